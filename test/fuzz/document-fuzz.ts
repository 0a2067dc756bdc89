/** Documents: what is bent is refused or read; a figure that was changed in the markup is found by `verify`. */
import { readDocument } from '../../src/adapters/docx/read/read-document';
import { writeDocument } from '../../src/adapters/docx/write-document';
import type { ExpectedDocument } from '../../src/core/tie-out/document-text';
import { expectedDocument } from '../../src/core/tie-out/expected-document';
import { verifyDocument } from '../../src/core/tie-out/verify-document';
import { nodeInflate } from '../../src/cli/node-inflate';
import { documentOf, reconciled } from '../core/tie-out/documents';
import { unzip, zip } from '../zip';
import { bendXml } from './bend-xml';
import { bendBytes } from './bend-zip';
import type { FuzzCase } from './case';
import { isRefused, orRefused } from './case';
import type { Random } from './random';

const FILE = 'addendum.docx';
const BODY = 'word/document.xml';

interface Original {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Buffer>;
  readonly expected: ExpectedDocument;
}
const made = new Map<string, Promise<Original>>();

/** Made once for each language and layout. */
function original(random: Random): Promise<Original> {
  const language = random.one(['en', 'fr', 'ar', 'zh'] as const);
  const layout = random.one(['by meeting', 'matrix'] as const);
  const key = `${language} ${layout}`;
  let own = made.get(key);
  if (own === undefined) {
    own = reconciled().then(async (reconciliation) => {
      const document = documentOf(reconciliation, language, { layout });
      const bytes = await writeDocument(document.plan);
      return { bytes, parts: unzip(bytes), expected: expectedDocument(document) };
    });
    made.set(key, own);
  }
  return own;
}

const read = (bytes: Uint8Array) => orRefused(() => readDocument(bytes, { file: FILE, inflate: nodeInflate }));

export async function documentFuzz(random: Random): Promise<FuzzCase> {
  const { bytes: whole, parts, expected } = await original(random);
  const body = parts.get(BODY)!.toString('utf8');
  const withBody = (xml: string): Uint8Array =>
    zip([...parts].map(([name, data]) => ({ name, data: name === BODY ? xml : data })));
  const way = random.below(4);
  if (way === 0) {
    const bytes = bendBytes(whole, random);
    return {
      file: FILE,
      bytes,
      async judge() {
        const found = await read(bytes);
        if (isRefused(found)) return undefined;
        return JSON.stringify(found) === JSON.stringify(await read(whole))
          ? undefined
          : 'a bent package was read as another';
      },
    };
  }
  if (way === 1) {
    const bytes = withBody(bendXml(body, random));
    return {
      file: FILE,
      bytes,
      async judge() {
        const found = await read(bytes);
        if (!isRefused(found)) verifyDocument(expected, found);
        return undefined;
      },
    };
  }
  return changedFigure(body, withBody, expected, random);
}

/** One figure of a text in a table changed, lost or doubled. */
function changedFigure(
  body: string,
  withBody: (xml: string) => Uint8Array,
  expected: ExpectedDocument,
  random: Random,
): FuzzCase {
  const places = [...body.matchAll(/(?<=<w:t(?: [^>]*)?>)[^<]*[1-9][^<]*/g)];
  const place = random.one(places);
  const digits = [...place[0].matchAll(/[0-9]/g)];
  const digit = random.one(digits);
  const at = place.index + digit.index;
  const other = String((Number(digit[0]) + 1 + random.below(9)) % 10);
  const instead = random.one([other, other, '', digit[0] + other]);
  const bytes = withBody(body.slice(0, at) + instead + body.slice(at + 1));
  return {
    file: FILE,
    bytes,
    async judge() {
      const found = await read(bytes);
      if (isRefused(found)) return `a sound document was refused: ${found.refused}`;
      const { diagnostics } = verifyDocument(expected, found);
      if (diagnostics.some(({ severity }) => severity !== 'note')) return undefined;
      return `“${place[0]}” with “${instead}” at its place ${digit.index} counts as equal`;
    },
  };
}
