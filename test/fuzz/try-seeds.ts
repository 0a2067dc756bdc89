/** Tries seeds one after the other, and says before each which it is: whoever listens knows what hangs. */
import { FUZZERS } from './fuzzers';
import { Random } from './random';

/** A line of what a run of seeds says. */
export type SeedLine =
  | { readonly begun: string; readonly seed: number }
  | { readonly fault: string; readonly fuzzer: string; readonly seed: number }
  | { readonly tried: number };

/** What is wrong with what a fuzzer makes of a seed. */
export async function faultOf(fuzzer: string, seed: number): Promise<string | undefined> {
  try {
    const { judge } = await FUZZERS[fuzzer]!(new Random(seed));
    return await judge();
  } catch (error) {
    return `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** Tries `count` seeds from `from` on with each fuzzer named. */
export async function trySeeds(
  fuzzers: readonly string[],
  from: number,
  count: number,
  say: (line: SeedLine) => void,
): Promise<void> {
  for (let seed = from; seed < from + count; seed++) {
    for (const fuzzer of fuzzers) {
      say({ begun: fuzzer, seed });
      const fault = await faultOf(fuzzer, seed);
      if (fault !== undefined) say({ fault, fuzzer, seed });
    }
  }
  say({ tried: count * fuzzers.length });
}
