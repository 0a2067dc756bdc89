/** Letters, notices and sheets of the other jobs against the workbook: as written, moved away from their JSON document, and with one meaning changed. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzip, zip } from '../zip';
import { addendum as run, SAMPLE } from './addendum';

const AS_AT = ['--as-at', '2014-04-30'];

async function addendum(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const { code, stdout, stderr } = await run(args);
  return { code, said: stdout + stderr };
}

let made: string;
let folder: string;
beforeAll(async () => {
  made = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  const to = (name: string): string[] => [...AS_AT, '--out', path.join(made, name)];
  await addendum(['letters', SAMPLE, ...to('letters')]);
  await addendum(['letters', SAMPLE, ...to('together'), '--together']);
  await addendum(['letters', SAMPLE, ...to('notices'), '--class', 'overdue,credit,assessment,final']);
  await addendum(['status', SAMPLE, ...to('status'), '--lang', 'fr,ar']);
  for (const job of ['estimate', 'shares', 'contributions'])
    await addendum([job, SAMPLE, ...to(job), '--lang', 'en,zh']);
}, 240_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  cpSync(made, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const verify = (file: string, ...more: string[]) => addendum(['verify', file, '--with', SAMPLE, ...more]);

/** How much differs in each of the documents: all are held against one reading. */
async function differences(files: readonly string[]): Promise<number[]> {
  const { said } = await addendum(['verify', ...files, '--with', SAMPLE, ...AS_AT, '--json']);
  const { documents } = JSON.parse(said) as { documents: { differences: number }[] };
  return documents.map((each) => each.differences);
}
const inFolder = (of: string, pattern: RegExp): string => {
  const name = readdirSync(path.join(folder, of)).find((each) => pattern.test(each))!;
  return path.join(folder, of, name);
};
/** Away from what says how it was made; `turn` keeps copies apart. */
function moved(file: string, turn = 0): string {
  const away = path.join(folder, `away-${turn}`);
  mkdirSync(away, { recursive: true });
  const copy = path.join(away, path.basename(file));
  cpSync(file, copy);
  return copy;
}

const WRITTEN: [string, RegExp][] = [
  ['letters', /FRA.*docx$/],
  ['letters', /RUS.*docx$/],
  ['together', /en\.docx$/],
  ['notices', /^overdue.*CHN.*docx$/],
  ['notices', /^assessment.*BRA.*docx$/],
  ['status', /xlsx$/],
  ['estimate', /xlsx$/],
  ['shares', /xlsx$/],
  ['contributions', /xlsx$/],
];

test('nothing differs in what was written, beside its JSON document or away from it', async () => {
  const files = WRITTEN.map(([of, pattern]) => inFolder(of, pattern));
  expect(await differences(files)).toEqual(files.map(() => 0));
  expect(await differences(files.map((file) => moved(file)))).toEqual(files.map(() => 0));
}, 240_000);

/** The file with a printed text replaced where it stands for the nth time, and whether it stood there. */
function edit(file: string, from: string, to: string, nth: number): boolean {
  const name = 'word/document.xml';
  const parts = [...unzip(readFileSync(file))];
  let seen = 0;
  const changed = parts
    .find(([each]) => each === name)![1]
    .toString('utf8')
    .replace(/(<w:t(?: [^>]*)?>)([^<]*)/g, (_, open: string, printed: string) => {
      const text = printed.replaceAll('\u00a0', ' ').replaceAll(from, (whole) => (seen++ === nth ? to : whole));
      return open + text;
    });
  writeFileSync(
    file,
    zip(parts.map(([each, data]) => ({ name: each, data: each === name ? Buffer.from(changed) : data }))),
  );
  return seen > nth;
}

const EDITS: [string, RegExp, string, string][] = [
  ['notices', /^overdue.*BRA.*docx$/, '6,646.58', '6,664.58'],
  ['notices', /^overdue.*BRA.*docx$/, '20,915.95', '20,195.95'],
  ['notices', /^overdue.*BRA.*docx$/, 'Brazil', 'Chile'],
  ['notices', /^overdue.*BRA.*docx$/, '31 July 2013', '31 July 2014'],
  ['notices', /^overdue.*BRA.*docx$/, 'Outstanding', 'Received'],
  ['notices', /^overdue.*BRA.*docx$/, 'had not been', 'had been'],
  ['notices', /^overdue.*BRA.*docx$/, 'United States dollars', 'euros'],
  ['notices', /^overdue.*BRA.*docx$/, 'Seventh Conference', 'Sixth Conference'],
  ['notices', /^overdue.*BRA.*docx$/, '30 April', '30 May'],
  ['letters', /FRA.*docx$/, 'France', 'Finlande'],
  ['letters', /FRA.*docx$/, '2013', '2012'],
  ['letters', /FRA.*docx$/, 'Protocole', 'Traité'],
  ['together', /en\.docx$/, 'India', 'Pakistan'],
  ['together', /en\.docx$/, '2013', '2011'],
];

test('every change of meaning is an error wherever it stands', async () => {
  const edited: string[] = [];
  const names: string[] = [];
  EDITS.forEach(([of, pattern, from, to], turn) => {
    for (let nth = 0; nth < 2; nth++) {
      const copy = path.join(folder, `${turn}-${nth}`);
      cpSync(path.join(made, of), copy, { recursive: true });
      const name = readdirSync(copy).find((each) => pattern.test(each))!;
      if (!edit(path.join(copy, name), from, to, nth)) continue;
      edited.push(path.join(copy, name));
      names.push(`${name}: ${from} → ${to} (${nth})`);
    }
    expect(names.at(-1)).toContain(`${from} → ${to}`);
  });
  const found = await differences(edited);
  expect(names.filter((_, at) => found[at] === 0)).toEqual([]);
}, 240_000);

test('and also where nothing says which letter it is', async () => {
  const changes = [
    ['Brazil', 'Chile'],
    ['20,915.95', '20,195.95'],
    ['31 July', '30 June'],
  ] as const;
  const files = changes.map(([from, to], turn) => {
    const away = moved(inFolder('notices', /^overdue.*BRA.*docx$/), turn);
    expect(edit(away, from, to, 0)).toBe(true);
    return away;
  });
  expect((await differences(files)).filter((count) => count === 0)).toEqual([]);
}, 240_000);

test('the letter register is told to be none, and the workbook itself', async () => {
  for (const file of [inFolder('letters', /^letter-register.*xlsx$/), SAMPLE]) {
    const { code, said } = await verify(file, ...AS_AT);
    expect(code).toBe(2);
    expect(said).toContain('[file-not-document]');
    expect(said).toContain('--as-at');
  }
});

test('a letter of which the JSON document no longer says how it was made is known by its text', async () => {
  const json = path.join(folder, 'letters', 'letters.json');
  writeFileSync(json, readFileSync(json, 'utf8').replaceAll('"year": 2013', '"year": 2005'));
  const { code, said } = await verify(inFolder('letters', /FRA.*docx$/));
  expect(said).toContain('no differences');
  expect(code).toBe(0);
});
