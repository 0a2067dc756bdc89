import { readArguments, uiOf } from '../../src/cli/arguments';
import { CannotRun } from '../../src/cli/cannot-run';
import type { TextValues } from '../../src/cli/speech';
import type { CliText } from '../../src/cli/words/cli-words';

test('reads a command with its files and options', () => {
  const args = readArguments([
    'annex',
    'a.xlsx',
    '--lang',
    'fr,EN',
    'b.csv',
    '--lang=ar',
    '--layout',
    'by-meeting',
    '--draft',
  ]);
  expect(args).toMatchObject({
    command: 'annex',
    files: ['a.xlsx', 'b.csv'],
    languages: ['fr', 'en', 'ar'],
    layout: 'by meeting',
    draft: true,
    json: false,
    ui: 'en',
  });
});

test.each<[string[], CliText, TextValues]>([
  [[], 'commandMissing', {}],
  [['annexe', 'a.xlsx'], 'commandUnknown', { name: 'annexe' }],
  [['check'], 'filesMissing', { example: 'addendum check my.xlsx' }],
  [
    ['check', 'a.xlsx', '--draft'],
    'optionForeign',
    { option: '--draft', commands: ['annex', 'verify', 'status', 'letters', 'estimate', 'shares', 'contributions'] },
  ],
  [['annex', 'a.xlsx', '--lang', 'de'], 'notAmong', { option: '--lang', given: 'de' }],
  [['annex', 'a.xlsx', '--ui', 'de'], 'notAmong', { option: '--ui', given: 'de' }],
  [['annex', 'a.xlsx', '--format', 'pdf'], 'notAmong', { option: '--format', known: ['xlsx', 'csv', 'json', 'docx'] }],
  [['annex', 'a.xlsx', '--layout', 'round'], 'layoutInvalid', { given: 'round' }],
  [['annex', 'a.xlsx', '--unknown'], 'optionUnknown', { option: '--unknown' }],
  [['annex', 'a.xlsx', '--unknown=5'], 'optionUnknown', { option: '--unknown' }],
  [['annex', 'a.xlsx', '-x'], 'optionUnknown', { option: '-x' }],
  [['annex', 'a.xlsx', '--out'], 'optionNeedsValue', { option: '--out', placeholder: 'PATH' }],
  [['annex', 'a.xlsx', '--out', '--draft'], 'optionNeedsValue', { option: '--out', placeholder: 'PATH' }],
  [['annex', 'a.xlsx', '--draft=yes'], 'optionTakesNone', { option: '--draft' }],
  [['template', 'a.xlsx'], 'templateReadsNothing', { file: 'a.xlsx' }],
  [['explain', 'a.json'], 'explainNeeds', {}],
  [['verify'], 'verifyNeedsDocument', {}],
  [['verify', 'a.docx'], 'verifyNeedsWorkbook', { example: 'addendum verify a.docx --with my.xlsx' }],
  [['compare', 'a.xlsx'], 'newerMissing', { example: 'addendum compare a.xlsx --to new.xlsx' }],
])('refuses %j', (argv, text, values) => {
  const refused = caught(() => readArguments(argv));
  expect([refused.text, refused.values]).toEqual([text, expect.objectContaining(values)]);
});

function caught(work: () => unknown): CannotRun {
  try {
    work();
  } catch (error) {
    if (error instanceof CannotRun) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('what begins like an option is a value behind an equals sign, and files may follow two hyphens', () => {
  expect(readArguments(['annex', 'a.xlsx', '--out=-x']).out).toBe('-x');
  expect(readArguments(['annex', '--', '-a.xlsx']).files).toEqual(['-a.xlsx']);
  expect(readArguments(['compare', 'a.xlsx', '--to', 'b.xlsx', 'c.csv', '--json', 'd.csv']).to).toEqual([
    'b.xlsx',
    'c.csv',
    'd.csv',
  ]);
  expect(readArguments(['reconcile', 'a.xlsx', '--meeting', 'A', '--meeting=B']).meetings).toEqual(['A', 'B']);
  expect(readArguments(['annex', 'a.xlsx', '--out', 'x', '--out', 'y']).out).toBe('y');
});

test('languages: each once, in the order in which they are named; English where none is, which is not the same as named', () => {
  const languages = (...lang: string[]) => {
    const { languages: all, languagesGiven: given } = readArguments(['annex', 'a.xlsx', ...lang]);
    return [all, given];
  };
  expect(languages('--lang', 'fr,en', '--lang', 'EN,fr,ar')).toEqual([
    ['fr', 'en', 'ar'],
    ['fr', 'en', 'ar'],
  ]);
  expect(languages()).toEqual([['en'], []]);
});

test('a hyphen alone is a value', () => {
  expect(readArguments(['annex', 'a.xlsx', '--out', '-']).out).toBe('-');
});

test.each([
  [['check', '--ui', 'fr', '--nonsense'], 'fr'],
  [['--ui=ZH', '--nonsense'], 'zh'],
  [['--ui', 'de'], 'en'],
  [['--ui'], 'en'],
  [['check'], 'en'],
])('%j is answered in %s', (argv, language) => {
  expect(uiOf(argv)).toBe(language);
});
