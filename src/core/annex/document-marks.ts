/** Marks put around the figures and the English texts of a message before it is said, by which its runs are told apart afterwards. */
import type { Language } from '../language/language';
import type { PlannedRun } from '../plan/document-plan';
import type { FigureName } from './document-figures';

/** Characters for private use, which no text of a workbook keeps on its way through here. */
const OPEN = '\ue000';
const MIDDLE = '\ue001';
const CLOSE = '\ue002';
const MARKED = /\ue000(\d+)\ue001([^\ue000-\ue002]*)\ue002/g;
const PRIVATE = /[\ue000-\ue002]/g;
/** Set around values by messages in a language that runs from right to left; a document tells directions by its runs. */
const ISOLATES = /[\u2066-\u2069]/g;

interface Mark {
  readonly name?: FigureName;
  readonly language?: Language;
}

/** What a text of the workbook may hold inside a message. */
export const plain = (text: string): string => text.replace(PRIVATE, '').replace(/\s+/g, ' ').trim();

export class DocumentMarks {
  /** What each run with a figure stands for. */
  readonly names = new Map<PlannedRun, FigureName>();
  private readonly marks: Mark[] = [];

  figure(text: string, name: FigureName): string {
    return this.mark(text, { name });
  }

  /** A text that is lacking in the document's language. */
  english(text: string): string {
    return this.mark(plain(text), { language: 'en' });
  }

  /** Whether the text is English as a whole. */
  isEnglish(text: string): boolean {
    const [whole, mark] = /^\ue000(\d+)\ue001[^\ue000-\ue002]*\ue002$/.exec(text) ?? [];
    return whole !== undefined && this.marks[Number(mark)]?.language === 'en';
  }

  /** A marked text with another inside its mark. */
  within(text: string, change: (inside: string) => string): string {
    return text.replace(
      MARKED,
      (_, mark: string, inside: string) => `${OPEN}${mark}${MIDDLE}${change(inside)}${CLOSE}`,
    );
  }

  /** The runs of what was said: each figure is one of its own. */
  runs(said: string): PlannedRun[] {
    const runs: PlannedRun[] = [];
    const text = said.replace(ISOLATES, '');
    let from = 0;
    const add = (piece: string, { name, language }: Mark) => {
      if (piece === '') return;
      const isTable = name?.measure === 'table';
      const run: PlannedRun = {
        text: piece,
        ...(language === undefined ? {} : { language }),
        ...(isTable ? { counted: { of: 'table', number: Number(piece), isReference: true } } : {}),
      };
      if (name !== undefined) this.names.set(run, name);
      runs.push(run);
    };
    for (const found of text.matchAll(MARKED)) {
      add(text.slice(from, found.index), {});
      add(found[2] ?? '', this.marks[Number(found[1])] ?? {});
      from = found.index + found[0].length;
    }
    add(text.slice(from), {});
    return runs;
  }

  /** A run that is a figure as a whole. */
  figureRun(text: string, name: FigureName): PlannedRun {
    const run: PlannedRun = { text };
    this.names.set(run, name);
    return run;
  }

  private mark(text: string, mark: Mark): string {
    this.marks.push(mark);
    return `${OPEN}${this.marks.length - 1}${MIDDLE}${text}${CLOSE}`;
  }
}

/** The runs of a text in which some pieces are English for lack of a translation. */
export function runsWithEnglish(text: string, english: Iterable<string>): PlannedRun[] {
  const clean = text.replace(ISOLATES, '').replace(PRIVATE, '');
  let found: { at: number; piece: string } | undefined;
  for (const piece of english) {
    const at = piece === '' ? -1 : clean.indexOf(piece);
    if (at >= 0 && (found === undefined || at < found.at || (at === found.at && piece.length > found.piece.length)))
      found = { at, piece };
  }
  if (found === undefined) return clean === '' ? [] : [{ text: clean }];
  const { at, piece } = found;
  return [
    ...(at > 0 ? [{ text: clean.slice(0, at) }] : []),
    { text: piece, language: 'en' },
    ...runsWithEnglish(clean.slice(at + piece.length), english),
  ];
}
