/** English: what findings on references, rates, the reconciliation and the annex are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const RECONCILIATION = {
  'meeting-unknown': {
    title: 'Unknown meetings',
    message: 'There is no meeting “{code}”.{near, select, blank {} other { The nearest is “{near}”.}}',
    hint: 'Correct the code, or add the meeting to Meetings.',
  },
  'line-unknown': {
    title: 'Unknown budget lines',
    message: 'There is no budget line “{code}”.{near, select, blank {} other { The nearest is “{near}”.}}',
    hint: 'Correct the code, or add the budget line to the sheet Budget lines.',
  },
  'currency-unknown': {
    title: 'Unknown currencies',
    message: '“{code}” is not a known currency.',
    hint: 'Enter the three letters of the currency, such as USD or CHF.',
  },
  'currency-missing': {
    title: 'Currency assumed',
    message: 'No currency is given; {currency} was assumed.',
    hint: 'Fill in the currency if it is another.',
  },
  'rate-missing': {
    title: 'Missing rates of exchange',
    message: 'There is no rate of exchange for {currency} on {day, date}.',
    hint: 'Add the rate to the sheet Exchange rates, or give the amount in US dollars.',
  },
  'rate-undated': {
    title: 'Conversions without a date',
    message: 'The amount in {currency} cannot be converted: its posting date is missing.',
    hint: 'Fill in the posting date, the rate or the amount in US dollars.',
  },
  'rate-of-period': {
    title: 'Rates that change within a month',
    message:
      'Between {from, date} and {to, date} the rate of exchange of {currency} changes, and it is not said on which day this amount is converted.',
    hint: 'Enter on the Settings sheet: Rate of months = last day (or = first day).',
  },
  'rate-invalid': {
    title: 'Invalid rates of exchange',
    message: '“{found}” is not a rate of exchange.',
    hint: 'Enter units per US dollar as a number above zero.',
  },
  'rate-dollar-not-one': {
    title: 'Rates against another currency',
    message: 'The rate of the US dollar is {rate, number}, not 1: the rates seem to be against another currency.',
    hint: 'Enter units of each currency per US dollar.',
  },
  'rate-without-currency': {
    title: 'Rates beside amounts without a currency',
    message:
      'The rate {rate, number} is given beside the amount, but nothing says in which other currency the amount is; it was read as {currency}. If that is right, enter on the Settings sheet: {setting} = 1 {currency}; otherwise put the code of the currency in the place of {currency}.',
    hint: 'Add a Currency column, or enter that row on the Settings sheet.',
  },
  'rate-doubled': {
    title: 'Two rates for one date',
    message: 'There are two rates of exchange for {currency} from {day, date}.',
    hint: 'Keep the one in force.',
  },
  'rate-inverted': {
    title: 'Inverted rates of exchange',
    message:
      'The rate {rate, number} of {currency} seems to be US dollars per unit; another rate given is {other, number}.',
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
  'dollars-differ': {
    title: 'Dollar amounts that differ',
    message: 'The amount is {amount, number} US dollars, but the column of US dollars beside it has {stated, number}.',
    hint: 'Correct one of the two, or enter the currency of the amount.',
  },
  'dollars-zero': {
    title: 'Zero US dollars beside an amount',
    message: 'The amount is {amount, number} {currency}, but the amount in US dollars is 0.',
    hint: 'Enter the amount in US dollars, or clear its cell so that the rate is used.',
  },
  'dollars-against-table': {
    title: 'Amounts in US dollars that contradict the rates',
    message:
      '{count, plural, one {# amount in {currency} is} other {# amounts in {currency} are}} {stated, number} in US dollars, but {computed, number} at the rates of the sheet “Exchange rates”: the difference is {difference, number}.',
    hint: 'Check the amounts in US dollars and the rates. The stated amounts were used.',
  },
  'mapping-unknown-column': {
    title: 'Mappings of an unknown column',
    message: '“{found}” is not a column that a mapping can use. Possible columns: {known}.',
    hint: 'Correct the column.',
  },
  'mapping-doubled': {
    title: 'Duplicate mappings',
    message: 'The value “{value}” has more than one mapping without shares.',
    hint: 'Keep one, or give each a share.',
  },
  'mapping-shares': {
    title: 'Shares that do not add up to 1',
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
    title: 'Reporting year assumed',
    message: 'The reporting year is not set; {year}, the year of all meetings, was assumed.',
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
    hint: 'Check that all its expenditure was posted and matched.',
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
    title: 'Estimate versions that cannot be distinguished',
    message:
      'The versions “{version}” and “{other}” of the estimate for {meeting} cannot be distinguished by their date of adoption.',
    hint: 'Fill in the column “Adopted on”, or choose the version in Settings.',
  },
  'estimate-version-unknown': {
    title: 'Estimate version not found',
    message: 'The estimate for {meeting} has no version “{version}”.',
    hint: 'Correct Estimate version in Settings, or add the version.',
  },
  'estimate-not-adopted': {
    title: 'Estimates not adopted',
    message: 'No estimate for {meeting} is adopted.',
    hint: 'Add the adopted estimate, or set the status of an estimate to adopted.',
  },
  'estimate-superseded': {
    title: 'Estimates revised later',
    message:
      'The estimate compared for {meeting} is “{version}”, but “{later}” is later{day, select, blank {} other { ({day, date})}}.',
    hint: 'Check which version the annex should compare.',
  },
  'estimate-added-up': {
    title: 'Estimates added up',
    message:
      '{count, plural, one {# row was used as the estimate for {meeting}, {line}.} other {# rows were added up as the estimate for {meeting}, {line}.}}',
    hint: 'Check that none of them is a duplicate.',
  },
  'estimate-doubled': {
    title: 'Estimates given twice',
    message:
      'The estimate of {amount, number} is given twice in rows that are otherwise alike (see {other}). Both are counted.',
    hint: 'Delete one if it is a duplicate, or correct its amount to 0; a blank amount would count as missing.',
  },
  'estimate-negative': {
    title: 'Negative estimates',
    message: 'The estimate is negative: {amount, number}.',
    hint: 'Check the sign.',
  },
  'expenditure-unmatched': {
    title: 'Unmatched expenditure',
    message:
      '{reason, select, meeting_missing {No meeting is given{found, select, blank {} other { for “{found}”}}} meeting_unknown {There is no meeting “{found}”} line_missing {No budget line is given{found, select, blank {} other { for “{found}”}}} line_unknown {There is no budget line “{found}”} mapping_shares {The shares of “{found}” do not add up to 1} other {“{found}” is unmatched}}: {count, plural, one {# row, {amount, number}.} other {# rows, {amount, number} in total.}}{near, select, blank {} other { The nearest is “{near}”.}}',
    hint: 'Correct the codes, or add a mapping. Until then the amount is shown separately.',
  },
  'mostly-unmatched': {
    title: 'Most of the money unmatched',
    message:
      '{count, plural, one {# row with} other {# rows with}} {amount, number} in all could not be matched with a meeting and a budget line, which is more than what could. A code may be given once for several rows, or in a way that is not recognised.',
    hint: 'Enter the meeting and budget line in each row, or add the codes to the Mapping sheet.',
  },
  'sides-far-apart': {
    title: 'Estimates and expenditures that differ a hundredfold',
    message:
      'Wherever there are both, one side is at least a hundred times the other: estimates of {estimate, number} against expenditures of {expenditure, number}. One of the sheets may be in thousands, or in another currency, and not say so. Enter the unit of that sheet on the Settings sheet, for example: {setting} = {unit}; or, if its amounts are right as they are read: {setting} = {currency}.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'commitment-left-out': {
    title: 'Commitments left out',
    message: 'The commitment of {amount, number} is not in the final figures.',
    hint: 'Enter the final expenditure, or set Figures to provisional.',
  },
  'posting-other-year': {
    title: 'Expenditure posted outside the year',
    message: 'The expenditure entry for {meeting} was posted on {day, date}, outside the reporting year.',
    hint: 'Check the date and the meeting.',
  },
  'posting-doubled': {
    title: 'Duplicate expenditure entries',
    message:
      '{document, select, blank {An expenditure entry without a document number} other {The expenditure entry {document}}} occurs twice with the same amount, {amount, number}{other, select, blank {} other { (see {other})}}. Both are counted.',
    hint: 'Delete one if it is a duplicate, or correct its amount to 0; a blank amount would count as missing.',
  },
  'reversal-unmatched': {
    title: 'Reversals without a counterpart',
    message: 'No expenditure entry was found for the reversal of {amount, number}.',
    hint: 'Find the expenditure entry that it reverses, or correct its stage.',
  },
  'reversal-positive': {
    title: 'Positive reversals',
    message: 'The reversal is positive: {amount, number}. It was counted as a positive amount.',
    hint: 'Check the sign.',
  },
  'sign-slip': {
    title: 'Signs that look wrong',
    message:
      'The total of this line for this meeting is {total, number}, below zero; its lowest row is {amount, number}.',
    hint: 'Check the sign.',
  },
  'line-unestimated': {
    title: 'Budget lines with expenditure but no estimate',
    message: '{meeting}, {line}: the expenditure is {amount, number}, but there is no estimate.',
    hint: 'Check the budget line, or explain the expenditure.',
  },
  'line-unspent': {
    title: 'Budget lines with an estimate but no expenditure',
    message: '{meeting}, {line}: the estimate is {amount, number}, but there is no expenditure.',
    hint: 'Check that all expenditure was posted, or explain why there is none.',
  },
  'support-cost-differs': {
    title: 'Support costs that differ from their rate',
    message:
      '{meeting}, {line}: the figure is {stated, number}, but the rate applied to its base gives {computed, number}; the difference is {difference, number}.',
    hint: 'Check the rate, the base and the amount.',
  },
  'support-base-unknown': {
    title: 'Support costs without a known base',
    message: 'The base “{base}” of the budget line {line} is neither a budget line nor a part.',
    hint: 'Correct the base on the sheet Budget lines.',
  },
  'line-repeats-parts': {
    title: 'Budget lines that repeat the lines below them',
    message:
      'The amounts of {line}, {amount, number} in all, are the sums of those of {parts}, meeting by meeting; both are counted.',
    hint: 'Delete the amounts of one or the other; if both count, waive this finding.',
  },
  'meeting-repeats-others': {
    title: 'Meetings that repeat all others',
    message:
      'The amounts of {meeting}, {amount, number} in all, are the sums of those of all other meetings, budget line by budget line; they are counted as well.',
    hint: 'Delete them if they are totals; if they count, waive this finding.',
  },
  'total-differs': {
    title: 'Totals that do not add up',
    message:
      '“{label}” states {stated, number}, but its rows add up to {computed, number}; the difference is {difference, number}.',
    hint: 'Correct the total or the rows.',
  },
  'total-left-out': {
    title: 'Totals left out',
    message: '“{label}” ({amount, number}) is a total; it was checked but not counted.',
    hint: 'Nothing needs to be done.',
  },
  'variance-unexplained': {
    title: 'Large variances without an explanation',
    message:
      '{meeting}{line, select, blank {} other {, {line}}}: the variance is {variance, number}{percent, select, blank {} other { ({percent, number} per cent)}}, and it is not explained.',
    hint: 'Give the reason in Explanations.',
  },
  'explanation-unused': {
    title: 'Explanations without a variance',
    message: 'There is no variance to explain for {meeting}{line, select, blank {} other {, {line}}}.',
    hint: 'Check the codes, or remove the explanation.',
  },
  'control-total-differs': {
    title: 'Control totals that differ',
    message:
      '{meeting, select, blank {All meetings} other {{meeting}}}, {line, select, blank {all budget lines} other {{line}}}: the control total is {stated, number}, but {computed, number} was read; the difference is {difference, number}.',
    hint: 'Look for missing or repeated rows, or correct the control total.',
  },
  'control-total-unchecked': {
    title: 'Control totals not checked',
    message:
      '{meeting, select, blank {All meetings} other {{meeting}}}, {line, select, blank {all lines} other {{line}}}: the control total of {stated, number} was not checked, since not all that it covers could be read.',
    hint: 'Correct the errors that were found; it will then be checked.',
  },
  'control-total-unknown': {
    title: 'Control totals with an unknown code',
    message:
      'The control total names {meeting, select, blank {all meetings} other {{meeting}}} and {line, select, blank {all budget lines} other {{line}}}, of which at least one is unknown.',
    hint: 'Correct the code.',
  },
  'sum-too-large': {
    title: 'Sums too large',
    message:
      'The sum of {meeting, select, blank {all meetings} other {{meeting}}}, {line, select, blank {all budget lines} other {{line}}} is too large to be exact.',
    hint: 'Check the amounts.',
  },
  'proof-broken': {
    title: 'Sums that do not agree',
    message:
      'The sums of the sheet “{sheet}” do not agree: read {read, number}, used {used, number}, left out {leftOut, number}.',
    hint: 'No annex can be written; please report this fault.',
  },
  'waiver-applied': {
    title: 'Findings waived',
    message: 'The finding {code}{key, select, blank {} other { for {key}}} is waived: {reason}',
    hint: 'Nothing needs to be done.',
  },
  'waiver-lapsed': {
    title: 'Lapsed waivers',
    message:
      'The waiver of {code}{key, select, blank {} other { for {key}}} no longer applies: what it was given for has changed.',
    hint: 'Check the finding again, and renew or remove the waiver.',
  },
  'waiver-refused': {
    title: 'Waivers not allowed',
    message: 'The finding {code} cannot be waived.',
    hint: 'Correct what it reports, and remove the waiver.',
  },
  'title-untranslated': {
    title: 'Titles not translated',
    message:
      'The title of {code} is missing in {language, select, fr {French} es {Spanish} ru {Russian} ar {Arabic} zh {Chinese} other {{language}}}; English was printed.',
    hint: 'Add the title in that language, in the column Title (fr), Title (es) and so on, or answer for it on the Waivers sheet (Code: title-untranslated, Key: the code and the language, as in A1/fr). Until then the document in that language is only a draft.',
  },
  'document-incomplete': {
    title: 'Missing settings for the document',
    message: 'The document lacks these settings: {settings}. A blank was left for each.',
    hint: 'Add what is missing to the Settings sheet.',
  },
  'setting-untranslated': {
    title: 'Settings not translated',
    message:
      'The setting “{setting}” is missing in {language, select, en {English} fr {French} es {Spanish} ru {Russian} ar {Arabic} zh {Chinese} other {{language}}}; it was printed as given. On the Settings sheet its row lacks a text in the column {language, select, en {Value} other {Value ({language})}}.',
    hint: 'Write the text there, or answer for it on the Waivers sheet (Code: setting-untranslated, Key: the setting and the language, as in Mandate/fr). Until then the document in that language is only a draft.',
  },
  'term-less-sure': {
    title: 'Terms to be reviewed',
    message:
      'Terms in {language, select, fr {French} es {Spanish} ru {Russian} ar {Arabic} zh {Chinese} other {{language}}} that are less certain: {terms}.',
    hint: 'Have a translator of that language review them; the Terms sheet can replace any of them.',
  },
  'rounding-adjusted': {
    title: 'Figures adjusted by rounding',
    message:
      '{count, plural, one {# figure was adjusted by one unit so that rows add up; it is marked.} other {# figures were adjusted by one unit so that rows add up; they are marked.}}',
    hint: 'Nothing needs to be done; the exact amounts are kept.',
  },
} as const satisfies SomeDiagnosticTexts;
