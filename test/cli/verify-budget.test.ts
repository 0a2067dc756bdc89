import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzip, zip } from '../zip';
import { SHARED, addendum } from './addendum';

const BOOKS = path.join(SHARED, 'data', 'budget');
const BOOK = path.join(BOOKS, 'estimate.xlsx');
const PAID = path.join(BOOKS, 'contributions.xlsx');
const there = existsSync(BOOKS) ? test : test.skip;

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'addendum-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const edit = (name: string, by: (xml: string) => string): void => {
  const parts = [...unzip(readFileSync(at(name)))];
  const changed = parts.map(([own, data]) => ({
    name: own,
    data: own === 'word/document.xml' ? by(data.toString('utf8')) : data,
  }));
  writeFileSync(at(name), zip(changed));
};
const make = (command: string, book: string, ...options: string[]) =>
  addendum([command, book, '--out', folder, '--format', 'docx', '--date', '2014-09-15', ...options]);
const verify = (names: readonly string[], book: string, ...options: string[]) =>
  addendum(['verify', ...names.map(at), '--with', book, ...options]);

there(
  'an estimate’s document and sheets are as they should be; a total that is changed is named by its row and column',
  async () => {
    await make('estimate', BOOK, '--lang', 'en,fr', '--draft');
    const names = ['estimate.en.docx', 'estimate.fr.docx', 'estimate.xlsx'];
    const { code, stdout } = await verify(names, BOOK);
    expect(stdout).toContain('no errors, no warnings, no notes');
    expect(code).toBe(0);
    const figure = /<w:t[^>]*>(\d\d\d,\d\d\d)<\/w:t>/.exec(
      unzip(readFileSync(at(names[0]!)))
        .get('word/document.xml')!
        .toString('utf8'),
    )![1]!;
    edit(names[0]!, (xml) => xml.replaceAll(`>${figure}<`, '>999,999<'));
    const changed = await verify(names, BOOK);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(new RegExp(`“?.+ / .+”? should be “?${figure}”?, but is “?999,999`));
  },
);

there('one of several meetings, of final costs: the choices are kept beside the document', async () => {
  const made = await make(
    'shares',
    PAID,
    '--on',
    'final',
    '--as-at',
    '2014-07-31',
    '--meeting',
    'CONV-2013',
    '--draft',
  );
  expect(made.stderr).toBe('');
  const { options } = JSON.parse(readFileSync(at('shares.json'), 'utf8')) as { options: object };
  expect(options).toMatchObject({ meetings: ['CONV-2013'], asAt: '2014-07-31', draft: true });
  expect((await verify(['shares.en.docx', 'shares.xlsx'], PAID)).code).toBe(0);
});

there('without its JSON document it is known by its texts; the day must be given', async () => {
  await make('contributions', PAID, '--as-at', '2014-07-31');
  cpSync(at('contributions.en.docx'), at('mine.docx'));
  rmSync(at('contributions.json'));
  const undated = await verify(['mine.docx'], PAID);
  expect([undated.code, undated.stderr]).toEqual([2, expect.stringContaining('--as-at')]);
  const options = ['--as-at', '2014-07-31', '--date', '2014-09-15'];
  expect((await verify(['mine.docx'], PAID, ...options)).code).toBe(0);
  edit('mine.docx', (xml) => xml.replaceAll('>Germany<', '>Georgia<'));
  expect((await verify(['mine.docx'], PAID, ...options)).code).toBe(1);
});

there('a workbook of which no such document is made is refused by name', async () => {
  await make('estimate', BOOK);
  const { code, stderr } = await verify(['estimate.en.docx'], PAID);
  expect(code).toBe(2);
  expect(stderr).toContain('estimate.en.docx cannot be compared');
});
