/** What a heading that nobody knows may be said to stand for. */
import { columnNamed, mayBeWide, wideMemory } from '../records/column-memory';
import { Findings } from '../records/findings';
import type { Records } from '../records/records';
import { acrossNames } from '../records/wide-rows';
import { codeKey } from '../values/code-key';
import type { SheetKind } from '../workbook/layout';
import { layoutOf } from '../workbook/layout';
import type { AcrossNames } from '../workbook/across-names';
import { indexNamed } from '../workbook/across-names';
import { locateAmounts, locateLong } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Candidate } from '../workbook/sheet-candidates';
import type { Workbook } from '../workbook/workbook';
import { findRegister, memoryOf } from './find-register';

export interface ColumnChoices {
  /** Of the layout, those that no heading of the sheet names yet; the required ones first. */
  readonly columns: readonly string[];
  /** Codes of the budget lines (meetings) that may head a column of the sheet and that none heads yet. */
  readonly lines: readonly string[];
  readonly meetings: readonly string[];
}

export const NO_CHOICES: ColumnChoices = { columns: [], lines: [], meetings: [] };

/** What makes sense in two sheets with the same heading, of which only one thing can be said. */
export const sharedChoices = (one: ColumnChoices, other: ColumnChoices): ColumnChoices => ({
  columns: one.columns.filter((each) => other.columns.includes(each)),
  lines: one.lines.filter((each) => other.lines.includes(each)),
  meetings: one.meetings.filter((each) => other.meetings.includes(each)),
});

export type Registers = Pick<Records, 'budgetLines' | 'meetings'>;

/** What an unknown heading of a sheet may be; where the sheet has not been understood, all that would make sense of it. */
export function columnChoices(
  workbooks: readonly Workbook[],
  { budgetLines, meetings }: Registers,
): (candidate: Candidate) => ColumnChoices {
  const columnsBy = memoryOf(workbooks);
  const across = acrossNames(budgetLines, meetings);
  const codes = { lines: budgetLines.map(({ code }) => code), meetings: meetings.map(({ code }) => code) };
  const settings = findRegister(workbooks, 'Settings');
  const all = [...codes.lines, ...codes.meetings];
  const names = { ...across, told: wideMemory(settings ? [settings] : [], across, all, new Findings()) };

  const free = (kind: SheetKind, found: RecognisedSheet | undefined, spoken: readonly string[] = []): string[] =>
    [...layoutOf(kind).columns]
      .filter(({ column }) => !found?.columns.has(column) && !spoken.includes(column))
      .sort((a, b) => Number(b.required) - Number(a.required))
      .map(({ column }) => column);
  const unnamed = (kind: SheetKind, of: 'lines' | 'meetings', found: RecognisedSheet | undefined): string[] => {
    const named = new Set(found?.across.values());
    const keys = codes[of].map(codeKey);
    const others = found ? undefined : across[of === 'lines' ? 'meetings' : 'lines'];
    return codes[of].filter(
      (code, index) =>
        !named.has(index) &&
        isPlain(kind, code) &&
        keys.indexOf(keys[index]!) === keys.lastIndexOf(keys[index]!) &&
        means(across[of], code, index, others),
    );
  };

  return (candidate) => {
    const { kind } = candidate;
    if (!mayBeWide(kind)) {
      const [found] = locateLong(candidate, columnsBy).tables;
      return { columns: free(kind, found), lines: [], meetings: [] };
    }
    const [found] = locateAmounts(candidate, names, columnsBy).tables;
    const form = found?.form;
    return {
      columns: free(kind, found, form === undefined ? [] : STANDING_ACROSS[form]),
      lines: form === undefined || form === 'lines across' ? unnamed(kind, 'lines', found) : [],
      meetings: form === undefined || form === 'meetings across' ? unnamed(kind, 'meetings', found) : [],
    };
  };
}

/** Columns that a sheet of such a form has none of: what they would hold heads the columns, or stands under them. */
const STANDING_ACROSS: Readonly<Record<RecognisedSheet['form'], readonly string[]>> = {
  long: [],
  'lines across': ['Amount', 'Line'],
  'meetings across': ['Amount', 'Meeting'],
  'of a meeting': [],
  'amounts across': ['Amount'],
};

/** A code that reads as the name of a column, or as `left out`, would be taken for that. */
const isPlain = (kind: SheetKind, code: string): boolean => columnNamed(kind, code) === undefined;

/** Whether a setting with that code is read as that line or meeting, and as nothing else. */
const means = (
  names: AcrossNames['lines'],
  code: string,
  index: number,
  others: AcrossNames['lines'] | undefined,
): boolean => indexNamed(names, code) === index && (others === undefined || indexNamed(others, code) === undefined);
