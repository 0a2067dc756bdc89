/** What a fuzzer makes of a seed. */
import { Refusal } from '../../src/core/values/diagnostic';
import type { Random } from './random';

export interface FuzzCase {
  /** The input, as a file; none where it never was one. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What is wrong with what became of it; `undefined`: nothing. Whatever it throws is wrong too. */
  readonly judge: () => Promise<string | undefined>;
}

export type Fuzzer = (random: Random) => Promise<FuzzCase>;

/** What the work gives, or the code of the refusal; anything else that is thrown is a crash. */
export async function orRefused<T>(work: () => Promise<T>): Promise<T | { readonly refused: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.diagnostic.code };
    throw error;
  }
}

export const isRefused = (outcome: unknown): outcome is { readonly refused: string } =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;

/** Where two lists of lines part, in a few words. */
export function parting(expected: readonly string[], found: readonly string[]): string | undefined {
  if (expected.length === found.length && expected.every((line, n) => line === found[n])) return undefined;
  const at = expected.findIndex((line, n) => line !== found[n]);
  const n = at < 0 ? expected.length : at;
  return `line ${n}: ${expected[n] ?? 'none'} was read as ${found[n] ?? 'nothing'}`;
}
