/** Which State a cell means: a code of the register, one of its names, or a name that the world knows it by. Never a guess. */
import type { Findings } from '../records/findings';
import type { Place } from '../values/address';
import type { FormerName, KnownState } from '../language/known-states';
import { codeKey } from '../values/code-key';
import { nearest } from '../values/near-codes';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import { nameKey, namesApart, withoutNote, wordsKey } from './name-keys';
import type { Label } from '../language/labelled';
import { labelled } from '../language/labelled';
import { nameIn } from './status-json';
import type { StateRow } from './status-records';

/** The names that ship with the program. */
export interface World {
  readonly states: readonly KnownState[];
  readonly formerNames: readonly FormerName[];
}

/** For this many different texts that name nobody, the nearest names are looked for. */
const MOST_NEAR = 200;

type Index = ReadonlyMap<string, ReadonlySet<string>>;

/** Names of one kind, compared in one way. The register's own are used without a word. */
interface Layer {
  readonly isOwn: boolean;
  readonly keyOf: (name: string) => string;
  readonly index: Index;
}

interface Answer {
  readonly index: number | undefined;
  /** What to say of it; `undefined` where the register writes it so. */
  readonly say: ((at: Place, findings: Findings) => void) | undefined;
  /** Said at every place, not once for all. */
  readonly each: boolean;
}

export class StateNames {
  /** By the key of a code, the register's own or the one that the world has: index in the register. */
  private readonly codes = new Map<string, number>();
  private readonly known: ReadonlyMap<string, KnownState>;
  private readonly layers: readonly Layer[];
  private readonly answers = new Map<string, Answer>();
  private readonly said = new Set<string>();
  private unknown = 0;

  constructor(
    private readonly states: readonly StateRow[],
    private readonly world: World,
    private readonly findings: Findings,
  ) {
    this.known = new Map(world.states.map((state) => [codeKey(state.code), state]));
    states.forEach(({ known }, at) => this.codes.set(codeKey(known), at));
    this.codes.delete('');
    states.forEach(({ code }, at) => this.codes.set(codeKey(code), at));
    const register = states.map(({ code, known, name, names, aliases }) => ({
      code: codeKey(known || code),
      names: [name, ...Object.values(names), ...aliases],
    }));
    const shipped = world.states.map(({ code, names }) => ({ code: codeKey(code), names }));
    const former = world.formerNames.flatMap(({ codes, name }) =>
      codes.map((code) => ({ code: codeKey(code), names: [name] })),
    );
    const current = [...shipped, ...register];
    this.layers = [
      { isOwn: true, keyOf: nameKey, index: indexOf(register, nameKey) },
      { isOwn: false, keyOf: nameKey, index: indexOf(current, nameKey) },
      { isOwn: false, keyOf: wordsKey, index: indexOf(current, wordsKey) },
      { isOwn: false, keyOf: nameKey, index: indexOf(former, nameKey) },
      { isOwn: false, keyOf: wordsKey, index: indexOf(former, wordsKey) },
    ];
  }

  /**
   * Index in the register of the State that a text means; `undefined` (with a finding at `at`) where several may be meant, where it is not in
   * the register, and where nobody goes by that name. A name that is not the register's own is noted once.
   */
  find(text: string, at: () => Place): number | undefined {
    let answer = this.answers.get(text);
    if (!answer) this.answers.set(text, (answer = this.answer(text)));
    if (answer.say && (answer.each || !this.said.has(text))) {
      this.said.add(text);
      answer.say(at(), this.findings);
    }
    return answer.index;
  }

  private answer(text: string): Answer {
    const byCode = this.codes.get(codeKey(text));
    if (byCode !== undefined) return { index: byCode, say: undefined, each: false };
    if (this.known.has(codeKey(text))) return this.unlisted(text, codeKey(text));
    for (const layer of this.layers) {
      const codes = layer.index.get(layer.keyOf(text));
      if (codes) return this.amongst(text, [...codes], layer);
    }
    const code = this.indirectly(text);
    if (code !== undefined) return this.used(text, code, '');
    const near = this.near(this.unknown++ < MOST_NEAR ? text : '');
    return {
      index: undefined,
      each: true,
      say: (at, findings) => findings.add('state-unknown', at, { found: text, near: near.text }, { near: near.others }),
    };
  }

  /** The one State that a name with a footnote's mark means, or that all names in the cell mean; nothing where they differ. */
  private indirectly(text: string): string | undefined {
    const plain = withoutNote(text);
    if (plain !== text.normalize('NFKC')) {
      const codes = this.meant(plain);
      if (codes.length > 0) return codes.length === 1 ? codes[0] : undefined;
    }
    const all = namesApart(plain).map((part) => this.meant(part));
    const [first] = all;
    if (!first || first.length !== 1 || all.some((codes) => codes.length !== 1 || codes[0] !== first[0]))
      return undefined;
    return first[0];
  }

  /** Keys of the codes that a name may mean. */
  private meant(text: string): string[] {
    const key = codeKey(text);
    if (this.codes.has(key) || this.known.has(key)) return [key];
    for (const layer of this.layers) {
      const codes = layer.index.get(layer.keyOf(text));
      if (codes) return [...codes];
    }
    return [];
  }

  private amongst(text: string, codes: readonly string[], { isOwn, keyOf }: Layer): Answer {
    if (codes.length > 1) {
      const { text: candidates, others } = this.labels(codes);
      return {
        index: undefined,
        each: true,
        say: (at, findings) => findings.add('state-ambiguous', at, { found: text, candidates }, { candidates: others }),
      };
    }
    const code = codes[0]!;
    const index = this.codes.get(code);
    if (index !== undefined && isOwn) return { index, each: false, say: undefined };
    return this.used(text, code, this.lastYearOf(code, keyOf(text), keyOf));
  }

  /** Used and noted, if the register has it. */
  private used(text: string, code: string, until: string): Answer {
    const index = this.codes.get(code);
    if (index === undefined) return this.unlisted(text, code);
    const { text: state, others } = this.labels([code]);
    return {
      index,
      each: false,
      say: (at, findings) => findings.add('state-by-name', at, { found: text, state, until }, { state: others }),
    };
  }

  /** The last year in which a State went by a name, if that is a former one; it may still be heard. */
  private lastYearOf(state: string, key: string, keyOf: (name: string) => string): string {
    const known = this.world.formerNames.find(
      ({ name, codes }) => keyOf(name) === key && codes.some((code) => codeKey(code) === state),
    );
    return String(known?.until ?? '');
  }

  private unlisted(text: string, code: string): Answer {
    const { text: state, others } = this.labels([code]);
    return {
      index: undefined,
      each: true,
      say: (at, findings) => findings.add('state-unlisted', at, { found: text, state }, { state: others }),
    };
  }

  /** `Myanmar (MMR); Serbia (SRB)`, by the keys of their codes. */
  private labels(keys: readonly string[]): Label {
    return labelled((language) => keys.map((key) => this.label(key, language)).join(PUNCTUATION[language].semicolon));
  }

  private label(key: string, language: Language): string {
    const index = this.codes.get(key);
    if (index === undefined) {
      return `${this.known.get(key)?.short[language] ?? ''} (${key.toUpperCase()})`;
    }
    const row = this.states[index]!;
    return `${nameIn(row, language)} (${row.code.toUpperCase()})`;
  }

  private near(text: string): Label {
    if (text === '') return this.labels([]);
    const names = this.states.flatMap(({ code, name, names: others, aliases }) => [
      code,
      name,
      ...Object.values(others),
      ...aliases,
    ]);
    const found = nearest(text, [...new Set(names)]);
    const codes = found.map((each) => this.codes.get(codeKey(each)) ?? this.ownerOf(each));
    return this.labels([...new Set(codes)].map((index) => codeKey(this.states[index]!.code)));
  }

  private ownerOf(name: string): number {
    const [code] = this.layers[0]!.index.get(nameKey(name))!;
    return this.codes.get(code!)!;
  }
}

function indexOf(
  states: readonly { readonly code: string; readonly names: readonly string[] }[],
  keyOf: (name: string) => string,
): Index {
  const index = new Map<string, Set<string>>();
  for (const { code, names } of states) {
    for (const name of names) {
      const key = keyOf(name);
      if (key === '') continue;
      const codes = index.get(key);
      if (codes) codes.add(code);
      else index.set(key, new Set([code]));
    }
  }
  return index;
}
