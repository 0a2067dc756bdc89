/** Russian: the step Reconcile. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/reconcile';

export const RECONCILE: typeof ENGLISH.RECONCILE = {
  find: 'Найти совещание',
  order: 'Порядок',
  asInAnnex: 'как в приложении',
  largestFirst: 'сначала наибольшая разница',
  byTitle: 'по названию',
  onlyOpen: 'Только требующие пояснения',
  shown: '{count, plural, one {# совещание} few {# совещания} many {# совещаний} other {# совещания}}',
  assign: 'Отнести…',
  assignRows:
    '{count, plural, one {Отнести # строку} few {Отнести # строки} many {Отнести # строк} other {Отнести # строки}}',
  rowsWith: 'Строки, где',
  toMeeting: 'к совещанию',
  toLine: 'к статье бюджета',
  asRowSays: 'как указано в строке',
  assignLead: 'Добавит строку на лист «Соответствия».',
  nothingToAssignBy:
    'Ничто в этих строках не указывает, к чему они относятся: впишите совещание и статью бюджета в их собственные ячейки.',
  toExplain: 'требует пояснения',
  explain: 'Пояснить…',
  change: 'Изменить…',
  keep: 'Сохранить',
  textIn: 'Причина разницы ({language})',
  before: 'В прошлый раз, {meeting}:',
  useText: 'Взять этот текст',
  explainLead: 'Хранится на листе «Пояснения» и печатается в примечании.',
};
