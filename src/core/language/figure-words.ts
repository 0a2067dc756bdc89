/** What a number of a document is that is no figure of a table: by the words of `FigureMeasure`, a count by what is counted. Heads a sentence. */
import type { Language } from './language';

export interface FigureWords {
  readonly table: string;
  readonly year: string;
  readonly day: string;
  readonly text: string;
  readonly 'count (meetings)': string;
  readonly 'count (unmatched)': string;
  readonly 'count (meetings-above)': string;
  readonly 'count (meetings-above-more)': string;
  readonly 'count (meetings-below)': string;
  readonly 'count (meetings-below-more)': string;
  readonly 'count (meetings-equal)': string;
  readonly 'count (meetings-equal-more)': string;
  readonly 'count (meetings-uncompared)': string;
  readonly 'count (meetings-uncompared-more)': string;
}

export const FIGURE_WORDS: { readonly [L in Language]: FigureWords } = {
  en: {
    table: 'The number of a table',
    year: 'The reporting year',
    day: 'The as-at date',
    text: 'A number in the text',
    'count (meetings)': 'The number of meetings',
    'count (unmatched)': 'The number of unmatched entries',
    'count (meetings-above)': 'The number of meetings above their estimate',
    'count (meetings-above-more)': 'The number of further meetings above their estimate',
    'count (meetings-below)': 'The number of meetings below their estimate',
    'count (meetings-below-more)': 'The number of further meetings below their estimate',
    'count (meetings-equal)': 'The number of meetings equal to their estimate',
    'count (meetings-equal-more)': 'The number of further meetings equal to their estimate',
    'count (meetings-uncompared)': 'The number of meetings that were not compared',
    'count (meetings-uncompared-more)': 'The number of further meetings that were not compared',
  },
  fr: {
    table: 'Le numéro d’un tableau',
    year: 'L’année considérée',
    day: 'La date à laquelle les chiffres sont arrêtés',
    text: 'Un nombre du texte',
    'count (meetings)': 'Le nombre de réunions',
    'count (unmatched)': 'Le nombre d’écritures non rattachées',
    'count (meetings-above)': 'Le nombre de réunions dépassant les coûts estimatifs',
    'count (meetings-above-more)': 'Le nombre d’autres réunions dépassant les coûts estimatifs',
    'count (meetings-below)': 'Le nombre de réunions restées en deçà des coûts estimatifs',
    'count (meetings-below-more)': 'Le nombre d’autres réunions restées en deçà des coûts estimatifs',
    'count (meetings-equal)': 'Le nombre de réunions conformes aux coûts estimatifs',
    'count (meetings-equal-more)': 'Le nombre d’autres réunions conformes aux coûts estimatifs',
    'count (meetings-uncompared)': 'Le nombre de réunions non comparées',
    'count (meetings-uncompared-more)': 'Le nombre d’autres réunions non comparées',
  },
  es: {
    table: 'El número de un cuadro',
    year: 'El año del informe',
    day: 'La fecha de referencia',
    text: 'Un número del texto',
    'count (meetings)': 'El número de reuniones',
    'count (unmatched)': 'El número de asientos sin asignar',
    'count (meetings-above)': 'El número de reuniones por encima de los gastos estimados',
    'count (meetings-above-more)': 'El número de otras reuniones por encima de los gastos estimados',
    'count (meetings-below)': 'El número de reuniones por debajo de los gastos estimados',
    'count (meetings-below-more)': 'El número de otras reuniones por debajo de los gastos estimados',
    'count (meetings-equal)': 'El número de reuniones iguales a los gastos estimados',
    'count (meetings-equal-more)': 'El número de otras reuniones iguales a los gastos estimados',
    'count (meetings-uncompared)': 'El número de reuniones no comparadas',
    'count (meetings-uncompared-more)': 'El número de otras reuniones no comparadas',
  },
  ru: {
    table: 'номер таблицы',
    year: 'отчетный год',
    day: 'дата, по состоянию на которую приведены показатели',
    text: 'число в тексте',
    'count (meetings)': 'число совещаний',
    'count (unmatched)': 'число неотнесенных проводок',
    'count (meetings-above)': 'число совещаний с превышением сметы',
    'count (meetings-above-more)': 'число прочих совещаний с превышением сметы',
    'count (meetings-below)': 'число совещаний с расходами ниже сметы',
    'count (meetings-below-more)': 'число прочих совещаний с расходами ниже сметы',
    'count (meetings-equal)': 'число совещаний с расходами, равными смете',
    'count (meetings-equal-more)': 'число прочих совещаний с расходами, равными смете',
    'count (meetings-uncompared)': 'число несопоставленных совещаний',
    'count (meetings-uncompared-more)': 'число прочих несопоставленных совещаний',
  },
  ar: {
    table: 'رقم الجدول',
    year: 'السنة المشمولة بالتقرير',
    day: 'التاريخ الذي حُددت فيه الأرقام',
    text: 'رقم في النص',
    'count (meetings)': 'عدد الاجتماعات',
    'count (unmatched)': 'عدد القيود غير المرتبطة',
    'count (meetings-above)': 'عدد الاجتماعات التي تجاوزت التكاليف المقدرة',
    'count (meetings-above-more)': 'عدد الاجتماعات الأخرى التي تجاوزت التكاليف المقدرة',
    'count (meetings-below)': 'عدد الاجتماعات التي قلّت عن التكاليف المقدرة',
    'count (meetings-below-more)': 'عدد الاجتماعات الأخرى التي قلّت عن التكاليف المقدرة',
    'count (meetings-equal)': 'عدد الاجتماعات المساوية للتكاليف المقدرة',
    'count (meetings-equal-more)': 'عدد الاجتماعات الأخرى المساوية للتكاليف المقدرة',
    'count (meetings-uncompared)': 'عدد الاجتماعات التي لم تُقارن',
    'count (meetings-uncompared-more)': 'عدد الاجتماعات الأخرى التي لم تُقارن',
  },
  zh: {
    table: '表号',
    year: '报告年度',
    day: '截至日期',
    text: '文中的数字',
    'count (meetings)': '会议数目',
    'count (unmatched)': '未归入的开支笔数',
    'count (meetings-above)': '超出估计费用的会议数目',
    'count (meetings-above-more)': '超出估计费用的其他会议数目',
    'count (meetings-below)': '低于估计费用的会议数目',
    'count (meetings-below-more)': '低于估计费用的其他会议数目',
    'count (meetings-equal)': '等于估计费用的会议数目',
    'count (meetings-equal-more)': '等于估计费用的其他会议数目',
    'count (meetings-uncompared)': '未作比较的会议数目',
    'count (meetings-uncompared-more)': '未作比较的其他会议数目',
  },
};
