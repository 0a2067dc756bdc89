/** The text of a figure as the annex prints it: the one formatter of every writer. */
import { formatAmount, formatRate, NOT_AVAILABLE } from '../language/format';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import type { Amounts } from '../reconciliation/reconciliation';
import type { Minor } from '../values/money';
import type { PerCentDecimals } from '../values/per-cents';
import { perCentOf } from '../values/per-cents';
import type { Annex, AnnexCell, PrintedFigure, PrintedIn } from './annex';
import { ADJUSTED_MARK } from './annex';

/** Decimals that the annex shows: the currency's, or none where it is printed in whole units. */
export function shownDecimals(annex: Pick<Annex, 'decimals' | 'rounding'>): number {
  return annex.rounding % 10 ** annex.decimals === 0 ? 0 : annex.decimals;
}

/** `118,400`, `(19,113)`, `–` (nil), `0` (zero), `..` (unknown); the mark of a moved figure is the caller's to set. */
export function figureText(
  figure: PrintedFigure,
  annex: Pick<PrintedIn, 'language' | 'decimals' | 'rounding'>,
): string {
  if (figure.figure.state === 'unknown') return NOT_AVAILABLE;
  const decimals = shownDecimals(annex);
  const shown = decimals === annex.decimals ? figure.printed : ((figure.printed / 10 ** annex.decimals) as Minor);
  return formatAmount(shown, { decimals, language: annex.language, nil: figure.figure.state === 'nil' });
}

/** Tables of figures rounded to thousands, or to more, print thousands. */
export const isInThousands = ({ rounding, decimals }: Pick<Annex, 'decimals' | 'rounding'>): boolean =>
  rounding % (1000 * 10 ** decimals) === 0;

/** The rate of implementation: rounded from the amounts, not from a rate that is rounded already. */
export function rateCell(
  { estimate, expenditure, implementationRate }: Amounts,
  decimals: PerCentDecimals,
): Extract<AnnexCell, { rate: unknown }> {
  return { rate: implementationRate && perCentOf(expenditure.amount, estimate.amount, decimals), decimals };
}

/** As a table prints it. */
export function cellText(cell: AnnexCell, annex: Annex): string {
  if ('amount' in cell) {
    if (!isInThousands(annex)) return figureText(cell.amount, annex);
    return figureText({ ...cell.amount, printed: (cell.amount.printed / 1000) as Minor }, annex);
  }
  return cell.rate === undefined ? NOT_AVAILABLE : formatRate(cell.rate, annex.language, cell.decimals);
}

/** The letters of several notes at one place. */
export const marksText = (marks: readonly string[], language: Language): string =>
  marks.join(PUNCTUATION[language].items);

/** The letters of the notes on a figure alone. */
export const notesOf = (cell: AnnexCell): readonly string[] => ('amount' in cell && cell.notes) || [];

/** The marks to set after the figure, or nothing. */
export function markOf(cell: AnnexCell, language: Language): string {
  const moved = 'amount' in cell && cell.amount.adjusted ? ADJUSTED_MARK : '';
  return moved + marksText(notesOf(cell), language);
}
