/**
 * Words by which a sentence says what it means, beside its numbers and names: which side of the estimate, of which amount, in which unit, whether at
 * all. Patterns of small letters without marks of vowels, each language's own; what an editor is likely to write counts, not only what we write.
 */
import type { Language } from '../language/language';

/** What a word says; words of one kind stand for each other. */
export type Sense =
  | 'estimate'
  | 'spent'
  | 'below'
  | 'above'
  | 'equal'
  | 'most'
  | 'least'
  | 'not'
  | 'cancelled'
  | 'postponed'
  | 'provisional'
  | 'revised'
  | 'original';

export interface MeaningWords {
  /** In the order in which they are looked for: what comes first has the text. Blank: words that look like one and say nothing. */
  readonly senses: readonly (readonly [Sense | '', string])[];
  /** Words after which an amount is what another is compared with: `than the estimate`. */
  readonly against: string;
  /** After a number or before it. */
  readonly perCent: string;
  readonly dollars: string;
  readonly otherCurrency: string;
  readonly thousand: string;
  readonly million: string;
}

const SIGNS = '€|£|¥|eur|gbp|chf|jpy|cny|cad|aud|nzd|sek|nok|dkk|rub|inr|brl|xof|xaf';

export const MEANING_WORDS: { readonly [L in Language]: MeaningWords } = {
  en: {
    senses: [
      ['', 'tables? below|below tables?|more meetings?|other than|no later than|not later than|estimates? committee'],
      ['below', 'under-?(?:spen|run|expend)\\w*'],
      ['above', 'over-?(?:spen|run|expend)\\w*'],
      ['equal', 'as estimated|equal\\w*|same as|identical|in line with|matched the'],
      ['estimate', '(?:initially )?estimat\\w*(?: (?:costs?|expenditures?|amounts?))?|budgeted(?: costs?| amounts?)?'],
      ['spent', '(?:final |actual )?expenditures?|actual costs?|final costs?|spending|spent|outlays?|disbursements?'],
      ['below', 'below|less|lower|fewer|smaller|savings?|decreas\\w*|reduc\\w+|short of'],
      ['above', 'above|more|higher|greater|exceed\\w*|surpass\\w*|increas\\w*|in excess'],
      ['most', 'largest|biggest|highest|greatest'],
      ['least', 'smallest|lowest|least'],
      ['not', "not|no|none|never|without|neither|nor|cannot|\\w+n't|exclu\\w+|unable"],
      ['cancelled', 'cancel\\w*|called off'],
      ['postponed', 'postpon\\w*|deferred|put off'],
      ['provisional', 'provisional|preliminary'],
      ['revised', 'revised|revision'],
      ['original', 'original'],
    ],
    against: 'than|against|with|to|from|below|above|exceed\\w*|of which',
    perCent: '%|per cent|percent',
    dollars: 'u\\.?s\\.? dollars?|united states dollars?|us ?\\$|\\$|usd|dollars?',
    otherCurrency: `${SIGNS}|euros?|(?:swiss )?francs?|pounds?(?: sterling)?|yen|yuan|roubles?|rubles?|rupees?|krone?r|kronor|dinars?|pesos?`,
    thousand: 'thousands?',
    million: 'millions?',
  },
  fr: {
    senses: [
      ['', 'plus de détails|de plus amples|au plus tard|non-gouvernement\\w*'],
      ['most', '(?:l[ea]s? )?plus (?:importants?|importantes?|grande?s?|élevée?s?|fortes?)(?= |$|[):,.])(?! que)'],
      ['least', '(?:l[ea]s? )?(?:moins|plus) (?:petite?s?|faibles?)'],
      ['equal', 'égal\\p{L}*|égaux|identiques?|conformes? aux?|correspond\\p{L}* aux?'],
      [
        'estimate',
        'coûts? estimatifs?|montants? estimatifs?|dépenses (?:prévues|estimées)|estimations?|prévisions?|montants? prévus?',
      ],
      ['spent', 'dépenses?(?: définitives| effectives| finales)?|montants? dépensés?|décaissements?'],
      [
        'below',
        'inférieur\\p{L}*|moins|moindres?|économies?|baisses?|diminu\\p{L}*|rédui\\p{L}*|réductions?|sous-utilis\\p{L}*',
      ],
      ['above', 'supérieur\\p{L}*|plus|dépass\\p{L}*|excéd\\p{L}*|hausses?|augment\\p{L}*|surcoûts?|surcroît'],
      ['not', 'pas|aucune?|jamais|sans|non|ni|exclu\\p{L}*|impossibles?'],
      ['cancelled', 'annul\\p{L}*'],
      ['postponed', 'report(?:ée?s?|er)|ajourn\\p{L}*'],
      ['provisional', 'provisoires?|préliminaires?'],
      ['revised', 'révis\\p{L}*'],
      ['original', 'initiale?s?|originale?s?'],
    ],
    against: 'que|qu|contre|rapport aux?|comparée?s? aux?|aux?|à|celui des|celles? des',
    perCent: '%|pour cent',
    dollars: 'dollars?(?: des états-unis)?|us ?\\$|\\$(?: ?us)?|usd',
    otherCurrency: `${SIGNS}|d?.?euros?|francs?(?: suisses)?|livres?(?: sterling)?|yens?|yuans?|roubles?|roupies?|couronnes?|dinars?|pesos?`,
    thousand: 'mille|milliers?(?: de)?',
    million: "millions?(?: de| d')?",
  },
  es: {
    senses: [
      ['', 'reuni[óo]n(?:es)? más|más detalles|a más tardar|no más tarde'],
      [
        'most',
        'mayor(?:es)? diferencias?|mayor(?:es)? (?:parte|monto)|más (?:importantes?|elevad[oa]s?|grandes?)(?! que)',
      ],
      ['least', 'menor(?:es)? diferencias?|más pequeñ[oa]s?'],
      ['equal', 'igual\\p{L}*|conformes?|coincid\\p{L}*|equival\\p{L}*|lo mismo'],
      [
        'estimate',
        '(?:los |lo )?(?:gastos |costos |costes |cifras )?estimad[oa]s?|estimaci[óo]n(?:es)?|previst[oa]s?|presupuestad[oa]s?',
      ],
      [
        'spent',
        '(?:gastos?|erogaci[óo]n(?:es)?|desembolsos?)(?: definitiv[oa]s| efectiv[oa]s| final(?:es)?| real(?:es)?)?|gastad[oa]s?',
      ],
      ['below', 'inferior(?:es)?|menos|menor(?:es)?|econom[íi]as?|ahorros?|disminu\\p{L}*|reduc\\p{L}*|por debajo'],
      [
        'above',
        'superior(?:es)?|más|mayor(?:es)?|exce[dds]\\p{L}*|exceso|super[óoa]\\p{L}*|rebas\\p{L}*|aument\\p{L}*|por encima',
      ],
      ['not', 'no|ning[úu]n\\p{L}*|nunca|jamás|sin|ni|tampoco|exclu\\p{L}*|imposible'],
      ['cancelled', 'cancel\\p{L}*|anul\\p{L}*'],
      ['postponed', 'aplaz\\p{L}*|pospu\\p{L}*'],
      ['provisional', 'provisional(?:es)?|preliminar(?:es)?'],
      ['revised', 'revis\\p{L}*'],
      ['original', 'original(?:es)?|inicial(?:es)?'],
    ],
    against: 'que|frente a|respecto|a|al|de lo|comparación con|total de',
    perCent: '%|por ciento',
    dollars: '(?:de )?d[óo]lares?(?: de los estados unidos)?|us ?\\$|\\$|usd',
    otherCurrency: `${SIGNS}|(?:de )?euros?|francos?(?: suizos)?|libras?(?: esterlinas)?|yenes?|yuanes?|rublos?|rupias?|coronas?|dinares?|pesos?`,
    thousand: 'mil|miles(?: de)?',
    million: 'mill[óo]n(?:es)?(?: de)?',
  },
  ru: {
    senses: [
      [
        '',
        '(?:приведенн|указанн|изложенн)\\p{L}* ниже|ниже(?:приведенн|следующ)\\p{L}*|не позднее|выше(?:указанн|приведенн)\\p{L}*',
      ],
      ['most', 'наибольш\\p{L}*|самая большая|крупнейш\\p{L}*'],
      ['least', 'наименьш\\p{L}*|самая малая'],
      ['equal', 'равн\\p{L}*|совпа\\p{L}*|соответств\\p{L}* (?:смет|сметн)\\p{L}*|одинаков\\p{L}*'],
      [
        'estimate',
        'сметн\\p{L}*(?: расход\\p{L}*| ассигнован\\p{L}*)?|смет\\p{L}{0,3}|запланированн\\p{L}* расход\\p{L}*',
      ],
      ['spent', '(?:окончательн\\p{L}* |фактическ\\p{L}* )?(?:расход(?!н)\\p{L}*|затрат\\p{L}*)|израсходован\\p{L}*'],
      ['below', 'ниже|меньше|менее|экономи\\p{L}*|сниж\\p{L}*|сократ\\p{L}*|сокращ\\p{L}*|недорасход\\p{L}*'],
      ['above', 'выше|больше|более|превы\\p{L}*|перерасход\\p{L}*|рост\\p{L}?|увелич\\p{L}*'],
      ['not', 'не|ни|нет|без|никогда|невозможн\\p{L}*|исключ\\p{L}*'],
      ['cancelled', 'отмен\\p{L}*'],
      ['postponed', 'перенес\\p{L}*|отлож\\p{L}*'],
      ['provisional', 'предварительн\\p{L}*'],
      ['revised', 'пересмотр\\p{L}*'],
      ['original', 'первоначальн\\p{L}*'],
    ],
    against: 'чем|против|с|со|сравнению со?|ниже|выше|меньше|больше',
    perCent: '%|процент\\p{L}*',
    dollars: 'долл\\.? ?(?:сша)?|доллар\\p{L}*(?: сша)?|us ?\\$|\\$|usd',
    otherCurrency: `${SIGNS}|евро|(?:швейцарск\\p{L}* )?франк\\p{L}*|фунт\\p{L}*|иен\\p{L}?|юан\\p{L}*|рубл\\p{L}*|рупи\\p{L}*|крон\\p{L}*|динар\\p{L}*|песо`,
    thousand: 'тыс\\.?|тысяч\\p{L}*',
    million: 'млн\\.?|миллион\\p{L}*',
  },
  ar: {
    senses: [
      ['', 'الواردة ادناه|فيما يلي'],
      ['most', '(?:ال)?اكبر|اعلى حالات'],
      ['least', '(?:ال)?اصغر|اقل حالات'],
      ['equal', 'تساو\\p{L}*|تعادل\\p{L}*|مساوية?|وفقا للتقديرات|مطابقة? ل\\p{L}*'],
      ['estimate', '(?:ال)?تكاليف (?:ال)?مقدرة|(?:ل)?(?:ال|ل)?تقدير(?:ات)?|(?:ال)?نفقات (?:ال)?مقدرة|(?:ال)?مقدرة'],
      ['spent', '(?:ال|لل)?نفقات(?: (?:ال)?نهائية| (?:ال)?فعلية)?|(?:ال|لل)?(?:انفاق|مصروفات)(?: (?:ال)?فعلي)?'],
      ['below', 'اقل|ادنى|انخفا?ض\\p{L}*|وفورات|وفر|نقص\\p{L}*'],
      ['above', 'اكثر|تجاوز\\p{L}*|اعلى|زياد\\p{L}*|زادت?|فاقت?'],
      ['not', 'لم|لن|لا|ليس\\p{L}*|غير|دون|بدون|بلا|عدم|تعذر\\p{L}*'],
      ['cancelled', '(?:ال)?غي\\p{L}{0,2}|الغاء\\p{L}*|ملغاة?'],
      ['postponed', 'اجل\\p{L}{0,2}|تاجيل\\p{L}*|موجلة?|ارجئ\\p{L}*'],
      ['provisional', '(?:ال)?موقتة?|(?:ال)?اولية'],
      ['revised', '(?:ال)?منقحة?|تنقيح\\p{L}*'],
      ['original', '(?:ال)?اصلية?'],
    ],
    against: 'من|عن|ب|مقارنة|على|مع|مقابل',
    perCent: '%|٪|في الم[ائ]+ة|بالم[ائ]+ة',
    dollars: '(?:ب|ال)?دولار\\p{L}*(?: من دولارات الولايات المتحدة)?|us ?\\$|\\$|usd',
    otherCurrency: `${SIGNS}|(?:ب|ال)?(?:يورو|فرنك\\p{L}*|جنيه\\p{L}*|ين|يوان|روبل\\p{L}*|روبي\\p{L}*|كرون\\p{L}*|دينار\\p{L}*|بيزو)`,
    thousand: 'الف|الاف',
    million: 'مليون\\p{L}*|ملايين',
  },
  zh: {
    senses: [
      ['', '至少|不少于|多边|多数|少数|不同|特别|分别|区别|其他|不过'],
      ['most', '最大|最高|最多'],
      ['least', '最小|最低|最少'],
      ['equal', '相同|相等|一致|等于|持平'],
      ['estimate', '估计(?:费用|数|支出|开支)?|概算|预计(?:费用|开支)?'],
      ['spent', '(?:最后|实际|最终)?(?:开支|支出)|花费'],
      ['below', '低于|少于?|节余|结余|节省|不足|减少|降低'],
      ['above', '高于|超过|超出|超支|多于?|增加'],
      ['not', '不|未|没有|没|无法|无|非'],
      ['cancelled', '取消'],
      ['postponed', '推迟|延期'],
      ['provisional', '暂定|临时|初步'],
      ['revised', '订正|修订'],
      ['original', '原(?:始|来|有)|最初'],
    ],
    against: '比|与|较|于|超过|超出',
    perCent: '%|％|百分之',
    dollars: '美元|us ?\\$|\\$|usd',
    otherCurrency: `${SIGNS}|欧元|(?:瑞士)?法郎|英镑|日元|人民币|元|卢布|卢比|克朗|第纳尔|比索`,
    thousand: '千',
    million: '百万',
  },
};
