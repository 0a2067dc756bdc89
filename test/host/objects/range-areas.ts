/** excel.rangeareas and excel.rangecollection */
import type { Range } from './range';
import { WireObject } from './wire-object';

export class RangeAreas extends WireObject {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  override get isTracked(): boolean {
    return true;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get Address(): string {
    return this.ranges.map(({ Address }) => Address).join(',');
  }
}

class RangeCollection extends WireObject {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  override get items(): readonly Range[] {
    return this.ranges;
  }
}
