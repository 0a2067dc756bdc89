import { diagnostic, Refusal } from '../../core/values/diagnostic';
import type { DiagnosticValues, PlainCode } from '../../core/values/diagnostics/findings';

/** The error a reader rejects with: about the whole file, or about a cell of it. */
export function refusal<C extends PlainCode>(
  file: string,
  code: C,
  values: DiagnosticValues[C],
  sheet = '',
  cell = '',
): Refusal {
  return new Refusal(diagnostic(code, { file, sheet, cell }, values));
}
