/** A made-up workbook of costs: as many meetings and lines as asked for, with an estimate and an expenditure for each. */
import { buildXlsx } from '../build-xlsx';

/** The bytes of the workbook. The same bytes each time. */
export function makeCostsBook(meetings: number, lines: number): Uint8Array {
  const codes = Array.from({ length: meetings }, (_, n) => `M-${String(n + 1).padStart(2, '0')}`);
  const budget = Array.from({ length: lines }, (_, n) => `L-${String(n + 1).padStart(2, '0')}`);
  const each = (factor: number) =>
    codes.flatMap((code, m) => budget.map((line, l) => [code, line, 1000 + (((m * lines + l) * factor) % 90_000)]));
  return buildXlsx({
    sheets: [
      {
        name: 'Settings',
        rows: [
          ['Setting', 'Value'],
          ['Reporting year', 2013],
          ['Currency', 'USD'],
        ],
      },
      {
        name: 'BudgetLines',
        rows: [['Code', 'Title', 'Part'], ...budget.map((code, n) => [code, `Line ${n + 1}`, n % 2 === 0 ? 'A' : 'B'])],
      },
      {
        name: 'Meetings',
        rows: [
          ['Code', 'Title', 'Start', 'End'],
          ...codes.map((code, n) => [code, `Meeting ${n + 1}`, '2013-04-08', '2013-04-09']),
        ],
      },
      {
        name: 'Estimates',
        rows: [['Meeting', 'Line', 'Amount', 'Currency'], ...each(7919).map((row) => [...row, 'USD'])],
      },
      {
        name: 'Expenditures',
        rows: [['Meeting', 'Line', 'Amount', 'Currency'], ...each(7907).map((row) => [...row, 'USD'])],
      },
    ],
  });
}
