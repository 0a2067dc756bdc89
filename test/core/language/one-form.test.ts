/** A language is its code in the list, and files of its own: no other file names one by its code, and no table has languages side by side. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cliWords } from '../../../src/cli/words/in-languages';
import { FOR_DOCUMENTS } from '../../../src/core/language/for-documents';
import { forFindings } from '../../../src/core/language/for-findings';
import { FOR_READING } from '../../../src/core/language/for-reading';
import { FOR_SPEAKING } from '../../../src/core/language/for-speaking';
import { LANGUAGES, TRAITS, type Language } from '../../../src/core/language/language';
import { startWords, stepWords } from '../../../src/taskpane/words/in-languages';

const ROOT = path.join(__dirname, '..', '..', '..');
const SOURCES = ['src', 'samples'];

const LIST = 'src/core/language/language.ts';

/** Files that know a language by name, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/setup/state-names.mjs': 'which languages the list of the United Nations has',
  'samples/ccw-2013-states.ts': 'in which language a State is written to',
  'src/setup/pictures.mjs': 'which pictures the README shows',
  'src/taskpane/styles/annex.css': 'typefaces of a script, and letters that fit the longest words',
};

const own = new RegExp(`/(?:${LANGUAGES.join('|')})(?:/|\\.ts$)`);

const files = SOURCES.flatMap((source) =>
  readdirSync(path.join(ROOT, source), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${source}/${file.replaceAll('\\', '/')}`,
  ),
)
  .filter((file) => /\.(?:tsx?|mjs|css)$/.test(file) && !own.test(`/${file}`))
  .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

const uncommented = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, '');

/** English is what all else is translated from: it may be named. */
const codes = LANGUAGES.filter((language) => language !== 'en').join('|');
/** As a text, a key, a member, a file's part, a language of a style. */
const NAMED = new RegExp(
  `['"\`/](?:${codes})['"\`/]|(?<![\\w-])(?:${codes})\\??:(?!\\w)|\\.(?:${codes})\\b(?!\\.|\\w)|lang\\((?:${codes})\\)`,
);

test('no file but a language’s own and the list names a language by its code', () => {
  const naming = files.filter(({ text }) => NAMED.test(uncommented(text))).map(({ file }) => file);
  expect(naming.sort()).toEqual([LIST, ...Object.keys(EXCEPTIONS)].sort());
});

test('no line has the texts of several languages side by side, told apart by their positions', () => {
  const scripts = [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u];
  const inFields = (line: string): number =>
    line.split(' | ').length < LANGUAGES.length ? 0 : scripts.filter((script) => script.test(line)).length;
  const tables = files.filter(({ text }) => text.split('\n').some((line) => inFields(line) > 1));
  expect(tables.map(({ file }) => file)).toEqual([]);
});

const ROOMS = ['samples/words', 'src/cli/words', 'src/core/language', 'src/taskpane/words'];
const CODE = /^[a-z]{2}(?:\.ts)?$/;

test('each language has the same files, and no other has any', () => {
  const filesOf = (room: string, language: string): string[] => {
    const at = path.join(ROOT, room, language);
    return existsSync(at) ? readdirSync(at, { recursive: true, encoding: 'utf8' }).sort() : [];
  };
  for (const room of ROOMS) {
    const named = readdirSync(path.join(ROOT, room)).filter((name) => CODE.test(name));
    expect([room, named.map((name) => name.slice(0, 2)).sort()]).toEqual([room, [...LANGUAGES].sort()]);
    for (const language of LANGUAGES)
      expect([language, filesOf(room, language)]).toEqual([language, filesOf(room, 'en')]);
  }
});

/** What is found by a language's code, and how its file declares what it holds: the compiler compares the file with that type, since it sees no file where one is found. */
const FOUND: Readonly<Record<string, RegExp>> = {
  'samples/words/${language}.ts': /^export const WORDS: SampleWords = /m,
  'src/cli/words/${language}.ts': /^export const WORDS: CliWords = /m,
  'src/core/language/${language}/diagnostics.ts':
    /^export const TEXTS: DiagnosticTexts = .*^export \{ OWN_NAMES \} from/ms,
  'src/core/language/${language}/for-documents.ts': /^export const WORDS: ForDocuments = /m,
  'src/core/language/${language}/for-reading.ts': /^export const WORDS: ForReading = /m,
  'src/core/language/${language}/for-speaking.ts': /^export const WORDS: ForSpeaking = /m,
  'src/core/language/${language}/traits.ts': /^export const TRAITS: Traits = /m,
  'src/taskpane/words/${language}/at-start.ts': /^export const WORDS: AtStart = /m,
  'src/taskpane/words/${language}/of-steps.ts': /^export const WORDS: OfSteps = /m,
};
const OWN_NAMES = /^export const OWN_NAMES: OwnNames = /m;

test('whatever is found by a language’s code is known', () => {
  const found = files.flatMap(({ file, text }) =>
    [...text.matchAll(/`\.\/([^`$]*\$\{language\}[^`]*)`/g)].map(([, at]) =>
      path.posix.join(path.posix.dirname(file), at!),
    ),
  );
  expect(found.sort()).toEqual(Object.keys(FOUND).sort());
});

test.each(LANGUAGES.filter((language) => language !== 'en'))('the compiler compares %s with English', (language) => {
  const undeclared = Object.entries({ ...FOUND, 'src/core/language/${language}/diagnostics/own-names.ts': OWN_NAMES })
    .map(([file, declares]) => [file.replace('${language}', language), declares] as const)
    .filter(([file, declares]) => !declares.test(readFileSync(path.join(ROOT, file), 'utf8')));
  expect(undeclared.map(([file]) => file)).toEqual([]);
});

/** `outer.inner` of each text, in the order of the file. */
const keysOf = (words: object): string[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && word !== null && !Array.isArray(word) && !(word instanceof RegExp)
      ? keysOf(word as object).map((inner) => `${key}.${inner}`)
      : [key],
  );

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  '%s says the same things in the same order as English',
  async (language) => {
    const wordsIn = async (each: Language): Promise<string[]> => {
      const [own, start, steps, cli] = await Promise.all([
        ...[forFindings(each), startWords(each), stepWords(each), cliWords(each)],
      ]);
      return keysOf({
        ...[TRAITS[each], FOR_READING[each], FOR_SPEAKING[each], FOR_DOCUMENTS[each], own, start, steps, cli],
      });
    };
    const [english, found] = await Promise.all([wordsIn('en'), wordsIn(language)]);
    expect(found.filter((key) => english.includes(key))).toEqual(english.filter((key) => found.includes(key)));
  },
);
