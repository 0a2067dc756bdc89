/** Words of the way to the form by which a cell is read otherwise; the form has its own, and comes later. */
import { six } from './in-six';

export const CORRECT_CELL_WORDS = {
  readOtherwise: six('Correct…', 'Corriger…', 'Corregir…', 'Исправить…', 'تصحيح …', '更正…'),
  /** With the hole `cell`. */
  readOtherwiseCell: six(
    'Correct {cell}…',
    'Corriger {cell}…',
    'Corregir {cell}…',
    'Исправить {cell}…',
    'تصحيح {cell} …',
    '更正{cell}…',
  ),
};
