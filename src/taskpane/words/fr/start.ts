/** French: what the pane says from the start. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/start';

export const WELCOME: typeof ENGLISH.WELCOME = {
  title: 'Combien chaque réunion devait-elle coûter, et combien a été dépensé\u00a0?',
  lead: 'Pour les responsables financiers des secrétariats de traités\u00a0: de vos classeurs à l’annexe du rapport, document des Nations Unies en six langues.',
  drop: 'Déposez des classeurs ici, ou choisissez-les',
  first: 'Donnez vos classeurs tels quels',
  second: 'Voyez ce qui a été trouvé et répondez aux questions',
  third: 'Emportez l’annexe\u00a0: Word, Excel, CSV',
  stays: 'Rien ne quitte cet ordinateur',
  unchanged: 'Vos fichiers ne sont jamais modifiés',
  proven: 'Chaque nombre est justifié, au centime près',
};

export const FILES: typeof ENGLISH.FILES = {
  details: 'Téléchargement bloqué\u00a0? Vérifier le fichier',
  openInWindow: 'Ouvrir dans une fenêtre du navigateur',
  copy: 'Copier {name} comme texte',
  copied: 'Copié',
  notCopied: 'Copie impossible ici.',
  noDownloads:
    'Sur cet appareil, Excel n’enregistre aucun fichier venant de compléments. Un classeur peut être ouvert comme nouveau classeur et un texte copié.',
  openAsNew: 'Ouvrir {name} comme nouveau classeur',
  inBrowser: 'Écrire les fichiers dans le navigateur',
  inBrowserLead:
    'Pour les documents Word\u00a0: enregistrez le classeur, puis choisissez-le sur la page qui s’ouvre. Les mêmes fichiers y sont écrits.',
};

export const HOST: typeof ENGLISH.HOST = {
  opensWithWorkbook: 'Ouvrir Addendum avec ce classeur',
  changedSomewhere: 'Le classeur a été modifié depuis la lecture.',
  lookAgain: 'Il a été relu et les chiffres ou les constatations ont changé. Examinez-les, puis recommencez.',
  waiting:
    'Une cellule est en cours de modification dans Excel. Quittez-la avec Entrée ou Échap, et la lecture continuera.',
  stale:
    'Excel ne calcule pas automatiquement ici et des formules peuvent afficher d’anciennes valeurs. Les chiffres ci-dessous ont été lus tels quels.',
  calculate: 'Calculer et relire',
  unfinished:
    'L’écriture n’a pas été terminée. Ces feuilles sont incomplètes\u00a0: {sheets}. Écrivez-les de nouveau ou supprimez-les.',
  removeUnfinished: 'Supprimer ces feuilles',
  elsewhere: 'Si un autre classeur est au premier plan, ramenez celui-ci au premier plan et recommencez.',
  hidden: 'La feuille «\u00a0{sheet}\u00a0» est masquée. Affichez-la dans Excel pour voir la cellule.',
  partMissing:
    'Une partie d’Addendum n’a pas pu être chargée. Rien n’est perdu\u00a0: ce qui a été lu est toujours là.',
  toReport: 'Pour signaler cette erreur',
  copyReport: 'Copier ces lignes',
  tryAgain: 'Réessayer',
  nothingChanges:
    'Le classeur est lu ici et n’est envoyé nulle part. Seul ce que vous choisissez d’ajouter ou d’écrire le modifie.',
};

export const DATA: typeof ENGLISH.DATA = {
  start: 'Commencer…',
  setUp: 'Préparer ce classeur…',
};

export const SET_UP: typeof ENGLISH.SET_UP = {
  setUp: 'Ce que vous décidez',
  setUpLead:
    'C’est conservé dans ce fichier et dans ce navigateur. Emportez le fichier et ouvrez-le avec le classeur de l’an prochain\u00a0: rien ne sera redemandé.',
  offered: 'Pour un classeur de cette forme, ce qui a été décidé auparavant est conservé dans ce navigateur.',
  useKept: 'L’utiliser',
  forget: 'L’oublier ici',
};

export const CORRECT_CELL: typeof ENGLISH.CORRECT_CELL = {
  readOtherwise: 'Corriger…',
  readOtherwiseCell: 'Corriger {cell}…',
};

export const FIGURES: typeof ENGLISH.FIGURES = {
  allRows: 'Toutes à la fois',
  copy: 'Copier {figure}',
  copied: 'Copié',
  notCopied: 'Copie impossible',
};
