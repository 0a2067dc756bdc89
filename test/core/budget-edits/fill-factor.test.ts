/** The median of earlier meetings typed into a cell of Volumes: only where a person typed what stands there, and with a note beside it. */
import { fillFactor } from '../../../src/core/budget-edits/fill-factor';
import { estimateWorkbooks, readPastYear } from '../../../src/core/estimate-costs';
import type { Language } from '../../../src/core/language/language';
import { cellAddress } from '../../../src/core/values/address';
import { BUDGET, budgetBook } from '../budget-documents/budget-book';
import { earlierText, withKinds } from '../budget-documents/earlier-years';

/** Of 20, 45 and 30 pages the median is 30; 40 are planned, in `Volumes!F3`. */
const YEARS: readonly (readonly [year: number, pages: number])[] = [
  [2011, 20],
  [2012, 45],
  [2013, 30],
];
const PLANNED = '| 40    | 5 ';
/** The same with a column of notes, the planned pages' being as given. */
const withNote = (note: string) => (text: string) =>
  text.replace(/(# Volumes\nMeeting .*)/, '$1 | Note').replace(/^(M1 +\| A2 .*\|)$/m, (row) => `${row} | ${note}`);

interface Asked {
  readonly change?: (text: string) => string;
  readonly cell?: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly language?: Language;
  readonly years?: typeof YEARS;
}

/** `F3 40 → 30` of each cell that changes. */
function filled(asked: Asked) {
  const { change = (text) => text, cell = 'F3', file = 'costs.xlsx', sheet = 'Volumes' } = asked;
  const { language = 'en', years = YEARS } = asked;
  const workbook = budgetBook(() => change(withKinds(BUDGET)));
  const past = years.map(([year, pages]) => readPastYear([budgetBook(() => earlierText(year, pages))]));
  const { value } = estimateWorkbooks([workbook], { past });
  const { sheets, cells } = fillFactor(value, { file, sheet, cell }, [workbook], language);
  expect(sheets).toEqual([]);
  return cells.map(
    ({ row, column, before, value: after }) => `${cellAddress(row, column)} ${String(before)} → ${String(after)}`,
  );
}

test.each<[string, Asked, string[]]>([
  [
    'the number, and a column for the note where there is none',
    {},
    ['F3 40 → 30', 'J1 undefined → Note', 'J3 undefined → median of 3, 2011–2013'],
  ],
  [
    'in the language of the pane',
    { language: 'fr' },
    ['F3 40 → 30', 'J1 undefined → Note', 'J3 undefined → médiane de 3, 2011–2013'],
  ],
  [
    'of a single year',
    { years: YEARS.slice(2) },
    ['F3 40 → 30', 'J1 undefined → Note', 'J3 undefined → median of 1, 2013'],
  ],
  [
    'a column of notes that is there',
    { change: withNote('') },
    ['F3 40 → 30', 'J3 undefined → median of 3, 2011–2013'],
  ],
  [
    'in the last row of the table',
    { change: (text) => withNote('')(text).replace(/(# Volumes\n[^#]*?\nM1 +\| A2 .*\n)(?:M.*\n)+/, '$1') },
    ['F3 40 → 30', 'J3 undefined → median of 3, 2011–2013'],
  ],
  [
    'beside what the note says already',
    { change: withNote('as in Geneva') },
    ['F3 40 → 30', 'J3 as in Geneva → as in Geneva; median of 3, 2011–2013'],
  ],
  ['what the note says is not said twice', { change: withNote('see: median of 3, 2011–2013') }, ['F3 40 → 30']],
  ['a note that a formula makes stays', { change: withNote('= as in Geneva') }, ['F3 40 → 30']],
])('%s', (_, asked, expected) => expect(filled(asked)).toEqual(expected));

test.each<[string, Asked]>([
  ['what a formula makes', { change: (text) => text.replace(PLANNED, '| = 40  | 5 ') }],
  ['another cell', { cell: 'D2' }],
  ['a cell of another sheet', { sheet: 'UnitCosts' }],
  ['a cell of another file', { file: 'other.xlsx' }],
  ['what is the median already', { change: (text) => text.replace(PLANNED, '| 30    | 5 ') }],
  ['without earlier years', { years: [] }],
])('%s is left alone', (_, asked) => expect(filled(asked)).toEqual([]));
