/** What the pane keeps: for which workbook, how much, which word goes before which; and what it tells of it. */
import { LateWriter } from '../../src/taskpane/late-writer';
import type { WorkbookWriter } from '../../src/taskpane/workbook-host';
import { correctedCells, keepCorrected } from '../../src/taskpane/corrected-cells';
import { decided, putBack } from '../../src/taskpane/engine/decided-answers';
import { madeFile } from '../../src/taskpane/engine/made-file';
import type { Opened } from '../../src/taskpane/engine/opened';
import { contributionStates, shownContributions } from '../../src/taskpane/engine/shown-contributions';
import type { Memory } from '../../src/taskpane/memory';
import { MachineMemory } from '../../src/taskpane/memory';
import { WorkbookMemory } from '../../src/taskpane/workbook-memory';
import { trackContributions } from '../../src/core/track-contributions';
import type { CellEdit } from '../../src/core/plan/sheet-edit';
import { voiceOf } from '../../src/adapters/messages/voice';
import { budgetBook, withRows } from '../core/budget/budget-book';
import { workbookOf } from '../workbook-of';

const edit = (row: number, value: number, sheet = 'Ledger'): CellEdit => ({ sheet, row, column: 2, before: 0, value });

class MapMemory implements Memory {
  readonly kept = new Map<string, string>();
  get = (name: string): string | undefined => this.kept.get(name);
  set = (name: string, value: string): void => void this.kept.set(name, value);
  settle = (): void => undefined;
}

describe('corrected cells', () => {
  const values = (memory: Memory, file = 'a.xlsx'): string[] =>
    correctedCells(memory, file).map(({ sheet, row, value }) => `${sheet} ${row} ${String(value)}`);

  test('are kept for each workbook, a cell once, with what it was corrected to last', () => {
    const memory = new MapMemory();
    keepCorrected(memory, 'a.xlsx', [edit(2, 10), edit(3, 20)]);
    keepCorrected(memory, 'b.xlsx', [edit(2, 99)]);
    keepCorrected(memory, 'a.xlsx', [edit(2, 11), edit(2, 12, 'Other')]);
    expect(values(memory)).toEqual(['Ledger 3 20', 'Ledger 2 11', 'Other 2 12']);
    expect(values(memory, 'b.xlsx')).toEqual(['Ledger 2 99']);
    expect(values(memory, 'c.xlsx')).toEqual([]);
  });

  test('of more than 200 the latest are kept', () => {
    const memory = new MapMemory();
    for (let row = 1; row <= 205; row++) keepCorrected(memory, 'a.xlsx', [edit(row, row)]);
    const kept = correctedCells(memory, 'a.xlsx');
    expect([kept.length, kept[0]!.row, kept.at(-1)!.row]).toEqual([200, 6, 205]);
  });

  test.each(['', 'no JSON', '{}', '7', 'null'])('what cannot be read is nothing: %s', (text) => {
    const memory = new MapMemory();
    memory.set('corrected a.xlsx', text);
    expect(correctedCells(memory, 'a.xlsx')).toEqual([]);
  });

  test('entries of another form are left out, the others stay', () => {
    const memory = new MapMemory();
    memory.set('corrected a.xlsx', JSON.stringify([null, 7, { sheet: 'L' }, edit(2, 10), { ...edit(3, 1), row: '3' }]));
    expect(values(memory)).toEqual(['Ledger 2 10']);
  });

  test('are told while the cell still has what it was corrected to, and go back to what stood there', async () => {
    const workbook = workbookOf('# Ledger\nCode | Amount\nA | 10\nB | 21', 'a.xlsx');
    const opened = { editable: [workbook], setUp: undefined } as unknown as Opened;
    const ask = { language: 'en' as const, corrected: [edit(2, 10), edit(3, 20), edit(9, 5), edit(2, 10, 'Gone')] };
    const told = decided(opened, ask, await voiceOf('en'));
    expect(told.map(({ kind, at, about, said, back }) => [kind, at.cell, about, said, back])).toEqual([
      ['Corrected', 'B2', '0', '10', { does: 'put back', cells: [edit(2, 10)] }],
    ]);
    expect(putBack([edit(2, 10)])).toEqual([{ sheet: 'Ledger', row: 2, column: 2, before: 10, value: 0 }]);
  });
});

describe('what was decided', () => {
  const told = async (text: string, isSetUp: boolean, language: 'en' | 'fr' | 'es' = 'en'): Promise<string[]> => {
    const workbook = workbookOf(text, 'setup.xlsx');
    const opened = { editable: [workbook], setUp: isSetUp ? workbook : undefined } as unknown as Opened;
    const all = decided(opened, { language, corrected: [] }, await voiceOf(language));
    return all.map(({ kind, about, said, back }) => `${kind}: ${about} = ${said}${back ? '' : ' (stays)'}`);
  };

  test('an explanation is told in the pane’s language where it was given in it, else in another', async () => {
    const text =
      '# Explanations\nMeeting | Line | Text en | Text fr\nM1 | A1 | Fewer pages | Moins de pages\nM2 | A1 | | Plus de pages';
    expect(await told(text, false, 'fr')).toEqual([
      'Explanations: M1 · A1 = Moins de pages',
      'Explanations: M2 · A1 = Plus de pages',
    ]);
    expect(await told(text, false, 'en')).toEqual([
      'Explanations: M1 · A1 = Fewer pages',
      'Explanations: M2 · A1 = Plus de pages',
    ]);
    expect((await told(text, false, 'es'))[0]).toBe('Explanations: M1 · A1 = Fewer pages');
  });

  test('meetings, lines and rates are decisions in the set-up workbook alone', async () => {
    const text =
      '# Meetings\nCode | Title | Start | End\nM1 | First | 2013-01-01 | 2013-01-02\n\n# ExchangeRates\nCurrency | From | Units per US dollar\nCHF | 2013-01-01 | 0.9\n\n# Mapping\nColumn | Value | Meeting | Line\nCost object | K | M1 | A1';
    expect(await told(text, true)).toEqual([
      'Mapping: Cost object · K = M1 · A1',
      'Meetings: M1 = First',
      'ExchangeRates: CHF = 0.9',
    ]);
    expect(await told(text, false)).toEqual(['Mapping: Cost object · K = M1 · A1']);
  });

  test('a row with a formula stays', async () => {
    const text = '# Mapping\nColumn | Value | Meeting | Line\nCost object | K | M1 | = 7';
    expect(await told(text, true)).toEqual(['Mapping: Cost object · K = M1 · 7 (stays)']);
  });
});

describe('the memory of a workbook', () => {
  const stored = new Map<string, unknown>();
  let saved = 0;
  beforeEach(() => {
    stored.clear();
    saved = 0;
    const settings = {
      get: (name: string) => stored.get(name) ?? null,
      set: (name: string, value: unknown) => stored.set(name, value),
      saveAsync: () => saved++,
    };
    Object.assign(globalThis, { Office: { context: { document: { settings } } } });
  });
  afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

  test('looking around changes no workbook; what is kept goes into it when something is written', () => {
    const memory = new WorkbookMemory();
    memory.set('step', 'check');
    expect([memory.get('step'), stored.size, saved]).toEqual(['check', 0, 0]);
    memory.settle();
    expect([[...stored], saved]).toEqual([[['addendum.step', 'check']], 1]);
  });

  test('nothing that is new, nothing that is written', () => {
    new WorkbookMemory().settle();
    expect([stored.size, saved]).toEqual([0, 0]);
  });

  test('the workbook’s word goes before the machine’s, and what was chosen now before both', () => {
    const memory = new WorkbookMemory();
    new MachineMemory().set('step', 'machine');
    stored.set('addendum.step', 'workbook');
    expect(memory.get('step')).toBe('workbook');
    memory.set('step', 'now');
    expect(memory.get('step')).toBe('now');
    stored.set('addendum.other', 7);
    expect(memory.get('other')).toBeUndefined();
  });
});

test('where a browser keeps nothing, the pane does until it is closed', () => {
  const closed = {
    getItem: () => {
      throw new Error('closed');
    },
    setItem: () => {
      throw new Error('closed');
    },
  };
  Object.assign(globalThis, { localStorage: closed });
  try {
    const memory = new MachineMemory();
    memory.set('step', 'check');
    expect([memory.get('step'), memory.get('other'), new MachineMemory().get('step')]).toEqual([
      'check',
      undefined,
      undefined,
    ]);
  } finally {
    Reflect.deleteProperty(globalThis, 'localStorage');
  }
});

test('what writes is fetched once, and when something is first written', async () => {
  let fetched = 0;
  const asked: string[] = [];
  const writer = {
    canRestore: () => true,
    restore: () => Promise.resolve(void asked.push('restore')),
    removeUnfinished: () => Promise.resolve(void asked.push('remove')),
    edit: () => Promise.resolve(void asked.push('edit')),
  } as unknown as WorkbookWriter;
  const late = new LateWriter(() => {
    fetched++;
    return Promise.resolve(writer);
  });
  expect([late.canRestore(), fetched]).toEqual([false, 0]);
  await Promise.all([late.edit({ sheets: [], cells: [] }), late.removeUnfinished()]);
  expect([late.canRestore(), fetched]).toEqual([true, 1]);
  await late.restore();
  expect(asked.sort()).toEqual(['edit', 'remove', 'restore']);
});

test('a made file is what it is called, with the hash of its bytes', async () => {
  const file = await madeFile('annex.csv', 'abc');
  expect(file.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect([file.type, [...file.bytes]]).toEqual(['text/csv;charset=utf-8', [97, 98, 99]]);
  expect((await madeFile('a.b.docx', '')).type).toMatch(/wordprocessingml/);
  expect((await madeFile('a', '')).type).toBe('application/octet-stream');
});

describe('contributions as the pane shows them', () => {
  const TEXT = `# Meetings
Code | Title | Instrument | Kind | Start | End
M1 | First | CCW | m | 2013-11-11 | 2013-11-12
M2 | Second | CCW | m | 2013-12-11 | 2013-12-12
M3 | Third | CCW | m | 2013-12-13 | 2013-12-14

${withRows('Invoices', 'M2 | AAA | estimate | 50 | 2013-05-01 | 2013-06-30 | 4')}

# Receipts
Received on | State | Meeting | Amount | Currency
2013-06-01 | AAA | M1 | 250 | USD
2013-06-02 | BBB | M1 | 100 | USD
2013-06-03 | CCC | | 7 | USD`;
  const tracked = trackContributions([budgetBook(TEXT)], {}).value!;
  const ask = { meeting: undefined, search: '', from: 0, count: 10, language: 'en' as const };
  const states = (of: Partial<Parameters<typeof contributionStates>[1]> = {}): string[] =>
    contributionStates(tracked, { ...ask, ...of }).states.map(
      ({ code, assessed, received, outstanding, overdue, credit, meetings }) =>
        `${code} ${[assessed, received, outstanding, overdue, credit].map(String).join('/')} ${meetings.length}`,
    );

  test('States by what they owe, then by name; each with its meetings', () => {
    expect(states()).toEqual([
      'CCC 40000/0/40000/40000/0 1',
      'BBB 40000/10000/30000/30000/0 1',
      'AAA 25000/25000/5000/5000/5000 2',
    ]);
    expect(states({ meeting: 1 })).toEqual(['AAA 5000/0/5000/5000/0 1']);
    expect(states({ search: 'bord' })).toEqual(['BBB 40000/10000/30000/30000/0 1']);
    expect(states({ from: 1, count: 1 })).toEqual(['BBB 40000/10000/30000/30000/0 1']);
    expect(states({ from: 2 })).toEqual(['AAA 25000/25000/5000/5000/5000 2']);
    expect(contributionStates(tracked, { ...ask, from: 1, count: 1 }).total).toBe(3);
  });

  test('meetings with an account or an estimate, their sums, and what is not assigned', () => {
    const { meetings, total, unassigned } = shownContributions(tracked, 'en');
    expect(meetings.map(({ title, assessed, outstanding }) => `${title} ${assessed}/${outstanding}`)).toEqual([
      'First 100000/70000',
      'Second 5000/5000',
    ]);
    expect([total.assessed, total.received, total.outstanding, total.credit]).toEqual([
      105_000n,
      35_000n,
      75_000n,
      5_000n,
    ]);
    expect(unassigned.map(({ name, amount }) => `${name} ${amount}`)).toEqual(['Cascara 700']);
  });
});
