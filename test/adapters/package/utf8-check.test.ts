/** Bytes in pieces, cut anywhere, are taken for UTF-8 exactly where Node takes the whole of them for it. */
import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { Utf8Check } from '../../../src/adapters/package/utf8-check';

const WAYS = { 'our own way': undefined, 'the host’s way': isUtf8 };

/** Text with characters of one to four bytes, of which some bytes are turned into others. */
const bytes = fc
  .tuple(
    fc.array(fc.constantFrom('a', ' ', 'é', 'ш', '汉', '€', '\u{1f30d}', '<row>', 'x'.repeat(40)), { maxLength: 30 }),
    fc.array(fc.tuple(fc.nat(200), fc.constantFrom(0x00, 0x41, 0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xed, 0xf0, 0xf4, 0xff)), {
      maxLength: 2,
    }),
    fc.nat(3),
  )
  .map(([texts, faults, dropped]) => {
    const all = new TextEncoder().encode(texts.join(''));
    for (const [at, byte] of faults) if (at < all.length) all[at] = byte;
    return all.subarray(0, Math.max(0, all.length - dropped));
  });

describe.each(Object.entries(WAYS))('%s', (_, way) => {
  test('says of the pieces what is true of the whole', () => {
    let [sound, unsound] = [0, 0];
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(200), { maxLength: 6 }), (all, cuts) => {
        const check = new Utf8Check(way);
        const ends = [...cuts.filter((cut) => cut < all.length).sort((a, b) => a - b), all.length];
        let at = 0;
        let accepted = true;
        for (const end of ends) {
          accepted &&= check.accepts(all.subarray(at, end));
          at = end;
        }
        const expected = isUtf8(all);
        if (expected) sound++;
        else unsound++;
        return (accepted && check.whole) === expected;
      }),
      { numRuns: 2000 },
    );
    expect([sound > 200, unsound > 200]).toEqual([true, true]);
  });
});
