/**
 * Words of a budget's documents that say what an amount is: assessed or received, outstanding or overdue. Patterns as in `meaning-words`; what an
 * editor is likely to write counts, not only what we write.
 */
import type { Language } from '../language/language';

export type BudgetSense =
  | 'assessed'
  | 'written off'
  | 'received'
  | 'available'
  | 'outstanding'
  | 'overdue'
  | 'credit'
  | 'missing'
  | 'required'
  | 'funded'
  | 'voluntary'
  | 'unassigned'
  | 'share'
  | 'to be billed'
  | 'invoiced'
  | 'total'
  | 'in full'
  | 'in part'
  | 'party'
  /** Signs of a sum, and parentheses round an amount. */
  | 'plus'
  | 'minus'
  | 'equals'
  | 'negative';

const SIGNS: readonly (readonly [BudgetSense, string])[] = [
  ['plus', '(?<= )\\+(?= )'],
  ['minus', '(?<=\\d\\)? )-(?= )'],
  ['equals', '(?<= )=(?= )'],
  ['negative', '\\(\\d[\\d., ]*\\)'],
];

/** In the order in which they are looked for: what comes first has the text. */
export const BUDGET_SENSES: { readonly [L in Language]: readonly (readonly [BudgetSense, string])[] } = {
  en: [
    ...SIGNS,
    ['unassigned', '(?:not assigned|unassigned|unallocated|not allocated)'],
    ['overdue', 'overdue|arrears|past due'],
    ['outstanding', 'outstanding|unpaid|owed|owing'],
    ['to be billed', 'to be (?:billed|invoiced|charged)|billable'],
    ['invoiced', 'invoiced|billed'],
    ['written off', 'writ(?:ten|e|ing)[ -]offs?|waived'],
    ['in full', 'in full|fully'],
    ['in part', 'in part|partly|partially'],
    ['received', 'received|receipts?|paid|collected'],
    ['available', 'available'],
    ['assessed', 'assess(?:ed|ments?)'],
    ['credit', 'credits?|surplus'],
    ['missing', 'missing|lacking|short(?:fall)?'],
    ['required', 'required|needed(?= (?:by|before|until))|necessary'],
    ['funded', 'fund(?:ed|ing)|covered'],
    ['voluntary', 'voluntary'],
    ['party', 'parties|party'],
    ['share', 'shares?|shared'],
    ['total', 'total'],
  ],
  fr: [
    ...SIGNS,
    ['unassigned', 'non (?:affecté|attribué|imputé)\\w*'],
    ['overdue', 'retards?|arriérés?|échue?s?'],
    ['outstanding', 'restant dus?|restants? dus?|impayé\\w*|non acquitté\\w*'],
    ['to be billed', 'à facturer'],
    ['invoiced', 'facturé\\w*'],
    ['written off', 'pass\\w* par profits et pertes|annul\\w*'],
    ['in full', 'tout payé|intégralement|en totalité|entièrement'],
    ['in part', 'en partie|partiellement'],
    ['received', 'reçu\\w*|encaiss\\w*|payé\\w*|perçu\\w*'],
    ['available', 'disponibles?'],
    ['assessed', 'mis\\w* en recouvrement'],
    ['credit', 'soldes? créditeurs?|crédits?'],
    ['missing', 'manqu\\w*'],
    ['required', 'requis\\w*|nécessaires?'],
    ['funded', 'atteint\\w*|financ(?:é\\w*|ement)|couvert\\w*'],
    ['voluntary', 'volontaires?'],
    ['party', 'parties?(?! :)'],
    ['share', 'parts?|réparti\\w*'],
    ['total', 'total'],
  ],
  es: [
    ...SIGNS,
    ['unassigned', 'no (?:asignad|imputad)\\w*'],
    ['overdue', 'vencid\\w*|atras\\w*|mora'],
    ['outstanding', 'pendientes?|impagad\\w*|adeudad\\w*'],
    ['to be billed', 'por facturar'],
    ['invoiced', 'facturad\\w*'],
    ['written off', 'pasad\\w* a pérdidas y ganancias|anulad\\w*'],
    ['in full', 'íntegramente|totalmente|en su totalidad'],
    ['in part', 'en parte|parcialmente'],
    ['received', 'recibid\\w*|cobr\\w*|pagad\\w*'],
    ['available', 'disponibles?'],
    ['assessed', 'cuotas asignadas|asignadas'],
    ['credit', 'saldos? acreedor\\w*|créditos?'],
    ['missing', 'falta\\w*'],
    ['required', 'requier\\w*|necesit\\w*|necesari\\w*'],
    ['funded', 'alcanzad\\w*|financia\\w*|cubiert\\w*'],
    ['voluntary', 'voluntari\\w*'],
    ['party', 'estados partes|estados no partes|ser parte'],
    ['share', 'partes?'],
    ['total', 'total'],
  ],
  ru: [
    ...SIGNS,
    ['unassigned', '(?:не отнесенн|нераспределенн)\\w*'],
    ['overdue', 'просроч\\w*'],
    ['outstanding', 'задолженност\\w*|неуплаченн\\w*|непогашенн\\w*'],
    ['to be billed', 'к выставлению'],
    ['invoiced', 'выставлен\\w*'],
    ['written off', 'списан\\w*'],
    ['in full', 'полностью'],
    ['in part', 'частично'],
    ['received', 'получен\\w*|поступи?л\\w*|поступлени\\w*|уплативш\\w*|уплачен\\w*'],
    ['available', 'име(?:ется|лось|ющ\\w*)|в наличии'],
    ['assessed', 'начислен\\w*'],
    ['credit', 'кредитов\\w* остат\\w*|остат\\w*'],
    ['missing', 'недостав\\w*|не хвата\\w*|недоста\\w*'],
    ['required', 'требу\\w*|необходим\\w*'],
    ['funded', 'обеспечен\\w*|профинансирован\\w*'],
    ['voluntary', 'добровольн\\w*'],
    ['party', 'участник\\w*|государств\\w*-участник\\w*'],
    ['share', 'дол[яиеюей]\\w*'],
    ['total', 'итог\\w*|всего'],
  ],
  ar: [
    ...SIGNS,
    ['unassigned', 'غير (?:ال)?مخصصة?'],
    ['overdue', '(?:ال)?متاخر\\w*'],
    ['outstanding', 'غير (?:ال)?مسدد\\w*|غير (?:ال)?مدفوع\\w*'],
    ['to be billed', '(?:ال)?مطلوب فوترته'],
    ['invoiced', '(?:ال)?مفوتر\\w*|فوترته?'],
    ['written off', '(?:ال)?مشطوب\\w*'],
    ['in full', 'بالكامل|كاملا|كاملة'],
    ['in part', 'جزئيا'],
    ['received', '(?:ال)?مقبوض\\w*|(?:ال)?وارد\\w*|سددت'],
    ['available', '(?:ال)?متاح\\w*'],
    ['assessed', '(?:ال)?مقرر\\w*'],
    ['credit', '(?:ال)?(?:رصيد|ارصدة) (?:ال)?دائن\\w*|دائن\\w*'],
    ['missing', '(?:ال)?نقص|(?:ال)?ناقص'],
    ['required', '(?:ال)?مطلوب'],
    ['funded', '(?:ال)?تمويل'],
    ['voluntary', '(?:ال)?تبرعات|(?:ال)?طوعي\\w*'],
    ['party', '(?:ال)?اطراف|طرفا?'],
    ['share', '(?:ال)?نصيب|(?:ال)?انصبة'],
    ['total', '(?:ال)?مجموع\\w*|(?:ال)?كلي'],
  ],
  zh: [
    ...SIGNS,
    ['unassigned', '未分配'],
    ['overdue', '逾期|欠款'],
    ['outstanding', '未缴|未付'],
    ['to be billed', '应开账单'],
    ['invoiced', '已开账单'],
    ['written off', '核销'],
    ['in full', '全额'],
    ['in part', '部分'],
    ['received', '已收|收到|收款|已缴'],
    ['available', '可用'],
    ['assessed', '应缴'],
    ['credit', '贷项'],
    ['missing', '缺'],
    ['required', '需'],
    ['funded', '到位'],
    ['voluntary', '自愿'],
    ['party', '非?缔约国'],
    ['share', '分摊额'],
    ['total', '共计|总额'],
  ],
};
