/** Entries whose description says that they are none: a test, a duplicate, something to be ignored. They count, and that is said. */
import { BEYOND_ASCII, lettersOf } from '../workbook/text-letters';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer, subjectOfValue } from './answers';
import { headingAt } from './table-cells';
import type { SheetRows } from './sheet-rows';

const ASCII_WORDS = [
  'test',
  'ignore',
  'dummy',
  'duplicate',
  'do not',
  'not to be',
  'doublon',
  'ignorar',
  'duplicado',
  'no contar',
];
const ASCII_LETTERS = ASCII_WORDS.map(lettersOf);
const WORDS = new RegExp(
  [
    '^(?:test|essai|prueba|тест|проба|اختبار|测试)(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])(?:test (?:entry|posting|record)|ignore|dummy|duplicate|do not (?:use|count|pay|include)|not to be (?:counted|charged|included))(?![\\p{L}])',
    '(?<!\\p{L})(?:à ignorer|ne pas (?:compter|tenir compte|utiliser)|doublon|ignorar|no (?:contar|tener en cuenta|utilizar)|duplicado)(?!\\p{L})',
    '(?<!\\p{L})(?:не учитывать|игнорировать|дубликат|задвоен\\p{L}*)(?!\\p{L})',
    'يُ?هم[لَ]|تجاهل|لا يُ?حتسب|مكرر|忽略|不计入|重复|作废',
  ].join('|'),
  'iu',
);

export class EntryWords {
  /** By id of the text: 0 not judged, 1 says nothing, 2 was asked about. */
  private readonly judged: Uint8Array;

  constructor(
    private readonly rows: SheetRows,
    private readonly registers: CostRegisters,
    private readonly column: number,
  ) {
    this.judged = new Uint8Array(column === 0 ? 0 : rows.found.workbook.texts.count);
  }

  /** Looks at the description of the row at hand; the same text is reported once. */
  look(): void {
    const { rows, column, judged } = this;
    if (column === 0) return;
    const cell = rows.cell(column);
    const id = cell < 0 ? -1 : rows.found.sheet.cells.textId(cell);
    if (id < 0 || judged[id] !== 0) return;
    judged[id] = 1;
    const { texts } = rows.found.workbook;
    const letters = texts.letters(id);
    if ((letters & BEYOND_ASCII) === 0 && !ASCII_LETTERS.some((word) => (letters & word) === word)) return;
    const found = texts.text(id).trim();
    if (found.length > 200 || !WORDS.test(found)) return;
    const { name } = rows.found.sheet;
    const subject = subjectOfValue(headingAt(rows.found, column), found);
    if (this.registers.answers.answer(name, rows.found.kind, subject) !== undefined) return;
    this.registers.findings.add('entry-says-no', rows.place(column), {
      found,
      setting: settingOfAnswer(name, subject),
    });
  }
}
