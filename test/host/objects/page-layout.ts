/** excel.pagelayout, excel.headersfooters and excel.pagebreakcollection */
import type { SheetModel } from '../book-model';
import { areaOfAddress } from '../book-model';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { denied, invalid, keeps, WireObject } from './wire-object';

abstract class Kept extends WireObject {
  readonly kept: Record<string, unknown>;
  constructor(readonly model: SheetModel) {
    super();
    const { page } = model;
    this.kept = new Proxy(
      {},
      {
        get: (_, name) => page.get(String(name)),
        set: (_, name, value) => {
          if (model.isProtected) denied();
          return page.set(String(name), value) === page;
        },
      },
    );
  }
}

export class PageLayout extends Kept {
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.model);
  }
  SetPrintArea(address: string): null {
    this.kept['PrintArea'] = areaOfAddress(address) ? address : invalid(address);
    return null;
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const area = areaOfAddress(String(this.kept['PrintArea'] ?? ''));
    return area ? new RangeAreas([new Range(this.model, area)]) : null;
  }
  SetPrintTitleRows(address: string): null {
    this.kept['PrintTitleRows'] = /^\$\d+:\$\d+$/.test(address) ? address : invalid(address);
    return null;
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const area = areaOfAddress(String(this.kept['PrintTitleRows'] ?? ''));
    return area ? new Range(this.model, area) : null;
  }
  SetPrintMargins(unit: string, margins: object): null {
    this.kept['Margins'] = JSON.stringify({ unit, ...margins });
    return null;
  }
}
keeps(PageLayout, { PaperSize: 'Letter', Orientation: 'Portrait', Zoom: { scale: 100 }, CenterHorizontally: false });

/** excel.headerfootergroup */
class HeaderFooterGroup extends WireObject {
  constructor(private readonly model: SheetModel) {
    super();
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.model);
  }
}

/** excel.headerfooter */
class HeaderFooter extends Kept {}
keeps(HeaderFooter, { CenterHeader: '', CenterFooter: '' });

/** Of the breaks between rows. */
export class PageBreakCollection extends WireObject {
  constructor(private readonly model: SheetModel) {
    super();
  }
  override get items(): readonly PageBreak[] {
    return this.model.breaks.map((row) => new PageBreak(row - 1));
  }
  RemovePageBreaks(): null {
    this.model.breaks = [];
    return null;
  }
  Add(address: string): PageBreak {
    const { top } = areaOfAddress(address) ?? invalid(address);
    this.model.breaks.push(top);
    return new PageBreak(top - 1);
  }
}

/** excel.pagebreak: the first row after it. */
class PageBreak extends WireObject {
  constructor(readonly RowIndex: number) {
    super();
  }
}
