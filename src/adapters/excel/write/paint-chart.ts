/// <reference types="office-js" />
/** The native chart of a sheet. One that is there is brought up to date: what the officer made of its looks stays. */
import type { ChartImage } from './sheet-image';
import { CHART } from './survey';

const TITLE_SIZE = 10;
const LEGEND_SIZE = 9;
const LABEL_SIZE = 8;
const GAP = 60;

export function paintChart(
  sheet: Excel.Worksheet,
  image: ChartImage | undefined,
  there: Excel.Chart | undefined,
): void {
  if (image === undefined) {
    there?.delete();
    return;
  }
  const chart = there ?? sheet.charts.add('BarClustered', sheet.getRange(image.series[0]!.values), 'Columns');
  chart.title.text = image.title;
  for (const [n, { name, values, colour }] of image.series.entries()) {
    // A new chart has the one series that it was made from.
    const series = there || n === 0 ? chart.series.getItemAt(n) : chart.series.add(name);
    series.name = name;
    series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(image.categories));
    if (there) continue;
    series.format.fill.setSolidColor(colour);
    series.gapWidth = GAP;
  }
  if (!there) layOut(chart, image);
  if ('left' in image.place) chart.set(image.place);
  else chart.setPosition(...image.place);
}

function layOut(chart: Excel.Chart, { format, fromZero, typeface }: ChartImage): void {
  const { title, legend, axes } = chart;
  chart.name = CHART;
  // Its names stand in a hidden column.
  chart.plotVisibleOnly = false;
  title.format.font.size = TITLE_SIZE;
  title.format.font.bold = true;
  legend.position = 'Bottom';
  legend.format.font.size = LEGEND_SIZE;
  axes.valueAxis.linkNumberFormat = false;
  axes.valueAxis.numberFormat = format;
  axes.valueAxis.majorGridlines.visible = true;
  axes.valueAxis.minorTickMark = 'None';
  if (fromZero) axes.valueAxis.minimum = 0;
  for (const axis of [axes.categoryAxis, axes.valueAxis]) axis.format.font.size = LABEL_SIZE;
  if (typeface === '') return;
  for (const { format: look } of [title, legend, axes.categoryAxis, axes.valueAxis]) look.font.name = typeface;
}

/** The first meeting on top, and the figures at the foot. */
export function orderAxes({ axes: { categoryAxis } }: Excel.Chart): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}
