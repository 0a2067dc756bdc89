/** The figures of a JSON document of the budget (an estimate, a list of shares, the status of contributions), each by a name, to be set against another's. */
import { figureName } from '../reconciliation/figure-name';

export const BUDGET_KINDS = ['estimate', 'shares', 'contributions'] as const;
export type BudgetKind = (typeof BUDGET_KINDS)[number];

/** What stands in one place of the document: a plain decimal or a text; `null`: not known. */
export interface BudgetFigure {
  /** As `explain` takes it: `MHCP-2014/FRA/share`. */
  readonly name: string;
  /** Codes; blank where it is of none. */
  readonly meeting: string;
  readonly line: string;
  readonly state: string;
  readonly item: string;
  readonly measure: string;
  readonly value: string | null;
}

export interface BudgetFigures {
  readonly kind: BudgetKind;
  readonly currency: string;
  /** In the order of the document. */
  readonly figures: readonly BudgetFigure[];
  /** Codes of meetings that errors held back: of these nothing stands there. */
  readonly held: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Thrown inside for what is not as it is written. */
class NotAsWritten extends Error {}

/** `part`: what of the document is not as it is written. */
export function budgetFigures(
  kind: BudgetKind,
  document: Json,
): { readonly value: BudgetFigures } | { readonly part: string } {
  try {
    const reader = new Reader(kind);
    return { value: reader.read(document) };
  } catch (error) {
    if (error instanceof NotAsWritten) return { part: error.message };
    throw error;
  }
}

interface Scope {
  readonly meeting?: string;
  readonly line?: string;
  readonly state?: string;
  readonly item?: string;
}

class Reader {
  private readonly figures: BudgetFigure[] = [];

  constructor(private readonly kind: BudgetKind) {}

  read(document: Json): BudgetFigures {
    this[this.kind](document);
    const currency = textOf(document, 'currency');
    const held = 'heldBack' in document ? listOf(document, 'heldBack').map((each) => textOf(each, 'meeting')) : [];
    return { kind: this.kind, currency, figures: this.figures, held };
  }

  private estimate(document: Json): void {
    this.add({}, document, ['ratesAsAt']);
    for (const meeting of listOf(document, 'meetings')) {
      const code = textOf(meeting, 'code');
      this.add({ meeting: code }, meeting, ['version']);
      for (const line of listOf(meeting, 'lines')) {
        const scope = { meeting: code, line: textOf(line, 'line') };
        this.add(scope, line, ['perCent']);
        const turns = new Map<string, number>();
        for (const part of listOf(line, 'parts')) {
          const item = textOf(part, 'item');
          const turn = (turns.get(item) ?? 0) + 1;
          turns.set(item, turn);
          const named = { ...scope, item: turn === 1 ? item : `${item} (${turn})` };
          this.add(named, part, ['quantity', 'rate', 'currency', 'unitsPerDollar']);
        }
        this.add(scope, line, ['amount'], 'estimate');
      }
      this.add({ meeting: code }, meeting, ['total'], 'estimate');
    }
  }

  private shares(document: Json): void {
    this.add({}, document, ['on', 'asAt']);
    for (const meeting of listOf(document, 'meetings')) {
      const code = { meeting: textOf(meeting, 'code') };
      this.add(code, meeting, ['version', 'proposed', 'scaleYear', 'payersAsAt', 'total', 'notShared', 'problem']);
      for (const each of listOf(meeting, 'states')) {
        const scope = { ...code, state: textOf(each, 'state') };
        this.add(scope, each, ['basis', 'rate', 'adjusted', 'share', 'invoiced', 'bill']);
      }
      this.add(code, recordOf(meeting, 'sums'), ['share', 'invoiced', 'bill']);
    }
  }

  private contributions(document: Json): void {
    this.add({}, document, ['asAt']);
    const accounts = ['assessed', 'writtenOff', 'received', 'outstanding', 'overdue', 'credit'];
    const rows = listOf(document, 'rows');
    for (const meeting of listOf(document, 'meetings')) {
      const code = textOf(meeting, 'code');
      for (const row of rows) {
        if (textOf(row, 'meeting') !== code) continue;
        this.add({ meeting: code, state: textOf(row, 'state') }, row, accounts);
      }
      this.add({ meeting: code }, meeting, [...accounts, 'voluntary', 'collectionRate']);
      const funding = ['by', 'required', 'cash', 'short', 'fundedOn', 'result'];
      this.add({ meeting: code }, recordOf(meeting, 'funding'), funding);
    }
    for (const each of listOf(document, 'unassigned')) {
      this.add({ state: textOf(each, 'state') }, each, ['amount'], 'unassigned');
    }
    for (const each of listOf(document, 'applied')) {
      const scope = { meeting: textOf(each, 'from'), state: textOf(each, 'state'), item: textOf(each, 'to') };
      this.add(scope, each, ['amount'], 'applied');
    }
  }

  /** `as`: what the measure is called, where that is not its key. */
  private add(scope: Scope, json: Json, keys: readonly string[], as?: string): void {
    const { meeting = '', line = '', state = '', item = '' } = scope;
    for (const key of keys) {
      const measure = as ?? key;
      const of = { meeting, line: line || state, part: '', role: 'line' } as const;
      const isWhole = meeting === '' && state === '';
      const tail = item === '' ? measure : `${item.replace(/[\\/]/g, '\\$&')}/${measure}`;
      const name = isWhole ? measure : figureName(of, tail);
      this.figures.push({ name, meeting, line, state, item, measure, value: valueOf(json, key) });
    }
  }
}

function valueOf(json: Json, key: string): string | null {
  const value = json[key];
  if (value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new NotAsWritten(key);
}

function textOf(json: Json, key: string): string {
  const value = json[key];
  if (typeof value !== 'string') throw new NotAsWritten(key);
  return value;
}

function recordOf(json: Json, key: string): Json {
  const value = json[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotAsWritten(key);
  return value as Json;
}

function listOf(json: Json, key: string): Json[] {
  const value = json[key];
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
  if (!isList) throw new NotAsWritten(key);
  return value as Json[];
}
