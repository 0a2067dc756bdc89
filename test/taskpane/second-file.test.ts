/** One engine, one file after the other: what is told is of the file that is open, never of the one before. */
import { EngineDesk } from '../../src/taskpane/engine/engine-desk';
import { buildXlsx } from '../build-xlsx';
import type { BuiltCell } from '../build-xlsx';

// Machines have other things to do.
jest.setTimeout(180_000);

const day = (value: number): BuiltCell => ({ value, format: 'yyyy-mm-dd' });

/** A list of so many States, the first of which has reported, and costs of one meeting. */
function bytesOf(states: number, amount: number): Uint8Array {
  const codes = Array.from({ length: states }, (_, at) => `S${String.fromCharCode(65 + at)}A`);
  return buildXlsx({
    sheets: [
      { name: 'States', rows: [['State', 'Name'], ...codes.map((code) => [code, `State ${code}`])] },
      {
        name: 'ReportingDuties',
        rows: [
          ['Instrument', 'Due'],
          ['P5', '31 March'],
        ],
      },
      {
        name: 'Parties',
        rows: [['State', 'Instrument', 'Entry into force'], ...codes.map((code) => [code, 'P5', day(39_000)])],
      },
      {
        name: 'Reports',
        rows: [
          ['State', 'Instrument', 'Year', 'Submitted on', 'Uploaded on'],
          [codes[0]!, 'P5', 2013, day(41_334), day(41_335)],
          ...(states > 2 ? [['XXX', 'P5', 2013, day(41_334), day(41_335)]] : []),
        ],
      },
      {
        name: 'Settings',
        rows: [
          ['Setting', 'Value'],
          ['Reporting year', 2013],
          ['As at', day(41_639)],
        ],
      },
      {
        name: 'BudgetLines',
        rows: [
          ['Code', 'Title'],
          ['A1', 'Interpretation'],
        ],
      },
      {
        name: 'Meetings',
        rows: [
          ['Code', 'Title', 'Start', 'End'],
          ['M-01', 'First', day(41_372), day(41_373)],
        ],
      },
      {
        name: 'Estimates',
        rows: [
          ['Meeting', 'Line', 'Amount'],
          ['M-01', 'A1', amount],
        ],
      },
      {
        name: 'Expenditures',
        rows: [
          ['Meeting', 'Line', 'Amount'],
          ['M-01', 'A1', amount],
        ],
      },
    ],
  });
}

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? `${each}n` : each));

const ASK = { language: 'en' } as const;
const FILES = [bytesOf(2, 100), bytesOf(4, 250), bytesOf(2, 100)];
const CHOICES = { languages: ['en'], layout: 'by meeting', rounding: 1, language: 'en' } as const;

/** All that the engine tells of what is open. */
async function toldBy(desk: EngineDesk): Promise<string> {
  const status = await desk.status(ASK);
  const states = await desk.states({ ...ASK, instrument: 'P5', class: undefined, search: '', from: 0, count: 99 });
  const sheets = await desk.statusSheets(ASK);
  const rows = await desk.rows({ meeting: 0, line: 0, from: 0, count: 9 });
  const figure = await desk.figure({ file: 'status.xlsx', sheet: 'Expenditures', cell: 'C2' });
  const findings = await desk.findingsSheet(ASK);
  const preview = await desk.preview({ ...CHOICES, from: 0, count: 99 });
  const files = await desk.annexFiles(CHOICES);
  return plain([
    status,
    rows,
    figure,
    findings,
    states,
    sheets,
    preview,
    files.map(({ name, sha256 }) => [name, sha256]),
  ]);
}

test('the second file’s status, sheets and annex are those that a new engine tells', async () => {
  const desk = new EngineDesk();
  const told: string[] = [];
  for (const bytes of FILES) {
    const files = [{ name: 'status.xlsx', bytes: bytes.slice() }];
    const outline = await desk.open({ files });
    const alone = new EngineDesk();
    const fresh = await alone.open({ files: [{ name: 'status.xlsx', bytes: bytes.slice() }] });
    expect(plain(outline)).toBe(plain(fresh));
    told.push(await toldBy(desk));
    expect(told.at(-1)).toBe(await toldBy(alone));
  }
  expect(told[1]).not.toBe(told[0]);
  expect(told[2]).toBe(told[0]);
});
