/** Expected texts that are files beside the tests. They are written with GOLDEN=write alone, to be read before they are kept. */
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Compares with the file, which must be there: one that is missing is not made in silence. With GOLDEN=write it is written anew. */
export function expectGolden(file: string, text: string): void {
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file))
    throw new Error(`${path.basename(file)} is missing: run with GOLDEN=write, and read what was written`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
