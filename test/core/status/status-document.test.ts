/** The Word table of a report: rows as lines of text. */
import { say } from '../../../src/adapters/messages/say';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import type { PlannedTextTable } from '../../../src/core/plan/document-plan';
import { statusDocument } from '../../../src/core/status/status-document';
import { TEXT_WIDTH } from '../../../src/core/style/united-nations-document';
import { checked } from './status-of';

const BOOK = `
# States
State | Name | Name (es)
AAA | Zubrowka | Zubrowka
BBB | Åland | Ålandia
CCC | Nambia | Ñambia
DDD | Narnia | Nzarnia
# Reporting duties
Instrument | Title | Due | From year | To year
P5 | National report | 31 March | 2012 |
AP2 | Annual report | 1 October | 2013 |
OLD | Old report | 1 October | 2000 | 2010
# Parties
State | Instrument | Entry into force
AAA | P5 | 2006-11-12
BBB | P5 | 2006-11-12
CCC | P5 | 2006-11-12
AAA | AP2 | 2006-11-12
# Reports
State | Instrument | Year | Submitted on | Uploaded on
AAA | P5 | 2012 | 2012-03-01 | 2012-03-01
AAA | P5 | 2013 | 2013-03-01 | 2013-03-01
BBB | P5 | 2013 | 2013-05-01 | 2013-05-01
DDD | P5 | 2013 | 2013-05-01 | 2013-05-01
`;
const { status } = checked(BOOK, '2013-12-31', 2013);
const plan = (language: Language, draft = '') => statusDocument(status, language, { say, version: '1', draft })!;
const tableOf = (language: Language): PlannedTextTable =>
  plan(language).sections[0]!.blocks.find((block): block is PlannedTextTable => block.kind === 'table')!;

test('the paragraphs stand on top, then the table with its legend', () => {
  const blocks = plan('en').sections[0]!.blocks.map((block) =>
    block.kind === 'paragraph' ? `${block.style}: ${block.runs[0]!.text.slice(0, 60)}` : block.kind,
  );
  expect(blocks).toEqual([
    'title: Reporting status, 2013',
    'body: National report, 2013: as at 31 December 2013, two of the th',
    'body: Annual report, 2013: as at 31 December 2013, the one State f',
    'table-title: Reporting status, 2013',
    'headnote: As at 31 December 2013. Legend: +\u00a0on time · L\u00a0late · -\u00a0not s',
    'table',
  ]);
});

test('the table by States and instruments, in signs and words, with counts', () => {
  const rows = tableOf('en').rows.map(({ cells }) => cells.map(({ runs }) => runs[0]!.text).join(' | '));
  expect(rows).toEqual([
    'State | National report\nDue: 31 March 2013 | Annual report\nDue: 1 October 2013',
    'Åland | L late | . not a party',
    'Nambia | X never submitted | . not a party',
    'Narnia | V not a party, voluntary | . not a party',
    'Zubrowka | + on time | X never submitted',
    '+ on time | 1 | 0',
    'L late | 1 | 0',
    '- not submitted | 0 | 0',
    'X never submitted | 1 | 1',
    '? not yet due | 0 | 0',
    '. not a party | 1 | 3',
    'V voluntary | 1 | 0',
    'Rate (%) | 66.7 | 0.0',
  ]);
});

test('its head repeats, its widths fill the page, and it has a name', () => {
  const { rows, widths, title, description } = tableOf('en');
  expect(rows.filter(({ isHead }) => isHead)).toEqual([rows[0]]);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
  expect([title, description]).toEqual([
    'Reporting status, 2013',
    'As at 31 December 2013. National report; Annual report',
  ]);
});

test('each language’s alphabet, direction and signs', () => {
  const names = tableOf('es')
    .rows.slice(1, 5)
    .map(({ cells }) => cells[0]!.runs[0]!.text);
  expect(names).toEqual(['Ålandia', 'Nzarnia', 'Ñambia', 'Zubrowka']);
  expect(LANGUAGES.map((language) => plan(language).direction)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'rtl', 'ltr']);
  expect(LANGUAGES.map((language) => plan(language).title)).toEqual([
    'Reporting status, 2013',
    'État des rapports, 2013',
    'Situación de los informes, 2013',
    'Представление докладов, 2013 год',
    'حالة الإبلاغ، 2013',
    '2013年报告情况',
  ]);
  expect(plan('zh').subject).toBe('截至2013年12月31日');
  expect(tableOf('ar').description).toContain('National report؛ Annual report');
});

test('a draft says so; many instruments lie; nothing due gives no document', () => {
  expect(plan('en', 'DRAFT').sections[0]!.head.draft).toBe('DRAFT');
  const many = BOOK.replace('OLD |', 'P6 | Other | 1 May | 2012 |\nP7 | Another | 1 May | 2012 |\nOLD |');
  const wide = statusDocument(checked(many, '2013-12-31', 2013).status, 'en', { say, version: '1', draft: '' })!;
  expect([plan('en').sections[0]!.landscape, wide.sections[0]!.landscape]).toEqual([false, true]);
  expect(
    statusDocument(checked(BOOK, '2013-12-31', 2011).status, 'en', { say, version: '1', draft: '' }),
  ).toBeUndefined();
});
