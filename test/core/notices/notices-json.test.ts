/** Notices as the one JSON document of the command line: amounts as plain decimals, each in its own field, those of the accounts. */
import { say } from '../../../src/adapters/messages/say';
import { noticesJson } from '../../../src/core/notices/notices-json';
import { isoFromDay } from '../../../src/core/values/calendar';
import { decimalFromMinor } from '../../../src/core/values/money';
import { NOTICE_CLASSES } from '../../../src/core/values/notice-classes';
import type { Notices } from '../../../src/core/write-notices';
import { writeNotices } from '../../../src/core/write-notices';
import { budgetBook } from '../budget/budget-book';

/** A has paid all of M1 and is owed by M2's final bill, B owes of both, C paid too much; every amount of an account differs from every other. */
const BOOK = `
# Settings
Setting | Value
Convention | Convention
Currency | USD
Reporting year | 2013
As at | 2013-12-31

# Meetings
Code | Title | Instrument | Kind | Start | End | Closed on
M1 | First | CCW | m | 2013-11-11 | 2013-11-12 |
M2 | Second | CCW | m | 2013-05-11 | 2013-05-12 | 2013-10-30

# Invoices
Meeting | State | Kind | Amount | Issued on | Due on | Number
M1 | AAA | estimate | 200.00 | 2013-05-01 | 2013-06-30 | 1
M1 | BBB | estimate | 400.10 | 2013-05-01 | 2013-06-30 | 2
M1 | BBB | revised  | 50.05  | 2013-11-01 | 2014-01-31 | 9
M1 | CCC | estimate | 400.00 | 2013-05-01 | 2013-06-30 | 3
M2 | AAA | estimate | 100.00 | 2013-01-01 | 2013-03-01 | 4
M2 | AAA | final    | -30.00 | 2013-11-01 |            | 5
M2 | BBB | estimate | 100.00 | 2013-01-01 | 2013-03-01 | 6
M2 | BBB | final    | 20.00  | 2013-11-01 | 2014-02-01 | 7

# Receipts
Received on | State | Meeting | Amount | Currency | Document
2013-06-01  | AAA   | M1      | 200.00 | USD      | R1
2013-07-02  | BBB   | M1      | 100.00 | USD      | R2
2013-06-03  | CCC   | M1      | 412.34 | USD      | R3
2013-02-03  | BBB   | M2      | 100.00 | USD      | R4

# Letters
Key | Language | Subject | Salutation | Body | Closing | Signatory | Title of signatory
${NOTICE_CLASSES.map((key) => `${key} | en | {State} | Sir, | {Amount} | Yours | Unit |`).join('\n')}
`;
const CONTACTS = '# Contacts\nState | Addressee | Language\nAAA | Ms. A | en\nBBB | Mr. B | en\nCCC | Ms. C | en\n';

function written(text: string, draft = true): Notices {
  const { value } = writeNotices([budgetBook(text)], {
    ...{ classes: NOTICE_CLASSES, meetings: [], asAt: undefined, date: undefined, wording: undefined },
    ...{ languages: [], again: false, draft, say },
  });
  return value!;
}

const jsonOf = (made: Notices) =>
  noticesJson({
    ...made,
    asAt: made.contributions.asAt,
    files: made.notices.map((_, at) => `${at + 1}.docx`),
  });

const made = written(BOOK + CONTACTS);
const json = jsonOf(made);

test('each notice goes with its own file, State and reasons', () => {
  expect([json.asAt, json.date, json.currency]).toEqual(['2013-12-31', '2013-12-31', 'USD']);
  expect(
    json.letters.flatMap(({ file, state, addressee, letter, about }) =>
      about.map((each) => [file, state, addressee, letter, each.meeting, each.class].join(' ')),
    ),
  ).toEqual(
    made.notices.flatMap(({ state, contact, wording, items }, at) =>
      items.map((item) =>
        [
          ...[`${at + 1}.docx`, made.records.states[state]!.code, contact.addressee, wording.key],
          ...[made.records.costs.meetings[item.row.meeting]!.code, item.class],
        ].join(' '),
      ),
    ),
  );
  expect(json.letters.length).toBeGreaterThan(4);
});

test('amounts are those of the accounts, each under its own name', () => {
  const items = made.notices.flatMap((notice) => notice.items);
  const told = json.letters.flatMap(({ about }) => about);
  expect(told).toHaveLength(items.length);
  items.forEach(({ row, finalBill, due, since, numbers }, at) => {
    const decimal = (amount: number): string => decimalFromMinor(BigInt(amount), 2);
    expect(told[at]).toMatchObject({
      ...{ assessed: decimal(row.assessed), received: decimal(row.received), outstanding: decimal(row.outstanding) },
      ...{ overdue: decimal(row.overdue), credit: decimal(row.credit) },
      finalBill: finalBill === undefined ? null : decimal(finalBill),
      due: due.map(isoFromDay),
      since: since === undefined ? null : isoFromDay(since),
      numbers,
    });
  });
});

test.each([
  [
    'assessment',
    'BBB',
    { assessed: '450.15', received: '100.00', outstanding: '350.15', overdue: '300.10', credit: '0.00' },
  ],
  ['final', 'AAA', { finalBill: '-30.00', assessed: '70.00', received: '0.00', outstanding: '70.00' }],
  [
    'final',
    'BBB',
    { finalBill: '20.00', assessed: '120.00', received: '100.00', outstanding: '20.00', overdue: '0.00', since: null },
  ],
  ['credit', 'CCC', { finalBill: null, assessed: '400.00', received: '412.34', outstanding: '0.00', credit: '12.34' }],
  [
    'overdue',
    'BBB',
    { overdue: '300.10', due: ['2013-06-30', '2014-01-31'], since: '2013-06-30', numbers: ['2', '9'] },
  ],
])('%s of %s', (name, code, expected) => {
  const found = json.letters.filter(({ state }) => state === code).flatMap(({ about }) => about);
  expect(found.find((each) => each.class === name)).toMatchObject(expected);
});

test('who was written to already, and by which letter', () => {
  const register = `
# Letter register
State | Meeting | Class | Letter | Language | On | Addressee
CCC | M1 | credit | credit | en | 2013-12-05 | Ms. C
`;
  const before = jsonOf(written(BOOK + CONTACTS + register));
  expect(before.writtenBefore).toMatchObject([
    { state: 'CCC', meeting: 'M1', class: 'credit', credit: '12.34', letter: 'credit', on: '2013-12-05' },
  ]);
  expect(before.letters.flatMap(({ state, about }) => about.map((each) => `${state} ${each.class}`))).not.toContain(
    'CCC credit',
  );
});

test('who has no contact', () => {
  const without = jsonOf(written(BOOK + CONTACTS.replace(/^CCC.*\n/m, '')));
  expect(without.withoutContact).toMatchObject([{ state: 'CCC', meeting: 'M1', class: 'credit', credit: '12.34' }]);
});

test('what is held back says each error once', () => {
  // Two amounts that cannot be read bear on the whole account of B at M1.
  const broken = BOOK.replace('M1 | BBB | revised  | 50.05 ', "M1 | BBB | revised  | '50.O5").replace(
    'M1 | BBB | estimate | 400.10',
    "M1 | BBB | estimate | '400.1O",
  );
  const held = jsonOf(written(broken + CONTACTS, false)).heldBack;
  const ofB = held.filter(({ state, meeting }) => state === 'BBB' && meeting === 'M1');
  expect(ofB.length).toBeGreaterThan(0);
  for (const { because } of ofB) {
    expect(because).toContain('amount-not-number');
    expect(new Set(because).size).toBe(because.length);
  }
});
