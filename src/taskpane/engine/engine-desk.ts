/** Answers the pane's questions: holds the workbooks and what was made of them. Runs in a worker, and as well without. */
import { BookBuilder } from '../../adapters/excel/book-builder';
import { placesTogether } from '../../core/reconciliation/places-together';
import { rowsBehind } from '../../core/reconciliation/rows-behind';
import type { RowsBehind } from '../../core/reconciliation/rows-behind';
import { voiceOf } from '../../adapters/messages/voice';
import { isSetUpFile } from '../../core/edits/is-set-up-file';
import { unmatchedTexts } from '../../core/edits/unmatched-texts';
import { reconcileWorkbooks } from '../../core/reconcile-workbooks';
import type { InputFile } from '../../core/annex/annex-json';
import type { Diagnostic } from '../../core/values/diagnostic';
import type { SheetOf } from '../../core/workbook/find-sheets';
import { headingOf } from '../../core/workbook/heading-index';
import type { SheetKind } from '../../core/workbook/layout';
import { layoutOf } from '../../core/workbook/layout';
import type { Workbook } from '../../core/workbook/workbook';
import type { GroupName, Outline, Question, Questions } from './engine-messages';
import type { BudgetAnswers } from './budget-answers';
import type { MappingAnswers } from './mapping-answers';
import { corrected } from './corrected';
import { FiguresByRow } from './figures-by-row';
import { openFiles } from './open-files';
import type { Opened } from './opened';
import { foundIn, outlineOf, unmatchedGroups } from './outline-of';
import { saidGroup } from './said-group';
import type { PastYears } from './past-years';
import { sheetShape } from './sheet-shape';
import { shownRows } from './shown-rows';
import { isStatusAlone, withoutCosts } from './status-alone';
import type { Checked } from './status-answers';

type Asks = { readonly [Q in Question]: (ask: Questions[Q]['ask']) => Promise<Questions[Q]['answer']> };

const annexAnswers = () => import(/* webpackChunkName: "annex" */ './annex-answers');
const statusAnswers = () => import(/* webpackChunkName: "status" */ './status-answers');
const budgetAnswers = () => import(/* webpackChunkName: "budget" */ './budget-answers');
const splits = () => import(/* webpackChunkName: "budget" */ '../../core/split-variances');
const pastYears = () => import(/* webpackChunkName: "budget" */ './past-years');
const mappingAnswers = () => import(/* webpackChunkName: "mapping" */ './mapping-answers');
const decidedAnswers = () => import(/* webpackChunkName: "decided" */ './decided-answers');
const settingsAnswers = () => import(/* webpackChunkName: "settings" */ './settings-answers');
const editAnswers = () => import(/* webpackChunkName: "edits" */ './edit-answers');

interface How {
  readonly reading: number;
  /** They can be changed themselves; else what is decided goes into the set-up workbook among or beside them. */
  readonly isOpen: boolean;
  readonly setUp: Workbook | undefined;
}

export class EngineDesk implements Asks {
  private builder = new BookBuilder();
  private opened: Opened | undefined;
  /** Readings that were begun; what an earlier one comes to after a later one is told, not kept. */
  private readings = 0;
  private behind: RowsBehind | undefined;
  private figures: FiguresByRow | undefined;
  private ofBudget: BudgetAnswers | undefined;
  /** Stay while other workbooks are read. */
  private past: PastYears | undefined;
  private ofTables: MappingAnswers | undefined;
  /** As at the day and for the year last asked for. */
  private checked: { readonly key: string; readonly status: Checked } | undefined;

  /** `onProgress` is told which part of the work is done, from 0 to 1. */
  constructor(private readonly onProgress: (part: number) => void = () => undefined) {}

  async open({ files }: Questions['open']['ask']): Promise<Outline> {
    const reading = ++this.readings;
    const { workbooks, inputs } = await openFiles(files, this.onProgress);
    const setUps = workbooks.filter(isSetUpFile);
    return this.reconcile(workbooks, inputs, { reading, isOpen: false, setUp: setUps.at(-1) });
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

  finish = async (): Promise<Outline> => {
    const workbook = this.builder.finish();
    const workbooks = await corrected([workbook]);
    const reading = ++this.readings;
    const how = { reading, isOpen: true, setUp: undefined };
    return this.reconcile(workbooks, [{ file: workbook.file, sha256: '' }], how);
  };

  async findings(ask: Questions['findings']['ask']): Promise<Questions['findings']['answer']> {
    const found = this.foundIn(ask);
    return saidGroup(found, this.opened?.workbooks ?? [], ask, await voiceOf(ask.language));
  }

  async titles({ codes, language }: Questions['titles']['ask']): Promise<Questions['titles']['answer']> {
    const voice = await voiceOf(language);
    return codes.map((code) => voice.title(code));
  }

  async say({ diagnostic: found, language }: Questions['say']['ask']): Promise<Questions['say']['answer']> {
    const voice = await voiceOf(language);
    return { message: voice.message(found), at: found.at, hint: voice.hint(found.code) };
  }

  async columnNames({ kinds, language }: Questions['columnNames']['ask']): Promise<Questions['columnNames']['answer']> {
    const namesOf = (kind: SheetKind): Record<string, string> =>
      Object.fromEntries(layoutOf(kind).columns.map(({ column }) => [column, headingOf(kind, column, language)]));
    return Object.fromEntries(kinds.map((kind) => [kind, namesOf(kind)]));
  }

  async rows({ meeting, line, from, count }: Questions['rows']['ask']): Promise<Questions['rows']['answer']> {
    const rows = this.rowsBehind().get(meeting, line);
    const [spent, foreseen] = [true, false].map((isSpent) =>
      placesTogether(rows.flatMap(({ expenditure, at }) => ((expenditure !== undefined) === isSpent ? [at] : []))),
    );
    const places = { estimate: foreseen!, expenditure: spent! };
    return { total: rows.length, rows: rows.slice(from, from + count), places };
  }

  async unmatched({ from, count }: Questions['unmatched']['ask']): Promise<Questions['unmatched']['answer']> {
    return unmatchedGroups(this.known().reconciliation).slice(from, from + count);
  }

  async texts(ask: Questions['texts']['ask']): Promise<Questions['texts']['answer']> {
    return unmatchedTexts(this.known().reconciliation, ask);
  }

  async cells({ from, to, ...of }: Questions['cells']['ask']): Promise<Questions['cells']['answer']> {
    const found = this.sheetOf(of);
    return found ? shownRows(found.workbook, found.sheet, from, to) : [];
  }

  async sheetShape(of: Questions['sheetShape']['ask']): Promise<Questions['sheetShape']['answer']> {
    const found = this.sheetOf(of);
    return found ? sheetShape(found.workbook, found.sheet) : { lengths: [], headRow: undefined };
  }

  async figure(place: Questions['figure']['ask']): Promise<Questions['figure']['answer']> {
    return this.opened && this.figuresByRow().get(place);
  }

  async edits(ask: Questions['edits']['ask']): Promise<Questions['edits']['answer']> {
    if (ask.does === 'keep answers') return (await this.tables()).edits(ask);
    if (ask.does === 'propose estimates') return (await this.budgetOf()).proposal(ask).edits;
    if (ask.does === 'fill in') return (await this.budgetOf()).filledIn(ask);
    if (ask.does === 'set') return (await settingsAnswers()).settingEdits(this.known(), ask.changes, ask.language);
    const isOfGroup = ask.does === 'fix' || ask.does === 'answer' || ask.does === 'waive';
    const found = isOfGroup ? this.foundIn(ask) : [];
    return (await editAnswers()).edits(this.opened, found, ask);
  }

  async settings({ language }: Questions['settings']['ask']): Promise<Questions['settings']['answer']> {
    return (await settingsAnswers()).shownSettings(this.known(), language);
  }

  async decided(ask: Questions['decided']['ask']): Promise<Questions['decided']['answer']> {
    const { decided } = await decidedAnswers();
    return decided(this.known(), ask, await voiceOf(ask.language));
  }

  mapping = async (ask: Questions['mapping']['ask']) => (await this.tables()).shown(ask);

  async setUpFile(edits: Questions['setUpFile']['ask']): Promise<Questions['setUpFile']['answer']> {
    return (await editAnswers()).setUpFile(this.known(), edits);
  }

  async findingsSheet({ language }: Questions['findingsSheet']['ask']): Promise<Questions['findingsSheet']['answer']> {
    return (await editAnswers()).listAsSheet(this.known().diagnostics, language);
  }

  async findingsFile({ language, as }: Questions['findingsFile']['ask']): Promise<Questions['findingsFile']['answer']> {
    const { diagnostics, inputs } = this.known();
    return (await editAnswers()).listAsFile(diagnostics, language, as, inputs);
  }

  async preview(ask: Questions['preview']['ask']): Promise<Questions['preview']['answer']> {
    return (await annexAnswers()).preview(this.known(), ask);
  }

  async printedRows(ask: Questions['printedRows']['ask']): Promise<Questions['printedRows']['answer']> {
    return (await annexAnswers()).printedRows(this.known(), this.rowsBehind(), ask);
  }

  async annexSheets(ask: Questions['annexSheets']['ask']): Promise<Questions['annexSheets']['answer']> {
    return (await annexAnswers()).sheets(this.known(), ask);
  }

  async annexFiles(ask: Questions['annexFiles']['ask']): Promise<Questions['annexFiles']['answer']> {
    return (await annexAnswers()).files(this.known(), ask, ask.language);
  }

  async annexArchive(ask: Questions['annexArchive']['ask']): Promise<Questions['annexArchive']['answer']> {
    return (await annexAnswers()).archive(this.known(), ask, ask.language);
  }

  async annexCharts(ask: Questions['annexCharts']['ask']): Promise<Questions['annexCharts']['answer']> {
    return (await annexAnswers()).charts(this.known(), ask);
  }

  async annexDocuments(ask: Questions['annexDocuments']['ask']): Promise<Questions['annexDocuments']['answer']> {
    return (await annexAnswers()).documents(this.known(), ask);
  }

  async status(ask: Questions['status']['ask']): Promise<Questions['status']['answer']> {
    const { outline } = await statusAnswers();
    return outline(await this.statusOf(ask), ask.language);
  }

  async states(ask: Questions['states']['ask']): Promise<Questions['states']['answer']> {
    const { states } = await statusAnswers();
    return states(await this.statusOf(ask), ask);
  }

  async statusSheets(ask: Questions['statusSheets']['ask']): Promise<Questions['statusSheets']['answer']> {
    const { sheets } = await statusAnswers();
    return sheets(await this.statusOf(ask), ask.language);
  }

  async statusCharts(ask: Questions['statusCharts']['ask']): Promise<Questions['statusCharts']['answer']> {
    const { charts } = await statusAnswers();
    return charts(await this.statusOf(ask), ask.language);
  }

  async statusFiles(ask: Questions['statusFiles']['ask']): Promise<Questions['statusFiles']['answer']> {
    const { files } = await statusAnswers();
    return files(await this.statusOf(ask), ask.language, this.known().inputs);
  }

  pastYears = async ({ key, files }: Questions['pastYears']['ask']): Promise<boolean> => {
    if (files) {
      const { openPastYears } = await pastYears();
      this.past = await openPastYears(key, files);
      this.ofBudget = undefined;
    }
    return this.past?.key === key;
  };
  budget = async (ask: Questions['budget']['ask']) => (await this.budgetOf()).budget(ask);
  estimate = async (ask: Questions['estimate']['ask']) => (await this.budgetOf()).estimate(ask);
  shares = async (ask: Questions['shares']['ask']) => (await this.budgetOf()).shares(ask);
  shareStates = async (ask: Questions['shareStates']['ask']) => (await this.budgetOf()).shareStates(ask);
  contributions = async (ask: Questions['contributions']['ask']) => (await this.budgetOf()).contributions(ask);
  contributionStates = async (ask: Questions['contributionStates']['ask']) =>
    (await this.budgetOf()).contributionStates(ask);
  budgetSheets = async (ask: Questions['budgetSheets']['ask']) => (await this.budgetOf()).budgetSheets(ask);
  budgetFiles = async (ask: Questions['budgetFiles']['ask']) => (await this.budgetOf()).files(ask);
  estimateCharts = async (ask: Questions['estimateCharts']['ask']) => (await this.budgetOf()).estimateCharts(ask);
  contributionCharts = async (ask: Questions['contributionCharts']['ask']) => (await this.budgetOf()).charts(ask);
  notices = async (ask: Questions['notices']['ask']) => (await this.budgetOf()).notices(ask);

  private async reconcile(
    workbooks: readonly Workbook[],
    inputs: readonly InputFile[],
    { reading, isOpen, setUp }: How,
  ): Promise<Outline> {
    const reconciled = reconcileWorkbooks(workbooks);
    // The rules of the budget are loaded where a setting asks for them.
    const isSplit = reconciled.value.records.settings.varianceSplit;
    const { value, diagnostics: all } = isSplit ? (await splits()).withSplits(workbooks, reconciled) : reconciled;
    const found = foundIn(workbooks, value.records);
    const diagnostics = isStatusAlone(found, workbooks) ? withoutCosts(all) : all;
    const editable = isOpen ? workbooks : setUp ? [setUp] : [];
    const opened = { inputs, workbooks, editable, setUp, reconciliation: value, diagnostics };
    if (reading !== this.readings) return outlineOf(opened, found);
    this.opened = opened;
    this.behind = undefined;
    this.figures = undefined;
    this.checked = undefined;
    this.ofBudget = undefined;
    this.ofTables = undefined;
    return outlineOf(opened, found);
  }

  private sheetOf({ file, sheet: name }: Questions['sheetShape']['ask']): SheetOf | undefined {
    const workbook = this.opened?.workbooks.find((one) => one.file === file);
    const sheet = workbook?.sheets.find((one) => one.name === name);
    return workbook && sheet && { workbook, sheet };
  }

  private known(): Opened {
    if (!this.opened) throw new Error('nothing has been read');
    return this.opened;
  }

  private foundIn({ group, job = 'costs' }: GroupName): readonly Diagnostic[] {
    return this.allFound(job).filter(({ code, severity }) => code === group.code && severity === group.severity);
  }

  private allFound(job: NonNullable<GroupName['job']>): readonly Diagnostic[] {
    if (job === 'costs') return this.opened?.diagnostics ?? [];
    return (job === 'status' ? this.checked?.status.diagnostics : this.ofBudget?.found(job)) ?? [];
  }

  private async budgetOf(): Promise<BudgetAnswers> {
    const { BudgetAnswers: Answers } = await budgetAnswers();
    return (this.ofBudget ??= new Answers(this.known(), this.past));
  }

  private async tables(): Promise<MappingAnswers> {
    const { MappingAnswers: Answers } = await mappingAnswers();
    return (this.ofTables ??= new Answers(this.known()));
  }

  private async statusOf({ asAt, year }: Questions['status']['ask']): Promise<Checked> {
    const key = JSON.stringify([asAt, year]);
    if (this.checked?.key !== key) {
      const { check } = await statusAnswers();
      this.checked = { key, status: check(this.known(), { asAt, year }) };
    }
    return this.checked.status;
  }

  private rowsBehind(): RowsBehind {
    return (this.behind ??= rowsBehind(this.known().reconciliation));
  }

  private figuresByRow(): FiguresByRow {
    return (this.figures ??= new FiguresByRow(this.known().reconciliation, this.rowsBehind()));
  }
}
