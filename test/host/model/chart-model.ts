/** A chart as the stand-in keeps it: where its figures stand, and the members that were set, by their paths. */

export interface SeriesModel {
  name: string;
  values: string;
  categories: string;
  readonly set: Record<string, unknown>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  series: SeriesModel[];
  /** In points. */
  place: { left: number; top: number; width: number; height: number };
  readonly set: Record<string, unknown>;
}
