import type { BudgetDocumentWords } from '../budget-document-words';

export const BUDGET_DOCUMENTS: BudgetDocumentWords = {
  estimateTitle:
    '{revised, select, yes {Revised estimated costs} other {Estimated costs}} of {count, plural, one {{meeting}} other {meetings}}',
  sharesTitle:
    'Shares of States in the {on, select, final {final} other {estimated}} costs of {count, plural, one {{meeting}} other {meetings}}',
  contributionsTitle: 'Status of contributions as at {day}',

  estimateIntro:
    'The tables below set out the estimated costs of the following {count, plural, one {meeting} other {meetings}}:',
  estimateItem: '{meeting}: {amount}',
  meetingHeld: '{meeting}{place, select, blank {} other {, {place}}}{dates, select, blank {} other {, {dates}}}',
  basis:
    'The estimates are based on the expected volume of work and on unit costs{rates, select, blank {} other {, at {count, plural, one {the rate of exchange} other {the rates of exchange}}{day, select, blank {} other { as at {day}}}: {rates}}}.',
  rateItem: '{currency}\u00a0{rate} to the United States dollar',
  actualCosts:
    'The actual costs will be determined after the closure of {count, plural, one {the meeting} other {the meetings}}, when the exact workload is known. The contributions of States will be adjusted accordingly.',
  formula:
    'The costs are borne by the States parties, and by the States not parties that participate in {count, plural, one {the meeting} other {the meetings}}, in accordance with the United Nations scale of assessments{years, select, blank {} other { for {years}}}, adjusted to take the number of contributing States into account{limits, select, yes { and within the lowest and highest rates that apply} other {}}.',
  notices: 'Notices of assessment are sent to States after the estimated costs have been adopted.',
  noRegularBudget:
    'No costs are charged to the regular budget of the United Nations. Work on {count, plural, one {the meeting} other {the meetings}} begins only when sufficient funds have been received.',
  totalConferenceServicing: 'Total conference-servicing requirements',
  computedLine: '{line} ({perCent} per cent of {amount})',
  service: 'Service',
  item: 'Item',

  sharesIntro:
    'The {tables, plural, one {table} other {tables}} below {tables, plural, one {sets} other {set}} out the share of each State in the {on, select, final {final} other {estimated}} costs of the following {count, plural, one {meeting} other {meetings}}:',
  sharesItem:
    '{meeting}: {amount}, shared by {count, plural, one {{number} State} other {{number} States}} in accordance with the scale of assessments for {year}{day, select, blank {} other {; States parties as at {day}}}',
  exactRates:
    'Shares are calculated from the exact adjusted rates and add up to the total{rest, select, yes { less the amount that is not shared, which is shown below the tables} other {}}. The rates in the tables are rounded to four decimals.',
  bills: 'The amount to be billed is the share less what was invoiced earlier. An amount in parentheses is a credit.',
  proposed: 'The following estimates are proposed and have not been adopted: {list}.',
  withoutShares: 'No shares are shown for the following: {list}.',
  noteParticipant: 'Participates without being a party.',
  noteFormerPayer: 'Was invoiced earlier and no longer contributes.',

  contributionsIntro:
    'The tables below show the contributions of States to the costs of meetings as at {day}. Assessed amounts are those invoiced by that date. Overdue amounts are those that were due before that date and had not been received.',
  contributionsTotals:
    'Assessed: {assessed}; received: {received}; outstanding: {outstanding}, of which overdue: {overdue}; credits: {credit}.',
  creditsApart:
    'The credit of one State never reduces the arrears of another. Outstanding amounts and credits are therefore shown separately.',
  fundingIntro:
    'The funding of the meetings is as follows (the amounts available are payments up to the amounts assessed, and voluntary contributions):',
  fundingItem:
    '{meeting}: {required} required{by, select, blank {} other { by {by}}}; {result, select, funded {funded{on, select, blank {} other { on {on}}}} open {{cash} available to date, {short} missing} not_funded {not funded, since {cash} was available by then and {short} was missing} cancelled {cancelled} other {not known}}',
  notePaid: 'States that had paid in full: {paid}; in part: {part}; not at all: {none}.',
  noteProof: 'Proof: {text}.',
};
