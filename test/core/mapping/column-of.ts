import type { ColumnFacts } from '../../../src/core/mapping/column-facts';

/** A column of which nothing is known but what is given. */
export const columnOf = (facts: Partial<ColumnFacts>): ColumnFacts => ({
  ...{ column: 1, heading: '', parts: [], numbers: 0, years: 0, percents: 0, days: 0, texts: 0 },
  ...{ values: [], hasMoreValues: false, samples: [], sum: 0n },
  ...facts,
});
