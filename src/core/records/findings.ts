/** What is found while reading: diagnostics in the order in which they were met, and those that count by column. */
import type { Place } from '../values/address';
import type { Diagnostic, DiagnosticCode, DiagnosticValues, Named } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';

type CountedCode = 'date-unformatted' | 'date-time-dropped';

export class Findings {
  private readonly list: Diagnostic[] = [];
  private readonly counted = new Map<string, { code: CountedCode; at: Place; count: number; column: string }>();

  add<C extends DiagnosticCode>(
    code: C,
    at: Place | readonly Place[],
    values: DiagnosticValues[C],
    named?: Named,
  ): void {
    this.list.push(diagnostic(code, at, values, named));
  }

  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const each of diagnostics) this.list.push(each);
  }

  /** Counts one more of what is reported once for each column of a sheet, at the first cell. */
  count(code: CountedCode, at: Place, column: string): void {
    const key = `${code}\n${at.file}\n${at.sheet}\n${column}`;
    const known = this.counted.get(key);
    if (known) known.count++;
    else this.counted.set(key, { code, at, count: 1, column });
  }

  diagnostics(): readonly Diagnostic[] {
    const counts = [...this.counted.values()].map(({ code, at, count, column }) =>
      diagnostic(code, at, { count, column }),
    );
    return [...this.list, ...counts];
  }
}
