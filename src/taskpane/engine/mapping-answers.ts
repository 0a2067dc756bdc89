/** What foreign tables are taken for, and what comes of it. Loaded when it is first asked. */
import { keepAnswers } from '../../core/edits/keep-answers';
import type { Language } from '../../core/language/language';
import type { TableGuess } from '../../core/mapping/guess';
import type { MappedSheet, Mapping } from '../../core/mapping/map-workbooks';
import { mapWorkbooks } from '../../core/mapping/map-workbooks';
import { inLanguage, wordIn } from '../../core/mapping/propose-reading';
import type { SourceSheet } from '../../core/records/records';
import { readingLine } from '../../core/records/reading';
import { isSheetMeant } from '../../core/records/sheet-pattern';
import { layoutOf } from '../../core/workbook/layout';
import type { SaidOfRow } from '../../core/mapping/said';
import { tableId } from '../../core/mapping/table-id';
import type { SheetEdits } from '../../core/plan/sheet-edit';
import { areaAddress, columnLetters, shortAddress } from '../../core/values/address';
import { COLUMN_ROLES, TABLE_KINDS, TABLE_PLACES } from './table-roles';
import type {
  MapAsk,
  Numbers,
  ShownDecision,
  ShownMapping,
  ShownRow,
  ShownSheet,
  ShownTable,
} from './mapping-questions';
import { askedText } from './mapping-questions';
import type { Opened } from './opened';

/** One asking after the other is about the same workbooks: the last answer is kept. */
export class MappingAnswers {
  private last: { readonly key: string; readonly mapping: Mapping } | undefined;

  constructor(private readonly opened: Opened) {}

  shown(ask: MapAsk): ShownMapping {
    const mapping = this.mapping(ask);
    const { reconciliation, proposals, offered } = mapping;
    const { totals, decimals, currency, year, records } = reconciliation;
    return {
      asked: askedText(ask),
      sheets: mapping.sheets.map((each) => this.shownSheet(each)),
      otherRows: this.otherRows(mapping, ask.language),
      settings: proposals.answers.map(({ setting, value }) => `${setting} = ${wordIn(value, ask.language)}`),
      parties: mapping.parties.map(({ file, sheet, row: { value }, choices }) => ({
        file,
        sheet,
        value: value === '…' ? '' : value,
        choices,
      })),
      lines: shownRows('BudgetLines', offered.lines, ask.rows),
      meetings: shownRows('Meetings', offered.meetings, ask.rows),
      knownMeetings: this.opened.reconciliation.records.meetings.map(({ code }) => code),
      answers: proposals.reading.length + proposals.answers.length,
      open: mapping.open.length,
      year,
      currency,
      decimals,
      estimate: totals.estimate,
      expenditure: totals.expenditure,
      rowsRead: rowsOf(records.sources),
      notLookedAt: notLookedAt(mapping),
      isUnseen: this.opened.diagnostics.some(({ code }) => code === 'proposals-not-looked-over'),
      roles: COLUMN_ROLES,
      names: namesIn(ask.language),
    };
  }

  edits(ask: MapAsk): SheetEdits {
    return keepAnswers(this.mapping(ask), this.opened.editable, ask.language);
  }

  private mapping(ask: MapAsk): Mapping {
    const { language, said, rows, reopened } = ask;
    const key = askedText(ask);
    if (this.last?.key !== key) {
      const { workbooks, reconciliation, diagnostics } = this.opened;
      const base = { reconciliation, diagnostics };
      this.last = { key, mapping: mapWorkbooks(workbooks, language, { base, said, rows, reopened }) };
    }
    return this.last.mapping;
  }

  private otherRows({ sheets, proposals }: Mapping, language: Language): string[] {
    const guessed = sheets.filter(({ state }) => state === 'guessed');
    return proposals.reading
      .filter((row) => !guessed.some((each) => isSheetMeant(row.sheet, each)))
      .map((row) => readingLine(inLanguage(row, language)));
  }

  private shownSheet({ tables, ...sheet }: MappedSheet): ShownSheet {
    const { editable } = this.opened;
    const { kind, describedIn } = sheet;
    const isOfAmounts =
      kind === 'Estimates' ||
      kind === 'Expenditures' ||
      (describedIn.length > 0 && (!kind || layoutOf(kind).job === 'costs'));
    const canReopen =
      (sheet.state === 'read' || sheet.state === 'apart') &&
      isOfAmounts &&
      sheet.describedIn.every((file) => editable.some((each) => each.file === file));
    return { ...sheet, canReopen, tables: tables.map(shownTable) };
  }
}

function shownTable({ facts, kind, kindReason, isRead, meeting, columns, decisions, open }: TableGuess): ShownTable {
  const { table } = facts;
  // A table is as wide as its headings, and as long as its rows; where it ends says nothing.
  const columnNumbers = table.columns.map(({ column }) => column);
  const area = {
    top: table.firstHeadingRow,
    left: Math.min(...columnNumbers),
    bottom: facts.rows.length < facts.rowCount ? table.lastRow : (facts.rows.at(-1)?.number ?? table.headingRow),
    right: Math.max(...columnNumbers),
  };
  return {
    table: tableId(table),
    name: table.name,
    at: { file: table.workbook.file, sheet: table.sheet.name, cell: areaAddress(area) },
    rows: facts.rowCount,
    kind,
    kindReason,
    isRead,
    meeting,
    open,
    decisions: decisions.map((each): ShownDecision => ({
      heading: each.facts.heading,
      value: each.value,
      is: each.is,
    })),
    columns: facts.columns.map((column) => {
      const guess = columns.find((each) => each.facts === column);
      return {
        heading: column.heading,
        letters: columnLetters(column.column),
        is: guess?.is ?? '',
        reason: guess?.reason,
        rivals: guess?.rivals ?? [],
        samples: column.samples,
      };
    }),
  };
}

/** Also those that were left out, in the place that they had. */
const shownRows = (
  kind: ShownRow['kind'],
  offered: readonly { readonly code: string; readonly title: string }[],
  said: readonly SaidOfRow[],
): ShownRow[] =>
  offered.map(({ code, title }) => {
    const own = said.find((each) => each.kind === kind && each.proposed === code);
    return { code, title, isLeftOut: false, ...own, kind, proposed: code };
  });

/** A sheet of both sides is read for each of them. */
function rowsOf(sources: readonly SourceSheet[]): number {
  const rows = new Map<string, { Estimates: number; Expenditures: number }>();
  for (const { file, sheet, kind, rowsRead } of sources) {
    const key = JSON.stringify([file, sheet]);
    const known = rows.get(key) ?? { Estimates: 0, Expenditures: 0 };
    known[kind] += rowsRead;
    rows.set(key, known);
  }
  return [...rows.values()].reduce((sum, each) => sum + Math.max(each.Estimates, each.Expenditures), 0);
}

function notLookedAt({ reconciliation }: Mapping): Numbers[] {
  return reconciliation.records.account.flatMap(({ file, sheet, classes }) => {
    const found = classes.get('not looked at');
    if (!found || found.numbers === 0) return [];
    return [{ count: found.numbers, at: { file, sheet, cell: found.areas.map(shortAddress).join(',') } }];
  });
}

const namesIn = (language: Language): Record<string, string> =>
  Object.fromEntries(
    [...TABLE_KINDS, ...TABLE_PLACES, ...COLUMN_ROLES, 'counted'].map((is) => [is, wordIn(is, language)]),
  );
