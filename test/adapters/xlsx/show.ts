/** Workbooks as lines of text, so that tests read like what they test. */
import { areaAddress, cellAddress } from '../../../src/core/values/address';
import { Refusal } from '../../../src/core/values/diagnostic';
import { CellFormat, CellKind, CellOrigin, RowMark } from '../../../src/core/workbook/workbook';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';

const FORMATS = {
  [CellFormat.general]: '',
  [CellFormat.date]: ' date',
  [CellFormat.percent]: ' percent',
  [CellFormat.scaled]: ' scaled',
  [CellFormat.text]: ' text',
};
const ORIGINS = {
  [CellOrigin.typed]: '',
  [CellOrigin.formula]: ' formula',
  [CellOrigin.total]: ' total',
  [CellOrigin.external]: ' external',
};

/** `A2 "text"`, `B2 12.5 date total`: every cell on a line of its own, hidden and filtered rows marked. */
export function cellLines(workbook: Workbook, sheet: Sheet = workbook.sheets[0]!): string[] {
  const { cells } = sheet;
  const lines: string[] = [];
  for (let row = 0; row < cells.rowCount; row++) {
    const marks = cells.rowMarks(row);
    const mark = marks === RowMark.hidden ? ' (hidden)' : marks === RowMark.filtered ? ' (filtered)' : '';
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const place = cellAddress(cells.rowNumber(row), cells.column(cell));
      const suffix = FORMATS[cells.format(cell)] + ORIGINS[cells.origin(cell)] + mark;
      lines.push(`${place} ${value(workbook, sheet, cell)}${suffix}`);
    }
  }
  return lines;
}

function value(workbook: Workbook, { cells }: Sheet, cell: number): string {
  const raw = cells.value(cell);
  switch (cells.kind(cell)) {
    case CellKind.number:
      return Object.is(raw, -0) ? '-0' : String(raw);
    case CellKind.text:
      return JSON.stringify(workbook.texts.text(raw));
    case CellKind.boolean:
      return raw === 1 ? 'TRUE' : 'FALSE';
    case CellKind.error:
      return workbook.texts.text(raw);
    case CellKind.uncalculated:
      return 'uncalculated';
    case CellKind.unreadable:
      return `unreadable ${JSON.stringify(workbook.texts.text(raw))}`;
  }
}

/** Everything that a reader promises, for comparing two readings. */
export function wholeWorkbook(workbook: Workbook): unknown {
  return {
    date1904: workbook.date1904,
    notices: workbook.notices,
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      merges: sheet.merges.map(areaAddress),
      tables: sheet.tables,
      hiddenColumns: sheet.hiddenColumns,
      cells: cellLines(workbook, sheet),
    })),
  };
}

/** Notices as `code value value at Sheet!A1`. */
export const noticeLines = (workbook: Workbook): string[] =>
  workbook.notices.map(({ code, values, at }) => {
    const places = at.map(({ sheet, cell }) => (sheet === '' ? '' : ` at ${sheet}!${cell}`)).join('');
    return [code, ...Object.values(values)].join(' ') + places;
  });

/** The refusal that the promise rejects with, as `code value value`; anything else that it does is an error. */
export async function refused(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, values, at } = error.diagnostic;
    const place = at[0]?.cell ? ` at ${at[0].cell}` : '';
    return [code, ...Object.values(values)].join(' ') + place;
  }
  throw new Error('was read');
}
