/** English: what findings on references, rates, the reconciliation and the annex are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const RECONCILIATION = {
  'meeting-unknown': {
    title: 'Unknown meetings',
    message: 'There is no meeting “{code}”.{near, select, blank {} other { The nearest is “{near}”.}}',
    hint: 'Correct the code, or add the meeting to Meetings.',
  },
  'line-unknown': {
    title: 'Unknown budget lines',
    message: 'There is no budget line “{code}”.{near, select, blank {} other { The nearest is “{near}”.}}',
    hint: 'Correct the code, or add the line to BudgetLines.',
  },
  'currency-unknown': {
    title: 'Unknown currencies',
    message: '“{code}” is not a known currency.',
    hint: 'Enter the three letters of the currency, such as USD or CHF.',
  },
  'currency-missing': {
    title: 'Currency taken for granted',
    message: 'No currency is given; {currency} was taken.',
    hint: 'Fill in the currency if it is another.',
  },
  'rate-missing': {
    title: 'Missing rates of exchange',
    message: 'There is no rate of exchange for {currency} on {day, date}.',
    hint: 'Add the rate to ExchangeRates, or give the amount in US dollars.',
  },
  'rate-undated': {
    title: 'Conversions without a date',
    message: 'The amount in {currency} cannot be converted: its posting date is missing.',
    hint: 'Fill in the posting date, the rate or the amount in US dollars.',
  },
  'rate-invalid': {
    title: 'Invalid rates of exchange',
    message: '“{found}” is not a rate of exchange.',
    hint: 'Enter units per US dollar as a number above zero.',
  },
  'rate-dollar-not-one': {
    title: 'Rates per another currency',
    message: 'The rate of the US dollar is {rate, number}, not 1: the rates seem to be per another currency.',
    hint: 'Enter units of each currency per US dollar.',
  },
  'rate-doubled': {
    title: 'Two rates for one day',
    message: 'There are two rates of exchange for {currency} from {day, date}.',
    hint: 'Keep the one in force.',
  },
  'rate-inverted': {
    title: 'Inverted rates of exchange',
    message: 'The rate {rate, number} of {currency} seems to be US dollars per unit; the other is {other, number}.',
    hint: 'Enter units of the currency per US dollar.',
  },
  'rate-jump': {
    title: 'Rates that jump',
    message:
      'The rate of {currency} goes from {other, number} to {rate, number}, a change of {percent, number} per cent.',
    hint: 'Check the rate against its source.',
  },
  'rate-contradicts': {
    title: 'Amounts that contradict their rate',
    message:
      'The amount in US dollars is {stated, number}, but by the rate given it is {computed, number}: a difference of {difference, number}.',
    hint: 'Correct the rate or the amount in US dollars. The amount stated was used.',
  },
  'dollars-zero': {
    title: 'No dollars beside an amount',
    message: 'The amount is {amount, number} {currency}, but the amount in US dollars is 0.',
    hint: 'Type the amount in US dollars, or empty its cell so that the rate is used.',
  },
  'dollars-against-table': {
    title: 'Amounts in US dollars against ExchangeRates',
    message:
      '{count, plural, one {# amount in {currency} is} other {# amounts in {currency} are}} {stated, number} in US dollars, but {computed, number} by ExchangeRates: a difference of {difference, number}.',
    hint: 'Check the amounts in US dollars and the rates. The amounts stated were used.',
  },
  'mapping-unknown-column': {
    title: 'Mappings of an unknown column',
    message: '“{found}” is not a column that a mapping can use. Possible columns: {known}.',
    hint: 'Correct the column.',
  },
  'mapping-doubled': {
    title: 'Mappings that stand twice',
    message: 'The value “{value}” is mapped more than once without shares.',
    hint: 'Keep one, or give each a share.',
  },
  'mapping-shares': {
    title: 'Shares that do not make a whole',
    message: 'The shares of “{value}” add up to {sum, number}, not to 1; the expenditure was not split.',
    hint: 'Correct the shares.',
  },
  'mapping-unused': {
    title: 'Mappings never used',
    message: 'No expenditure needed the mapping of “{value}”.',
    hint: 'Check the value, or remove the mapping.',
  },
  'year-missing': {
    title: 'Reporting year not known',
    message: 'The reporting year is not set{years, select, blank {} other {, and meetings fall in several: {years}}}.',
    hint: 'Set Reporting year in Settings.',
  },
  'year-assumed': {
    title: 'Reporting year taken for granted',
    message: 'The reporting year is not set; {year} was taken, the year of all meetings.',
    hint: 'Set Reporting year in Settings.',
  },
  'meeting-other-year': {
    title: 'Meetings of other years',
    message: 'The meeting {code} falls in {year} and is not in the annex.',
    hint: 'Nothing needs to be done, unless its dates are wrong.',
  },
  'meeting-unestimated': {
    title: 'Meetings without an estimate',
    message: 'The meeting {code} has no estimate.',
    hint: 'Add its estimates: the annex must cover all meetings.',
  },
  'meeting-unspent': {
    title: 'Meetings without any expenditure',
    message: 'The meeting {code} has no expenditure.',
    hint: 'Check that all its expenditure was posted and mapped.',
  },
  'meeting-not-held': {
    title: 'Meetings not held',
    message: 'The meeting {code} was {status, select, cancelled {cancelled} postponed {postponed} other {not held}}.',
    hint: 'Check whether its figures belong in the annex.',
  },
  'meeting-end-before-start': {
    title: 'Meetings that end before they start',
    message: 'The meeting {code} starts on {start, date} but ends on {end, date}.',
    hint: 'Correct the dates.',
  },
  'estimate-version-tied': {
    title: 'Estimate versions of equal standing',
    message:
      'The versions “{version}” and “{other}” of the estimate for {meeting} cannot be told apart by their date of adoption.',
    hint: 'Fill in Adopted on, or choose the version in Settings.',
  },
  'estimate-version-unknown': {
    title: 'Estimate version not found',
    message: 'The estimate for {meeting} has no version “{version}”.',
    hint: 'Correct Estimate version in Settings, or add the version.',
  },
  'estimate-not-adopted': {
    title: 'Estimates not adopted',
    message: 'No estimate for {meeting} is adopted.',
    hint: 'Enter the adopted estimate, or its status.',
  },
  'estimate-superseded': {
    title: 'Estimates revised later',
    message:
      'The estimate for {meeting} compared is “{version}”, but “{later}” is later{day, select, blank {} other { ({day, date})}}.',
    hint: 'Check which version the annex should compare.',
  },
  'estimate-added-up': {
    title: 'Estimates added up',
    message:
      '{count, plural, one {# row was taken as the estimate for {meeting}, {line}.} other {# rows were added up as the estimate for {meeting}, {line}.}}',
    hint: 'Check that none is there twice.',
  },
  'estimate-negative': {
    title: 'Negative estimates',
    message: 'The estimate is negative: {amount, number}.',
    hint: 'Check the sign.',
  },
  'expenditure-unmatched': {
    title: 'Unmatched expenditure',
    message:
      '{reason, select, meeting_missing {No meeting is given{found, select, blank {} other { for “{found}”}}} meeting_unknown {There is no meeting “{found}”} line_missing {No budget line is given{found, select, blank {} other { for “{found}”}}} line_unknown {There is no budget line “{found}”} mapping_shares {The shares of “{found}” do not make a whole} other {“{found}” has no place}}: {count, plural, one {# row} other {# rows}}, {amount, number} in all.{near, select, blank {} other { The nearest is “{near}”.}}',
    hint: 'Correct the codes, or add a mapping. Until then the amount is shown apart.',
  },
  'commitment-left-out': {
    title: 'Commitments left out',
    message: 'The commitment of {amount, number} is not in the final figures.',
    hint: 'Enter the final charge, or set Figures to provisional.',
  },
  'posting-other-year': {
    title: 'Postings outside the year',
    message: 'The expenditure for {meeting} was posted on {day, date}, outside the reporting year.',
    hint: 'Check the date and the meeting.',
  },
  'posting-doubled': {
    title: 'Expenditure posted twice',
    message:
      '{document, select, blank {An entry without a document number} other {Document {document}}} stands twice with the same amount, {amount, number}{other, select, blank {} other { (see {other})}}. Both count.',
    hint: 'Delete one if it is a repetition.',
  },
  'reversal-unmatched': {
    title: 'Reversals without a counterpart',
    message: 'The reversal of {amount, number} reverses no posting.',
    hint: 'Find the posting that it reverses, or correct its stage.',
  },
  'reversal-positive': {
    title: 'Positive reversals',
    message: 'The reversal is positive: {amount, number}. It was counted as it stands.',
    hint: 'Check the sign.',
  },
  'sign-slip': {
    title: 'Signs that look wrong',
    message: 'The line of the meeting comes to {total, number}, below zero; its lowest row is {amount, number}.',
    hint: 'Check the sign.',
  },
  'line-unestimated': {
    title: 'Lines spent but not estimated',
    message: '{meeting}, {line}: {amount, number} was spent, but nothing was estimated.',
    hint: 'Check the line, or explain the expenditure.',
  },
  'line-unspent': {
    title: 'Lines estimated but not spent',
    message: '{meeting}, {line}: {amount, number} was estimated, but nothing was spent.',
    hint: 'Check that all expenditure was posted, or explain it.',
  },
  'support-cost-differs': {
    title: 'Support costs that differ',
    message:
      '{meeting}, {line}: the table has {stated, number}, but the rate applied to its base gives {computed, number}; the difference is {difference, number}.',
    hint: 'Check the rate, the base and the amount.',
  },
  'support-base-unknown': {
    title: 'Support costs without a known base',
    message: 'The base “{base}” of the line {line} is neither a budget line nor a part.',
    hint: 'Correct the base in BudgetLines.',
  },
  'total-differs': {
    title: 'Totals that do not add up',
    message:
      '“{label}” states {stated, number}, but its rows add up to {computed, number}; the difference is {difference, number}.',
    hint: 'Correct the total or the rows.',
  },
  'total-left-out': {
    title: 'Totals left out of the sums',
    message: '“{label}” ({amount, number}) is a total; it was checked and not counted.',
    hint: 'Nothing needs to be done.',
  },
  'variance-unexplained': {
    title: 'Large variances without an explanation',
    message:
      '{meeting}{line, select, blank {} other {, {line}}}: the variance is {variance, number}{percent, select, blank {} other { ({percent, number} per cent)}}, and it is not explained.',
    hint: 'Give the reason in Explanations.',
  },
  'explanation-unused': {
    title: 'Explanations of nothing',
    message: 'There is no variance to explain for {meeting}{line, select, blank {} other {, {line}}}.',
    hint: 'Check the codes, or remove the explanation.',
  },
  'control-total-differs': {
    title: 'Control totals that fail',
    message:
      '{meeting, select, blank {All meetings} other {{meeting}}}, {line, select, blank {all lines} other {{line}}}: the control total is {stated, number}, but {computed, number} was read; the difference is {difference, number}.',
    hint: 'Look for missing or repeated rows, or correct the control total.',
  },
  'control-total-unchecked': {
    title: 'Control totals not checked',
    message:
      '{meeting, select, blank {All meetings} other {{meeting}}}, {line, select, blank {all lines} other {{line}}}: the control total of {stated, number} was not checked, since not all that it covers could be read.',
    hint: 'Correct the errors that were found; it is checked then.',
  },
  'control-total-unknown': {
    title: 'Control totals of unknown things',
    message:
      'The control total names {meeting, select, blank {all meetings} other {{meeting}}} and {line, select, blank {all lines} other {{line}}}, of which one is not known.',
    hint: 'Correct the code.',
  },
  'sum-too-large': {
    title: 'Sums too large',
    message:
      'The sum of {meeting, select, blank {all meetings} other {{meeting}}}, {line, select, blank {all lines} other {{line}}} is too large to be exact.',
    hint: 'Check the amounts.',
  },
  'proof-broken': {
    title: 'Sums that do not agree',
    message:
      'The sums of the sheet “{sheet}” do not agree: read {read, number}, used {used, number}, left out {leftOut, number}.',
    hint: 'No annex can be issued; please report this fault.',
  },
  'waiver-applied': {
    title: 'Findings waived',
    message: 'The finding {code}{key, select, blank {} other { for {key}}} is waived: {reason}',
    hint: 'Nothing needs to be done.',
  },
  'waiver-lapsed': {
    title: 'Waivers that lapsed',
    message:
      'The waiver of {code}{key, select, blank {} other { for {key}}} no longer applies: what it was given for has changed.',
    hint: 'Check the finding anew, and renew or remove the waiver.',
  },
  'waiver-refused': {
    title: 'Waivers not allowed',
    message: 'The finding {code} cannot be waived.',
    hint: 'Correct what it reports, and remove the waiver.',
  },
  'title-untranslated': {
    title: 'Titles not translated',
    message:
      'The title of {code} is lacking in {language, select, fr {French} es {Spanish} ru {Russian} ar {Arabic} zh {Chinese} other {{language}}}; English was printed.',
    hint: 'Add the title in that language.',
  },
  'document-incomplete': {
    title: 'Settings that a document needs',
    message: 'The document has no {settings}; room was left for what is missing.',
    hint: 'Add what is missing to the Settings sheet.',
  },
  'setting-untranslated': {
    title: 'Settings not translated',
    message:
      'The setting {setting} is lacking in {language, select, fr {French} es {Spanish} ru {Russian} ar {Arabic} zh {Chinese} other {{language}}}; it was printed as it stands.',
    hint: 'Add its text to the Terms sheet: the term as the setting says it, and the translation.',
  },
  'term-less-sure': {
    title: 'Terms to be looked over',
    message:
      'Terms in {language, select, fr {French} es {Spanish} ru {Russian} ar {Arabic} zh {Chinese} other {{language}}} that are less sure: {terms}.',
    hint: 'Let a reader of that language look at them; the Terms sheet overrides any of them.',
  },
  'rounding-adjusted': {
    title: 'Figures adjusted by rounding',
    message:
      '{count, plural, one {# figure was moved by one unit so that rows add up; it is marked.} other {# figures were moved by one unit so that rows add up; they are marked.}}',
    hint: 'Nothing needs to be done; the exact amounts are kept.',
  },
} as const satisfies SomeDiagnosticTexts;
