import { codeKey, hasInvisible, headingKey, skeleton, withoutInvisible } from '../../../src/core/values/code-key';
import { nearest, Proposals } from '../../../src/core/values/near-codes';

test.each(['M-01', 'm-01', ' M-01 ', '\u00a0M-01\u3000', 'Ｍ－０１', 'M\u200b-01', '\ufeffM-01'])(
  '%p is M-01',
  (text) => {
    expect(codeKey(text)).toBe('m-01');
  },
);

test.each(['M01', 'M-1', 'М-01', 'M–01', 'M-01 a'])('%p is not M-01', (text) => {
  expect(codeKey(text)).not.toBe('m-01');
});

test('composed and decomposed letters are one', () => {
  expect(codeKey('E\u0301-1')).toBe(codeKey('\u00c9-1'));
});

test('a heading is read without regard to accents and spaces too', () => {
  expect(headingKey(' Coût total ')).toBe('couttotal');
  expect(headingKey('ＡＭＯＵＮＴ  ＵＳＤ')).toBe('amountusd');
  expect(headingKey('Montant\n(USD)')).toBe('montant(usd)');
});

test.each(["'", '’', '‘', '‛', 'ʼ', 'ʻ', '′', '＇', '`', '´'])('every apostrophe is one sign: %s', (sign) => {
  expect(headingKey(`Jusqu${sign}au`)).toBe("jusqu'au");
  expect(codeKey(`Appui${sign}A 1`)).toBe("appui'a 1");
  expect(skeleton(`O${sign}1`)).toBe(skeleton("O'1"));
});

test.each(['M\u201001', 'M\u201101', 'M－01'])('a hyphen is a hyphen: %s', (text) => {
  expect(codeKey(text)).toBe('m-01');
});

test.each(['М-01', 'M−01', 'M–01', 'Ḿ-01'])('%p looks like M-01', (text) => {
  expect(skeleton(text)).toBe(skeleton('M-01'));
});

test('invisible characters are seen', () => {
  expect(hasInvisible('M\u200e-01')).toBe(true);
  expect(hasInvisible('M-01')).toBe(false);
  expect(withoutInvisible('\u202aM-01\u202c')).toBe('M-01');
});

test('the nearest codes, nearest first', () => {
  const known = ['M-01', 'M-02', 'CCW-13', 'A1'];
  expect(nearest('M-O1', known)).toEqual(['M-01', 'M-02']);
  expect(nearest('CCW13', known)).toEqual(['CCW-13']);
  expect(nearest('M-0', ['M-01', 'M-01', 'M-02'])).toEqual(['M-01', 'M-02']);
  expect(nearest('quite other', known)).toEqual([]);
});

test('proposals for many unknown codes end where nobody would read them', () => {
  const known = Array.from({ length: 1000 }, (_, at) => `K-${at + 1000}`);
  const proposals = new Proposals(known);
  const proposed = Array.from({ length: 2500 }, () => proposals.near('K-1O5O'));
  expect(proposed[0]).toBe(nearest('K-1O5O', known).join(', '));
  expect(proposed[0]).toContain('K-1050');
  expect(proposed.filter((near) => near !== '')).toHaveLength(300);
  expect(proposed.at(-1)).toBe('');
});
