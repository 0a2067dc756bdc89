/** Russian: the step Annex, charts, and what is written. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/annex';

export const ANNEX: typeof ENGLISH.ANNEX = {
  nothingToPrint: 'Печатать пока нечего: на вкладке «Данные» указано, каких листов нет.',
  draftOnly: 'При наличии ошибок это проект, о чем на нем имеется пометка.',
  preview: 'Приложение в печатном виде',
  previewIn: 'Показать на языке',
  moreTables: '{count, plural, one {еще # таблица} few {еще # таблицы} many {еще # таблиц} other {еще # таблицы}}',
  rowsBehind: 'Строки, из которых сложена цифра',
  sumOf: '{count, plural, one {Сумма # строки} few {Сумма # строк} many {Сумма # строк} other {Сумма # строки}}',
  noRows: 'Эта цифра не складывается ни из одной строки.',
  unread: 'Одну из строк не удалось прочесть: «Проверка» показывает какую.',
  close: 'Закрыть',
  languages: 'Языки',
  layout: 'Форма',
  byMeeting: 'по совещаниям',
  matrix: 'матрица',
  printedIn: 'Округление',
  exact: 'точно ({unit})',
  unitOf: 'с точностью до {unit} {currency}',
  figures: 'Записать как',
  live: 'формулы',
  frozen: 'значения',
  lacks: 'Недоступно в этом Excel ({count, number})',
  whatExactly: 'Что именно?',
  write: 'Записать',
  lacking: 'В Excel приложение можно также записать в книгу с формулами.',
  files: 'Файлы',
  filesLead: 'Те же файлы, что и в командной строке, создаются на этом компьютере.',
  makeDocuments: 'Word',
  print: 'Печать…',
  makeArchive: 'Всё одним архивом (.zip)',
  makeFiles: 'Книга, CSV, JSON',
  making: 'Создание…',
};

export const CHARTS: typeof ENGLISH.CHARTS = {
  charts: 'Диаграммы',
  lead: 'Изображения (SVG, PNG) для докладов и презентаций, на языке панели.',
  copyPicture: 'Копировать изображение',
  draw: 'Построить',
};

export const WRITE: typeof ENGLISH.WRITE = {
  done: 'Записано:',
  would: 'Будет записано:',
  create: 'новый',
  replace: 'обновлен',
  refuse: 'оставлен без изменений',
};
