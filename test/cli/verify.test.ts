import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bookFromText, xlsxOf } from '../jobs/book';
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
  expect(stdout).toMatch(/annex\.xlsx › Annex \(en\)!\w+ {2}AP2-GOE-2013\/A1\/estimate should be 28900, but is 28901/);
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

/** Titles in English only: most of what each document says is alike in all languages. */
const ENGLISH_ONLY = `
Settings
Setting        | Value
Body           | Department of Streets, of the City and for the Public
Reporting year | 2013
Currency       | USD
Figures        | final

BudgetLines
Code | Title                                        | Part | Kind   | Order
INT  | Interpretation for the public and in courts  | A    | direct | 1
TRA  | Translation of the rules by the city         | A    | direct | 2

Meetings
Code  | Title                                       | Start      | End        | Status
GE-01 | Office of the Clerk for the Courts          | 2013-04-08 | 2013-04-10 | held
GE-02 | Office of the Mayor and of the Treasurer    | 2013-05-08 | 2013-05-10 | held

Estimates
Meeting | Line | Amount | Version  | Status  | Adopted on
GE-01   | INT  | 500    | original | adopted | 2012-06-01
GE-02   | TRA  | 700    | original | adopted | 2012-06-01

Expenditures
Posting date | Document | Meeting | Line | Amount
2013-04-10   | D-001    | GE-01   | INT  | 400
2013-05-11   | D-002    | GE-02   | TRA  | 600
`;

test('a document is known by the words of its language, however much of it is in English', async () => {
  const book = at('english.xlsx');
  writeFileSync(book, xlsxOf(bookFromText(ENGLISH_ONLY)).bytes);
  const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
  await addendum(['annex', book, '--format', 'docx', '--lang', languages.join(), '--out', at('six'), '--draft']);
  // Without its JSON document, which would say.
  rmSync(at('six/annex.json'));
  const documents = languages.map((language) => at(`six/addendum.${language}.docx`));
  const { stdout } = await addendum(['verify', ...documents, '--with', book, '--draft', '--json']);
  const json = JSON.parse(stdout) as Verified;
  expect(json.diagnostics.map(({ code }) => code)).toEqual([]);
  expect(json.documents.map(({ language, differences }) => `${language} ${differences}`).sort()).toEqual(
    languages.map((language) => `${language} 0`).sort(),
  );
});

test('a document that says nothing of ours is in no language that can be told', async () => {
  edit('addendum.en.docx', 'word/document.xml', (xml) => xml.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, '<w:t>x</w:t>'));
  const { code, stderr } = await addendum(['verify', at('addendum.en.docx'), '--with', SAMPLE]);
  expect(code).toBe(2);
  expect(stderr).toContain('give it with --lang');
});
