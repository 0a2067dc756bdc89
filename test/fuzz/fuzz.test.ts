/** A few seeds of each fuzzer, and those that once found something; `npm run fuzz -- --minutes N --seed S` tries more. */
import { FUZZERS } from './fuzzers';
import { faultOf } from './try-seeds';

jest.setTimeout(300_000);

const SEEDS = 15;
/** Seeds that found something, by fuzzer. */
const FOUND: Readonly<Record<string, readonly number[]>> = {};

test.each(Object.keys(FUZZERS))('%s', async (fuzzer) => {
  const seeds = [...Array.from({ length: SEEDS }, (_, n) => n + 1), ...(FOUND[fuzzer] ?? [])];
  const faults: string[] = [];
  for (const seed of seeds) {
    const fault = await faultOf(fuzzer, seed);
    if (fault !== undefined) faults.push(`${seed}: ${fault}`);
  }
  expect(faults).toEqual([]);
});
