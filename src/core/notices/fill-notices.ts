/** Notices with their holes filled. */
import { BudgetVoice } from '../budget-documents/budget-voice';
import { textOf } from '../budget-documents/document-table';
import type { BudgetRecords } from '../budget/records/budget-records';
import type { Language } from '../language/language';
import { NOTICE_CLASS_NAMES } from '../language/notice-classes';
import { PUNCTUATION } from '../language/punctuation';
import type { Say } from '../language/say';
import { fillTexts, namesState, reportParts } from '../letters/fill-texts';
import { commonLines, listed } from '../letters/hole-values';
import type { Hole } from '../letters/holes';
import { TABLE_LINE } from '../letters/letter';
import type { Wording } from '../letters/letter-records';
import { Findings } from '../records/findings';
import { hasNameIn } from '../status/status-json';
import type { Day } from '../values/calendar';
import { yearOf } from '../values/calendar';
import type { Diagnostic, Outcome } from '../values/diagnostic';
import { amountsOf, amountsTable } from './amounts-table';
import type { DueNotice, Notice, NoticeItem } from './notice';

export interface NoticeContext {
  readonly records: BudgetRecords;
  readonly say: Say;
  readonly asAt: Day;
  /** The notices' own. */
  readonly date: Day;
}

export interface FilledNotice extends Notice {
  /** Holes that nothing fills, of this notice alone. */
  readonly found: readonly Diagnostic[];
}

/**
 * Fills the holes of each notice. Amounts are of all its meetings. A hole that nothing fills is an error, and stands in the notice as it is written; names and
 * titles that are lacking in a notice's language are noted.
 */
export function fillNotices(notices: readonly DueNotice[], context: NoticeContext): Outcome<readonly FilledNotice[]> {
  const findings = new Findings();
  const { records, say } = context;
  const voices = new Map<Language, BudgetVoice>();
  const voiceIn = (language: Language): BudgetVoice => {
    let voice = voices.get(language);
    const items = notices.filter((each) => each.language === language).flatMap((each) => each.items);
    if (!voice)
      voices.set(language, (voice = new BudgetVoice(records, language, say, amountsOf(items), 'contributions')));
    return voice;
  };
  const bare = new Set<Wording>();
  const unnamed = new Set<string>();
  const value = notices.map((notice): FilledNotice => {
    const { state, language, wording, items } = notice;
    if (!bare.has(wording)) reportParts(wording, findings);
    bare.add(wording);
    const voice = voiceIn(language);
    const own = new Findings();
    const lines = (hole: Hole, isAlone: boolean): readonly string[] => holeLines(hole, isAlone, notice, voice, context);
    const { texts, used } = fillTexts(notice, lines, records.states, own);
    const row = records.states[state]!;
    const name = `${language} ${row.code}`;
    if (namesState(used) && language !== 'en' && !hasNameIn(row, language)) {
      if (!unnamed.has(name)) findings.add('title-untranslated', row.at, { code: row.code, language });
      unnamed.add(name);
    }
    return { ...notice, texts, table: amountsTable(items, voice), found: own.diagnostics() };
  });
  const titles = [...voices.values()].flatMap((voice): readonly Diagnostic[] => voice.titles.diagnostics);
  const holes = value.flatMap(({ found }) => found);
  return { value, diagnostics: [...findings.diagnostics(), ...holes, ...titles] };
}

function holeLines(
  hole: Hole,
  isAlone: boolean,
  notice: DueNotice,
  voice: BudgetVoice,
  { records, asAt, date }: NoticeContext,
): readonly string[] {
  const { language, items } = notice;
  const common = commonLines(hole, notice, { states: records.states, asAt, date });
  if (common !== undefined) return common;
  const plain = (marked: string): string => textOf(voice.marks.runs(marked));
  const joined = (values: readonly (string | undefined)[]): string[] => {
    const said = [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
    return said.length === 0 || said.length < new Set(values).size ? [] : [listed(said, language)];
  };
  const money = (amount: (item: NoticeItem) => number): string[] => [
    plain(voice.money(items.reduce((sum, item) => sum + amount(item), 0))),
  ];
  const meetings = items.map(({ row }) => records.costs.meetings[row.meeting]!);
  const days = (list: readonly Day[]): string[] =>
    joined([...new Set(list)].sort((a, b) => a - b).map((day) => voice.day(day)));
  switch (hole) {
    case 'Meeting':
      return joined(items.map(({ row }) => plain(voice.named(row.meeting))));
    case 'Instrument':
      return joined(meetings.map(({ instrument }) => instrument));
    case 'Year':
      return joined(meetings.map(({ start }) => (start === undefined ? undefined : String(yearOf(start)))));
    case 'Class':
      return joined(items.map((item) => NOTICE_CLASS_NAMES[language][item.class]));
    case 'Due':
      return days(items.flatMap(({ due }) => due));
    case 'Since': {
      const since = items.flatMap((item) => item.since ?? []).sort((a, b) => a - b);
      return days(since.slice(0, 1));
    }
    case 'Number':
      return joined(items.map(({ numbers }) => (numbers.length === 0 ? undefined : listed(numbers, language))));
    case 'Rate':
      return joined(items.map(({ rate }) => (rate === undefined ? undefined : voice.exactly(rate))));
    case 'Adjusted rate':
      return joined(items.map(({ adjusted }) => (adjusted === undefined ? undefined : voice.withPlaces(adjusted, 4))));
    case 'Amount':
      return money(({ amount }) => amount);
    case 'Outstanding':
      return money(({ row }) => row.outstanding);
    case 'Overdue':
      return money(({ row }) => row.overdue);
    case 'Credit':
      return money(({ row }) => row.credit);
    case 'Paid':
      return money(({ row }) => row.received);
    case 'Amounts': {
      if (isAlone) return [TABLE_LINE];
      const { colon } = PUNCTUATION[language];
      return items.map(({ row, amount }) => plain(`${voice.meeting(row.meeting)}${colon}${voice.money(amount)}`));
    }
    default:
      return [];
  }
}
