/** What a formula's text says about where its value comes from. */
import { CellOrigin } from './workbook';

/** Longest formula looked into; Excel's own limit is half of it. */
export const LONGEST_FORMULA = 16_384;

const STRINGS = /"[^"]*"/g;
/** `[1]Sheet!A1`, `'[1]Sheet name'!A1`, `[1]!Name`; but not the column of a table, `Table1[2013]`. */
const EXTERNAL = /'\[\d+\]|(?:^|[^\p{L}\p{N}_.\]])\[\d+\][\p{L}\p{N}_.]*!/u;
const ADDING = /^(?:_xlfn\.)?(?:SUM|SUMIFS?|SUBTOTAL|AGGREGATE|DSUM|GETPIVOTDATA)\(/i;
const CELL = /^(?:(?:'[^']*'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}$/iu;

/** The origin of a cell with this formula (written without `=`). */
export function formulaOrigin(formula: string): CellOrigin {
  if (formula.length > LONGEST_FORMULA) return CellOrigin.formula;
  const bare = formula.includes('"') ? formula.replace(STRINGS, '""') : formula;
  if (bare.includes('[') && EXTERNAL.test(bare)) return CellOrigin.external;
  return isTotal(bare.trim()) ? CellOrigin.total : CellOrigin.formula;
}

/** Whether the formula is nothing but terms joined by `+`, each a sum or a cell: a lone cell is a link, not a total. */
function isTotal(formula: string): boolean {
  const parts = terms(unwrapped(formula));
  if (parts === undefined) return false;
  let sums = 0;
  for (const part of parts) {
    if (ADDING.test(part)) sums++;
    else if (!CELL.test(part)) return false;
  }
  return sums > 0 || parts.length > 1;
}

/** The terms that stand between top-level plus signs; undefined where anything else joins them. */
function terms(formula: string): string[] | undefined {
  const found: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < formula.length; at++) {
    const char = formula[at]!;
    if (char === "'") quoted = !quoted;
    if (quoted) continue;
    if (char === '(' || char === '[' || char === '{') depth++;
    else if (char === ')' || char === ']' || char === '}') depth--;
    else if (depth > 0) continue;
    else if (char === '+') {
      if (at > from || found.length > 0) found.push(formula.slice(from, at).trim());
      from = at + 1;
    } else if ('-*/^&=<>%,;:#@ '.includes(char) && char !== ' ') return undefined;
    if (char === ')' && depth === 0 && /^\s*[^+\s)]/.test(formula.slice(at + 1, at + 8))) return undefined;
  }
  if (depth !== 0 || quoted) return undefined;
  found.push(formula.slice(from).trim());
  return found;
}

/** Without a leading plus and without parentheses around the whole. */
function unwrapped(formula: string): string {
  let inner = formula;
  for (;;) {
    if (inner.startsWith('+')) inner = inner.slice(1).trim();
    else if (inner.startsWith('(') && closing(inner) === inner.length - 1) inner = inner.slice(1, -1).trim();
    else return inner;
  }
}

function closing(formula: string): number {
  let depth = 0;
  for (let at = 0; at < formula.length; at++) {
    if (formula[at] === '(') depth++;
    else if (formula[at] === ')' && --depth === 0) return at;
  }
  return -1;
}
