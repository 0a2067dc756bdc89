/** Three meetings of 2013 with invented amounts: two parts, a shared cost, an unmatched posting, a line never estimated. */
import type { Rows } from './make-reconciliation';
import { dayFromIso } from '../../../src/core/values/calendar';

const place = { file: 'costs.xlsx', sheet: 'Explanations', cell: 'A2' };

export const CCW_2013: Rows = {
  meetings: [
    {
      code: 'APII-GE',
      title: 'Group of Experts of Amended Protocol II',
      titles: {
        fr: 'Groupe d’experts du Protocole II modifié',
        ar: 'فريق الخبراء المعني بالبروتوكول الثاني المعدل',
        zh: '经修正后的第二号议定书专家组',
      },
      days: '2013-04-08 2013-04-09',
    },
    {
      code: 'PV-C7',
      title: 'Seventh Conference of the High Contracting Parties to Protocol V',
      titles: {
        ar: 'المؤتمر السابع للأطراف المتعاقدة السامية في البروتوكول الخامس',
        zh: '第五号议定书缔约方第七次会议',
      },
      days: '2013-11-11 2013-11-12',
    },
    { code: 'MHCP', title: 'Meeting of the High Contracting Parties', days: '2013-11-14 2013-11-15' },
  ],
  lines: [
    {
      code: 'INT',
      title: 'Interpretation',
      titles: { fr: 'Interprétation', ar: 'الترجمة الشفوية', zh: '口译' },
      part: 'A',
    },
    {
      code: 'PRE',
      title: 'Pre-session documentation',
      titles: { fr: 'Documentation d’avant-session', ar: 'وثائق ما قبل الدورة', zh: '会前文件' },
      part: 'A',
    },
    { code: 'SUM', title: 'Summary records', titles: { ar: 'المحاضر الموجزة', zh: '简要记录' }, part: 'A' },
    { code: 'STF', title: 'Staff costs', titles: { ar: 'تكاليف الموظفين', zh: '工作人员费用' }, part: 'B' },
    {
      code: 'PSC',
      title: 'Programme support costs',
      titles: { ar: 'تكاليف دعم البرامج', zh: '方案支助费用' },
      part: 'B',
      kind: 'support cost',
      rate: 13,
      base: ['STF'],
    },
  ],
  estimates: [
    ['APII-GE', 'INT', '61000.00'],
    ['APII-GE', 'PRE', '42500.50'],
    ['APII-GE', 'STF', '28500.00'],
    ['APII-GE', 'PSC', '3705.00'],
    ['PV-C7', 'INT', '61000.00'],
    ['PV-C7', 'PRE', '42500.50'],
    ['PV-C7', 'STF', '28500.30'],
    ['PV-C7', 'PSC', '3705.04'],
    ['MHCP', 'INT', '99000.00'],
    ['MHCP', 'STF', '40000.00'],
  ],
  expenditures: [
    ['APII-GE', 'INT', '60811.70'],
    ['APII-GE', 'PRE', '20000.25'],
    ['APII-GE', 'PRE', '20000.25'],
    ['APII-GE', 'STF', '27800.40'],
    ['APII-GE', 'PSC', '3614.05'],
    ['PV-C7', 'INT', '60812.40'],
    ['PV-C7', 'PRE', '58931.45'],
    ['PV-C7', 'SUM', '4210.35'],
    ['PV-C7', 'STF', '28000.00'],
    ['PV-C7', 'STF', '-200.00'],
    ['PV-C7', 'PSC', '3614.00'],
    ['=APII-GE STF 33.34; PV-C7 STF 33.33; MHCP STF 33.33', 'Interpreters’ coach', '100.00'],
    ['MHCP', 'INT', '99000.00'],
    ['MHCP', 'STF', '39966.67'],
    ['XYZ', 'INT', '123.45'],
    ['', 'INT', '-10.00'],
  ],
  records: {
    explanations: [
      {
        meeting: 1,
        line: 1,
        reason: 'documents',
        texts: {
          en: 'Two documents more than foreseen.',
          ar: 'وثيقتان أكثر مما كان متوقعا.',
          zh: '文件比预计多两份。',
        },
        at: place,
      },
    ],
    mappings: ['APII-GE', 'PV-C7', 'MHCP'].map((_, meeting) => ({
      text: 'Interpreters’ coach',
      value: 'interpreters’ coach',
      meeting,
      line: 3,
      share: { numerator: 1n, denominator: 3n },
    })),
    terms: [
      {
        term: 'Variance',
        texts: { fr: 'Différence' },
        at: { file: 'costs.xlsx', sheet: 'Terms', cell: 'A2' },
      },
    ],
  },
  settings: { asAt: dayFromIso('2014-09-15') },
};
