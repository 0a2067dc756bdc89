/** Parts of `docs/` are made from the tables in the code: run with UPDATE_README=1 to write them anew. What the texts point to has to be there. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS } from '../src/cli/commands';
import { CHECKS } from '../src/core/checks/checks';
import { TEXTS as EN } from '../src/core/language/en/diagnostics';
import type { DiagnosticCode } from '../src/core/values/diagnostics/findings';
import { FINDINGS } from '../src/core/values/diagnostics/findings';
import { LAYOUT } from '../src/core/workbook/layout';
import { SETTINGS, settingValues } from '../src/core/workbook/settings';
import type { FormColumn } from '../src/core/workbook/template';
import { formSheet } from '../src/core/workbook/template';

const ROOT = path.join(__dirname, '..');
const TEXTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return markdownIn(name);
    return name.endsWith('.md') ? [name] : [];
  });
}

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The part of a file between two marks is what the code says. */
function expectMade(file: string, part: string, made: string): void {
  const [start, end] = [`<!-- ${part}: made by test/readme.test.ts -->\n`, `<!-- /${part} -->`];
  const [before = '', rest = ''] = read(file).split(start);
  const wanted = `${before}${start}\n${made}\n${rest.slice(rest.indexOf(end))}`;
  if (process.env['UPDATE_README']) writeFileSync(path.join(ROOT, file), wanted);
  expect(read(file)).toBe(wanted);
}

const row = (code: DiagnosticCode): string => `| \`${code}\` | ${FINDINGS[code].severity} | ${EN[code].title} |`;
const table = (codes: readonly DiagnosticCode[]): string =>
  ['| code | severity | finds |', '| --- | --- | --- |', ...codes.map(row)].join('\n');

test('docs/findings.md lists every check and finding', () => {
  const checked = [...new Set(CHECKS.flatMap(({ codes }) => codes))];
  const others = (Object.keys(FINDINGS) as DiagnosticCode[]).filter((code) => !checked.includes(code));
  const made = ['## Checks of the whole', table(checked), '## While reading, matching and printing', table(others), ''];
  expectMade('docs/findings.md', 'findings', made.join('\n\n'));
});

/** A line of a table: bars within a cell would part it. */
const cells = (...texts: readonly string[]): string =>
  `| ${texts.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', '. ')).join(' | ')} |`;

const columnRow = ({ heading, note }: FormColumn): string => cells(heading, note);

test('docs/workbook.md lists every sheet with its columns, and every setting', () => {
  const sheets = LAYOUT.flatMap(({ kind }) => {
    const { name, columns } = formSheet(kind, 'en', []);
    const title = name === kind ? `### ${kind}` : `### ${name} (\`${kind}\`)`;
    return [title, ['| column | what stands there |', '| --- | --- |', ...columns.map(columnRow)].join('\n')];
  });
  const settingRows = SETTINGS.map((described) => {
    const values = settingValues(described, 'en').join(', ');
    return cells(described.names.en[0]!, values === '' ? described.type : values, described.means);
  });
  const made = [
    ...['## Every sheet and its columns', ...sheets],
    ...['## Settings', ['| setting | value | what it is for |', '| --- | --- | --- |', ...settingRows].join('\n'), ''],
  ];
  expectMade('docs/workbook.md', 'sheets', made.join('\n\n'));
});

describe.each(TEXTS)('%s', (file) => {
  const text = read(file);
  const folder = path.dirname(file);

  test('leads to files and headings that are there', () => {
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [name = '', anchor] = target.split('#');
      const to = name === '' ? file : path.join(folder, name);
      expect({ target, isThere: existsSync(path.join(ROOT, to)) }).toEqual({ target, isThere: true });
      if (anchor !== undefined) expect(anchorsOf(read(to))).toContain(anchor);
    }
  });

  test('names no folder or file of the source that is not there', () => {
    for (const [, name = ''] of text.matchAll(/`((?:src|test|docs|samples|assets)\/[\w./-]*\w)`/g)) {
      expect({ name, isThere: existsSync(path.join(ROOT, name)) }).toEqual({ name, isThere: true });
    }
  });
});

/** As GitHub makes them of headings. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('docs/commands.md has a row for every command, in their order', () => {
  const rows = [...read('docs/commands.md').matchAll(/^\| `([a-z]+)` \|/gm)].map(([, command]) => command!);
  expect(rows).toEqual(COMMANDS);
});
