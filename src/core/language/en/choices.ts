/** English: what may stand in a column, or as the value of a setting, with a closed list. The first spelling is written, all are read. */
export const CHOICES = {
  Figures: {
    final: 'final',
    provisional: 'provisional',
  },
  Layout: {
    'by meeting': 'by meeting',
    matrix: 'matrix',
  },
  'Date order': {
    'day first': 'day first; day, month; day month year; DMY',
    'month first': 'month first; month, day; month day year; MDY',
  },
  'Rate of months': {
    'first day': 'first day',
    'last day': 'last day',
  },
  'Looked over': {
    yes: 'yes; y; true',
    no: 'no; n; false',
  },
  'Per cent decimals': {
    0: '0; none',
    1: '1; one',
  },
  'Variance split': {
    yes: 'yes; y; true',
    no: 'no; n; false',
  },
  'Estimate version': {
    adopted: 'adopted',
  },
  'BudgetLines.Kind': {
    direct: 'direct; direct cost',
    'support cost': 'support cost; support costs; programme support costs',
    contingency: 'contingency; contingencies',
  },
  'Meetings.Status': {
    held: 'held',
    cancelled: 'cancelled; canceled',
    postponed: 'postponed',
  },
  'Estimates.Status': {
    adopted: 'adopted; approved',
    proposed: 'proposed',
  },
  'Expenditures.Stage': {
    commitment:
      'commitment; obligation; commitments; obligations; committed; obligated; encumbrance; encumbered; unliquidated obligation; outstanding commitment',
    disbursement: 'disbursement; payment',
    final: 'final',
    reversal: 'reversal',
  },
  /** Columns of Expenditures: what these are called. */
  'Mapping.Column': {},
  'Corrections.As': {
    text: 'text',
    number: 'number',
    day: 'date; day',
    blank: 'blank; nothing; empty',
  },
  /** What a Settings row may say of a column, beside the name of one of ours. */
  Column: {
    'left out': 'left out; ignored',
  },
  /** What a row of the sheet Reading may say beside the names of our sheets and columns. */
  'Reading.Is': {
    'Estimates and expenditures': 'Estimates and expenditures; Estimated costs and expenditures; Budget and actual',
    Estimate: 'Estimate',
    Actual: 'Actual; Expenditure',
    Difference: 'Difference; Variance; Balance',
    Total: 'Total',
    decides: 'decides',
    'left out': 'left out; ignored',
    counted: 'counted; counts',
  },
  /** Where the meeting or budget line of a row is written, where not in a column of its own; data of the sheet Reading. */
  'Reading.Value': {
    'sheet name': 'sheet name',
    'file name': 'file name',
    title: 'title',
    heading: 'heading',
    'group label': 'group label',
    'filled down': 'filled down',
  },
  /** Which way an amount goes: a credit is taken off. */
  'Debit/credit': {
    debit: 'debit; d; dr; s; soll; +; 1; +1; 40; db',
    credit: 'credit; c; cr; h; haben; -1; \u22121; -; \u2212; –; 50; ct',
  },
  /** Whether a row is of what was planned or of what was spent. */
  Type: {
    plan: 'plan; planned; budget; budgeted; estimate; estimated; estimates; appropriation; approved; adopted; estimated cost; estimated costs; cost estimates; approved budget; approved estimates',
    actual:
      'actual; actuals; spent; expenditure; expenditures; expense; final; realised; realized; paid; actual cost; actual costs; actual expenditure; actual expenditures; final cost; final costs; final expenditure; final expenditures',
    /** Neither adopted nor spent, or a credit that may have no sign. */
    doubtful:
      'forecast; outlook; revised forecast; projection; refunds; reimbursement; reimbursements; recovery; recoveries; requisition; purchase requisition; purchase order; po; accrual; accruals; statistical; statistical actual; allotment; advance; advances; reservation; funds reservation; pre-commitment; precommitment; transfer in; transfer out; increase; decrease; supplementary; original; revised; credit note; credit memo; credit; refund; income; revenue; receipt; receipts; contribution; gutschrift; storno',
  },
  /** What became of an entry; one that does not count is never added without a word. */
  'Entry status': {
    counts:
      'posted; paid; final; open; cleared; booked; approved; closed; active; settled; confirmed; ok; valid; processed; completed; complete; done; reconciled; authorised; authorized; certified; released; disbursed; executed; recorded; accepted; validated; verified; actual; expended; spent',
    doubtful:
      'cancelled; canceled; reversed; void; voided; draft; rejected; deleted; parked; blocked; pending; proposed; do not count; not adopted; outstanding; storno; inactive; duplicate; average; mean; median; mittelwert; durchschnitt; opening balance; closing balance; balance brought forward; balance carried forward; brought forward; carried forward; b/f; c/f; withdrawn; superseded; obsolete; replaced; not approved; not included; provisional; preliminary; tentative; estimated; unposted; not posted; disputed; in dispute; on hold; withheld; error; wrong; incorrect; to be corrected; anfangsbestand; endbestand; übertrag; saldovortrag',
  },
  /** What the officer says of a table, or of the rows with a value. */
  Answer: {
    'left out': 'left out; ignored; leave out',
    counted: 'counted; counts; read',
  },
  /** What amounts below zero are; else they are counted as they stand. */
  'Below zero': {
    costs: 'costs; cost; expenses; expenditure',
  },
  /** Of Reports: Public, Cover page only. */
  'yes/no': {
    yes: 'yes; y; true',
    no: 'no; n; false',
  },
  /** The day on which it is looked who pays. */
  'Payers as at': {
    'first day': 'first day',
    'last day': 'last day',
    '1 January': '1 January',
  },
  Credits: {
    hold: 'hold',
    'same State': 'same State',
  },
  'Unassigned receipts': {
    hold: 'hold',
    'oldest first': 'oldest first',
  },
  'Invoices.Kind': {
    estimate: 'estimate; assessment',
    revised: 'revised',
    final: 'final',
    correction: 'correction',
    'write-off': 'write-off; write off',
  },
  'Receipts.Kind': {
    payment: 'payment',
    refund: 'refund',
    transfer: 'transfer',
    voluntary: 'voluntary; voluntary contribution',
  },
  /** Versions of Volumes that are not an estimate's own name. */
  'Volume version': {
    used: 'used; actual',
    original: 'original',
  },
  /** Behind the unit of `Estimate rounding`. */
  'Rounding direction': {
    up: 'up',
  },
};
