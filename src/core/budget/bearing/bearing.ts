/** On which part of a work of the budget an error bears. What it does not bear on goes out. */
import type { Diagnostic } from '../../values/diagnostic';
import { codeKey } from '../../values/code-key';
import { sheetKindOf } from '../../workbook/heading-index';
import type { SheetKind } from '../../workbook/layout';
import type { Workbook } from '../../workbook/workbook';
import type { BudgetRecords } from '../records/budget-records';
import { scaleYearOf } from '../records/scale-year';
import type { Subject } from './row-subjects';
import { RowSubjects } from './row-subjects';

export type BudgetWork = 'estimate' | 'shares' | 'final shares' | 'contributions';

/** A meeting and a State, by index; `undefined`: any of them. */
export interface Scope {
  readonly meeting: number | undefined;
  readonly state: number | undefined;
}

/** An error that bears on the work. */
export interface Bearing {
  readonly found: Diagnostic;
  readonly scopes: readonly Scope[];
}

const OF_ANY: readonly SheetKind[] = ['Settings', 'Reading', 'BudgetLines', 'Meetings', 'ExchangeRates'];
const OF_PAYERS: readonly SheetKind[] = ['States', 'Parties', 'ReportingDuties', 'Participants', 'Scale', 'Invoices'];

/** The sheets that a work rests on. */
const RESTS_ON: { readonly [W in BudgetWork]: readonly SheetKind[] } = {
  estimate: [...OF_ANY, 'UnitCosts', 'Volumes'],
  shares: [...OF_ANY, ...OF_PAYERS, 'Estimates'],
  'final shares': [...OF_ANY, ...OF_PAYERS, 'Estimates', 'Expenditures', 'Mapping', 'ControlTotals'],
  contributions: [...OF_ANY, 'States', 'Estimates', 'Invoices', 'Receipts'],
};

/** All sheets that may be read: an error on one that a work does not rest on bears on nothing of it. */
const ALL: readonly SheetKind[] = [
  ...[...new Set(Object.values(RESTS_ON).flat())],
  ...(['Waivers', 'Corrections', 'Terms', 'Explanations'] as const),
];

const EVERYTHING: Scope = { meeting: undefined, state: undefined };

/** The errors among findings (after waivers) that bear on the work, each with its scopes. `sheets`: names of hidden sheets that are read. */
export function bearingsOf(
  work: BudgetWork,
  diagnostics: readonly Diagnostic[],
  records: BudgetRecords,
  workbooks: readonly Workbook[],
  sheets: readonly string[],
): Bearing[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const rows = new RowSubjects(workbooks, sheets, ALL, records);
  const scoper = new Scoper(work, records, rows);
  return errors.flatMap((found) => {
    const scopes = scoper.scopes(found);
    return scopes.length === 0 ? [] : [{ found, scopes }];
  });
}

/** Whether any of the scopes holds the meeting, or the State in it. */
export const bearsOn = ({ scopes }: Bearing, meeting: number, state?: number): boolean =>
  scopes.some(
    (scope) =>
      (scope.meeting === undefined || scope.meeting === meeting) &&
      (state === undefined || scope.state === undefined || scope.state === state),
  );

class Scoper {
  private readonly kinds: ReadonlySet<SheetKind>;

  constructor(
    private readonly work: BudgetWork,
    private readonly records: BudgetRecords,
    private readonly rows: RowSubjects,
  ) {
    this.kinds = new Set(RESTS_ON[work]);
  }

  scopes(found: Diagnostic): Scope[] {
    const subjects = found.at.flatMap((place) => this.rows.at(place) ?? []);
    const kinds = subjects.length > 0 ? subjects.map(({ kind }) => kind) : kindsNamed(found);
    if (kinds.length > 0 && !kinds.some((kind) => this.kinds.has(kind))) return [];
    const named = this.namedMeetings(found);
    const scopes =
      named === undefined
        ? this.ofSubjects(subjects)
        : named.map((meeting): Scope => ({ meeting, state: subjects.find(({ kind }) => isOfAccounts(kind))?.state }));
    return this.work === 'contributions' ? scopes.map((scope) => this.widened(scope)) : scopes;
  }

  /** What the finding itself says. */
  private namedMeetings({ code, values }: Diagnostic): readonly number[] | undefined {
    const { meetings, settings } = this.records.costs;
    const { meeting, year, item, currency } = values as Readonly<Record<string, string | number | undefined>>;
    const all = meetings.map((_, index) => index);
    if (code === 'scale-doubled') return all.filter((index) => scaleYearOf(meetings[index]!, settings) === year);
    if (code === 'unit-cost-doubled') return this.withItems(new Set([codeKey(String(item))]));
    if (code === 'rates-day-missing') {
      const costs = this.records.unitCosts.filter((each) => each.currency === currency);
      return this.withItems(new Set(costs.map(({ key }) => key)));
    }
    if (meeting === undefined) return undefined;
    const key = codeKey(String(meeting));
    const known = all.filter((index) => codeKey(meetings[index]!.code) === key);
    return known.length === 0 ? undefined : known;
  }

  private withItems(keys: ReadonlySet<string>): number[] {
    return [...new Set(this.records.volumes.filter(({ key }) => keys.has(key)).map(({ meeting }) => meeting))];
  }

  private ofSubjects(subjects: readonly Subject[]): Scope[] {
    if (subjects.length === 0) return [EVERYTHING];
    return subjects.filter(({ kind }) => this.kinds.has(kind)).flatMap((subject) => this.ofSubject(subject));
  }

  private ofSubject({ kind, meeting, state, item, instrument }: Subject): Scope[] {
    const one = (index: number): Scope => ({ meeting: index, state: undefined });
    switch (kind) {
      case 'UnitCosts':
        return item === '' ? [EVERYTHING] : this.withItems(new Set([item])).map(one);
      case 'Parties':
        return instrument === '' ? [EVERYTHING] : this.under(instrument).map(one);
      case 'Invoices':
        // A bill of a meeting that is not known may be lacking in any list.
        return [typeof meeting === 'number' ? { meeting, state } : { meeting: undefined, state: undefined }];
      case 'Receipts':
        return [{ meeting: typeof meeting === 'number' ? meeting : undefined, state }];
      case 'Meetings':
      case 'Estimates':
      case 'Expenditures':
      case 'Volumes':
      case 'Participants':
        return [typeof meeting === 'number' ? one(meeting) : EVERYTHING];
      default:
        return [EVERYTHING];
    }
  }

  /** Meetings under an instrument of that name; all, where none is. */
  private under(instrument: string): number[] {
    const { meetings } = this.records.costs;
    const key = codeKey(instrument);
    const all = meetings.map((_, index) => index);
    const index = this.records.instruments.findIndex((each) => codeKey(each) === key);
    return index < 0 ? all : all.filter((each) => this.records.meetingInstruments[each]!.includes(index));
  }

  /** Where one account fills another of the same State, what bears on the one bears on all of them. */
  private widened(scope: Scope): Scope {
    const { credits, unassigned } = this.records.costs.settings.budget;
    const isCoupled = credits === 'same State' || unassigned === 'oldest first';
    return isCoupled ? { ...scope, meeting: undefined } : scope;
  }
}

const isOfAccounts = (kind: SheetKind): boolean => kind === 'Invoices' || kind === 'Receipts';

/** Of a finding on no sheet that is read: the kind that it names, if any. */
function kindsNamed({ at: [place], values }: Diagnostic): SheetKind[] {
  const { sheet, kind } = values as { readonly sheet?: string; readonly kind?: string };
  for (const name of [kind, sheet, place?.sheet]) {
    const found = name === undefined ? undefined : sheetKindOf(name);
    if (found !== undefined) return [found];
  }
  return [];
}
