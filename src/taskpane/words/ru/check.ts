/** Russian: the step Check, and cells that are corrected. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/check';

export const CHECK: typeof ENGLISH.CHECK = {
  readyToPublish: 'Готово к публикации?',
  yes: 'Да: ошибок нет.',
  notYet: 'Еще нет. Сначала устраните:',
  find: 'Поиск по замечаниям',
  noMatch: 'Ни в одном из показанных замечаний этого нет.',
  show: 'Показать',
  lacking: 'Здесь ваш файл только читается, решения хранятся рядом с ним, в том числе исправленные ячейки.',
  wholeList: 'Весь список',
  asSheet: 'На лист',
  fix: 'Исправить…',
  change:
    '{count, plural, one {Изменить # ячейку} few {Изменить # ячейки} many {Изменить # ячеек} other {Изменить # ячейки}}',
  inCell: 'Нажмите на замечание, чтобы перейти к его ячейке, и исправьте ее там.',
  whichReading: 'Какое прочтение верно?',
  preview: 'Что изменится',
  answer: 'Ответить…',
  answerIt: 'Внести',
  whichAnswer: 'Какой ответ верен?',
  andMore: 'и еще {count, number}',
  which: 'Какие',
  all: 'все ({count, number})',
  waive: 'Снять…',
  waiveIt: 'Снять',
  waived: 'Снято',
  reason: 'Причина',
  by: 'Кем (ваше имя)',
  waiveLead: 'Хранится на листе «Исключения». Теряет силу при изменении значения.',
  addMeeting: 'Добавить совещание {code}…',
  addRate: 'Добавить курс {currency}…',
  unitsPerDollar: 'Единиц за доллар США',
  rateFrom: 'С даты',
  addIt: 'Добавить',
  title: 'Название',
  start: 'Первый день',
  end: 'Последний день',
  yesBut: 'Да, ошибок нет; но сначала посмотрите:',
  nothingYet: 'Еще нет: не прочитано ни одной цифры.',
  toExplain:
    '{count, plural, one {# разница требует пояснения} few {# разницы требуют пояснения} many {# разниц требуют пояснения} other {# разницы требует пояснения}}',
  unmatchedRows:
    '{count, plural, one {# проводка не отнесена} few {# проводки не отнесены} many {# проводок не отнесено} other {# проводки не отнесено}}',
  toStep: 'Перейти: {step}',
};

export const CORRECT: typeof ENGLISH.CORRECT = {
  instead: 'Читать вместо этого',
  as: 'В виде',
  number: 'число',
  text: 'текст',
  day: 'дата',
  blank: 'пусто',
  willBeRead: 'Будет прочитано:',
  notUnderstood: 'Так это прочитать нельзя, или можно прочитать по-разному.',
  reason: 'Причина',
  keep: 'Читать так',
  lead: 'Ваш файл не меняется. Исправление хранится рядом, на листе «Исправления», и действует, пока содержимое ячейки прежнее.',
};

export const DAY: typeof ENGLISH.DAY = {
  either: '{first} или {second}? Напишите месяц словом.',
  unread: 'Напишите, например, так: {day}.',
};
