import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import type { OpenOptions } from '../../../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../../../src/cli/node-inflate';
import { MAIN, buildXlsx, relation, relationships, worksheet, xlsxParts } from '../../../build-xlsx';
import type { BuiltWorkbook } from '../../../build-xlsx';
import { zip } from '../../../zip';
import type { ZipPart } from '../../../zip';
import { inflateInPieces, inflateWhole } from '../inflaters';
import { cellLines, noticeLines, refused } from '../show';

const PLAIN: BuiltWorkbook = { sheets: [{ name: 'S', rows: [['a', 1]] }] };
const LINES = ['A1 "a"', 'B1 1'];
const SHEET = 'xl/worksheets/sheet1.xml';

const open = (bytes: Uint8Array, options: Partial<OpenOptions> = {}) =>
  openWorkbook(bytes, { file: 'x.xlsx', ...options });
const parts = (bend: (part: ZipPart) => ZipPart | ZipPart[]): Uint8Array => zip(xlsxParts(PLAIN).flatMap(bend));
const onSheet = (bend: Partial<ZipPart>): Uint8Array =>
  parts((part) => (part.name === SHEET ? { ...part, ...bend } : part));
const concat = (...all: readonly (Uint8Array | string)[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(all.map((piece) => Buffer.from(piece))));
const withParts = (more: Record<string, string | Uint8Array | null>): Uint8Array =>
  buildXlsx({ ...PLAIN, parts: more });

describe('is read', () => {
  test.each([
    ['as Excel writes it', buildXlsx(PLAIN)],
    ['with stored entries', parts((part) => ({ ...part, stored: true }))],
    ['with data descriptors', parts((part) => ({ ...part, descriptor: true }))],
    ['as zip64', zip(xlsxParts(PLAIN), { zip64: true })],
    ['with backslashes in names', parts((part) => ({ ...part, name: part.name.replaceAll('/', '\\') }))],
    ['with other case in names', parts((part) => ({ ...part, name: part.name.toUpperCase() }))],
    [
      'with a folder of its own',
      parts((part) => (part.name === SHEET ? [{ name: 'xl/worksheets/', data: '', stored: true }, part] : part)),
    ],
    ['without content types', withParts({ '[Content_Types].xml': null })],
    ['without package relationships', withParts({ '_rels/.rels': null })],
    ['without either', withParts({ '_rels/.rels': null, '[Content_Types].xml': null })],
    [
      'with an empty macro module',
      withParts({ 'xl/workbook.xml': workbookWith('<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>') }),
    ],
  ])('a package %s', async (_, bytes) => {
    for (const inflate of [undefined, inflateWhole, nodeInflate, inflateInPieces(1, 7)]) {
      expect(cellLines(await open(bytes, inflate ? { inflate } : {}))).toEqual(LINES);
    }
  });

  test('whatever its parts are called', async () => {
    const odd = parts((part) => {
      if (part.name === 'xl/workbook.xml') return { ...part, name: 'main book.xml' };
      if (part.name === 'xl/_rels/workbook.xml.rels')
        return {
          name: '_rels/main book.xml.rels',
          data: relationships([relation('rId1', 'worksheet', '/data/sheet.xml')]),
        };
      if (part.name === SHEET) return { ...part, name: 'data/sheet.xml' };
      if (part.name === '_rels/.rels')
        return { ...part, data: relationships([relation('rId1', 'officeDocument', '/main%20book.xml')]) };
      return part;
    });
    expect(cellLines(await open(odd))).toEqual(LINES);
  });

  test('with a chart sheet beside', async () => {
    const workbook = await open(
      withParts({
        'xl/workbook.xml': workbookWith('<sheet name="Chart" sheetId="2" r:id="rId9"/>'),
        'xl/_rels/workbook.xml.rels': relationships([
          relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
          relation('rId9', 'chartsheet', 'chartsheets/sheet1.xml'),
        ]),
        'xl/chartsheets/sheet1.xml': '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      }),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['S']);
    expect(noticeLines(workbook)).toEqual(['styles-missing']);
  });

  test('sheets that are none of cells are named', async () => {
    const workbook = await open(
      withParts({
        'xl/workbook.xml': workbookWith(
          '<sheet name="Module1" sheetId="7" state="veryHidden" r:id=""/><sheet name="Old" sheetId="8" r:id="rId8"/>' +
            '<sheet name="Ask" sheetId="9" r:id="rId9"/>',
        ),
        'xl/_rels/workbook.xml.rels': relationships([
          relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
          relation('rIdS', 'styles', 'styles.xml'),
          relation('rId8', 'xlMacrosheet', 'macrosheets/sheet1.xml'),
          relation('rId9', 'dialogsheet', 'dialogsheets/sheet1.xml'),
        ]),
        'xl/macrosheets/sheet1.xml': '<macrosheet xmlns="http://schemas.microsoft.com/office/excel/2006/main"/>',
        'xl/dialogsheets/sheet1.xml': `<dialogsheet xmlns="${MAIN}"/>`,
      }),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['S']);
    expect(noticeLines(workbook)).toEqual([
      'sheet-not-cells Module1 none at Module1!',
      'sheet-not-cells Old macros at Old!',
      'sheet-not-cells Ask dialogue at Ask!',
    ]);
  });
});

describe('so many of a kind that looking for each among all would take for ever', () => {
  const within = async (milliseconds: number, work: () => Promise<unknown>): Promise<void> => {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(milliseconds);
  };
  const many = (count: number, each: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => each(n)).join('');

  test('relationships to one table are refused', async () => {
    const links = many(20_000, (n) => relation(`rId${n}`, 'table', '../tables/table1.xml'));
    const bytes = buildXlsx({
      sheets: [{ name: 'S', rows: [['a'], [1]], tables: [{ name: 'T', ref: 'A1:A2' }] }],
      parts: { 'xl/worksheets/_rels/sheet1.xml.rels': relationships([links]) },
    });
    await within(5_000, async () => {
      expect(await refused(open(bytes, { inflate: nodeInflate }))).toBe('package-ambiguous xl/tables/table1.xml');
    });
  });

  test('more relationships than any part has are refused', async () => {
    const part = 'xl/worksheets/_rels/sheet1.xml.rels';
    const links = [1, 2, 3].map((n) => relation(`rId${n}`, 'hyperlink', 'x', true));
    const bytes = withParts({ [part]: relationships(links) });
    expect(await refused(open(bytes, { limits: { relationships: 2 } }))).toBe(
      `package-too-large ${part} 2 relationships`,
    );
    expect(cellLines(await open(bytes, { limits: { relationships: 3 } }))).toEqual(LINES);
  });

  test('sheets among many relationships', async () => {
    const sheets = many(2_000, (n) => `<sheet name="S${n}" sheetId="${n + 9}" r:id="rId${n + 30_000}"/>`);
    const links = many(32_000, (n) => relation(`rId${n}`, 'worksheet', n < 30_000 ? 'none.xml' : `s${n}.xml`));
    const sheet = worksheet('<row><c><v>1</v></c></row>');
    const parts = Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`xl/s${n + 30_000}.xml`, sheet]));
    const bytes = withParts({
      ...parts,
      'xl/workbook.xml': workbookWith(sheets).replace('r:id="rId1"', 'r:id="rIdS"'),
      'xl/_rels/workbook.xml.rels': relationships([links, relation('rIdS', 'worksheet', 'worksheets/sheet1.xml')]),
    });
    await within(15_000, async () => {
      expect((await open(bytes, { inflate: nodeInflate })).sheets).toHaveLength(2_001);
    });
  });

  test('defined names', async () => {
    const names = many(20_000, (n) => `<definedName name="N${n}" localSheetId="0">S!$A$1</definedName>`);
    const bytes = buildXlsx({ ...PLAIN, workbook: `<definedNames>${names}</definedNames>` });
    await within(5_000, async () => expect(cellLines(await open(bytes))).toEqual(LINES));
  });
});

test('bytes after its end, where all else is whole: read, with a note', async () => {
  const signature = '<!-- signed by a web site -->'.repeat(20);
  const workbook = await open(concat(buildXlsx(PLAIN), signature));
  expect(cellLines(workbook)).toEqual(LINES);
  expect(workbook.notices.map(({ code, values }) => [code, values])).toEqual([
    ['package-trailing', { count: signature.length }],
  ]);
});

describe('is refused', () => {
  const good = buildXlsx(PLAIN);
  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(0), 'file-not-workbook 0 bytes'],
    ['text', Buffer.from('Meeting of the parties'), 'file-not-workbook .txt'],
    ['delimited text', Buffer.from('a,b\n1,2\n'), 'file-not-workbook .csv'],
    ['a page', Buffer.from('\n<!DOCTYPE html><html>'), 'file-not-workbook .html'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'file-not-workbook .pdf'],
    ['junk before', concat('junk', good), 'file-not-workbook .bin'],
    ['another package after', concat(good, good.slice(0, 60)), 'package-damaged ZIP bytes after its end'],
    [
      'its end twice',
      concat(good, good.slice(-22)),
      'package-damaged ZIP central directory is not where it is said to be',
    ],
    [
      'bytes after a damaged one',
      concat(onSheet({ claim: { crc: 1 } }), 'junk'),
      `package-damaged ${SHEET} checksum differs`,
    ],
    ['half of it', good.slice(0, good.length / 2), 'package-damaged ZIP its end is missing'],
    ['another zip', zip([{ name: 'a.txt', data: 'a' }]), 'file-not-workbook .zip'],
    [
      'a document',
      zip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'word/document.xml', data: '<a/>' },
      ]),
      'file-not-workbook .docx',
    ],
    [
      'OpenDocument',
      zip([
        { name: 'mimetype', data: 'x', stored: true },
        { name: 'content.xml', data: '<a/>' },
      ]),
      'file-not-workbook .ods',
    ],
    [
      'a binary workbook',
      withParts({
        '_rels/.rels': relationships([relation('rId1', 'officeDocument', 'xl/workbook.bin')]),
        'xl/workbook.bin': 'x',
      }),
      'file-not-workbook .xlsb',
    ],
    ['no workbook part', withParts({ 'xl/workbook.xml': null }), 'part-missing xl/workbook.xml'],
    ['no sheet part', withParts({ [SHEET]: null }), `part-missing ${SHEET}`],
    ['no relationships of the workbook', withParts({ 'xl/_rels/workbook.xml.rels': null }), 'part-missing rId1'],
    ['no sheets', buildXlsx({ sheets: [] }), 'part-incomplete xl/workbook.xml 0 0'],
    ['a wrong checksum', onSheet({ claim: { crc: 1 } }), `package-damaged ${SHEET} checksum differs`],
    ['a size too small', onSheet({ claim: { size: 10 } }), `package-damaged ${SHEET} longer than declared`],
    ['a size too large', onSheet({ claim: { size: 10_000 } }), `package-damaged ${SHEET} shorter than declared`],
    ['another method', onSheet({ claim: { method: 12 } }), `package-damaged ${SHEET} compression method 12`],
    ['encrypted entries', onSheet({ claim: { flags: 1 } }), 'file-encrypted'],
    ['an entry twice', parts((part) => (part.name === SHEET ? [part, part] : part)), `package-ambiguous ${SHEET}`],
    [
      'an entry in two cases',
      parts((part) => (part.name === SHEET ? [part, { ...part, name: 'xl/worksheets/Sheet1.xml' }] : part)),
      'package-ambiguous xl/worksheets/Sheet1.xml',
    ],
    [
      'one part for two sheets',
      withParts({ 'xl/workbook.xml': workbookWith('<sheet name="S2" sheetId="2" r:id="rId1"/>') }),
      `package-ambiguous ${SHEET}`,
    ],
    [
      '6,000 entries',
      zip([
        ...xlsxParts(PLAIN),
        ...Array.from({ length: 6000 }, (_, n) => ({ name: `m/${n}`, data: '', stored: true })),
      ]),
      'package-too-large ZIP 5000 entries',
    ],
  ])('%s', async (_, bytes, line) => {
    expect(await refused(open(bytes))).toBe(line);
    expect(await refused(open(bytes, { inflate: nodeInflate }))).toBe(line);
  });

  test('an entry whose directory names it otherwise than itself', async () => {
    const bytes = buildXlsx(PLAIN);
    const at = Buffer.from(bytes).lastIndexOf('sheet1.xml');
    bytes[at + 5] = '2'.charCodeAt(0);
    expect(await refused(open(bytes))).toBe('package-ambiguous xl/worksheets/sheet2.xml');
  });

  test('what inflates too far, while it does', async () => {
    const bomb = buildXlsx({ sheets: [{ name: 'S', rows: [['x'.repeat(3e6)]] }] });
    const limits = { freeBytes: 1e6, ratio: 100 };
    expect(await refused(open(bomb, { limits }))).toBe(`package-too-large ${SHEET} 1 MB`);
    expect(await refused(open(buildXlsx(PLAIN), { limits: { inflatedBytes: 1000 } }))).toMatch(/^package-too-large/);
  });

  test('more cells or text than the limit', async () => {
    const many = buildXlsx({ sheets: [{ name: 'S', rows: [[1, 2, 3], [4, 5, 6], [7]] }] });
    expect(await refused(open(many, { limits: { cells: 5 } }))).toBe(`package-too-large ${SHEET} 5 cells`);
  });
});

test('what lies around is noticed and never opened', async () => {
  const workbook = await open(
    withParts({
      'xl/styles.xml': null,
      'xl/vbaProject.bin': 'macros',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
        relation('rId1', 'externalLinkPath', 'file://///host/share/x.xlsx', true),
      ]),
    }),
  );
  expect(noticeLines(workbook)).toEqual([
    'styles-missing',
    'macros-ignored',
    'external-link file://///host/share/x.xlsx',
  ]);
});

test('stale results are noticed only where there are formulas', async () => {
  const calculation = '<calcPr calcMode="manual" fullCalcOnLoad="1" fullPrecision="0"/>';
  const notices = async (rows: BuiltWorkbook['sheets'][0]['rows']): Promise<string[]> =>
    noticeLines(await open(buildXlsx({ workbook: calculation, sheets: [{ name: 'S', rows: rows! }] })));
  expect(await notices([[1]])).toEqual(['precision-displayed']);
  expect(await notices([[{ formula: '1+1', value: 2 }]])).toEqual([
    'calculation-stale calcMode=manual, fullCalcOnLoad',
    'precision-displayed',
  ]);
});

test('progress rises to the end, and a signal stops the reading', async () => {
  const bytes = buildXlsx(PLAIN);
  const seen: number[] = [];
  await open(bytes, { onProgress: (done, total) => seen.push(done / total) });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every((share, n) => share <= 1 && share >= (seen[n - 1] ?? 0))).toBe(true);
  const stop = new AbortController();
  const reading = open(bytes, { signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
});

function workbookWith(sheet: string): string {
  const [workbook] = xlsxParts(PLAIN).filter(({ name }) => name === 'xl/workbook.xml');
  return String(workbook!.data).replace('</sheets>', `${sheet}</sheets>`);
}
