/** A comparison as one JSON document: amounts are plain decimals, rates per cent with one decimal, `null` what is unknown. */
import type { Figure, Reconciliation } from '../reconciliation/reconciliation';
import type { Place } from '../values/address';
import { decimalFromMinor } from '../values/money';
import type { Comparison, MovedFigure, RecordChange, RecordChanges } from './comparison';
import { REGISTERS } from './comparison';
import { movedName } from './moved-name';

export interface ComparedInput {
  readonly file: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export interface ComparisonContext {
  readonly version: string;
  readonly before: readonly ComparedInput[];
  readonly after: readonly ComparedInput[];
  /** Findings with their messages. */
  readonly diagnostics: readonly object[];
}

export function comparisonJson(comparison: Comparison, context: ComparisonContext): object {
  const { before, after, registers } = comparison;
  return {
    addendum: context.version,
    before: versionJson(before, context.before),
    after: versionJson(after, context.after),
    sameYear: comparison.sameYear,
    sameCurrency: comparison.sameCurrency,
    samePrinting: comparison.samePrinting,
    paired: comparison.paired,
    ...Object.fromEntries(REGISTERS.map((name) => [name, changesJson(registers[name])])),
    figures: comparison.figures.map((figure) => figureJson(figure, after.decimals)),
    proof: { holds: comparison.holds },
    diagnostics: context.diagnostics,
  };
}

const versionJson = ({ year, currency, figures }: Reconciliation, inputs: readonly ComparedInput[]): object => ({
  inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })),
  year: year ?? null,
  currency,
  figures,
});

const changesJson = ({ added, dropped, changed, unchanged }: RecordChanges): object => ({
  added: added.map(changeJson),
  dropped: dropped.map(changeJson),
  changed: changed.map(changeJson),
  unchanged,
});

function changeJson({ key, before, after, fields }: RecordChange): object {
  const isChanged = !(before === undefined) === !(after === undefined);
  const said = Object.fromEntries(
    fields.map(({ field, before: old, after: now }) => [
      field,
      isChanged ? { before: old, after: now } : before === undefined ? now : old,
    ]),
  );
  return { key, ...places(before, after), fields: said };
}

function figureJson(figure: MovedFigure, decimals: number): object {
  const { level, meeting, meetingBefore, line, part, measure, before, after, difference, reasons, explained, holds } =
    figure;
  const isRate = measure === 'rate';
  const number = (amount: number): string | number =>
    isRate ? amount / 10 : decimalFromMinor(BigInt(amount), decimals);
  const value = ({ state, amount }: Figure) => (state === 'unknown' ? null : number(amount));
  return {
    figure: movedName(figure),
    level,
    ...(meeting === '' ? {} : { meeting }),
    ...(meetingBefore === meeting ? {} : { meetingBefore }),
    ...(line === '' ? {} : { line }),
    ...(part === '' ? {} : { part }),
    measure,
    before: value(before),
    after: value(after),
    difference: difference === undefined ? null : number(difference),
    ...(isRate ? {} : { explained: explained === undefined ? null : number(explained), holds: holds ?? null }),
    reasons: reasons.map(({ cause, key, before: old, after: now, was, is }) => ({
      cause,
      key,
      ...places(old, now),
      was: was === undefined ? null : number(was),
      is: is === undefined ? null : number(is),
      difference: was === undefined || is === undefined ? null : number(is - was),
    })),
  };
}

const places = (before: Place | undefined, after: Place | undefined): object => ({
  ...(before === undefined ? {} : { before: placeOf(before) }),
  ...(after === undefined ? {} : { after: placeOf(after) }),
});

const placeOf = ({ file, sheet, cell }: Place): Place => ({ file, sheet, cell });
