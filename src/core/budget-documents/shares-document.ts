/** The list of shares as a document: what is shared by which rule, and a table of States for each meeting. */
import { NoteList } from '../annex/note-list';
import type { MeetingShares, Shares, StateShare } from '../budget/shares/shares';
import type { BudgetRecords } from '../budget/records/budget-records';
import { formatCount, NIL } from '../language/format';
import type { PlannedDocument } from '../plan/document-plan';
import { sortedStates } from '../status/state-order';
import { codeKey } from '../values/code-key';
import type { Outcome } from '../values/diagnostic';
import type { BudgetDocumentOptions } from './budget-document';
import { budgetDocument, introduced, paragraphsOf } from './budget-document';
import { BudgetVoice } from './budget-voice';
import type { TextRow, TextTable } from './document-table';
import { paymentFormula } from './payment-formula';

const ADJUSTED_PLACES = 4;

/** Meetings whose total cannot be shared are named without a table; each has an error, so that their document is a draft. */
export function sharesDocument(
  shares: Shares,
  records: BudgetRecords,
  options: BudgetDocumentOptions,
): Outcome<PlannedDocument> {
  const shared = shares.meetings.filter(({ problem }) => problem === undefined);
  const amounts = shared.flatMap(({ total, notShared, states, sums }) => [
    ...[total, notShared, sums.invoiced],
    ...states.flatMap(({ share, invoiced }) => [share, invoiced]),
  ]);
  const voice = new BudgetVoice(records, options.language, options.say, amounts, 'shares');
  const { words, phrase } = voice;
  const count = shared.length;
  const on = shares.on;
  const title = phrase(words.sharesTitle, { on, count, meeting: count === 1 ? voice.named(shared[0]!.index) : '' });
  const items = shared.map((meeting) => itemOf(meeting, voice));
  const intro = count === 0 ? '' : phrase(words.sharesIntro, { on, count, tables: count });
  const proposed = shared.filter((meeting) => meeting.proposed).map(({ index }) => voice.meeting(index));
  const isBilled = shared.some(hasBills);
  const rest = shared.some(({ notShared }) => notShared !== 0) ? 'yes' : 'no';
  const texts = [
    count === 0
      ? ''
      : paymentFormula(
          voice,
          count,
          shared.map(({ scaleYear }) => scaleYear),
        ),
    count === 0 ? '' : phrase(words.exactRates, { rest }),
    isBilled ? words.bills : '',
    proposed.length === 0 ? '' : phrase(words.proposed, { list: voice.voice.join(proposed) }),
    withoutShares(shares, voice),
  ];
  const paragraphs = [...introduced(intro, items, voice), ...paragraphsOf(texts, voice)];
  const tables = shared.map((meeting) => tableOf(meeting, isBilled, voice));
  const draft = options.draft || shared.some(({ holds }) => !holds);
  return budgetDocument({ title, paragraphs, tables }, voice, { ...options, draft });
}

function itemOf({ index, total, states, scaleYear, payersAsAt }: MeetingShares, voice: BudgetVoice): string {
  const payers = states.filter(({ basis }) => basis !== undefined).length;
  return voice.phrase(voice.words.sharesItem, {
    meeting: voice.held(index),
    amount: voice.money(total),
    count: payers,
    number: formatCount(payers, voice.language),
    year: String(scaleYear ?? NIL),
    day: voice.day(payersAsAt),
  });
}

function withoutShares({ meetings, leftOut }: Shares, voice: BudgetVoice): string {
  const { records, words } = voice;
  const isOut = new Set(leftOut.map(codeKey));
  const indices = [
    ...meetings.filter(({ problem }) => problem !== undefined).map(({ index }) => index),
    ...records.costs.meetings.flatMap(({ code }, index) => (isOut.has(codeKey(code)) ? [index] : [])),
  ];
  if (indices.length === 0) return '';
  return voice.phrase(words.withoutShares, { list: voice.voice.join(indices.map((index) => voice.meeting(index))) });
}

const hasBills = ({ states }: MeetingShares): boolean => states.some(({ invoiced }) => invoiced !== 0);

function tableOf(meeting: MeetingShares, isBilled: boolean, voice: BudgetVoice): TextTable {
  const { heads, words, records, language } = voice;
  const notes = new NoteList(voice.annexWords);
  const { sums } = meeting;
  const rows = sortedStates(meeting.states, records.states, language).map((each): TextRow => ({
    role: 'line',
    label: voice.state(each.state),
    notes: noteOf(each, notes, voice),
    cells: [
      voice.exactly(each.rate),
      voice.withPlaces(each.adjusted, ADJUSTED_PLACES),
      voice.amount(each.share),
      ...(isBilled ? [voice.amount(each.invoiced), voice.amount(each.bill)] : []),
    ],
  }));
  const billed = isBilled ? [voice.amount(sums.invoiced), voice.amount(sums.bill)] : [];
  rows.push({ role: 'total', label: heads.total, cells: ['', '', voice.amount(sums.share), ...billed] });
  notes.add(voice.phrase(words.noteProof, { text: proofOf(meeting, isBilled, voice) }));
  return {
    title: voice.withDates(meeting.index),
    stub: heads.state,
    columns: [heads.rate, heads.adjusted, heads.share, ...(isBilled ? [heads.invoiced, heads.bill] : [])],
    rows,
    notes: notes.list(),
  };
}

function noteOf({ basis }: StateShare, notes: NoteList, { words }: BudgetVoice): string[] {
  if (basis === 'party') return [];
  return [notes.mark(basis === 'participant' ? words.noteParticipant : words.noteFormerPayer)];
}

/** share + not shared = total; billed = total − not shared − invoiced. */
function proofOf({ sums, total, notShared, holds }: MeetingShares, isBilled: boolean, voice: BudgetVoice): string {
  const { heads } = voice;
  const term = (name: string, amount: number | bigint | undefined): string => `${name} ${voice.amount(amount)}`;
  const rest = notShared === 0 ? '' : ` + ${term(heads.notShared, notShared)}`;
  const shared = `${term(heads.share, sums.share)}${rest} = ${term(heads.total, total)}`;
  const less = notShared === 0 ? '' : ` − ${term(heads.notShared, notShared)}`;
  const billed = `${term(heads.bill, sums.bill)} = ${term(heads.total, total)}${less} − ${term(heads.invoiced, sums.invoiced)}`;
  const said = voice.voice.join(isBilled ? [shared, billed] : [shared]);
  return holds ? said : `${said} (${heads.broken})`;
}
