/** English: the steps of the budget. Holes are ICU messages, see `Say`. */
export const BUDGET_STEPS = {
  /** With the hole `kinds`. */
  notHere: 'This step needs these sheets, which the workbook does not have: {kinds}.',
  neverSaved: 'never saved',
  asIs: 'as is',
  clear: 'Clear',
  /** With the hole `part`. */
  invalid: 'This value cannot be read: {part}.',
  ofBase: '{perCent}% of {amount}',
  earlierYears: 'Earlier years',
  earlierYearsWhy:
    'Shows what similar earlier meetings (of the same kind and instrument, held and closed) actually used and cost.',
  addEarlier: 'Add files…',
  /** With the hole `name`. */
  removeEarlier: 'Remove {name}',
  readingEarlier: 'Reading the files…',
  /** With the holes `codes` and `years`. */
  pastFrom: 'Earlier meetings like it: {codes} ({years})',
  pastNone: 'In these files no meeting of its kind and instrument is held, closed and wholly matched.',
  /** With the holes `median`, `least`, `most` and `count`. */
  pastPerCent:
    'Earlier meetings: final cost {median}% of the estimate ({least}–{most}; {count, plural, one {# meeting} other {# meetings}})',
  /** With the holes `median`, `least`, `most` and `count`. */
  pastUsed: 'Earlier meetings used {median} ({least}–{most}; {count, plural, one {# meeting} other {# meetings}})',
  /** With the holes `label` and `value`. */
  askWith: 'Ask with {label} = {value}',
  /** With the holes `value` and `cell`. */
  enterIn: 'Enter {value} in {cell}',
  /** With the holes `quantities`, `used` and `all`. */
  quantities:
    '{quantities, plural, one {# quantity} other {# quantities}}; {used, number} of {all, number} unit costs used',
  on: 'Shared',
  estimated: 'estimated costs',
  final: 'final costs',
  /** With the hole `list`. */
  leftOut: 'Not listed: {list}.',
  notShared: 'The total cannot be shared; the findings below say why.',
  proposed: 'The estimate is proposed and not adopted.',
  /** With the holes `count`, `year` and `day`. */
  payers:
    '{count, plural, one {# State pays} other {# States pay}} by the scale of {year}{day, select, blank {} other {; States parties as at {day}}}',
  byMeeting: 'By meeting',
  byState: 'By State',
  unassigned: 'Unassigned',
  noneUnassigned: 'Every receipt is assigned to a meeting.',
  notYetDue: 'not yet due',
  /** With the holes `by`, `on` and `short`; `result` as in the documents. */
  funding:
    '{result, select, funded {Funded{on, select, blank {} other { on {on}}}} open {Funds needed by {by}: {short} short} not_funded {Not funded by {by}: {short} short} cancelled {Cancelled} other {Funding not known}}',
  /** With the holes `paid`, `part` and `none`. */
  paid: 'paid in full {paid, number} · in part {part, number} · not at all {none, number}',
  rate: 'collection rate {rate}%',
  draftOnly: 'There are errors: the files will be drafts.',
  makeFiles: 'Word and other files',
  writeSheets: 'Write sheets',
  /** With the hole `count`. */
  propose: 'Propose {count, plural, one {# row} other {# rows}} in Estimates',
  /** With the holes `added` and `replaced`. */
  proposal: 'Rows with the status “proposed”: new {added, number}, in place of proposed ones {replaced, number}.',
  /** With the hole `list`: titles of meetings. */
  adoptedStay: 'Adopted already, and not proposed again: {list}.',
  /** With the hole `count`; their cells follow. */
  rowsStay:
    '{count, plural, one {# proposed row stays as it is} other {# proposed rows stay as they are}}, being a formula, not alone in its line, or of a line without volumes:',
  lacking: 'In Excel the sheets can also be written into the workbook, with live formulas.',
  making: 'Writing…',
  noticesOf: 'Notices to States',
  makeNotices: 'Write notices',
  /** With the holes `count`, `without` and `before`. */
  noticesMade:
    '{count, plural, one {# notice} other {# notices}}; without a contact: {without, number}; written to before: {before, number}',
  /** With the hole `states`. */
  noticesHeld: 'Held back because of errors: {states}',
};
