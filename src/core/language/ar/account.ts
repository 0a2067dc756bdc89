import type { AccountWords } from '../account-words';

export const ACCOUNT: AccountWords = {
  names: {
    used: 'المستخدمة',
    'left out': 'المستبعدة',
    total: 'المجاميع',
    beside: 'قيم أخرى',
    'set aside': 'مستبعدة بموجب إعداد',
    'other sheet': 'في أوراق أخرى',
    'not looked at': 'لم يُنظر فيها',
  },
  counted: {
    used: '{count, number} مستخدمة',
    'left out': '{count, number} مستبعدة',
    total:
      '{count, plural, zero {لا مجاميع} one {مجموع واحد} two {مجموعان} few {# مجاميع} many {# مجموعا} other {# مجموع}}',
    beside:
      '{count, plural, zero {لا قيم أخرى} one {قيمة أخرى واحدة} two {قيمتان أخريان} few {# قيم أخرى} many {# قيمة أخرى} other {# قيمة أخرى}}',
    'set aside': '{count, number} مستبعدة بموجب إعداد',
    'other sheet': '{count, number} في أوراق أخرى',
    'not looked at': '{count, number} لم يُنظر فيها',
  },
  numbers: '{count, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقما} other {# رقم}}',
  title: 'الأرقام حسب الورقة والفئة',
  klass: 'الفئة',
  all: 'جميع الأرقام',
  read: 'المقروء',
  count: 'عدد الأرقام',
  sum: 'المبلغ',
  cells: 'الخلايا',
  corrected: 'خلايا مصححة',
  everyNumber: 'كل رقم في كل ورقة مبيّن مآله.',
  everyRow: 'كل صف قُرئ إما مستخدم وإما مستبعد.',
  nothingUsed: 'لم يُستخدم أي مبلغ.',
  broken: 'ليست كل المجاميع متطابقة: انظر الفروق.',
  notLookedAt: 'أرقام لم يُنظر فيها',
  unclear: 'صفوف تحتاج إلى إيضاح',
  controlsAgree: 'جميع مجاميع المراقبة متطابقة.',
  controlsDiffer: 'ليست كل مجاميع المراقبة متطابقة.',
  controlsUnread: 'مجاميع مراقبة تتعذر قراءتها',
};
