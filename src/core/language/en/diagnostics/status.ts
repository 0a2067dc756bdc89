/** English: what findings on reporting status are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const STATUS = {
  'as-at-missing': {
    title: 'No as-at date',
    message: 'No date is given for the status.',
    hint: 'Give “As at” on the Settings sheet, or --as-at on the command line.',
  },
  'state-unknown': {
    title: 'Unknown States',
    message:
      'No State is known by the name “{found}”{near, select, blank {} other {; nearest: {near}}}. The row was left out.',
    hint: 'Correct the name, or add it to the aliases of its State.',
  },
  'state-ambiguous': {
    title: 'Names that several States share',
    message: '“{found}” may mean {candidates}. The row was left out.',
    hint: 'Enter the three-letter code of the State.',
  },
  'state-unlisted': {
    title: 'States missing from the States sheet',
    message: '“{found}” is {state}, which the States sheet does not list. The row was left out.',
    hint: 'Add the State to the States sheet.',
  },
  'state-by-name': {
    title: 'States recognised by another name',
    message:
      '“{found}” was read as {state}{until, select, blank {} other {; it is a former name, in use until {until}}}.',
    hint: 'Nothing needs to be done, unless it should be another State.',
  },
  'instrument-unknown': {
    title: 'Unknown instruments',
    message:
      'No reporting obligation has the instrument “{code}”{near, select, blank {} other {; nearest: {near}}}. The row was left out.',
    hint: 'Correct the name, or add the instrument to Reporting obligations.',
  },
  'forms-unreadable': {
    title: 'Lists of forms that cannot be read',
    message: '“{found}” cannot be read as a form or a list of forms. It was left out.',
    hint: 'Write the forms one by one, as A, B, D, or as a range, as A–D.',
  },
  'due-unreadable': {
    title: 'Due dates that cannot be read',
    message: '“{found}” cannot be read as one day of the year. The obligation was left out.',
    hint: 'Write the date with the month in words, for example 31 March.',
  },
  'duty-overlapping': {
    title: 'Reporting obligations for the same years',
    message: 'Two reporting obligations under {instrument} apply to the same year; the one that begins later was used.',
    hint: 'Correct From year and To year.',
  },
  'duty-missing': {
    title: 'Years without a reporting obligation',
    message: 'No reporting obligation under {instrument} applies in {year}.',
    hint: 'Add the obligation, or choose another year.',
  },
  'entry-months-missing': {
    title: 'Deposits without the time to entry into force',
    message:
      'The list says on what days instruments under {instrument} were deposited, but not after how many months it enters into force for a State. Enter on the Settings sheet: Months to entry into force = 6 (or what is right)',
    hint: 'Enter that row on the Settings sheet, or the months of each instrument on the sheet Reporting obligations.',
  },
  'party-doubled': {
    title: 'Two entries into force',
    message:
      '{instrument} enters into force for {state} on {day, date} and again on {other, date}, without having ended.',
    hint: 'Keep the right row, or fill in Until in the earlier one.',
  },
  'party-until-before-entry': {
    title: 'Periods in force that end before they begin',
    message: 'For {state} the end, {until, date}, is before the entry into force, {entry, date}.',
    hint: 'Correct one of the two dates.',
  },
  'report-doubled': {
    title: 'Several reports for one year',
    message: '{state} has more than one report under {instrument} for {year}; the earliest is counted.',
    hint: 'Nothing needs to be done if both were sent; otherwise correct the year, or remove one.',
  },
  'report-after-as-at': {
    title: 'Reports after the as-at date',
    message: 'The report was submitted on {day, date}, after the as-at date, and was not counted.',
    hint: 'Nothing needs to be done.',
  },
  'report-undated': {
    title: 'Reports without a date of submission',
    message:
      'The report of {state} under {instrument} for {year} has no date of submission; {uploaded, select, blank {it was counted as submitted after the due date} other {the date of uploading, {uploaded, date}, was used instead}}.',
    hint: 'Fill in the date of submission.',
  },
  'report-before-entry': {
    title: 'Reports submitted before entry into force',
    message:
      'The report of {state} under {instrument} was submitted on {day, date}, before entry into force on {entry, date}.',
    hint: 'Check both dates.',
  },
  'report-uploaded-first': {
    title: 'Reports uploaded before they were submitted',
    message: 'The report was uploaded on {uploaded, date}, before it was submitted on {submitted, date}.',
    hint: 'Check both dates.',
  },
  'report-not-uploaded': {
    title: 'Reports submitted but not uploaded',
    message:
      '{count, plural, one {# report} other {# reports}} under {instrument} for {year} submitted but not uploaded: {states}.',
    hint: 'Upload them, unless the State has asked that its report not be made public.',
  },
  'report-not-recorded': {
    title: 'Years of which reports are not recorded',
    message:
      'The sheet Reports has no row for {instrument} before {year}; who reported for earlier years is treated as not recorded.',
    hint: 'If the sheet is complete from another year, enter that year in the setting “Reports since”.',
  },
  'report-voluntary': {
    title: 'Voluntary reports',
    message:
      '{state} reported under {instrument} for {year} without being bound by it; the report is counted as voluntary.',
    hint: 'Check the entry into force if the State should be bound.',
  },
  'report-without-duty': {
    title: 'Reports for years without a reporting obligation',
    message: 'No reporting obligation under {instrument} applies in {year}; the report is in no class.',
    hint: 'Correct the year, or add the obligation.',
  },
  'stated-count-differs': {
    title: 'Stated counts that do not agree',
    message:
      '“{name}” is stated as {stated, number}; the rows give {counted, number}.{reason, select, none {} after_as_at { Reports submitted after the as-at date account for the difference.} doubled { Further reports for the same State and year account for the difference.} voluntary { Voluntary reports account for the difference.} undated { Reports without a date of submission account for the difference.} cover_page { Reports of a cover page only account for the difference.} not_uploaded { Reports submitted but not uploaded account for the difference.} not_public { Reports that are not public account for the difference.} other {}}',
    hint: 'Correct the number in the text, or the rows.',
  },
  'contact-missing': {
    title: 'States without a contact',
    message:
      '{count, plural, one {# State has} other {# States have}} no contact on the Contacts sheet; no letter was written to: {states}.',
    hint: 'Add the State and an addressee to the Contacts sheet.',
  },
  'contact-doubled': {
    title: 'Several contacts of one State',
    message: '{state} has more than one contact; the letter goes to {used}.',
    hint: 'Keep the contact to be used, or give each contact its language.',
  },
  'letter-wording-missing': {
    title: 'Missing wording of letters',
    message: 'The Letters sheet has no wording “{letter}” in the language “{language}”.',
    hint: 'Add a row with that key and language to the Letters sheet.',
  },
  'letter-wording-doubled': {
    title: 'Duplicate wordings',
    message: 'The wording “{letter}” occurs twice in the language “{language}”; the first row was used.',
    hint: 'Keep one of the two rows.',
  },
  'letter-hole-unknown': {
    title: 'Unknown placeholders in a letter',
    message: '“{hole}” is not a known placeholder. Known placeholders: {known}.',
    hint: 'Correct the name between the braces; a brace itself is written twice.',
  },
  'letter-hole-empty': {
    title: 'Placeholders with no value',
    message: 'The letter “{letter}” to {state} uses {hole}, but there is no value for it.',
    hint: 'Fill in the cell, or remove the placeholder from the wording.',
  },
  'letter-part-missing': {
    title: 'Letters without all their parts',
    message: 'The wording “{letter}” in the language “{language}” leaves the column “{column}” blank.',
    hint: 'Fill in the cell, unless the letter should have none.',
  },
  'letter-written-before': {
    title: 'States already written to',
    message:
      '{count, plural, one {# State was} other {# States were}} already written to under {instrument} for {year}, and no new letter was written: {states}.',
    hint: 'Use --again to write to them again.',
  },
  'letter-state-left': {
    title: 'States no longer parties',
    message:
      '{count, plural, one {# State is} other {# States are}} no longer a party to {instrument} on the as-at date, and no letter was written: {states}.',
    hint: 'The sheet Parties gives the end of the period in force.',
  },
} as const satisfies SomeDiagnosticTexts;
