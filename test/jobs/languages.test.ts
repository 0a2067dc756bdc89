/** Headings and names of sheets in each of the six languages, as `headings.csv` gives them, and written otherwise. */
import type { BuiltSheet } from '../build-xlsx';
import type { Table } from './book';
import { xlsx } from './book';
import { onBothBooks, onSmallBook } from './books';
import { expectFigures } from './judge';
import type { Language } from './shared';
import { LANGUAGES, namesOf, withShared } from './shared';

/** The sheet with names of a language: the first one, the second, … where there are so many, else the last. */
function translated({ kind, columns, rows }: Table, language: Language, nth: number): BuiltSheet {
  const pick = (names: readonly string[], otherwise: string): string =>
    names[Math.min(nth, names.length - 1)] ?? otherwise;
  const headings = columns.map((column) => pick(namesOf(kind, column, language), column));
  return { name: pick(namesOf(kind, '', language), kind).slice(0, 31), rows: [headings, ...rows] };
}

const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'accents apart': (text) => text.normalize('NFD'),
  'without accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'spaces around and doubled': (text) => `  ${text.replace(/ /g, '  ')} `,
  'no-break spaces': (text) => `\u00a0${text.replace(/ /g, '\u00a0')}`,
  'no spaces': (text) => text.replace(/ /g, ''),
  'lines broken': (text) => text.replace(/ /g, '\n'),
  'full width': (text) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000'),
  'zero-width signs': (text) => `\ufeff${text}\u200b`,
};

withShared('languages', () => {
  onBothBooks('named', (given) => {
    test.each(LANGUAGES.flatMap((language) => [0, 1, 2].map((nth) => [language, nth] as const)))(
      'in %s, name %i',
      async (language, nth) => {
        const { book, expected } = await given();
        await expectFigures([xlsx(book.map((table) => translated(table, language, nth)))], expected);
      },
    );

    test('each sheet in another language, each heading too', async () => {
      const { book, expected } = await given();
      const sheets = book.map((table, at): BuiltSheet => {
        const { name } = translated(table, LANGUAGES[at % 6]!, 0);
        const headings = table.columns.map(
          (column, m) => namesOf(table.kind, column, LANGUAGES[(at + m) % 6]!)[0] ?? column,
        );
        return { name, rows: [headings, ...table.rows] };
      });
      await expectFigures([xlsx(sheets)], expected);
    });
  });

  onSmallBook('written otherwise', (given) => {
    test.each(
      Object.keys(WRITINGS).flatMap((how) =>
        (['fr', 'en', 'ru', 'ar'] as const).map((language) => [how, language] as const),
      ),
    )('%s, in %s', async (how, language) => {
      const { book, expected } = await given();
      const write = WRITINGS[how]!;
      const sheets = book.map((table) => {
        const { name, rows } = translated(table, language, 0);
        const [headings = [], ...data] = rows!;
        return { name: write(name).slice(0, 31), rows: [headings.map((heading) => write(String(heading))), ...data] };
      });
      await expectFigures([xlsx(sheets)], expected);
    });
  });
});
