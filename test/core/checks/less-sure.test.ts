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
  expect(french!.terms).toContain('Final expenditures (Dépenses définitives)');
  expect(french!.terms).not.toContain('Annex (');
});

test('they are listed with the semicolon of the language that the finding is said in', () => {
  const [found] = lessSureTerms(costs('').value.records, ['fr']);
  expect(found!.named!['terms']!['fr']).toContain('(Dépenses définitives)\u00a0; ');
  expect(found!.named!['terms']!['ar']).toContain('(Dépenses définitives)؛ ');
});

test('but not one that the Terms sheet has', () => {
  const [french] = listed(terms('Final expenditures | Dépenses finales'), 'fr') as { terms: string }[];
  expect(french!.terms).not.toContain('Final expenditures');
  expect(french!.terms).toContain('Contingency');
});
