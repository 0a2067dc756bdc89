/** Words by which captions and headings name a scale or a currency, in the six languages and in what offices write. Data. */

/** `sure`: wherever they stand. `weak`: names and sentences hold them too, so that they count only where a unit is said. */
export const SCALE_WORDS: readonly {
  readonly value: number;
  readonly sure: readonly string[];
  readonly weak: readonly string[];
}[] = [
  {
    value: 1_000_000_000,
    sure: [
      ...[
        'billions',
        'milliards',
        'mil millones',
        'miles de millones',
        'mrd',
        'mrd.',
        'миллиардов',
        'миллиардах',
        'миллиарды',
      ],
      ...['млрд', 'млрд.', 'مليارات', '十亿元', '十亿美元'],
    ],
    weak: ['billion', 'bn', 'milliard', 'مليار', '十亿'],
  },
  { value: 100_000_000, sure: ['亿元', '亿美元', '億元'], weak: ['亿', '億'] },
  { value: 10_000_000, sure: ['crores', 'crore'], weak: [] },
  {
    value: 1_000_000,
    sure: [
      ...['millions', 'mio', 'mio.', "'000000", "'000,000", "000'000s", '000 000s', 'millones', 'millionen'],
      ...['миллионов', 'миллионах', 'миллионы', 'млн', 'млн.', 'ملايين', '百万元', '百万美元', '百萬元'],
    ],
    weak: ['million', 'mn', 'mln', 'millón', 'مليون', '百万', '百萬'],
  },
  { value: 10_000, sure: ['万元', '万美元', '萬元'], weak: ['万', '萬'] },
  { value: 100_000, sure: ['lakhs', 'lakh'], weak: [] },
  {
    value: 1000,
    sure: [
      ...['thousands', "'000s", "'000", "000's", '000s', '(000)', '(000s)', 'tsd', 'tsd.', '1000s', '1,000s'],
      ...['$000', '$ 000', 'usd 000', 'us$000', 'milliers', 'тысяч', 'тысячах', 'тысячи', 'тыс', 'тыс.'],
      ...['آلاف', 'الاف', 'ألوف', '千元', '千美元'],
    ],
    weak: ['thousand', 'mille', 'miles', 'tausend', 'тысяча', 'ألف', '千', 'k'],
  },
  {
    value: 0.01,
    sure: ['美分', '单位:分', '单位：分', '單位：分'],
    weak: [
      ...[
        'cents',
        'US cents',
        'hundredths',
        'centimes',
        'céntimos',
        'centavos',
        'центах',
        'центов',
        'копейках',
        'копеек',
      ],
      ...['سنت', 'سنتات', 'سنتا'],
    ],
  },
  { value: 100, sure: [], weak: ['hundreds', 'centaines', 'cientos', 'сотнях', '百元'] },
];

/** Signs and short names of currencies that stand for one only; their full names are in `currency-names.ts`. */
export const CURRENCY_NAMES: readonly { readonly code: string; readonly words: readonly string[] }[] = [
  { code: 'CHF', words: ['SFr', 'SFr.', 'Fr.', 'فرنكات سويسرية', 'швейцарские франки'] },
  { code: 'EUR', words: ['€', 'euros', 'يورو', '歐元'] },
  { code: 'GBP', words: ['£', 'pounds sterling', 'pound sterling', 'фунтов стерлингов', 'фунтах стерлингов'] },
  { code: 'JPY', words: ['日圓'] },
  { code: 'CNY', words: ['renminbi', '人民币'] },
  { code: 'RUB', words: ['руб.', '₽'] },
  { code: 'INR', words: ['₹'] },
  { code: 'KRW', words: ['₩'] },
  { code: 'CAD', words: ['C$', 'Can$', 'CA$'] },
  { code: 'AUD', words: ['A$', 'AU$'] },
  { code: 'NZD', words: ['NZ$'] },
  { code: 'KES', words: ['KSh'] },
  { code: 'XOF', words: ['francs CFA', 'franc CFA', 'CFA francs', 'FCFA', 'F CFA'] },
  {
    code: 'USD',
    words: [
      ...['US$', 'U.S.$', '$US', 'United States dollars', 'United States dollar', 'US dollars', 'US dollar'],
      ...['U.S. dollars', 'USA dollars', 'American dollars', 'dollars américains', 'dólares americanos'],
      ...['dollars des États-Unis', 'dollars É.-U.', 'dólares de los Estados Unidos', 'dólares EE.UU.'],
      ...[
        'dólares EE. UU.',
        'dólares de los EE.UU.',
        'dólares de los EE. UU.',
        'dólares de EE.UU.',
        'dólares de EE. UU.',
      ],
      ...['dólares de los EUA', 'dollars des É.-U.', 'dollars E.-U.', 'dollars EU', 'dollars ÉU'],
      ...['dólares estadounidenses', 'долларов США', 'долларах США', 'доллары США', 'долл. США'],
      ...['دولارات الولايات المتحدة', 'دولار الولايات المتحدة', 'دولار أمريكي', '美元'],
    ],
  },
];

/** Names that several currencies share, or that are words of a language too: the codes they may stand for, the likeliest first. */
export const SHARED_NAMES: readonly { readonly codes: readonly string[]; readonly words: readonly string[] }[] = [
  [
    'USD AUD BBD BND BSD BZD CAD FJD GYD JMD LRD NAD NZD SBD SGD SRD TTD XCD',
    'dollars dollar dólares dólar долларов долларах доллары دولارات دولار',
  ],
  ['CHF XOF XAF BIF CDF DJF GNF KMF RWF', 'francs franc francos франков франках فرنكات فرنك 法郎'],
  ['GBP EGP SDG SSP SYP', 'pounds libras livres фунтов фунтах جنيه جنيهات'],
  ['INR PKR LKR NPR MUR SCR', 'rupees rupee roupies rupias рупий рупиях روبية روبيات 卢比'],
  ['KES TZS UGX SOS', 'shillings shilling chelines шиллингов шиллингах شلن 先令'],
  ['MXN ARS CLP COP CUP DOP PHP UYU', 'pesos песо بيزو 比索'],
  ['NOK DKK SEK ISK CZK', 'kroner crowns couronnes coronas крон кронах كرونة 克朗'],
  ['SEK', 'kronor'],
  ['JOD KWD BHD DZD IQD LYD RSD TND', 'dinars dinares динаров динарах دينار دنانير 第纳尔'],
  ['AED MAD', 'dirhams dírhams дирхамов дирхамах درهم دراهم 迪拉姆'],
  ['SAR QAR OMR YER IRR', 'riyals rials riales риялов риалов риялах ريال ريالات 里亚尔'],
  ['RUB BYN', 'rubles roubles rublos рублей рублях рубли روبل 卢布'],
  ['EUR', 'euro евро'],
  ['JPY', 'yen yens yenes иен иенах'],
  ['CNY', 'yuan юаней юанях يوان'],
  ['KRW KPW', 'won'],
  ['THB', 'baht'],
  ['ZAR', 'rand'],
  ['BRL', 'reais reales'],
  ['ETB', 'birr'],
  ['NGN', 'naira'],
  ['GHS', 'cedis cedi'],
  ['BDT', 'taka'],
  ['ZMW MWK', 'kwacha'],
  ['PLN', 'zloty zlotys zlotych'],
  ['HUF', 'forint forints'],
  ['TRY', 'lira liras'],
  ['IDR', 'rupiah'],
  ['MYR', 'ringgit'],
  ['VND', 'dong'],
  ['UAH', 'hryvnia гривен гривнах'],
  ['KZT', 'tenge тенге'],
  ['PEN', 'soles'],
  ['CRC', 'colones'],
  ['GTQ', 'quetzales'],
  ['HNL', 'lempiras'],
  ['PYG', 'guaranies'],
  ['BOB', 'bolivianos'],
  ['RON MDL', 'lei'],
  ['ILS', 'shekels'],
].map(([codes = '', words = '']) => ({ codes: codes.split(' '), words: words.split(' ') }));

/** Amounts in the currency of a country or an account: which it is, they do not say. */
export const LOCAL_CURRENCY = [
  ...['local currency', 'national currency', 'document currency', 'transaction currency', 'loc.curr.', 'doc. curr.'],
  ...[
    'monnaie locale',
    'monnaie nationale',
    'moneda local',
    'moneda nacional',
    'местной валюте',
    'национальной валюте',
    'местная валюта',
    'национальная валюта',
    'LCU',
  ],
  ...['العملة المحلية', 'عملة محلية', '本币', '本位币', '当地货币', '本国货币'],
];

/** What stands before `dollars` and names no country. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'in of the thousand thousands million millions hundreds full whole current constant total all amount amounts unit units real nominal ' +
    'budget cost costs figures expressed reported nearest and or usd states approved estimated actual expenditure expenditures estimates ' +
    'en de des du les milliers tous montants montant miles millones los importes importe cifras'
  ).split(' '),
);

/** Words between the others in a text that says a unit and nothing else. */
export const UNIT_FILLERS =
  /(?<!\p{L})(?:in|of|en|de|des|du|d|au|aux|the|los|las|el|в|на|expressed|unit|units|currency|unité|unités|monnaie|unidad|unidades|moneda|единица|валюта|الوحدة|العملة|full|whole|figures|amounts?|all|are|is|montants?|importes?|cifras?|beträge|суммы|المبالغ|المبلغ)(?!\p{L})|单位|以|计|[\s.,;:：/()（）[\]|'’*×x–-]/giu;
