/** Documents as files: written, changed by one digit in their markup, read back. */
import { readDocument } from '../../src/adapters/docx/read/read-document';
import { writeDocument } from '../../src/adapters/docx/write-document';
import type { AnnexOptions } from '../../src/core/annex/build-annex';
import { LANGUAGES } from '../../src/core/language/language';
import type { Reconciliation } from '../../src/core/reconciliation/reconciliation';
import { expectedDocument } from '../../src/core/tie-out/expected-document';
import { verifyDocument } from '../../src/core/tie-out/verify-document';
import { documentOf, reconciled } from '../core/tie-out/documents';
import { unzip, zip } from '../zip';
import { changeRows } from './book';
import { SMALL_BOOK } from './small-book';

let reconciliation: Reconciliation;
let provisional: Reconciliation;
beforeAll(async () => {
  reconciliation = await reconciled();
  const settings = (rows: Parameters<Parameters<typeof changeRows>[2]>[0]) => [
    ...rows.map((row) => (row[0] === 'Figures' ? ['Figures', 'provisional'] : row)),
    ['As at', '2014-04-30'],
    ['Document symbol', 'XYZ/CONF.15/2014/6/Add.1'],
    ['Mandate', 'By its decision 7 of 2012, the Conference asked for a report by 1 May 2014'],
  ];
  provisional = await reconciled(changeRows(SMALL_BOOK, 'Settings', settings));
});

/** Pieces of markup that a reader of the document is shown: texts, and what a screen reader says. */
const SHOWN =
  /(?<=<w:t(?: [^>]*)?>)[^<]+|(?<=<w:tbl(?:Caption|Description) w:val=")[^"]+|(?<=<wp:docPr [^>]*descr=")[^"]+|(?<=<dc:(?:title|subject|description)>)[^<]+/g;
const PARTS = /^(?:word\/(?:document|header\d*)|docProps\/core)\.xml$/;
/** Of all digits of a document one in so many is changed. */
const STRIDE = 40;

describe.each(LANGUAGES)('%s', (language) => {
  test.each<[string, boolean, Partial<AnnexOptions>]>([
    ['as it is', false, {}],
    ['a matrix, in whole units', false, { layout: 'matrix', rounding: 100 as never }],
    ['provisional, a draft', true, { draft: true }],
    ['in thousands', true, { rounding: 100_000 as never }],
  ])('%s: what was written is what is read', async (_, isProvisional, options) => {
    const document = documentOf(isProvisional ? provisional : reconciliation, language, options);
    const found = await readDocument(await writeDocument(document.plan), { file: 'a.docx' });
    expect(verifyDocument(expectedDocument(document), found).diagnostics).toEqual([]);
  });

  test('a digit that is changed in the markup is found', async () => {
    const document = documentOf(provisional, language);
    const expected = expectedDocument(document);
    const parts = unzip(await writeDocument(document.plan));
    let [seen, planted] = [0, 0];
    const missed: string[] = [];
    for (const [name, data] of parts) {
      if (!PARTS.test(name)) continue;
      const xml = data.toString('utf8');
      for (const { 0: text, index } of xml.matchAll(SHOWN)) {
        for (const { index: inside } of text.matchAll(/\d/g)) {
          if (seen++ % STRIDE > 0) continue;
          planted++;
          const at = index + inside;
          const changed = `${xml.slice(0, at)}${(Number(xml[at]) + 1 + (planted % 8)) % 10}${xml.slice(at + 1)}`;
          const bytes = zip([...parts].map(([part, own]) => ({ name: part, data: part === name ? changed : own })));
          const { diagnostics } = verifyDocument(expected, await readDocument(bytes, { file: 'a.docx' }));
          if (!diagnostics.some(({ severity }) => severity === 'error')) missed.push(`${name}: ${text}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(planted).toBeGreaterThan(12);
  });
});
