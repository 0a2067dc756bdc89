/** What is to be done with each planned sheet, by what the survey found. */
import type { SheetOutcome } from '../../../core/plan/sheet-outcome';
import type { PlannedSheet } from '../../../core/plan/sheet-plan';
import type { Area } from '../../../core/values/address';
import { areaAddress } from '../../../core/values/address';
import type { Diagnostic } from '../../../core/values/diagnostic';
import type { FoundSheet, Survey } from './survey';
import { key, markedArea, refusal } from './survey';

export interface Plans {
  /** Whether sheets of ours may be replaced; where not, every name that is there is taken. */
  readonly replaces: boolean;
}

export function outcomesOf(sheets: readonly PlannedSheet[], found: Survey, { replaces }: Plans): SheetOutcome[] {
  return sheets.map((planned): SheetOutcome => {
    const stands = found.sheets.get(key(planned.name));
    const why = whyNot(planned, stands, found, replaces);
    if (why) return { sheet: planned.name, does: 'refuse', refusal: why };
    return { sheet: planned.name, does: stands ? 'replace' : 'create' };
  });
}

function whyNot(
  planned: PlannedSheet,
  stands: FoundSheet | undefined,
  { file, isStructureProtected, tables }: Survey,
  replaces: boolean,
): Diagnostic | undefined {
  const { name } = planned;
  const taken = planned.tables.find((table) => (tables.get(key(table.name)) ?? name) !== (stands?.name ?? name));
  if (!stands) {
    if (isStructureProtected) return refusal(file, name, 'workbook-protected', {}).diagnostic;
  } else if (stands.rearranged !== undefined && replaces)
    return refusal(file, name, 'sheet-rearranged', { sheet: name, area: stands.rearranged }).diagnostic;
  else if (stands.mark === undefined || !replaces)
    return refusal(file, name, 'sheet-taken', { sheet: name }).diagnostic;
  else if (stands.isProtected) return refusal(file, name, 'sheet-protected', { sheet: name }).diagnostic;
  if (!taken) return undefined;
  return refusal(file, name, 'table-taken', { sheet: tables.get(key(taken.name)) ?? '', table: taken.name }).diagnostic;
}

/** Parts that a replaced sheet grows into, where the officer may have written something. */
export function growth(area: Area, { mark, used }: FoundSheet): Area[] {
  const before = markedArea(mark!);
  if (!used) return [];
  const parts = [
    { ...area, top: before.bottom + 1 },
    { ...area, left: before.right + 1, bottom: Math.min(area.bottom, before.bottom) },
  ];
  return parts
    .map((part) => ({ ...part, bottom: Math.min(part.bottom, used.bottom), right: Math.min(part.right, used.right) }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The first cell of a part that holds something, as an address; `undefined` where none does. */
export function occupied({ top, left }: Area, values: readonly (readonly unknown[])[]): string | undefined {
  for (const [n, row] of values.entries())
    for (const [at, value] of row.entries())
      if (value !== '')
        return areaAddress({ top: top + n, left: left + at, bottom: top + n, right: left + at }).split(':')[0];
  return undefined;
}
