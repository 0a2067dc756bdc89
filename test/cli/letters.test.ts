import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLE, addendum } from './addendum';

interface LettersDocument {
  readonly asAt: string;
  readonly date: string;
  readonly letters: readonly { readonly state: string; readonly language: string; readonly file: string }[];
  readonly writtenBefore: readonly { readonly state: string; readonly on: string }[];
  readonly withoutContact: readonly { readonly state: string }[];
  readonly written: readonly string[];
  readonly diagnostics: readonly { readonly code: string }[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-letters-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const out = (name = 'out'): string => path.join(folder, name);
const P5 = ['--instrument', 'Protocol V'];
async function letters(
  files: readonly string[],
  ...options: string[]
): Promise<{ code: number | null; json: LettersDocument }> {
  const { code, stdout, stderr } = await addendum(['letters', ...files, ...options, '--json']);
  expect(stderr).toBe('');
  return { code, json: JSON.parse(stdout) as LettersDocument };
}
const bytesIn = (name: string): string[] =>
  readdirSync(out(name)).map((file) => `${file} ${readFileSync(path.join(out(name), file), 'base64')}`);

test('the sample: a letter for each State, in its language, the register and the document; the same bytes again', async () => {
  const args = ['--class', 'never,not this year', ...P5, '--out', out()];
  const { code, json } = await letters([SAMPLE], ...args);
  expect(code).toBe(0);
  expect([json.asAt, json.date]).toEqual(['2014-04-30', '2014-04-30']);
  expect(json.letters.map(({ state, language }) => `${state} ${language}`)).toEqual([
    'AUT en',
    'BRA en',
    'ECU es',
    'FRA fr',
    'NZL en',
    'POL en',
  ]);
  expect(json.written).toEqual([
    ...json.letters.map(({ file }) => file),
    'letter-register.2014-04-30.xlsx',
    'letters.json',
  ]);
  expect(readdirSync(out()).sort()).toEqual([...json.written].sort());
  const first = bytesIn('out');
  expect((await letters([SAMPLE], ...args)).code).toBe(0);
  expect(bytesIn('out')).toEqual(first);
});

test('the next run reads the register and shows who was written to; --again writes to them', async () => {
  await letters([SAMPLE], ...P5, '--out', out());
  const register = path.join(out(), 'letter-register.2014-04-30.xlsx');
  const next = await letters([SAMPLE, register], ...P5, '--date', '2014-06-01', '--out', out('next'));
  expect([next.code, next.json.letters, next.json.written]).toEqual([0, [], []]);
  expect(next.json.writtenBefore.map(({ state, on }) => `${state} ${on}`)).toEqual(
    ['AUT', 'BRA', 'ECU', 'FRA', 'NZL', 'POL'].map((state) => `${state} 2014-04-30`),
  );
  const again = await letters([SAMPLE, register], ...P5, '--date', '2014-06-01', '--again', '--out', out('again'));
  expect(again.json.written).toContain('letter-register.2014-06-01.xlsx');
  expect(again.json.letters).toHaveLength(6);
});

test('one document with all letters of a language, in whatever language is asked for', async () => {
  const both = ['--instrument', 'protocol v,Amended Protocol II'];
  const { json } = await letters([SAMPLE], ...both, '--together', '--lang', 'ar', '--out', out());
  expect(json.written).toEqual(['letters.2013.ar.docx', 'letter-register.2014-04-30.xlsx', 'letters.json']);
  expect(new Set(json.letters.map(({ file }) => file)).size).toBe(1);
});

test('errors: nothing is written, or drafts without a register', async () => {
  const more = path.join(folder, 'more.csv');
  writeFileSync(more, 'State,Instrument,Year,Submitted on\nAtlantis,Protocol V,2013,2013-03-01\n');
  const book = path.join(folder, 'Reports.csv');
  writeFileSync(book, readFileSync(more));
  const { code, json } = await letters([SAMPLE, book], ...P5, '--out', out());
  expect([code, json.written]).toEqual([1, []]);
  expect(readdirSync(folder)).not.toContain('out');
  const draft = await letters([SAMPLE, book], ...P5, '--draft', '--out', out());
  expect(draft.code).toBe(1);
  expect(draft.json.written.filter((file) => !file.endsWith('.docx'))).toEqual(['letters.json']);
});

test('letters of an earlier run stay ours', async () => {
  await letters([SAMPLE], ...P5, '--out', out());
  await letters([SAMPLE], '--instrument', 'National annual report under Amended Protocol II', '--out', out());
  expect((await letters([SAMPLE], ...P5, '--date', '2014-05-01', '--out', out())).code).toBe(0);
});

test('a second run on one day leaves the letters and the register of the first one', async () => {
  const first = await letters([SAMPLE], ...P5, '--out', out());
  const before = bytesIn('out').filter((line) => !line.startsWith('letters.json'));
  // The same letters in another language.
  const second = await letters([SAMPLE], ...P5, '--lang', 'ar', '--out', out());
  expect([first.code, second.code]).toEqual([0, 0]);
  const [again] = second.json.letters;
  expect(second.json.written).toContain('letter-register.2014-04-30-2.xlsx');
  expect(second.json.written).toContain(again!.file);
  expect(bytesIn('out')).toEqual(expect.arrayContaining(before));
  // The same once more changes nothing.
  const files = readdirSync(out());
  expect((await letters([SAMPLE], ...P5, '--lang', 'ar', '--out', out())).code).toBe(0);
  expect(readdirSync(out())).toEqual(files);
});

test('a letter that says something else stands beside the one of the same name', async () => {
  const first = await letters([SAMPLE], ...P5, '--out', out());
  const before = bytesIn('out').filter((line) => !line.startsWith('letters.json'));
  const second = await letters([SAMPLE], ...P5, '--date', '2014-05-01', '--out', out());
  expect(second.code).toBe(0);
  expect(second.json.letters.map(({ file }) => file)).toEqual(
    first.json.letters.map(({ file }) => file.replace(/(\.[a-z]{2}\.docx)$/, '-2$1')),
  );
  expect(bytesIn('out')).toEqual(expect.arrayContaining(before));
});

test('drafts make way for what comes after them', async () => {
  await letters([SAMPLE], ...P5, '--draft', '--out', out());
  const { code, json } = await letters([SAMPLE], ...P5, '--out', out());
  expect(code).toBe(0);
  expect(json.letters.map(({ file }) => file).filter((file) => file.includes('-2.'))).toEqual([]);
});

test('the register may be given back from the folder that is written into', async () => {
  await letters([SAMPLE], '--instrument', 'Amended Protocol II', '--out', out());
  const register = path.join(out(), 'letter-register.2014-04-30.xlsx');
  const bytes = readFileSync(register);
  const next = await letters([SAMPLE, register], ...P5, '--out', out());
  expect(next.code).toBe(0);
  expect(next.json.written).toContain('letter-register.2014-04-30-2.xlsx');
  expect(readFileSync(register)).toEqual(bytes);
  const both = await letters([SAMPLE, path.join(out(), 'letter-register.2014-04-30-2.xlsx')], ...P5, '--out', out());
  expect([both.code, both.json.letters]).toEqual([0, []]);
});

test('a file that is somebody’s is left, and with it the whole set', async () => {
  await letters([SAMPLE], ...P5, '--out', out());
  const file = path.join(out(), 'letter.2013.FRA-France.fr.docx');
  writeFileSync(file, 'edited by hand');
  const { code } = await addendum(['letters', SAMPLE, ...P5, '--date', '2014-05-01', '--out', out()]);
  expect(code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('edited by hand');
  expect(readdirSync(out())).not.toContain('letter-register.2014-05-01.xlsx');
});

test('in words: to whom, about what, into which file', async () => {
  const { code, stdout } = await addendum(['letters', SAMPLE, ...P5, '--out', out(), '--ui', 'fr']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Lettres · 30 avril 2014/);
  expect(stdout).toMatch(/Équateur .*Protocol V 2013\u00a0: non soumis .*letter\.2013\.ECU-Ecuador\.es\.docx/);
});

test.each([
  [['--class', 'tardy'], /--class takes not a party, not yet due/],
  [['--date', 'today'], /--date is a date like/],
  [['--instrument', 'P9'], /the instruments are: Amended Protocol II, Protocol V/],
])('%j cannot run', async (options, message) => {
  const { code, stderr } = await addendum(['letters', SAMPLE, ...options]);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

describe('notices about contributions', () => {
  const OVERDUE = ['--class', 'overdue', '--meeting', 'MHCP-2013'];

  test('one to each State that is late, with the figures of contributions; a second run on the same day destroys nothing', async () => {
    const { code, json } = await letters([SAMPLE], ...OVERDUE, '--out', out());
    expect(code).toBe(0);
    const { stdout } = await addendum(['contributions', SAMPLE, '--json']);
    const status = JSON.parse(stdout) as {
      readonly rows: readonly { readonly meeting: string; readonly state: string; readonly overdue: string }[];
    };
    const late = status.rows.filter(({ meeting, overdue }) => meeting === 'MHCP-2013' && overdue !== '0.00');
    const told = json.letters as unknown as readonly {
      readonly state: string;
      readonly about: readonly { readonly meeting: string; readonly overdue: string }[];
    }[];
    expect(told.flatMap(({ state, about }) => about.map(({ overdue }) => `${state} ${overdue}`)).sort()).toEqual(
      late.map(({ state, overdue }) => `${state} ${overdue}`).sort(),
    );
    const before = bytesIn('out');
    expect((await letters([SAMPLE], ...OVERDUE, '--out', out())).code).toBe(0);
    expect(bytesIn('out')).toEqual(before);
    // Reminders of reports, and notices of another class, stand beside them.
    const files = before.filter((line) => !line.startsWith('letters.json'));
    await letters([SAMPLE], '--class', 'assessment', '--out', out());
    await letters([SAMPLE], ...P5, '--out', out());
    expect(bytesIn('out')).toEqual(expect.arrayContaining(files));
  });

  test('the register holds letters of both kinds, and both runs read it', async () => {
    await letters([SAMPLE], ...P5, '--out', out());
    const register = path.join(out(), 'letter-register.2014-04-30.xlsx');
    const { json } = await letters([SAMPLE, register], ...OVERDUE, '--out', out('next'));
    const both = path.join(out('next'), 'letter-register.2014-04-30.xlsx');
    expect(json.letters.length).toBeGreaterThan(0);
    const again = await letters([SAMPLE, both], ...OVERDUE, '--out', out('again'));
    expect([again.code, again.json.letters]).toEqual([0, []]);
    expect(again.json.writtenBefore).toHaveLength(json.letters.length);
    const reports = await letters([SAMPLE, both], ...P5, '--out', out('again'));
    expect([reports.code, reports.json.letters]).toEqual([0, []]);
  });

  test.each([
    [['--class', 'overdue,never submitted'], /--class takes assessment, final bill, credit, overdue/],
    [['--class', 'overdue', '--year', '2013'], /--year goes with letters about reports/],
    [['--meeting', 'M9'], /M9/],
  ])('%j cannot run', async (options, message) => {
    const { code, stderr } = await addendum(['letters', SAMPLE, ...options]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

test('letters below the name of an office that stands in English alone wait for its translation, a waiver or --draft', async () => {
  const given: Readonly<Record<string, string>> = {
    'States.csv': 'State,Name\nMMR,Myanmar\n',
    'Reporting duties.csv': 'Instrument,Title,Title (fr),Due\nP5,National report,Rapport national,31 March\n',
    'Parties.csv': 'State,Instrument,Entry into force\nMMR,P5,2007-01-01\n',
    'Reports.csv': 'State,Instrument,Year,Submitted on\nMMR,P5,2012,2012-04-01\n',
    'Contacts.csv': 'State,Addressee,Language\nMMR,Daw X,fr\n',
    'Letters.csv': 'Key,Language,Salutation,Body,Signatory\nreminder,fr,Madame,{Report} manque.,A. B.\n',
  };
  const run = async (settings: string, ...more: string[]) => {
    const files = Object.entries({ ...given, 'Settings.csv': settings }).map(([name, text]) => {
      writeFileSync(path.join(folder, name), text);
      return path.join(folder, name);
    });
    rmSync(out(), { recursive: true, force: true });
    const { code, stdout } = await addendum(['letters', ...files, '--as-at', '2013-12-31', '--out', out(), ...more]);
    return { code, stdout, written: existsSync(out()) };
  };
  const english = 'Setting,Value\nSubmitted by,Office of the Chair\n';
  const waiting = await run(english);
  expect([waiting.code, waiting.written]).toEqual([1, false]);
  expect(waiting.stdout).toContain('Nothing was written: parts of the letters are still in English');
  expect(waiting.stdout).toContain('Settings!B2  The setting “Submitted by” is missing in French');
  expect((await run(english, '--draft')).written).toBe(true);
  expect((await run('Setting,Value,Value (fr)\nSubmitted by,Office of the Chair,Bureau\n')).code).toBe(0);
  const waivers = path.join(folder, 'Waivers.csv');
  writeFileSync(waivers, 'Code,Key,Reason\nsetting-untranslated,Submitted by,A name\n');
  expect((await run(english, waivers)).code).toBe(0);
});
