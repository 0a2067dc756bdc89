/** What is found while reading: diagnostics in the order in which they were met, and those that count by column. */
import type { Place } from '../values/address';
import type { Diagnostic, Named } from '../values/diagnostic';
import type { ColumnCode, DiagnosticCode, DiagnosticValues, PlainCode } from '../values/diagnostics/findings';
import { diagnostic } from '../values/diagnostic';
import type { DayOrder } from './day-text';

/** Codes of which one finding is made for all cells of a kind in a sheet, and its values. */
const COUNTED = {
  'date-unformatted': (count: number, what: string) => ({ count, column: what }),
  'amount-nil': (count: number) => ({ count }),
  'marks-left-out': (count: number) => ({ count }),
  'currency-by-amount': (count: number, what: string) => ({ count, currency: what }),
} satisfies { [C in DiagnosticCode]?: (count: number, what: string) => DiagnosticValues[C] };
type CountedCode = keyof typeof COUNTED;

/** `diagnostic`, where code and values are known to belong together. */
const make = diagnostic as (...found: readonly unknown[]) => Diagnostic;

interface Counted {
  readonly code: CountedCode;
  readonly at: Place;
  readonly what: string;
  readonly kind: string;
  count: number;
}

export class Findings {
  /** What Settings say of the order of day and month: whoever reads a day has the findings at hand. */
  dayOrder: DayOrder | undefined;
  private readonly list: Diagnostic[] = [];
  private readonly said = new Set<string>();
  private readonly shown = new Map<string, { at: Place; count: number; stored: string; shown: string }>();
  private readonly counted = new Map<string, Counted>();

  /** As `diagnostic` makes it. */
  add<C extends ColumnCode>(
    code: C,
    at: Place | readonly Place[],
    values: DiagnosticValues[C],
    kind: string,
    named?: Named,
  ): void;
  add<C extends PlainCode>(code: C, at: Place | readonly Place[], values: DiagnosticValues[C], named?: Named): void;
  add(
    code: DiagnosticCode,
    at: Place | readonly Place[],
    values: DiagnosticValues[DiagnosticCode],
    ...beside: readonly (Named | string | undefined)[]
  ): void {
    this.keep(make(code, at, values, ...beside));
  }

  protected keep(found: Diagnostic): void {
    this.list.push(found);
  }

  /** As `add`, but what has this key is said once. */
  addOnce<C extends ColumnCode>(
    key: string,
    code: C,
    at: Place | readonly Place[],
    values: DiagnosticValues[C],
    kind: string,
  ): void;
  addOnce<C extends PlainCode>(key: string, code: C, at: Place | readonly Place[], values: DiagnosticValues[C]): void;
  addOnce(
    key: string,
    code: DiagnosticCode,
    at: Place | readonly Place[],
    values: DiagnosticValues[DiagnosticCode],
    kind?: string,
  ): void {
    const whole = `${code}
${key}`;
    if (this.said.has(whole)) return;
    this.said.add(whole);
    this.keep(make(code, at, values, kind));
  }

  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const each of diagnostics) this.list.push(each);
  }

  /** Counts one more of what is reported once for each sheet and `what` (a column of a sheet of that kind, a currency), at the first cell. */
  count(code: CountedCode, at: Place, what: string, kind = ''): void {
    const key = `${code}\n${at.file}\n${at.sheet}\n${what}`;
    const known = this.counted.get(key);
    if (known) known.count++;
    else this.counted.set(key, { code, at, count: 1, what, kind });
  }

  /** Counts one more number of a column that is shown otherwise than stored by one format; the first is named. */
  countShown(at: Place, column: string, format: string, first: () => { stored: string; shown: string }): void {
    const key = `${at.file}\n${at.sheet}\n${column}\n${format}`;
    const known = this.shown.get(key);
    if (known) known.count++;
    else this.shown.set(key, { at, count: 1, ...first() });
  }

  diagnostics(): readonly Diagnostic[] {
    const counts = [...this.counted.values()].map(({ code, at, count, what, kind }) =>
      make(code, at, COUNTED[code](count, what), kind === '' ? undefined : kind),
    );
    const shown = [...this.shown.values()].map(({ at, ...values }) => diagnostic('amount-shown', at, values));
    return [...this.list, ...counts, ...shown];
  }
}
