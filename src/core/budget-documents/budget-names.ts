/** What a document of the budget calls meetings, lines, parts and States in its language. */
import { printedWords, termOverrides, Titles } from '../annex/printed-words';
import type { BudgetRecords } from '../budget/records/budget-records';
import type { Language } from '../language/language';
import { nameIn } from '../status/status-json';

export function budgetNames({ costs, states }: BudgetRecords, language: Language): string[] {
  const overrides = termOverrides(costs.terms, language);
  const titles = new Titles(language, overrides);
  const { conferenceServicing, otherRequirements } = printedWords(language, overrides);
  const titled = [...costs.meetings, ...costs.budgetLines].map((each) => titles.of(each));
  const names = [...titled, conferenceServicing, otherRequirements, ...states.map((state) => nameIn(state, language))];
  return [...new Set(names)].filter((name) => name !== '');
}
