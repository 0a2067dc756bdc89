/** Findings on sheets, tables and columns: how grave each is, and what its values are. */
import { error, note, warning } from './finding-kind';

export const SHEETS = {
  'sheet-missing': error({ sheet: 'kind', found: 'text' }),
  'sheet-doubled': error({ sheet: 'text', other: 'text' }),
  'sheet-joined': warning({ sheet: 'kind', other: 'text' }),
  'sheet-hidden': error({ sheet: 'text' }),
  'sheet-by-headings': note({ sheet: 'kind', found: 'text' }),
  /** `count` numbers on it, and their sum as they are in the cells; blank where it has none. */
  'sheet-unknown': note({ sheet: 'text', count: 'count', sum: 'amount' }),
  /** By its name the copy of another sheet; `setting` is the row of Settings that answers. */
  'sheet-copied': error({ sheet: 'text', other: 'text', setting: 'text' }),
  /** Named nearly as a meeting, with lines and amounts. */
  'sheet-near-meeting': error({ sheet: 'text', near: 'text', setting: 'text' }),
  /** A further table of a sheet, read with the first. */
  'table-joined': warning({ sheet: 'text' }),
  /** A further table under a caption that says that it does not count. */
  'table-doubtful': error({ caption: 'text', setting: 'text' }),
  /** The same over the only table of a sheet, which is read all the same. */
  'caption-doubtful': warning({ caption: 'text', setting: 'text' }),
  /** Amounts are read in another unit than that of the settings, as an answer or a heading says. */
  'unit-applied': note({ unit: 'text' }),
  /** Costs are written with a minus sign, as Settings say. */
  'signs-turned': note(),
  /** A caption, heading or sheet's name says a scale or a currency; `unit` and `other` are what Settings may say of it. */
  'unit-unclear': error({ words: 'text', setting: 'text', unit: 'text', other: 'text' }),
  'unit-in-rows': error({ column: 'text', found: 'text', setting: 'text' }),
  /** A value of a column that changes what an amount means. */
  'row-meaning-unclear': error({ column: 'text', found: 'text', setting: 'text' }),
  'credit-signs-mixed': error({ column: 'text' }),
  'debit-credit-differ': error(),
  /** A column of the long form that a table with lines or meetings across cannot use. */
  'column-unusable': error({ heading: 'text', setting: 'text' }),
  /** An unknown column of a table of amounts, with numbers in it. */
  'column-of-numbers': warning({ heading: 'text', count: 'count', sum: 'amount', setting: 'text' }),
  /** The same under a heading that speaks of a change to the amounts, or of another amount (`Revised`, `Less: recovered`, `Share`). */
  'column-may-matter': error({ heading: 'text', count: 'count', sum: 'amount', setting: 'text' }),
  /** Numbers of a sheet that was read, outside all tables or under no heading. */
  'numbers-not-looked-at': error({ areas: 'text', count: 'count', sum: 'amount', setting: 'text' }),
  /** Of these, days, years and numbers of pages. */
  'numbers-passed-over': warning({ areas: 'text', count: 'count', setting: 'text' }),
  'rows-summarise': error({ rows: 'text', count: 'count', amount: 'amount', setting: 'text' }),
  'rows-repeat-sums': error({ found: 'text', other: 'text', setting: 'text' }),
  'row-repeats-sum': error({ amount: 'amount', count: 'count', setting: 'text' }),
  'amounts-negative': error({ count: 'count', above: 'count', setting: 'text' }),
  'entry-says-no': error({ found: 'text', setting: 'text' }),
  'entry-says-currency': error({ found: 'text', other: 'text', currency: 'text', setting: 'text' }),
  'total-counted': warning({ label: 'text', amount: 'amount' }),
  /** A row that a word calls a total, and that is the sum of no rows. */
  'total-unclear': error({ label: 'text', amount: 'amount', setting: 'text' }),
  /** Known by its values alone. */
  'column-meaning-unclear': error({ heading: 'text', found: 'text', column: 'column', setting: 'text' }),
  /** Rows of a table that a column of years says are of another year. */
  'rows-of-other-year': warning({ column: 'text', year: 'year' }),
  /** A further table with the same sums as the one whose headings are in that row. */
  'table-repeats': error({ row: 'text', setting: 'text' }),
  'tables-overlap': error({ count: 'count', sheet: 'text', setting: 'text' }),
  'amounts-hidden': error({ heading: 'text', setting: 'text' }),
  /** All headings of a kind under a name that says nothing. */
  'sheet-unread': error({ sheet: 'text', kind: 'kind', setting: 'text' }),
  'sheet-holds-amounts': warning({ sheet: 'text', setting: 'text' }),
  /** Its headings fit two kinds of sheet equally well; `kinds` is a list. */
  'sheet-ambiguous': warning({ sheet: 'text', kinds: 'kinds' }),
  'row-unrecognised': note({ text: 'text' }),
  'heading-missing': error({ sheet: 'text', found: 'text' }),
  'column-missing': error({ sheet: 'text', column: 'columns', found: 'text' }),
  'column-doubled': error({ sheet: 'text', column: 'column' }),
  'column-unknown': note({ heading: 'text' }),
  'column-remembered': note({ heading: 'text', column: 'column' }),
  'rows-hidden': warning({ count: 'count', rows: 'text' }),
  'rows-filtered': warning({ count: 'count', rows: 'text' }),
  'columns-hidden': note({ columns: 'text' }),
  /** Of cells of a sheet that is read; `cells` names the first. */
  'comments-not-read': note({ count: 'count', cells: 'text' }),
  /** A comment that says that something does not count. */
  'comment-doubtful': warning({ text: 'text' }),
  'comments-damaged': note({ sheet: 'text' }),
  'merge-filled': warning({ area: 'text', value: 'text' }),
  'merge-amount': error({ area: 'text' }),
  'formula-external': warning({ amount: 'amount' }),
};
