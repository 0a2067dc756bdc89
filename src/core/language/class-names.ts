/** What the classes, and the other things that a stated count may count, are called in the six languages. */
import { FOR_SPEAKING } from './for-speaking';
import type { InEach } from './language';
import { inEach } from './language';
import { headingKey } from '../values/code-key';
import type { CountedClass } from '../values/status-classes';

export type ClassNames = { readonly [C in CountedClass]: string };

export const CLASS_NAMES: InEach<ClassNames> = inEach((language) => FOR_SPEAKING[language].classes);

/** Names that earlier versions printed: they are still read. */
const FORMER_NAMES: readonly (readonly [CountedClass, readonly string[]])[] = [
  ['on time', ['按时']],
  ['late', ['逾期']],
  [
    'not this year',
    ['not this year', 'pas cette année', 'no este año', 'не в этом году', 'ليس هذا العام', '本年未提交'],
  ],
  ['never', ['never', 'jamais', 'nunca', 'никогда', 'لم يقدم قط', '从未提交']],
  ['public', ['открытый']],
];

const BY_KEY = new Map([
  ...FORMER_NAMES.flatMap(([name, texts]) => texts.map((text) => [headingKey(text), name] as const)),
  ...Object.values(CLASS_NAMES).flatMap((names) =>
    Object.entries(names).map(([name, said]) => [headingKey(said), name as CountedClass] as const),
  ),
]);

/** The class that a text names, in any language. */
export const classNamed = (text: string): CountedClass | undefined => BY_KEY.get(headingKey(text));
