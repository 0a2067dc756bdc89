/** The reporting status on the page: counts and lists of the day and year that are chosen, and what a text says of them. */
import { LONG } from '../patience';
import { PageInJsdom, bytesOf } from './page-in-jsdom';

jest.mock('../../src/taskpane/fluent', () => jest.requireActual('./plain-fluent'));
jest.setTimeout(LONG);

const STATUS = `
# Settings
Setting        | Value
Reporting year | 2013
As at          | 2013-12-31
Reports since  | 2011

# States
State | Name        | Name fr
CHE   | Switzerland | Suisse
EGY   | Egypt       | Égypte
FRA   | France      | France
NZL   | New Zealand | Nouvelle-Zélande

# Reporting duties
Instrument | Title         | Due      | From year
P5         | Annual report | 31 March | 2011

# Parties
State | Instrument | Entry into force
CHE   | P5         | 2005-01-01
EGY   | P5         | 2005-01-01
FRA   | P5         | 2005-01-01

# Reports
State | Instrument | Year | Submitted on | Uploaded on
CHE   | P5         | 2013 | 2013-03-31   | 2013-04-02
EGY   | P5         | 2012 | 2012-02-01   | 2012-02-02
FRA   | P5         | 2013 | 2013-04-10   | 2013-04-11
NZL   | P5         | 2013 | 2013-03-01   | 2013-03-02

# Stated counts
Name            | Amount | Class     | Instrument | Year
Reports of 2013 | 2      | submitted | P5         | 2013
Never reported  | 3      | never     | P5         | 2013
`;

let page: PageInJsdom;
beforeEach(async () => {
  page = await PageInJsdom.open();
});
afterEach(async () => page.close());

async function open(): Promise<void> {
  await page.give({ name: 'a.xlsx', bytes: bytesOf(STATUS) });
  await page.step('status');
  await page.until(() => page.all('.counts').length > 0 && page.all('.state').length > 0);
}
const counts = (): string => page.texts('.counts .count').join(', ');
const states = (): string[] => page.texts('.state h3');

test('counts, the States of each class, and what is known of one', async () => {
  await open();
  expect(counts()).toBe('1 on time, 1 late, 1 not submitted, 0 never submitted, 1 not a party, 1 voluntary, 66.7%rate');
  expect(page.texts('.state')).toEqual([
    'Egypt not submitted, 275 days latedue 31 March 2013 · last report: 201220112013',
    'France 10 days latesubmitted 10 April 201320112013',
    'New Zealand voluntarysubmitted 1 March 201320112013',
    'Switzerland on timesubmitted 31 March 201320112013',
  ]);
  expect(page.all('.trend-bars')[0]!.getAttribute('aria-label')).toMatch(/2011: 0\.0%, 2012: 33\.3%, 2013: 66\.7%$/);
  expect(page.all('.state .history')[0]!.getAttribute('aria-label')).toMatch(
    /^2011: never submitted, 2012: on time, 2013: not submitted$/,
  );
  await page.press(/^1 ?late$/, '.counts');
  expect(states()).toEqual(['France']);
  await page.press(/^1 ?voluntary$/, '.counts');
  expect(states()).toEqual(['New Zealand']);
  await page.press(/^1 ?voluntary$/, '.counts');
  await page.fill('Find a State', 'suisse');
  await page.until(() => states().length === 1);
  expect(states()).toEqual(['Switzerland']);
});

test('of another day, and of another year', async () => {
  await open();
  await page.fill('As at', '2013-03-31');
  await page.until(() => counts().startsWith('1 on time, 0 late'));
  expect([counts(), page.texts('.state')[0]]).toEqual([
    '1 on time, 0 late, 1 not submitted, 1 never submitted, 1 not a party, 1 voluntary, 33.3%rate',
    'Egypt not submitteddue 31 March 2013 · last report: 201220112013',
  ]);
  await page.fill('Year', '2012');
  await page.until(() => counts().includes('2 never submitted'));
  expect(counts()).toBe('1 on time, 0 late, 0 not submitted, 2 never submitted, 1 not a party, 33.3%rate');
  // Half a year is none.
  await page.fill('Year', '20');
  expect(counts()).toContain('2 never submitted');
});

test('what a text says is held against the rows; files are of the day that is chosen', async () => {
  await open();
  expect([page.text('.card:not(.state) .chip.bad'), page.foot(), page.faces()[4]]).toEqual([
    '1 differs',
    '≠1 of 2 stated counts agree',
    '✕',
  ]);
  expect(page.texts('.findings .head')).toEqual(['Reports of 20132 = 2', 'Never reported3 ≠ 0']);
  const made = (): string[] => page.texts('.files .head > :first-child');
  await page.press('Write the files', '#step');
  await page.until(() => made().length > 0);
  expect(made()).toEqual(['status.xlsx', 'status.csv', 'status.json', 'status.en.docx']);
  await page.fill('As at', '2013-03-31');
  await page.until(() => made().length === 0);
  expect(made()).toEqual([]);
});

test('what was chosen for one list is not for another', async () => {
  await open();
  await page.fill('Year', '2012');
  await page.until(() => counts().includes('2 never submitted'));
  await page.give({ name: 'b.xlsx', bytes: bytesOf(STATUS) });
  await page.until(() => counts().includes('66.7%'));
  expect([page.field('Year').value, counts().includes('66.7%')]).toEqual(['2013', true]);
});
