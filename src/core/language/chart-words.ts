/** Words of the pictures that can be taken along. */
import { FOR_SPEAKING } from './for-speaking';
import type { InEach } from './language';
import { inEach } from './language';

export interface ChartWords {
  readonly fromEstimateToFinal: string;
  /** Legend: a meeting cost less (more) than was estimated. */
  readonly less: string;
  readonly more: string;
  /** With the hole `amount`. */
  readonly axisBegins: string;
  readonly rateByYear: string;
  readonly estimateByPart: string;
  /** Under it: which estimate is meant. */
  readonly builtElseCompared: string;
}

export const CHART_WORDS: InEach<ChartWords> = inEach((language) => FOR_SPEAKING[language].charts);
