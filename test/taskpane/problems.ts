/** A workbook with nine things amiss, each of another kind, as an officer would give it to the page. */
import { bookFromText, xlsxOf } from '../jobs/book';

const textWith = (estimate: string): string => `
Settings
Setting | Value
Reporting year | 2013
Materiality per cent | 10

BudgetLines
Code | Title | Part
A1 | Interpretation | A
A2 | Documentation | A
B1 | Travel | B

Meetings
Code | Title | Start | End
M-01 | First meeting | 2013-04-08 | 2013-04-09
M-02 | Second meeting | 2013-11-11 | 2013-11-12

Estimates
Meeting | Line | Amount
M-01 | A1 | 1000
M-01 | A2 | '2 400,50
M-02 | A1 | 1500
M-02 | B1 | '${estimate}

Expenditures
Posting date | Document | Meeting | Line | Cost object | Currency | Amount | Sachkonto
2013-04-12 | OV-1 | M-01 | A1 |  | USD | 980 | 62010
'03/04/2013 | OV-2 | M-01 | A2 |  | USD | 2400 | 62020
2013-11-15 | OV-3 | m-02 | A1 |  | USD | nine hundred | 62010
2013-11-16 | OV-4 | M-02 | B1 |  | CHF | 500 | 62030
2013-11-17 | OV-5 |  | B1 | X-7 | USD | 210 | 62030
2013-11-18 | OV-6 | M-09 | A1 |  | USD | 75 | 62010
2013-11-19 | OV-7 | M-02 | A1 |  | USD | 300 | 62010
2013-11-19 | OV-7 | M-02 | A1 |  | USD | 300 | 62010
`;

export const PROBLEMS = 'problems.xlsx';

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const given = (text: string): Given => ({
  name: PROBLEMS,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(xlsxOf(bookFromText(text)).bytes),
});

/** `estimate` is one of its texts that are amounts. */
export const problems = (estimate = '1,200'): Given => given(textWith(estimate));

/** One meeting of one budget line, and its estimate; what follows goes on in Estimates. */
const ONE_MEETING = `
Settings
Setting | Value
Reporting year | 2013

BudgetLines
Code | Title | Part
A1 | Interpretation | A

Meetings
Code | Title | Start | End
M-01 | First meeting | 2013-04-08 | 2013-04-09

Estimates
Meeting | Line | Amount
M-01 | A1 | 1000`;

/** One with as many postings whose amounts are these texts. */
export const many = (amounts: readonly string[]): Given =>
  given(`${ONE_MEETING}

Expenditures
Document | Meeting | Line | Amount
${amounts.map((amount, n) => `OV-${n + 1} | M-01 | A1 | '${amount}`).join('\n')}
`);

/** One with a meeting and a budget line that are nowhere, and like nothing that there is. */
export const unknowns = (): Given =>
  given(`${ONE_MEETING}
M-01 | Catering | 40
Reception | A1 | 60

Expenditures
Posting date | Document | Meeting | Line | Amount
2013-04-12 | OV-1 | M-01 | A1 | 300
2013-04-12 | OV-1 | M-01 | A1 | 300
`);
