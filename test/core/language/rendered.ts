/** Renders an ICU message for a reader: every branch, every plural form, each hole by its name. */
import {
  isPluralElement,
  isSelectElement,
  parse,
  TYPE,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { say } from '../../../src/adapters/messages/say';
import { formatCount } from '../../../src/core/language/format';
import type { Language } from '../../../src/core/language/language';

export type Values = Readonly<Record<string, string | number>>;
/** Values that follow from others, such as a number in words. */
export type Derive = (values: Values) => Values;

const NUMBERS = [0, 1, 2, 3, 5, 10, 11, 21, 100, 101, 1.5];
/** Where a million takes *de*, it is a category of its own. */
const numbersIn = (language: Language): readonly number[] =>
  language === 'fr' || language === 'es' ? [...NUMBERS, 1_000_000] : NUMBERS;
/** Products of more selects are left: each is then varied by itself. */
const MOST_CHOICES = 12;

interface Shape {
  /** In the order of the message. */
  readonly texts: Set<string>;
  readonly days: Set<string>;
  readonly numbers: Set<string>;
  readonly plurals: Set<string>;
  /** Plurals within the branches of a plural. */
  readonly within: Map<string, Set<string>>;
  readonly selects: Map<string, Set<string>>;
}

function shapeOf(message: string): Shape {
  const shape: Shape = {
    texts: new Set(),
    days: new Set(),
    numbers: new Set(),
    plurals: new Set(),
    within: new Map(),
    selects: new Map(),
  };
  const walk = (elements: readonly MessageFormatElement[], above: readonly string[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      const name = element.value;
      if (element.type === TYPE.argument) shape.texts.add(name);
      else if (element.type === TYPE.number) shape.numbers.add(name);
      else if (element.type === TYPE.date) shape.days.add(name);
      if (!isSelectElement(element) && !isPluralElement(element)) continue;
      const options = Object.entries(element.options);
      if (isSelectElement(element)) {
        const choices = shape.selects.get(name) ?? new Set();
        shape.selects.set(name, choices);
        for (const [option] of options) choices.add(option);
      } else {
        shape.plurals.add(name);
        for (const outer of above) {
          if (outer !== name) shape.within.set(outer, (shape.within.get(outer) ?? new Set()).add(name));
        }
      }
      const below = isPluralElement(element) ? [...above, name] : above;
      for (const [, option] of options) walk(option.value, below);
    }
  };
  walk(parse(message, { ignoreTag: true }), []);
  return shape;
}

const choiceValue = (hole: string, option: string): string => {
  if (option === 'blank') return '';
  return option === 'other' ? `‹${hole}›` : option.replaceAll('_', '-');
};

function choicesOf(selects: Shape['selects']): Values[] {
  const all = [...selects].map(([hole, options]) =>
    [...options].sort((a, b) => Number(b === 'other') - Number(a === 'other')).map((option) => [hole, option] as const),
  );
  const combine = (lists: typeof all): (readonly (readonly [string, string])[])[] =>
    lists.reduce<(readonly (readonly [string, string])[])[]>(
      (made, list) => made.flatMap((before) => list.map((one) => [...before, one])),
      [[]],
    );
  const product = all.reduce((count, list) => count * list.length, 1);
  const first = all.map(([one]) => one!);
  const combinations =
    product <= MOST_CHOICES
      ? combine(all)
      : [
          first,
          ...all.flatMap((list, at) => list.slice(1).map((one) => first.map((each, n) => (n === at ? one : each)))),
        ];
  return combinations.map((one) => Object.fromEntries(one.map(([hole, option]) => [hole, choiceValue(hole, option)])));
}

interface Group {
  readonly text: string;
  readonly isOfZero: boolean;
  readonly values: Map<string, Set<number>>;
}

const labelOf = (values: Values): string[] =>
  Object.entries(values).map(
    ([hole, value]) => `${hole} ${value === '' ? '(blank)' : String(value).replace(/^‹.*›$/, '…')}`,
  );

/** Lines, each with the values that it is said for where there are several. */
export function renderings(message: string, language: Language, derive: Derive = () => ({})): string[] {
  const shape = shapeOf(message);
  const names = [...new Set([...shape.texts, ...shape.selects.keys()])];
  const counted = [...new Set([...shape.plurals, ...shape.numbers])].filter((name) => !shape.selects.has(name)).sort();
  const base: Record<string, string | number> = Object.fromEntries(names.map((name) => [name, `‹${name}›`]));
  counted.forEach((name, at) => (base[name] = 205 + 111 * at));
  [...shape.days].sort().forEach((name, at) => (base[name] = `2013-11-${14 + at}`));
  const numbers = numbersIn(language);

  const seen = new Set<string>();
  const lines: { readonly label: string[]; readonly text: string }[] = [];
  for (const chosen of choicesOf(shape.selects)) {
    const groups = new Map<string, Group>();
    const add = (varied: Readonly<Record<string, number>>): void => {
      const values = { ...base, ...chosen, ...varied };
      const text = said(message, { ...values, ...derive(values) }, language);
      let alike = text;
      for (const [name, value] of Object.entries(varied)) alike = without(alike, value, `#${name}`, language);
      const key = [...Object.keys(varied), alike].join('\n');
      const known = groups.get(key);
      // Of those alike, the first is shown that is no zero.
      const isBetter = known !== undefined && known.isOfZero && !Object.values(varied).includes(0);
      const isOfZero = Object.values(varied).includes(0);
      const group = !known
        ? { text, isOfZero, values: new Map<string, Set<number>>() }
        : isBetter
          ? { ...known, text, isOfZero }
          : known;
      groups.set(key, group);
      for (const [name, value] of Object.entries(varied)) {
        group.values.set(name, (group.values.get(name) ?? new Set()).add(value));
      }
    };
    const follow = new Set(Object.keys(derive({ ...base, ...chosen })));
    // A number that no word goes by is said once, beside others as it is; alone, with all.
    const varying = counted.filter((name) => !follow.has(name) && (shape.plurals.has(name) || counted.length === 1));
    if (varying.length === 0) add({});
    for (const name of varying) {
      const inner = [...(shape.within.get(name) ?? [])].filter((each) => varying.includes(each));
      // It is varied with the one that it is within.
      if (varying.some((outer) => outer !== name && shape.within.get(outer)?.has(name))) continue;
      for (const value of numbers) {
        if (inner.length === 0) add({ [name]: value });
        for (const other of inner) for (const further of numbers) add({ [name]: value, [other]: further });
      }
    }
    for (const { text, values } of groups.values()) {
      const label = [
        ...labelOf(chosen),
        ...[...values].map(
          ([name, these]) => `${name} ${these.size === numbers.length ? 'any' : [...these].join(' ')}`,
        ),
      ];
      if (seen.has(text)) continue;
      seen.add(text);
      lines.push({ label, text });
    }
  }
  const alone = lines.length === 1;
  return lines.map(({ label, text }) =>
    label.length === 0 || (alone && label.every((each) => / (?:any|…)$/.test(each)))
      ? text
      : `[${label.join('; ')}] ${text}`,
  );
}

const said = (message: string, values: Values, language: Language): string =>
  say(message, values, language).replace(/[\u2066-\u2069]/g, '');

function without(text: string, value: number, mark: string, language: Language): string {
  const shown = formatCount(value, language).replace(/[.]/g, '\\.');
  return text.replace(new RegExp(`(?<![\\w.,])${shown}(?![\\w]|[.,]\\d)`, 'g'), mark);
}
