/** The choices that an annex was made with, as its JSON document keeps them: with these and the same files it is made again. */
import type { Annex } from './annex';
import type { Language } from '../language/language';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import { decimalFromMinor } from '../values/money';
import type { AnnexLayout } from '../records/records';

export interface KeptOptions {
  readonly languages: readonly Language[];
  readonly layout: AnnexLayout;
  /** The unit, as a plain decimal. */
  readonly rounding: string;
  /** `2014-04-30` */
  readonly asAt: string | null;
  readonly draft: boolean;
  /** Printed on documents. */
  readonly date: string | null;
  readonly chart: boolean;
  /** Hidden sheets that were read. */
  readonly sheets: readonly string[];
}

interface Given {
  readonly asAt: Day | undefined;
  readonly date: Day | undefined;
  readonly chart: boolean;
  readonly sheets: readonly string[];
}

export function keptOptions(annexes: readonly Annex[], { asAt, date, chart, sheets }: Given): KeptOptions {
  const { layout, rounding, decimals, draft } = annexes[0]!;
  return {
    languages: annexes.map(({ language }) => language),
    layout,
    rounding: decimalFromMinor(rounding, decimals),
    asAt: asAt === undefined ? null : isoFromDay(asAt),
    draft,
    date: date === undefined ? null : isoFromDay(date),
    chart,
    sheets,
  };
}
