/** The page number at the far edge of the text, on pages that stand and on pages that lie, in both directions of writing. */
import { writeDocument } from '../../../src/adapters/docx/write-document';
import type { PlannedDocument } from '../../../src/core/plan/document-plan';
import { unzip } from '../../zip';

async function heads(direction: 'ltr' | 'rtl', ...landscape: boolean[]): Promise<string[]> {
  const head = { symbol: 'A/1', draft: '' };
  const plan: PlannedDocument = {
    language: direction === 'rtl' ? 'ar' : 'en',
    direction,
    title: 'T',
    subject: 'A/1',
    description: '',
    version: '1',
    sections: landscape.map((lies) => ({
      landscape: lies,
      head,
      blocks: [{ kind: 'paragraph', style: 'body', runs: [{ text: 'x' }] }],
    })),
  };
  const parts = unzip(await writeDocument(plan));
  const document = parts.get('word/document.xml')!.toString('utf8');
  const relations = parts.get('word/_rels/document.xml.rels')!.toString('utf8');
  return [...document.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => {
    const number = (pattern: RegExp): number => Number(pattern.exec(section)?.[1]);
    const width = number(/<w:pgSz[^>]* w:w="(\d+)"/) - number(/w:left="(\d+)"/) - number(/w:right="(\d+)"/);
    const id = /<w:footerReference w:type="default" r:id="([^"]+)"/.exec(section)?.[1];
    const target = [...relations.matchAll(/<Relationship [^>]*>/g)]
      .map(([found]) => found)
      .find((found) => found.includes(`Id="${id}"`))!;
    const header = parts.get(`word/${/Target="([^"]+)"/.exec(target)![1]!}`)!.toString('utf8');
    const stop = /<w:tab [^>]*w:pos="(\d+)"/.exec(header)?.[1];
    const orient = /w:orient="landscape"/.test(section) ? 'lies' : 'stands';
    return `${orient}, ${Math.abs(Number(stop) - width) <= 20 ? 'at the edge' : `${stop} of ${width}`}`;
  });
}

test.each(['ltr', 'rtl'] as const)('%s', async (direction) => {
  expect(await heads(direction, false, true, false)).toEqual([
    'stands, at the edge',
    'lies, at the edge',
    'stands, at the edge',
  ]);
});
