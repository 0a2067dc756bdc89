/** What is decided on the page: each choice is about what is said, changes the figures at once, and is taken back whole. */
import { bookFromText, xlsxOf } from '../jobs/book';
import { LONG } from '../patience';
import { PageInJsdom } from './page-in-jsdom';

jest.mock('../../src/taskpane/fluent', () => jest.requireActual('./plain-fluent'));
jest.setTimeout(LONG);

const BOOK = `
  Settings
  Setting              | Value
  Reporting year       | 2013
  Materiality per cent | 20

  BudgetLines
  Code | Title
  A1   | Interpretation
  A2   | Translation

  Meetings
  Code | Title  | Start      | End
  M-01 | First  | 2013-04-08 | 2013-04-09
  M-02 | Second | 2013-05-08 | 2013-05-09
  M-00 | Before | 2012-05-08 | 2012-05-09

  Estimates
  Meeting | Line | Amount
  M-01    | A1   | 100
  M-02    | A2   | 200

  Expenditures
  Meeting | Line | Amount | Posting date | Cost object
  M-01    | A1   | '90.10 | 2013-04-10
  M-01    | A1   | '5     | 2013-04-10
  M-02    | A2   | 150    | 2013-05-10
  M-02    | XX   | 7      | 2013-05-10
  M-02    | XX   | 8      | 2013-05-10
          | A1   | 3      | 2013-05-10 | K
`;

let page: PageInJsdom;
afterEach(async () => page.close());

async function opened(text = BOOK): Promise<void> {
  page = await PageInJsdom.open();
  await page.give({ name: 'a.xlsx', bytes: xlsxOf(bookFromText(text)).bytes });
}
const total = (): string => page.texts('.totals .figures td').join(' ');
const unmatched = (): string => page.text('.unmatched .chip');
const tool = (): string => page.text('.restore a, .restore button');
/** What stands in the list of decisions. */
async function decisions(): Promise<string[]> {
  await page.step('data');
  await page.until(() => page.all('.decided li').length > 0);
  return page.texts('.decided li');
}

test('rows that found no line are assigned: by what they say, all of them, and back again', async () => {
  await opened();
  await page.step('reconcile');
  expect([total(), unmatched(), page.faces()[2]]).toEqual(['300.00 245.10 54.90', '3 rows · 18.00', '4 open']);
  await page.press('Assign…', '#step');
  const button = (): HTMLButtonElement => page.all('#step form [type=submit]')[0] as HTMLButtonElement;
  expect([button().textContent, button().disabled]).toEqual(['Assign 2 rows', true]);
  await page.fill('to budget line', 'A2', '#step form');
  expect(button().disabled).toBe(false);
  await page.decide(/^Assign/, '#step form');
  expect([total(), unmatched(), tool()]).toEqual([
    '300.00 260.10 39.90',
    '1 row · 3.00',
    'Undo the last change (rows assigned)',
  ]);
  expect(page.all('#step form')).toEqual([]);
  expect(await decisions()).toEqual([expect.stringMatching(/^Line · XX ?A2.*Mapping!A2 ?Take back$/)]);
  await page.key({ key: 'z', ctrlKey: true });
  await page.settled();
  await page.step('reconcile');
  expect([total(), unmatched(), tool()]).toEqual(['300.00 245.10 54.90', '3 rows · 18.00', '']);
});

test('a cell that was chosen leads to the figure that it has become part of', async () => {
  await opened();
  await page.step('reconcile');
  await page.press('Expenditures!C5', '#step');
  expect(page.text('.belongs')).toBe('Not part of any figure');
  await page.press('Assign…', '#step');
  await page.fill('to budget line', 'A2', '#step form');
  await page.decide(/^Assign/, '#step form');
  expect(page.text('.belongs')).toBe('Part of Translation · Second');
});

test('a row in which nothing says what it belongs to has no form that could never be sent', async () => {
  await opened(BOOK.replace('| A1   | 3      | 2013-05-10 | K', '| A1   | 3      | 2013-05-10 |'));
  await page.step('reconcile');
  await page.press('Assign…', '.unmatched li:nth-child(2)');
  await page.until(() => page.text('#step').includes('Nothing in these rows says what they belong to'));
  expect(page.all('#step form')).toEqual([]);
  expect(page.texts('.unmatched li:nth-child(2) [role=status]')).toEqual([
    'Nothing in these rows says what they belong to: write the meeting and the budget line into their own cells.',
  ]);
});

test('a row without a meeting wants one; its line may be said as well', async () => {
  await opened();
  await page.step('reconcile');
  await page.press('Assign…', '.unmatched li:nth-child(2)');
  const isOpen = (): boolean => !(page.all('#step form [type=submit]')[0] as HTMLButtonElement).disabled;
  await page.fill('to budget line', 'A1', '#step form');
  expect(isOpen()).toBe(false);
  await page.fill('to meeting', 'M-02', '#step form');
  expect(isOpen()).toBe(true);
  await page.decide('Assign 1 row', '#step form');
  expect([total(), unmatched()]).toEqual(['300.00 248.10 51.90', '2 rows · 15.00']);
  expect(await decisions()).toEqual([expect.stringMatching(/^Cost object · K ?M-02 · A1/)]);
});

test('amounts that are texts become numbers: the one that is chosen, or all', async () => {
  const shown = (): string[] => page.texts('#step form .changes li');
  const left = (): string[] => page.texts('.finding-card.note .finding').filter((each) => each.includes(' is text '));
  await opened();
  await page.step('check');
  expect(left()).toEqual([]);
  await page.press(/notes$/);
  expect(left()).toHaveLength(2);
  await page.press(/^Fix/, '.finding-card.note');
  expect(shown()).toEqual(['Expenditures!C290.10 → 90.10', 'Expenditures!C35 → 5.00']);
  expect(page.text('#step form [type=submit]')).toBe('Change 2 cells');
  await page.fill('Which', '1', '#step form');
  expect([shown(), page.text('#step form [type=submit]')]).toEqual([['Expenditures!C35 → 5.00'], 'Change 1 cell']);
  await page.decide(/^Change/, '#step form');
  expect(left()).toEqual([expect.stringContaining('“90.10” is text')]);
  expect(await decisions()).toEqual([expect.stringMatching(/^Expenditures · C3 · 5/)]);
  await page.decide('Take back', '.decided');
  expect(page.all('.decided li')).toEqual([]);
  await page.step('check');
  await page.press(/notes$/);
  expect(left()).toHaveLength(2);
});

test('a finding that names rows of Settings is answered by one of them, and the answer is undone', async () => {
  const book = BOOK.slice(0, BOOK.indexOf('Expenditures'));
  await opened(`${book}Expenditures\nMeeting | Line | Amount\nM-01 | A1 | -90\nM-02 | A2 | -150\nM-02 | A2 | -60\n`);
  const totals = async (): Promise<string> => {
    await page.step('reconcile');
    return total();
  };
  expect(await totals()).toBe('300.00 (300.00) 600.00');
  await page.step('check');
  await page.press(/^Answer/, '.finding-card.error');
  const button = (): HTMLButtonElement => page.all('#step form [type=submit]')[0] as HTMLButtonElement;
  expect([
    page.texts('#step form label'),
    button().textContent,
    button().disabled,
    page.texts('#step form .changes li'),
  ]).toEqual([['costs', 'counted'], 'Enter', true, []]);
  await page.tick('costs', '#step form');
  expect(page.texts('#step form .changes li')).toEqual(['Expenditures: < 0 = costs']);
  await page.decide('Enter', '#step form');
  expect([await totals(), tool()]).toEqual(['300.00 300.00 0.00', 'Undo the last change (answers kept)']);
  await page.key({ key: 'z', ctrlKey: true });
  await page.settled();
  expect(await totals()).toBe('300.00 (300.00) 600.00');
});

test('of several findings all are answered, or the one that is chosen', async () => {
  const book = BOOK.slice(0, BOOK.indexOf('Expenditures'));
  const rows = ['M-01 | A1 | 90 | cancelled', 'M-02 | A2 | 210 | pending'];
  await opened(`${book}Expenditures\nMeeting | Line | Amount | Status\n${rows.join('\n')}\n`);
  const asked = (): string[] => page.texts('.finding-card.error .finding').filter((each) => each.includes('Status = '));
  await page.step('check');
  expect(asked()).toHaveLength(2);
  await page.press(/^Answer/, '.finding-card.error');
  await page.tick('left out', '#step form');
  expect(page.texts('#step form .changes li')).toEqual([
    'Expenditures: Status = cancelled = left out',
    'Expenditures: Status = pending = left out',
  ]);
  await page.fill('Which', '1', '#step form');
  expect(page.texts('#step form .changes li')).toEqual(['Expenditures: Status = pending = left out']);
  await page.decide('Enter', '#step form');
  expect(asked()).toEqual([expect.stringContaining('cancelled')]);
  await page.press(/^Answer/, '.finding-card.error');
  await page.tick('counted', '#step form');
  expect(page.texts('#step form .changes li')).toEqual(['Expenditures: Status = cancelled = counted']);
  await page.decide('Enter', '#step form');
  expect(asked()).toEqual([]);
  await page.step('reconcile');
  expect(total()).toBe('300.00 90.00 210.00');
});

test('an explanation is of the figure it stands at, in the pane’s language, and is asked for no longer', async () => {
  await opened();
  await page.step('reconcile');
  expect(page.texts('.meeting .chip')).toEqual(['4.9% under', '25.0% under · to be explained']);
  await page.press(/^Second/, '#step');
  await page.press(/^Explain/, '#step');
  await page.fill('Why it differs (English)', '  Fewer pages. ', '#step form');
  await page.decide('Save', '#step form');
  expect(page.texts('.meeting .chip')).toEqual(['4.9% under', '25.0% under']);
  expect([page.texts('.explanation .note'), page.faces()[2], tool()]).toEqual([
    ['Fewer pages.'],
    '3 open',
    'Undo the last change (variance explained)',
  ]);
  await page.press(/^Change/, '.explanation');
  expect(page.field('Why it differs (English)').value).toBe('Fewer pages.');
  expect(await decisions()).toEqual([expect.stringMatching(/^M-02 · A2 ?Fewer pages\./)]);
});

test('a finding is waived: the one that is named, with its reason and who answers for it', async () => {
  await opened();
  await page.step('check');
  await page.press(/^Waive/, '.finding-card.warning');
  const submit = (): HTMLButtonElement => page.all('#step form [type=submit]')[0] as HTMLButtonElement;
  expect([submit().getAttribute('aria-label'), submit().disabled]).toEqual([
    'Waive: Unmatched expenditure, Expenditures!C5',
    true,
  ]);
  await page.fill('Which', '1', '#step form');
  expect(page.text('#step form .meant')).toMatch(/No meeting is given for “K”: 1 row, 3\.00\. ?Expenditures!C7$/);
  await page.fill('Which', '', '#step form');
  expect(submit().getAttribute('aria-label')).toBe('Waive: Unmatched expenditure, all (2)');
  await page.fill('Which', '1', '#step form');
  await page.fill('Reason', ' agreed ', '#step form');
  await page.fill(/^By/, 'A. B.', '#step form');
  await page.decide(/^Waive/, '#step form .actions');
  const warned = page.texts('.finding-card.warning .finding');
  expect([warned[0], warned.some((each) => each.includes('No meeting'))]).toEqual([
    expect.stringContaining('There is no budget line “XX”: 2 rows, 15.00 in total.'),
    false,
  ]);
  expect(page.text('.restore')).toContain('Waived: Unmatched expenditure');
  expect(await decisions()).toEqual([
    expect.stringMatching(/^Unmatched expenditure · Expenditures!C7=3\.00 ?agreed · A\. B\./),
  ]);
  expect(page.memory.kept.get('by')).toBe('A. B.');
});
