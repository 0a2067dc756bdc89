/** All texts of the product in a language, by what they are for: what goldens show to a translator, and what the lists of words given up are held against. */
import { BUDGET_WORDS } from '../../../src/core/language/budget-words';
import { cliWords } from '../../../src/cli/words/in-languages';
import { FINDING_HEADS } from '../../../src/core/language/finding-heads';
import { startWords, stepWords } from '../../../src/taskpane/words/in-languages';
import { NOTICE_CLASS_NAMES } from '../../../src/core/language/notice-classes';
import { NOTICE_WORDS } from '../../../src/core/language/notice-words';
import { BUDGET_DOCUMENT_WORDS } from '../../../src/core/language/budget-document-words';
import { DIAGNOSTIC_TEXTS, OWN_NAMES } from '../../diagnostic-texts';
import { formatCount } from '../../../src/core/language/format';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import { LEFT_OUT_REASONS, UNMATCHED_REASONS } from '../../../src/core/language/reasons';
import { SEVERITY_WORDS } from '../../../src/core/language/severity-words';
import { TERMS } from '../../../src/core/language/terms';
import { ANNEX_WORDS as ANNEX } from '../../../src/core/language/annex-words';
import { DOCUMENT_WORDS } from '../../../src/core/language/document-words';
import { HOLES, holeName } from '../../../src/core/letters/holes';
import { LETTER_WORDS } from '../../../src/core/language/letter-words';
import { CLASS_NAMES } from '../../../src/core/language/class-names';
import { NUMBER_WORDS } from '../../../src/core/status/report-paragraph';
import { PARAGRAPH_WORDS } from '../../../src/core/language/paragraph-words';
import { STATUS_WORDS } from '../../../src/core/language/status-words';
import { DETAILS } from '../../../src/core/values/details';
import { FINDINGS } from '../../../src/core/values/diagnostics/findings';
import { TOTAL_WORDS } from '../../../src/core/workbook/amount-words';
import { CHOICES } from '../../../src/core/workbook/choices';
import { HEADINGS } from '../../../src/core/workbook/headings';
import { SETTINGS } from '../../../src/core/workbook/settings';
import { LAYOUT } from '../../../src/core/workbook/layout';
import { sampleLetters } from '../../../src/core/workbook/sample-letters';
import { columnNote, NOTE_WORDS } from '../../../src/core/workbook/template-notes';
import type { Derive } from './rendered';

export const SUBJECTS = ['findings', 'documents', 'status', 'pane', 'command-line', 'names'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Texts under a heading, by their keys; ICU messages unless `isPlain`. */
export interface Part {
  readonly heading: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly isPlain?: boolean;
  readonly derive?: (key: string) => Derive;
}

/** Nested words by `outer.inner`. */
function flat(words: object): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, word] of Object.entries(words)) {
    if (typeof word === 'string') found.set(key, word);
    else for (const [inner, text] of flat(word as object)) found.set(`${key}.${inner}`, text);
  }
  return found;
}

/** Numbers of documents stand in words where they have one. */
function documentNumbers(language: Language): (key: string) => Derive {
  const words = DOCUMENT_WORDS[language];
  const lists: Readonly<Record<string, string>> = { intro: words.numbersOf, unmatched: words.numbersOfPostings };
  return (key) => (values) => {
    const { count, number } = values;
    if (typeof count !== 'number' || number === undefined) return {};
    const said = inWords(count, lists[key] ?? words.numbersAt, language);
    return { number: said, ...('large' in values && { large: /\d/.test(said) ? 'yes' : 'no' }) };
  };
}

const inWords = (count: number, list: string, language: Language): string =>
  list.split(' ')[count - 1] ?? formatCount(count, language);

function paragraphNumbers(language: Language): () => Derive {
  const words = PARAGRAPH_WORDS[language];
  return () => (values) => {
    const made: Record<string, string | number> = {};
    for (const [word, [number, list]] of Object.entries(NUMBER_WORDS)) {
      const count = values[number];
      if (word in values && typeof count === 'number') made[word] = inWords(count, words[list], language);
    }
    if (typeof values['rateNumber'] === 'number') made['rate'] = values['rateNumber'];
    return made;
  };
}

const details = (language: Language): object =>
  OWN_NAMES[language].details ?? Object.fromEntries(DETAILS.map((detail) => [detail, detail]));

/** Words that are kept in lists of several spellings: the first is the one that is printed. */
function names(language: Language): Part[] {
  const first = (list: object): Map<string, string> =>
    new Map(
      Object.entries(list as Record<string, Record<Language, readonly string[]>>).map(([key, own]) => [
        key,
        own[language][0] ?? '',
      ]),
    );
  const headings = HEADINGS.map(
    ({ sheet, column, names: own }) => [`${sheet}.${column}`, own[language][0] ?? ''] as const,
  );
  const choices = Object.entries(CHOICES).flatMap(([list, own]) =>
    [...first(own)].map(([choice, name]) => [`${list}: ${choice}`, name] as const),
  );
  const letters = sampleLetters().filter(([, own]) => own === language);
  const lines = letters.flatMap(([key, , ...rest]) =>
    rest.flatMap((text, at) =>
      (text ?? '').split('\n').map((line, n) => [`${key ?? ''} ${at + 1}.${n + 1}`, line] as const),
    ),
  );
  const notes = LAYOUT.flatMap(({ kind, columns }) =>
    columns.flatMap(({ column }) => {
      const note = columnNote(kind, column, language);
      return note === '' ? [] : [[`${kind}.${column}`, note] as const];
    }),
  );
  const plain = (heading: string, texts: ReadonlyMap<string, string>): Part => ({ heading, texts, isPlain: true });
  return [
    plain('Sheets and columns, first names', new Map(headings)),
    plain(
      'Settings, first names',
      new Map(SETTINGS.map(({ setting, names: own }) => [setting, own[language][0] ?? ''])),
    ),
    plain('Choices, first names', new Map(choices)),
    plain('Totals, first names', first(TOTAL_WORDS)),
    plain('Terms', new Map(TERMS.map((term) => [term.name, term[language]]))),
    plain('Placeholders of letters', new Map(HOLES.map((hole) => [hole, holeName(hole, language)]))),
    plain('Letters of the empty workbook', new Map(lines)),
    plain('Notes of the empty workbook', new Map([...flat(NOTE_WORDS[language]), ...notes])),
  ];
}

export async function partsOf(subject: Subject, language: Language): Promise<Part[]> {
  if (subject === 'findings') {
    return Object.keys(FINDINGS).map((code) => {
      const { title, message, hint } = DIAGNOSTIC_TEXTS[language][code as keyof typeof FINDINGS];
      return { heading: code, texts: new Map(Object.entries({ title, message, hint })) };
    });
  }
  if (subject === 'documents') {
    return [
      { heading: 'Annex and its proof', texts: flat(ANNEX[language]) },
      { heading: 'Document', texts: flat(DOCUMENT_WORDS[language]), derive: documentNumbers(language) },
      { heading: 'Budget documents', texts: flat(BUDGET_DOCUMENT_WORDS[language]) },
      { heading: 'Budget lists', texts: flat(BUDGET_WORDS[language]) },
      { heading: 'Notices', texts: flat({ ...NOTICE_WORDS[language], ...NOTICE_CLASS_NAMES[language] }) },
    ];
  }
  if (subject === 'status') {
    return [
      { heading: 'Status sheet', texts: flat(STATUS_WORDS[language]) },
      { heading: 'Classes', texts: flat(CLASS_NAMES[language]) },
      { heading: 'Paragraph on reports', texts: flat(PARAGRAPH_WORDS[language]), derive: paragraphNumbers(language) },
      { heading: 'Letters', texts: flat(LETTER_WORDS[language]) },
    ];
  }
  if (subject === 'pane') {
    const [start, steps] = await Promise.all([startWords(language), stepWords(language)]);
    return [
      { heading: 'Pane', texts: flat(start.pane) },
      { heading: 'Data', texts: flat(start.data) },
      { heading: 'Columns that are not known', texts: flat(steps.columns) },
      { heading: 'Sheets that are added', texts: flat(steps.newSheets) },
      { heading: 'Check', texts: flat(steps.check) },
      { heading: 'A cell to be corrected', texts: flat(start.correctCell) },
      { heading: 'A cell corrected', texts: flat(steps.correct) },
      { heading: 'A day', texts: flat(steps.day) },
      { heading: 'What was decided', texts: flat(steps.decided) },
      { heading: 'List of findings', texts: flat(FINDING_HEADS[language]) },
      { heading: 'Reconcile', texts: flat(steps.reconcile) },
      { heading: 'Annex', texts: flat(steps.annex) },
      { heading: 'Status', texts: flat(steps.status) },
      { heading: 'Budget', texts: flat(steps.budgetSteps) },
      { heading: 'Writing', texts: flat(steps.write) },
      { heading: 'What was done', texts: flat(steps.done) },
      { heading: 'Excel as it is open', texts: flat(start.host) },
      { heading: 'Files', texts: flat(start.files) },
    ];
  }
  if (subject === 'command-line') {
    return [
      { heading: 'Command line', texts: flat(await cliWords(language)) },
      { heading: 'Severities', texts: flat(SEVERITY_WORDS[language]) },
      { heading: 'Reasons why a row is left out', texts: flat(LEFT_OUT_REASONS[language]) },
      { heading: 'Reasons why an entry is unmatched', texts: flat(UNMATCHED_REASONS[language]) },
      { heading: 'Why a file cannot be read', texts: flat(details(language)) },
      { heading: 'Numbers of a document', texts: flat(OWN_NAMES[language].figures) },
    ];
  }
  return names(language);
}

/** What is said in a language, with the subject and key of each. */
export async function textsIn(language: Language): Promise<(readonly [string, string])[]> {
  const parts = await Promise.all(SUBJECTS.map((subject) => partsOf(subject, language)));
  return parts.flatMap((list) =>
    list.flatMap(({ heading, texts }) => [...texts].map(([key, text]) => [`${heading}: ${key}`, text] as const)),
  );
}

export { LANGUAGES };
