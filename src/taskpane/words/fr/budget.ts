/** French: the steps of the budget. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/budget';

export const BUDGET_STEPS: typeof ENGLISH.BUDGET_STEPS = {
  notHere: 'Cette étape nécessite des feuilles que le classeur ne contient pas\u00a0: {kinds}.',
  neverSaved: 'jamais enregistré',
  asIs: 'tel quel',
  clear: 'Effacer',
  invalid: 'Cette valeur ne peut pas être lue\u00a0: {part}.',
  ofBase: '{perCent}\u00a0% de {amount}',
  earlierYears: 'Années antérieures',
  earlierYearsWhy:
    'Ce que des réunions antérieures comparables (de même type et de même instrument, tenues et closes) ont réellement utilisé et coûté.',
  addEarlier: 'Ajouter des fichiers…',
  removeEarlier: 'Retirer {name}',
  readingEarlier: 'Lecture des fichiers…',
  pastFrom: 'Réunions antérieures comparables\u00a0: {codes} ({years})',
  pastNone:
    'Dans ces fichiers, aucune réunion de même type et de même instrument n’est tenue, close et entièrement rapprochée.',
  pastPerCent:
    'Réunions antérieures\u00a0: coût final de {median}\u00a0% des coûts estimatifs ({least}–{most}\u00a0; {count, plural, one {# réunion} many {# réunions} other {# réunions}})',
  pastUsed:
    'Quantité utilisée auparavant\u00a0: {median} ({least}–{most}\u00a0; {count, plural, one {# réunion} many {# réunions} other {# réunions}})',
  askWith: 'Simuler avec {label} = {value}',
  enterIn: 'Saisir {value} en {cell}',
  quantities:
    '{quantities, plural, one {# quantité} many {# quantités} other {# quantités}}\u00a0; {used, number} coûts unitaires utilisés sur {all, number}',
  on: 'Réparti',
  estimated: 'coûts estimatifs',
  final: 'coûts définitifs',
  leftOut: 'Ne figurent pas\u00a0: {list}.',
  notShared: 'Le total ne peut pas être réparti\u00a0; les constatations ci-dessous disent pourquoi.',
  proposed: 'Les coûts estimatifs sont proposés et non adoptés.',
  payers:
    '{count, plural, one {# État contribue} many {# États contribuent} other {# États contribuent}}, barème de {year}{day, select, blank {} other {\u00a0; États parties au {day}}}',
  byMeeting: 'Par réunion',
  byState: 'Par État',
  unassigned: 'Non affectés',
  noneUnassigned: 'Tous les encaissements sont affectés à une réunion.',
  notYetDue: 'non échu',
  funding:
    '{result, select, funded {Financée{on, select, blank {} other { le {on}}}} open {Fonds requis pour le {by}\u00a0: il manque {short}} not_funded {Non financée au {by}\u00a0: il manque {short}} cancelled {Annulée} other {Financement inconnu}}',
  paid: 'tout payé {paid, number} · en partie {part, number} · rien {none, number}',
  rate: 'taux de recouvrement {rate}\u00a0%',
  draftOnly: 'Il y a des erreurs\u00a0: les fichiers seront des projets.',
  makeFiles: 'Word et autres fichiers',
  writeSheets: 'Écrire les feuilles',
  propose: 'Proposer {count, plural, one {# ligne} many {# lignes} other {# lignes}} dans les prévisions',
  proposal:
    'Lignes au statut «\u00a0proposé\u00a0»\u00a0: nouvelles {added, number}, à la place de lignes proposées {replaced, number}.',
  adoptedStay: 'Déjà adoptées, non proposées à nouveau\u00a0: {list}.',
  rowsStay:
    '{count, plural, one {# ligne proposée reste telle quelle} many {# lignes proposées restent telles quelles} other {# lignes proposées restent telles quelles}}, étant une formule, en double ou d’un poste sans volumes\u00a0:',
  lacking: 'Dans Excel, les feuilles peuvent aussi être écrites dans le classeur, avec des formules actives.',
  making: 'Création…',
  noticesOf: 'Avis aux États',
  makeNotices: 'Établir les avis',
  noticesMade:
    '{count, plural, one {# avis} many {# avis} other {# avis}}\u00a0; sans contact\u00a0: {without, number}\u00a0; déjà contactés\u00a0: {before, number}',
  noticesHeld: 'Retenus en raison d’erreurs\u00a0: {states}',
};
