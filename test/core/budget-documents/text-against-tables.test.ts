/** What sentences, items and notes of the budget's documents say is what their tables say, whatever the workbook, in cents and in whole units. */
import fc from 'fast-check';
import { say } from '../../../src/adapters/messages/say';
import { contributionsDocument } from '../../../src/core/budget-documents/contributions-document';
import { estimateDocument } from '../../../src/core/budget-documents/estimate-document';
import { sharesDocument } from '../../../src/core/budget-documents/shares-document';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import type { PlannedDocument } from '../../../src/core/plan/document-plan';
import { shareWorkbooks } from '../../../src/core/share-costs';
import { trackContributions } from '../../../src/core/track-contributions';
import { dayFromIso } from '../../../src/core/values/calendar';
import { workbookOf } from '../../workbook-of';
import { BUDGET } from './budget-book';

const OPTIONS = { language: 'en', say, version: '1', date: dayFromIso('2014-09-15')!, draft: false } as const;
const RUNS = { numRuns: 40, seed: 2014 };

interface ShownTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

interface Shown {
  readonly texts: readonly string[];
  readonly tables: readonly ShownTable[];
}

function shown({ sections }: PlannedDocument): Shown {
  const texts: string[] = [];
  const tables: { title: string; head: string[]; rows: string[][]; notes: string[] }[] = [];
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'paragraph') {
      const text = block.runs.map((run) => (run.raised ? '' : run.text)).join('');
      if (/numbered|lettered/.test(block.style)) texts.push(text);
      if (block.style === 'note') tables.at(-1)!.notes.push(text);
    }
    if (block.kind !== 'table' || block.look !== 'figures') continue;
    const rows = block.rows.map(({ isHead, cells }) => ({
      isHead,
      cells: cells.map(({ runs }) =>
        runs
          .filter(({ raised }) => !raised)
          .map(({ text }) => text)
          .join(''),
      ),
    }));
    tables.push({
      title: block.title.replace(/^Table \d+\. /, ''),
      head: rows.find(({ isHead }) => isHead)!.cells,
      rows: rows.filter(({ isHead }) => !isHead).map(({ cells }) => cells),
      notes: [],
    });
  }
  return { texts, tables };
}

/** In cents; below zero in parentheses in a table, with a minus sign in running text. */
function amount(text: string): number {
  const size = Math.round(Number(text.replace(/[^\d.]/g, '')) * 100);
  return /[(\u2212]/.test(text) ? -size : size;
}

const cell = ({ head, rows }: ShownTable, label: string, column: string): number =>
  amount(rows.find(([name]) => name === label)![head.indexOf(column)]!);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const MONEY = '(\u2212?\\$[\\d,.]*\\d)';

/** A sheet of the book with other rows. */
const withSheet = (book: string, sheet: string, head: string, rows: readonly string[]): string =>
  book.replace(new RegExp(`# ${sheet}\\n[^#]*`), `# ${sheet}\n${[head, ...rows].join('\n')}\n\n`);

const withSetting = (book: string, name: string, value: string): string =>
  value === '' ? book : book.replace('Rates as at ', `${name} | ${value}\nRates as at `);

const cents = fc.oneof(
  fc.integer({ min: 1, max: 200_000 }),
  fc.integer({ min: 1, max: 2000 }).map((n) => n * 100),
);
const money = (minor: number): string => (minor / 100).toFixed(2);

describe('estimated costs', () => {
  const volume = fc.record({
    meeting: fc.constantFrom('M1', 'M2'),
    line: fc.constantFrom(
      'A1 | IP | {n} | 2 | | | |',
      'A2 | TR | | | {n} | 5 | |',
      'B1 | TV | | | | | {n} |',
      'B2 | ST | | | | | | {n}',
    ),
    count: fc.integer({ min: 1, max: 60 }),
  });
  const aCase = fc.record({
    volumes: fc.array(volume, { minLength: 1, maxLength: 9 }),
    rounding: fc.constantFrom('', '0.01', '1', '1000', '100 up'),
  });

  test('items, summary, services and lists are of one amount', () => {
    fc.assert(
      fc.property(aCase, ({ volumes, rounding }) => {
        const rows = new Map(
          volumes.map(({ meeting, line, count }) => [
            `${meeting} ${line}`,
            `${meeting} | ${line.replace('{n}', String(count))}`,
          ]),
        );
        const head = 'Meeting | Line | Item | Days | Teams | Pages | Languages | Trips | Months';
        const book = withSetting(withSheet(BUDGET, 'Volumes', head, [...rows.values()]), 'Estimate rounding', rounding);
        const { value } = estimateWorkbooks([workbookOf(book)], { meetings: [] });
        const { texts, tables } = shown(estimateDocument(value.built, value.records, OPTIONS).value);
        const items = [...texts.join('\n').matchAll(new RegExp(`^(.*?), Geneva, .*: ${MONEY}$`, 'gm'))];
        expect(items.length).toBe(value.built.meetings.length);
        const summary = tables.find(({ title }) => title === 'Summary by meeting');
        for (const [, meeting, said] of items) {
          const own = tables.filter(({ title }) => title.startsWith(meeting!));
          const list = own.at(-1)!;
          expect(amount(said!)).toBe(amount(list.rows.at(-1)![1]!));
          if (summary) {
            const row = summary.rows.find(([label]) => label!.startsWith(meeting!))!;
            expect(amount(said!)).toBe(amount(row.at(-1)!));
            expect(sum(row.slice(1, -1).map(amount))).toBe(amount(row.at(-1)!));
          }
          const services = own.length > 1 ? own[0]! : undefined;
          const label = 'A. Total conference-servicing requirements';
          if (services) expect(cell(services, label, 'Total')).toBe(cell(list, label, 'Amount'));
          // What a computed line is a share of, is above it in the list.
          const above = (to: number): number =>
            sum(
              list.rows
                .slice(0, to)
                .filter(([name, figure]) => figure && name !== 'Subtotal')
                .map(([, figure]) => amount(figure!)),
            );
          const inServices = services ? cell(services, label, 'Total') : 0;
          list.rows.forEach(([name], at) => {
            const [, line, base] =
              /^(Programme support costs|Contingency) \([\d.]+ per cent of ([\d,.]+)\)$/.exec(name!) ?? [];
            if (line)
              expect([line, amount(base!)]).toEqual([line, above(at) - (line === 'Contingency' ? 0 : inServices)]);
          });
        }
        if (summary) expect(amount(summary.rows.at(-1)!.at(-1)!)).toBe(sum(items.map(([, , said]) => amount(said!))));
      }),
      RUNS,
    );
  });
});

describe('shares', () => {
  const aCase = fc.record({
    estimates: fc.tuple(cents, cents),
    unit: fc.constantFrom('', '1'),
    participates: fc.boolean(),
    isFormer: fc.boolean(),
    invoiced: fc.array(fc.tuple(fc.constantFrom('AFG', 'FRA', 'EGY', 'CHN'), cents), { maxLength: 4 }),
  });

  test('the amount shared and by how many States are those of the table', () => {
    fc.assert(
      fc.property(aCase, ({ estimates, unit, participates, isFormer, invoiced }) => {
        const [one, two] = estimates;
        let book = withSetting(BUDGET, 'Share unit', unit)
          .replace('| 1000   |', `| ${money(one)} |`)
          .replace('| 2000   |', `| ${money(two)} |`);
        book = withSetting(book, 'Estimate version', 'original');
        const invoices = invoiced.map(
          ([state, minor], at) => `M1 | ${state} | estimate | ${money(minor)} | 2013-12-01 | 2014-01-01 | ${at + 1}`,
        );
        book = withSheet(book, 'Invoices', 'Meeting | State | Kind | Amount | Issued on | Due on | Number', invoices);
        if (!participates) book = withSheet(book, 'Participants', 'Meeting | State', []);
        if (isFormer) book = book.replace(/^EGY +\| CONV +\| 2001-01-01$/m, '');
        const { value } = shareWorkbooks([workbookOf(book)], { on: 'estimate', asAt: dayFromIso('2014-07-31') });
        const { texts, tables } = shown(sharesDocument(value.shares, value.records, OPTIONS).value);
        const items = [
          ...texts.join('\n').matchAll(new RegExp(`^(.*?), Geneva, .*: ${MONEY}, shared by (\\d+) States?`, 'gm')),
        ];
        expect(items.length).toBe(tables.length);
        let isWhole = true;
        for (const [, meeting, said, states] of items) {
          const table = tables.find(({ title }) => title.startsWith(meeting!))!;
          const shares = table.rows.slice(0, -1).map((row) => amount(row[3]!));
          const total = cell(table, 'Total', 'Share');
          expect(sum(shares)).toBe(total);
          const proof = table.notes.find((note) => note.startsWith('Proof'))!;
          const [, rest = '0'] = /Not shared (\(?[\d,.]*\d\)?)/.exec(proof) ?? [];
          isWhole &&= amount(rest) === 0;
          expect(amount(said!)).toBe(total + amount(rest));
          const paying = table.rows.slice(0, -1).filter(([, rate]) => rate !== '–');
          expect(Number(states)).toBe(paying.length);
        }
        if (items.length > 0) expect(texts.join('\n').includes('add up to the total.')).toBe(isWhole);
      }),
      RUNS,
    );
  });
});

describe('contributions', () => {
  const STATES = ['AFG', 'FRA', 'EGY', 'CHN'];
  const row = fc.record({
    state: fc.constantFrom(...STATES),
    meeting: fc.constantFrom('M1', 'M1', 'M2', ''),
    kind: fc.constantFrom(
      'estimate',
      'estimate',
      'final',
      'write-off',
      'payment',
      'payment',
      'payment',
      'refund',
      'voluntary',
    ),
    minor: cents,
    isDueLater: fc.boolean(),
    day: fc.constantFrom('2013-11-01', '2013-12-10', '2014-02-01', '2014-07-01', '2014-09-01'),
  });
  const aCase = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 12 }),
    asAt: fc.constantFrom('2013-12-15', '2014-07-31'),
    credits: fc.constantFrom('hold', 'same State'),
  });

  test('sums, numbers of States and funds are those of the tables', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(aCase, ({ rows, asAt, credits }) => {
        const isInvoice = (kind: string): boolean => ['estimate', 'final', 'write-off'].includes(kind);
        const signed = (kind: string, minor: number): string =>
          money(kind === 'write-off' || kind === 'refund' ? -minor : minor);
        const invoices = rows
          .filter(({ kind, meeting }) => isInvoice(kind) && meeting !== '')
          .map(
            ({ meeting, state, kind, minor, day, isDueLater }, at) =>
              `${meeting} | ${state} | ${kind} | ${signed(kind, minor)} | ${day} | ${isDueLater ? '2014-12-31' : day} | ${at + 1}`,
          );
        const receipts = rows
          .filter(({ kind }) => !isInvoice(kind))
          .map(
            ({ day, state, meeting, minor, kind }, at) =>
              `${day} | ${state} | ${meeting} | ${signed(kind, minor)} | ${kind} | R-${at}`,
          );
        let book = withSheet(
          BUDGET,
          'Invoices',
          'Meeting | State | Kind | Amount | Issued on | Due on | Number',
          invoices,
        );
        book = book.slice(0, book.indexOf('# Receipts'));
        book += `# Receipts\nReceived on | State | Meeting | Amount | Kind | Document\n${receipts.join('\n')}\n`;
        book = withSetting(book, 'Credits', credits);
        const { value } = trackContributions([workbookOf(book)], { asAt: dayFromIso(asAt) });
        const { contributions, records } = value!;
        const plan = contributionsDocument(contributions, records, { ...OPTIONS, meetings: undefined }).value;
        const { texts, tables } = shown(plan);
        const [summary, ...others] = tables;
        const [, ...totals] =
          new RegExp(
            `^Assessed: ${MONEY}; received: ${MONEY}; outstanding: ${MONEY}, of which overdue: ${MONEY}; credits: ${MONEY}\\.`,
            'm',
          ).exec(texts.join('\n')) ?? [];
        expect(totals.map(amount)).toEqual(
          ['Assessed', 'Received', 'Outstanding', 'Overdue', 'Credit'].map((name) => cell(summary!, 'Total', name)),
        );
        for (const [label = '', ...figures] of summary!.rows.slice(0, -1)) {
          const table = others.find(({ title }) => title === label)!;
          for (const name of ['Assessed', 'Received', 'Outstanding', 'Overdue', 'Credit']) {
            const figure = amount(figures[summary!.head.indexOf(name) - 1]!);
            expect([label, name, cell(table, 'Total', name)]).toEqual([label, name, figure]);
            const column = table.rows.slice(0, -1).map(([state]) => cell(table, state!, name));
            expect([label, name, sum(column)]).toEqual([label, name, figure]);
          }
          const states = table.rows.slice(0, -1).map(([state]) => ({
            assessed: cell(table, state!, 'Assessed'),
            received: cell(table, state!, 'Received'),
            outstanding: cell(table, state!, 'Outstanding'),
          }));
          const assessed = states.filter((each) => each.assessed > 0);
          const none = assessed.filter((each) => each.received <= 0).length;
          const part = assessed.filter((each) => each.received > 0 && each.outstanding > 0).length;
          expect(table.notes.join('\n')).toContain(
            `paid in full: ${assessed.length - none - part}; in part: ${part}; not at all: ${none}.`,
          );
          const [, voluntary = '0'] =
            new RegExp(`Voluntary contributions: ${MONEY}`).exec(table.notes.join('\n')) ?? [];
          const meeting = label.replace(/ \(.*/, '');
          const item = texts.find((text) => text.startsWith(`${meeting}: `));
          if (item === undefined) continue;
          const [, required, available, missing] =
            new RegExp(`: ${MONEY} required.*; ${MONEY} available to date, ${MONEY} missing`).exec(item) ?? [];
          seen.add(available === undefined ? 'closed' : 'open');
          if (available === undefined) continue;
          const funds =
            sum(states.map((each) => Math.max(0, Math.min(each.received, each.assessed)))) + amount(voluntary);
          expect([item, amount(available)]).toEqual([item, funds]);
          expect(amount(missing!)).toBe(Math.max(0, amount(required!) - amount(available)));
        }
      }),
      RUNS,
    );
    expect([...seen].sort()).toEqual(['closed', 'open']);
  });
});
