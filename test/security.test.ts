/** The limits that SECURITY.md states are those of the code, and the promises that name a file name one that is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../src/adapters/package/limits';

const ROOT = path.join(__dirname, '..');
const TEXT = readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8');
const UNITS: Readonly<Record<string, number>> = { MiB: 2 ** 20, GiB: 2 ** 30 };

test('limits', () => {
  const stated = new Map(
    [...TEXT.matchAll(/^\| ([^|]+?) +\| (\d[^|]*?) +\|$/gm)].map(([, of, most]) => [
      of,
      [...most!.matchAll(/(\d[\d,]*)(?: (MiB|GiB))?/g)].map(
        ([, number, unit = '']) => Number(number!.replaceAll(',', '')) * (UNITS[unit] ?? 1),
      ),
    ]),
  );
  expect(Object.fromEntries(stated)).toEqual({
    'entries of a package': [LIMITS.entries],
    'inflated bytes of all parts read': [LIMITS.inflatedBytes],
    'a part': [LIMITS.freeBytes, LIMITS.ratio],
    'distinct texts': [LIMITS.textBytes],
    'cells with a value': [LIMITS.cells],
    'elements within elements': [LIMITS.depth],
    'a tag': [LIMITS.tagBytes],
    'relationships of a part': [LIMITS.relationships],
  });
  expect(stated.size).toBe(Object.keys(LIMITS).length - 1);
});

test('files', () => {
  const named = [...TEXT.matchAll(/`((?:src|test)\/[^`*]+)`/g)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
