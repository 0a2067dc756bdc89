/** A workbook with nine things amiss, each of another kind; one sheet has a column of numbers that no heading names. */
export const NINE = `
  # Settings
  Setting              | Value
  Reporting year       | 2013
  Materiality per cent | 10

  # BudgetLines
  Code | Title          | Part
  A1   | Interpretation | A
  A2   | Documentation  | A
  B1   | Travel         | B

  # Meetings
  Code | Title          | Start      | End
  M-01 | First meeting  | 2013-04-09 | 2013-04-08
  M-02 | Second meeting | 2013-11-11 | 2013-11-12

  # Estimates
  Meeting | Line | Amount
  M-01    | A1   | 1000
  M-01    | A2   | 2400
  M-02    | A1   | 1500

  # Expenditures
  Posting date | Document | Meeting | Line | Cost object | Currency | Amount       | Sachkonto
  2013-04-12   | OV-1     | M-01    | A1   |             | USD      | 700          | 62010
  2013-04-12   | OV-2     | M-01    | A2   |             | USD      | 2400         | 62020
  2013-11-15   | OV-3     | M-02    | A1   |             | USD      | nine hundred | 62010
  2013-11-16   | OV-4     | M-02    | A1   |             | CHF      | 50           | 62030
  2013-11-17   | OV-5     |         | A1   | X-7         | USD      | 21           | 62030
  2013-11-18   | OV-6     | M-09    | A1   |             | USD      | 75           | 62010
  2013-11-19   | OV-7     | M-02    | A1   |             | USD      | 300          | 62010
  2013-11-19   | OV-7     | M-02    | A1   |             | USD      | 300          | 62010
  2013-11-20   | OV-8     | M-02    | B1   |             | USD      | 80           | 62030
`;
