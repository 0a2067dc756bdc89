/** French: words by which a text says what it means, when it is read back; see `tie-out-words.ts`. */
import type { BudgetSensePatterns, DetailPatterns, FigureSigns, MeaningWords } from '../tie-out-words';
import { ordinals } from '../ordinal-patterns';

export const FIGURE_SIGNS: FigureSigns = { between: ' .', decimal: ',' };

export const MEANING_WORDS: MeaningWords = {
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
  otherCurrency: `d?.?euros?|francs?(?: suisses| français| belges| cfa)?|livres?(?: sterling)?|yens?|yuans?|roubles?|roupies?|couronnes?|dinars?|pesos?`,
  thousand: 'mille|milliers?(?: de)?',
  million: "millions?(?: de| d')?",
};

export const DETAIL_WORDS: DetailPatterns = [
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
];

export const BUDGET_SENSES: BudgetSensePatterns = [
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
];
