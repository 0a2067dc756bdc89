/** What stands beside a figure that must be explained: the text that is there, and what was said a year before. */
import type { Explanation, Meeting } from '../records/records';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { codeKey, headingKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';

export interface Explained {
  /** Indices in `Records`; `line` is `undefined` for the meeting as a whole. */
  readonly meeting: number;
  readonly line: number | undefined;
  /** The variance is material, and nothing explains it yet. */
  readonly isAsked: boolean;
  readonly now: Explanation | undefined;
  readonly before: { readonly meeting: Meeting; readonly explanation: Explanation } | undefined;
}

/** Each figure that has, or lacks, an explanation; in the order of the meetings. */
export function explanationsOf({ records, meetings }: Reconciliation, found: readonly Diagnostic[]): Explained[] {
  const { budgetLines, explanations } = records;
  const lineKeys = new Map(budgetLines.map(({ code }, index) => [codeKey(code), index]));
  return meetings.flatMap(({ index, meeting }) => {
    const asked = found.flatMap((each) =>
      each.code === 'variance-unexplained' && codeKey(each.values.meeting) === codeKey(meeting.code)
        ? [each.values.line === '' ? undefined : lineKeys.get(codeKey(each.values.line))]
        : [],
    );
    const given = explanations.filter((each) => each.meeting === index);
    const lines = [...new Set([...asked, ...given.map(({ line }) => line)])];
    return lines.map((line) => ({
      meeting: index,
      line,
      isAsked: asked.includes(line),
      now: given.find((each) => each.line === line),
      before: earlier(meeting, line, records),
    }));
  });
}

/** The explanation of the same line at the latest earlier meeting of the same kind, or title. */
function earlier(
  { start, instrument, kind, title }: Meeting,
  line: number | undefined,
  { meetings, explanations }: Reconciliation['records'],
): Explained['before'] {
  if (start === undefined) return undefined;
  const isAlike = (other: Meeting): boolean =>
    headingKey(other.title) === headingKey(title) ||
    (kind !== '' &&
      headingKey(other.kind) === headingKey(kind) &&
      headingKey(other.instrument) === headingKey(instrument));
  const candidates = explanations
    .filter((each) => each.line === line && Object.values(each.texts).some((text) => text !== ''))
    .map((explanation) => ({ meeting: meetings[explanation.meeting]!, explanation }))
    .filter(({ meeting }) => meeting.start !== undefined && meeting.start < start && isAlike(meeting));
  return candidates.sort((a, b) => b.meeting.start! - a.meeting.start!)[0];
}
