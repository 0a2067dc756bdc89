/**
 * The printed form of an estimate: direct lines that have a service and a head as a table of services by heads, the other direct lines by part,
 * and computed lines where their order puts them. Sums of rounded lines; nothing is rounded again.
 */
import type { EstimateLine, MeetingEstimate } from '../budget/estimate/estimate';
import { codeKey } from '../values/code-key';

/** In minor units; `undefined`: not known. */
type Amount = bigint | undefined;

export interface ServiceTable {
  /** As the sheet writes them, in the order of the lines. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly service: string;
    /** In step with the heads; `null` where there is no line. */
    readonly cells: readonly (Amount | null)[];
    readonly total: Amount;
  }[];
  /** Of the heads. */
  readonly totals: readonly Amount[];
  readonly total: Amount;
  /** Of all its lines; blank where they differ. */
  readonly part: string;
  readonly lines: readonly EstimateLine[];
}

export type FormGroup =
  | { readonly kind: 'part'; readonly part: string; readonly lines: readonly EstimateLine[]; readonly subtotal: Amount }
  | { readonly kind: 'computed'; readonly line: EstimateLine };

export interface PrintedForm {
  /** `undefined` where no line has a service and a head. */
  readonly services: ServiceTable | undefined;
  readonly groups: readonly FormGroup[];
  readonly total: Amount;
  /** Whether services, parts and computed lines add up to the total of the estimate. */
  readonly holds: boolean;
}

export function printedForm({ lines, total }: MeetingEstimate): PrintedForm {
  const inTable = lines.filter(isInTable);
  const services = inTable.length === 0 ? undefined : serviceTable(inTable);
  const groups: (FormGroup & { lines?: EstimateLine[] })[] = [];
  for (const line of lines) {
    if (isInTable(line)) continue;
    if (line.line.kind !== 'direct') {
      groups.push({ kind: 'computed', line });
      continue;
    }
    const part = line.line.part;
    const own = groups.find((group) => group.kind === 'part' && group.part === part);
    if (own?.lines) own.lines.push(line);
    else groups.push({ kind: 'part', part, lines: [line], subtotal: undefined });
  }
  const summed = groups.map((group): FormGroup =>
    group.kind === 'part' ? { ...group, subtotal: sumOf(group.lines.map(amountOf)) } : group,
  );
  const all = sumOf([
    ...(services ? [services.total] : []),
    ...summed.map((group) => (group.kind === 'part' ? group.subtotal : amountOf(group.line))),
  ]);
  const stated = total === undefined ? undefined : BigInt(total);
  return { services, groups: summed, total: stated, holds: stated === all };
}

const isInTable = ({ line }: EstimateLine): boolean =>
  line.kind === 'direct' && line.service.trim() !== '' && line.head.trim() !== '';

export const amountOf = ({ amount }: EstimateLine): Amount => (amount === undefined ? undefined : BigInt(amount));

/** Not known where one of them is not. */
export function sumOf(amounts: readonly Amount[]): Amount {
  let sum = 0n;
  for (const amount of amounts) {
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return sum;
}

function serviceTable(lines: readonly EstimateLine[]): ServiceTable {
  const services = namesOf(lines.map(({ line }) => line.service));
  const heads = namesOf(lines.map(({ line }) => line.head));
  const at = (service: string | undefined, head: string | undefined): EstimateLine[] =>
    lines.filter(
      ({ line }) =>
        (service === undefined || codeKey(line.service) === codeKey(service)) &&
        (head === undefined || codeKey(line.head) === codeKey(head)),
    );
  const sum = (own: readonly EstimateLine[]): Amount => sumOf(own.map(amountOf));
  const rows = services.map((service) => ({
    service,
    cells: heads.map((head) => {
      const own = at(service, head);
      return own.length === 0 ? null : sum(own);
    }),
    total: sum(at(service, undefined)),
  }));
  const [first = '', ...others] = [...new Set(lines.map(({ line }) => line.part))];
  return {
    heads,
    rows,
    totals: heads.map((head) => sum(at(undefined, head))),
    total: sum(lines),
    part: others.length === 0 ? first : '',
    lines,
  };
}

/** Each once, by first appearance. */
function namesOf(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(codeKey(name))) seen.set(codeKey(name), name.trim());
  return [...seen.values()];
}
