/** Russian: headings and labels of the status, and the sentences of the paragraph on reports. */
import type { ParagraphWords } from '../paragraph-words';
import type { StatusWords } from '../status-words';

export const STATUS_WORDS: StatusWords = {
  title: 'Представление докладов',
  titleOfYear: '{title}, {year} год',
  classOfYear: '{class}, {year} год',
  asAtDay: 'По состоянию на {day}',
  year: 'Год',
  state: 'Государство',
  class: 'Категория',
  due: 'Срок',
  submitted: 'Представлен',
  daysLate: 'Дней просрочки',
  rate: 'Доля (%)',
  legend: 'Обозначения',
  firstToCome: 'Предстоит первый доклад',
  entryIntoForce: 'Вступление в силу',
  form: 'Форма',
  reportsWith: 'С формой',
  reportsWithout: 'Без формы',
  statedCounts: 'Указанные числа',
  stated: 'Указано',
  counted: 'Подсчитано',
  holds: 'Сходится',
  yes: 'да',
  no: 'нет',
  byClass: 'Число государств по категориям',
  byState: 'Данные по государствам',
};

const GENITIVE = 'одного двух трех четырех пяти шести семи восьми девяти';
const percent = '{rate, number} {rateNumber, plural, one {процент} few {процента} many {процентов} other {процента}}';

export const PARAGRAPH_WORDS: ParagraphWords = {
  states: 'одно два три четыре пять шесть семь восемь девять',
  reports: 'один два три четыре пять шесть семь восемь девять',
  of: GENITIVE,
  for: GENITIVE,
  nothingDue: '{title}, {year} год: по состоянию на {asAt, date} срок представления докладов не наступил.',
  oneSubmitted:
    '{title}, {year} год: по состоянию на {asAt, date} единственное государство, которое должно было представить доклад, представило его.',
  oneMissing:
    '{title}, {year} год: по состоянию на {asAt, date} единственное государство, которое должно было представить доклад, не представило его.',
  noneSubmitted:
    '{title}, {year} год: по состоянию на {asAt, date} ни одно из {ofWord} {due, plural, one {государства, которые должны были} other {государств, которые должны были}} представить доклад, не представило его.',
  submitted: `{title}, {year} год: по состоянию на {asAt, date} {submittedWord} из {ofWord} {due, plural, one {государства, которые должны были} other {государств, которые должны были}} представить доклад, {submitted, plural, one {представило} other {представили}} его (${percent}).`,
  allOnTime: '{onTime, plural, =1 {Этот доклад поступил} other {Все эти доклады поступили}} в срок.',
  allLate: '{late, plural, =1 {Этот доклад поступил} other {Все эти доклады поступили}} с опозданием.',
  onTimeAndLate:
    'Из этих докладов {onTimeWord} {onTime, plural, one {поступил} other {поступили}} в срок и {lateWord} — с опозданием.',
  others:
    'Из остальных государств {earlierWord} {earlier, plural, one {представляло} other {представляли}} доклад за один из предыдущих годов, а {neverWord} ни разу не {never, plural, one {представляло} other {представляли}} докладов.',
  othersEarlier:
    '{earlier, plural, =1 {Оставшееся государство представляло} one {Остальные {earlierWord} государство представляли} few {Остальные {earlierWord} государства представляли} other {Остальные {earlierWord} государств представляли}} доклад за один из предыдущих годов.',
  othersNever:
    '{never, plural, =1 {Оставшееся государство ни разу не представляло докладов} one {Ни одно из остальных {ofNeverWord} государства ни разу не представляло докладов} other {Ни одно из остальных {ofNeverWord} государств ни разу не представляло докладов}}.',
  all: 'Из этих государств {earlierWord} {earlier, plural, one {представляло} other {представляли}} доклад за один из предыдущих годов, а {neverWord} ни разу не {never, plural, one {представляло} other {представляли}} докладов.',
  allEarlier: 'Все они представляли доклад за один из предыдущих годов.',
  allNever: 'Ни одно из них ни разу не представляло докладов.',
  notYetDue:
    'Для {forWord} {notYetDue, plural, one {государства} other {государств}} срок представления доклада еще не наступил.',
  voluntary:
    'Кроме того, доклад {voluntary, plural, one {представило {voluntaryWord} государство, не связанное} few {представили {voluntaryWord} государства, не связанные} other {представили {voluntaryWord} государств, не связанных}} таким обязательством.',
  notUploaded:
    '{reports, plural, =1 {Представленный доклад не был размещен} other {Из представленных докладов {notUploadedWord} не {notUploaded, plural, one {был размещен} other {были размещены}}}} в Интернете.',
  yearBefore: `За {before} год соответствующий показатель составлял ${percent}.`,
  notRecorded: '{title}, {year} год: доклады за годы до {since} года не учитывались.',
  recordedSince: 'Доклады за годы до {since} года не учитывались.',
};
