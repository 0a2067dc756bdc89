/** Each code is declared once, in the table of its subject, and no table is left out. */
import { readFileSync, readdirSync } from 'node:fs';
import { FINDINGS } from '../../../../src/core/values/diagnostics/findings';

const FOLDER = 'src/core/values/diagnostics';

test('no code stands in two tables, and every table is used', () => {
  const codes = readdirSync(FOLDER)
    .filter((file) => file !== 'findings.ts' && file !== 'finding-kind.ts')
    .flatMap((file) =>
      [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/^ {2}'([a-z-]+)':/gm)].map(([, code]) => code!),
    );
  expect([...codes].sort()).toEqual(Object.keys(FINDINGS).sort());
});

test('what may be waived leaves every figure as it is', () => {
  const waivable = Object.entries(FINDINGS).filter(
    ([, { severity, isWaivable }]) => severity === 'error' && isWaivable,
  );
  expect(waivable.map(([code]) => code).sort()).toEqual([
    'code-look-alike',
    'control-total-differs',
    'line-repeats-parts',
    'meeting-repeats-others',
    'stated-count-differs',
    'total-differs',
  ]);
  expect(Object.values(FINDINGS).every(({ severity, isWaivable }) => severity === 'error' || isWaivable)).toBe(true);
});
