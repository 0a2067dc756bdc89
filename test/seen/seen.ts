/** What must come out of a workbook that is written as text. */
import { reconciliationJson } from '../../src/core/annex/annex-json';
import type { ReconciliationJson } from '../../src/core/annex/annex-json';
import { reconcileWorkbooks } from '../../src/core/produce-annex';
import type { Diagnostic } from '../../src/core/values/diagnostic';
import { costSheets } from '../core/reconciliation/costs';
import type { SheetText } from '../workbook-of';
import { workbookOf } from '../workbook-of';

export interface Seen {
  readonly json: ReconciliationJson;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows of Settings are added to those that are there. */
function sheetsOfText(text: string, settings: readonly (readonly [string, string])[]): SheetText[] {
  return costSheets(text).map((sheet) =>
    sheet.name === 'Settings' ? { ...sheet, rows: [...sheet.rows, ...settings] } : sheet,
  );
}

export function seen(text: string, settings: readonly (readonly [string, string])[] = []): Seen {
  const { value, diagnostics } = reconcileWorkbooks([workbookOf(sheetsOfText(text, settings))]);
  const json = reconciliationJson(value, { version: 'test', inputs: [], diagnostics: [] });
  for (const { sheet, numbers, classes } of json.proof.sheets) {
    const sum = classes.reduce((count, each) => count + each.numbers, 0);
    if (sum !== numbers) throw new Error(`The account of ${sheet} holds ${sum} of ${numbers} numbers`);
  }
  return { json, diagnostics };
}

const placesOf = ({ at }: Diagnostic): string => at.map(({ sheet, cell }) => `${sheet}!${cell}`).join(' ');
const errorsOf = ({ diagnostics }: Seen): string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((found) => `${found.code} ${placesOf(found)} ${JSON.stringify(found.values)}`);

export type Figures = readonly [estimate: number, expenditure: number];

function expectFigures(found: Seen, [estimate, expenditure]: Figures): void {
  const { totals, unmatched } = found.json;
  expect({
    errors: errorsOf(found),
    estimate: totals.estimate,
    expenditure: totals.expenditure,
    unmatched: unmatched.map(({ amount }) => amount),
  }).toEqual({ errors: [], estimate: estimate.toFixed(2), expenditure: expenditure.toFixed(2), unmatched: [] });
}

/** The figures are right, and there is no error. */
export function plain(text: string, ...figures: [...Figures]): Seen {
  const found = seen(text);
  expectFigures(found, figures);
  return found;
}

/** The figures are right, or there is an error: never a wrong figure in silence. */
export function rightOrRefused(text: string, ...figures: [...Figures]): Seen {
  const found = seen(text);
  if (errorsOf(found).length === 0) expectFigures(found, figures);
  return found;
}

/** There is an error, of the code and at the place (`Expenditures!C5`) where these are given. */
export function refused(text: string, code = '', at = ''): Seen {
  const found = seen(text);
  const errors = errorsOf(found);
  const isThere = errors.some((error) => error.startsWith(code === '' ? '' : `${code} `) && error.includes(at));
  expect({ code, at, found: isThere ? 'refused' : errors }).toEqual({ code, at, found: 'refused' });
  return found;
}

/** Nothing stops, and a warning of the code at the place says what there is. */
export function warned(text: string, code: string, at: string): Seen {
  const found = seen(text);
  const warnings = found.diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map((each) => `${each.code} ${placesOf(each)}`);
  expect({
    errors: errorsOf(found),
    warnings: warnings.filter((each) => each.startsWith(`${code} ${at}`)).length,
  }).toEqual({ errors: [], warnings: 1 });
  return found;
}

/** The error at that place names the row of Settings that answers it, and each answer written there gives its figures. */
export function asked(
  text: string,
  [code, at, setting]: readonly [code: string, at: string, setting: string],
  answers: Readonly<Record<string, Figures>>,
): void {
  const { diagnostics } = refused(text, code, at);
  const settings = diagnostics
    .filter((found) => found.code === code && placesOf(found).includes(at))
    .map(({ values }) => (values as { setting?: string }).setting);
  expect(settings).toContain(setting);
  for (const [answer, figures] of Object.entries(answers)) expectFigures(seen(text, [[setting, answer]]), figures);
}
