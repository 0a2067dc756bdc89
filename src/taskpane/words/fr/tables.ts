/** French: tables in another form than ours. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/tables';

export const MAPPING: typeof ENGLISH.MAPPING = {
  ownForm: 'Tout est dans une forme qu’Addendum lit telle quelle\u00a0: rien n’est demandé.',
  lead: 'Voici comment ces feuilles sont comprises. Corrigez ce qui est faux\u00a0: les sommes ci-dessous suivent aussitôt. Rien n’est conservé sans votre accord.',
  tables: '{count, plural, one {# tableau} many {# de tableaux} other {# tableaux}}',
  toAnswer: '{count, plural, one {# réponse à donner} many {# de réponses à donner} other {# réponses à donner}}',
  tableIs: 'Ce tableau est',
  sheetIs: 'Cette feuille est',
  notUsed: 'non utilisé',
  meeting: 'Réunion',
  inColumn: 'dans la colonne «\u00a0{column}\u00a0»',
  oneMeeting: 'une réunion pour tout',
  places:
    '{place, select, title {le titre au-dessus du tableau} sheet_name {le nom de la feuille} file_name {le nom du fichier} group_label {l’intitulé de chaque groupe} other {l’en-tête de chaque colonne}}',
  columnIs: 'Ce qu’est la colonne «\u00a0{heading}\u00a0»',
  noHeading: '(sans intitulé)',
  allTogether: 'toutes, additionnées',
  notRead: 'non lue',
  checkedOnly: 'vérifié seulement',
  guess: 'supposition',
  choose: 'Choisir…',
  whichIs: 'Quelle colonne est «\u00a0{role}\u00a0»\u00a0?',
  rowsWith: '«\u00a0{value}\u00a0» sous «\u00a0{heading}\u00a0» est',
  counts: 'compté',
  columns: '{count, plural, one {# autre colonne} many {# d’autres colonnes} other {# autres colonnes}}',
  whoseParties: 'De quel instrument «\u00a0{sheet}\u00a0» donne-t-elle les parties\u00a0?',
  otherRows:
    '{count, plural, one {# réponse sur d’autres feuilles} many {# de réponses sur d’autres feuilles} other {# réponses sur d’autres feuilles}}',
  settingRows:
    '{count, plural, one {# réponse sur les lignes et les unités} many {# de réponses sur les lignes et les unités} other {# réponses sur les lignes et les unités}}',
  otherSheets: '{count, plural, one {# autre feuille} many {# d’autres feuilles} other {# autres feuilles}}',
  noAmounts:
    'Aucun montant sous des intitulés n’y a été trouvé. Elles ne sont lues que si vous dites ce qu’elles sont.',
  isHidden: 'masquée',
  asSaid: 'lue selon les réponses',
  change: 'Modifier…',
  changeSheet: 'Modifier… la lecture de «\u00a0{sheet}\u00a0»',
  rowsRead: '{count, plural, one {# ligne lue} many {# de lignes lues} other {# lignes lues}}',
  notLookedAt:
    '{count, plural, one {# nombre non examiné} many {# de nombres non examinés} other {# nombres non examinés}}',
  noneLeft: 'aucun nombre n’est laissé de côté',
  whatComesOut: 'Ce qui en résulte',
  registers:
    '{meetings, plural, one {# réunion} many {# de réunions} other {# réunions}}, {lines, plural, one {# poste} many {# de postes} other {# postes}}…',
  newMeetings: 'Réunions dans les données',
  newLines: 'Postes dans les données',
  code: 'Code',
  title: 'Titre',
  firstDay: 'Premier jour',
  lastDay: 'Dernier jour',
  addRow: 'Ajouter {name}',
  noDays:
    '{year, select, blank {Sans dates, une réunion vaut pour l’année considérée et aucune date n’est imprimée.} other {Sans dates, une réunion vaut pour toute l’année {year} et aucune date n’est imprimée.}}',
  keep: '{count, plural, one {Conserver # réponse} many {Conserver # de réponses} other {Conserver # réponses}}',
  keepsOpen:
    'Conservées comme lignes de ces feuilles, en une seule étape annulable\u00a0: {sheets}. Rien d’autre n’est modifié.',
  keepsBeside: 'Conservées dans {file}, à côté de votre fichier, qui n’est pas modifié.',
  startOver: 'Recommencer',
  unseen: 'Les réponses pour ces classeurs ont été proposées et personne ne les a encore vérifiées.',
  lookedOver: 'Je les ai vérifiées',
};

export const COLUMNS: typeof ENGLISH.COLUMNS = {
  yourColumns: 'Colonnes inconnues',
  toMap: '{count, number} à identifier',
  mapLead: 'Indiquez ce qu’elles sont. Le choix est conservé dans la feuille Paramètres et réutilisé.',
  columnIs: 'Ce qu’est «\u00a0{heading}\u00a0»',
  noValues: 'aucune valeur',
  choose: 'Choisir…',
  leaveOut: 'aucune de celles-ci\u00a0: écarter',
  moreColumns: '{count, plural, one {# autre} many {# autres} other {# autres}}',
  remember: 'Utiliser et retenir',
};
