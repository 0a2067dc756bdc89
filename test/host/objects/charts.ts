/** excel.chartcollection, excel.chart and what hangs on it */
import type { SheetModel } from '../book-model';
import { areaOfAddress } from '../book-model';
import type { ChartModel } from '../model/chart-model';
import { ChartAxes, ChartLegend, ChartSeriesCollection, ChartTitle } from './chart-parts';
import type { Range } from './range';
import { denied, invalid, keeps, missing, WireObject } from './wire-object';

/** Of cells that nobody made wider or higher, in points. */
const CELL = { width: 48, height: 15 };

export class ChartCollection extends WireObject {
  constructor(private readonly model: SheetModel) {
    super();
  }
  override get items(): readonly Chart[] {
    return this.model.charts.map((chart) => new Chart(this.model, chart));
  }
  GetItem(name: string): Chart {
    return this.GetItemOrNullObject(name) ?? missing();
  }
  GetItemOrNullObject(name: string): Chart | null {
    return this.items.find((chart) => chart.Name === name) ?? null;
  }
  /** The client finds a chart again by its id. */
  Indexer(key: string): Chart {
    return this.items.find(({ Id, Name }) => Id === key || Name === key) ?? missing();
  }
  Add(type: string, source: Range, seriesBy: string): Chart {
    if (this.model.isProtected) denied();
    if (seriesBy !== 'Columns' || source.ColumnCount !== 1) invalid('source');
    const number = this.model.charts.length + 1;
    const chart: ChartModel = {
      ...{ id: `{chart ${this.model.name} ${number}}`, name: `Chart ${number}`, type },
      series: [{ name: 'Series1', values: source.Address, categories: '', set: {} }],
      place: { left: 0, top: 0, width: 360, height: 216 },
      set: {},
    };
    this.model.charts.push(chart);
    return new Chart(this.model, chart);
  }
}

export class Chart extends WireObject {
  readonly kept: Record<string, unknown>;
  constructor(
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super();
    this.kept = chart.set;
  }
  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(name: string) {
    this.chart.name = name;
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.kept, 'Title/');
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.kept, 'Legend/');
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.kept, 'Axes/', this.sheet.book.refusesAxes);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.chart);
  }
  SetPosition(from: string, to: string): null {
    const [first, last] = [areaOfAddress(from) ?? invalid(from), areaOfAddress(to) ?? invalid(to)];
    const across = (column: number): number => this.sheet.widths.get(column) ?? CELL.width;
    const down = (row: number): number => this.sheet.heights.get(row) ?? CELL.height;
    const sum = (start: number, end: number, of: (at: number) => number): number => {
      let total = 0;
      for (let at = start; at <= end; at++) total += of(at);
      return total;
    };
    this.chart.place = {
      left: sum(1, first.left - 1, across),
      top: sum(1, first.top - 1, down),
      width: sum(first.left, last.right, across),
      height: sum(first.top, last.bottom, down),
    };
    return null;
  }
  Delete(): null {
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
    return null;
  }
}
keeps(Chart, { PlotVisibleOnly: true });
for (const name of ['Left', 'Top', 'Width', 'Height'] as const) {
  const member = name.toLowerCase() as keyof ChartModel['place'];
  Object.defineProperty(Chart.prototype, name, {
    get(this: { chart: ChartModel }) {
      return this.chart.place[member];
    },
    set(this: { chart: ChartModel }, value: number) {
      this.chart.place[member] = value;
    },
  });
}
