/**
 * A reconciliation from a few readable rows, summed the plain way, for tests of what is made from one.
 * Amounts are decimals in US dollars; `?` is an amount that cannot be read.
 */
import { amountsOf as withVariance, FigureSum, NIL, sumAmounts } from '../../../src/core/reconciliation/figures';
import { Ledger, Stage } from '../../../src/core/records/ledger';
import type { BudgetLine, Estimate, Mapping, Meeting, Records, Settings } from '../../../src/core/records/records';
import type {
  Amounts,
  Figure,
  LineResult,
  MeetingResult,
  Reconciliation,
  UnmatchedItem,
} from '../../../src/core/reconciliation/reconciliation';
import { budgetSettings } from '../../../src/core/records/budget-settings';
import { MatchState } from '../../../src/core/reconciliation/reconciliation';
import { dayFromIso, yearOf } from '../../../src/core/values/calendar';
import type { Fraction } from '../../../src/core/values/fraction';
import type { Minor } from '../../../src/core/values/money';
import { minorFromDecimal } from '../../../src/core/values/money';

export const SETTINGS: Settings = {
  convention: 'Convention on Certain Conventional Weapons',
  body: 'Meeting of the High Contracting Parties',
  session: '2014 Meeting',
  place: 'Geneva',
  dates: '13–14 November 2014',
  agendaItem: '13',
  documentSymbol: 'CCW/MSP/2014/9/Add.1',
  parentSymbol: 'CCW/MSP/2014/9',
  translations: new Map(),
  places: new Map(),
  distribution: 'General',
  jobNumber: '',
  mandate: '',
  submittedBy: 'Implementation Support Unit',
  year: 2013,
  reportsSince: undefined,
  currency: 'USD',
  decimals: 2,
  figures: 'final',
  asAt: undefined,
  rounding: 1 as Minor,
  tolerance: 0 as Minor,
  materialityAmount: undefined,
  materialityRate: undefined,
  estimateVersion: 'adopted',
  layout: 'by meeting',
  dateOrder: undefined,
  lookedOver: undefined,
  perCentDecimals: 1,
  varianceSplit: false,
  periodDay: undefined,
  monthsToEntry: undefined,
  budget: budgetSettings(new Map(), 2),
};

export interface Rows {
  readonly meetings: readonly (Partial<Meeting> & { readonly code: string; readonly days?: string })[];
  readonly lines: readonly (Partial<BudgetLine> & { readonly code: string })[];
  /** Meeting, line, amount. */
  readonly estimates: readonly (readonly [string, string, string])[];
  /** Meeting, line, amount; a blank or unknown meeting is unmatched; `=` begins parts: `=M1 A1 10.00; M2 A1 5.00`. */
  readonly expenditures: readonly (readonly [string, string, string] | readonly [string, string, string, string])[];
  readonly settings?: Partial<Settings>;
  readonly records?: Partial<Pick<Records, 'explanations' | 'terms'>> & {
    readonly mappings?: readonly Partial<Mapping>[];
  };
}

const FILE = 'costs.xlsx';

export function cents(text: string): Minor {
  const reading = minorFromDecimal(text, 2);
  if (!('minor' in reading)) throw new Error(text);
  return reading.minor;
}

export function makeReconciliation(rows: Rows): Reconciliation {
  const settings = { ...SETTINGS, ...rows.settings };
  const at = (sheet: string, row: number) => ({ file: FILE, sheet, cell: `A${row}` });
  const meetings = rows.meetings.map((meeting, index): Meeting => {
    const [start, end] = (meeting.days ?? '2013-04-08 2013-04-09').split(' ').map(dayFromIso);
    const rest = { instrument: '', kind: '', place: 'Geneva', status: 'held' as const, closedOn: undefined };
    const budget = { scaleYear: undefined, fundsBy: undefined };
    return {
      title: meeting.code,
      titles: {},
      start,
      end,
      at: at('Meetings', index + 2),
      ...rest,
      ...budget,
      ...meeting,
    };
  });
  const budgetLines = rows.lines.map((line, index): BudgetLine => {
    const rest = { kind: 'direct' as const, rate: undefined, base: [], order: index, part: '', service: '', head: '' };
    return { title: line.code, titles: {}, at: at('BudgetLines', index + 2), ...rest, ...line };
  });
  const meetingAt = (code: string) => meetings.findIndex((meeting) => meeting.code === code);
  const lineAt = (code: string) => budgetLines.findIndex((line) => line.code === code);

  const estimates = rows.estimates.map(([m, l, amount], index): Estimate => {
    const readable = amount === '?' ? undefined : cents(amount);
    const rest = { currency: 'USD', status: 'adopted' as const, note: '', source: 0, version: 'original' };
    const place = { at: { ...at('Estimates', index + 2), cell: `C${index + 2}` } };
    const adopted = { adoptedOn: dayFromIso('2012-11-16'), ratesAsAt: undefined, document: 'CCW/MSP/2012/9' };
    return { meeting: meetingAt(m), line: lineAt(l), amount: readable, ...rest, ...adopted, ...place };
  });

  const ledger = new Ledger();
  ledger.sheets.push({ file: FILE, sheet: 'Estimates' }, { file: FILE, sheet: 'Expenditures' });
  const size = Math.max(1, rows.expenditures.length);
  const matches = {
    meeting: new Int32Array(size).fill(-1),
    line: new Int32Array(size).fill(-1),
    amount: new Float64Array(size),
    state: new Uint8Array(size),
    parts: [] as { row: number; meeting: number; line: number; amount: Minor; share: Fraction }[],
  };
  const unmatched: UnmatchedItem[] = [];
  const postings: { meeting: number; line: number; amount: Minor | undefined; committed: boolean }[] = [];
  const shared = new Set<string>();
  rows.expenditures.forEach(([m, l, text, extra = ''], row) => {
    const amount = text === '?' ? undefined : cents(text);
    const committed = extra === 'commitment';
    const parts = m.startsWith('=') ? m.slice(1).split('; ') : [];
    const [meeting, line] = parts.length > 0 ? [-1, -1] : [meetingAt(m), lineAt(l)];
    const place = ledger.reserve();
    ledger.meeting[place] = m === '' ? -1 : meeting < 0 ? -2 : meeting;
    ledger.line[place] = l === '' ? -1 : line < 0 ? -2 : line;
    ledger.meetingText[place] = ledger.texts.add(parts.length > 0 ? '' : m);
    ledger.lineText[place] = ledger.texts.add(parts.length > 0 ? '' : l);
    ledger.description[place] = ledger.texts.add(parts.length > 0 ? l : '');
    ledger.currency[place] = ledger.texts.add('USD');
    ledger.amount[place] = amount ?? NaN;
    ledger.day[place] = dayFromIso('2013-05-01')!;
    ledger.stage[place] = committed ? Stage.commitment : Stage.final;
    ledger.places.add(place, 1, row + 2, 9);
    matches.amount[row] = amount ?? NaN;
    if (parts.length > 0) {
      matches.state[row] = MatchState.shared;
      for (const part of parts) {
        const [pm, pl, share] = part.split(' ') as [string, string, string];
        const equal = { numerator: 1n, denominator: BigInt(parts.length) };
        matches.parts.push({ row, meeting: meetingAt(pm), line: lineAt(pl), amount: cents(share), share: equal });
        postings.push({ meeting: meetingAt(pm), line: lineAt(pl), amount: cents(share), committed });
        shared.add(`${meetingAt(pm)} ${lineAt(pl)}`);
      }
    } else if (meeting < 0 || line < 0) {
      matches.state[row] = MatchState.unmatched;
      const reason = meeting < 0 ? (m === '' ? 'meeting-missing' : 'meeting-unknown') : 'line-unknown';
      unmatched.push({ at: ledger.place(row), amount, reason, found: m, committed: false });
    } else {
      matches.meeting[row] = meeting;
      matches.line[row] = line;
      matches.state[row] = amount === undefined ? MatchState.unreadable : MatchState.matched;
      postings.push({ meeting, line, amount, committed });
    }
  });

  const figureOf = (amounts: readonly (Minor | undefined)[]): Figure => {
    const sum = new FigureSum();
    for (const amount of amounts) sum.add(amount);
    return sum.figure();
  };
  const amountsAt = (m: number, l: number): Amounts => {
    const spent = postings.filter((posting) => posting.meeting === m && posting.line === l);
    const own = estimates.filter((estimate) => estimate.meeting === m && estimate.line === l);
    return withVariance(
      figureOf(own.map(({ amount }) => amount)),
      figureOf(spent.map(({ amount }) => amount)),
      figureOf(spent.filter(({ committed }) => committed).map(({ amount }) => amount)),
    );
  };
  const results = meetings
    .map((meeting, index): MeetingResult => {
      const lines = budgetLines
        .map((line, l): LineResult => ({ index: l, line, shared: shared.has(`${index} ${l}`), ...amountsAt(index, l) }))
        .filter((line) => line.estimate.state !== 'nil' || line.expenditure.state !== 'nil');
      const version = estimates.some((estimate) => estimate.meeting === index) ? 'original' : undefined;
      return { index, meeting, lines, version, ...sumAmounts(lines) };
    })
    .filter(({ meeting }) => meeting.start !== undefined && yearOf(meeting.start) === settings.year)
    .sort((a, b) => a.meeting.start! - b.meeting.start! || (a.meeting.code < b.meeting.code ? -1 : 1));

  const mappings = (rows.records?.mappings ?? []).map((mapping): Mapping => ({
    ...{
      column: 'Description',
      text: '*',
      value: '',
      prefix: false,
      meeting: undefined,
      line: undefined,
      at: at('Mapping', 2),
    },
    ...{ share: { numerator: 1n, denominator: 1n } },
    ...mapping,
  }));
  return {
    records: {
      complete: { estimates: true, expenditures: true },
      saysUnit: false,
      settings,
      budgetLines,
      meetings,
      estimates,
      expenditures: ledger,
      exchangeRates: [],
      controlTotals: [],
      explanations: rows.records?.explanations ?? [],
      mappings,
      waivers: [],
      corrections: [],
      terms: rows.records?.terms ?? [],
      sources: [],
      account: [],
    },
    currency: settings.currency,
    decimals: settings.decimals,
    year: settings.year,
    figures: settings.figures,
    meetings: results,
    totals: sumAmounts(results),
    unmatched,
    unmatchedTotal: unmatched.length > 0 ? figureOf(unmatched.map(({ amount }) => amount)) : NIL,
    unmatchedCommitted: NIL,
    matches,
    proof: proofOf(rows, unmatched),
  };
}

function proofOf(rows: Rows, unmatched: readonly UnmatchedItem[]): Reconciliation['proof'] {
  const sum = (texts: readonly string[]) =>
    texts.reduce((total, text) => total + (text === '?' ? 0n : BigInt(cents(text))), 0n);
  const sheet = (kind: 'Estimates' | 'Expenditures', texts: readonly string[], out: bigint, rowsLeftOut: number) => ({
    ...{ file: FILE, sheet: kind, kind, rowsRead: texts.length, rowsUsed: texts.length - rowsLeftOut, rowsLeftOut },
    reasons: new Map(rowsLeftOut > 0 ? ([['unmatched', rowsLeftOut]] as const) : []),
    sums: [{ currency: 'USD', read: sum(texts), used: sum(texts) - out, leftOut: out }],
    holds: true,
    numbers: texts.length,
    classes: [
      {
        class: 'used' as const,
        numbers: texts.length - rowsLeftOut,
        sums: [{ currency: 'USD', amount: sum(texts) - out }],
        areas: [],
      },
      ...(rowsLeftOut === 0
        ? []
        : [{ class: 'left out' as const, numbers: rowsLeftOut, sums: [{ currency: 'USD', amount: out }], areas: [] }]),
    ],
  });
  const out = unmatched.reduce((total, { amount }) => total + BigInt(amount ?? 0), 0n);
  const read = rows.expenditures.map((row) => row[2]);
  return {
    holds: true,
    sumsHold: true,
    notLookedAt: 0,
    unclear: 0,
    controlsUnread: 0,
    sheets: [
      sheet(
        'Estimates',
        rows.estimates.map((row) => row[2]),
        0n,
        0,
      ),
      sheet('Expenditures', read, out, unmatched.length),
    ],
    controls: [],
  };
}
