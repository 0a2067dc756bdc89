/** How a document of the United Nations is set: what its manual of style asks for, by measure. */
import { LANGUAGES } from '../../../src/core/language/language';
import {
  DOCUMENT_FONTS,
  DOCUMENT_SIZE,
  DOCUMENT_STYLES,
  LANDSCAPE_TEXT_WIDTH,
  PAGE,
  RULES,
  slotOf,
  tagOf,
  TEXT_WIDTH,
} from '../../../src/core/style/united-nations-document';
import type { ParagraphStyle, TextStyle } from '../../../src/core/style/document-style';

/** Twentieths of a point. */
const millimetres = (length: number): number => Math.round((length / 20 / 72) * 25.4);
const styles = Object.entries(DOCUMENT_STYLES) as [ParagraphStyle, TextStyle][];
const namesOf = (is: (style: TextStyle, name: ParagraphStyle) => boolean): string[] =>
  styles.flatMap(([name, style]) => (is(style, name) ? [name] : []));

test('A4 with margins of two centimetres, upright and lying', () => {
  expect([PAGE.width, PAGE.height].map(millimetres)).toEqual([210, 297]);
  expect([PAGE.margin, PAGE.bottom, PAGE.top].map(millimetres)).toEqual([20, 20, 25]);
  expect([TEXT_WIDTH, LANDSCAPE_TEXT_WIDTH].map(millimetres)).toEqual([170, 257]);
  expect(PAGE.head).toBeLessThan(PAGE.bottom);
  expect(RULES.medium).toBe(3 * RULES.thin);
});

test('figures stand on the right in every language, in digits of one typeface; labels where the language begins', () => {
  expect(namesOf(({ figures }) => figures === true)).toEqual(['line-figure', 'total-figure', 'scale-end']);
  expect(namesOf(({ align }) => align === 'right')).toEqual(['column-head', 'line-figure', 'total-figure']);
  expect(namesOf(({ align }) => align === 'end')).toEqual(['masthead-symbol', 'scale-end', 'letter-date']);
  for (const name of ['stub-head', 'row-label', 'line-label', 'total-label', 'part-heading', 'note'] as const)
    expect(DOCUMENT_STYLES[name].align).toBe('start');
});

test('heads of columns are in italics, totals and headings in bold', () => {
  expect(namesOf(({ italic }) => italic === true)).toEqual(['stub-head', 'column-head']);
  expect(namesOf((style, name) => /total|title$|heading/.test(name) && style.bold !== true)).toEqual([
    'signature-title',
  ]);
  expect(namesOf((style, name) => /^(?:line|row)-|^note$|body|numbered/.test(name) && style.bold === true)).toEqual([
    'masthead-body',
  ]);
});

test('what belongs to a table or a text below it stays on its page', () => {
  const kept = namesOf(({ keepWithNext }) => keepWithNext === true);
  expect(kept).toEqual(
    expect.arrayContaining(['heading', 'table-number', 'table-title', 'headnote', 'stub-head', 'column-head']),
  );
  expect(kept.filter((name) => /^(?:line|total|row)-|^note$|body|signature/.test(name))).toEqual([]);
});

test('sizes: small in tables, smaller in their heads and notes', () => {
  const sizeOf = (name: ParagraphStyle): number => DOCUMENT_STYLES[name].size ?? DOCUMENT_SIZE;
  expect(DOCUMENT_SIZE).toBe(10);
  for (const name of ['line-label', 'row-label', 'line-figure', 'total-label', 'total-figure', 'part-heading'] as const)
    expect(sizeOf(name)).toBe(9);
  for (const name of ['stub-head', 'column-head', 'note'] as const) expect(sizeOf(name)).toBe(8);
  for (const name of ['body', 'numbered', 'lettered', 'table-title', 'headnote'] as const)
    expect(sizeOf(name)).toBe(10);
  expect([sizeOf('title'), sizeOf('subtitle'), sizeOf('heading')]).toEqual([15, 12, 12]);
});

test('the outline of a document, and its numbers', () => {
  expect(styles.flatMap(([name, { outline }]) => (outline === undefined ? [] : [`${name} ${outline}`]))).toEqual([
    'heading 1',
    'table-title 2',
  ]);
  expect(styles.flatMap(([name, { level }]) => (level === undefined ? [] : [`${name} ${level}`]))).toEqual([
    'numbered 1',
    'lettered 2',
  ]);
  expect(namesOf(({ ruleBelow }) => ruleBelow !== undefined)).toEqual(['page-head']);
});

test('each style has a name of its own; lines hang no further in than they begin', () => {
  const names = styles.map(([, { name }]) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const [, { hanging = 0, indentStart = 0 }] of styles) expect(hanging).toBeLessThanOrEqual(indentStart);
  for (const name of ['body', 'numbered', 'heading', 'title'] as const)
    expect(
      [DOCUMENT_STYLES[name].indentStart, DOCUMENT_STYLES[name].indentEnd].map((each) => millimetres(each!)),
    ).toEqual([20, 20]);
});

test('languages as Word names them: a text’s own, and one for each other kind of letters', () => {
  expect(LANGUAGES.map(slotOf)).toEqual(
    LANGUAGES.map((language) => (language === 'ar' ? 'bidirectional' : language === 'zh' ? 'eastAsia' : 'value')),
  );
  const tags = (language: (typeof LANGUAGES)[number]): string[] =>
    (['value', 'eastAsia', 'bidirectional'] as const).map((slot) => tagOf(slot, language).slice(0, 2));
  expect(tags('fr')).toEqual(['fr', 'zh', 'ar']);
  expect(tags('ru')).toEqual(['ru', 'zh', 'ar']);
  expect(tags('ar')).toEqual(['en', 'zh', 'ar']);
  expect(tags('zh')).toEqual(['en', 'zh', 'ar']);
});

test('Arabic is set larger beside Latin letters, in a typeface that has it', () => {
  const larger = LANGUAGES.filter((language) => DOCUMENT_FONTS[language].complexLarger > 0);
  expect(larger).toEqual(['ar']);
  expect(DOCUMENT_FONTS.ar.complex).not.toBe(DOCUMENT_FONTS.en.complex);
  expect(new Set(LANGUAGES.map((language) => DOCUMENT_FONTS[language].latin)).size).toBe(1);
});
