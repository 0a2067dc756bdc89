import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256Of } from '../../src/cli/input-file';
import { partOf, textOf } from '../adapters/docx/docx-parts';
import { SHARED, addendum } from './addendum';
import type { Json } from './addendum';

const BOOKS = path.join(SHARED, 'data', 'budget');
const there = existsSync(BOOKS) ? test : test.skip;

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'addendum-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

there.each([
  ['shares', 'contributions.xlsx', 'Shares of States in the estimated costs of meetings'],
  ['contributions', 'contributions.xlsx', 'Status of contributions as at 31 July 2014'],
  ['estimate', 'estimate.xlsx', 'Estimated costs of meetings'],
])('%s --format docx writes a document in each language, named with its hash', async (command, book, title) => {
  const options = ['--as-at', '2014-07-31', '--date', '2014-09-15', '--format', 'docx', '--lang', 'en,ar'];
  const args = [command, path.join(BOOKS, book), '--out', folder, ...options];
  // Titles of this workbook are English alone.
  const waiting = await addendum(args);
  expect(waiting.code).toBe(1);
  expect(waiting.stdout).toContain(`still in English: ${command}.ar.docx.`);
  expect(readdirSync(folder)).toContain(`${command}.en.docx`);
  expect(readdirSync(folder)).not.toContain(`${command}.ar.docx`);
  const waivers = path.join(folder, 'Waivers.csv');
  const rows = ['title-untranslated', 'setting-untranslated'].map((each) => `${each},,Agreed`);
  writeFileSync(waivers, ['Code,Key,Reason', ...rows, ''].join('\n'));
  const { code, stdout } = await addendum([command, path.join(BOOKS, book), waivers, '--out', folder, ...options]);
  expect(code).toBe(0);
  expect(stdout).toContain(`${command}.ar.docx`);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([`${command}.ar.docx`, `${command}.en.docx`]));
  const body = textOf(partOf(readFileSync(path.join(folder, `${command}.en.docx`)), 'word/document.xml'));
  // The day and its month stay on one line.
  const text = body.replaceAll('\u00a0', ' ');
  expect(text).toContain(title);
  expect(text).toContain('15 September 2014');
  const { outputs } = JSON.parse(readFileSync(path.join(folder, `${command}.json`), 'utf8')) as Json;
  for (const { file, sha256 } of outputs) expect(sha256Of(readFileSync(path.join(folder, file)))).toBe(sha256);
  // A draft says so.
  const finished = readFileSync(path.join(folder, `${command}.ar.docx`));
  await addendum([...args, '--draft']);
  expect(readFileSync(path.join(folder, `${command}.ar.docx`)).equals(finished)).toBe(false);
});
