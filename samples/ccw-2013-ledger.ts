/** The sample's postings, made from the plan: who was paid what, when, in which currency. Exact to the cent, and always the same. */
import { CHF_RATES, LINES, MEETINGS, PAYMENTS, PLAN, SHARED, SHARES, SUPPORT_RATE } from './ccw-2013-costs';
import type { LineCode, MeetingCode } from './ccw-2013-costs';
import { dayFromIso } from '../src/core/values/calendar';

export interface Posting {
  readonly day: number;
  readonly document: string;
  /** On the row itself, or blank where the mapping tells. */
  readonly meeting: string;
  readonly line: string;
  readonly costObject: string;
  readonly commitmentItem: string;
  readonly description: string;
  readonly currency: 'USD' | 'CHF';
  /** Cents or centimes. */
  readonly amount: number;
  readonly stage: 'disbursement' | 'final' | 'reversal';
  /** Who bears it, in cents of a dollar: what the control totals are made of. */
  readonly bearers: readonly (readonly [MeetingCode, LineCode, number])[];
}

export const serial = (iso: string): number => dayFromIso(iso)!;

/** `AP2-GOE-2013` → `CCW-13-AP2GOE` */
export const costObjectOf = (meeting: MeetingCode): string => `CCW-13-${meeting.replace('-2013', '').replace('-', '')}`;

/** Thousandths of a franc per dollar on a day. */
function chfRate(day: number): number {
  return CHF_RATES.filter(([from]) => serial(from) <= day).at(-1)![1];
}

/** Centimes in cents of a dollar, half away from zero. */
const centsOf = (centimes: number, day: number): number => roundedRatio(centimes * 1000, chfRate(day));

function roundedRatio(numerator: number, denominator: number): number {
  const size = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
  return numerator < 0 ? -size : size;
}

/** All postings in the order of their days. */
export function postings(): Posting[] {
  const all: Omit<Posting, 'document'>[] = [
    ...MEETINGS.flatMap(([[code, , , start]]) => ofMeeting(code, serial(start))),
  ];
  for (const shared of SHARED) all.push(ofShared(shared));
  all.push(...correction());
  for (const [[code]] of MEETINGS) all.push(supportCost(code, all));
  const sorted = all.map((posting, n) => ({ posting, n })).sort((a, b) => a.posting.day - b.posting.day || a.n - b.n);
  return sorted.map(({ posting }, n) => ({ ...posting, document: `OV-13-${String(4101 + 7 * n).padStart(5, '0')}` }));
}

function ofMeeting(meeting: MeetingCode, start: number): Omit<Posting, 'document'>[] {
  return LINES.flatMap(([line, prefix], l) => {
    const spent = PLAN[meeting][line]?.[2] ?? 0;
    if (spent === 0) return [];
    let rest = spent * 100 + ((l * 37 + start * 11) % 100);
    const parts = PAYMENTS[line] ?? [];
    return parts.map(([weight, after, currency, suffix, description], p) => {
      const day = start + after;
      const dollars = p === parts.length - 1 ? rest : spent * weight + ((p * 29 + l * 13 + start) % 100);
      const amount = currency === 'CHF' ? 5 * roundedRatio(dollars * chfRate(day), 5000) : dollars;
      const cents = currency === 'CHF' ? centsOf(amount, day) : amount;
      rest -= cents;
      const direct = line === 'A8';
      return {
        day,
        meeting: direct ? meeting : '',
        line: direct ? line : '',
        costObject: costObjectOf(meeting),
        commitmentItem: suffix === '' ? prefix : `${prefix}-${suffix}`,
        description,
        currency,
        amount,
        stage: 'disbursement' as const,
        bearers: [[meeting, line, cents] as const],
      };
    });
  });
}

function ofShared([costObject, line, iso, currency, whole, suffix, description]: (typeof SHARED)[number]): Omit<
  Posting,
  'document'
> {
  const day = serial(iso);
  const amount = whole * 100;
  const cents = currency === 'CHF' ? centsOf(amount, day) : amount;
  const prefix = LINES.find(([code]) => code === line)![1];
  return {
    day,
    meeting: '',
    line: '',
    costObject,
    commitmentItem: suffix === '' ? prefix : `${prefix}-${suffix}`,
    description,
    currency,
    amount,
    stage: 'disbursement',
    bearers: shares(costObject, cents).map(([meeting, part]) => [meeting, line, part]),
  };
}

/** The parts of a shared amount, by largest remainder, ties to the lower code. */
function shares(costObject: string, cents: number): [MeetingCode, number][] {
  const parts = SHARES.filter(([object]) => object === costObject).map(([, meeting, numerator, denominator]) => {
    const floor = Math.floor((cents * numerator) / denominator);
    return { meeting, floor, remainder: (cents * numerator) % denominator };
  });
  const left = cents - parts.reduce((sum, part) => sum + part.floor, 0);
  const order = [...parts].sort((a, b) => b.remainder - a.remainder || (a.meeting < b.meeting ? -1 : 1));
  return parts.map((part) => [part.meeting, part.floor + (order.indexOf(part) < left ? 1 : 0)]);
}

/** A payment made twice by mistake under another document, and its reversal. */
function correction(): Omit<Posting, 'document'>[] {
  const meeting = 'P5-CONF-2013';
  const common = {
    meeting: '',
    line: '',
    costObject: costObjectOf(meeting),
    commitmentItem: 'INT-FL',
    description: 'Freelance interpreters, travel claim',
    currency: 'CHF' as const,
  };
  const days = [serial('2013-11-25'), serial('2013-11-29')] as const;
  const cents = centsOf(84500, days[0]);
  return [
    { ...common, day: days[0], amount: 84500, stage: 'disbursement', bearers: [[meeting, 'A1', cents]] },
    { ...common, day: days[1], amount: -84500, stage: 'reversal', bearers: [[meeting, 'A1', -cents]] },
  ];
}

/** Support costs on what the meeting's own lines came to, charged when the year is closed. */
function supportCost(meeting: MeetingCode, all: readonly Omit<Posting, 'document'>[]): Omit<Posting, 'document'> {
  const base = all
    .flatMap((posting) => posting.bearers)
    .filter(([bearer, line]) => bearer === meeting && (line === 'B1' || line === 'B2'))
    .reduce((sum, [, , cents]) => sum + cents, 0);
  const amount = roundedRatio(base * SUPPORT_RATE, 100);
  return {
    day: serial('2013-12-31'),
    meeting: '',
    line: '',
    costObject: costObjectOf(meeting),
    commitmentItem: 'PSC',
    description: 'Programme support costs',
    currency: 'USD',
    amount,
    stage: 'final',
    bearers: [[meeting, 'B3', amount]],
  };
}
