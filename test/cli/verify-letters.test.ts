/** Letters, notices and sheets of the other jobs against the workbook: as written, moved away from their JSON document, and with one meaning changed. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import type { Host } from '../../src/cli/host';
import { unzip, zip } from '../zip';
import { SAMPLE } from './addendum';

const AS_AT = ['--as-at', '2014-04-30'];

/** As a user runs it, without a process of its own. */
async function addendum(args: readonly string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const stream = { write: (text: string) => Boolean((said += text)) } as unknown as NodeJS.WriteStream;
  const host: Host = { stdout: stream, stderr: stream, env: {} };
  return { code: await run(args, host), said };
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
}, 120_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  cpSync(made, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const verify = (file: string, ...more: string[]) => addendum(['verify', file, '--with', SAMPLE, ...more]);
const inFolder = (of: string, pattern: RegExp): string => {
  const name = readdirSync(path.join(folder, of)).find((each) => pattern.test(each))!;
  return path.join(folder, of, name);
};
/** Away from what says how it was made. */
function moved(file: string): string {
  const away = path.join(folder, 'away');
  mkdirSync(away);
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

test.each(WRITTEN)(
  '%s %s: nothing differs, beside its JSON document or away from it',
  async (of, pattern) => {
    const file = inFolder(of, pattern);
    const beside = await verify(file);
    expect(beside.said).toContain('no errors, no warnings, no notes');
    const away = await verify(moved(file), ...AS_AT);
    expect(away.said).toContain('no errors, no warnings, no notes');
    expect([beside.code, away.code]).toEqual([0, 0]);
  },
  60_000,
);

/** The file with a text replaced where it stands for the nth time in a part, and whether it stood there. */
function edit(file: string, part: string, from: string, to: string, nth: number): boolean {
  const parts = [...unzip(readFileSync(file))];
  const text = parts
    .find(([name]) => name === part)![1]
    .toString('utf8')
    .replaceAll('\u00a0', ' ');
  const pieces = text.split(from);
  if (nth >= pieces.length - 1) return false;
  const changed = pieces.slice(0, nth + 1).join(from) + to + pieces.slice(nth + 1).join(from);
  writeFileSync(file, zip(parts.map(([name, data]) => ({ name, data: name === part ? Buffer.from(changed) : data }))));
  return true;
}

test.each<[string, RegExp, string, string]>([
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
])(
  '%s %s: “%s” → “%s” is an error wherever it stands',
  async (of, pattern, from, to) => {
    const passed: string[] = [];
    let count = 0;
    for (let nth = 0; nth < 2; nth++) {
      cpSync(path.join(made, of), path.join(folder, of), { recursive: true });
      const file = inFolder(of, pattern);
      if (!edit(file, 'word/document.xml', from, to, nth)) break;
      count++;
      if ((await verify(file)).code !== 1) passed.push(String(nth));
    }
    expect(count).toBeGreaterThan(0);
    expect(passed).toEqual([]);
  },
  120_000,
);

test.each([
  ['Brazil', 'Chile'],
  ['20,915.95', '20,195.95'],
  ['31 July', '30 June'],
])(
  '“%s” → “%s” is an error also where nothing says which letter it is',
  async (from, to) => {
    const away = moved(inFolder('notices', /^overdue.*BRA.*docx$/));
    expect(edit(away, 'word/document.xml', from, to, 0)).toBe(true);
    expect((await verify(away, ...AS_AT)).code).toBe(1);
  },
  60_000,
);

test('the letter register is told to be none, and the workbook itself', async () => {
  for (const file of [inFolder('letters', /^letter-register.*xlsx$/), SAMPLE]) {
    const { code, said } = await verify(file, ...AS_AT);
    expect(code).toBe(2);
    expect(said).toContain('[file-not-document]');
    expect(said).toContain('--as-at');
  }
});

test('a letter that the workbook gives no reason for any more is told', async () => {
  const json = path.join(folder, 'letters', 'letters.json');
  writeFileSync(json, readFileSync(json, 'utf8').replaceAll('"year": 2013', '"year": 2005'));
  const { code, said } = await verify(inFolder('letters', /FRA.*docx$/));
  expect(code).not.toBe(0);
  expect(said).not.toContain('no differences');
});
