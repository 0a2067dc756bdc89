/** What the tests of writing share: a workbook that is open in the stand-in, and how a refusal is told. */
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import type { PlannedSheet } from '../../../src/core/plan/sheet-plan';
import { amountFormat } from '../../../src/core/plan/sheet-plan';
import { dataSheet } from '../../../src/core/plan/data-sheet';
import type { Diagnostic } from '../../../src/core/values/diagnostic';
import { Refusal } from '../../../src/core/values/diagnostic';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { buildXlsx } from '../../build-xlsx';
import { BookModel } from '../../host/book-model';
import { startOffice } from '../../host/office-in-jsdom';
import type { OfficeInJsdom } from '../../host/office-in-jsdom';

export interface Open {
  readonly book: BookModel;
  readonly office: OfficeInJsdom;
  readonly writer: ExcelWriter;
}

/** A small ledger of the officer's. */
export async function ledger(): Promise<BookModel> {
  const rows = [
    ['Code', 'Amount', 'Note'],
    ['A', '1,234.50', 'first'],
    ['B', 7, 'second'],
  ];
  const built = buildXlsx({
    sheets: [
      { name: 'Ledger', rows, tables: [{ name: 'tblLedger', ref: 'A1:C3' }] },
      { name: 'Notes', rows: [['mine']] },
    ],
  });
  return new BookModel(await openWorkbook(built, { file: 'ledger.xlsx' }));
}

let running: { readonly version: string; readonly office: OfficeInJsdom } | undefined;

/** The ledger, open in Excel. The client is started once for each version of Excel's API that is asked for. */
export async function openLedger(version = '1.13'): Promise<Open> {
  const book = await ledger();
  if (running?.version !== version) {
    running?.office.close();
    running = { version, office: await startOffice(book, { sets: { ExcelApi: version } }) };
  } else running.office.channel.serve(book, undefined);
  return { book, office: running.office, writer: new ExcelWriter() };
}

/** After the last test of a file. */
export function closeExcel(): void {
  running?.office.close();
  running = undefined;
}

export const SETTINGS = { signal: new AbortController().signal, onProgress: (): void => undefined, frozen: false };

/** Two sheets of ours: data in a table, and a total over it with a chart, as the annex has them. */
export function plannedPair(amounts: readonly number[]): PlannedSheet[] {
  const rows = amounts.map((amount, n) => [`M${n + 1}`, amount]);
  const columns = [
    { heading: 'Meeting', width: 14 },
    { heading: 'Amount', width: 12, format: amountFormat(2) },
  ];
  const data = dataSheet('Data costs', 'tblCosts', columns, rows, 'Costs');
  const total: PlannedSheet = {
    name: 'Total',
    language: 'en',
    direction: 'ltr',
    rows: [
      { cells: [{ value: 'Total', style: 'title' }], height: 20 },
      {
        cells: [
          { value: 'Sum', style: 'last-total', raised: 'a' },
          {
            value: amounts.reduce((a, b) => a + b, 0),
            formula: 'SUM(tblCosts[Amount])',
            style: 'last-total-figure',
            format: amountFormat(2),
          },
        ],
      },
      {
        cells: [
          { value: '=not a formula', style: 'note' },
          { value: '007', style: 'data' },
        ],
      },
      ...amounts.map((_, n) => ({ cells: [{ value: `M${n + 1}`, style: 'line' as const }] })),
    ],
    widths: [40, 12],
    hidden: [],
    merges: [{ row: 0, left: 0, right: 1 }],
    tables: [],
    names: [
      { name: 'Total_estimate', row: 1, column: 1 },
      { name: `Meeting_${amounts.length}_estimate`, row: 2 + amounts.length, column: 0 },
    ],
    charts: [
      {
        title: 'Costs',
        alternative: 'Costs by meeting',
        top: 4,
        left: 0,
        bottom: 12,
        right: 2,
        categories: '$A$2:$A$2',
        series: [
          { name: 'Estimate', values: '$B$2:$B$2', colour: '7A97B8' },
          { name: 'Expenditure', values: '$B$2:$B$2', colour: '1F3F66' },
        ],
        format: '#,##0',
        fromZero: true,
      },
    ],
    frozenRows: 1,
    print: {
      landscape: false,
      area: `A1:B${3 + amounts.length}`,
      repeated: [0, 0],
      breaksAfter: [2],
      header: '',
      footer: '&P/&N',
    },
    gridLines: false,
  };
  return [total, data];
}

export const plannedBook = (amounts: readonly number[]) => ({
  title: '',
  subject: '',
  description: '',
  version: '0',
  sheets: plannedPair(amounts),
});

/** The finding that a job is refused with; a job that is done, or fails in another way, throws. */
export async function refused(job: Promise<unknown>): Promise<Diagnostic> {
  try {
    await job;
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic;
    throw error;
  }
  throw new Error('it was done');
}
