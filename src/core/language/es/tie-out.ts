/** Spanish: words by which a text says what it means, when it is read back; see `tie-out-words.ts`. */
import type { BudgetSensePatterns, DetailPatterns, FigureSigns, MeaningWords } from '../tie-out-words';
import { ordinals } from '../ordinal-patterns';

export const FIGURE_SIGNS: FigureSigns = { between: ' .', decimal: ',' };

export const MEANING_WORDS: MeaningWords = {
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
  otherCurrency: `(?:de )?euros?|francos?(?: suizos| franceses| belgas| cfa)?|libras?(?: esterlinas)?|yenes?|yuanes?|rublos?|rupias?|coronas?|dinares?|pesos?`,
  thousand: 'mil|miles(?: de)?',
  million: 'mill[óo]n(?:es)?(?: de)?',
};

export const DETAIL_WORDS: DetailPatterns = [
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
];

export const BUDGET_SENSES: BudgetSensePatterns = [
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
];
