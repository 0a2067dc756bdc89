/** Russian: the steps of the budget. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/budget';

export const BUDGET_STEPS: typeof ENGLISH.BUDGET_STEPS = {
  notHere: 'Для этого шага нужны листы, которых в книге нет: {kinds}.',
  neverSaved: 'не сохраняется',
  asIs: 'как есть',
  clear: 'Сбросить',
  invalid: 'Это значение не читается: {part}.',
  ofBase: '{perCent}\u00a0% от {amount}',
  earlierYears: 'Прошлые годы',
  earlierYearsWhy:
    'Рядом со сметой указано, во что обошлись совещания того же вида и договора, проведенные и закрытые.',
  addEarlier: 'Добавить файлы…',
  removeEarlier: 'Убрать {name}',
  readingEarlier: 'Чтение файлов…',
  pastFrom: 'Сопоставимые прошлые совещания: {codes} ({years})',
  pastNone: 'В этих файлах нет проведенного, закрытого и полностью сверенного совещания того же вида и договора.',
  pastPerCent:
    'Прошлые совещания: окончательные расходы {median}\u00a0% сметы ({least}–{most}; {count, plural, one {# совещание} few {# совещания} many {# совещаний} other {# совещания}})',
  pastUsed:
    'Ранее использовано: {median} ({least}–{most}; {count, plural, one {# совещание} few {# совещания} many {# совещаний} other {# совещания}})',
  askWith: 'Проверить с {label} = {value}',
  enterIn: 'Внести {value} в {cell}',
  quantities: 'Количеств: {quantities, number}; использовано расценок: {used, number} из {all, number}',
  on: 'Распределяется',
  estimated: 'сметные расходы',
  final: 'окончательные расходы',
  leftOut: 'Не включены: {list}.',
  notShared: 'Итог распределить нельзя; почему — сказано в замечаниях ниже.',
  proposed: 'Смета предложена и не утверждена.',
  payers:
    'Плательщиков: {count, number}; шкала за {year} год{day, select, blank {} other {; государства-участники на {day}}}',
  byMeeting: 'По совещаниям',
  byState: 'По государствам',
  unassigned: 'Не отнесено',
  noneUnassigned: 'Все поступления отнесены к совещаниям.',
  notYetDue: 'срок не наступил',
  funding:
    '{result, select, funded {Обеспечено{on, select, blank {} other { {on}}}} open {Средства необходимы к {by}: недостает {short}} not_funded {Не обеспечено к {by}: недостает {short}} cancelled {Отменено} other {Обеспеченность неизвестна}}',
  paid: 'полностью {paid, number} · частично {part, number} · не уплатили {none, number}',
  rate: 'собираемость {rate}\u00a0%',
  draftOnly: 'Есть ошибки: файлы будут проектами.',
  makeFiles: 'Word и другие файлы',
  writeSheets: 'Записать листы',
  propose: 'Предложить {count, plural, one {# строку} few {# строки} many {# строк} other {# строки}} в смете',
  proposal: 'Строки со статусом «предложено»: новых {added, number}, вместо предложенных {replaced, number}.',
  adoptedStay: 'Уже утверждено и повторно не предлагается: {list}.',
  rowsStay:
    'Остаются как есть предложенные строки ({count, number}), поскольку это формула, повтор или строка без объемов:',
  lacking: 'В Excel листы можно также записать в книгу с формулами.',
  making: 'Создание…',
  noticesOf: 'Уведомления государствам',
  makeNotices: 'Составить уведомления',
  noticesMade:
    '{count, plural, one {# уведомление} few {# уведомления} many {# уведомлений} other {# уведомления}}; без контакта: {without, number}; уже писали: {before, number}',
  noticesHeld: 'Задержано из-за ошибок: {states}',
};
