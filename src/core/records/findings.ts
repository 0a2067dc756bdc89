/** What is found while reading: diagnostics in the order in which they were met, and those that count by column. */
import type { Place } from '../values/address';
import type { ColumnCode, Diagnostic, DiagnosticCode, DiagnosticValues, Named, PlainCode } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';

type CountedCode = 'date-unformatted' | 'date-time-dropped';

interface Counted {
  readonly code: CountedCode;
  readonly at: Place;
  readonly column: string;
  readonly kind: string;
  count: number;
}

export class Findings {
  private readonly list: Diagnostic[] = [];
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
    const make = diagnostic as (...found: readonly unknown[]) => Diagnostic;
    this.keep(make(code, at, values, ...beside));
  }

  protected keep(found: Diagnostic): void {
    this.list.push(found);
  }

  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const each of diagnostics) this.list.push(each);
  }

  /** Counts one more of what is reported once for each column of a sheet of that kind, at the first cell. */
  count(code: CountedCode, at: Place, column: string, kind: string): void {
    const key = `${code}\n${at.file}\n${at.sheet}\n${column}`;
    const known = this.counted.get(key);
    if (known) known.count++;
    else this.counted.set(key, { code, at, count: 1, column, kind });
  }

  diagnostics(): readonly Diagnostic[] {
    const counts = [...this.counted.values()].map(({ code, at, count, column, kind }) =>
      diagnostic(code, at, { count, column }, kind),
    );
    return [...this.list, ...counts];
  }
}
