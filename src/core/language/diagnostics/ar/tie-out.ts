import type { SomeDiagnosticTexts } from '../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'نسختان لعامين',
    message:
      'النسخة السابقة عن {before, select, blank {عام غير معروف} other {عام {before}}} والجديدة عن {after, select, blank {عام غير معروف} other {عام {after}}}: قوبلت الاجتماعات بحسب السلسلة، والصفوف إذا كان تاريخها واحدا فقط.',
    hint: 'اقرأ الصفوف المضافة والمحذوفة على أنها صفوف عامين مختلفين.',
  },
  'comparison-currencies': {
    title: 'نسختان بعملتين',
    message: 'النسخة السابقة بعملة {before} والجديدة بعملة {after}: لا يمكن مقارنة أرقامهما.',
    hint: 'قارن بين نسختين بعملة واحدة.',
  },
  'comparison-unproved': {
    title: 'فروق لا تتطابق مجاميعها',
    message:
      'تغير الرقم {figure} بمقدار {difference, number}، أما الصفوف التي يستند إليها فتغيرت بمقدار {explained, number}.',
    hint: 'لا تعتمد على هذه المقارنة؛ فهذا خطأ في البرنامج.',
  },
} satisfies SomeDiagnosticTexts;
