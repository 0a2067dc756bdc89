/** The list of findings, whole. */
import { findingsCsv, findingsSheet } from '../../../src/core/edits/findings-list';
import type { FindingVoice } from '../../../src/core/edits/findings-list';
import { diagnostic } from '../../../src/core/values/diagnostic';

const VOICE: FindingVoice = { title: (code) => `T ${code}`, message: () => '=1 "a", \u2068b\u2069', hint: () => 'Do.' };
const HEADS = {
  title: 'Findings',
  severity: 'S',
  code: 'C',
  what: 'W',
  message: 'M',
  hint: 'H',
  file: 'F',
  sheet: 'Sh',
  cell: 'Ce',
};
const at = { file: 'a.xlsx', sheet: 'Meetings', cell: 'A2' };
const FOUND = Array.from({ length: 300 }, () => diagnostic('meeting-unspent', at, { code: 'M-01' }));

test('as text: every finding a line, nothing that a spreadsheet would calculate', () => {
  const lines = findingsCsv(FOUND, VOICE).split('\r\n');
  expect(lines).toHaveLength(302);
  expect(lines[0]).toBe('severity,code,file,sheet,cell,message,hint');
  expect(lines[1]).toBe(`warning,meeting-unspent,a.xlsx,Meetings,A2,"'=1 ""a"", b",Do.`);
  expect(findingsCsv([], VOICE).split('\r\n')).toHaveLength(2);
});

test('as a sheet: a table with a row for each, in the language’s direction', () => {
  const sheet = findingsSheet(FOUND, 'ar', VOICE, HEADS);
  expect([sheet.name, sheet.direction, sheet.tables[0]!.rows]).toEqual(['Findings', 'rtl', 300]);
  expect(sheet.rows.at(-1)!.cells.map((cell) => cell?.value)).toEqual([
    'تحذير',
    'T meeting-unspent',
    '=1 "a", b',
    'Do.',
    'Meetings',
    'A2',
    'meeting-unspent',
  ]);
});
