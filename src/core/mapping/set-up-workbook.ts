/** What is proposed of a foreign workbook as a workbook of our own: Settings, Reading, budget lines and meetings, each only where there is something to say. */
import type { Language } from '../language/language';
import type { ReadingRow } from '../records/reading';
import { CHOICES } from '../workbook/choices';
import { CellStore, TextList } from '../workbook/cell-store';
import { settingName } from '../workbook/settings';
import { layoutOf } from '../workbook/layout';
import type { SheetKind } from '../workbook/layout';
import { formSheet } from '../workbook/template';
import type { FormSheet, FormValue } from '../workbook/template';
import type { Workbook } from '../workbook/workbook';
import { CellFormat, CellKind, CellOrigin, RowMark } from '../workbook/workbook';
import { inLanguage } from './propose-reading';
import type { ProposedLine, ProposedMeeting } from './propose-registers';

export interface ProposedAnswer {
  readonly setting: string;
  /** A unit, or `left out`. */
  readonly value: string;
}

export interface Proposals {
  readonly year: number | undefined;
  readonly currency: string | undefined;
  /** Other rows of Settings: units, labels and levels of rows that do not count. */
  readonly answers: readonly ProposedAnswer[];
  readonly reading: readonly ReadingRow[];
  readonly lines: readonly ProposedLine[];
  /** The order of the first of them; `undefined`: the register has lines, and says no order. */
  readonly orderFrom: number | undefined;
  readonly meetings: readonly ProposedMeeting[];
}

export const SET_UP_FILE = 'addendum-setup.xlsx';
/** A meeting of which nobody has said the days yet. */
const NO_DAYS = '–';

/** The sheets, in our form and in a language. Until `Looked over` says yes the annex waits. */
export function setUpForms(proposals: Proposals, language: Language): FormSheet[] {
  const { reading, lines, meetings, orderFrom } = proposals;
  const settings = settingPairs(proposals, 'no', language).map((pair) => [...pair]);
  const forms = settings.length > 0 ? [formSheet('Settings', language, settings)] : [];
  // A workbook has to have a sheet: where nothing is proposed it is the one that nothing is joined with.
  if (reading.length > 0 || settings.length === 0) {
    const rows = reading.map((row) => inLanguage(row, language));
    forms.push(
      formSheet(
        'Reading',
        language,
        rows.map(({ sheet, table, column, is, value }) => [sheet, table, column, is, value]),
      ),
    );
  }
  if (lines.length > 0)
    forms.push(
      formSheet(
        'BudgetLines',
        language,
        lines.map((line, n) =>
          rowOf('BudgetLines', lineRow(line, orderFrom === undefined ? undefined : orderFrom + n, language)),
        ),
      ),
    );
  if (meetings.length > 0)
    forms.push(
      formSheet(
        'Meetings',
        language,
        meetings.map((meeting) => rowOf('Meetings', meetingRow(meeting))),
      ),
    );
  return forms;
}

/** A budget line's values, by column. */
export const lineRow = (
  { code, title, part, kind }: ProposedLine,
  order: number | undefined,
  language: Language,
): Readonly<Record<string, string | number | undefined>> => ({
  Code: code,
  Title: title,
  Part: part,
  Kind: CHOICES['BudgetLines.Kind'][kind][language][0]!,
  Order: order,
});

/** A meeting's values, by column. */
export const meetingRow = ({
  code,
  title,
  start,
  end,
}: ProposedMeeting): Readonly<Record<string, string | number>> => ({
  Code: code,
  Title: title,
  Start: start ?? NO_DAYS,
  End: end ?? NO_DAYS,
});

/** Settings and their values, in a language; `lookedOver` where anything is proposed that has to be. */
export function settingPairs(
  { year, currency, answers, reading, lines, meetings }: Proposals,
  lookedOver: 'yes' | 'no',
  language: Language,
): (readonly [string, string | number])[] {
  const name = (setting: string): string => settingName(setting, language);
  const pairs: (readonly [string, string | number])[] = [];
  if (year !== undefined) pairs.push([name('Reporting year'), year]);
  if (currency !== undefined) pairs.push([name('Currency'), currency]);
  for (const { setting, value } of answers)
    pairs.push([name(setting), value === 'left out' ? CHOICES.Answer['left out'][language][0]! : value]);
  if (reading.length + lines.length + meetings.length > 0)
    pairs.push([name('Looked over'), CHOICES['Looked over'][lookedOver][language][0]!]);
  return pairs;
}

const rowOf = (kind: SheetKind, values: Readonly<Record<string, FormValue | undefined>>): FormValue[] =>
  layoutOf(kind)
    .columns.filter(({ isForeign }) => !isForeign)
    .map(({ column }) => values[column] ?? null);

/** Such sheets as a workbook that is read with the others, as it will be once it is written. */
export function workbookOfForms(forms: readonly FormSheet[], file = SET_UP_FILE): Workbook {
  const texts = new TextList();
  return {
    file,
    date1904: false,
    texts,
    notices: [],
    sheets: forms.map(({ name, columns, rows }) => ({
      name,
      visibility: 'visible',
      cells: cellsOf([columns.map(({ heading }) => heading), ...rows], texts),
      merges: [],
      tables: [],
      hiddenColumns: [],
    })),
  };
}

function cellsOf(rows: readonly (readonly FormValue[])[], texts: TextList): CellStore {
  const store = new CellStore();
  rows.forEach((row, at) => {
    store.startRow(at + 1, RowMark.none);
    row.forEach((value, column) => {
      if (typeof value === 'number')
        store.add(column + 1, CellKind.number, value, CellFormat.general, CellOrigin.typed);
      else if (value !== null && value !== '') store.add(column + 1, CellKind.text, texts.add(value));
    });
  });
  return store.finish();
}
