/** What names no column of any kind is known at once; it must never be said of a text that names one. */
import fc from 'fast-check';
import { choiceOf, columnOf, headingOf, namesNothing } from '../../../src/core/workbook/heading-index';
import { HEADINGS } from '../../../src/core/workbook/headings';
import { LAYOUT } from '../../../src/core/workbook/layout';
import { LANGUAGES } from '../../../src/core/language/language';

test('every heading, with a mark or a unit behind it, names something', () => {
  const headings = LAYOUT.flatMap(({ kind, columns }) =>
    columns.flatMap(({ column }) =>
      LANGUAGES.map((language) => [kind, column, headingOf(kind, column, language)] as const),
    ),
  );
  expect(headings.length).toBeGreaterThan(500);
  for (const [kind, column, heading] of headings)
    for (const text of [heading, `${heading} *`, `${heading} (a)`, ` ${heading.toUpperCase()}:`]) {
      const named = columnOf(kind, text);
      expect([text, named === undefined || !namesNothing(text)]).toEqual([text, true]);
      if (text === heading) expect([heading, named]).toEqual([heading, column]);
    }
  for (const unit of ['CHF', 'US$', 'in thousands of dollars', 'EUR 000'])
    expect([unit, columnOf('Estimates', `Amount (${unit})`)]).toEqual([unit, 'Amount']);
  for (const text of ['Budget', 'Actual', 'Estimated'])
    expect(choiceOf('Type', text) === undefined).toBe(namesNothing(text));
});

test.each([
  ['Meeting / Réunion', 'Meeting'],
  ['Meeting/Réunion/Reunión', 'Meeting'],
  ['Amount | Montant', 'Amount'],
  ['Posting date\nДата проводки', 'Posting date'],
])('%s names one column in several languages', (heading, column) => {
  expect([columnOf('Expenditures', heading), namesNothing(heading)]).toEqual([column, false]);
});

test.each([
  'Meeting / Line',
  'Meeting / Réunion / Amount',
  'Amount / Crédit',
  'Meeting / ',
  '/ Meeting',
  'Meeting / Nuage',
])('%s names no column by its parts', (heading) => {
  expect(columnOf('Expenditures', heading)).toBeUndefined();
});

test('nothing is named by what names nothing', () => {
  const words = HEADINGS.flatMap(({ names }) => Object.values(names).flat());
  const some = fc.constantFrom(...words, 'Interpreters', 'week', '(CHF)', 'US$', '*', '1/', 'final', '2013');
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '', ': '), (parts, between) => {
      const text = parts.join(between);
      const names = LAYOUT.flatMap(({ kind }) => columnOf(kind, text) ?? []);
      if (namesNothing(text)) expect(names).toEqual([]);
      else if (choiceOf('Type', text) === undefined)
        expect([text, names.length > 0 || choiceOf('Type', text.replace(/\W+$/, '')) !== undefined]).toEqual([
          text,
          true,
        ]);
    }),
  );
});
