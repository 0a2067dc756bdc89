/** Files of our own for the corpus: sound ones in many spellings, and bent ones. The same at every run. */
import path from 'node:path';
import { FUZZERS } from '../fuzz/fuzzers';
import { Random } from '../fuzz/random';

/** Seeds of each fuzzer whose input is a file that the readers of workbooks take. */
const SEEDS: Readonly<Record<string, number>> = { sheet: 30, package: 40, markup: 60, csv: 40 };

export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function ownFiles(): Promise<OwnFile[]> {
  const files: OwnFile[] = [];
  for (const [fuzzer, count] of Object.entries(SEEDS)) {
    for (let seed = 1; seed <= count; seed++) {
      const { file, bytes } = await FUZZERS[fuzzer]!(new Random(seed));
      files.push({ name: `${fuzzer}-${String(seed).padStart(2, '0')}${path.extname(file)}`, bytes });
    }
  }
  return files;
}
