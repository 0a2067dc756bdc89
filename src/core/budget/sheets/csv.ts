/** Lists as delimited text for machines (RFC 4180, UTF-8 without a mark, CRLF): codes, plain decimals; what is not known is blank. */
import { csvField, guarded } from '../../plan/csv-field';
import type { ContributionsJson } from '../contributions/contributions-json';
import type { SharesJson } from '../shares/shares-json';

const file = (heads: readonly string[], rows: readonly (readonly (string | null)[])[]): string =>
  [heads, ...rows].map((row) => row.map((cell) => csvField(guardedText(cell ?? ''))).join(',')).join('\r\n') + '\r\n';

/** A negative amount is no formula. */
const guardedText = (cell: string): string => (/^-\d+(?:\.\d+)?$/.test(cell) ? cell : guarded(cell));

/** A row for each meeting and State. */
export const sharesCsv = ({ meetings }: SharesJson): string =>
  file(
    ['meeting', 'state', 'basis', 'rate', 'adjusted', 'share', 'invoiced', 'bill'],
    meetings.flatMap(({ code, states }) =>
      states.map(({ state, basis, rate, adjusted, share, invoiced, bill }) => [
        ...[code, state, basis, rate, adjusted],
        ...[share, invoiced, bill],
      ]),
    ),
  );

/** A row for each meeting and State. */
export const contributionsCsv = ({ rows }: ContributionsJson): string =>
  file(
    ['meeting', 'state', 'assessed', 'writtenOff', 'received', 'outstanding', 'overdue', 'credit'],
    rows.map(({ meeting, state, assessed, writtenOff, received, outstanding, overdue, credit }) => [
      ...[meeting, state, assessed, writtenOff],
      ...[received, outstanding, overdue, credit],
    ]),
  );
