/** Workbooks → records: finds the sheets, reads the registers first, then what refers to them. */
import type { Place } from '../values/address';
import { yearOf } from '../values/calendar';
import { codeKey } from '../values/code-key';
import type { Outcome } from '../values/diagnostic';
import { isDefaultSheetName, sheetKindOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import { LAYOUT } from '../workbook/layout';
import type { ColumnMemory, Located } from '../workbook/locate-headings';
import { locateAmounts, locateLong, locateOfMeeting, scoreLong } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Candidate } from '../workbook/sheet-candidates';
import { baseName, nameSheets } from '../workbook/sheet-candidates';
import type { Sheet, Workbook } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import { Codes } from './codes';
import { columnMemory, wideMemory } from './column-memory';
import { Findings } from './findings';
import { readEstimates } from './read-estimates';
import { readExpenditures } from './read-expenditures';
import { readBudgetLines, readMeetings } from './read-registers';
import {
  readControlTotals,
  readExchangeRates,
  readExplanations,
  readMappings,
  readTerms,
  readWaivers,
} from './read-rules';
import { readSettings } from './read-settings';
import type { Meeting, Records, Settings, SourceSheet } from './records';
import { acrossNames } from './wide-rows';

export interface ReadOptions {
  /** Names of hidden sheets that the user wants read. */
  readonly sheets?: readonly string[];
}

interface Unnamed {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/**
 * Reads several workbooks as one. Rows that cannot be read are reported and left out, never dropped in silence: each source sheet's count
 * of rows and sums goes with the records. Nothing here stops at the first fault.
 */
export function readRecords(workbooks: readonly Workbook[], options: ReadOptions = {}): Outcome<Records> {
  const findings = new Findings();
  for (const workbook of workbooks) findings.addAll(workbook.notices);
  const named = nameSheets(workbooks, options.sheets ?? []);
  findings.addAll(named.diagnostics);
  const candidates = [...named.candidates];
  const lost = new Set(named.lost);
  const byName = new Set(candidates.map(({ kind }) => kind));
  const unnamed = takeByHeadings(named.unnamed, REGISTERS, byName, candidates, lost, findings);

  const of = (kind: SheetKind): Candidate[] => candidates.filter((candidate) => candidate.kind === kind);
  const keep = ({ found, diagnostics }: Located): RecognisedSheet[] => {
    findings.addAll(diagnostics);
    return found ? [found] : [];
  };
  const settingSheets = of('Settings').flatMap((candidate) => keep(locateLong(candidate)));
  const columnsBy = columnMemory(settingSheets);
  const long = (kind: SheetKind): RecognisedSheet[] =>
    of(kind).flatMap((candidate) => keep(locateLong(candidate, columnsBy)));

  const settings = readSettings(settingSheets, findings);
  const budgetLines = readBudgetLines(long('BudgetLines'), findings);
  const meetings = readMeetings(long('Meetings'), findings);
  const registers: CostRegisters = {
    settings: withYear(settings, meetings, workbooks, findings),
    meetings,
    budgetLines,
    meetingCodes: new Codes(meetings, findings),
    lineCodes: new Codes(budgetLines, findings),
    findings,
  };
  const ofMeetings = unnamed.filter((each) => meetingOf(each, registers) !== undefined);
  const others = unnamed.filter((each) => !ofMeetings.includes(each));
  const unknown = takeByHeadings(others, undefined, byName, candidates, lost, findings, columnsBy);
  reportJoined(candidates, findings);

  const across = acrossNames(budgetLines, meetings);
  const codes = [...budgetLines, ...meetings].map(({ code }) => code);
  const names = { ...across, told: wideMemory(settingSheets, across, codes, findings) };
  const sources: SourceSheet[] = [];
  const amounts = (kind: 'Estimates' | 'Expenditures'): RecognisedSheet[] =>
    of(kind).flatMap((candidate) => {
      const sheets = keep(locateAmounts(candidate, names, columnsBy));
      if (sheets.length === 0) {
        lost.add(kind);
        sources.push(unreadSource(candidate));
      }
      return sheets;
    });
  const estimateSheets = amounts('Estimates');
  const expenditureSheets = amounts('Expenditures');
  takeByMeeting(ofMeetings, registers, estimateSheets, expenditureSheets, lost, findings);
  reportSheets(workbooks, candidates, unknown, estimateSheets, expenditureSheets, findings);

  const records: Records = {
    complete: {
      estimates: estimateSheets.length > 0 && !lost.has('Estimates'),
      expenditures: expenditureSheets.length > 0 && !lost.has('Expenditures'),
    },
    settings: registers.settings,
    budgetLines,
    meetings,
    estimates: readEstimates(estimateSheets, registers, names, sources),
    expenditures: readExpenditures(expenditureSheets, registers, names, sources),
    mappings: readMappings(long('Mapping'), registers),
    exchangeRates: readExchangeRates(long('ExchangeRates'), findings),
    controlTotals: readControlTotals(long('ControlTotals'), registers),
    explanations: readExplanations(long('Explanations'), registers),
    waivers: readWaivers(long('Waivers'), findings),
    terms: readTerms(long('Terms'), findings),
    sources,
  };
  return { value: records, diagnostics: findings.diagnostics() };
}

const placeOf = ({ workbook, sheet }: Unnamed): Place => ({ file: workbook.file, sheet: sheet.name, cell: '' });

/** Read first, since sheets may be named for the meetings in them. */
const REGISTERS: readonly SheetKind[] = ['Settings', 'BudgetLines', 'Meetings'];

/**
 * Sheets whose names say nothing are known by their headings, if these fit one kind best. Excel's own names (`Sheet1`) are not looked behind: such
 * a sheet may be anything. Where a sheet of that kind goes by its name already, a second one is an error. With `wanted` only sheets of those kinds
 * are taken, and all others left for later.
 */
function takeByHeadings(
  unnamed: readonly Unnamed[],
  wanted: readonly SheetKind[] | undefined,
  byName: ReadonlySet<SheetKind>,
  candidates: Candidate[],
  lost: Set<SheetKind>,
  findings: Findings,
  columnsBy?: ColumnMemory,
): Unnamed[] {
  const rest: Unnamed[] = [];
  for (const each of unnamed) {
    const kinds = isDefaultSheetName(each.sheet.name) ? [] : kindsByHeadings(each, columnsBy);
    const [kind, ...others] = kinds;
    if (kind === undefined || (wanted && (others.length > 0 || !wanted.includes(kind)))) rest.push(each);
    else if (others.length > 0) {
      findings.add('sheet-ambiguous', placeOf(each), { sheet: each.sheet.name, kinds: kinds.join(', ') });
      rest.push(each);
    } else if (byName.has(kind)) {
      const other = candidates.find((candidate) => candidate.kind === kind)!;
      findings.add('sheet-doubled', [placeOf(each), placeOf(other)], {
        sheet: each.sheet.name,
        other: other.sheet.name,
      });
      lost.add(kind);
    } else {
      findings.add('sheet-by-headings', placeOf(each), { sheet: kind, found: each.sheet.name });
      candidates.push(candidateOf(kind, each));
    }
  }
  return rest;
}

const candidateOf = (kind: SheetKind, { workbook, sheet }: Unnamed): Candidate => ({
  kind,
  workbook,
  sheet,
  left: 1,
  right: 16_384,
  headingRow: undefined,
});

/** The kinds whose headings the sheet has the most of; more than one where it cannot be told. */
function kindsByHeadings(each: Unnamed, columnsBy: ColumnMemory | undefined): SheetKind[] {
  let best = 1;
  let kinds: SheetKind[] = [];
  for (const { kind } of LAYOUT) {
    const { score, complete } = scoreLong(candidateOf(kind, each), columnsBy);
    if (!complete || score < best) continue;
    if (score > best) kinds = [];
    best = score;
    kinds.push(kind);
  }
  return kinds;
}

/** Index of the meeting by whose code a sheet is named that has lines and amounts, but no meetings of its own. */
function meetingOf(each: Unnamed, { meetingCodes }: CostRegisters): number | undefined {
  const meeting = meetingCodes.keys.get(codeKey(each.sheet.name));
  if (meeting === undefined) return undefined;
  const found = locateOfMeeting(candidateOf('Estimates', each), meeting)?.found;
  return found && !found.columns.has('Meeting') ? meeting : undefined;
}

/**
 * Sheets of one meeting each are of what their file is named for; else of estimates or expenditures, whichever has no sheet yet. Where neither has,
 * they are of estimates unless they have columns of a ledger; where both have, they may say the same again, and that is an error.
 */
function takeByMeeting(
  sheets: readonly Unnamed[],
  registers: CostRegisters,
  estimates: RecognisedSheet[],
  expenditures: RecognisedSheet[],
  lost: Set<SheetKind>,
  findings: Findings,
): void {
  const [firstEstimates, firstExpenditures] = [estimates[0], expenditures[0]];
  for (const each of sheets) {
    const ledger = scoreLong(candidateOf('Expenditures', each)).score;
    const byFile = sheetKindOf(baseName(each.workbook.file));
    let kind: 'Estimates' | 'Expenditures';
    if (byFile === 'Estimates' || byFile === 'Expenditures') kind = byFile;
    else if (firstEstimates && firstExpenditures) {
      const at = [placeOf(each), placeOf(firstExpenditures)];
      findings.add('sheet-doubled', at, { sheet: each.sheet.name, other: firstExpenditures.sheet.name });
      lost.add('Estimates').add('Expenditures');
      continue;
    } else if (firstEstimates || firstExpenditures) kind = firstEstimates ? 'Expenditures' : 'Estimates';
    else kind = ledger > scoreLong(candidateOf('Estimates', each)).score ? 'Expenditures' : 'Estimates';
    const located = locateOfMeeting(candidateOf(kind, each), meetingOf(each, registers)!);
    if (!located) continue;
    findings.addAll(located.diagnostics);
    if (located.found) (kind === 'Estimates' ? estimates : expenditures).push(located.found);
    else lost.add(kind);
  }
}

/** A sheet whose headings are not to be trusted: all of its rows are left out, and no sum of it is known. */
const unreadSource = ({ workbook, sheet, kind }: Candidate): SourceSheet => {
  const { rowCount } = sheet.cells;
  const leftOut = Array.from({ length: rowCount }, (_, row) => ({
    row: sheet.cells.rowNumber(row),
    reason: 'unrecognised' as const,
    currency: '',
    amount: undefined,
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

/** Several sheets of one kind are read as one, and that is said. */
function reportJoined(candidates: readonly Candidate[], findings: Findings): void {
  for (const { kind } of LAYOUT) {
    const [first, ...others] = candidates.filter((candidate) => candidate.kind === kind);
    for (const other of others) {
      findings.add('sheet-joined', [placeOf(other), placeOf(first!)], { sheet: kind, other: first!.sheet.name });
    }
  }
}

function reportSheets(
  workbooks: readonly Workbook[],
  candidates: readonly Candidate[],
  rest: readonly Unnamed[],
  estimates: readonly RecognisedSheet[],
  expenditures: readonly RecognisedSheet[],
  findings: Findings,
): void {
  const found = workbooks.flatMap(({ sheets }) => sheets.map(({ name }) => name)).join(', ');
  const file = workbooks.map((workbook) => workbook.file).join(', ');
  for (const { kind, job, required } of LAYOUT) {
    if (job !== 'costs' || !required || candidates.some((candidate) => candidate.kind === kind)) continue;
    if ((kind === 'Estimates' ? estimates : kind === 'Expenditures' ? expenditures : []).length > 0) continue;
    findings.add('sheet-missing', { file, sheet: '', cell: '' }, { sheet: kind, found });
  }
  for (const each of rest) findings.add('sheet-unknown', placeOf(each), { sheet: each.sheet.name });
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
    if (meetings.length > 0) findings.add('year-missing', at, { years: years.join(', ') });
    return settings;
  }
  findings.add('year-assumed', at, { year: years[0]! });
  return { ...settings, year: years[0] };
}
