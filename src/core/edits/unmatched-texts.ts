/** What unmatched rows could be known by: the texts in their columns, each with how many of the unmatched rows have it. */
import type { MappingColumn } from '../records/records';
import type { Ledger } from '../records/ledger';
import { MatchState } from '../reconciliation/reconciliation';
import type { Reconciliation, UnmatchedItem } from '../reconciliation/reconciliation';
import { codeKey } from '../values/code-key';

export interface UnmatchedText {
  readonly column: MappingColumn;
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
    return [{ column, value, rows: open.filter((each) => codeKey(textIn(ledger, column, each)) === key).length }];
  });
  return texts.sort((a, b) => Number(b.value === found) - Number(a.value === found));
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
