/** What unmatched rows could be known by: the texts in their columns, each with how many of the unmatched rows have it. */
import type { MappingColumn } from '../records/records';
import type { Ledger } from '../records/ledger';
import { MatchState } from '../reconciliation/reconciliation';
import type { Reconciliation, UnmatchedItem } from '../reconciliation/reconciliation';
import { codeKey } from '../values/code-key';

export interface UnmatchedText {
  readonly column: MappingColumn;
  /** As the sheet Mapping takes it: a beginning that several values share ends in `*`. */
  readonly value: string;
  /** Unmatched rows with that value. */
  readonly rows: number;
}

const COLUMNS: readonly MappingColumn[] = ['Cost object', 'Commitment item', 'Description', 'Document'];

/**
 * Of the first row of a group: a code of its own that names nothing can only be mapped itself. The nearest at hand first, that is the text by which the
 * group goes.
 */
export function unmatchedTexts(
  { records: { expenditures: ledger }, matches, unmatched }: Reconciliation,
  { reason, found }: Pick<UnmatchedItem, 'reason' | 'found'>,
): UnmatchedText[] {
  const first = unmatched.find((each) => each.reason === reason && each.found === found);
  const open = Array.from({ length: ledger.count }, (_, row) => row).filter(
    (row) => matches.state[row] === MatchState.unmatched,
  );
  const row = open.find((each) => first && isAt(ledger, each, first));
  if (row === undefined || reason === 'mapping-shares') return [];
  const own = { 'meeting-unknown': 'Meeting', 'line-unknown': 'Line' } as const;
  const columns = reason in own ? [own[reason as keyof typeof own]] : COLUMNS;
  const texts = columns.flatMap((column): UnmatchedText[] => {
    const value = textIn(ledger, column, row);
    const key = codeKey(value);
    if (key === '') return [];
    const keys = open.map((each) => codeKey(textIn(ledger, column, each)));
    return [{ column, value, rows: keys.filter((each) => each === key).length }, ...beginningOf(column, value, keys)];
  });
  return texts.sort((a, b) => Number(b.value === found) - Number(a.value === found));
}

/** Beginnings shorter than this say little. */
const SHORTEST = 2;

/** The longest beginning of a code that other open rows have too, each with another code: one row of Mapping for all of them. Of no sentence. */
function beginningOf(column: MappingColumn, value: string, keys: readonly string[]): UnmatchedText[] {
  const whole = value.trim();
  if (column === 'Description' || /[\s*]/u.test(whole)) return [];
  for (let length = whole.length - 1; length >= SHORTEST; length--) {
    const start = whole.slice(0, length);
    const alike = keys.filter((key) => key.startsWith(codeKey(start)));
    if (new Set(alike).size > 1) return [{ column, value: `${start}*`, rows: alike.length }];
  }
  return [];
}

function isAt(ledger: Ledger, row: number, { at }: UnmatchedItem): boolean {
  const { file, sheet, cell } = ledger.place(row);
  return cell === at.cell && sheet === at.sheet && file === at.file;
}

function textIn(ledger: Ledger, column: MappingColumn, row: number): string {
  const ids = {
    'Cost object': ledger.costObject,
    'Commitment item': ledger.commitmentItem,
    Description: ledger.description,
    Document: ledger.document,
    Meeting: ledger.meetingText,
    Line: ledger.lineText,
  }[column];
  return ledger.texts.text(ids[row]!);
}
