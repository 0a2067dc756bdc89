/** English: what findings on values in cells are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const VALUES = {
  'value-missing': {
    title: 'Missing values',
    message: 'The column “{column}” is empty in this row.',
    hint: 'Fill in the cell.',
  },
  'amount-missing': {
    title: 'Missing amounts',
    message: 'The amount is missing. It is not treated as zero.',
    hint: 'Fill in the amount; enter 0 if it is zero.',
  },
  'amount-not-number': {
    title: 'Amounts that are not numbers',
    message: '“{found}” is not an amount.',
    hint: 'Enter the amount as a number, without its unit.',
  },
  'amount-ambiguous': {
    title: 'Amounts that can be read in two ways',
    message: '“{found}” can be read as {first, number} or as {second, number}, and was not read.',
    hint: 'Enter the amount as a number.',
  },
  'amount-none': {
    title: 'Marks of no amount',
    message: '“{found}” says that there is no amount; it is not treated as zero.',
    hint: 'Enter the amount; enter 0 if it is zero.',
  },
  'amount-nil': {
    title: 'Dashes and words for none',
    message:
      '{count, plural, one {# cell contains a dash or a word for none, and was treated as having no amount.} other {# cells contain a dash or a word for none, and were treated as having no amount.}}',
    hint: 'Nothing needs to be done.',
  },
  'amount-currency': {
    title: 'Amounts in another currency than their row',
    message: '“{found}” is in {other}, but {currency} was expected; the amount was not read.',
    hint: 'Enter the currency of the amount in the column “Currency”, or correct the amount.',
  },
  'currency-by-amount': {
    title: 'Currencies read from the amounts',
    message:
      '{count, plural, one {# amount shows the currency {currency} and was read in it, since its currency is not given elsewhere.} other {# amounts show the currency {currency} and were read in it, since their currency is not given elsewhere.}}',
    hint: 'Check this; better, add a column “Currency”.',
  },
  'decimal-sign-mixed': {
    title: 'Columns with two decimal signs',
    message: '“{found}” and “{other}” are in one column and have different decimal signs.',
    hint: 'Enter them as numbers, or all with the same decimal sign.',
  },
  'amount-as-text': {
    title: 'Amounts written as text',
    message: '“{found}” is text and was read as {amount, number}.',
    hint: 'Check it; better, change the cell to a number.',
  },
  'amount-error': {
    title: 'Amounts that are Excel errors',
    message: 'The cell shows the error {found}.',
    hint: 'Correct the formula.',
  },
  'amount-uncalculated': {
    title: 'Formulas never calculated',
    message: 'The formula has no calculated value.',
    hint: 'Open the workbook in Excel and save it.',
  },
  'amount-beyond-digits': {
    title: 'Amounts with too many digits',
    message: '“{found}” has more digits than a cell keeps exactly.',
    hint: 'Check the amount; divide it into several rows if it is right.',
  },
  'amount-rounded': {
    title: 'Amounts finer than a cent',
    message: '{found, number} was rounded to {amount, number}.',
    hint: 'Round the amount in the workbook if the difference matters.',
  },
  'amount-indivisible': {
    title: 'Amounts finer than their currency allows',
    message: '{found, number} has more decimals than {currency} allows, and was not read.',
    hint: 'Correct the amount or the currency.',
  },
  'amount-shown': {
    title: 'Numbers shown differently from how they are stored',
    message:
      '{count, plural, one {# number of this column is shown differently from how it is stored:} other {# numbers of this column are shown differently from how they are stored; the first:}} {stored, number} shows as “{shown}”. The stored value was read.',
    hint: 'Check which of the two is meant, and correct the value or the format of the cells.',
  },
  'amount-scaled': {
    title: 'Amounts shown in another scale',
    message: 'The cell shows its amount in thousands or millions; it was read as {amount, number}.',
    hint: 'Check that the value in the cell is in single units.',
  },
  'amount-percent': {
    title: 'Amounts formatted as percentages',
    message: 'The cell is formatted as a percentage; it was read as the amount {amount, number}.',
    hint: 'Check the amount, and change the format of the cell.',
  },
  'amount-as-date': {
    title: 'Amounts formatted as dates',
    message: 'The cell is formatted as a date; it was read as the amount {amount, number}.',
    hint: 'Check the amount, and change the format of the cell.',
  },
  'date-not-date': {
    title: 'Dates that are not dates',
    message: '“{found}” is not a date.',
    hint: 'Enter a date.',
  },
  'date-ambiguous': {
    title: 'Dates that can be read in two ways',
    message: '“{found}” can be {first, date} or {second, date}, and was not read.',
    hint: 'Enter the date as a date, or with the month in words; or enter on the Settings sheet: Date order = day first (or = month first).',
  },
  'date-order-mixed': {
    title: 'Columns with two orders of day and month',
    message: '“{found}” and “{other}” are in one column; one has the day first, the other the month.',
    hint: 'Enter them as dates, or all in the same order.',
  },
  'date-order-contradicts': {
    title: 'Dates that contradict the date order',
    message:
      'By the setting “Date order” the {order, select, day_first {day} other {month}} comes first, but “{found}” does not begin with it.',
    hint: 'Correct the setting “Date order”, or enter the date as a date.',
  },
  'date-invalid': {
    title: 'Dates that do not exist',
    message: '“{found}” is not a date in the calendar.',
    hint: 'Correct the date.',
  },
  'date-time-dropped': {
    title: 'Times dropped from dates',
    message:
      '{count, plural, one {# date in the column “{column}” has a time of day, which was dropped.} other {# dates in the column “{column}” have a time of day, which was dropped.}}',
    hint: 'Nothing needs to be done, unless the date itself is in doubt.',
  },
  'date-near-midnight': {
    title: 'Dates that may be off by a day',
    message:
      '{count, plural, one {# date in the column “{column}” has} other {# dates in the column “{column}” have}} a time of day such as {time}: {day, date} may be meant as {other, date}.',
    hint: 'Check the dates: such times result from rounding or from another time zone. The dates were read as entered.',
  },
  'date-unlikely': {
    title: 'Unlikely dates',
    message: '{found, date} is an unlikely date.',
    hint: 'Check the year.',
  },
  'date-unformatted': {
    title: 'Numbers read as dates',
    message:
      '{count, plural, one {# number in the column “{column}” was read as a date, though it is not formatted as one.} other {# numbers in the column “{column}” were read as dates, though they are not formatted as such.}}',
    hint: 'Format the column as a date, and check it.',
  },
  'number-not-number': {
    title: 'Values that are not numbers',
    message: '“{found}” in the column “{column}” is not a number.',
    hint: 'Enter a number.',
  },
  'number-ambiguous': {
    title: 'Numbers that can be read in two ways',
    message:
      '“{found}” in the column “{column}” can be read as {first, number} or as {second, number}, and was not read.',
    hint: 'Enter it as a number.',
  },
  'choice-unknown': {
    title: 'Values not in the list',
    message: '“{found}” is not a valid value for the column “{column}”. Possible values: {known}.',
    hint: 'Choose one of the possible values.',
  },
  'setting-unknown': {
    title: 'Unknown settings',
    message: 'The setting “{setting}” is not known and has no effect.',
    hint: 'Correct its name, or remove it.',
  },
  'setting-invalid': {
    title: 'Settings with an invalid value',
    message: '“{found}” is not a valid value for the setting “{setting}”. Expected: {known}.',
    hint: 'Correct the value.',
  },
  'setting-doubled': {
    title: 'Duplicate settings',
    message: 'The setting “{setting}” occurs more than once.',
    hint: 'Keep one.',
  },
  'years-together': {
    title: 'Workbooks of several years',
    message:
      'The files are of different reporting years ({years}). Costs are reconciled one year at a time, so their rows were not checked.',
    hint: 'Give the files of one year only; to compare two years, use addendum compare OLDER --to NEWER. Files of one year need the same reporting year in the Settings.',
  },
  'answer-unused': {
    title: 'Answers to nothing',
    message:
      '“{setting} = {answer}” on the Settings sheet answers nothing that was asked: what it names is not there, or goes by another name.',
    hint: 'Correct the row, or delete it if it is no longer needed.',
  },
  'text-invisible': {
    title: 'Invisible characters',
    message: '“{found}” contains invisible characters, which were ignored.',
    hint: 'Retype the text.',
  },
  'code-too-long': {
    title: 'Codes that are too long',
    message: 'The code has {length, number} characters, more than the 64 allowed.',
    hint: 'Shorten the code.',
  },
  'code-number': {
    title: 'Codes stored as numbers',
    message: 'The code {code} is stored as a number; any leading zeros would be lost.',
    hint: 'Format the column as text and check the code.',
  },
  'code-shown-otherwise': {
    title: 'Codes stored as another number',
    message: 'The cell shows the code “{shown}” but contains the number {stored}, and only “{stored}” is a known code.',
    hint: 'Format the cell as text and enter the code.',
  },
  'code-is-day': {
    title: 'Codes that became dates',
    message: 'The cell shows “{shown}” and contains a date: Excel turned the code into one.',
    hint: 'Format the cell as text and enter the code again.',
  },
  'marks-left-out': {
    title: 'Superscript and subscript characters',
    message:
      '{count, plural, one {# text has superscript or subscript characters, which were treated as marks of notes and ignored.} other {# texts have superscript or subscript characters, which were treated as marks of notes and ignored.}}',
    hint: 'Check that they are such marks.',
  },
  'code-doubled': {
    title: 'Duplicate codes',
    message: 'The code “{code}” occurs more than once{other, select, blank {} other { (see {other})}}.',
    hint: 'Give each its own code, or remove one.',
  },
  'code-look-alike': {
    title: 'Codes that look alike',
    message: 'The codes “{code}” and “{other}” look alike but are written with different letters.',
    hint: 'Write both with the same letters, or change one.',
  },
  'code-variant': {
    title: 'Codes written differently',
    message: '“{found}” was read as the code “{code}”.',
    hint: 'Write the code as it is on its own sheet.',
  },
  'rows-struck': {
    title: 'Rows struck out that count',
    message:
      '{count, plural, one {# row is struck out, but counts: {rows}.} other {# rows are struck out, but count: {rows}.}}',
    hint: 'Delete what no longer counts, or remove the line through it.',
  },
  'rows-unseen': {
    title: 'Invisible rows that count',
    message:
      '{count, plural, one {# row has cells that show nothing, but counts: {rows}.} other {# rows have cells that show nothing, but count: {rows}.}}',
    hint: 'Check them; change the colour or the format of the cells, or delete what does not count.',
  },
  'term-unknown': {
    title: 'Unknown terms',
    message: 'The term “{term}” is not one that is printed, and has no effect.',
    hint: 'Spell it exactly as Addendum prints it in English.',
  },
} as const satisfies SomeDiagnosticTexts;
