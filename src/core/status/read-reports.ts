/** The sheets of the status job that refer to the registers: Parties, Reports and StatedCounts. */
import type { Findings } from '../records/findings';
import { readChoice, readCode, readNumber } from '../records/read-values';
import type { SheetRows } from '../records/sheet-rows';
import { NO_CELL } from '../records/table-cells';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';
import { CLASS_NAMES, classNamed } from '../language/class-names';
import { LANGUAGES } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import type { FormList } from './form-list';
import { readForms } from './form-list';
import { formsAt } from './read-forms';
import type { InstrumentNames } from './instrument-names';
import type { ColumnOf } from '../records/read-each';
import { isWhole, readEach } from '../records/read-each';
import type { StateNames } from './state-names';
import type { Instrument, Membership, Report, StatedCount } from './status-records';
import { isSignatory, readDeposit } from './read-deposits';
import { readTreatyDay, TreatyFindings } from './treaty-days';
import { COUNTED_CLASSES } from '../values/status-classes';

/** What the sheets refer to. */
export interface StatusNames {
  readonly states: StateNames;
  readonly instruments: Pick<InstrumentNames, 'find' | 'forms'>;
  readonly findings: Findings;
}

interface Pair {
  readonly state: number;
  readonly instrument: number;
}

/** The row's State and instrument; `undefined` where one is not known, with its finding. Both are looked up, so that both are reported. */
function readPair(rows: SheetRows, column: ColumnOf, names: StatusNames): Pair | undefined {
  const stateAt = column('State');
  const instrumentAt = column('Instrument');
  const state = names.states.find(rows.text(stateAt), () => rows.place(stateAt));
  const code = rows.found.constants?.get('Instrument') ?? readCode(rows, instrumentAt, names.findings);
  const instrument = names.instruments.find(code, () => rows.place(instrumentAt));
  return state === undefined || instrument === undefined ? undefined : { state, instrument };
}

/** `instruments`: in the order in which the names have them. */
export function readMemberships(
  sheets: readonly RecognisedSheet[],
  names: StatusNames,
  instruments: readonly Instrument[],
): Membership[] {
  const { findings } = names;
  const days = new TreatyFindings(findings.dayOrder);
  const memberships = readEach(sheets, findings, (rows, column): Membership | undefined => {
    const isOfDeposits = !rows.found.columns.has('Entry into force');
    if (isOfDeposits && isSignatory(rows, column, findings)) return undefined;
    const day = isOfDeposits ? 'Deposited on' : 'Entry into force';
    if (!isWhole(rows, column, ['State', 'Instrument', day], findings)) return undefined;
    const pair = readPair(rows, column, names);
    const from = isOfDeposits
      ? readDeposit(rows, column('Deposited on'), pair && instruments[pair.instrument], days)
      : readTreatyDay(rows, column('Entry into force'), 'Entry into force', days);
    const until = readTreatyDay(rows, column('Until'), 'Until', days);
    return pair && from !== undefined ? { ...pair, from, until, at: rows.place(column('State')) } : undefined;
  });
  findings.addAll(days.diagnostics());
  return memberships;
}

/** First and last year that a report can be due in. */
const YEARS = [1950, 2200] as const;

/** The cell as a year; `undefined`, with a finding, where it is none. */
function readYear(rows: SheetRows, at: number, findings: Findings): number | undefined {
  const year = readNumber(rows, at, 'Year', findings);
  if (year === undefined) return undefined;
  if (Number.isInteger(year) && year >= YEARS[0] && year <= YEARS[1]) return year;
  findings.add('number-not-number', rows.place(at), { column: 'Year', found: rows.text(at) }, rows.found.kind);
  return undefined;
}

/** The same few texts stand in a column again and again: each is understood once. */
class Understood<T> {
  private readonly known = new Map<string, T>();

  of(text: string, read: () => T): T {
    let value = this.known.get(text);
    if (value === undefined) {
      value = read();
      // What is not understood is reported at each of its cells.
      if (value !== undefined) this.known.set(text, value);
    }
    return value;
  }
}

const REQUIRED = ['State', 'Instrument', 'Year'] as const;

/** A day of submission that belongs to no report: more than a remark beside the list. */
function isDateAlone(rows: SheetRows, column: ColumnOf): boolean {
  if (REQUIRED.some((name) => rows.cellOrMerged(column(name)) !== NO_CELL)) return false;
  const { cells } = rows.found.sheet;
  return (['Submitted on', 'Uploaded on'] as const).some((name) => {
    const cell = rows.cell(column(name));
    return cell !== NO_CELL && cells.kind(cell) === CellKind.number;
  });
}

export function readReports(sheets: readonly RecognisedSheet[], names: StatusNames): Report[] {
  const { findings } = names;
  const choices = new Understood<string | undefined>();
  const lists = names.instruments.forms.map(() => new Understood<FormList>());
  const yesNo = (rows: SheetRows, at: number, name: string): string | undefined =>
    choices.of(rows.text(at), () => readChoice(rows, at, 'yes/no', findings, name));
  const days = new TreatyFindings(findings.dayOrder);
  const forms = (rows: SheetRows, at: number, instrument: number): readonly string[] =>
    formsAt(rows, at, names.instruments.forms[instrument]!, findings, (text, known) =>
      lists[instrument]!.of(text, () => readForms(text, known)),
    );
  const reports = readEach(sheets, findings, (rows, column): Report | undefined => {
    if (isDateAlone(rows, column)) {
      for (const name of REQUIRED)
        findings.add('value-missing', rows.place(column(name)), { column: name }, rows.found.kind);
      return undefined;
    }
    if (!isWhole(rows, column, REQUIRED, findings)) return undefined;
    const pair = readPair(rows, column, names);
    const year = readYear(rows, column('Year'), findings);
    const isPublic = yesNo(rows, column('Public'), 'Public');
    const coverPage = yesNo(rows, column('Cover page only'), 'Cover page only');
    const submittedOn = readTreatyDay(rows, column('Submitted on'), 'Submitted on', days);
    const uploadedOn = readTreatyDay(rows, column('Uploaded on'), 'Uploaded on', days);
    if (!pair || year === undefined) return undefined;
    // Named one by one: a spread would make twenty thousand objects the slow way.
    return {
      state: pair.state,
      instrument: pair.instrument,
      year,
      submittedOn,
      uploadedOn,
      isPublic: isPublic === undefined ? undefined : isPublic === 'yes',
      forms: forms(rows, column('Forms'), pair.instrument),
      coverPageOnly: coverPage === 'yes',
      language: rows.text(column('Language')),
      link: rows.text(column('Link')),
      at: rows.place(column('State')),
    };
  });
  findings.addAll(days.diagnostics());
  return reports;
}

/** What a stated count may count, as a list in each language. */
const CLASSES = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    COUNTED_CLASSES.map((each) => CLASS_NAMES[language][each]).join(PUNCTUATION[language].items),
  ]),
);

export function readStatedCounts(sheets: readonly RecognisedSheet[], names: StatusNames): StatedCount[] {
  const { findings } = names;
  return readEach(sheets, findings, (rows, column) => {
    if (!isWhole(rows, column, ['Name', 'Amount'], findings)) return undefined;
    const amount = readNumber(rows, column('Amount'), 'Amount', findings);
    const code = readCode(rows, column('Instrument'), findings);
    const instrument = code === '' ? undefined : names.instruments.find(code, () => rows.place(column('Instrument')));
    const hasYear = rows.text(column('Year')) !== '';
    const year = hasYear ? readYear(rows, column('Year'), findings) : undefined;
    const named = rows.text(column('Class'));
    const counted = named === '' ? 'submitted' : classNamed(named);
    if (counted === undefined) {
      const values = { column: 'Class', found: named, known: COUNTED_CLASSES.join(', ') };
      findings.add('choice-unknown', rows.place(column('Class')), values, rows.found.kind, { known: CLASSES });
    }
    const isKnown = counted !== undefined && amount !== undefined;
    if (!isKnown || (code !== '' && instrument === undefined) || (hasYear && year === undefined)) return undefined;
    return { name: rows.text(column('Name')), instrument, year, counted, amount, at: rows.place(column('Amount')) };
  });
}
