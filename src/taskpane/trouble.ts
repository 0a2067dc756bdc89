/** Why there is nothing, or nothing new, to show. */
import { HiddenSheet } from '../adapters/excel/select-place';
import { Refusal } from '../core/values/diagnostic';
import type { Diagnostic } from '../core/values/diagnostic';
import { reportText } from './report-text';

export type Trouble =
  | { readonly kind: 'refusal'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'stopped' | 'writing-stopped' }
  /** The workbook was another than what was read; it was read again, and what the officer wanted was not done. */
  | { readonly kind: 'read-again'; readonly sheet: string }
  /** The place lies in a sheet that Excel does not show. */
  | { readonly kind: 'hidden'; readonly sheet: string }
  /** Something that is asked for again without loss: mostly a part of the program that could not be fetched. */
  | { readonly kind: 'part'; readonly text: string; readonly report: string }
  /** `report`: what to send to whoever looks into it. */
  | { readonly kind: 'failed'; readonly text: string; readonly report: string };

/** `stopped`: what is told where the work was stopped. */
export function troubleOf(error: unknown, stopped: 'stopped' | 'writing-stopped' = 'stopped'): Trouble {
  if (error instanceof Refusal) return { kind: 'refusal', diagnostic: error.diagnostic };
  if (error instanceof HiddenSheet) return { kind: 'hidden', sheet: error.sheet };
  if (error instanceof Error && error.name === 'AbortError') return { kind: stopped };
  return { kind: 'failed', text: error instanceof Error ? error.message : String(error), report: reportText(error) };
}
