/**
 * The reporting side of the sample: real States with their names in the six languages. Which of them is bound by what since when, and who
 * reported when, is invented for illustration and says nothing about any State.
 */

/** ISO 3166 alpha-3, regional group, names in English, French, Spanish, Russian, Arabic, Chinese. */
export const STATES = [
  [
    'AUS',
    'Western European and other States',
    ['Australia', 'Australie', 'Australia', 'Австралия', 'أستراليا', '澳大利亚'],
  ],
  ['AUT', 'Western European and other States', ['Austria', 'Autriche', 'Austria', 'Австрия', 'النمسا', '奥地利']],
  ['BLR', 'Eastern European States', ['Belarus', 'Bélarus', 'Belarús', 'Беларусь', 'بيلاروس', '白俄罗斯']],
  ['BEL', 'Western European and other States', ['Belgium', 'Belgique', 'Bélgica', 'Бельгия', 'بلجيكا', '比利时']],
  ['BRA', 'Latin American and Caribbean States', ['Brazil', 'Brésil', 'Brasil', 'Бразилия', 'البرازيل', '巴西']],
  ['BGR', 'Eastern European States', ['Bulgaria', 'Bulgarie', 'Bulgaria', 'Болгария', 'بلغاريا', '保加利亚']],
  ['CAN', 'Western European and other States', ['Canada', 'Canada', 'Canadá', 'Канада', 'كندا', '加拿大']],
  ['CHN', 'Asia-Pacific States', ['China', 'Chine', 'China', 'Китай', 'الصين', '中国']],
  ['HRV', 'Eastern European States', ['Croatia', 'Croatie', 'Croacia', 'Хорватия', 'كرواتيا', '克罗地亚']],
  ['CUB', 'Latin American and Caribbean States', ['Cuba', 'Cuba', 'Cuba', 'Куба', 'كوبا', '古巴']],
  [
    'CZE',
    'Eastern European States',
    [
      'Czech Republic',
      'République tchèque',
      'República Checa',
      'Чешская Республика',
      'الجمهورية التشيكية',
      '捷克共和国',
    ],
  ],
  ['ECU', 'Latin American and Caribbean States', ['Ecuador', 'Équateur', 'Ecuador', 'Эквадор', 'إكوادور', '厄瓜多尔']],
  ['EST', 'Eastern European States', ['Estonia', 'Estonie', 'Estonia', 'Эстония', 'إستونيا', '爱沙尼亚']],
  ['FIN', 'Western European and other States', ['Finland', 'Finlande', 'Finlandia', 'Финляндия', 'فنلندا', '芬兰']],
  ['FRA', 'Western European and other States', ['France', 'France', 'Francia', 'Франция', 'فرنسا', '法国']],
  ['DEU', 'Western European and other States', ['Germany', 'Allemagne', 'Alemania', 'Германия', 'ألمانيا', '德国']],
  ['IND', 'Asia-Pacific States', ['India', 'Inde', 'India', 'Индия', 'الهند', '印度']],
  ['IRL', 'Western European and other States', ['Ireland', 'Irlande', 'Irlanda', 'Ирландия', 'أيرلندا', '爱尔兰']],
  ['JPN', 'Asia-Pacific States', ['Japan', 'Japon', 'Japón', 'Япония', 'اليابان', '日本']],
  ['LVA', 'Eastern European States', ['Latvia', 'Lettonie', 'Letonia', 'Латвия', 'لاتفيا', '拉脱维亚']],
  [
    'NLD',
    'Western European and other States',
    ['Netherlands', 'Pays-Bas', 'Países Bajos', 'Нидерланды', 'هولندا', '荷兰'],
  ],
  [
    'NZL',
    'Western European and other States',
    ['New Zealand', 'Nouvelle-Zélande', 'Nueva Zelandia', 'Новая Зеландия', 'نيوزيلندا', '新西兰'],
  ],
  ['NOR', 'Western European and other States', ['Norway', 'Norvège', 'Noruega', 'Норвегия', 'النرويج', '挪威']],
  ['PAK', 'Asia-Pacific States', ['Pakistan', 'Pakistan', 'Pakistán', 'Пакистан', 'باكستان', '巴基斯坦']],
  ['POL', 'Eastern European States', ['Poland', 'Pologne', 'Polonia', 'Польша', 'بولندا', '波兰']],
  [
    'PRT',
    'Western European and other States',
    ['Portugal', 'Portugal', 'Portugal', 'Португалия', 'البرتغال', '葡萄牙'],
  ],
  [
    'RUS',
    'Eastern European States',
    [
      'Russian Federation',
      'Fédération de Russie',
      'Federación de Rusia',
      'Российская Федерация',
      'الاتحاد الروسي',
      '俄罗斯联邦',
    ],
  ],
  ['ZAF', 'African States', ['South Africa', 'Afrique du Sud', 'Sudáfrica', 'Южная Африка', 'جنوب أفريقيا', '南非']],
  ['ESP', 'Western European and other States', ['Spain', 'Espagne', 'España', 'Испания', 'إسبانيا', '西班牙']],
  ['CHE', 'Western European and other States', ['Switzerland', 'Suisse', 'Suiza', 'Швейцария', 'سويسرا', '瑞士']],
] as const;

/** Instrument, due day, first and last year, forms, titles in the six languages. */
export const DUTIES = [
  [
    'Amended Protocol II',
    '31 March',
    1999,
    'A-G',
    [
      'National annual report under Amended Protocol II',
      'Rapport annuel national au titre du Protocole II modifié',
      'Informe anual nacional con arreglo al Protocolo II Enmendado',
      'Национальный ежегодный доклад по дополненному Протоколу II',
      'التقرير السنوي الوطني بموجب البروتوكول الثاني المعدل',
      '经修正后的第二号议定书国家年度报告',
    ],
  ],
  [
    'Protocol V',
    '31 March',
    2008,
    'A-H',
    [
      'National report under Protocol V',
      'Rapport national au titre du Protocole V',
      'Informe nacional con arreglo al Protocolo V',
      'Национальный доклад по Протоколу V',
      'التقرير الوطني بموجب البروتوكول الخامس',
      '第五号议定书国家报告',
    ],
  ],
] as const;

/** Entry into force of the first and the last State of the list; the others lie between, in even steps. */
export const BOUND = {
  'Amended Protocol II': ['1998-12-03', '2006-06-01'],
  'Protocol V': ['2006-11-12', '2012-05-20'],
  // No report is due under it; its parties pay for its meetings.
  Convention: ['1983-12-02', '2001-06-30'],
} as const;

const MISSIONS: { readonly [State: string]: readonly [string, string] } = {
  AUS: ['en', 'Permanent Mission of Australia'],
  AUT: ['en', 'Permanent Mission of Austria'],
  BLR: ['ru', 'Постоянное представительство Республики Беларусь'],
  BEL: ['fr', 'Mission permanente de la Belgique'],
  BRA: ['en', 'Permanent Mission of Brazil'],
  BGR: ['en', 'Permanent Mission of Bulgaria'],
  CAN: ['fr', 'Mission permanente du Canada'],
  CHN: ['zh', '中国常驻代表团'],
  HRV: ['en', 'Permanent Mission of Croatia'],
  CUB: ['es', 'Misión Permanente de Cuba'],
  CZE: ['en', 'Permanent Mission of the Czech Republic'],
  ECU: ['es', 'Misión Permanente del Ecuador'],
  EST: ['en', 'Permanent Mission of Estonia'],
  FIN: ['en', 'Permanent Mission of Finland'],
  FRA: ['fr', 'Mission permanente de la France'],
  DEU: ['en', 'Permanent Mission of Germany'],
  IND: ['en', 'Permanent Mission of India'],
  IRL: ['en', 'Permanent Mission of Ireland'],
  JPN: ['en', 'Permanent Mission of Japan'],
  LVA: ['en', 'Permanent Mission of Latvia'],
  NLD: ['en', 'Permanent Mission of the Netherlands'],
  NZL: ['en', 'Permanent Mission of New Zealand'],
  NOR: ['en', 'Permanent Mission of Norway'],
  PAK: ['en', 'Permanent Mission of Pakistan'],
  POL: ['en', 'Permanent Mission of Poland'],
  PRT: ['en', 'Permanent Mission of Portugal'],
  RUS: ['ru', 'Постоянное представительство Российской Федерации'],
  ZAF: ['en', 'Permanent Mission of South Africa'],
  ESP: ['es', 'Misión Permanente de España'],
  CHE: ['fr', 'Mission permanente de la Suisse'],
};

const TO: { readonly [Language: string]: readonly [string, string] } = {
  en: ['The Permanent Representative', 'Geneva'],
  fr: ['Représentant permanent', 'Genève'],
  es: ['Representante Permanente', 'Ginebra'],
  ru: ['Постоянному представителю', 'Женева'],
  zh: ['常驻代表', '日内瓦'],
};

/** State, addressee, office, language, address: offices, no persons. */
export const CONTACTS = STATES.map(([state]) => {
  const [language, office] = MISSIONS[state]!;
  const [addressee, address] = TO[language]!;
  return [state, addressee, office, language, address] as const;
});
