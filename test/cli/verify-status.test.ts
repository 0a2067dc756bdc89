import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzip, zip } from '../zip';
import { SAMPLE, addendum } from './addendum';

let made: string;
let folder: string;
beforeAll(async () => {
  made = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  const args = ['status', SAMPLE, '--as-at', '2014-04-30', '--format', 'docx', '--lang', 'en,ar', '--out', made];
  await addendum(args);
});
afterAll(() => rmSync(made, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  cpSync(made, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const verify = (name: string) => addendum(['verify', path.join(folder, name), '--with', SAMPLE]);

test.each(['en', 'ar'])('a status document is as it should be in %s', async (language) => {
  const { code, stdout } = await verify(`status.${language}.docx`);
  expect(stdout).toContain('no errors, no warnings, no notes');
  expect(code).toBe(0);
});

test.each([
  ['on time', 'late'],
  ['France', 'Germany'],
  ['30 April 2014', '30 April 2013'],
  ['79.3', '78.3'],
])('“%s” → “%s” is an error wherever it stands', async (from, to) => {
  const file = path.join(folder, 'status.en.docx');
  const parts = [...unzip(readFileSync(file))];
  const document = parts
    .find(([name]) => name === 'word/document.xml')![1]
    .toString('utf8')
    .replaceAll('\u00a0', ' ');
  const pieces = document.split(from);
  expect(pieces.length).toBeGreaterThan(1);
  const passed: number[] = [];
  for (let at = 1; at < Math.min(pieces.length, 6); at++) {
    const xml = pieces.slice(0, at).join(from) + to + pieces.slice(at).join(from);
    writeFileSync(
      file,
      zip(parts.map(([name, data]) => ({ name, data: name === 'word/document.xml' ? Buffer.from(xml) : data }))),
    );
    if ((await verify('status.en.docx')).code !== 1) passed.push(at);
  }
  expect(passed).toEqual([]);
});

test('of one instrument and another year: its JSON document says which', async () => {
  const out = path.join(folder, 'one');
  const asked = [
    '--as-at',
    '2014-04-30',
    '--year',
    '2012',
    '--instrument',
    'Protocol V',
    '--format',
    'docx',
    '--out',
    out,
  ];
  await addendum(['status', SAMPLE, ...asked]);
  const files = ['status.en.docx', 'status.xlsx'].map((name) => path.join(out, name));
  expect((await addendum(['verify', ...files, '--with', SAMPLE])).code).toBe(0);
});
