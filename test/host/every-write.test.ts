/**
 * Every kind of write that the pane has: a fault at every request, the pane closed at every request, another workbook in front at every request. What is left is
 * the old state, the new one, or marked as unfinished; and what was done can be taken back whole.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExcelBook } from '../../src/adapters/excel/excel-book';
import { readBook } from '../../src/adapters/excel/read-book';
import { ExcelWriter } from '../../src/adapters/excel/write/excel-writer';
import type { Language } from '../../src/core/language/language';
import type { SheetEdits } from '../../src/core/plan/sheet-edit';
import type { PlannedWorkbook } from '../../src/core/plan/sheet-plan';
import { EngineDesk } from '../../src/taskpane/engine/engine-desk';
import type { EngineEdit } from '../../src/taskpane/engine/edit-questions';
import type { Outline } from '../../src/taskpane/engine/engine-messages';
import { BUDGET } from '../core/budget-documents/budget-book';
import { earlierText, withKinds } from '../core/budget-documents/earlier-years';
import { bookFromText, xlsxOf } from '../jobs/book';
import { sheetsOf, workbookOf } from '../workbook-of';
import { BookModel } from './book-model';
import type { ChannelOptions, Fault } from './office-channel';
import { startOffice } from './office-in-jsdom';
import type { OfficeInJsdom } from './office-in-jsdom';

jest.setTimeout(240_000);

const ROOT = path.join(__dirname, '..', '..');
const language: Language = 'en';
const COSTS = `
  # Settings
  Setting              | Value
  Reporting year       | 2013
  Materiality per cent | 5

  # BudgetLines
  Code | Title          | Part
  A1   | Interpretation | A

  # Meetings
  Code | Title | Start      | End
  M-01 | First | 2013-04-08 | 2013-04-09

  # Estimates
  @table OfficersEstimates A1:C3
  Meeting | Line | Amount
  M-01    | A1   | 100
  M-09    | A1   | 7

  # Mapping
  Column      | Value | Meeting
  Cost object | X-8   | M-01

  # Expenditures
  Meeting | Line | Cost object | Sachkonto | Posting date | Currency | Amount
  M-01    | A1   |             | 62010     | 2013-04-12   | USD      | '90,00
          | A1   | X-7         | 63400     | 2013-04-12   | USD      | 20
          | A1   | X-8         | 63400     | 2013-04-12   | CHF      | 5
`;
const FOREIGN = `
  # Costs
  Summit 2013
  Item     | Original budget | Spent
  Venue    | 1000            | 900.5
  Catering | 500             | 650
  Total    | 1500            | 1550.5
`;
const STATUS = `
  # Settings
  Setting        | Value
  Reporting year | 2013
  As at          | 2014-04-30

  # States
  State | Name
  FRA   | France

  # Parties
  State | Instrument | Entry into force
  FRA   | P5         | 2009-01-01

  # ReportingObligations
  Instrument | Title                  | Due   | First year
  P5         | National annual report | 31-03 | 2010

  # Reports
  State | Instrument | Year | Submitted on
  FRA   | P5         | 2013 | 2013-04-10
`;

interface Read {
  readonly desk: EngineDesk;
  readonly outline: Outline;
}
type Made = { readonly edits: SheetEdits } | { readonly plan: PlannedWorkbook };
interface Write {
  readonly text: string;
  make(read: Read): Promise<Made>;
}

const editOf = (text: string, choice: (read: Read) => EngineEdit | Promise<EngineEdit>): Write => ({
  text,
  make: async (read) => ({ edits: await read.desk.edits(await choice(read)) }),
});
const wants = (text: string, change: object): Write =>
  editOf(text, () => ({ language, ...change }) as unknown as EngineEdit);

/** The first finding of a code. */
const finding = ({ outline }: Read, code: string): { group: { code: string; severity: string } } => {
  const { severity } = outline.groups.find((group) => group.code === code)!;
  return { group: { code, severity } };
};

/** Each thing that can be decided in the pane. */
const EDITS: Record<EngineEdit['does'], Write> = {
  fix: editOf(
    COSTS,
    (read) => ({ language, does: 'fix', ...finding(read, 'amount-as-text'), option: 0 }) as EngineEdit,
  ),
  answer: editOf(
    COSTS,
    (read) => ({ language, does: 'answer', ...finding(read, 'column-of-numbers'), option: 0 }) as EngineEdit,
  ),
  waive: editOf(
    COSTS,
    (read) =>
      ({
        ...{ language, does: 'waive', ...finding(read, 'meeting-unknown') },
        ...{ reason: 'Paid by the host', by: 'A. Officer', on: '2014-05-02' },
      }) as EngineEdit,
  ),
  correct: editOf(COSTS, ({ outline }) => ({
    ...{ language, does: 'correct', reason: 'As the invoice has it' },
    at: { file: outline.files[0]!, sheet: 'Expenditures', cell: 'G3' },
    value: { as: 'number', number: 21, currency: undefined },
  })),
  assign: wants(COSTS, {
    does: 'assign',
    assignment: { column: 'Cost object', value: 'X-7', meeting: 'M-01', line: '' },
  }),
  'add meeting': wants(COSTS, {
    ...{ does: 'add meeting', code: 'M-09', title: 'Extra' },
    ...{ start: '2013-06-03', end: '2013-06-04' },
  }),
  'add rate': wants(COSTS, { does: 'add rate', currency: 'CHF', from: '2013-04-01', rate: 0.94 }),
  explain: wants(COSTS, {
    does: 'explain',
    explanation: { meeting: 0, line: 0, language, text: 'Fewer documents' },
  }),
  'map columns': wants(COSTS, {
    does: 'map columns',
    choices: [{ kind: 'Expenditures', heading: 'Sachkonto', column: 'Commitment item' }],
  }),
  'take back': editOf(COSTS, async ({ desk }) => {
    const [decided] = await desk.decided({ language, corrected: [] });
    return { language, ...decided!.back! };
  }),
  'put back': wants(COSTS, {
    does: 'put back',
    cells: [{ sheet: 'Expenditures', row: 3, column: 7, before: 19, value: 20 }],
  }),
  'keep answers': editOf(FOREIGN, async ({ desk }) => {
    const asked = { said: [], rows: [], reopened: [], language };
    const { sheets } = await desk.mapping(asked);
    expect(sheets.flatMap(({ tables }) => tables)).toHaveLength(1);
    return { does: 'keep answers' as const, ...asked };
  }),
  set: wants(COSTS, {
    does: 'set',
    changes: [
      { setting: 'Reporting year', column: 'Value', text: '2014' },
      { setting: 'Place', column: 'Value fr', text: 'Genève' },
    ],
  }),
  'propose estimates': wants(BUDGET, { does: 'propose estimates' }),
  'fill in': editOf(withKinds(BUDGET).replace('| 40    | 5 ', '| 41    | 5 '), async ({ desk, outline }) => {
    const files = [20, 30, 45].map((pages, at) => ({
      name: `costs-${2011 + at}.xlsx`,
      bytes: xlsxOf(bookFromText(earlierText(2011 + at, pages))).bytes,
    }));
    await desk.pastYears({ key: 'past', files });
    const at = { file: outline.files[0]!, sheet: 'Volumes', cell: 'F3' };
    return { language, does: 'fill in', at, past: 'past' };
  }),
  'set up': wants(COSTS, { does: 'set up', job: 'status' }),
  sample: editOf('# Sheet1\nA', () => ({
    ...{ language, does: 'sample', name: 'costs.xlsx' },
    bytes: xlsxOf(bookFromText(COSTS.replace(/^ +@.*$/gm, '').replace(/^ +# /gm, '\n'))).bytes,
  })),
};

const plan = (text: string, make: (desk: EngineDesk) => Promise<PlannedWorkbook>): Write => ({
  text,
  make: async ({ desk }) => ({ plan: await make(desk) }),
});

/** Each question of the engine whose answer is written as sheets. */
const SHEETS: Readonly<Record<string, Write>> = {
  annexSheets: plan(COSTS, (desk) =>
    desk.annexSheets({ languages: ['en', 'ar'], layout: 'by meeting', rounding: 100 }),
  ),
  findingsSheet: plan(COSTS, (desk) => desk.findingsSheet({ language })),
  statusSheets: plan(STATUS, (desk) => desk.statusSheets({ language })),
  budgetSheets: plan(BUDGET, (desk) => desk.budgetSheets({ job: 'estimate', language, on: 'estimate' })),
};
const WRITES = [...Object.entries(EDITS), ...Object.entries(SHEETS)];

let office: OfficeInJsdom;
beforeAll(async () => {
  office = await startOffice(new BookModel(workbookOf(sheetsOf(COSTS))));
});
afterAll(() => office.close());

const bookOf = ({ text }: Write): BookModel => new BookModel(workbookOf(sheetsOf(text)));

/** What the pane would write, from a reading as the pane reads. */
async function made(write: Write): Promise<Made> {
  office.channel.serve(bookOf(write), undefined);
  const desk = new EngineDesk();
  const sent: Promise<unknown>[] = [];
  await readBook({ outline: (book) => sent.push(desk.begin(book)), block: (block) => sent.push(desk.block(block)) });
  await Promise.all(sent);
  return write.make({ desk, outline: await desk.finish() });
}

const OPTIONS = { signal: new AbortController().signal, onProgress: (): void => undefined, frozen: false };
const run = async (writer: ExcelWriter, job: Made): Promise<unknown> =>
  'edits' in job ? writer.edit(job.edits) : writer.write(job.plan, OPTIONS);

const pictureOf = (book: BookModel): string => JSON.stringify(book.picture());

async function unfinishedIn(book: BookModel): Promise<readonly string[]> {
  office.channel.serve(book, undefined);
  let known: ExcelBook | undefined;
  await readBook({ outline: (outline) => (known = outline), block: () => undefined });
  return known!.unfinished;
}

interface Left {
  readonly before: string;
  readonly after: string;
  readonly unfinished: readonly string[];
  readonly error: unknown;
}

/** The write in a workbook of its own, with something wrong at the n-th request. */
async function attempt(write: Write, job: Made, wrong: (book: BookModel) => ChannelOptions['fault']): Promise<Left> {
  const book = bookOf(write);
  const before = pictureOf(book);
  office.channel.serve(book, wrong(book));
  const error: unknown = await run(new ExcelWriter(), job).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  book.isBehind = false;
  return { before, after: pictureOf(book), unfinished: await unfinishedIn(book), error };
}

const lost = (after: number): Fault => ({ code: 'ServiceNotAvailable', after });

describe.each(WRITES)('%s', (_, write) => {
  let job: Made;
  let wanted: string;
  let requests = 0;
  beforeAll(async () => {
    job = await made(write);
    const whole = await attempt(write, job, () => (n) => {
      requests = n + 1;
      return undefined;
    });
    expect([whole.error, whole.unfinished]).toEqual([undefined, []]);
    expect(whole.after).not.toBe(whole.before);
    wanted = whole.after;
  });

  const codeOf = ({ error }: Left): unknown =>
    (error as { diagnostic?: { code?: string } } | undefined)?.diagnostic?.code;

  test('is taken back whole', async () => {
    const book = bookOf(write);
    const before = pictureOf(book);
    office.channel.serve(book, undefined);
    const writer = new ExcelWriter();
    await run(writer, job);
    expect(pictureOf(book)).toBe(wanted);
    await writer.restore();
    expect([pictureOf(book), writer.canRestore()]).toEqual([before, false]);
  });

  test.each<[string, (actions: number) => number]>([
    ['before it is carried out', () => 0],
    ['on the way', (actions) => Math.floor(actions / 2)],
    ['when all but the answer is done', (actions) => actions],
  ])('a fault at each request, %s: nothing is changed', async (_when, strike) => {
    for (let at = 0; at < requests; at++) {
      const left = await attempt(write, job, () => (n, actions) => (n === at ? lost(strike(actions)) : undefined));
      expect([at, codeOf(left), left.after === left.before, left.unfinished]).toEqual([at, 'excel-lost', true, []]);
    }
  });

  test.each<[string, (actions: number) => number]>([
    ['before it is carried out', () => 0],
    ['when it is carried out', (actions) => actions],
  ])('the pane is closed at each request, %s: old, new, or marked', async (_when, strike) => {
    for (let at = 0; at < requests; at++) {
      const left = await attempt(write, job, () => (n, actions) => {
        if (n < at) return undefined;
        // From then on nothing more is carried out.
        return lost(n === at ? strike(actions) : 0);
      });
      const isWhole = left.after === left.before || left.after === wanted;
      expect([at, isWhole || left.unfinished.length > 0]).toEqual([at, true]);
      if (isWhole) expect([at, left.unfinished]).toEqual([at, []]);
    }
  });

  test('another workbook comes to the front at each request: old, new, or marked', async () => {
    for (let at = 0; at < requests; at++) {
      const left = await attempt(write, job, (book) => (n) => {
        book.isBehind = n >= at;
        return undefined;
      });
      const isWhole = left.after === left.before || left.after === wanted;
      expect([at, isWhole || left.unfinished.length > 0]).toEqual([at, true]);
      expect([at, left.after === wanted]).toEqual([at, left.error === undefined]);
    }
  });
});

describe('no kind of write is left out', () => {
  const source = (folder: string): string[] =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8'));

  test('of what can be decided', () => {
    const questions = ['edit-questions', 'decided-questions'].map((file) =>
      readFileSync(path.join(ROOT, 'src', 'taskpane', 'engine', `${file}.ts`), 'utf8'),
    );
    const kinds = questions.flatMap((text) => [...text.matchAll(/readonly does: '([^']+)'/g)].map(([, kind]) => kind!));
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(EDITS).sort());
  });

  test('of sheets', () => {
    const asked = source('src/taskpane').flatMap((text) =>
      /\.write\(/.test(text) ? [...text.matchAll(/engine\.ask\('(\w+Sheets?)'/g)].map(([, question]) => question!) : [],
    );
    expect([...new Set(asked)].sort()).toEqual(Object.keys(SHEETS).sort());
    // Whatever else answers with sheets to be written must be among them.
    const answers = source('src/taskpane/engine').flatMap((text) =>
      [...text.matchAll(/(\w+): \{(?:[^{}]|\{[^{}]*\})*answer: PlannedWorkbook/g)].map(([, question]) => question!),
    );
    expect([...new Set(answers)].sort()).toEqual(Object.keys(SHEETS).sort());
  });
});
