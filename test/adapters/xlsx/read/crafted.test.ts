/** Hostile files made for this product: what the package level must make of each. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { cellLines, noticeLines, refused } from '../show';

const CRAFTED = resolve(__dirname, '../../../../../shared/crafted');
const present = existsSync(join(CRAFTED, 'manifest.json'));
if (!present) process.stderr.write('crafted test left out: there is no folder shared/crafted beside the project\n');
const each = (present ? test : test.skip).each.bind(present ? test : test.skip);
const open = (file: string) => openWorkbook(readFileSync(join(CRAFTED, file)), { file });

const REFUSED: Readonly<Record<string, RegExp>> = {
  '36-col-beyond.xlsx': /^cell-outside XFE4/,
  '42-bomb-entries.xlsx': /^package-too-large/,
  '44-xxe.xlsx': /^package-doctype/,
  '46-dup-entry.xlsx': /^package-ambiguous/,
  '50-rows-unordered.xlsx': /^cell-doubled A2/,
  '54-not-zip.xlsx': /^file-not-workbook/,
  '56-truncated.xlsx': /^package-damaged/,
  '58-crc.xlsx': /^package-damaged/,
  '60-prefix-junk.xlsx': /^file-not-workbook/,
};

each(Object.entries(REFUSED))('%s is refused: %s', async (file, line) => {
  expect(await refused(open(file))).toMatch(line);
});

const files = present ? readdirSync(CRAFTED).filter((file) => /\.xlsx$/.test(file) && !(file in REFUSED)) : ['none'];
each(files)('%s is read', async (file) => {
  const { sheets } = await open(file);
  expect(sheets.length).toBeGreaterThan(0);
});

each([
  ['08-formula-no-cache.xlsx', 'D3 uncalculated formula'],
  ['10-nan.xlsx', 'D3 unreadable "NaN"'],
  ['20-hidden-row.xlsx', 'D3 9999 (hidden)'],
  ['30-xstring.xlsx', 'B2 "a\uFFFDb\\rc\uFFFDd_x0041_"'],
  ['52-utf16.xlsx', 'D2 100.25'],
  ['66-negative-reversal.xlsx', 'D3 -100.005'],
  ['70-bool-amount.xlsx', 'D2 TRUE'],
])('%s holds %s', async (file, line) => {
  expect(cellLines(await open(file))).toContain(line);
});

each([
  ['30-xstring.xlsx', 'text-replaced 2 at Expenditures!B2'],
  ['32-longstring.xlsx', 'text-cut 40000 32767 at Expenditures!B2'],
  ['48-no-styles-ok.xlsx', 'styles-missing'],
  ['62-external.xlsx', 'external-link file://///attacker/share/x.xlsx'],
])('%s has the notice %s', async (file, line) => {
  expect(noticeLines(await open(file))).toContain(line);
});
