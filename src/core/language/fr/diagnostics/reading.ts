/** French: what findings on the sheet Reading, and on what it was made of, are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const READING = {
  'reading-invalid': {
    title: 'Lignes de Lecture incomprises',
    message:
      'La ligne « {answer} » de la feuille Lecture n’est pas comprise : il faut une feuille et, sous « Est », une sorte de feuille, le nom d’une colonne, Coûts estimatifs, Réel, Différence, Total ou écartée.',
    hint: 'Corrigez la ligne, ou supprimez-la.',
  },
  'reading-unanswered': {
    title: 'Réponses à donner',
    message:
      'La ligne « {answer} » de la feuille Lecture attend encore sa réponse : mettez ce qui est juste à la place de « … ».',
    hint: 'Mettez la réponse à la place de « … ».',
  },
  'reading-doubled': {
    title: 'Lignes de Lecture contradictoires',
    message: 'La ligne « {answer} » de la feuille Lecture en contredit une autre, placée plus haut, qui a été retenue.',
    hint: 'Ne gardez que l’une des deux.',
  },
  'reading-unused': {
    title: 'Lignes de Lecture inutilisées',
    message: 'La ligne « {answer} » de la feuille Lecture ne concerne rien dans ces classeurs.',
    hint: 'Corrigez le nom de la feuille, du tableau et de la colonne, ou supprimez la ligne.',
  },
  'table-unanswered': {
    title: 'Tableaux qui attendent une réponse',
    message:
      '{column, select, blank {On ne sait pas ce qu’est ce tableau de la feuille « {sheet} », et il n’a pas été lu.} other {Il manque « {column} » à ce tableau de la feuille « {sheet} », et il n’a pas été lu.}} Inscrivez dans la feuille Lecture : {answer}',
    hint: 'Inscrivez cette ligne dans la feuille Lecture, en remplaçant « … » par ce qui convient.',
  },
  'difference-contradicts': {
    title: 'Écarts qui ne concordent pas',
    message:
      'Sous « {heading} », {count, plural, one {une ligne indique {stated, number}, mais le coût estimatif et la dépense diffèrent de {computed, number}} many {# de lignes ne concordent pas avec leur coût estimatif et leur dépense ; la première indique {stated, number}, mais la différence est de {computed, number}} other {# lignes ne concordent pas avec leur coût estimatif et leur dépense ; la première indique {stated, number}, mais la différence est de {computed, number}}}.',
    hint: 'Vérifiez que les colonnes des coûts estimatifs et des dépenses sont les bonnes.',
  },
  'column-repeats-sum': {
    title: 'Colonnes qui en additionnent d’autres',
    message:
      'La colonne « {heading} » compte parce que plusieurs sont désignées à la fois, mais elle en additionne d’autres ou s’appelle total. Inscrivez dans la feuille Lecture : {answer}',
    hint: 'Si elle en additionne d’autres, inscrivez cette ligne. Si elle compte à côté d’elles, inscrivez-la avec « Estimate » ou « Actual » au lieu de « Total ».',
  },
  'proposals-not-looked-over': {
    title: 'Propositions que personne n’a relues',
    message:
      'La façon de lire ces classeurs a été proposée par Addendum, et personne n’a encore dit qu’elle est juste ; l’annexe l’attend. Après avoir relu le classeur de préparation, inscrivez dans la feuille Paramètres : Vérifié = oui',
    hint: 'Relisez les feuilles Lecture, Postes budgétaires et Réunions, puis inscrivez cette ligne dans la feuille Paramètres.',
  },
  'meeting-undated': {
    title: 'Réunions sans date',
    message:
      'La réunion {code} n’a pas de dates : elle est rattachée à l’année considérée, et aucune date n’en est imprimée.',
    hint: 'Inscrivez ses dates dans la feuille Réunions si elles sont connues.',
  },
} as const satisfies SomeDiagnosticTexts;
