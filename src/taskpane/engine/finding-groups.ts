/** Findings by code and severity. */
import type { Diagnostic } from '../../core/values/diagnostic';
import type { Severity } from '../../core/values/diagnostics/finding-kind';
import type { FindingGroup } from './engine-messages';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The worst first. */
export function groupsOf(diagnostics: readonly Diagnostic[]): FindingGroup[] {
  const groups = new Map<string, { -readonly [K in keyof FindingGroup]: FindingGroup[K] }>();
  for (const { code, severity } of diagnostics) {
    const key = `${severity} ${code}`;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { code, severity, count: 1 });
  }
  return [...groups.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
