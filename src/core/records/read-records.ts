/** Workbooks → records: finds the sheets, reads the registers first, then what refers to them, and accounts for every number of every sheet. */
import { yearOf } from '../values/calendar';
import { codeKey } from '../values/code-key';
import type { Outcome } from '../values/diagnostic';
import { sheetKindOf } from '../workbook/heading-index';
import type { SheetOf } from '../workbook/find-sheets';
import { SheetFinder } from '../workbook/find-sheets';
import { NO_MEMORY } from '../workbook/heading-fields';
import type { SheetKind } from '../workbook/layout';
import { LAYOUT, layoutOf } from '../workbook/layout';
import type { Located } from '../workbook/tables-under-heads';
import type { AcrossNames } from '../workbook/across-names';
import { indexNamed } from '../workbook/across-names';
import { locateAmounts, locateLong } from '../workbook/locate-headings';
import { cellText } from '../workbook/cell-text';
import { tableCells } from './table-cells';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Candidate } from '../workbook/sheet-candidates';
import type { Workbook } from '../workbook/workbook';
import { accountOf } from './account';
import { headingCellsOf } from './table-units';
import type { CostRegisters } from './amount-rows';
import { reversedSides } from './below-zero';
import { Answers } from './answers';
import { askCaptions } from './ask-captions';
import { reportComments } from './cell-comments';
import { Codes } from './codes';
import { MeetingSheetNames, takeByMeeting } from './meeting-sheets';
import { columnMemory, joinedMemory, wideMemory } from './column-memory';
import { speaksAgainst } from './doubtful-rows';
import { Findings } from './findings';
import { readEach } from './read-each';
import { readEstimates } from './read-estimates';
import { readExpenditures } from './read-expenditures';
import { describedTables, isLikeDescribed } from './described-tables';
import { Reading } from './reading';
import { readBudgetLines, readMeetings } from './read-registers';
import { readRules } from './read-rules';
import { readSettings, severalYears } from './read-settings';
import type { Meeting, Records, Settings, SourceSheet } from './records';
import { acrossNames } from './wide-rows';
import { append } from '../values/append';

export interface ReadOptions {
  /** Names of hidden sheets that the user wants read. */
  readonly sheets?: readonly string[];
  /** Whether numbers on sheets of other jobs are counted (they are where nothing is said); without it the account of every number is not whole. */
  readonly countsOthers?: boolean;
}

/**
 * Reads several workbooks as one. Rows that cannot be read are reported and left out, never dropped in silence: each source table's count
 * of rows and sums goes with the records, and the account of every number of every sheet. Nothing here stops at the first fault.
 */
export function readRecords(workbooks: readonly Workbook[], options: ReadOptions = {}): Outcome<Records> {
  const findings = new Findings();
  for (const workbook of workbooks) findings.addAll(workbook.notices);
  const found = new FoundSheets(workbooks, options, findings);
  const told = readTold(found, workbooks);
  const tables = findCosts(found, told);
  const { answers, reading } = told;
  const costs = [...tables.estimates, ...tables.expenditures];
  const registers: CostRegisters = { ...told.registers, reversed: reversedSides(costs, answers) };
  reportMissing(workbooks, found.finder, tables.estimates, tables.expenditures, findings);
  const asked = askCaptions(costs, registers);

  // What is said there holds already; here its cells are looked at, so that the account is whole.
  readEach(found.long('Corrections'), new Findings(), () => undefined);
  const { sources, wide } = tables;
  const { lost } = found.finder;
  const records: Omit<Records, 'account'> = {
    complete: {
      estimates: tables.estimates.length > 0 && !lost.has('Estimates'),
      expenditures: tables.expenditures.length > 0 && !lost.has('Expenditures'),
    },
    settings: registers.settings,
    budgetLines: registers.budgetLines,
    meetings: registers.meetings,
    estimates: readEstimates(tables.estimates.filter(asked.isRead), registers, wide, sources),
    expenditures: readExpenditures(
      tables.expenditures.filter(asked.isRead),
      registers,
      wide,
      sources,
      new Set(tables.estimates.map(({ sheet }) => sheet)),
    ),
    ...readRules(found.long, registers),
    corrections: workbooks.flatMap(({ corrected }) => corrected ?? []),
    sources,
    saysUnit: costs.some((table) => answers.unit(table.sheet.name, table.kind, headingCellsOf(table)) !== undefined),
  };
  reportComments(found.tables, findings);
  const leftOut = [...asked.leftOut, ...tables.leftOut];
  const account = accountOf(workbooks, found.finder, found.tables, leftOut, registers, options.countsOthers ?? true);
  reading.reportUnused('costs', findings);
  reportUnused(answers, findings);
  return { value: { ...records, account }, diagnostics: findings.diagnostics() };
}

/** Which sheet is of what kind, and every table found so far. */
class FoundSheets {
  readonly finder: SheetFinder;
  readonly tables: RecognisedSheet[] = [];
  /** What was answered before about columns; known once the answers are read. */
  columnsBy = NO_MEMORY;

  constructor(
    workbooks: readonly Workbook[],
    options: ReadOptions,
    readonly findings: Findings,
  ) {
    this.finder = new SheetFinder(workbooks, options.sheets ?? []);
    this.finder.takeByHeadings(REGISTERS);
  }

  readonly keep = ({ tables, diagnostics }: Located): readonly RecognisedSheet[] => {
    this.findings.addAll(diagnostics);
    append(this.tables, tables);
    return tables;
  };

  /** The tables of a kind whose rows are records. */
  readonly long = (kind: SheetKind): readonly RecognisedSheet[] =>
    this.finder.of(kind).flatMap((candidate) => this.keep(locateLong(candidate, this.columnsBy)));
}

/** What the workbooks say of themselves: settings, answers, and the registers that amounts refer to. */
interface Told {
  readonly settingSheets: readonly RecognisedSheet[];
  readonly answers: Answers;
  readonly reading: Reading;
  readonly registers: CostRegisters;
}

function readTold(found: FoundSheets, workbooks: readonly Workbook[]): Told {
  const { findings } = found;
  const settingSheets = found.long('Settings');
  const answers = new Answers(settingSheets);
  const reading = new Reading(found.long('Reading'), findings);
  found.columnsBy = joinedMemory(reading.memory(), columnMemory(settingSheets));
  const settings = readSettings(settingSheets, findings);
  const years = severalYears(settingSheets);
  if (years.length > 0) {
    const at = years.map((each) => each.at);
    findings.add('years-together', at, { years: years.map(({ year }) => year).join(', ') });
  }
  const budgetLines = readBudgetLines(found.long('BudgetLines'), findings);
  const meetings = readMeetings(found.long('Meetings'), findings);
  const registers: CostRegisters = {
    settings: withYear(settings, meetings, workbooks, findings),
    meetings,
    budgetLines,
    meetingCodes: new Codes(meetings, findings),
    lineCodes: new Codes(budgetLines, findings),
    findings,
    answers,
    reversed: () => false,
  };
  return { settingSheets, answers, reading, registers };
}

/** The tables of amounts. */
interface CostTables {
  readonly estimates: RecognisedSheet[];
  readonly expenditures: RecognisedSheet[];
  readonly leftOut: ReturnType<typeof describedTables>['leftOut'];
  readonly wide: AcrossNames;
  /** Of sheets that cannot be read; those that can are counted as they are. */
  readonly sources: SourceSheet[];
}

function findCosts(found: FoundSheets, { settingSheets, answers, reading, registers }: Told): CostTables {
  const { finder, findings, columnsBy } = found;
  const { budgetLines, meetings, settings } = registers;
  const names = new MeetingSheetNames(registers);
  const isOfMeeting = (each: SheetOf): boolean => names.meetingOf(each, finder) !== undefined;
  finder.takeAnswered((each) => reading.sheet(each) ?? answers.sheet(each.sheet));
  const described = describedTables(finder, reading, registers, columnsBy);
  append(found.tables, described.estimates, described.expenditures, described.leftOut);
  const saysOtherwise = (name: string): boolean => speaksAgainst(name.replace(/_/g, ' '), settings.year);
  finder.takeByHeadings(undefined, columnsBy, isOfMeeting, saysOtherwise);

  const across = acrossNames(budgetLines, meetings);
  const codes = [...budgetLines, ...meetings].map(({ code }) => code);
  const wide = { ...across, told: wideMemory(settingSheets, across, codes, findings) };
  const holdsAmounts = (each: SheetOf): boolean => hasKnownAmounts(each, finder, registers, wide);
  finder.reportHidden(columnsBy, (each) =>
    isOfMeeting(each) || holdsAmounts(each) || isLikeDescribed(each, described) ? 'Estimates' : undefined,
  );
  const sources: SourceSheet[] = [];
  const amounts = (kind: 'Estimates' | 'Expenditures'): RecognisedSheet[] =>
    finder.of(kind).flatMap((candidate) => {
      const tables = found.keep(locateAmounts(candidate, wide, columnsBy));
      if (tables.length === 0) {
        finder.lost.add(kind);
        sources.push(unreadSource(candidate));
      }
      return tables;
    });
  const estimates = [...amounts('Estimates'), ...described.estimates];
  const expenditures = [...amounts('Expenditures'), ...described.expenditures];
  const ofMeetings = finder.unnamed.filter(isOfMeeting);
  for (const { sheet } of ofMeetings) finder.take(sheet);
  takeByMeeting(ofMeetings, finder, names, estimates, expenditures, findings, found.keep);
  names.reportNear(finder, findings);
  finder.reportUnread(holdsAmounts);
  finder.reportJoined();
  findings.addAll(finder.diagnostics);
  return { estimates, expenditures, leftOut: described.leftOut, wide, sources };
}

/** Answers that nothing asked for. */
function reportUnused(answers: Answers, findings: Findings): void {
  for (const { setting, value, at } of answers.unused()) {
    const kind = sheetKindOf(setting.slice(0, Math.max(0, setting.search(/[:：]/u))));
    // What is said of sheets of another job is not asked here.
    if (kind === undefined || layoutOf(kind).job === 'costs')
      findings.add('answer-unused', at, { setting, answer: value });
  }
}

/** Whether a sheet that nothing is known of holds amounts of meetings and lines that are known. */
function hasKnownAmounts(
  each: SheetOf,
  finder: SheetFinder,
  { meetings, budgetLines }: CostRegisters,
  wide: AcrossNames,
): boolean {
  const { tables } = locateAmounts(finder.candidateOf('Estimates', each), wide);
  const meetingNames = new Set(meetings.map(({ code }) => codeKey(code)));
  const lineNames = new Set(budgetLines.map(({ code }) => codeKey(code)));
  return tables.some((table) => {
    const stubs = table.form === 'meetings across' ? lineNames : meetingNames;
    const column = table.columns.get(table.form === 'meetings across' ? 'Line' : 'Meeting') ?? 0;
    for (const { cell } of tableCells(table, column)) {
      const text = cellText(each.workbook, each.sheet, cell);
      if (
        stubs.has(codeKey(text)) ||
        (indexNamed(wide[table.form === 'meetings across' ? 'lines' : 'meetings'], text) ?? -1) >= 0
      )
        return true;
    }
    return false;
  });
}

/** Read first, since sheets may be named for the meetings in them. */
const REGISTERS: readonly SheetKind[] = ['Settings', 'Reading', 'BudgetLines', 'Meetings'];

/** A sheet whose headings are not to be trusted: all of its rows are left out, and no sum of it is known. */
const unreadSource = ({ workbook, sheet, kind }: Candidate): SourceSheet => {
  const { rowCount } = sheet.cells;
  const leftOut = Array.from({ length: rowCount }, (_, row) => ({
    row: sheet.cells.rowNumber(row),
    reason: 'unrecognised' as const,
    currency: '',
    amount: undefined,
    cell: '',
  }));
  return {
    file: workbook.file,
    sheet: sheet.name,
    kind: kind as SourceSheet['kind'],
    rowsRead: rowCount,
    sumsRead: new Map(),
    leftOut,
  };
};

function reportMissing(
  workbooks: readonly Workbook[],
  finder: SheetFinder,
  estimates: readonly RecognisedSheet[],
  expenditures: readonly RecognisedSheet[],
  findings: Findings,
): void {
  const found = workbooks.flatMap(({ sheets }) => sheets.map(({ name }) => name)).join(', ');
  const file = workbooks.map((workbook) => workbook.file).join(', ');
  for (const { kind, job, required } of LAYOUT) {
    if (job !== 'costs' || !required || finder.of(kind).length > 0) continue;
    if ((kind === 'Estimates' ? estimates : kind === 'Expenditures' ? expenditures : []).length > 0) continue;
    findings.add('sheet-missing', { file, sheet: '', cell: '' }, { sheet: kind, found });
  }
}

/** The reporting year; where it is not set, the one in which all meetings start, and that is said. */
function withYear(
  settings: Settings,
  meetings: readonly Meeting[],
  workbooks: readonly Workbook[],
  findings: Findings,
): Settings {
  if (settings.year !== undefined) return settings;
  const years = [...new Set(meetings.flatMap(({ start }) => (start === undefined ? [] : [yearOf(start)])))].sort();
  const at = { file: workbooks.map(({ file }) => file).join(', '), sheet: 'Settings', cell: '' };
  if (years.length !== 1) {
    if (meetings.some(({ undated }) => !undated)) findings.add('year-missing', at, { years: years.join(', ') });
    return settings;
  }
  findings.add('year-assumed', at, { year: years[0]! });
  return { ...settings, year: years[0] };
}
