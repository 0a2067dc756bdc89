/** Words by which tables of amounts head their amounts, totals and what stands beside them; in the six languages. Data. */
import { headingKey } from '../values/code-key';
import type { Names } from './names';
import { namesOf } from './names';

/** Words that head a row or column of sums; by the terms of published tables and what officers write. */
export const TOTAL_WORDS: { readonly [K in 'total' | 'subtotal']: Names } = {
  total: namesOf(({ amounts }) => amounts.total),
  subtotal: namesOf(({ amounts }) => amounts.subtotal),
};

/** By what else tables of estimates and of expenditures head their amounts. */
export const AMOUNT_WORDS: { readonly [K in 'Estimates' | 'Expenditures']: Names } = {
  Estimates: namesOf(({ amounts }) => amounts.Estimates),
  Expenditures: namesOf(({ amounts }) => amounts.Expenditures),
};

/** What comes of an estimate and an expenditure beside one another. */
export const OF_BOTH_WORDS: Names = namesOf(({ amounts }) => amounts.ofBoth);

/** Headings that speak of a change to the amounts beside them, or of another amount that may be the right one. */
export const CHANGES_AMOUNTS =
  /(?<!\p{L})(?:revised|rev\.?(?: ?\d)?|amended|transfers?|redeploy(?:ed|ments?)|accru(?:als?|ed)|fractions?|(?:paid|borne|funded|financed) by|contingenc(?:y|ies)|overheads?|surcharges?|margin|retention|withheld|penalt(?:y|ies)|corrected|correction|adjust(?:ed|ment)s?|final(?: amount)?|net|gross|refund(?:s|ed)?|credit notes?|recover(?:ed|y|ies)|discount|rebate|less|deductions?|reversals?|paid back|reimburse(?:d|ment)s?|increase|decrease|charged|chargeable|billable|attributable|apportion(?:ed|ment)|probability|likelihood|weight(?:ing)?|share|allocation|factor|tax|vat|psc|support costs?|outstanding|imprévus|frais généraux|majoration|retenue|pénalités?|imprevistos|gastos generales|recargo|retención|penalización|непредвиденн\p{L}*|накладн\p{L}*|наценка|удержан\p{L}*|طوارئ|نفقات عامة|应急|意外费用|管理费|révisée?|corrigée?|ajustée?|ajustement|brut|remboursements?|remises?|déductions?|augmentation|diminution|imputée?|imputable|probabilité|pondération|quote-part|virements?|charges à payer|taxe|tva|revisad[oa]|corregid[oa]|ajustad[oa]|ajuste|neto|bruto|reembolsos?|descuento|deducción|aumento|disminución|imputado|probabilidad|ponderación|cuota|transferencias?|redistribución|devengad[oa]s?|impuesto|iva|пересмотренн\p{L}*|исправленн\p{L}*|скорректированн\p{L}*|корректировка|возврат\p{L}*|скидка|вычет|увеличение|уменьшение|доля|вероятность|коэффициент|перераспределен\p{L}*|перенос\p{L}*|начислен\p{L}*|налог|ндс|منقح|معدل|مصحح|تعديل|صاف|إجمالي|استرداد|خصم|زيادة|نقصان|حصة|احتمال|تحويلات|مناقلات|مستحقات|ضريبة)(?!\p{L})|订正|更正|调整|净额|毛额|退款|折扣|扣减|增加|减少|份额|分摊|概率|权重|调剂|调拨|应计|税/iu;

/** Headings of numbers by which something is called, and of days: these change no amount, whatever else they say. */
export const NAMES_AN_ENTRY =
  /(?<!\p{L})(?:nos?\.|nr\.?|number|numbers|ref\.?|reference|id|(?<!to )date|n[o°º]|n\.º|numéro|référence|número|referencia|fecha|номер|дата|رقم|مرجع|تاريخ)(?!\p{L})|№|编号|号码|单号|日期/iu;

/** Headings of another column of amounts beside that of the amounts: `Amount 2`, `Amount (new)`, `New amount`. */
export const OTHER_AMOUNT =
  /^(?:(?:new|updated|latest|other|second|2nd|nouveau|nuevo|nov[oa]\p{L}*|新)\s*(?:amount|montant|importe|monto|сумма|المبلغ|金额)|(?:amount|montant|importe|monto|сумма|المبلغ|金额)\s*(?:\((?:new|latest|updated|2|b|ii|nouveau|nuevo|нов\p{L}*|新)\)|[2-9]|[b-z]|new|nouveau|nuevo|нов\p{L}*|新))$/iu;

/** Headings of columns that say with a mark, or yes and no, whether a row counts. */
export const COUNTING_HEADINGS: ReadonlySet<string> = new Set(
  [
    'include|include?|included|included?|count|count?|counted|counts|valid|valid?|active|active?|reportable|chargeable|excl|excl.|incl|incl.|statistical|statistical posting|stat.|memo item|noted item|parked|blocked|disputed|ignore|ignore?|ignored|exclude|exclude?|excluded|posted|posted?|paid|paid?|approved|approved?|reversal|reversal?|use|use?',
    'inclus|inclure|compté|valable|valide|actif|imputable|ignorer|exclu|exclure|comptabilisé|payé|approuvé|annulation',
    'incluido|incluir|contado|válido|activo|imputable|ignorar|excluido|excluir|contabilizado|pagado|aprobado|anulación',
    'включено|учитывать|учтено|действительно|исключить|исключено|проведено|оплачено|утверждено|сторно',
    'مشمول|محتسب|صالح|مستبعد|مرحل|مدفوع|معتمد|عكس',
    '包括|计入|有效|忽略|排除|已记账|已付|已批准|冲销',
  ].flatMap((list) => list.split('|').map(headingKey)),
);

/** Headings of columns whose marks say that somebody has looked at the row, or that a paper is there: these change nothing. */
export const CHECKED_HEADINGS: ReadonlySet<string> = new Set(
  [
    'checked|check|verified|reviewed|seen|ok|okay|done|filed|scanned|invoice|invoice received|receipt|receipts|original|copy|attachment|signed|certified|reconciled|matched|vat incl.|vat included|urgent|new',
    'vérifié|contrôlé|vu|fait|classé|numérisé|facture|facture reçue|reçu|original|copie|pièce jointe|signé|certifié|rapproché',
    'verificado|comprobado|visto|hecho|archivado|escaneado|factura|factura recibida|recibo|original|copia|anexo|firmado|certificado|conciliado',
    'проверено|просмотрено|сделано|в архиве|счет|счет получен|квитанция|оригинал|копия|приложение|подписано|сверено',
    'تم التحقق|مدقق|روجع|تم|مؤرشف|فاتورة|إيصال|أصل|نسخة|مرفق|موقع|مطابق',
    '已核对|已核实|已审核|已阅|完成|已归档|发票|收据|原件|副本|附件|已签字|已对账',
  ].flatMap((list) => list.split('|').map(headingKey)),
);

/** Headings of columns that say who bears the cost: what others pay is no expenditure of the meetings. */
export const FUNDING_HEADINGS: ReadonlySet<string> = new Set(
  [
    'source of funds|source of funding|funding source|fund source|funding|funded by|financed by|financing|source of financing|paid by|payer|payor|donor|borne by|charged to|cost borne by|contributor',
    'source de financement|sources de financement|financement|financé par|payé par|payeur|donateur|à la charge de|pris en charge par|imputé à',
    'fuente de financiación|fuente de financiamiento|financiación|financiado por|pagado por|pagador|donante|a cargo de|sufragado por',
    'источник финансирования|финансирование|кем оплачено|плательщик|донор|за счет',
    'مصدر التمويل|التمويل|ممول من|مدفوع من|الجهة المانحة|الجهة الدافعة',
    '资金来源|经费来源|付款方|供资方|捐助方|承担方',
  ].flatMap((list) => list.split('|').map(headingKey)),
);

/** Who bears a cost, as it is written in a column of funds or of anything else. */
export const BEARERS =
  /^(?:(?:un |united nations )?regular budget|extra-?budgetary(?: resources| funds?)?|voluntary(?: contributions?| funds?)?|trust fund|in[- ]kind|host (?:country|government)|budget ordinaire|(?:ressources |fonds )?extrabudgétaires?|contributions? volontaires?|fonds d[’']affectation spéciale|en nature|pays hôte|presupuesto ordinario|(?:recursos )?extrapresupuestarios?|contribuciones voluntarias|fondo fiduciario|en especie|país anfitrión|регулярный бюджет|внебюджетные(?: средства)?|добровольные взносы|целевой фонд|в натуральной форме|принимающая страна|الميزانية العادية|خارجة عن الميزانية|تبرعات|صندوق استئماني|عينية|البلد المضيف|经常预算|预算外(?:资金|资源)?|自愿捐款|信托基金|实物|东道国)$/iu;

/** Headings of columns that part one estimate of the same meeting and line from another. */
export const VERSION_HEADINGS: ReadonlySet<string> = new Set(
  [
    'scenario|scenarios|option|options|alternative|alternatives|variant|proposal|iteration|round|draft|budget version|budget type|budget scenario|case',
    'scénario|option|variante|hypothèse|proposition|version du budget|cas',
    'escenario|opción|alternativa|variante|hipótesis|propuesta|versión del presupuesto|caso',
    'сценарий|вариант|альтернатива|предложение|версия бюджета|вариант бюджета',
    'السيناريو|سيناريو|الخيار|خيار|البديل|بديل|المقترح|نسخة الميزانية',
    '方案|情景|备选方案|选项|预算版本|版本',
  ].flatMap((list) => list.split('|').map(headingKey)),
);

/** What such columns hold, whatever their heading. */
export const VERSION_VALUES =
  /^(?:(?:base|baseline|central|high|low|medium|best|worst|optimistic|pessimistic|realistic|minimum|maximum|original|revised|approved|draft|initial|final)(?: (?:case|scenario|option|version|budget|estimate|variant))?|(?:option|scenario|alternative|variant|version|proposal|draft|scénario|variante|opción|escenario|propuesta|вариант|сценарий|версия)\s*(?:n[o°]\.?\s*|№\s*)?[a-z\d]{1,3}|(?:haute?|basse?|moyenne?|optimiste|pessimiste|initiale?|révisée?|original|revisad[oa]|inicial|alto|bajo|medio|optimista|pesimista|базовый|высокий|низкий|оптимистичный|пессимистичный|исходный|пересмотренный|(?:方案|情景|选项|版本)\s*[一二三四五六甲乙丙丁a-z\d])|(?:السيناريو|الخيار|البديل)\s+\S+)$/iu;
