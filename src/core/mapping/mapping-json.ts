/** What is proposed of workbooks as a JSON document. */
import { inLanguage } from './propose-reading';
import type { Language } from '../language/language';
import type { ReadingRow } from '../records/reading';
import { readingLine } from '../records/reading';
import { decimalFromMinor } from '../values/money';
import type { Figure } from '../reconciliation/reconciliation';
import type { ColumnGuess, Placement, TableGuess } from './guess';
import type { Mapping } from './map-workbooks';

/** Amounts are decimal strings; `null` where a figure is not known. Rows of Reading are as they are written, in the language of the proposals. */
export function mappingJson(mapping: Mapping, language: Language): object {
  const { sheets, proposals, open, reconciliation } = mapping;
  const { decimals, totals } = reconciliation;
  const row = (each: ReadingRow): object => ({
    ...inLanguage(each, language),
    line: readingLine(inLanguage(each, language)),
  });
  const figure = ({ state, amount }: Figure): string | null =>
    state === 'unknown' ? null : decimalFromMinor(amount, decimals);
  return {
    sheets: sheets.map(({ file, sheet, state, kind, tables }) => ({
      file,
      sheet,
      state,
      kind: kind ?? null,
      tables: tables.map(tableJson),
    })),
    proposals: {
      year: proposals.year ?? null,
      currency: proposals.currency ?? null,
      settings: proposals.answers,
      reading: proposals.reading.map(row),
      budgetLines: proposals.lines,
      meetings: proposals.meetings,
    },
    open: open.map(({ row: each, choices }) => ({ ...row(each), choices })),
    totals: { estimate: figure(totals.estimate), expenditure: figure(totals.expenditure) },
    notLookedAt: notLookedAt(mapping),
  };
}

/** Numbers outside all that is read, with the proposals. */
export const notLookedAt = ({ reconciliation }: Mapping): number =>
  reconciliation.records.account.reduce((sum, { classes }) => sum + (classes.get('not looked at')?.numbers ?? 0), 0);

const tableJson = ({ facts, kind, kindReason, columns, meeting, line, groups }: TableGuess): object => ({
  name: facts.table.name,
  rows: facts.rowCount,
  kind: kind ?? null,
  reason: kindReason,
  meeting: meeting ? placementJson(meeting) : null,
  line: line ? placementJson(line) : null,
  groups: groups ?? null,
  columns: facts.table.columns.map((column) => {
    const own = facts.columns.find((each) => each.column === column.column)!;
    const guess = columns.find((each) => each.facts === own);
    return {
      heading: own.heading,
      ...guessJson(guess),
      values: own.samples,
      numbers: own.numbers,
      sum: own.numbers === 0 ? null : decimalFromMinor(own.sum, 2),
    };
  }),
});

const placementJson = ({ value, isConstant, heading, reason }: Placement): object => ({
  value,
  isConstant,
  heading: heading ?? null,
  reason,
});

const guessJson = (guess: ColumnGuess | undefined): object =>
  guess ? { is: guess.is, value: guess.value, reason: guess.reason, rivals: guess.rivals } : { is: null };
