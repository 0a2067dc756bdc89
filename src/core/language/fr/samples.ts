/** French: letters and notices to begin with. Lines of a body are paragraphs; names and amounts stand where no language needs to decline them. */
import type { SampleLetters } from '../sample-wordings';

export const SAMPLE_LETTERS: SampleLetters = {
  subject: 'Rapports nationaux pour {Année}\u00a0: {État}',
  salutation: 'Excellence,',
  reminder: [
    'J’ai l’honneur de me référer aux rapports que les États parties se sont engagés à présenter.',
    'À la date du {Arrêté au}, l’Unité d’appui à l’application n’avait pas reçu de votre Gouvernement\u00a0:',
    '{Manquant}',
    'Je vous saurais gré de bien vouloir faire parvenir ces éléments au secrétariat dans les meilleurs délais. L’Unité se tient à votre disposition pour toute question.',
  ],
  never: [
    'J’ai l’honneur de me référer aux rapports que les États parties se sont engagés à présenter.',
    'Selon nos dossiers, aucun rapport n’a été reçu de votre Gouvernement depuis l’entrée en vigueur à l’égard de votre pays ({Entrée en vigueur}). À la date du {Arrêté au}, il reste à présenter\u00a0:',
    '{Manquant}',
    'Un premier rapport peut être bref, et ceux des années suivantes peuvent y renvoyer. L’Unité d’appui à l’application fournira volontiers les formulaires et se tient à votre disposition pour toute question.',
  ],
  closing: 'Veuillez agréer, Excellence, les assurances de ma très haute considération.',
  signatory: 'Unité d’appui à l’application',
  signatoryTitle: 'Au nom du secrétariat',
  notices: {
    assessment: {
      subject: 'Avis de contribution\u00a0: {État}',
      body: [
        'J’ai l’honneur de me référer aux coûts estimatifs des réunions énumérées ci-dessous, qui sont répartis entre les États contributeurs selon le barème des quotes-parts de l’Organisation des Nations Unies, ajusté pour tenir compte de leur nombre.',
        'La contribution de votre Gouvernement s’établit comme suit au {Arrêté au}\u00a0:',
        '{Montants}',
        'Je vous saurais gré de bien vouloir faire verser le montant restant dû, soit {Restant dû}. Échéance\u00a0: {Échéance}.',
      ],
    },
    final: {
      subject: 'Décompte final\u00a0: {État}',
      body: [
        'J’ai l’honneur de vous informer que les comptes des réunions énumérées ci-dessous sont clos et que les contributions des États ont été ajustées en fonction des coûts définitifs.',
        'La contribution de votre Gouvernement s’établit comme suit au {Arrêté au}. Un décompte final négatif vient en déduction du montant mis en recouvrement sur la base des coûts estimatifs\u00a0:',
        '{Montants}',
        'Je vous saurais gré de bien vouloir faire verser le montant restant dû, soit {Restant dû}. Échéance\u00a0: {Échéance}.',
      ],
    },
    credit: {
      subject: 'Solde créditeur\u00a0: {État}',
      body: [
        'J’ai l’honneur de me référer aux contributions de votre Gouvernement aux coûts des réunions énumérées ci-dessous.',
        'Au {Arrêté au}, les montants reçus dépassaient comme suit les montants mis en recouvrement\u00a0:',
        '{Montants}',
        'Je vous saurais gré de bien vouloir indiquer à l’Unité d’appui à l’application l’usage que votre Gouvernement souhaite faire du montant de {Crédit}.',
      ],
    },
    overdue: {
      subject: 'Contributions en retard\u00a0: {État}',
      body: [
        'J’ai l’honneur de me référer aux contributions de votre Gouvernement aux coûts des réunions énumérées ci-dessous.',
        'Selon nos dossiers, les montants suivants n’avaient pas été reçus au {Arrêté au}\u00a0:',
        '{Montants}',
        'Je vous saurais gré de bien vouloir faire verser dans les meilleurs délais le montant en retard, soit {Arriéré}. Si le paiement a été effectué entre-temps, veuillez ne pas tenir compte de la présente lettre.',
      ],
    },
  },
};
