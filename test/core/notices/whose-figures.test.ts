/** Notices tell each State its own figures: its credits, the numbers of its invoices, the rates of the meeting that is meant, in the currency of the workbook. */
import { say } from '../../../src/adapters/messages/say';
import { TABLE_LINE } from '../../../src/core/letters/letter';
import type { Notices } from '../../../src/core/write-notices';
import { writeNotices } from '../../../src/core/write-notices';
import { dayFromIso } from '../../../src/core/values/calendar';
import { decimalText } from '../../../src/core/values/fraction';
import { noticeFiles, noticeRows } from '../../../src/core/notices/notice-rows';
import { NOTICE_CLASSES } from '../../../src/core/values/notice-classes';
import type { NoticeClass } from '../../../src/core/values/notice-classes';
import { budgetBook } from '../budget/budget-book';

const MEETINGS = `
# Meetings
Code | Title | Instrument | Kind | Start | End | Closed on
M1 | First | CCW | m | 2013-11-11 | 2013-11-12 | 2013-12-01
M2 | Second | CCW | m | 2013-05-11 | 2013-05-12 |
`;
const INVOICES = `
# Invoices
Meeting | State | Kind | Amount | Issued on | Due on | Number
M1 | AAA | estimate | 200.00 | 2013-05-01 | 2013-06-30 | 1
M1 | BBB | estimate | 400.00 | 2013-05-01 | 2013-06-30 | 2
M2 | AAA | estimate | 100.00 | 2013-01-01 | 2013-03-01 | 3
M2 | BBB | estimate | 100.00 | 2013-01-01 | 2013-03-01 | 4
`;
const RECEIPTS = `
# Receipts
Received on | State | Meeting | Amount | Currency | Document
2013-06-01  | AAA   | M1      | 212.34 | USD      | R1
2013-06-01  | BBB   | M1      | 450.00 | USD      | R2
`;
const NO_RECEIPTS = '# Receipts\nReceived on | State | Meeting | Amount | Currency | Document\n';
const LETTERS = `
# Contacts
State | Addressee | Language
AAA | Ms. A | en
BBB | Mr. B | fr
CCC | Ms. C | en

# Letters
Key | Language | Subject | Salutation | Body | Closing | Signatory | Title of signatory
${NOTICE_CLASSES.flatMap((key) =>
  ['en', 'fr'].map((language) => `${key} | ${language} | {State} | Sir, | {Amount} | Yours | Unit |`),
).join('\n')}
`;
const settings = (...rows: readonly string[]): string =>
  ['# Settings', 'Setting | Value', 'As at | 2013-12-31', ...rows, '', ''].join('\n');

function noticesOf(text: string, classes: readonly NoticeClass[], asAt?: string, draft = true): Notices {
  const { value } = writeNotices([budgetBook(text)], {
    ...{ classes, meetings: [], date: undefined, wording: undefined, languages: [], again: false, draft, say },
    asAt: asAt === undefined ? undefined : dayFromIso(asAt),
  });
  return value!;
}

const itemsOf = ({ notices }: Notices) => notices.flatMap(({ items }) => items);
const stateOf = ({ records }: Notices, index: number): string => records.states[index]!.code;

test('the credits that are set against an account are the State’s own', () => {
  const text = settings('Credits | same State') + MEETINGS + INVOICES + RECEIPTS + LETTERS;
  const made = noticesOf(text, ['overdue']);
  expect(itemsOf(made).map(({ row, applied }) => [stateOf(made, row.state), applied, row.outstanding])).toEqual([
    ['AAA', 1234, 8766],
    ['BBB', 5000, 5000],
  ]);
});

test('numbers are those of invoices that ask for something, where they have one', () => {
  const more = `M1 | BBB | write-off | -50.05 | 2013-12-01 | | 7\nM1 | BBB | correction | 1.00 | 2013-12-02 | 2014-03-01 |\n`;
  const made = noticesOf(settings() + MEETINGS + INVOICES + more + NO_RECEIPTS + LETTERS, ['assessment']);
  expect(
    itemsOf(made).map(({ row, numbers }) => `${stateOf(made, row.state)} ${row.meeting} ${numbers.join('+')}`),
  ).toEqual(['AAA 1 3', 'AAA 0 1', 'BBB 1 4', 'BBB 0 2']);
});

test('States stand in the order of the alphabet, whatever that of their sheet', () => {
  const states = '# States\nState | Name\nAAA | Zubrowka\nBBB | Borduria\nCCC | Aland\n';
  const made = noticesOf(settings() + states + MEETINGS + INVOICES + LETTERS, ['overdue']);
  expect(made.notices.map(({ state }) => stateOf(made, state))).toEqual(['BBB', 'AAA']);
});

test('a rate is that of the meeting that it is told of', () => {
  const two = `
# Estimates
Meeting | Line | Amount | Currency | Adopted on
M1      | A1   | 1000   | USD      | 2012-11-16
M2      | A1   | 300    | USD      | 2012-11-16

# Parties
State | Instrument | Entry into force
AAA | CCW | 1990-01-01
BBB | CCW | 1990-01-01
CCC | CCW | 1990-01-01
AAA | AP2 | 1990-01-01
BBB | AP2 | 1990-01-01
`;
  const meetings = MEETINGS.replace('M2 | Second | CCW', 'M2 | Second | AP2');
  const invoices = INVOICES.replace('M2 | BBB | estimate | 100.00', 'M2 | BBB | estimate | 200.00');
  const made = noticesOf(settings() + two + meetings + invoices + LETTERS, ['assessment'], '2013-05-31');
  const adjusted = itemsOf(made).map(
    ({ row, adjusted: own }) =>
      `${stateOf(made, row.state)} ${row.meeting} ${own ? decimalText(own).slice(0, 5) : '-'}`,
  );
  expect(adjusted).toEqual(['AAA 1 33.33', 'AAA 0 20', 'BBB 1 66.66', 'BBB 0 40']);
});

test.each([
  ['USD', 'Meeting (United States dollars)'],
  ['EUR', 'Meeting (EUR)'],
])('the table is in the currency of the workbook: %s', (currency, head) => {
  const text = settings(`Currency | ${currency}`) + MEETINGS + INVOICES + LETTERS;
  const [notice] = noticesOf(text, ['assessment']).notices;
  const [first] = notice!.table!.rows;
  expect(first!.cells[0]!.runs.map(({ text: said }) => said).join('')).toBe(head);
});

test('a wording that stands twice in one language holds back nothing of another', () => {
  const doubled = (LETTERS + '\n').replace(/^overdue \| en \|.*\n/m, (line) => line + line);
  const waived = '\n# Waivers\nCode | Key | Reason\ntitle-untranslated | | known\n';
  const text = settings() + MEETINGS + INVOICES + doubled + waived;
  const made = noticesOf(text, ['overdue'], undefined, false);
  expect(made.heldBack.map(({ item, because }) => [stateOf(made, item.row.state), because[0]!.code])).toEqual([
    ['AAA', 'letter-wording-doubled'],
  ]);
  expect(made.notices.map(({ state, language }) => [stateOf(made, state), language])).toEqual([['BBB', 'fr']]);
});

test('files are named by class, day and State; the register tells the year of the meeting', () => {
  const made = noticesOf(settings() + MEETINGS + INVOICES + LETTERS, ['overdue']);
  const { notices, records, contributions } = made;
  expect(noticeFiles(notices, records, contributions.asAt, false)).toEqual([
    'overdue.2013-12-31.AAA-Aland.en.docx',
    'overdue.2013-12-31.BBB-Borduria.fr.docx',
  ]);
  expect(noticeFiles(notices, records, contributions.asAt, true)).toEqual([
    'notices.2013-12-31.en.docx',
    'notices.2013-12-31.fr.docx',
  ]);
  const rows = noticeRows(notices, records, 'fr');
  expect(rows.map(({ state, meeting, year }) => [state, meeting, year])).toEqual([
    ['AAA', 'M2', 2013],
    ['BBB', 'M2', 2013],
  ]);
});

test.each([
  ['{Amounts}', TABLE_LINE],
  ['Of {Amounts}', 'Of Second: $100; First: $200'],
])('amounts alone in a line are a table, in a sentence a list: %s', (body, expected) => {
  const letters = LETTERS.replaceAll('{Amount}', body);
  const [notice] = noticesOf(settings() + MEETINGS + INVOICES + NO_RECEIPTS + letters, ['overdue']).notices;
  expect(notice!.texts.Body).toBe(expected);
});
