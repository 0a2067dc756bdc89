/** Which meeting of the new version is which of the old one: by code, and from year to year by series. */
import type { Meeting, Records } from '../records/records';
import { isCovered } from '../reconciliation/covered';
import { codeKey } from '../values/code-key';
import { addTo } from '../values/grouped';

/** How two meetings were found to be one. */
export type MeetingMatch = 'code' | 'code without its year' | 'instrument and kind' | 'title without its year';

export interface MeetingPair {
  /** Index in `Records.meetings` of each version; `undefined` where the meeting is not there. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly by: MeetingMatch;
}

interface Candidate {
  readonly index: number;
  readonly meeting: Meeting;
}

/**
 * Within a year all meetings are paired by code. Between two years those that the annexes cover are paired by code without the year's digits
 * (`MHCP-2013` and `MHCP-2014`), then by instrument and kind, then by title, each only where one is left on both sides.
 */
export function pairMeetings(before: Records, after: Records): MeetingPair[] {
  const [from, to] = [before.settings.year, after.settings.year];
  const pairs: MeetingPair[] = [];
  let old = candidates(before, from !== to);
  let now = candidates(after, from !== to);
  const pass = (by: MeetingMatch, oldKey: (each: Meeting) => string, newKey: (each: Meeting) => string): void => {
    const own = byKey(old, oldKey);
    const other = byKey(now, newKey);
    for (const [key, [one, second]] of own) {
      const [found, foundSecond] = other.get(key) ?? [];
      if (key === '' || !one || !found || second || foundSecond) continue;
      pairs.push({ before: one.index, after: found.index, by });
    }
    old = old.filter(({ index }) => !pairs.some((pair) => pair.before === index));
    now = now.filter(({ index }) => !pairs.some((pair) => pair.after === index));
  };
  pass(
    'code',
    ({ code }) => codeKey(code),
    ({ code }) => codeKey(code),
  );
  if (from !== to) {
    const timeless = (text: string, year: number | undefined): string => withoutYear(codeKey(text), year);
    pass(
      'code without its year',
      ({ code }) => timeless(code, from),
      ({ code }) => timeless(code, to),
    );
    const series = ({ instrument, kind }: Meeting): string =>
      instrument === '' || kind === '' ? '' : `${codeKey(instrument)}\n${codeKey(kind)}`;
    pass('instrument and kind', series, series);
    pass(
      'title without its year',
      ({ title }) => timeless(title, from),
      ({ title }) => timeless(title, to),
    );
  }
  return [
    ...pairs,
    ...old.map(({ index }): MeetingPair => ({ before: index, after: undefined, by: 'code' })),
    ...now.map(({ index }): MeetingPair => ({ before: undefined, after: index, by: 'code' })),
  ];
}

const candidates = ({ meetings, settings }: Records, coveredOnly: boolean): Candidate[] =>
  meetings
    .map((meeting, index) => ({ meeting, index }))
    .filter(({ meeting }) => !coveredOnly || isCovered(meeting, settings.year));

function byKey(list: readonly Candidate[], key: (each: Meeting) => string): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of list) {
    const name = key(candidate.meeting);
    addTo(groups, name, candidate);
  }
  return groups;
}

/** The year in four digits, or in two that stand alone. */
function withoutYear(key: string, year: number | undefined): string {
  if (year === undefined) return key;
  return key
    .replaceAll(String(year), '#')
    .replace(new RegExp(`(?<!\\d)${String(year % 100).padStart(2, '0')}(?!\\d)`, 'g'), '#');
}
