/**
 * Any workbook, led to figures: which sheets are read as they are, what the tables of the others are guessed to be and why, the answers and registers that
 * follow from it, and what comes out of them. Nothing is applied here: the answers are data, which the reader of all jobs obeys.
 */
import { runChecks } from '../checks/run-checks';
import type { Language } from '../language/language';
import { Codes } from '../records/codes';
import { isOfOtherYear } from '../records/doubtful-rows';
import { Findings } from '../records/findings';
import { readRecords } from '../records/read-records';
import type { Records } from '../records/records';
import type { Reading, ReadingRow } from '../records/reading';
import { readingLine } from '../records/reading';
import { reconcile } from '../reconciliation/reconcile';
import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Place } from '../values/address';
import { isOnlyUnit } from '../values/units';
import type { Diagnostic } from '../values/diagnostic';
import { isDefaultSheetName, sheetKindOf } from '../workbook/heading-index';
import { SheetFinder } from '../workbook/find-sheets';
import { columnMemory } from '../records/column-memory';
import { locateLong } from '../workbook/locate-headings';
import type { ColumnMemory } from '../workbook/heading-fields';
import type { SheetKind } from '../workbook/layout';
import { plainTables } from '../workbook/plain-tables';
import { baseName, sheetIn } from '../workbook/sheet-candidates';
import type { SheetIn } from '../workbook/sheet-candidates';
import type { FormSheet } from '../workbook/template';
import type { Sheet, Workbook } from '../workbook/workbook';
import type { TableFacts } from './column-facts';
import { tableFacts } from './column-facts';
import type { OpenQuestion, TableGuess } from './guess';
import type { Known } from './guess-columns';
import { guessTable, knows } from './guess-table';
import { isAmounts } from './column-kinds';
import { mergedRows, openRow, readingRows, rowsOfNamesakes } from './propose-reading';
import { AND, sheetPattern } from '../records/sheet-pattern';
import type { SaidOfRow, SaidOfTable } from './said';
import { readingOf, withoutReading } from './said-before';
import { saidOver } from './said-over';
import { areToldApartByTitles } from './table-titles';
import { tableId } from './table-id';
import { haveSameHeadings, TablesAlike } from './tables-alike';
import { saidLines, saidMeetings } from './said-rows';
import { codeOf, proposeLines, proposeMeetings } from './propose-registers';
import type { ProposedSetting } from './propose-settings';
import { proposeCurrency, proposeYear, unitsOfTables } from './propose-settings';
import type { KnownSheet } from './known-sheets';
import { isUnmatched, knownSheets } from './known-sheets';
import { guessParties, monthsToEntry } from './guess-parties';
import { INCOME_WORDS } from './heading-words';
import { readStatusRecords } from '../status/read-status';
import { CellKind } from '../workbook/workbook';
import { settingOfAnswer, UNIT } from '../records/answers';
import type { ProposedAnswer, Proposals } from './set-up-workbook';
import { setUpForms, workbookOfForms } from './set-up-workbook';

export interface MappedSheet {
  readonly file: string;
  readonly sheet: string;
  /** `read`: as it is, as `kind`. `guessed`: its tables are. `hidden`, and `apart` (no amounts under headings): nothing is proposed. */
  readonly state: 'read' | 'guessed' | 'hidden' | 'apart';
  readonly kind: SheetKind | undefined;
  /** The files of which the sheet Reading says what it is. */
  readonly describedIn: readonly string[];
  readonly tables: readonly TableGuess[];
}

/** What the officer says beside the workbooks themselves, before anything of it is kept. */
export interface MapOptions {
  /** What the workbooks come to as they are, where that is known already. */
  readonly base?: Result;
  readonly said?: readonly SaidOfTable[];
  readonly rows?: readonly SaidOfRow[];
  /** Sheets that are asked about anew though they are read: what the sheet Reading says of them stands in place of the guesses. */
  readonly reopened?: readonly SheetIn[];
}

export interface Mapping {
  readonly sheets: readonly MappedSheet[];
  readonly proposals: Proposals;
  /** The rows for the registers as they were before the officer changed them. */
  readonly offered: Pick<Proposals, 'lines' | 'meetings'>;
  readonly year: ProposedSetting<number> | undefined;
  readonly currency: ProposedSetting<string> | undefined;
  /** Rows of Reading that are still to be filled in, with what may be right. */
  readonly open: readonly { readonly row: ReadingRow; readonly choices: readonly string[] }[];
  /** Lists of parties of which nothing says whose they are: what may be said, and what was. */
  readonly parties: readonly (SheetIn & { readonly row: ReadingRow; readonly choices: readonly string[] })[];
  /** The sheets of the set-up workbook. */
  readonly forms: readonly FormSheet[];
  /** What the workbooks come to with it, and what is found. */
  readonly reconciliation: Reconciliation;
  readonly diagnostics: readonly Diagnostic[];
  /** Rows of Reading that the proposals stand in place of. */
  readonly replaced: readonly Place[];
}

export interface Result {
  readonly reconciliation: Reconciliation;
  readonly diagnostics: readonly Diagnostic[];
}

/** `language` is that of the words proposed. */
export function mapWorkbooks(workbooks: readonly Workbook[], language: Language, options: MapOptions = {}): Mapping {
  const { rest, said, replaced, sheets } = withoutReading(workbooks, options.reopened ?? []);
  const base = (replaced.length === 0 ? options.base : undefined) ?? resultOf(rest);
  const known = { ...options, said: saidOver(said, options.said ?? []), reopened: sheets };
  const mapper = new Mapper(rest, base, language, known, replaced);
  const bold = mapper.map(true);
  if (!mapper.hasDoubtful || known.said.length > 0) return bold;
  // A sheet that is ours and has errors may only seem foreign: guesses about it are kept where they leave less to do.
  const plain = mapper.map(false);
  return troubleOf(bold) < troubleOf(plain) && readsAsMuch(bold, plain) ? bold : plain;
}

/** Whether no sheet loses a row by it: a row with something amiss is not to be taken for headings. */
const readsAsMuch = (bold: Mapping, plain: Mapping): boolean =>
  plain.reconciliation.proof.sheets.every(
    ({ file, sheet, rowsRead }) =>
      rowsRead <=
      bold.reconciliation.proof.sheets
        .filter((each) => each.file === file && each.sheet === sheet)
        .reduce((most, each) => Math.max(most, each.rowsRead), 0),
  );

/** What is open, errors, and entries that have no meeting or line. */
const troubleOf = ({ diagnostics, open }: Mapping): number =>
  open.length + diagnostics.filter((each) => each.severity === 'error' || isUnmatched(each)).length;

export function resultOf(workbooks: readonly Workbook[]): Result {
  const records = readRecords(workbooks);
  const { value, diagnostics } = reconcile(records.value);
  return { reconciliation: value, diagnostics: [...records.diagnostics, ...diagnostics, ...runChecks(value)] };
}

class Mapper {
  private readonly states: readonly KnownSheet[];
  private readonly known: Omit<Known, 'year'>;
  private readonly records: Records;
  private readonly reading: Reading;
  private readonly tables = new Map<Sheet, readonly TableFacts[]>();
  private alike = new TablesAlike([]);

  constructor(
    private readonly workbooks: readonly Workbook[],
    private readonly base: Result,
    private readonly language: Language,
    private readonly options: MapOptions,
    private readonly replaced: readonly Place[],
  ) {
    const { reconciliation, diagnostics } = base;
    this.records = reconciliation.records;
    this.reading = readingOf(workbooks);
    const isReopened = ({ workbook, sheet }: KnownSheet): boolean =>
      (options.reopened ?? []).some((each) => each.file === workbook.file && each.sheet === sheet.name);
    this.states = knownSheets(workbooks, this.records, diagnostics).map((each): KnownSheet => {
      if (isReopened(each)) return { ...each, state: 'open' };
      return this.reading.sheet(sheetIn(each.workbook, each.sheet)) === 'left out' ? { ...each, state: 'asked' } : each;
    });
    const unheard = new Findings();
    const meetings = new Codes(this.records.meetings, unheard);
    const lines = new Codes(this.records.budgetLines, unheard);
    this.known = {
      isMeeting: (text) => meetings.knows(text),
      isLine: (text) => lines.knows(text),
      meetings: this.records.meetings.map(({ code }) => code),
      told: toldBySettings(workbooks),
      currency: hasSettings(workbooks) ? this.records.settings.currency : undefined,
    };
  }

  get hasDoubtful(): boolean {
    return this.states.some(({ state }) => state === 'doubtful');
  }

  map(withDoubtful: boolean): Mapping {
    const guessed = this.states.filter(({ state }) => state === 'open' || (withDoubtful && state === 'doubtful'));
    const facts = guessed.flatMap((each) => this.factsOf(each));
    const year = this.records.settings.year === undefined ? proposeYear(facts) : undefined;
    const first = this.guesses(guessed, facts, year?.value, undefined);
    const lacking = this.lackingSide([...first.values()].flat());
    const guesses = lacking === undefined ? first : this.guesses(guessed, facts, year?.value, lacking);
    const all = [...guesses.values()].flat();
    const whole = this.wholeMeeting(all);
    const names = this.workbooks.flatMap((workbook) => workbook.sheets.map((sheet) => sheetIn(workbook, sheet)));
    const isOnly = ({ facts: { table } }: TableGuess): boolean => this.tables.get(table.sheet)!.length === 1;
    const currency = hasSettings(this.workbooks) || all.length === 0 ? undefined : proposeCurrency(facts, all);
    const parties = this.parties();
    const offered = {
      lines: proposeLines(all, this.known.isLine),
      meetings: proposeMeetings(all, this.known.isMeeting, (name) => knows(this.known, name), whole),
    };
    const rows = this.options.rows ?? [];
    const proposals: Proposals = {
      year: all.length === 0 ? undefined : year?.value,
      currency: currency?.value,
      answers: [
        ...unitsOf(guesses, currency?.value ?? this.records.settings.currency),
        ...(parties.months === undefined ? [] : [{ setting: MONTHS, value: String(parties.months) }]),
      ],
      reading: rowsOfNamesakes(
        [
          ...parties.rows,
          ...this.sheetRows(guesses, names),
          ...[...guesses.values()].flatMap((own) =>
            mergedRows(
              own.map((guess) => [
                ...guess.open
                  .filter(({ isWritten }) => isWritten)
                  .map((question) => this.openRow(question, guess, names, isOnly(guess))),
                ...readingRows(guess, names, isOnly(guess), whole.code),
              ]),
              own.length === (own[0] ? this.tables.get(own[0].facts.table.sheet)!.length : 0),
            ),
          ),
        ],
        names,
      ),
      lines: saidLines(offered.lines, rows),
      orderFrom: orderFrom(this.records.budgetLines),
      meetings: saidMeetings(offered.meetings, rows),
    };
    const asked = all.flatMap((guess) =>
      guess.open.map((question) => ({
        row: this.openRow(question, guess, names, isOnly(guess)),
        choices: question.choices,
      })),
    );
    const open = [...new Map(asked.map((each) => [readingLine(each.row), each])).values()];
    const sheets = this.states.map((known): MappedSheet => {
      const own = guesses.get(known.sheet);
      const state = own ? (own.length > 0 ? 'guessed' : 'apart') : known.state === 'doubtful' ? 'read' : known.state;
      return {
        file: known.workbook.file,
        sheet: known.sheet.name,
        state: state === 'open' || state === 'asked' ? 'apart' : state,
        kind: own ? undefined : known.kind,
        describedIn: [...new Set(this.reading.of(sheetIn(known.workbook, known.sheet)).map(({ at }) => at.file))],
        tables: own ?? [],
      };
    });
    return {
      sheets,
      offered,
      year,
      currency,
      open: [...parties.open.map(({ row, choices }) => ({ row, choices })), ...open],
      parties: parties.asked,
      replaced: this.replaced,
      ...this.comingOf(proposals, all),
    };
  }

  /** What comes of proposals; what then adds up as a level of sums, or stands under a label of income, is proposed to be left out. */
  private comingOf(
    proposals: Proposals,
    all: readonly TableGuess[],
  ): Pick<Mapping, 'proposals' | 'forms' | keyof Result> {
    const forms = setUpForms(proposals, this.language);
    if (all.length === 0 && proposals.reading.length === 0) return { proposals, forms, ...this.base };
    const result = resultOf([...this.workbooks, workbookOfForms(forms)]);
    const sheets = new Set(all.map(({ facts }) => facts.table.sheet.name));
    const found = answersFor(result.diagnostics, sheets, this.records.settings.year ?? proposals.year);
    const answers = found.filter(
      ({ setting }, n) =>
        found.findIndex((each) => each.setting === setting) === n &&
        !proposals.answers.some((each) => each.setting === setting),
    );
    if (answers.length === 0) return { proposals, forms, ...result };
    return this.comingOf({ ...proposals, answers: [...proposals.answers, ...answers] }, all);
  }

  /** Lists of parties in the form of a depositary, which the job of reports reads. */
  private parties(): PartiesProposal {
    const lists = this.states
      .filter(({ state, kind }) => state !== 'hidden' && (kind === 'Parties' || kind === undefined))
      .filter(({ sheet }) => !this.isDescribed(sheet.name))
      .flatMap((known) => this.factsOf(known))
      .filter((facts) => guessParties(facts, []) !== undefined);
    if (lists.length === 0) return { rows: [], open: [], asked: [], months: undefined };
    const status = readStatusRecords(this.workbooks, []).value.records;
    const instruments = status.instruments.map(({ code }) => code);
    const found = lists.flatMap((facts) => {
      const guess = guessParties(facts, instruments);
      const { sheet, workbook } = facts.table;
      const said = this.saidOf({ sheet, workbook }, '')?.instrument;
      return guess ? [{ ...guess, file: workbook.file, name: sheet.name, said }] : [];
    });
    const asked = found
      .filter(({ lacksInstrument }) => lacksInstrument)
      .map(({ rows: [first], file, name, said }) => ({
        row: { sheet: first!.sheet, table: '', column: '', is: 'Instrument', value: said ?? '…' },
        choices: instruments,
        file,
        sheet: name,
      }));
    const open = asked.filter(({ row }) => row.value === '…');
    const hasMonths =
      status.settings.monthsToEntry !== undefined ||
      status.instruments.some((each) => each.monthsToEntry !== undefined);
    return {
      rows: [
        ...found.flatMap(({ rows }) => rows),
        ...asked.filter((each) => !open.includes(each)).map(({ row }) => row),
      ],
      open,
      asked,
      months: found.length > 0 && !hasMonths ? monthsToEntry(instruments) : undefined,
    };
  }

  /** Whether a sheet's deposits are read already. */
  private isDescribed(sheet: string): boolean {
    return this.workbooks.some(({ sheets, texts }) =>
      sheets.some(({ name, cells }) => {
        if (sheetKindOf(name) !== 'Reading') return false;
        for (let cell = 0; cell < cells.cellCount; cell++)
          if (cells.kind(cell) === CellKind.text && texts.text(cells.value(cell)).trim() === sheet) return true;
        return false;
      }),
    );
  }

  private guesses(
    guessed: readonly KnownSheet[],
    facts: readonly TableFacts[],
    year: number | undefined,
    lacking: 'Estimate' | 'Actual' | undefined,
  ): ReadonlyMap<Sheet, TableGuess[]> {
    const alike = (this.alike = new TablesAlike(facts));
    const guesses = new Map<Sheet, TableGuess[]>();
    for (const each of guessed) {
      const { workbook, sheet, kind } = each;
      const isNamed = !isDefaultSheetName(sheet.name);
      const around = {
        known: { ...this.known, year: this.records.settings.year ?? year },
        sheetKind: kind === 'Estimates' || kind === 'Expenditures' ? kind : undefined,
        others: facts.filter((other) => other.table.sheet !== sheet && other.columns.some(isAmounts)).length,
        isNamed,
        names: [isNamed ? sheet.name : '', baseName(workbook.file)].filter((name) => name !== ''),
        ...(lacking && { lacking }),
      };
      const own = this.factsOf(each).flatMap((table) => {
        const namesakes = this.factsOf(each).filter((other) => haveSameHeadings(other, table));
        const guess = guessTable(table, {
          ...around,
          ...alike.of(table),
          isTitled: areToldApartByTitles(namesakes),
          hasNamesakes: namesakes.length > 1,
          beside: this.factsOf(each).filter((other) => other !== table && other.columns.some(isAmounts)).length,
          said: this.saidOf(each, tableId(table.table)) ?? this.saidOfPlan(table),
        });
        return guess ?? [];
      });
      guesses.set(sheet, own);
    }
    return guesses;
  }

  /** The side that none of the tables has, nor a sheet that is read as it is; `undefined` while it is not known what some table is. */
  private lackingSide(guesses: readonly TableGuess[]): 'Estimate' | 'Actual' | undefined {
    const read = guesses.filter(({ isRead }) => isRead);
    if (read.some(({ kind }) => kind === undefined)) return undefined;
    const isRead = (kind: SheetKind): boolean =>
      this.states.some((each) => each.state === 'read' && (each.kind === kind || each.kind === 'Meetings'));
    const has = (kind: 'Estimates' | 'Expenditures'): boolean =>
      read.some((guess) => guess.kind === kind || guess.kind === 'Estimates and expenditures') || isRead(kind);
    if (read.length === 0 || has('Estimates') === has('Expenditures')) return undefined;
    return has('Estimates') ? 'Actual' : 'Estimate';
  }

  /** The row that would answer a question: of what the tables of several periods are, one of all of them. */
  private openRow(question: OpenQuestion, guess: TableGuess, names: readonly SheetIn[], isOnly: boolean): ReadingRow {
    const row = openRow(question, guess, names, isOnly);
    const together = question.about === 'kind' ? this.alike.repeats(guess.facts) : [];
    if (together.length === 0) return row;
    const patterns = together.map(({ table }) => sheetPattern(sheetIn(table.workbook, table.sheet), names));
    return { ...row, sheet: [...new Set(patterns)].join(AND) };
  }

  /** What one of several tables that are asked about together is said to be, the others are too. */
  private saidOfPlan(facts: TableFacts): SaidOfTable | undefined {
    for (const { table } of this.alike.repeats(facts)) {
      const { kind } = this.saidOf({ workbook: table.workbook, sheet: table.sheet }, tableId(table)) ?? {};
      const own = { file: facts.table.workbook.file, sheet: facts.table.sheet.name, table: tableId(facts.table) };
      if (kind !== undefined) return { ...own, kind };
    }
    return undefined;
  }

  /** What is said of a table; blank: of a sheet of which no table was made out. */
  private saidOf({ workbook, sheet }: Pick<KnownSheet, 'workbook' | 'sheet'>, table: string): SaidOfTable | undefined {
    const own = (this.options.said ?? []).filter((each) => each.file === workbook.file && each.sheet === sheet.name);
    return own.find((each) => each.table === table) ?? own.find((each) => each.table === '');
  }

  /** Of sheets without a table of amounts it can be said what they are as a whole. */
  private sheetRows(guesses: ReadonlyMap<Sheet, readonly TableGuess[]>, names: readonly SheetIn[]): ReadingRow[] {
    return this.states.flatMap((each) => {
      const kind = this.saidOf(each, '')?.kind;
      if (kind === undefined || (guesses.get(each.sheet) ?? []).length > 0) return [];
      return [
        { sheet: sheetPattern(sheetIn(each.workbook, each.sheet), names), table: '', column: '', is: kind, value: '' },
      ];
    });
  }

  private factsOf({ workbook, sheet }: KnownSheet): readonly TableFacts[] {
    let facts = this.tables.get(sheet);
    if (!facts) this.tables.set(sheet, (facts = plainTables(workbook, sheet).map(tableFacts)));
    return facts;
  }

  /** One meeting for all tables that name none: it goes by the first title above them, or by the file's name. */
  private wholeMeeting(guesses: readonly TableGuess[]): { readonly code: string; readonly title: string } {
    const [only, ...others] = this.known.meetings;
    if (only !== undefined && others.length === 0) return { code: only, title: only };
    const open = guesses.filter(({ meeting, isRead }) => isRead && meeting?.isConstant && meeting.value === '');
    const captions = open.flatMap(({ facts: { table } }) => table.captions.map(({ text }) => text));
    const caption = captions.find(
      (text) => text.length <= 120 && (text.match(/\p{L}/gu)?.length ?? 0) > 5 && !isOnlyUnit(text),
    );
    const table = open[0]?.facts.table;
    const isNamed = table !== undefined && !isDefaultSheetName(table.sheet.name);
    const title = caption ?? (isNamed ? table.sheet.name : table ? baseName(table.workbook.file) : '');
    return { code: codeOf(title) || 'M1', title };
  }
}

interface PartiesProposal extends Pick<Mapping, 'open'> {
  readonly asked: Mapping['parties'];
  readonly rows: readonly ReadingRow[];
  readonly months: number | undefined;
}

const MONTHS = 'Months to entry into force';

/** Levels that add up to others, and rows under a label of income or another year: what the reader asks about, answered as it most likely is. */
function answersFor(
  diagnostics: readonly Diagnostic[],
  sheets: ReadonlySet<string>,
  year: number | undefined,
): ProposedAnswer[] {
  return diagnostics.flatMap((each): ProposedAnswer[] => {
    if (!sheets.has(each.at[0]?.sheet ?? '')) return [];
    if (each.code === 'rows-repeat-sums') return [{ setting: each.values.setting, value: 'left out' }];
    if (each.code !== 'table-doubtful') return [];
    if (!INCOME_WORDS.test(each.values.caption) && !isOfOtherYear(each.values.caption, year)) return [];
    return [{ setting: each.values.setting, value: 'left out' }];
  });
}

/** New lines come after those that are there. */
function orderFrom(lines: Records['budgetLines']): number | undefined {
  const orders = lines.flatMap(({ order }) => order ?? []);
  return lines.length > 0 && orders.length === 0 ? undefined : Math.max(0, ...orders) + 1;
}

function unitsOf(guesses: ReadonlyMap<Sheet, readonly TableGuess[]>, currency: string): ProposedAnswer[] {
  return [...guesses].flatMap(([{ name }, own]) =>
    unitsOfTables(own, currency).map(({ cell, unit }) => ({
      setting: settingOfAnswer(name, cell === undefined ? UNIT : `${UNIT} ${cell}`),
      value: unit,
    })),
  );
}

const hasSettings = (workbooks: readonly Workbook[]): boolean =>
  workbooks.some(({ sheets }) => sheets.some(({ name }) => sheetKindOf(name) === 'Settings'));

/** What Settings say of headings already. */
function toldBySettings(workbooks: readonly Workbook[]): ColumnMemory {
  const finder = new SheetFinder(workbooks, []);
  finder.takeByHeadings(['Settings']);
  return columnMemory(finder.of('Settings').flatMap((candidate) => locateLong(candidate).tables));
}
