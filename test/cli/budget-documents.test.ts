import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
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
  const args = [command, path.join(BOOKS, book), '--out', folder, '--format', 'docx', '--lang', 'en,ar'];
  const { code, stdout } = await addendum([...args, '--as-at', '2014-07-31', '--date', '2014-09-15']);
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
});
