import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS, OPTIONS, readArguments } from '../../src/cli/arguments';
import { CannotRun } from '../../src/cli/cannot-run';
import { helpText } from '../../src/cli/help';

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

test.each([
  [[], /Name a command/],
  [['annexe', 'a.xlsx'], /no command “annexe”/],
  [['check'], /Name the workbook/],
  [['check', 'a.xlsx', '--draft'], /--draft is an option of annex/],
  [['annex', 'a.xlsx', '--lang', 'de'], /not “de”/],
  [['annex', 'a.xlsx', '--layout', 'round'], /--layout/],
  [['annex', 'a.xlsx', '--unknown'], /--unknown/],
  [['annex', 'a.xlsx', '--out'], /--out/],
  [['template', 'a.xlsx'], /reads no file/],
])('refuses %j', (argv, message) => {
  expect(() => readArguments(argv)).toThrow(message);
  expect(() => readArguments(argv)).toThrow(CannotRun);
});

test('the help names every command and option', () => {
  const text = helpText(undefined);
  for (const command of COMMANDS) expect(text).toContain(`  ${command}`);
  for (const { name } of OPTIONS) expect(text).toContain(`--${name}`);
  expect(helpText('check')).not.toContain('--draft');
});

test('npm run annex knows which options take a value', () => {
  const source = readFileSync(path.join(__dirname, '..', '..', 'src', 'setup', 'run.mjs'), 'utf8');
  const listed = /WITH_VALUE = \[([^\]]*)\]/
    .exec(source)![1]!
    .split(',')
    .map((name) => name.trim().replaceAll("'", ''));
  const taking = OPTIONS.filter((option) => option.value !== '').map((option) => `--${option.name}`);
  expect(listed.sort()).toEqual(taking.sort());
});
