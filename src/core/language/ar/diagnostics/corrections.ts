/** Arabic: what findings on corrected cells are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const CORRECTIONS = {
  'cell-corrected': {
    title: 'خلايا مصححة',
    message:
      '{before, select, blank {خلية فارغة} other {"{before}"}} تُقرأ {after, select, blank {فارغة} other {"{after}"}} كما ورد في ورقة التصحيحات{reason, select, blank {.} other {: {reason}}}',
    hint: 'لا يلزم فعل شيء. وللتراجع احذف الصف من ورقة التصحيحات.',
  },
  'correction-changed': {
    title: 'تصحيحات لم تعد مناسبة',
    message:
      'ينبغي أن {before, select, blank {تكون الخلية {cell} فارغة} other {تحتوي الخلية {cell} على "{before}"}} كي تُقرأ {after, select, blank {فارغة} other {"{after}"}}، لكنها {found, select, blank {فارغة} other {تحتوي على "{found}"}}. ولم تُصحّح.',
    hint: 'انظر إلى الخلية. واحذف الصف من ورقة التصحيحات، أو اكتب فيه ما تحتويه الخلية الآن.',
  },
  'correction-needless': {
    title: 'تصحيحات لم تعد لازمة',
    message:
      'الخلية {cell} نفسها {after, select, blank {فارغة الآن} other {تحتوي الآن على "{after}"}} كما يقول التصحيح.',
    hint: 'لا يلزم فعل شيء؛ ويمكن حذف الصف من ورقة التصحيحات.',
  },
  'correction-nowhere': {
    title: 'تصحيحات بلا خلية',
    message: 'لا يُعرف أي خلية يخصها تصحيح {sheet}!{cell}: فالصف غير موجود، أو الورقة موجودة في عدة ملفات.',
    hint: 'صحّح الملف والورقة والخلية في ورقة التصحيحات، أو احذف الصف.',
  },
  'correction-of-other-file': {
    title: 'تصحيحات ملفات أخرى',
    message: 'تصحيح {sheet}!{cell} يخص الملف "{file}"، وهو ليس من الملفات المقروءة، ولم يُجرَ.',
    hint: 'إذا كان يخص هذا الملف أيضا فاكتب اسمه هناك، وإلا فاتركه.',
  },
  'correction-doubled': {
    title: 'تصحيحات متناقضة',
    message: 'تصحّح عدة صفوف الخلية {sheet}!{cell}، وكل منها بشكل مختلف. ولم تُصحّح.',
    hint: 'أبق على الصف الصحيح وحده.',
  },
  'correction-unreadable': {
    title: 'تصحيحات غير مفهومة',
    message: 'لا يمكن فهم "{found}" هنا، ولم يصحّح شيء.',
    hint: 'اكتب في عمود الخلية خلية مثل E14، وفي عمود يُقرأ رقما بصيغة 1234.56 أو 1234.56 CHF أو تاريخا بصيغة 2013-04-08. ولتُقرأ الخلية فارغة، اترك عمود يُقرأ خاليا واكتب فارغ في عمود بوصفه.',
  },
} as const satisfies SomeDiagnosticTexts;
