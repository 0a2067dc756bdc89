/** The holes of a wording: names between braces, in any language. A brace itself is written twice. */
import { FOR_DOCUMENTS } from '../language/for-documents';
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/language';
import { headingKey } from '../values/code-key';

/** Those that a letter about reports fills, and those of them that a notice about contributions fills too. */
const COMMON_HOLES = [
  ...(['State', 'the State', 'Formal name', 'Instrument', 'Year', 'Due', 'As at', 'Date', 'Class'] as const),
  ...(['Addressee', 'Office', 'Address'] as const),
] as const;
const REPORT_HOLES = ['Report', 'Days late', 'Last year', 'Missing', 'Forms', 'Entry into force'] as const;
/** Amounts are those of all meetings that the notice is about; `Amounts` alone in a line is a table of them. */
const NOTICE_HOLES = [
  ...(['Meeting', 'Number', 'Rate', 'Adjusted rate', 'Amount', 'Outstanding', 'Overdue', 'Since'] as const),
  ...(['Credit', 'Paid', 'Amounts'] as const),
] as const;

export type ReportHole = (typeof COMMON_HOLES | typeof REPORT_HOLES)[number];
export type NoticeHole = (typeof COMMON_HOLES | typeof NOTICE_HOLES)[number];
export type Hole = ReportHole | NoticeHole;

export const HOLES_OF_REPORTS: readonly Hole[] = [...COMMON_HOLES, ...REPORT_HOLES];
export const HOLES_OF_NOTICES: readonly Hole[] = [...COMMON_HOLES, ...NOTICE_HOLES];
export const HOLES: readonly Hole[] = [...HOLES_OF_REPORTS, ...NOTICE_HOLES];

const namesOf = (hole: Hole, language: Language): readonly string[] => {
  const names: { readonly [H in Hole]: string } = FOR_DOCUMENTS[language].letterHoles;
  return names[hole].split('; ');
};

const BY_KEY = new Map(
  HOLES.flatMap((hole) =>
    LANGUAGES.flatMap((language) => namesOf(hole, language).map((name) => [headingKey(name), hole] as const)),
  ),
);

/** What a hole is called in a language. */
export const holeName = (hole: Hole, language: Language): string => namesOf(hole, language)[0]!;

/** A text cut at its holes: plain pieces, holes that are known, and what stands between braces but is none. */
export type Piece =
  { readonly text: string } | { readonly hole: Hole; readonly written: string } | { readonly unknown: string };

/** Also as a Chinese keyboard writes them. */
const BRACES = /\{\{|\}\}|[{｛]([^{}｛｝\n]*)[}｝]|[{}｛｝]/g;

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(BRACES)) {
    if (found.index > from) pieces.push({ text: text.slice(from, found.index) });
    from = found.index + found[0].length;
    pieces.push(pieceOf(found[0], found[1]));
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

function pieceOf(written: string, name: string | undefined): Piece {
  if (written === '{{' || written === '}}') return { text: written[0]! };
  const hole = name === undefined ? undefined : BY_KEY.get(headingKey(name));
  return hole === undefined ? { unknown: written } : { hole, written };
}
