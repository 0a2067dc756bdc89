/** That what was built is known from what is there, and that tests never run an old build in silence. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { built } from '../built';
import { expectGolden } from '../golden';

const BUILD_STATE = pathToFileURL(path.join(__dirname, '..', '..', 'src', 'setup', 'build-state.mjs')).href;
const folder = mkdtempSync(path.join(tmpdir(), 'build-state-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of a folder that is laid out as the repository is. */
function ask(what: 'buildState' | 'fingerprint'): string {
  const program = `import(${JSON.stringify(BUILD_STATE)}).then((state) => process.stdout.write(state.${what}(process.argv[1])))`;
  return execFileSync(process.execPath, ['-e', program, folder], { encoding: 'utf8' });
}

test('missing, current, and old once a source is changed, added or taken away', () => {
  mkdirSync(path.join(folder, 'src', 'core'), { recursive: true });
  writeFileSync(path.join(folder, 'src', 'core', 'a.ts'), '1');
  expect(ask('buildState')).toBe('missing');
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist', 'addendum.js'), '');
  writeFileSync(path.join(folder, 'dist', '.made-from'), ask('fingerprint'));
  expect(ask('buildState')).toBe('current');
  writeFileSync(path.join(folder, 'src', 'core', 'a.ts'), '2');
  expect(ask('buildState')).toBe('old');
  writeFileSync(path.join(folder, 'src', 'core', 'a.ts'), '1');
  writeFileSync(path.join(folder, 'src', 'core', 'b.ts'), '');
  expect(ask('buildState')).toBe('old');
  rmSync(path.join(folder, 'src', 'core', 'b.ts'));
  expect(ask('buildState')).toBe('current');
});

describe('with a build that is', () => {
  const state = process.env['ADDENDUM_BUILD'];
  afterEach(() => void (process.env['ADDENDUM_BUILD'] = state));

  test.each([
    ['old', 'npm run build'],
    ['missing', 'npm run build'],
  ])('%s, nothing of it is tested', (said, advice) => {
    process.env['ADDENDUM_BUILD'] = said;
    expect(() => built('addendum.js')).toThrow(advice);
  });

  test('current, its files are found', () => {
    process.env['ADDENDUM_BUILD'] = 'current';
    expect(built('page', 'page.html')).toMatch(/dist.page.page\.html$/);
  });
});

test('every run of jest knows how the build stands', () => {
  expect(['current', 'debug', 'old', 'missing']).toContain(process.env['ADDENDUM_BUILD']);
});

test('a golden that is missing is an error, and is not written', () => {
  const was = process.env['GOLDEN'];
  delete process.env['GOLDEN'];
  try {
    expect(() => expectGolden(path.join(folder, 'none.txt'), 'x')).toThrow('GOLDEN=write');
    expect(() => expectGolden(path.join(folder, 'none.txt'), 'x')).toThrow('none.txt is missing');
    process.env['GOLDEN'] = 'write';
    expectGolden(path.join(folder, 'none.txt'), 'x');
  } finally {
    if (was === undefined) delete process.env['GOLDEN'];
    else process.env['GOLDEN'] = was;
  }
});
