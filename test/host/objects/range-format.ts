import type { Area } from '../../../src/core/values/address';
import type { ModelCell } from '../model/cell-model';
import { DEFAULT_LOOK } from '../model/cell-model';
import type { SheetModel } from '../model/sheet-model';
import { WireObject } from './wire-object';

/** excel.rangeformat: what a range looks like, null where its cells differ. */
export class RangeFormat extends WireObject {
  constructor(
    private readonly model: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }
  get Font(): RangeFont {
    return new RangeFont(this.model, this.area);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.model, this.area);
  }
}

/** excel.rangefont */
class RangeFont extends WireObject {
  constructor(
    private readonly model: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }
  get Color(): unknown {
    return common(this.model, this.area, (cell) => lookOf(cell, 'font/color'));
  }
  get Strikethrough(): unknown {
    return common(this.model, this.area, (cell) => lookOf(cell, 'font/strikethrough'));
  }
  get Superscript(): unknown {
    return common(this.model, this.area, (cell) => lookOf(cell, 'font/superscript'));
  }
  get Subscript(): unknown {
    return common(this.model, this.area, (cell) => lookOf(cell, 'font/subscript'));
  }
}

/** excel.rangefill */
class RangeFill extends WireObject {
  constructor(
    private readonly model: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }
  get Color(): unknown {
    return common(this.model, this.area, (cell) => lookOf(cell, 'fill/color'));
  }
}

/** What a cell looks like in one respect; null where its letters differ. */
export function lookOf(cell: ModelCell, path: string): unknown {
  const own = cell.look[path] ?? DEFAULT_LOOK[path];
  if (!cell.runs || !path.startsWith('font/')) return own;
  const name = path.slice('font/'.length);
  const each = new Set(cell.runs.map(({ font }) => font?.[name] ?? own));
  return each.size > 1 ? null : [...each][0];
}

function common(model: SheetModel, area: Area, of: (cell: ModelCell) => unknown): unknown {
  const { top, left } = area;
  const first = of(model.cell(top, left));
  const differs = model.some(area, (cell) => of(cell) !== first);
  return differs ? null : first;
}
