import type { Amounts, Figure, MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import type { SplitJson } from '../reconciliation/split-json';
import { splitJson } from '../reconciliation/split-json';
import type { MeetingSplit, VarianceSplit } from '../reconciliation/variance-split';
import type { Place } from '../values/address';
import { shortAddress } from '../values/address';
import { currencyDecimals } from '../values/currencies';
import type { Diagnostic } from '../values/diagnostic';
import type { Minor } from '../values/money';
import { decimalFromMinor } from '../values/money';

export interface InputFile {
  readonly file: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export type MessagedDiagnostic = Diagnostic & { readonly message: string };

export interface JsonContext {
  readonly version: string;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly MessagedDiagnostic[];
}

/** A plain decimal with the currency's decimals; null where it is unknown. */
type JsonAmount = string | null;

interface JsonAmounts {
  readonly estimate: JsonAmount;
  readonly expenditure: JsonAmount;
  readonly variance: JsonAmount;
  /** Per cent with one decimal; null without an estimate to measure against. */
  readonly implementationRate: number | null;
}

export interface ReconciliationJson {
  readonly addendum: string;
  readonly currency: string;
  readonly year: number | null;
  readonly figures: Reconciliation['figures'];
  readonly inputs: readonly InputFile[];
  readonly meetings: readonly (JsonAmounts & {
    readonly code: string;
    readonly title: string;
    readonly lines: readonly (JsonAmounts & {
      readonly line: string;
      readonly title: string;
      readonly part: string;
      readonly split?: SplitJson | null;
    })[];
    readonly split?: SplitJson | null;
  })[];
  readonly totals: JsonAmounts;
  readonly unmatched: readonly { readonly at: Place; readonly amount: JsonAmount; readonly reason: string }[];
  readonly proof: {
    readonly holds: boolean;
    readonly notLookedAt: number;
    readonly sheets: readonly {
      readonly file: string;
      readonly sheet: string;
      /** Of the layout; `null`: not read. */
      readonly kind: string | null;
      readonly numbers: number;
      readonly classes: readonly {
        readonly class: string;
        readonly numbers: number;
        readonly sums: readonly { currency: string; amount: string }[];
        /** `E2:E40,E44` */
        readonly areas: string;
      }[];
      readonly rowsRead: number;
      readonly rowsUsed: number;
      readonly rowsLeftOut: number;
      readonly sums: readonly { currency: string; read: string; used: string; leftOut: string }[];
    }[];
    readonly controls: readonly {
      readonly meeting: string;
      readonly line: string;
      readonly stated: string;
      readonly computed: string;
      readonly holds: boolean;
    }[];
  };
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly at: readonly Place[];
    readonly values: object;
    readonly message: string;
  }[];
}

/**
 * The reconciliation as the one JSON document of the command line: exact amounts, in the order of the annex, and what variances come of where they were
 * split. `meetings`: those to tell of.
 */
export function reconciliationJson(
  reconciliation: Reconciliation,
  context: JsonContext,
  meetings = reconciliation.meetings,
): ReconciliationJson {
  const { decimals, currency } = reconciliation;
  const splits = new Map(reconciliation.splits?.map((split, at) => [reconciliation.meetings[at]!.index, split]));
  return {
    addendum: context.version,
    currency,
    year: reconciliation.year ?? null,
    figures: reconciliation.figures,
    inputs: context.inputs.map(({ file, sha256 }) => ({ file, sha256 })),
    meetings: meetings.map((result) => meetingJson(result, splits.get(result.index), decimals)),
    totals: amountsJson(reconciliation.totals, decimals),
    unmatched: reconciliation.unmatched.map((item) => ({
      at: placeOf(item.at),
      amount: item.amount === undefined ? null : decimalFromMinor(item.amount, decimals),
      reason: item.reason,
    })),
    proof: proofJson(reconciliation),
    diagnostics: context.diagnostics.map(({ code, severity, at, values, message }) => ({
      code,
      severity,
      at: at.map(placeOf),
      values,
      message,
    })),
  };
}

function amountsJson({ estimate, expenditure, variance, implementationRate }: Amounts, decimals: number): JsonAmounts {
  const amount = ({ state, amount: exact }: Figure) => (state === 'unknown' ? null : decimalFromMinor(exact, decimals));
  return {
    estimate: amount(estimate),
    expenditure: amount(expenditure),
    variance: amount(variance),
    implementationRate: implementationRate === undefined ? null : implementationRate / 10,
  };
}

function meetingJson(
  result: MeetingResult,
  split: MeetingSplit | undefined,
  decimals: number,
): ReconciliationJson['meetings'][number] {
  const splitOf = (choose: (split: MeetingSplit) => VarianceSplit | undefined) =>
    split ? { split: splitJson(choose(split), decimals) } : {};
  return {
    code: result.meeting.code,
    title: result.meeting.title,
    ...amountsJson(result, decimals),
    lines: result.lines.map((line, at) => ({
      line: line.line.code,
      title: line.line.title,
      part: line.line.part,
      ...amountsJson(line, decimals),
      ...splitOf(({ lines }) => lines[at]),
    })),
    ...splitOf(({ total }) => total),
  };
}

function proofJson({ proof, decimals }: Reconciliation): ReconciliationJson['proof'] {
  const decimal = (amount: Minor | bigint) => decimalFromMinor(amount, decimals);
  return {
    holds: proof.holds,
    notLookedAt: proof.notLookedAt,
    sheets: proof.sheets.map(({ file, sheet, kind, numbers, classes, rowsRead, rowsUsed, rowsLeftOut, sums }) => ({
      file,
      sheet,
      kind: kind ?? null,
      numbers,
      classes: classes.map((each) => ({
        class: each.class,
        numbers: each.numbers,
        sums: each.sums.map(({ currency: code, amount }) => ({
          currency: code,
          amount: decimalFromMinor(amount, code === '' ? 2 : (currencyDecimals(code) ?? decimals)),
        })),
        areas: each.areas.map(shortAddress).join(','),
      })),
      rowsRead,
      rowsUsed,
      rowsLeftOut,
      sums: sums.map(({ currency: code, read, used, leftOut }) => {
        const inOwn = (sum: bigint) => decimalFromMinor(sum, currencyDecimals(code) ?? decimals);
        return { currency: code, read: inOwn(read), used: inOwn(used), leftOut: inOwn(leftOut) };
      }),
    })),
    controls: proof.controls.map(({ meeting, line, stated, computed, holds }) => ({
      meeting,
      line,
      stated: decimal(stated),
      computed: decimal(computed),
      holds,
    })),
  };
}

const placeOf = ({ file, sheet, cell }: Place): Place => ({ file, sheet, cell });
