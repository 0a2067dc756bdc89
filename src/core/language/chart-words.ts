/** Words of the pictures that can be taken along. */
import type { Language } from './language';

export interface ChartWords {
  readonly fromEstimateToFinal: string;
  /** Legend: a meeting cost less (more) than was estimated. */
  readonly less: string;
  readonly more: string;
  /** With the hole `amount`. */
  readonly axisBegins: string;
  readonly rateByYear: string;
  readonly estimateByPart: string;
  /** Under it: which estimate is meant. */
  readonly builtElseCompared: string;
}

export const CHART_WORDS: { readonly [L in Language]: ChartWords } = {
  en: {
    fromEstimateToFinal: 'From estimated costs to final expenditures',
    less: 'less than estimated',
    more: 'more than estimated',
    axisBegins: 'The axis begins at {amount}.',
    rateByYear: 'Reports submitted, per cent of those due, by year',
    estimateByPart: 'Estimated costs by part and year',
    builtElseCompared: 'Of meetings with quantities the estimate as built, of all others the version that is compared.',
  },
  fr: {
    fromEstimateToFinal: 'Des coûts estimatifs aux dépenses effectives',
    less: 'inférieur à l’estimation',
    more: 'supérieur à l’estimation',
    axisBegins: 'L’axe commence à {amount}.',
    rateByYear: 'Rapports soumis, en pourcentage des rapports attendus, par année',
    estimateByPart: 'Coûts estimatifs par partie et par année',
    builtElseCompared:
      'Pour les réunions dont les quantités sont indiquées, les coûts estimatifs ainsi calculés\u00a0; pour les autres, la version comparée.',
  },
  es: {
    fromEstimateToFinal: 'De los gastos estimados a los gastos definitivos',
    less: 'menos de lo estimado',
    more: 'más de lo estimado',
    axisBegins: 'El eje comienza en {amount}.',
    rateByYear: 'Informes presentados, en porcentaje de los debidos, por año',
    estimateByPart: 'Gastos estimados por parte y año',
    builtElseCompared:
      'De las reuniones con cantidades, la estimación calculada; de las demás, la versión que se compara.',
  },
  ru: {
    fromEstimateToFinal: 'От сметных расходов к фактическим',
    less: 'меньше сметы',
    more: 'больше сметы',
    axisBegins: 'Ось начинается с {amount}.',
    rateByYear: 'Представленные доклады, в процентах от подлежавших представлению, по годам',
    estimateByPart: 'Сметные расходы по частям и годам',
    builtElseCompared:
      'По совещаниям с указанными объемами — исчисленная смета, по остальным — сопоставляемый вариант.',
  },
  ar: {
    fromEstimateToFinal: 'من التكاليف المقدرة إلى النفقات النهائية',
    less: 'أقل من التقدير',
    more: 'أكثر من التقدير',
    axisBegins: 'يبدأ المحور عند {amount}.',
    rateByYear: 'التقارير المقدمة كنسبة مئوية من التقارير المستحقة، حسب السنة',
    estimateByPart: 'التكاليف المقدرة حسب الجزء والسنة',
    builtElseCompared: 'للاجتماعات ذات الكميات التقدير المحسوب، ولغيرها النسخة المقارنة.',
  },
  zh: {
    fromEstimateToFinal: '从估计费用到最后支出',
    less: '低于估计数',
    more: '高于估计数',
    axisBegins: '坐标轴从{amount}开始。',
    rateByYear: '各年已提交报告占应提交报告的百分比',
    estimateByPart: '按部分和年度列示的估计费用',
    builtElseCompared: '列有数量的会议为据此计算的估计费用，其他会议为用于比较的版本。',
  },
};
