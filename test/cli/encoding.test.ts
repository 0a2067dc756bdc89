/** Text files in a code page, from the command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addendum, addendumJson } from './addendum';

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'addendum-encoding-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES: Readonly<Record<string, string>> = {
  Settings: 'Setting;Value\nReporting year;2013\n',
  Meetings: 'Code;Title;Start;End\nM-01;Réunion d’experts;2013-04-08;2013-04-09\n',
  BudgetLines: 'Code;Title\nA1;Interprétation à Genève\n',
  Estimates: 'Meeting;Line;Amount\nM-01;A1;100\n',
  Expenditures: 'Meeting;Line;Description;Amount\nM-01;A1;Interprétation;90\n',
};

/** Plain CSV as Excel saves it in Geneva; Latin-1 but for the apostrophe. */
function write(): string[] {
  return Object.entries(FILES).map(([name, text]) => {
    const file = path.join(folder, `${name}.csv`);
    const bytes = Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');
    writeFileSync(file, bytes);
    return file;
  });
}

test('is refused with the code page that it must be, and read when that is said', async () => {
  const files = write();
  const refused = await addendum(['reconcile', ...files]);
  expect(refused.code).not.toBe(0);
  expect(refused.stdout + refused.stderr).toContain('--encoding windows-1252');
  expect(refused.stdout + refused.stderr).toContain('Réunion d’experts');
  const { code, json } = await addendumJson(['reconcile', ...files, '--encoding', 'windows-1252']);
  expect([code, json.totals.estimate, json.totals.expenditure]).toEqual([0, '100.00', '90.00']);
  expect(json.diagnostics.filter(({ code: found }) => found === 'text-decoded')).toHaveLength(3);
});

test('an encoding that is not known cannot be asked for', async () => {
  const { code, stderr } = await addendum(['check', ...write(), '--encoding', 'cp850']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/--encoding takes windows-1252, windows-1251, windows-1256, gb18030/);
});
