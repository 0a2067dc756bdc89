/** The reporting status: counts, the rows of States, sheets and files. Loaded when it is first asked for. */
import { say } from '../../adapters/messages/say';
import { voiceOf } from '../../adapters/messages/voice';
import { writeWorkbook } from '../../adapters/xlsx/write/write-workbook';
import { rateByYear } from '../../core/charts/status-charts';
import { checkStatus } from '../../core/check-status';
import { ANNEX_WORDS } from '../../core/language/annex-words';
import type { Language } from '../../core/language/language';
import { leftInEnglish } from '../../core/checks/left-in-english';
import { applyWaivers } from '../../core/checks/waivers';
import { hasErrors } from '../../core/produce-annex';
import { untranslatedNames } from '../../core/status/untranslated-names';
import { rateTenths } from '../../core/status/classify';
import { reportParagraphs } from '../../core/status/report-paragraph';
import { statusDocument } from '../../core/status/status-document';
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import { sortedStates } from '../../core/status/state-order';
import type { InstrumentStatus, StateYear } from '../../core/status/status';
import { chosenYear } from '../../core/status/status';
import { statusCsv } from '../../core/status/status-csv';
import { nameIn, statusJson, titleOf } from '../../core/status/status-json';
import { statusSheets } from '../../core/status/status-sheets';
import type { CheckedStatus } from '../../core/status/tie-counts';
import type { Day } from '../../core/values/calendar';
import { dayFromIso, isoFromDay } from '../../core/values/calendar';
import type { Diagnostic, Outcome } from '../../core/values/diagnostic';
import type { SheetKind } from '../../core/workbook/layout';
import { VERSION } from '../version';
import type { MadeFile, ShownChart } from './annex-questions';
import { stateFinder } from './found-states';
import { groupsOf } from './finding-groups';
import { jsonText, madeFile } from './made-file';
import { shownChart } from './shown-chart';
import type { Opened } from './opened';
import type {
  ShownClass,
  ShownInstrument,
  ShownState,
  StatesAsk,
  StatesShown,
  StatusAsk,
  StatusOutline,
} from './status-questions';

/** Years of a State's history that fit a narrow pane. */
const YEARS = 12;

export type Checked = Outcome<CheckedStatus | undefined>;

export const check = ({ workbooks }: Opened, { asAt, year }: Pick<StatusAsk, 'asAt' | 'year'>): Checked =>
  checkStatus(workbooks, { asAt: asAt === undefined ? undefined : dayFromIso(asAt), year });

export function outline({ value: status, diagnostics }: Checked, language: Language): StatusOutline {
  const missing = diagnostics.flatMap((each): SheetKind[] =>
    each.code === 'sheet-missing' ? [each.values.sheet as SheetKind] : [],
  );
  const groups = groupsOf(diagnostics);
  if (!status) return { asAt: undefined, year: undefined, instruments: [], stated: [], groups, missing };
  return {
    asAt: isoFromDay(status.asAt),
    year: status.year,
    instruments: status.instruments.map((each) => shownInstrument(each, status.year, language)),
    stated: status.stated.map(({ stated: { name, amount, at }, counted, holds }) => ({
      name,
      stated: amount,
      counted,
      holds,
      at,
    })),
    groups,
    missing,
  };
}

function shownInstrument(each: InstrumentStatus, year: number, language: Language): ShownInstrument {
  const { due, counts, rate } = chosenYear(each);
  return {
    code: each.instrument.code,
    title: titleOf(each, year, language),
    due: iso(due),
    counts,
    rate,
    trend: each.years.filter((one) => one.due !== undefined).map((one) => ({ year: one.year, rate: one.rate })),
  };
}

export function states({ value: status }: Checked, ask: StatesAsk): StatesShown {
  const each = status?.instruments.find(({ instrument }) => instrument.code === ask.instrument);
  if (!status || !each) return { total: 0, states: [] };
  const { records } = status;
  const isFound = stateFinder(records.states, ask.search, ask.language);
  const isWanted = (state: StateYear): boolean =>
    (ask.class === undefined || isOfClass(state, ask.class)) && isFound(state.state);
  const found = sortedStates(chosenYear(each).states, records.states, ask.language).filter(isWanted);
  return {
    total: found.length,
    states: found.slice(ask.from, ask.from + ask.count).map((state) => shownState(state, each, status, ask.language)),
  };
}

/** A voluntary report is beside the classes: its State is not a party. */
const isOfClass = (state: StateYear, name: ShownClass): boolean =>
  name === 'voluntary' ? state.isVoluntary : state.class === name;

const shownClass = ({ class: name, isVoluntary }: StateYear): ShownClass => (isVoluntary ? 'voluntary' : name);

function shownState(
  { state, dueYear, report, daysLate, lastYear, ...rest }: StateYear,
  { years }: InstrumentStatus,
  { records }: CheckedStatus,
  language: Language,
): ShownState {
  const row = records.states[state]!;
  const submission = report?.submission;
  return {
    code: row.code,
    name: nameIn(row, language),
    class: shownClass({ state, dueYear, report, daysLate, lastYear, ...rest }),
    due: iso(dueYear?.due),
    submitted: typeof submission === 'number' ? isoFromDay(submission) : undefined,
    daysLate,
    lastYear,
    forms: report?.report.forms ?? [],
    isPublic: report?.report.isPublic,
    at: report?.report.at ?? row.at,
    years: years
      .filter(({ due }) => due !== undefined)
      .slice(-YEARS)
      .map(({ year, states: of }) => ({ year, class: shownClass(of[state]!) })),
  };
}

export const sheets = ({ value: status }: Checked, language: Language): PlannedWorkbook =>
  statusSheets(status!, [language], VERSION);

/** A picture of each instrument whose reports were due in several years. */
export async function charts({ value: status }: Checked, language: Language): Promise<ShownChart[]> {
  const all = status?.instruments ?? [];
  return Promise.all(
    all.map((each) => {
      const decimals = status!.records.settings.perCentDecimals;
      const due = each.years.filter(({ due: day }) => day !== undefined);
      const years = due.map(({ year, counts }) => ({ year, tenths: rateTenths(counts, decimals) }));
      const drawing = rateByYear(titleOf(each, status!.year, language), years, language, decimals);
      // Codes may hold anything; names of files may not.
      const code = each.instrument.code.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, '-');
      return shownChart(`rate-by-year.${code}.${language}.svg`, drawing);
    }),
  );
}

/** As on the command line; the JSON document names the others' hashes and comes last. */
export async function files(
  { value, diagnostics }: Checked,
  language: Language,
  inputs: Opened['inputs'],
): Promise<MadeFile[]> {
  const status = value!;
  const voice = await voiceOf(language);
  const plan = statusSheets(status, [language], VERSION);
  const made = [
    ...(plan.sheets.length === 0 ? [] : [await madeFile('status.xlsx', await writeWorkbook(plan))]),
    await madeFile('status.csv', statusCsv(status)),
  ];
  const said = diagnostics.map((each: Diagnostic) => {
    const { code, severity, at, values } = each;
    return { code, severity, at, values, message: voice.message(each) };
  });
  const outputs = made.map(({ name, sha256 }) => ({ file: name, sha256 }));
  const paragraphs = reportParagraphs(status, language, say).map((each) => ({ ...each, text: plain(each.text) }));
  const shown = { ...statusJson(status, language), paragraphs, diagnostics: said };
  const document = { addendum: VERSION, inputs, ...shown, outputs };
  return [
    ...made,
    await madeFile('status.json', jsonText(document)),
    ...(await wordDocument(status, language, hasErrors(diagnostics))),
  ];
}

/** Without the marks that keep a value's own direction. */
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** The paragraph and the table for a report; none where nothing is due in the year. */
async function wordDocument(status: CheckedStatus, language: Language, isDraft: boolean): Promise<MadeFile[]> {
  const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../../adapters/docx/write-document');
  const lacking = applyWaivers(untranslatedNames(status, [language]), status.records.waivers, 'printing');
  const draft = isDraft || leftInEnglish(lacking).size > 0 ? ANNEX_WORDS[language].draft : '';
  const plan = statusDocument(status, language, { say, version: VERSION, draft });
  return plan ? [await madeFile(`status.${language}.docx`, await writeDocument(plan))] : [];
}

const iso = (day: Day | undefined): string | undefined => (day === undefined ? undefined : isoFromDay(day));
