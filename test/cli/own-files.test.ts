/** Which files of a folder are a set's own and still as they were written, under which names others go beside them, and whose turn it is to write. */
import { mkdtempSync, readFileSync, existsSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { CannotRun } from '../../src/cli/cannot-run';
import { FreeNames } from '../../src/cli/free-names';
import { identityOf, sha256Of } from '../../src/cli/input-file';
import { holdLock } from '../../src/cli/output-lock';
import { earlierPart, earlierSet, finalFiles, ownSet } from '../../src/cli/own-set';
import type { ReadFile } from '../../src/cli/read-workbooks';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'addendum-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const write = (name: string, text: string): { readonly file: string; readonly sha256: string } => {
  writeFileSync(at(name), text);
  return { file: name, sha256: sha256Of(bytes(text)) };
};
const names = (list: readonly { readonly file: string }[]): string[] => list.map(({ file }) => file);

describe('a set’s own files', () => {
  const set = (json: object, name = 'annex.json'): void => void write(name, JSON.stringify({ addendum: '1', ...json }));

  test('are those that it names, as long as they are what was written; of now and of earlier', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => write(`${name}.docx`, name));
    set({ outputs: [a, b], earlier: [c] });
    writeFileSync(at('b.docx'), 'changed');
    const isOurs = ownSet(folder);
    expect(['a', 'b', 'c', 'd'].map((name) => isOurs(`${name}.docx`, readFileSync(at(`${name}.docx`))))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(isOurs('b.docx', bytes('b'))).toBe(true);
    expect(names(earlierSet(folder)).sort()).toEqual(['a.docx', 'c.docx']);
    expect(names(earlierPart(folder, 'annex.json', [a!, d!]).earlier ?? [])).toEqual(['c.docx']);
    expect(earlierPart(folder, 'annex.json', [a!, c!])).toEqual({});
  });

  test('the JSON document itself is ours where it is one of this program, whatever it is called', () => {
    set({ outputs: [] });
    expect(ownSet(folder)('annex.json', readFileSync(at('annex.json')))).toBe(true);
    expect(ownSet(folder, 'status.json')('status.json', readFileSync(at('annex.json')))).toBe(true);
    expect(ownSet(folder)('annex.json', bytes('{"outputs":[]}'))).toBe(false);
    expect(ownSet(folder)('annex.json', bytes('{"addendum":"1"}'))).toBe(false);
    expect(ownSet(folder)('annex.json', bytes('no JSON'))).toBe(false);
  });

  test('what lies in another folder is none of it, nor what a list of another form says', () => {
    const a = write('a.docx', 'a');
    set({
      outputs: [{ ...a, file: `../${path.basename(folder)}/a.docx` }, { file: 'a.docx' }, null, 7],
      earlier: 'a.docx',
    });
    expect(earlierSet(folder)).toEqual([]);
  });

  test('of a set of drafts nothing is final but what an earlier run wrote; of another set all is', () => {
    const [a, b] = ['a', 'b'].map((name) => write(`${name}.docx`, name));
    set({ draft: true, outputs: [a], earlier: [b] }, 'letters.json');
    expect([...finalFiles(folder, 'letters.json')]).toEqual(['b.docx']);
    set({ draft: false, outputs: [a], earlier: [b] }, 'letters.json');
    expect([...finalFiles(folder, 'letters.json')].sort()).toEqual(['a.docx', 'b.docx']);
  });
});

describe('names', () => {
  const setOf = (draft: boolean): FreeNames => {
    const a = write('letter.fr.docx', 'a');
    write('letters.json', JSON.stringify({ addendum: '1', draft, outputs: [a] }));
    return new FreeNames(folder, []);
  };

  test('a letter that says something else goes beside the one that may have gone out; the same one does not', () => {
    expect(setOf(false).letter('letter.fr.docx', bytes('b'))).toBe('letter-2.fr.docx');
    expect(setOf(false).letter('letter.fr.docx', bytes('a'))).toBe('letter.fr.docx');
    expect(setOf(true).letter('letter.fr.docx', bytes('b'))).toBe('letter.fr.docx');
  });

  test('two letters of one run never have one name, also on disks that know no case', () => {
    const free = new FreeNames(folder, []);
    expect(['A.en.docx', 'a.en.docx', 'A.en.docx'].map((name) => free.letter(name, bytes(name)))).toEqual([
      'A.en.docx',
      'a-2.en.docx',
      'A-3.en.docx',
    ]);
  });

  test('a register goes beside any other, the one that was read among them', () => {
    expect(new FreeNames(folder, []).register('register.xlsx', bytes('r'))).toBe('register.xlsx');
    write('register.xlsx', 'other');
    expect(new FreeNames(folder, []).register('register.xlsx', bytes('r'))).toBe('register-2.xlsx');
    write('register.xlsx', 'r');
    expect(new FreeNames(folder, []).register('register.xlsx', bytes('r'))).toBe('register.xlsx');
    const file = at('register.xlsx');
    const read = {
      file,
      sha256: '',
      identity: identityOf(file, statSync(file, { bigint: true })),
    } as unknown as ReadFile;
    expect(new FreeNames(folder, [read]).register('register.xlsx', bytes('r'))).toBe('register-2.xlsx');
  });
});

describe('the lock of a folder', () => {
  const LOCK = '.addendum.lock';
  const leave = (text: string, seconds = 0): void => {
    writeFileSync(at(LOCK), text);
    const then = new Date(Date.now() - seconds * 1000);
    utimesSync(at(LOCK), then, then);
  };
  /** A process that runs, and is not this one. */
  const other = process.ppid;

  test('is ours until it is released', () => {
    const lock = holdLock(folder);
    expect(readFileSync(at(LOCK), 'utf8')).toBe(`${process.pid} ${hostname()}`);
    lock.keep();
    lock.release();
    expect(existsSync(at(LOCK))).toBe(false);
    expect(() => lock.keep()).toThrow(CannotRun);
  });

  test.each([
    ['of a run that goes on', `${other} ${hostname()}`, 0],
    ['almost a minute old', `${other} ${hostname()}`, 55],
    ['of another computer', `999999999 ${hostname()}-other`, 0],
    ['that says something else', 'somebody', 0],
  ])('is held: %s', (_, text, seconds) => {
    leave(text, seconds);
    expect(() => holdLock(folder)).toThrow(CannotRun);
    expect(readFileSync(at(LOCK), 'utf8')).toBe(text);
  });

  test.each([
    ['of a run that has ended', `999999999 ${hostname()}`, 0],
    ['more than a minute old', `${other} ${hostname()}`, 65],
    ['of another computer, more than a minute old', `1 ${hostname()}-other`, 65],
    ['empty for long', '', 5],
  ])('was left behind: %s', (_, text, seconds) => {
    leave(text, seconds);
    const lock = holdLock(folder);
    expect(readFileSync(at(LOCK), 'utf8')).toBe(`${process.pid} ${hostname()}`);
    lock.release();
  });

  test('taken by another meanwhile is no longer ours; kept, it counts as new again', () => {
    const lock = holdLock(folder);
    const then = new Date(Date.now() - 50_000);
    utimesSync(at(LOCK), then, then);
    lock.keep();
    expect(Date.now() - statSync(at(LOCK)).mtimeMs).toBeLessThan(20_000);
    leave(`${other} ${hostname()}`);
    expect(() => lock.keep()).toThrow(CannotRun);
  });
});
