import type { SomeDiagnosticTexts } from '../../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Книги за два года',
    message:
      'Прежняя книга относится к {before, select, blank {неизвестному году} other {{before} году}}, новая — к {after, select, blank {неизвестному году} other {{after} году}}: совещания сопоставлены по сериям, а строки — только при совпадении даты.',
    hint: 'Добавленные и удаленные строки могут просто относиться к разным годам.',
  },
  'comparison-currencies': {
    title: 'Книги в двух валютах',
    message: 'Прежняя книга составлена в {before}, новая — в {after}: их цифры несопоставимы.',
    hint: 'Сравнивайте книги в одной валюте.',
  },
  'comparison-unproved': {
    title: 'Расхождения, которые не сходятся',
    message:
      'Показатель {figure} изменился на {difference, number}, а строки, на которых он основан, — на {explained, number}.',
    hint: 'Не полагайтесь на это сравнение: это ошибка Addendum.',
  },
  'document-figure-changed': {
    title: 'Измененные цифры',
    message: '{figure, select, blank {Здесь} other {{figure}:}} должно быть {expected}, а стоит {found}.',
    hint: 'Исправьте документ либо исправьте книгу и составьте документ заново.',
  },
  'document-figure-missing': {
    title: 'Отсутствующие цифры',
    message: 'Отсутствует {figure, select, blank {число} other {{figure}}}: {expected}.',
    hint: 'Восстановите его или составьте документ заново.',
  },
  'document-number-unaccounted': {
    title: 'Числа, не следующие из данных книги',
    message: 'Число {found} не следует из данных книги.',
    hint: 'Удалите его или выясните, откуда оно взято.',
  },
  'document-title-changed': {
    title: 'Измененные заголовки',
    message:
      '{expected, select, blank {Добавлено «{found}»} other {Должно быть «{expected}», а {found, select, blank {текст отсутствует} other {стоит «{found}»}}}}.',
    hint: 'Исправьте документ или заголовок в книге.',
  },
  'document-reworded': {
    title: 'Текст, изложенный иначе',
    message:
      '{expected, select, blank {Добавлено: «{found}»} other {«{expected}»{found, select, blank { — удалено} other { → «{found}»}}}}.',
    hint: 'Убедитесь, что смысл не изменился.',
  },
  'document-meaning-changed': {
    title: 'Текст с другим смыслом',
    message:
      '{expected, select, blank {Добавлено «{found}»} other {Должно быть «{expected}», а {found, select, blank {этого больше нет} other {стоит «{found}»}}}}.',
    hint: 'Восстановите прежнее утверждение или исправьте книгу и создайте документ заново.',
  },
  'document-field-changes': {
    title: 'Поле, которое напечатает другое',
    message: 'Поле {instruction} напечатано как «{found}», а после обновления полей станет «{becomes}».',
    hint: 'Исправьте код поля или обновите все поля и проверьте номера таблиц и рисунков.',
  },
  'document-misplaced': {
    title: 'Текст не на своем месте',
    message: '«{found}» стоит не на своем месте: {beside, select, blank {при своей таблице} other {«{beside}»}}.',
    hint: 'Верните текст на место или создайте документ заново.',
  },
  'document-partial': {
    title: 'Документы с частью таблиц',
    message: 'Таблиц в документе: {count, number} из {total, number}; сверены только они.',
    hint: 'Сверьте весь документ до его отправки.',
  },
  'workbook-uncalculated': {
    title: 'Невычисленные книги',
    message:
      '{count, plural, one {# формула не содержит значения} few {# формулы не содержат значений} many {# формул не содержат значений} other {# формулы не содержат значений}}: файл сохранен без вычисления.',
    hint: 'Откройте файл в Excel, дождитесь вычисления, сохраните и сверьте снова.',
  },
  'document-total-differs': {
    title: 'Итоги документа, которые не сходятся',
    message: '{figure}: указано {stated, number}, а по таблице получается {computed, number}.',
    hint: 'Исправьте цифры таблицы.',
  },
  'document-digits-reversed': {
    title: 'Переставленные группы цифр',
    message: 'Число {expected} записано как {found}.',
    hint: 'Наберите его от первой цифры до последней.',
  },
  'document-tracked': {
    title: 'Отслеживаемые исправления',
    message:
      '{count, plural, one {# отслеживаемое исправление прочитано как принятое} few {# отслеживаемых исправления прочитаны как принятые} many {# отслеживаемых исправлений прочитаны как принятые} other {# отслеживаемого исправления прочитаны как принятые}}.',
    hint: 'Примите или отклоните исправления до отправки документа.',
  },
  'document-languages-differ': {
    title: 'Цифры, различающиеся по языкам',
    message: '{figure} — значения в документах различаются: {values}.',
    hint: 'Исправьте документ, который отличается.',
  },
  'document-inputs-changed': {
    title: 'Файлы, измененные после составления документа',
    message: 'Документ составлен по файлам с другим содержанием: {files}.',
    hint: 'Составьте документ заново или укажите файлы, по которым он составлен.',
  },
  'document-edited': {
    title: 'Документы, измененные после составления',
    message: 'Документ уже не таков, каким был составлен; его цифры могли измениться.',
    hint: 'Сверьте его с книгой: addendum verify.',
  },
  'document-formula-lost': {
    title: 'Замененные формулы',
    message: 'Здесь вместо формулы стоит значение.',
    hint: 'Запишите annex.xlsx заново.',
  },
  'file-not-document': {
    title: 'Файлы, не являющиеся документами',
    message: 'Этот документ Addendum прочитать не может{found, select, blank {} other { ({found})}}.',
    hint: 'Укажите файл .docx или .xlsx, записанный Addendum, рядом с его документом JSON или с датой (--as-at), на которую он составлен.',
  },
} satisfies SomeDiagnosticTexts;
