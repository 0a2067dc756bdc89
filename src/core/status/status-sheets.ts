/**
 * The status as sheets to be written: for each language and instrument the matrix State × year by signs, the class of the year in words, a legend, and
 * counts and rates as formulas over the signs.
 */
import type { PlannedCell, PlannedRow, PlannedSheet, PlannedWorkbook } from '../plan/sheet-plan';
import { DATE_FORMAT } from '../plan/sheet-plan';
import { directionOf } from '../language/direction';
import type { Language } from '../language/language';
import { CLASS_NAMES } from '../language/class-names';
import { PUNCTUATION } from '../language/punctuation';
import type { COUNTED_ORDER } from './class-order';
import { countedIn } from './class-order';
import { CLASS_SYMBOLS, symbolOf } from './class-symbols';
import { sortedStates } from './state-order';
import type { InstrumentStatus, InstrumentYear, StateYear } from './status';
import { chosenYear } from './status';
import { nameIn, titleOf } from './status-json';
import { asAtDay, classOfYear, STATUS_WORDS, titleOfYear } from '../language/status-words';
import type { CheckedStatus } from './tie-counts';
import type { StyleName } from '../style/sheet-style';
import { areaAddress, cellAddress } from '../values/address';
import type { PerCentDecimals } from '../values/per-cents';

/** Columns before the years: State, class, due, submitted, days late. */
const LEAD = 5;
const WIDTHS = [30, 20, 12.5, 12.5, 10];
const YEAR_WIDTH = 4.8;
/** Of the heads, which may take two lines. */
const HEAD_HEIGHT = 26;
/** Title, instrument, as at, legend, blank, head. */
const HEAD = 5;
const FIRST = HEAD + 1;
const PER_CENT: { readonly [D in PerCentDecimals]: string } = { 0: '0', 1: '0.0' };

export function statusSheets(status: CheckedStatus, languages: readonly Language[], version: string): PlannedWorkbook {
  const names = new Set<string>();
  const sheets = languages.flatMap((language) =>
    status.instruments
      .filter((instrument) => chosenYear(instrument).due !== undefined)
      .map((instrument) => statusSheet(status, instrument, language, sheetName(status, instrument, language, names))),
  );
  const { title } = STATUS_WORDS[languages[0]!];
  return { title, subject: String(status.year), description: title, version, sheets };
}

/** The title alone where there is one instrument, or the instrument; a name that is taken gets a number. Excel allows 31 characters, and not all. */
function sheetName(
  { instruments }: CheckedStatus,
  { instrument: { code } }: InstrumentStatus,
  language: Language,
  taken: Set<string>,
): string {
  const whole = instruments.length === 1 ? STATUS_WORDS[language].title : code;
  const plain = whole.replace(/[[\]:*?/\\]/g, ' ').replace(/^'|'$/g, '');
  const marked = taken.has(plain.slice(0, 31).trim().toLowerCase())
    ? `${plain.slice(0, 28).trim()} ${language}`
    : plain;
  let name = marked.slice(0, 31).trim();
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, 25).trim()} ${language} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}

function statusSheet(
  status: CheckedStatus,
  instrument: InstrumentStatus,
  language: Language,
  name: string,
): PlannedSheet {
  const words = STATUS_WORDS[language];
  const { colon } = PUNCTUATION[language];
  const classes = CLASS_NAMES[language];
  const years = instrument.years.filter(({ due }) => due !== undefined);
  const states = sortedStates(chosenYear(instrument).states, status.records.states, language);
  const legend = countedIn(years)
    .map((each) => `${CLASS_SYMBOLS[each]} ${classes[each]}`)
    .join(' · ');
  const heads = [words.state, classOfYear(status.year, language), words.due, words.submitted, words.daysLate];
  const rows: PlannedRow[] = [
    one(titleOfYear(status.year, language), 'headnote'),
    one(titleOf(instrument, status.year, language), 'data-title'),
    one(asAtDay(status.asAt, language), 'headnote'),
    one(`${words.legend}${colon}${legend}`, 'headnote'),
    { cells: [] },
    {
      cells: [
        ...heads.map((value, at): PlannedCell => ({ value, style: at < 2 ? 'stub-head' : 'head' })),
        ...years.map(({ year }): PlannedCell => ({ value: year, style: 'head', format: '0' })),
      ],
      height: HEAD_HEIGHT,
    },
    ...states.map((state) => stateRow(state, nameIn(status.records.states[state.state]!, language), years, language)),
    ...countRows(years, states.length, language, status.records.settings.perCentDecimals),
  ];
  const right = LEAD + years.length;
  return {
    name,
    language,
    direction: directionOf(language),
    rows,
    widths: [...WIDTHS, ...years.map(() => YEAR_WIDTH)],
    hidden: [],
    merges: [],
    tables: [],
    charts: [],
    frozenRows: FIRST,
    print: {
      landscape: true,
      area: areaAddress({ top: 1, left: 1, bottom: rows.length, right }),
      repeated: [HEAD, HEAD],
      breaksAfter: [],
      header: '',
      footer: '&P/&N',
    },
    gridLines: false,
  };
}

const one = (value: string, style: StyleName): PlannedRow => ({ cells: [{ value, style }] });

function stateRow(state: StateYear, name: string, years: readonly InstrumentYear[], language: Language): PlannedRow {
  const { dueYear, report, daysLate } = state;
  const submission = report?.submission;
  const classes = CLASS_NAMES[language];
  const said = state.isVoluntary ? `${classes[state.class]}, ${classes.voluntary}` : classes[state.class];
  const day = (value: number | undefined): PlannedCell | undefined =>
    value === undefined ? undefined : { value, style: 'line-figure', format: DATE_FORMAT };
  return {
    cells: [
      { value: name, style: 'line' },
      { value: said, style: 'plain-line' },
      day(dueYear?.due),
      submission === 'undated' ? { value: '..', style: 'line-figure' } : day(submission),
      daysLate === undefined || daysLate === 0 ? undefined : { value: daysLate, style: 'line-figure', format: '#,##0' },
      ...years.map((year): PlannedCell => ({ value: symbolOf(year.states[state.state]!), style: 'line-figure' })),
    ],
  };
}

/** A row for each class with its number by year, and the rate: formulas over the signs above, so that a corrected sign is counted. */
function countRows(
  years: readonly InstrumentYear[],
  states: number,
  language: Language,
  decimals: PerCentDecimals,
): PlannedRow[] {
  const top = FIRST + states;
  const signs = (at: number): string => {
    const column = LEAD + at + 1;
    return areaAddress({ top: FIRST + 1, left: column, bottom: FIRST + states, right: column });
  };
  const counting = (at: number, name: (typeof COUNTED_ORDER)[number]): string => {
    const of = (sign: string): string => `SUMPRODUCT((${signs(at)}="${sign}")*1)`;
    // Who reports without being bound is not a party either.
    return name === 'not a party'
      ? `${of(CLASS_SYMBOLS[name])}+${of(CLASS_SYMBOLS.voluntary)}`
      : of(CLASS_SYMBOLS[name]);
  };
  const lead = (label: string, style: StyleName): (PlannedCell | undefined)[] => [
    { value: label, style },
    ...Array.from({ length: LEAD - 1 }, () => undefined),
  ];
  /** With a rule across the columns before the years. */
  const ruledLead = (label: string, style: StyleName): PlannedCell[] =>
    lead(label, style).map((cell) => cell ?? { value: undefined, style });
  const counted = countedIn(years);
  const rows = counted.map((name, n): PlannedRow => ({
    cells: [
      ...(n === 0 ? ruledLead : lead)(
        `${CLASS_SYMBOLS[name]} ${CLASS_NAMES[language][name]}`,
        n === 0 ? 'subtotal' : 'line',
      ),
      ...years.map(({ counts }, at): PlannedCell => ({
        value: counts[name],
        formula: counting(at, name),
        style: n === 0 ? 'subtotal-figure' : 'line-figure',
        format: '#,##0',
      })),
    ],
  }));
  const rate: PlannedRow = {
    cells: [
      ...ruledLead(STATUS_WORDS[language].rate, 'total'),
      ...years.map(({ rate: exact, counts }, at): PlannedCell => {
        const cell = (n: number): string => cellAddress(top + n + 1, LEAD + at + 1);
        const submitted = counts['on time'] + counts.late;
        const due = `SUM(${cell(0)}:${cell(3)})`;
        const unknown = counted.indexOf('not recorded');
        const none = unknown < 0 ? `${due}=0` : `OR(${due}=0,${cell(unknown)}>0)`;
        return {
          value: exact === undefined ? '..' : (100 * submitted) / (submitted + counts['not this year'] + counts.never),
          formula: `IF(${none},"..",100*(${cell(0)}+${cell(1)})/${due})`,
          style: 'total-figure',
          format: PER_CENT[decimals],
        };
      }),
    ],
  };
  return [...rows, rate];
}
