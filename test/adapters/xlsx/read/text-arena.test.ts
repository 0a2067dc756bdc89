import fc from 'fast-check';
import { TextArena } from '../../../../src/adapters/xlsx/read/text-arena';

const arena = (): TextArena =>
  new TextArena(() => {
    throw new Error('overloaded');
  });

test('equal texts have one id, others another, and each comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 })), (texts) => {
      const held = arena();
      const ids = texts.map((text) => held.add(text));
      expect(held.count).toBe(new Set(texts).size);
      held.seal();
      expect(ids.map((id) => held.text(id))).toEqual(texts);
      expect(ids.map((id) => texts.indexOf(held.text(id)))).toEqual(texts.map((text) => texts.indexOf(text)));
    }),
  );
});

test('a hundred thousand texts, empty and long ones among them, over several pieces', () => {
  const held = arena();
  const text = (n: number): string => (n === 7 ? '' : n % 1000 === 0 ? `${n}`.repeat(5000) : `DOC-${n}`);
  const all = Array.from({ length: 100_000 }, (_, n) => n);
  expect(all.filter((n) => held.add(text(n)) !== n)).toEqual([]);
  expect(all.filter((n) => held.add(text(n)) !== n)).toEqual([]);
  held.seal();
  expect(all.filter((n) => held.text(n) !== text(n))).toEqual([]);
});

test('texts made to collide are given up', () => {
  const held = arena();
  // Aa and BB have the same hash, and so have all texts put together of them.
  const collide = (n: number): string =>
    Array.from({ length: 16 }, (_, bit) => (n & (1 << bit) ? 'Aa' : 'BB')).join('');
  expect(() => {
    for (let n = 0; n < 65_536; n++) held.add(collide(n));
  }).toThrow('overloaded');
});
