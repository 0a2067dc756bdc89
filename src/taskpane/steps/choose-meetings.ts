/** Which meetings are shown, and in what order. */
import { codeKey, headingKey } from '../../core/values/code-key';

export type MeetingOrder = 'register' | 'variance' | 'title';

export interface MeetingFilter {
  /** A part of the title or of the code, in any case and without accents; blank: all. */
  readonly search: string;
  readonly order: MeetingOrder;
  /** Only those with a variance that is still to be explained. */
  readonly isOnlyOpen: boolean;
}

export const NO_FILTER: MeetingFilter = { search: '', order: 'register', isOnlyOpen: false };

/** What is looked at of a meeting. */
export interface ChosenMeeting {
  readonly index: number;
  readonly code: string;
  readonly title: string;
  /** Estimate less expenditure, in minor units. */
  readonly variance: number;
}

/** The meetings as they are to be shown; those that are alike stay in the order of the register. */
export function chooseMeetings<M extends ChosenMeeting>(
  meetings: readonly M[],
  { search, order, isOnlyOpen }: MeetingFilter,
  open: ReadonlySet<number>,
  language: string,
): readonly M[] {
  const [wanted, code] = [headingKey(search), codeKey(search)];
  const chosen = meetings.filter(
    (meeting) =>
      (!isOnlyOpen || open.has(meeting.index)) &&
      (wanted === '' || headingKey(meeting.title).includes(wanted) || codeKey(meeting.code).includes(code)),
  );
  if (order === 'variance') return chosen.sort((one, other) => Math.abs(other.variance) - Math.abs(one.variance));
  const { compare } = new Intl.Collator(language);
  return order === 'title' ? chosen.sort((one, other) => compare(one.title, other.title)) : chosen;
}
