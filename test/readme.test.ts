/** The README's table of checks is made from the tables in the code: run with UPDATE_README=1 to write it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../src/core/checks/checks';
import { EN } from '../src/core/language/diagnostics/en';
import type { DiagnosticCode } from '../src/core/values/diagnostic';
import { SEVERITY } from '../src/core/values/severity';

const README = join(__dirname, '..', 'README.md');
const START = '<!-- checks: made by test/readme.test.ts -->\n';
const END = '<!-- /checks -->';

const row = (code: DiagnosticCode): string => `| \`${code}\` | ${SEVERITY[code]} | ${EN[code].title} |`;
const table = (codes: readonly DiagnosticCode[]): string =>
  ['| code | severity | finds |', '| --- | --- | --- |', ...codes.map(row)].join('\n');

function section(): string {
  const checked = [...new Set(CHECKS.flatMap(({ codes }) => codes))];
  const others = (Object.keys(SEVERITY) as DiagnosticCode[]).filter((code) => !checked.includes(code));
  return [
    '## Checks',
    '',
    'Each finding has a code, its places, a message and a hint. These look at the whole:',
    '',
    table(checked),
    '',
    '<details><summary>Found while reading, matching and printing</summary>',
    '',
    table(others),
    '',
    '</details>',
    '',
  ].join('\n');
}

test('the README lists every check and finding', () => {
  const text = readFileSync(README, 'utf8');
  const [before = '', rest = ''] = text.split(START);
  const after = rest.slice(rest.indexOf(END));
  const wanted = `${before}${START}\n${section()}\n${after}`;
  if (process.env['UPDATE_README']) writeFileSync(README, wanted);
  expect(readFileSync(README, 'utf8')).toBe(wanted);
});
