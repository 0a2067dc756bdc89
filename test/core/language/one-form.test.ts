/** A language is a folder of its own and its line in few lists: no other file names one by its code, and no table has languages side by side. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../../src/core/language/language';

const SOURCE = path.join(__dirname, '..', '..', '..', 'src');

/** The lists, by what is loaded together. A further one needs a reason as good. */
const LISTS = [
  'cli/words/in-languages.ts',
  'core/language/for-documents.ts',
  'core/language/for-reading.ts',
  'core/language/for-speaking.ts',
  'core/language/language.ts',
  'taskpane/words/in-languages.ts',
];

/** Files that know a language by name, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'setup/state-names.mjs': 'which languages the list of the United Nations has',
  'setup/pictures.mjs': 'which pictures the README shows',
  'taskpane/styles/annex.css': 'typefaces of a script, and letters that fit the longest words',
};

const own = new RegExp(`/(?:${LANGUAGES.join('|')})(?:/|\\.ts$)`);

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:tsx?|mjs|css)$/.test(file) && !own.test(`/${file}`))
  .map((file) => ({ file, text: readFileSync(path.join(SOURCE, file), 'utf8') }));

const uncommented = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, '');

/** English is what all else is translated from: it may be named. */
const codes = LANGUAGES.filter((language) => language !== 'en').join('|');
/** As a text, a key, a member, a file's part, a language of a style. */
const NAMED = new RegExp(
  `['"\`/](?:${codes})['"\`/]|(?<![\\w-])(?:${codes})\\??:(?!\\w)|\\.(?:${codes})\\b(?!\\.|\\w)|lang\\((?:${codes})\\)`,
);

test('no file but a language’s own and the lists names a language by its code', () => {
  const naming = files.filter(({ text }) => NAMED.test(uncommented(text))).map(({ file }) => file);
  expect(naming.sort()).toEqual([...LISTS, ...Object.keys(EXCEPTIONS)].sort());
});

test('no line has the texts of several languages side by side, told apart by their positions', () => {
  const scripts = [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u];
  const inFields = (line: string): number =>
    line.split(' | ').length < LANGUAGES.length ? 0 : scripts.filter((script) => script.test(line)).length;
  const tables = files.filter(({ text }) => text.split('\n').some((line) => inFields(line) > 1));
  expect(tables.map(({ file }) => file)).toEqual([]);
});

test('each language has the same files', () => {
  const filesOf = (room: string, language: string): string[] =>
    readdirSync(path.join(SOURCE, room, language), { recursive: true, encoding: 'utf8' }).sort();
  for (const room of ['core/language', 'taskpane/words']) {
    for (const language of LANGUAGES)
      expect([language, filesOf(room, language)]).toEqual([language, filesOf(room, 'en')]);
  }
});
