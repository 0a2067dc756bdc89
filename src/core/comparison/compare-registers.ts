/** Registers compared by key: what was added, dropped and changed, field by field. */
import { LANGUAGES } from '../language/language';
import { COMPARED_SETTINGS } from '../records/setting-fields';
import type { BudgetLine, ExchangeRate, Mapping, Meeting, Records, Titled } from '../records/records';
import type { Place } from '../values/address';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import { codeKey } from '../values/code-key';
import type { FieldChange, RecordChange, RecordChanges } from './comparison';
import type { KeyedRows } from './keyed-rows';
import type { MeetingPair } from './pair-meetings';
import type { PairedRows } from './pair-rows';

type Fields<T> = Readonly<Record<string, (record: T) => string>>;

const day = (value: Day | undefined): string => (value === undefined ? '' : isoFromDay(value));

/** Titles are printed as they stand: there a difference of capitals or accents is one. */
const PRINTED = /^title/;

/** `title fr` … */
const TITLES: Fields<Titled> = Object.fromEntries(
  LANGUAGES.map((language) => [`title ${language}`, ({ titles }: Titled) => titles[language] ?? '']),
);

const MEETING: Fields<Meeting> = {
  code: ({ code }) => code,
  title: ({ title }) => title,
  instrument: ({ instrument }) => instrument,
  kind: ({ kind }) => kind,
  start: ({ start }) => day(start),
  end: ({ end }) => day(end),
  place: ({ place }) => place,
  status: ({ status }) => status,
  closedOn: ({ closedOn }) => day(closedOn),
  ...TITLES,
};
const LINE: Fields<BudgetLine> = {
  title: ({ title }) => title,
  part: ({ part }) => part,
  kind: ({ kind }) => kind,
  rate: ({ rate }) => (rate === undefined ? '' : String(rate)),
  base: ({ base }) => base.join(', '),
  order: ({ order }) => (order === undefined ? '' : String(order)),
  ...TITLES,
};
const RATE: Fields<ExchangeRate> = { rate: ({ text }) => text };

export function compareMeetings(before: Records, after: Records, pairs: readonly MeetingPair[]): RecordChanges {
  const changes = pairs.map((pair): RecordChange => {
    const [old, now] = [before.meetings[pair.before ?? -1], after.meetings[pair.after ?? -1]];
    return { key: (now ?? old)!.code, before: old?.at, after: now?.at, fields: fieldChanges(MEETING, old, now) };
  });
  return sorted(changes);
}

export const compareLines = (before: Records, after: Records): RecordChanges =>
  compareByKey(before.budgetLines, after.budgetLines, ({ code }) => code, LINE);

export const compareRates = (before: Records, after: Records): RecordChanges =>
  compareByKey(
    before.exchangeRates,
    after.exchangeRates,
    ({ currency, from }) => `${currency} ${isoFromDay(from)}`,
    RATE,
  );

export function compareMappings(before: Records, after: Records): RecordChanges {
  const named = ({ meetings, budgetLines }: Records) =>
    before.mappings.length + after.mappings.length === 0
      ? () => ''
      : ({ column, text, meeting, line }: Mapping): string => {
          const to = [meetings[meeting ?? -1]?.code ?? '', budgetLines[line ?? -1]?.code ?? ''];
          return `${column} ${text} → ${to.filter((code) => code !== '').join('/')}`;
        };
  const share: Fields<Mapping> = {
    share: ({ share: { numerator, denominator } }) =>
      denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`,
  };
  const keys = new Map<Mapping, string>();
  for (const records of [before, after]) {
    const name = named(records);
    for (const mapping of records.mappings) keys.set(mapping, name(mapping));
  }
  return compareByKey(before.mappings, after.mappings, (mapping) => keys.get(mapping)!, share);
}

export function compareSettings(before: Records, after: Records): RecordChanges {
  const changed = COMPARED_SETTINGS.flatMap(({ field, text }): RecordChange[] => {
    const [old, now] = [text(before.settings), text(after.settings)];
    if (old === now) return [];
    return [{ key: field, before: undefined, after: undefined, fields: [{ field, before: old, after: now }] }];
  });
  return { added: [], dropped: [], changed, unchanged: COMPARED_SETTINGS.length - changed.length };
}

/** Rows that were paired, with what differs. */
export function compareRows<F extends string>(
  before: KeyedRows<F>,
  after: KeyedRows<F>,
  { partner, added }: PairedRows,
  fields: readonly F[],
  keyOf: (rows: KeyedRows<F>, row: number) => string,
): RecordChanges {
  const contents = (rows: KeyedRows<F>, row: number, isNew: boolean): FieldChange[] =>
    fields.flatMap((field) => {
      const text = rows.text(row, field);
      return text === '' ? [] : [{ field, before: isNew ? '' : text, after: isNew ? text : '' }];
    });
  const changed: RecordChange[] = [];
  const dropped: RecordChange[] = [];
  let unchanged = 0;
  for (let row = 0; row < before.count; row++) {
    const other = partner[row]!;
    if (other < 0) {
      const fieldsOf = contents(before, row, false);
      dropped.push({ key: keyOf(before, row), before: before.place(row), after: undefined, fields: fieldsOf });
      continue;
    }
    const differing = fields.filter((field) => !Object.is(before.fields[field][row], after.fields[field][other]));
    if (differing.length === 0) unchanged++;
    else {
      changed.push({
        key: keyOf(after, other),
        before: before.place(row),
        after: after.place(other),
        fields: differing.map((field) => ({
          field,
          before: before.text(row, field),
          after: after.text(other, field),
        })),
      });
    }
  }
  const news = added.map((row): RecordChange => {
    return { key: keyOf(after, row), before: undefined, after: after.place(row), fields: contents(after, row, true) };
  });
  return { added: news, dropped, changed, unchanged };
}

/** The first of several with one key is compared with the first there, the second with the second. */
function compareByKey<T extends { readonly at: Place }>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (record: T) => string,
  fields: Fields<T>,
): RecordChanges {
  const old = numbered(before, keyOf);
  const now = numbered(after, keyOf);
  const all = [...new Set([...now.keys(), ...old.keys()])];
  return sorted(
    all.map((key): RecordChange => {
      const [one, other] = [old.get(key), now.get(key)];
      return {
        key: keyOf((other ?? one)!),
        before: one?.at,
        after: other?.at,
        fields: fieldChanges(fields, one, other),
      };
    }),
  );
}

function numbered<T>(records: readonly T[], keyOf: (record: T) => string): Map<string, T> {
  const byKey = new Map<string, T>();
  for (const record of records) {
    const key = codeKey(keyOf(record));
    let turn = 1;
    while (byKey.has(`${key}\n${turn}`)) turn++;
    byKey.set(`${key}\n${turn}`, record);
  }
  return byKey;
}

function fieldChanges<T>(fields: Fields<T>, before: T | undefined, after: T | undefined): FieldChange[] {
  return Object.entries(fields).flatMap(([field, textOf]) => {
    const [old, now] = [before === undefined ? '' : textOf(before), after === undefined ? '' : textOf(after)];
    const isSame = PRINTED.test(field) ? old === now : codeKey(old) === codeKey(now);
    return isSame ? [] : [{ field, before: old, after: now }];
  });
}

function sorted(changes: readonly RecordChange[]): RecordChanges {
  const both = changes.filter(({ before, after }) => before && after);
  const changed = both.filter(({ fields }) => fields.length > 0);
  return {
    added: changes.filter(({ before }) => !before),
    dropped: changes.filter(({ after }) => !after),
    changed,
    unchanged: both.length - changed.length,
  };
}
