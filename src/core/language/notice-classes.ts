/** What the classes of notices about contributions are called in the six languages: as keys of wordings, in the register, and in lists. */
import { headingKey } from '../values/code-key';
import type { NoticeClass } from '../values/notice-classes';
import { NOTICE_CLASSES } from '../values/notice-classes';
import type { Language } from './language';

type Names = { readonly [C in NoticeClass]: string };

export const NOTICE_CLASS_NAMES: { readonly [L in Language]: Names } = {
  en: { assessment: 'assessment', final: 'final bill', credit: 'credit', overdue: 'overdue' },
  fr: {
    assessment: 'contribution',
    final: 'décompte final',
    credit: 'solde créditeur',
    overdue: 'contribution en retard',
  },
  es: { assessment: 'cuota', final: 'liquidación final', credit: 'saldo acreedor', overdue: 'cuota vencida' },
  ru: {
    assessment: 'взнос',
    final: 'окончательный расчет',
    credit: 'кредитовый остаток',
    overdue: 'просроченный взнос',
  },
  ar: { assessment: 'اشتراك', final: 'تسوية نهائية', credit: 'رصيد دائن', overdue: 'اشتراك متأخر' },
  zh: { assessment: '缴款通知', final: '最后账单', credit: '贷项', overdue: '逾期缴款' },
};

const BY_KEY = new Map<string, NoticeClass>([
  ...NOTICE_CLASSES.map((name) => [headingKey(name), name] as const),
  ...Object.values(NOTICE_CLASS_NAMES).flatMap((names) =>
    NOTICE_CLASSES.map((name) => [headingKey(names[name]), name] as const),
  ),
]);

/** The class that a text names, in any language; also as it is typed. */
export const noticeClassNamed = (text: string): NoticeClass | undefined => BY_KEY.get(headingKey(text));
