/** Letters from a readable workbook, and each as a few lines, so that a test reads like the sheets. */
import { say } from '../../../src/adapters/messages/say';
import { checkStatusRead } from '../../../src/core/check-status';
import type { Language } from '../../../src/core/language/language';
import type { LetterClass } from '../../../src/core/letters/letter-items';
import { readStatusRecords } from '../../../src/core/status/read-status';
import type { CheckedStatus } from '../../../src/core/status/tie-counts';
import { dayFromIso } from '../../../src/core/values/calendar';
import type { Diagnostic } from '../../../src/core/values/diagnostic';
import type { Workbook } from '../../../src/core/workbook/workbook';
import type { Letters } from '../../../src/core/write-letters';
import { writeLetters } from '../../../src/core/write-letters';
import { workbookOf } from '../../workbook-of';

/** Two duties, five States: A has reported, B not this year, C never, D never under both, E is not bound. */
export const STATUS = `
# States
State | Name | Name (fr) | Name (ru)
AAA | Aland | Alande | Аланд
BBB | Borduria | Bordurie | Бордурия
CCC | Carpania | Carpanie |
IRN | Iran (Islamic Republic of) | Iran (République islamique d') | Иран (Исламская Республика)
EEE | Estrovia | Estrovie | Эстровия
# Reporting duties
Instrument | Title | Title (fr) | Title (ru) | Due | From year | Forms
P5 | Protocol V report | Rapport au titre du Protocole V | Доклад по Протоколу V | 31 March | 2009 | A-C
AP2 | Annual report | Rapport annuel | Ежегодный доклад | 1 October | 2010 | A
# Parties
State | Instrument | Entry into force
AAA | P5 | 2008-11-12
BBB | P5 | 2008-11-12
CCC | P5 | 2008-11-12
IRN | P5 | 2011-11-12
IRN | AP2 | 2012-01-01
# Reports
State | Instrument | Year | Submitted on | Uploaded on | Forms
AAA | P5 | 2013 | 2013-03-01 | 2013-03-02 | A, B
BBB | P5 | 2009 | 2009-03-01 | 2009-03-02 | A-C
BBB | P5 | 2011 | 2011-03-01 | 2011-03-02 | A-C
`;

export const CONTACTS = `
# Contacts
State | Addressee | Office | Language | Address
BBB | Ms. B | Mission of Borduria | fr | Geneva
CCC | Mr. C | Mission of Carpania | |
IRN | Mr. I | Mission of Iran | en | Geneva
`;

export const wordings = (...rows: string[]): string =>
  `# Letters\nKey | Language | Subject | Salutation | Body | Closing | Signatory | Title of signatory\n${rows.join('\n')}\n`;

export const PLAIN = wordings(
  'reminder | en | {Report}, {Year} | Sir, | {State}: {Missing} | Yours | The Unit | Secretariat',
  'reminder | fr | {Rapport}, {Année} | Monsieur, | {État} : {Manquant} | Salutations | L’Unité | Secrétariat',
);

export interface Asked {
  readonly classes?: readonly LetterClass[];
  readonly languages?: readonly Language[];
  readonly wording?: string;
  readonly again?: boolean;
  readonly date?: string;
  /** Codes. */
  readonly instruments?: readonly string[];
}

export interface Written {
  readonly value: Letters;
  readonly status: CheckedStatus;
  readonly diagnostics: readonly Diagnostic[];
}

export function lettersFrom(books: readonly Workbook[], asked: Asked = {}): Written {
  const read = readStatusRecords(books, []);
  const checked = checkStatusRead(read, books, { asAt: dayFromIso('2013-12-31'), year: 2013 }).value!;
  const { instruments = ['P5', 'AP2'] } = asked;
  const status = {
    ...checked,
    instruments: checked.instruments.filter(({ instrument }) => instruments.includes(instrument.code)),
  };
  const { value, diagnostics } = writeLetters(read.value, status, {
    classes: asked.classes ?? ['never', 'not this year'],
    languages: asked.languages ?? [],
    wording: asked.wording,
    again: asked.again ?? false,
    date: asked.date === undefined ? undefined : dayFromIso(asked.date),
    say,
    file: 'status.xlsx',
  });
  return { value, status, diagnostics };
}

export const letters = (text: string, asked: Asked = {}): Written =>
  lettersFrom([workbookOf(`${STATUS}${text}`, 'status.xlsx')], asked);

/** `BBB fr reminder P5 2013` */
export const inShort = ({ value, status }: Written): string[] =>
  value.letters.map(({ state, language, wording, items }) => {
    const about = items.map((item) => `${item.status.instrument.code} ${item.year}`).join(', ');
    return `${status.records.states[state]!.code} ${language} ${wording.key} ${about}`;
  });

/** `letter-hole-empty Contacts!C3` */
export const found = ({ diagnostics }: Written): string[] =>
  diagnostics.map(({ code, at: [place] }) => `${code} ${place!.sheet}${place!.cell === '' ? '' : `!${place!.cell}`}`);
