/** A picture of how many of the reports that were due came, year by year; of years that are not recorded nothing is claimed. */
import { formatPercent, NOT_AVAILABLE } from '../language/format';
import { CHART_WORDS } from '../language/chart-words';
import type { PerCentDecimals } from '../values/per-cents';
import type { Language } from '../language/language';
import type { Drawing } from './drawing';
import type { ChartBar } from './draw-bars';
import { drawBars } from './draw-bars';

/** In tenths of a per cent. */
const WHOLE = 1000;

export interface RateOfYear {
  readonly year: number;
  /** In tenths of a per cent, as `rateTenths` has it; `undefined` where it is not known. */
  readonly tenths: number | undefined;
}

/** The first year is the first of which anything is known. */
export function rateByYear(
  instrument: string,
  all: readonly RateOfYear[],
  language: Language,
  decimals: PerCentDecimals = 1,
): Drawing {
  const words = CHART_WORDS[language];
  const first = all.findIndex(({ tenths }) => tenths !== undefined);
  const years = first < 0 ? [] : all.slice(first);
  return drawBars({
    language,
    title: words.rateByYear,
    under: [instrument],
    legend: [],
    groups: years.map(({ year, tenths }) => ({ name: String(year), bars: [barOf(tenths, language, decimals)] })),
    begins: 0,
    ends: WHOLE,
  });
}

const barOf = (tenths: number | undefined, language: Language, decimals: PerCentDecimals): ChartBar => ({
  name: '',
  tone: 'spent',
  span: tenths === undefined ? undefined : [0, tenths],
  text: tenths === undefined ? NOT_AVAILABLE : formatPercent(tenths, language, decimals),
});
