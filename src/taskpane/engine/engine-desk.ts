/** Answers the pane's questions: holds the workbooks and what was made of them. Runs in a worker, and as well without. */
import { BookBuilder } from '../../adapters/excel/book-builder';
import { openWorkbook } from '../../adapters/xlsx/open-workbook';
import { rowsBehind } from '../../core/reconciliation/rows-behind';
import type { RowsBehind } from '../../core/reconciliation/rows-behind';
import { voiceOf } from '../../adapters/messages/voice';
import { reconcileWorkbooks } from '../../core/produce-annex';
import type { Reconciliation } from '../../core/reconciliation/reconciliation';
import { parseCell } from '../../core/values/address';
import type { Diagnostic } from '../../core/values/diagnostic';
import type { Workbook } from '../../core/workbook/workbook';
import type { FigureName, Outline, Question, Questions } from './engine-messages';
import { outlineOf } from './outline-of';
import { shownRows } from './shown-rows';

type Asks = { readonly [Q in Question]: (ask: Questions[Q]['ask']) => Promise<Questions[Q]['answer']> };

/** Least part of the work that is told. */
const STEP = 0.02;

export class EngineDesk implements Asks {
  private builder = new BookBuilder();
  private workbooks: readonly Workbook[] = [];
  private diagnostics: readonly Diagnostic[] = [];
  private reconciliation: Reconciliation | undefined;
  private behind: RowsBehind | undefined;
  private figures: Map<string, FigureName> | undefined;

  /** `onProgress` is told which part of the work is done, from 0 to 1. */
  constructor(private readonly onProgress: (part: number) => void = () => undefined) {}

  async open({ files }: Questions['open']['ask']): Promise<Outline> {
    const all = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const workbooks: Workbook[] = [];
    let before = 0;
    let told = 0;
    // Told in steps that can be seen: each is drawn anew.
    const tell = (part: number): void => {
      if (part - told < STEP) return;
      told = part;
      this.onProgress(part);
    };
    for (const { name, bytes } of files) {
      const onProgress = (done: number, total: number): void =>
        tell((before + (bytes.length * done) / Math.max(1, total)) / all);
      workbooks.push(await openWorkbook(bytes, { file: name, onProgress }));
      before += bytes.length;
    }
    return this.reconcile(workbooks);
  }

  begin = async (book: Questions['begin']['ask']): Promise<undefined> => {
    this.builder = new BookBuilder();
    this.builder.outline(book);
    return undefined;
  };

  block = async (block: Questions['block']['ask']): Promise<undefined> => {
    this.builder.block(block);
    return undefined;
  };

  finish = async (): Promise<Outline> => this.reconcile([this.builder.finish()]);

  async findings({
    group,
    from,
    count,
    language,
  }: Questions['findings']['ask']): Promise<Questions['findings']['answer']> {
    const voice = await voiceOf(language);
    const { code, severity } = group;
    const found = this.diagnostics.filter((one) => one.code === code && one.severity === severity);
    const findings = found.slice(from, from + count).map((one) => ({ message: voice.message(one), at: one.at }));
    return { title: voice.title(code), hint: voice.hint(code), findings };
  }

  async say({ diagnostic, language }: Questions['say']['ask']): Promise<Questions['say']['answer']> {
    const voice = await voiceOf(language);
    return { message: voice.message(diagnostic), at: diagnostic.at, hint: voice.hint(diagnostic.code) };
  }

  async rows({ meeting, line, from, count }: Questions['rows']['ask']): Promise<Questions['rows']['answer']> {
    const rows = this.rowsBehind().get(meeting, line);
    return { total: rows.length, rows: rows.slice(from, from + count) };
  }

  async cells({ file, sheet: name, from, to }: Questions['cells']['ask']): Promise<Questions['cells']['answer']> {
    const workbook = this.workbooks.find((one) => one.file === file);
    const sheet = workbook?.sheets.find((one) => one.name === name);
    return workbook && sheet ? shownRows(workbook, sheet, from, to) : [];
  }

  async figure(place: Questions['figure']['ask']): Promise<Questions['figure']['answer']> {
    const row = parseCell(place.cell)?.row;
    return row === undefined ? undefined : this.figuresByRow().get(rowKey(place.file, place.sheet, row));
  }

  private reconcile(workbooks: readonly Workbook[]): Outline {
    const { value, diagnostics } = reconcileWorkbooks(workbooks);
    this.workbooks = workbooks;
    this.diagnostics = diagnostics;
    this.reconciliation = value;
    this.behind = undefined;
    this.figures = undefined;
    return outlineOf(workbooks, value, diagnostics);
  }

  private rowsBehind(): RowsBehind {
    return (this.behind ??= rowsBehind(this.reconciliation!));
  }

  /** Which figure a row of a sheet is part of; of a shared row, its first part. */
  private figuresByRow(): Map<string, FigureName> {
    if (this.figures) return this.figures;
    const figures = new Map<string, FigureName>();
    for (const { index: meeting, lines } of this.reconciliation?.meetings ?? []) {
      for (const { index: line } of lines) {
        for (const { at } of this.rowsBehind().get(meeting, line)) {
          const key = rowKey(at.file, at.sheet, parseCell(at.cell)?.row ?? 0);
          if (!figures.has(key)) figures.set(key, { meeting, line });
        }
      }
    }
    return (this.figures = figures);
  }
}

const rowKey = (file: string, sheet: string, row: number): string => JSON.stringify([file, sheet, row]);
