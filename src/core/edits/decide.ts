/** What an officer decides about findings and rows, as rows of the sheets that keep such decisions. */
import { narrowestKey } from '../checks/waivers';
import type { Language } from '../language/language';
import type { SheetEdits } from '../plan/sheet-edit';
import type { MappingColumn } from '../records/records';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { cellAddress, parseCell } from '../values/address';
import type { Day } from '../values/calendar';
import type { Diagnostic } from '../values/diagnostic';
import type { Workbook } from '../workbook/workbook';
import { CHOICES } from '../workbook/choices';
import { appendRows } from './append-rows';
import type { RowValues } from './append-rows';
import { cellAt } from './cell-at';
import { findRegister } from './find-register';

/**
 * Waives findings, each at its own cell with its value, so that it lapses when the value changes. `nameOf` says in words which finding it is: that is
 * written beside the code, for people.
 */
export function waive(
  found: readonly Diagnostic[],
  reason: string,
  { by, on }: { readonly by: string; readonly on: Day | undefined },
  workbooks: readonly Workbook[],
  language: Language,
  nameOf: (found: Diagnostic) => string = () => '',
): SheetEdits {
  const first = new Map<string, Diagnostic>();
  for (const each of found) {
    const key = JSON.stringify([each.code, narrowestKey(each)]);
    if (!first.has(key)) first.set(key, each);
  }
  const rows = [...first.values()].map((each): RowValues => ({
    Code: each.code,
    Key: narrowestKey(each),
    Finding: nameOf(each),
    Reason: reason,
    By: by,
    On: on,
  }));
  return appendRows(workbooks, 'Waivers', rows, language);
}

export interface Assignment {
  readonly column: MappingColumn;
  /** As the ledger writes it; a prefix ends in `*`. */
  readonly value: string;
  /** Codes; blank where the row itself says it. */
  readonly meeting: string;
  readonly line: string;
}

/** Says to which meeting and line rows with a value go. */
export const assign = (
  { column, value, meeting, line }: Assignment,
  workbooks: readonly Workbook[],
  language: Language,
): SheetEdits =>
  appendRows(
    workbooks,
    'Mapping',
    [{ Column: CHOICES['Mapping.Column'][column][language][0], Value: value, Meeting: meeting, Line: line }],
    language,
  );

export interface NewMeeting {
  readonly code: string;
  readonly title: string;
  readonly start: Day;
  readonly end: Day;
}

export const addMeeting = (
  { code, title, start, end }: NewMeeting,
  workbooks: readonly Workbook[],
  language: Language,
): SheetEdits => appendRows(workbooks, 'Meetings', [{ Code: code, Title: title, Start: start, End: end }], language);

export interface NewRate {
  readonly currency: string;
  readonly from: Day;
  /** Units per US dollar. */
  readonly rate: number;
}

export const addRate = (
  { currency, from, rate }: NewRate,
  workbooks: readonly Workbook[],
  language: Language,
): SheetEdits =>
  appendRows(workbooks, 'ExchangeRates', [{ Currency: currency, From: from, 'Units per US dollar': rate }], language);

export interface ExplanationText {
  /** Index in `Records.meetings`. */
  readonly meeting: number;
  /** Index in `Records.budgetLines`; `undefined`: the meeting as a whole. */
  readonly line: number | undefined;
  readonly language: Language;
  readonly text: string;
}

/** Writes why a figure differs: over the text that stands there in that language, beside the others of its row, else in a new row. */
export function explain(
  { meeting, line, language, text }: ExplanationText,
  { records }: Reconciliation,
  workbooks: readonly Workbook[],
): SheetEdits {
  const column = `Text ${language}`;
  const known = records.explanations.find((each) => each.meeting === meeting && each.line === line);
  const row = known && parseCell(known.at.cell)?.row;
  const found = findRegister(workbooks, 'Explanations');
  const at = found?.columns.get(column);
  if (known && row !== undefined && at !== undefined && found?.workbook.file === known.at.file) {
    const place = { ...known.at, cell: cellAddress(row, at) };
    const before = cellAt(workbooks, place)?.value;
    return { sheets: [], cells: [{ sheet: known.at.sheet, row, column: at, before, value: text }] };
  }
  const { meetings, budgetLines } = records;
  const codes = { Meeting: meetings[meeting]!.code, Line: line === undefined ? '' : budgetLines[line]!.code };
  return appendRows(workbooks, 'Explanations', [{ ...codes, [column]: text }], language);
}
