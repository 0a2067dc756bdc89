/** Rows below a label among the rows of a table that says that they do not count, or are of another year. */
import { headingKey } from '../values/code-key';
import { cellAddress } from '../values/address';
import type { Caption, RecognisedSheet } from '../workbook/recognised-sheet';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer } from './answers';
import { choiceOf } from '../workbook/heading-index';
import { isDoubtful, yearsOfCaption } from './caption-words';
import { asidesOf } from './table-asides';

export interface DoubtfulRows {
  /** Excel's numbers of the first and the last row. */
  readonly from: number;
  readonly to: number;
  /** What Settings say; `undefined`: nothing. */
  readonly answer: 'left out' | 'counted' | undefined;
}

/** Whether a caption says that what follows does not count, or is of another year than the one reported on. */
export function speaksAgainst(caption: string, year: number | undefined): boolean {
  return isDoubtful(caption) || isOfOtherYear(caption, year);
}

export function isOfOtherYear(caption: string, year: number | undefined): boolean {
  const years = yearsOfCaption(caption);
  return year !== undefined && years.length > 0 && !years.includes(year);
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** A label that names what was planned among what was spent, or the other way round. */
export function isOfOtherSide(label: string, kind: RecognisedSheet['kind']): boolean {
  const side = choiceOf(
    'Type',
    label
      .replace(YEAR, '')
      .trim()
      .replace(/[:–-]$/u, '')
      .trim(),
  );
  return side === (kind === 'Estimates' ? 'actual' : 'plan');
}

/** `2000` in front of a group of lines is its code; alone, and near the year reported on, it is a year. */
const isCodeOfGroup = (
  { told, columns }: RecognisedSheet,
  { column, text }: Caption,
  isAlone: boolean,
  year: number | undefined,
): boolean =>
  told !== undefined &&
  column === columns.get('Line') &&
  /^\d+$/.test(text.trim()) &&
  !(isAlone && year !== undefined && Math.abs(Number(text) - year) <= NEAR_YEARS);

const NEAR_YEARS = 3;

/** The subject of the setting that answers a caption. */
export const subjectOfCaption = (text: string): string => text.slice(0, 120);

/** Each such label is asked about, unless Settings answer it; it holds down to the next label that follows rows of data. */
export function doubtfulRows(table: RecognisedSheet, { answers, findings, settings }: CostRegisters): DoubtfulRows[] {
  const { sheet, kind, workbook } = table;
  const found: DoubtfulRows[] = [];
  // Where each row has a column for either side, `Expenditure` above rows says that they are no income.
  const isOfBoth = table.told !== undefined && table.otherSideColumns.some((column) => table.told!.amounts.has(column));
  let open: { from: number; answer: DoubtfulRows['answer'] } | undefined;
  const close = (to: number): void => {
    if (open && to >= open.from) found.push({ ...open, to });
    open = undefined;
  };
  for (const { row, texts, isFirst } of asidesOf(table)) {
    // A label beside the codes of a record is its description.
    const isLabel = texts.length <= 2;
    if (isFirst && isLabel) close(row - 1);
    if (!isLabel) continue;
    for (const caption of texts) {
      if (caption.column === table.told?.groupsIn) continue;
      // What it says of the rows below it was said already.
      if (table.told?.decides.get(caption.column)?.has(headingKey(caption.text))) continue;
      if (isCodeOfGroup(table, caption, texts.length === 1, settings.year)) continue;
      const subject = subjectOfCaption(caption.text);
      const answer = answers.answer(sheet.name, kind, subject);
      const isAsked = speaksAgainst(caption.text, settings.year) || (!isOfBoth && isOfOtherSide(caption.text, kind));
      if (!isAsked && answer === undefined) continue;
      if (answer === undefined) {
        const at = { file: workbook.file, sheet: sheet.name, cell: cellAddress(row, caption.column) };
        findings.add('table-doubtful', at, { caption: subject, setting: settingOfAnswer(sheet.name, subject) });
      }
      const isStronger = answer !== 'counted' && open?.answer !== undefined;
      if (!open || open.answer === 'counted' || isStronger) open = { from: row + 1, answer };
    }
  }
  close(table.lastRow);
  return found;
}
