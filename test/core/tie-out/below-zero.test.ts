/** Amounts below zero in running text: one sign, one currency, in every language; a sign that is taken away or put there is an error. */
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import type { ExpectedDocument } from '../../../src/core/tie-out/document-text';
import { plainText } from '../../../src/core/tie-out/plain-text';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import { bookFromText } from '../../jobs/book';
import { expectedOf, reconciled, unchanged } from './documents';
import { withEdit } from './edits';

const BOOK = `
Settings
Setting | Value
Reporting year | 2013
Rounding | 0.01
Mandate | As decided

BudgetLines
Code | Title | Part
A1 | Interpretation | A

Meetings
Code | Title | Start | End
M-01 | First meeting | 2013-04-08 | 2013-04-09

Estimates
Meeting | Line | Amount
M-01 | A1 | 1000

Expenditures
Meeting | Line | Amount | Cost object
M-01 | A1 | 900 |
 | A1 | -1234.01 | X-7
`;

const DOLLARS: { readonly [L in Language]: string } = {
  en: '-$1,234.01',
  fr: '-1 234,01 dollars',
  es: '-1.234,01 dólares',
  ru: '-1 234,01 долл. США',
  ar: '-1 234.01 دولار',
  zh: '-1 234.01美元',
};
const FRANCS: { readonly [L in Language]: RegExp } = {
  en: /\(Swiss francs -1,234\.01\)|CHF -1,234\.01/,
  fr: /-1 234,01 (?:de )?(?:francs|CHF)/,
  es: /-1\.234,01 (?:de )?(?:francos|CHF)/,
  ru: /-1 234,01 (?:шв\.|CHF)/,
  ar: /-1 234\.01 (?:فرنك|CHF)/,
  zh: /-1 234\.01(?:瑞士|CHF)/,
};

const texts = ({ blocks }: ExpectedDocument): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : [])).join('\n');

async function expected(language: Language, currency = 'USD'): Promise<ExpectedDocument> {
  const book = BOOK.replace('Mandate |', `Currency | ${currency}\nMandate |`);
  return expectedOf(await reconciled(bookFromText(book)), language);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const errors = (document: ExpectedDocument, from: string, to: string): number =>
    verifyDocument(document, withEdit(unchanged(document), { language, from, to })).diagnostics.filter(
      ({ severity }) => severity === 'error',
    ).length;

  it('is said once, and read back', async () => {
    const document = await expected(language);
    const said = DOLLARS[language];
    expect(texts(document)).toContain(said);
    expect(
      verifyDocument(document, unchanged(document)).diagnostics.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(errors(document, said, said.replace('-', ''))).toBeGreaterThan(0);
    // Another kind of dash is the same.
    expect(errors(document, said, said.replace('-', '\u2013'))).toBe(0);
  });

  it('in another currency', async () => {
    expect(texts(await expected(language, 'CHF'))).toMatch(FRANCS[language]);
  });
});
