/** A sheet in our own form as a plan: one table with headings in the first row, and lists to pick from. */
import type { Language } from '../language/language';
import type { PlannedCell, PlannedList, PlannedSheet } from '../plan/sheet-plan';
import { DATE_FORMAT } from '../plan/sheet-plan';
import { MAX_ROWS, areaAddress } from '../values/address';
import type { FormColumn, FormSheet, FormValue } from '../workbook/template';
import { codeListOf } from '../workbook/template';
import { headingOf } from '../workbook/heading-index';

const FORMATS: Readonly<Partial<Record<FormColumn['format'], string>>> = {
  amount: '#,##0.00;[Red]-#,##0.00',
  rate: '0.000',
  day: DATE_FORMAT,
};

/** Lists of codes lead to the sheets of our form, which must be there or be made beside it. */
export function planForm(form: FormSheet, language: Language): PlannedSheet {
  const { kind, name, columns, direction } = form;
  const rows = form.rows.length > 0 ? form.rows : [columns.map(() => null)];
  return {
    name,
    language,
    direction,
    rows: [
      { cells: columns.map(({ heading }): PlannedCell => ({ value: heading, style: 'data-head' })) },
      ...rows.map((row) => ({ cells: columns.map((column, at) => cellOf(row[at] ?? null, column)) })),
    ],
    widths: columns.map(({ width }) => width),
    hidden: [],
    merges: [],
    tables: [{ name: kind, top: 0, left: 0, rows: rows.length, columns: columns.map(({ heading }) => heading) }],
    charts: [],
    lists: columns.flatMap((column, at) => listsOf(column, at, language)),
    frozenRows: 1,
    print: {
      landscape: true,
      area: areaAddress({ top: 1, left: 1, bottom: rows.length + 1, right: columns.length }),
      repeated: [0, 0],
      breaksAfter: [],
      header: name,
      footer: '&P/&N',
    },
    gridLines: true,
  };
}

function cellOf(value: FormValue, { format }: FormColumn): PlannedCell | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return { value, style: 'data' };
  const code = FORMATS[format];
  return { value, style: format === 'day' ? 'data' : 'data-figure', ...(code === undefined ? {} : { format: code }) };
}

function listsOf({ choices, codesOf, rowChoices }: FormColumn, column: number, language: Language): PlannedList[] {
  const below = { column, top: 1, bottom: MAX_ROWS - 1, isOpen: false };
  const byRow = [...rowChoices].map(([row, { values, isOpen }]) => {
    return { column, top: row + 1, bottom: row + 1, from: values, isOpen };
  });
  if (choices.length > 0) return [{ ...below, from: choices }];
  if (codesOf === undefined) return byRow;
  return [{ ...below, from: codeListOf(headingOf(codesOf, '', language)) }];
}
