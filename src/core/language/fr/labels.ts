/** French: short names as they stand in tables, lists and charts. */
import type { ChartWords } from '../chart-words';
import type { ClassNames } from '../class-names';
import type { FindingHeads } from '../finding-heads';
import type { GuessReasons } from '../guess-reasons';
import type { NoticeClassNames } from '../notice-classes';
import type { LeftOutReasons, UnmatchedReasons } from '../reasons';

export const LEFT_OUT_REASONS: LeftOutReasons = {
  'total-row': 'total ou total partiel',
  unreadable: 'illisible',
  'other-year': 'réunion d’une autre année',
  unmatched: 'non rattaché',
  commitment: 'engagement',
  'other-version': 'autre version des coûts estimatifs',
  'not-adopted': 'non adopté',
  'set-aside': 'écarté par un paramètre',
  'other-side': 'de l’autre volet (prévu ou dépensé)',
  unclear: 'à préciser',
  unrecognised: 'ne constitue pas une entrée',
};

export const UNMATCHED_REASONS: UnmatchedReasons = {
  'meeting-missing': 'réunion non indiquée',
  'meeting-unknown': 'réunion inconnue',
  'line-missing': 'poste budgétaire non indiqué',
  'line-unknown': 'poste budgétaire inconnu',
  'mapping-shares': 'parts dont la somme n’est pas 1',
};

export const CLASS_NAMES: ClassNames = {
  'not a party': 'non partie',
  'not yet due': 'pas encore attendu',
  'on time': 'dans les délais',
  late: 'en retard',
  'not this year': 'non soumis',
  never: 'jamais soumis',
  'not recorded': 'non consigné',
  voluntary: 'à titre volontaire',
  submitted: 'soumis',
  uploaded: 'mis en ligne',
  public: 'public',
  parties: 'parties',
};

export const NOTICE_CLASS_NAMES: NoticeClassNames = {
  assessment: 'contribution',
  final: 'décompte final',
  credit: 'solde créditeur',
  overdue: 'contribution en retard',
};

export const GUESS_REASONS: GuessReasons = {
  why: '{by, select, heading {son intitulé le dit} values {{count, plural, one {# valeur figure} many {# de valeurs figurent} other {# valeurs figurent}} au registre} sums {le compte y est avec les autres colonnes} deciding_values {ses valeurs le disent} labels {la colonne des libellés} sheets_alike {{count, plural, one {# feuille a} many {# de feuilles ont} other {# feuilles ont}} la même présentation} groups_alike {les mêmes postes suivent chaque intitulé} spanning_heading {les intitulés du haut couvrent prévu et dépensé} only_one {il n’y en a pas d’autre} one_of_several {il y en a plusieurs} said {vous l’avez dit} other {rien ne le dit : une supposition}}',
  text: '« {text} » le dit',
};

export const CHART_WORDS: ChartWords = {
  fromEstimateToFinal: 'Des coûts estimatifs aux dépenses effectives',
  less: 'inférieur à l’estimation',
  more: 'supérieur à l’estimation',
  axisBegins: 'L’axe commence à {amount}.',
  rateByYear: 'Rapports soumis, en pourcentage des rapports attendus, par année',
  estimateByPart: 'Coûts estimatifs par partie et par année',
  builtElseCompared:
    'Pour les réunions dont les quantités sont indiquées, les coûts estimatifs ainsi calculés\u00a0; pour les autres, la version comparée.',
};

export const FINDING_HEADS: FindingHeads = {
  title: 'Constatations',
  severity: 'Gravité',
  code: 'Code',
  what: 'Objet',
  message: 'Détail',
  hint: 'Que faire',
  file: 'Fichier',
  sheet: 'Feuille',
  cell: 'Cellule',
};
