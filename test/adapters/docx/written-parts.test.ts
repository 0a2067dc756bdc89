/** What each thing of a plan becomes in the file, element by element: fields, breaks, pictures, languages, tables, pages and styles. */
import { writeDocument } from '../../../src/adapters/docx/write-document';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Language } from '../../../src/core/language/language';
import type { PlannedBlock, PlannedDocument, PlannedRun, PlannedSection } from '../../../src/core/plan/document-plan';
import { pngOf } from '../../../src/core/plan/png';
import { DOCUMENT_STYLES } from '../../../src/core/style/united-nations-document';
import { unzip } from '../../zip';
import { partOf, textOf } from './docx-parts';

const PICTURE = pngOf({ width: 1, height: 1, colours: ['FFFFFF'], pixels: Uint8Array.of(0) });
const planned = (language: Language, ...sections: Partial<PlannedSection>[]): PlannedDocument => ({
  ...{
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    title: 'T',
    subject: 'S',
    description: 'D',
    version: '1',
  },
  sections: sections.map((section) => ({ landscape: false, head: { symbol: '', draft: '' }, blocks: [], ...section })),
});
const written = (language: Language, ...sections: Partial<PlannedSection>[]): Promise<Uint8Array> =>
  writeDocument(planned(language, ...sections));
const bodyOf = async (blocks: readonly PlannedBlock[], language: Language = 'en'): Promise<string> =>
  partOf(await written(language, { blocks }), 'word/document.xml');
const paragraph = (...runs: PlannedRun[]): PlannedBlock => ({ kind: 'paragraph', style: 'body', runs });
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found]) => found!);

test.each(['a\nb\nc', 'a\r\nb\rc'])('breaks of %j', async (text) => {
  const xml = await bodyOf([paragraph({ text })]);
  expect(
    xml
      .replace(/^.*<w:body>/s, '')
      .match(/<w:br\/>|<w:t[ >][^<]*/g)
      ?.map((each) => each.replace(/^<[^>]*>/, '')),
  ).toEqual(['a', '', 'b', '', 'c']);
  expect(xml.match(/<w:br\/>/g)).toHaveLength(2);
});

describe('what is counted', () => {
  const run = (of: 'table' | 'figure', number: number, text: string, isReference = false): PlannedRun => ({
    text,
    counted: { of, number, isReference },
  });
  test('is a field under a bookmark of its own, and what refers to it a field with its text', async () => {
    const xml = await bodyOf([
      paragraph({ text: 'Table ' }, run('table', 1, '1')),
      paragraph({ text: 'Figure ' }, run('figure', 1, 'I')),
      paragraph(run('table', 2, 'two')),
      paragraph(run('figure', 1, 'I', true), run('table', 2, 'two', true)),
    ]);
    expect(all(xml, /w:instr="([^"]*)"/g)).toEqual([
      ...['SEQ Table \\* ARABIC', 'SEQ Figure \\* ROMAN', 'REF Figure_1 \\h', 'REF Table_2 \\h'],
    ]);
    expect(all(xml, /<w:fldSimple (.*?)<\/w:fldSimple>/gs).map(textOf)).toEqual(['1', 'I', 'I', 'two']);
    expect(all(xml, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g)).toEqual(['Table_1', 'Figure_1', 'Table_2']);
    expect(all(xml, /<w:bookmarkStart [^>]*w:id="([^"]*)"/g)).toEqual(['1', '2', '3']);
    expect(all(xml, /<w:bookmarkEnd w:id="([^"]*)"/g)).toEqual(['1', '2', '3']);
    // A number in words is text under its bookmark.
    expect(textOf(/w:name="Table_2".*?<w:bookmarkEnd/s.exec(xml)![0])).toBe('two');
  });
});

test('pictures have their own size, number and words', async () => {
  const picture = (title: string, alternative: string): PlannedBlock => ({
    ...{ kind: 'picture', bytes: PICTURE, width: 30, height: 10 },
    ...{ title, alternative },
  });
  const xml = await bodyOf([picture('One', 'First'), picture('Two', 'Second')]);
  // English Metric Units, 9,525 to a pixel.
  expect(xml.match(/<wp:extent [^>]*>/g)).toEqual(Array(2).fill('<wp:extent cx="285750" cy="95250"/>'));
  expect(xml.match(/<wp:docPr [^>]*>/g)).toEqual([
    '<wp:docPr id="1" name="One" descr="First" title="One"/>',
    '<wp:docPr id="2" name="Two" descr="Second" title="Two"/>',
  ]);
});

test.each<[Language, Language, string | undefined]>([
  ['en', 'fr', '<w:lang w:val="fr-FR"/>'],
  ['en', 'zh', '<w:lang w:eastAsia="zh-CN"/>'],
  ['en', 'ar', '<w:lang w:bidi="ar-SA"/>'],
  ['ar', 'en', '<w:lang w:val="en-GB"/>'],
  ['fr', 'fr', undefined],
])('in a document in %s a text in %s says its language', async (language, other, tag) => {
  const xml = await bodyOf([paragraph({ text: 'x', language: other })], language);
  expect(/<w:lang [^>]*>/.exec(xml)?.[0]).toBe(tag);
});

test('looks of a run are its own alone', async () => {
  const xml = await bodyOf([
    paragraph({ text: 'a', bold: true }, { text: 'b', italic: true }, { text: 'c', raised: true }, { text: 'd' }),
  ]);
  const looks = all(xml, /<w:r>(.*?)<\/w:r>/gs).map((run) => [
    textOf(run),
    ...['<w:b/>', '<w:i/>', 'superscript'].filter((look) => run.includes(look)),
  ]);
  expect(looks).toEqual([['a', '<w:b/>'], ['b', '<w:i/>'], ['c', 'superscript'], ['d']]);
});

test('a paragraph stays with the next, or begins a page, where it is said to', async () => {
  const xml = await bodyOf([
    { ...paragraph({ text: 'a' }), keepWithNext: true },
    { ...paragraph({ text: 'b' }), pageBreakBefore: true },
    paragraph({ text: 'c' }),
  ] as PlannedBlock[]);
  expect(
    all(xml, /<w:p>(.*?)<\/w:p>/gs).map((each) => [
      textOf(each),
      each.includes('<w:keepNext/>'),
      each.includes('<w:pageBreakBefore/>'),
    ]),
  ).toEqual([
    ['a', true, false],
    ['b', false, true],
    ['c', false, false],
  ]);
});

describe('a table', () => {
  const cell = (text: string, isFigure = false) => ({
    style: isFigure ? ('line-figure' as const) : ('line-label' as const),
    runs: [{ text }],
    isFigure,
  });
  const table = (look: 'figures' | 'plain', rows: (PlannedBlock & { kind: 'table' })['rows']): PlannedBlock => ({
    ...{ kind: 'table', look, title: 'Costs', description: 'By meeting', widths: [1000, 500] },
    rows,
  });
  const rowsOf = (xml: string): string[] => all(xml, /<w:tr>(.*?)<\/w:tr>/gs);
  const edges = (row: string): string[] =>
    all(row, /<w:tcBorders>(.*?)<\/w:tcBorders>/gs).map((borders) =>
      all(borders, /<w:((?:top|bottom) [^>]*?w:sz="\d+")/g)
        .map((edge) => edge.replace(/ .*w:sz="/, ' ').replace('"', ''))
        .join(', '),
    );

  test('of two heads repeats both, and rules each row as the plan has it', async () => {
    const xml = await bodyOf([
      table('figures', [
        { isHead: true, ruleAbove: 'thin', cells: [cell('a'), cell('b')] },
        { isHead: true, ruleBelow: 'medium', cells: [cell('c'), cell('d')] },
        { ruleAbove: 'thin', cells: [cell('e'), cell('1', true)] },
        { ruleAbove: 'thin', ruleBelow: 'medium', cells: [cell('f'), cell('2', true)] },
      ]),
    ]);
    const rows = rowsOf(xml);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false]);
    expect(rows.map((row) => edges(row)[0])).toEqual(['top 4', 'bottom 12', 'top 4', 'top 4, bottom 12']);
    expect(rows.map((row) => row.match(/<w:vAlign w:val="bottom"\/>/g)?.length ?? 0)).toEqual([2, 2, 1, 1]);
    expect(xml).toMatch(/<w:tblLook [^>]*w:firstRow="(?:false|0)" w:lastRow="(?:true|1)"/);
  });

  test('of one head leaves its rules to the style; without a rule at the bottom its last row is one like others', async () => {
    const head = { isHead: true, ruleAbove: 'thin', ruleBelow: 'medium', cells: [cell('a'), cell('b')] } as const;
    const xml = await bodyOf([table('figures', [head, { cells: [cell('e'), cell('1', true)] }])]);
    expect(rowsOf(xml).map((row) => edges(row))).toEqual([[], []]);
    expect(xml).toMatch(/<w:tblLook [^>]*w:firstRow="(?:true|1)" w:lastRow="(?:false|0)"/);
    expect(await bodyOf([table('plain', [head])])).toMatch(
      /<w:tblLook [^>]*w:firstRow="(?:false|0)" w:lastRow="(?:false|0)"/,
    );
  });

  test('has the name and description of its plan, and runs as its language does', async () => {
    const rows = [{ cells: [cell('a'), cell('1', true)] }];
    const xml = await bodyOf([table('figures', rows)]);
    expect(xml).toContain('<w:tblCaption w:val="Costs"/><w:tblDescription w:val="By meeting"/></w:tblPr>');
    expect(xml).toContain('<w:tblStyle w:val="FigureTable"/>');
    expect(await bodyOf([table('plain', rows)])).toContain('<w:tblStyle w:val="LayoutTable"/>');
    expect(xml).not.toContain('<w:bidiVisual/>');
    expect(await bodyOf([table('figures', rows)], 'ar')).toContain('<w:bidiVisual/>');
  });
});

describe('pages', () => {
  const head = { symbol: 'CCW/1', draft: 'DRAFT', job: 'GE.14-1' };
  const parts = (bytes: Uint8Array, name: RegExp): string[] =>
    [...unzip(bytes).keys()].filter((each) => name.test(each)).map((each) => partOf(bytes, each));
  test('the word for a draft stands on all, the symbol and the number on all but the first, the job on all', async () => {
    const bytes = await written('en', { head, firstPageHasNoHead: true });
    expect(
      parts(bytes, /header\d+\.xml$/)
        .map(textOf)
        .sort(),
    ).toEqual(['DRAFT', 'DRAFTCCW/1']);
    const feet = parts(bytes, /footer\d+\.xml$/).map((xml) => [textOf(xml).slice(0, 7), all(xml, /w:instr="(\w+)"/g)]);
    expect(feet.sort((a, b) => a[1]!.length - b[1]!.length)).toEqual([
      ['GE.14-1', []],
      ['GE.14-1', ['PAGE', 'NUMPAGES']],
    ]);
    const final = await written('en', { head: { ...head, draft: '' }, firstPageHasNoHead: true });
    expect(
      parts(final, /header\d+\.xml$/)
        .map(textOf)
        .sort(),
    ).toEqual(['', 'CCW/1']);
    const alike = await written('en', { head });
    expect(parts(alike, /header\d+\.xml$/).map(textOf)).toEqual(['DRAFTCCW/1']);
  });

  test('the number stands at the far margin, upright and lying', async () => {
    const bytes = await written('en', { head }, { head, landscape: true });
    expect(parts(bytes, /footer\d+\.xml$/).map((xml) => /<w:tab w:val="right" w:pos="(\d+)"/.exec(xml)?.[1])).toEqual([
      '9638',
      '14570',
    ]);
  });

  test('margins', async () => {
    const xml = partOf(await written('en', {}), 'word/document.xml');
    expect(/<w:pgMar ([^/]*)\/>/.exec(xml)![1]).toBe(
      'w:top="1418" w:right="1134" w:bottom="1134" w:left="1134" w:header="680" w:footer="680" w:gutter="0"',
    );
  });
});

describe('styles', () => {
  const styleOf = (xml: string, id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(xml)![0];
  const stylesIn = async (language: Language): Promise<string> =>
    partOf(await written(language, {}), 'word/styles.xml');

  test.each(LANGUAGES)(
    'in %s: heads in italics where the script has them, Arabic larger, figures not',
    async (language) => {
      const xml = await stylesIn(language);
      const hasItalics = language !== 'ar' && language !== 'zh';
      expect(styleOf(xml, 'ColumnHead').includes('<w:i/>')).toBe(hasItalics);
      expect(styleOf(xml, 'Body').includes('<w:i/>')).toBe(false);
      const sizes = (id: string): string[] => all(styleOf(xml, id), /<w:sz(?:Cs)? w:val="(\d+)"/g);
      const [latin, complex] = sizes('TotalLabel');
      expect(latin).toBe('18');
      if (language === 'ar') expect(Number(complex)).toBeGreaterThan(18);
      else expect(complex).toBe('18');
      expect(sizes('TotalFigure')).toEqual(['18', '18']);
      expect(styleOf(xml, 'TotalFigure')).toContain('w:cs="Times New Roman"');
    },
  );

  test.each<[Language, string | undefined, string, string]>([
    ['en', undefined, 'right', 'right'],
    ['ar', undefined, 'left', 'left'],
  ])('in %s labels, ends and figures stand where they should', async (language, start, end, right) => {
    const xml = await stylesIn(language);
    const aligned = (id: string): string | undefined => /<w:jc w:val="(\w+)"/.exec(styleOf(xml, id))?.[1];
    // Left and right change places where a paragraph runs from right to left.
    expect([aligned('RowLabel'), aligned('MastheadSymbol'), aligned('LineFigure')]).toEqual([
      start,
      language === 'ar' ? 'right' : end,
      right,
    ]);
    expect(aligned('Draft')).toBe('center');
    expect(aligned('Body')).toBe('both');
  });

  test('room, indents and levels are those of the style', async () => {
    const xml = await stylesIn('en');
    const { before, after, indentStart, indentEnd } = DOCUMENT_STYLES.title;
    expect(styleOf(xml, 'Title')).toContain(`<w:spacing w:after="${after}" w:before="${before}"/>`);
    expect(styleOf(xml, 'Title')).toContain(`<w:ind w:left="${indentStart}" w:right="${indentEnd}" w:hanging="0"/>`);
    expect(styleOf(xml, 'Title')).toContain('<w:keepNext/>');
    expect(styleOf(xml, 'RowLabel')).not.toContain('<w:keepNext/>');
    expect(all(styleOf(xml, 'Numbered'), /<w:(?:ilvl|tab [^>]*) w:(?:val|pos)="(\d+)"/g)).toEqual(
      expect.arrayContaining(['0', '1701']),
    );
    expect(all(styleOf(xml, 'Lettered'), /<w:ilvl w:val="(\d+)"/g)).toEqual(['1']);
    expect(styleOf(xml, 'Header')).toMatch(/<w:bottom [^>]*w:sz="4"/);
    expect(styleOf(xml, 'Footer')).not.toContain('<w:pBdr>');
  });

  test('where text runs from right to left a number hangs in the margin', async () => {
    expect(styleOf(await stylesIn('ar'), 'Numbered')).toContain(
      '<w:ind w:left="1701" w:right="1134" w:hanging="567"/>',
    );
    expect(styleOf(await stylesIn('en'), 'Numbered')).toContain('<w:ind w:left="1134" w:right="1134" w:hanging="0"/>');
  });

  test('letters of lists are those of the language', async () => {
    const numbering = async (language: Language): Promise<string[]> =>
      all(partOf(await written(language, {}), 'word/numbering.xml'), /<w:numFmt w:val="(arabicAbjad|lowerLetter)"/g);
    expect(new Set(await numbering('ar'))).toEqual(new Set(['arabicAbjad']));
    expect((await numbering('en')).includes('arabicAbjad')).toBe(false);
  });
});

test('every entry of the archive has the same moment, in its header and in the directory', async () => {
  const bytes = Buffer.from(await written('en', {}));
  const moments: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const signature = bytes.readUInt32LE(at);
    if (signature === 0x04034b50) moments.push(bytes.readUInt32LE(at + 10));
    if (signature === 0x02014b50) moments.push(bytes.readUInt32LE(at + 12));
  }
  expect(moments.length).toBeGreaterThan(10);
  expect(new Set(moments)).toEqual(new Set([0x00210000]));
});

test('what the properties say is each its own', async () => {
  const core = partOf(
    await writeDocument({
      ...planned('es'),
      title: 'a<b',
      subject: 'S&C',
      description: 'D>E',
      author: 'Office',
      day: 41897 as never,
    }),
    'docProps/core.xml',
  );
  expect(all(core, /<(dc:\w+|cp:lastModifiedBy|dcterms:\w+)[ >]/g)).toEqual([
    ...['dc:title', 'dc:subject', 'dc:creator', 'dc:description', 'cp:lastModifiedBy', 'dcterms:created'],
    ...['dcterms:modified', 'dc:language'],
  ]);
  expect(core).toContain('<dc:title>a&lt;b</dc:title><dc:subject>S&amp;C</dc:subject>');
  expect(core).toContain('<dc:description>D&gt;E</dc:description>');
  expect(core).toContain('<dc:language>es-');
});
