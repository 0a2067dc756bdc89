/** A made-up ledger of contributions: 200 States, 60 meetings over ten years, an invoice and a receipt of each, and what they must come to. */
import { writeForm } from '../../src/adapters/xlsx/write/write-form';
import { KNOWN_STATES } from '../../src/core/language/known-states';
import type { FormValue } from '../../src/core/workbook/template';
import { formSheet } from '../../src/core/workbook/template';

const STATES = 200;
const YEARS = 10;
const FIRST_YEAR = 2004;
/** 1 January of the first year, and days in a year. */
const FIRST_DAY = 37_987;
const YEAR_DAYS = 365.25;
export const CONTRIBUTIONS_DAY = '2014-12-31';

export interface ContributionTotals {
  readonly rows: number;
  /** In cents. */
  readonly assessed: bigint;
  readonly received: bigint;
  readonly outstanding: bigint;
  readonly credit: bigint;
}

/** The bytes of the workbook, and what it must come to. The same bytes each time. */
export async function makeContributions(
  meetings: number,
): Promise<{ readonly bytes: Uint8Array; readonly totals: ContributionTotals }> {
  const states = Array.from({ length: STATES }, (_, n) => KNOWN_STATES[n]?.code ?? `X${n}`);
  const year = (meeting: number): number => FIRST_YEAR + Math.floor((meeting * YEARS) / meetings);
  const start = (meeting: number): number =>
    Math.floor(FIRST_DAY + (year(meeting) - FIRST_YEAR) * YEAR_DAYS) + 200 + (meeting % 100);
  const codes = Array.from({ length: meetings }, (_, n) => `M-${year(n)}-${n}`);
  const invoices: FormValue[][] = [];
  const receipts: FormValue[][] = [];
  const sums = { assessed: 0n, received: 0n, outstanding: 0n, credit: 0n };
  codes.forEach((meeting, n) => {
    states.forEach((state, at) => {
      const asked = 10_000 + ((n * 7_919 + at * 104_729) % 900_000);
      // Some pay nothing, some a part, some too much.
      const paid =
        (n + at) % 11 === 0
          ? 0
          : (n + at) % 7 === 0
            ? Math.floor(asked / 3)
            : (n + at) % 13 === 0
              ? asked + 100
              : asked;
      invoices.push([meeting, state, 'estimate', asked / 100, start(n) - 150, start(n) - 100, `${n}-${at}`, null]);
      sums.assessed += BigInt(asked);
      sums.received += BigInt(paid);
      if (asked > paid) sums.outstanding += BigInt(asked - paid);
      else sums.credit += BigInt(paid - asked);
      if (paid > 0)
        receipts.push([
          start(n) - 120 + (at % 60),
          state,
          meeting,
          paid / 100,
          'USD',
          null,
          null,
          null,
          `R-${n}-${at}`,
          null,
        ]);
    });
  });
  const bytes = await writeForm(
    [
      formSheet('Settings', 'en', [['As at', CONTRIBUTIONS_DAY]]),
      formSheet('BudgetLines', 'en', [['A1', 'Interpretation']]),
      formSheet(
        'Meetings',
        'en',
        codes.map((code, n) => [
          code,
          `Meeting ${n}`,
          null,
          null,
          null,
          null,
          null,
          'CCW',
          null,
          start(n),
          start(n) + 1,
        ]),
      ),
      formSheet(
        'Estimates',
        'en',
        codes.map((code) => [code, 'A1', 100_000, 'USD']),
      ),
      formSheet(
        'States',
        'en',
        states.map((code) => [code, code]),
      ),
      formSheet('Invoices', 'en', invoices),
      formSheet('Receipts', 'en', receipts),
    ],
    { title: 'Benchmark' },
  );
  return { bytes, totals: { rows: invoices.length + receipts.length, ...sums } };
}
