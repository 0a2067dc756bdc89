/** Arabic: the step Status. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/status';

export const STATUS_STEP: typeof ENGLISH.STATUS_STEP = {
  looking: 'جار النظر …',
  notHere: 'تحتاج حالة الإبلاغ إلى أوراق لا يتضمنها المصنف: {kinds}.',
  whichDay: 'حتى أي تاريخ؟ لا يذكره المصنف.',
  asAt: 'حتى تاريخ',
  year: 'السنة',
  instrument: 'الصك',
  noDuty: 'لا يحل بموجب هذا الصك موعد أي تقرير في تلك السنة.',
  filter: 'عرض ما يلي فقط',
  rate: 'النسبة',
  trend: 'النسبة حسب السنة',
  find: 'البحث عن دولة',
  states: '{count, plural, zero {لا دول} one {دولة واحدة} two {دولتان} few {# دول} many {# دولة} other {# دولة}}',
  daysLate:
    '{count, plural, zero {بلا تأخير} one {بتأخير يوم واحد} two {بتأخير يومين} few {بتأخير # أيام} many {بتأخير # يوما} other {بتأخير # يوم}}',
  submitted: 'قُدّم في {day}',
  due: 'موعده {day}',
  last: 'آخر تقرير لسنة {year}',
  forms: 'الاستمارات {forms}',
  notPublic: 'غير علني',
  stated: 'الأعداد المذكورة',
  allHold: 'كلها متطابقة',
  differ:
    '{count, plural, zero {لا فروق} one {واحد مختلف} two {اثنان مختلفان} few {# مختلفة} many {# مختلفا} other {# مختلف}}',
  findings:
    '{count, plural, zero {لا ملاحظات على هذه الأوراق} one {ملاحظة واحدة على هذه الأوراق} two {ملاحظتان على هذه الأوراق} few {# ملاحظات على هذه الأوراق} many {# ملاحظة على هذه الأوراق} other {# ملاحظة على هذه الأوراق}}',
  lacking: 'في Excel يمكن أيضا كتابة ورقة الحالة في المصنف.',
  makeFiles: 'كتابة الملفات',
  writeSheet: 'كتابة الورقة',
};
