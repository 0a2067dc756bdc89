/** Files of earlier years that estimates are compared with: read once, and kept while other workbooks are read. */
import type { InputFile } from '../../core/annex/annex-json';
import type { PastYear } from '../../core/budget/estimate/suggestions';
import { readPastYear } from '../../core/estimate-costs';
import type { GivenFile } from './engine-messages';
import { openFiles } from './open-files';

export interface PastYears {
  /** Under which they are asked for. */
  readonly key: string;
  readonly inputs: readonly InputFile[];
  readonly years: readonly PastYear[];
}

/** Each file is a year of its own. Rejects with a `Refusal` where one cannot be read whole. */
export async function openPastYears(key: string, files: readonly GivenFile[]): Promise<PastYears> {
  const { workbooks, inputs } = await openFiles(files, () => undefined);
  return { key, inputs, years: workbooks.map((workbook) => readPastYear([workbook])) };
}
