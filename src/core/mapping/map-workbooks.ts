/**
 * Any workbook, led to figures: which sheets are read as they are, what the tables of the others are guessed to be and why, the answers and registers that
 * follow from it, and what comes out of them. Nothing is applied here: the answers are data, which the reader of all jobs obeys.
 */
import { runChecks } from '../checks/run-checks';
import type { Language } from '../language/language';
import { Codes } from '../records/codes';
import { Findings } from '../records/findings';
import { readRecords } from '../records/read-records';
import type { Records } from '../records/records';
import type { ReadingRow } from '../records/reading';
import { reconcile } from '../reconciliation/reconcile';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { headingKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { isDefaultSheetName, sheetKindOf } from '../workbook/heading-index';
import { kindsByHeadings, SheetFinder } from '../workbook/find-sheets';
import { columnMemory } from '../records/column-memory';
import { locateLong } from '../workbook/locate-headings';
import type { ColumnMemory } from '../workbook/heading-fields';
import type { SheetKind } from '../workbook/layout';
import { layoutOf } from '../workbook/layout';
import { NO_MEMORY } from '../workbook/heading-fields';
import { MAX_COLUMNS } from '../values/address';
import { plainTables } from '../workbook/plain-tables';
import { baseName } from '../workbook/sheet-candidates';
import type { FormSheet } from '../workbook/template';
import type { Sheet, Workbook } from '../workbook/workbook';
import type { TableFacts } from './column-facts';
import { tableFacts } from './column-facts';
import type { TableGuess } from './guess';
import type { Known } from './guess-columns';
import { guessTable } from './guess-table';
import { openRow, readingRows } from './propose-reading';
import { codeOf, proposeLines, proposeMeetings } from './propose-registers';
import type { ProposedSetting } from './propose-settings';
import { proposeCurrency, proposeUnit, proposeYear } from './propose-settings';
import type { Proposals } from './set-up-workbook';
import { setUpForms, workbookOfForms } from './set-up-workbook';

export interface MappedSheet {
  readonly file: string;
  readonly sheet: string;
  /** `read`: as it is, as `kind`. `guessed`: its tables are. `hidden`, and `apart` (no amounts under headings): nothing is proposed. */
  readonly state: 'read' | 'guessed' | 'hidden' | 'apart';
  readonly kind: SheetKind | undefined;
  readonly tables: readonly TableGuess[];
}

export interface Mapping {
  readonly sheets: readonly MappedSheet[];
  readonly proposals: Proposals;
  readonly year: ProposedSetting<number> | undefined;
  readonly currency: ProposedSetting<string> | undefined;
  /** Rows of Reading that are still to be filled in, with what may be right. */
  readonly open: readonly { readonly row: ReadingRow; readonly choices: readonly string[] }[];
  /** The sheets of the set-up workbook. */
  readonly forms: readonly FormSheet[];
  /** What the workbooks come to with it, and what is found. */
  readonly reconciliation: Reconciliation;
  readonly diagnostics: readonly Diagnostic[];
}

interface Result {
  readonly reconciliation: Reconciliation;
  readonly diagnostics: readonly Diagnostic[];
}

/** `language` is that of the words proposed. */
export function mapWorkbooks(workbooks: readonly Workbook[], language: Language): Mapping {
  const { reconciliation, diagnostics } = resultOf(workbooks);
  const mapper = new Mapper(workbooks, reconciliation.records, diagnostics);
  // A sheet that is ours and has errors may only seem foreign: guesses about it are kept where they leave fewer errors.
  const bold = mapper.map(true, language);
  if (!bold.hasDoubtful) return bold.mapping;
  const plain = mapper.map(false, language);
  return troubleOf(bold.mapping) < troubleOf(plain.mapping) ? bold.mapping : plain.mapping;
}

/** What is open, errors, and entries that have no meeting or line. */
const troubleOf = ({ diagnostics, open }: Mapping): number =>
  open.length + diagnostics.filter((each) => each.severity === 'error' || isUnmatched(each)).length;

const isUnmatched = ({ code, values }: Diagnostic): boolean =>
  code === 'expenditure-unmatched' && 'reason' in values && /-missing$/.test(values.reason);

function resultOf(workbooks: readonly Workbook[]): Result {
  const records = readRecords(workbooks);
  const { value, diagnostics } = reconcile(records.value);
  return { reconciliation: value, diagnostics: [...records.diagnostics, ...diagnostics, ...runChecks(value)] };
}

class Mapper {
  private readonly known: Omit<Known, 'year'>;
  private readonly tables = new Map<Sheet, readonly TableFacts[]>();

  constructor(
    private readonly workbooks: readonly Workbook[],
    private readonly records: Records,
    private readonly found: readonly Diagnostic[],
  ) {
    const unheard = new Findings();
    const meetings = new Codes(records.meetings, unheard);
    const lines = new Codes(records.budgetLines, unheard);
    this.known = {
      isMeeting: (text) => meetings.knows(text),
      isLine: (text) => lines.knows(text),
      meetings: records.meetings.map(({ code }) => code),
      told: toldBySettings(workbooks),
    };
  }

  map(withDoubtful: boolean, language: Language): { readonly mapping: Mapping; readonly hasDoubtful: boolean } {
    const states = this.workbooks.flatMap((workbook) =>
      workbook.sheets.map((sheet) => ({ workbook, sheet, ...this.stateOf(workbook, sheet) })),
    );
    const hasDoubtful = states.some(({ state }) => state === 'doubtful');
    const guessed = states.filter(({ state }) => state === 'open' || (withDoubtful && state === 'doubtful'));
    const facts = guessed.flatMap(({ workbook, sheet }) => this.factsOf(workbook, sheet));
    const year = this.records.settings.year === undefined ? proposeYear(facts) : undefined;
    const alike = countAlike(facts);
    const guesses = new Map<Sheet, TableGuess[]>();
    for (const { workbook, sheet, kind } of guessed) {
      const own = this.factsOf(workbook, sheet);
      const sheetKind = kind === 'Estimates' || kind === 'Expenditures' ? kind : undefined;
      const isNamed = !isDefaultSheetName(sheet.name);
      const names = [isNamed ? sheet.name : '', baseName(workbook.file)].filter((name) => name !== '');
      guesses.set(
        sheet,
        own.flatMap(
          (table) =>
            guessTable(table, {
              known: { ...this.known, year: this.records.settings.year ?? year?.value },
              sheetKind,
              alike: alike.get(shapeOf(table)) ?? 1,
              isNamed,
              names,
              tables: own.length,
            }) ?? [],
        ),
      );
    }
    const all = [...guesses.values()].flat();
    const whole = this.wholeMeeting(all);
    const names = this.workbooks.flatMap(({ sheets }) => sheets.map(({ name }) => name));
    const isOnly = ({ facts: { table } }: TableGuess): boolean =>
      this.factsOf(table.workbook, table.sheet).length === 1;
    const currency = this.hasSetting('Currency') || all.length === 0 ? undefined : proposeCurrency(facts);
    const units = [...guesses].flatMap(([sheet, own]) => {
      const unit = own
        .map(({ facts: each }) => proposeUnit(each, currency?.value ?? this.records.settings.currency))
        .find((each) => each !== undefined);
      return unit === undefined ? [] : [{ sheet: sheet.name, unit }];
    });
    const proposals: Proposals = {
      year: all.length === 0 ? undefined : year?.value,
      currency: currency?.value,
      units,
      reading: all.flatMap((guess) => readingRows(guess, names, isOnly(guess), whole.code)),
      lines: proposeLines(all, this.known.isLine),
      meetings: proposeMeetings(all, this.known.isMeeting, whole),
    };
    const open = all.flatMap((guess) =>
      guess.open.map((question) => ({
        row: openRow(question, guess, names, isOnly(guess)),
        choices: question.choices,
      })),
    );
    const forms = setUpForms(proposals, language);
    const sheets = states.map(({ workbook, sheet, state, kind }): MappedSheet => {
      const own = guesses.get(sheet);
      const shown = own
        ? own.length > 0
          ? 'guessed'
          : 'apart'
        : state === 'hidden'
          ? 'hidden'
          : state === 'open'
            ? 'apart'
            : 'read';
      return { file: workbook.file, sheet: sheet.name, state: shown, kind: own ? undefined : kind, tables: own ?? [] };
    });
    const result = resultOf(all.length > 0 ? [...this.workbooks, workbookOfForms(forms)] : this.workbooks);
    return { mapping: { sheets, proposals, year, currency, open, forms, ...result }, hasDoubtful };
  }

  /** What is known of a sheet without any guess. */
  private stateOf(
    workbook: Workbook,
    sheet: Sheet,
  ): { readonly state: 'read' | 'doubtful' | 'open' | 'hidden'; readonly kind: SheetKind | undefined } {
    if (sheet.visibility !== 'visible') return { state: 'hidden', kind: undefined };
    const account = this.records.account.find((each) => each.file === workbook.file && each.sheet === sheet.name);
    const isWrong = this.found.some((each) => {
      const [place] = each.at;
      const matters = (each.severity === 'error' && !each.code.startsWith('reading-')) || isUnmatched(each);
      return matters && place?.file === workbook.file && place.sheet === sheet.name;
    });
    const named = sheetKindOf(sheet.name);
    if (account?.kind !== undefined) {
      const isOfAmounts = account.kind === 'Estimates' || account.kind === 'Expenditures';
      return { state: isWrong && isOfAmounts ? 'doubtful' : 'read', kind: account.kind };
    }
    if (named !== undefined && layoutOf(named).job === 'status') return { state: 'read', kind: named };
    if (named === 'Estimates' || named === 'Expenditures') return { state: 'open', kind: named };
    if (named !== undefined) return { state: 'read', kind: named };
    const candidate = {
      kind: 'Settings' as const,
      workbook,
      sheet,
      left: 1,
      right: MAX_COLUMNS,
      headingRow: undefined,
    };
    const [kind, ...others] = kindsByHeadings(candidate, NO_MEMORY);
    if (kind !== undefined && others.length === 0 && layoutOf(kind).job === 'status') return { state: 'read', kind };
    return { state: 'open', kind: undefined };
  }

  private factsOf(workbook: Workbook, sheet: Sheet): readonly TableFacts[] {
    let facts = this.tables.get(sheet);
    if (!facts) this.tables.set(sheet, (facts = plainTables(workbook, sheet).map(tableFacts)));
    return facts;
  }

  private hasSetting(name: 'Currency'): boolean {
    return this.workbooks.some((workbook) =>
      workbook.sheets.some((sheet) => sheetKindOf(sheet.name) === 'Settings' && name === 'Currency'),
    );
  }

  /** One meeting for all tables that name none: it goes by the first title above them, or by the file's name. */
  private wholeMeeting(guesses: readonly TableGuess[]): { readonly code: string; readonly title: string } {
    const [only] = this.known.meetings;
    if (only !== undefined && this.known.meetings.length === 1) return { code: only, title: only };
    const open = guesses.filter(
      ({ meeting, kind }) => kind !== 'left out' && meeting?.isConstant && meeting.value === '',
    );
    const captions = open.flatMap(({ facts: { table } }) => table.captions.map(({ text }) => text));
    const caption = captions.find((text) => text.length <= 120 && (text.match(/\p{L}/gu)?.length ?? 0) > 5);
    const [first] = open;
    const { table } = first?.facts ?? {};
    const isNamed = table !== undefined && !isDefaultSheetName(table.sheet.name);
    const title = caption ?? (isNamed ? table.sheet.name : table ? baseName(table.workbook.file) : '');
    return { code: codeOf(title) || 'M1', title };
  }
}

/** What Settings say of headings already. */
function toldBySettings(workbooks: readonly Workbook[]): ColumnMemory {
  const finder = new SheetFinder(workbooks, []);
  finder.takeByHeadings(['Settings']);
  return columnMemory(finder.of('Settings').flatMap((candidate) => locateLong(candidate).tables));
}

const shapeOf = ({ table }: TableFacts): string => table.columns.map(({ heading }) => headingKey(heading)).join('\n');

/** How many sheets have a table with the same headings. */
function countAlike(tables: readonly TableFacts[]): ReadonlyMap<string, number> {
  const sheets = new Map<string, Set<Sheet>>();
  for (const facts of tables)
    sheets.set(shapeOf(facts), (sheets.get(shapeOf(facts)) ?? new Set()).add(facts.table.sheet));
  return new Map([...sheets].map(([shape, of]) => [shape, of.size]));
}
