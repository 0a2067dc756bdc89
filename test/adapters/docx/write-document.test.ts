import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { directedTexts, documentText, leftToRightText } from '../../../src/adapters/docx/document-text';
import { writeDocument } from '../../../src/adapters/docx/write-document';
import type { Language } from '../../../src/core/language/language';
import type { PlannedBlock, PlannedDocument, PlannedTextCell } from '../../../src/core/plan/document-plan';
import { pngOf } from '../../../src/core/plan/png';
import { dayFromIso } from '../../../src/core/values/calendar';
import { unzip } from '../../zip';
import { paragraphsWith, partOf, textOf } from './docx-parts';

const PICTURE = pngOf({ width: 2, height: 1, colours: ['FFFFFF', '1F3F66'], pixels: Uint8Array.of(0, 1) });

const label = (text: string): PlannedTextCell => ({ style: 'line-label', runs: [{ text }] });
const figure = (text: string): PlannedTextCell => ({ style: 'line-figure', runs: [{ text }], isFigure: true });

/** A document with one of everything. */
function everything(language: Language, text: string, draft = ''): PlannedDocument {
  const head = { symbol: 'CCW/MSP/2014/9/Add.1', draft };
  const blocks: PlannedBlock[] = [
    { kind: 'paragraph', style: 'title', runs: [{ text }] },
    { kind: 'paragraph', style: 'heading', runs: [{ text: 'H' }], pageBreakBefore: true },
    {
      kind: 'paragraph',
      style: 'numbered',
      runs: [{ text }, { text: 'a', raised: true }, { text: 'in English', language: 'en' }],
    },
    { kind: 'paragraph', style: 'lettered', runs: [{ text: 'two\nlines', bold: true }] },
    {
      kind: 'table',
      look: 'figures',
      title: 'Table 1. Costs',
      description: `What it shows & ${text}`,
      widths: [5000, 2000, 2000],
      rows: [
        {
          isHead: true,
          ruleAbove: 'thin',
          ruleBelow: 'medium',
          cells: [
            { style: 'stub-head', runs: [{ text: 'Line' }] },
            { style: 'column-head', runs: [{ text: 'Costs' }], span: 2 },
          ],
        },
        { cells: [label('a'), figure('1\u00a0234'), figure('(16\u00a0431)')], keepWithNext: true },
        { cells: [label('b'), figure('–'), figure('..')], mayBreak: true },
        { cells: [label('c'), figure('1'), figure('2')], ruleAbove: 'thin', ruleBelow: 'medium' },
      ],
    },
    { kind: 'picture', bytes: PICTURE, width: 20, height: 10, title: 'Bars', alternative: 'Two bars' },
  ];
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    title: text,
    subject: 'CCW/MSP/2014/9/Add.1',
    description: 'About',
    version: '1.2.3',
    sections: [
      { landscape: false, head, firstPageHasNoHead: true, blocks },
      { landscape: true, head, blocks: [{ kind: 'paragraph', style: 'body', runs: [{ text: 'wide' }] }] },
    ],
  };
}

const parser = new new JSDOM('').window.DOMParser();

test('a cell that spans columns is as wide as these, and those after it stand in their own', async () => {
  const planned = everything('en', 'x');
  const table: PlannedBlock = {
    kind: 'table',
    look: 'figures',
    title: '',
    description: '',
    widths: [5000, 2000, 1500, 1000],
    rows: [
      { cells: [{ ...label('a'), span: 2 }, figure('1'), figure('2')] },
      { cells: [label('b'), { ...figure('3'), span: 3 }] },
    ],
  };
  const bytes = await writeDocument({ ...planned, sections: [{ ...planned.sections[0]!, blocks: [table] }] });
  const widths = [...partOf(bytes, 'word/document.xml').matchAll(/<w:tcW [^>]*w:w="(\d+)"/g)].map(([, width]) => width);
  expect(widths).toEqual(['7000', '1500', '1000', '5000', '4500']);
});

/** The parts that hold the plan's own texts must be well-formed. */
function expectWellFormed(bytes: Uint8Array): void {
  for (const name of ['word/document.xml', 'docProps/core.xml']) {
    const parsed = parser.parseFromString(partOf(bytes, name), 'text/xml');
    expect([name, parsed.querySelector('parsererror')?.textContent]).toEqual([name, undefined]);
  }
}

describe('a document', () => {
  it('has the same bytes for the same plan', async () => {
    const [first, second] = [await writeDocument(everything('ar', 'نص')), await writeDocument(everything('ar', 'نص'))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const other = await writeDocument(everything('ar', 'نص آخر'));
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
  });

  it('says what it is in its properties, and no time of its own', async () => {
    const bytes = await writeDocument(everything('fr', 'Coûts & dépenses'));
    const core = partOf(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Coûts &amp; dépenses</dc:title>');
    expect(core).toContain('<dc:subject>CCW/MSP/2014/9/Add.1</dc:subject>');
    expect(core).toContain('<dc:language>fr-FR</dc:language>');
    expect(core).not.toMatch(/dcterms:(?:created|modified)|dc:creator|lastModifiedBy/);
    expect(partOf(bytes, 'docProps/custom.xml')).toContain('1.2.3');
  });

  it('names the office that submits it and its own day, where they are known', async () => {
    const day = dayFromIso('2014-09-15')!;
    const bytes = await writeDocument({ ...everything('en', 'Text'), author: 'Unit & Office', day });
    const core = partOf(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>Unit &amp; Office</dc:creator>');
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['2014-09-15T', '2014-09-15T']);
  });

  it('has no styles in its gallery but its own', async () => {
    const styles = partOf(await writeDocument(everything('en', 'Text')), 'word/styles.xml');
    const names = [...styles.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) => name!);
    expect(names).toEqual(expect.arrayContaining(['Normal', 'Body Text', 'Table Title', 'heading 1']));
    expect(names.filter((name) => /heading [2-9]|toc|caption|bibliography|list paragraph|strong/i.test(name))).toEqual(
      [],
    );
  });

  it('formats by styles alone: a paragraph names its style, and has no size, typeface or alignment of its own', async () => {
    const xml = partOf(await writeDocument(everything('en', 'Text')), 'word/document.xml');
    const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([found]) => found);
    expect(paragraphs.length).toBeGreaterThan(10);
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/<w:pStyle w:val="\w+"\/>/);
    expect(xml).not.toMatch(/<w:(?:jc|sz|szCs|color|ind|spacing) /);
    const styles = partOf(await writeDocument(everything('en', 'Text')), 'word/styles.xml');
    for (const [, id] of xml.matchAll(/<w:(?:pStyle|tblStyle) w:val="(\w+)"/g))
      expect(styles).toContain(`w:styleId="${id}"`);
  });

  it('has headings in its outline, numbers and letters of its own', async () => {
    const bytes = await writeDocument(everything('en', 'Text'));
    const styles = partOf(bytes, 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>/s);
    expect(styles).toMatch(/w:styleId="TableTitle".*?<w:outlineLvl w:val="1"\/>/s);
    expect(styles).toMatch(/w:styleId="Lettered"><w:name w:val="Lettered Paragraph"\/>.*?<w:ilvl w:val="1"\/>/s);
    expect(partOf(bytes, 'word/numbering.xml')).toMatch(/<w:lvlText w:val="\(%2\)"\/>/);
    expect(textOf(partOf(bytes, 'word/document.xml'))).not.toContain('(a)');
  });

  it('tables repeat their heads, keep rows whole, and are named for screen readers', async () => {
    const xml = partOf(await writeDocument(everything('en', 'Text')), 'word/document.xml');
    const rows = [...xml.matchAll(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs)].map(([found]) => found);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false]);
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, false, true]);
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([false, true, false, false]);
    expect(xml).toContain(
      '<w:tblCaption w:val="Table 1. Costs"/><w:tblDescription w:val="What it shows &amp; Text"/></w:tblPr>',
    );
    expect(xml).toContain('<wp:docPr id="1" name="Bars" descr="Two bars" title="Bars"/>');
    expect(rows[3]).toContain('<w:top w:val="single"');
  });

  it('has its symbol and the page on every page but the first, the word for a draft on all', async () => {
    const final = await writeDocument(everything('en', 'Text'));
    const partsOf = (bytes: Uint8Array, names: RegExp) =>
      [...unzip(bytes).keys()].filter((name) => names.test(name)).map((name) => partOf(bytes, name));
    const heads = (bytes: Uint8Array) => partsOf(bytes, /header\d\.xml$/);
    const hasSymbol = heads(final).map((xml) => textOf(xml).includes('CCW/MSP/2014/9/Add.1'));
    expect([...new Set(hasSymbol)].sort()).toEqual([false, true]);
    // Each number has a value before Word counts the pages.
    const feet = partsOf(final, /footer\d\.xml$/).map(
      (xml) => xml.match(/w:instr="\w+"[^>]*>.*?<w:t[^>]*>2</g)?.length ?? 0,
    );
    expect([...new Set(feet)].sort()).toEqual([0, 2]);
    expect(heads(final).join()).not.toContain('DRAFT');
    const draft = heads(await writeDocument(everything('en', 'Text', 'DRAFT')));
    expect(draft.filter((xml) => textOf(xml).includes('DRAFT'))).toHaveLength(draft.length);
  });

  it('lays a wide section on its side', async () => {
    const xml = partOf(await writeDocument(everything('en', 'Text')), 'word/document.xml');
    expect([...xml.matchAll(/<w:pgSz ([^/]*)\/>/g)].map(([, size]) => size)).toEqual([
      'w:w="11906" w:h="16838" w:orient="portrait"',
      'w:w="16838" w:h="11906" w:orient="landscape"',
    ]);
  });
});

describe('right to left', () => {
  it('every paragraph, table and Arabic run is so; figures and English are not', async () => {
    const bytes = await writeDocument(everything('ar', 'نص CCW/MSP بمبلغ 1\u00a0234 دولارا'));
    const xml = partOf(bytes, 'word/document.xml');
    const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([found]) => found);
    for (const paragraph of paragraphs) expect(paragraph).toContain('<w:bidi/>');
    expect(xml.match(/<w:bidiVisual\/>/g)).toHaveLength(1);
    const runs = [...xml.matchAll(/<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?<w:t[^>]*>([^<]*)</g)];
    const isRtl = new Map(runs.map(([, format, text]) => [text!.trim(), format?.includes('<w:rtl/>') ?? false]));
    expect(isRtl.get('نص')).toBe(true);
    expect(isRtl.get('CCW/MSP')).toBe(false);
    expect(isRtl.get('1\u00a0234')).toBe(false);
    expect(isRtl.get('(16\u00a0431)')).toBe(false);
    expect(paragraphsWith(xml, 'in English')[0]).toContain('<w:lang w:val="en-GB"/>');
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/w:cs="Simplified Arabic".*w:bidi="ar-SA"/s);
    // Left and right change places in such a paragraph: figures stand on the right of the page.
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/w:styleId="LineFigure".*?<w:bidi\/>.*?<w:jc w:val="left"\/>/s);
  });

  it('nothing is so in other languages', async () => {
    const xml = partOf(await writeDocument(everything('ru', 'Текст')), 'word/document.xml');
    expect(xml).not.toMatch(/<w:(?:bidi|bidiVisual|rtl)\/>/);
  });

  it('Chinese has its own typeface and takes shared marks from it', async () => {
    const bytes = await writeDocument(everything('zh', '“引号”'));
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/w:eastAsia="SimSun".*w:eastAsia="zh-CN"/s);
    expect(paragraphsWith(partOf(bytes, 'word/document.xml'), '“引号”')[0]).toContain('w:hint="eastAsia"');
  });

  it.each([
    ['نص 2013 عام', [['نص 2013 عام', true]]],
    [
      'رمز CCW/MSP بمبلغ',
      [
        ['رمز ', true],
        ['CCW/MSP', false],
        [' بمبلغ', true],
      ],
    ],
    ['(16\u00a0431)', [['(16\u00a0431)', false]]],
    [
      'رمز CCW/MSP/2014/…/Add.1، نص',
      [
        ['رمز ', true],
        ['CCW/MSP/2014/…/Add.1', false],
        ['، نص', true],
      ],
    ],
    [
      'مبلغ 1\u00a0234.50 دولارا',
      [
        ['مبلغ ', true],
        ['1\u00a0234.50', false],
        [' دولارا', true],
      ],
    ],
    [
      'مبلغ \u200e\u22121\u00a0234.50 دولارا',
      [
        ['مبلغ ', true],
        ['\u200e\u22121\u00a0234.50', false],
        [' دولارا', true],
      ],
    ],
    ['ب\u2068النص\u2069 كله', [['بالنص كله', true]]],
  ] as const)('%s runs as it should', (text, pieces) => {
    expect(directedTexts(text).map((piece) => [piece.text, piece.rightToLeft])).toEqual(pieces);
  });
});

describe('English in a document that runs from right to left', () => {
  it.each([
    ['15 September 2014', '\u200e15\u00a0September 2014'],
    ['As decided.', 'As decided.\u200e'],
    [
      'Distr.: General\n15 September 2014\n\nOriginal: English',
      'Distr.: General\n\u200e15\u00a0September 2014\n\nOriginal: English',
    ],
    ['CCW/MSP/2014/9', 'CCW/MSP/2014/9'],
    ['', ''],
  ])('%j keeps its digits and its stop at its ends', (text, marked) => expect(leftToRightText(text)).toBe(marked));

  it('is so in the runs, and in no other language', async () => {
    const dated = (language: Language): PlannedDocument => ({
      ...everything(language, 'x'),
      sections: [
        {
          landscape: false,
          head: { symbol: '', draft: '' },
          blocks: [{ kind: 'paragraph', style: 'masthead', runs: [{ text: '15 September 2014', language: 'en' }] }],
        },
      ],
    });
    const said = async (language: Language) =>
      textOf(partOf(await writeDocument(dated(language)), 'word/document.xml'));
    expect(await said('ar')).toBe('\u200e15\u00a0September 2014');
    expect(await said('zh')).toBe('15\u00a0September 2014');
  });
});

describe('the first of a month in French', () => {
  const runsOf = async (text: string, language: Language = 'fr'): Promise<string[]> => {
    const xml = partOf(await writeDocument(everything(language, text)), 'word/document.xml');
    const [title] = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)];
    return [...title![0].matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run]) =>
      run!.includes('superscript') ? `^${textOf(run!)}` : textOf(run!),
    );
  };

  it.each([
    ['le 1er mai 2014', ['le 1', '^er', ' mai 2014']],
    ['8 et 9 avril', ['8\u00a0et\u00a09\u00a0avril']],
    ['8–9', ['8\u2060–\u20609']],
    ['30 avril-1er mai', ['30\u00a0avril-1', '^er', ' mai']],
    ['1er', ['1', '^er']],
    ['21er A1er 1ers', ['21er A1er 1ers']],
  ])('%s', async (text, runs) => expect(await runsOf(text)).toEqual(runs));

  it('is nothing in another language', async () => expect(await runsOf('1er mai', 'es')).toEqual(['1er mai']));
});

describe('any text whatever', () => {
  const ODD = 'a\u0000b\u0007\ufffe\uffff\ud800c\udc00\u202e\u2066d\u009f\r\ne\u{1F600}<&>"_x0041_]]>';

  it('loses what XML cannot hold and what would turn the rest of a paragraph', () => {
    expect(documentText(ODD)).toBe('a\ufffdb\ufffd\ufffd\ufffd\ufffdc\ufffdd\ufffd\ne\u{1F600}<&>"_x0041_]]>');
  });

  it('makes a well-formed document that says it', async () => {
    const bytes = await writeDocument(everything('ar', ODD));
    expectWellFormed(bytes);
    expect(textOf(partOf(bytes, 'word/document.xml'))).toContain('<&>"_x0041_]]>');
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom<Language>('en', 'ar', 'zh'),
        async (text, language) => {
          const written = await writeDocument(everything(language, text));
          expectWellFormed(written);
          const said = textOf(partOf(written, 'word/document.xml'));
          expect(said).toContain(documentText(text).replaceAll('\n', ''));
        },
      ),
      { numRuns: 10 },
    );
  }, 60_000);
});

describe('the Open XML SDK', () => {
  it.each(['en', 'ar', 'zh'] as const)(
    'finds no fault in %s',
    async (language) => {
      const folder = mkdtempSync(join(tmpdir(), 'addendum-'));
      try {
        const file = join(folder, 'document.docx');
        writeFileSync(file, await writeDocument(everything(language, 'Text', 'DRAFT')));
        const command = join(__dirname, '../../../node_modules/.bin/ooxml-validator');
        const report = JSON.parse(execFileSync(command, [file], { encoding: 'utf8' })) as { errors: unknown };
        expect(report.errors).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
