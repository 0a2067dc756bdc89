/** What is said where the program itself breaks: enough to report it, and where it happened for whoever asks. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, SAMPLE, addendum } from './addendum';

const folder = mkdtempSync(path.join(tmpdir(), 'unexpected-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BREAKING = path.join(folder, 'breaking.cjs');
writeFileSync(
  BREAKING,
  `JSON.stringify = function broken() { throw new TypeError('boom', { cause: new Error('deep') }); };`,
);
const broken = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  addendum(['check', SAMPLE, '--json', ...args], { env: { NODE_OPTIONS: `--require=${BREAKING}`, ...env } });
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };

test('one line with what to report, and no place in the program', async () => {
  const { code, stderr } = await broken([]);
  expect(code).toBe(2);
  const [line = '', ...more] = stderr
    .trimEnd()
    .split('\n')
    .filter((each) => each.startsWith('addendum:') || each.includes(' at '));
  expect(line).toContain('TypeError: boom');
  expect(line).toContain(`addendum ${version}, check, Node ${process.versions.node}, ${process.platform}`);
  expect(line).toContain('--debug');
  expect(more).toEqual([]);
});

test('in the language of --ui', async () => {
  const { stderr } = await broken(['--ui', 'fr']);
  expect(stderr).toContain('erreur inattendue (TypeError: boom)');
  expect(stderr).toContain(`addendum ${version}, check`);
});

test.each([
  ['--debug', ['--debug'], {}],
  ['ADDENDUM_DEBUG', [], { ADDENDUM_DEBUG: '1' }],
])('%s shows where it happened, and of what it came', async (_, args, env) => {
  const { code, stderr } = await broken(args, env);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^ +at .*broken/m);
  expect(stderr).toContain('Error: deep');
});

test('without an error, --debug changes nothing', async () => {
  const [plain, debugged] = [await addendum(['check', SAMPLE]), await addendum(['check', SAMPLE, '--debug'])];
  expect(debugged).toEqual(plain);
});

test('npm run annex knows an option’s value from a file', () => {
  const bundle = path.join(ROOT, 'src', 'setup', 'bundle.mjs');
  const program = `import(${JSON.stringify(`file://${bundle}`)}).then(async ({ imported }) => {
    const { OPTION_TABLE } = await imported('src/cli/option-table.ts');
    process.stdout.write(OPTION_TABLE.filter(({ value }) => value !== '').map(({ name }) => name).join(' '));
  })`;
  const names = execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }).split(' ');
  expect(names).toEqual(expect.arrayContaining(['out', 'lang', 'meeting', 'due']));
  expect(names).not.toContain('json');
});
