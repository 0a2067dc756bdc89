/** For the terminal: what each table is taken for and why, what is still to be answered, and what comes out. */
import { GUESS_REASONS } from '../core/language/guess-reasons';
import { formatAmount, formatCount } from '../core/language/format';
import type { Reason, TableGuess } from '../core/mapping/guess';
import type { Mapping, MappedSheet } from '../core/mapping/map-workbooks';
import { notLookedAt } from '../core/mapping/mapping-json';
import { inLanguage, wordIn } from '../core/mapping/propose-reading';
import { readingLine } from '../core/records/reading';
import type { Figure } from '../core/reconciliation/reconciliation';
import { headingOf } from '../core/workbook/heading-index';
import type { Speech } from './speech';
import { placeText } from './print-diagnostics';
import { apart, safe } from './terminal';
import type { Terminal } from './terminal';
import { printTable } from './text-table';

export function printMapping(terminal: Terminal, mapping: Mapping, speech: Speech): void {
  for (const sheet of mapping.sheets) printSheet(terminal, sheet, speech);
  const { proposals, open } = mapping;
  const answers = proposals.reading.length;
  terminal.line();
  if (answers + proposals.lines.length + proposals.meetings.length === 0) terminal.line(speech.line('mapNone'));
  else
    terminal.line(
      speech.line('mapProposed', { answers, lines: proposals.lines.length, meetings: proposals.meetings.length }),
    );
  for (const [text, found] of [
    ['mapYear', mapping.year],
    ['mapCurrency', mapping.currency],
  ] as const) {
    if (!found || answers === 0) continue;
    const rivals =
      found.rivals.length === 0 ? '' : ` (${speech.say('mapRivals', { rivals: found.rivals.map(String) })})`;
    terminal.line(
      `${speech.line(text, { value: String(found.value) })}, ${apart(reasonText(found.reason, speech))}${rivals}`,
    );
  }
  for (const row of proposals.reading) terminal.line(`  ${apart(safe(readingLine(inLanguage(row, speech.language))))}`);
  terminal.line();
  if (open.length === 0) terminal.line(speech.line('mapNothingOpen'));
  else terminal.line(terminal.paint('yellow', speech.line('mapOpen', { count: open.length })));
  for (const { row, choices } of open) {
    terminal.line(`  ${apart(safe(readingLine(inLanguage(row, speech.language))))}`);
    const words = choices.map((choice) => wordIn(choice, speech.language));
    if (words.length > 0) terminal.line(`    ${speech.line('mapOneOf', { choices: words.slice(0, MOST) })}`);
  }
  printOutcome(terminal, mapping, speech);
}

const MOST = 12;

function printOutcome(terminal: Terminal, mapping: Mapping, speech: Speech): void {
  const { reconciliation } = mapping;
  const figure = ({ state, amount }: Figure): string =>
    state === 'unknown' ? '..' : formatAmount(amount, { decimals: reconciliation.decimals, language: speech.language });
  terminal.line();
  terminal.line(
    speech.line('mapOutcome', {
      estimate: figure(reconciliation.totals.estimate),
      expenditure: figure(reconciliation.totals.expenditure),
      meetings: reconciliation.meetings.length,
      unread: notLookedAt(mapping),
    }),
  );
}

function printSheet(terminal: Terminal, { file, sheet, state, kind, tables }: MappedSheet, speech: Speech): void {
  const said = kind === undefined ? '' : `${speech.signs.colon}${apart(headingOf(kind, '', speech.language))}`;
  const name = apart(placeText({ file, sheet, cell: '' }));
  terminal.line(`${terminal.paint('bold', name)}  ${speech.line('mapSheet', { state, count: tables.length })}${said}`);
  for (const table of tables) printGuess(terminal, table, speech);
}

function printGuess(terminal: Terminal, guess: TableGuess, speech: Speech): void {
  const { language } = speech;
  const { facts, kind, kindReason, meeting } = guess;
  const head = speech.line('mapTable', {
    rows: facts.rowCount,
    kind: kind === undefined ? speech.say('mapKindOpen') : wordIn(kind, language),
  });
  const why = kind === undefined ? '' : ` (${apart(reasonText(kindReason, speech))})`;
  terminal.line();
  terminal.line(`  ${apart(safe(facts.table.name))}  ${head}${why}`);
  if (meeting && guess.isRead && !(meeting.value === '' && !meeting.isConstant)) {
    const value = meeting.value === '' ? '' : ` ${apart(safe(wordIn(meeting.value, language)))}`;
    terminal.line(
      `  ${wordIn('Meeting', language)}${speech.signs.colon.trimEnd()}${value} (${apart(reasonText(meeting.reason, speech))})`,
    );
  }
  const rows = facts.columns.map((column) => {
    const own = guess.columns.find((each) => each.facts === column);
    const is = own
      ? [wordIn(own.is, language), ...(own.value === '' ? [] : [wordIn(own.value, language)])].join(', ')
      : '';
    const rivals = own && own.rivals.length > 0 ? `; ${speech.say('mapRivals', { rivals: own.rivals })}` : '';
    const sum = column.numbers === 0 ? '' : formatAmount(column.sum, { decimals: 2, language });
    return {
      label: `  ${column.heading || speech.say('mapNoHeading')}`,
      cells: [
        is,
        own ? reasonText(own.reason, speech) + rivals : '',
        safe(shortened(column.samples.join(', '))),
        column.numbers === 0 ? '' : formatCount(column.numbers, language),
        sum,
      ],
    };
  });
  printTable(
    terminal,
    speech
      .say('mapHeads')
      .split('|')
      .map((text, n) => (n === 0 ? `  ${text}` : text)),
    rows,
    WORDS,
  );
}

/** What a column is, why, and for example. */
const WORDS = 3;
const LONGEST = 40;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

const reasonText = (reason: Reason, { language, phrase }: Speech): string =>
  reason.by === 'name'
    ? phrase(GUESS_REASONS[language].text, { text: reason.text })
    : phrase(GUESS_REASONS[language].why, {
        by: reason.by.replaceAll(' ', '_'),
        count: 'count' in reason ? reason.count : 0,
      });
