/** Workbooks → records: finds the sheets, reads the registers first, then what refers to them. */
import type { Place } from '../values/address';
import { yearOf } from '../values/calendar';
import { codeKey } from '../values/code-key';
import type { Outcome } from '../values/diagnostic';
import { isDefaultSheetName, sheetKindOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import { LAYOUT } from '../workbook/layout';
import type { Located } from '../workbook/locate-headings';
import { locateAmounts, locateLong, locateOfMeeting, scoreLong } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Candidate } from '../workbook/sheet-candidates';
import { baseName, nameSheets } from '../workbook/sheet-candidates';
import type { Sheet, Workbook } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import { Codes } from './codes';
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
  const unnamed = takeByHeadings(named.unnamed, candidates, lost, findings);
  reportJoined(candidates, findings);

  const of = (kind: SheetKind): Candidate[] => candidates.filter((candidate) => candidate.kind === kind);
  const keep = ({ found, diagnostics }: Located): RecognisedSheet[] => {
    findings.addAll(diagnostics);
    return found ? [found] : [];
  };
  const long = (kind: SheetKind): RecognisedSheet[] => of(kind).flatMap((candidate) => keep(locateLong(candidate)));

  const settings = readSettings(long('Settings'), findings);
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
  const names = acrossNames(budgetLines, meetings);
  const sources: SourceSheet[] = [];
  const amounts = (kind: 'Estimates' | 'Expenditures'): RecognisedSheet[] =>
    of(kind).flatMap((candidate) => {
      const sheets = keep(locateAmounts(candidate, names));
      if (sheets.length === 0) {
        lost.add(kind);
        sources.push(unreadSource(candidate));
      }
      return sheets;
    });
  const estimateSheets = amounts('Estimates');
  const expenditureSheets = amounts('Expenditures');
  const rest = takeByMeeting(unnamed, registers, estimateSheets, expenditureSheets, findings);
  reportSheets(workbooks, candidates, rest, estimateSheets, expenditureSheets, findings);

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

/**
 * Sheets whose names say nothing are known by their headings, if these fit one kind best. Excel's own names (`Sheet1`) are not looked behind: such
 * a sheet may be anything. Where a sheet of that kind goes by its name already, a second one is an error.
 */
function takeByHeadings(
  unnamed: readonly Unnamed[],
  candidates: Candidate[],
  lost: Set<SheetKind>,
  findings: Findings,
): Unnamed[] {
  const byName = new Set(candidates.map(({ kind }) => kind));
  const rest: Unnamed[] = [];
  for (const each of unnamed) {
    const kinds = isDefaultSheetName(each.sheet.name) ? [] : kindsByHeadings(each);
    const [kind, ...others] = kinds;
    if (kind === undefined) rest.push(each);
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
function kindsByHeadings(each: Unnamed): SheetKind[] {
  let best = 1;
  let kinds: SheetKind[] = [];
  for (const { kind } of LAYOUT) {
    const { score, complete } = scoreLong(candidateOf(kind, each));
    if (!complete || score < best) continue;
    if (score > best) kinds = [];
    best = score;
    kinds.push(kind);
  }
  return kinds;
}

/**
 * A sheet named by a meeting's code, with lines and amounts: of what its file is named for, else of estimates, unless it has columns of a
 * ledger or estimates are there already.
 */
function takeByMeeting(
  unnamed: readonly Unnamed[],
  registers: CostRegisters,
  estimates: RecognisedSheet[],
  expenditures: RecognisedSheet[],
  findings: Findings,
): Unnamed[] {
  const rest: Unnamed[] = [];
  const haveEstimates = estimates.length > 0;
  for (const each of unnamed) {
    const meeting = registers.meetingCodes.keys.get(codeKey(each.sheet.name));
    const ledger = scoreLong(candidateOf('Expenditures', each)).score;
    const byFile = sheetKindOf(baseName(each.workbook.file));
    const byHeadings =
      haveEstimates || ledger > scoreLong(candidateOf('Estimates', each)).score ? 'Expenditures' : 'Estimates';
    const kind = byFile === 'Estimates' || byFile === 'Expenditures' ? byFile : byHeadings;
    const located = meeting === undefined ? undefined : locateOfMeeting(candidateOf(kind, each), meeting);
    if (located) findings.addAll(located.diagnostics);
    if (located?.found) (kind === 'Estimates' ? estimates : expenditures).push(located.found);
    else rest.push(each);
  }
  return rest;
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
