/** French: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
import type { LetterWords } from '../letter-words';
import type { NoticeWords } from '../notice-words';

export const LETTER_WORDS: LetterWords = {
  missingReport:
    '{title}, {year} (attendu le {due, date}){earlier, select, blank {} other { ; également pour {earlier}}}',
  missingForms: '{title}, {year} : {count, plural, one {formulaire} many {formulaires} other {formulaires}} {forms}',
};

export const NOTICE_WORDS: NoticeWords = {
  due: 'Échéance',
  since: 'En retard depuis',
  finalBill: 'Décompte final',
  amounts: 'Contributions par réunion',
};
