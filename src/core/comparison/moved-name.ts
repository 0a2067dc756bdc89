import { figureName } from '../reconciliation/figure-name';
import type { MovedFigure } from './comparison';

/** The name of a figure that moved: of the newer version. */
export function movedName({
  level,
  meeting,
  line,
  part,
  measure,
}: Pick<MovedFigure, 'level' | 'meeting' | 'line' | 'part' | 'measure'>): string {
  return figureName({ meeting, line, part, role: level === 'meeting' ? 'total' : level }, measure);
}
