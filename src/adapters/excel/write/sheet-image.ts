/// <reference types="office-js" />
/**
 * A sheet's content and look in Office.js's own terms: made from a plan, or taken from a sheet so that it can be put back. Positions are numbers
 * of rows and columns, from 1.
 */
import type { Area } from '../../../core/values/address';

/** What is typed into a cell: a formula with its `=`, text after an apostrophe, a number; blank empties it. */
export type Typed = string | number | boolean;
export type Look = Excel.SettableCellProperties;

export interface SheetImage {
  readonly name: string;
  readonly area: Area;
  /** All rows of the area. */
  readonly typed: readonly (readonly Typed[])[];
  readonly formats: readonly (readonly string[])[];
  /** How each cell of the first rows looks. Those below are a table's, and look by column. */
  readonly looks: readonly (readonly Look[])[];
  readonly bodyLooks: readonly Look[];
  /** In points, of the first rows; `undefined` leaves a row as it is. */
  readonly heights: readonly (number | undefined)[];
  readonly merges: readonly Area[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** Names of the sheet's own, each for a cell. */
  readonly names: readonly SheetName[];
  readonly chart: ChartImage | undefined;
  readonly print: PrintImage;
}

export interface SheetName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
}

export interface ChartImage {
  readonly title: string;
  /** Absolute addresses without a sheet's name. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly colour: string }[];
  readonly format: string;
  readonly fromZero: boolean;
  readonly typeface: string;
  /** Its first and last cell; or its place in points, where it was taken from a sheet. */
  readonly place: readonly [from: string, to: string] | ChartPlace;
}

export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PrintImage {
  readonly landscape: boolean;
  readonly area: string | undefined;
  /** Rows on top of each page, as `$1:$2`. */
  readonly repeated: string | undefined;
  /** Rows before which a page begins. */
  readonly breaks: readonly number[];
  readonly header: string;
  readonly footer: string;
}

/** What a new sheet is given once; afterwards it is the officer's. */
export interface SheetView {
  /** In points. */
  readonly widths: readonly number[];
  /** Positions of hidden columns, from 0. */
  readonly hidden: readonly number[];
  readonly frozenRows: number;
  readonly gridLines: boolean;
}
