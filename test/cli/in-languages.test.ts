/** What each command prints in the six languages, as it was read by people; run with GOLDEN=write to write it anew, and read what changed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import type { Host } from '../../src/cli/host';
import { widthOf } from '../../src/cli/terminal';
import type { Language } from '../../src/core/language/language';
import { LANGUAGES } from '../../src/core/language/language';
import { bookFromText, changeColumn, xlsxOf } from '../jobs/book';
import { expectGolden } from '../golden';

const GOLDEN = path.join(__dirname, 'golden');

const COSTS = bookFromText(`
Settings
Setting | Value
Reporting year | 2013
Currency | USD
Figures | final

BudgetLines
Code | Title | Title fr | Title es | Title ru | Title ar | Title zh
A1 | Interpretation | Interprétation | Interpretación | Устный перевод | الترجمة الشفوية | 口译
A2 | Translation | Traduction | Traducción | Письменный перевод | الترجمة التحريرية | 笔译

Meetings
Code | Title | Title fr | Title es | Title ru | Title ar | Title zh | Start | End
M-01 | Meeting of Experts | Réunion d’experts | Reunión de Expertos | Совещание экспертов | اجتماع الخبراء | 专家会议 | 2013-04-08 | 2013-04-09
M-02 | Conference | Conférence | Conferencia | Конференция | المؤتمر | 会议 | 2013-11-07 | 2013-11-08

Estimates
Meeting | Line | Amount | Status
M-01 | A1 | 12000 | adopted
M-01 | A2 | 3500.50 | adopted
M-02 | A1 | 900 | adopted

Expenditures
Posting date | Document | Meeting | Line | Description | Amount
2013-04-10 | D-1 | M-01 | A1 | booths | 11000.25
2013-04-11 | D-2 | M-01 | A1 | night team | 1250
2013-04-12 | D-3 | M-01 | A2 | drafts | 3500.50
2013-11-08 | D-4 | M-02 | A1 | booths | 950
2013-11-09 | D-5 | M-09 | A1 | a stray | 12.50
`);

/** With an amount and a status that cannot be read, no budget line in a row, and an unknown column. */
const FAULTY = COSTS.map((table) => {
  if (table.kind === 'Estimates')
    return {
      ...table,
      rows: [...table.rows.slice(0, 2), ['M-02', 'A1', 'nine hundred', 'agreed'], ['M-02', null, 1, null]],
    };
  if (table.kind === 'Expenditures')
    return { ...table, columns: [...table.columns, 'Office'], rows: table.rows.map((row) => [...row, 'X']) };
  return table;
});

/** The older workbook: another amount, another title, no entry D-4. */
const OLDER = COSTS.map((table) => {
  if (table.kind === 'Meetings')
    return { ...table, rows: table.rows.map((row) => row.map((cell) => (cell === 'Conference' ? 'Session' : cell))) };
  if (table.kind !== 'Expenditures') return table;
  const rows = table.rows.filter((row) => row[1] !== 'D-4');
  return { ...table, rows: rows.map((row) => row.map((cell) => (cell === 1250 ? 1200 : cell))) };
});
/** In one amount the workbook is no longer what the document was made from. */
const CHANGED = changeColumn(COSTS, 'Expenditures', 'Amount', (amount) => (amount === 12.5 ? 12.25 : amount));

const STATUS = bookFromText(`
States
State | Name
ALB | Albania
CUB | Cuba
CHE | Switzerland

Reporting obligations
Instrument | Title | Title fr | Title es | Title ru | Title ar | Title zh | Due | Forms
P5 | National report | Rapport national | Informe nacional | Национальный доклад | التقرير الوطني | 国家报告 | 31 March | A-B

Parties
State | Instrument | Entry into force
ALB | P5 | 2011-06-01
CUB | P5 | 2011-06-01
CHE | P5 | 2011-06-01
XYZ | P5 | 2011-06-01

Reports
State | Instrument | Year | Submitted on | Forms
ALB | P5 | 2013 | 2013-03-01 | A
CUB | P5 | 2012 | 2012-04-02 | A

Stated counts
Name | Instrument | Year | Class | Amount
Paragraph 4 | P5 | 2013 | submitted | 2
`);
const CONTACTS = bookFromText(`
Contacts
State | Addressee | Language
CHE | Permanent Mission | fr
CUB | Misión Permanente | es

Letters
Key | Language | Subject | Salutation | Body | Closing | Signatory
never submitted | fr | Rapport | Madame, Monsieur, | {État} : {Manquant} | Veuillez agréer | Le Directeur
not submitted | es | Informe | Señora, señor: | {Estado}: {Pendiente} | Atentamente | El Director
`);

let folder: string;
let before: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-in-'));
  before = process.cwd();
  process.chdir(folder);
  const write = (name: string, book: typeof COSTS): void => writeFileSync(name, xlsxOf(book).bytes);
  write('costs.xlsx', COSTS);
  write('faulty.xlsx', FAULTY);
  write('older.xlsx', OLDER);
  write('changed.xlsx', CHANGED);
  write(
    'status.xlsx',
    STATUS.filter(({ kind }) => kind !== 'none'),
  );
  write('parties.xlsx', withoutUnknown(STATUS));
  write('contacts.xlsx', CONTACTS);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const withoutUnknown = (book: typeof COSTS): typeof COSTS =>
  book
    .filter(({ kind }) => kind !== 'Stated counts')
    .map((table) => ({ ...table, rows: table.rows.filter(([state]) => state !== 'XYZ') }));

async function printed(argv: readonly string[]): Promise<string> {
  let said = '';
  const stream = { isTTY: false, write: (text: string) => ((said += text), true) };
  const host = { stdout: stream, stderr: stream, env: {} } as unknown as Host;
  const code = await run(argv, host);
  // Paths have the system's own separator.
  return `$ addendum ${argv.join(' ')}\n${said.replaceAll('out\\', 'out/')}[${code}]\n`;
}

const COMMANDS: readonly string[] = [
  'check faulty.xlsx --lang en',
  'reconcile costs.xlsx --rows',
  'annex faulty.xlsx --out faulty',
  'annex costs.xlsx --out out --format docx',
  'verify out/addendum.en.docx --with changed.xlsx',
  'explain out/annex.json M-01/A1/expenditure --with costs.xlsx',
  'explain out/annex.json A2',
  'explain out/annex.json */variance',
  'compare older.xlsx --to costs.xlsx',
  'status status.xlsx --as-at 2013-12-31 --form A',
  'letters parties.xlsx contacts.xlsx --as-at 2013-12-31 --out letters',
  'letters parties.xlsx contacts.xlsx --as-at 2013-12-31 --class nobody',
  'template --out out',
  'check none.xlsx',
  'check costs.xlsx --out x',
  'annex costs.xlsx --out costs.xlsx/out',
  'reconcile costs.xlsx --meeting M-77',
  'explain --help',
];

describe.each(LANGUAGES)('in %s', (language) => {
  let text = '';
  beforeAll(async () => {
    const said = [];
    for (const command of COMMANDS) said.push(await printed([...command.split(' '), '--ui', language]));
    text = said.join('\n');
  });

  test('every command prints what it printed', () => {
    const file = path.join(GOLDEN, `${language}.txt`);
    expectGolden(file, text);
  });

  test('marks of direction come in pairs, and none is written out', () => {
    expect(text).not.toMatch(/\\u\{/);
    expect(text.split('\n').filter((line) => !isBalanced(line))).toEqual([]);
    if (language !== 'ar')
      expect(text.replace(/^.*(?:اجتماع|المؤتمر|الترجمة).*$/gmu, '')).not.toMatch(/[\u2066-\u2069]/);
  });

  test('tables keep their columns', () => {
    for (const table of tablesIn(text)) {
      const [head, ...rows] = table;
      const ends = columnEnds(head!);
      for (const row of rows) expect([row, widthOf(row) <= widthOf(head!) + 40]).toEqual([row, true]);
      expect(ends.length).toBeGreaterThan(0);
    }
  });

  if (language !== 'en') {
    test('no English is left but what is typed, codes and the workbook’s own words', () => {
      const English =
        /\b(?:error|errors|warning|note|notes|no|Written|Nothing|figures?|equal|difference|more|rows?|reads?|cannot|does|Before|After|added|changed|Usage|final|share|sheet)\b/;
      const own =
        /\$ addendum .*|\bnotes?\b(?= \[)|addendum (?:check|explain).*|\[[a-z-]+\]|--[a-z-]+|annex\.(?:xlsx|json|csv)/g;
      const lines = text.split('\n').map((line) => line.replace(own, ''));
      const allowed = language === 'fr' ? /\berror\b/ : language === 'es' ? /\berror\b|\bno\b/ : /(?!)/;
      expect(lines.filter((line) => English.test(line.replace(new RegExp(allowed, 'g'), '')))).toEqual([]);
    });
  }
});

/** Whether each mark that opens is closed, in its line. */
function isBalanced(line: string): boolean {
  let open = 0;
  for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** The lines of each table: a head, a rule, and rows up to a blank line. */
function tablesIn(text: string): string[][] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    if (!/^─+$/.test(line) || at === 0 || lines[at - 1]!.trim() === '' || /^─/.test(lines[at + 1] ?? '─')) return [];
    const end = lines.findIndex((each, n) => n > at && each.trim() === '');
    const head = lines[at - 1]!;
    return head.startsWith(' ') && lines[at - 2]?.trim() === '' ? [[head, ...lines.slice(at + 1, end)]] : [];
  });
}

/** Where the columns of a head end. */
const columnEnds = (head: string): number[] =>
  [...head.matchAll(/\S(?= {2}|$)/g)].map(({ index }) => widthOf(head.slice(0, index + 1)));

test('the columns of a table that runs both ways', async () => {
  const said = await printed(['reconcile', 'costs.xlsx', '--ui', 'ar' satisfies Language]);
  const bare = said.replace(/[\u2066-\u2069]/g, '').split('\n');
  const line = (code: string): string => bare.find((each) => each.includes(code))!;
  // Each figure ends where its head ends, mark for mark.
  const head = bare.find((each) => each.includes('التكاليف المقدرة'))!;
  const end = widthOf(head.slice(0, head.indexOf('التكاليف المقدرة') + 'التكاليف المقدرة'.length));
  for (const [code, figure] of [
    ['A1  ', '12 000.00'],
    ['A2  ', '3 500.50'],
  ] as const) {
    const row = line(code).replaceAll('\u00a0', ' ');
    expect(widthOf(row.slice(0, row.indexOf(figure) + figure.length))).toBe(end);
  }
});
