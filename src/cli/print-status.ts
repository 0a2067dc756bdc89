/** The reporting status for the terminal: the trend by year, each State with its class and its years, forms, newcomers, stated counts. */
import { say } from '../adapters/messages/say';
import { formatCount, formatRate } from '../core/language/format';
import type { Language } from '../core/language/language';
import { CLASS_NAMES } from '../core/language/class-names';
import { PUNCTUATION } from '../core/language/punctuation';
import type { Say } from '../core/language/say';
import { countedIn } from '../core/status/class-order';
import { CLASS_SYMBOLS, symbolOf } from '../core/status/class-symbols';
import type { ClassCounts } from '../core/status/classify';
import { rateTenths } from '../core/status/classify';
import { reportParagraphs } from '../core/status/report-paragraph';
import { sortedStates } from '../core/status/state-order';
import type { InstrumentStatus, StateYear } from '../core/status/status';
import { chosenYear } from '../core/status/status';
import { nameIn, titleOf } from '../core/status/status-json';
import { asAtDay, STATUS_WORDS } from '../core/language/status-words';
import type { CheckedStatus } from '../core/status/tie-counts';
import { formCounts, hasForm, newcomers } from '../core/status/year-lists';
import { isoFromDay } from '../core/values/calendar';
import type { StatusClass } from '../core/values/status-classes';
import type { Speech } from './speech';
import { inDirection } from './speech';
import { apart, safe, safeValues } from './terminal';
import type { Colour, Terminal } from './terminal';
import { printTable } from './text-table';
import type { PerCentDecimals } from '../core/values/per-cents';

const COLOURS: { readonly [C in StatusClass]?: Colour } = {
  'on time': 'green',
  late: 'yellow',
  'not this year': 'red',
  never: 'red',
  'not a party': 'dim',
};
/** Years of the matrix that stand beside a State; the CSV has them all. */
const YEARS_SHOWN = 20;

export interface StatusPrint {
  readonly speech: Speech;
  /** A form of which each State's report is said to have it or not. */
  readonly form: string | undefined;
}

export function printStatus(terminal: Terminal, status: CheckedStatus, options: StatusPrint): void {
  const { language } = options.speech;
  terminal.line(terminal.paint('bold', `${status.year} · ${apart(asAtDay(status.asAt, language))}`));
  for (const instrument of status.instruments) printInstrument(terminal, status, instrument, options);
  printLegend(terminal, status, options.speech);
  printStated(terminal, status, language);
  printParagraphs(terminal, status, language);
}

const saySafely: Say = (message, values, language) => say(message, safeValues(values), language);

/** For the report. */
function printParagraphs(terminal: Terminal, status: CheckedStatus, language: Language): void {
  for (const { text } of reportParagraphs(status, language, saySafely)) {
    terminal.line();
    terminal.line(inDirection(text, language));
  }
}

function printInstrument(
  terminal: Terminal,
  status: CheckedStatus,
  instrument: InstrumentStatus,
  options: StatusPrint,
): void {
  const { language } = options.speech;
  const title = titleOf(instrument, status.year, language);
  const { code } = instrument.instrument;
  terminal.line();
  terminal.line(
    terminal.paint('bold', title === code ? apart(safe(code)) : `${apart(safe(code))}  ${apart(safe(title))}`),
  );
  terminal.line();
  printTrend(terminal, status, instrument, language);
  terminal.line();
  printStates(terminal, status, instrument, options);
  printForms(terminal, instrument, language);
  printNewcomers(terminal, status, instrument, language);
}

function printTrend(
  terminal: Terminal,
  { records }: CheckedStatus,
  { years }: InstrumentStatus,
  language: Language,
): void {
  const words = STATUS_WORDS[language];
  const counted = countedIn(years);
  const heads = [words.year, ...counted.map((name) => CLASS_NAMES[language][name]), words.rate, words.due];
  const rows = years.map(({ year, due, counts }) => ({
    label: String(year),
    cells: [
      ...counted.map((name) => formatCount(counts[name], language)),
      rateText(counts, records.settings.perCentDecimals, language),
      due === undefined ? '' : isoFromDay(due),
    ],
  }));
  printTable(terminal, heads, rows);
}

function rateText(counts: ClassCounts, decimals: PerCentDecimals, language: Language): string {
  const tenths = rateTenths(counts, decimals);
  return tenths === undefined ? '' : formatRate(tenths, language, decimals);
}

function printStates(
  terminal: Terminal,
  { records }: CheckedStatus,
  instrument: InstrumentStatus,
  { speech: { language }, form }: StatusPrint,
): void {
  const words = STATUS_WORDS[language];
  const years = instrument.years.slice(-YEARS_SHOWN);
  const span = years.length > 1 ? `${years[0]!.year}–${years.at(-1)!.year}` : '';
  const heads = [words.state, words.class, words.due, words.submitted, words.daysLate];
  if (form !== undefined) heads.push(`${words.form} ${safe(form.toUpperCase())}`);
  const names = records.states.map((state) => nameIn(state, language));
  const states = sortedStates(chosenYear(instrument).states, records.states, language);
  const rows = states.map((state) => {
    const cells = [className(state, language), ...daysOf(state)];
    if (form !== undefined) cells.push(state.report === undefined ? '' : hasForm(state, form) ? words.yes : words.no);
    cells.push(years.map((each) => (each.due === undefined ? ' ' : symbolOf(each.states[state.state]!))).join(''));
    const colour = COLOURS[state.class];
    return { label: names[state.state]!, cells, ...(colour === undefined ? {} : { colour }) };
  });
  printTable(terminal, [...heads, span], rows, 1);
}

function className({ class: name, isVoluntary }: StateYear, language: Language): string {
  const names = CLASS_NAMES[language];
  return isVoluntary ? `${names[name]}${PUNCTUATION[language].comma}${names.voluntary}` : names[name];
}

function daysOf({ dueYear, report, daysLate }: StateYear): string[] {
  const submission = report?.submission;
  return [
    dueYear === undefined ? '' : isoFromDay(dueYear.due),
    typeof submission === 'number' ? isoFromDay(submission) : submission === undefined ? '' : '..',
    daysLate === undefined || daysLate === 0 ? '' : String(daysLate),
  ];
}

function printForms(terminal: Terminal, instrument: InstrumentStatus, language: Language): void {
  const forms = formCounts(instrument);
  if (forms.length === 0) return;
  const words = STATUS_WORDS[language];
  terminal.line();
  printTable(
    terminal,
    [words.form, words.reportsWith, words.reportsWithout],
    forms.map((each) => ({
      label: each.form,
      cells: [formatCount(each.with, language), formatCount(each.without, language)],
    })),
  );
}

function printNewcomers(
  terminal: Terminal,
  status: CheckedStatus,
  instrument: InstrumentStatus,
  language: Language,
): void {
  const found = newcomers(status, status.records.instruments.indexOf(instrument.instrument));
  if (found.length === 0) return;
  const words = STATUS_WORDS[language];
  terminal.line();
  printTable(
    terminal,
    [words.firstToCome, words.entryIntoForce, words.due],
    found.map(({ state, entry, firstDue }) => ({
      label: nameIn(status.records.states[state]!, language),
      cells: [isoFromDay(entry), isoFromDay(firstDue)],
    })),
  );
}

function printLegend(terminal: Terminal, { instruments }: CheckedStatus, { language, signs }: Speech): void {
  const parts = countedIn(instruments.flatMap(({ years }) => years)).map(
    (name) => `${CLASS_SYMBOLS[name]} ${apart(CLASS_NAMES[language][name])}`,
  );
  terminal.line();
  terminal.line(terminal.paint('dim', `${apart(STATUS_WORDS[language].legend)}${signs.colon}${parts.join('  ')}`));
}

function printStated(terminal: Terminal, { stated }: CheckedStatus, language: Language): void {
  if (stated.length === 0) return;
  const words = STATUS_WORDS[language];
  terminal.line();
  printTable(
    terminal,
    [words.statedCounts, words.stated, words.counted, words.holds],
    stated.map(({ stated: { name, amount }, counted, holds }) => ({
      label: name,
      cells: [formatCount(amount, language), formatCount(counted, language), holds ? words.yes : words.no],
      colour: holds ? 'green' : 'red',
    })),
  );
}
