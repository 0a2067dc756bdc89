/**
 * Every setting of the Settings sheet: one description, by which it is recognised, read, offered in the empty workbook, named where it is said to have
 * changed, and listed in `docs/workbook.md`. What it comes to among the records is said in `src/core/records/setting-fields.ts`.
 */
import { CHOICES } from './choices';
import { names } from './names';
import type { Names } from './names';

/** What may stand as a setting's value. Of a `unit` some are proposed; an `open choice` may be anything beside what is listed. */
export type SettingType =
  'text' | 'year' | 'currency' | 'choice' | 'open choice' | 'day' | 'unit' | 'amount' | 'per cent' | 'number';

export interface SettingDescription {
  readonly setting: string;
  readonly type: SettingType;
  /** What it is for, in English. */
  readonly means: string;
  readonly names: Names;
  /** Units to be offered: whole ones, since a decimal point is not everywhere one. */
  readonly units: readonly string[];
}

/** A setting, its type, what it is for, then its names: `; ` parts those of one language, in the order en, fr, es, ru, ar, zh. */
const TABLE = `
Convention | text | The treaty, in the masthead | Convention | Convention | Convención | Конвенция | الاتفاقية | 公约
Body | text | The body that meets, in the masthead | Body | Organe | Órgano | Орган | الهيئة | 机构
Session | text | Its session, in the masthead | Session | Session | Período de sesiones | Сессия | الدورة | 届会
Place | text | Where it meets, in the masthead | Place; Venue | Lieu | Lugar | Место проведения; Место | المكان | 地点
Dates | text | The days of the session | Dates | Dates | Fechas | Сроки проведения; Даты | التواريخ | 会期; 日期
Agenda item | text | Number and title of the item: \`13. Title\` | Agenda item; Item | Point de l’ordre du jour; Point de l'ordre du jour | Tema del programa | Пункт повестки дня | بند جدول الأعمال | 议程项目
Document symbol | text | The symbol of the annex; where it is blank, the parent’s with /Add.1 | Document symbol; Symbol | Cote du document; Cote | Signatura del documento; Signatura | Условное обозначение документа; Условное обозначение | رمز الوثيقة | 文号; 文件编号
Parent symbol | text | The symbol of the report that the annex belongs to | Parent symbol | Cote du document principal | Signatura del documento principal | Условное обозначение основного документа | رمز الوثيقة الأصلية | 主文件文号; 主文件编号
Distribution | text | \`General\` and the like, of documents of the organization; blank in those of a treaty body | Distribution | Distribution | Distribución | Рассылка | التوزيع | 分发
Job number | text | At the foot of each page; none where it is blank | Job number | Numéro d’impression; Numéro d'impression | Número de impresión | Номер заказа | رقم الطباعة | 印刷编号
Mandate | text | The decision by which the costs are reported | Mandate | Mandat | Mandato | Мандат | الولاية | 任务授权; 授权
Submitted by | text | Who submits the document | Submitted by | Document soumis par; Soumis par | Presentado por | Представлено; Кем представлено | مقدم من | 提交者
Reporting year | year | Meetings that start in it are covered; told from the meetings where it is blank | Reporting year; Year | Année considérée; Année | Año del informe; Año | Отчетный год; Год | السنة المشمولة بالتقرير; السنة | 报告年度; 年度
Reports since | year | The first year of which all reports are recorded; told from the first row of Reports where it is blank | Reports since; Reports recorded since | Rapports depuis; Rapports consignés depuis | Informes desde; Informes registrados desde | Доклады с; Доклады учитываются с | التقارير منذ | 报告记录起始年度
Currency | currency | In which the figures are; USD where it is blank | Currency | Monnaie; Devise | Moneda | Валюта | العملة | 货币
Figures | choice | Final figures leave commitments out; final where it is blank | Figures | Chiffres | Cifras | Показатели; Цифры | الأرقام | 数字
As at | day | The day as at which is told; no clock is read | As at; As of | Arrêté au; Au | Fecha de referencia; Al; A fecha de | По состоянию на | حتى تاريخ; في تاريخ | 截至日期; 截至
Rounding | unit 1 10 100 1000 | The unit in which the annex is printed; the smallest one where it is blank | Rounding | Arrondi | Redondeo | Округление | التقريب | 四舍五入; 舍入单位
Per cent decimals | choice | Of computed per cents, such as rates of implementation, in documents and sheets; 1 where it is blank | Per cent decimals; Decimals of per cents | Décimales des pourcentages | Decimales de los porcentajes | Десятичные знаки процентов; Знаков в процентах | الخانات العشرية للنسب المئوية | 百分比小数位数; 百分比小数位
Tolerance | amount | The largest variance that counts as agreement; nil where it is blank | Tolerance | Tolérance; Marge de tolérance | Tolerancia; Margen de tolerancia | Допустимое расхождение; Допуск | هامش التسامح; الفرق المسموح به | 容差; 允许差额
Materiality amount | amount | From this variance on, an explanation is due | Materiality amount | Seuil de signification (montant) | Umbral de importancia relativa (importe) | Порог существенности (сумма) | حد الأهمية النسبية (المبلغ) | 重要性水平(金额)
Materiality per cent | per cent | From this variance on, in per cent of the estimate, an explanation is due | Materiality per cent; Materiality % | Seuil de signification (pourcentage); Seuil de signification (%) | Umbral de importancia relativa (porcentaje); Umbral de importancia relativa (%) | Порог существенности (процент); Порог существенности (%) | حد الأهمية النسبية (نسبة مئوية) | 重要性水平(百分比)
Estimate version | open choice | \`adopted\`, or the name of the version that is compared | Estimate version | Version des coûts estimatifs; Version de l’estimation; Version de l'estimation | Versión de los gastos estimados; Versión de la estimación | Вариант сметы; Версия сметы | نسخة التقديرات | 估计费用版本; 概算版本
Layout | choice | A table for each meeting, or one for all | Layout | Présentation; Disposition | Disposición; Presentación | Форма таблицы; Макет | شكل الجدول; التنسيق | 版式; 布局
Variance split | choice | \`yes\`: a table of what each variance comes of, by volume, price, exchange and rounding | Variance split; Split of variances | Décomposition des écarts | Desglose de las diferencias | Разложение разницы | تحليل الفروق | 差异分解
Months to entry into force | number | From a State’s deposit, where the instrument’s row does not say it; 0 to 60 | Months to entry into force | Mois jusqu’à l’entrée en vigueur; Mois jusqu'à l'entrée en vigueur | Meses hasta la entrada en vigor | Месяцев до вступления в силу | الأشهر حتى بدء النفاذ | 距生效月数
Looked over | choice | \`no\`: what is proposed is not looked over yet, and the annex waits | Looked over; Checked | Vérifié; Relu | Revisado; Comprobado | Проверено; Просмотрено | تمت المراجعة; تمت مراجعته | 已核对; 已复核
Date order | choice | Of dates such as 03/04/2013 whose column does not tell | Date order; Order of dates | Ordre des dates | Orden de las fechas | Порядок дат | ترتيب التواريخ | 日期顺序
Rate of months | choice | The day whose rate of exchange amounts of a month or quarter without a date are converted at | Rate of months; Rate of months and quarters | Taux des mois; Taux des mois et trimestres | Tipo de cambio de los meses | Курс за месяц; Курс месяцев | سعر صرف الأشهر | 月份汇率
Estimate rounding | unit 1 10 100 1000 | The unit of a line of the estimate; \`100 up\` rounds away from zero; 100 where it is blank | Estimate rounding; Rounding of estimates | Arrondi des coûts estimatifs | Redondeo de las estimaciones | Округление сметы | تقريب التقديرات | 概算舍入单位; 估计费用舍入
Rates as at | day | The day whose rates of exchange an estimate is built at | Rates as at; Rates of exchange as at | Taux de change au | Tipos de cambio al | Обменные курсы на | أسعار الصرف في تاريخ | 汇率日期; 汇率截至
Scale year | year | The year of the scale by which a meeting’s cost is shared; that of its start where it is blank | Scale year; Year of the scale | Année du barème | Año de la escala | Год шкалы | سنة جدول الأنصبة | 比额表年度
Payers as at | choice | The day on which the instrument has to bind a State for it to pay | Payers as at | Contributeurs à la date du; Contributeurs au | Contribuyentes al | Плательщики на день; Плательщики на | الدول الدافعة في تاريخ | 缴款国确定日
Share unit | unit 1 | The unit in which shares are given out; the smallest one where it is blank | Share unit; Unit of shares | Unité des quotes-parts | Unidad de las cuotas | Единица долей | وحدة الأنصبة | 分摊额单位
Share floor | per cent | What each State bears at least | Share floor | Plancher des quotes-parts | Límite mínimo de las cuotas | Нижний предел доли | الحد الأدنى للنصيب | 分摊比额下限
Share ceiling | per cent | What each State bears at most | Share ceiling | Plafond des quotes-parts | Límite máximo de las cuotas | Верхний предел доли | الحد الأقصى للنصيب | 分摊比额上限
Payment days | number | Days from issue to the due day, where an invoice does not give it; 30 where it is blank | Payment days; Days to pay | Délai de paiement (jours); Jours de paiement | Plazo de pago (días); Días de pago | Срок оплаты (дней); Дней на оплату | مهلة الدفع (بالأيام); أيام الدفع | 付款天数; 付款期限(天)
Funds before | number | Days before a meeting’s start by which its funds are needed; 90 where it is blank | Funds before; Funds before (days) | Fonds avant (jours); Fonds avant | Fondos antes (días); Fondos antes | Средства за (дней); Средства за | التمويل قبل الاجتماع (بالأيام); التمويل قبل | 资金提前到位天数
Required per cent | per cent | How much of the estimate must have been received by then; 100 where it is blank | Required per cent; Required % | Pourcentage requis | Porcentaje requerido | Требуемый процент | النسبة المئوية المطلوبة | 所需百分比
Credits | choice | Whether a State’s credit in a closed meeting pays its own debts elsewhere | Credits | Soldes créditeurs; Crédits | Saldos acreedores; Créditos | Кредитовые остатки; Переплаты | الأرصدة الدائنة | 贷项; 多缴款
Unassigned receipts | choice | Whether receipts without a meeting fill a State’s debts, the earliest due first | Unassigned receipts | Encaissements non affectés | Cobros no asignados | Нераспределенные поступления | المقبوضات غير المخصصة | 未分配收款
Estimate symbol | text | The symbol of the document of estimates | Estimate symbol; Symbol of the estimate | Cote des coûts estimatifs | Signatura de los gastos estimados | Условное обозначение сметы | رمز وثيقة التكاليف المقدرة | 估计费用文号
Estimate mandate | text | Its mandate | Estimate mandate; Mandate of the estimate | Mandat des coûts estimatifs | Mandato de los gastos estimados | Мандат сметы | ولاية وثيقة التكاليف المقدرة | 估计费用任务授权
Shares symbol | text | The symbol of the list of shares | Shares symbol; Symbol of the list of shares | Cote de la liste des quotes-parts | Signatura de la lista de cuotas | Условное обозначение списка долей | رمز وثيقة الأنصبة | 分摊表文号
Shares mandate | text | Its mandate | Shares mandate; Mandate of the list of shares | Mandat de la liste des quotes-parts | Mandato de la lista de cuotas | Мандат списка долей | ولاية وثيقة الأنصبة | 分摊表任务授权
Contributions symbol | text | The symbol of the status of contributions | Contributions symbol; Symbol of the status of contributions | Cote de l’état des contributions; Cote de l'état des contributions | Signatura del estado de las contribuciones | Условное обозначение состояния взносов | رمز وثيقة حالة الاشتراكات | 缴款情况文号
Contributions mandate | text | Its mandate | Contributions mandate; Mandate of the status of contributions | Mandat de l’état des contributions; Mandat de l'état des contributions | Mandato del estado de las contribuciones | Мандат состояния взносов | ولاية وثيقة حالة الاشتراكات | 缴款情况任务授权
`;

/** In the order in which a workbook lists them. */
export const SETTINGS: readonly SettingDescription[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [setting = '', typed = '', means = '', ...own] = line.split(' | ').map((field) => field.trim());
    const [type = '', ...units] = typed.split(/ (?=\d)/);
    return { setting, type: type as SettingType, means, names: names(...own), units };
  });

const BY_NAME = new Map(SETTINGS.map((each) => [each.setting, each]));

export const settingTyped = (setting: string): SettingType | undefined => BY_NAME.get(setting)?.type;

/** What a setting is called in a language; itself where it is none of ours. */
export const settingName = (setting: string, language: keyof Names): string =>
  BY_NAME.get(setting)?.names[language][0] ?? setting;

/** What may be picked as its value, in a language. */
export function settingValues({ setting, type, units }: SettingDescription, language: keyof Names): readonly string[] {
  if (type === 'unit') return units;
  const lists: Readonly<Record<string, Readonly<Record<string, Names>>>> = CHOICES;
  return Object.values(lists[setting] ?? {}).map((each) => each[language][0]!);
}
