/** What is found while reading: diagnostics in the order in which they were met, and those that count by column. */
import type { Place } from '../values/address';
import type { Diagnostic, DiagnosticCode, DiagnosticValues } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { DayOrder } from './day-text';

/** Codes of which one finding is made for all cells of a kind in a sheet, and its values. */
const COUNTED = {
  'date-unformatted': (count: number, what: string) => ({ count, column: what }),
  'amount-nil': (count: number) => ({ count }),
  'currency-by-amount': (count: number, what: string) => ({ count, currency: what }),
} satisfies { [C in DiagnosticCode]?: (count: number, what: string) => DiagnosticValues[C] };
type CountedCode = keyof typeof COUNTED;

export class Findings {
  /** What Settings say of the order of day and month: whoever reads a day has the findings at hand. */
  dayOrder: DayOrder | undefined;
  private readonly list: Diagnostic[] = [];
  private readonly said = new Set<string>();
  private readonly counted = new Map<string, { code: CountedCode; at: Place; count: number; what: string }>();

  add<C extends DiagnosticCode>(code: C, at: Place | readonly Place[], values: DiagnosticValues[C]): void {
    this.list.push(diagnostic(code, at, values));
  }

  /** As `add`, but what has this key is said once. */
  addOnce<C extends DiagnosticCode>(
    key: string,
    code: C,
    at: Place | readonly Place[],
    values: DiagnosticValues[C],
  ): void {
    const whole = `${code}\n${key}`;
    if (this.said.has(whole)) return;
    this.said.add(whole);
    this.add(code, at, values);
  }

  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const each of diagnostics) this.list.push(each);
  }

  /** Counts one more of what is reported once for each sheet and `what` (a column, a currency), at the first cell. */
  count(code: CountedCode, at: Place, what: string): void {
    const key = `${code}\n${at.file}\n${at.sheet}\n${what}`;
    const known = this.counted.get(key);
    if (known) known.count++;
    else this.counted.set(key, { code, at, count: 1, what });
  }

  diagnostics(): readonly Diagnostic[] {
    const counts = [...this.counted.values()].map(({ code, at, count, what }) =>
      diagnostic(code, at, COUNTED[code](count, what)),
    );
    return [...this.list, ...counts];
  }
}
