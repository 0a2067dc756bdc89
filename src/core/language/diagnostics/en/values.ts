/** English: what findings on values in cells are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

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
    hint: 'Enter the date as a date, or with the month in words.',
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
  'term-unknown': {
    title: 'Unknown terms',
    message: 'The term “{term}” is not one that is printed, and has no effect.',
    hint: 'Spell it exactly as Addendum prints it in English.',
  },
} as const satisfies SomeDiagnosticTexts;
