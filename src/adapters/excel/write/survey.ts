/// <reference types="office-js" />
/** What is there before anything is written: the workbook's state, and the sheets that go by the names of those to be written. */
import type { Area } from '../../../core/values/address';
import { parseArea } from '../../../core/values/address';
import { Refusal, diagnostic } from '../../../core/values/diagnostic';
import type { DiagnosticValues, PlainCode } from '../../../core/values/diagnostics/findings';
import { areaOf, loadArea } from '../range-area';
import { OWN_MARK, OWN_NAMES } from '../../../core/workbook/own-sheets';
import { MARK_PARTS, isMark, readMark } from './our-mark';
import type { OurMark } from './our-mark';
import type { SheetName } from './sheet-image';

export const CHART = 'Addendum chart';

export interface FoundSheet {
  readonly name: string;
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  /** Cells with a value lie within. */
  readonly used: Area | undefined;
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** Those of our totals. */
  readonly names: readonly SheetName[];
  readonly chart: Excel.Chart | undefined;
  /** `undefined` where the sheet is not ours; `rearranged` where our area is no longer what it was. */
  readonly mark: OurMark | undefined;
  readonly rearranged: string | undefined;
}

export interface Survey {
  readonly file: string;
  readonly isStructureProtected: boolean;
  readonly isManual: boolean;
  /** By names in small letters: Excel tells sheets apart without regard to case. */
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  /** Sheets of tables, by the tables' names in small letters. */
  readonly tables: ReadonlyMap<string, string>;
}

export const key = (name: string): string => name.toLowerCase();

/** One sync, and a second where one of the names is there. Rejects where the workbook can only be read. */
export async function survey(context: Excel.RequestContext, names: readonly string[]): Promise<Survey> {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  workbook.application.load('calculationMode');
  workbook.worksheets.load('items/name,items/id,items/protection/protected');
  workbook.tables.load('items/name,items/worksheet/name');
  await context.sync();
  const file = workbook.name;
  if (workbook.readOnly) throw refusal(file, '', 'workbook-read-only', {});
  const wanted = new Set(names.map(key));
  const finishing = workbook.worksheets.items
    .filter(({ name }) => wanted.has(key(name)))
    .map((sheet) =>
      loadFound(
        sheet,
        workbook.tables.items.filter(({ worksheet }) => worksheet.name === sheet.name),
      ),
    );
  if (finishing.length > 0) await context.sync();
  return {
    file,
    isStructureProtected: workbook.protection.protected,
    isManual: workbook.application.calculationMode !== 'Automatic',
    sheets: new Map(finishing.map((finish) => finish()).map((sheet) => [key(sheet.name), sheet])),
    tables: new Map(workbook.tables.items.map(({ name, worksheet }) => [key(name), worksheet.name])),
  };
}

function loadFound(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): () => FoundSheet {
  const mark = sheet.names.getItemOrNullObject(OWN_MARK);
  mark.load(MARK_PARTS);
  const used = loadArea(sheet.getUsedRangeOrNullObject(true));
  const chart = sheet.charts.getItemOrNullObject(CHART);
  chart.load('name');
  const names = loadNames(sheet);
  const ranges = tables.map((table) => ({ name: table.name, range: loadArea(table.getRange()) }));
  return () => {
    const found = !isMark(mark) ? undefined : readMark(String(mark.formula), mark.comment);
    return {
      name: sheet.name,
      id: sheet.id,
      sheet,
      isProtected: sheet.protection.protected,
      used: used.isNullObject ? undefined : areaOf(used),
      tables: ranges.map(({ name, range }) => ({ name, area: areaOf(range) })),
      names: ownNames(names),
      chart: chart.isNullObject ? undefined : chart,
      mark: found,
      rearranged: !isMark(mark) || found ? undefined : mark.comment.split(' ')[0],
    };
  };
}

/** To be sent with what else is asked for. */
export function loadNames(sheet: Excel.Worksheet): Excel.NamedItemCollection {
  const { names } = sheet;
  names.load('items/name,items/scope,items/formula');
  return names;
}

/** Names that our totals have on the sheet; an officer's, and those of the whole workbook, are left alone. */
export const ownNames = ({ items }: Excel.NamedItemCollection): SheetName[] =>
  items
    .filter(({ name, scope }) => scope === 'Worksheet' && OWN_NAMES.test(name))
    .map(({ name, formula }) => ({ name, formula: String(formula) }));

/** The area that a mark names. */
export const markedArea = ({ area }: OurMark): Area => parseArea(area)!;

export const refusal = <C extends PlainCode>(
  file: string,
  sheet: string,
  code: C,
  values: DiagnosticValues[C],
  cell = '',
): Refusal => new Refusal(diagnostic(code, { file, sheet, cell }, values));
