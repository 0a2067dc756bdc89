/** The tables of an estimate: a summary of several meetings, services by heads, and the list of all costs. */
import type { EstimateLine, MeetingEstimate } from '../budget/estimate/estimate';
import { partLabel } from '../annex/meeting-tables';
import { NoteList } from '../annex/note-list';
import { partName } from '../annex/row-notes';
import { insideSentence } from '../language/inside-sentence';
import { PUNCTUATION } from '../language/punctuation';
import type { BudgetVoice } from './budget-voice';
import type { TextRow, TextTable } from './document-table';
import type { FormGroup, PrintedForm, ServiceTable } from './printed-form';
import { amountOf, sumOf } from './printed-form';
import { addTo } from '../values/grouped';

export interface FormOfMeeting {
  readonly meeting: MeetingEstimate;
  readonly form: PrintedForm;
}

/** Services by heads where there are any, then the list that ends in the grand total. */
export function meetingTables({ meeting, form }: FormOfMeeting, voice: BudgetVoice): TextTable[] {
  const title = voice.withDates(meeting.index);
  const { services } = form;
  return [...(services === undefined ? [] : [servicesTable(services, title, voice)]), listTable(form, title, voice)];
}

function servicesTable(services: ServiceTable, title: string, voice: BudgetVoice): TextTable {
  const { heads, words } = voice;
  const colon = PUNCTUATION[voice.language].colon;
  const rows = services.rows.map(({ service, cells, total }): TextRow => ({
    role: 'line',
    label: voice.text(service),
    cells: [...cells.map((cell) => voice.amountOrNil(cell === null ? undefined : cell)), voice.amount(total)],
  }));
  rows.push({
    role: 'total',
    label: conferenceServicing(services, voice),
    cells: [...services.totals.map((total) => voice.amount(total)), voice.amount(services.total)],
  });
  return {
    title: `${title}${colon}${insideSentence(voice.annexWords.conferenceServicing, voice.language)}`,
    stub: words.service,
    columns: [...services.heads.map((head) => voice.text(head)), heads.total],
    rows,
    notes: [],
  };
}

const conferenceServicing = ({ part }: ServiceTable, voice: BudgetVoice): string =>
  partLabel({ words: voice.annexWords, phrase: voice.phrase }, part, voice.words.totalConferenceServicing);

function listTable(form: PrintedForm, title: string, voice: BudgetVoice): TextTable {
  const { heads, words } = voice;
  const notes = new NoteList(voice.annexWords);
  const { services, groups, total, holds } = form;
  const rows: TextRow[] = [];
  const add = (role: TextRow['role'], label: string, amount: bigint | undefined): void => {
    rows.push({ role, label, cells: [voice.amount(amount)] });
  };
  if (services) add('total', conferenceServicing(services, voice), services.total);
  for (const group of groups) addGroup(group, form, voice, rows, add);
  add('total', heads.total, total);
  if (!holds) notes.add(`${heads.total}: ${heads.broken}`);
  return { title, stub: words.item, columns: [heads.amount], rows, notes: notes.list() };
}

function addGroup(
  group: FormGroup,
  form: PrintedForm,
  voice: BudgetVoice,
  rows: TextRow[],
  add: (role: TextRow['role'], label: string, amount: bigint | undefined) => void,
): void {
  if (group.kind === 'computed') {
    add('line', computedLabel(group.line, form, voice), amountOf(group.line));
    return;
  }
  const { annexWords: words, phrase } = voice;
  rows.push({
    role: 'heading',
    label: partLabel({ words, phrase }, group.part, partName({ words }, group.part)),
    cells: [],
  });
  for (const line of group.lines) add('line', voice.voice.title(line.line), amountOf(line));
  if (group.lines.length > 1) add('total', words.subtotal, group.subtotal);
}

/** `Programme support costs (13 per cent of 120,000)`. */
function computedLabel(line: EstimateLine, { services, groups }: PrintedForm, voice: BudgetVoice): string {
  const all = new Map(
    [
      ...(services?.lines ?? []),
      ...groups.flatMap((group) => (group.kind === 'part' ? group.lines : [group.line])),
    ].map((each) => [each.index, each]),
  );
  const base = sumOf(line.base.map((index) => amountOf(all.get(index)!)));
  return voice.phrase(voice.words.computedLine, {
    line: voice.voice.title(line.line),
    perCent: voice.exactly(line.perCent),
    amount: voice.amount(base),
  });
}

/** Meetings down; parts, then computed lines, across. */
export function summaryTable(forms: readonly FormOfMeeting[], voice: BudgetVoice): TextTable {
  const { heads, annexWords } = voice;
  const columns = new Map<string, string>();
  const cells = forms.map(({ meeting }) => {
    const own = new Map<string, (bigint | undefined)[]>();
    for (const line of meeting.lines) {
      const [key, label] = columnOf(line, voice);
      if (!columns.has(key)) columns.set(key, label);
      addTo(own, key, amountOf(line));
    }
    return own;
  });
  const keys = [...columns.keys()].sort((a, b) => (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0));
  const rows = forms.map(({ meeting, form }, at): TextRow => ({
    role: 'line',
    label: voice.withDates(meeting.index),
    cells: [
      ...keys.map((key) => {
        const own = cells[at]!.get(key);
        return own === undefined ? voice.amountOrNil(undefined) : voice.amount(sumOf(own));
      }),
      voice.amount(form.total),
    ],
  }));
  const totals = keys.map((key) => voice.amount(sumOf(cells.flatMap((own) => own.get(key) ?? []))));
  const grand = voice.amount(sumOf(forms.map(({ form }) => form.total)));
  rows.push({ role: 'total', label: heads.total, cells: [...totals, grand] });
  return {
    title: annexWords.summaryByMeeting,
    stub: heads.meeting,
    columns: [...keys.map((key) => columns.get(key)!), heads.total],
    rows,
    notes: [],
  };
}

/** Parts stand before computed lines. */
function columnOf({ line }: EstimateLine, voice: BudgetVoice): readonly [key: string, label: string] {
  if (line.kind !== 'direct') return [`2 ${line.code}`, voice.voice.title(line)];
  return [`1 ${line.part}`, partName({ words: voice.annexWords }, line.part)];
}
