/** Mapping rows, ready to be asked: what a text in a column of the ledger stands for. */
import { BLANK, UNKNOWN } from '../records/codes';
import type { Ledger } from '../records/ledger';
import type { Mapping, MappingColumn, Records } from '../records/records';
import { codeKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { Fraction } from '../values/fraction';
import { addFractions, decimalText, isWhole, multiplyFractions, ONE } from '../values/fraction';
import { addTo } from '../values/grouped';

/** One part of what a row is split into; indexes are `BLANK` where the row itself has to say. */
export interface Part {
  readonly meeting: number;
  readonly line: number;
  readonly share: Fraction;
}

/** The mapping rows of one value that give a meeting (or a line). */
interface Rule {
  readonly prefix: string | undefined;
  readonly parts: readonly Mapping[];
  /** Its shares add up to one. */
  readonly whole: boolean;
}

type Piece = 'meeting' | 'line';

/** The order in which columns are asked where several have a rule of the same closeness. */
const COLUMNS: readonly MappingColumn[] = [
  'Cost object',
  'Commitment item',
  'Description',
  'Document',
  'Meeting',
  'Line',
];

interface ColumnRules {
  readonly exact: Map<string, Rule>;
  /** Longest first. */
  readonly prefixes: Rule[];
  readonly cache: Map<number, Rule | undefined>;
}

export class MappingIndex {
  readonly diagnostics: Diagnostic[] = [];
  private readonly rules: Record<Piece, Map<MappingColumn, ColumnRules>>;
  private readonly used = new Set<Mapping>();
  private readonly orderMeetings: readonly string[];
  private readonly orderLines: readonly string[];

  constructor(private readonly records: Records) {
    this.orderMeetings = records.meetings.map(({ code }) => codeKey(code));
    this.orderLines = records.budgetLines.map(({ code }) => codeKey(code));
    this.rules = { meeting: this.index('meeting'), line: this.index('line') };
  }

  get isEmpty(): boolean {
    return this.records.mappings.length === 0;
  }

  /**
   * The parts of a ledger row that lacks a meeting, a line or both. `broken`: the shares of its rule do not add up to one.
   * Parts are in the order of codes, so that ties in splitting go the same way however sheets are sorted.
   */
  partsOf(ledger: Ledger, row: number, needMeeting: boolean, needLine: boolean): readonly Part[] | 'broken' {
    const forMeeting = needMeeting ? this.find('meeting', ledger, row) : undefined;
    const forLine = needLine ? this.find('line', ledger, row) : undefined;
    for (const rule of [forMeeting, forLine]) for (const mapping of rule?.parts ?? []) this.used.add(mapping);
    if ((forMeeting && !forMeeting.whole) || (forLine && !forLine.whole)) return 'broken';
    const parts = combine(forMeeting, forLine);
    if (parts.length > 1) parts.sort((a, b) => this.compare(a, b));
    return parts;
  }

  /** Mapping rows that no ledger row asked for. */
  unused(): readonly Mapping[] {
    return this.records.mappings.filter((mapping) => !this.used.has(mapping));
  }

  private compare(a: Part, b: Part): number {
    const byCode = (codes: readonly string[], x: number, y: number): number => {
      const [one = '', other = ''] = [codes[x], codes[y]];
      return one < other ? -1 : one > other ? 1 : 0;
    };
    return byCode(this.orderMeetings, a.meeting, b.meeting) || byCode(this.orderLines, a.line, b.line);
  }

  /** The closest rule: an exact value before a prefix, the longest prefix first, then the order of columns. */
  private find(piece: Piece, ledger: Ledger, row: number): Rule | undefined {
    // A code of the row's own that names nothing is not passed over: only a mapping of that code itself may say what it means.
    const own = piece === 'meeting' ? ledger.meeting[row] : ledger.line[row];
    const only = own === UNKNOWN ? (piece === 'meeting' ? 'Meeting' : 'Line') : undefined;
    let best: Rule | undefined;
    for (const [column, rules] of this.rules[piece]) {
      if (only !== undefined && column !== only) continue;
      const rule = this.ask(rules, ledger, idIn(column, ledger, row));
      if (rule && (!best || closeness(rule) > closeness(best))) best = rule;
    }
    return best;
  }

  private ask(rules: ColumnRules, ledger: Ledger, id: number): Rule | undefined {
    if (id === 0) return undefined;
    const only = rules.prefixes[0];
    if (rules.exact.size === 0 && rules.prefixes.length === 1 && only!.prefix === '') return only;
    if (rules.cache.has(id)) return rules.cache.get(id);
    const key = codeKey(ledger.texts.plain(id));
    const rule =
      key === '' ? undefined : (rules.exact.get(key) ?? rules.prefixes.find(({ prefix }) => key.startsWith(prefix!)));
    rules.cache.set(id, rule);
    return rule;
  }

  private index(piece: Piece): Map<MappingColumn, ColumnRules> {
    const byColumn = new Map<MappingColumn, ColumnRules>();
    for (const column of COLUMNS) {
      const byValue = new Map<string, Mapping[]>();
      for (const mapping of this.records.mappings) {
        if (mapping.column !== column || mapping[piece] === undefined) continue;
        const key = `${mapping.prefix ? '*' : '='}${mapping.value}`;
        addTo(byValue, key, mapping);
      }
      if (byValue.size === 0) continue;
      const rules: ColumnRules = { exact: new Map(), prefixes: [], cache: new Map() };
      for (const [key, parts] of byValue) {
        const rule = {
          prefix: key.startsWith('*') ? key.slice(1) : undefined,
          parts,
          whole: this.isWhole(parts, piece),
        };
        if (rule.prefix === undefined) rules.exact.set(key.slice(1), rule);
        else rules.prefixes.push(rule);
      }
      rules.prefixes.sort((a, b) => b.prefix!.length - a.prefix!.length);
      byColumn.set(column, rules);
    }
    return byColumn;
  }

  private isWhole(parts: readonly Mapping[], piece: Piece): boolean {
    const sum = parts.reduce((total, { share }) => addFractions(total, share), { numerator: 0n, denominator: 1n });
    if (isWhole(sum)) return true;
    // A value that gives both a meeting and a line would be reported twice.
    if (piece === 'line' && parts.every(({ meeting }) => meeting !== undefined)) return false;
    const at = parts.map((mapping) => mapping.at);
    const value = parts[0]!.text;
    const whole = parts.every(({ share }) => share.numerator === share.denominator);
    this.diagnostics.push(
      whole
        ? diagnostic('mapping-doubled', at, { value })
        : diagnostic('mapping-shares', at, { value, sum: decimalText(sum) }),
    );
    return false;
  }
}

const closeness = ({ prefix }: Rule): number => (prefix === undefined ? Number.MAX_SAFE_INTEGER : prefix.length);

function idIn(column: MappingColumn, ledger: Ledger, row: number): number {
  switch (column) {
    case 'Cost object':
      return ledger.costObject[row]!;
    case 'Commitment item':
      return ledger.commitmentItem[row]!;
    case 'Description':
      return ledger.description[row]!;
    case 'Document':
      return ledger.document[row]!;
    case 'Meeting':
      return ledger.meetingText[row]!;
    case 'Line':
      return ledger.lineText[row]!;
  }
}

/** Parts from the rule for the meeting and that for the line; where both are the same rows, each row is one part. */
function combine(forMeeting: Rule | undefined, forLine: Rule | undefined): Part[] {
  const part = (mapping: Mapping | undefined, other: Mapping | undefined, share: Fraction): Part => ({
    meeting: mapping?.meeting ?? BLANK,
    line: other?.line ?? BLANK,
    share,
  });
  if (forMeeting && forLine && sameRows(forMeeting.parts, forLine.parts)) {
    return forMeeting.parts.map((mapping) => part(mapping, mapping, mapping.share));
  }
  const parts: Part[] = [];
  for (const one of forMeeting?.parts ?? [undefined]) {
    for (const other of forLine?.parts ?? [undefined]) {
      parts.push(part(one, other, multiplyFractions(one?.share ?? ONE, other?.share ?? ONE)));
    }
  }
  return parts;
}

const sameRows = (a: readonly Mapping[], b: readonly Mapping[]): boolean =>
  a.length === b.length && a.every((mapping, at) => mapping === b[at]);
