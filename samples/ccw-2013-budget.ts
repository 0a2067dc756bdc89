/**
 * The budget of the sample: volumes and unit costs of one meeting, and who was asked to pay, and paid, for two. The rates are those of the United Nations'
 * scale of 2013–2015; everything else is invented for illustration and says nothing about any State.
 */
import { adjustRates } from '../src/core/budget/shares/adjusted-rates';
import { shareOut } from '../src/core/budget/shares/share-out';
import { fractionFromNumber } from '../src/core/values/fraction';
import type { Minor } from '../src/core/values/money';
import type { FormValue } from '../src/core/workbook/template';
import { LINES, PLAN, SUPPORT_RATE } from './ccw-2013-costs';
import type { MeetingCode } from './ccw-2013-costs';
import { serial } from './ccw-2013-ledger';
import { STATES } from './ccw-2013-states';

type Rows = FormValue[][];

/** Per cent, in the order of `STATES`. */
// prettier-ignore
const RATES = [
  2.074, 0.798, 0.056, 0.998, 2.934, 0.047, 2.984, 5.148, 0.126, 0.069, 0.386, 0.044, 0.04, 0.519, 5.593,
  7.141, 0.666, 0.418, 10.833, 0.047, 1.654, 0.253, 0.851, 0.085, 0.921, 0.474, 2.438, 0.372, 2.973, 1.047,
];

export const scaleRows = (): Rows =>
  STATES.map(([code], n) => [code, RATES[n]!, 2013, 2015, null, null, 'Scale of assessments 2013–2015']);

const TITLES: Rows[number] = [null, null, null, null, null];

export const unitCostRows = (): Rows => [
  [
    'INT',
    'Interpretation',
    ...TITLES,
    'team and meeting',
    'Days; Meetings a day; Teams',
    3900,
    'USD',
    null,
    'illustrative',
  ],
  ['TRA', 'Translation', ...TITLES, 'page and language', 'Pages; Languages', 70, 'USD', null, 'illustrative'],
  ['SUM', 'Lump sum', ...TITLES, 'sum', 'Quantity', 1, 'USD', null, 'illustrative'],
];

const MEETING: MeetingCode = 'MHCP-2013';

/** Volumes of both estimates and, of two lines, what was used. */
export function volumeRows(): Rows {
  const row = (line: string, item: string, version: string | null, ...factors: (number | null)[]): FormValue[] => [
    ...[MEETING, line, item, version],
    ...Array.from({ length: 9 }, (_, at) => factors[at] ?? null),
  ];
  const versions = [
    [null, 0, 178],
    ['revised 1', 1, 171.5],
  ] as const;
  const planned = versions.flatMap(([version, at, pages]) => [
    row('A1', 'INT', version, 2, 2, 2),
    row('A2', 'TRA', version, null, null, null, 5, pages),
    ...LINES.flatMap(([line]) => {
      const amount = PLAN[MEETING][line]?.[at];
      const isSum = amount !== undefined && line !== 'A1' && line !== 'A2';
      return isSum ? [row(line, 'SUM', version, ...Array.from({ length: 8 }, () => null), amount)] : [];
    }),
  ]);
  return [...planned, row('A1', 'INT', 'used', 2, 2, 2), row('A2', 'TRA', 'used', null, null, null, 5, 186)];
}

const INVOICED: readonly (readonly [MeetingCode, string, string])[] = [
  ['P5-CONF-2013', '2013-04-30', '2013-07-31'],
  [MEETING, '2013-04-30', '2013-08-14'],
];

/** Shares of the estimate that was adopted last, in cents. */
function sharesOf(meeting: MeetingCode): readonly Minor[] {
  const revised = LINES.reduce((sum, [line]) => sum + (PLAN[meeting][line]?.[1] ?? 0), 0);
  const base = (['B1', 'B2'] as const).reduce((sum, line) => sum + (PLAN[meeting][line]?.[1] ?? 0), 0);
  const total = (revised * 100 + base * SUPPORT_RATE) as Minor;
  const limits = { floor: undefined, ceiling: undefined };
  const adjusted = adjustRates(byCode().map(({ rate }) => ({ rate: fractionFromNumber(rate)!, ...limits })));
  if (typeof adjusted === 'string') throw new Error(adjusted);
  return shareOut(total, adjusted.weights, 1 as Minor).shares;
}

const byCode = (): { code: string; rate: number }[] =>
  STATES.map(([code], n) => ({ code, rate: RATES[n]! })).sort((a, b) => (a.code < b.code ? -1 : 1));

export const invoiceRows = (): Rows =>
  INVOICED.flatMap(([meeting, issued, due], m) => {
    const shares = sharesOf(meeting);
    return byCode().map(({ code }, n): FormValue[] => [
      ...[meeting, code, 'estimate', shares[n]! / 100],
      ...[serial(issued), serial(due), `2013/${m + 1}${String(n + 1).padStart(2, '0')}`, null],
    ]);
  });

/** Most pay in full, some in part, some not; one without saying for what, and one that owes nothing. */
export function receiptRows(): Rows {
  const paid = INVOICED.flatMap(([meeting, issued], m) => {
    const shares = sharesOf(meeting);
    return byCode().flatMap(({ code }, n): Rows => {
      const turn = (n * 7 + m * 3) % 10;
      if (turn >= 8) return [];
      const cents = turn === 5 ? Math.floor(shares[n]! / 2) : shares[n]!;
      const received = serial(issued) + 20 + ((n * 11 + m * 5) % 90);
      return [[received, code, meeting, cents / 100, 'USD', null, null, 'payment', `R-${m + 1}${n + 1}`, null]];
    });
  });
  return [
    ...paid,
    [serial('2013-08-20'), 'BRA', null, 1000, 'USD', null, null, 'payment', 'R-301', 'meeting not stated'],
    [serial('2013-08-05'), null, MEETING, 2500, 'USD', null, null, 'voluntary', 'R-302', null],
  ];
}
