/** The list of shares for the terminal: a table for each meeting, and whether it adds up. */
import { formatAmount, formatCount, formatDecimal, NOT_AVAILABLE } from '../core/language/format';
import { BUDGET_WORDS } from '../core/language/budget-words';
import type { BudgetWords } from '../core/language/budget-words';
import type { SharedCosts } from '../core/share-costs';
import type { MeetingShares, StateShare } from '../core/budget/shares/shares';
import { decimalText, fixedDecimal } from '../core/values/fraction';
import { nameIn } from '../core/status/status-json';
import { sortedStates } from '../core/status/state-order';
import type { Speech } from './speech';
import { inDirection } from './speech';
import { apart } from './terminal';
import type { Terminal } from './terminal';
import { printTable } from './text-table';
import type { TextRow } from './text-table';

const ADJUSTED_PLACES = 4;
const FACTOR_PLACES = 6;

export function printShares(terminal: Terminal, shared: SharedCosts, speech: Speech): void {
  const { shares, records } = shared;
  const words = BUDGET_WORDS[speech.language];
  const basis = shares.on === 'estimate' ? words.onEstimate : words.onFinal;
  terminal.line(
    terminal.paint('bold', `${apart(words.shares)} · ${apart(basis)} · ${records.costs.settings.currency}`),
  );
  for (const meeting of shares.meetings) {
    terminal.line();
    printMeeting(terminal, meeting, shared, speech, words);
  }
  if (shares.leftOut.length > 0) {
    terminal.line();
    const list = shares.leftOut.map((code) => apart(code)).join(speech.signs.items);
    terminal.line(inDirection(`${words.leftOutMeetings}${speech.signs.colon}${list}`, speech.language));
  }
}

function printMeeting(
  terminal: Terminal,
  meeting: MeetingShares,
  { records }: SharedCosts,
  { language, signs }: Speech,
  words: BudgetWords,
): void {
  const { decimals } = records.costs.settings;
  const amount = (value: number | bigint): string => formatAmount(BigInt(value), { decimals, language });
  const { title, titles } = records.costs.meetings[meeting.index]!;
  terminal.line(terminal.paint('bold', `${apart(meeting.code)}  ${apart(titles[language] ?? title)}`));
  const facts = [
    [words.total, meeting.total === undefined ? NOT_AVAILABLE : amount(meeting.total)],
    ...((meeting.version ?? '') === ''
      ? []
      : [[words.version, meeting.proposed ? `${meeting.version} (${words.proposed})` : meeting.version]]),
    [words.scaleYear, String(meeting.scaleYear ?? NOT_AVAILABLE)],
    [words.payers, formatCount(meeting.states.filter(({ basis }) => basis !== undefined).length, language)],
    ...(meeting.factor === undefined
      ? []
      : [[words.factor, formatDecimal(fixedDecimal(meeting.factor, FACTOR_PLACES), language)]]),
  ];
  terminal.line(
    inDirection(facts.map(([name, value]) => `${name}${signs.colon}${apart(value!)}`).join(' · '), language),
  );
  if (meeting.problem !== undefined) return;
  const heads = [words.state, words.rate, words.adjusted, words.share, words.invoiced, words.bill];
  const rows = sortedStates(meeting.states, records.states, language).map((each): TextRow => ({
    label: nameIn(records.states[each.state]!, language) + noteOf(each, words),
    cells: [
      each.rate === undefined ? '' : formatDecimal(decimalText(each.rate), language),
      each.adjusted === undefined ? '' : formatDecimal(fixedDecimal(each.adjusted, ADJUSTED_PLACES), language),
      amount(each.share),
      amount(each.invoiced),
      amount(each.bill),
    ],
  }));
  const { share, invoiced, bill } = meeting.sums;
  rows.push({
    label: words.total,
    cells: ['', '', amount(share), amount(invoiced), amount(bill)],
    colour: 'bold',
    rule: true,
  });
  if (meeting.notShared !== 0) rows.push({ label: words.notShared, cells: ['', '', amount(meeting.notShared)] });
  printTable(terminal, heads, rows);
  const proof = `${words.share} + ${words.notShared} = ${words.total} · ${words.bill} = ${words.total} − ${words.notShared} − ${words.invoiced}`;
  const verdict = `${proof}${signs.colon}${meeting.holds ? words.holds : words.broken}`;
  terminal.line(terminal.paint(meeting.holds ? 'green' : 'red', inDirection(verdict, language)));
}

const noteOf = ({ basis }: StateShare, words: BudgetWords): string =>
  basis === 'party' ? '' : ` (${basis === 'participant' ? words.participant : words.formerPayer})`;
