/** What is said of the same table one time after the other. */
import type { SaidOfTable, SaidValue } from './said';

/** Of a row there is one meeting, and one budget line. */
export const ONE_OF: ReadonlySet<string> = new Set(['Meeting', 'Line']);

/** What is said now goes before what was said. */
export const saidOver = (before: readonly SaidOfTable[], now: readonly SaidOfTable[]): SaidOfTable[] => [
  ...before.map((old) => now.filter((each) => isSameTable(each, old)).reduce(joined, old)),
  ...now.filter((each) => !before.some((old) => isSameTable(each, old))),
];

export const isSameTable = (one: SaidOfTable, other: SaidOfTable): boolean =>
  one.file === other.file && one.sheet === other.sheet && one.table === other.table;

function joined(old: SaidOfTable, own: SaidOfTable): SaidOfTable {
  const taken = new Set((own.columns ?? []).map(({ is }) => is).filter((is) => ONE_OF.has(is)));
  // A meeting is written in one place.
  if (own.meeting !== undefined) taken.add('Meeting');
  const columns = [
    ...(old.columns ?? []).filter(
      ({ heading, is }) => !taken.has(is) && !own.columns?.some((each) => each.heading === heading),
    ),
    ...(own.columns ?? []),
  ];
  const isSameValue = (one: SaidValue, other: SaidValue): boolean =>
    one.heading === other.heading && one.value === other.value;
  const values = [
    ...(old.values ?? []).filter((each) => !own.values?.some((other) => isSameValue(each, other))),
    ...(own.values ?? []),
  ];
  const { meeting, ...rest } = old;
  const isElsewhere = own.meeting === undefined && taken.has('Meeting');
  return { ...rest, ...(meeting !== undefined && !isElsewhere && { meeting }), ...own, columns, values };
}
