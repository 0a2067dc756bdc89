/** Random costs: a model, its workbook as text, and a naive oracle in BigInt that shares no code with what it judges. */
import fc from 'fast-check';

export interface CostModel {
  readonly figures: 'final' | 'provisional';
  readonly meetings: readonly { readonly code: string; readonly year: number }[];
  readonly lines: readonly string[];
  readonly estimates: readonly EstimateRow[];
  readonly rows: readonly LedgerRow[];
  readonly mapping: readonly MappedValue[];
  /** Units of Swiss francs per US dollar in thousandths, by month. */
  readonly rates: readonly { readonly month: number; readonly rate: number }[];
}

interface EstimateRow {
  readonly meeting: string;
  readonly line: string;
  readonly cents: number;
  readonly version: number;
  readonly proposed: boolean;
}

interface LedgerRow {
  readonly meeting: string;
  readonly line: string;
  readonly object: string;
  readonly month: number;
  readonly currency: 'USD' | 'CHF';
  readonly cents: number;
  /** In thousandths; 0 where blank. */
  readonly rate: number;
  readonly dollars: number | undefined;
  readonly stage: '' | 'disbursement' | 'final' | 'commitment';
}

interface MappedValue {
  readonly value: string;
  readonly targets: readonly { readonly meeting: string; readonly line: string; readonly weight: number }[];
}

const MEETINGS = ['M-02', 'm-01', 'M-10', 'M-00'];
const LINES = ['B1', 'A2', 'A1'];
const OBJECTS = ['', 'X-1', 'X-12', 'X-2', 'Y'];
const cents = fc.oneof(fc.integer({ min: -99_999, max: 999_999 }), fc.integer({ min: -2e12, max: 2e12 }));

const target = fc.record({
  meeting: fc.constantFrom(...MEETINGS),
  line: fc.constantFrom(...LINES),
  weight: fc.integer({ min: 1, max: 9 }),
});

export const costModel: fc.Arbitrary<CostModel> = fc.record({
  figures: fc.constantFrom('final', 'provisional'),
  meetings: fc.tuple(
    ...MEETINGS.map((code) => fc.record({ code: fc.constant(code), year: fc.constantFrom(2013, 2013, 2012) })),
  ),
  lines: fc.constant(LINES),
  estimates: fc.array(
    fc.record({
      meeting: fc.constantFrom(...MEETINGS),
      line: fc.constantFrom(...LINES),
      cents: fc.nat(99_999_999),
      version: fc.nat(2),
      proposed: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
  rows: fc.array(
    fc.record({
      meeting: fc.constantFrom('', '', 'M-99', ...MEETINGS),
      line: fc.constantFrom('', '', 'Z9', ...LINES),
      object: fc.constantFrom(...OBJECTS),
      month: fc.integer({ min: 1, max: 12 }),
      currency: fc.constantFrom('USD', 'CHF'),
      cents,
      rate: fc.constantFrom(0, 0, 879, 950, 1234),
      dollars: fc.option(fc.integer({ min: -9999, max: 9999 }), { nil: undefined, freq: 4 }),
      stage: fc.constantFrom('', 'disbursement', 'final', 'commitment'),
    }),
    { maxLength: 25 },
  ),
  mapping: fc.uniqueArray(
    fc.record({
      value: fc.constantFrom('X-1', 'X-1*', 'X*', 'x-12', '*'),
      targets: fc.uniqueArray(target, {
        minLength: 1,
        maxLength: 4,
        selector: ({ meeting, line }) => `${meeting} ${line}`,
      }),
    }),
    { selector: ({ value }) => value.toLowerCase(), maxLength: 4 },
  ),
  rates: fc.uniqueArray(
    fc.record({ month: fc.integer({ min: 1, max: 12 }), rate: fc.integer({ min: 850, max: 990 }) }),
    {
      selector: ({ month }) => month,
      maxLength: 4,
    },
  ),
});

const decimal = (amount: number): string => {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
const month = (number: number): string => String(number).padStart(2, '0');

/** The sheets of a model: name, headings, rows. */
export function sheetTexts(model: CostModel): { name: string; heading: string; rows: string[] }[] {
  return [
    { name: 'Settings', heading: 'Setting | Value', rows: ['Reporting year | 2013', `Figures | ${model.figures}`] },
    { name: 'BudgetLines', heading: 'Code | Title', rows: model.lines.map((code) => `${code} | Line ${code}`) },
    {
      name: 'Meetings',
      heading: 'Code | Title | Start | End',
      rows: model.meetings.map(({ code, year }) => `${code} | Meeting ${code} | ${year}-04-08 | ${year}-04-09`),
    },
    {
      name: 'Estimates',
      heading: 'Meeting | Line | Amount | Version | Status | Adopted on',
      rows: model.estimates.map(
        ({ meeting, line, cents: amount, version, proposed }) =>
          `${meeting} | ${line} | ${decimal(amount)} | v${version} | ${proposed ? 'proposed' : ''} | 2012-0${version + 1}-01`,
      ),
    },
    {
      name: 'Expenditures',
      heading: 'Posting date | Meeting | Line | Cost object | Currency | Amount | Rate | Amount USD | Stage',
      rows: model.rows.map((row) =>
        [
          `2013-${month(row.month)}-15`,
          row.meeting,
          row.line,
          row.object,
          row.currency,
          decimal(row.cents),
          row.rate === 0 ? '' : String(row.rate / 1000),
          row.dollars === undefined ? '' : decimal(row.dollars),
          row.stage,
        ].join(' | '),
      ),
    },
    {
      name: 'Mapping',
      heading: 'Column | Value | Meeting | Line | Share',
      rows: model.mapping.flatMap(({ value, targets }) => {
        const whole = targets.reduce((sum, { weight }) => sum + weight, 0);
        return targets.map(
          ({ meeting, line, weight }) => `Cost object | ${value} | ${meeting} | ${line} | ${weight}/${whole}`,
        );
      }),
    },
    {
      name: 'ExchangeRates',
      heading: 'Currency | From | Units per US dollar',
      rows: model.rates.map(({ month: from, rate }) => `CHF | 2013-${month(from)}-01 | ${rate / 1000}`),
    },
  ];
}

/** `meeting line` → estimate, expenditure, committed, as cents; `undefined` is unknown. */
export interface Expected {
  readonly estimates: ReadonlyMap<string, bigint>;
  readonly spent: ReadonlyMap<string, bigint | undefined>;
  readonly committed: ReadonlyMap<string, bigint | undefined>;
  readonly unmatched: readonly (bigint | undefined)[];
}

export function expectedOf(model: CostModel): Expected {
  const covered = new Set(model.meetings.filter(({ year }) => year === 2013).map(({ code }) => code));
  const estimates = new Map<string, bigint>();
  for (const { code } of model.meetings) {
    const adopted = model.estimates.filter(({ meeting, proposed }) => meeting === code && !proposed);
    const latest = Math.max(...adopted.map(({ version }) => version));
    for (const { line, cents: amount, version } of adopted) {
      if (version === latest && covered.has(code)) add(estimates, `${code} ${line}`, BigInt(amount));
    }
  }
  const spent = new Map<string, bigint | undefined>();
  const committed = new Map<string, bigint | undefined>();
  const unmatched: (bigint | undefined)[] = [];
  for (const row of model.rows) {
    if (row.stage === 'commitment' && model.figures === 'final') continue;
    const amount = dollarsOf(row, model);
    const parts = partsOf(row, model);
    if (!parts) {
      unmatched.push(amount);
      continue;
    }
    const amounts = amount === undefined ? parts.map(() => undefined) : split(amount, parts);
    parts.forEach(({ meeting, line }, at) => {
      if (!covered.has(meeting)) return;
      add(spent, `${meeting} ${line}`, amounts[at]);
      if (row.stage === 'commitment') add(committed, `${meeting} ${line}`, amounts[at]);
    });
  }
  return { estimates, spent, committed, unmatched };
}

function add(sums: Map<string, bigint | undefined>, key: string, amount: bigint | undefined): void {
  const before = sums.has(key) ? sums.get(key) : 0n;
  sums.set(key, before === undefined || amount === undefined ? undefined : before + amount);
}

function dollarsOf(
  { currency, cents: amount, rate, dollars, month: posted }: LedgerRow,
  { rates }: CostModel,
): bigint | undefined {
  if (currency === 'USD') return BigInt(amount);
  const newest = [...rates].sort((a, b) => b.month - a.month).find(({ month: from }) => from <= posted);
  const thousandths = rate || newest?.rate;
  if (dollars !== undefined && (dollars !== 0 || amount === 0)) return BigInt(dollars);
  if (amount === 0) return 0n;
  if (thousandths === undefined) return undefined;
  const [size, unit] = [BigInt(Math.abs(amount)) * 1000n, BigInt(thousandths)];
  const rounded = (size * 2n + unit) / (unit * 2n);
  // No dollars are what a cent or less comes to; beside more they are a contradiction.
  if (dollars === 0) return rounded > 1n ? undefined : 0n;
  return amount < 0 ? -rounded : rounded;
}

type Part = { meeting: string; line: string; weight: number };

function partsOf(row: LedgerRow, { mapping, meetings, lines }: CostModel): Part[] | undefined {
  const own = {
    meeting: meetings.some(({ code }) => code === row.meeting) ? row.meeting : undefined,
    line: lines.includes(row.line) ? row.line : undefined,
  };
  if (own.meeting !== undefined && own.line !== undefined) return [{ meeting: own.meeting, line: own.line, weight: 1 }];
  // A code of the row's own that names nothing is not passed over.
  if ((row.meeting !== '' && own.meeting === undefined) || (row.line !== '' && own.line === undefined))
    return undefined;
  const text = row.object.toLowerCase();
  const fits = mapping
    .filter(({ value }) => {
      const key = value.toLowerCase();
      return text !== '' && (key.endsWith('*') ? text.startsWith(key.slice(0, -1)) : text === key);
    })
    .sort((a, b) => closeness(b.value) - closeness(a.value));
  return fits[0]?.targets
    .map(({ meeting, line, weight }) => ({ meeting: own.meeting ?? meeting, line: own.line ?? line, weight }))
    .sort((a, b) => order(a.meeting, b.meeting) || order(a.line, b.line));
}

const closeness = (value: string): number => (value.endsWith('*') ? value.length - 1 : 100);
const order = (a: string, b: string): number =>
  a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;

/** Largest remainder, one unit after the other, ties to the earlier part. */
function split(amount: bigint, parts: readonly Part[]): bigint[] {
  const size = amount < 0n ? -amount : amount;
  const whole = BigInt(parts.reduce((sum, { weight }) => sum + weight, 0));
  const shares = parts.map(({ weight }) => (size * BigInt(weight)) / whole);
  const rests = parts.map(({ weight }) => (size * BigInt(weight)) % whole);
  for (let left = size - shares.reduce((a, b) => a + b, 0n); left > 0n; left--) {
    const best = rests.reduce((found, rest, at) => (rest > rests[found]! ? at : found), 0);
    shares[best]! += 1n;
    rests[best] = -1n;
  }
  return amount < 0n ? shares.map((share) => -share) : shares;
}
