/**
 * Further names of States: formal ones in English, and short and formal ones in all six languages where the United Nations writes a State otherwise than
 * `short-names.ts` has it (UNTERM; Terminology Bulletin No. 347/Rev.1 and its changes since). A line: code, names.
 */
export const OTHER_NAMES = `
AFG | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan
AGO | Republic of Angola
ALB | Republic of Albania
AND | Principality of Andorra
ARE | Émirats arabes unis; Объединенные Арабские Эмираты; 阿拉伯联合酋长国
ARG | Argentine Republic
ARM | Republic of Armenia
AUS | Commonwealth of Australia
AUT | Republic of Austria
AZE | Republic of Azerbaijan
BDI | Republic of Burundi
BEL | Kingdom of Belgium
BEN | Republic of Benin
BFA | Burkina; Буркина Фасо
BGD | People's Republic of Bangladesh
BGR | Republic of Bulgaria
BHR | Kingdom of Bahrain; Bahréin
BHS | Commonwealth of the Bahamas; The Bahamas; Багамские Острова; جزر البهاما
BIH | Republic of Bosnia and Herzegovina; Bosnia-Herzegovina
BLR | Republic of Belarus; Bélarus; Belarús; Belarus; Республика Беларусь; Белоруссия; بيلاروس
BOL | Bolivia (Plurinational State of); Plurinational State of Bolivia; Bolivie (État plurinational de); État plurinational de Bolivie; Bolivia (Estado Plurinacional de); Estado Plurinacional de Bolivia; Боливия (Многонациональное Государство); Многонациональное Государство Боливия; بوليفيا (دولة - المتعددة القوميات); دولة بوليفيا المتعددة القوميات; 多民族玻利维亚国; 玻利维亚(多民族国)
BRA | Federative Republic of Brazil; República Federativa del Brasil
BRN | Brunei; Бруней-Даруссалам; بروني دار السلام; 文莱达鲁萨兰国
BTN | Kingdom of Bhutan; Bhután
BWA | Republic of Botswana
CAF | République centrafricaine; Центральноафриканская Республика; 中非共和国
CHE | Swiss Confederation; Confédération suisse; Confederación Suiza; Швейцарская Конфедерация
CHL | Republic of Chile; شيلي
CHN | République populaire de Chine; República Popular China; Китайская Народная Республика; КНР; جمهورية الصين الشعبية; 中华人民共和国; PRC
CIV | Republic of Côte d'Ivoire; Côte d’Ivoire; Кот-д'Ивуар; كوت ديفوار
CMR | Republic of Cameroon
COD | DR Congo; DRC; RDC; Congo (Democratic Republic of the); République démocratique du Congo; República Democrática del Congo; Демократическая Республика Конго; ДРК; جمهورية الكونغو الديمقراطية; 刚果民主共和国; Congo-Kinshasa
COG | Congo; Congo (Republic of the); Congo-Brazzaville; República del Congo; Конго; الكونغو; 刚果
COL | Republic of Colombia
COM | Union of the Comoros; Коморские Острова
CPV | Cabo Verde; Republic of Cabo Verde; كابو فيردي; 佛得角
CRI | Republic of Costa Rica
CUB | Republic of Cuba
CYP | Republic of Cyprus
CZE | Czech Republic; Tchéquie; République tchèque; Chequia; República Checa; Чешская Республика; تشيكيا; الجمهورية التشيكية; 捷克共和国
DEU | Federal Republic of Germany; République fédérale d'Allemagne; República Federal de Alemania; Федеративная Республика Германия; ФРГ; جمهورية ألمانيا الاتحادية; 德意志联邦共和国
DJI | Republic of Djibouti
DMA | Commonwealth of Dominica
DNK | Kingdom of Denmark; الدانمرك
DOM | République dominicaine; الجمهورية الدومينيكية; 多米尼加共和国; 多米尼加
DZA | People's Democratic Republic of Algeria
ECU | Republic of Ecuador; إكوادور
EGY | Arab Republic of Egypt
ERI | State of Eritrea
ESP | Kingdom of Spain
EST | Republic of Estonia
ETH | Federal Democratic Republic of Ethiopia
FIN | Republic of Finland
FJI | Republic of Fiji
FRA | French Republic; République française; República Francesa; Французская Республика; الجمهورية الفرنسية; 法兰西共和国
FSM | Micronesia (Federated States of); Federated States of Micronesia; Micronesia; Micronésie (États fédérés de); États fédérés de Micronésie; Micronesia (Estados Federados de); Estados Federados de Micronesia; Микронезия (Федеративные Штаты); Федеративные Штаты Микронезии; ميكرونيزيا (ولايات - الموحدة); ولايات ميكرونيزيا الموحدة; 密克罗尼西亚联邦; 密克罗尼西亚(联邦)
GAB | Gabonese Republic
GBR | United Kingdom of Great Britain and Northern Ireland; Royaume-Uni de Grande-Bretagne et d'Irlande du Nord; Reino Unido de Gran Bretaña e Irlanda del Norte; Соединенное Королевство Великобритании и Северной Ирландии; Соединенное Королевство; المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية; 大不列颠及北爱尔兰联合王国; 联合王国; Great Britain and Northern Ireland; Britain
GHA | Republic of Ghana
GIN | Republic of Guinea
GMB | Republic of the Gambia
GNB | Republic of Guinea-Bissau; Guinea-Bissau; غينيا - بيساو
GNQ | Republic of Equatorial Guinea
GRC | Hellenic Republic; République hellénique; República Helénica; Греческая Республика
GTM | Republic of Guatemala
GUY | Co-operative Republic of Guyana; Cooperative Republic of Guyana; غيانا
HND | Republic of Honduras
HRV | Republic of Croatia
HTI | Republic of Haiti
HUN | Republic of Hungary; هنغاريا
IDN | Republic of Indonesia; 印度尼西亚
IND | Republic of India
IRN | Iran (Islamic Republic of); Iran, Islamic Republic of; Iran (République islamique d'); République islamique d'Iran; Irán (República Islámica del); República Islámica del Irán; Иран (Исламская Республика); Исламская Республика Иран; إيران (جمهورية - الإسلامية); جمهورية إيران الإسلامية; 伊朗伊斯兰共和国; 伊朗(伊斯兰共和国)
IRQ | Republic of Iraq; Iraq
IRL | Republic of Ireland; Éire
ISL | Republic of Iceland
ISR | State of Israel
ITA | Italian Republic
JOR | Hashemite Kingdom of Jordan
KAZ | Republic of Kazakhstan; Kazajstán
KEN | Republic of Kenya; Kenya
KGZ | Kyrgyz Republic; Кыргызстан
KHM | Kingdom of Cambodia
KIR | Republic of Kiribati
KNA | Federation of Saint Christopher and Nevis; Saint-Kitts-et-Nevis; St. Kitts & Nevis
KOR | Korea; Corée; Corea; Корея; كوريا; Korea (Republic of); République de Corée; ROK; Южная Корея; جمهورية كوريا; 大韩民国
PRK | Korea; Corée; Corea; Корея; كوريا; Democratic People's Republic of Korea; Korea, Democratic People's Republic of; DPRK; DPR Korea; République populaire démocratique de Corée; RPDC; Корейская Народно-Демократическая Республика; КНДР; Северная Корея; جمهورية كوريا الشعبية الديمقراطية; 朝鲜民主主义人民共和国
KWT | State of Kuwait
LAO | Laos; Lao PDR; République démocratique populaire lao; República Democrática Popular Lao; Лаосская Народно-Демократическая Республика; جمهورية لاو الديمقراطية الشعبية; 老挝人民民主共和国
LBN | Lebanese Republic
LBR | Republic of Liberia
LBY | State of Libya
LCA | St. Lucia
LIE | Principality of Liechtenstein; لختنشتاين
LKA | Democratic Socialist Republic of Sri Lanka
LSO | Kingdom of Lesotho
LTU | Republic of Lithuania
LUX | Grand Duchy of Luxembourg; لكسمبرغ
LVA | Republic of Latvia
MAR | Kingdom of Morocco
MCO | Principality of Monaco
MDA | Republic of Moldova; Moldova; République de Moldova; República de Moldova; Республика Молдова; Молдова; جمهورية مولدوفا; 摩尔多瓦共和国
MDG | Republic of Madagascar
MDV | Republic of Maldives; Мальдивские Острова; ملديف
MEX | United Mexican States; Mexico; Estados Unidos Mexicanos
MHL | Republic of the Marshall Islands; Маршалловы Острова
MKD | Republic of North Macedonia; République de Macédoine du Nord; República de Macedonia del Norte; Республика Северная Македония; مقدونيا الشمالية
MLI | Republic of Mali; Malí
MLT | Republic of Malta
MMR | Republic of the Union of Myanmar; Union of Myanmar; ميانمار
MNE | Republic of Montenegro
MOZ | Republic of Mozambique
MRT | Islamic Republic of Mauritania
MUS | Republic of Mauritius
MWI | Republic of Malawi; Malawi
NAM | Republic of Namibia
NER | Republic of the Niger; Niger; Нигер
NGA | Federal Republic of Nigeria; Nigeria
NIC | Republic of Nicaragua
NLD | Kingdom of the Netherlands; Pays-Bas (Royaume des); Royaume des Pays-Bas; Países Bajos (Reino de los); Reino de los Países Bajos; Нидерланды (Королевство); Королевство Нидерландов; مملكة هولندا; 荷兰王国; 荷兰(王国); Holland
NOR | Kingdom of Norway
NPL | Federal Democratic Republic of Nepal
NRU | Republic of Nauru
NZL | Nueva Zelandia
OMN | Sultanate of Oman; عُمان
PAK | Islamic Republic of Pakistan; Pakistán
PAN | Republic of Panama
PER | Republic of Peru
PHL | Republic of the Philippines
PLW | Republic of Palau
PNG | Independent State of Papua New Guinea; Папуа-Новая Гвинея
POL | Republic of Poland
PRT | Portuguese Republic
PRY | Republic of Paraguay
PSE | État de Palestine; Estado de Palestina; دولة فلسطين; 巴勒斯坦国
QAT | State of Qatar; Qatar
ROU | Rumania
RUS | Fédération de Russie; Federación de Rusia; الاتحاد الروسي; 俄罗斯联邦
RWA | Republic of Rwanda; Rwanda
SAU | Kingdom of Saudi Arabia; Arabie saoudite; المملكة العربية السعودية; Arabia Saudí
SDN | Republic of the Sudan; The Sudan
SEN | Republic of Senegal
SGP | Republic of Singapore
SLB | Iles Salomon
SLE | Republic of Sierra Leone
SLV | Republic of El Salvador; Эль-Сальвадор
SMR | Republic of San Marino
SOM | Federal Republic of Somalia; Somali Republic
SRB | Republic of Serbia
SSD | Republic of South Sudan
STP | Democratic Republic of Sao Tome and Principe; Sao Tomé-et-Principe
SUR | Republic of Suriname
SVK | Slovak Republic; République slovaque; República Eslovaca; Словацкая Республика; 斯洛伐克共和国
SVN | Republic of Slovenia
SWE | Kingdom of Sweden
SWZ | Kingdom of Eswatini; Eswatini; إسواتيني
SYC | Republic of Seychelles; سيشيل
SYR | Syria; République arabe syrienne; Сирийская Арабская Республика; الجمهورية العربية السورية; 阿拉伯叙利亚共和国
TCD | Republic of Chad
TGO | Togolese Republic
THA | Kingdom of Thailand
TJK | Republic of Tajikistan
TLS | Democratic Republic of Timor-Leste; Тимор-Лешти; تيمور - ليشتي
TON | Kingdom of Tonga
TTO | Republic of Trinidad and Tobago; Trinidad y Tabago
TUN | Republic of Tunisia
TUR | Republic of Türkiye; Turkiye
TZA | République-Unie de Tanzanie; Tanzanie; República Unida de Tanzanía; República Unida de Tanzania; Объединенная Республика Танзания; جمهورية تنزانيا المتحدة; 坦桑尼亚联合共和国
UGA | Republic of Uganda
URY | Eastern Republic of Uruguay
USA | États-Unis; Estados Unidos de América; Соединенные Штаты Америки; Соединенные Штаты; الولايات المتحدة الأمريكية; 美利坚合众国; 美国; EE.UU.; É.-U.
UZB | Republic of Uzbekistan
VAT | Holy See; Vatican; Vatican City; Saint-Siège; Vaticano; Святой Престол; الكرسي الرسولي; 教廷; Vatican City State; État de la Cité du Vatican; Ciudad del Vaticano; Ватикан
VCT | St. Vincent and the Grenadines
VEN | Venezuela (Bolivarian Republic of); Bolivarian Republic of Venezuela; Venezuela (République bolivarienne du); République bolivarienne du Venezuela; Venezuela (República Bolivariana de); República Bolivariana de Venezuela; Венесуэла (Боливарианская Республика); Боливарианская Республика Венесуэла; فنزويلا (جمهورية - البوليفارية); جمهورية فنزويلا البوليفارية; 委内瑞拉玻利瓦尔共和国; 委内瑞拉(玻利瓦尔共和国); Venezuela, RB
VNM | Viet Nam; Socialist Republic of Viet Nam; Вьетнам; فييت نام
VUT | Republic of Vanuatu
WSM | Independent State of Samoa
YEM | Republic of Yemen
ZAF | Republic of South Africa; Южная Африка; Южно-Африканская Республика; RSA
ZMB | Republic of Zambia
ZWE | Republic of Zimbabwe; Zimbabwe
`;
