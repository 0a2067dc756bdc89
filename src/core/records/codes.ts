/** Codes of meetings or budget lines, found again from what other sheets write. */
import { codeKey, hasInvisible, headingKey, skeleton, withOneApostrophe, withoutInvisible } from '../values/code-key';
import { Proposals } from '../values/near-codes';
import type { Place } from '../values/address';
import type { Findings } from './findings';

export const BLANK = -1;
export const UNKNOWN = -2;

interface Coded {
  readonly code: string;
  readonly at: Place;
  readonly title?: string;
  /** In other languages. */
  readonly titles?: Readonly<Record<string, string>>;
}

/** What stands between a code and its title where one cell holds both. */
const BETWEEN = [' ', ' - ', ' – ', ' — ', ': ', '. ', ' | '];

/** Keys of an item's titles (in any language), alone and after its code; a title that two items share names neither: −1. */
export function titleKeys(items: readonly Omit<Coded, 'at'>[]): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (text: string, index: number): void => {
    const key = headingKey(text);
    if (key === '') return;
    const known = keys.get(key);
    keys.set(key, known === undefined || known === index ? index : -1);
  };
  items.forEach(({ code, title = '', titles = {} }, index) => {
    for (const text of new Set([title, ...Object.values(titles)])) {
      if (text.trim() === '') continue;
      add(text, index);
      for (const between of BETWEEN) add(code + between + text, index);
    }
  });
  return keys;
}

/** An index of codes; each way of writing one that differs from the register's is reported once. */
export class Codes {
  private readonly byKey = new Map<string, number>();
  private titles: ReadonlyMap<string, number> | undefined;
  private proposals: Proposals | undefined;
  private readonly reported = new Set<string>();

  /** Reports codes that stand twice, and those that only look alike. */
  constructor(
    private readonly items: readonly Coded[],
    private readonly findings: Findings,
  ) {
    const shapes = new Map<string, Coded>();
    items.forEach((item, index) => {
      const key = codeKey(item.code);
      const first = this.byKey.get(key);
      if (first !== undefined) {
        findings.add('code-doubled', [item.at, items[first]!.at], { code: item.code, other: items[first]!.code });
        return;
      }
      this.byKey.set(key, index);
      const shape = skeleton(item.code);
      const alike = shapes.get(shape);
      if (alike) findings.add('code-look-alike', [item.at, alike.at], { code: item.code, other: alike.code });
      else shapes.set(shape, item);
    });
  }

  /**
   * Index of a code, `BLANK` or `UNKNOWN`; also of a title, or of a code and its own title in one text, which is reported unless titles are what is to be
   * expected (`isTitled`). `at` is asked for only where a finding is made.
   */
  find(text: string, at: () => Place, isTitled = false): number {
    if (text === '') return BLANK;
    const index = this.byKey.get(codeKey(text)) ?? this.titled(text);
    if (index === undefined || index < 0) return UNKNOWN;
    const code = this.items[index]!.code;
    const isExpected = isTitled && !hasInvisible(text) && !this.byKey.has(codeKey(text));
    if (
      text !== code &&
      !isExpected &&
      withOneApostrophe(text) !== withOneApostrophe(code) &&
      !this.reported.has(text)
    ) {
      this.reported.add(text);
      if (hasInvisible(text)) this.findings.add('text-invisible', at(), { found: withoutInvisible(text) });
      else this.findings.add('code-variant', at(), { found: text, code });
    }
    return index;
  }

  /** Whether a text names one of them; nothing is reported. */
  knows(text: string): boolean {
    return (this.byKey.get(codeKey(text)) ?? this.titled(text) ?? -1) >= 0;
  }

  private titled(text: string): number | undefined {
    this.titles ??= titleKeys(this.items);
    return this.titles.get(headingKey(text));
  }

  near(text: string): string {
    this.proposals ??= new Proposals(this.items.map(({ code }) => code));
    return this.proposals.near(text);
  }

  /** Index by key, for headings. */
  get keys(): ReadonlyMap<string, number> {
    return this.byKey;
  }
}
