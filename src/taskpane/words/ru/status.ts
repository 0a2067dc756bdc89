/** Russian: the step Status. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/status';

export const STATUS_STEP: typeof ENGLISH.STATUS_STEP = {
  looking: 'Просмотр…',
  notHere: 'Для сведений о представлении докладов нужны листы, которых в книге нет: {kinds}.',
  whichDay: 'По состоянию на какую дату? В книге она не указана.',
  asAt: 'По состоянию на',
  year: 'Год',
  instrument: 'Договор',
  noDuty: 'В выбранном году представлять доклады по этому договору не требуется.',
  filter: 'Показать только',
  rate: 'доля',
  trend: 'доля по годам',
  find: 'Найти государство',
  states: '{count, plural, one {# государство} few {# государства} many {# государств} other {# государства}}',
  daysLate:
    '{count, plural, one {просрочка # день} few {просрочка # дня} many {просрочка # дней} other {просрочка # дня}}',
  submitted: 'представлен {day}',
  due: 'срок {day}',
  last: 'последний за {year} год',
  forms: 'формы {forms}',
  notPublic: 'закрыт для публики',
  stated: 'Указанные числа',
  allHold: 'все сходятся',
  differ: '{count, plural, one {# не сходится} few {# не сходятся} many {# не сходятся} other {# не сходятся}}',
  findings:
    '{count, plural, one {# замечание к этим листам} few {# замечания к этим листам} many {# замечаний к этим листам} other {# замечания к этим листам}}',
  lacking: 'В Excel лист о представлении докладов можно также записать в книгу.',
  makeFiles: 'Создать файлы',
  writeSheet: 'Записать лист',
};
