/** The first page of a document above its text: the masthead, the session and its agenda item, the title. */
import type { PlannedBlock, PlannedRun, PlannedTextCell, PlannedTextTable } from '../plan/document-plan';
import { TEXT_WIDTH } from '../style/united-nations-document';
import { formatDay } from '../language/format';
import { term } from '../language/terms';
import type { Day } from '../values/calendar';
import { ROOM, UNIT, UNIT_REPORT, type DocumentSettings } from './document-settings';
import { plain } from './document-marks';
import { paragraph } from './document-tables';
import type { DocumentVoice } from './document-voice';

/** Room for the emblem, which is the organization's; the body; the particulars. */
const EMBLEM = 1250;
const PARTICULARS = 3200;
const MASTHEAD = [EMBLEM, TEXT_WIDTH - EMBLEM - PARTICULARS, PARTICULARS] as const;

export interface BlockContext {
  /** Of this document; the parent's stands above it. */
  readonly title: string;
  readonly voice: DocumentVoice;
  readonly settings: DocumentSettings;
  readonly date: Day | undefined;
}

/** In the order of the Editorial Manual: masthead, session, place and dates, agenda item, title, the word for Addendum, submitted by. */
export function documentBlock(context: BlockContext): PlannedBlock[] {
  const { voice, settings } = context;
  const { words, marks } = voice;
  const said = (text: string): PlannedRun[] => marks.runs(text);
  const item = settings.agendaItem;
  const session = settings.text('session');
  const parent = titleOf(context);
  const number = item.number === '' ? settings.roomFor('agendaItem') : item.number;
  return [
    masthead(context),
    paragraph(
      'session',
      said(/^\d{4}$/.test(session) ? voice.phrase(words.sessionOfYear, { year: session }) : session),
    ),
    paragraph(
      'session-place',
      voice.runs(words.placeAndDates, { place: settings.text('place'), dates: settings.dates }),
    ),
    paragraph('session-place', voice.runs(words.agendaItem, { number })),
    ...(item.title === '' ? [] : [paragraph('agenda-item', said(item.title))]),
    paragraph('title', parent ?? voice.textRuns(context.title)),
    paragraph('subtitle', said(settings.term('Addendum'))),
    paragraph('submitted-by', submittedBy(context)),
    ...(parent === undefined ? [] : [paragraph('heading', voice.textRuns(context.title))]),
  ];
}

function masthead({ voice, settings, date }: BlockContext): PlannedTextTable {
  const { words, marks, language } = voice;
  const day = date === undefined ? ROOM : formatDay(date, words.mastheadLanguage);
  const distribution = settings.distribution(words);
  const particulars = [distribution, day, words.ownLanguage, words.original].filter(
    (line, at) => line !== '' || (at === 2 && distribution !== ''),
  );
  const organization = distribution === '' ? '' : words.unitedNations;
  // A blank line stands for the language where it is the original's own.
  const foreign = words.mastheadLanguage === language ? {} : { language: words.mastheadLanguage };
  const cell = (style: PlannedTextCell['style'], runs: readonly PlannedRun[], span = 1): PlannedTextCell => ({
    style,
    runs,
    span,
  });
  const [body, convention] = [settings.text('body'), settings.text('convention')];
  const whole = oneTitle(body, convention, marks);
  return {
    kind: 'table',
    look: 'plain',
    title: organization,
    description: '',
    widths: MASTHEAD,
    rows: [
      {
        ruleBelow: 'thin',
        cells: [
          cell('masthead-name', organization === '' ? [] : [{ text: organization }], organization === '' ? 1 : 2),
          cell('masthead-symbol', marks.runs(settings.symbol), organization === '' ? 2 : 1),
        ],
      },
      {
        ...(whole === undefined ? {} : { ruleBelow: 'medium' as const }),
        cells: [
          cell('masthead', []),
          cell('masthead-body', marks.runs(whole ?? body)),
          cell('masthead', [{ text: particulars.join('\n'), ...foreign }]),
        ],
      },
      ...(whole === undefined
        ? [
            {
              ruleBelow: 'medium' as const,
              cells: [cell('masthead', []), cell('masthead', marks.runs(convention)), cell('masthead', [])],
            },
          ]
        : []),
    ],
  };
}

/**
 * Body and treaty are one title where the body ends with the word that the treaty begins with: `Meeting of the Parties to the Convention`, `Convention on …`;
 * else `undefined`. Either may be English that is left in another language; then both have to be.
 */
function oneTitle(body: string, convention: string, marks: DocumentVoice['marks']): string | undefined {
  const isEnglish = marks.isEnglish(body);
  if (isEnglish !== marks.isEnglish(convention)) return undefined;
  const bare = (text: string): string =>
    marks
      .runs(text)
      .map((run) => run.text)
      .join('');
  const [, before = '', last = ''] = /^(.*\s)(\p{L}+)$/su.exec(bare(body)) ?? [];
  const [first = ''] = /^\p{L}+(?=\s)/u.exec(bare(convention)) ?? [];
  if (last === '' || last.toLowerCase() !== first.toLowerCase()) return undefined;
  const whole = `${before}${bare(convention)}`;
  return isEnglish ? marks.english(whole) : whole;
}

/** An addendum has the title of its parent: the report of the Unit, else what the agenda item is about. */
function titleOf({ settings, voice }: BlockContext): PlannedRun[] | undefined {
  if (isUnit(settings.submittedBy)) return voice.marks.runs(settings.term(UNIT_REPORT));
  const { title } = settings.agendaItem;
  return title === '' ? undefined : voice.marks.runs(title);
}

function submittedBy({ voice, settings }: BlockContext): PlannedRun[] {
  const { words, language, marks } = voice;
  const isOurs = (english: string): boolean => settings.term(english) === term(english, language, new Map());
  if (!isOurs(SUBMITTED_BY)) {
    const name = settings.text('submittedBy');
    const own = plain(settings.term(SUBMITTED_BY));
    return marks.runs(own.includes(HOLE) ? own.replace(HOLE, () => name) : `${own} ${name}`);
  }
  if (isUnit(settings.submittedBy) && isOurs(UNIT)) return marks.runs(words.submittedByUnit);
  return voice.runs(words.submittedBy, { name: settings.text('submittedBy') });
}

/** A term of the table; the name stands in its hole, or after it. */
const SUBMITTED_BY = 'Submitted by …';
const HOLE = '…';

const isUnit = (name: string): boolean => name.toLowerCase() === UNIT.toLowerCase();
