/** Reads files as the command line does, and holds the figures against those expected, one by one. */
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../src/cli/node-inflate';
import { reconciliationJson } from '../../src/core/annex/annex-json';
import type { ReconciliationJson } from '../../src/core/annex/annex-json';
import { reconcileWorkbooks } from '../../src/core/produce-annex';
import type { ReadOptions } from '../../src/core/records/read-records';
import type { Diagnostic } from '../../src/core/values/diagnostic';
import { currencyDecimals } from '../../src/core/values/currencies';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Decimal strings, or null where the figure must be unknown. */
export type Pair = readonly [estimate: string | null, expenditure: string | null];

/** What must come out: pairs by `meeting line`, and the sum of what is unmatched. */
export interface Expected {
  readonly lines: Readonly<Record<string, Pair>>;
  readonly unmatched?: string;
}

export interface Judged {
  readonly json: ReconciliationJson;
  readonly diagnostics: readonly Diagnostic[];
  /** Codes of findings, each once. */
  readonly codes: readonly string[];
  readonly errors: readonly string[];
}

export async function reconcileFiles(files: readonly InputFile[], options: ReadOptions = {}): Promise<Judged> {
  const workbooks = [];
  for (const { name, bytes } of files) workbooks.push(await openWorkbook(bytes, { file: name, inflate: nodeInflate }));
  const { value, diagnostics } = reconcileWorkbooks(workbooks, options);
  const json = reconciliationJson(value, { version: 'test', inputs: [], diagnostics: [] });
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(said);
  return { json, diagnostics, codes, errors };
}

const said = ({ code, at, values }: Diagnostic): string =>
  `${code} ${at[0]?.sheet}!${at[0]?.cell} ${JSON.stringify(values)}`;

/** Every figure is as expected, the proof holds and, unless some are allowed, there is no error. */
export async function expectFigures(
  files: readonly InputFile[],
  expected: Expected,
  allowed: readonly string[] = [],
  options: ReadOptions = {},
): Promise<Judged> {
  const judged = await reconcileFiles(files, options);
  const errors = judged.errors.filter((error) => !allowed.includes(error.split(' ')[0]!));
  expect({ errors, differences: differences(judged.json, expected) }).toEqual({ errors: [], differences: [] });
  for (const code of allowed) expect(judged.codes).toContain(code);
  return judged;
}

/** Where the figures are not those expected. */
export function differences(json: ReconciliationJson, expected: Expected): string[] {
  const found: string[] = [];
  const compare = (what: string, is: string | number | null | undefined, should: string | number | null): void => {
    if (is !== should) found.push(`${what}: ${is} instead of ${should}`);
  };
  const decimals = currencyDecimals(json.currency)!;
  const wanted = new Map(Object.entries(expected.lines));
  const byMeeting = new Map<string, Pair[]>();
  for (const [key, pair] of wanted) {
    const meeting = key.slice(0, key.lastIndexOf(' '));
    byMeeting.set(meeting, [...(byMeeting.get(meeting) ?? []), pair]);
  }
  for (const meeting of json.meetings) {
    for (const line of meeting.lines) {
      const key = `${meeting.code} ${line.line}`;
      const pair = wanted.get(key);
      wanted.delete(key);
      if (pair) compareAmounts(key, line, [pair], decimals, compare);
      else found.push(`${key}: there should be none, but is ${line.estimate}, ${line.expenditure}`);
    }
    compareAmounts(meeting.code, meeting, byMeeting.get(meeting.code) ?? [], decimals, compare);
  }
  for (const key of wanted.keys()) found.push(`${key}: missing`);
  compareAmounts('total', json.totals, Object.values(expected.lines), decimals, compare);
  const unmatched = addUp(
    json.unmatched.map(({ amount }) => amount),
    decimals,
  );
  compare('unmatched', unmatched, expected.unmatched ?? addUp([], decimals));
  compare('proof holds', String(json.proof.holds), 'true');
  for (const { sheet, rowsRead, rowsUsed, rowsLeftOut, sums } of json.proof.sheets) {
    compare(`rows of ${sheet}`, rowsUsed + rowsLeftOut, rowsRead);
    for (const { currency, read, used, leftOut } of sums) {
      compare(`${currency} of ${sheet}`, addUp([used, leftOut], currencyDecimals(currency)!), read);
    }
  }
  return found;
}

type Amounts = ReconciliationJson['totals'];
type Compare = (what: string, is: string | number | null | undefined, should: string | number | null) => void;

function compareAmounts(what: string, is: Amounts, pairs: readonly Pair[], decimals: number, compare: Compare): void {
  const estimate = addUp(
    pairs.map(([each]) => each),
    decimals,
  );
  const expenditure = addUp(
    pairs.map(([, each]) => each),
    decimals,
  );
  compare(`${what} estimate`, is.estimate, estimate);
  compare(`${what} expenditure`, is.expenditure, expenditure);
  const known = estimate !== null && expenditure !== null;
  const variance = known ? units(estimate, decimals) - units(expenditure, decimals) : 0n;
  compare(`${what} variance`, is.variance, known ? decimal(variance, decimals) : null);
  if (!known || units(estimate, decimals) === 0n) return;
  // In tenths of a per cent, half away from zero.
  const [over, under] = [units(expenditure, decimals) * 1000n, units(estimate, decimals)];
  const size = (abs(over) * 2n + abs(under)) / (abs(under) * 2n);
  compare(`${what} rate`, is.implementationRate, Number(over < 0n === under < 0n ? size : -size) / 10);
}

const abs = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Minor units of a decimal. */
export function units(text: string, decimals: number): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)!;
  if (fraction.length > decimals) throw new Error(`${text} has too many decimals`);
  const size = BigInt(whole! + fraction.padEnd(decimals, '0'));
  return sign === '-' ? -size : size;
}

export function decimal(amount: bigint, decimals: number): string {
  const size = String(amount < 0n ? -amount : amount).padStart(decimals + 1, '0');
  const text = decimals === 0 ? size : `${size.slice(0, -decimals)}.${size.slice(-decimals)}`;
  return amount < 0n ? `-${text}` : text;
}

function addUp(amounts: readonly (string | null)[], decimals: number): string | null {
  if (amounts.includes(null)) return null;
  return decimal(
    amounts.reduce((sum, each) => sum + units(each!, decimals), 0n),
    decimals,
  );
}
