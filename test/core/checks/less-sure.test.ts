import { lessSureTerms } from '../../../src/core/checks/check-terms';
import { LANGUAGES } from '../../../src/core/language/language';
import { costs } from '../reconciliation/costs';
import { terms } from './cases';

const listed = (text: string, ...languages: Parameters<typeof lessSureTerms>[1]) =>
  lessSureTerms(costs(text).value.records, languages).map(({ values }) => values);

test('terms that are less sure are listed for each language but English, as printed', () => {
  expect(listed('', ...LANGUAGES).map((values) => 'language' in values && values.language)).toEqual([
    'fr',
    'es',
    'ru',
    'ar',
    'zh',
  ]);
  const [french] = listed('', 'fr') as { terms: string }[];
  expect(french!.terms).toContain('Final expenditures (Dépenses finales)');
  expect(french!.terms).not.toContain('Annex (');
});

test('but not one that the Terms sheet has', () => {
  const [french] = listed(terms('Final expenditures | Dépenses définitives'), 'fr') as { terms: string }[];
  expect(french!.terms).not.toContain('Final expenditures');
  expect(french!.terms).toContain('Contingency');
});
