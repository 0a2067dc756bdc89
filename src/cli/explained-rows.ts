/** The rows of a workbook behind a figure, as they stand there now. */
import { codeKey } from '../core/values/code-key';
import type { Place } from '../core/values/address';
import type { Minor } from '../core/values/money';
import { decimalFromMinor } from '../core/values/money';
import { figureName } from '../core/reconciliation/figure-name';
import type { Reconciliation } from '../core/reconciliation/reconciliation';
import { isSplitTerm } from '../core/reconciliation/variance-split';
import { rowsBehind } from '../core/reconciliation/rows-behind';
import type { KnownFigure } from '../core/tie-out/known-figures';
import type { Noted } from './row-note';

export interface ExplainedRow extends Noted {
  readonly at: Place;
  /** Of the line that it is added to. */
  readonly figure: string;
  /** What counts in the figure, as a plain decimal in the reconciliation's currency; blank where it cannot be converted. */
  readonly amount: string;
}

export function explainedRows(reconciliation: Reconciliation, figure: KnownFigure): ExplainedRow[] {
  const { decimals, unmatched } = reconciliation;
  const text = (amount: number | undefined): string =>
    amount === undefined ? '' : decimalFromMinor(amount as Minor, decimals);
  const { measure } = figure;
  const side = measure === 'committed' ? 'committed' : 'expenditure';
  const apart = measure === 'estimate' ? [] : unmatched.filter(({ committed }) => committed || measure !== 'committed');
  const strays = apart.map(({ at, amount, found }): ExplainedRow => {
    const name = figureName({ meeting: '', line: '', part: '', role: 'unmatched' }, side);
    return { at, figure: name, amount: text(amount), note: found, isShare: false };
  });
  if (figure.role === 'unmatched') return strays;
  const behind = rowsBehind(reconciliation);
  const isOf = (code: string, wanted: string): boolean => wanted === '' || codeKey(code) === codeKey(wanted);
  const measures = (['estimate', 'expenditure'] as const).filter(
    (each) =>
      measure === each ||
      measure === 'variance' ||
      measure === 'rate' ||
      isSplitTerm(measure) ||
      (measure === 'committed' && each === 'expenditure'),
  );
  const held = reconciliation.meetings
    .filter(({ meeting }) => isOf(meeting.code, figure.meeting))
    .flatMap(({ meeting, index, lines }) =>
      lines
        .filter(
          ({ line }) => isOf(line.code, figure.line) && (figure.lines.length === 0 || figure.lines.includes(line.code)),
        )
        .flatMap(({ line, index: at }) =>
          measures.flatMap((each) =>
            behind
              .get(index, at)
              .filter((row) => (each === 'estimate' ? row.expenditure === undefined : row.expenditure !== undefined))
              .filter(({ committed }) => committed || measure !== 'committed')
              .map((row): ExplainedRow => {
                const named = { meeting: meeting.code, line: line.code, part: '', role: 'line' } as const;
                const of = measure === 'committed' ? measure : each;
                return {
                  at: row.at,
                  figure: figureName(named, of),
                  amount: text(row.counted),
                  note: row.note,
                  isShare: row.isShare,
                };
              }),
          ),
        ),
    );
  return figure.role === 'grand-total' ? [...held, ...strays] : held;
}
