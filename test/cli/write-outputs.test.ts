import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { closeInputs, identityOf, openInputs } from '../../src/cli/input-file';
import { writeOutputs } from '../../src/cli/write-outputs';
import type { OutputFile } from '../../src/cli/write-outputs';
import { Refusal } from '../../src/core/values/diagnostic';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...parts: string[]): string => path.join(folder, ...parts);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const output = (name: string, text: string): OutputFile => ({
  path: at(name),
  bytes: bytesOf(text),
  isOurs: (bytes) => new TextDecoder().decode(bytes).startsWith('ours'),
});
const NONE = { inputs: [], force: false };

test('writes into a folder that it makes, and leaves nothing else there', () => {
  writeOutputs([output('out/deep/a', 'ours 1'), output('out/deep/b', 'ours 2')], NONE);
  expect(readdirSync(at('out/deep')).sort()).toEqual(['a', 'b']);
  expect(readFileSync(at('out/deep/b'), 'utf8')).toBe('ours 2');
});

test('a file of ours is replaced; another one only by force, and then nothing of the set before', () => {
  writeFileSync(at('a'), 'ours, old');
  writeFileSync(at('b'), 'somebody else');
  expect(() => writeOutputs([output('a', 'ours, new'), output('b', 'ours')], NONE)).toThrow('notOurs');
  expect(readFileSync(at('a'), 'utf8')).toBe('ours, old');
  writeOutputs([output('a', 'ours, new'), output('b', 'ours')], { ...NONE, force: true });
  expect(readFileSync(at('a'), 'utf8')).toBe('ours, new');
  expect(readFileSync(at('b'), 'utf8')).toBe('ours');
  expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
});

test('an input is never overwritten, by no name and no force', () => {
  writeFileSync(at('in'), 'ours');
  symlinkSync(at('in'), at('link'));
  linkSync(at('in'), at('hard'));
  const inputs = [identityOf(at('in'), statSync(at('in'), { bigint: true }))];
  for (const name of ['in', 'link', 'hard']) {
    expect(() => writeOutputs([output(name, 'ours, new')], { inputs, force: true })).toThrow('isInput');
  }
  expect(readFileSync(at('in'), 'utf8')).toBe('ours');
});

test('of several inputs none is overwritten, whichever it is', () => {
  for (const name of ['one', 'two']) writeFileSync(at(name), 'ours');
  const inputs = ['one', 'two'].map((name) => identityOf(at(name), statSync(at(name), { bigint: true })));
  for (const name of ['one', 'two'])
    expect(() => writeOutputs([output(name, 'ours, new'), output('three', 'ours')], { inputs, force: true })).toThrow(
      'isInput',
    );
  expect(readdirSync(folder).sort()).toEqual(['one', 'two']);
});

test('folders that were made for a set that does not come about are taken away, others stay', () => {
  writeFileSync(at('in'), 'ours');
  const inputs = [identityOf(at('in'), statSync(at('in'), { bigint: true }))];
  mkdirSync(at('there'));
  symlinkSync(at('in'), at('there', 'in'));
  expect(() => writeOutputs([output('there/in', 'x')], { inputs, force: true })).toThrow('isInput');
  expect(() => writeOutputs([output('made/deep/a', 'x'), output('made/deep/a', 'y')], NONE)).toThrow('sameFile');
  expect(readdirSync(folder).sort()).toEqual(['in', 'there']);
});

test('what is no file stays', () => {
  mkdirSync(at('folder'));
  symlinkSync(at('nowhere'), at('dangling'));
  expect(() => writeOutputs([output('folder', 'x')], { ...NONE, force: true })).toThrow('notFile');
  expect(() => writeOutputs([output('dangling', 'x')], { ...NONE, force: true })).toThrow('linkBroken');
  writeFileSync(at('file'), 'x');
  expect(() => writeOutputs([output('file/a', 'x')], NONE)).toThrow('folderNotMade');
});

test('a second run waits its turn; a lock left behind does not hold', () => {
  writeFileSync(at('.addendum.lock'), String(process.ppid));
  expect(() => writeOutputs([output('a', 'ours')], NONE)).toThrow('folderHeld');
  expect(existsSync(at('a'))).toBe(false);
  writeFileSync(at('.addendum.lock'), '999999999');
  writeOutputs([output('a', 'ours')], NONE);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('on a disk that computers share, another computer’s lock holds whatever runs here, until it is old', () => {
  const lock = at('.addendum.lock');
  for (const content of ['999999999 another-computer', `${process.pid} another-computer`, 'no number']) {
    writeFileSync(lock, content);
    expect(() => writeOutputs([output('a', 'ours')], NONE)).toThrow('folderHeld');
    expect(readFileSync(lock, 'utf8')).toBe(content);
  }
  const old = new Date(Date.now() - 61_000);
  utimesSync(lock, old, old);
  writeOutputs([output('a', 'ours')], NONE);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a lock of this computer holds while its run lives, and no longer', () => {
  writeFileSync(at('.addendum.lock'), `${process.ppid} ${hostname()}`);
  expect(() => writeOutputs([output('a', 'ours')], NONE)).toThrow('folderHeld');
  writeFileSync(at('.addendum.lock'), `999999999 ${hostname()}`);
  writeOutputs([output('a', 'ours')], NONE);
  expect(readdirSync(folder)).toEqual(['a']);
});

const refusalOf = (files: readonly string[]): unknown => {
  try {
    const inputs = openInputs(files);
    closeInputs(inputs);
    return inputs;
  } catch (error) {
    return error instanceof Refusal ? error.diagnostic : error;
  }
};

test('inputs are known by name and hash', () => {
  writeFileSync(at('a.csv'), 'abc');
  const inputs = openInputs([at('a.csv')]);
  const [input] = inputs;
  closeInputs(inputs);
  expect(input).toMatchObject({
    name: 'a.csv',
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});

test('files of one name keep their paths apart', () => {
  mkdirSync(at('x'));
  writeFileSync(at('a.csv'), 'abc');
  writeFileSync(at('x', 'a.csv'), 'abcd');
  const inputs = openInputs([at('a.csv'), at('x', 'a.csv')]);
  closeInputs(inputs);
  expect(inputs.map(({ name }) => name)).toEqual([at('a.csv'), at('x', 'a.csv')]);
});

test('a file that changes while it is read is refused; one that does not is not', () => {
  writeFileSync(at('a.csv'), 'abcdef');
  const inputs = openInputs([at('a.csv')]);
  const { source } = inputs[0]!;
  expect(Buffer.from(source.read(2, 4)).toString()).toBe('cd');
  expect(() => source.assertUnchanged()).not.toThrow();
  writeFileSync(at('a.csv'), 'abc');
  expect(() => source.read(2, 6)).toThrow(Refusal);
  expect(() => source.assertUnchanged()).toThrow(Refusal);
  closeInputs(inputs);
});

test('a file that is written anew while it is read is refused, though it is as long as before', () => {
  writeFileSync(at('a.csv'), 'abcdef');
  utimesSync(at('a.csv'), 1_000_000, 1_000_000);
  const inputs = openInputs([at('a.csv')]);
  expect(() => inputs[0]!.source.assertUnchanged()).not.toThrow();
  writeFileSync(at('a.csv'), 'ABCDEF');
  expect(() => inputs[0]!.source.assertUnchanged()).toThrow(Refusal);
  closeInputs(inputs);
});

test('folders, missing files and doubled ones are refused', () => {
  writeFileSync(at('a.csv'), 'abc');
  writeFileSync(at('b.csv'), 'abc');
  expect(refusalOf([folder])).toMatchObject({ code: 'file-unreadable', values: { detail: 'it is a folder' } });
  expect(refusalOf([at('none.xlsx')])).toMatchObject({
    code: 'file-unreadable',
    values: { detail: 'there is no such file' },
  });
  expect(refusalOf([at('a.csv'), at('b.csv')])).toMatchObject({ code: 'file-doubled', values: { other: 'a.csv' } });
});
