/** Built estimates as the command line's JSON document. */
import type { Place } from '../../values/address';
import { isoFromDay } from '../../values/calendar';
import { codeKey } from '../../values/code-key';
import type { Fraction } from '../../values/fraction';
import { decimalText, fixedDecimal } from '../../values/fraction';
import { decimalFromMinor } from '../../values/money';
import type { BudgetRecords } from '../records/budget-records';
import type { BuiltEstimates, EstimateLine, EstimatePart, MeetingEstimate } from './estimate';
import type { Spread, Suggestions } from './suggestions';
import { tenths } from './tenths';

/** Plain decimals; null where they are not known. */
export interface EstimateJson {
  readonly currency: string;
  readonly ratesAsAt: string | null;
  readonly meetings: readonly MeetingEstimateJson[];
  readonly whatIf: WhatIfJson | null;
}

export interface MeetingEstimateJson {
  readonly code: string;
  readonly version: string;
  readonly total: string | null;
  readonly lines: readonly EstimateLineJson[];
  /** Null where no files of earlier years were given. */
  readonly suggestions: SuggestionsJson | null;
  readonly at: Place;
}

export interface EstimateLineJson {
  readonly line: string;
  readonly kind: string;
  /** With 6 decimals. */
  readonly exact: string | null;
  readonly amount: string | null;
  /** Of a computed line, else null. */
  readonly perCent: string | null;
  readonly base: readonly string[];
  readonly parts: readonly EstimatePartJson[];
  readonly at: Place;
}

export interface EstimatePartJson {
  readonly item: string;
  readonly quantity: string;
  readonly rate: string;
  readonly currency: string;
  readonly unitsPerDollar: string;
  readonly exact: string;
  readonly volume: Place;
  readonly unitCost: Place;
}

/** Per cents and quantities with at most one decimal. */
interface SpreadJson {
  readonly meetings: number;
  readonly least: string;
  readonly median: string;
  readonly most: string;
}

export interface SuggestionsJson {
  readonly from: readonly string[];
  readonly finalToEstimatePerCent: { readonly [line: string]: SpreadJson };
  /** By `LINE/ITEM`. */
  readonly quantities: { readonly [lineAndItem: string]: SpreadJson };
}

export interface WhatIfJson {
  readonly text: string;
  readonly meetings: readonly {
    readonly code: string;
    readonly lines: readonly (WhatIfAmounts & { readonly line: string })[];
    readonly total: WhatIfAmounts;
  }[];
}

interface WhatIfAmounts {
  readonly built: string | null;
  readonly whatIf: string | null;
  readonly difference: string | null;
}

export interface EstimateParts {
  readonly built: BuiltEstimates;
  readonly suggestions: readonly Suggestions[];
  readonly whatIf: { readonly text: string; readonly built: BuiltEstimates } | undefined;
}

const EXACT_PLACES = 6;

export function estimateJson({ built, suggestions, whatIf }: EstimateParts, records: BudgetRecords): EstimateJson {
  const json = new Json(records);
  return {
    currency: records.costs.settings.currency,
    ratesAsAt: built.ratesAsAt === undefined ? null : isoFromDay(built.ratesAsAt),
    meetings: built.meetings.map((meeting) =>
      json.meeting(
        meeting,
        suggestions.find((each) => each.meeting === meeting.index),
      ),
    ),
    whatIf: whatIf === undefined ? null : { text: whatIf.text, meetings: json.whatIf(built, whatIf.built) },
  };
}

class Json {
  constructor(private readonly records: BudgetRecords) {}

  meeting(meeting: MeetingEstimate, suggestions: Suggestions | undefined): MeetingEstimateJson {
    return {
      code: meeting.code,
      version: meeting.version,
      total: this.amount(meeting.total),
      lines: meeting.lines.map((line) => this.line(line)),
      suggestions: suggestions === undefined ? null : this.suggestions(suggestions),
      at: placeOf(this.records.costs.meetings[meeting.index]!.at),
    };
  }

  whatIf(built: BuiltEstimates, other: BuiltEstimates): WhatIfJson['meetings'] {
    return built.meetings.map((meeting) => {
      const asked = other.meetings.find(({ index }) => index === meeting.index)!;
      const lines = meeting.lines.map(({ index, line, amount }) => {
        const changed = asked.lines.find((each) => each.index === index)?.amount;
        return { line: line.code, ...this.compared(amount, changed) };
      });
      return { code: meeting.code, lines, total: this.compared(meeting.total, asked.total) };
    });
  }

  private compared(built: number | undefined, whatIf: number | undefined): WhatIfAmounts {
    const difference = built === undefined || whatIf === undefined ? undefined : whatIf - built;
    return { built: this.amount(built), whatIf: this.amount(whatIf), difference: this.amount(difference) };
  }

  private line({ line, exact, amount, perCent, base, parts }: EstimateLine): EstimateLineJson {
    const { budgetLines } = this.records.costs;
    return {
      line: line.code,
      kind: line.kind,
      exact: exact === undefined ? null : fixedDecimal(exact, EXACT_PLACES),
      amount: this.amount(amount),
      perCent: perCent === undefined ? null : decimalText(perCent),
      base: base.map((index) => budgetLines[index]!.code),
      parts: parts.map(partJson),
      at: placeOf(line.at),
    };
  }

  private suggestions({ from, lines, quantities }: Suggestions): SuggestionsJson {
    const { budgetLines } = this.records.costs;
    const codes = new Map(budgetLines.map(({ code }) => [codeKey(code), code]));
    const items = new Map(this.records.unitCosts.map(({ key, item }) => [key, item]));
    const perCents = [...lines].map(([line, spread]) => [codes.get(line) ?? line, spreadJson(spread, perCentText)]);
    const used = [...quantities].flatMap(([line, ofItems]) =>
      [...ofItems].map(([item, spread]) => [
        `${codes.get(line) ?? line}/${items.get(item) ?? item}`,
        spreadJson(spread, quantityText),
      ]),
    );
    return {
      from,
      finalToEstimatePerCent: Object.fromEntries(perCents) as SuggestionsJson['finalToEstimatePerCent'],
      quantities: Object.fromEntries(used) as SuggestionsJson['quantities'],
    };
  }

  private amount(value: number | undefined): string | null {
    return value === undefined ? null : decimalFromMinor(BigInt(value), this.records.costs.settings.decimals);
  }
}

const perCentText = (value: Fraction): string => fixedDecimal(value, 1);
const quantityText = (value: Fraction): string => decimalText(tenths(value));

const spreadJson = ({ meetings, least, median, most }: Spread, text: (value: Fraction) => string): SpreadJson => ({
  meetings,
  least: text(least),
  median: text(median),
  most: text(most),
});

const partJson = (part: EstimatePart): EstimatePartJson => ({
  item: part.volume.item,
  quantity: decimalText(part.quantity),
  rate: decimalText(part.rate),
  currency: part.unitCost.currency,
  unitsPerDollar: decimalText(part.unitsPerDollar),
  exact: fixedDecimal(part.exact, EXACT_PLACES),
  volume: placeOf(part.volume.at),
  unitCost: placeOf(part.unitCost.at),
});

const placeOf = ({ file, sheet, cell }: Place): Place => ({ file, sheet, cell });
