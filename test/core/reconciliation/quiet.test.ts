import { codesOf, costs, figures, proofs } from './costs';

test('a workbook in which nothing is amiss', () => {
  const quiet = costs('');
  expect(codesOf(quiet)).toEqual([]);
  expect(figures(quiet)).toEqual(['M-01 A1 100.00 90.00', 'M-02 A1 200.00 210.00']);
  expect(proofs(quiet)).toEqual([
    'Estimates 2 = 2 + 0; USD 300.00 300.00 0.00',
    'Expenditures 2 = 2 + 0; USD 300.00 300.00 0.00',
  ]);
  expect(quiet.value.proof.holds).toBe(true);
});
