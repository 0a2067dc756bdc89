/** English: letters and notices to begin with. Lines of a body are paragraphs; names and amounts stand where no language needs to decline them. */
import type { SampleLetters } from '../sample-wordings';

export const SAMPLE_LETTERS: SampleLetters = {
  subject: 'National reports for {Year}: {State}',
  salutation: 'Excellency,',
  reminder: [
    'I have the honour to refer to the reports that States parties have undertaken to submit.',
    'As at {As at}, the following had not been received from your Government:',
    '{Missing}',
    'I should be grateful if the outstanding information could be submitted at your earliest convenience. The Implementation Support Unit stands ready to assist with any questions.',
  ],
  never: [
    'I have the honour to refer to the reports that States parties have undertaken to submit.',
    'Our records show that no report has been received from your Government (entry into force: {Entry into force}). The following is outstanding as at {As at}:',
    '{Missing}',
    'A first report need not be long, and those of later years may refer to it. The Implementation Support Unit stands ready to provide the forms and to assist with any questions.',
  ],
  closing: 'Please accept, Excellency, the assurances of my highest consideration.',
  signatory: 'Implementation Support Unit',
  signatoryTitle: 'On behalf of the secretariat',
  notices: {
    assessment: {
      subject: 'Notice of assessment: {State}',
      body: [
        'I have the honour to refer to the estimated costs of the meetings listed below, which are shared among the contributing States in accordance with the United Nations scale of assessments, adjusted to take their number into account.',
        'The contribution of your Government is as follows, as at {As at}:',
        '{Amounts}',
        'I should be grateful if the outstanding amount of {Outstanding} could be paid. Due on: {Due}.',
      ],
    },
    final: {
      subject: 'Final bill: {State}',
      body: [
        'I have the honour to inform you that the accounts of the meetings listed below have been closed, and that the contributions of States have been adjusted to the final costs.',
        'The contribution of your Government is as follows, as at {As at}. A negative final bill reduces what was assessed on the estimated costs:',
        '{Amounts}',
        'I should be grateful if the outstanding amount of {Outstanding} could be paid. Due on: {Due}.',
      ],
    },
    credit: {
      subject: 'Credit: {State}',
      body: [
        'I have the honour to refer to the contributions of your Government to the costs of the meetings listed below.',
        'As at {As at}, the following had been received in excess of what was assessed:',
        '{Amounts}',
        'I should be grateful if you could let the Implementation Support Unit know how your Government wishes the amount of {Credit} to be used.',
      ],
    },
    overdue: {
      subject: 'Contributions overdue: {State}',
      body: [
        'I have the honour to refer to the contributions of your Government to the costs of the meetings listed below.',
        'According to our records, the following had not been received as at {As at}:',
        '{Amounts}',
        'I should be grateful if the overdue amount of {Overdue} could be paid at your earliest convenience. Should a payment have been made in the meantime, please disregard this letter.',
      ],
    },
  },
};
