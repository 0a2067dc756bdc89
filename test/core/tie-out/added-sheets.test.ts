/** Sheets that nobody planned, that are gone or have other rows: each number of theirs is told where it stands. */
import type { PlannedSheet, PlannedWorkbook } from '../../../src/core/plan/sheet-plan';
import { listSheet } from '../../../src/core/budget/sheets/list-sheet';
import { verifyWorkbook } from '../../../src/core/tie-out/verify-workbook';
import { workbookOf } from '../../workbook-of';

const sheet = (name: string, ...rows: (readonly [string, number])[]): PlannedSheet => {
  const cells = rows.map(([text, value]) => ({
    cells: [
      { value: text, style: 'line' as const },
      { value, style: 'line-figure' as const },
    ],
  }));
  const blocks = [{ heads: ['Item', 'Amount'], stub: 1, rows: cells }];
  return listSheet({ name, language: 'en', title: name, notes: [], blocks, widths: [10, 10], draft: '' });
};
const PLAN: PlannedWorkbook = {
  ...{ title: '', subject: '', description: '', version: '1' },
  sheets: [sheet('One', ['Travel', 10], ['Copies', 20]), sheet('Two', ['Booths', 30])],
};
const ONE = '# One\nOne\n|\nItem | Amount\nTravel | 10\nCopies | 20';
const TWO = '# Two\nTwo\n|\nItem | Amount\nBooths | 30';

test.each([
  ['as it was planned', `${ONE}\n${TWO}`, [], 3],
  [
    'a sheet more',
    `${ONE}\n${TWO}\n# Mine\nTotal | 60\nof 2 meetings`,
    ['document-number-unaccounted Mine!B1 60', 'document-number-unaccounted Mine!A2 2'],
    3,
  ],
  ['a sheet less', ONE, ['document-title-changed Two! Two'], 2],
  ['a row more at the end', `${ONE}\nOther | 7\n${TWO}`, ['document-number-unaccounted One!B6 7'], 3],
  ['a number more in a row', `${ONE} | 8\n${TWO}`, ['document-number-unaccounted One!C5 8'], 3],
  [
    'the last row gone',
    `${ONE.replace('\nCopies | 20', '')}\n${TWO}`,
    ['document-title-changed One!A5 Copies', 'document-figure-missing One!B5 20'],
    2,
  ],
  ['another number in the last row', `${ONE}\n${TWO.replace('30', '31')}`, ['document-figure-changed Two!B4 30 31'], 2],
  ['a text for a number', `${ONE}\n${TWO.replace('30', "'30")}`, ['document-figure-changed Two!B4 30 30'], 2],
])('%s', (_, text, wanted, equal) => {
  const found = verifyWorkbook(PLAN, workbookOf(text, 'annex.xlsx'));
  const told = found.diagnostics.map(({ code, at, values }) => {
    const said = Object.values(values as Readonly<Record<string, unknown>>).filter((each) => each !== '');
    return [code, `${at[0]!.sheet}!${at[0]!.cell}`, ...said].join(' ');
  });
  expect(told).toEqual(wanted);
  expect(found.equal).toBe(equal);
});
