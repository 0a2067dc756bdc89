/**
 * Further names of States, that the United Nations does not use, by their ISO 3166 alpha-3 codes: everyday names, spellings of other lists, what people
 * shorten. They are read, never printed. A line: code, names in any language.
 *
 * Many are of the npm package i18n-iso-countries 7.14.0 (Copyright (c) 2016 widdix GmbH, MIT License).
 */
export const OTHER_NAMES = `
AFG | Islamic Emirate of Afghanistan
ARE | UAE; ОАЭ; 阿联酋
ATG | أنتيغوا وباربودا
AUS | Commonwealth of Australia; Commonwealth d’Australie; Commonwealth de Australia; Австралийский Союз; كومونولث أستراليا; 澳大利亚联邦; كمنولث أستراليا
BEN | بنين; جمهورية بنين
BFA | Burkina
BHS | Багамы; باهاماس; كومنولث جزر البهاما
BIH | 波黑; Republic of Bosnia and Herzegovina; Bosnia-Herzegovina
BLR | Biélorussie; Bielorrusia; روسيا البيضاء; Белоруссия
BOL | Bolivia; Bolivie; Боливия; بوليفيا; 玻利维亚; 玻利维亚(多民族国)
BRB | باربادوس
BRN | Бруней; بروناي; 文莱; Brunei
BTN | Bután; Reino de Bután
CAF | ЦАР; 中非
CHL | تشيلي; جمهورية تشيلي
CHN | КНР; PRC; República Popular de China
CIV | Costa de Marfil; ساحل العاج
COD | Congo (República Democrática del); 刚果（金）; DR Congo; DRC; RDC; Congo (Democratic Republic of the); ДРК; Congo-Kinshasa
COG | Congo (Republic of the); Congo-Brazzaville; 刚果
COM | Коморы
CZE | جمهورية التشيك
DEU | ФРГ
DJI | Yibuti
DMA | Commonwealth de la Dominique; كومونولث دومينيكا
DNK | الدنمارك
DOM | جمهورية الدومينيكان
DZA | 阿尔及利亚人民民主共和国
ECU | الإكوادور
EUE | EU; UE; ЕС; 欧盟
FSM | Micronésie; Micronesia; Микронезия; ولايات ميكرونيسيا المتحدة
GAB | الغابون
GBR | United Kingdom; UK; Great Britain; Royaume-Uni; Reino Unido; Великобритания; المملكة المتحدة; 英国; Соединенное Королевство; 联合王国; Great Britain and Northern Ireland; Britain; بريطانيا
GIN | Республика Гвинея
HUN | المجر; Republic of Hungary
IDN | 印尼
IRL | Republic of Ireland; Éire
IRN | Iran; República Islámica de Irán; Иран; إيران; 伊朗
IRQ | Irak
ITA | Italian Republic; الجمهورية الإيطالية
KAZ | Kazajistán
KEN | Kenia
KGZ | Киргизия; الجمهورية القيرغيزية; 吉尔吉斯斯坦共和国
KIR | كيريباتي; جمهورية كيريباتي
KNA | Saint-Christophe-et-Niévès; سانت كيتس ونيفيس; Federation of Saint Christopher and Nevis; St. Kitts & Nevis
KOR | South Korea; Korea, Republic of; Corée du Sud; كوريا الجنوبية; 韩国; Korea; Corée; Corea; Корея; كوريا; ROK; Южная Корея
LAO | Laos; República Democrática Popular de Lao; Лаос; لاوس; 老挝; Lao PDR
LBR | ليبيريا; جمهورية ليبيريا
LCA | St. Lucia
LIE | لختنشتاين; إمارة لختنشتاين
LKA | République démocratique socialiste du Sri Lanka; República Democrática Socialista de Sri Lanka
LSO | Lesoto
LUX | لوكسمبورغ
MDA | Moldova, Republic of; Moldavie; Молдавия; مولدوفا; 摩尔多瓦; Moldova; Молдова
MDV | Мальдивы; جزر المالديف; المالديف
MLT | مالطا; جمهورية مالطا
MMR | Union of Myanmar; Республика Союза Мьянма
MNE | Republic of Montenegro
MOZ | موزمبيق; جمهورية موزمبيق
MWI | Malaui; مالاوي; جمهورية مالاوي
NIU | نييوي
NLD | Holland; Netherlands; Pays-Bas; Países Bajos; Нидерланды; هولندا; 荷兰
NPL | Federal Democratic Republic of Nepal; République fédérale démocratique du Népal; República Democrática Federal de Nepal; Федеративная Демократическая Республика Непал; جمهورية نيبال الديمقراطية الاتحادية; 尼泊尔联邦民主共和国
NZL | Nueva Zelanda
OMN | Sultanato de Omán
PHL | República de las Filipinas
PRK | North Korea; Corée du Nord; كوريا الشمالية; 朝鲜; Korea; Corée; Corea; Корея; كوريا; Korea, Democratic People’s Republic of; DPRK; DPR Korea; RPDC; КНДР; Северная Корея
PRT | الجمهورية البرتغالية
PSE | Palestine; Palestina; فلسطين; 巴勒斯坦; Палестина
QAT | Catar
RUS | Russia; Russie; Rusia; Россия; روسيا; 俄罗斯
RWA | Ruanda; République rwandaise
SAU | السعودية; Arabia Saudí
SLV | Эль-Сальвадор
SOM | Somali Republic
STP | ساو تومي وبرينسيب; جمهورية ساو تومي وبرينسيب الديمقراطية
SWZ | Esuatini
SYC | سيشل; República de las Seychelles
SYR | Syrie; Сирия; سوريا; 叙利亚; Syria; سورية
THA | تايلاند
TKM | Туркмения
TTO | Trinidad y Tobago
TZA | Tanzania; Танзания; تانزانيا; 坦桑尼亚; Tanzanie
URY | الأوروغواي; جمهورية الأوروغواي الشرقية
USA | United States; USA; US; Estados Unidos; США; الولايات المتحدة; 美国; États-Unis; Соединенные Штаты; EE.UU.
VAT | Holy See (Vatican City State); Saint-Siège (Vatican); Ватикан; الفاتيكان; 梵蒂冈; Vatican; Vatican City; Vaticano; 教廷; Vatican City State; État de la Cité du Vatican; Ciudad del Vaticano
VCT | سانت فينسنت والغرينادين; St. Vincent and the Grenadines
VEN | Venezuela; Венесуэла; فنزويلا; 委内瑞拉; Venezuela, RB
VNM | فيتنام
ZAF | ЮАР; RSA
ZWE | Zimbabue; زيمبابوي; جمهورية زيمبابوي
`;
