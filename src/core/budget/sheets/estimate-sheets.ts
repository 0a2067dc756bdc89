/** The workbook of built estimates: a live sheet for each meeting, the volumes and unit costs that it reads, and the rows proposed for Estimates. */
import { BUDGET_WORDS } from '../../language/budget-words';
import { directionOf } from '../../language/direction';
import type { Language } from '../../language/language';
import { headingOf } from '../../workbook/heading-index';
import type { SheetKind } from '../../workbook/layout';
import { layoutOf } from '../../workbook/layout';
import type { PlannedSheet, PlannedWorkbook } from '../../plan/sheet-plan';
import type { DataColumn, DataValue } from '../../plan/data-sheet';
import { dataSheet } from '../../plan/data-sheet';
import { amountFormat, DATE_FORMAT } from '../../plan/sheet-plan';
import { cellAddress } from '../../values/address';
import type { Fraction } from '../../values/fraction';
import { fixedDecimal } from '../../values/fraction';
import { decimalFromMinor } from '../../values/money';
import { CHOICES } from '../../workbook/choices';
import type { BuiltEstimates } from '../estimate/estimate';
import { proposeEstimates } from '../estimate/propose-estimates';
import type { BudgetRecords } from '../records/budget-records';
import type { Factor } from '../records/factors';
import { FACTORS } from '../records/factors';
import { estimateSheet } from './estimate-sheet';
import { quoted, SheetNames } from './list-sheet';
import type { SheetOptions } from './shares-sheets';

/** Rows above the first row of data of a data sheet. */
const DATA_HEAD = 3;
const NUMBER = '#,##0.######';
const PLACES = 12;

export function estimateSheets(built: BuiltEstimates, records: BudgetRecords, options: SheetOptions): PlannedWorkbook {
  const [language = 'en'] = options.languages;
  const names = new SheetNames();
  const volumes = names.name(headingOf('Volumes', '', language));
  const costs = names.name(headingOf('UnitCosts', '', language));
  const estimates = names.name(headingOf('Estimates', '', language));
  const several = options.languages.length > 1;
  const live = options.languages.flatMap((each) =>
    built.meetings.map((meeting) =>
      estimateSheet(meeting, records, {
        name: names.name(`${BUDGET_WORDS[each].amountsOf} ${meeting.code}${several ? ` ${each}` : ''}`),
        language: each,
        ratesAsAt: built.ratesAsAt,
        draft: options.draft,
        references: {
          factor: (volume, factor) =>
            `${quoted(volumes)}!${cellAddress(DATA_HEAD + 1 + records.volumes.indexOf(volume), factorColumn(factor))}`,
          rate: (cost) =>
            `${quoted(costs)}!${cellAddress(DATA_HEAD + 1 + records.unitCosts.indexOf(cost), columnOf('UnitCosts', 'Rate'))}`,
        },
      }),
    ),
  );
  const title = BUDGET_WORDS[language].estimates;
  const data = [
    proposedSheet(estimates, built, records, language),
    volumesSheet(volumes, records, language),
    unitCostsSheet(costs, records, language),
  ];
  return {
    title,
    subject: '',
    description: title,
    version: options.version,
    sheets: [...live, ...data],
    isResult: true,
  };
}

const ownColumns = (kind: SheetKind): string[] =>
  layoutOf(kind)
    .columns.filter(({ isForeign }) => !isForeign)
    .map(({ column }) => column);

/** Number of a column in the sheets made here, which have the columns of our form. */
const columnOf = (kind: SheetKind, column: string): number => ownColumns(kind).indexOf(column) + 1;
const factorColumn = (factor: Factor): number => columnOf('Volumes', factor);

type Row = Readonly<Record<string, DataValue>>;

function formData(
  name: string,
  kind: SheetKind,
  rows: readonly Row[],
  language: Language,
  formats: Readonly<Record<string, string>>,
): PlannedSheet {
  const columns = ownColumns(kind);
  const heads = columns.map((column): DataColumn => {
    const heading = headingOf(kind, column, language);
    const format = formats[column];
    return { heading, width: Math.max(14, heading.length + 3), ...(format === undefined ? {} : { format }) };
  });
  const data = rows.map((row) => columns.map((column) => row[column]));
  return { ...dataSheet(name, kind, heads, data, name), language, direction: directionOf(language) };
}

const number = (value: Fraction): number => Number(fixedDecimal(value, PLACES));

function volumesSheet(name: string, { volumes, costs }: BudgetRecords, language: Language): PlannedSheet {
  const rows = volumes.map((volume): Row => ({
    Meeting: costs.meetings[volume.meeting]!.code,
    Line: costs.budgetLines[volume.line]!.code,
    Item: volume.item,
    Version: volume.versionName,
    ...Object.fromEntries([...volume.factors].map(([factor, { value }]) => [factor, number(value)])),
    Note: volume.note,
  }));
  return formData(name, 'Volumes', rows, language, Object.fromEntries(FACTORS.map((factor) => [factor, NUMBER])));
}

function unitCostsSheet(name: string, { unitCosts }: BudgetRecords, language: Language): PlannedSheet {
  const rows = unitCosts.map((cost): Row => ({
    Item: cost.item,
    Title: cost.title,
    ...Object.fromEntries(Object.entries(cost.titles).map(([each, title]) => [`Title ${each}`, title])),
    Unit: cost.unit,
    Factors: cost.factors.map((factor) => headingOf('Volumes', factor, language)).join('; '),
    Rate: number(cost.rate),
    Currency: cost.currency,
    'Rate from': cost.from,
    Source: cost.source,
  }));
  return formData(name, 'UnitCosts', rows, language, { Rate: NUMBER, 'Rate from': DATE_FORMAT });
}

function proposedSheet(name: string, built: BuiltEstimates, records: BudgetRecords, language: Language): PlannedSheet {
  const { settings, meetings, budgetLines } = records.costs;
  const status = CHOICES['Estimates.Status'].proposed[language][0];
  const rows = proposeEstimates(records, built).map((row): Row => ({
    Meeting: meetings[row.meeting]!.code,
    Line: budgetLines[row.line]!.code,
    Amount: Number(decimalFromMinor(row.amount, settings.decimals)),
    Currency: settings.currency,
    Version: row.version,
    Status: status,
    'Rates as at': row.ratesAsAt,
  }));
  const formats = { Amount: amountFormat(settings.decimals), 'Rates as at': DATE_FORMAT };
  return formData(name, 'Estimates', rows, language, formats);
}
