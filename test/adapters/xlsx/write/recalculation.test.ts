import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { writeWorkbook } from '../../../../src/adapters/xlsx/write/write-workbook';
import { say } from '../../../../src/adapters/messages/say';
import { annexSheets } from '../../../../src/core/annex/annex-sheets';
import { reconciliationJson } from '../../../../src/core/annex/annex-json';
import { buildAnnex } from '../../../../src/core/annex/build-annex';
import type { PlannedCell, PlannedWorkbook } from '../../../../src/core/plan/sheet-plan';
import type { AnnexLayout } from '../../../../src/core/records/records';
import type { Reconciliation } from '../../../../src/core/reconciliation/reconciliation';
import type { Minor } from '../../../../src/core/values/money';
import { statusSheets } from '../../../../src/core/status/status-sheets';
import { CCW_2013 } from '../../../core/annex/ccw-2013';
import { makeReconciliation } from '../../../core/annex/make-reconciliation';
import { checked } from '../../../core/status/status-of';
import { hasLibreOffice, recalculate } from './recalculate';
import { gridOf } from './grid';

function plan(reconciliation: Reconciliation, layout: AnnexLayout, rounding: number): PlannedWorkbook {
  const { value } = buildAnnex(reconciliation, {
    language: 'en',
    say,
    draft: false,
    layout,
    rounding: rounding as Minor,
  });
  return annexSheets([value], reconciliation, { version: '0.1.0', inputs: [{ file: 'costs.xlsx', sha256: 'ab' }] });
}

/** The same workbook without stored results, so that whatever stands there afterwards was calculated. */
function uncalculated(workbook: PlannedWorkbook): PlannedWorkbook {
  const empty = (cell: PlannedCell | undefined) => (cell?.formula === undefined ? cell : { ...cell, value: undefined });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(empty) })),
    })),
  };
}

const odd = makeReconciliation({
  meetings: [
    { code: '001' },
    { code: '1' },
    { code: '*' },
    { code: '>=1' },
    { code: '1E5', days: '2012-01-01 2012-01-02' },
  ],
  lines: [{ code: '100' }, { code: '=A1' }, { code: '<>' }, { code: '~' }],
  estimates: [
    ['001', '100', '0.10'],
    ['001', '100', '0.20'],
    ['1', '100', '0.70'],
    ['*', '<>', '1000000000.01'],
    ['>=1', '~', '-5.55'],
    ['1E5', '100', '77.77'],
  ],
  expenditures: [
    ['001', '100', '0.30'],
    ['1', '=A1', '1.15'],
    ['*', '<>', '-0.05'],
    ['>=1', '~', '12345.67'],
    ['1E5', '100', '88.88'],
    ['#N/A', '100', '3.33'],
  ],
});

const sample = makeReconciliation(CCW_2013);
const cases: readonly [string, Reconciliation, AnnexLayout, number][] = [
  ['by meeting, to the cent', sample, 'by meeting', 1],
  ['by meeting, in dollars', sample, 'by meeting', 100],
  ['as a matrix, in thousands', sample, 'matrix', 100_000],
  ['with codes that formulas would take for patterns', odd, 'by meeting', 1],
];

/** Of a list of reports that does not reach back to the first year in which some were due. */
const reportingStatus = statusSheets(
  checked(
    `
# States
State | Name
AAA | Aland
BBB | Borduria
CCC | Carpania
# Reporting duties
Instrument | Title | Due | From year
P5 | Protocol V report | 31 March | 2009
# Parties
State | Instrument | Entry into force
AAA | P5 | 2006-11-12
BBB | P5 | 2006-11-12
# Reports
State | Instrument | Year | Submitted on
AAA | P5 | 2011 | 2011-03-01
AAA | P5 | 2012 | 2012-05-01
CCC | P5 | 2013 | 2013-03-01
`,
    '2013-12-31',
    2013,
  ).status,
  ['en'],
  '0.1.0',
);

const run = hasLibreOffice() ? describe : describe.skip;
run('recalculated by LibreOffice (skipped where soffice is not installed)', () => {
  const plans = [
    ...cases.map(([, reconciliation, layout, rounding]) => plan(reconciliation, layout, rounding)),
    reportingStatus,
  ];
  const names = [...cases.map(([name]) => name), 'of the reporting status'];
  let recalculated: Uint8Array[] = [];

  beforeAll(async () => {
    recalculated = recalculate(await Promise.all(plans.map((workbook) => writeWorkbook(uncalculated(workbook)))));
  }, 180_000);

  it.each(names.map((name, at) => [name, at] as const))('every figure %s is what was stored', async (_, at) => {
    const workbook = plans[at]!;
    const read = await openWorkbook(recalculated[at]!, { file: 'annex.xlsx' });
    let formulas = 0;
    const wrong: unknown[] = [];
    for (const sheet of workbook.sheets) {
      const grid = gridOf(read, sheet.name);
      sheet.rows.forEach((row, r) =>
        row.cells.forEach((cell, c) => {
          if (cell?.formula === undefined) return;
          formulas++;
          if (grid(r, c) !== cell.value) wrong.push([sheet.name, r, c, cell.formula, grid(r, c), cell.value]);
        }),
      );
    }
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(40);
  });

  it('the exact sheet is the JSON document to the cent', async () => {
    const read = await openWorkbook(recalculated[1]!, { file: 'annex.xlsx' });
    const json = reconciliationJson(sample, { version: '', inputs: [], diagnostics: [] });
    const grid = gridOf(read, 'Exact');
    const rows = Array.from({ length: 60 }, (_, r) => Array.from({ length: 10 }, (_c, c) => grid(r, c)));
    const find = (name: string, meeting: string, line: string) =>
      rows.find((row) => row[0] === name && (row[3] ?? '') === meeting && (row[4] ?? '') === line)!;
    const decimals = (row: readonly unknown[]) => [5, 6, 8].map((c) => (row[c] as number).toFixed(2));
    for (const meeting of json.meetings) {
      const { estimate, expenditure, variance } = meeting;
      expect(decimals(find('meeting', meeting.code, ''))).toEqual([estimate, expenditure, variance]);
      for (const line of meeting.lines)
        expect(decimals(find('line', meeting.code, line.line))).toEqual([
          line.estimate,
          line.expenditure,
          line.variance,
        ]);
    }
    const { totals } = json;
    expect(decimals(find('total', '', ''))).toEqual([totals.estimate, totals.expenditure, totals.variance]);
  });
});
