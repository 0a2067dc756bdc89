/**
 * What sheets and columns are called in each language: the data by which a workbook is recognised, and from which an empty one is written.
 * The first spelling of a language is the one that we write; all are read, without regard to case, accents, spaces or width.
 */
import { FOR_READING } from '../language/for-reading';
import type { ForReading } from '../language/for-reading';
import { inEach, TRANSLATED } from '../language/language';
import { headingFor } from '../language/language-names';
import { namesOf } from './names';
import type { Names } from './names';
import { SHEET_NAMES } from './sheet-names';

export interface Heading {
  /** The sheet that the column belongs to; `*` = any sheet. A sheet's own row adds to that of `*`. */
  readonly sheet: string;
  /** Blank for the name of the sheet itself. */
  readonly column: string;
  readonly names: Names;
}

/** Stands for each language but English, in whose columns translations are: `Title fr`. */
const EACH = '{language}';

const columns = (Object.keys(FOR_READING.en.columns) as (keyof ForReading['columns'])[]).flatMap((key): Heading[] => {
  const dot = key.indexOf('.');
  const [sheet, column] = [key.slice(0, dot), key.slice(dot + 1)];
  if (!column.includes(EACH)) return [{ sheet, column, names: namesOf(({ columns }) => columns[key]) }];
  return TRANSLATED.map((other) => ({
    sheet,
    column: column.replace(EACH, other),
    names: inEach((language) => headingFor(FOR_READING[language].columns[key], language, other)),
  }));
});

export const HEADINGS: readonly Heading[] = [
  ...Object.entries(SHEET_NAMES).map(([sheet, own]) => ({ sheet, column: '', names: own })),
  ...columns,
];

/**
 * How Excel, LibreOffice and Numbers name a new sheet before its number (`Sheet1`, `Feuil2`, `Sheet 1 - Table 1`):
 * such a name says nothing about what the sheet holds.
 */
export const DEFAULT_SHEET_NAMES: readonly string[] = [
  ...['Sheet', 'Feuil', 'Feuille', 'Hoja', 'Лист', 'ورقة', '工作表', 'シート', '시트'],
  ...['Tabelle', 'Foglio', 'Planilha', 'Plan', 'Folha', 'Blad', 'Ark', 'Arkusz', 'Taul', 'Taulukko', 'List', 'Hárok'],
  ...[
    'Munka',
    'Munkalap',
    'Sayfa',
    'Φύλλο',
    'Аркуш',
    'Работен лист',
    'Foaie',
    'Leht',
    'Lapa',
    'Lapas',
    'Full',
    'Folla',
  ],
  ...['Orria', 'גיליון', 'แผ่นงาน', 'Trang_tính', 'Trang tính', 'Table', 'Tableau'],
];
