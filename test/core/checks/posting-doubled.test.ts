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
