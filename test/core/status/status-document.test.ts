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
const tablesOf = (language: Language): PlannedTextTable[] =>
  plan(language).sections[0]!.blocks.filter((block): block is PlannedTextTable => block.kind === 'table');
const tableOf = (language: Language): PlannedTextTable => tablesOf(language)[1]!;
const textOf = ({ rows }: PlannedTextTable): string[] =>
  rows.map(({ cells }) => cells.map(({ runs }) => runs[0]!.text).join(' | '));

test('the paragraphs stand on top, then the numbers by class, then the States; nothing is to be learnt', () => {
  const blocks = plan('en').sections[0]!.blocks.map((block) =>
    block.kind === 'paragraph'
      ? `${block.style}: ${block.runs
          .map(({ text }) => text)
          .join('')
          .slice(0, 60)}`
      : block.kind,
  );
  expect(blocks).toEqual([
    'title: Reporting status, 2013',
    'body: National report, 2013: as at 31 December 2013, two of the th',
    'body: Annual report, 2013: as at 31 December 2013, the one State f',
    'table-number: Table 1',
    'table-title: Number of States by class',
    'headnote: (As at 31 December 2013)',
    'table',
    'table-number: Table 2',
    'table-title: Status by State',
    'headnote: (As at 31 December 2013)',
    'table',
  ]);
});

test('the States by instruments, in words', () => {
  expect(textOf(tableOf('en'))).toEqual([
    'State | National report\nDue: 31 March 2013 | Annual report\nDue: 1 October 2013',
    'Åland | Late | Not a party',
    'Nambia | Never submitted | Not a party',
    'Narnia | Not a party, voluntary | Not a party',
    'Zubrowka | On time | Never submitted',
  ]);
});

test('how many there are of each class that there is, as figures', () => {
  const [table] = tablesOf('en');
  expect(textOf(table!)).toEqual([
    'Class | National report\nDue: 31 March 2013 | Annual report\nDue: 1 October 2013',
    'On time | 1 | 0',
    'Late | 1 | 0',
    'Never submitted | 1 | 1',
    'Not a party | 1 | 3',
    'Voluntary | 1 | 0',
    'Rate (%) | 66.7 | 0.0',
  ]);
  const figures = table!.rows.flatMap(({ cells }) => cells.slice(1));
  expect(figures.every(({ isFigure }) => isFigure)).toBe(true);
});

test('a class that is there of one instrument alone, and rates in whole per cents where that is asked for', () => {
  const whole = `
# Settings
Setting | Value
Per cent decimals | 0
${BOOK.replace('AAA | P5 | 2013 |', 'AAA | AP2 | 2013 |')}`;
  const found = statusDocument(checked(whole, '2013-12-31', 2013).status, 'en', { say, version: '1', draft: '' })!;
  const [table] = found.sections[0]!.blocks.filter((block): block is PlannedTextTable => block.kind === 'table');
  expect(textOf(table!).slice(1)).toEqual([
    'On time | 0 | 1',
    'Late | 1 | 0',
    'Not submitted | 1 | 0',
    'Never submitted | 1 | 0',
    'Not a party | 1 | 3',
    'Voluntary | 1 | 0',
    'Rate (%) | 33 | 100',
  ]);
});

test('of a year that the list of reports does not cover no rate is said, though there are reports of it', () => {
  const since2013 = `# Settings\nSetting | Value\nReports since | 2013\n${BOOK}`;
  const found = statusDocument(checked(since2013, '2013-12-31', 2012).status, 'en', { say, version: '1', draft: '' })!;
  const [table] = found.sections[0]!.blocks.filter((block): block is PlannedTextTable => block.kind === 'table');
  expect(textOf(table!).slice(1)).toEqual(['On time | 1', 'Not recorded | 2', 'Not a party | 1', 'Rate (%) | ..']);
});

test('its head repeats, its widths fill the page, and it has a name', () => {
  const { rows, widths, title, description } = tableOf('en');
  expect(rows.filter(({ isHead }) => isHead)).toEqual([rows[0]]);
  expect(rows.map(({ ruleBelow }) => ruleBelow)).toEqual(['medium', undefined, undefined, undefined, 'medium']);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
  expect([title, description]).toEqual([
    'Table 2. Status by State',
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
