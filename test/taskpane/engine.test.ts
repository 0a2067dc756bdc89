/** The engine's answers, without a worker around it: the same core as the command line's, piece by piece. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EngineDesk } from '../../src/taskpane/engine/engine-desk';
import type { AnnexChoices, MadeFile } from '../../src/taskpane/engine/annex-questions';
import type { FindingGroup, Outline } from '../../src/taskpane/engine/engine-messages';
import { LANGUAGES } from '../../src/core/language/language';
import { built } from '../built';
import { zipEntries } from '../zip';

const ROOT = path.join(__dirname, '..', '..');
const SAMPLE = path.join(ROOT, 'samples', 'ccw-2013.xlsx');
const CHOICES = { languages: ['en'], layout: 'by meeting', rounding: 100 } as const;

async function opened(...files: readonly string[]): Promise<{ desk: EngineDesk; outline: Outline }> {
  const desk = new EngineDesk();
  const read = files.map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }));
  return { desk, outline: await desk.open({ files: read }) };
}

const textOf = (file: MadeFile): string => new TextDecoder().decode(file.bytes);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the command line writes into a folder of its own. */
function commandLine(...args: readonly string[]): Map<string, Buffer> {
  const out = mkdtempSync(path.join(tmpdir(), 'addendum-pane-'));
  try {
    execFileSync(process.execPath, [built('addendum.js'), ...args, SAMPLE, '--out', out], { stdio: 'pipe' });
    const names = ['annex.xlsx', 'annex.csv', 'annex.json', 'status.xlsx', 'status.csv', 'status.json'];
    const there = names.filter((name) => existsSync(path.join(out, name)));
    return new Map(there.map((name) => [name, readFileSync(path.join(out, name))]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

describe('the annex', () => {
  test.each([
    ['by meeting, in dollars', CHOICES, ['--rounding', '1']],
    [
      'matrix, to the cent, in three languages',
      { languages: ['en', 'ar', 'zh'], layout: 'matrix', rounding: 1 },
      ['--layout', 'matrix', '--rounding', '0.01', '--lang', 'en,ar,zh'],
    ],
  ] as const)(
    'its files are the command line’s, byte for byte: %s',
    async (_, choices, args) => {
      const { desk } = await opened(SAMPLE);
      const made = await desk.annexFiles({ ...choices, language: 'en' });
      const written = commandLine('annex', ...args);
      expect(made.map(({ name }) => name)).toEqual(['annex.xlsx', 'annex.csv', 'annex.json']);
      for (const { name, bytes, sha256 } of made) {
        expect(sha256).toBe(hashOf(bytes));
        if (name === 'annex.json')
          expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(JSON.parse(written.get(name)!.toString('utf8')));
        else expect([name, hashOf(bytes)]).toEqual([name, hashOf(written.get(name)!)]);
      }
    },
    60_000,
  );

  test('the archive holds all files as they are made one by one, and is named by symbol and year', async () => {
    const { desk } = await opened(SAMPLE);
    const choices: AnnexChoices = { ...CHOICES, languages: ['en', 'fr'] };
    const [archive, ...others] = await desk.annexArchive({ ...choices, language: 'en' });
    expect([archive!.name, archive!.type, others]).toEqual(['CCW-MSP-2014-…-Add.1 2013.zip', 'application/zip', []]);
    const made = [...(await desk.annexDocuments(choices)), ...(await desk.annexFiles({ ...choices, language: 'en' }))];
    const held = zipEntries(Buffer.from(archive!.bytes)).map(({ name, data }) => [name, hashOf(data)]);
    expect(held).toEqual(made.map(({ name, sha256 }) => [name, sha256]));
    expect(held).toHaveLength(5);
  });

  test('the preview prints what the sheet prints, table by table', async () => {
    const { desk } = await opened(SAMPLE);
    const preview = await desk.preview({ ...CHOICES, language: 'fr', from: 0, count: 1 });
    expect([preview.tableCount, preview.tables.length, preview.draft]).toEqual([6, 1, '']);
    const whole = await desk.preview({ ...CHOICES, language: 'fr', from: 0, count: 99 });
    expect(whole.tables).toHaveLength(6);
    const plan = await desk.annexSheets({ ...CHOICES, languages: ['fr'] });
    const cells = plan.sheets[0]!.rows.flatMap(({ cells: row }) => row.map((cell) => cell?.value));
    for (const { title, rows } of whole.tables) {
      expect(cells).toContain(title);
      for (const { label, figures } of rows) {
        expect(cells).toContain(label);
        // Figures of the sheet are numbers; printed, they stand in the language's own groups.
        for (const { text } of figures) expect(text).toMatch(/^(?:\(?\d{1,3}(?:\u00A0\d{3})*(?:,\d)?\)?\*?|–|\.\.)$/);
      }
    }
  });

  test('in Arabic it runs from right to left; with errors it is a draft, and says so', async () => {
    const { desk } = await opened(SAMPLE);
    const arabic = await desk.preview({ ...CHOICES, language: 'ar', from: 0, count: 1 });
    expect([arabic.direction, arabic.draft]).toEqual(['rtl', '']);
    const broken = new EngineDesk();
    const bytes = new TextEncoder().encode('Meeting,Line,Amount\nP5-MOE-2013,A1,"1,234"\n');
    await broken.open({
      files: [
        { name: 'ccw-2013.xlsx', bytes: new Uint8Array(readFileSync(SAMPLE)) },
        { name: 'Expenditures.csv', bytes },
      ],
    });
    expect((await broken.preview({ ...CHOICES, language: 'en', from: 0, count: 1 })).draft).toBe('DRAFT');
  });

  test.each(LANGUAGES)('a Word document in %s is a package that says its language', async (language) => {
    const { desk } = await opened(SAMPLE);
    const [file, ...others] = await desk.annexDocuments({ ...CHOICES, languages: [language] });
    expect([file!.name, others]).toEqual([`addendum.${language}.docx`, []]);
    expect(Buffer.from(file!.bytes.subarray(0, 2)).toString()).toBe('PK');
  });
});

describe('the reporting status', () => {
  test('its files are the command line’s', async () => {
    const { desk } = await opened(SAMPLE);
    const made = await desk.statusFiles({ language: 'en' });
    const written = commandLine('status');
    expect(made.map(({ name }) => name)).toEqual(['status.xlsx', 'status.csv', 'status.json', 'status.en.docx']);
    for (const { name, bytes } of made.slice(0, 3)) {
      if (name.endsWith('.json'))
        expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(JSON.parse(written.get(name)!.toString('utf8')));
      else expect([name, hashOf(bytes)]).toEqual([name, hashOf(written.get(name)!)]);
    }
  }, 60_000);

  test('counts are the States listed; a name is found in any language', async () => {
    const { desk } = await opened(SAMPLE);
    const { instruments, asAt, year } = await desk.status({ language: 'en' });
    expect([asAt, year]).toEqual(['2014-04-30', 2013]);
    const [{ code, counts }] = instruments as [(typeof instruments)[number]];
    const list = (of: object): ReturnType<EngineDesk['states']> =>
      desk.states({ language: 'en', instrument: code, class: undefined, search: '', from: 0, count: 500, ...of });
    for (const name of ['on time', 'late', 'not this year', 'never', 'not yet due', 'not a party'] as const) {
      expect([name, (await list({ class: name })).total]).toEqual([name, counts[name]]);
    }
    expect((await list({ search: 'АВСТРАЛИЯ' })).states.map((state) => state.code)).toEqual(['AUS']);
    expect((await list({ search: 'no such State' })).total).toBe(0);
    const names = (await list({ language: 'es' })).states.map((state) => state.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('es').compare));
  });

  test('another day is another status', async () => {
    const { desk } = await opened(SAMPLE);
    const early = await desk.status({ language: 'en', asAt: '2013-02-01' });
    expect(early.asAt).toBe('2013-02-01');
    expect(early.instruments[0]!.counts['not yet due']).toBeGreaterThan(0);
  });
});

describe('findings', () => {
  const groupOf = ({ groups }: Outline, code: string): FindingGroup => groups.find((group) => group.code === code)!;

  test('the list that is taken along is whole', async () => {
    const { desk, outline } = await opened(SAMPLE);
    const all = outline.groups.reduce((sum, { count }) => sum + count, 0);
    const csv = await desk.findingsFile({ language: 'ar', as: 'csv' });
    expect(textOf(csv).trim().split('\r\n')).toHaveLength(all + 1);
    const json = JSON.parse(textOf(await desk.findingsFile({ language: 'en', as: 'json' }))) as {
      diagnostics: unknown[];
    };
    expect(json.diagnostics).toHaveLength(all);
    const { sheets } = await desk.findingsSheet({ language: 'en' });
    expect(sheets[0]!.tables[0]!.rows).toBe(all);
  });

  test('waiving one is one row, by its cell; explaining it is one row of another sheet', async () => {
    const { desk, outline } = await opened(SAMPLE);
    const group = groupOf(outline, 'variance-unexplained');
    const waived = await desk.edits({
      does: 'waive',
      group,
      index: 0,
      reason: 'Agreed',
      by: 'A. O.',
      on: '2014-05-02',
      language: 'en',
    });
    expect(waived.sheets.map(({ name }) => name)).toEqual(['Waivers']);
    const [{ meeting, line }] = outline.explanations.filter(({ isAsked }) => isAsked) as [
      Outline['explanations'][number],
    ];
    const explained = await desk.edits({
      does: 'explain',
      explanation: { meeting, line, language: 'en', text: 'Why' },
      language: 'en',
    });
    // A file that was given is only read: its own sheet of explanations is left alone.
    expect([explained.cells, explained.sheets.map(({ name }) => name)]).toEqual([[], ['Explanations']]);
    const values = explained.sheets[0]!.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(values).toContain('Why');
  });

  test('a file given twice is refused by what it holds, not by its name', async () => {
    const desk = new EngineDesk();
    const bytes = (): Uint8Array => new Uint8Array(readFileSync(SAMPLE));
    const files = [
      { name: 'a.xlsx', bytes: bytes() },
      { name: 'b.xlsx', bytes: bytes() },
    ];
    await expect(desk.open({ files })).rejects.toMatchObject({ diagnostic: { code: 'file-doubled' } });
  });
});

test('the sample’s sheets, copied into an empty workbook, are whole', async () => {
  const desk = new EngineDesk();
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const { sheets } = await desk.edits({ does: 'sample', name: 'ccw-2013.xlsx', bytes, language: 'en' });
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Settings', 'Expenditures', 'Reports']));
  expect(sheets.find(({ name }) => name === 'Expenditures')!.tables[0]!.rows).toBe(118);
});
