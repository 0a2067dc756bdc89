/** Packages: a bent one is refused, or read as it was before; one whose parts or markup are bent is refused or read, and nothing else. */
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../src/cli/node-inflate';
import { xlsxOf } from '../jobs/book';
import { SMALL_BOOK } from '../jobs/small-book';
import { wholeWorkbook } from '../adapters/xlsx/show';
import { unzip, zip } from '../zip';
import type { ZipPart } from '../zip';
import { bendXml } from './bend-xml';
import { bendBytes, bendParts } from './bend-zip';
import type { FuzzCase } from './case';
import { isRefused, orRefused } from './case';
import type { Random } from './random';
import { growWorkbook } from './sheet-fuzz';

const FILE = 'fuzz.xlsx';

/** What is read of a package; that bytes stand behind its end is said, and changes nothing of what is read. */
const readingOf = (bytes: Uint8Array): Promise<unknown> =>
  orRefused(async () => {
    const workbook = await openWorkbook(bytes, { file: FILE, inflate: nodeInflate });
    return wholeWorkbook({ ...workbook, notices: workbook.notices.filter(({ code }) => code !== 'package-trailing') });
  });

const partsOf = (random: Random): ZipPart[] =>
  random.once(2)
    ? [...growWorkbook(random).parts]
    : [...unzip(xlsxOf(SMALL_BOOK).bytes)].map(([name, data]) => ({ name, data: data.toString('utf8') }));

/** Changes of bytes and headers: no figure may change by them. */
export async function packageFuzz(random: Random): Promise<FuzzCase> {
  const isStored = random.once(2);
  const parts = partsOf(random).map((part) => (isStored ? { ...part, stored: true } : part));
  const whole = zip(parts, { zip64: random.once(6) });
  const bytes = bendBytes(whole, random);
  return {
    file: FILE,
    bytes,
    async judge() {
      const found = await readingOf(bytes);
      if (isRefused(found)) return undefined;
      const same = JSON.stringify(found) === JSON.stringify(await readingOf(whole));
      return same ? undefined : 'a bent package was read as something else';
    },
  };
}

/** Changes of parts and of their markup, with checksums that fit. */
export async function markupFuzz(random: Random): Promise<FuzzCase> {
  let parts = partsOf(random);
  if (random.once(4)) parts = bendParts(parts, random);
  else {
    for (let n = 1 + random.below(2); n > 0; n--) {
      const at = random.below(parts.length);
      const part = parts[at]!;
      parts[at] = { ...part, data: bendXml(Buffer.from(part.data).toString('utf8'), random) };
    }
  }
  const bytes = zip(parts);
  return {
    file: FILE,
    bytes,
    async judge() {
      await readingOf(bytes);
      return undefined;
    },
  };
}
