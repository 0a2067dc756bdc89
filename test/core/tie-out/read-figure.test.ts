/** A figure read back: however its sign was typed, it is that amount and no other. */
import { formatAmount } from '../../../src/core/language/format';
import { LANGUAGES } from '../../../src/core/language/language';
import { readFigure } from '../../../src/core/tie-out/read-figure';
import { cents } from '../annex/make-reconciliation';

test.each([
  ['1,234.50', '1234.50'],
  ['(1,234.50)', '-1234.50'],
  ['-1,234.50', '-1234.50'],
  ['- 1,234.50', '-1234.50'],
  ['\u22121,234.50', '-1234.50'],
  ['\u20131,234.50', '-1234.50'],
  ['(0.00)', '0.00'],
  ['-0.01', '-0.01'],
  ['($1,234.50)', undefined],
  ['-', 'nil'],
  ['\u2013', 'nil'],
  ['..', '..'],
  ['...', '..'],
  ['', undefined],
  ['1,234.50-', undefined],
  ['--5', undefined],
  ['5 6', undefined],
  ['12a', undefined],
  ['1,234.50*', '1234.50'],
])('%s is %s', (text, value) => expect(readFigure(text, 'en')).toBe(value));

describe.each(LANGUAGES)('%s', (language) => {
  test.each(['0.01', '1.00', '-0.01', '-1234.56', '12345678.90', '-90071992547.91'])('%s as printed', (decimal) => {
    const text = formatAmount(cents(decimal), { decimals: 2, language });
    expect(readFigure(text, language)).toBe(decimal);
    const bare = text.replace(/[()]/g, '');
    for (const minus of ['-', '\u2212', '\u2013', '- '])
      expect(readFigure(`${minus}${bare}`, language)).toBe(`-${decimal.replace('-', '')}`);
  });
});
