/** The order of States in a list. */
import type { Language } from '../../../src/core/language/language';
import { withKnown } from '../../../src/core/status/known-rows';
import { sortedStates } from '../../../src/core/status/state-order';
import { nameIn } from '../../../src/core/status/status-json';

const AT = { file: 'f', sheet: 'States', cell: 'A2' };
const states = withKnown(
  ['CHN', 'DEU', 'IND', 'ARG', 'ALB', 'RUS'].map((code) => ({
    code,
    name: code,
    names: {},
    aliases: [],
    group: '',
    at: AT,
  })),
);
const sorted = (language: Language): string[] =>
  sortedStates(
    states.map((_, state) => ({ state })),
    states,
    language,
  ).map(({ state }) => nameIn(states[state]!, language));

test('passes over the Arabic article, and over no other beginning', () => {
  // The first letter of Germany and Albania is no article.
  expect(sorted('ar')).toEqual(['الاتحاد الروسي', 'الأرجنتين', 'ألبانيا', 'ألمانيا', 'الصين', 'الهند']);
});

test('goes by the whole name in other languages', () => {
  expect(sorted('fr')).toEqual(['Albanie', 'Allemagne', 'Argentine', 'Chine', 'Fédération de Russie', 'Inde']);
});
