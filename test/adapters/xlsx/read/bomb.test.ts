/** 1.5 GB of strings in 1.5 MB are refused while they inflate, in little memory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { MAIN, XML, xlsxParts } from '../../../build-xlsx';
import { zip } from '../../../zip';
import type { ZipPart } from '../../../zip';
import { runInChild } from './child';

const STRING_BYTES = 1.5 * 2 ** 30;

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'addendum-bomb-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The strings part, deflated: one block over and over, each so closed that the next one may follow. */
function strings(item: string): Pick<ZipPart, 'packed' | 'claim'> {
  const block = Buffer.from(item.repeat(Math.ceil(2 ** 20 / item.length)));
  const pieces = [
    Buffer.from(`${XML}<sst xmlns="${MAIN}">`),
    ...Array<Buffer>(Math.ceil(STRING_BYTES / block.length)).fill(block),
  ];
  const closed = new Map(
    pieces
      .slice(0, 2)
      .map((piece) => [piece, deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH, level: 9 })]),
  );
  const packed = Buffer.concat([...pieces.map((piece) => closed.get(piece)!), deflateRawSync(Buffer.from('</sst>'))]);
  return { packed, claim: { size: pieces.reduce((sum, { length }) => sum + length, 6), crc: 0 } };
}

test.each([
  ['one short string over and over', `<si><t>${'x'.repeat(30_000)}</t></si>`],
  ['one endless string', 'x'],
])(
  '%s',
  (name, item) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.xlsx`);
    const parts = xlsxParts({ shared: true, sheets: [{ name: 'S', rows: [['a']] }] });
    const bytes = zip(
      parts.map((part) => (part.name === 'xl/sharedStrings.xml' ? { ...part, ...strings(item) } : part)),
    );
    expect(bytes.length).toBeLessThan(4e6);
    writeFileSync(path, bytes);
    for (const host of ['node', 'web']) {
      const { stdout } = runInChild(join(__dirname, 'bomb.child.ts'), [path, host], { seconds: 30, megabytes: 512 });
      const { outcome, megabytes } = JSON.parse(stdout) as { outcome: string; megabytes: number };
      expect(outcome).toBe('package-too-large');
      expect(megabytes).toBeLessThan(150);
    }
  },
  60_000,
);
