/** Comments of a sheet as files keep them: notes, comments with answers, and both at once. */
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { buildXlsx, MAIN, relation, relationships, XML } from '../../../build-xlsx';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

const notes = (...all: readonly (readonly [string, string])[]): string =>
  `${XML}<comments xmlns="${MAIN}"><authors><author>A. Officer</author></authors><commentList>${all
    .map(([ref, text]) => `<comment ref="${ref}" authorId="0"><text>${text}</text></comment>`)
    .join('')}</commentList></comments>`;
const threaded = (...all: readonly (readonly [string, string])[]): string =>
  `${XML}<ThreadedComments xmlns="${THREADED}">${all
    .map(([ref, text], n) => `<threadedComment ref="${ref}" id="{${n}}"><text>${text}</text></threadedComment>`)
    .join('')}</ThreadedComments>`;

async function commentsOf(parts: Readonly<Record<string, string>>) {
  const links = Object.keys(parts).map((name, n) =>
    relation(`rId${n}`, name.startsWith('threaded') ? 'threadedComment' : 'comments', `../${name}.xml`),
  );
  const bytes = buildXlsx({
    sheets: [
      { name: 'S', rows: [['a', 1]] },
      { name: 'T', rows: [['b']] },
    ],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(links),
      ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`xl/${name}.xml`, xml])),
    },
  });
  const { sheets, notices } = await openWorkbook(bytes, { file: 'x.xlsx' });
  const [first, second] = sheets.map(({ comments }) => (comments ?? []).map(({ cell, text }) => `${cell}: ${text}`));
  expect(second).toEqual([]);
  return [first, notices.map(({ code, at }) => `${code} ${at[0]!.sheet}`)];
}

test('notes: the runs of a text as one, with its author’s name as it stands there', async () => {
  const text = '<r><rPr><b/></rPr><t>A. Officer:</t></r><r><t xml:space="preserve">\nnot adopted &amp; é</t></r>';
  expect(await commentsOf({ comments1: notes(['B1', text], ['C7', '<t>seen</t>']) })).toEqual([
    ['B1: A. Officer:\nnot adopted & é', 'C7: seen'],
    [],
  ]);
});

test('comments with answers stand for the note that older programs show in their place', async () => {
  const old = notes(['B1', '<t>[Threaded comment] Your version of Excel …</t>'], ['A1', '<t>a note</t>']);
  const now = threaded(['B1', 'do not count'], ['B1', 'why?']);
  for (const parts of [
    { comments1: old, threaded1: now },
    { threaded1: now, comments1: old },
  ])
    expect(await commentsOf(parts)).toEqual([['A1: a note', 'B1: do not count', 'B1: why?'], []]);
});

test('what names no cell is no comment; how it is read aloud is no part of it', async () => {
  expect(
    await commentsOf({ comments1: notes(['nowhere', '<t>x</t>'], ['A2', '<t>東</t><rPh><t>ひがし</t></rPh>']) }),
  ).toEqual([['A2: 東'], []]);
});

test('a long comment is cut; the next one is whole', async () => {
  const [comments] = await commentsOf({ comments1: notes(['A1', `<t>${'é'.repeat(9000)}</t>`], ['A2', '<t>end</t>']) });
  expect(comments![1]).toBe('A2: end');
  expect(comments![0]).toBe(`A1: ${'é'.repeat(2000)}`);
});

test('what the template says at its headings is no comment of anybody’s', async () => {
  const both = notes(['A1', '<t>Optional · one of · adopted, proposed</t>'], ['B1', '<t>mine</t>'])
    .replace('<author>A. Officer</author>', '<author>Addendum</author><author>A. Officer</author>')
    .replace('ref="B1" authorId="0"', 'ref="B1" authorId="1"');
  expect(await commentsOf({ comments1: both })).toEqual([['B1: mine'], []]);
  const sample = await openWorkbook(readFileSync('samples/ccw-2013.xlsx'), { file: 'sample.xlsx' });
  expect(sample.sheets.flatMap(({ comments }) => comments ?? [])).toEqual([]);
});

test('damaged comments are said, and the cells are read', async () => {
  expect(await commentsOf({ comments1: '<comments><commentList>' })).toEqual([[], ['comments-damaged S']]);
});

test('comments that the file lacks are none', async () => {
  const bytes = buildXlsx({
    sheets: [{ name: 'S', rows: [['a']] }],
    parts: { 'xl/worksheets/_rels/sheet1.xml.rels': relationships([relation('rId1', 'comments', '../nowhere.xml')]) },
  });
  const { sheets, notices } = await openWorkbook(bytes, { file: 'x.xlsx' });
  expect([sheets[0]!.comments, notices]).toEqual([[], []]);
});
