/** What the texts of a row say against its being an entry: that it is a total, or that it does not count. */
import { readTotalLabel } from '../workbook/heading-index';
import { CellOrigin } from '../workbook/workbook';
import { BEYOND_ASCII, HAS_DIGIT, lettersOf } from '../workbook/text-letters';
import { isDoubtfulWord } from './meaning-columns';
import type { Texts } from '../workbook/workbook';
import type { SheetRows } from './sheet-rows';
import { NO_CELL } from './table-cells';

export interface TotalMark {
  readonly label: string;
  readonly kind: 'total' | 'subtotal';
  /** Excel says so, or a text that is nothing but the word. Else it is a total only if it adds up: a supplier may be called Total, and one entry be a sum. */
  readonly isSure: boolean;
  /** A word says so, not the formula alone. */
  readonly isWord: boolean;
}

const enum Verdict {
  unknown = 0,
  none = 1,
  total = 2,
  subtotal = 3,
  phrase = 4,
  doubtful = 5,
}

/** A text without any of these holds no word for a total: most of a ledger's texts need no closer look. */
const ASCII_STEMS = ['tot', 'sum', 'som', 'result', 'ergeb'];
const STEMS = new RegExp(`${ASCII_STEMS.join('|')}|итог|всего|сумм|مجموع|جمال|جملة|计|計|总|總|和|额`, 'i');
const STEM_LETTERS = ASCII_STEMS.map(lettersOf);
/** Words by which an entry does not count are no longer. */
const LONGEST_WORD = 32;

/** Columns whose texts are no words about the entry. */
const NO_WORDS: ReadonlySet<string> = new Set([
  ...[
    'Currency',
    'Stage',
    'Status',
    'Version',
    'Debit/credit',
    'Year',
    'Type',
    'Entry status',
    'Unit',
    'Posting date',
    'Rate',
    'Adopted on',
  ],
]);

export class RowTexts {
  /** By id of the text: a text is judged once. */
  private readonly verdicts: Uint8Array;
  private readonly silent: ReadonlySet<number>;
  /** The column of the text that says that the row at hand does not count; 0: none. */
  doubtfulColumn = 0;

  constructor(private readonly rows: SheetRows) {
    this.verdicts = verdictsOf(rows.found.workbook.texts);
    rows.watch(this.verdicts, Verdict.none);
    this.silent = new Set([...rows.found.columns].flatMap(([name, column]) => (NO_WORDS.has(name) ? [column] : [])));
  }

  /** The mark of a total that the row at hand has. Texts in the columns `first` and `second` are known codes, and no words. */
  totalMark(amountColumn: number, first: number, second: number): TotalMark | undefined {
    const { rows } = this;
    const { cells } = rows;
    this.doubtfulColumn = 0;
    if (!rows.hasWatched && !rows.hasTotalsRows) {
      // Of most rows nothing more has to be known.
      const amount = rows.cell(amountColumn);
      if (amount === NO_CELL || cells.origin(amount) !== CellOrigin.total) return undefined;
    }
    return this.markAmongTexts(amountColumn, first, second);
  }

  private markAmongTexts(amountColumn: number, first: number, second: number): TotalMark | undefined {
    const { rows } = this;
    const { cells } = rows;
    const { left, right } = rows.found;
    const { firstCell, endCell } = rows;
    let phrase = -1;
    let sure: TotalMark | undefined;
    for (let cell = firstCell; cell < endCell; cell++) {
      const id = cells.textId(cell);
      if (id < 0 || this.verdicts[id] === Verdict.none) continue;
      // A code is judged too, though nothing comes of it: one that is no word is not watched for in other rows.
      const verdict = this.verdictOf(id);
      const column = cells.column(cell);
      if (column === first || column === second || column < left || column > right) continue;
      if (verdict === Verdict.none) continue;
      if (verdict === Verdict.doubtful) {
        if (!this.silent.has(column)) this.doubtfulColumn = column;
      } else if (verdict === Verdict.phrase) phrase = cell;
      else
        sure ??= {
          label: this.textOf(cell),
          kind: verdict === Verdict.total ? 'total' : 'subtotal',
          isSure: true,
          isWord: true,
        };
    }
    if (sure) return sure;
    const amount = rows.cell(amountColumn);
    const label = phrase < 0 ? '' : this.textOf(phrase);
    const isWord = phrase >= 0;
    if (rows.isDeclaredTotal)
      return { label: label || rows.place(amountColumn).cell, kind: 'total', isSure: true, isWord };
    const adds = amount !== NO_CELL && cells.origin(amount) === CellOrigin.total;
    if (!isWord && !adds) return undefined;
    return { label: label || rows.place(amountColumn).cell, kind: 'total', isSure: false, isWord };
  }

  private textOf(cell: number): string {
    return this.rows.content(cell).trim();
  }

  private verdictOf(id: number): Verdict {
    const known = this.verdicts[id] as Verdict;
    if (known !== Verdict.unknown) return known;
    const { texts } = this.rows.found.workbook;
    const text = texts.text(id);
    let verdict = STEMS.test(text) ? judged(text) : Verdict.none;
    const hasDigit = (texts.letters(id) & HAS_DIGIT) !== 0;
    if (verdict === Verdict.none && text.length <= LONGEST_WORD && !hasDigit && isDoubtfulWord(text.trim()))
      verdict = Verdict.doubtful;
    this.verdicts[id] = verdict;
    return verdict;
  }
}

/** Of each workbook's texts, by id: several tables, or readings, of a workbook judge the same ones. */
const JUDGED = new WeakMap<Texts, Uint8Array>();

/**
 * The verdicts of a workbook's texts. No word by which an entry does not count has a digit, and most texts of a ledger have some: these are
 * not even made strings of, and are judged here one after the other, as they lie in memory.
 */
function verdictsOf(texts: Texts): Uint8Array {
  let verdicts = JUDGED.get(texts);
  if (verdicts === undefined) {
    verdicts = new Uint8Array(texts.count);
    for (let id = 0; id < verdicts.length; id++) if (isCode(texts.letters(id))) verdicts[id] = Verdict.none;
    JUDGED.set(texts, verdicts);
  }
  return verdicts;
}

function isCode(letters: number): boolean {
  if ((letters & HAS_DIGIT) === 0 || (letters & BEYOND_ASCII) !== 0) return false;
  for (const stem of STEM_LETTERS) if ((letters & stem) === stem) return false;
  return true;
}

function judged(text: string): Verdict {
  const label = readTotalLabel(text);
  if (!label) return Verdict.none;
  if (label.rest !== '') return Verdict.phrase;
  return label.kind === 'total' ? Verdict.total : Verdict.subtotal;
}
