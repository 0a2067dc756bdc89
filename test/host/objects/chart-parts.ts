/** What hangs on a chart: its title, legend, axes and series, each with the page of its name. */
import type { ChartModel, SeriesModel } from '../model/chart-model';
import type { Range } from './range';
import { invalid, keeps, missing, WireObject } from './wire-object';

/** A part of a chart whose members are kept under its path. */
class Part extends WireObject {
  constructor(
    readonly kept: Record<string, unknown>,
    readonly path: string,
  ) {
    super();
  }
}

class Formatted extends Part {
  get Format(): ChartFormat {
    return new ChartFormat(this.kept, `${this.path}Format/`);
  }
}

/** excel.charttitleformat and its like */
class ChartFormat extends Part {
  get Font(): ChartFont {
    return new ChartFont(this.kept, `${this.path}Font/`);
  }
}
class ChartFont extends Part {}
keeps(ChartFont, { Size: 10, Bold: false, Name: 'Calibri' });

export class ChartTitle extends Formatted {}
keeps(ChartTitle, { Text: '' });

export class ChartLegend extends Formatted {}
keeps(ChartLegend, { Position: 'Right' });

export class ChartAxes extends Part {
  constructor(
    kept: Record<string, unknown>,
    path: string,
    private readonly refuses: boolean,
  ) {
    super(kept, path);
  }
  get CategoryAxis(): ChartAxis {
    const axis = new ChartAxis(this.kept, `${this.path}Category/`);
    if (this.refuses) Object.defineProperty(axis, 'Position', { set: () => invalid('Position') });
    return axis;
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.kept, `${this.path}Value/`);
  }
}

class ChartAxis extends Formatted {
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.kept, `${this.path}Grid/`);
  }
}
keeps(ChartAxis, {
  ReversePlotOrder: false,
  Position: 'Automatic',
  LinkNumberFormat: true,
  NumberFormat: 'General',
  MinorTickMark: 'None',
  Minimum: '',
});

class ChartGridlines extends Part {}
keeps(ChartGridlines, { Visible: true });

export class ChartSeriesCollection extends WireObject {
  constructor(private readonly chart: ChartModel) {
    super();
  }
  override get items(): readonly ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(series));
  }
  GetItemAt(at: number): ChartSeries {
    return this.items[at] ?? missing();
  }
  /** The client finds an item of the list again by its place. */
  Indexer(at: number): ChartSeries {
    return this.GetItemAt(at);
  }
  Add(name: string): ChartSeries {
    const series = { name, values: '', categories: '', set: {} };
    this.chart.series.push(series);
    return new ChartSeries(series);
  }
}

class ChartSeries extends WireObject {
  readonly kept: Record<string, unknown>;
  constructor(private readonly series: SeriesModel) {
    super();
    this.kept = series.set;
  }
  get Name(): string {
    return this.series.name;
  }
  set Name(name: string) {
    this.series.name = name;
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.kept, 'Format/');
  }
  SetValues(range: Range): null {
    this.series.values = range.Address;
    return null;
  }
  SetXAxisValues(range: Range): null {
    this.series.categories = range.Address;
    return null;
  }
}
keeps(ChartSeries, { GapWidth: 150 });

class ChartSeriesFormat extends Part {
  get Fill(): ChartFill {
    return new ChartFill(this.kept, `${this.path}Fill/`);
  }
}

class ChartFill extends Part {
  SetSolidColor(color: string): null {
    this.kept[`${this.path}Color`] = color;
    return null;
  }
}
