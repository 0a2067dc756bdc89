/** CSV that is not Unicode: refused with the code page that it must be, read when that is said, and never guessed in silence. */
import type { CodePage } from '../../../../src/adapters/xlsx/open-workbook';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { CODE_PAGES, proposeCodePage } from '../../../../src/adapters/xlsx/read/code-page';
import { Refusal } from '../../../../src/core/values/diagnostic';
import { cellLines } from '../show';

const TEXTS: Readonly<Record<CodePage, readonly string[]>> = {
  'windows-1252': [
    'Meeting,Line,Description,Amount\r\nM-01,A1,Interprétation à Genève,90\r\n',
    'Título;Importe\nReunión de Expertos – 2013;«210»\n',
    'RÉUNION,Été\nCréée,Élevé\n',
    'Price € 5,“quoted”\n',
    'Jürgen Müller,Zürich\n',
  ],
  'windows-1251': [
    'Совещание,Статья,Сумма\nM-01,Устный перевод,90\n',
    'Женева\n',
    'Расходы № 5,«Итого» на\n',
    'СОВЕЩАНИЕ,Услуги\n',
  ],
  'windows-1256': ['الاجتماع,البند,المبلغ\nM-01,الترجمة الشفوية,90\n', 'جنيف؛ سويسرا\n'],
  gb18030: ['会议,预算项目,金额\nM-01,口译,90\n', '日内瓦（瑞士）\n', '《公约》第5次会议，费用共计\n'],
};

/** In the code page, by what its bytes decode to. */
const TABLES = new Map<CodePage, ReadonlyMap<string, readonly number[]>>();
function encoded(text: string, page: CodePage): Uint8Array {
  let table = TABLES.get(page);
  if (!table) {
    const made = new Map<string, readonly number[]>();
    const decoder = new TextDecoder(page);
    // What Node 20 has wrong of it.
    if (page === 'windows-1252')
      for (const [sign, byte] of [
        ['–', 0x96],
        ['€', 0x80],
        ['“', 0x93],
        ['”', 0x94],
      ] as const)
        made.set(sign, [byte]);
    for (let byte = 0; byte < 256; byte++) made.set(decoder.decode(Uint8Array.of(byte)), [byte]);
    for (let lead = 0x81; page === 'gb18030' && lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) made.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    TABLES.set(page, (table = made));
  }
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => table.get(sign) ?? (sign <= '\u007f' ? [sign.charCodeAt(0)] : [0x3f])),
  );
}

const CASES = CODE_PAGES.flatMap((page) => TEXTS[page].map((text) => ({ page, text })));

async function refusalOf(bytes: Uint8Array, encoding?: CodePage): Promise<unknown> {
  try {
    await openWorkbook(bytes, { file: 'a.csv', encoding });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.diagnostic.code, ...error.diagnostic.values };
  }
}

test.each(CASES)('$page is proposed for $text', async ({ page, text }) => {
  const bytes = encoded(text, page);
  expect(bytes).not.toContain(0x3f);
  expect(proposeCodePage(bytes)?.page).toBe(page);
  expect(await refusalOf(bytes)).toMatchObject({ code: 'text-code-page', encoding: page });
});

test.each(CASES)('said to be $page, $text is read as the same in UTF-8, with a note', async ({ page, text }) => {
  const plain = await openWorkbook(new TextEncoder().encode(text), { file: 'a.csv' });
  const read = await openWorkbook(encoded(text, page), { file: 'a.csv', encoding: page });
  expect(cellLines(read)).toEqual(cellLines(plain));
  expect(read.notices.map(({ code, severity }) => [code, severity])).toEqual([['text-decoded', 'note']]);
});

test.each([
  ['bytes of no letter', Uint8Array.of(0x47, 0x65, 0x6e, 0x81, 0x8d, 0x0a)],
  ['Polish in its own page', Uint8Array.from([...Buffer.from('koszt '), 0xb3, 0xf3, 0x64, 0x9f, 0x0a])],
  ['accents without a word', Uint8Array.of(0xcd, 0xee, 0xff, 0xe1, 0xe9, 0xe8, 0xe8, 0x41, 0xe8)],
  ['Mac OS Roman', Uint8Array.from([...Buffer.from('R'), 0x8e, ...Buffer.from('union\n')])],
])('none is proposed for %s', async (_, bytes) => {
  expect(await refusalOf(bytes)).toMatchObject({ code: 'text-encoding', encoding: 'utf-8' });
});

test('a page that lacks a byte of the text is refused', async () => {
  expect(await refusalOf(Uint8Array.of(0x41, 0x81, 0x0a), 'windows-1252')).toMatchObject({
    code: 'text-encoding',
    encoding: 'windows-1252',
  });
});

test('what is Unicode is read as such, whatever is said', async () => {
  const text = 'Meeting,Genève\n';
  for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(`\ufeff${text}`)]) {
    const { notices, texts, sheets } = await openWorkbook(bytes, { file: 'a.csv', encoding: 'windows-1252' });
    expect([notices, texts.text(sheets[0]!.cells.textId(1))]).toEqual([[], 'Genève']);
  }
});
