/** The tables of languages, proved whole. */
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { say } from '../src/adapters/messages/say';
import { DATE_STYLES } from '../src/core/language/date-style';
import { DIAGNOSTIC_TEXTS } from './diagnostic-texts';
import { LANGUAGES, type Language } from '../src/core/language/language';
import { LEFT_OUT_REASONS, UNMATCHED_REASONS } from '../src/core/language/reasons';
import { SEVERITY_WORDS } from '../src/core/language/severity-words';
import { findTerm, term, TERMS } from '../src/core/language/terms';
import type { LeftOutReason } from '../src/core/values/diagnostic';
import type { Sense } from '../src/core/values/diagnostics/finding-kind';
import type { DiagnosticCode } from '../src/core/values/diagnostics/findings';
import { FINDINGS } from '../src/core/values/diagnostics/findings';
import { TOTAL_WORDS } from '../src/core/workbook/amount-words';
import { CHOICES } from '../src/core/workbook/choices';
import { SETTINGS } from '../src/core/workbook/settings';
import { DEFAULT_SHEET_NAMES, HEADINGS } from '../src/core/workbook/headings';
import type { Names } from '../src/core/workbook/names';
import { LAYOUT } from '../src/core/workbook/layout';
import type { Holes } from './message-holes';
import { categories, holesOf } from './message-holes';

const CODES = Object.keys(FINDINGS) as DiagnosticCode[];

/** The senses of each code's values, by their names. */
const VALUES = new Map(CODES.map((code) => [code, new Map(Object.entries<Sense>(FINDINGS[code].senses))]));

function expectWhole(message: string, language: Language): Holes {
  expect(message.trim()).toBe(message);
  expect(message).not.toBe('');
  expect(message).not.toMatch(/'| {2}|\.\.$/);
  const holes = holesOf(message);
  for (const plural of holes.plurals.values()) expect([...plural].sort()).toEqual(categories(language));
  return holes;
}

describe.each(LANGUAGES)('findings in %s', (language) => {
  const texts = DIAGNOSTIC_TEXTS[language];

  test('every code is said, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...CODES].sort());
  });

  test.each(CODES)('%s', (code) => {
    const { title, message, hint } = texts[code];
    expect(expectWhole(title, language).names.size).toBe(0);
    expect(expectWhole(hint, language).names.size).toBe(0);
    expect(title.split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(title).not.toMatch(/[.。]$/);
    expect(hint).toMatch(/[.。]$/);

    const holes = expectWhole(message, language);
    const values = VALUES.get(code)!;
    // Every value is said, but a count that goes without saying.
    expect([...holes.names].sort()).toEqual([...values.keys()].sort());
    for (const name of holes.numbers) expect(name).not.toBe('year');
    const english = holesOf(DIAGNOSTIC_TEXTS.en[code].message);
    expect(holes.selects).toEqual(english.selects);
    expect(holes.numbers).toEqual(english.numbers);
    for (const counted of english.plurals.keys()) expect([...holes.plurals.keys()]).toContain(counted);

    // It can be said, whole, with all values and with blank ones.
    for (const blank of [false, true]) {
      const filled = [...values].map(([name, sense]) => [
        name,
        sense === 'count' || sense === 'year' ? 2013 : blank ? '' : `<${name}>`,
      ]);
      const said = say(message, Object.fromEntries(filled), language);
      expect(said).not.toMatch(/[{}]|undefined/);
      if (!blank) for (const [name, value] of filled) if (isPlain(message, String(name))) expect(said).toContain(value);
    }
  });

  if (language !== 'en') {
    test('nothing is left in English', () => {
      const same = CODES.flatMap((code) =>
        (['title', 'message', 'hint'] as const)
          .filter((part) => texts[code][part] === DIAGNOSTIC_TEXTS.en[code][part])
          .map((part) => `${code} ${part}`),
      );
      expect(same).toEqual([]);
    });
  }

  test('titles are told apart', () => {
    const titles = CODES.map((code) => texts[code].title);
    expect(titles.filter((title, n) => titles.indexOf(title) !== n)).toEqual([]);
  });
});

/** Whether a text value is printed as it is, in every case. */
const isPlain = (message: string, name: string): boolean =>
  parse(message, { ignoreTag: true }).some((element) => element.type === TYPE.argument && element.value === name) &&
  name !== 'year';

describe('the typography of', () => {
  const all = (language: Language): string[] =>
    CODES.flatMap((code) => Object.values(DIAGNOSTIC_TEXTS[language][code]) as string[]);
  /** Of the words, without the syntax of holes. */
  const words = (language: Language): string[] =>
    all(language).map((text) => text.replace(/\{\w+, (select|plural),/g, '{'));

  test('French: no-break spaces before high punctuation and inside guillemets', () => {
    expect(words('fr').filter((text) => /[^\u00A0][:;!?»]|«[^\u00A0]|["“”]/.test(text))).toEqual([]);
  });
  test('Spanish and Russian: guillemets without spaces', () => {
    expect([...all('es'), ...all('ru')].filter((text) => /« | »|["“”]/.test(text))).toEqual([]);
  });
  test('Chinese: full-width punctuation, parentheses as United Nations documents print them', () => {
    expect(words('zh').filter((text) => /[\u4E00-\u9FFF][,.:;?!]|[,:;?!][\u4E00-\u9FFF]|[（）]/.test(text))).toEqual(
      [],
    );
  });
  test('Arabic: its own comma and semicolon', () => {
    expect(words('ar').filter((text) => /[\u0600-\u06FF][,;?]/.test(text))).toEqual([]);
  });
});

describe('words', () => {
  test.each(LANGUAGES)('severities in %s', (language) => {
    for (const { name, counted } of Object.values(SEVERITY_WORDS[language])) {
      expect(name).not.toBe('');
      expect([...expectWhole(counted, language).names]).toEqual(['count']);
    }
  });

  test('Russian and Arabic count as they should', () => {
    const errors = (count: number, language: Language): string =>
      say(SEVERITY_WORDS[language].error.counted, { count }, language).replace(/[\u2068\u2069]/g, '');
    expect([1, 2, 5, 11, 21].map((count) => errors(count, 'ru'))).toEqual([
      '1 ошибка',
      '2 ошибки',
      '5 ошибок',
      '11 ошибок',
      '21 ошибка',
    ]);
    expect([0, 1, 2, 3, 11, 100].map((count) => errors(count, 'ar'))).toEqual([
      'لا أخطاء',
      'خطأ واحد',
      'خطآن',
      '3 أخطاء',
      '11 خطأ',
      '100 خطأ',
    ]);
  });

  test('reasons are named in every language, and differ', () => {
    const reasons: { readonly [R in LeftOutReason]: string } = LEFT_OUT_REASONS.en;
    for (const language of LANGUAGES) {
      expect(Object.keys(LEFT_OUT_REASONS[language])).toEqual(Object.keys(reasons));
      for (const names of [LEFT_OUT_REASONS[language], UNMATCHED_REASONS[language]]) {
        expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
        expect(Object.values(names)).not.toContain('');
      }
    }
  });

  test.each(LANGUAGES)('months and dates in %s', (language) => {
    const { months, day, range } = DATE_STYLES[language];
    expect(new Set(months).size).toBe(12);
    const holes = (pattern: string): string =>
      [...pattern.matchAll(/\{(\w)\}/g)]
        .map(([, hole]) => hole)
        .sort()
        .join('');
    expect(holes(day)).toBe('dmy');
    expect([range.pair, range.month, range.year, range.years].map(holes)).toEqual(['Ddmy', 'Ddmy', 'DMdmy', 'DMYdmy']);
  });
});

describe('terms', () => {
  test.each(TERMS.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
    for (const language of LANGUAGES) expect(entry[language]).toMatch(/\S/);
    expect(entry.ru).toMatch(/[а-я]/i);
    expect(entry.ar).toMatch(/[\u0600-\u06FF]/);
    expect(entry.zh).toMatch(/[\u4E00-\u9FFF]/);
    expect(findTerm(name.toUpperCase())).toBe(entry);
  });

  test('a Terms sheet overrides, English stands where nothing is known', () => {
    const overrides = new Map([['Late / overdue', { fr: 'Tardif' }]]);
    expect(term('Late', 'fr', overrides)).toBe('Tardif');
    expect(term('Late / overdue', 'es', overrides)).toBe('Con retraso');
    expect(term('Variance', 'es', overrides)).toBe('Diferencia');
    expect(term('Something else', 'fr', overrides)).toBe('Something else');
    expect(TERMS.find(({ en }) => en === 'Variance')!.variants.es).toEqual(['Variación']);
  });
});

describe('headings', () => {
  const SHEETS = HEADINGS.filter(({ column }) => column === '').map(({ sheet }) => sheet);
  const plain = (name: string): string =>
    name
      .normalize('NFKD')
      .replace(/[\p{M}\s]/gu, '')
      .toLowerCase();

  function expectNames(names: Names): void {
    for (const language of LANGUAGES) {
      expect(names[language].length).toBeGreaterThan(0);
      for (const name of names[language]) expect(name).toMatch(/^\S(.*\S)?$/);
      expect(new Set(names[language]).size).toBe(names[language].length);
    }
  }

  test('every name is there', () => {
    for (const { sheet, names } of HEADINGS) {
      expectNames(names);
      expect(['*', ...SHEETS]).toContain(sheet);
    }
    for (const { names } of SETTINGS) expectNames(names);
    for (const list of Object.values(CHOICES)) Object.values(list as Record<string, Names>).forEach(expectNames);
    Object.values(TOTAL_WORDS).forEach(expectNames);
    expect(new Set(DEFAULT_SHEET_NAMES).size).toBe(DEFAULT_SHEET_NAMES.length);
  });

  test('no row stands twice', () => {
    const keys = HEADINGS.map(({ sheet, column }) => `${sheet}.${column}`);
    expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
  });

  test.each(LANGUAGES)('a sheet’s first name in %s may name an Excel sheet, and none is another’s', (language) => {
    const names = HEADINGS.filter(({ column }) => column === '').map((heading) => heading.names[language]);
    for (const [name] of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    const all = names.flat().map(plain);
    const doubled = all.filter((name, n) => all.indexOf(name) !== n);
    expect(
      doubled.filter((name) => !names.some((own) => own.filter((other) => plain(other) === name).length > 1)),
    ).toEqual([]);
  });

  test.each(LAYOUT)(
    'within $kind every column has names, and no name stands for two, in any languages',
    ({ kind, columns }) => {
      const owners = new Map<string, string>();
      for (const { column } of columns) {
        const rows = HEADINGS.filter((each) => each.column === column && (each.sheet === kind || each.sheet === '*'));
        expect(rows.length).toBeGreaterThan(0);
        for (const name of rows.flatMap(({ names }) => LANGUAGES.flatMap((language) => names[language])).map(plain)) {
          expect(`${name} ${owners.get(name) ?? column}`).toBe(`${name} ${column}`);
          owners.set(name, column);
        }
      }
    },
  );

  test('within a list no spelling stands for two choices', () => {
    for (const list of Object.values(CHOICES)) {
      const owners = new Map<string, string>();
      for (const [value, names] of Object.entries(list as Record<string, Names>)) {
        for (const name of LANGUAGES.flatMap((language) => names[language]).map(plain)) {
          expect(`${name} ${owners.get(name) ?? value}`).toBe(`${name} ${value}`);
          owners.set(name, value);
        }
      }
    }
  });

  test('a known setting has one name in each language', () => {
    for (const language of LANGUAGES) {
      const all = SETTINGS.flatMap(({ names }) => names[language]).map(plain);
      expect(all.filter((name, n) => all.indexOf(name) !== n)).toEqual([]);
    }
  });
});
