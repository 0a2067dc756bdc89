/** A workbook whose days count from 1904 says the same as one whose days count from 1900, wherever its days stand. */
import { checkStatus } from '../../../src/core/check-status';
import { reconciliationJson } from '../../../src/core/annex/annex-json';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import { statusCsv } from '../../../src/core/status/status-csv';
import { statusJson } from '../../../src/core/status/status-json';
import { CellFormat, CellKind } from '../../../src/core/workbook/workbook';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { workbookOf } from '../../workbook-of';

/** Days from the one beginning to the other. */
const SHIFT = 1462;

/** The same days, written as a workbook of the other system keeps them. */
function from1904(workbook: Workbook): Workbook {
  const shifted = (cells: Workbook['sheets'][number]['cells']): typeof cells =>
    Object.create(cells, {
      value: {
        value: (cell: number): number => {
          const isDay = cells.kind(cell) === CellKind.number && cells.format(cell) === CellFormat.date;
          return isDay ? cells.value(cell) - SHIFT : cells.value(cell);
        },
      },
    }) as typeof cells;
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, cells: shifted(sheet.cells) }));
  return { ...workbook, date1904: true, sheets };
}

const COSTS = `
# Settings
Setting | Value
Reporting year | 2013
Figures | provisional
As at | 2013-12-31
# Meetings
Code | Title | Start | End
M1 | First | 2013-02-08 | 2013-02-09
M2 | Second | 2012-12-30 | 2012-12-31
# Budget lines
Code | Title
A1 | Interpretation
# Estimates
Meeting | Line | Amount | Currency | Version | Adopted on
M1 | A1 | 90 | CHF | original | 2013-01-10
M1 | A1 | 99 | CHF | revised 1 | 2013-03-10
M2 | A1 | 50 | CHF | original | 2012-11-10
# Exchange rates
Currency | From | Units per US dollar
CHF | 2012-12-01 | 0.8
CHF | 2013-02-10 | 0.9
`;

const LEDGER = `
# Expenditures
Meeting | Line | Amount | Currency | Posting date
M1 | A1 | 90 | CHF | 2013-02-09
M1 | A1 | 90 | CHF | 2013-02-10
M2 | A1 | 40 | CHF | 2012-12-31
`;

const MONTHS = `
# Costs
Meeting | Line | Currency | 2013-01-01 | 2013-03-01
M1 | A1 | CHF | 80 | 90
# Reading
Sheet | Table | Column | Is | Value
Costs | | | Expenditures |
Costs | | 2013-01-01 | Actual |
Costs | | 2013-03-01 | Actual |
`;

const STATUS = `
# States
State | Name
AAA | Aland
BBB | Borduria
# Reporting duties
Instrument | Due | From year
P5 | 2013-03-31 | 2008
# Parties
State | Instrument | Entry into force | Until
AAA | P5 | 2006-11-12 |
BBB | P5 | 2010-03-31 | 2013-06-30
# Reports
State | Instrument | Year | Submitted on | Uploaded on
AAA | P5 | 2012 | 2012-04-02 | 2012-04-03
AAA | P5 | 2013 | 2013-03-31 | 2013-04-03
BBB | P5 | 2013 | | 2013-04-01
`;

function costs(workbook: Workbook): unknown {
  const { value, diagnostics } = reconcileWorkbooks([workbook]);
  const messaged = diagnostics.map((each) => ({ ...each, message: '' }));
  return reconciliationJson(value, { version: '', inputs: [], diagnostics: messaged });
}

function status(workbook: Workbook): unknown {
  const { value, diagnostics } = checkStatus([workbook], { asAt: undefined, year: undefined });
  return value === undefined ? diagnostics : [statusJson(value, 'en'), statusCsv(value), diagnostics];
}

test.each([
  ['a ledger with days', COSTS + LEDGER, costs],
  ['months that are days in headings', COSTS + MONTHS, costs],
  ['reporting status', `${COSTS.split('# Meetings')[0]}${STATUS}`, status],
])('%s', (_, text, told) => {
  const plain = workbookOf(text);
  expect(told(from1904(plain))).toEqual(told(plain));
  // Were the days passed over, the two would be alike as well.
  expect(told({ ...from1904(plain), date1904: false })).not.toEqual(told(plain));
});

test('the day of a duty is read, whatever year stands with it', () => {
  const due = (workbook: Workbook) =>
    checkStatus([workbook], { asAt: undefined, year: undefined }).value!.records.instruments[0]!.duties[0]!.due;
  const plain = workbookOf(`${COSTS.split('# Meetings')[0]}${STATUS}`);
  expect([due(plain), due(from1904(plain))]).toEqual([
    { month: 3, dayOfMonth: 31 },
    { month: 3, dayOfMonth: 31 },
  ]);
});
