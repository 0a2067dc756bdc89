/** Arabic: words by which tables of amounts head their amounts, totals and what stands beside them. */
import type { AMOUNTS as ENGLISH } from '../en/amounts';

export const AMOUNTS: typeof ENGLISH = {
  total:
    'المجموع; المجموع الكلي; الإجمالي; المجموع العام; إجمالي; مجموع; الجملة; الإجمالى; إجمالى; المجموع الكلى; جملة',
  subtotal: 'المجموع الفرعي; الإجمالي الفرعي; مجموع فرعي; المجموع الجزئي; المجموع الفرعى; الإجمالى الفرعى; إجمالي فرعي',
  Estimates: 'التقدير; التكلفة المقدرة; التكاليف المقدرة; الميزانية; التكلفة; القيمة',
  Expenditures: 'النفقات; المصروفات; التكلفة الفعلية; النفقات الفعلية; الفعلي; التكلفة; القيمة',
  ofBoth: 'الفرق; الفارق; الرصيد; المتبقي; النسبة المئوية; معدل التنفيذ; الوفورات',
  builtEstimate: 'التقدير',
};
