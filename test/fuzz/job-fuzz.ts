/** Whole jobs: whatever stands in the cells, there are figures with a proof that holds, or findings that say why not, in six languages. */
import { voiceOf } from '../../src/adapters/messages/voice';
import { say } from '../../src/adapters/messages/say';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { writeAnnexWorkbook } from '../../src/adapters/xlsx/write/write-annex-workbook';
import { annexCsv } from '../../src/core/annex/annex-csv';
import { LANGUAGES } from '../../src/core/language/language';
import { produceAnnexes, reconcileWorkbooks } from '../../src/core/produce-annex';
import { nodeInflate } from '../../src/cli/node-inflate';
import type { BuiltCell } from '../build-xlsx';
import { buildXlsx } from '../build-xlsx';
import type { Row, Table } from '../jobs/book';
import { SMALL_BOOK } from '../jobs/small-book';
import type { FuzzCase } from './case';
import { isRefused, orRefused } from './case';
import type { Random } from './random';

const ODD_CELLS: readonly BuiltCell[] = [
  null,
  '',
  ' ',
  0,
  -1,
  0.005,
  1e15,
  1e16,
  -0.01,
  99999999999.99,
  true,
  '1,234',
  '1,234.50',
  '1 234,50',
  '(1,234.50)',
  '-',
  '–',
  '..',
  'n/a',
  '12k',
  'USD 12',
  '=1+1',
  '12%',
  '1e3',
  '٣',
  '１２',
  '\u202e1',
  'M-01',
  'GE-01',
  'ge-01',
  'MSP ',
  'GE-01; MSP',
  'INT/TRA',
  'Total',
  'Subtotal',
  '2013',
  2013,
  '2013-13-45',
  '1/2/2013',
  '31.12.2013',
  41275,
  -5,
  'CHF',
  'chf',
  'XXX',
  'USD/CHF',
  'final',
  'reversal',
  '__proto__',
  'constructor',
  'x'.repeat(400),
  { error: '#REF!' },
  { formula: 'A1', value: 5 },
  { formula: 'SUM(A1:A9)', value: 5 },
  { formula: 'A1' },
  { value: 41275, format: 'yyyy-mm-dd' },
  { value: 0.5, format: '0%' },
  { value: 1200, format: '#,##0,' },
  { value: 5, struck: true },
];
const ODD_HEADINGS: readonly BuiltCell[] = [
  'Amount',
  'Amount USD',
  'Rate',
  'Montant',
  'Unknown',
  '',
  null,
  2013,
  'Meeting',
  'Line',
  'Share',
  'Total',
  'Currency',
  'VAT',
  'Debit',
  'Credit',
  'Сумма',
  '金额',
];

function bendTable(table: Table, random: Random): Row[] {
  const rows: BuiltCell[][] = [[...table.columns], ...table.rows.map((row) => [...row])];
  for (let n = random.below(4); n > 0; n--) {
    const at = random.below(rows.length);
    const row = rows[at]!;
    const column = random.below(table.columns.length);
    switch (random.below(9)) {
      case 0:
        rows.splice(at, 1);
        if (rows.length === 0) rows.push([null]);
        break;
      case 1:
        rows.splice(at, 0, [...row]);
        break;
      case 2:
        rows.splice(at, 0, []);
        break;
      case 3:
        for (const each of rows) each.splice(column, random.below(2));
        break;
      case 4:
        for (const each of rows) each.splice(column, 0, random.one(ODD_CELLS));
        break;
      case 5:
        rows[0]![column] = random.one(ODD_HEADINGS);
        break;
      default:
        row[column] = random.one(ODD_CELLS);
    }
  }
  return rows;
}

export async function jobFuzz(random: Random): Promise<FuzzCase> {
  const sheets = SMALL_BOOK.flatMap((table) => {
    if (random.once(25)) return [];
    const rows = random.once(2) ? bendTable(table, random) : [[...table.columns], ...table.rows];
    const merges = random.once(12) ? [random.one(['A2:A3', 'B1:C1', 'A1:Z1', 'C2:C9'])] : [];
    const hidden = random.once(20) ? { state: 'hidden' as const } : {};
    return [
      {
        name: random.once(25) ? random.one(['Sheet1', 'Copy', 'Draft 2012']) : table.kind,
        rows,
        merges,
        hiddenRows: random.once(12) ? [2, 3] : [],
        ...hidden,
      },
    ];
  });
  const bytes = buildXlsx({ sheets, shared: random.once(2) });
  const layout = random.one(['by meeting', 'matrix'] as const);
  return {
    file: 'fuzz.xlsx',
    bytes,
    async judge() {
      const workbook = await orRefused(() => openWorkbook(bytes, { file: 'fuzz.xlsx', inflate: nodeInflate }));
      if (isRefused(workbook)) return sheets.length === 0 ? undefined : `refused: ${workbook.refused}`;
      const { value, diagnostics } = reconcileWorkbooks([workbook]);
      const broken = diagnostics.find(({ code }) => code === 'proof-broken');
      if (broken) return `the proof is broken: ${JSON.stringify(broken.values)}`;
      for (const language of LANGUAGES) {
        const voice = await voiceOf(language);
        for (const each of diagnostics) {
          const text = voice.message(each);
          if (/[{}]|undefined|NaN|\[object/.test(text) && !JSON.stringify(each.values).includes('{'))
            return `${each.code}: ${text}`;
        }
      }
      const annexes = produceAnnexes(value, [{ language: random.one(LANGUAGES), say, draft: true, layout }]).value;
      const csv = annexCsv(annexes[0]!);
      if (/undefined|NaN|\[object/.test(csv)) return 'the CSV says undefined';
      await writeAnnexWorkbook([annexes[0]!], value, { version: '0', inputs: [] });
      return undefined;
    },
  };
}
