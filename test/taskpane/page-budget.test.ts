/** The budget on the page: what is asked about stands beside what is built, each step proves its sums, and a version is shown with its own findings. */
import { BUDGET } from '../core/budget-documents/budget-book';
import { LONG } from '../patience';
import { PageInJsdom, bytesOf } from './page-in-jsdom';

jest.mock('../../src/taskpane/fluent', () => jest.requireActual('./plain-fluent'));
jest.setTimeout(LONG);

let page: PageInJsdom;
beforeEach(async () => {
  page = await PageInJsdom.open();
});
afterEach(async () => page.close());

async function open(text = BUDGET, name = 'a.xlsx'): Promise<void> {
  await page.give({ name, bytes: bytesOf(text) });
  await page.press('Budget');
  await page.step('estimate');
  await page.until(() => page.all('.foot .account').some((each) => each.textContent !== ''));
  await page.calm();
}
/** A second version of the volumes, of which one row has a factor below zero. */
const REVISED = BUDGET.replace(/(# Volumes\nMeeting \| Line \| Item)(.*)/, '$1 | Version$2')
  .replace(/^(M\d +\| \w\d +\| (?:IP|TR|TV|ST) +)(\|.*)$/gm, '$1 |$2\n$1 | revised 1 $2')
  .replace(/^(M1 +\| B1 +\| TV +\| revised 1 .*\| )3/m, '$1-3');

const sheet = (): string => page.text('.book [role=tab][aria-selected=true]');
const asked = (): string => page.text('.what-if [role=status]');
const meetings = (): string[] => page.texts('.meeting .head .sum-beside');

test('other values stand beside, in the meeting, its lines and the total, and are gone when they are cleared', async () => {
  await open();
  expect([asked(), meetings()]).toEqual(['406,500', ['92,700', '313,800']]);
  await page.fill('Languages', '6');
  await page.until(() => asked() !== '406,500');
  expect([asked(), meetings()]).toEqual(['+52,900 / 406,500', ['92,700104,200', '313,800355,200']]);
  await page.press(/^Group of Experts/);
  expect(page.texts('.meeting.open .lines > li > .head')).toEqual([
    'Interpretation21,70021,700',
    'Pre-session documentation50,10060,100',
    'Travel of staff7,8007,800',
    'Programme support costs1,0001,000',
    'Contingency12,10013,600',
  ]);
  expect(page.texts('.meeting.open .lines > li > p')).toEqual(['13% of 7,800', '15% of 80,600']);
  await page.fill('Languages', '4');
  await page.until(() => asked().startsWith('-') || asked().startsWith('('));
  await page.fill('Languages', 'x');
  await page.until(() => page.text('.what-if [role=alert]') !== '');
  expect(page.text('.what-if [role=alert]')).toContain('Languages=x');
  await page.press('Clear', '.what-if');
  expect([asked(), page.text('.what-if [role=alert]')]).toEqual(['406,500', '']);
});

test('a quantity leads to the cell of each factor, and to that of its unit cost', async () => {
  await open();
  await page.press(/^Group of Experts/);
  await page.press('Pre-session documentation', '#step');
  expect(page.text('.meeting.open .parts')).toContain(
    'Pages × Languages = 200200 ×CHF ÷ 0.934 = 50,053.53UnitCosts!E3',
  );
  await page.press('Languages', '.parts');
  expect(sheet()).toBe('Volumes');
  await page.key({ key: 'Escape' }, '.meeting.open button');
  await page.press('UnitCosts!E3', '.parts');
  expect(sheet()).toBe('UnitCosts');
});

test('a version is shown with its own sums, findings and proof, also when the workbook is read again', async () => {
  const findings = (): string[] => page.texts('.finding-card h3');
  await open(REVISED);
  expect([page.field('Version').value, page.foot(), asked()]).toEqual([
    'original',
    '=7 quantities; 4 of 4 unit costs used',
    '406,500',
  ]);
  await page.fill('Languages', '6');
  await page.fill('Version', 'revised 1');
  await page.until(() => page.text('.foot').includes('6 quantities'));
  // What was asked about cells of the one version is not asked of the other.
  expect([page.field('Languages').value, page.foot(), asked(), meetings()]).toEqual([
    '',
    '≠6 quantities; 4 of 4 unit costs used',
    '..',
    ['..', '313,800'],
  ]);
  await page.press(/findings? on these sheets/);
  const shown = findings();
  expect(shown.length).toBeGreaterThan(1);
  await page.step('data');
  await page.press(/^Settings/, '.settings-card');
  await page.fill('Parent symbol', 'X/1', '.settings-card');
  await page.decide(/^Keep/, '.settings-card');
  await page.step('estimate');
  await page.until(() => page.text('.foot').includes('quantities'));
  await page.press(/findings? on these sheets/);
  await page.until(() => findings().length >= shown.length);
  expect([page.field('Version').value, findings(), page.text('.foot')]).toEqual([
    'revised 1',
    expect.arrayContaining(shown),
    '≠6 quantities; 4 of 4 unit costs used',
  ]);
});

test('shares add up to what is shared; each State shows how its own is worked out', async () => {
  await open();
  await page.step('shares');
  await page.until(() => page.texts('.state-lines li, .found-list li, #step li').length >= 4);
  expect(page.foot()).toBe('=Share 1,000.00 = Total 1,000.00');
  expect(page.text('#step')).toContain('4 States pay by the scale of 2014; States parties as at 1 April 2014');
  expect(page.text('#step')).toContain('Not listed: Meeting of Parties.');
  await page.press('France', '#step');
  expect(page.texts('.way > div')).toEqual([
    'Rate (per cent) Scale!B35.593',
    'Adjusted rate (per cent) 51.4063',
    'Total 1,000.00',
    'Share 514.06',
    'Invoiced 514.05',
    'To be billed 0.01',
  ]);
  await page.fill('Shared', 'final');
  await page.until(() => page.foot().includes('700.01'));
  expect(page.foot()).toBe('=Share 700.01 = Total 700.01');
});

test('contributions are of the day that is chosen: by meeting, by State, and what is not assigned', async () => {
  await open();
  await page.step('contributions');
  expect([page.text('#step .notice'), page.faces()[4]]).toEqual(['As at which date? The workbook does not say.', '?']);
  await page.fill('As at', '2014-07-31');
  await page.until(() => page.foot().includes('='));
  expect([page.foot(), page.faces()[4]]).toEqual([
    '=Assessed 1,000.00 − Written off 0.46 − Received 1,119.05 = Outstanding 7.32 − Credit 126.83',
    '! 1',
  ]);
  expect(page.text('.meeting')).toBe(
    'Group of Experts1,000.00Received1,119.05Overdue7.32Credit126.83! Not funded by 1 January 2014: 485.95 short' +
      'collection rate 99.2% · paid in full 2 · in part 1 · not at all 1',
  );
  await page.press('By State', '#step');
  await page.until(() => page.texts('#step li').length >= 4);
  expect(page.texts('#step li')).toEqual(
    ['Egypt7.32Overdue 7.32 ', 'Afghanistan0.00', 'China0.00Credit 126.83', 'France0.00'].map((each) => each.trim()),
  );
  await page.press('Egypt', '#step');
  expect(page.texts('.way > div')).toEqual([
    'Group of ExpertsInvoices!D4',
    'Assessed 12.32',
    'Received 5.00',
    'Outstanding 7.32',
    'Overdue 7.32',
  ]);
  await page.press(/^Unassigned/, '#step');
  expect(page.text('#step [role=tabpanel]')).toMatch(/Egypt.*1\.00/);
  await page.fill('As at', '2014-12-31');
  await page.until(() => page.foot().includes('1,126.37'));
  expect(page.foot()).toContain('Received 1,126.37 = Outstanding 0.00 − Credit 126.83');
});

test('what was chosen for one workbook is not for another', async () => {
  await open(REVISED);
  await page.fill('Languages', '6');
  await page.fill('Version', 'revised 1');
  await page.fill('Languages', '4');
  await page.step('shares');
  await page.fill('Shared', 'final');
  await page.step('contributions');
  await page.fill('As at', '2014-07-31');
  await page.until(() => page.faces()[4] !== '?');
  await page.give({ name: 'b.xlsx', bytes: bytesOf(REVISED) });
  await page.until(() => page.faces()[4] === '?');
  await page.step('shares');
  expect(page.field('Shared').value).toBe('estimate');
  await page.step('estimate');
  await page.until(() => page.foot().includes('quantities'));
  expect([page.field('Version').value, page.field('Languages').value, asked()]).toEqual(['original', '', '406,500']);
});
