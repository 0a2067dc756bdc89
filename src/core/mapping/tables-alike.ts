/** Tables with the same headings, which may be of one meeting each, or say the same again. */
import { addTo } from '../values/grouped';
import { headingKey } from '../values/code-key';
import { isDefaultSheetName } from '../workbook/heading-index';
import { baseName } from '../workbook/sheet-candidates';
import type { TableFacts } from './column-facts';
import { isAmounts } from './column-kinds';
import { repeatedTables } from './repeated-tables';
import { repeatedPlans, twinTables } from './twin-tables';

export interface Likeness {
  /** How many sheets have a table with the same headings, by the names that say something. */
  readonly alike: number;
  /** Files with such a table on a sheet of the same name, or of none that says anything; without those that may say the same again. */
  readonly filesAlike: readonly string[];
  /** Another table may say the same: a copy of it, another version, its sums or one of its rows in parts. */
  readonly isTwin: boolean;
  /** Tables of other periods with the same budget, itself among them, of which it may be said again; none: it is the last of them. */
  readonly repeats: readonly TableFacts[];
  /** There are such tables. */
  readonly hasPlanOfOthers: boolean;
}

export const haveSameHeadings = (one: TableFacts, other: TableFacts): boolean => headingsOf(one) === headingsOf(other);

export class TablesAlike {
  private readonly byHeadings = new Map<string, TableFacts[]>();
  private readonly byAmounts = new Map<string, TableFacts[]>();
  private readonly twins: ReadonlySet<TableFacts>;
  private readonly plans: readonly (readonly TableFacts[])[];

  constructor(tables: readonly TableFacts[]) {
    for (const facts of tables) {
      addTo(this.byHeadings, headingsOf(facts), facts);
      addTo(this.byAmounts, amountsOf(facts), facts);
    }
    this.twins = new Set([
      ...[...this.byHeadings.values()].flatMap((alike) => [...twinTables(alike)]),
      ...repeatedTables(tables),
    ]);
    this.plans = [...this.byHeadings.values()].flatMap(repeatedPlans);
  }

  /** Tables that are asked about together with it. */
  repeats(facts: TableFacts): readonly TableFacts[] {
    const before = this.plans.find((group) => group.includes(facts))?.slice(0, -1) ?? [];
    return before.includes(facts) ? before : [];
  }

  of(facts: TableFacts): Likeness {
    const names = this.byHeadings
      .get(headingsOf(facts))!
      .map(nameOf)
      .filter((name) => name !== '');
    const isTwin = this.twins.has(facts);
    const workbooks = this.byAmounts
      .get(amountsOf(facts))!
      .filter((other) => other === facts || (!isTwin && !this.twins.has(other)))
      .filter((other) => nameOf(other) === nameOf(facts))
      .map(({ table }) => table.workbook);
    return {
      alike: new Set(names).size,
      filesAlike: [...new Set(workbooks)].map(({ file }) => baseName(file)),
      isTwin,
      repeats: this.repeats(facts),
      hasPlanOfOthers: this.plans.some((group) => group.includes(facts)),
    };
  }
}

const headingsOf = ({ table }: TableFacts): string =>
  table.columns.map(({ heading }) => headingKey(heading)).join('\n');

/** By the headings of amounts alone where there are several: a column of remarks more makes no other table of it. */
function amountsOf(facts: TableFacts): string {
  const amounts = facts.columns.filter(isAmounts).map(({ heading }) => headingKey(heading));
  return amounts.length > 1 ? amounts.join('\n') : `${headingsOf(facts)}\n`;
}

const nameOf = ({ table }: TableFacts): string =>
  isDefaultSheetName(table.sheet.name) ? '' : headingKey(table.sheet.name);
