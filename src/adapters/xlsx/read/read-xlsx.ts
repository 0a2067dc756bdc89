/** Reads a workbook from its package: complete, or not at all. */
import type { Area } from '../../../core/values/address';
import { diagnostic, Refusal } from '../../../core/values/diagnostic';
import type { Diagnostic } from '../../../core/values/diagnostic';
import type { UnreadSheet } from '../../../core/values/diagnostics/files';
import type { DiagnosticValues, PlainCode } from '../../../core/values/diagnostics/findings';
import type { CellStore } from '../../../core/workbook/cell-store';
import type { CellComment, Sheet, Table, Workbook } from '../../../core/workbook/workbook';
import { RowMark } from '../../../core/workbook/workbook';
import { mendedNotices } from './mended-notices';
import type { Package } from '../../package/package';
import { refusal } from '../../package/refusal';
import { readRelationships } from '../../package/relationships';
import type { Relationship } from '../../package/relationships';
import { SharedStrings } from './shared-strings';
import { SheetHandler } from './sheet-handler';
import { noStyles, readStylesPart } from './styles-part';
import { readTablePart } from './table-part';
import { allComments, COMMENTS, readCommentsPart } from './comments-part';
import { LIKE_TEXTS, TextArena } from './text-arena';
import { TextCollector } from './text-collector';
import { readWorkbookPart } from './workbook-part';
import type { DeclaredSheet, WorkbookPart } from './workbook-part';
import { readXmlPart } from '../../package/xml-part';
import { append } from '../../../core/values/append';

/** Kinds of sheets that are none of cells, and what those are called that may hold something to read; a chart shows what stands elsewhere. */
const WITHOUT_CELLS: ReadonlyMap<string, UnreadSheet | undefined> = new Map([
  ['chartsheet', undefined],
  ['dialogsheet', 'dialogue'],
  ['xlMacrosheet', 'macros'],
  ['xlIntlMacrosheet', 'macros'],
]);

/** The workbook of which `part` is the main part. Rejects with a `Refusal` where it cannot be read whole. */
export async function readXlsx(pack: Package, part: string, withOwn = false): Promise<Workbook> {
  return new WorkbookReader(pack, part, withOwn).read();
}

class WorkbookReader {
  private readonly file: string;
  private readonly arena = new TextArena(() => {
    throw refusal(this.file, 'package-too-large', { part: this.part, limit: LIKE_TEXTS });
  });
  private readonly collector = new TextCollector(this.arena);
  private readonly shared: SharedStrings;
  private readonly notices: Diagnostic[] = [];
  private relationships: readonly Relationship[] = [];
  /** The first of each id that leads to a part. */
  private readonly byId = new Map<string, Relationship>();
  /** Parts that sheets and tables were read from: none is read twice. */
  private readonly used = new Set<string>();
  private styles = noStyles(false);
  private cellsBefore = 0;
  private formulas = false;

  constructor(
    private readonly pack: Package,
    private readonly part: string,
    private readonly withOwn: boolean,
  ) {
    this.file = pack.options.file;
    const { textBytes } = pack.options.limits;
    this.shared = new SharedStrings(this.arena, this.collector, () => {
      if (this.arena.byteCount <= textBytes) return;
      throw refusal(this.file, 'package-too-large', { part: 'sharedStrings', limit: `${textBytes >> 20} MB` });
    });
  }

  async read(): Promise<Workbook> {
    const declared = await readWorkbookPart(this.pack, this.part);
    this.relationships = await readRelationships(this.pack, this.part);
    for (const each of this.relationships) if (!each.external && !this.byId.has(each.id)) this.byId.set(each.id, each);
    await this.readStyles(declared.date1904);
    const strings = this.partOf('sharedStrings');
    if (strings !== undefined) await readXmlPart(this.pack, strings, this.shared);
    if (this.pack.trailing > 0) this.notice('package-trailing', { count: this.pack.trailing });
    const sheets = await this.readSheets(declared);
    await this.noticeAround(declared);
    append(this.notices, mendedNotices(this.file, sheets, this.collector.mended));
    this.shared.ids = new Int32Array(0);
    return {
      file: this.file,
      date1904: declared.date1904,
      texts: this.arena.seal(),
      sheets,
      notices: this.notices,
    };
  }

  private async readStyles(date1904: boolean): Promise<void> {
    const styles = this.partOf('styles');
    this.styles = styles === undefined ? noStyles(date1904) : await readStylesPart(this.pack, styles, date1904);
    if (styles === undefined) this.notice('styles-missing', {});
  }

  private async readSheets(declared: WorkbookPart): Promise<Sheet[]> {
    const sheets: Sheet[] = [];
    let others = 0;
    for (const [at, entry] of declared.sheets.entries()) {
      // Excel itself declares its oldest macro modules so, as sheets without a part.
      if (entry.relationship === '') {
        this.noticeUnread(entry.name, 'none');
        others++;
        continue;
      }
      if (declared.own.has(at) && !this.withOwn) {
        const { name } = entry;
        this.notices.push(diagnostic('sheet-own', { file: this.file, sheet: name, cell: '' }, { sheet: name }));
        others++;
        continue;
      }
      const { part, kind } = this.sheetPart(entry);
      this.use(part);
      const sheet = await this.readSheet(entry, part, kind, declared.date1904);
      if (sheet) sheets.push(sheet);
      else others++;
    }
    if (sheets.length + others !== declared.sheets.length || declared.sheets.length === 0) {
      const values = { part: this.part, declared: declared.sheets.length, read: sheets.length + others };
      throw refusal(this.file, 'part-incomplete', values);
    }
    return sheets;
  }

  private sheetPart(entry: DeclaredSheet): { part: string; kind: string } {
    const relationship = this.byId.get(entry.relationship);
    const part = relationship && this.pack.find(relationship.target);
    if (part === undefined) {
      throw refusal(this.file, 'part-missing', { part: relationship?.target ?? entry.relationship }, entry.name);
    }
    return { part, kind: relationship!.kind };
  }

  /** Undefined for a sheet without cells of its own: a chart, a dialogue, old macros. */
  private async readSheet(
    entry: DeclaredSheet,
    part: string,
    kind: string,
    date1904: boolean,
  ): Promise<Sheet | undefined> {
    const { file, arena, collector, shared, styles, cellsBefore } = this;
    const { limits } = this.pack.options;
    const sheet = entry.name;
    const handler = new SheetHandler({
      ...{ file, sheet, part, arena, limits, cellsBefore },
      ...{ shared, styles: styles.byNumber, looks: styles.looks, date1904, collector },
    });
    await readXmlPart(this.pack, part, handler);
    if (handler.root !== 'worksheet') {
      if (!WITHOUT_CELLS.has(kind)) {
        throw refusal(file, 'part-malformed', { part, detail: 'not a worksheet of a known version' }, sheet);
      }
      const unread = WITHOUT_CELLS.get(kind);
      if (unread) this.noticeUnread(sheet, unread);
      return undefined;
    }
    const cells = handler.sink.finish();
    if (handler.hiddenByDefault && cells.cellCount > 0) {
      this.notices.push(diagnostic('rows-hidden-by-default', { file, sheet, cell: '' }, { sheet }));
    }
    this.cellsBefore += cells.cellCount;
    this.formulas ||= handler.sink.formulas;
    const tables: Table[] = [];
    const filters: Area[] = handler.filtered ? [handler.filtered] : [];
    const commented = new Map<string, string>();
    for (const relationship of await readRelationships(this.pack, part)) {
      if (COMMENTS.has(relationship.kind)) commented.set(relationship.target, relationship.kind);
      if (relationship.kind !== 'table') continue;
      const own = this.pack.find(relationship.target);
      if (own === undefined) throw refusal(file, 'part-missing', { part: relationship.target }, sheet);
      this.use(own);
      const { table, filtered } = await readTablePart(this.pack, own);
      tables.push(table);
      if (filtered) filters.push(filtered);
    }
    markFiltered(cells, filters);
    const { merges, hiddenColumns } = handler;
    const comments = await this.readComments(sheet, commented);
    return { name: sheet, visibility: entry.visibility, cells, merges, tables, hiddenColumns, comments };
  }

  /** Comments are no values: where they cannot be read, the sheet can. */
  private async readComments(sheet: string, parts: ReadonlyMap<string, string>): Promise<readonly CellComment[]> {
    const byKind = new Map<string, CellComment[]>();
    for (const [target, kind] of parts) {
      const part = this.pack.find(target);
      if (part === undefined) continue;
      try {
        byKind.set(kind, [...(byKind.get(kind) ?? []), ...(await readCommentsPart(this.pack, part))]);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        this.notices.push(diagnostic('comments-damaged', { file: this.file, sheet, cell: '' }, { sheet }));
      }
    }
    return allComments(byKind);
  }

  private use(part: string): void {
    if (this.used.has(part)) throw refusal(this.file, 'package-ambiguous', { part });
    this.used.add(part);
  }

  private noticeUnread(sheet: string, holds: UnreadSheet): void {
    this.notices.push(diagnostic('sheet-not-cells', { file: this.file, sheet, cell: '' }, { sheet, holds }));
  }

  private partOf(kind: string): string | undefined {
    const relationship = this.relationships.find((found) => found.kind === kind && !found.external);
    if (!relationship) return undefined;
    const part = this.pack.find(relationship.target);
    if (part === undefined && kind !== 'styles')
      throw refusal(this.file, 'part-missing', { part: relationship.target });
    return part;
  }

  private async noticeAround(declared: WorkbookPart): Promise<void> {
    if (this.pack.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) this.notice('macros-ignored', {});
    // By name, not by relationship: one that nothing in the workbook refers to still reaches out of it.
    for (const part of this.pack.names.filter((name) => /(?:^|\/)externalLinks\/[^/]+\.xml$/i.test(name))) {
      for (const { external, target } of await readRelationships(this.pack, part)) {
        if (external) this.notice('external-link', { target });
      }
    }
    if (this.formulas && declared.stale !== '') this.notice('calculation-stale', { setting: declared.stale });
    if (declared.precisionAsDisplayed) this.notice('precision-displayed', {});
  }

  private notice<C extends PlainCode>(code: C, values: DiagnosticValues[C]): void {
    this.notices.push(diagnostic(code, { file: this.file, sheet: '', cell: '' }, values));
  }
}

/** Hidden rows below the headings of a filter are hidden by it. */
function markFiltered(cells: CellStore, areas: readonly Area[]): void {
  const rising = areas.filter(({ top, bottom }) => top < bottom).sort((a, b) => a.top - b.top);
  let next = 0;
  /** The last row that one of the filters begun so far covers. */
  let bottom = 0;
  for (let row = 0; row < cells.rowCount && (next < rising.length || bottom > 0); row++) {
    const number = cells.rowNumber(row);
    for (; next < rising.length && rising[next]!.top < number; next++) bottom = Math.max(bottom, rising[next]!.bottom);
    if (number <= bottom && cells.rowMarks(row) === RowMark.hidden) cells.remark(row, RowMark.filtered);
  }
}
