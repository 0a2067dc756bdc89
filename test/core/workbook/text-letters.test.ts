/** What a text's letters say, from its bytes and from its characters. */
import fc from 'fast-check';
import { TextArena } from '../../../src/adapters/xlsx/read/text-arena';
import { TextList } from '../../../src/core/workbook/cell-store';
import { BEYOND_ASCII, HAS_DIGIT, lettersOf } from '../../../src/core/workbook/text-letters';

test.each([
  ['abC', 0b111],
  ['zZ', 1 << 25],
  ['@[`{ -', 0],
  ['a1', 1 | HAS_DIGIT],
  ['é', BEYOND_ASCII],
  ['总计 9', BEYOND_ASCII | HAS_DIGIT],
])('%s', (text, letters) => expect(lettersOf(text)).toBe(letters));

test('bytes and characters say the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 1 }), (texts) => {
      const arena = new TextArena(() => {
        throw new Error('overloaded');
      });
      const list = new TextList();
      const whole = texts.map((text) => text.replaceAll('\0', ''));
      const ids = whole.map((text) => [arena.add(text), list.add(text)] as const);
      arena.seal();
      for (const [n, [inArena, inList]] of ids.entries()) {
        const letters = lettersOf(whole[n]!);
        expect([arena.letters(inArena), list.letters(inList)]).toEqual([letters, letters]);
      }
    }),
  );
});
