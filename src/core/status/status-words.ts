/** Headings and labels of the status in the six languages. */
import { formatDay } from '../language/format';
import type { Language } from '../language/language';
import type { Day } from '../values/calendar';

export interface StatusWords {
  /** Of the whole; also names the sheet. */
  readonly title: string;
  /** The title with its year, the head of the classes of a year, and the day that the whole is as at: holes `{title}`, `{class}`, `{year}`, `{day}`. */
  readonly titleOfYear: string;
  readonly classOfYear: string;
  readonly asAtDay: string;
  readonly year: string;
  readonly state: string;
  readonly class: string;
  readonly due: string;
  readonly submitted: string;
  readonly daysLate: string;
  readonly rate: string;
  readonly legend: string;
  readonly firstToCome: string;
  readonly entryIntoForce: string;
  readonly form: string;
  readonly reportsWith: string;
  readonly reportsWithout: string;
  readonly statedCounts: string;
  readonly stated: string;
  readonly counted: string;
  readonly holds: string;
  readonly yes: string;
  readonly no: string;
  /** Titles of the document's tables. */
  readonly byClass: string;
  readonly byState: string;
}

/** Fields in this order, ` | ` between them. */
const ORDER: readonly (keyof StatusWords)[] = [
  ...([
    'title',
    'titleOfYear',
    'classOfYear',
    'asAtDay',
    'year',
    'state',
    'class',
    'due',
    'submitted',
    'daysLate',
    'rate',
    'legend',
    'firstToCome',
  ] as const),
  ...([
    'entryIntoForce',
    'form',
    'reportsWith',
    'reportsWithout',
    'statedCounts',
    'stated',
    'counted',
    'holds',
  ] as const),
  ...(['yes', 'no', 'byClass', 'byState'] as const),
];

const TABLE: { readonly [L in Language]: string } = {
  en: 'Reporting status | {title}, {year} | {class} {year} | As at {day} | Year | State | Class | Due | Submitted | Days late | Rate (%) | Legend | First report to come | Entry into force | Form | Included | Missing | Stated counts | Stated | Counted | Agrees | yes | no | Number of States by class | Status by State',
  fr: 'État des rapports | {title}, {year} | {class} {year} | Au {day} | Année | État | Catégorie | Échéance | Soumis le | Jours de retard | Taux (%) | Légende | Premier rapport à venir | Entrée en vigueur | Formulaire | Inclus | Manquant | Nombres cités | Cité | Compté | Exact | oui | non | Nombre d’États par catégorie | Situation par État',
  es: 'Situación de los informes | {title}, {year} | {class} {year} | Al {day} | Año | Estado | Clase | Fecha límite | Presentado el | Días de retraso | Tasa de presentación (%) | Leyenda | Primer informe por presentar | Entrada en vigor | Formulario | Incluido | No incluido | Cifras citadas | Citada | Contada | Concuerda | sí | no | Número de Estados por clase | Situación por Estado',
  ru: 'Представление докладов | {title}, {year} год | {class}, {year} год | По состоянию на {day} | Год | Государство | Категория | Срок | Представлен | Дней просрочки | Доля (%) | Обозначения | Предстоит первый доклад | Вступление в силу | Форма | С формой | Без формы | Указанные числа | Указано | Подсчитано | Сходится | да | нет | Число государств по категориям | Данные по государствам',
  ar: 'حالة الإبلاغ | {title}، {year} | {class} {year} | حتى تاريخ {day} | السنة | الدولة | الفئة | الموعد المحدد | تاريخ التقديم | أيام التأخير | النسبة (%) | مفتاح الرموز | التقرير الأول المقبل | بدء النفاذ | الاستمارة | مدرجة | ناقصة | الأعداد المذكورة | المذكور | المحسوب | متطابق | نعم | لا | عدد الدول حسب الفئة | الحالة حسب الدولة', // to confirm with a native reader: التقرير الأول المقبل, or التقرير الأول لم يحن موعده بعد?
  zh: '报告情况 | {year}年{title} | {year}年{class} | 截至{day} | 年份 | 国家 | 类别 | 到期日 | 提交日期 | 逾期天数 | 提交率(%) | 图例 | 首份报告待交 | 生效日期 | 表格 | 有 | 无 | 所列数目 | 所列 | 计得 | 相符 | 是 | 否 | 按类别分列的国家数目 | 按国家分列的情况',
};

function wordsOf(table: string): StatusWords {
  const fields = table.split(' | ');
  return Object.fromEntries(ORDER.map((name, at) => [name, fields[at]!])) as unknown as StatusWords;
}

export const STATUS_WORDS: { readonly [L in Language]: StatusWords } = {
  en: wordsOf(TABLE.en),
  fr: wordsOf(TABLE.fr),
  es: wordsOf(TABLE.es),
  ru: wordsOf(TABLE.ru),
  ar: wordsOf(TABLE.ar),
  zh: wordsOf(TABLE.zh),
};

/** `Reporting status, 2013` */
export function titleOfYear(year: number, language: Language): string {
  const { title, titleOfYear: shape } = STATUS_WORDS[language];
  return shape.replace('{title}', title).replace('{year}', String(year));
}

/** The head over the classes of a year. */
export function classOfYear(year: number, language: Language): string {
  const words = STATUS_WORDS[language];
  return words.classOfYear.replace('{class}', words.class).replace('{year}', String(year));
}

/** `As at 30 April 2014` */
export const asAtDay = (day: Day, language: Language): string =>
  STATUS_WORDS[language].asAtDay.replace('{day}', formatDay(day, language));
