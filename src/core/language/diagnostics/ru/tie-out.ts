import type { SomeDiagnosticTexts } from '../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Версии за два года',
    message:
      'Прежняя версия относится к {before, select, blank {неизвестному году} other {{before} году}}, новая — к {after, select, blank {неизвестному году} other {{after} году}}: совещания сопоставлены по сериям, а строки — только при совпадении даты.',
    hint: 'Считайте добавленные и удаленные строки строками двух разных лет.',
  },
  'comparison-currencies': {
    title: 'Версии в двух валютах',
    message: 'Прежняя версия составлена в {before}, новая — в {after}: их цифры несопоставимы.',
    hint: 'Сравнивайте версии в одной валюте.',
  },
  'comparison-unproved': {
    title: 'Расхождения, которые не сходятся',
    message:
      'Показатель {figure} изменился на {difference, number}, а строки, на которых он основан, — на {explained, number}.',
    hint: 'Не полагайтесь на это сравнение: это ошибка программы.',
  },
} satisfies SomeDiagnosticTexts;
