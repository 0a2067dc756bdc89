/** The workbook of an annex, changed by one digit in its file. */
import { say } from '../../../src/adapters/messages/say';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { writeWorkbook } from '../../../src/adapters/xlsx/write/write-workbook';
import { annexSheets } from '../../../src/core/annex/annex-sheets';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { PlannedWorkbook } from '../../../src/core/plan/sheet-plan';
import { verifyWorkbook } from '../../../src/core/tie-out/verify-workbook';
import { unzip, zip } from '../../zip';
import { reconciled } from './documents';

let planned: PlannedWorkbook;
let parts: Map<string, Buffer>;
beforeAll(async () => {
  const reconciliation = await reconciled();
  const annex = (language: 'en' | 'ar') => buildAnnex(reconciliation, { language, say, draft: false }).value;
  planned = annexSheets([annex('en'), annex('ar')], reconciliation, { version: '0', inputs: [] });
  parts = unzip(await writeWorkbook(planned));
});

const verified = async (change: (name: string, xml: string) => string): Promise<string[]> => {
  const bytes = zip(
    [...parts].map(([name, data]) => ({
      name,
      data: /\.xml$/.test(name) ? change(name, data.toString('utf8')) : data,
    })),
  );
  const { diagnostics } = verifyWorkbook(planned, await openWorkbook(bytes, { file: 'annex.xlsx' }));
  return diagnostics.map(
    ({ code, at, values }) => `${code} ${at[0]!.sheet}!${at[0]!.cell} ${Object.values(values).join(' | ')}`,
  );
};

test('nothing is found where nothing was changed', async () => {
  expect(await verified((_, xml) => xml)).toEqual([]);
});

test('a digit that is changed in a value or text is found, wherever it stands', async () => {
  const missed: string[] = [];
  let [seen, planted] = [0, 0];
  for (const [name, data] of parts) {
    const xml = data.toString('utf8');
    const texts = /sharedStrings/.test(name)
      ? /(?<=<t(?: [^>]*)?>)[^<]+/g
      : /(?<=<c (?![^>]*t="s")[^>]*>(?:<f>[^<]*<\/f>)?<v>)[^<]+/g;
    if (!/sharedStrings|worksheets\/sheet/.test(name)) continue;
    for (const { 0: text, index } of xml.matchAll(texts)) {
      for (const { index: inside } of text.matchAll(/\d/g)) {
        if (seen++ % 61 > 0) continue;
        const at = index + inside;
        planted++;
        const changed = `${xml.slice(0, at)}${(Number(xml[at]) + 1 + (planted % 8)) % 10}${xml.slice(at + 1)}`;
        if ((await verified((part, own) => (part === name ? changed : own))).length === 0)
          missed.push(`${name}: ${text}`);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(planted).toBeGreaterThan(40);
});

test('a figure is told by its name, and one that was typed over its formula too', async () => {
  const first = parts.get('xl/worksheets/sheet1.xml')!.toString('utf8');
  const [cell = '', address = '', value = ''] =
    /<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f><v>([\d.]+)<\/v><\/c>/.exec(first) ?? [];
  const typed = cell.replace(/<f>[^<]*<\/f>/, '');
  const of = (to: string) =>
    verified((name, xml) => (name === 'xl/worksheets/sheet1.xml' ? xml.replace(cell, to) : xml));
  expect(await of(typed)).toEqual([`document-formula-lost Annex (en)!${address} `]);
  expect((await of(cell.replace(value, '1')))[0]).toMatch(
    /^document-figure-changed Annex \(en\)!\w+ [^|]+\/estimate \| /,
  );
});

test('a row that was put in moves the others, and is not accounted for', async () => {
  const found = await verified((name, xml) => {
    if (name !== 'xl/worksheets/sheet1.xml') return xml;
    const moved = xml.replace(
      /(<row r="|<c r="[A-Z]+)(\d+)/g,
      (_, before: string, row: string) => `${before}${Number(row) + (Number(row) > 8 ? 1 : 0)}`,
    );
    return moved.replace('<row r="10"', '<row r="9"><c r="B9"><v>77</v></c></row><row r="10"');
  });
  expect(found).toEqual(['document-number-unaccounted Annex (en)!B9 77']);
});

test('a file that was saved without being calculated is told once', async () => {
  const bare = (_: string, xml: string) => xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
  const said = await verified(bare);
  expect(said).toEqual([expect.stringMatching(/^workbook-uncalculated ! \d{2,}$/)]);
});
