/** The commands of the budget, run on the sample: what they write, what they hold back, and that what they wrote is theirs. */
import type { ContributionsJson } from '../../src/core/budget/contributions/contributions-json';
import type { SharesJson } from '../../src/core/budget/shares/shares-json';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addendum, SAMPLE } from './addendum';

const run = (...args: string[]) => addendum(args);

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'budget-'));

test('estimate, shares and contributions write their files, and say so', async () => {
  const out = folder();
  expect(await run('estimate', SAMPLE, '--out', out)).toMatchObject({ code: 0 });
  expect(await run('shares', SAMPLE, '--out', out, '--lang', 'en,ar')).toMatchObject({ code: 0 });
  expect(await run('contributions', SAMPLE, '--out', out)).toMatchObject({ code: 0 });
  const named = ['contributions.csv', 'contributions.json', 'contributions.xlsx', 'estimate.json', 'estimate.xlsx'];
  expect(readdirSync(out).sort()).toEqual([...named, 'shares.csv', 'shares.json', 'shares.xlsx']);
  const heads = readFileSync(path.join(out, 'shares.csv'), 'utf8').split('\r\n')[0];
  expect(heads).toBe('meeting,state,basis,rate,adjusted,share,invoiced,bill');
  // A second run replaces what the first one wrote.
  expect(await run('shares', SAMPLE, '--out', out)).toMatchObject({ code: 0 });
});

/** A workbook of delimited texts, without invoices. */
function small(out: string): string[] {
  const sheets = {
    BudgetLines: 'Code,Title\nA1,One\n',
    Meetings: 'Code,Title,Instrument,Start,End\nM1,First,CCW,2013-11-11,2013-11-12\n',
    Estimates: 'Meeting,Line,Amount,Currency\nM1,A1,1000,USD\n',
    Parties: 'State,Instrument,Entry into force\nDEU,CCW,2000-01-01\nFRA,CCW,2000-01-01\nCHE,CCW,2000-01-01\n',
    Scale: 'State,Rate,From year\nDEU,1,2013\nFRA,1,2013\nCHE,1,2013\n',
  };
  return Object.entries(sheets).map(([name, text]) => {
    const file = path.join(out, `${name}.csv`);
    writeFileSync(file, text);
    return file;
  });
}

test('invoices that were issued are read back, and nothing remains to be billed', async () => {
  const out = folder();
  const files = small(out);
  const issue = ['--out', out, '--issue', '2013-05-15', '--due', '2013-07-15'];
  expect(await run('shares', ...files, ...issue)).toMatchObject({ code: 0 });
  const invoices = path.join(out, 'invoices.2013-05-15.xlsx');
  const { stdout, code } = await run('shares', ...files, invoices, '--json');
  const [meeting] = (JSON.parse(stdout) as SharesJson).meetings;
  const states = meeting!.states.map(({ state, share, invoiced, bill }) => [state, share, invoiced, bill].join(' '));
  expect(code).toBe(0);
  expect(states).toEqual(['CHE 333.34 333.34 0.00', 'DEU 333.33 333.33 0.00', 'FRA 333.33 333.33 0.00']);
  const later = await run('contributions', ...files, invoices, '--as-at', '2013-07-16', '--json');
  const { meetings } = JSON.parse(later.stdout) as ContributionsJson;
  expect(meetings[0]).toMatchObject({ assessed: '1000.00', overdue: '1000.00', none: 3 });
});

test('an error that bears on all meetings holds back all but a draft', async () => {
  const out = folder();
  const slip = path.join(out, 'Receipts.csv');
  writeFileSync(slip, 'Received on,State,Meeting,Amount,Currency\n2013-06-01,,,5,USD\n');
  const target = path.join(out, 'made');
  const held = await run('contributions', SAMPLE, slip, '--out', target);
  expect(held.code).toBe(1);
  expect(held.stdout).toContain('Nothing was written');
  expect(existsSync(target)).toBe(false);
  expect((await run('contributions', SAMPLE, slip, '--out', target, '--draft')).stdout).toContain('Written as a draft');
});

test('an error that bears on one meeting holds back that one, by name and with its cure', async () => {
  const out = folder();
  const slip = path.join(out, 'Receipts.csv');
  writeFileSync(slip, 'Received on,State,Meeting,Amount,Currency\n2013-06-01,,MHCP-2013,5,USD\n');
  const target = path.join(out, 'made');
  const { code, stdout } = await run('contributions', SAMPLE, slip, '--out', target, '--format', 'docx');
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /Not written because of errors: MHCP-2013 .*\n {2}MHCP-2013: .*\[receipt-state-missing\]\n.*Fill in the State/,
  );
  const json = JSON.parse(readFileSync(path.join(target, 'contributions.json'), 'utf8')) as ContributionsJson & {
    readonly draft: boolean;
    readonly heldBack: readonly { readonly meeting: string }[];
  };
  expect([json.draft, json.heldBack.map(({ meeting }) => meeting)]).toEqual([false, ['MHCP-2013']]);
  expect(json.meetings.map((meeting) => meeting.code)).not.toContain('MHCP-2013');
  expect(json.proof.holds).toBe(true);
  // An error on a sheet that shares do not rest on holds back none of them.
  expect((await run('shares', SAMPLE, slip, '--out', path.join(out, 'shares'))).stdout).toMatch(
    /Written: .*shares\.xlsx/,
  );
});

test.each([
  [['shares', SAMPLE, '--meeting', 'M-9'], 'No meeting has the code'],
  [['shares', SAMPLE, '--on', 'both'], '--on takes estimate, final'],
  [['shares', SAMPLE, '--issue', '2013-05-15'], '--issue also needs --out'],
  [['estimate', SAMPLE, '--what-if', 'Days'], '--what-if cannot be read at “Days”'],
  [['contributions', SAMPLE, '--as-at', 'today'], '--as-at is a date'],
])('%j is refused', async (args, said) => {
  const { code, stderr } = await run(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});

test('estimate --version names a version; --version alone is the program’s', async () => {
  const { stdout } = await run('estimate', SAMPLE, '--version', 'revised 1', '--json');
  const { meetings } = JSON.parse(stdout) as { meetings: { version: string; total: string }[] };
  expect(meetings.map(({ version, total }) => `${version} ${total}`)).toEqual(['revised 1 252800.00']);
  expect((await run('estimate', '--version')).stdout).toMatch(/^addendum \d/);
});

test('reconcile --split: the terms of each line add up to its variance', async () => {
  const { stdout } = await run('reconcile', SAMPLE, '--split', '--json');
  const { meetings } = JSON.parse(stdout) as {
    meetings: { variance: string; split: object; lines: { variance: string; split: object }[] }[];
  };
  const sum = (split: object): string =>
    (Object.values(split).reduce((all: number, term: string) => all + Math.round(Number(term) * 100), 0) / 100).toFixed(
      2,
    );
  for (const meeting of meetings) {
    expect(sum(meeting.split)).toBe(Number(meeting.variance).toFixed(2));
    for (const { split, variance } of meeting.lines) expect(sum(split)).toBe(Number(variance).toFixed(2));
  }
});

test('the annex has what variances come of where a setting asks for it, and knows it when it comes back', async () => {
  const out = folder();
  const sheets = {
    Settings: 'Setting,Value\nVariance split,yes\n',
    UnitCosts: 'Item,Unit,Factors,Rate,Currency\nTEAM,day,Days,2500,USD\n',
    Volumes: 'Meeting,Line,Item,Version,Days\nMHCP-2013,A1,TEAM,,14\nMHCP-2013,A1,TEAM,used,13\n',
  };
  const further = Object.entries(sheets).map(([name, text]) => {
    const file = path.join(out, `${name}.csv`);
    writeFileSync(file, text);
    return file;
  });
  const set = path.join(out, 'set');
  expect(await run('annex', SAMPLE, ...further, '--format', 'docx', '--out', set)).toMatchObject({ code: 0 });
  const [head = '', ...lines] = readFileSync(path.join(set, 'annex.csv'), 'utf8').split('\r\n');
  const at = head.split(',').indexOf('volume');
  expect(lines.filter((line) => line.split(',')[at] === '-32500.00')).toHaveLength(1);
  for (const file of ['annex.xlsx', 'addendum.en.docx']) {
    const verified = await run('verify', path.join(set, file), '--with', SAMPLE, ...further);
    expect([file, verified.code, verified.stdout]).toEqual([file, 0, expect.stringContaining('no differences')]);
    // Without the setting the document is another one.
    expect((await run('verify', path.join(set, file), '--with', SAMPLE)).code).toBe(1);
  }
  const told = await run('explain', path.join(set, 'addendum.en.docx'), 'MHCP-2013/A1/volume');
  expect([told.code, told.stdout]).toEqual([0, expect.stringContaining('MHCP-2013/A1/costs')]);
  expect(told.stdout).toMatch(/Volumes![A-Z]\d+/);
  const compared = await run('compare', SAMPLE, '--to', SAMPLE, ...further);
  expect(compared.stdout).toContain('MHCP-2013/A1/volume');
});

test('a figure leads from a State’s cent back to the page of translation that it comes from', async () => {
  const out = folder();
  await run('contributions', SAMPLE, '--out', out);
  const json = path.join(out, 'contributions.json');
  const { stdout, code } = await run('explain', json, 'MHCP-2013/Brazil/overdue', '--with', SAMPLE);
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  const order = [
    /Invoices!D\d+ +estimate/,
    /Scale of assessments!\w+ +Rate/,
    /MHCP-2013\/A2\/estimate/,
    /Volumes!C\d+ +TRA: Pages 171\.5 × Languages 5 = 857\.5/,
    /Unit costs!J\d+ +TRA/,
    /MHCP-2013\/BRA\/received/,
  ];
  const found = order.map((each) => lines.findIndex((line) => each.test(line)));
  expect(found.every((at, n) => at > (found[n - 1] ?? -1))).toBe(true);
  const whole = await run('explain', json, 'MHCP-2013/BRA/overdue', '--with', SAMPLE, '--json');
  expect(JSON.parse(whole.stdout)).toMatchObject({
    figure: 'MHCP-2013/BRA/overdue',
    amount: '14269.37',
    diagnostics: [],
  });
  // Without the workbook there is nothing to lead to; of two figures the choice is the person’s.
  expect((await addendum(['explain', json, 'MHCP-2013/BRA/overdue'])).stderr).toContain('--with');
  expect((await addendum(['explain', json, '14,269.37', '--with', SAMPLE])).code).toBe(2);
});

test('the lists that were written, given back, are not read as data in any language', async () => {
  const out = folder();
  const languages = ['--lang', 'en,fr,es,ru,ar,zh'];
  for (const command of ['shares', 'contributions']) await run(command, SAMPLE, ...languages, '--out', out);
  const lists = [path.join(out, 'shares.xlsx'), path.join(out, 'contributions.xlsx')];
  const shares = (text: string): unknown => (JSON.parse(text) as SharesJson).meetings;
  const [plain, back] = [await run('shares', SAMPLE, '--json'), await run('shares', SAMPLE, ...lists, '--json')];
  expect(back.code).toBe(0);
  expect(shares(back.stdout)).toEqual(shares(plain.stdout));
});

test('the estimate that was written, given back, is not read as data in any language', async () => {
  const out = folder();
  await run('estimate', SAMPLE, '--lang', 'en,fr,es,ru,ar,zh', '--out', out);
  for (const language of ['ar', 'ru'])
    await run('estimate', SAMPLE, '--lang', language, '--out', path.join(out, language));
  const written = ['.', 'ar', 'ru'].map((each) => path.join(out, each, 'estimate.xlsx'));
  for (const command of ['estimate', 'shares', 'reconcile']) {
    const [plain, back] = [await run(command, SAMPLE, '--json'), await run(command, SAMPLE, ...written, '--json')];
    expect(back.code).toBe(plain.code);
    const [before, after] = [plain, back].map(({ stdout }) => JSON.parse(stdout) as Told);
    expect(after!.meetings).toEqual(before!.meetings);
    const own = after!.diagnostics.filter(({ code }) => code === 'sheet-own');
    expect(own.map(({ at }) => at[0]!.sheet)).toContain('Volumes');
    expect(after!.diagnostics.map(({ code }) => code)).not.toContain('sheet-joined');
  }
  // By itself it is nothing to work with.
  expect((await run('estimate', written[0]!)).code).toBe(1);
});

interface Told {
  readonly meetings: unknown;
  readonly diagnostics: readonly { readonly code: string; readonly at: readonly { readonly sheet: string }[] }[];
}
