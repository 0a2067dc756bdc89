/** What is said of the meetings and lines that came in below or above their estimates. */
import { PUNCTUATION } from '../language/punctuation';
import type { PlannedRun } from '../plan/document-plan';
import { lineDifferences, meetingDifferences, type Difference, type MeetingDifference } from './differences';
import { ended, listed, numbered, sentences, type DocumentParagraph } from './document-paragraph';
import type { ParagraphContext } from './document-paragraphs';
import { nameOf, type DocumentVoice } from './document-voice';

/** More meetings than these are not all listed, but the first ones and how many there are beside them. */
const MOST_MEETINGS = 6;
const MOST_LISTED = 5;
const MOST_LINES = 3;

type Direction = MeetingDifference['direction'];
const DIRECTIONS: readonly Direction[] = ['below', 'above', 'equal', 'near', 'uncompared'];

/** A paragraph for each side on which expenditures lie; the largest differences first. */
export function meetingParagraphs({
  reconciliation,
  annex,
  figures,
  both,
  voice,
}: ParagraphContext): DocumentParagraph[] {
  const all = meetingDifferences(reconciliation, annex, figures, both);
  return DIRECTIONS.flatMap((direction) => {
    const those = all.filter((each) => each.direction === direction);
    return those.length === 0 ? [] : sideParagraphs(direction, those, voice);
  });
}

function sideParagraphs(
  direction: Direction,
  all: readonly MeetingDifference[],
  voice: DocumentVoice,
): DocumentParagraph[] {
  const { words, marks } = voice;
  const shown = all.length > MOST_MEETINGS ? all.slice(0, MOST_LISTED) : all;
  const items = shown.map((each) => meetingItem(each, all.length === 1, voice));
  const left = all.length - shown.length;
  if (left > 0) {
    const number = voice.number(left, 'numbersAt', `meetings-${direction}-more`);
    const table = marks.figure('1', nameOf('table'));
    items.push(voice.phrase(words.moreMeetings, { count: left, number, table }));
  }
  const count = all.length;
  const number = voice.number(count, 'numbersAt', `meetings-${direction}`);
  const message = {
    below: words.meetingsBelow,
    above: words.meetingsAbove,
    equal: words.meetingsEqual,
    near: words.meetingsNear,
    uncompared: words.meetingsUncompared,
  }[direction];
  const meetings = voice.phrase(words.meetingsAt, { count, number });
  const unit = voice.unit();
  const separator = PUNCTUATION[voice.language].semicolon.trimEnd();
  const closed = items.map((item, at) => (at < items.length - 1 ? item + separator : ended(item, words.stop)));
  // A single meeting is named in the same sentence.
  if (count === 1) return [numbered(voice.runs(message, { meetings, unit, item: closed[0]! }))];
  return listed(voice.phrase(message, { meetings, unit, item: '' }), closed, voice);
}

function meetingItem(
  { result, direction, figure, largest }: MeetingDifference,
  alone: boolean,
  voice: DocumentVoice,
): string {
  const meeting = alone ? voice.named(result.meeting) : voice.title(result.meeting);
  if (figure === undefined || (direction !== 'below' && direction !== 'above')) return meeting;
  const { code } = result.meeting;
  return voice.phrase(voice.words.meetingItem, {
    meeting,
    amount: voice.distance(figure, nameOf('variance', { meeting: code, role: 'total' })),
    rate: voice.offBy(result, nameOf('variance-rate', { meeting: code, role: 'total' })),
    line: largest ? voice.inside(largest.line) : '',
    lineAmount: largest?.isPrinted ? voice.distance(largest.figure, lineName(largest, code)) : '',
  });
}

/** The lines with the largest differences over all meetings, on both sides. */
export function lineSentences({ reconciliation, annex, both, voice }: ParagraphContext): PlannedRun[] {
  const all = lineDifferences(reconciliation, annex, both);
  const said = (message: string, lines: readonly Difference[]): string => {
    const items = lines.slice(0, MOST_LINES).map((each) =>
      voice.phrase(voice.words.lineItem, {
        line: voice.inside(each.line),
        amount: each.isPrinted ? voice.distance(each.figure, lineName(each, '')) : '',
      }),
    );
    return items.length === 0 ? '' : voice.phrase(message, { count: items.length, list: voice.join(items) });
  };
  const below = all.filter(({ figure }) => figure.printed > 0);
  const above = all.filter(({ figure }) => figure.printed < 0);
  const { linesBelow, linesAbove } = voice.words;
  return voice.marks.runs(sentences([said(linesBelow, below), said(linesAbove, above)], voice));
}

/** The sum of a line over all meetings where `meeting` is blank. */
const lineName = ({ line, result }: Difference, meeting: string) =>
  nameOf('variance', { meeting, line: line.code, part: line.part, role: result === undefined ? 'total' : 'line' });
