/** A planned table as the library's own: a style for its rules, heads that repeat, rows that do not break, and a name for screen readers. */
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { BaseXmlComponent, ITableCellOptions, ITableLookOptions } from 'docx';
import type { PlannedTextCell, PlannedTextRow, PlannedTextTable } from '../../core/plan/document-plan';
import type { DocumentParts } from './document-parts';
import { ruleOf, TABLE_STYLES } from './document-styles';
import { documentText } from './document-text';

export function writeTable(planned: PlannedTextTable, parts: DocumentParts): Table {
  const { look, rows, widths } = planned;
  const table = new Table({
    style: TABLE_STYLES[look],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: parts.rightToLeft,
    tableLook: lookOf(planned),
    rows: rows.map((row, at) => writeRow(row, planned, at, parts)),
  });
  describe(table, planned);
  return table;
}

/** Which rows the table's style rules by itself. */
function lookOf({ look, rows }: PlannedTextTable): Required<ITableLookOptions> {
  const figures = look === 'figures';
  return {
    firstRow: figures && rows[0]?.isHead === true && rows[1]?.isHead !== true,
    lastRow: figures && rows.length > 1 && rows.at(-1)?.ruleBelow === 'medium',
    firstColumn: false,
    lastColumn: false,
    noHBand: true,
    noVBand: true,
  };
}

function writeRow(row: PlannedTextRow, table: PlannedTextTable, at: number, parts: DocumentParts): TableRow {
  const byStyle = lookOf(table).firstRow && at === 0;
  // The last row says its rule again: not every reader takes it from the style where the row has another rule of its own.
  const rules: Rules = byStyle
    ? { above: undefined, below: undefined }
    : { above: row.ruleAbove, below: row.ruleBelow };
  let column = 0;
  const cells = row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = table.widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return writeCell(cell, { width, rules, keep: row.keepWithNext === true, isHead: row.isHead === true }, parts);
  });
  return new TableRow({
    children: cells,
    cantSplit: row.mayBreak !== true,
    ...(row.isHead ? { tableHeader: true } : {}),
  });
}

interface Rules {
  readonly above: PlannedTextRow['ruleAbove'];
  readonly below: PlannedTextRow['ruleBelow'];
}

interface CellPlace {
  readonly width: number;
  readonly rules: Rules;
  readonly keep: boolean;
  readonly isHead: boolean;
}

function writeCell(cell: PlannedTextCell, { width, rules, keep, isHead }: CellPlace, parts: DocumentParts): TableCell {
  const { above, below } = rules;
  const borders: ITableCellOptions['borders'] = {
    ...(above ? { top: ruleOf(above) } : {}),
    ...(below ? { bottom: ruleOf(below) } : {}),
  };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.span === undefined || cell.span === 1 ? {} : { columnSpan: cell.span }),
    ...(above || below ? { borders } : {}),
    ...(isHead || cell.isFigure ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
    children: [parts.paragraph({ style: cell.style, runs: cell.runs, keepWithNext: keep }, cell.picture)],
  });
}

/** What a screen reader says of a table; the library has no option for it. Both stand last among a table's properties. */
function describe(table: Table, { title, description }: PlannedTextTable): void {
  const [properties] = (table as unknown as { root: BaseXmlComponent[] }).root;
  const add = (name: string, text: string) => {
    (properties as unknown as { root: object[] }).root.push({ [name]: { _attr: { 'w:val': documentText(text) } } });
  };
  if (title !== '') add('w:tblCaption', title);
  if (description !== '') add('w:tblDescription', description);
}
