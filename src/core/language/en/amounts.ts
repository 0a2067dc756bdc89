/** English: words by which tables of amounts head their amounts, totals and what stands beside them. */
export const AMOUNTS = {
  total:
    'Total; Totals; Grand total; Overall total; Sum; Sum total; Total cost; Total costs; Total expenditure; Total estimate; Overall result; Gesamtergebnis; Gesamtsumme; Endsumme; Summe',
  subtotal: 'Subtotal; Sub-total; Sub total; Subtotals; Partial total; Zwischensumme; Teilergebnis',
  Estimates:
    'Estimate; Estimates; Estimated cost; Estimated costs; Estimated amount; Cost estimate; Budget; Budgeted; Budget amount; Cost; Costs; Value; Total amount; Total cost',
  Expenditures:
    'Expenditure; Expenditures; Expense; Expenses; Actual; Actuals; Actual cost; Actual costs; Actual expenditure; Final expenditure; Spent; Cost; Costs; Value; Total amount; Total cost; Total expenditure; Sum of Amount',
  ofBoth:
    'Variance; Difference; Balance; Remaining; Remaining balance; Over/under; Over (under); Savings; Overrun; %; % used; % spent; Per cent; Percentage; Variance %; % variance; Implementation rate; Rate of implementation',
  /** Heads the name of the sheet of a meeting's estimate, when it is built. */
  builtEstimate: 'Estimate',
};
