/** Postings that differ in one thing only are two postings, whichever thing it is. */
import { costs, findings } from '../reconciliation/costs';

const FIELDS = {
  meeting: ['M-01', 'M-02'],
  line: ['A1', 'A2'],
  amount: ['5', '6'],
  document: ['D-1', 'D-2'],
  day: ['2013-04-10', '2013-04-11'],
  stage: ['final', 'disbursement'],
  currency: ['USD', 'CHF'],
  costObject: ['NOWHERE', 'ELSEWHERE'],
  commitmentItem: ['7110', '7120'],
} as const;
type Field = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Field[];

function doubled(other: Field | undefined, with_ = FIELDS): string[] {
  const row = (side: (field: Field) => 0 | 1): string => NAMES.map((field) => with_[field][side(field)]).join(' | ');
  return findings(
    costs(`# Expenditures
      Meeting | Line | Amount | Document | Posting date | Stage | Currency | Cost object | Commitment item
      ${row(() => 0)}
      ${row((field) => (field === other ? 1 : 0))}`),
    'posting-doubled',
  );
}

test('the same in everything is doubled', () =>
  expect(doubled(undefined)).toEqual(['Expenditures!C3 Expenditures!C2: D-1, C2, 5.00']));

test.each(NAMES)('another %s is another posting', (field) => expect(doubled(field)).toEqual([]));

/** Without a document and a description all that a row says is what it is known by. */
test.each([
  ['all alike', ['', '', ''], ['Expenditures!C3 Expenditures!C2', 'Expenditures!C4 Expenditures!C2']],
  ['one that says something else', ['', 'x', ''], ['Expenditures!C4 Expenditures!C2']],
  ['each says something else', ['', 'x', 'y'], []],
])('rows without a name: %s', (_, remarks, wanted) => {
  const rows = remarks.map((remark) => `M-01 | A1 | 5 | ${remark}`);
  const found = findings(
    costs(['# Expenditures', 'Meeting | Line | Amount | Remark', ...rows].join('\n')),
    'posting-doubled',
  );
  expect(found.map((each) => each.split(':')[0])).toEqual(wanted);
});

test('a reversal takes the posting of its own document before one that is only like it', () => {
  const unmatched = (...rows: string[]): string[] =>
    findings(costs(['# Expenditures', 'Meeting | Line | Document | Amount', ...rows].join('\n')), 'reversal-unmatched');
  // The first reversal has a document, of a posting elsewhere; the other has but the meeting and line.
  expect(unmatched('M-01 | A1 | | 5', 'M-02 | A2 | D-2 | 5', 'M-01 | A1 | D-2 | -5', 'M-01 | A1 | | -5')).toEqual([]);
  expect(unmatched('M-02 | A2 | D-2 | 5', 'M-01 | A1 | D-2 | -5', 'M-01 | A1 | | -5')).toHaveLength(1);
});
