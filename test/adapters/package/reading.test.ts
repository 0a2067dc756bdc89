/** A package read part by part: what it says of its progress, and what it takes for damaged, by one thing changed. */
import { inMemory } from '../../../src/adapters/package/byte-source';
import { inflateWhole } from '../xlsx/inflaters';
import { LIMITS } from '../../../src/adapters/package/limits';
import { Package } from '../../../src/adapters/package/package';
import type { PackageOptions } from '../../../src/adapters/package/package';
import { readRelationships } from '../../../src/adapters/package/relationships';
import { Utf8Check } from '../../../src/adapters/package/utf8-check';
import { Utf8Input } from '../../../src/adapters/package/utf8-input';
import { ElementHandler, readXmlPart } from '../../../src/adapters/package/xml-part';
import { Refusal } from '../../../src/core/values/diagnostic';
import { zip } from '../../zip';
import type { ZipPart } from '../../zip';

const open = (bytes: Uint8Array, options: Partial<PackageOptions> = {}): Package =>
  new Package(inMemory(bytes), { file: 'a.zip', inflate: inflateWhole, limits: LIMITS, ...options });
const codeOf = (error: unknown): string => (error instanceof Refusal ? error.diagnostic.code : String(error));
const refusedAs = (work: () => unknown): string => {
  try {
    work();
    return 'read';
  } catch (error) {
    return codeOf(error);
  }
};
const PARTS: readonly ZipPart[] = [
  { name: 'a.txt', data: 'first' },
  { name: 'b/c.txt', data: 'second', stored: true },
];
/** The directory's entry for the n-th part, and the end record, in a package without comments. */
const placesOf = (bytes: Uint8Array): { entries: number[]; locals: number[]; end: number } => {
  const view = Buffer.from(bytes);
  const all = (signature: string): number[] => {
    const found: number[] = [];
    for (let at = view.indexOf(signature, 0, 'latin1'); at >= 0; at = view.indexOf(signature, at + 1, 'latin1'))
      found.push(at);
    return found;
  };
  return { entries: all('PK\x01\x02'), locals: all('PK\x03\x04'), end: all('PK\x05\x06')[0]! };
};
/** With a number of two or four bytes changed. */
const changed = (change: (view: DataView, places: ReturnType<typeof placesOf>) => void, parts = PARTS): Uint8Array => {
  const bytes = zip(parts);
  change(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), placesOf(bytes));
  return bytes;
};

test.each<[string, (view: DataView, places: ReturnType<typeof placesOf>) => void, string]>([
  ['nothing', () => undefined, 'read'],
  ['encrypted', (view, { entries: [first] }) => view.setUint16(first! + 8, 1, true), 'file-encrypted'],
  ['strongly encrypted', (view, { entries: [first] }) => view.setUint16(first! + 8, 0x40, true), 'file-encrypted'],
  ['another method', (view, { entries: [first] }) => view.setUint16(first! + 10, 12, true), 'package-damaged'],
  [
    'a method that only the header has',
    (view, { locals: [first] }) => view.setUint16(first! + 8, 0, true),
    'package-ambiguous',
  ],
  [
    'a size that only the header has',
    (view, { locals: [first] }) => view.setUint32(first! + 22, 9, true),
    'package-ambiguous',
  ],
  [
    'a compressed size that only the header has',
    (view, { locals: [first] }) => view.setUint32(first! + 18, 9, true),
    'package-ambiguous',
  ],
  [
    'a checksum that only the header has',
    (view, { locals: [first] }) => view.setUint32(first! + 14, 9, true),
    'package-ambiguous',
  ],
  [
    'a name that only the header has',
    (view, { locals: [first] }) => view.setUint8(first! + 30, 0x62),
    'package-ambiguous',
  ],
  ['no header', (view, { locals: [first] }) => view.setUint8(first!, 0), 'package-damaged'],
  [
    'stored with two sizes',
    (view, { entries: [, second], locals: [, header] }) => {
      view.setUint32(second! + 24, 7, true);
      view.setUint32(header! + 22, 7, true);
    },
    'package-damaged',
  ],
  [
    'stored with a smaller size',
    (view, { entries: [, second], locals: [, header] }) => {
      view.setUint32(second! + 24, 5, true);
      view.setUint32(header! + 22, 5, true);
    },
    'package-damaged',
  ],
  ['of several volumes', (view, { end }) => view.setUint16(end + 4, 1, true), 'package-damaged'],
  ['fewer entries here than in all', (view, { end }) => view.setUint16(end + 8, 1, true), 'package-damaged'],
  [
    'fewer entries than the directory has',
    (view, { end }) => {
      view.setUint16(end + 8, 1, true);
      view.setUint16(end + 10, 1, true);
    },
    'package-damaged',
  ],
  [
    'more entries than the directory has',
    (view, { end }) => {
      view.setUint16(end + 8, 3, true);
      view.setUint16(end + 10, 3, true);
    },
    'package-damaged',
  ],
  ['a directory elsewhere', (view, { end }) => view.setUint32(end + 16, 3, true), 'package-damaged'],
  [
    'two entries in one place',
    (view, { entries: [, second] }) => view.setUint32(second! + 42, 0, true),
    'package-ambiguous',
  ],
])('%s', (_, change, outcome) => {
  expect(refusedAs(() => open(changed(change)))).toBe(outcome);
});

test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
  ['bytes before the first entry', (bytes) => Buffer.concat([Buffer.from('x'), bytes]), 'package-damaged'],
  ['bytes after its end', (bytes) => Buffer.concat([bytes, Buffer.from('x')]), 'package-damaged'],
  ['cut', (bytes) => bytes.subarray(0, bytes.length - 1), 'package-damaged'],
  ['none', () => new Uint8Array(0), 'package-damaged'],
])('%s', (_, change, outcome) => {
  expect(refusedAs(() => open(Uint8Array.from(change(zip(PARTS)))))).toBe(outcome);
});

test('an entry that reaches over the next, or into the directory', () => {
  const stored: ZipPart[] = ['a', 'b'].map((name) => ({ name, data: 'x'.repeat(60), stored: true }));
  expect(refusedAs(() => open(zip(stored)))).toBe('read');
  const grown = (n: number, size: number): Uint8Array =>
    changed((view, { entries, locals }) => {
      for (const at of [entries[n]! + 20, entries[n]! + 24, locals[n]! + 18, locals[n]! + 22])
        view.setUint32(at, size, true);
    }, stored);
  expect(refusedAs(() => open(grown(0, 61)))).toBe('package-damaged');
  expect(refusedAs(() => open(grown(1, 61)))).toBe('package-damaged');
});

test('bytes before the first entry, even where every place is counted from them', () => {
  const bytes = changed((view, { entries, end }) => {
    for (const at of entries) view.setUint32(at + 42, view.getUint32(at + 42, true) + 4, true);
    view.setUint32(end + 16, view.getUint32(end + 16, true) + 4, true);
  });
  expect(refusedAs(() => open(Uint8Array.from(Buffer.concat([Buffer.from('MZ\0\0'), bytes]))))).toBe('package-damaged');
});

test('a name that differs in its letters’ case alone is one name', () => {
  expect(refusedAs(() => open(zip([...PARTS, { name: 'A.TXT', data: 'x' }])))).toBe('package-ambiguous');
});

test('bytes behind the end, where they are allowed: not where another package may begin in them', () => {
  const behind = (more: string): string | number => {
    const bytes = Buffer.concat([zip(PARTS), Buffer.from(more, 'latin1')]);
    let trailing: string | number = 0;
    const outcome = refusedAs(() => (trailing = open(Uint8Array.from(bytes), { allowTrailing: true }).trailing));
    return outcome === 'read' ? trailing : outcome;
  };
  expect(behind('')).toBe(0);
  expect(behind('\r\n')).toBe(2);
  expect(behind('PK')).toBe(2);
  expect(behind('x PK\x03\x04')).toBe('package-damaged');
});

describe('reading a part', () => {
  const read = async (pack: Package, name: string): Promise<string> => {
    const pieces: Buffer[] = [];
    await pack.read(name, (piece) => pieces.push(Buffer.from(piece)));
    return Buffer.concat(pieces).toString();
  };
  test.each([
    ['its checksum', { crc: 1 }],
    ['a checksum of nought', { crc: 0 }],
    ['a size that is longer', { size: 6 }],
    ['a size that is shorter', { size: 4 }],
  ])('%s is held against what comes', async (_, claim) => {
    const pack = open(zip([{ name: 'a.txt', data: 'first', claim }]));
    await expect(read(pack, 'a.txt')).rejects.toThrow(Refusal);
    expect(await read(open(zip(PARTS)), 'A.TXT')).toBe('first');
    await expect(read(open(zip(PARTS)), 'c.txt')).rejects.toMatchObject({ diagnostic: { code: 'part-missing' } });
  });

  test('progress rises from part to part up to the whole, a megabyte at a time', async () => {
    const data = Buffer.alloc(3 << 20, 'x');
    for (let at = 0; at < data.length; at += 3) data[at] = (at * 31) & 255;
    const bytes = zip([
      { name: 'a', data, stored: true },
      { name: 'b', data, stored: true },
    ]);
    const told: number[] = [];
    const pack = open(bytes, {
      onProgress: (done, total) => {
        expect(total).toBe(bytes.length);
        told.push(done);
      },
    });
    await read(pack, 'a');
    const half = told.length;
    await read(pack, 'b');
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told[half - 1]! / bytes.length).toBeLessThan(0.51);
    expect(told[half]! / bytes.length).toBeGreaterThanOrEqual(0.48);
    expect(told.at(-1)! / bytes.length).toBeGreaterThan(0.8);
    expect(told.length).toBeGreaterThan(3);
    expect(told.length).toBeLessThan(9);
  });

  test('stops where it is told to', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stop'));
    await expect(read(open(zip(PARTS), { signal: stop.signal }), 'a.txt')).rejects.toThrow('stop');
  });
});

test.each([
  ['External', true],
  ['external', true],
  ['EXTERNAL', true],
  ['Internal', false],
])('a target that is %s', async (mode, external) => {
  const data = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="a/b" Target="x/../y" TargetMode="${mode}"/></Relationships>`;
  const [found] = await readRelationships(open(zip([{ name: '_rels/.rels', data }])), '');
  expect(found).toEqual({ id: 'r', kind: 'b', target: external ? 'x/../y' : 'y', external });
});

describe('text', () => {
  const decoded = (bytes: Uint8Array, size = 7): string => {
    const pieces: Buffer[] = [];
    const input = new Utf8Input('a.zip', 'p.xml', (piece) => pieces.push(Buffer.from(piece)));
    return refusedAs(() => {
      for (let at = 0; at < bytes.length; at += size) input.push(bytes.subarray(at, at + size));
      input.end();
    }).replace('read', Buffer.concat(pieces).toString('utf8'));
  };
  const utf16 = (text: string, big = false): Buffer => {
    const bytes = Buffer.from(text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const XML = '<a>é汉</a>';
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(XML), XML],
    ['with a mark', Buffer.from(`\ufeff${XML}`), XML],
    ['UTF-16 with a mark', utf16(`\ufeff${XML}`), XML],
    ['the other UTF-16 with a mark', utf16(`\ufeff${XML}`, true), XML],
    ['UTF-16 without', utf16(XML), XML],
    ['the other UTF-16 without', utf16(XML, true), XML],
    [
      'Latin-1, as declared',
      Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', 'latin1'),
      '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>',
    ],
    [
      'UTF-8 that says it is UTF-16',
      Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>é</a>'),
      '<?xml version="1.0" encoding="utf-16"?><a>é</a>',
    ],
    ['cut within a character', Buffer.from(XML).subarray(0, 4), 'text-encoding'],
    ['UTF-16 cut within a character', utf16(XML).subarray(0, 7), 'text-encoding'],
    ['half of a pair', Buffer.concat([Buffer.from('<a>'), Buffer.of(0xed, 0xa0, 0x80)]), 'text-encoding'],
    [
      'beyond the last character',
      Buffer.concat([Buffer.from('<a>'), Buffer.of(0xf4, 0x90, 0x80, 0x80)]),
      'text-encoding',
    ],
    ['longer than need be', Buffer.concat([Buffer.from('<a>'), Buffer.of(0xe0, 0x80, 0x80)]), 'text-encoding'],
    ['an encoding that is none', Buffer.from('<?xml version="1.0" encoding="x-none"?><a/>'), 'text-encoding'],
  ])('%s', (_, bytes, text) => {
    for (const size of [1, 7, 1000]) expect([size, decoded(bytes, size)]).toEqual([size, text]);
  });

  test('the last characters of each length are sound', () => {
    for (const text of [
      '\u007f',
      '\u0080',
      '\u07ff',
      '\u0800',
      '\ud7ff',
      '\ue000',
      '\uffff',
      '\u{10000}',
      '\u{10ffff}',
    ]) {
      const check = new Utf8Check();
      expect([text, check.accepts(Buffer.from(text)) && check.whole]).toEqual([text, true]);
    }
  });
});

test('of two branches that is read of which all namespaces are known', async () => {
  const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const seen = async (requires: string): Promise<string[]> => {
    const names: string[] = [];
    const data =
      `<a xmlns="${MAIN}" xmlns:mc="${MC}" xmlns:x="${MAIN}" xmlns:u="urn:u"><mc:AlternateContent>` +
      `<mc:Choice Requires="${requires}"><one/></mc:Choice><mc:Fallback><two/></mc:Fallback></mc:AlternateContent></a>`;
    const handler = new ElementHandler((path) => void names.push(path));
    await readXmlPart(open(zip([{ name: 'p.xml', data }])), 'p.xml', handler);
    return names;
  };
  expect(await seen('x')).toEqual(['a', 'a/one']);
  expect(await seen('x u')).toEqual(['a', 'a/two']);
  expect(await seen('u x')).toEqual(['a', 'a/two']);
  expect(await seen('y')).toEqual(['a', 'a/two']);
  expect(await seen('')).toEqual(['a', 'a/two']);
});
