/** The small parts of the pane that need neither a browser nor Excel: what is kept, grouped, looked for and shown. */
import { HiddenSheet } from '../../src/adapters/excel/select-place';
import { costs } from '../core/reconciliation/costs';
import { rowsBehind } from '../../src/core/reconciliation/rows-behind';
import type { StateRow } from '../../src/core/status/status-records';
import { diagnostic, Refusal } from '../../src/core/values/diagnostic';
import { correctedCells, keepCorrected } from '../../src/taskpane/corrected-cells';
import { FiguresByRow } from '../../src/taskpane/engine/figures-by-row';
import { groupsOf } from '../../src/taskpane/engine/finding-groups';
import { stateFinder } from '../../src/taskpane/engine/found-states';
import { sheetShape } from '../../src/taskpane/engine/sheet-shape';
import type { Memory } from '../../src/taskpane/memory';
import { MachineMemory } from '../../src/taskpane/memory';
import { GridColumns } from '../../src/taskpane/page/grid-columns';
import { placeAfter } from '../../src/taskpane/page/grid-keys';
import { keepChoices, keepFrozen, keptChoices, keptFrozen } from '../../src/taskpane/steps/kept-choices';
import { whatIfText } from '../../src/taskpane/steps/what-if-text';
import { troubleOf } from '../../src/taskpane/trouble';
import { workbookOf } from '../workbook-of';

const memoryOf = (kept: Record<string, string> = {}): Memory => ({
  get: (name) => kept[name],
  set: (name, value) => void (kept[name] = value),
  settle: () => undefined,
});

test.each<[string, boolean, readonly [number, number], readonly [number, number] | undefined]>([
  ['ArrowDown', false, [5, 3], [6, 3]],
  ['ArrowUp', false, [5, 3], [4, 3]],
  ['ArrowRight', false, [5, 3], [5, 4]],
  ['ArrowLeft', false, [5, 3], [5, 2]],
  ['ArrowDown', true, [5, 3], [100, 3]],
  ['ArrowUp', true, [5, 3], [1, 3]],
  ['ArrowRight', true, [5, 3], [5, 9]],
  ['ArrowLeft', true, [5, 3], [5, 1]],
  ['ArrowUp', false, [1, 3], [1, 3]],
  ['ArrowRight', false, [5, 9], [5, 9]],
  ['Home', false, [5, 3], [5, 1]],
  ['Home', true, [5, 3], [1, 1]],
  ['End', false, [5, 3], [5, 9]],
  ['End', true, [5, 3], [100, 9]],
  ['PageDown', false, [5, 3], [25, 3]],
  ['PageDown', false, [95, 3], [100, 3]],
  ['PageUp', false, [25, 3], [5, 3]],
  ['PageUp', false, [5, 3], [1, 3]],
  ['Enter', false, [5, 3], undefined],
])('in a sheet %s (with Ctrl: %s) goes from %j to %j', (key, ctrlKey, [row, column], to) => {
  const sheet = { rows: 100, columns: 9, page: 20 };
  expect(placeAfter({ key, ctrlKey }, { row, column }, sheet)).toEqual(to && { row: to[0], column: to[1] });
});

test('columns stand side by side, as wide as their texts within bounds; a place in one is of it', () => {
  const columns = new GridColumns(4, [0, 2, 20, 100]);
  const widths = [1, 2, 3, 4, 5, 6].map((column) => columns.width(column));
  expect(widths).toEqual([104, 64, 146, 260, 104, 104]);
  expect([1, 2, 3, 4, 5].map((column) => columns.left(column))).toEqual([0, 104, 168, 314, 574]);
  expect([0, 103, 104, 167, 168, 573, 9999].map((pixels) => columns.at(pixels))).toEqual([1, 1, 2, 2, 3, 4, 4]);
  expect(new GridColumns(0, []).at(500)).toBe(1);
});

test('a row leads to the figure that it is part of, by file, sheet and row', () => {
  const { value } = costs('# Expenditures\nMeeting | Line | Amount\nM-01 | A1 | 90\nM-02 | A1 | 210\nM-01 | A2 | 5');
  const figures = new FiguresByRow(value, rowsBehind(value));
  const of = (cell: string, sheet = 'Expenditures', file = 'costs.xlsx'): unknown => figures.get({ file, sheet, cell });
  expect([of('C2'), of('A3'), of('C4')]).toEqual([
    { meeting: 0, line: 0 },
    { meeting: 1, line: 0 },
    { meeting: 0, line: 1 },
  ]);
  expect([of('C5'), of('C2', 'Others'), of('C2', 'Expenditures', 'b.xlsx'), of('')]).toEqual([
    ...[undefined, undefined, undefined, undefined],
  ]);
});

test('findings by code, the worst first, those of one kind in the order in which they came', () => {
  const found = (code: 'sheet-hidden' | 'amount-missing' | 'date-invalid', severity: 'error' | 'warning' | 'note') =>
    ({ ...diagnostic('excel-editing', { file: '', sheet: '', cell: '' }, {}), code, severity }) as never;
  expect(
    groupsOf([
      ...[found('sheet-hidden', 'note'), found('date-invalid', 'warning'), found('amount-missing', 'error')],
      ...[found('sheet-hidden', 'note'), found('sheet-hidden', 'error'), found('amount-missing', 'error')],
    ]).map(({ code, severity, count }) => `${severity} ${code} ${count}`),
  ).toEqual(['error amount-missing 2', 'error sheet-hidden 1', 'warning date-invalid 1', 'note sheet-hidden 2']);
});

test('States are found by a part of their code, names and other names', () => {
  const state = (code: string, name: string, more: Partial<StateRow> = {}): StateRow =>
    ({ code, known: '', name, names: {}, aliases: [], ...more }) as unknown as StateRow;
  const states = [
    state('CHE', 'Switzerland', { names: { fr: 'Suisse' } }),
    state('CIV', "Côte d'Ivoire", { aliases: ['Ivory Coast'] }),
    state('CZE', 'Czechia'),
  ];
  const found = (search: string): number[] => [0, 1, 2].filter(stateFinder(states, search, 'en'));
  expect([found('suis'), found('IVORY'), found('c'), found('cze'), found(' '), found('x-land')]).toEqual([
    [0],
    [1],
    [0, 1, 2],
    [2],
    [0, 1, 2],
    [],
  ]);
});

describe('how a sheet is shown', () => {
  const shapeOf = (...rows: string[]) => {
    const workbook = workbookOf(['# S', ...rows].join('\n'));
    return sheetShape(workbook, workbook.sheets[0]!);
  };
  test('by its longest texts, but for one that stands alone; its heads are the first row of texts', () => {
    expect(shapeOf('A very long title of the sheet', '|', 'Item | Cost', 'Rent | 1000', 'Interpretation | 5')).toEqual({
      lengths: [14, 4],
      headRow: 3,
    });
    expect(shapeOf('1 | 2', 'a | b').headRow).toBe(2);
    expect(shapeOf('1 | 2', '3 | b').headRow).toBe(undefined);
    expect(shapeOf('@table T A3:B5', '1 | 2', 'a | b', 'c | d', '5 | 6', '7 | 8').headRow).toBe(3);
  });

  test('a column without a text takes no room from the others', () => {
    expect(shapeOf('a | | ccc', 'b | | d').lengths).toEqual([1, 0, 3]);
  });
});

test('other values that are asked about', () => {
  expect(whatIfText({ CHF: '0,90', Days: ' 3 ', EUR: ' ' })).toBe('CHF=0.90; Days=3');
  expect(whatIfText({})).toBe('');
});

describe('what is kept', () => {
  test('languages that there are; whatever else was kept is no choice', () => {
    const memory = memoryOf();
    keepChoices(memory, { languages: ['fr', 'ar'] });
    expect(keptChoices(memory)).toEqual({ languages: ['fr', 'ar'] });
    for (const annex of ['', '{', 'null', '[]', '{"languages":7}', '{"languages":["tlh"]}'])
      expect(keptChoices(memoryOf({ annex }))).toEqual({});
    expect(keptChoices(memoryOf({ annex: '{"languages":["tlh","ru"]}' }))).toEqual({ languages: ['ru'] });
  });

  test('whether values stand in place of formulas', () => {
    const memory = memoryOf();
    expect(keptFrozen(memory)).toBe(false);
    keepFrozen(memory, true);
    expect(keptFrozen(memory)).toBe(true);
    keepFrozen(memory, false);
    expect(keptFrozen(memory)).toBe(false);
  });

  test('corrected cells by workbook, each as it was corrected last, the latest ones', () => {
    const memory = memoryOf();
    const cell = (row: number, more: object = {}) => ({ sheet: 'S', row, column: 1, ...more }) as never;
    keepCorrected(memory, 'a.xlsx', [cell(1, { value: 'old' }), cell(2)]);
    keepCorrected(memory, 'a.xlsx', [cell(1, { value: 'new' })]);
    keepCorrected(memory, 'b.xlsx', [cell(9)]);
    expect(correctedCells(memory, 'a.xlsx')).toEqual([cell(2), cell(1, { value: 'new' })]);
    expect(correctedCells(memory, 'b.xlsx')).toEqual([cell(9)]);
    expect(correctedCells(memory, 'c.xlsx')).toEqual([]);
    keepCorrected(
      memory,
      'a.xlsx',
      Array.from({ length: 205 }, (_, n) => cell(n + 10)),
    );
    expect(correctedCells(memory, 'a.xlsx').map(({ row }) => row)).toEqual(
      Array.from({ length: 200 }, (_, n) => n + 15),
    );
    for (const kept of ['{', '7', '[{"sheet":1}]', '[null]'])
      expect(correctedCells(memoryOf({ 'corrected a.xlsx': kept }), 'a.xlsx')).toEqual([]);
  });

  test('without a browser’s own memory it lasts as long as the pane', () => {
    const memory = new MachineMemory();
    expect(memory.get('x')).toBe(undefined);
    memory.set('x', '1');
    expect(memory.get('x')).toBe('1');
    expect(new MachineMemory().get('x')).toBe(undefined);
  });
});

test('why there is nothing to show', () => {
  const refusal = new Refusal(diagnostic('excel-editing', { file: '', sheet: '', cell: '' }, {}));
  expect(troubleOf(refusal)).toMatchObject({ kind: 'refusal', diagnostic: { code: 'excel-editing' } });
  expect(troubleOf(new HiddenSheet('S'))).toEqual({ kind: 'hidden', sheet: 'S' });
  const stopped = Object.assign(new Error(), { name: 'AbortError' });
  expect([troubleOf(stopped), troubleOf(stopped, 'writing-stopped')]).toEqual([
    { kind: 'stopped' },
    { kind: 'writing-stopped' },
  ]);
  expect(troubleOf(new Error('odd'))).toMatchObject({ kind: 'failed', text: 'odd' });
  expect(troubleOf('odd')).toMatchObject({ kind: 'failed', text: 'odd' });
});
