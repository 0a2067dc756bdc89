/** What is asked and told of the annex. */
import type { AnnexCell, RowRole } from '../../core/annex/annex';
import type { PrintedName, RowOfPrinted, Side } from '../../core/annex/behind-printed';
import type { Drawing } from '../../core/charts/drawing';
import type { Language } from '../../core/language/language';
import type { AnnexLayout } from '../../core/records/records';
import type { Place } from '../../core/values/address';

export interface AnnexChoices {
  /** At least one. */
  readonly languages: readonly Language[];
  readonly layout: AnnexLayout;
  /** The unit of printing, in minor units. */
  readonly rounding: number;
}

/** The annex as it will be printed: every text as it stands on the page. */
export interface AnnexPreview {
  readonly title: string;
  readonly symbol: string;
  readonly direction: 'ltr' | 'rtl';
  /** The word for a draft; blank where it may be final. */
  readonly draft: string;
  readonly tableCount: number;
  readonly tables: readonly PreviewTable[];
}

export interface PreviewTable {
  readonly caption: string;
  readonly title: string;
  readonly headnote: string;
  readonly heads: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly notes: readonly { readonly letter: string; readonly text: string }[];
}

export interface PreviewRow {
  readonly role: RowRole;
  readonly label: string;
  /** Letters of notes. */
  readonly notes: string;
  readonly figures: readonly PreviewFigure[];
}

export interface PreviewFigure {
  readonly text: string;
  /** What it is printed from. */
  readonly cell: AnnexCell;
  readonly name: PrintedName;
}

/** The side of a figure whose rows are asked for piece by piece; its sum is that of all of them. */
export interface ShownSide extends Omit<Side, 'rows'> {
  readonly total: number;
  readonly rows: readonly RowOfPrinted[];
  /** Of all its rows, to be marked at once. */
  readonly places: readonly Place[];
}

/** A picture to be looked at and taken along. */
export interface ShownChart {
  readonly drawing: Drawing;
  readonly file: MadeFile;
}

/** A file made of what was read. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** In lower-case hexadecimal; blank where the browser computes none (a page that came over plain http). */
  readonly sha256: string;
}
