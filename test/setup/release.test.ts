/** What `npm run release` puts together. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const RELEASE = path.join(ROOT, 'src', 'setup', 'release.mjs');
const URL_GIVEN = 'https://tools.example.int/a&b/pane';
const SERVED = 'https://tools.example.int/a&amp;b/pane/';
const LONG = 180_000;

describe('npm run release', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  const out = path.join(folder, 'release');
  const textOf = (name: string): string => readFileSync(path.join(out, name), 'utf8');
  const run = (...args: string[]) => spawnSync(process.execPath, [RELEASE, ...args], { cwd: folder, encoding: 'utf8' });

  beforeAll(() => void execFileSync(process.execPath, [RELEASE, '--url', URL_GIVEN, '--out', out]), LONG);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the manifest names the address given, and no other', () => {
    const manifest = textOf('manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(`<SourceLocation DefaultValue="${SERVED}taskpane.html" />`);
    const named = [...manifest.matchAll(/DefaultValue="https:\/\/tools[^"]*\/pane\/([^"]+)"/g)].map(
      ([, file]) => file!,
    );
    expect(named.length).toBeGreaterThan(7);
    for (const file of named) expect([file, existsSync(path.join(out, 'pane', file))]).toEqual([file, true]);
  });

  test('every file but the list itself is in the list, with its hash', () => {
    const listed = textOf('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ') as [string, string]);
    const there = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
      .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
    expect(listed.map(([, name]) => name)).toEqual(there.sort());
    for (const [hash, name] of listed)
      expect([
        name,
        createHash('sha256')
          .update(readFileSync(path.join(out, name)))
          .digest('hex'),
      ]).toEqual([name, hash]);
  });

  test('page, single file, pane and a command line that runs', () => {
    for (const name of ['addendum.html', 'page/page.html', 'page/offline.js', 'pane/taskpane.html', 'pane/page.html'])
      expect([name, existsSync(path.join(out, name))]).toEqual([name, true]);
    const program = path.join(out, 'command-line', 'addendum.js');
    expect(execFileSync(process.execPath, [program, '--version'], { encoding: 'utf8' })).toMatch(/\d+\.\d+\.\d+/);
  });

  test('each package that is shipped is named with its licence and integrity', () => {
    const { components } = JSON.parse(textOf('components.json')) as {
      components: { name: string; version: string; integrity: string }[];
    };
    const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const names = components.map(({ name }) => name);
    for (const name of Object.keys(dependencies)) expect(names).toContain(name);
    for (const { name, version, integrity } of components) {
      expect([name, integrity.startsWith('sha512-')]).toEqual([name, true]);
      expect(textOf('LICENSES.txt')).toContain(`${name} ${version}\n`);
    }
    expect(names).not.toContain('jest');
  });

  test.each([
    [['--url', 'http://x.example'], 'https only'],
    [['--url', 'somewhere'], 'no address'],
    [['--address', 'x'], 'Usage'],
  ])('%j is refused with what to do', (args, said) => {
    const { status, stderr } = run(...args, '--out', path.join(folder, 'none'));
    expect([status, stderr.includes(said), existsSync(path.join(folder, 'none'))]).toEqual([2, true, false]);
  });

  test('a folder with other files is left as it is', () => {
    const other = path.join(folder, 'other');
    mkdirSync(other);
    writeFileSync(path.join(other, 'letter.txt'), 'mine');
    const { status, stderr } = run('--out', other);
    expect([status, stderr.includes('other files')]).toEqual([2, true]);
    expect(readdirSync(other)).toEqual(['letter.txt']);
  });
});
