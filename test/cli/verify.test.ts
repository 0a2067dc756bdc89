import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzip, zip } from '../zip';
import { SAMPLE, addendum } from './addendum';

let made: string;
let folder: string;
beforeAll(async () => {
  made = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  const { code } = await addendum([
    'annex',
    SAMPLE,
    '--format',
    'docx',
    '--lang',
    'en,ar',
    '--layout',
    'matrix',
    '--date',
    '2014-09-15',
    '--out',
    made,
  ]);
  expect(code).toBe(0);
});
afterAll(() => rmSync(made, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  cpSync(made, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const edit = (name: string, part: string, by: (xml: string) => string): void => {
  const parts = unzip(readFileSync(at(name)));
  writeFileSync(
    at(name),
    zip([...parts].map(([own, data]) => ({ name: own, data: own === part ? by(data.toString('utf8')) : data }))),
  );
};

interface Verified {
  readonly documents: readonly {
    readonly file: string;
    readonly language: string;
    readonly equal: number;
    readonly differences: number;
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly values: Readonly<Record<string, string>> }[];
}
const verify = async (...args: string[]) => {
  const { code, stdout, stderr } = await addendum(['verify', ...args, '--with', SAMPLE, '--json']);
  expect(stderr).toBe('');
  return { code, json: JSON.parse(stdout) as Verified };
};

test('what was written is as it should be, made with whatever options', async () => {
  const { code, json } = await verify(at('addendum.en.docx'), at('addendum.ar.docx'), at('annex.xlsx'));
  expect(json.diagnostics).toEqual([]);
  expect(json.documents.map(({ language, differences }) => [language, differences])).toEqual([
    ['en', 0],
    ['ar', 0],
    ['en', 0],
  ]);
  expect(json.documents.every(({ equal }) => equal > 100)).toBe(true);
  expect(code).toBe(0);
});

test('without the JSON document beside it, the options are found out', async () => {
  rmSync(at('annex.json'));
  const { code, json } = await verify(at('addendum.ar.docx'), '--date', '2014-09-15');
  expect([code, json.diagnostics]).toEqual([0, []]);
});

test('a changed figure is told with both values, and as one that differs between languages', async () => {
  edit('addendum.en.docx', 'word/document.xml', (xml) => xml.replaceAll('>28,900<', '>28,901<'));
  const { code, json } = await verify(at('addendum.en.docx'), at('addendum.ar.docx'));
  expect(code).toBe(1);
  expect(json.diagnostics[0]).toMatchObject({
    code: 'document-figure-changed',
    values: { expected: '28,900', found: '28,901' },
  });
  expect(json.diagnostics.map((found) => found.code)).toContain('document-total-differs');
  expect(json.diagnostics.map((found) => found.code)).toContain('document-languages-differ');
});

test('the text says where, what and what to do', async () => {
  edit('annex.xlsx', 'xl/worksheets/sheet1.xml', (xml) => xml.replaceAll('<v>28900</v>', '<v>28901</v>'));
  const { code, stdout } = await addendum(['verify', at('annex.xlsx'), '--with', SAMPLE]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/annex\.xlsx › Annex \(en\)!\w+ {2}AP2-GOE-2013\/A1\/estimate should be 28900, and is 28901/);
  expect(stdout).toMatch(/annex\.xlsx \(en\): .*difference/);
});

test.each([
  [[], /Name the document/],
  [['x.docx'], /--with/],
  [['nowhere.docx', '--with', SAMPLE], /nowhere\.docx/],
  [[SAMPLE, '--with', SAMPLE], /file-not-document/],
  [[path.join(__dirname, 'verify.test.ts'), '--with', SAMPLE], /file-not-document/],
])('%j could not run', async (args, message) => {
  const { code, stderr } = await addendum(['verify', ...args]);
  expect([code, message.test(stderr)]).toEqual([2, true]);
});
