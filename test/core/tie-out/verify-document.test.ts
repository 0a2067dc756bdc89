/** Documents with hundreds of single digits changed, one at a time, and documents in which nothing that counts was changed. */
import { LANGUAGES } from '../../../src/core/language/language';
import type { ReadBlock, ReadDocument } from '../../../src/core/tie-out/document-text';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { expectedOf, reconciled, spotsOf, unchanged } from './documents';

let reconciliation: Reconciliation;
beforeAll(async () => {
  reconciliation = await reconciled();
});

/** Every digit of texts of so many characters is tried. */
const SHORT = 4;
const LAYOUTS = ['by meeting', 'matrix'] as const;
const errors = (expected: ReturnType<typeof expectedOf>, found: ReadDocument): string[] =>
  verifyDocument(expected, found).diagnostics.map(
    ({ code, at, values }) =>
      `${code} ${at.map(({ sheet, cell }) => `${sheet}!${cell}`).join()} ${Object.values(values).join('|')}`,
  );

/** The text with every character of a class changed. */
const everywhere = (document: ReadDocument, change: (text: string) => string): ReadDocument => ({
  ...document,
  blocks: document.blocks.map((block): ReadBlock =>
    block.kind === 'paragraph'
      ? { ...block, text: change(block.text) }
      : { ...block, rows: block.rows.map((cells) => cells.map((cell) => ({ ...cell, text: change(cell.text) }))) },
  ),
});

describe.each(LANGUAGES)('%s', (language) => {
  test.each(LAYOUTS)('%s: nothing is found where nothing was changed', (layout) => {
    const expected = expectedOf(reconciliation, language, { layout });
    expect(errors(expected, unchanged(expected))).toEqual([]);
  });

  test('a single digit that is changed is found, wherever it stands', () => {
    const expected = expectedOf(reconciliation, language);
    const document = unchanged(expected);
    const missed: string[] = [];
    let [seen, planted] = [LANGUAGES.indexOf(language), 0];
    for (const spot of spotsOf(document)) {
      for (const { index: at } of spot.text.matchAll(/\d/g)) {
        // In each language another one in so many, and of short texts the first.
        if (seen++ % LANGUAGES.length > 0 && spot.text.length > SHORT) continue;
        planted++;
        const digit = String((Number(spot.text[at]) + 1 + (planted % 8)) % 10);
        const text = spot.text.slice(0, at) + digit + spot.text.slice(at + 1);
        const found = verifyDocument(expected, spot.with(text)).diagnostics;
        if (!found.some(({ severity }) => severity === 'error')) missed.push(`${spot.text} → ${text}`);
      }
    }
    expect(missed).toEqual([]);
    expect(planted).toBeGreaterThan(100);
  });

  test.each([
    ['other no-break spaces', (text: string) => text.replaceAll('\u00a0', '\u202f').replaceAll(' ', '\u2009')],
    ['soft hyphens and marks of direction', (text: string) => text.replace(/(\p{L})(\p{L})/gu, '$1\u00ad\u200f$2')],
    [
      'Arabic-Indic digits',
      (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    ],
    [
      'full-width digits',
      (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
    ['hyphens for dashes', (text: string) => text.replaceAll('–', '-')],
  ])('nothing is found in one with %s', (_, change) => {
    const expected = expectedOf(reconciliation, language);
    expect(errors(expected, everywhere(unchanged(expected), change))).toEqual([]);
  });
});
