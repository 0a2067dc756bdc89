/** What the paragraph on reports says is what the tables of the same document say, whatever the States and their reports. */
import fc from 'fast-check';
import { say } from '../../../src/adapters/messages/say';
import type { PlannedTextTable } from '../../../src/core/plan/document-plan';
import { CLASS_NAMES } from '../../../src/core/language/class-names';
import { statusDocument } from '../../../src/core/status/status-document';
import { checked } from './status-of';

const AS_AT = '2013-12-31';
const RUNS = { numRuns: 150, seed: 2013 };

const report = fc.record({
  year: fc.constantFrom(2010, 2012, 2013, 2013, 2013),
  day: fc.constantFrom('2013-03-01', '2013-03-31', '2013-04-01', '2013-11-05', ''),
  isUploaded: fc.boolean(),
});
const state = fc.record({
  bound: fc.constantFrom('', '2000-01-01', '2000-01-01', '2012-06-01', '2013-03-31'),
  until: fc.constantFrom('', '', '', '2013-02-01'),
  reports: fc.uniqueArray(report, { maxLength: 2, selector: ({ year }) => year }),
});
const aCase = fc.record({
  states: fc.array(state, { minLength: 1, maxLength: 25 }),
  firstDueAfter: fc.constantFrom('', '180'),
  since: fc.constantFrom(2000, 2000, 2000, 2012, 2014),
});
type Case = typeof aCase extends fc.Arbitrary<infer C> ? C : never;

function bookOf({ states, firstDueAfter, since }: Case): string {
  return `
# Settings
Setting | Value
Reports since | ${since}
# States
State | Name
${states.map((_, at) => `S${at} | State ${at}`).join('\n')}
# Reporting duties
Instrument | Title | Due | First due after | From year
P5 | National report | 31 March | ${firstDueAfter} | 2010
# Parties
State | Instrument | Entry into force | Until
${states.map(({ bound, until }, at) => (bound === '' ? '' : `S${at} | P5 | ${bound} | ${until > bound ? until : ''}`)).join('\n')}
# Reports
State | Instrument | Year | Submitted on | Uploaded on
${states
  .flatMap(({ reports }, at) =>
    reports.map(
      ({ year, day, isUploaded }) => `S${at} | P5 | ${year} | ${day} | ${isUploaded ? day || '2013-05-01' : ''}`,
    ),
  )
  .join('\n')}
`;
}

const WORDS = 'none one two three four five six seven eight nine'.split(' ');
const NUMBER = `(?:\\d+|${WORDS.join('|')}|neither|both|all)`;

/** The number that the pattern, with a `#` in it, has in the text; `undefined` where it has none. */
function numbers(text: string, pattern: string): readonly number[] | undefined {
  const found = new RegExp(pattern.replaceAll('#', `(${NUMBER})`), 'i').exec(text);
  return found?.slice(1).map((word) => {
    const name = word.toLowerCase();
    return /^\d+$/.test(name) ? Number(name) : name === 'neither' ? 0 : WORDS.indexOf(name);
  });
}

interface Printed {
  readonly text: string;
  /** By name of the class. */
  readonly counts: ReadonlyMap<string, number>;
  readonly rate: string;
  /** Classes of the States, each as often as there is a State. */
  readonly states: readonly string[];
}

function printed(one: Case): Printed | undefined {
  const { status } = checked(bookOf(one), AS_AT, 2013);
  const plan = statusDocument(status, 'en', { say, version: '1', draft: '' });
  if (!plan) return undefined;
  const { blocks } = plan.sections[0]!;
  const tables = blocks.filter((block): block is PlannedTextTable => block.kind === 'table');
  const rows = tables.map((table) =>
    table.rows.filter(({ isHead }) => !isHead).map(({ cells }) => cells.map(({ runs }) => runs[0]!.text)),
  );
  const body = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.style === 'body' ? [block.runs.map(({ text }) => text).join('')] : [],
  );
  const [byClass = [], byState = []] = rows;
  return {
    text: body.join(' ').replace(/ The corresponding rate.*/, ''),
    counts: new Map(byClass.slice(0, -1).map(([name, count]) => [name!, Number(count)])),
    rate: byClass.at(-1)![1]!,
    states: byState.map(([, name]) => name!),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where text and tables differ. */
function differences({ text, counts, rate, states }: Printed): string[] {
  const wrong: string[] = [];
  const of = (name: string): number => counts.get(capital(name)) ?? 0;
  const same = (what: string, said: number | undefined, table: number): void => {
    if (said !== undefined && said !== table) wrong.push(`${what}: ${said} in text, ${table} in the table`);
  };
  const [onTime, late, earlier, never] = ['On time', 'Late', CLASS_NAMES.en['not this year'], CLASS_NAMES.en.never].map(
    of,
  );
  for (const [name, count] of counts) {
    const listed = states.filter((each) =>
      /^Voluntary$/.test(name) ? /voluntary/.test(each) : each.split(',')[0] === name || each === name,
    );
    same(`${name} by State`, listed.length, count);
  }
  if (/not recorded/.test(text) && !/due/.test(text)) return wrong;
  const due = onTime! + late! + earlier! + never!;
  const [submitted, all] = numbers(text, '# of the # States from which a report was due') ?? [];
  same('submitted', submitted, onTime! + late!);
  same('due', all, due);
  if (/the one State/.test(text)) same('due', 1, due);
  if (/no report had fallen due/.test(text)) same('due', 0, due);
  const [timely, tardy] = numbers(text, 'Of these reports, # w(?:as|ere) submitted on time and # late') ?? [];
  same('on time', timely, onTime!);
  same('late', tardy, late!);
  if (/reports? (?:was|were) submitted on time/.test(text)) same('late', 0, timely === undefined ? late! : 0);
  if (/reports? (?:was|were) submitted late/.test(text)) same('on time', 0, onTime!);
  const [before, nobody] = numbers(text, '# had reported for an earlier year and # had never') ?? [];
  same('earlier', before, earlier!);
  same('never', nobody, never!);
  same('earlier', numbers(text, 'The other # States had reported for an earlier')?.[0], earlier!);
  same('never', numbers(text, '(?:None|Neither) of the other # States had ever')?.[0], never!);
  same('not yet due', numbers(text, 'yet due from # ')?.[0], of('Not yet due'));
  if (of('Not yet due') > 0 && !/yet due|fallen due/.test(text)) wrong.push('not yet due is not said');
  same('voluntary', numbers(text, 'In addition, # States? that')?.[0], of('Voluntary'));
  if (of('Voluntary') > 0 && !/In addition/.test(text)) wrong.push('voluntary is not said');
  const [, perCent] = /\(([\d.]+) per cent\)/.exec(text) ?? [];
  if (perCent !== undefined && Number(perCent) !== Number(rate)) wrong.push(`rate: ${perCent} in text, ${rate}`);
  const reports = onTime! + late! + of('Voluntary');
  const [missing] = numbers(text, 'Of the reports submitted, # had not been uploaded') ?? [];
  if (missing !== undefined && missing > reports) wrong.push(`not uploaded: ${missing} of ${reports}`);
  return wrong;
}

test('numbers of the paragraph are those of the tables', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(aCase, (one) => {
      const made = printed(one);
      if (!made) return;
      for (const name of made.counts.keys()) seen.add(name);
      expect([made.text, differences(made)]).toEqual([made.text, []]);
    }),
    RUNS,
  );
  const all = ['on time', 'late', 'not this year', 'never', 'not recorded', 'not yet due', 'not a party', 'voluntary'];
  expect([...seen].sort()).toEqual(all.map((name) => capital(CLASS_NAMES.en[name as 'late'])).sort());
});
