/** A journal that is found in a folder, whoever wrote it: what is done by it, what is left alone, and what is written by pieces. */
import type * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256Of } from '../../src/cli/input-file';
import { earlierPart, earlierSet, finalFiles, ownSet } from '../../src/cli/own-set';
import { hasJournal, newBeside, oldBeside, settle, writeWhole } from '../../src/cli/set-journal';

const mockDisk = { most: Number.POSITIVE_INFINITY, isFull: false, open: new Set<number>() };

jest.mock('node:fs', () => {
  const real = jest.requireActual<typeof fs>('node:fs');
  return {
    ...real,
    openSync: (...args: Parameters<typeof fs.openSync>) => {
      const handle = real.openSync(...args);
      mockDisk.open.add(handle);
      return handle;
    },
    closeSync: (handle: number) => {
      mockDisk.open.delete(handle);
      real.closeSync(handle);
    },
    writeSync: (handle: number, bytes: Uint8Array, at = 0) => {
      if (mockDisk.isFull) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      return real.writeSync(handle, bytes, at, Math.min(mockDisk.most, bytes.length - at));
    },
  };
});
const real = jest.requireActual<typeof fs>('node:fs');

let folder: string;
beforeEach(() => {
  folder = real.mkdtempSync(path.join(tmpdir(), 'addendum-journal-'));
  Object.assign(mockDisk, { most: Number.POSITIVE_INFINITY, isFull: false, open: new Set() });
});
afterEach(() => {
  expect([...mockDisk.open]).toEqual([]);
  real.rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => path.join(folder, name);
const put = (file: string, text: string): void => real.writeFileSync(file, text);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hash = (text: string): string => sha256Of(bytesOf(text));
const held = (): Record<string, string> =>
  Object.fromEntries(
    real
      .readdirSync(folder)
      .sort()
      .map((name) => [name, real.readFileSync(at(name), 'utf8')]),
  );
/** `a.txt`: from `old` to `new`, with both beside it. */
function unfinished(back: boolean, change: Readonly<Record<string, unknown>> = {}): void {
  put(newBeside(at('a.txt')), 'new');
  put(oldBeside(at('a.txt')), 'old');
  const file = { name: 'a.txt', new: hash('new'), old: hash('old'), ...change };
  put(at('.addendum.journal'), JSON.stringify({ back, files: [file] }));
}
const settled = (): string[] => {
  const others: string[] = [];
  settle(folder, (name) => others.push(name));
  return others;
};

test.each([
  [false, 'old', { 'a.txt': 'new' }],
  [false, 'new', { 'a.txt': 'new' }],
  [true, 'new', { 'a.txt': 'old' }],
  [true, 'old', { 'a.txt': 'old' }],
])('back %s, over %s', (back, stands, after) => {
  put(at('a.txt'), stands);
  unfinished(back);
  expect(settled()).toEqual([]);
  expect(held()).toEqual(after);
});

test('where nothing stood, nothing stands again', () => {
  put(at('a.txt'), 'new');
  unfinished(true, { old: null });
  expect(settled()).toEqual([]);
  expect(held()).toEqual({});
});

test.each([false, true])('a file that somebody changed since stays (back %s)', (back) => {
  put(at('a.txt'), 'theirs');
  unfinished(back);
  expect(settled()).toEqual(['a.txt']);
  expect(held()).toEqual({ 'a.txt': 'theirs' });
});

test.each([
  [false, newBeside],
  [true, oldBeside],
])('what waits beside is only taken where it is what the journal says (back %s)', (back, beside) => {
  put(at('a.txt'), back ? 'new' : 'old');
  unfinished(back);
  put(beside(at('a.txt')), 'damaged');
  expect(settled()).toEqual(['a.txt']);
  expect(held()).toEqual({ 'a.txt': back ? 'new' : 'old' });
});

test.each([
  ['a path out of the folder', { name: '../a.txt' }],
  ['a path into another', { name: 'b/a.txt' }],
  ['no name', { name: 7 }],
  ['no hash', { new: null }],
  ['no hash of what stood there', { old: 7 }],
])('a journal with %s is none of ours: nothing is touched', (_, change) => {
  put(at('a.txt'), 'old');
  unfinished(false, change);
  const before = held();
  expect(() => settle(folder)).toThrow('besideForeign');
  expect(held()).toEqual(before);
  expect(hasJournal(folder)).toBe(true);
});

describe('writing', () => {
  test('a disk that takes a few bytes at a time gets all of them, in their order', () => {
    mockDisk.most = 3;
    writeWhole(at('b.txt'), bytesOf('0123456789'));
    expect(held()).toEqual({ 'b.txt': '0123456789' });
  });

  test('where it fails no file is left, and none is open', () => {
    mockDisk.isFull = true;
    expect(() => writeWhole(at('b.txt'), bytesOf('x'))).toThrow('ENOSPC');
    expect(held()).toEqual({});
  });

  test('what stood there is written anew, not over', () => {
    put(at('b.txt'), 'a longer text');
    writeWhole(at('b.txt'), bytesOf('x'));
    expect(held()).toEqual({ 'b.txt': 'x' });
  });
});

describe('the set that a document names', () => {
  const set = (more: Readonly<Record<string, unknown>> = {}): void => {
    const named = (file: string, text = file): object => ({ file, sha256: hash(text) });
    const outputs = [named('a.xlsx'), named('b.csv')];
    const earlier = [named('c.docx'), named('b.csv', 'before'), named('../d.txt')];
    put(at('annex.json'), JSON.stringify({ addendum: '1', outputs, earlier, ...more }));
    for (const name of ['a.xlsx', 'b.csv', 'c.docx']) put(at(name), name);
  };

  test('a file is ours by its name and hash, of the last run before those of earlier ones', () => {
    set();
    const isOurs = ownSet(folder);
    expect(isOurs('a.xlsx', bytesOf('a.xlsx'))).toBe(true);
    expect(isOurs('a.xlsx', bytesOf('b.csv'))).toBe(false);
    expect(isOurs('b.csv', bytesOf('b.csv'))).toBe(true);
    expect(isOurs('b.csv', bytesOf('before'))).toBe(false);
    expect(isOurs('c.docx', bytesOf('c.docx'))).toBe(true);
    expect(isOurs('x.txt', bytesOf('x.txt'))).toBe(false);
    expect(isOurs('../d.txt', bytesOf('../d.txt'))).toBe(false);
    expect(isOurs('annex.json', real.readFileSync(at('annex.json')))).toBe(true);
    expect(isOurs('annex.json', bytesOf('{}'))).toBe(false);
  });

  test('what a run does not write again stays known; what was changed since does not', () => {
    set();
    expect(
      earlierSet(folder)
        .map(({ file }) => file)
        .sort(),
    ).toEqual(['a.xlsx', 'b.csv', 'c.docx']);
    expect(
      earlierPart(folder, 'annex.json', [{ file: 'a.xlsx' }])
        .earlier?.map(({ file }) => file)
        .sort(),
    ).toEqual(['b.csv', 'c.docx']);
    put(at('c.docx'), 'changed');
    expect(earlierPart(folder, 'annex.json', [{ file: 'a.xlsx' }]).earlier?.map(({ file }) => file)).toEqual(['b.csv']);
    expect(earlierPart(folder, 'annex.json', [{ file: 'a.xlsx' }, { file: 'b.csv' }])).toEqual({});
  });

  test('what was written as a draft is not final', () => {
    const final = (more: Readonly<Record<string, unknown>>): string[] => {
      set(more);
      return [...finalFiles(folder, 'annex.json')].sort();
    };
    expect(final({ draft: true })).toEqual(['c.docx']);
    expect(final({ draft: false })).toEqual(['a.xlsx', 'b.csv', 'c.docx']);
    expect(final({})).toEqual(['a.xlsx', 'b.csv', 'c.docx']);
  });
});
