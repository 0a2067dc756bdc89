import type { CliWords } from './cli-words';

export const WORDS: CliWords = {
  commandUnknown: 'La commande «\u00a0{name}\u00a0» n’existe pas. Commandes\u00a0: {commands}.',
  commandMissing: 'Indiquez une commande\u00a0: {commands}. Voir --help.',
  optionForeign: 'L’option {option} se rapporte à {commands}, non à {command}.',
  optionUnknown: 'L’option {option} n’existe pas. Voir --help.',
  optionNeedsValue: 'L’option {option} demande une valeur\u00a0: {option} {placeholder}',
  optionTakesNone: 'L’option {option} ne prend pas de valeur.',
  templateReadsNothing:
    'La commande template ne lit aucun fichier («\u00a0{file}\u00a0»)\u00a0; --out désigne celui qu’elle écrit.',
  explainNeeds: 'Indiquez un document et l’un de ses chiffres\u00a0: {example}',
  verifyNeedsDocument: 'Indiquez le document\u00a0: {example}',
  verifyNeedsWorkbook: 'Indiquez aussi le classeur dont il est issu\u00a0: {example}',
  filesMissing: 'Indiquez le classeur, ou les fichiers qui le composent\u00a0: {example}',
  newerMissing: 'Indiquez aussi le classeur plus récent\u00a0: {example}',
  comparedKinds:
    '{several, select, yes {Un document budgétaire est comparé à un seul autre de même nature\u00a0; plusieurs fichiers ont été donnés.} other {{before} est {one, select, estimate {un document de coûts estimatifs} shares {une liste de quotes-parts} contributions {un état des contributions} other {un autre fichier}} et {after} est {other, select, estimate {un document de coûts estimatifs} shares {une liste de quotes-parts} contributions {un état des contributions} other {un autre fichier}}\u00a0; seuls deux documents de même nature peuvent être comparés.}}',
  notAmong: 'Valeurs admises pour {option}\u00a0: {known}\u00a0; «\u00a0{given}\u00a0» n’en fait pas partie.',
  layoutInvalid: '--layout est «\u00a0by meeting\u00a0» ou «\u00a0matrix\u00a0», non «\u00a0{given}\u00a0».',
  roundingInvalid: '--rounding est une unité telle que 0.01, 1, 100 ou 1000, non «\u00a0{given}\u00a0».',
  dateInvalid: '{option} est une date telle que 2014-04-30, non «\u00a0{given}\u00a0».',
  yearInvalid: '--year est une année telle que 2013, non «\u00a0{given}\u00a0».',
  instrumentUnknown:
    'Aucune obligation de présentation ne relève de l’instrument «\u00a0{name}\u00a0»\u00a0; les instruments sont\u00a0: {known}.',
  meetingUnknown: 'Aucune réunion de l’année n’a le code «\u00a0{code}\u00a0»\u00a0; les codes sont\u00a0: {known}.',
  meetingNotFound: 'Aucune réunion n’a le code «\u00a0{code}\u00a0»\u00a0; les codes sont\u00a0: {known}.',
  whatIfInvalid:
    '--what-if ne peut être lu à «\u00a0{part}\u00a0»\u00a0: écrivez NOM=VALEUR ou NOM@OÙ,…=VALEUR, plusieurs séparés par\u00a0;.',
  issueNeedsOut: '--issue demande aussi --out, le dossier des factures.',
  notOfNotices: '{option} va avec les lettres sur les rapports, non avec les avis sur les contributions.',
  oneLanguage: 'Un classeur vierge est établi dans une seule langue\u00a0: {example}',
  nothingToVerify:
    '{file} ne peut être comparé\u00a0: les fichiers donnés avec {option} ne contiennent rien dont un tel document puisse être tiré.',
  languageUnclear: 'La langue de {file} ne peut être déterminée\u00a0; indiquez-la avec --lang.',
  annexJsonMissing:
    'Il n’y a pas de fichier annex.json à côté de {file}\u00a0; c’est lui qui indique les cellules dont vient chaque chiffre.',
  figureUnknown:
    'Aucun chiffre ne porte le nom ni n’a la valeur imprimée «\u00a0{query}\u00a0». Exemples\u00a0: {examples}.',
  figuresSeveral:
    '{count, plural, one {# chiffre correspond} many {# chiffres correspondent} other {# chiffres correspondent}} à «\u00a0{query}\u00a0»\u00a0; indiquez-en un\u00a0:',
  noMeetings: 'La feuille Réunions ne contient aucune réunion\u00a0; il n’y a rien à écrire.',
  noMeetingsOfYear: 'La feuille Réunions ne contient aucune réunion de {year}\u00a0; il n’y a rien à écrire.',

  notRead: '{path} ne peut être lu\u00a0: {reason}.',
  notWritten: '{path} ne peut être écrit\u00a0: {reason}.',
  notReplaced: '{path} ne peut être remplacé\u00a0: {reason}.',
  notFolder: '{path} n’est pas un dossier.',
  folderNotMade: 'Le dossier {path} ne peut être créé\u00a0: {reason}.',
  folderClosed: 'Rien ne peut être écrit dans {path}\u00a0: {reason}.',
  folderHeld: 'Une autre exécution est en train d’écrire dans {path}\u00a0; réessayez quand elle sera terminée.',
  linkBroken: '{path} est un lien rompu\u00a0; il n’a pas été modifié.',
  notFile: '{path} n’est pas un fichier\u00a0; rien n’a été écrit.',
  isInput: '{path} est l’un des fichiers lus\u00a0; un fichier lu n’est jamais remplacé.',
  notOurs: '{path} existe déjà et n’a pas été écrit par Addendum\u00a0; --force le remplace.',
  notRegular: '{path} n’est pas un fichier.',
  notAsWritten:
    '{path} n’est pas tel qu’Addendum l’écrit ({part})\u00a0; écrivez l’annexe de nouveau ou retirez le fichier.',
  besideForeign: '{path} n’est pas un fichier tel qu’Addendum l’écrit\u00a0; rien n’a été écrit à côté.',
  sameFile: '{path} et {other} sont un seul et même fichier\u00a0; rien n’a été écrit.',
  changedMeanwhile: 'Un autre programme a modifié {path} à cet instant.',
  notSettled: 'Les fichiers de {path} ne peuvent être remis en ordre\u00a0: {reason}.',
  folderOfTwoRuns:
    '{path} contient peut-être des fichiers de deux exécutions, l’une n’ayant pu se terminer\u00a0; la prochaine exécution qui y écrit les complétera.',
  filesOfTwoRuns:
    'Le dossier contient encore des fichiers de deux exécutions, une précédente n’ayant pu se terminer\u00a0; la prochaine exécution qui y écrit les complétera.',
  filesAsBefore: 'Tous les fichiers sont tels qu’ils étaient auparavant.',

  written: 'Écrit\u00a0: {files}',
  writtenDraft: 'Écrit comme projet\u00a0: {files}',
  estimateNext:
    'Étape suivante\u00a0: copiez dans le classeur les lignes de la feuille {sheet} de {file}, et indiquez leur statut et leur date d’adoption une fois qu’elles sont adoptées.',
  invoicesNext: 'Fournissez désormais {file} avec le classeur, ou copiez ses lignes sur la feuille {sheet}.',
  lettersWritten: 'Écrit\u00a0: {count, plural, one {# fichier} many {# de fichiers} other {# fichiers}} dans {folder}',
  draftsWritten:
    'Écrit comme projets\u00a0: {count, plural, one {# fichier} many {# de fichiers} other {# fichiers}} dans {folder}',
  annexHeld: 'Rien n’a été écrit\u00a0: une annexe n’est définitive que sans erreur (--draft écrit un projet).',
  lettersHeld: 'Rien n’a été écrit\u00a0: les lettres ne partent que sans erreur (--draft écrit des projets).',
  noticesHeld: 'Retenu en raison d’erreurs\u00a0: {states} (--draft écrit des projets de tout).',
  lettersInEnglish:
    'Rien n’a été écrit\u00a0: des parties des lettres sont encore en anglais. Traduisez ce qui est indiqué ci-dessus, ou accordez une dérogation (--draft écrit des projets).',
  documentsHeld:
    'Non écrit, car des parties en sont encore en anglais\u00a0: {files}. Traduisez ce qui est indiqué ci-dessus, ou accordez une dérogation (--draft écrit un projet).',
  listHeld: 'Rien n’a été écrit\u00a0: le résultat n’est définitif que sans erreur (--draft écrit un projet).',
  meetingsHeld: 'Non écrit en raison d’erreurs\u00a0: {meetings} (--draft écrit tout, comme projets).',
  issueHeld:
    'Aucune facture n’a été écrite\u00a0: elles ne sont émises que sans erreur, sur des coûts estimatifs adoptés.',
  noErrors: 'aucune erreur',
  noWarnings: 'aucun avertissement',
  noNotes: 'aucune remarque',
  allListed: '({command} les énumère toutes)',
  more: '… et {count, number} de plus',
  moreFindings: '… et {count, number} de plus du même type',
  moreRows: '… et {count, plural, one {# autre ligne} many {# d’autres lignes} other {# autres lignes}}',
  verdict:
    '{file} ({language})\u00a0: {equal, plural, one {# chiffre identique} many {# de chiffres identiques} other {# chiffres identiques}}, {differences, plural, =0 {aucune différence} one {# différence} many {# de différences} other {# différences}}',
  placeTable: 'tableau {number, number}',
  placeParagraph: 'paragraphe {number, number}',
  placeHeads: 'en-têtes et pieds de page',
  placeProperties: 'propriétés',

  paired: 'Réunions considérées comme une seule et même réunion\u00a0:',
  pairedBy:
    '{before} → {after} ({by, select, code {d’après le code} code_without_its_year {d’après le code sans l’année} instrument_and_kind {d’après l’instrument et la nature} title_without_its_year {d’après le titre sans l’année} other {}})',
  nothingDiffers: 'Aucun chiffre publié ne diffère.',
  nothingCompared: 'Aucun chiffre n’a été comparé.',
  onlyPrintingDiffers:
    'Aucun chiffre ne diffère avant l’arrondi, mais les chiffres sont imprimés autrement : voir les paramètres ci-dessus.',
  changes:
    '{added, plural, one {# ajout} many {# d’ajouts} other {# ajouts}}, {dropped, plural, one {# suppression} many {# de suppressions} other {# suppressions}}, {changed, plural, one {# modification} many {# de modifications} other {# modifications}}, {unchanged, number} sans changement',
  cause: '{cause, select, added {ajoutée} dropped {supprimée} changed {modifiée} treated {traitée autrement} other {}}',
  before: 'Avant',
  after: 'Après',
  differencesHold: 'Chaque différence est égale à la somme de ses lignes.',
  differencesBroken: 'Certaines différences ne sont pas égales à la somme de leurs lignes.',

  mapSheet:
    '{state, select, read {lue telle quelle} guessed {{count, plural, one {# tableau} many {# de tableaux} other {# tableaux}}} hidden {masquée, écartée} other {aucun montant sous un intitulé ; écartée}}',
  mapTable: '{rows, plural, one {# ligne} many {# de lignes} other {# lignes}} : {kind}',
  mapKindOpen: 'il faut dire ce que c’est',
  mapRivals: 'ou : {rivals}',
  mapHeads: 'Colonne|Est|Pourquoi|Par exemple|Nombres|Somme',
  mapNoHeading: '(sans intitulé)',
  mapOpen:
    'Reste à répondre, {count, plural, one {par une ligne} many {par # de lignes} other {par # lignes}} de la feuille Lecture :',
  mapOneOf: '« … » est l’un de : {choices}',
  mapNothingOpen: 'Il ne reste rien à répondre.',
  mapProposed:
    'Proposé : {answers, plural, one {# ligne} many {# de lignes} other {# lignes}} de Lecture, {lines, plural, one {# poste budgétaire} many {# de postes budgétaires} other {# postes budgétaires}}, {meetings, plural, one {# réunion} many {# de réunions} other {# réunions}}.',
  mapNone: 'Il n’y a rien à proposer : tout est lu tel quel.',
  mapYear: 'Année considérée : {value}',
  mapCurrency: 'Monnaie : {value}',
  mapOutcome:
    'Avec cela, les coûts estimatifs s’élèvent à {estimate} et les dépenses à {expenditure}, pour {meetings, plural, one {# réunion} many {# de réunions} other {# réunions}} ; {unread, plural, =0 {aucun nombre n’est resté sans lecture} one {# nombre n’a pas été lu} many {# de nombres n’ont pas été lus} other {# nombres n’ont pas été lus}}.',
  mapNext: 'Relisez {file}, inscrivez-y dans Paramètres : Vérifié = oui, et donnez-le avec les fichiers : {command}',
  mapOut: 'Avec --out {file}, cela est écrit dans un classeur de préparation.',
  mapNotSettings: 'Le classeur de préparation est un fichier .xlsx : {path}',

  noRows: 'Ce chiffre ne vient d’aucune ligne.',
  rows: 'Lignes',
  shares: 'parts',
  amongOthers: 'entre autres',
  share: 'part',

  reading: 'Lecture de {file}… {percent, number}\u00a0%',
  unexpected:
    'erreur inattendue ({error}). Veuillez la signaler en indiquant ceci\u00a0: {report}. Avec --debug, l’endroit du code est également affiché.',

  usage: 'Utilisation\u00a0:',
  purpose: 'Rapproche les coûts estimatifs et les dépenses définitives des réunions, et écrit l’annexe.',
  commandsHead: 'Commandes\u00a0:',
  severalFiles: 'Plusieurs fichiers sont lus comme un seul classeur (.xlsx, .xlsm, .csv).',
  optionsHead: 'Options\u00a0:',
  exitCodes: 'Code de sortie\u00a0: 0 aucune erreur constatée, 1 erreurs constatées, 2 exécution impossible.',

  does: {
    map: 'montre pour quoi les tableaux de n’importe quel classeur sont pris, et pourquoi ; avec --out, écrit un classeur de préparation qui mène aux chiffres',
    check: 'lit et vérifie le classeur\u00a0; énumère les constatations, avec leur emplacement',
    reconcile:
      'affiche les coûts estimatifs, les dépenses, l’écart et le taux de chaque réunion et de chaque poste budgétaire',
    annex:
      'affiche le même tableau que reconcile, et écrit annex.xlsx, annex.json et annex.csv\u00a0; avec --format docx, également addendum.LANG.docx',
    verify:
      'lit une annexe .docx ou .xlsx, même modifiée à la main, et compare chaque chiffre, titre et date avec le classeur',
    explain:
      'montre les lignes dont vient un chiffre\u00a0: RÉUNION/POSTE/expenditure, une cellule d’annex.xlsx, ou un nombre tel qu’imprimé',
    compare:
      'montre ce qui a changé entre un classeur plus ancien et un plus récent, et quelles lignes ont modifié quel chiffre',
    status:
      'montre quels États ont présenté leur rapport, dans les délais ou en retard, et lesquels ne l’ont pas fait\u00a0; avec --out, écrit status.xlsx, .csv et .json',
    letters:
      'écrit des lettres aux États : sur les rapports manquants ou (--class assessment, final, credit, overdue) sur leurs contributions ; et le registre des lettres',
    estimate:
      'établit les coûts estimatifs à partir des volumes et des coûts unitaires, avec des suggestions tirées des années antérieures et des hypothèses\u00a0; avec --out, écrit estimate.xlsx et .json',
    shares:
      'donne la quote-part de chaque État dans les coûts estimatifs ou définitifs des réunions\u00a0; avec --out, écrit shares.xlsx, .csv et .json, et avec --issue le classeur des factures',
    contributions:
      'montre à une date qui a payé quoi, ce qui est en retard et si chaque réunion est financée\u00a0; avec --out, écrit contributions.xlsx, .csv et .json',
    template: 'écrit un classeur vierge à remplir',
  },
  options: {
    meeting: 'n’afficher que cette réunion (peut être répétée) ; letters : les avis qui la concernent',
    rows: 'énumérer les lignes dont vient chaque chiffre',
    split: 'décomposer chaque écart en arrondi, volume, prix et change',
    with: 'le classeur dont le document est issu, en un ou plusieurs fichiers',
    to: 'le classeur plus récent, en un ou plusieurs fichiers',
    past: 'fichiers d’années antérieures, pour les suggestions',
    out: 'où écrire\u00a0: un dossier (annex, compare, status, letters, estimate, shares, contributions), un fichier (template)',
    lang: 'langues imprimées (verify\u00a0: celle du document\u00a0; check\u00a0: celles dont les termes moins sûrs sont énumérés)\u00a0: en, fr, es, ru, ar, zh',
    layout: '«\u00a0by meeting\u00a0» (par réunion) ou «\u00a0matrix\u00a0» (matrice), au lieu du paramètre',
    rounding: 'arrondir à 0.01, 1, 100 ou 1000, au lieu du paramètre',
    'as-at': 'date à laquelle les chiffres sont arrêtés (2014-04-30), au lieu du paramètre',
    'estimate-version': 'la version à établir (par défaut\u00a0: original)\u00a0; --version NOM a le même effet',
    'what-if':
      'ce que seraient les coûts estimatifs\u00a0: «\u00a0CHF=0.90\u00a0», «\u00a0Languages@A2,A3=4\u00a0» ou plusieurs à la fois',
    on: '«\u00a0estimate\u00a0» (coûts estimatifs, par défaut) ou «\u00a0final\u00a0»\u00a0: ce qui est réparti',
    issue: 'écrire aussi les factures, émises à cette date',
    due: 'échéance des factures (par défaut\u00a0: autant de jours plus tard que l’indique le paramètre)',
    year: 'l’année, au lieu du paramètre',
    instrument: 'cet instrument seulement (peut être répétée)',
    class:
      'États de ces catégories : de rapports (« jamais soumis », « non soumis » ; voir status) ou de contributions (assessment, final, credit, overdue)',
    wording: 'le texte de cette clé pour toutes les lettres',
    date: 'date imprimée sur les documents (par défaut\u00a0: laissée libre) et sur les lettres (par défaut\u00a0: la date d’arrêté)',
    chart: 'ajouter un diagramme dans les documents Word',
    together: 'un seul document pour toutes les lettres d’une langue',
    again: 'écrire aussi aux États qui figurent dans le registre des lettres',
    format:
      '«\u00a0docx\u00a0»\u00a0: également en Word, en plus de xlsx, csv et json (le document dans chaque langue\u00a0; status\u00a0: tableau et paragraphe)',
    form: 'indiquer aussi si chaque rapport contient ce formulaire',
    draft: 'écrire malgré les erreurs\u00a0; chaque page et chaque feuille porte la mention de projet',
    force: 'remplacer des fichiers qu’Addendum n’a pas écrits',
    sheet: 'lire aussi cette feuille masquée (peut être répétée)',
    encoding:
      'page de codes des fichiers texte qui ne sont pas en Unicode\u00a0: windows-1252, windows-1251, windows-1256, gb18030',
    ui: 'langue de ce qui est affiché, y compris de la présente aide\u00a0: en (par défaut), fr, es, ru, ar, zh',
    json: 'un seul document JSON sur la sortie standard',
    debug: 'indiquer l’endroit du code où une erreur inattendue s’est produite',
    help: 'afficher la présente aide',
    version: 'afficher la version',
  },
  placeholders: {
    COMMAND: 'COMMANDE',
    options: 'options',
    'FILES…': 'FICHIERS…',
    DOCUMENT: 'DOCUMENT',
    'DOCUMENT…': 'DOCUMENT…',
    FIGURE: 'CHIFFRE',
    'OLD…': 'ANCIEN…',
    'NEW…': 'NOUVEAU…',
    CODE: 'CODE',
    PATH: 'CHEMIN',
    'en,fr,…': 'en,fr,…',
    LAYOUT: 'FORME',
    UNIT: 'UNITÉ',
    DATE: 'DATE',
    YEAR: 'ANNÉE',
    'CLASS,…': 'CATÉGORIE,…',
    KEY: 'CLÉ',
    'NAME,…': 'NOM,…',
    FORM: 'FORMULAIRE',
    NAME: 'NOM',
    BASIS: 'BASE',
    CHANGES: 'HYPOTHÈSES',
    LANG: 'LANGUE',
  },
};
