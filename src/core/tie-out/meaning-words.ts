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
  /** Below or above the estimate, of whatever it is said. */
  | 'saved'
  | 'overspent'
  | 'most'
  | 'least'
  | 'not'
  | 'cancelled'
  | 'postponed'
  | 'provisional'
  | 'revised'
  | 'original'
  | 'adopted'
  | 'proposed'
  /** About so much, or not yet. */
  | 'uncertain';

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
      ['saved', 'under-?(?:spen|run|expend)\\w*|savings?|saved'],
      ['overspent', 'over-?(?:spen|run|expend)\\w*'],
      ['below', '(?:d(?:id|o|oes) not|not|fail\\w* to) (?:reach|attain)\\w*'],
      ['spent', 'cost(?= (?:less|more))'],
      ['equal', 'as estimated|equal\\w*|same as|identical|in line with|matched the'],
      ['estimate', '(?:planned|foreseen|budgeted) (?:expenditures?|costs?|spending|amounts?)'],
      ['estimate', '(?:initially )?estimat\\w*(?: (?:costs?|expenditures?|amounts?))?|budgeted(?: costs?| amounts?)?'],
      ['spent', '(?:final |actual )?expenditures?|actual costs?|final costs?|spending|spent|outlays?|disbursements?'],
      [
        'below',
        '(?<=rounded )down(?:wards?)?|below|less|lower|fewer|smaller|cheaper|decreas\\w*|reduc\\w+|short of|(?:came in )?under(?= (?:the |an? |its |their |what )?(?:estimat|budget|initial))|came in under',
      ],
      [
        'above',
        '(?<=rounded )up(?:wards?)?|above|more|higher|greater|exceed\\w*|surpass\\w*|increas\\w*|in excess|(?:came in )?over(?= (?:the |an? |its |their |what )?(?:estimat|budget|initial))|came in over',
      ],
      ['most', 'largest|biggest|highest|greatest|main|mainly|mostly|chief|chiefly|principal|principally|primarily'],
      ['least', 'smallest|lowest|least'],
      ['not', "not|no|none|never|without|neither|nor|cannot|\\w+n't|exclu\\w+|unable|left out|omit\\w*"],
      ['cancelled', 'cancel\\w*|called off'],
      ['postponed', 'postpon\\w*|deferred|put off'],
      ['provisional', 'provisional|preliminary'],
      ['revised', 'revised|revision'],
      ['original', 'original'],
      ['adopted', 'adopt\\w*|approv\\w*|endors\\w*'],
      ['proposed', 'propos\\w*|draft|reject\\w*|submitted for'],
      [
        'uncertain',
        'approximate\\w*|(?:some|about|around|circa)(?= (?:us )?[$€£]?\\d)|roughly|nearly|almost|expected|projected|forecast\\w*|likely|probably|possibly|anticipated|up to|at most|may|might|would|will',
      ],
    ],
    against: 'than|against|with|to|from|below|above|exceed\\w*|of which',
    perCent: '%|per cent|percent',
    dollars: 'u\\.?s\\.? dollars?|united states dollars?|us ?\\$|\\$|usd|dollars?',
    otherCurrency: `${SIGNS}|euros?|(?:swiss |french |belgian |cfa )?francs?|pounds?(?: sterling)?|yen|yuan|roubles?|rubles?|rupees?|krone?r|kronor|dinars?|pesos?`,
    thousand: 'thousands?',
    million: 'millions?',
  },
  fr: {
    senses: [
      ['', 'plus de détails|de plus amples|au plus tard|non-gouvernement\\w*'],
      [
        'most',
        '(?:l[ea]s? )?plus (?:gros(?:se)?s?|importants?|importantes?|grande?s?|élevée?s?|fortes?)(?= |$|[):,.])(?! que)|principale?s?|principaux|principalement|surtout|essentiellement',
      ],
      ['least', '(?:l[ea]s? )?(?:moins|plus) (?:petite?s?|faibles?)'],
      ['equal', 'égal\\p{L}*|égaux|identiques?|conformes? aux?|correspond\\p{L}* aux?'],
      [
        'estimate',
        'coûts? estimatifs?|montants? estimatifs?|dépenses (?:prévues|estimées)|estimations?|prévisions?|montants? prévus?|prévue?s?',
      ],
      ['saved', 'économies?|économis\\p{L}*|sous-utilis\\p{L}*'],
      ['overspent', 'surcoûts?|dépassements?'],
      ['below', 'pas atteint\\p{L}*|en deçà|au-dessous|en dessous|en-dessous'],
      ['above', 'au-dessus|en dessus|au-delà'],
      [
        'spent',
        'dépenses?(?: définitives| effectives| finales)?|montants? dépensés?|décaissements?|coûté\\p{L}*|coûtent',
      ],
      ['below', 'par défaut|inférieur\\p{L}*|moins|moindres?|baisses?|diminu\\p{L}*|rédui\\p{L}*|réductions?'],
      ['above', 'par excès|supérieur\\p{L}*|plus|dépass\\p{L}*|excéd\\p{L}*|hausses?|augment\\p{L}*|surcroît'],
      ['not', 'pas|aucune?|jamais|sans|non|ni|exclu\\p{L}*|impossibles?'],
      ['cancelled', 'annul\\p{L}*'],
      ['postponed', 'report(?:ée?s?|er)|ajourn\\p{L}*'],
      ['provisional', 'provisoires?|préliminaires?'],
      ['revised', 'révis\\p{L}*'],
      ['original', 'initiale?s?|originale?s?'],
      ['adopted', 'adopt\\p{L}*|approuv\\p{L}*'],
      ['proposed', 'propos(?:ée?s?|er)|projets?|rejet\\p{L}*'],
      [
        'uncertain',
        'environ|approximati\\p{L}*|presque|quelque|près de|devrai(?:en)?t|probable\\p{L}*|peut-être|au plus|jusqu.à|attendue?s?|devront|sera|seront',
      ],
    ],
    against: 'que|qu|contre|de|rapport aux?|comparée?s? aux?|aux?|à|celui des|celles? des',
    perCent: '%|pour cent',
    dollars: 'dollars?(?: des états-unis)?(?! (?:canad|austral|néo-z|de hong|de singap))|us ?\\$|\\$(?: ?us)?|usd',
    otherCurrency: `${SIGNS}|d?.?euros?|francs?(?: suisses| français| belges| cfa)?|livres?(?: sterling)?|yens?|yuans?|roubles?|roupies?|couronnes?|dinars?|pesos?`,
    thousand: 'mille|milliers?(?: de)?',
    million: "millions?(?: de| d')?",
  },
  es: {
    senses: [
      ['', 'reuni[óo]n(?:es)? más|más detalles|a más tardar|no más tarde'],
      [
        'most',
        'mayor(?:es)? diferencias?|mayor(?:es)? (?:parte|monto)|más (?:importantes?|elevad[oa]s?|grandes?)(?! que)|principal(?:es)?|principalmente|sobre todo|especialmente',
      ],
      ['least', 'menor(?:es)? diferencias?|más pequeñ[oa]s?'],
      ['equal', 'igual\\p{L}*|conformes?|coincid\\p{L}*|equival\\p{L}*|lo mismo'],
      [
        'estimate',
        '(?:los |lo )?(?:gastos |costos |costes |cifras )?estimad[oa]s?|estimaci[óo]n(?:es)?|previst[oa]s?|presupuestad[oa]s?',
      ],
      [
        'spent',
        'costaron|cost[óo](?= )|costado|(?:gastos?|erogaci[óo]n(?:es)?|desembolsos?)(?: definitiv[oa]s| efectiv[oa]s| final(?:es)?| real(?:es)?)?|gastad[oa]s?',
      ],
      ['saved', 'econom[íi]as?|ahorr\\p{L}*'],
      ['overspent', 'sobrecostos?|sobrecostes?|rebasamientos?'],
      [
        'below',
        'no (?:llegaron|llegó|llegan|alcanz\\p{L}*)(?: a)?|inferior(?:es)?|menos|menor(?:es)?|disminu\\p{L}*|reduc\\p{L}*|por debajo|por defecto|a la baja',
      ],
      [
        'above',
        'por exceso|al alza|superior(?:es)?|más|mayor(?:es)?|exce[dds]\\p{L}*|exceso|super[óoa]\\p{L}*|rebas\\p{L}*|aument\\p{L}*|por encima',
      ],
      // Excluded of all says what not in any does, which is two words of denial.
      [
        'not',
        'no|ning[úu]n\\p{L}*|nunca|jamás|sin|ni|tampoco|exclu\\p{L}*|imposible|(?<=exclu[^.,:;]{1,60} )tod[oa]s(?= (?:las|los))',
      ],
      ['cancelled', 'cancel\\p{L}*|anul\\p{L}*'],
      ['postponed', 'aplaz\\p{L}*|pospu\\p{L}*'],
      ['provisional', 'provisional(?:es)?|preliminar(?:es)?'],
      ['revised', 'revis\\p{L}*'],
      ['original', 'original(?:es)?|inicial(?:es)?'],
      ['adopted', 'aprob\\p{L}*|adopt\\p{L}*'],
      ['proposed', 'prop(?:uesta|uesto|oner|one)s?|proyectos?|rechaz\\p{L}*'],
      [
        'uncertain',
        'aproximad\\p{L}*|un[oa]s(?= \\d)|cerca de|casi|alrededor|probable\\p{L}*|quizás|hasta|se prevé|se espera\\p{L}*|será|serán|podr[íi]an?',
      ],
    ],
    against: 'que|frente a|frente a unos|respecto|a|al|de|de lo|comparación con|total de',
    perCent: '%|por ciento',
    dollars:
      '(?:de )?d[óo]lares?(?: de los estados unidos)?(?! (?:canad|austral|neoz|de canad|de austral|de hong|de singap))|us ?\\$|\\$|usd',
    otherCurrency: `${SIGNS}|(?:de )?euros?|francos?(?: suizos| franceses| belgas| cfa)?|libras?(?: esterlinas)?|yenes?|yuanes?|rublos?|rupias?|coronas?|dinares?|pesos?`,
    thousand: 'mil|miles(?: de)?',
    million: 'mill[óo]n(?:es)?(?: de)?',
  },
  ru: {
    senses: [
      [
        '',
        '(?:приведенн|указанн|изложенн)\\p{L}* ниже|ниже(?:приведенн|следующ)\\p{L}*|не позднее|выше(?:указанн|приведенн)\\p{L}*',
      ],
      [
        'most',
        'наибольш\\p{L}*|самая большая|крупнейш\\p{L}*|главн\\p{L}* образом|главн\\p{L}*|в основном|основн\\p{L}*|прежде всего',
      ],
      ['least', 'наименьш\\p{L}*|самая малая'],
      ['equal', 'равн\\p{L}*|совпа\\p{L}*|соответств\\p{L}* (?:смет|сметн)\\p{L}*|одинаков\\p{L}*'],
      [
        'estimate',
        'сметн\\p{L}*(?: расход\\p{L}*| ассигнован\\p{L}*)?|смет\\p{L}{0,3}|запланированн\\p{L}* расход\\p{L}*',
      ],
      ['saved', 'экономи\\p{L}*|недорасход\\p{L}*'],
      ['overspent', 'перерасход\\p{L}*'],
      ['below', 'не достиг\\p{L}*|дешевле'],
      ['above', 'дороже'],
      [
        'spent',
        'обош\\p{L}*|(?:окончательн\\p{L}* |фактическ\\p{L}* )?(?:расход(?!н)\\p{L}*|затрат\\p{L}*)|израсходован\\p{L}*',
      ],
      ['below', 'ниже|меньше|менее|сниж\\p{L}*|сократ\\p{L}*|сокращ\\p{L}*'],
      ['above', 'выше|больше|более|превы\\p{L}*|рост\\p{L}?|увелич\\p{L}*'],
      ['not', 'не|ни|нет|без|никогда|невозможн\\p{L}*|исключ\\p{L}*'],
      ['cancelled', 'отмен\\p{L}*'],
      ['postponed', 'перенес\\p{L}*|отлож\\p{L}*'],
      ['provisional', 'предварительн\\p{L}*'],
      ['revised', 'пересмотр\\p{L}*'],
      ['original', 'первоначальн\\p{L}*'],
      ['adopted', 'утвержд\\p{L}*|принят\\p{L}*|одобр\\p{L}*'],
      ['proposed', 'предл(?:аг|ож)\\p{L}*|проект\\p{L}*|отклон\\p{L}*'],
      [
        'uncertain',
        'приблизительн\\p{L}*|примерно|около|порядка|почти|ожида\\p{L}*|предполож\\p{L}*|вероятн\\p{L}*|возможн\\p{L}*|до(?= \\d)|будет|будут|составят',
      ],
    ],
    against: 'чем|при|против|с|со|сравнению со?|ниже|выше|меньше|больше',
    perCent: '%|процент\\p{L}*',
    dollars: '(?:долл\\.? ?(?:сша)?|доллар\\p{L}*(?: сша)?)(?! ?(?:канад|австрал|новой|гонк|сингап))|us ?\\$|\\$|usd',
    otherCurrency: `${SIGNS}|евро|(?:(?:швейцарск|французск|бельгийск)\\p{L}* |шв\\. ?|фр\\. ?)?франк\\p{L}*|фунт\\p{L}*|иен\\p{L}?|юан\\p{L}*|рубл\\p{L}*|рупи\\p{L}*|крон\\p{L}*|динар\\p{L}*|песо`,
    thousand: 'тыс\\.?|тысяч\\p{L}*',
    million: 'млн\\.?|миллион\\p{L}*',
  },
  ar: {
    senses: [
      ['', 'الواردة ادناه|فيما يلي'],
      ['most', '(?:ال)?اكبر|اعلى حالات|اساسا|رئيسي\\p{L}*|(?:ال)?رئيسي\\p{L}*'],
      ['least', '(?:ال)?اصغر|اقل حالات'],
      ['equal', 'تساو\\p{L}*|تعادل\\p{L}*|مساوية?|وفقا للتقديرات|مطابقة? ل\\p{L}*'],
      ['estimate', '(?:ال)?تكاليف (?:ال)?مقدرة|(?:ل)?(?:ال|ل)?تقدير(?:ات)?|(?:ال)?نفقات (?:ال)?مقدرة|(?:ال)?مقدرة'],
      ['saved', 'وفورات|وفر'],
      ['below', 'لم (?:تبلغ|تصل)(?: الى)?|دون(?= (?:ال|لل)?(?:تقدير|تكاليف))'],
      ['spent', '(?:ال|لل)?نفقات(?: (?:ال)?نهائية| (?:ال)?فعلية)?|(?:ال|لل)?(?:انفاق|مصروفات)(?: (?:ال)?فعلي)?'],
      ['below', 'اقل|ادنى|انخفا?ض\\p{L}*|نقص\\p{L}*'],
      ['above', 'اكثر|تجاوز\\p{L}*|اعلى|زياد\\p{L}*|زادت?|فاقت?'],
      ['not', 'لم|لن|لا|ليس\\p{L}*|غير|دون|بدون|بلا|عدم|تعذر\\p{L}*'],
      ['cancelled', '(?:ال)?غي\\p{L}{0,2}|الغاء\\p{L}*|ملغاة?'],
      ['postponed', 'اجل\\p{L}{0,2}|تاجيل\\p{L}*|موجلة?|ارجئ\\p{L}*'],
      ['provisional', '(?:ال)?موقتة?|(?:ال)?اولية'],
      ['revised', '(?:ال)?منقحة?|تنقيح\\p{L}*'],
      ['original', '(?:ال)?اصلية?'],
      ['adopted', 'اعتمد\\p{L}*|اعتماد\\p{L}*|اقر\\p{L}{0,2}'],
      ['proposed', 'اقترح\\p{L}*|(?:ال)?مقترح\\p{L}*|مشروع|رفض\\p{L}*'],
      [
        'uncertain',
        'حوالي|نحو|تقريبا|قرابة|ما يقارب|متوقع\\p{L}*|(?:من )?(?:ال)?متوقع|ربما|قد(?= [يت])|سوف|سيبلغ|ستبلغ',
      ],
    ],
    against: 'من|عن|ب|مقارنة|على|مع|مقابل',
    perCent: '%|٪|في الم[ائ]+ة|بالم[ائ]+ة',
    dollars: '(?:ب|ال)?دولار\\p{L}*(?: من دولارات الولايات المتحدة)?|us ?\\$|\\$|usd',
    otherCurrency: `${SIGNS}|(?:ب|ال)?(?:يورو|فرنك\\p{L}*(?: (?:سويسري|فرنسي|بلجيكي)\\p{L}*)?|جنيه\\p{L}*|ين|يوان|روبل\\p{L}*|روبي\\p{L}*|كرون\\p{L}*|دينار\\p{L}*|بيزو)`,
    thousand: 'الف|الاف',
    million: 'مليون\\p{L}*|ملايين',
  },
  zh: {
    senses: [
      ['', '至少|不少于|多边|多数|少数|不同|特别|分别|区别|其他|不过'],
      ['most', '最大|最高|最多|主要'],
      ['least', '最小|最低|最少'],
      ['equal', '相同|相等|一致|等于|持平'],
      ['estimate', '估计(?:费用|数|支出|开支)?|概算|预计(?:费用|开支)?'],
      ['spent', '(?:最后|实际|最终)?(?:开支|支出)|花费'],
      ['saved', '节余|结余|节省|节约'],
      ['overspent', '超支'],
      ['below', '向下|未达到?|不及|不到|低于|少于?|不足|减少|降低|降幅'],
      ['above', '向上|加开|增设|追加|高于|超过|超出|多于?|增加|增幅'],
      ['not', '不|未|没有|没|无法|无|非'],
      ['cancelled', '取消'],
      ['postponed', '推迟|延期'],
      ['provisional', '暂定|临时|初步'],
      ['revised', '订正|修订'],
      ['original', '原(?:始|来|有|版)|最初'],
      ['adopted', '通过|核准|批准'],
      ['proposed', '提议|拟议|草案|否决'],
      ['uncertain', '大约|约(?=\\d)|大概|左右|几乎|预期|预计|可能|将(?=达|为)'],
    ],
    against: '比|与|较|于|超过|超出',
    perCent: '%|％|百分之',
    dollars: '美元|us ?\\$|\\$|usd',
    otherCurrency: `${SIGNS}|欧元|(?:瑞士|法国|比利时)?法郎|英镑|日元|人民币|元|卢布|卢比|克朗|第纳尔|比索`,
    thousand: '千',
    million: '百万',
  },
};
