/** No regular expression of ours takes longer than in proportion to the text: a cell may hold 32,767 characters, whatever they are. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SRC = path.join(__dirname, '..', 'src');

/** What is looked through by these is short, whatever a file holds. */
const OF_SHORT_TEXTS: readonly string[] = [
  // Addresses that we made.
  'core/annex/annex-sheet.ts /([A-Z]+)(\\d+)/g',
  'adapters/excel/write/our-mark.ts /([A-Z]+)(\\d+)/g',
  'adapters/xlsx/write/write-workbook.ts /([A-Z]+)(\\d+)/g',
  // Digits of amounts and of number formats.
  'core/annex/annex-sheet.ts /^-|\\..*/g',
  'core/language/format.ts /\\B(?=(?:\\d{3})+$)/g',
  'core/tie-out/add-up-table.ts /0+$/',
  'adapters/shown/show-number.ts /0+$/',
  'adapters/shown/show-number.ts /9*$/',
  'adapters/shown/show-number.ts /\\.?0+$/',
  'core/values/fraction.ts /0+$/',
  // Headings and captions, of which longer ones are not looked at.
  "core/values/units.ts /^([\\d ,.'’]*)\\s*([\\p{L} .$€£¥]*)$/u",
  "core/values/scale-in-text.ts /^\\s*(?:of|de|des|d'|в)?\\s*$/iu",
  'core/values/bare-headings.ts /[([（［][^)\\]）］]*[)\\]）］]/gu',
  "core/records/heading-periods.ts /^(.*?)[-/.,'’\\s]*((?:19|20)?\\d{2})?$/u",
  // Cells of fewer than forty letters.
  "core/workbook/plain-tables.ts /^[\\s(+\\u2212-]*(?:([A-Z]{3})\\s?|\\p{Sc})?\\s?\\d[\\d.,'’\\s\\u00a0\\u202f]*(?:[)-]|\\s?%|\\s?(?:([A-Z]{3})|\\p{Sc}|[CDcd][Rr]\\.?))?(?:[¹²³⁰⁴-⁹]{1,2}|\\s?(?:[*†‡§]{1,3}|\\([a-z]\\)))?\\s*$/u",
  // The head of a file, and what was cut or shortened before.
  'adapters/xlsx/read/foreign-file.ts /[,;\\t].*\\n/',
  'core/letters/letter-files.ts /-+$/',
  'core/letters/letter-files.ts /^-+|-+$/g',
  'core/workbook/heading-index.ts /^[\\s:：,–—-]+|[\\s:：,–—-]+$/gu',
  'core/records/as-at.ts /[).:\\s]+$/u',
  'core/records/day-range.ts /\\s*(?:[–—-]|\\bto\\b|\\band\\b)\\s*/g',
  'core/records/day-text.ts /^(\\d{1,2})(?:er|º|°|st|nd|rd|th)?[ .-]+(?:de |of )?([^\\d]+?)[ ,.-]+(?:de |del )?(\\d{4})(?: ?(?:года|г\\.?))?$/iu',
  'core/records/day-text.ts /^([^\\d]+?)[ .]+(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$/iu',
];

const REPEATED = [
  ...[
    ' ',
    '\n',
    '\u00a0',
    '0',
    '9',
    'a',
    'A',
    'é',
    '.',
    ',',
    '-',
    '/',
    '(',
    '[',
    '{',
    '"',
    "'",
    '_',
    '$',
    '%',
    '*',
    '\\',
  ],
  ...['1 ', 'a ', '1,', '1.', '- ', '. ', ' -', "1'", 'a,', 'x_', '[]', '()', "'a", '[a', '(a', 'A1', 'A1+', ': '],
];
const BEFORE = ['', 'a', '1', '(', "'", '=', '['];
const AFTER = ['', 'x', '!', '\0'];

interface Found {
  readonly file: string;
  readonly source: string;
}

function expressionsOf(file: string): Found[] {
  const found: Found[] = [];
  const text = readFileSync(path.join(SRC, file), 'utf8');
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, source: node.text });
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(SRC, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(name);
    return name.endsWith('.ts') ? [name] : [];
  });
}

function compiled(source: string): RegExp {
  const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(source) ?? [];
  return new RegExp(pattern, flags);
}

/** Milliseconds, the least of so many tries. */
function cost(expression: RegExp, text: string, tries = 3): number {
  let least = Infinity;
  for (let n = 0; n < tries && least > 1; n++) {
    const start = performance.now();
    expression.lastIndex = 0;
    if (expression.global) text.replace(expression, '');
    else expression.exec(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const LENGTH = 4_000;
const TOO_LONG = 25;

/** The text that the expression takes too long for; `undefined` where there is none. */
function slowText(expression: RegExp, limit = TOO_LONG): string | undefined {
  for (const unit of REPEATED) {
    for (const before of BEFORE) {
      for (const after of AFTER) {
        // What takes longer than the square of the length shows in a short text already.
        for (const length of [LENGTH / 10, LENGTH]) {
          const text = before + unit.repeat(length / unit.length) + after;
          // What took long once may have waited for another program: it is tried often before it is said.
          if (cost(expression, text) > limit && cost(expression, text, 30) > limit)
            return `${before} ${unit} … ${after}`;
        }
      }
    }
  }
  return undefined;
}

const all = [...filesUnder('core'), ...filesUnder('adapters')].flatMap(expressionsOf);
const nameOf = ({ file, source }: Found): string => `${file} ${source}`;

test('no expression in core and adapters takes for ever', () => {
  const looked = all.filter((found) => !OF_SHORT_TEXTS.includes(nameOf(found)));
  const slow = looked.flatMap((found) => {
    const text = slowText(compiled(found.source));
    return text === undefined ? [] : [`${nameOf(found)} with ${text}`];
  });
  expect(slow).toEqual([]);
}, 300_000);

test('those of short texts are there', () => {
  const names = new Set(all.map(nameOf));
  expect(OF_SHORT_TEXTS.filter((name) => !names.has(name))).toEqual([]);
});

test('an expression that takes too long is found', () => {
  // A quick machine takes less for the square of the length than the limit for those in use.
  const quick = TOO_LONG / 5;
  expect(slowText(/^(.*?)\s*[:：]\s*(.+)$/su, quick)).toBeDefined();
  expect(slowText(/^(\d+)[ .-]+([^\d]+?)[ ,.-]+(\d{4})$/, quick)).toBeDefined();
  expect(slowText(/^\s*(\d+)\s*$/)).toBeUndefined();
});
