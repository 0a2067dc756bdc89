/**
 * Words by which a sentence says when, in what order, in which language, whether enough, whether paid: each must say in an edited text what it said.
 * Patterns as in `meaning-words`; `{month}` stands for the name of any month.
 */
import type { Language } from '../language/language';

/** What a word says; words of one kind stand for each other. */
export type Detail =
  /** Of a day. */
  | 'before'
  | 'after'
  | 'late'
  | 'in time'
  | 'refused'
  | 'dropped'
  | 'enough'
  | 'despite'
  | 'except'
  | 'committed'
  | 'paid'
  | 'unpaid'
  | 'by meeting'
  | 'by line'
  | 'summary'
  | 'breakdown'
  /** `8th`: in words. */
  | `${number}th`
  | Language;

type Patterns = readonly (readonly [Detail, string])[];

/** Ordinal numbers from the first on, parted by blanks. */
const ordinals = (words: string, first = 1): Patterns =>
  words.split(' ').map((word, at) => [`${at + first}th`, word] as const);

const RU = '(?:ый|ой|ий|ая|ое|ую|ого|ому|ым|ом|ые|ых|ыми)';
const AR = '(?:ال|لل|بال)?';

/** In the order in which they are looked for: what comes first has the text. */
export const DETAIL_WORDS: { readonly [L in Language]: Patterns } = {
  en: [
    ['before', 'before|prior to|n(?:o|ot) later than|until|(?:by|up to)(?= (?:the end of )?(?:\\d{1,2} )?{month})'],
    ['after', 'after|(?:since|following|from)(?= (?:\\d{1,2} )?{month})'],
    ['late', 'late|delayed|belated\\w*'],
    ['in time', '(?:on|in) (?:due )?time|timely|punctual\\w*|on schedule|early'],
    ['refused', 'refus\\w*|declin\\w*(?! by)|denied'],
    ['dropped', 'dropped|removed|withdrawn|scrapped|abandoned|discontinued|deleted'],
    ['enough', 'sufficient\\w*|enough|ample|adequate'],
    ['despite', 'despite|in spite of|notwithstanding|although|even though'],
    ['except', 'all but|except\\w*|save for|apart from'],
    ['unpaid', 'unpaid|outstanding|unliquidated|unsettled'],
    ['committed', 'commit\\w*|obligat\\w*'],
    ['paid', 'paid|settled|liquidated'],
    ['by meeting', '(?:by|per) meeting'],
    ['by line', '(?:by|per) (?:budget )?line'],
    ['summary', 'summar\\w*|overview'],
    ['breakdown', 'breakdown|details?|detailed'],
    ['ar', 'arabic'],
    ['en', 'english'],
    ['es', 'spanish'],
    ['fr', 'french'],
    ['ru', 'russian'],
    ['zh', 'chinese'],
    ...ordinals(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ),
  ],
  fr: [
    ['before', "avant|au plus tard|d'ici"],
    ['after', 'après|au plus tôt|à partir du|depuis'],
    ['late', 'tardi\\w*|retard\\w*'],
    ['in time', "à temps|dans les délais|à l'heure|ponctuel\\w*"],
    ['refused', 'refus\\w*|rejet\\w*|déclin\\w*'],
    ['dropped', 'supprim\\w*|retir\\w*|abandonn\\w*'],
    ['enough', 'suffisan\\w*|assez'],
    ['despite', "malgré|en dépit|bien qu[e']"],
    ['except', "sauf|excepté\\w*|hormis|à l'exception"],
    ['unpaid', 'impayé\\w*'],
    ['committed', 'engag\\w*'],
    ['paid', 'réglé\\w*|payé\\w*|acquitté\\w*|liquidé\\w*'],
    ['by meeting', 'par réunion'],
    ['by line', 'par poste'],
    ['summary', "récapitulati\\w*|vue d'ensemble|résumé"],
    ['breakdown', 'détail\\w*|ventilation'],
    ['ar', 'arabe'],
    ['en', 'anglais\\w*'],
    ['es', 'espagnol\\w*'],
    ['fr', 'français\\w*'],
    ['ru', 'russe'],
    ['zh', 'chinois\\w*'],
    ...ordinals(
      'premi(?:er|ère) (?:deuxième|seconde?) troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième',
    ),
  ],
  es: [
    ['before', 'antes del?|a más tardar|no más tarde'],
    ['after', 'después|a partir|desde(?= (?:el )?\\d)'],
    ['late', '(?<!más )tarde|tardí\\w*|retras\\w*|demora\\w*'],
    ['in time', 'a tiempo|puntual\\w*|(?:en|dentro del) plazo'],
    ['refused', 'rechaz\\w*|deneg\\w*|negó|negaron'],
    ['dropped', 'suprim\\w*|retir\\w*|elimin\\w*'],
    ['enough', 'suficient\\w*|bastante\\w*'],
    ['despite', 'pese a|a pesar|aunque'],
    ['except', 'salvo|excepto|a excepción'],
    ['unpaid', 'impag\\w*|pendientes? de pago|por pagar'],
    ['committed', 'compromet\\w*|compromisos?|obligaci\\w*'],
    ['paid', 'pagad\\w*|saldad\\w*|liquidad\\w*|abonad\\w*'],
    ['by meeting', 'por reuni[óo]n'],
    ['by line', 'por partidas?'],
    ['summary', 'resumen'],
    ['breakdown', 'detall\\w*|desglos\\w*'],
    ['ar', 'árabe'],
    ['en', 'ingl[ée]s\\w*'],
    ['es', 'español\\w*'],
    ['fr', 'franc[ée]s(?:a|es|as)?'],
    ['ru', 'rus[oa]s?'],
    ['zh', 'chin[oa]s?'],
    ...ordinals(
      'primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] s[ée]ptim[oa] octav[oa] noven[oa] d[ée]cim[oa] und[ée]cim[oa] duod[ée]cim[oa] decimotercer[oa]? decimocuart[oa] decimoquint[oa]',
    ),
  ],
  ru: [
    ['before', 'не позднее|до(?= \\d{1,2} {month})|к(?= \\d{1,2} {month})|перед'],
    ['after', 'после|не ранее|начиная|с(?= \\d{1,2} {month})'],
    ['late', 'поздно|опоздани\\w*|задержк\\w*|несвоевремен\\w*'],
    ['in time', 'вовремя|в срок|своевремен\\w*'],
    ['refused', 'отклон\\w*|отказ\\w*'],
    ['dropped', 'упраздн\\w*|изъят\\w*|снят\\w*'],
    ['enough', 'достаточн\\w*'],
    ['despite', 'несмотря|вопреки|хотя'],
    ['except', 'кроме|за исключением|помимо'],
    ['unpaid', 'неоплаченн\\w*|непогашенн\\w*'],
    ['committed', 'обязательств\\w*'],
    ['paid', 'оплачен\\w*|погашен\\w*|уплачен\\w*'],
    ['by meeting', 'по (?:каждому )?совещани(?:ям|ю)'],
    ['by line', 'по (?:бюджетным )?статьям'],
    ['summary', 'сводн\\w*|сводк\\w*|резюме'],
    ['breakdown', 'разбивк\\w*|подробн\\w*|детальн\\w*'],
    ['ar', 'арабск\\w*'],
    ['en', 'английск\\w*'],
    ['es', 'испанск\\w*'],
    ['fr', 'французск\\w*'],
    ['ru', 'русск\\w*'],
    ['zh', 'китайск\\w*'],
    ...ordinals(
      `перв${RU} втор${RU} треть\\w+ четверт${RU} пят${RU} шест${RU} седьм${RU} восьм${RU} девят${RU} десят${RU} одиннадцат${RU} двенадцат${RU} тринадцат${RU} четырнадцат${RU} пятнадцат${RU}`,
    ),
  ],
  ar: [
    ['before', '(?<!من )قبل|بحلول|في موعد اقصاه'],
    ['after', 'بعد(?= (?:\\d|انتهاء|انعقاد))|منذ|اعتبارا من|ابتداء من'],
    ['late', '(?:ال)?متاخر\\w*|ب?تاخ[يّ]?ر\\w*'],
    ['in time', 'في (?:ال)?(?:موعد|وقت|مواعيد)\\w*(?: (?:ال)?(?:محدد|مناسب)\\w*)?|في حينها?'],
    ['refused', 'رفض\\w*'],
    ['dropped', 'حذفت?|سحبت?'],
    ['enough', '(?:ال)?كافية?|كفاية'],
    ['despite', '(?:ب|على )?(?:ال)?رغم'],
    ['except', 'باستثناء|ما عدا'],
    ['committed', '(?:ال)?التزام\\w*'],
    ['paid', '[تي]?سدد\\w*|[تي]?دفع\\w*|(?:ال)?(?:مسدد|مدفوع)\\w*'],
    ['by meeting', 'حسب الاجتماع(?:ات)?'],
    ['by line', 'حسب (?:بند الميزانية|بنود الميزانية|البنود?)'],
    ['summary', '(?:ال)?موجز\\w*|ملخص\\w*'],
    ['breakdown', '(?:ال)?تفاصيل\\w*|(?:ال)?تفصيل\\w*'],
    ['ar', `${AR}عربية?`],
    ['en', `${AR}ان[جكغ]ليزية?`],
    ['es', `${AR}اسبانية?`],
    ['fr', `${AR}فرنسية?`],
    ['ru', `${AR}روسية?`],
    ['zh', `${AR}صينية?`],
    // The first two are also halves of names of months.
    ...ordinals(`${AR}ثالثة? ${AR}رابعة? ${AR}خامسة? ${AR}سادسة? ${AR}سابعة? ${AR}ثامنة? ${AR}تاسعة? ${AR}عاشرة?`, 3),
  ],
  zh: [
    ['before', '之前|以前|(?<=日)前'],
    ['after', '之后|以后|(?<=日)后|(?<=日)起'],
    ['late', '(?<![推最])迟|过晚|延误|逾期'],
    ['in time', '按时|及时|准时|如期'],
    ['refused', '拒绝|驳回|否决'],
    ['dropped', '删除|撤销|撤回'],
    ['enough', '充足|足够|充分'],
    ['despite', '尽管|虽然'],
    ['except', '除(?!以)'],
    ['committed', '承付'],
    ['paid', '支付|付清|结清'],
    ['by meeting', '按会议'],
    ['by line', '按项目'],
    ['summary', '汇总|概要'],
    ['breakdown', '细目|明细'],
    ['ar', '阿拉伯[文语]'],
    ['en', '英[文语]'],
    ['es', '西班牙[文语]'],
    ['fr', '法[文语]'],
    ['ru', '俄[文语]'],
    ['zh', '中文|汉语'],
  ],
};
