/** Why a row has no part in a figure, or an expenditure no meeting and line: short names, as they stand in a table. */
import type { UnmatchedReason } from '../values/diagnostic';
import type { Language } from './language';

/** In step with `LeftOutReason` of the records, which a test proves. */
export type LeftOutName =
  | 'total-row'
  | 'unreadable'
  | 'other-year'
  | 'unmatched'
  | 'commitment'
  | 'other-version'
  | 'not-adopted'
  | 'unrecognised';

export const LEFT_OUT_REASONS: { readonly [L in Language]: { readonly [R in LeftOutName]: string } } = {
  en: {
    'total-row': 'total or subtotal',
    unreadable: 'cannot be read',
    'other-year': 'meeting of another year',
    unmatched: 'unmatched',
    commitment: 'commitment',
    'other-version': 'other version of the estimate',
    'not-adopted': 'not adopted',
    unrecognised: 'no entry',
  },
  fr: {
    'total-row': 'total ou total partiel',
    unreadable: 'illisible',
    'other-year': 'réunion d’une autre année',
    unmatched: 'non rattaché',
    commitment: 'engagement',
    'other-version': 'autre version des coûts estimatifs',
    'not-adopted': 'non adopté',
    unrecognised: 'ne constitue pas une entrée',
  },
  es: {
    'total-row': 'total o subtotal',
    unreadable: 'no se puede leer',
    'other-year': 'reunión de otro año',
    unmatched: 'sin asignar',
    commitment: 'compromiso',
    'other-version': 'otra versión de los gastos estimados',
    'not-adopted': 'no aprobado',
    unrecognised: 'no es un asiento',
  },
  ru: {
    'total-row': 'итог или промежуточный итог',
    unreadable: 'не читается',
    'other-year': 'совещание другого года',
    unmatched: 'не отнесено',
    commitment: 'обязательство',
    'other-version': 'другой вариант сметы',
    'not-adopted': 'не утверждено',
    unrecognised: 'не является записью',
  },
  ar: {
    'total-row': 'مجموع أو مجموع فرعي',
    unreadable: 'تتعذر قراءته',
    'other-year': 'اجتماع في سنة أخرى',
    unmatched: 'غير منسوب',
    commitment: 'التزام',
    'other-version': 'نسخة أخرى من التقديرات',
    'not-adopted': 'غير معتمد',
    unrecognised: 'ليس قيدا',
  },
  zh: {
    'total-row': '合计或小计',
    unreadable: '无法读取',
    'other-year': '其他年度的会议',
    unmatched: '未归入',
    commitment: '承付款',
    'other-version': '估计费用的其他版本',
    'not-adopted': '未通过',
    unrecognised: '不是条目',
  },
};

export const UNMATCHED_REASONS: { readonly [L in Language]: { readonly [R in UnmatchedReason]: string } } = {
  en: {
    'meeting-missing': 'no meeting given',
    'meeting-unknown': 'unknown meeting',
    'line-missing': 'no budget line given',
    'line-unknown': 'unknown budget line',
    'mapping-shares': 'shares do not make a whole',
  },
  fr: {
    'meeting-missing': 'réunion non indiquée',
    'meeting-unknown': 'réunion inconnue',
    'line-missing': 'poste budgétaire non indiqué',
    'line-unknown': 'poste budgétaire inconnu',
    'mapping-shares': 'quotes-parts ne formant pas un tout',
  },
  es: {
    'meeting-missing': 'reunión no indicada',
    'meeting-unknown': 'reunión desconocida',
    'line-missing': 'partida presupuestaria no indicada',
    'line-unknown': 'partida presupuestaria desconocida',
    'mapping-shares': 'proporciones que no suman el total',
  },
  ru: {
    'meeting-missing': 'совещание не указано',
    'meeting-unknown': 'неизвестное совещание',
    'line-missing': 'статья бюджета не указана',
    'line-unknown': 'неизвестная статья бюджета',
    'mapping-shares': 'доли не составляют целого',
  },
  ar: {
    'meeting-missing': 'الاجتماع غير محدد',
    'meeting-unknown': 'اجتماع غير معروف',
    'line-missing': 'بند الميزانية غير محدد',
    'line-unknown': 'بند ميزانية غير معروف',
    'mapping-shares': 'الحصص لا تكوّن الكل',
  },
  zh: {
    'meeting-missing': '未注明会议',
    'meeting-unknown': '会议无法识别',
    'line-missing': '未注明预算项目',
    'line-unknown': '预算项目无法识别',
    'mapping-shares': '份额合计不等于1',
  },
};
