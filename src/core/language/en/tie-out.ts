/** English: words by which a text says what it means, when it is read back; see `tie-out-words.ts`. */
import type { BudgetSensePatterns, DetailPatterns, FigureSigns, MeaningWords } from '../tie-out-words';
import { ordinals } from '../ordinal-patterns';

export const FIGURE_SIGNS: FigureSigns = { between: ' ,', decimal: '.' };

export const MEANING_WORDS: MeaningWords = {
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
  otherCurrency: `euros?|(?:swiss |french |belgian |cfa )?francs?|pounds?(?: sterling)?|yen|yuan|roubles?|rubles?|rupees?|krone?r|kronor|dinars?|pesos?`,
  thousand: 'thousands?',
  million: 'millions?',
};

export const DETAIL_WORDS: DetailPatterns = [
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
];

export const BUDGET_SENSES: BudgetSensePatterns = [
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
];
