/** What the shared cases of the budget must come to, as far as tests read it. Amounts are plain decimals. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

type By<T> = Readonly<Record<string, T>>;

export interface ExpectedAccount extends By<string> {
  readonly meeting: string;
  readonly state: string;
}

export interface ExpectedContributions {
  /** By code of the meeting, then name of the figure. */
  readonly meetings: By<By<unknown>>;
  readonly unassigned: By<string>;
  readonly applied: readonly unknown[];
  readonly rows?: readonly ExpectedAccount[];
  readonly funding?: By<unknown>;
}

interface ExpectedPart {
  readonly line: string;
  readonly item: string;
  readonly currency: string;
  readonly quantity: string;
  readonly exact: string;
}

export interface BudgetExpected {
  readonly contributions: {
    readonly estimate: By<string>;
    readonly final: By<string>;
    readonly payers: By<number>;
    readonly scaleYear: By<number>;
    readonly adjusted: By<By<string>>;
    readonly sharesOnEstimate: By<By<string>>;
    readonly finalBills: By<By<unknown>>;
    readonly contributions: By<ExpectedContributions>;
  };
  readonly regularBudget: { readonly total: string; readonly shares: By<string> };
  readonly edges: By<unknown>;
  readonly ledger: { readonly asAt: string; readonly rows: By<By<string>> };
  readonly builder: {
    readonly ratesAsAt: string;
    readonly meetings: By<{
      readonly total: string;
      readonly lines: By<unknown>;
      readonly parts: readonly ExpectedPart[];
    }>;
    readonly whatIf: By<unknown>;
    readonly suggestions: {
      readonly meeting: string;
      readonly finalToEstimatePerCent: unknown;
      readonly quantities: unknown;
    };
    readonly split: unknown;
  };
}

/** Of a folder of cases; `undefined` where it is not there. */
export function budgetExpected(folder: string): BudgetExpected | undefined {
  const file = path.join(folder, 'expected.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BudgetExpected) : undefined;
}
