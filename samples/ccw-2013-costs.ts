/**
 * The cost side of the sample. Meetings, their titles and days are those of the meetings held under the Convention on Certain Conventional
 * Weapons in 2013; every amount, rate, code and document number is invented for illustration.
 */

/** Code, instrument, start, end; titles in English, French, Spanish, Russian, Arabic, Chinese. */
export const MEETINGS = [
  [
    ['AP2-GOE-2013', 'Amended Protocol II', 'Group of Experts', '2013-04-08', '2013-04-09'],
    [
      'Group of Experts of Amended Protocol II',
      'Groupe d’experts du Protocole II modifié',
      'Grupo de Expertos del Protocolo II Enmendado',
      'Группа экспертов по дополненному Протоколу II',
      'فريق خبراء البروتوكول الثاني المعدل',
      '经修正后的第二号议定书专家组',
    ],
  ],
  [
    ['P5-MOE-2013', 'Protocol V', 'Meeting of Experts', '2013-04-10', '2013-04-12'],
    [
      'Meeting of Experts of Protocol V',
      'Réunion d’experts du Protocole V',
      'Reunión de Expertos del Protocolo V',
      'Совещание экспертов по Протоколу V',
      'اجتماع خبراء البروتوكول الخامس',
      '第五号议定书专家会议',
    ],
  ],
  [
    ['P5-CONF-2013', 'Protocol V', 'Conference', '2013-11-11', '2013-11-12'],
    [
      'Seventh Conference of the High Contracting Parties to Protocol V',
      'Septième Conférence des Hautes Parties contractantes au Protocole V',
      'Séptima Conferencia de las Altas Partes Contratantes en el Protocolo V',
      'Седьмая Конференция Высоких Договаривающихся Сторон Протокола V',
      'المؤتمر السابع للأطراف المتعاقدة السامية في البروتوكول الخامس',
      '第五号议定书缔约方第七次会议',
    ],
  ],
  [
    ['AP2-CONF-2013', 'Amended Protocol II', 'Annual Conference', '2013-11-13', '2013-11-13'],
    [
      'Fifteenth Annual Conference of the High Contracting Parties to Amended Protocol II',
      'Quinzième Conférence annuelle des Hautes Parties contractantes au Protocole II modifié',
      '15ª Conferencia Anual de las Altas Partes Contratantes en el Protocolo II Enmendado',
      'Пятнадцатая ежегодная Конференция Высоких Договаривающихся Сторон дополненного Протокола II',
      'المؤتمر السنوي الخامس عشر للأطراف المتعاقدة السامية في البروتوكول الثاني المعدل',
      '经修正后的第二号议定书缔约方第十五次年度会议',
    ],
  ],
  [
    ['MHCP-2013', 'Convention', 'Meeting of the High Contracting Parties', '2013-11-14', '2013-11-15'],
    [
      'Meeting of the High Contracting Parties to the Convention',
      'Réunion des Hautes Parties contractantes à la Convention',
      'Reunión de las Altas Partes Contratantes en la Convención',
      'Совещание Высоких Договаривающихся Сторон Конвенции',
      'اجتماع الأطراف المتعاقدة السامية في الاتفاقية',
      '《公约》缔约方会议',
    ],
  ],
] as const;

export type MeetingCode = (typeof MEETINGS)[number][0][0];

/** Code, prefix of its commitment items, titles in the six languages. */
export const LINES = [
  ['A1', 'INT', ['Interpretation', 'Interprétation', 'Interpretación', 'Устный перевод', 'الترجمة الشفوية', '口译']],
  [
    'A2',
    'DOC-PRE',
    [
      'Pre-session documentation',
      'Documentation d’avant-session',
      'Documentación anterior al período de sesiones',
      'Предсессионная документация',
      'وثائق ما قبل الدورة',
      '会前文件',
    ],
  ],
  [
    'A3',
    'DOC-IN',
    [
      'In-session documentation',
      'Documents de session',
      'Documentación del período de sesiones',
      'Сессионная документация',
      'وثائق الدورة',
      '会期文件',
    ],
  ],
  [
    'A4',
    'DOC-POST',
    [
      'Post-session documentation',
      'Documentation d’après-session',
      'Documentación posterior al período de sesiones',
      'Послесессионная документация',
      'وثائق ما بعد الدورة',
      '会后文件',
    ],
  ],
  [
    'A5',
    'SR',
    [
      'Summary records',
      'Comptes rendus analytiques',
      'Actas resumidas',
      'Краткие отчеты',
      'المحاضر الموجزة',
      '简要记录',
    ],
  ],
  [
    'A6',
    'MS',
    [
      'Meeting servicing',
      'Service des séances',
      'Servicios de reuniones',
      'Обслуживание заседаний',
      'خدمة الاجتماعات',
      '会议服务',
    ],
  ],
  [
    'A7',
    'SUP',
    [
      'Support services',
      'Services d’appui',
      'Servicios de apoyo',
      'Вспомогательное обслуживание',
      'خدمات الدعم',
      '支助服务',
    ],
  ],
  [
    'A8',
    'OTH',
    [
      'Other requirements',
      'Autres dépenses',
      'Otras necesidades',
      'Прочие потребности',
      'احتياجات أخرى',
      '其他所需经费',
    ],
  ],
  [
    'B1',
    'STF',
    ['Staff costs', 'Dépenses de personnel', 'Gastos de personal', 'Расходы по персоналу', 'تكاليف الموظفين', '人事费'],
  ],
  [
    'B2',
    'TRV',
    [
      'Travel of staff',
      'Voyages du personnel',
      'Viajes del personal',
      'Поездки персонала',
      'سفر الموظفين',
      '工作人员差旅费',
    ],
  ],
  [
    'B3',
    'PSC',
    [
      'Programme support costs',
      'Dépenses d’appui au programme',
      'Gastos de apoyo a los programas',
      'Вспомогательные расходы по программам',
      'تكاليف دعم البرامج',
      '方案支助费用',
    ],
  ],
] as const;

export type LineCode = (typeof LINES)[number][0];

/** Per cent of staff costs and travel. */
export const SUPPORT_RATE = 13;

/** Whole dollars: original estimate, revised estimate, spent. Support costs follow from their base; A7 and A8 of one week are shared. */
export const PLAN: { readonly [M in MeetingCode]: Partial<Record<LineCode, readonly [number, number, number]>> } = {
  'AP2-GOE-2013': {
    A1: [30400, 28900, 27812],
    A2: [36200, 34000, 29155],
    A3: [12100, 11500, 11020],
    A4: [9800, 9800, 10105],
    A6: [6700, 6700, 6640],
    A7: [5400, 5400, 0],
    A8: [1200, 1200, 1144],
    B1: [18000, 18000, 17640],
    B2: [6500, 6500, 6120],
  },
  'P5-MOE-2013': {
    A1: [45600, 44200, 43020],
    A2: [41000, 39000, 38240],
    A3: [17800, 17000, 16345],
    A4: [12400, 12400, 12010],
    A6: [9300, 9300, 9254],
    A7: [7600, 7600, 0],
    A8: [1500, 1500, 1390],
    B1: [21000, 21000, 20455],
    B2: [7800, 7800, 7310],
  },
  'P5-CONF-2013': {
    A1: [31200, 31200, 30410],
    A2: [58400, 55000, 53870],
    A3: [22600, 21800, 20990],
    A4: [31500, 31500, 27002],
    A5: [46300, 46300, 44815],
    A6: [8100, 8100, 7985],
    A7: [6900, 6900, 0],
    A8: [1300, 1300, 0],
    B1: [24000, 24000, 23515],
    B2: [5600, 5600, 5240],
  },
  'AP2-CONF-2013': {
    A1: [15600, 15600, 15205],
    A2: [47200, 45500, 44120],
    A3: [18300, 17600, 16950],
    A4: [25700, 25700, 24860],
    A5: [23200, 23200, 22400],
    A6: [4200, 4200, 4150],
    A7: [3600, 3600, 0],
    A8: [1250, 1250, 0],
    B1: [14000, 14000, 13620],
    B2: [3200, 3200, 2980],
  },
  'MHCP-2013': {
    A1: [31200, 31200, 36940],
    A2: [62300, 60000, 66480],
    A3: [26400, 26400, 30115],
    A4: [33800, 33800, 34210],
    A5: [46300, 46300, 48905],
    A6: [8100, 8100, 8470],
    A7: [7100, 7100, 0],
    A8: [1300, 1300, 0],
    B1: [26000, 26000, 26310],
    B2: [8200, 8200, 7905],
  },
};

/** How a line is paid: parts of its cost by weight, each a number of days after the meeting's start, in a currency. */
export const PAYMENTS: {
  readonly [L in LineCode]?: readonly (readonly [number, number, 'USD' | 'CHF', string, string])[];
} = {
  A1: [
    [32, 7, 'CHF', 'FL', 'Freelance interpreters, fees'],
    [28, 14, 'CHF', 'FL', 'Freelance interpreters, fees'],
    [25, 21, 'USD', 'ST', 'Interpreters, staff time'],
    [15, 35, 'CHF', 'FL', 'Freelance interpreters, daily subsistence'],
  ],
  A2: [
    [40, -30, 'USD', 'TR', 'Translation of pre-session documents'],
    [35, -15, 'CHF', 'TR', 'Contractual translation, pre-session'],
    [25, 10, 'USD', 'RP', 'Reproduction and distribution, pre-session'],
  ],
  A3: [
    [40, 5, 'USD', 'TR', 'Translation of in-session documents'],
    [35, 12, 'CHF', 'TR', 'Contractual translation, in-session'],
    [25, 24, 'USD', 'RP', 'Reproduction and distribution, in-session'],
  ],
  A4: [
    [60, 28, 'USD', 'TR', 'Translation of the report'],
    [40, 40, 'USD', 'RP', 'Reproduction and distribution, report'],
  ],
  A5: [
    [60, 30, 'USD', 'PW', 'Précis-writing'],
    [40, 42, 'CHF', 'TR', 'Translation of summary records'],
  ],
  A6: [
    [60, 3, 'CHF', 'CO', 'Conference officers and ushers'],
    [40, 20, 'CHF', 'TE', 'Sound operators and technicians'],
  ],
  A8: [[100, 16, 'USD', '', 'Supplies and communications']],
  B1: [
    [40, -45, 'USD', 'GT', 'General temporary assistance'],
    [35, -15, 'USD', 'GT', 'General temporary assistance'],
    [25, 20, 'USD', 'GT', 'General temporary assistance'],
  ],
  B2: [
    [65, 15, 'USD', 'AI', 'Air travel'],
    [35, 26, 'CHF', 'DS', 'Daily subsistence allowance'],
  ],
};

/** What meetings of one week share, in whole Swiss francs or dollars. */
export const SHARED = [
  ['CCW-13-APR', 'A7', '2013-04-12', 'CHF', 5980, 'CO', 'Coordination and technical support, April'],
  ['CCW-13-APR', 'A7', '2013-05-06', 'CHF', 3870, 'SE', 'Security and reception, April'],
  ['CCW-13-APR', 'A7', '2013-05-17', 'USD', 2290, 'TE', 'Telephone and network, April'],
  ['CCW-13-NOV-SUP', 'A7', '2013-11-15', 'CHF', 7120, 'CO', 'Coordination and technical support, November'],
  ['CCW-13-NOV-SUP', 'A7', '2013-11-29', 'CHF', 5205, 'SE', 'Security and reception, November'],
  ['CCW-13-NOV-SUP', 'A7', '2013-12-06', 'USD', 3640, 'TE', 'Telephone and network, November'],
  ['CCW-13-NOV-OTH', 'A8', '2013-11-22', 'USD', 2105, '', 'Printing of badges and room signs'],
  ['CCW-13-NOV-OTH', 'A8', '2013-12-13', 'USD', 1600, '', 'Supplies and communications, November'],
] as const;

/** Who bears a shared cost object, and how much of it; by days of meeting, or in equal thirds. */
export const SHARES = [
  ['CCW-13-APR', 'AP2-GOE-2013', 2, 5],
  ['CCW-13-APR', 'P5-MOE-2013', 3, 5],
  ['CCW-13-NOV-SUP', 'P5-CONF-2013', 2, 5],
  ['CCW-13-NOV-SUP', 'AP2-CONF-2013', 1, 5],
  ['CCW-13-NOV-SUP', 'MHCP-2013', 2, 5],
  ['CCW-13-NOV-OTH', 'P5-CONF-2013', 1, 3],
  ['CCW-13-NOV-OTH', 'AP2-CONF-2013', 1, 3],
  ['CCW-13-NOV-OTH', 'MHCP-2013', 1, 3],
] as const;

/** Swiss francs per dollar from the first of each month, in thousandths. */
export const CHF_RATES = [
  ['2013-01-01', 915],
  ['2013-02-01', 909],
  ['2013-03-01', 928],
  ['2013-04-01', 949],
  ['2013-05-01', 941],
  ['2013-06-01', 956],
  ['2013-07-01', 944],
  ['2013-08-01', 930],
  ['2013-09-01', 925],
  ['2013-10-01', 906],
  ['2013-11-01', 897],
  ['2013-12-01', 906],
  ['2014-01-01', 890],
  ['2014-02-01', 901],
  ['2014-03-01', 885],
  ['2014-04-01', 884],
] as const;
