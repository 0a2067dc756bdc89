/** What workbooks in other offices' forms are led to by what is proposed of them. */
import type { Mapping } from '../../../src/core/mapping/map-workbooks';
import { mapWorkbooks } from '../../../src/core/mapping/map-workbooks';
import { readingLine } from '../../../src/core/records/reading';
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
}

export function mapped(...texts: readonly (string | readonly [string, string])[]): Mapped {
  const books = texts.map((text, n) =>
    typeof text === 'string'
      ? workbookOf(text, n === 0 ? 'book.xlsx' : `book-${n + 1}.xlsx`)
      : workbookOf(text[1], text[0]),
  );
  const mapping = mapWorkbooks(books, 'en');
  const { reconciliation, diagnostics, proposals, open } = mapping;
  const figure = ({ state, amount }: { state: string; amount: number }): string =>
    state === 'known' ? String(amount / 100) : state;
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
    totals: [figure(reconciliation.totals.estimate), figure(reconciliation.totals.expenditure)],
    errors: [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))],
    reading: proposals.reading.map(readingLine),
    open: open.map(({ row }) => readingLine(row)),
  };
}
