/** What the page says at a glance, of workbooks of every state: the face of each step, whether the annex may be published, and the proof. */
import { bookFromText, xlsxOf } from '../jobs/book';
import { LONG } from '../patience';
import { PageInJsdom } from './page-in-jsdom';

jest.mock('../../src/taskpane/fluent', () => jest.requireActual('./plain-fluent'));
jest.setTimeout(LONG);

const BOOK = `
  Settings
  Setting        | Value
  Reporting year | 2013

  BudgetLines
  Code | Title
  A1   | Interpretation
  A2   | Translation

  Meetings
  Code | Title  | Start      | End
  M-01 | First  | 2013-04-08 | 2013-04-09
  M-02 | Second | 2013-05-08 | 2013-05-09

  Estimates
  Meeting | Line | Amount | Currency
  M-01    | A1   | 100    | USD
  M-02    | A2   | 200    | USD

  Expenditures
  Meeting | Line | Amount | Currency
  M-01    | A1   | 90     | USD
  M-02    | A2   | 150    | USD
`;

let page: PageInJsdom;
beforeEach(async () => {
  page = await PageInJsdom.open();
});
afterEach(async () => page.close());

async function open(text: string): Promise<void> {
  await page.give({ name: 'a.xlsx', bytes: xlsxOf(bookFromText(text)).bytes });
}
/** Faces of Data, Check, Reconcile and Annex; the verdict; the proof. */
async function seen(text: string): Promise<string[]> {
  await open(text);
  const [faces, foot] = [page.faces().slice(0, 4).join(', '), page.foot()];
  await page.step('check');
  await page.until(() => page.text('.verdict') !== '' && !page.texts('.verdict li').includes(''));
  return [faces, page.text('.verdict > p'), page.texts('.verdict li').join(', '), foot];
}

const YES = 'Ready to publish? Yes: there are no errors.';
const BUT = 'Ready to publish? Yes, without errors; but look at this first:';
const NOT_YET = 'Ready to publish? Not yet. To be resolved first:';
const ACCOUNTED = 'Every number on every sheet is accounted for.';

test.each<[string, string, string[]]>([
  [
    'all is well',
    BOOK,
    [
      '✓, ✓, ✓, ready',
      YES,
      '',
      `=9 numbers = 4 used + 5 other values · 0 not looked at240.00 to the cent · ${ACCOUNTED}`,
    ],
  ],
  [
    'no amount is there',
    BOOK.replace(/\n {2}M-0\d *\| A.*$/gm, ''),
    [
      '–, ! 44 warnings, –, ready',
      'Ready to publish? Not yet: no figure has been read.',
      '',
      '!5 numbers = 5 other values · 0 not looked atNo amount was used.',
    ],
  ],
  [
    'a row found no line',
    `${BOOK.trimEnd()}\n  M-02 | XX | 7 | USD\n`,
    [
      '✓, ! 11 warning, 1 open, ready',
      BUT,
      '1 unmatched entry',
      `=10 numbers = 4 used + 1 left out + 5 other values · 0 not looked at240.00 to the cent · ${ACCOUNTED}`,
    ],
  ],
  [
    'an amount cannot be read',
    BOOK.replace('| 90 ', '| 9x '),
    [
      '✓, 1 error, ✓, draft',
      `${NOT_YET} / 1 error`,
      'Amounts that are not numbers',
      `=8 numbers = 3 used + 5 other values · 0 not looked at${ACCOUNTED}`,
    ],
  ],
  [
    'expenditures are missing',
    BOOK.slice(0, BOOK.indexOf('  Expenditures')),
    [
      '✕not found, 1 error, ✓, ',
      `${NOT_YET} / 1 error`,
      'Missing sheets',
      `=7 numbers = 2 used + 5 other values · 0 not looked at${ACCOUNTED}`,
    ],
  ],
  [
    'two variances are to be explained',
    BOOK.replace('| 2013\n', '| 2013\n  Materiality per cent | 5\n'),
    [
      '✓, ! 22 warnings, 2 open, ready',
      BUT,
      '2 variances to explain',
      `=10 numbers = 4 used + 6 other values · 0 not looked at240.00 to the cent · ${ACCOUNTED}`,
    ],
  ],
  [
    'two amounts have no rate',
    BOOK.replaceAll('| USD', '| CHF')
      .replace('| 100    | CHF', '| 100    | USD')
      .replace('| 200    | CHF', '| 200    | USD'),
    [
      '✓, 2 errors, ✓, draft',
      `${NOT_YET} / 2 errors`,
      'Conversions without a date (2)',
      `=9 numbers = 2 used + 2 left out + 5 other values · 0 not looked at${ACCOUNTED}`,
    ],
  ],
  [
    'numbers are under a heading that nobody knows',
    BOOK.replace(/(Currency)(\n {2}M-01 *\| A1 *\| 90 *\| USD)/, '$1 | Extra$2 | 77'),
    [
      '1 open, ! 11 warning, ✓, ready',
      BUT,
      'Unknown columns of numbers',
      '!10 numbers = 4 used + 5 other values + 1 not looked at240.00 to the cent · Every row read is either used or left out. Numbers not looked at: 1.',
    ],
  ],
])('%s', async (_, text, wanted) => {
  expect(await seen(text)).toEqual(wanted);
});

test('findings are shown by how grave they are; notes when they are asked for', async () => {
  const cards = (): string[] => page.texts('.finding-card h3');
  await open(`${BOOK.trimEnd()}\n  M-02 | XX | 7 | USD\n  M-02 | A2 | 9x | USD\n  M-02 | A2 | '5 | USD\n`);
  await page.step('check');
  expect(page.texts('.filters .filter')).toEqual(['1 error', '1 warning', '1 note']);
  expect(cards()).toEqual(['Amounts that are not numbers', 'Unmatched expenditure']);
  await page.press('1 note', '.filters');
  expect(cards()).toEqual(['Amounts that are not numbers', 'Unmatched expenditure', 'Amounts written as text']);
  await page.press('1 error', '.filters');
  expect(cards()).toEqual(['Unmatched expenditure', 'Amounts written as text']);
});
