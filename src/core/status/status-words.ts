/** Headings and labels of the status in the six languages. */
import type { Language } from '../language/language';

export interface StatusWords {
  /** Of the whole; also names the sheet. */
  readonly title: string;
  readonly asAt: string;
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
}

/** Fields in this order, ` | ` between them. */
const ORDER: readonly (keyof StatusWords)[] = [
  ...([
    'title',
    'asAt',
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
  ...(['yes', 'no'] as const),
];

const TABLE: { readonly [L in Language]: string } = {
  en: 'Reporting status | As at | Year | State | Class | Due | Submitted | Days late | Rate (%) | Legend | First report to come | Entry into force | Form | Included | Missing | Stated counts | Stated | Counted | Agrees | yes | no',
  fr: 'État des rapports | Au | Année | État | Catégorie | Échéance | Soumis le | Jours de retard | Taux (%) | Légende | Premier rapport à venir | Entrée en vigueur | Formulaire | Inclus | Manquant | Nombres cités | Cité | Compté | Exact | oui | non',
  es: 'Situación de los informes | Al | Año | Estado | Clase | Fecha límite | Presentado el | Días de retraso | Tasa de presentación (%) | Leyenda | Primer informe por presentar | Entrada en vigor | Formulario | Incluido | No incluido | Cifras citadas | Citada | Contada | Concuerda | sí | no',
  ru: 'Представление докладов | По состоянию на | Год | Государство | Категория | Срок | Представлен | Дней просрочки | Доля (%) | Обозначения | Предстоит первый доклад | Вступление в силу | Форма | С формой | Без формы | Указанные числа | Указано | Подсчитано | Сходится | да | нет',
  ar: 'حالة الإبلاغ | حتى تاريخ | السنة | الدولة | الفئة | الموعد المحدد | تاريخ التقديم | أيام التأخير | النسبة (%) | مفتاح الرموز | التقرير الأول المقبل | بدء النفاذ | الاستمارة | مدرجة | ناقصة | الأعداد المذكورة | المذكور | المحسوب | متطابق | نعم | لا', // to confirm with a native reader: التقرير الأول المقبل, or التقرير الأول لم يحن موعده بعد?
  zh: '报告情况 | 截至 | 年份 | 国家 | 类别 | 到期日 | 提交日期 | 逾期天数 | 提交率(%) | 图例 | 首份报告待交 | 生效日期 | 表格 | 有 | 无 | 所列数目 | 所列 | 计得 | 相符 | 是 | 否',
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

/** Signs between words, as each language sets them. */
export const joints = (
  language: Language,
): { readonly comma: string; readonly colon: string; readonly stop: string } =>
  language === 'zh'
    ? { comma: '，', colon: '：', stop: '。' }
    : { comma: language === 'ar' ? '، ' : ', ', colon: language === 'fr' ? '\u00a0: ' : ': ', stop: '. ' };
