/**
 * The table style of the United Nations Editorial Manual: rules at the top, under the heads, at the bottom and above totals; none between
 * lines, none that stand upright; heads in italics, totals in bold. Data sheets, which are working papers, are plainer still.
 */
import type { InEach, Language } from '../language/language';
import { inEach, LANGUAGES } from '../language/language';
import { TYPOGRAPHY } from '../language/typography';
import type { SheetStyle, StyleName } from './sheet-style';

const FIGURE = { align: 'right', vertical: 'bottom' } as const;
const LABEL = { align: 'start', vertical: 'bottom', wrap: true } as const;
const BOLD = { bold: true } as const;

export const SHEET_STYLES: { readonly [N in StyleName]: SheetStyle } = {
  symbol: { ...BOLD, align: 'end' },
  draft: { ...BOLD, align: 'start', size: 14 },
  title: { ...LABEL, ...BOLD, size: 12, vertical: 'top' },
  caption: { align: 'start' },
  'table-title': { ...LABEL, ...BOLD },
  headnote: { align: 'start' },
  'stub-head': { ...LABEL, italic: true, size: 9, ruleAbove: 'thin', ruleBelow: 'medium' },
  head: { ...FIGURE, wrap: true, italic: true, size: 9, ruleAbove: 'thin', ruleBelow: 'medium' },
  heading: { ...LABEL, ...BOLD },
  'heading-figure': FIGURE,
  line: { ...LABEL, indent: 1 },
  'plain-line': LABEL,
  'line-figure': FIGURE,
  subtotal: { ...LABEL, indent: 1, ruleAbove: 'thin' },
  'subtotal-figure': { ...FIGURE, ruleAbove: 'thin' },
  total: { ...LABEL, ...BOLD, ruleAbove: 'thin' },
  'total-figure': { ...FIGURE, ...BOLD, ruleAbove: 'thin' },
  'last-total': { ...LABEL, ...BOLD, ruleAbove: 'thin', ruleBelow: 'medium' },
  'last-total-figure': { ...FIGURE, ...BOLD, ruleAbove: 'thin', ruleBelow: 'medium' },
  note: { align: 'start', vertical: 'bottom', wrap: true, size: 8 },
  // Drawn in, so that a text does not touch the figure before it.
  'data-head': {
    ...BOLD,
    align: 'start',
    indent: 1,
    wrap: true,
    vertical: 'bottom',
    ruleBelow: 'thin',
    fill: 'E8EEF4',
  },
  'data-figure-head': { ...BOLD, align: 'right', wrap: true, vertical: 'bottom', ruleBelow: 'thin', fill: 'E8EEF4' },
  data: { align: 'start', indent: 1 },
  'data-figure': { align: 'right' },
  'data-total': { ...BOLD, align: 'start', indent: 1, ruleAbove: 'thin' },
  'data-total-figure': { ...BOLD, align: 'right', ruleAbove: 'thin' },
  'data-title': { ...BOLD, align: 'start', size: 12 },
  'data-note': { align: 'start', italic: true },
};

export const BODY_SIZE = 10;

/** Typefaces that documents in each script are set in. */
export const TYPEFACES: InEach<string> = inEach((language) => TYPOGRAPHY[language].typeface);

/** Languages whose script has no italics; their heads stand upright. */
export const UPRIGHT: readonly Language[] = LANGUAGES.filter((language) => !TYPOGRAPHY[language].hasItalics);

/** Estimate and expenditure in a chart: three to one against white, and apart in grey too. */
export const CHART_COLOURS = ['7A97B8', '1F3F66'] as const;
