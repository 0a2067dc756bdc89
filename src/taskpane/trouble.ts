/** Why there is nothing, or nothing new, to show. */
import { Refusal } from '../core/values/diagnostic';
import type { Diagnostic } from '../core/values/diagnostic';

export type Trouble =
  | { readonly kind: 'refusal'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'stopped' | 'writing-stopped' }
  | { readonly kind: 'failed'; readonly text: string };

/** `stopped`: what is told where the work was stopped. */
export function troubleOf(error: unknown, stopped: 'stopped' | 'writing-stopped' = 'stopped'): Trouble {
  if (error instanceof Refusal) return { kind: 'refusal', diagnostic: error.diagnostic };
  if (error instanceof Error && error.name === 'AbortError') return { kind: stopped };
  return { kind: 'failed', text: error instanceof Error ? error.message : String(error) };
}
