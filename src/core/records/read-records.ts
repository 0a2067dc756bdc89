/** Workbooks → records: finds the sheets, reads the registers first, then what refers to them, and accounts for every number of every sheet. */
import { yearOf } from '../values/calendar';
import { codeKey } from '../values/code-key';
import { nearest } from '../values/near-codes';
import type { Outcome } from '../values/diagnostic';
import { sheetKindOf } from '../workbook/heading-index';
import type { SheetOf } from '../workbook/find-sheets';
import { placeOfSheet, SheetFinder } from '../workbook/find-sheets';
import type { SheetKind } from '../workbook/layout';
import { LAYOUT, layoutOf } from '../workbook/layout';
import type { Located } from '../workbook/locate-headings';
import type { AcrossNames } from '../workbook/locate-headings';
import { indexNamed, locateAmounts, locateLong, locateOfMeeting, scoreLong } from '../workbook/locate-headings';
import { cellText } from '../workbook/cell-text';
import { tableCells } from './table-cells';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Candidate } from '../workbook/sheet-candidates';
import { baseName } from '../workbook/sheet-candidates';
import type { Workbook } from '../workbook/workbook';
import { CellKind } from '../workbook/workbook';
import { accountOf } from './account';
import { headingCellsOf } from './table-units';
import type { CostRegisters } from './amount-rows';
import { Answers, settingOfAnswer } from './answers';
import { askCaptions } from './ask-captions';
import { Codes } from './codes';
import { columnMemory, joinedMemory, wideMemory } from './column-memory';
import { speaksAgainst } from './doubtful-rows';
import { Findings } from './findings';
import { readEach } from './read-each';
import { readEstimates } from './read-estimates';
import { readExpenditures } from './read-expenditures';
import { describedTables } from './described-tables';
import { Reading } from './reading';
import { readBudgetLines, readMeetings } from './read-registers';
import { readRules } from './read-rules';
import { readSettings, severalYears } from './read-settings';
import type { Meeting, Records, Settings, SourceSheet } from './records';
import { acrossNames } from './wide-rows';

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
  const finder = new SheetFinder(workbooks, options.sheets ?? []);
  const { lost } = finder;
  finder.takeByHeadings(REGISTERS);

  const tables: RecognisedSheet[] = [];
  const keep = ({ tables: found, diagnostics }: Located): readonly RecognisedSheet[] => {
    findings.addAll(diagnostics);
    tables.push(...found);
    return found;
  };
  const settingSheets = finder.of('Settings').flatMap((candidate) => keep(locateLong(candidate)));
  const answers = new Answers(settingSheets);
  const reading = new Reading(
    finder.of('Reading').flatMap((candidate) => keep(locateLong(candidate))),
    findings,
  );
  const columnsBy = joinedMemory(reading.memory(), columnMemory(settingSheets));
  const long = (kind: SheetKind): readonly RecognisedSheet[] =>
    finder.of(kind).flatMap((candidate) => keep(locateLong(candidate, columnsBy)));

  const settings = readSettings(settingSheets, findings);
  const years = severalYears(settingSheets);
  if (years.length > 0) {
    const at = years.map((each) => each.at);
    findings.add('years-together', at, { years: years.map(({ year }) => year).join(', ') });
  }
  const budgetLines = readBudgetLines(long('BudgetLines'), findings);
  const meetings = readMeetings(long('Meetings'), findings);
  const registers: CostRegisters = {
    settings: withYear(settings, meetings, workbooks, findings),
    meetings,
    budgetLines,
    meetingCodes: new Codes(meetings, findings),
    lineCodes: new Codes(budgetLines, findings),
    findings,
    answers,
  };
  const names = new MeetingSheetNames(registers);
  const isOfMeeting = (each: SheetOf): boolean => names.meetingOf(each, finder) !== undefined;
  finder.takeAnswered((sheet) => reading.sheet(sheet) ?? answers.sheet(sheet));
  const described = describedTables(finder, reading, registers, columnsBy);
  tables.push(...described.estimates, ...described.expenditures, ...described.leftOut);
  const saysOtherwise = (name: string): boolean => speaksAgainst(name.replace(/_/g, ' '), registers.settings.year);
  finder.takeByHeadings(undefined, columnsBy, isOfMeeting, saysOtherwise);

  const across = acrossNames(budgetLines, meetings);
  const codes = [...budgetLines, ...meetings].map(({ code }) => code);
  const wide = { ...across, told: wideMemory(settingSheets, across, codes, findings) };
  const holdsAmounts = (each: SheetOf): boolean => hasKnownAmounts(each, finder, registers, wide);
  finder.reportHidden(columnsBy, (each) => (isOfMeeting(each) || holdsAmounts(each) ? 'Estimates' : undefined));
  const sources: SourceSheet[] = [];
  const amounts = (kind: 'Estimates' | 'Expenditures'): RecognisedSheet[] =>
    finder.of(kind).flatMap((candidate) => {
      const found = keep(locateAmounts(candidate, wide, columnsBy));
      if (found.length === 0) {
        lost.add(kind);
        sources.push(unreadSource(candidate));
      }
      return found;
    });
  const estimateTables = [...amounts('Estimates'), ...described.estimates];
  const expenditureTables = [...amounts('Expenditures'), ...described.expenditures];
  const ofMeetings = finder.unnamed.filter(isOfMeeting);
  for (const { sheet } of ofMeetings) finder.take(sheet);
  takeByMeeting(ofMeetings, finder, names, estimateTables, expenditureTables, findings, keep);
  names.reportNear(finder, findings);
  finder.reportUnread(holdsAmounts);
  finder.reportJoined();
  findings.addAll(finder.diagnostics);
  reportMissing(workbooks, finder, estimateTables, expenditureTables, findings);
  const asked = askCaptions([...estimateTables, ...expenditureTables], registers);

  // What is said there holds already; here its cells are looked at, so that the account is whole.
  readEach(long('Corrections'), new Findings(), () => undefined);
  const records: Omit<Records, 'account'> = {
    complete: {
      estimates: estimateTables.length > 0 && !lost.has('Estimates'),
      expenditures: expenditureTables.length > 0 && !lost.has('Expenditures'),
    },
    settings: registers.settings,
    budgetLines,
    meetings,
    estimates: readEstimates(estimateTables.filter(asked.isRead), registers, wide, sources),
    expenditures: readExpenditures(expenditureTables.filter(asked.isRead), registers, wide, sources),
    ...readRules(long, registers),
    corrections: workbooks.flatMap(({ corrected }) => corrected ?? []),
    sources,
    saysUnit: [...estimateTables, ...expenditureTables].some(
      (found) => answers.unit(found.sheet.name, found.kind, headingCellsOf(found)) !== undefined,
    ),
  };
  const leftOut = [...asked.leftOut, ...described.leftOut];
  const account = accountOf(workbooks, finder, tables, leftOut, registers, options.countsOthers ?? true);
  reading.reportUnused('costs', findings);
  for (const { setting, value, at } of answers.unused()) {
    const kind = sheetKindOf(setting.slice(0, Math.max(0, setting.search(/[:：]/u))));
    // What is said of sheets of another job is not asked here.
    if (kind === undefined || layoutOf(kind).job === 'costs')
      findings.add('answer-unused', at, { setting, answer: value });
  }
  return { value: { ...records, account }, diagnostics: findings.diagnostics() };
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

function hasNumbers({ cells }: SheetOf['sheet']): boolean {
  for (let cell = 0; cell < cells.start(cells.rowCount); cell++) if (cells.kind(cell) === CellKind.number) return true;
  return false;
}

/** Excel cuts a sheet's name at so many letters, and does not allow `/ \ ? * [ ] :` in it. */
const LONGEST_NAME = 31;
const bare = (text: string): string => codeKey(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Sheets that are named for a meeting and hold its lines and amounts. */
class MeetingSheetNames {
  private readonly found = new Map<SheetOf['sheet'], number | undefined>();
  private readonly cut = new Map<string, number>();

  constructor(private readonly registers: CostRegisters) {
    registers.meetings.forEach(({ code }, index) => {
      const key = bare(code.slice(0, LONGEST_NAME));
      this.cut.set(key, this.cut.has(key) ? -1 : index);
    });
  }

  /** Index of the meeting by whose code the sheet is named that has lines and amounts, but no meetings of its own. */
  meetingOf(each: SheetOf, finder: SheetFinder): number | undefined {
    if (this.found.has(each.sheet)) return this.found.get(each.sheet);
    const meeting = this.named(each.sheet.name);
    const index = meeting !== undefined && this.hasForm(each, finder) ? meeting : undefined;
    this.found.set(each.sheet, index);
    return index;
  }

  /** Index of the meeting whose code that is, as far as a sheet's name can say it. */
  private named(name: string): number | undefined {
    const near = this.cut.get(bare(name)) ?? -1;
    return this.registers.meetingCodes.keys.get(codeKey(name)) ?? (near >= 0 && name.trim() !== '' ? near : undefined);
  }

  /** A sheet named for a meeting that cannot be read as one of its lines; also one with lines and amounts whose name comes near a meeting's code, holds it, or is its title is an error: it may be the meeting's. */
  reportNear(finder: SheetFinder, findings: Findings): void {
    const { meetings, answers } = this.registers;
    const codes = meetings.map(({ code }) => code);
    for (const each of finder.unnamed) {
      if (answers.sheet(each.sheet.name) !== undefined) continue;
      const isMeetings = this.named(each.sheet.name) !== undefined && hasNumbers(each.sheet);
      if (!isMeetings && !this.hasForm(each, finder)) continue;
      const name = bare(each.sheet.name);
      const holding = meetings.filter(({ code, title, titles }) => {
        const key = bare(code);
        return (
          (key.length > 2 && name.includes(key)) ||
          [title, ...Object.values(titles)].some((text) => bare(text.slice(0, LONGEST_NAME)) === name)
        );
      });
      const near = holding.length > 0 ? holding.map(({ code }) => code) : nearest(each.sheet.name, codes);
      if (near.length === 0) continue;
      const setting = settingOfAnswer(each.sheet.name, '*');
      findings.add('sheet-near-meeting', placeOfSheet(each), {
        sheet: each.sheet.name,
        near: near.join(', '),
        setting,
      });
      finder.lost.add('Estimates').add('Expenditures');
    }
  }

  private hasForm(each: SheetOf, finder: SheetFinder): boolean {
    const [table] = locateOfMeeting(finder.candidateOf('Estimates', each), 0)?.tables ?? [];
    return table !== undefined && !table.columns.has('Meeting');
  }
}

/**
 * Sheets of one meeting each are of what their file is named for; else of estimates or expenditures, whichever has no sheet yet. Where neither has,
 * they are of estimates unless they have columns of a ledger; where both have, they may say the same again, and that is an error.
 */
function takeByMeeting(
  sheets: readonly SheetOf[],
  finder: SheetFinder,
  names: MeetingSheetNames,
  estimates: RecognisedSheet[],
  expenditures: RecognisedSheet[],
  findings: Findings,
  keep: (located: Located) => readonly RecognisedSheet[],
): void {
  const [firstEstimates, firstExpenditures] = [estimates[0], expenditures[0]];
  for (const each of sheets) {
    const score = (kind: SheetKind): number => scoreLong(finder.candidateOf(kind, each)).score;
    const byFile = sheetKindOf(baseName(each.workbook.file));
    let kind: 'Estimates' | 'Expenditures';
    const located = (side: 'Estimates' | 'Expenditures'): Located =>
      locateOfMeeting(finder.candidateOf(side, each), names.meetingOf(each, finder)!)!;
    if (!firstEstimates && !firstExpenditures && located('Estimates').tables.some(isOfBothSides)) {
      estimates.push(...keep(located('Estimates')));
      expenditures.push(...keep(located('Expenditures')));
      continue;
    }
    if (byFile === 'Estimates' || byFile === 'Expenditures') kind = byFile;
    else if (firstEstimates && firstExpenditures) {
      const at = [placeOfSheet(each), placeOfSheet(firstExpenditures)];
      const setting = settingOfAnswer(each.sheet.name, '*');
      findings.add('sheet-near-meeting', at, { sheet: each.sheet.name, near: each.sheet.name, setting });
      finder.lost.add('Estimates').add('Expenditures');
      continue;
    } else if (firstEstimates || firstExpenditures) kind = firstEstimates ? 'Expenditures' : 'Estimates';
    else kind = score('Expenditures') > score('Estimates') ? 'Expenditures' : 'Estimates';
    const found = keep(located(kind));
    if (found.length > 0) (kind === 'Estimates' ? estimates : expenditures).push(...found);
    else finder.lost.add(kind);
  }
}

const isOfBothSides = ({ otherSideColumns }: RecognisedSheet): boolean => otherSideColumns.length > 0;

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
