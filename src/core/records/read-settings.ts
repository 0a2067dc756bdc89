/** The Settings sheet: names on the left, values on the right. */
import type { Language, Translations } from '../language/language';
import { LANGUAGES } from '../language/language';
import type { Place } from '../values/address';
import { codeKey, headingKey } from '../values/code-key';
import { currencyDecimals } from '../values/currencies';
import type { Minor } from '../values/money';
import { minorFromDecimal, ZERO } from '../values/money';
import { choiceOf, settingOf } from '../workbook/heading-index';
import { settingTyped } from '../workbook/settings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellFormat, CellKind } from '../workbook/workbook';
import { contradicts } from '../values/currency-signs';
import { readAmountText } from './amount-text';
import { isAnswer, senseOfAnswer } from './answers';
import { columnNamed, columnsOf, headingNamed, keyOf, mayBeWide } from './column-memory';
import type { DayOrder } from './day-text';
import { Findings } from './findings';
import { budgetSettings } from './budget-settings';
import { readDay } from './read-values';
import { textSettings } from './setting-fields';
import type { SettingValue } from './setting-values';
import { readPlain, readSettingChoice, readUnit, readYear } from './setting-values';
import type { AnnexLayout, FiguresKind, PeriodDay, Settings } from './records';
import { repeatsHeadings } from './row-asides';
import { SheetRows } from './sheet-rows';

/** Reads all Settings sheets as one; a setting (or what a heading stands for) given twice with different values is an error, an unknown one a note. */
export function readSettings(sheets: readonly RecognisedSheet[], findings: Findings): Settings {
  const values = new Map<string, SettingValue>();
  const said = new Map<string, string>();
  const translations = new Map<string, Translations>();
  findings.dayOrder = dayOrderOf(sheets);
  for (const found of sheets) {
    const rows = new SheetRows(found, findings);
    const nameColumn = found.columns.get('Setting') ?? 0;
    const column = found.columns.get('Value') ?? 0;
    while (rows.next()) {
      const name = rows.text(nameColumn);
      if (name === '') rows.release();
      if (name === '' || repeatsHeadings(rows)) continue;
      const setting = settingOf(name);
      if (setting === undefined && isAnswer(name, rows.text(column))) {
        const sense = senseOfAnswer(rows.text(column));
        const first = said.get(headingKey(name));
        if (first === undefined) said.set(headingKey(name), sense);
        else if (first !== sense) findings.add('setting-doubled', rows.place(column), { setting: name });
        continue;
      }
      const heading = setting === undefined ? headingNamed(name) : undefined;
      if (heading) {
        const text = rows.text(column);
        if (text === '') continue;
        const named = columnNamed(heading.kind, text);
        const key = keyOf(heading.kind, heading.heading);
        const sense = named ?? codeKey(text);
        const first = said.get(key);
        if (first === undefined) said.set(key, sense);
        else if (first !== sense) findings.add('setting-doubled', rows.place(column), { setting: name });
        // What may name a line or meeting is judged once these are read.
        if (mayBeWide(heading.kind) || named !== undefined) continue;
        const known = columnsOf(heading.kind);
        findings.add('setting-invalid', rows.place(column), { setting: name, found: text, known });
        continue;
      }
      if (setting === undefined) {
        findings.add('setting-unknown', rows.place(nameColumn), { setting: name });
        continue;
      }
      const text = settingTyped(setting) === 'per cent' ? percentText(rows, column) : rows.text(column);
      const place = rows.place(column);
      const known = values.get(setting);
      if (known && known.text !== text) findings.add('setting-doubled', place, { setting });
      addTranslations(rows, setting, translations);
      if (known || text === '') continue;
      // The day is read now, while the row is at hand, but only settings that are days ask for it.
      const day = settingTyped(setting) === 'day' ? readDay(rows, column, setting, findings) : undefined;
      values.set(setting, {
        text,
        day: () => day,
        at: place,
        invalid: (allowed) => findings.add('setting-invalid', place, { setting, found: text, known: allowed }),
      });
    }
  }
  const settings = fromValues(values, translations);
  const looked = values.get('Looked over');
  if (looked && settings.lookedOver === false) findings.add('proposals-not-looked-over', looked.at, {});
  return settings;
}

/** Reporting years of several files that are not of one year, the earliest first, each where its file says it; none where they are of one. */
export function severalYears(
  sheets: readonly RecognisedSheet[],
): readonly { readonly year: string; readonly at: Place }[] {
  const years = new Map<string, { readonly year: string; readonly at: Place }>();
  const files = new Set<string>();
  for (const found of sheets) {
    const rows = new SheetRows(found, new Findings());
    const column = found.columns.get('Value') ?? 0;
    while (rows.next()) {
      const year = rows.text(column);
      if (settingOf(rows.text(found.columns.get('Setting') ?? 0)) !== 'Reporting year' || !/^\d{4}$/.test(year))
        continue;
      files.add(found.workbook.file);
      if (!years.has(year)) years.set(year, { year, at: rows.place(column) });
    }
  }
  return years.size < 2 || files.size < 2 ? [] : [...years.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** What the first setting of that name says, found before any day is read. What it says wrongly is reported with the others. */
function dayOrderOf(sheets: readonly RecognisedSheet[]): DayOrder | undefined {
  for (const found of sheets) {
    const rows = new SheetRows(found, new Findings());
    while (rows.next()) {
      if (settingOf(rows.text(found.columns.get('Setting') ?? 0)) !== 'Date order') continue;
      const text = rows.text(found.columns.get('Value') ?? 0);
      if (text !== '') return choiceOf('Date order', text) as DayOrder | undefined;
    }
  }
  return undefined;
}

/** A per cent that Excel keeps as a fraction (0.1 shown as 10 %) as it is shown. */
function percentText(rows: SheetRows, column: number): string {
  const cell = rows.cell(column);
  const { cells } = rows;
  const isFraction = cell >= 0 && cells.kind(cell) === CellKind.number && cells.format(cell) === CellFormat.percent;
  return isFraction ? String(Number((cells.value(cell) * 100).toPrecision(15))) : rows.text(column);
}

/** What the row says in other languages; the first sheet that says it counts. */
function addTranslations(rows: SheetRows, setting: string, translations: Map<string, Translations>): void {
  const own: { [L in Language]?: string } = { ...translations.get(setting) };
  for (const language of LANGUAGES) {
    const column = rows.found.columns.get(`Value ${language}`);
    const text = column === undefined ? '' : rows.text(column);
    if (text !== '' && own[language] === undefined) own[language] = text;
  }
  if (Object.keys(own).length > 0) translations.set(setting, own);
}

function fromValues(
  values: ReadonlyMap<string, SettingValue>,
  translations: ReadonlyMap<string, Translations>,
): Settings {
  const text = (name: string): string => values.get(name)?.text ?? '';
  const { currency, decimals } = readCurrency(values.get('Currency'));
  const amount = (name: string): Minor | undefined => readSettingAmount(values.get(name), decimals, currency);
  const materialityRate = readPlain(values.get('Materiality per cent'));
  return {
    ...textSettings(text),
    translations,
    places: new Map([...values].map(([name, { at }]) => [name, at])),
    year: readYear(values.get('Reporting year')),
    reportsSince: readYear(values.get('Reports since')),
    currency,
    decimals,
    figures: (readSettingChoice(values.get('Figures'), 'Figures') ?? 'final') as FiguresKind,
    asAt: values.get('As at')?.day(),
    rounding: readRounding(values.get('Rounding'), decimals),
    tolerance: amount('Tolerance') ?? ZERO,
    materialityAmount: amount('Materiality amount'),
    materialityRate: materialityRate === undefined ? undefined : Math.trunc(materialityRate * 10 + 0.5),
    estimateVersion: readVersion(values.get('Estimate version')),
    layout: (readSettingChoice(values.get('Layout'), 'Layout') ?? 'by meeting') as AnnexLayout,
    dateOrder: readSettingChoice(values.get('Date order'), 'Date order') as DayOrder | undefined,
    periodDay: readSettingChoice(values.get('Rate of months'), 'Rate of months') as PeriodDay | undefined,
    monthsToEntry: readMonths(values.get('Months to entry into force')),
    perCentDecimals: readSettingChoice(values.get('Per cent decimals'), 'Per cent decimals') === '0' ? 0 : 1,
    varianceSplit: readYesNo(values, 'Variance split') ?? false,
    lookedOver: readYesNo(values, 'Looked over'),
    budget: budgetSettings(values, decimals),
  };
}

function readCurrency(value: SettingValue | undefined): { currency: string; decimals: number } {
  const currency = (value?.text ?? 'USD').normalize('NFKC').trim().toUpperCase();
  const decimals = currencyDecimals(currency);
  if (decimals === undefined) value?.invalid('USD, CHF, EUR …');
  return decimals === undefined ? { currency: 'USD', decimals: 2 } : { currency, decimals };
}

function readSettingAmount(value: SettingValue | undefined, decimals: number, currency: string): Minor | undefined {
  if (!value) return undefined;
  const read = readAmountText(value.text);
  const isOurs = read.state === 'read' && !(read.currency !== undefined && contradicts(read.currency, currency));
  const reading = isOurs ? minorFromDecimal(read.decimal, decimals) : undefined;
  if (reading && 'minor' in reading && reading.minor >= 0) return reading.minor;
  value.invalid('1234.50');
  return undefined;
}

/** The smallest unit where none is set. */
const readRounding = (value: SettingValue | undefined, decimals: number): Minor =>
  (value && readUnit(value, decimals)) ?? (1 as Minor);

function readMonths(value: SettingValue | undefined): number | undefined {
  const months = readPlain(value);
  if (months === undefined || (Number.isInteger(months) && months >= 0 && months <= 60)) return months;
  value?.invalid('0–60');
  return undefined;
}

function readYesNo(
  values: ReadonlyMap<string, SettingValue>,
  setting: 'Variance split' | 'Looked over',
): boolean | undefined {
  const choice = readSettingChoice(values.get(setting), setting);
  return choice === undefined ? undefined : choice === 'yes';
}

const readVersion = (value: SettingValue | undefined): string =>
  value === undefined ? 'adopted' : (choiceOf('Estimate version', value.text) ?? value.text);
