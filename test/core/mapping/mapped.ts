/** What workbooks in other offices' forms are led to by what is proposed of them. */
import type { Mapping } from '../../../src/core/mapping/map-workbooks';
import { mapWorkbooks, resultOf } from '../../../src/core/mapping/map-workbooks';
import type { Result } from '../../../src/core/mapping/map-workbooks';
import { setUpForms, workbookOfForms } from '../../../src/core/mapping/set-up-workbook';
import type { ReadingRow } from '../../../src/core/records/reading';
import { readingLine, TO_ANSWER } from '../../../src/core/records/reading';
import { workbookOf } from '../../workbook-of';

export interface Mapped {
  readonly mapping: Mapping;
  /** `M1/A1: 100 90` for each line of each meeting that has an amount. */
  readonly lines: readonly string[];
  /** Estimate and expenditure of all, `known` figures only. */
  readonly totals: readonly [string, string];
  readonly errors: readonly string[];
  readonly reading: readonly string[];
  readonly open: readonly string[];
  /** What it comes to where the open rows are filled in with these, one after the other, and nothing else is changed. */
  readonly answered: (...choices: readonly string[]) => Pick<Mapped, 'totals' | 'errors'>;
}

export function mapped(...texts: readonly (string | readonly [string, string])[]): Mapped {
  const books = texts.map((text, n) =>
    typeof text === 'string'
      ? workbookOf(text, n === 0 ? 'book.xlsx' : `book-${n + 1}.xlsx`)
      : workbookOf(text[1], text[0]),
  );
  const mapping = mapWorkbooks(books, 'en');
  const { reconciliation, proposals, open } = mapping;
  const answered = (...choices: readonly string[]): Pick<Mapped, 'totals' | 'errors'> => {
    const filled = new Map(open.map(({ row }, n) => [readingLine(row), filledIn(row, choices[n] ?? TO_ANSWER)]));
    const kept = proposals.reading.filter((row) => !filled.has(readingLine(row)));
    const setUp = workbookOfForms(setUpForms({ ...proposals, reading: [...kept, ...filled.values()] }, 'en'));
    return comingOf(resultOf([...books, setUp]));
  };
  return {
    mapping,
    lines: reconciliation.meetings.flatMap(({ meeting, lines }) =>
      lines
        .filter(({ estimate, expenditure }) => estimate.state !== 'nil' || expenditure.state !== 'nil')
        .map(
          ({ line, estimate, expenditure }) =>
            `${meeting.code}/${line.code}: ${figure(estimate)} ${figure(expenditure)}`,
        ),
    ),
    ...comingOf(mapping),
    answered,
    reading: proposals.reading.map(readingLine),
    open: open.map(({ row }) => readingLine(row)),
  };
}

const figure = ({ state, amount }: { state: string; amount: number }): string =>
  state === 'known' ? String(amount / 100) : state;

const comingOf = ({ reconciliation: { totals }, diagnostics }: Result): Pick<Mapped, 'totals' | 'errors'> => ({
  totals: [figure(totals.estimate), figure(totals.expenditure)],
  errors: [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))],
});

/** A row of Reading in which a choice stands where the answer was wanted. */
const filledIn = (row: ReadingRow, choice: string): ReadingRow => ({
  ...row,
  column: row.column === TO_ANSWER ? choice : row.column,
  is: row.is === TO_ANSWER ? choice : row.is,
  value: row.value === TO_ANSWER ? choice : row.value,
});
