/** Whether an edited text says what it said of days, order, languages, what is paid, and which table is of what. */
import type { Detail } from '../language/tie-out-words';
import type { Fact, Facts } from './facts';

/** Facts that stand in one text and say there what nothing says in the other. */
export interface DetailDifference {
  readonly own: readonly Fact[];
  readonly other: readonly Fact[];
}

const isDetail = ({ kind }: Fact): boolean => kind === 'detail';
const those = ({ all }: Facts, details: ReadonlySet<string>): Fact[] =>
  all.filter((fact) => isDetail(fact) && details.has(fact.key));

/** Compared by what is said of them, not by whether they are there: there are many ways to say it. */
const COMMITTED = new Set<string>(['committed', 'paid', 'unpaid'] satisfies Detail[]);
const BY = new Set<string>(['by meeting', 'by line'] satisfies Detail[]);
const SORTED = new Set<string>(['summary', 'breakdown'] satisfies Detail[]);

export function compareDetails(own: Facts, other: Facts): DetailDifference[] {
  return [...compareSaid(own, other), ...compareStates(own, other), ...compareSorted(own, other)];
}

/** Every other detail is in both or in neither. */
function compareSaid(own: Facts, other: Facts): DetailDifference[] {
  const said = ({ all }: Facts): Fact[] =>
    all.filter((fact) => isDetail(fact) && ![COMMITTED, BY, SORTED].some((set) => set.has(fact.key)));
  const lacking = (facts: readonly Fact[], others: readonly Fact[]): Fact[] =>
    facts.filter(({ key }) => !others.some((each) => each.key === key));
  const [one, two] = [said(own), said(other)];
  const [gone, come] = [lacking(one, two), lacking(two, one)];
  return gone.length + come.length > 0 ? [{ own: gone, other: come }] : [];
}

/** What is committed, what is paid: denied or not as it was, where both speak of it. */
function compareStates(own: Facts, other: Facts): DetailDifference[] {
  const states = (facts: Facts): { readonly fact: Fact; readonly key: string; readonly isDenied: boolean }[] =>
    those(facts, COMMITTED).map((fact) => {
      const isUnpaid = fact.key === 'unpaid';
      return { fact, key: isUnpaid ? 'paid' : fact.key, isDenied: isUnpaid || isDenied(fact, facts) };
    });
  const [one, two] = [states(own), states(other)];
  return ['committed', 'paid'].flatMap((key) => {
    const [mine, theirs] = [one, two].map((list) => list.filter((each) => each.key === key));
    if (mine!.length === 0 || theirs!.length === 0) return [];
    const values = (list: typeof one): string => [...new Set(list.map((each) => each.isDenied))].sort().join();
    return values(mine!) === values(theirs!)
      ? []
      : [{ own: mine!.map(({ fact }) => fact), other: theirs!.map(({ fact }) => fact) }];
  });
}

/** How far before a word its denial may stand: `not yet been paid`. */
const DENIAL = 16;

const isDenied = (fact: Fact, { all }: Facts): boolean =>
  all.some(
    ({ kind, key, end, sentence }) =>
      kind === 'sense' && key === 'not' && sentence === fact.sentence && end <= fact.at && fact.at - end <= DENIAL,
  );

/** A summary by meeting is no summary by budget line. */
function compareSorted(own: Facts, other: Facts): DetailDifference[] {
  const pairs = (facts: Facts): { readonly fact: Fact; readonly pair: string }[] => {
    const sorted = those(facts, SORTED);
    return those(facts, BY).flatMap((fact) => {
      const [near] = sorted
        .filter(({ sentence }) => sentence === fact.sentence)
        .sort((a, b) => distance(a, fact) - distance(b, fact));
      return near ? [{ fact, pair: `${fact.key} ${near.key}` }] : [];
    });
  };
  const [one, two] = [pairs(own), pairs(other)];
  if (one.length === 0 || two.length === 0) return [];
  const lacking = (list: typeof one, others: typeof one): Fact[] =>
    list.filter(({ pair }) => !others.some((each) => each.pair === pair)).map(({ fact }) => fact);
  const [gone, come] = [lacking(one, two), lacking(two, one)];
  return gone.length > 0 && come.length > 0 ? [{ own: gone, other: come }] : [];
}

/** How many characters lie between two facts. */
export const distance = (one: Fact, other: Fact): number =>
  one.at < other.at ? other.at - one.end : one.at - other.end;
