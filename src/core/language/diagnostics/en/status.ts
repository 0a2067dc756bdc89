/** English: what findings on reporting status are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const STATUS = {
  'as-at-missing': {
    title: 'No as-at day',
    message: 'No day is given as at which the status is to be told.',
    hint: 'Give “As at” on the Settings sheet, or --as-at on the command line.',
  },
  'state-unknown': {
    title: 'Unknown States',
    message: 'No State is known by “{found}”{near, select, blank {} other {; nearest: {near}}}. The row was left out.',
    hint: 'Correct the name, or add it to the aliases of its State.',
  },
  'state-ambiguous': {
    title: 'Names that several States share',
    message: '“{found}” may mean {candidates}. The row was left out.',
    hint: 'Write the code of the State that is meant.',
  },
  'state-unlisted': {
    title: 'States missing from the States sheet',
    message: '“{found}” is {state}, which the States sheet does not list. The row was left out.',
    hint: 'Add the State to the States sheet.',
  },
  'state-by-name': {
    title: 'States recognised by another name',
    message:
      '“{found}” was taken for {state}{until, select, blank {} other {; it is a former name, in use until {until}}}.',
    hint: 'Nothing needs to be done, unless another State is meant.',
  },
  'instrument-unknown': {
    title: 'Unknown instruments',
    message:
      'No reporting duty has the instrument “{code}”{near, select, blank {} other {; nearest: {near}}}. The row was left out.',
    hint: 'Correct the name, or add the instrument to the reporting duties.',
  },
  'due-unreadable': {
    title: 'Due days that cannot be read',
    message: '“{found}” is not one sure day of the year. The duty was left out.',
    hint: 'Write the day with the month in words, for example 31 March.',
  },
  'duty-overlapping': {
    title: 'Duties for the same years',
    message: 'Two duties under {instrument} hold in the same year; the one that begins later was used.',
    hint: 'Correct the years from which and to which each holds.',
  },
  'duty-missing': {
    title: 'Years without a duty',
    message: 'No duty under {instrument} holds in {year}.',
    hint: 'Add the duty, or choose another year.',
  },
  'party-doubled': {
    title: 'Two entries into force',
    message:
      '{instrument} enters into force for {state} on {day, date} and again on {other, date}, without having ended.',
    hint: 'Keep the right row, or give the day until which the earlier one held.',
  },
  'party-until-before-entry': {
    title: 'Memberships that end before they begin',
    message: 'For {state} the end, {until, date}, is before the entry into force, {entry, date}.',
    hint: 'Correct one of the two dates.',
  },
  'report-doubled': {
    title: 'Several reports for one year',
    message: '{state} has more than one report under {instrument} for {year}; the earliest counts.',
    hint: 'Nothing needs to be done if both were sent; otherwise correct the year, or remove one.',
  },
  'report-after-as-at': {
    title: 'Reports after the as-at day',
    message: 'The report was submitted on {day, date}, after the as-at day, and was not counted.',
    hint: 'Nothing needs to be done.',
  },
  'report-undated': {
    title: 'Reports without a day of submission',
    message:
      'The report of {state} under {instrument} for {year} has no day of submission; {uploaded, select, blank {it counts as submitted after the due day} other {the day of uploading, {uploaded, date}, stands in for it}}.',
    hint: 'Fill in the day of submission.',
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
    hint: 'Upload them, unless the State keeps its report from the public.',
  },
  'report-voluntary': {
    title: 'Voluntary reports',
    message: '{state} reported under {instrument} for {year} without being bound; the report is counted as voluntary.',
    hint: 'Check the entry into force if the State should be bound.',
  },
  'report-without-duty': {
    title: 'Reports for years without a duty',
    message: 'No duty under {instrument} holds in {year}; the report is in no class.',
    hint: 'Correct the year, or add the duty.',
  },
  'stated-count-differs': {
    title: 'Stated counts that do not hold',
    message:
      '“{name}” is stated as {stated, number}; the rows give {counted, number}.{reason, select, none {} after_as_at { Reports submitted after the as-at day make the difference.} doubled { Further reports for the same State and year make the difference.} voluntary { Voluntary reports make the difference.} undated { Reports without a day of submission make the difference.} cover_page { Reports of a cover page only make the difference.} not_uploaded { Reports submitted but not uploaded make the difference.} not_public { Reports that are not public make the difference.} other {}}',
    hint: 'Correct the number in the text, or the rows.',
  },
  'contact-missing': {
    title: 'States without a contact',
    message:
      '{count, plural, one {# State has} other {# States have}} no contact on the Contacts sheet and got no letter: {states}.',
    hint: 'Add the State and an addressee to the Contacts sheet.',
  },
  'contact-doubled': {
    title: 'Several contacts of one State',
    message: '{state} has more than one contact; the letter goes to {used}.',
    hint: 'Keep the one who is to be written to, or give each contact its language.',
  },
  'letter-wording-missing': {
    title: 'Missing wording of letters',
    message: 'The Letters sheet has no wording “{letter}” in the language “{language}”.',
    hint: 'Add a row with that key and language to the Letters sheet.',
  },
  'letter-wording-doubled': {
    title: 'Wording that stands twice',
    message: 'The wording “{letter}” stands twice in the language “{language}”; the first row was used.',
    hint: 'Keep one of the two rows.',
  },
  'letter-hole-unknown': {
    title: 'Unknown holes in a letter',
    message: '“{hole}” is not a hole that can be filled. Known holes: {known}.',
    hint: 'Correct the name between the braces; a brace itself is written twice.',
  },
  'letter-hole-empty': {
    title: 'Holes with nothing to fill them',
    message: 'The letter “{letter}” to {state} asks for {hole}, but there is no value for it.',
    hint: 'Fill in the cell, or take the hole out of the wording.',
  },
  'letter-part-missing': {
    title: 'Letters without all their parts',
    message: 'The wording “{letter}” in the language “{language}” leaves the column {column} blank.',
    hint: 'Fill in the cell unless the letter is meant to go without.',
  },
  'letter-written-before': {
    title: 'States written to already',
    message:
      '{count, plural, one {# State was} other {# States were}} written to already under {instrument} for {year} and got no new letter: {states}.',
    hint: 'Give --again to write to them anew.',
  },
  'letter-state-left': {
    title: 'States that are bound no longer',
    message:
      '{count, plural, one {# State is} other {# States are}} not bound by {instrument} any more on the as-at day and got no letter: {states}.',
    hint: 'The Parties sheet says until when they were bound.',
  },
} as const satisfies SomeDiagnosticTexts;
