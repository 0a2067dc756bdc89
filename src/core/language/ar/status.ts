/** Arabic: headings and labels of the status, and the sentences of the paragraph on reports. */
import type { ParagraphWords } from '../paragraph-words';
import type { StatusWords } from '../status-words';

export const STATUS_WORDS: StatusWords = {
  title: 'حالة الإبلاغ',
  titleOfYear: '{title}، {year}',
  classOfYear: '{class} {year}',
  asAtDay: 'حتى تاريخ {day}',
  year: 'السنة',
  state: 'الدولة',
  class: 'الفئة',
  due: 'الموعد المحدد',
  submitted: 'تاريخ التقديم',
  daysLate: 'أيام التأخير',
  rate: 'النسبة (%)',
  legend: 'مفتاح الرموز',
  firstToCome: 'التقرير الأول المقبل', // to confirm with a native reader: التقرير الأول المقبل, or التقرير الأول لم يحن موعده بعد?
  entryIntoForce: 'بدء النفاذ',
  form: 'الاستمارة',
  reportsWith: 'مدرجة',
  reportsWithout: 'ناقصة',
  statedCounts: 'الأعداد المذكورة',
  stated: 'المذكور',
  counted: 'المحسوب',
  holds: 'متطابق',
  yes: 'نعم',
  no: 'لا',
  byClass: 'عدد الدول حسب الفئة',
  byState: 'الحالة حسب الدولة',
};

const FEMININE = 'واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع';
const MASCULINE = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة';
/** Nouns take their form by number; one and two stand without a word for it. */
const byNumber = (number: string, one: string, two: string, few: string, many: string, other: string): string =>
  `{${number}, plural, one {${one}} two {${two}} few {{${number}Word} ${few}} many {{${number}Word} ${many}} other {{${number}Word} ${other}}}`;
const states = (number: string, two = 'دولتان'): string => byNumber(number, 'دولة واحدة', two, 'دول', 'دولة', 'دولة');
const reports = (number: string): string => byNumber(number, 'تقرير واحد', 'تقريران', 'تقارير', 'تقريرا', 'تقرير');

export const PARAGRAPH_WORDS: ParagraphWords = {
  states: FEMININE,
  reports: MASCULINE,
  of: FEMININE,
  for: FEMININE,
  nothingDue: '{title}، {year}: حتى {asAt, date}، لم يكن قد حل موعد تقديم أي تقرير.',
  oneSubmitted: '{title}، {year}: حتى {asAt, date}، كانت الدولة الوحيدة التي يتعين عليها تقديم تقرير قد قدمته.',
  oneMissing: '{title}، {year}: حتى {asAt, date}، لم تكن الدولة الوحيدة التي يتعين عليها تقديم تقرير قد قدمته.',
  noneSubmitted: `{title}، {year}: حتى {asAt, date}، لم تقدم التقرير أي دولة من أصل ${states('due', 'دولتين')} كان يتعين {due, plural, two {عليهما} other {عليها}} تقديمه.`,
  submitted: `{title}، {year}: حتى {asAt, date}، قدمت التقرير ${states('submitted')} من أصل ${states('due', 'دولتين')} كان يتعين {due, plural, two {عليهما} other {عليها}} تقديمه ({rate, number} في المائة).`,
  allOnTime:
    '{onTime, plural, one {وورد هذا التقرير} two {وورد التقريران} other {ووردت هذه التقارير جميعها}} في الموعد.',
  allLate: '{late, plural, one {وورد هذا التقرير} two {وورد التقريران} other {ووردت هذه التقارير جميعها}} بعد الموعد.',
  onTimeAndLate: `وورد من {submitted, plural, two {هذين التقريرين} other {هذه التقارير}} ${reports('onTime')} في الموعد و${reports('late')} بعده.`,
  others: `ومن بين {rest, plural, two {الدولتين الأخريين} other {بقية الدول}}، سبق أن قدمت ${states('earlier')} تقريرا عن سنة سابقة، وهناك ${byNumber('never', 'دولة واحدة لم يسبق لها أن قدمت', 'دولتان لم يسبق لهما أن قدمتا', 'دول لم يسبق لها أن قدمت', 'دولة لم يسبق لها أن قدمت', 'دولة لم يسبق لها أن قدمت')} أي تقرير.`,
  othersEarlier:
    '{earlier, plural, one {أما الدولة الأخرى فقد سبق لها أن قدمت} two {أما الدولتان الأخريان فقد سبق لهما أن قدمتا} few {أما بقية الدول، وعددها {earlierWord} دول، فقد سبق لها أن قدمت} many {أما بقية الدول، وعددها {earlierWord} دولة، فقد سبق لها أن قدمت} other {أما بقية الدول، وعددها {earlierWord} دولة، فقد سبق لها أن قدمت}} تقريرا عن سنة سابقة.',
  othersNever:
    '{never, plural, one {أما الدولة الأخرى فلم يسبق لها أن قدمت} two {أما الدولتان الأخريان فلم يسبق لهما أن قدمتا} few {أما بقية الدول، وعددها {neverWord} دول، فلم يسبق لأي منها أن قدمت} many {أما بقية الدول، وعددها {neverWord} دولة، فلم يسبق لأي منها أن قدمت} other {أما بقية الدول، وعددها {neverWord} دولة، فلم يسبق لأي منها أن قدمت}} أي تقرير.',
  all: `ومن بين {due, plural, two {هاتين الدولتين} other {هذه الدول}}، سبق أن قدمت ${states('earlier')} تقريرا عن سنة سابقة، وهناك ${byNumber('never', 'دولة واحدة لم يسبق لها أن قدمت', 'دولتان لم يسبق لهما أن قدمتا', 'دول لم يسبق لها أن قدمت', 'دولة لم يسبق لها أن قدمت', 'دولة لم يسبق لها أن قدمت')} أي تقرير.`,
  allEarlier: 'وسبق أن قدمت {due, plural, two {كلتاهما} other {جميعها}} تقريرا عن سنة سابقة.',
  allNever: 'ولم يسبق لأي {due, plural, two {منهما} other {منها}} أن قدمت تقريرا.',
  notYetDue: `وهناك ${byNumber('notYetDue', 'دولة واحدة لم يحل بعد موعد تقديم تقريرها', 'دولتان لم يحل بعد موعد تقديم تقريريهما', 'دول لم يحل بعد موعد تقديم تقاريرها', 'دولة لم يحل بعد موعد تقديم تقاريرها', 'دولة لم يحل بعد موعد تقديم تقاريرها')}.`,
  voluntary: `وإضافة إلى ذلك، قدمت تقريرا ${byNumber('voluntary', 'دولة واحدة غير ملزمة', 'دولتان غير ملزمتين', 'دول غير ملزمة', 'دولة غير ملزمة', 'دولة غير ملزمة')} بذلك.`,
  notUploaded: `{reports, plural, one {ولم يُحمَّل التقرير المقدم} other {ومن بين التقارير المقدمة ${byNumber('notUploaded', 'تقرير واحد لم يُحمَّل', 'تقريران لم يُحمَّلا', 'تقارير لم تُحمَّل', 'تقريرا لم يُحمَّل', 'تقرير لم يُحمَّل')}}} بعد.`,
  yearBefore: 'وبلغت النسبة المقابلة عن عام {before} ما قدره {rate, number} في المائة.',
  notRecorded: '{title}، {year}: تقارير السنوات السابقة لعام {since} غير مسجلة.',
  recordedSince: 'وتقارير السنوات السابقة لعام {since} غير مسجلة.',
};
