/** French: the step Status. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/status';

export const STATUS_STEP: typeof ENGLISH.STATUS_STEP = {
  looking: 'Examen…',
  notHere: 'L’état des rapports nécessite des feuilles que le classeur ne contient pas\u00a0: {kinds}.',
  whichDay: 'À quelle date\u00a0? Le classeur ne l’indique pas.',
  asAt: 'Arrêté au',
  year: 'Année',
  instrument: 'Instrument',
  noDuty: 'Aucun rapport n’est attendu au titre de cet instrument cette année-là.',
  filter: 'Afficher seulement',
  rate: 'taux',
  trend: 'taux par année',
  find: 'Chercher un État',
  states: '{count, plural, one {# État} many {# États} other {# États}}',
  daysLate: '{count, plural, one {# jour de retard} many {# jours de retard} other {# jours de retard}}',
  submitted: 'soumis le {day}',
  due: 'attendu le {day}',
  last: 'dernier rapport\u00a0: {year}',
  forms: 'formulaires {forms}',
  notPublic: 'non public',
  stated: 'Nombres cités',
  allHold: 'tous exacts',
  differ: '{count, plural, one {# diffère} many {# diffèrent} other {# diffèrent}}',
  findings:
    '{count, plural, one {# constatation dans ces feuilles} many {# constatations dans ces feuilles} other {# constatations dans ces feuilles}}',
  lacking: 'Dans Excel, la feuille d’état peut aussi être écrite dans le classeur.',
  makeFiles: 'Créer les fichiers',
  writeSheet: 'Écrire la feuille',
};
