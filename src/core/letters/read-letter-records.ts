/** The sheets of letters: Contacts, Letters and LetterRegister. */
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/language';
import { languageNamed } from '../language/language-names';
import { Findings } from '../records/findings';
import type { ColumnOf } from '../records/read-each';
import { isWhole, readEach } from '../records/read-each';
import { readDay, readNumber } from '../records/read-values';
import type { SheetRows } from '../records/sheet-rows';
import type { FoundSheets } from '../status/find-sheets';
import type { StatusNames } from '../status/read-reports';
import type { StatusRead } from '../status/read-status';
import { statusNames } from '../status/read-status';
import type { StateNames } from '../status/state-names';
import type { Place } from '../values/address';
import { codeKey } from '../values/code-key';
import type { Outcome } from '../values/diagnostic';
import type { SheetKind } from '../workbook/layout';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Contact, LetterRecords, RegisteredLetter, Wording } from './letter-records';
import { CONTACT_COLUMNS, WORDING_COLUMNS } from './letter-records';

/** Whom the sheets may name. */
export interface LetterNames {
  readonly states: Pick<StateNames, 'find'>;
  /** `undefined`: rows about reports are kept as they are, whatever instrument they name. */
  readonly instruments: Pick<StatusNames['instruments'], 'find'> | undefined;
  readonly findings: Findings;
}

/** Reads what letters about reports need beside the status. Rows that cannot be read are reported and left out. */
export function readLetterRecords({ records, sheets }: StatusRead, file: string): Outcome<LetterRecords> {
  const findings = new Findings();
  findings.dayOrder = records.settings.dateOrder;
  const value = readLetterSheets(sheets, statusNames(records, findings), file);
  return { value, diagnostics: findings.diagnostics() };
}

/** `file` names the files read, for what no sheet holds. */
export function readLetterSheets(sheets: FoundSheets, names: LetterNames, file: string): LetterRecords {
  const placeOf = (kind: SheetKind): Place => {
    const [found] = sheets(kind);
    return found ? { file: found.workbook.file, sheet: found.sheet.name, cell: '' } : { file, sheet: kind, cell: '' };
  };
  return {
    contacts: readContacts(sheets('Contacts'), names),
    wordings: readWordings(sheets('Letters'), names.findings),
    register: readRegister(sheets('LetterRegister'), names),
    lettersAt: placeOf('Letters'),
    contactsAt: placeOf('Contacts'),
  };
}

/** The cell's language; `undefined` where it is blank, or (with a finding) none of the six. */
function readLanguage(rows: SheetRows, at: number, findings: Findings): Language | undefined {
  const found = rows.text(at);
  const language = languageNamed(found);
  if (found !== '' && language === undefined) {
    const values = { column: 'Language', found, known: LANGUAGES.join(', ') };
    findings.add('choice-unknown', rows.place(at), values, rows.found.kind);
  }
  return language;
}

/** Where each of the columns stands in this row. */
function placesOf<C extends string>(rows: SheetRows, column: ColumnOf, columns: readonly C[]): Record<C, Place> {
  return Object.fromEntries(columns.map((name) => [name, rows.place(column(name))])) as Record<C, Place>;
}

function readContacts(sheets: readonly RecognisedSheet[], { states, findings }: LetterNames): Contact[] {
  return readEach(sheets, findings, (rows, column): Contact | undefined => {
    if (!isWhole(rows, column, ['State', 'Addressee'], findings)) return undefined;
    const state = states.find(rows.text(column('State')), () => rows.place(column('State')));
    const language = readLanguage(rows, column('Language'), findings);
    if (state === undefined) return undefined;
    return {
      state,
      addressee: rows.text(column('Addressee')),
      office: rows.text(column('Office')),
      address: rows.text(column('Address')),
      language,
      at: placesOf(rows, column, CONTACT_COLUMNS),
    };
  });
}

/** Each wording once: one that stands twice in a language is an error, and its first row counts. */
function readWordings(sheets: readonly RecognisedSheet[], findings: Findings): Wording[] {
  const seen = new Map<string, Wording>();
  const all = readEach(sheets, findings, (rows, column): Wording | undefined => {
    if (!isWhole(rows, column, ['Key', 'Language', 'Body'], findings)) return undefined;
    const language = readLanguage(rows, column('Language'), findings);
    if (language === undefined) return undefined;
    const texts = Object.fromEntries(WORDING_COLUMNS.map((name) => [name, rows.text(column(name))]));
    return {
      key: rows.text(column('Key')),
      language,
      texts: texts as Wording['texts'],
      at: placesOf(rows, column, WORDING_COLUMNS),
    };
  });
  for (const wording of all) {
    const name = `${wording.language} ${codeKey(wording.key)}`;
    const first = seen.get(name);
    if (!first) seen.set(name, wording);
    else {
      const values = { letter: wording.key, language: wording.language };
      findings.add('letter-wording-doubled', [wording.at.Body, first.at.Body], values);
    }
  }
  return [...seen.values()];
}

/** Letters about reports name an instrument and a year, notices about contributions a meeting. */
function readRegister(sheets: readonly RecognisedSheet[], names: LetterNames): RegisteredLetter[] {
  const { findings } = names;
  return readEach(sheets, findings, (rows, column): RegisteredLetter | undefined => {
    const meeting = rows.code(column('Meeting'));
    if (!isWhole(rows, column, meeting === '' ? ['State', 'Instrument', 'Year'] : ['State'], findings))
      return undefined;
    const state = names.states.find(rows.text(column('State')), () => rows.place(column('State')));
    const instrument = rows.text(column('Instrument'));
    const known =
      meeting === '' ? names.instruments?.find(instrument, () => rows.place(column('Instrument'))) : undefined;
    const year = readNumber(rows, column('Year'), 'Year', findings);
    const on = readDay(rows, column('On'), 'On', findings);
    if (state === undefined) return undefined;
    const isOfReports = meeting === '' && names.instruments !== undefined;
    if (isOfReports && (known === undefined || year === undefined)) return undefined;
    return {
      state,
      instrument,
      instrumentIndex: known,
      year,
      meeting,
      class: rows.text(column('Class')),
      letter: rows.text(column('Letter')),
      language: rows.text(column('Language')),
      on,
      addressee: rows.text(column('Addressee')),
      at: rows.place(column('State')),
    };
  });
}
