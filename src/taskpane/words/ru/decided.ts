/** Russian: what was decided and done, and keys. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/decided';

export const DECIDED: typeof ENGLISH.DECIDED = {
  decided: 'Уже решено: {count, number}',
  Waivers: 'Снятые замечания',
  Explanations: 'Пояснения',
  Mapping: 'Отнесённые строки',
  Settings: 'Опознанные столбцы',
  Reading: 'Что такое таблицы',
  Corrections: 'Ячейки, читаемые иначе',
  Meetings: 'Добавленные совещания',
  BudgetLines: 'Добавленные статьи',
  ExchangeRates: 'Добавленные курсы',
  Corrected: 'Исправленные ячейки',
  takeBack: 'Отменить',
  takeBackName: 'Отменить: {about}',
  before: 'прежде',
  blank: 'пусто',
};

export const DONE: typeof ENGLISH.DONE = {
  doneSoFar:
    '{count, plural, one {Что сделано (# изменение)} few {Что сделано (# изменения)} many {Что сделано (# изменений)} other {Что сделано (# изменения)}}',
  doneFix: 'ячейки исправлены',
  doneWaive: 'замечание снято',
  doneTakeBack: 'решение отменено',
  doneAssign: 'строки отнесены',
  doneRate: 'добавлен курс',
  doneMeeting: 'совещание добавлено',
  doneEstimates: 'сметы предложены',
  doneFilledIn: 'предложенное значение внесено',
  doneExplain: 'разница пояснена',
  doneSettings: 'параметры',
  doneColumns: 'столбцы названы',
  doneAnswers: 'ответы сохранены',
  doneSetUp: 'листы добавлены',
  doneWrite: 'листы записаны',
};

export const KEYS: typeof ENGLISH.KEYS = {
  keys: 'Клавиши',
  close: 'Закрыть',
  steps: 'по шагам',
  findings: 'по замечаниям',
  go: 'открыть или перейти к ячейке',
  back: 'вернуться от ячейки или закрыть форму',
  undo: 'отменить последнее изменение панели',
  find: 'к поиску',
  help: 'эта подсказка',
};
