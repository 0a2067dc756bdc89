/**
 * Which sheet is what: one rule for all jobs. A sheet is known by the name of an Excel table in it, by its own name, or by its headings; what could be
 * several things is named and read as none of them.
 */
import type { Place } from '../values/address';
import { MAX_COLUMNS } from '../values/address';
import type { Diagnostic } from '../values/diagnostic';
import type { DiagnosticValues, PlainCode } from '../values/diagnostics/findings';
import { diagnostic } from '../values/diagnostic';
import { headingKey } from '../values/code-key';
import { Claims } from './claims';
import { isDefaultSheetName, ownColumns, requiredColumns, sheetKindOf } from './heading-index';
import type { ColumnMemory } from './heading-fields';
import { NO_MEMORY } from './heading-fields';
import type { SheetKind } from './layout';
import { LAYOUT, layoutOf } from './layout';
import { scoreLong } from './locate-headings';
import type { Candidate, SheetIn } from './sheet-candidates';
import { nameSheets, sheetIn } from './sheet-candidates';
import type { Sheet, Workbook } from './workbook';
import { append } from '../values/append';

export interface SheetOf {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

export const placeOfSheet = ({ workbook, sheet }: SheetOf): Place => ({
  file: workbook.file,
  sheet: sheet.name,
  cell: '',
});

/** What was said of a sheet as a whole: that it counts, is left out, or what kind it is. */
export type SheetAnswer = (sheet: SheetIn) => 'counted' | 'left out' | SheetKind | undefined;

export class SheetFinder {
  diagnostics: Diagnostic[] = [];
  /** Sheets that the officer said are left out. */
  readonly leftOut = new Set<Sheet>();
  /** Kinds of which a sheet is there but is not read, with an error that says why. */
  readonly lost = new Set<SheetKind>();
  private candidates: Candidate[];
  private readonly claims = new Map<Sheet, Claims>();
  private open: SheetOf[];
  private hidden: readonly SheetOf[];

  /** `named`: hidden sheets that the user wants read. */
  constructor(workbooks: readonly Workbook[], named: readonly string[]) {
    const found = nameSheets(workbooks, named);
    this.candidates = found.candidates.map((candidate) => ({ ...candidate, claims: this.claimsOf(candidate.sheet) }));
    append(this.diagnostics, found.diagnostics);
    for (const kind of found.lost) this.lost.add(kind);
    this.open = [...found.unnamed];
    this.hidden = found.hidden;
  }

  of(kind: SheetKind): readonly Candidate[] {
    return this.candidates.filter((candidate) => candidate.kind === kind);
  }

  get all(): readonly Candidate[] {
    return this.candidates;
  }

  /** Sheets that nothing is known of so far. */
  get unnamed(): readonly SheetOf[] {
    return this.open;
  }

  claimsOf(sheet: Sheet): Claims {
    let claims = this.claims.get(sheet);
    if (!claims) this.claims.set(sheet, (claims = new Claims(sheet.cells)));
    return claims;
  }

  candidateOf(kind: SheetKind, { workbook, sheet }: SheetOf): Candidate {
    const claims = this.claimsOf(sheet);
    return { kind, workbook, sheet, left: 1, right: MAX_COLUMNS, headingRow: undefined, claims };
  }

  /**
   * Knows sheets by their headings, if these fit one kind best. Excel's own names (`Sheet1`) are not looked behind: such a sheet may be anything. Where a
   * sheet of that kind is known by its name already, a second one is an error. With `wanted` only sheets of those kinds are taken. Where `isDoubtful` says of a
   * sheet's name that it may not count, its headings do not decide.
   */
  takeByHeadings(
    wanted: readonly SheetKind[] | undefined,
    columnsBy: ColumnMemory = NO_MEMORY,
    isTaken: (sheet: SheetOf) => boolean = () => false,
    isDoubtful: (name: string) => boolean = () => false,
  ): void {
    const byName = new Set(this.candidates.map(({ kind }) => kind));
    this.open = this.open.filter((each) => {
      if (isTaken(each) || isDefaultSheetName(each.sheet.name)) return true;
      const kinds = kindsByHeadings(this.candidateOf('Settings', each), columnsBy);
      const [kind, ...others] = kinds;
      if (kind === undefined || (wanted && (others.length > 0 || !wanted.includes(kind)))) return true;
      if (others.length > 0) {
        this.add('sheet-ambiguous', [each], { sheet: each.sheet.name, kinds: kinds.join(', ') });
        return true;
      }
      if (byName.has(kind)) {
        const other = this.of(kind)[0]!;
        this.add('sheet-doubled', [each, other], { sheet: each.sheet.name, other: other.sheet.name });
        this.lost.add(kind);
        return false;
      }
      if (isDoubtful(each.sheet.name)) {
        this.add('sheet-unread', [each], { sheet: each.sheet.name, kind, setting: `${each.sheet.name}: *` });
        this.lost.add(kind);
        return false;
      }
      this.add('sheet-by-headings', [each], { sheet: kind, found: each.sheet.name });
      this.candidates.push(this.candidateOf(kind, each));
      return false;
    });
  }

  /** Takes sheets for what the officer said that they are; what was said to be left out is not looked at any more. */
  takeAnswered(answer: SheetAnswer): void {
    for (const { sheet } of this.candidates.filter((each) => answer(sheetIn(each.workbook, each.sheet)) === 'left out'))
      this.leftOut.add(sheet);
    this.candidates = this.candidates.filter(({ sheet }) => !this.leftOut.has(sheet));
    this.open = this.open.filter((each) => {
      const said = answer(sheetIn(each.workbook, each.sheet));
      if (said === undefined) return true;
      const kind = said === 'counted' ? this.kindByName(each.sheet.name) : said;
      if (kind === undefined) return true;
      if (kind === 'left out') this.leftOut.add(each.sheet);
      else this.candidates.push(this.candidateOf(kind, each));
      return false;
    });
    this.hidden = this.hidden.filter(({ workbook, sheet }) => answer(sheetIn(workbook, sheet)) !== 'left out');
    const isAnswered = ({ code, at: [place] }: Diagnostic): boolean =>
      code === 'sheet-hidden' && place !== undefined && answer(place) === 'left out';
    for (const { at } of this.diagnostics.filter(isAnswered)) {
      const kind = sheetKindOf(at[0]!.sheet);
      if (kind !== undefined) this.lost.delete(kind);
    }
    this.diagnostics = this.diagnostics.filter((each) => !isAnswered(each));
  }

  /** Takes out sheets of which something else says what their tables are; registers stay. */
  takeDescribed(isSaid: (sheet: SheetIn) => boolean): readonly SheetOf[] {
    const isDescribed = ({ workbook, sheet }: SheetOf): boolean => isSaid(sheetIn(workbook, sheet));
    const isOurs = (each: Candidate): boolean =>
      (each.kind === 'Estimates' || each.kind === 'Expenditures') && isDescribed(each);
    const taken: SheetOf[] = [];
    for (const each of [...this.candidates.filter(isOurs), ...this.open]) {
      const { workbook, sheet } = each;
      if (isDescribed(each) && !taken.some((other) => other.sheet === sheet)) taken.push({ workbook, sheet });
    }
    this.candidates = this.candidates.filter((each) => !isOurs(each));
    this.open = this.open.filter((each) => !isDescribed(each));
    return taken;
  }

  /** The kind whose sheet's name is in this one's (`Expenditures Q2`, `Copy of Estimates`). */
  kindByName(name: string): SheetKind | undefined {
    const original = nameOfOriginal(name);
    const key = headingKey(original ?? name);
    const known = this.candidates.find(({ sheet }) => key === headingKey(sheet.name));
    if (known) return known.kind;
    return this.candidates.find(({ sheet }) => {
      const other = headingKey(sheet.name);
      return other.length > 4 && (key.startsWith(other) || key.endsWith(other));
    })?.kind;
  }

  /**
   * A sheet of amounts that was not read is an error where its name says that of one that was (a copy, a further part), or where it has Excel's own name and all
   * the headings of a ledger; where it only holds amounts of known meetings and lines, that is said. `holdsAmounts` tells the latter.
   */
  reportUnread(holdsAmounts: (sheet: SheetOf) => boolean): void {
    this.open = this.open.filter((each) => {
      const { name } = each.sheet;
      const kind = this.kindByName(name);
      const setting = `${name}: *`;
      const original = kind && this.of(kind)[0];
      const isLong = kind !== undefined && scoreLong(this.candidateOf(kind, each)).complete;
      const holds = isLong || holdsAmounts(each);
      if (original && (kind === 'Estimates' || kind === 'Expenditures' ? holds : isLong)) {
        this.add('sheet-copied', [each, original], { sheet: name, other: original.sheet.name, setting });
        this.lost.add(kind);
        return false;
      }
      const ledger = kindsByHeadings(this.candidateOf('Settings', each), NO_MEMORY)[0];
      if (isDefaultSheetName(name) && ledger !== undefined && (ledger === 'Estimates' || ledger === 'Expenditures')) {
        this.add('sheet-unread', [each], { sheet: name, kind: ledger, setting });
        this.lost.add(ledger);
        return false;
      }
      if (holds) this.add('sheet-holds-amounts', [each], { sheet: name, setting });
      return true;
    });
  }

  /** Hidden sheets that would be read if they were shown are errors until they are named. */
  reportHidden(columnsBy: ColumnMemory, isOurs: (sheet: SheetOf) => SheetKind | undefined): void {
    for (const each of this.hidden) {
      const kinds = kindsByHeadings(this.candidateOf('Settings', each), columnsBy);
      const kind = isOurs(each) ?? kinds[0];
      if (kind === undefined) continue;
      this.add('sheet-hidden', [each], { sheet: each.sheet.name });
      this.lost.add(kind);
    }
    this.hidden = [];
  }

  /** Several sheets of one kind are read as one, and that is said; not of one that holds its headings only, as the empty workbook's do. */
  reportJoined(isOurs: (kind: SheetKind) => boolean = () => true): void {
    for (const { kind } of LAYOUT) {
      if (!isOurs(kind)) continue;
      const [first, ...others] = this.of(kind).filter(({ sheet }) => sheet.cells.rowCount > 1);
      for (const other of others) {
        if (other.sheet !== first!.sheet)
          this.add('sheet-joined', [other, first!], { sheet: kind, other: first!.sheet.name });
      }
    }
  }

  add<C extends PlainCode>(code: C, at: readonly SheetOf[], values: DiagnosticValues[C]): void {
    this.diagnostics.push(diagnostic(code, at.map(placeOfSheet), values));
  }

  /** Takes a sheet out of those that nothing is known of. */
  take(sheet: Sheet): void {
    this.open = this.open.filter((each) => each.sheet !== sheet);
  }
}

/**
 * The kinds whose headings the sheet has the most of; more than one where it cannot be told. Of the kind's required columns none may be missing, and at
 * least two headings must be such as no other kind has; fewer do where every heading of the sheet is one of the kind's, but a list of names and amounts may be
 * anything.
 */
export function kindsByHeadings(candidate: Candidate, columnsBy: ColumnMemory): SheetKind[] {
  let best = 2;
  let kinds: SheetKind[] = [];
  for (const { kind } of LAYOUT) {
    if (requiredColumns(kind).length === 0) continue;
    const { score, complete, columns, unknown } = scoreLong({ ...candidate, kind }, columnsBy);
    if (!complete || score < best) continue;
    if (score > best) kinds = [];
    best = score;
    const own = columns.filter((column) => ownColumns(kind).has(column)).length;
    const isPlain = own >= 2 || (unknown === 0 && (own === 1 || !requiredColumns(kind).includes('Amount')));
    kinds.push(isPlain ? kind : (`?${kind}` as SheetKind));
  }
  // What fits a sheet of the budget no better than another is the other.
  if (kinds.some((kind) => !isOfBudget(kind))) kinds = kinds.filter((kind) => !isOfBudget(kind));
  // One that fits best but is not plain is none; of several, all that fit are named.
  const [only] = kinds;
  if (kinds.length === 1) return only!.startsWith('?') ? [] : kinds;
  const plain = kinds.filter((kind) => !kind.startsWith('?'));
  if (plain.length === 1) return plain;
  return plain.length > 1 ? plain : kinds.map((kind) => kind.replace('?', '') as SheetKind);
}

const isOfBudget = (kind: string): boolean => layoutOf(kind.replace('?', '') as SheetKind).job === 'budget';

const COPY_WORDS = 'Copy of|Copie de|Copia de|Копия|نسخة من|Kopie von';
const COPY = new RegExp(`^(?:${COPY_WORDS})\\s+(.+)$`, 'iu');

/** The name of the sheet that one is a copy of by its own name. */
function nameOfOriginal(name: string): string | undefined {
  if (name.length > 80) return undefined;
  const numbered = /^(.*\S)\s*\(\d{1,3}\)$/u.exec(name);
  return numbered?.[1] ?? COPY.exec(name)?.[1] ?? (/^(.+)的副本$/u.exec(name)?.[1] || undefined);
}
