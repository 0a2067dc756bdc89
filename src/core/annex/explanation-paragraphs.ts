/** The explanations that were given, as running text. */
import type { Explanation } from '../records/records';
import type { LineResult, MeetingResult } from '../reconciliation/reconciliation';
import { listed, numbered, ownSentence, sentences, type DocumentParagraph } from './document-paragraph';
import type { ParagraphContext } from './document-paragraphs';

/** The others stand in the notes to the tables, as all of them do. */
const MOST_EXPLANATIONS = 8;

export function explanationParagraphs(context: ParagraphContext): DocumentParagraph[] {
  const { voice, reconciliation } = context;
  const items = reconciliation.meetings.flatMap((result) => explanationsOf(result, context));
  if (items.length === 0) return [];
  const more = items.length > MOST_EXPLANATIONS ? [voice.phrase(voice.words.moreExplanations)] : [];
  const intro = voice.phrase(voice.words.explanations);
  if (items.length === 1) return [numbered(voice.marks.runs(sentences([intro, items[0]!], voice)))];
  return listed(intro, [...items.slice(0, MOST_EXPLANATIONS), ...more], voice);
}

/** Of the meeting as a whole, then of its lines. */
function explanationsOf(result: MeetingResult, { voice, reconciliation }: ParagraphContext): string[] {
  const own = reconciliation.records.explanations.filter(({ meeting }) => meeting === result.index);
  const said = (line: LineResult | undefined): string[] =>
    own.filter((each) => each.line === line?.index).flatMap((each) => item(each, line));
  return [...said(undefined), ...result.lines.flatMap(said)];

  function item(explanation: Explanation, line: LineResult | undefined): string[] {
    const { en } = explanation.texts;
    const found = voice.titles.inLanguage(explanation.texts, explanation, result.meeting.code, en);
    const text = found ?? (en || explanation.reason);
    if (text === '') return [];
    const marked = found === undefined ? voice.marks.english(text) : voice.mayBeEnglish(text);
    const values = {
      meeting: voice.title(result.meeting),
      line: line ? voice.inside(line.line) : '',
      text: ownSentence(marked, voice),
    };
    return [voice.phrase(voice.words.explanationItem, values)];
  }
}
