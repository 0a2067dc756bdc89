/** Russian: settings, and sheets that are added. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/settings';

export const NEW_SHEET: typeof ENGLISH.NEW_SHEET = {
  addSheets: 'Добавить листы:',
  sheetsForCosts: 'расходы на совещания',
  sheetsForStatus: 'представление докладов',
  sheetsOfSample: 'пример (условный)',
  setUpLead:
    'Добавляет недостающие листы — пустые, с заголовками, таблицами и раскрывающимися списками. Имеющееся содержимое не меняется.',
  sampleLead: 'Целый год с вымышленными суммами — для ознакомления.',
  add: 'Добавить',
};

export const SETTINGS: typeof ENGLISH.SETTINGS = {
  settings: 'Настройки',
  filled: 'заполнено: {count, number}',
  find: 'Найти параметр',
  none: '(пусто)',
  inLanguage: 'на языке: {language}',
  otherLanguages: 'На других языках',
  fixed: 'Меняется только там, где стоит:',
  keep: '{count, plural, one {Сохранить # изменение} few {Сохранить # изменения} many {Сохранить # изменений} other {Сохранить # изменения}}',
  changed: 'Настройки:',
};
