/** Makes small workbooks for tests, in bytes as a file holds them. */
import { columnLetters } from '../src/core/values/address';
import { zip } from './zip';
import type { ZipPart } from './zip';

/** A blank cell, a value, or a cell that needs saying more. */
export type BuiltCell =
  null | number | string | boolean | BuiltFormula | BuiltStyled | BuiltRich | BuiltError | BuiltXml;

export interface BuiltFormula {
  /** Without `=`. */
  readonly formula: string;
  /** The stored result; none where it was never calculated. */
  readonly value?: number | string;
}
export interface BuiltStyled {
  readonly value: number | string;
  /** A number format's code. */
  readonly format?: string;
  /** Drawn through. */
  readonly struck?: boolean;
  /** Colours of the font and of a solid fill, as the attribute shall stand: `rgb="FFFFFFFF"`, `theme="0"`. */
  readonly ink?: string;
  readonly ground?: string;
}
/** A text in runs. */
export interface BuiltRich {
  readonly runs: readonly (string | { readonly text: string; readonly place: string })[];
}
export interface BuiltError {
  readonly error: string;
}
/** The element as it shall stand. */
export interface BuiltXml {
  readonly xml: string;
}

export interface BuiltSheet {
  readonly name: string;
  readonly rows?: readonly (readonly BuiltCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Numbers of hidden rows, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
  readonly tables?: readonly { name: string; ref: string; totalsRows?: number; headingRows?: number; inner?: string }[];
  /** Elements before and after the cells. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, instead of all that. */
  readonly xml?: string;
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  /** Texts in one list, as Excel writes them, instead of in their cells. */
  readonly shared?: boolean;
  /** The value of `date1904` as it shall stand. */
  readonly date1904?: string;
  /** Elements of the workbook's part after the sheets. */
  readonly workbook?: string;
  /** Parts to add or replace; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function buildXlsx(workbook: BuiltWorkbook): Uint8Array {
  return zip(xlsxParts(workbook));
}

/** The parts of the workbook's package, for tests that bend it. */
export function xlsxParts(workbook: BuiltWorkbook): ZipPart[] {
  const strings: string[] = [];
  const formats: BuiltStyled[] = [];
  const parts = new Map<string, string | Uint8Array | null>();
  const sheets = workbook.sheets.map(
    (sheet) => sheet.xml ?? sheetXml(sheet, workbook.shared ? strings : undefined, formats),
  );
  const relations = sheets.map((_, n) => relation(`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`));
  relations.push(relation('rIdS', 'styles', 'styles.xml'));
  if (workbook.shared) relations.push(relation('rIdT', 'sharedStrings', 'sharedStrings.xml'));
  parts.set('[Content_Types].xml', contentTypes());
  parts.set('_rels/.rels', relationships([relation('rId1', 'officeDocument', 'xl/workbook.xml')]));
  parts.set('xl/workbook.xml', workbookXml(workbook));
  parts.set('xl/_rels/workbook.xml.rels', relationships(relations));
  parts.set('xl/styles.xml', stylesXml(formats));
  let table = 0;
  for (const [n, sheet] of workbook.sheets.entries()) {
    parts.set(`xl/worksheets/sheet${n + 1}.xml`, sheets[n]!);
    if (!sheet.tables) continue;
    const first = table;
    for (const one of sheet.tables) parts.set(`xl/tables/table${++table}.xml`, tableXml(one, table));
    const links = sheet.tables.map((_, m) => relation(`rId${m + 1}`, 'table', `../tables/table${first + m + 1}.xml`));
    parts.set(`xl/worksheets/_rels/sheet${n + 1}.xml.rels`, relationships(links));
  }
  if (workbook.shared) {
    const items = strings.map((text) => `<si>${text}</si>`).join('');
    parts.set('xl/sharedStrings.xml', `${XML}<sst xmlns="${MAIN}">${items}</sst>`);
  }
  for (const [name, data] of Object.entries(workbook.parts ?? {})) parts.set(name, data);
  return [...parts].flatMap(([name, data]) => (data === null ? [] : [{ name, data }]));
}

export function relationships(all: readonly string[]): string {
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

export function relation(id: string, kind: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
}

/** A worksheet's part around its rows. */
export function worksheet(rows: string, before = '', after = ''): string {
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function contentTypes(): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  return (
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`
  );
}

function workbookXml(workbook: BuiltWorkbook): string {
  const properties = workbook.date1904 === undefined ? '' : `<workbookPr date1904="${workbook.date1904}"/>`;
  const sheets = workbook.sheets.map(({ name, state }, n) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${n + 1}"${hidden} r:id="rId${n + 1}"/>`;
  });
  const inner = `${properties}<sheets>${sheets.join('')}</sheets>${workbook.workbook ?? ''}`;
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</workbook>`;
}

function stylesXml(styles: readonly BuiltStyled[]): string {
  const codes = styles.map(
    ({ format = 'General' }, n) => `<numFmt numFmtId="${164 + n}" formatCode="${escapeXml(format)}"/>`,
  );
  const fonts = styles.map(({ struck, ink }) => {
    const colour = ink === undefined ? '' : `<color ${ink}/>`;
    return `<font>${struck ? '<strike/>' : ''}<sz val="11"/>${colour}<name val="Calibri"/></font>`;
  });
  const fills = styles.map(({ ground }) => {
    const solid = `<patternFill patternType="solid"><fgColor ${ground}/><bgColor indexed="64"/></patternFill>`;
    return `<fill>${ground === undefined ? '<patternFill patternType="none"/>' : solid}</fill>`;
  });
  const xfs = styles.map((_, n) => `<xf numFmtId="${164 + n}" fontId="${n + 1}" fillId="${n + 1}"/>`);
  const plain = { font: '<font/>', fill: '<fill><patternFill patternType="none"/></fill>' };
  return (
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><fonts>${plain.font}${fonts.join('')}</fonts>` +
    `<fills>${plain.fill}${fills.join('')}</fills><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`
  );
}

function tableXml(
  table: { name: string; ref: string; totalsRows?: number; headingRows?: number; inner?: string },
  id: number,
): string {
  const totals = table.totalsRows === undefined ? '' : ` totalsRowCount="${table.totalsRows}"`;
  const headings = table.headingRows === undefined ? '' : ` headerRowCount="${table.headingRows}"`;
  const names = `id="${id}" name="${table.name}" displayName="${table.name}"`;
  return `${XML}<table xmlns="${MAIN}" ${names} ref="${table.ref}"${totals}${headings}>${table.inner ?? ''}</table>`;
}

function sheetXml(sheet: BuiltSheet, strings: string[] | undefined, formats: BuiltStyled[]): string {
  const rows = (sheet.rows ?? []).map((cells, n) => {
    const hidden = sheet.hiddenRows?.includes(n + 1) ? ' hidden="1"' : '';
    const built = cells.map((cell, m) => cellXml(cell, `${columnLetters(m + 1)}${n + 1}`, strings, formats));
    return `<row r="${n + 1}"${hidden}>${built.join('')}</row>`;
  });
  const merges = sheet.merges?.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const after = (merges ? `<mergeCells>${merges}</mergeCells>` : '') + (sheet.after ?? '');
  return worksheet(rows.join(''), sheet.before, after);
}

function cellXml(cell: BuiltCell, reference: string, strings: string[] | undefined, formats: BuiltStyled[]): string {
  const open = `<c r="${reference}"`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `${open}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `${open} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') {
    return textCell(open, textXml(cell), strings);
  }
  if ('xml' in cell) return cell.xml;
  if ('error' in cell) return `${open} t="e"><v>${cell.error}</v></c>`;
  if ('formula' in cell) {
    const type = typeof cell.value === 'string' ? ' t="str"' : '';
    const value = cell.value === undefined ? '' : `<v>${escapeXml(String(cell.value))}</v>`;
    return `${open}${type}><f>${escapeXml(cell.formula)}</f>${value}</c>`;
  }
  if ('runs' in cell) return textCell(open, cell.runs.map(runXml).join(''), strings);
  const { value: _, ...look } = cell;
  let style = formats.findIndex(({ value: _value, ...known }) => JSON.stringify(known) === JSON.stringify(look));
  if (style < 0) style = formats.push(cell) - 1;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  return `${open} s="${style + 1}"${type}><v>${escapeXml(String(cell.value))}</v></c>`;
}

function textCell(open: string, text: string, strings: string[] | undefined): string {
  if (strings === undefined) return `${open} t="inlineStr"><is>${text}</is></c>`;
  let index = strings.indexOf(text);
  if (index < 0) index = strings.push(text) - 1;
  return `${open} t="s"><v>${index}</v></c>`;
}

const runXml = (run: BuiltRich['runs'][number]): string =>
  typeof run === 'string'
    ? `<r>${textXml(run)}</r>`
    : `<r><rPr><vertAlign val="${run.place}"/><sz val="11"/></rPr>${textXml(run.text)}</r>`;

const textXml = (text: string): string => {
  const kept = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${kept}>${escapeXml(text)}</t>`;
};
