/** What notices about contributions say by themselves, in the six languages; all else stands on the sheet of wordings. */
import type { Language } from './language';

export interface NoticeWords {
  /** Head of the column with the due day of what is not paid. */
  readonly due: string;
  /** Head of the column with the day since which something is overdue. */
  readonly since: string;
  /** Of a final bill; negative where it gives something back. */
  readonly finalBill: string;
  /** Of the table, for a screen reader. */
  readonly amounts: string;
}

export const NOTICE_WORDS: { readonly [L in Language]: NoticeWords } = {
  en: { due: 'Due on', since: 'Overdue since', finalBill: 'Final bill', amounts: 'Contributions by meeting' },
  fr: { due: 'Échéance', since: 'En retard depuis', finalBill: 'Décompte final', amounts: 'Contributions par réunion' },
  es: { due: 'Vencimiento', since: 'Vencido desde', finalBill: 'Liquidación final', amounts: 'Cuotas por reunión' },
  ru: { due: 'Срок оплаты', since: 'Просрочено с', finalBill: 'Окончательный расчет', amounts: 'Взносы по совещаниям' },
  ar: {
    due: 'تاريخ الاستحقاق',
    since: 'متأخر منذ',
    finalBill: 'التسوية النهائية',
    amounts: 'الاشتراكات بحسب الاجتماع',
  },
  zh: { due: '到期日', since: '逾期自', finalBill: '最后账单', amounts: '各次会议缴款情况' },
};
