/** What the pane is told of the budget, held against the cases' own figures and against what the command line writes. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BudgetExpected } from '../jobs/budget-expected';
import { budgetExpected } from '../jobs/budget-expected';
import { EngineDesk } from '../../src/taskpane/engine/engine-desk';
import { budgetBook } from '../core/budget-documents/budget-book';
import { earlierText, withKinds } from '../core/budget-documents/earlier-years';
import { BudgetAnswers } from '../../src/taskpane/engine/budget-answers';
import { readPastYear } from '../../src/core/estimate-costs';
import type { PastYears } from '../../src/taskpane/engine/past-years';
import { reconcileWorkbooks } from '../../src/core/reconcile-workbooks';

const SHARED = path.join(__dirname, '..', '..', '..', 'shared', 'data', 'budget');
const there = existsSync(SHARED) ? describe : describe.skip;
const ALL = { search: '', from: 0, count: 1000, language: 'en' } as const;

function answersOf(change?: (text: string) => string, past?: PastYears): BudgetAnswers {
  const workbook = budgetBook(change);
  const { value, diagnostics } = reconcileWorkbooks([workbook]);
  return new BudgetAnswers(
    {
      inputs: [],
      workbooks: [workbook],
      editable: [workbook],
      setUp: undefined,
      reconciliation: value,
      diagnostics,
    },
    past,
  );
}

test('notices: what of a class is written, for whom, and what stands in the way', async () => {
  const contacts = '# Contacts\nState | Addressee | Language\nEGY | Ms. E | fr\n';
  const letters =
    '# Letters\nKey | Language | Subject | Salutation | Body | Closing | Signatory\noverdue | fr | {État} | Madame, | {Arriéré} | | Unité\n';
  const asked = { class: 'overdue', language: 'en', asAt: '2014-07-31' } as const;
  const made = await answersOf((text) => `${text}\n${contacts}\n${letters}`).notices(asked);
  expect(made.errors).toEqual([]);
  const bare = await answersOf().notices(asked);
  expect(bare.files).toEqual([]);
  expect(bare.withoutContact + bare.written).toBe(made.withoutContact + made.written);
  const wordless = await answersOf((text) => `${text}\n${contacts}`).notices({ ...asked, class: 'overdue' });
  expect([wordless.files, wordless.written]).toEqual([[], 0]);
});

describe('estimates', () => {
  test('lines with their quantities, each factor with its cell', () => {
    const [meeting] = answersOf().estimate({ language: 'fr', whatIf: '' }).meetings;
    expect([meeting!.title, meeting!.total]).toEqual(['Groupe d’experts', 9_270_000]);
    const [first, translation, , , last] = meeting!.lines;
    expect([first!.title, translation!.amount]).toEqual(['Interprétation', 5_010_000]);
    expect(translation!.parts).toMatchObject([
      {
        factors: [
          { label: 'Pages', value: '40', at: { sheet: 'Volumes', cell: 'F3' } },
          { label: 'Langues', value: '5', at: { sheet: 'Volumes', cell: 'G3' } },
        ],
        quantity: '200',
        rate: '233.75',
        currency: 'CHF',
        unitsPerDollar: '0.934',
        exact: '50053.53',
      },
    ]);
    expect([last!.perCent, last!.base]).toEqual(['15', 8_060_000n]);
  });

  test('what-if stands beside, and is forgotten when it is no longer asked', () => {
    const answers = answersOf();
    const asked = answers.estimate({ language: 'en', whatIf: 'Languages=6; PSC=0' });
    expect([asked.total, asked.whatIfTotal]).toEqual([40_650_000n, 45_030_000n]);
    expect(asked.meetings.map(({ total, whatIf }) => [total, whatIf])).toEqual([
      [9_270_000, 10_300_000],
      [31_380_000, 34_730_000],
    ]);
    expect(answers.estimate({ language: 'en', whatIf: '' }).whatIfTotal).toBeUndefined();
    expect(answers.estimate({ language: 'en', whatIf: 'CHF=x' }).invalidWhatIf).toBe('CHF=x');
  });

  test('one cell can be asked about: a factor of one row, a unit cost; nothing else changes', () => {
    const asked = (whatIf: string) => answersOf().estimate({ language: 'en', whatIf });
    const pages = asked('Volumes!F3=80');
    expect(pages.meetings[0]!.lines.map(({ amount, whatIf }) => amount === whatIf)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(pages.meetings[0]!.lines[1]!.whatIf).toBe(10_010_000);
    expect(pages.meetings[1]!.whatIf).toBe(pages.meetings[1]!.total);
    expect(asked('UnitCosts!E4=5200').meetings.map(({ lines }) => lines[2]!.whatIf)).toEqual([1_560_000, 1_040_000]);
    expect(asked('Volumes!Z9=1').invalidWhatIf).toBe('Volumes!Z9=1');
  });

  test('what can be asked about: currencies, days and languages where they are used, computed lines', () => {
    const { fields } = answersOf().estimate({ language: 'en', whatIf: '' });
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['CHF', '0.934'],
      ['Days', ''],
      ['Languages', ''],
      ['PSC', '13'],
      ['CON', '15'],
    ]);
  });
});

describe('versions', () => {
  const revised = (text: string): string =>
    text
      .replace(/(# Volumes\nMeeting \| Line \| Item)(.*)/, '$1 | Version$2')
      .replace(/^(M\d +\| \w\d +\| (?:IP|TR|TV|ST) +)(\|.*)$/gm, '$1 |$2\n$1 | revised 1 $2')
      .replace(/^(M1 +\| A1 +\| IP +\| revised 1 \| )2/m, '$19');

  test('the chosen one is built, proposed and written; another that is not there is the original', () => {
    const answers = answersOf(revised);
    const told = answers.estimate({ language: 'fr', whatIf: '' });
    expect(told.versions).toEqual([
      { key: 'original', name: 'initial' },
      { key: 'revised 1', name: 'revised 1' },
    ]);
    const { key } = told.versions[1]!;
    const other = answers.estimate({ language: 'fr', whatIf: '', version: key });
    expect([told.version, told.total, other.version]).toEqual(['original', 40_650_000n, key]);
    expect(other.total! > told.total!).toBe(true);
    // Nothing of the revised version is adopted: both meetings are proposed anew.
    expect([told.proposal.added, told.proposal.adopted.length]).toEqual([5, 1]);
    expect([other.proposal.added, other.proposal.adopted.length]).toEqual([11, 0]);
    const [sheet] = answers.budgetSheets({ job: 'estimate', language: 'en', on: 'estimate', version: key }).sheets;
    expect(JSON.stringify(sheet)).toContain('revised 1');
    expect(answers.estimate({ language: 'fr', whatIf: '', version: 'gone' }).version).toBe('original');
  });

  test('findings stay those of what is shown, whatever the tab asks for', () => {
    const answers = answersOf((text) => revised(text).replace(/^(M1 +\| A1 +\| IP +\| revised 1 \| )9/m, '$1-1'));
    const [, { key } = { key: '' }] = answers.estimate({ language: 'en', whatIf: '' }).versions;
    answers.estimate({ language: 'en', whatIf: '', version: key });
    const codes = answers.found('estimate').map(({ code }) => code);
    answers.budget({ language: 'en' });
    expect(answers.found('estimate').map(({ code }) => code)).toEqual(codes);
  });
});

describe('earlier years', () => {
  const inputs = [{ file: 'past.xlsx', sha256: '0' }];
  /** Three earlier meetings like M1: pages used 20, 30 and 45, each in 5 languages. */
  const earlier = (used: readonly number[]): PastYears => {
    const books = used.map((pages, at) => budgetBook(() => earlierText(2011 + at, pages)));
    return { key: 'k', inputs, years: books.map((book) => readPastYear([book])) };
  };
  const ask = { language: 'en', whatIf: '', past: 'k' } as const;

  test('are drawn before the workbook’s own year, and only where they are asked for', async () => {
    const answers = answersOf(withKinds, earlier([20, 45, 30]));
    const years = async (past: string): Promise<string[]> => {
      const [chart] = await answers.estimateCharts({ language: 'fr', past });
      const texts = chart!.drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
      expect(chart!.file.name).toBe('estimate.fr.svg');
      return texts.flatMap((text) => /^(\d{4}) \(Total/.exec(text)?.[1] ?? []);
    };
    expect(await years('k')).toEqual(['2011', '2012', '2013', '2014']);
    expect(await years('')).toEqual(['2014']);
    const [chart] = await answers.estimateCharts({ language: 'fr', past: '' });
    const { total } = answers.estimate({ language: 'fr', whatIf: '' });
    expect(chart!.drawing.description.replace(/\s/g, '')).toContain(`(Total:${Number(total) / 100},00)`);
  });

  test('stand beside lines and quantities, with what a press would fill in', () => {
    const { meetings } = answersOf(withKinds, earlier([20, 45, 30])).estimate(ask);
    expect(meetings[0]!.past).toEqual({ from: ['M1', 'M1', 'M1'], years: [2011, 2013] });
    const [interpretation, translation] = meetings[0]!.lines;
    expect(interpretation!.finalToEstimate).toEqual({ meetings: 3, least: '70.0', median: '70.0', most: '70.0' });
    // What would change nothing is not offered.
    expect(interpretation!.parts[0]!.used).toEqual({
      meetings: 3,
      least: '4',
      median: '4',
      most: '4',
      fill: undefined,
    });
    expect(translation!.parts[0]!.used).toMatchObject({
      least: '100',
      median: '150',
      most: '225',
      fill: { label: 'Pages', value: '30', at: { sheet: 'Volumes', cell: 'F3' }, isTyped: true },
    });
  });

  test('are those that were asked for, and no others', () => {
    const answers = answersOf(withKinds, earlier([20, 45, 30]));
    expect(answers.estimate({ ...ask, past: 'another' }).meetings[0]!.past).toBeUndefined();
    expect(answers.estimate({ ...ask, past: '' }).meetings[0]!.past).toBeUndefined();
    expect(answers.estimate(ask).meetings[0]!.past).toBeDefined();
  });

  test('fill in a cell with a note, twice the same, and nothing where nothing is suggested', () => {
    const answers = answersOf(withKinds, earlier([20, 45, 30]));
    const at = { file: 'test.xlsx', sheet: 'Volumes', cell: 'F3' };
    const place = answers.estimate(ask).meetings[0]!.lines[1]!.parts[0]!.used!.fill!.at;
    const { cells, sheets } = answers.filledIn({ language: 'en', past: 'k', at: place });
    expect(sheets).toEqual([]);
    expect(cells).toEqual([
      { sheet: 'Volumes', row: 3, column: 6, before: 40, value: 30 },
      { sheet: 'Volumes', row: 1, column: 10, before: undefined, value: 'Note' },
      { sheet: 'Volumes', row: 3, column: 10, before: undefined, value: 'median of 3, 2011–2013' },
    ]);
    expect(answers.filledIn({ language: 'en', past: 'k', at: { ...at, cell: 'D2' } }).cells).toEqual([]);
    expect(answers.filledIn({ language: 'en', past: '', at: place }).cells).toEqual([]);
  });

  test('are named in the files as the command line names them', async () => {
    const files = await answersOf(withKinds, earlier([20, 45, 30])).files({ ...ask, job: 'estimate', on: 'estimate' });
    const json = JSON.parse(new TextDecoder().decode(files.at(-1)!.bytes)) as Record<string, unknown>;
    expect(json['inputs']).toEqual(inputs);
    expect(JSON.stringify(json)).toContain('"A2/TR":{"meetings":3');
  });
});

describe('faces', () => {
  test('what is missing, and how many errors each job has', () => {
    const { jobs, asAt, notFunded } = answersOf().budget({ language: 'en', asAt: '2014-07-31' });
    expect([jobs.estimate.missing, jobs.shares.errors, asAt, notFunded]).toEqual([[], 0, '2014-07-31', 1]);
    const without = answersOf((text) => text.slice(0, text.indexOf('# Scale')));
    const faces = without.budget({ language: 'en' });
    expect([faces.jobs.shares.missing, faces.jobs.contributions.missing]).toEqual([['Scale'], ['Invoices']]);
    expect(faces.asAt).toBeUndefined();
  });

  test('findings are those of what was asked last', () => {
    const answers = answersOf((text) => text.replace(/^EGY +\| 0.134.*$/m, ''));
    expect(answers.found('shares')).toEqual([]);
    answers.shares({ language: 'en', on: 'estimate' });
    expect(answers.found('shares').map(({ code }) => code)).toContain('scale-rate-missing');
  });
});

there('the cases', () => {
  const { contributions: cases } = budgetExpected(SHARED) ?? ({} as BudgetExpected);
  let desk: EngineDesk;
  beforeAll(async () => {
    desk = new EngineDesk();
    const bytes = new Uint8Array(readFileSync(path.join(SHARED, 'contributions.xlsx')));
    await desk.open({ files: [{ name: 'contributions.xlsx', bytes }] });
  });
  const cents = (minor: number | bigint): string => (Number(minor) / 100).toFixed(2);

  test('every share of every meeting', async () => {
    const { meetings } = await desk.shares({ language: 'en', on: 'estimate' });
    expect(meetings.map(({ total }) => cents(total!))).toEqual(expect.arrayContaining(Object.values(cases.estimate)));
    const byState: Record<string, string>[] = [];
    for (const { index } of meetings) {
      const { states } = await desk.shareStates({ ...ALL, on: 'estimate', meeting: index });
      byState.push(Object.fromEntries(states.map(({ code, share }) => [code, cents(share)])));
    }
    for (const shares of Object.values(cases.sharesOnEstimate)) expect(byState).toContainEqual(shares);
  });

  test('accounts as at a day: those that owe most first, found by name, and unknown without a day', async () => {
    const asAt = '2014-07-31';
    const { total, meetings } = await desk.contributions({ language: 'en', asAt });
    const wanted = Object.entries(cases.contributions).find(([key]) => key.startsWith(asAt))?.[1];
    const outstanding = Object.values(wanted?.meetings ?? {}).map((each) => each['outstanding']);
    expect(meetings.map((each) => cents(each.outstanding))).toEqual(expect.arrayContaining(outstanding));
    const { states } = await desk.contributionStates({ ...ALL, asAt, meeting: undefined });
    const owed = states.map((state) => state.outstanding);
    expect(owed).toEqual([...owed].sort((a, b) => Number(b - a)));
    expect(owed.reduce((sum, one) => sum + one, 0n)).toBe(total.outstanding);
    const found = async (search: string, language: 'en' | 'es') => {
      const named = await desk.contributionStates({ ...ALL, asAt, meeting: undefined, search, language });
      return named.states.map(({ code }) => code);
    };
    expect([await found('suiza', 'es'), await found('suiza', 'en')]).toEqual([['CHE'], []]);
    expect(await found('switz', 'es')).toEqual(['CHE']);
    expect((await desk.contributions({ language: 'en' })).asAt).toBeUndefined();
  });

  test('files are named as the command line names them, the document in the pane’s language', async () => {
    const ask = { language: 'ru', on: 'estimate', asAt: '2014-07-31' } as const;
    const names = async (job: 'shares' | 'contributions') =>
      (await desk.budgetFiles({ ...ask, job })).map(({ name }) => name);
    expect(await names('shares')).toEqual(['shares.ru.docx', 'shares.xlsx', 'shares.csv', 'shares.json']);
    expect(await names('contributions')).toEqual([
      'contributions.ru.docx',
      'contributions.xlsx',
      'contributions.csv',
      'contributions.json',
    ]);
    expect(await desk.budgetFiles({ job: 'contributions', language: 'en', on: 'estimate' })).toEqual([]);
  }, 60_000);

  test('another file is another budget', async () => {
    const bytes = new Uint8Array(readFileSync(path.join(SHARED, 'estimate.xlsx')));
    await desk.open({ files: [{ name: 'estimate.xlsx', bytes }] });
    const { jobs } = await desk.budget({ language: 'en' });
    expect(jobs.shares.missing).toEqual(['Scale']);
    expect((await desk.estimate({ language: 'en', whatIf: '' })).total).toBe(131_290_000n);
  });
});
