/** Russian: tables in another form than ours. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/tables';

export const MAPPING: typeof ENGLISH.MAPPING = {
  ownForm: 'Все это в форме, которую Addendum читает как есть: вопросов нет.',
  lead: 'Так понимаются эти листы. Исправьте неверное: суммы внизу меняются сразу. Ничего не сохраняется, пока вы этого не решите.',
  tables: '{count, plural, one {# таблица} few {# таблицы} many {# таблиц} other {# таблицы}}',
  toAnswer: '{count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}',
  tableIs: 'Эта таблица',
  sheetIs: 'Этот лист',
  notUsed: 'не используется',
  meeting: 'Совещание',
  inColumn: 'в столбце «{column}»',
  oneMeeting: 'одно совещание для всего',
  places:
    '{place, select, title {заголовок над таблицей} sheet_name {имя листа} file_name {имя файла} group_label {подпись над каждой группой} other {заголовок каждого столбца}}',
  columnIs: 'Что такое столбец «{heading}»',
  noHeading: '(без заголовка)',
  allTogether: 'все вместе, суммой',
  notRead: 'не читается',
  checkedOnly: 'только проверяется',
  guess: 'догадка',
  choose: 'выберите…',
  whichIs: 'Какой столбец — «{role}»?',
  rowsWith: '«{value}» в столбце «{heading}» — это',
  counts: 'учитывается',
  columns: '{count, plural, one {еще # столбец} few {еще # столбца} many {еще # столбцов} other {еще # столбца}}',
  whoseParties: 'Участники какого документа перечислены на листе «{sheet}»?',
  otherRows:
    '{count, plural, one {# ответ о других листах} few {# ответа о других листах} many {# ответов о других листах} other {# ответа о других листах}}',
  settingRows:
    '{count, plural, one {# ответ о строках и единицах} few {# ответа о строках и единицах} many {# ответов о строках и единицах} other {# ответа о строках и единицах}}',
  otherSheets: '{count, plural, one {еще # лист} few {еще # листа} many {еще # листов} other {еще # листа}}',
  noAmounts: 'Сумм под заголовками там не найдено. Они читаются, только если вы укажете, что это.',
  isHidden: 'скрыт',
  asSaid: 'читается по ответам',
  change: 'Изменить…',
  changeSheet: 'Изменить… чтение листа «{sheet}»',
  rowsRead:
    '{count, plural, one {прочитана # строка} few {прочитаны # строки} many {прочитано # строк} other {прочитано # строки}}',
  notLookedAt:
    '{count, plural, one {# число не рассмотрено} few {# числа не рассмотрены} many {# чисел не рассмотрено} other {# числа не рассмотрено}}',
  noneLeft: 'непрочитанных чисел нет',
  whatComesOut: 'Что получается',
  registers:
    '{meetings, plural, one {# совещание} few {# совещания} many {# совещаний} other {# совещания}}, {lines, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}…',
  newMeetings: 'Совещания в данных',
  newLines: 'Статьи в данных',
  code: 'Код',
  title: 'Название',
  firstDay: 'Первый день',
  lastDay: 'Последний день',
  addRow: 'Добавить {name}',
  noDays:
    '{year, select, blank {Без дат совещание относится к отчетному году, и даты не печатаются.} other {Без дат совещание относится ко всему {year} году, и даты не печатаются.}}',
  keep: '{count, plural, one {Сохранить # ответ} few {Сохранить # ответа} many {Сохранить # ответов} other {Сохранить # ответа}}',
  keepsOpen:
    'Сохраняются строками этих листов одним действием, которое можно отменить: {sheets}. Больше ничего не меняется.',
  keepsBeside: 'Сохраняются в {file} рядом с вашим файлом; сам файл не меняется.',
  startOver: 'Начать заново',
  unseen: 'Ответы для этих книг предложены, и их еще никто не просмотрел.',
  lookedOver: 'Просмотрено мной',
};

export const COLUMNS: typeof ENGLISH.COLUMNS = {
  yourColumns: 'Неизвестные столбцы',
  toMap: 'не задано: {count, number}',
  mapLead: 'Укажите, что это. Выбор хранится на листе «Настройки» и применяется снова.',
  columnIs: 'Что означает столбец «{heading}»',
  noValues: 'значений нет',
  choose: 'выберите…',
  leaveOut: 'ничего из перечисленного: не читать',
  moreColumns: '{count, plural, one {еще #} few {еще #} many {еще #} other {еще #}}',
  remember: 'Применить и запомнить',
};
