import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLE, addendum } from './addendum';

interface StatusDocument {
  readonly asAt: string;
  readonly year: number;
  readonly instruments: readonly {
    readonly instrument: string;
    readonly counts: Readonly<Record<string, number>>;
    readonly rate: number | null;
    readonly states: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly stated: readonly Readonly<Record<string, unknown>>[];
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

const SHEETS: Readonly<Record<string, string>> = {
  'States.csv': 'State,Name\nAAA,Aland\nMMR,Myanmar\n',
  'Reporting duties.csv': 'Instrument;Due;Forms\nP5;31 March;A-C\n',
  'Parties.csv': 'State,Instrument,Entry into force\nAAA,P5,2006-11-12\nBurma,P5,2007-01-01\n',
  'Reports.csv':
    'State,Instrument,Year,Submitted on,Uploaded on,Forms\nAAA,P5,2013,2013-03-01,2013-03-02,"A, C"\nMMR,P5,2012,2012-04-01,2012-04-02,A\n',
  'Stated counts.csv': 'Name,Instrument,Year,Class,Amount\nParagraph 4,P5,2013,submitted,1\n',
};

let folder: string;
const files = (): string[] => Object.keys(SHEETS).map((name) => path.join(folder, name));
const asJson = (stdout: string): StatusDocument => JSON.parse(stdout) as StatusDocument;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-status-'));
  for (const [name, text] of Object.entries(SHEETS)) writeFileSync(path.join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('one JSON document, with these names', async () => {
  const { code, stdout, stderr } = await addendum(['status', ...files(), '--as-at', '2013-12-31', '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const document = asJson(stdout);
  expect(Object.keys(document)).toEqual(['asAt', 'year', 'instruments', 'stated', 'paragraphs', 'diagnostics']);
  expect([document.asAt, document.year]).toEqual(['2013-12-31', 2013]);
  expect(Object.keys(document.instruments[0]!)).toEqual(['instrument', 'title', 'due', 'counts', 'rate', 'states']);
  expect(document.instruments[0]!.counts).toEqual({
    'not a party': 0,
    'not yet due': 0,
    'on time': 1,
    late: 0,
    'not this year': 1,
    never: 0,
    'not recorded': 0,
    voluntary: 0,
  });
  expect(document.instruments[0]!.rate).toBe(0.5);
  expect(document.instruments[0]!.states[1]).toEqual({
    state: 'MMR',
    name: 'Myanmar',
    class: 'not this year',
    due: '2013-03-31',
    submitted: null,
    daysLate: 275,
    lastYear: 2012,
    forms: [],
    public: null,
  });
  expect(document.stated).toEqual([{ name: 'Paragraph 4', stated: 1, counted: 1, holds: true }]);
  expect(document.diagnostics.map((each) => [each.code, each.message])).toEqual([
    ['state-by-name', '“Burma” was read as Myanmar (MMR); it is a former name, in use until 1989.'],
    ['report-not-recorded', expect.stringMatching(/no row for P5 before 2012/)],
  ]);
});

test('the table, with signs, a legend, forms and stated counts, in the language asked for', async () => {
  const args = ['status', ...files(), '--as-at', '2013-12-31', '--form', 'b'];
  const english = await addendum(args);
  expect(english.code).toBe(0);
  expect(english.stdout).toMatch(/2013 · As at 31 December 2013/);
  expect(english.stdout).toMatch(/Myanmar +not submitted +2013-03-31 +275 +\.\/{5}L-/);
  expect(english.stdout).toMatch(/Aland +on time +2013-03-31 +2013-03-01 +no +\.\/{5}X\+/);
  expect(english.stdout).toMatch(/Legend: \+ on time/);
  expect(english.stdout).toMatch(/Paragraph 4 +1 +1 +yes/);
  const french = await addendum([...args, '--ui', 'fr']);
  expect(french.stdout).toMatch(/Myanmar +non soumis/);
});

test('--out writes the sheets, the matrix and the document, over its own files only', async () => {
  const out = path.join(folder, 'out');
  const args = ['status', ...files(), '--as-at', '2013-12-31', '--out', out];
  const read = (): string[] =>
    ['status.xlsx', 'status.csv', 'status.json'].map((name) => readFileSync(path.join(out, name), 'latin1'));
  expect((await addendum([...args, '--lang', 'en,ar'])).code).toBe(0);
  const first = read();
  expect(first[1]!.split('\r\n')).toHaveLength(1 + 8 * 2 + 1);
  expect((JSON.parse(first[2]!) as { outputs: object[] }).outputs).toHaveLength(2);
  expect((await addendum([...args, '--lang', 'en,ar'])).code).toBe(0);
  expect(read()).toEqual(first);
  writeFileSync(path.join(out, 'status.csv'), 'mine');
  const refused = await addendum(args);
  expect([refused.code, read()[1]]).toEqual([2, 'mine']);
  expect((await addendum([...args, '--force'])).code).toBe(0);
});

test('--format docx also writes the table and paragraph in Word, in each language, the same bytes each time', async () => {
  const out = path.join(folder, 'out');
  const plain = ['status', ...files(), '--as-at', '2013-12-31', '--format', 'docx', '--lang', 'en,zh', '--out', out];
  // The title of the report is English alone.
  const waiting = await addendum(plain);
  expect(waiting.code).toBe(1);
  expect(waiting.stdout).toContain('still in English: status.zh.docx.');
  expect(readdirSync(out)).not.toContain('status.zh.docx');
  expect((await addendum([...plain, '--draft'])).code).toBe(0);
  const draft = readFileSync(path.join(out, 'status.zh.docx'));
  writeFileSync(path.join(folder, 'Waivers.csv'), 'Code,Key,Reason\ntitle-untranslated,,Agreed\n');
  const args = [...plain, path.join(folder, 'Waivers.csv')];
  expect((await addendum(args)).code).toBe(0);
  expect(readFileSync(path.join(out, 'status.zh.docx')).equals(draft)).toBe(false);
  expect(readdirSync(out).sort()).toEqual([
    'status.csv',
    'status.en.docx',
    'status.json',
    'status.xlsx',
    'status.zh.docx',
  ]);
  const first = readFileSync(path.join(out, 'status.en.docx'));
  expect((await addendum(args)).code).toBe(0);
  expect(readFileSync(path.join(out, 'status.en.docx')).equals(first)).toBe(true);
  // With an error it says that it is a draft.
  writeFileSync(path.join(folder, 'Stated counts.csv'), SHEETS['Stated counts.csv']!.replace(',1\n', ',2\n'));
  expect((await addendum(args)).code).toBe(1);
  expect(readFileSync(path.join(out, 'status.en.docx')).equals(first)).toBe(false);
});

test('the paragraph for a report, in the language of the messages', async () => {
  const args = ['status', ...files(), '--as-at', '2013-12-31'];
  const paragraph =
    'P5, 2013: as at 31 December 2013, one of the two States from which a report was due had submitted it (50 per cent).';
  expect((await addendum(args)).stdout).toContain(paragraph);
  const arabic = JSON.parse((await addendum([...args, '--json', '--ui', 'ar'])).stdout) as {
    readonly paragraphs: readonly { readonly instrument: string; readonly text: string }[];
  };
  expect(arabic.paragraphs.map(({ instrument }) => instrument)).toEqual(['P5']);
  expect(arabic.paragraphs[0]!.text).toMatch(
    /^P5، 2013: حتى 31 كانون الأول\/ديسمبر 2013، قدمت التقرير دولة واحدة من أصل دولتين/,
  );
});

test('a stated count that does not hold is an error', async () => {
  writeFileSync(path.join(folder, 'Stated counts.csv'), SHEETS['Stated counts.csv']!.replace(',1\n', ',2\n'));
  const { code, stdout } = await addendum(['status', ...files(), '--as-at', '2013-12-31', '--json']);
  expect(code).toBe(1);
  expect(asJson(stdout).stated).toEqual([{ name: 'Paragraph 4', stated: 2, counted: 1, holds: false }]);
});

test.each([
  [[], /no date is given for the status/i],
  [['--as-at', '31 March'], /--as-at is a date like 2014-04-30/],
  [['--as-at', '2013-12-31', '--year', '13'], /--year is a year like 2013/],
  [['--as-at', '2013-12-31', '--instrument', 'P6'], /the instruments are: P5/],
  [['--as-at', '2013-12-31', '--format', 'pdf'], /--format takes xlsx, csv, json, docx/],
])('%j cannot run', async (options, message) => {
  const { code, stdout, stderr } = await addendum([
    'status',
    ...files(),
    ...options,
    '--out',
    path.join(folder, 'out'),
  ]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
  expect(existsSync(path.join(folder, 'out'))).toBe(false);
});

test('the sample has a status in the year and as at the day of its settings', async () => {
  const { code, stdout } = await addendum(['status', SAMPLE, '--instrument', 'protocol v', '--json']);
  expect(code).toBe(0);
  const { asAt, year, instruments } = asJson(stdout);
  expect([asAt, year, instruments.map(({ instrument }) => instrument)]).toEqual(['2014-04-30', 2013, ['Protocol V']]);
});
