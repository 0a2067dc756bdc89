/** Each hostile file, read together with `base.xlsx`, ends as its manifest says. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { SHARED, addendumJson } from './addendum';

const FOLDER = path.join(SHARED, 'crafted');
const isThere = existsSync(FOLDER);

/** File, exit code, expenditure in all (null: unknown; undefined: refused), and a finding that must be there. */
const ENDS: readonly (readonly [string, number, string | null | undefined, string])[] = [
  ['00-good.xlsx', 0, '323.03', ''],
  ['02-text-fr.xlsx', 0, '1234.50', 'amount-as-text'],
  ['04-text-paren.xlsx', 1, null, 'amount-ambiguous'],
  ['06-text-minus2212.xlsx', 0, '-12.00', 'amount-as-text'],
  ['08-formula-no-cache.xlsx', 1, null, 'amount-uncalculated'],
  ['10-nan.xlsx', 1, null, 'amount-not-number'],
  ['12-1e15.xlsx', 1, null, 'amount-beyond-digits'],
  ['14-date1904.xlsx', 0, '323.03', ''],
  ['16-date-60.xlsx', 1, '1.00', 'date-invalid'],
  ['18-dup-code.xlsx', 0, '328.03', 'code-variant'],
  ['20-hidden-row.xlsx', 0, '10099.25', 'rows-hidden'],
  ['22-merged.xlsx', 0, '107.25', 'merge-filled'],
  ['24-header-dup.xlsx', 1, undefined, 'column-doubled'],
  ['26-sheet-missing.xlsx', 1, undefined, 'sheet-missing'],
  ['28-bidi.xlsx', 0, undefined, 'text-invisible'],
  ['30-xstring.xlsx', 0, '1.00', 'text-replaced'],
  ['32-longstring.xlsx', 0, '1.00', 'text-cut'],
  ['34-styled-1M.xlsx', 0, '323.03', ''],
  ['36-col-beyond.xlsx', 2, undefined, 'cell-outside'],
  ['38-names-big.xlsx', 0, '323.03', ''],
  ['40-cols-16384.xlsx', 0, '323.03', ''],
  ['42-bomb-entries.xlsx', 2, undefined, 'package-too-large'],
  ['44-xxe.xlsx', 2, undefined, 'package-doctype'],
  ['46-dup-entry.xlsx', 2, undefined, 'package-ambiguous'],
  ['48-no-styles-ok.xlsx', 0, '323.03', 'styles-missing'],
  ['50-rows-unordered.xlsx', 2, undefined, 'cell-doubled'],
  ['52-utf16.xlsx', 0, '323.03', ''],
  ['54-not-zip.xlsx', 2, undefined, 'file-not-workbook'],
  ['56-truncated.xlsx', 2, undefined, 'package-damaged'],
  ['58-crc.xlsx', 2, undefined, 'package-damaged'],
  ['60-prefix-junk.xlsx', 2, undefined, 'file-not-workbook'],
  ['62-external.xlsx', 0, '323.03', 'external-link'],
  ['64-veryhidden.xlsx', 1, undefined, 'sheet-hidden'],
  ['66-negative-reversal.xlsx', 0, '0.00', 'amount-rounded'],
  ['68-nfd.xlsx', 0, '3.00', 'code-variant'],
  ['70-bool-amount.xlsx', 1, null, 'amount-not-number'],
];

const testShared = isThere ? test : test.skip;

testShared('every crafted file is in the table', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx') && name !== 'base.xlsx');
  expect(ENDS.map(([file]) => file)).toEqual(files.sort());
});

(isThere ? test.each : test.skip.each)([...ENDS])('%s ends with %i', async (file, code, expenditure, finding) => {
  const ended = await addendumJson(['reconcile', path.join(FOLDER, 'base.xlsx'), path.join(FOLDER, file)]);
  expect(ended.code).toBe(code);
  if (finding !== '') expect(ended.json.diagnostics.map((one) => one.code)).toContain(finding);
  if (expenditure !== undefined) expect(ended.json.totals.expenditure).toBe(expenditure);
  if (code === 2) expect(ended.json.totals).toBeUndefined();
  else expect(ended.json.proof.holds).toBe(true);
});

testShared('a very hidden sheet is read where it is named', async () => {
  const files = ['base.xlsx', '64-veryhidden.xlsx'].map((name) => path.join(FOLDER, name));
  const { code, json } = await addendumJson(['reconcile', ...files, '--sheet', 'Expenditures']);
  expect(code).toBe(0);
  expect(json.totals.expenditure).toBe('323.03');
});
