/** Which columns of a kind the headings of a row name. */
import { headingKey } from '../values/code-key';
import { unitIn } from '../values/units';
import { choiceOf, columnOf, columnWithUnit, isAmountHeading, isOfBoth } from './heading-index';
import { layoutOf } from './layout';
import type { HeadingRow } from './heading-rows';
import type { Candidate } from './sheet-candidates';
import { addTo } from '../values/grouped';

/** What the officer once said of a heading: the column it stands for; blank: it is left out; `undefined`: nothing was said. */
export type ColumnMemory = (kind: Candidate['kind'], heading: string) => string | undefined;
export const NO_MEMORY: ColumnMemory = () => undefined;

export interface Fields {
  readonly columns: Map<string, number>;
  readonly doubled: readonly { readonly column: string; readonly at: readonly number[] }[];
  readonly unknown: readonly number[];
  readonly leftOut: readonly number[];
  /** Where estimates and expenditures stand side by side: columns of the other side, and of what comes of both. */
  readonly otherSide: readonly number[];
  readonly remembered: readonly { readonly at: number; readonly column: string }[];
}

/** The columns between two that the row's headings name; what the officer said of a heading goes before what it says itself. */
export function fieldsOf(
  candidate: Candidate,
  row: HeadingRow,
  columnsBy: ColumnMemory,
  left = candidate.left,
  right = candidate.right,
): Fields {
  const fields = withAmount(candidate, row, allFields(candidate, row, columnsBy, left, right));
  return ofOneSide(candidate, row, fields, left, right);
}

/** A table of amounts without a column of that name: the one that is headed as such tables head it, if there is just one. */
function withAmount({ kind }: Candidate, { texts }: HeadingRow, fields: Fields): Fields {
  const { columns, unknown } = fields;
  if ((kind !== 'Estimates' && kind !== 'Expenditures') || columns.has('Amount')) return fields;
  if (!columns.has('Meeting') || !columns.has('Line') || columns.has('Debit') || columns.has('Credit')) return fields;
  const headed = unknown.filter((at) => isAmountHeading(kind, texts.get(at)!));
  if (headed.length !== 1) return fields;
  return {
    ...fields,
    columns: new Map(columns).set('Amount', headed[0]!),
    unknown: unknown.filter((at) => at !== headed[0]),
  };
}

/** Whether a heading of a table of amounts says on which side they are: planned, or spent. */
export const isOfOneSide = (kind: Candidate['kind'], heading: string): boolean =>
  (kind === 'Estimates' || kind === 'Expenditures') && SIDES.has(choiceOf('Type', heading) ?? '');
const SIDES: ReadonlySet<string> = new Set(['plan', 'actual']);

/** Where a row of headings has one column of what was planned and one of what was spent, the candidate's own is the amount. */
function ofOneSide({ kind }: Candidate, { texts }: HeadingRow, fields: Fields, left: number, right: number): Fields {
  if (kind !== 'Estimates' && kind !== 'Expenditures') return fields;
  const within = [...texts].filter(([at]) => left <= at && at <= right);
  const sides = sidesBeside(within);
  if (!sides) return fields;
  const said = new Set([...fields.leftOut, ...fields.remembered.map(({ at }) => at)]);
  const own = sides.get(kind === 'Estimates' ? 'plan' : 'actual')!;
  const others = new Set([...sides.values(), ...within.filter(([, text]) => isOfBoth(text)).map(([at]) => at)]);
  const amount = fields.columns.get('Amount');
  // An amount of its own, or what the officer said, goes before the words.
  if ((amount !== undefined && !others.has(amount)) || [...sides.values()].some((at) => said.has(at))) return fields;
  others.delete(own);
  const columns = new Map([...fields.columns].filter(([, at]) => !others.has(at))).set('Amount', own);
  return {
    ...fields,
    columns,
    doubled: fields.doubled.filter(({ column }) => column !== 'Amount'),
    unknown: fields.unknown.filter((at) => !others.has(at) && at !== own),
    otherSide: [...others],
  };
}

/** The one column of what was planned and the one of what was spent; `undefined` where there are not just these. */
function sidesBeside(texts: readonly (readonly [number, string])[]): ReadonlyMap<string, number> | undefined {
  const sides = new Map<string, number>();
  for (const [at, text] of texts) {
    const side = choiceOf('Type', text);
    if (side !== 'plan' && side !== 'actual') continue;
    if (sides.has(side)) return undefined;
    sides.set(side, at);
  }
  return sides.size === 2 ? sides : undefined;
}

function allFields(
  candidate: Candidate,
  row: HeadingRow,
  columnsBy: ColumnMemory,
  left: number,
  right: number,
): Fields {
  const columns = new Map<string, number>();
  const all = new Map<string, number[]>();
  const unknown: number[] = [];
  const leftOut: number[] = [];
  const remembered: { at: number; column: string }[] = [];
  const withUnit: WithUnit[] = [];
  const add = (column: string, at: number): void => {
    addTo(all, column, at);
    if (!columns.has(column)) columns.set(column, at);
  };
  for (const [at, text] of row.texts) {
    if (at < left || at > right) continue;
    const said = columnsBy(candidate.kind, text);
    if (said === '') {
      leftOut.push(at);
      continue;
    }
    if (said !== undefined) remembered.push({ at, column: said });
    const column = said ?? columnOf(candidate.kind, text);
    if (column === undefined) unknown.push(at);
    else if (said === undefined && columnWithUnit(candidate.kind, text) === column)
      withUnit.push({ at, column, currency: unitIn(text)?.currency });
    else add(column, at);
  }
  const hasDollars = layoutOf(candidate.kind).columns.some(({ column }) => column === DOLLARS);
  for (const { at, column, currency } of withUnit) {
    const others = withUnit.filter((one) => one.column === column && one.at !== at);
    // Beside the amount itself one in dollars is what was stated of it; one in another unit says it again.
    const isStated = hasDollars && column === 'Amount' && currency === 'USD' && !columns.has(DOLLARS);
    if (isStated && (all.has(column) || others.some((one) => one.currency !== 'USD'))) add(DOLLARS, at);
    else if (all.has(column) && !others.some((one) => columns.get(column) === one.at)) unknown.push(at);
    else add(column, at);
  }
  const dollars = columns.get(DOLLARS);
  const isLedger = KEYS.some((name) => columns.has(name));
  const isOnly = isLedger && !columns.has('Amount') && !(columns.has('Debit') && columns.has('Credit'));
  if (dollars !== undefined && isOnly && unitIn(row.texts.get(dollars) ?? '')?.currency === 'USD') {
    // In dollars, and the only amount: it is the amount.
    columns.delete(DOLLARS);
    columns.set('Amount', dollars);
    all.set('Amount', all.get(DOLLARS)!);
    all.delete(DOLLARS);
  }
  const doubled = [...all].filter(([, at]) => at.length > 1).map(([column, at]) => ({ column, at }));
  return { columns, doubled, unknown, leftOut, otherSide: [], remembered };
}

const DOLLARS = 'Amount USD';
/** A table with one of these has one amount in a row. */
const KEYS = ['Line', 'Cost object', 'Commitment item', 'Description', 'Document'];

interface WithUnit {
  readonly at: number;
  readonly column: string;
  readonly currency: string | undefined;
}

/** A longer text is none. */
export const LONGEST_HEADING = 200;

/** As `columnOf`, but each text is looked up once. */
export class HeadingNames {
  private readonly known = new Map<string, string | undefined>();

  constructor(
    private readonly kind: Candidate['kind'],
    private readonly columnsBy: ColumnMemory,
  ) {}

  columnOf(text: string): string | undefined {
    const known = this.known.get(text);
    if (known !== undefined || this.known.has(text)) return known;
    const said =
      text.length > LONGEST_HEADING ? undefined : (this.columnsBy(this.kind, text) ?? columnOf(this.kind, text));
    this.known.set(text, said === '' ? undefined : said);
    return said === '' ? undefined : said;
  }
}

/** Whether two texts read as one heading. */
export const sameHeading = (one: string, other: string): boolean => headingKey(one) === headingKey(other);
