import type { Area } from '../../../src/core/values/address';
import type { SheetModel } from '../book-model';
import { Range } from './range';
import { WireObject } from './wire-object';

/** excel.autofilter: of a table, or of the sheet itself. The reader keeps which rows a filter hides, not the filter: it is taken to cover the sheet. */
export class AutoFilter extends WireObject {
  constructor(
    private readonly model: SheetModel,
    private readonly table: Area | undefined,
  ) {
    super();
  }
  get IsDataFiltered(): boolean {
    return this.table === undefined && this.model.isFiltered;
  }
  GetRangeOrNullObject(): Range | null {
    const used = this.model.used(true);
    return used && this.model.hasFilter ? new Range(this.model, used) : null;
  }
}
