/** English: what findings on estimates from unit costs, shares and contributions are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const BUDGET = {
  'unit-cost-missing': {
    title: 'Unit costs that are missing',
    message: '{item} has no unit cost on {day, date}, the first day of {meeting}.',
    hint: 'Add the rate to Unit costs, with a From date that is not later.',
  },
  'unit-cost-doubled': {
    title: 'Repeated unit costs',
    message:
      '{item} has two unit costs from {day, select, blank {the beginning} other {{day, date}}}; the first was used.',
    hint: 'Remove one of them, or correct its From date.',
  },
  'volume-factor-missing': {
    title: 'Volumes that lack a factor',
    message: '{item} is multiplied by {factors}, which is blank here. The row was left out.',
    hint: 'Fill in the factor; zero is a quantity too.',
  },
  'volume-factor-extra': {
    title: 'Volumes with a factor too many',
    message: '{item} is not multiplied by {factors}, which is filled in here. The row was left out.',
    hint: 'Clear the cell, or add the factor to the item in Unit costs.',
  },
  'volume-negative': {
    title: 'Volumes below zero',
    message: '{factor} is {found}, below zero. The row was left out.',
    hint: 'Enter zero or more.',
  },
  'volume-line-computed': {
    title: 'Volumes for a computed line',
    message: '{line} is computed from other lines and takes no volumes. The row was left out.',
    hint: 'Remove the row, or make the budget line a direct one.',
  },
  'base-circular': {
    title: 'Lines that need each other',
    message: '{lines} are each computed from the other. They were left out of the estimate.',
    hint: 'Correct Base so that no line needs itself.',
  },
  'rates-day-missing': {
    title: 'No day for rates of exchange',
    message: 'A unit cost is in {currency}, but no day is given for its rate of exchange.',
    hint: 'Give “Rates as at” on the Settings sheet, or --as-at on the command line.',
  },
  'volume-zero': {
    title: 'Nil quantities',
    message: '{meeting}, {line}: the quantity of {item} is nil.',
    hint: 'Nothing needs to be done if that is meant.',
  },
  'volume-actual-missing': {
    title: 'Quantities used that are not given',
    message:
      '{meeting}, {line}: what was used of {items} is not given, so the variance is not split into volume and price.',
    hint: 'Add a row to Volumes with the version “used”; write zero where nothing was used.',
  },
  'estimate-differs-from-volumes': {
    title: 'Estimates that differ from their volumes',
    message:
      '{meeting}, {line}: the estimate is {stated, number}, but volumes and unit costs give {computed, number}; the difference is {difference, number}.',
    hint: 'Nothing needs to be done if the estimate was changed by hand; otherwise build it again.',
  },
  'suggestion-few': {
    title: 'Suggestions from few meetings',
    message:
      'The suggestions for {meeting} come from {count, plural, one {# earlier meeting} other {# earlier meetings}}; at least three say more.',
    hint: 'Add files of earlier years, or take the suggestions with care.',
  },
  'volume-unusual': {
    title: 'Unusual quantities',
    message: '{meeting}, {line}: the quantity of {item} is {found}; earlier meetings used {least} to {most}.',
    hint: 'Check the volumes.',
  },
  'instrument-missing': {
    title: 'Meetings without an instrument',
    message:
      '{meeting} {instrument, select, blank {has no instrument} other {is held under “{instrument}”, of which Parties has no party}}, so it is not known who pays.',
    hint: 'Fill in Instrument on Meetings as Parties writes it.',
  },
  'scale-rate-missing': {
    title: 'States without a rate',
    message:
      '{meeting}: {count, plural, one {# paying State has} other {# paying States have}} no rate in the scale of {year}: {states}.',
    hint: 'Add the rates to Scale, or say in Scale year (on Meetings, or on Settings) which year’s scale applies; a rate of nil must be written as 0.',
  },
  'scale-doubled': {
    title: 'Two rates for one year',
    message: '{state} has two rates in the scale of {year}; the first was used.',
    hint: 'Fill in To year of the earlier row, or remove one of the two.',
  },
  'scale-sum-zero': {
    title: 'Nothing to share by',
    message: '{meeting}: the rates of its payers in the scale of {year} add up to nil.',
    hint: 'Check Parties, Participants and Scale.',
  },
  'share-limits-impossible': {
    title: 'Limits that cannot be kept',
    message: '{meeting}: within the floors and ceilings the shares cannot add up to 100 per cent.',
    hint: 'Correct the limits in Settings or Scale.',
  },
  'scale-sum-over': {
    title: 'Scales that add up to too much',
    message: 'The rates in the scale of {year} add up to {sum} per cent.',
    hint: 'Look for two scales in one, or a slip.',
  },
  'participant-party': {
    title: 'Parties listed as participants',
    message: '{state} is a party and is also listed as a participant in {meeting}; it pays once.',
    hint: 'Nothing needs to be done; the row may be removed.',
  },
  'share-unestimated': {
    title: 'Meetings without an estimate to share',
    message: '{meeting} has no estimate to share.',
    hint: 'Enter its estimate on the sheet Estimates. “addendum estimate --out” computes it from Volumes and writes the rows to be copied there.',
  },
  'share-nil': {
    title: 'Shares of nil',
    message: '{meeting}: the share of {count, plural, one {# State} other {# States}} is nil: {states}.',
    hint: 'Nothing needs to be done; no invoice is written.',
  },
  'invoice-differs': {
    title: 'Invoices that differ from the share',
    message:
      '{meeting}, {state}: {stated, number} was invoiced, but the share is now {computed, number}; the difference is {difference, number}.',
    hint: 'Issue a revised invoice, or leave it to the final bill.',
  },
  'invoice-not-payer': {
    title: 'Invoices to States that do not pay',
    message: '{state} was invoiced for {meeting} but is not among its payers now.',
    hint: 'Check Parties and Participants, or correct the invoice.',
  },
  'payer-not-invoiced': {
    title: 'Payers without an invoice',
    message: '{meeting}: {count, plural, one {# payer has} other {# payers have}} no invoice: {states}.',
    hint: 'Issue the invoices that are missing.',
  },
  'invoice-doubled': {
    title: 'Repeated invoices',
    message:
      '{meeting}, {state}: {number, select, blank {two invoices are of the same kind, amount and date} other {two invoices have the number {number}}}. Both were counted.',
    hint: 'Remove one of them, or correct its number or date.',
  },
  'invoice-sign': {
    title: 'Invoices with the wrong sign',
    message:
      '{kind, select, estimate {An invoice on the estimate is negative: {amount, number}.} other {A write-off is positive: {amount, number}.}} It was counted as it is.',
    hint: 'Correct the sign; credits are revised, final or correction, and write-offs are negative.',
  },
  'write-off-over': {
    title: 'More written off than outstanding',
    message: '{meeting}, {state}: {amount, number} was written off, but only {outstanding, number} was outstanding.',
    hint: 'Correct the write-off, or the receipts before it.',
  },
  'final-not-closed': {
    title: 'Final bills before closing',
    message:
      '{meeting}: the final cost is not known{day, select, blank {; its accounts have not been closed} other {; its accounts close on {day, date}, or the figures are provisional}}.',
    hint: 'Wait until the accounts are closed; then fill in Closed on, and set Figures to final.',
  },
  'final-unmatched': {
    title: 'Final bills with unmatched expenditure',
    message:
      '{meeting}: {count, plural, one {# expenditure} other {# expenditures}} of {year} for {amount, number} found no meeting or line, so the final cost may not be whole.',
    hint: 'Assign the expenditure to a meeting and a budget line.',
  },
  'receipt-state-missing': {
    title: 'Receipts without a State',
    message: 'A receipt of {amount, number} has no State. It was left out.',
    hint: 'Fill in the State, or the kind “voluntary”.',
  },
  'receipt-unassigned': {
    title: 'Receipts not assigned to a meeting',
    message: '{state}: a receipt of {amount, number} names no meeting and is shown separately.',
    hint: 'Ask what it is for, and fill in the meeting; one row for each.',
  },
  'receipt-uninvoiced': {
    title: 'Receipts without an invoice',
    message: '{meeting}, {state}: {amount, number} was received, but nothing was invoiced.',
    hint: 'Check the meeting and the State, or issue the invoice.',
  },
  'receipt-over': {
    title: 'More received than assessed',
    message:
      '{meeting}, {state}: {received, number} was received, but {assessed, number} assessed; the rest is a credit.',
    hint: 'Refund it, or transfer it to another meeting as the State wishes.',
  },
  'receipt-doubled': {
    title: 'Repeated receipts',
    message:
      '{state}: {document, select, blank {two receipts are of the same date, meeting and amount} other {two receipts of one meeting have the document {document}}}. Both were counted.',
    hint: 'Remove one of them, if it is the same payment.',
  },
  'transfer-unbalanced': {
    title: 'Transfers that do not balance',
    message:
      '{state}: the transfers {document, select, blank {without a document} other {under {document}}} add up to {amount, number}, not to nil.',
    hint: 'Give each transfer two rows with one document: what leaves one meeting and what goes to another.',
  },
  'refund-over': {
    title: 'Refunds above the credit',
    message: '{meeting}, {state}: {amount, number} was refunded, but the credit of that day was {credit, number}.',
    hint: 'Check the refund and the receipts before it.',
  },
  'receipt-later': {
    title: 'Receipts after the as-at date',
    message:
      '{count, plural, one {# receipt} other {# receipts}} for {amount, number} came after {day, date} and {count, plural, one {is} other {are}} not counted.',
    hint: 'Nothing needs to be done; a later as-at date counts them.',
  },
  'invoice-later': {
    title: 'Invoices after the as-at date',
    message:
      '{count, plural, one {# invoice} other {# invoices}} for {amount, number} {count, plural, one {was} other {were}} issued after {day, date} and {count, plural, one {is} other {are}} not counted.',
    hint: 'Nothing needs to be done; a later as-at date counts them.',
  },
  'meeting-not-funded': {
    title: 'Meetings not funded in time',
    message:
      '{meeting}: by {day, date} {required, number} was required and {cash, number} received; {short, number} is short.',
    hint: 'Write to the States that owe, or decide whether the meeting is held.',
  },
  'meeting-cancelled-invoiced': {
    title: 'Cancelled meetings with invoices',
    message:
      '{meeting} was cancelled, but {count, plural, one {# invoice} other {# invoices}} on its estimate {count, plural, one {has} other {have}} no final bill.',
    hint: 'Once its accounts are closed, issue the final bills.',
  },
  'notice-written-before': {
    title: 'States already written to about a meeting',
    message:
      '{count, plural, one {# State was} other {# States were}} already written to about {meeting} since the last invoice, and no new notice was written: {states}.',
    hint: 'Use --again to write to them again.',
  },
} as const satisfies SomeDiagnosticTexts;
