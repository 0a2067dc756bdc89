import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { cellText, LONGEST_TEXT } from '../../../../src/adapters/xlsx/write/cell-text';
import { writeAnnexWorkbook } from '../../../../src/adapters/xlsx/write/write-annex-workbook';
import { writeForm } from '../../../../src/adapters/xlsx/write/write-form';
import { say } from '../../../../src/adapters/messages/say';
import type { AnnexOptions } from '../../../../src/core/annex/build-annex';
import { buildAnnex } from '../../../../src/core/annex/build-annex';
import type { Language } from '../../../../src/core/language/language';
import { LANGUAGES } from '../../../../src/core/language/language';
import type { Minor } from '../../../../src/core/values/money';
import { templateSheets } from '../../../../src/core/workbook/template';
import { CCW_2013 } from '../../../core/annex/ccw-2013';
import type { Rows } from '../../../core/annex/make-reconciliation';
import { makeReconciliation } from '../../../core/annex/make-reconciliation';
import { gridOf } from './grid';

const CONTEXT = { version: '0.1.0', inputs: [{ file: 'costs.xlsx', sha256: 'ab'.repeat(32) }] };

function write(
  rows: Rows,
  languages: readonly [Language, ...Language[]],
  options: Partial<AnnexOptions> = {},
): Promise<Uint8Array> {
  const reconciliation = makeReconciliation(rows);
  const annex = (language: Language) =>
    buildAnnex(reconciliation, { language, say, draft: false, rounding: 100 as Minor, ...options }).value;
  const [first, ...others] = languages;
  return writeAnnexWorkbook([annex(first), ...others.map(annex)], reconciliation, CONTEXT);
}

/** The text of a part, by the central directory. */
function part(bytes: Uint8Array, name: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(bytes.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const path = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength!)).toString('utf8');
    if (path === name) {
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const data = bytes.subarray(start, start + view.getUint32(at + 20, true));
      return (view.getUint16(at + 10, true) === 0 ? Buffer.from(data) : inflateRawSync(data)).toString('utf8');
    }
    at += 46 + nameLength! + extra! + comment!;
  }
  throw new Error(`no part ${name}`);
}

describe('the annex as a workbook', () => {
  it('has a sheet for each language, the proof, exact figures and data', async () => {
    const bytes = await write(CCW_2013, LANGUAGES);
    const { sheets } = await openWorkbook(bytes, { file: 'annex.xlsx' });
    expect(sheets.map(({ name }) => name)).toEqual([
      ...LANGUAGES.map((language) => `Annex (${language})`),
      'Proof',
      ...LANGUAGES.slice(1).map((language) => `Proof (${language})`),
      ...['Exact', 'Data estimates', 'Data expenditures', 'Data meetings', 'Data lines', 'Data mapping'],
    ]);
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      ...['tblEstimates', 'tblExpenditures', 'tblMeetings', 'tblLines', 'tblMapping'],
    ]);
  });

  it('shows what it computed without being calculated', async () => {
    const workbook = await openWorkbook(await write(CCW_2013, ['en']), { file: 'annex.xlsx' });
    const grid = gridOf(workbook, 'Annex (en)');
    const rows = Array.from({ length: 20 }, (_, row) => [0, 1, 2, 3, 4].map((column) => grid(row, column)));
    expect(rows.find(([label]) => label === 'Total')).toEqual(['Total', 410411, 426662, -16251, 104]);
    expect(rows.find(([label]) => label === 'Total including unmatched')?.slice(1, 4)).toEqual([
      410411, 426775, -16364,
    ]);
  });

  it('gives the same bytes for the same input, whatever the time', async () => {
    const first = await write(CCW_2013, ['en', 'ar']);
    jest.useFakeTimers({
      now: new Date('2031-05-06T07:08:09Z'),
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
    });
    const second = await write(CCW_2013, ['en', 'ar']);
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('prints on A4, from right to left in Arabic, with the head of the document on every page', async () => {
    const bytes = await write(CCW_2013, ['en', 'ar']);
    const [en, ar] = [part(bytes, 'xl/worksheets/sheet1.xml'), part(bytes, 'xl/worksheets/sheet2.xml')];
    expect(en).toContain('paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"');
    expect(en).not.toContain('rightToLeft');
    expect(ar).toContain('rightToLeft="1"');
    const names = part(bytes, 'xl/workbook.xml');
    expect(names).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Annex (en)'!$1:$2</definedName>`);
    expect(names).toMatch(/_xlnm.Print_Area" localSheetId="1">'Annex \(ar\)'!\$A\$1:\$E\$\d+</);
  });

  it('lies on its side beyond six columns of figures', async () => {
    const meetings = Array.from({ length: 7 }, (_, at) => ({ code: `M${at}` }));
    const estimates = meetings.map(({ code }) => [code, 'A', '1.00'] as const);
    const rows: Rows = { meetings, lines: [{ code: 'A' }], estimates, expenditures: [] };
    expect(part(await write(rows, ['en'], { layout: 'matrix' }), 'xl/worksheets/sheet1.xml')).toContain('landscape');
  });

  it('repeats the heads of a table that goes over the page', async () => {
    const lines = Array.from({ length: 120 }, (_, at) => ({ code: `L${String(at).padStart(3, '0')}` }));
    const estimates = lines.map(({ code }) => ['M', code, '1.00'] as const);
    const bytes = await write({ meetings: [{ code: 'M' }], lines, estimates, expenditures: [] }, ['en']);
    const grid = gridOf(await openWorkbook(bytes, { file: 'annex.xlsx' }), 'Annex (en)');
    const labels = Array.from({ length: 200 }, (_, row) => grid(row, 0));
    expect(labels.filter((label) => label === 'Table 2 (continued)')).toHaveLength(3);
    expect(labels.filter((label) => label === 'Budget line')).toHaveLength(4);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<rowBreaks count="3" manualBreakCount="3">');
  });

  it('marks a draft on every sheet and every page', async () => {
    const bytes = await write(CCW_2013, ['fr'], { draft: true });
    const { sheets, texts } = await openWorkbook(bytes, { file: 'annex.xlsx' });
    sheets.forEach(({ name, cells }, at) => {
      const first = Array.from({ length: cells.start(Math.min(3, cells.rowCount)) }, (_, cell) =>
        texts.text(cells.value(cell)),
      );
      expect([name, first.join(' ')]).toEqual([name, expect.stringContaining('PROJET')]);
      expect(part(bytes, `xl/worksheets/sheet${at + 1}.xml`)).toMatch(/<oddHeader>&amp;C&amp;BPROJET/);
    });
  });

  it('draws estimate against expenditure, with words for those who do not see it', async () => {
    const bytes = await write(CCW_2013, ['en']);
    const chart = part(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain('Estimated costs and final expenditures by meeting');
    expect(chart).toContain("'Annex (en)'!$B$7:$B$9");
    expect(part(bytes, 'xl/drawings/drawing1.xml')).toContain(
      'descr="Bar chart of 3 meetings: estimate 410,411\u00a0USD',
    );
  });

  it('holds sums in place of a ledger of more than fifty thousand rows, and says so', async () => {
    const row = ['M', 'A', '0.01'] as const;
    const expenditures = Array.from({ length: 50_001 }, () => row);
    const rows: Rows = { meetings: [{ code: 'M' }], lines: [{ code: 'A' }], estimates: [], expenditures };
    const grid = gridOf(await openWorkbook(await write(rows, ['en']), { file: 'annex.xlsx' }), 'Data expenditures');
    expect(grid(1, 0)).toContain('50001 rows');
    expect([grid(3, 13), grid(3, 18), grid(4, 13)]).toEqual([500.01, 50001, undefined]);
  });
});

describe('text in cells', () => {
  const read = async (texts: readonly string[]) => {
    const lines = texts.map((title, at) => ({ code: `L${at}`, title }));
    const rows: Rows = { meetings: [{ code: 'M' }], lines, estimates: [['M', 'L0', '1.00']], expenditures: [] };
    const grid = gridOf(await openWorkbook(await write(rows, ['en']), { file: 'annex.xlsx' }), 'Data lines');
    return texts.map((_, at) => grid(at + 3, 2));
  };

  it('stays text, whatever it looks like', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '#N/A', '#REF!', '_x0041_', ' two  spaces ', 'a\nb', '🜁 \u202eabc'];
    expect(await read(texts)).toEqual(texts);
  });

  it('comes back as it was, but for what no cell can hold', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(texts, async (generated) => {
        const given = generated.map((text) => `t${text}`);
        expect(await read(given)).toEqual(given.map((text) => cellText(text).replaceAll('_x005F_', '_')));
      }),
      { numRuns: 10 },
    );
  }, 30_000);

  it('is cut where a cell ends, and says so', () => {
    const text = cellText('x'.repeat(LONGEST_TEXT + 1));
    expect(text).toHaveLength(LONGEST_TEXT);
    expect(text).toMatch(/\[cut: longer than a cell may be\]$/);
    expect(cellText('x'.repeat(LONGEST_TEXT))).not.toContain('cut');
  });
});

describe('the Open XML SDK', () => {
  it('finds no fault', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'addendum-'));
    try {
      const cases = [
        await write(CCW_2013, LANGUAGES),
        await write(CCW_2013, ['ar'], { layout: 'matrix', draft: true }),
        await writeForm(templateSheets('ar'), { title: 'Addendum' }),
        readFileSync(join(__dirname, '../../../../samples/ccw-2013.xlsx')),
      ];
      cases.forEach((bytes, at) => {
        const file = join(folder, `${at}.xlsx`);
        writeFileSync(file, bytes);
        const command = join(__dirname, '../../../../node_modules/.bin/ooxml-validator');
        const report = JSON.parse(execFileSync(command, [file], { encoding: 'utf8' })) as {
          ok: boolean;
          errors: unknown;
        };
        expect(report.errors).toEqual([]);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
