/** A picture with the file that it makes. */
import type { Drawing } from '../../core/charts/drawing';
import { svgOf } from '../../core/charts/drawing';
import type { ShownChart } from './annex-questions';
import { madeFile } from './made-file';

export const shownChart = async (name: string, drawing: Drawing): Promise<ShownChart> => ({
  drawing,
  file: await madeFile(name, svgOf(drawing)),
});
