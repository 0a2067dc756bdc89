/** Who pays by which scale, and what is billed. */
import fc from 'fast-check';
import { issueInvoices } from '../../../src/core/budget/shares/issue-invoices';
import { shareWorkbooks } from '../../../src/core/share-costs';
import { dayFromIso } from '../../../src/core/values/calendar';
import { decimalFromMinor } from '../../../src/core/values/money';
import { budgetBook, found, settings, shares } from './budget-book';

/** `AAA party 200.00 0.00 200.00`: State, basis, share, invoiced, bill. */
const listed = (text: string, options = {}): string[] =>
  shares(text, options).json.meetings.flatMap(({ states }) =>
    states.map(({ state, basis, share, invoiced, bill }) => [state, basis, share, invoiced, bill].join(' ')),
  );

const parties = (...rows: string[]): string =>
  [
    '# -Participants',
    '',
    '# -Invoices',
    '',
    '# Parties',
    'State | Instrument | Entry into force | Until',
    ...rows,
  ].join('\n');

test.each([
  ['joins, in force on the first day', 'BBB | CCW | 2013-11-11 |', ['AAA', 'BBB']],
  ['joins the day after', 'BBB | CCW | 2013-11-12 |', ['AAA']],
  ['leaves, the first day is its last', 'BBB | CCW | 2000-01-01 | 2013-11-11', ['AAA', 'BBB']],
  ['left the day before', 'BBB | CCW | 2000-01-01 | 2013-11-10', ['AAA']],
  ['is bound by another instrument only', 'BBB | AP2 | 2000-01-01 |', ['AAA']],
])('a State that %s', (_, row, wanted) => {
  const { json } = shares(parties('AAA | CCW | 2000-01-01 |', row));
  expect(json.meetings[0]!.states.map(({ state }) => state)).toEqual(wanted);
});

test('payers are looked at on the last day or on 1 January where the setting says so', () => {
  const book = (way: string): string =>
    `${settings(`Payers as at | ${way}`)}\n\n${parties('AAA | CCW | 2000-01-01 |', 'BBB | CCW | 2013-11-12 |', 'CCC | CCW | 2000-01-01 | 2013-11-10')}`;
  const paying = (way: string): string[] => shares(book(way)).json.meetings[0]!.states.map(({ state }) => state);
  expect(paying('first day')).toEqual(['AAA']);
  expect(paying('last day')).toEqual(['AAA', 'BBB']);
  expect(paying('1 January')).toEqual(['AAA', 'CCC']);
});

test('a meeting under several instruments is paid for once by whoever is bound by any', () => {
  const text = `# Meetings
Code | Title | Instrument | Start | End
M1 | First | CCW; AP II | 2013-11-11 | 2013-11-12

${parties('AAA | CCW | 2000-01-01 |', 'AAA | AP II | 2000-01-01 |', 'BBB | ap ii | 2000-01-01 |')}`;
  expect(listed(text)).toEqual(['AAA party 333.33 0.00 333.33', 'BBB party 666.67 0.00 666.67']);
});

test('the scale of the meeting, of the settings, or of the year of its start', () => {
  const scale =
    '# Scale\nState | Rate | From year | To year\nAAA | 1 | 2013 | 2013\nBBB | 1 | 2013 | 2013\nCCC | 0 | 2013 |\nAAA | 1 | 2014 |\nBBB | 3 | 2014 |';
  const meeting = (year: string): string =>
    `# Meetings\nCode | Title | Instrument | Start | End | Scale year\nM1 | First | CCW | 2013-12-30 | 2014-01-02 | ${year}`;
  const share = (text: string): string[] =>
    shares(`# -Invoices\n\n${scale}\n\n${text}`).json.meetings[0]!.states.map((each) => each.share);
  expect(share(meeting(''))).toEqual(['500.00', '500.00', '0.00']);
  expect(share(meeting('2014'))).toEqual(['250.00', '750.00', '0.00']);
  expect(share(`${settings('Scale year | 2014')}\n\n${meeting('')}`)).toEqual(['250.00', '750.00', '0.00']);
  expect(share(`${settings('Scale year | 2014')}\n\n${meeting('2013')}`)).toEqual(['500.00', '500.00', '0.00']);
});

test('a State’s own limit stands before that of the settings', () => {
  const scale =
    '# Scale\nState | Rate | From year | Floor | Ceiling\nAAA | 1 | 2013 | | 5\nBBB | 2 | 2013 | |\nCCC | 2 | 2013 | |';
  const share = (...pairs: string[]): string[] =>
    shares(`# -Invoices\n\n${settings(...pairs)}\n\n${scale}`).json.meetings[0]!.states.map((each) => each.share);
  expect(share('Share ceiling | 48')).toEqual(['50.00', '475.00', '475.00']);
  expect(share('Share floor | 10%')).toEqual(['50.00', '475.00', '475.00']);
});

test('what was invoiced is set off, also of those that do not pay any more; write-offs are not', () => {
  const text = `# Invoices
Meeting | State | Kind | Amount | Issued on
M1 | AAA | estimate | 250 | 2013-05-01
M1 | AAA | write-off | -50 | 2013-05-02
M1 | DEU | estimate | 10 | 2013-05-01
M1 | BBB | estimate | 400 | 2014-01-01`;
  expect(listed(text)).toEqual([
    'AAA party 200.00 250.00 -50.00',
    'BBB party 400.00 0.00 400.00',
    'CCC participant 400.00 0.00 400.00',
    'DEU  0.00 10.00 -10.00',
  ]);
});

test('the final bill is the final cost without what was invoiced', () => {
  const { json } = shares('', { on: 'final' });
  expect(json.meetings[0]!.total).toBe('600.00');
  expect(listed('', { on: 'final' })).toEqual([
    'AAA party 120.00 200.00 -80.00',
    'BBB party 240.00 400.00 -160.00',
    'CCC participant 240.00 400.00 -160.00',
  ]);
});

test('meetings that are not closed are left out of the list of final shares, and named', () => {
  const text = '# Meetings\nCode | Title | Instrument | Start | End\nM1 | First | CCW | 2013-11-11 | 2013-11-12';
  const { json, diagnostics } = shares(text, { on: 'final' });
  expect([json.meetings, json.leftOut, diagnostics]).toEqual([[], ['M1'], []]);
});

test('invoices are issued for what is to be billed, and none on a proposed estimate', () => {
  const issued = (text: string, on: 'estimate' | 'final' = 'estimate'): string[] => {
    const { value } = shareWorkbooks([budgetBook(text)], { on, asAt: dayFromIso('2013-12-31') });
    const rows = issueInvoices(value.records, value.shares, dayFromIso('2013-12-31')!, undefined);
    return rows.map(
      ({ state, kind, amount, due }) =>
        `${value.records.states[state]!.code} ${kind} ${decimalFromMinor(amount, 2)} ${due - dayFromIso('2013-12-31')!}`,
    );
  };
  expect(issued('')).toEqual([]);
  expect(issued('# -Invoices')).toEqual(['AAA estimate 200.00 30', 'BBB estimate 400.00 30', 'CCC estimate 400.00 30']);
  expect(
    issued('# Invoices\nMeeting | State | Kind | Amount | Issued on\nM1 | AAA | estimate | 250 | 2013-05-01'),
  ).toEqual(['AAA revised -50.00 30', 'BBB estimate 400.00 30', 'CCC estimate 400.00 30']);
  expect(issued('', 'final')).toEqual(['AAA final -80.00 30', 'BBB final -160.00 30', 'CCC final -160.00 30']);
  const proposed = `${settings('Estimate version | two')}\n\n# -Invoices\n\n# Estimates\nMeeting | Line | Amount | Currency | Version | Status\nM1 | A1 | 900 | USD | two | proposed`;
  expect(issued(proposed)).toEqual([]);
  expect(shares(proposed).json.meetings[0]!.proposed).toBe(true);
});

test('sheets of the budget go by their names in six languages, and are no ledger of the costs', () => {
  const text = `# Cobros
Recibido el | Estado | Reunión | Importe | Moneda
2013-06-01 | AAA | M1 | 200 | USD

# Шкала взносов
Государство | Ставка | С года
AAA | 1 | 2013
BBB | 2 | 2013
CCC | 2 | 2013

# -Scale

# -Receipts`;
  const { json, diagnostics } = shares(text);
  expect(json.meetings[0]!.states.map(({ share }) => share)).toEqual(['200.00', '400.00', '400.00']);
  expect(diagnostics).toEqual([]);
});

test('the published form of the scale: periods across, marks, dashes, names as they stand', () => {
  const text = `# Scale
Contributions to the regular budget
Member State | 2009 | 2012 | 2013–2015 | 2018
Germany    e/ | 8.577 | 8.018 | 7.141 | 6.389
Serbia (formerly Yugoslavia) f/ | - | – | 0.040 | 0.032
Türkiye (formerly Turkey) | 0.381 | 0.617 | 1.328 | 1.018
Union of Soviet Socialist Republics | 9.99 | NA | NA | NA
Montenegro | NA | | 0.005 | 0.004
Total | 100 | 100 | 100 | 100
e/  United with effect from 3 October 1990. | NA | NA | NA | NA

# States
State | Name
DEU | Germany
SRB | Serbia
TUR | Türkiye
MNE | Montenegro

# Parties
State | Instrument | Entry into force
DEU | CCW | 2000-01-01
SRB | CCW | 2000-01-01
TUR | CCW | 2000-01-01
MNE | CCW | 2006-06-03

# -Participants

# -Invoices

# -Receipts`;
  const { json, diagnostics } = shares(text);
  expect(json.meetings[0]!.states.map(({ state, rate }) => `${state} ${rate}`)).toEqual([
    'DEU 7.141',
    'MNE 0.005',
    'SRB 0.04',
    'TUR 1.328',
  ]);
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(found(diagnostics, 'row-unrecognised').length).toBeGreaterThan(0);
});

test('any scale and estimate: shares and bills add up, and the order of rows changes nothing', () => {
  const state = fc.record({
    rate: fc.integer({ min: 0, max: 25_000 }),
    invoiced: fc.option(fc.integer({ min: -500, max: 500 })),
  });
  fc.assert(
    fc.property(
      fc.array(state, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: -99_999, max: 99_999 }),
      (list, cents) => {
        const codes = list.map((_, at) => `${String.fromCharCode(65 + at)}ZZ`);
        const rows = list.map(({ rate }, at) => `${codes[at]} | ${rate / 1000} | 2013`);
        const invoices = list.flatMap(({ invoiced }, at) =>
          invoiced === null ? [] : [`M1 | ${codes[at]} | correction | ${invoiced / 100} | 2013-05-01`],
        );
        const text = (order: (rows: string[]) => string[]): string =>
          [
            ['# States', 'State | Name', ...order(codes.map((code) => `${code} | State ${code}`))].join('\n'),
            [
              '# Parties',
              'State | Instrument | Entry into force',
              ...order(codes.map((code) => `${code} | CCW | 2000-01-01`)),
            ].join('\n'),
            ['# Scale', 'State | Rate | From year', ...order(rows)].join('\n'),
            ['# Invoices', 'Meeting | State | Kind | Amount | Issued on', ...order(invoices)].join('\n'),
            `# Estimates\nMeeting | Line | Amount | Currency\nM1 | A1 | ${cents / 100} | USD`,
            '# -Participants\n\n# -Receipts',
          ].join('\n\n');
        const plain = (order: (rows: string[]) => string[]) =>
          shares(text(order)).json.meetings.map(({ at: _, states, ...rest }) => ({
            ...rest,
            states: states.map(({ at: __, ...each }) => each),
          }));
        const [meeting] = plain((all) => all);
        expect(plain((all) => [...all].reverse())).toEqual([meeting]);
        expect(meeting!.holds).toBe(true);
        if (meeting!.problem !== null) return;
        const sum = (name: 'share' | 'invoiced' | 'bill'): number =>
          meeting!.states.reduce((all, each) => all + Math.round(Number(each[name]) * 100), 0);
        const asked = list.reduce((all, { invoiced }) => all + (invoiced ?? 0), 0);
        expect([sum('share'), sum('bill')]).toEqual([cents, cents - asked]);
      },
    ),
    { numRuns: 25 },
  );
});
