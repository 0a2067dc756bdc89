/** What each setting says, in a line, for whoever fills it in. Data; settings without a line are said by their names alone. */
import type { Language } from './language';
import { LANGUAGES } from './language';

const MEANINGS = `
Convention | The treaty, as the document names it | Le traité, tel que le document le nomme | El tratado, tal como lo nombra el documento | Договор, как он назван в документе | المعاهدة كما تُسمى في الوثيقة | 文件中所称的条约
Body | The meeting to which the report goes | La réunion à laquelle le rapport est présenté | La reunión a la que se presenta el informe | Совещание, которому представляется доклад | الاجتماع الذي يُقدم إليه التقرير | 收受报告的会议
Session | Its session or year | Sa session ou son année | Su período de sesiones o año | Его сессия или год | دورته أو سنته | 该会议的届次或年份
Place | Where it meets | Le lieu où elle se tient | Dónde se celebra | Место его проведения | مكان انعقاده | 会议地点
Dates | Its days, as they are printed | Ses dates, telles qu’imprimées | Sus fechas, tal como se imprimen | Его даты, как они печатаются | تواريخه كما تُطبع | 会议日期（按印出的样子）
Agenda item | Number of the item, and its title after a full stop | Numéro du point, puis son titre après un point | Número del tema y, tras un punto, su título | Номер пункта и после точки его название | رقم البند ثم عنوانه بعد نقطة | 议程项目编号，句点后为标题
Document symbol | Symbol of the annex | Cote de l’annexe | Signatura del anexo | Условное обозначение приложения | رمز المرفق | 附件文号
Parent symbol | Symbol of the report that it adds to | Cote du rapport qu’elle complète | Signatura del informe al que complementa | Условное обозначение дополняемого доклада | رمز التقرير الذي يكمله | 所补充报告的文号
Distribution | General, Limited or Restricted | Générale, limitée ou restreinte | General, limitada o reservada | Общее, ограниченное или для служебного пользования | عام أو محدود أو مقيد | 普遍、有限或限制分发
Mandate | The sentence by which the document was asked for | La phrase par laquelle le document a été demandé | La frase con la que se pidió el documento | Фраза, которой был запрошен документ | الجملة التي طُلبت بها الوثيقة | 要求提交文件的一句话
Submitted by | Who submits the document | Qui soumet le document | Quién presenta el documento | Кто представляет документ | الجهة التي تقدم الوثيقة | 文件提交者
Reporting year | The year whose meetings are compared | L’année des réunions comparées | El año cuyas reuniones se comparan | Год, совещания которого сопоставляются | السنة التي تُقارن اجتماعاتها | 所比较会议的年份
Reports since | First year that the list of reports covers | Première année couverte par la liste des rapports | Primer año que abarca la lista de informes | Первый год, охваченный перечнем докладов | أول سنة تشملها قائمة التقارير | 报告清单涵盖的第一年
Currency | Of all figures; other currencies need a rate. Blank: USD | De tous les chiffres\u00a0; les autres monnaies exigent un taux. Vide\u00a0: USD | De todas las cifras; las demás monedas requieren un tipo de cambio. En blanco: USD | Всех цифр; для других валют нужен курс. Пусто: USD | لجميع الأرقام؛ وتلزم العملات الأخرى أسعار صرف. فارغ: USD | 所有数字的货币；其他货币须有汇率。空白：USD
Figures | Whether expenditures are final. Blank: final | Si les dépenses sont définitives. Vide\u00a0: définitives | Si los gastos son definitivos. En blanco: definitivas | Окончательны ли расходы. Пусто: окончательные | هل النفقات نهائية. فارغ: نهائية | 支出是否为最后数字。空白：最后
As at | Day as at which expenditures and reports are counted | Jour auquel dépenses et rapports sont arrêtés | Día al que se cuentan gastos e informes | День, на который учитываются расходы и доклады | اليوم الذي تُحسب حتى تاريخه النفقات والتقارير | 统计支出和报告的截止日
Rounding | Unit to which the annex rounds (1: whole dollars). Blank: to the cent | Unité d’arrondi de l’annexe (1\u00a0: dollars entiers). Vide\u00a0: au centime | Unidad a la que redondea el anexo (1: dólares enteros). En blanco: al céntimo | Единица округления в приложении (1 — целые доллары). Пусто: до цента | وحدة التقريب في المرفق (1: دولارات صحيحة). فارغ: إلى السنت | 附件的舍入单位（1：整美元）。空白：精确到分
Tolerance | By how much a control total may differ. Blank: not at all | Écart admis d’un total de contrôle. Vide\u00a0: aucun | Diferencia admitida en un total de control. En blanco: ninguna | На сколько может отличаться контрольная сумма. Пусто: ни на сколько | الفرق المسموح به لمجموع رقابي. فارغ: لا فرق | 控制总额允许的差额。空白：不允许
Materiality amount | Variances of this amount or more must be explained | Les écarts égaux ou supérieurs à ce montant doivent être expliqués | Las diferencias iguales o superiores a este importe deben explicarse | Отклонения на эту сумму и более требуют пояснения | يجب تفسير الفروق التي تبلغ هذا المبلغ أو تتجاوزه | 达到或超过此数的差异须作说明
Materiality per cent | Variances of this per cent of the estimate or more must be explained | Les écarts égaux ou supérieurs à ce pourcentage de l’estimation doivent être expliqués | Las diferencias iguales o superiores a este porcentaje de la estimación deben explicarse | Отклонения на этот процент сметы и более требуют пояснения | يجب تفسير الفروق التي تبلغ هذه النسبة من التقدير أو تتجاوزها | 达到或超过估计数的此百分比的差异须作说明
Estimate version | Which version of the estimates is compared. Blank: the adopted one | Version des coûts estimatifs comparée. Vide\u00a0: celle qui est adoptée | Versión de la estimación que se compara. En blanco: la aprobada | С каким вариантом сметы сопоставляется. Пусто: с утвержденным | نسخة التقديرات التي تُقارن. فارغ: المعتمدة | 用于比较的估计费用版本。空白：已通过的版本
Layout | One table for each meeting, or meetings side by side | Un tableau par réunion, ou les réunions côte à côte | Un cuadro por reunión, o las reuniones una junto a otra | Таблица на каждое совещание или совещания рядом | جدول لكل اجتماع، أو الاجتماعات جنبا إلى جنب | 每次会议一表，或会议并列
Per cent decimals | Of computed per cents, in documents and sheets. Blank: 1 | Des pourcentages calculés, dans les documents et les feuilles. Vide\u00a0: 1 | De los porcentajes calculados, en los documentos y las hojas. En blanco: 1 | Вычисленных процентов, в документах и на листах. Пусто: 1 | للنسب المئوية المحسوبة، في الوثائق والأوراق. فارغ: 1 | 文件和工作表中所计算百分比的小数位数。空白：1
Variance split | Whether the annex says what each variance comes of: volume, price, exchange, rounding | Si l’annexe dit d’où vient chaque écart\u00a0: volume, prix, change, arrondi | Si el anexo dice de qué procede cada diferencia: volumen, precio, tipo de cambio, redondeo | Указывать ли в приложении, из чего складывается каждая разница: объем, цена, курс, округление | هل يبين المرفق مصدر كل فرق: الحجم والسعر والصرف والتقريب | 附件是否说明每项差异的来源：数量、价格、汇率、舍入
Months to entry into force | Between a State’s deposit and its entry into force | Entre le dépôt et l’entrée en vigueur pour un État | Entre el depósito y la entrada en vigor para un Estado | Между сдачей документа и вступлением в силу для государства | بين إيداع الدولة وبدء النفاذ بالنسبة لها | 一国交存与对其生效之间的月数
Looked over | Whether somebody checked what was proposed; the annex waits for it | Si quelqu’un a vérifié ce qui a été proposé\u00a0; l’annexe l’attend | Si alguien comprobó lo propuesto; el anexo espera a ello | Проверил ли кто-либо предложенное; приложение этого ждет | هل راجع أحد ما اقتُرح؛ والمرفق ينتظر ذلك | 建议是否有人核对；附件待此而定
Date order | How 03/04/2013 is to be read | Comment lire 03/04/2013 | Cómo debe leerse 03/04/2013 | Как читать 03/04/2013 | كيف يُقرأ 03/04/2013 | 03/04/2013应如何读
Rate of months | Day whose rate converts amounts of a month that have no date | Jour dont le taux convertit les montants d’un mois sans date | Día cuyo tipo convierte los importes de un mes sin fecha | День, по курсу которого пересчитываются суммы за месяц без даты | اليوم الذي يُحوَّل بسعره مبلغ شهر لا تاريخ له | 折算无日期的月度金额所用汇率的日期
Estimate rounding | Unit to which estimates are rounded. Blank: 100 | Unité d’arrondi des coûts estimatifs. Vide\u00a0: 100 | Unidad de redondeo de las estimaciones. En blanco: 100 | Единица округления сметы. Пусто: 100 | وحدة تقريب التقديرات. فارغ: 100 | 估计费用的舍入单位。空白：100
Rates as at | Day whose rates of exchange estimates use | Jour des taux de change des estimations | Día de los tipos de cambio de las estimaciones | День, по курсам которого составляется смета | اليوم الذي تُستخدم أسعار صرفه في التقديرات | 估计费用所用汇率的日期
Scale year | Year of the scale of assessments | Année du barème des quotes-parts | Año de la escala de cuotas | Год шкалы взносов | سنة جدول الأنصبة المقررة | 分摊比额表的年度
Payers as at | Day by which a State must be a party to pay | Jour auquel un État doit être partie pour contribuer | Día en que un Estado debe ser parte para contribuir | День, на который платящее государство должно быть участником | اليوم الذي يجب أن تكون فيه الدولة طرفا لتدفع | 缔约国须缴款的确定日
Share unit | Unit in which shares are given out | Unité des quotes-parts | Unidad en que se reparten las cuotas | Единица распределения долей | الوحدة التي توزع بها الأنصبة | 分摊额的单位
Share floor | Least share of a State, in per cent | Quote-part minimale d’un État, en pourcentage | Cuota mínima de un Estado, en porcentaje | Наименьшая доля государства, в процентах | أدنى نصيب لدولة، بالنسبة المئوية | 一国的最低份额（百分比）
Share ceiling | Largest share of a State, in per cent | Quote-part maximale d’un État, en pourcentage | Cuota máxima de un Estado, en porcentaje | Наибольшая доля государства, в процентах | أقصى نصيب لدولة، بالنسبة المئوية | 一国的最高份额（百分比）
Payment days | Days from the issue of an invoice until it is due. Blank: 30 | Jours entre l’émission d’une facture et son échéance. Vide\u00a0: 30 | Días entre la emisión de una factura y su vencimiento. En blanco: 30 | Дней от выставления счета до срока оплаты. Пусто: 30 | الأيام من إصدار الفاتورة إلى استحقاقها. فارغ: 30 | 发票开具至到期的天数。空白：30
Funds before | Days before a meeting by which its funds are needed. Blank: 90 | Jours avant une réunion où ses fonds sont nécessaires. Vide\u00a0: 90 | Días antes de una reunión en que se necesitan sus fondos. En blanco: 90 | За сколько дней до совещания нужны средства. Пусто: 90 | الأيام قبل الاجتماع التي يلزم فيها تمويله. فارغ: 90 | 会议前须有资金的天数。空白：90
Required per cent | Part of the estimate that must have come by then. Blank: 100 | Part de l’estimation qui doit être reçue à cette date. Vide\u00a0: 100 | Parte de la estimación que debe haberse recibido para entonces. En blanco: 100 | Какая часть сметы должна к тому дню поступить. Пусто: 100 | الجزء من التقدير الذي يجب أن يرد حتى ذلك اليوم. فارغ: 100 | 届时须收到的估计数比例。空白：100
Credits | What becomes of what a State paid too much | Ce que devient ce qu’un État a payé en trop | Qué se hace con lo que un Estado pagó de más | Что делается с переплатой государства | مصير ما دفعته الدولة زيادة | 一国多缴款项的处理
Unassigned receipts | What becomes of receipts that name no meeting | Ce que deviennent les encaissements sans réunion | Qué se hace con los cobros que no nombran reunión | Что делается с поступлениями без указания совещания | مصير المقبوضات التي لا تذكر اجتماعا | 未指明会议的收款的处理
`;

const BY_SETTING = new Map(
  MEANINGS.trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([setting = '', ...texts]) => [setting, texts] as const),
);

/** Settings by their names in the layout; blank where the name says it. */
export const meaningOf = (setting: string, language: Language): string =>
  BY_SETTING.get(setting)?.[LANGUAGES.indexOf(language)] ?? '';

export const SETTINGS_WITH_MEANING: ReadonlySet<string> = new Set(BY_SETTING.keys());
