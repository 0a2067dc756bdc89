/**
 * What States are called in the six languages, by their ISO 3166 alpha-3 codes: members and observers of the United Nations, and States
 * that are party to treaties of which it is the depositary.
 *
 * The names are those of the npm package i18n-iso-countries 7.14.0 (Copyright (c) 2016 widdix GmbH, MIT License), languages en, fr, es, ru, ar, zh. They
 * serve to recognise what a sheet means; what is printed comes from the officer's own States sheet. A line is a State; ` | ` parts the
 * languages and `; ` the names of one.
 */
export const SHORT_NAMES = `
AFG | Afghanistan | Afghanistan | Afganistán | Афганистан | أفغانستان | 阿富汗
AGO | Angola | Angola | Angola | Ангола | أنغولا | 安哥拉
ALB | Albania | Albanie | Albania | Албания | ألبانيا | 阿尔巴尼亚
AND | Andorra | Andorre | Andorra | Андорра | أندورا | 安道尔
ARE | United Arab Emirates; UAE | Émirats Arabes Unis | Emiratos Árabes Unidos | ОАЭ | الإمارات العربية المتحدة | 阿联酋
ARG | Argentina | Argentine | Argentina | Аргентина | الأرجنتين | 阿根廷
ARM | Armenia | Arménie | Armenia | Армения | أرمينيا | 亚美尼亚
ATG | Antigua and Barbuda | Antigua-et-Barbuda | Antigua y Barbuda | Антигуа и Барбуда | أنتيغوا وباربودا | 安提瓜和巴布达
AUS | Australia | Australie | Australia | Австралия | أستراليا | 澳大利亚
AUT | Austria | Autriche | Austria | Австрия | النمسا | 奥地利
AZE | Azerbaijan | Azerbaïdjan | Azerbaiyán | Азербайджан | أذربيجان | 阿塞拜疆
BDI | Burundi | Burundi | Burundi | Бурунди | بوروندي | 布隆迪
BEL | Belgium | Belgique | Bélgica | Бельгия | بلجيكا | 比利时
BEN | Benin | Bénin | Benin | Бенин | بنين | 贝宁
BFA | Burkina Faso | Burkina Faso | Burkina Faso | Буркина-Фасо | بوركينا فاسو | 布基纳法索
BGD | Bangladesh | Bangladesh | Bangladesh | Бангладеш | بنغلاديش | 孟加拉国
BGR | Bulgaria | Bulgarie | Bulgaria | Болгария | بلغاريا | 保加利亚
BHR | Bahrain | Bahreïn | Bahrein | Бахрейн | البحرين | 巴林
BHS | Bahamas | Bahamas | Bahamas | Багамы | باهاماس | 巴哈马
BIH | Bosnia and Herzegovina | Bosnie-Herzégovine | Bosnia y Herzegovina | Босния и Герцеговина | البوسنة والهرسك | 波黑
BLR | Belarus | Biélorussie | Bielorrusia | Беларусь | روسيا البيضاء | 白俄罗斯
BLZ | Belize | Belize | Belice | Белиз | بليز | 伯利兹
BOL | Bolivia | Bolivie | Bolivia | Боливия | بوليفيا | 玻利维亚
BRA | Brazil | Brésil | Brasil | Бразилия | البرازيل | 巴西
BRB | Barbados | Barbade | Barbados | Барбадос | باربادوس | 巴巴多斯
BRN | Brunei Darussalam | Brunei Darussalam | Brunei Darussalam | Бруней | بروناي | 文莱
BTN | Bhutan | Bhoutan | Bután | Бутан | بوتان | 不丹
BWA | Botswana | Botswana | Botswana | Ботсвана | بوتسوانا | 博茨瓦纳
CAF | Central African Republic | République Centrafricaine | República Centroafricana | ЦАР | جمهورية أفريقيا الوسطى | 中非
CAN | Canada | Canada | Canadá | Канада | كندا | 加拿大
CHE | Switzerland | Suisse | Suiza | Швейцария | سويسرا | 瑞士
CHL | Chile | Chili | Chile | Чили | تشيلي | 智利
CHN | People's Republic of China; China | Chine | China | КНР (Китайская Народная Республика) | الصين | 中国
CIV | Cote d'Ivoire; Côte d'Ivoire; Ivory Coast | Côte-d'Ivoire | Costa de Marfil | Кот-д’Ивуар | ساحل العاج | 科特迪瓦
CMR | Cameroon | Cameroun | Camerún | Камерун | الكاميرون | 喀麦隆
COD | Democratic Republic of the Congo; Congo | République démocratique du Congo | Congo (República Democrática del) | Демократическая Республика Конго | جمهورية الكونغو الديمقراطية | 刚果（金）
COG | Republic of the Congo; Congo | République du Congo | Congo | Республика Конго | جمهورية الكونغو | 刚果（布）
COK | Cook Islands | Îles Cook | Islas Cook | Острова Кука | جزر كوك | 库克群岛
COL | Colombia | Colombie | Colombia | Колумбия | كولومبيا | 哥伦比亚
COM | Comoros | Comores | Comoras | Коморы | جزر القمر | 科摩罗
CPV | Cape Verde | Cap-Vert | Cabo Verde | Кабо-Верде | الرأس الأخضر | 佛得角
CRI | Costa Rica | Costa Rica | Costa Rica | Коста-Рика | كوستاريكا | 哥斯达黎加
CUB | Cuba | Cuba | Cuba | Куба | كوبا | 古巴
CYP | Cyprus | Chypre | Chipre | Кипр | قبرص | 塞浦路斯
CZE | Czech Republic; Czechia | République Tchèque | República Checa | Чехия | جمهورية التشيك | 捷克
DEU | Germany | Allemagne | Alemania | Германия | ألمانيا | 德国
DJI | Djibouti | Djibouti | Yibuti | Джибути | جيبوتي | 吉布提
DMA | Dominica | Dominique | Dominica | Доминика | دومينيكا | 多米尼克
DNK | Denmark | Danemark | Dinamarca | Дания | الدنمارك | 丹麦
DOM | Dominican Republic | République Dominicaine | República Dominicana | Доминиканская Республика | جمهورية الدومينيكان | 多米尼加
DZA | Algeria | Algérie | Argelia | Алжир | الجزائر | 阿尔及利亚
ECU | Ecuador | Équateur | Ecuador | Эквадор | الإكوادور | 厄瓜多尔
EGY | Egypt | Égypte | Egipto | Египет | مصر | 埃及
ERI | Eritrea | Érythrée | Eritrea | Эритрея | إريتريا | 厄立特里亚
ESP | Spain | Espagne | España | Испания | إسبانيا | 西班牙
EST | Estonia | Estonie | Estonia | Эстония | إستونيا | 爱沙尼亚
ETH | Ethiopia | Éthiopie | Etiopía | Эфиопия | إثيوبيا | 埃塞俄比亚
FIN | Finland | Finlande | Finlandia | Финляндия | فنلندا | 芬兰
FJI | Fiji | Fidji | Fiji | Фиджи | فيجي | 斐济
FRA | France | France | Francia | Франция | فرنسا | 法国
FSM | Micronesia, Federated States of | Micronésie | Micronesia | Микронезия | ولايات ميكرونيسيا المتحدة | 密克罗尼西亚联邦
GAB | Gabon | Gabon | Gabón | Габон | الغابون | 加蓬
GBR | United Kingdom; UK; Great Britain | Royaume-Uni | Reino Unido | Великобритания | المملكة المتحدة | 英国
GEO | Georgia | Géorgie | Georgia | Грузия | جورجيا | 格鲁吉亚
GHA | Ghana | Ghana | Ghana | Гана | غانا | 加纳
GIN | Guinea | Guinée | Guinea | Гвинея | غينيا | 几内亚
GMB | Republic of The Gambia; The Gambia; Gambia | Gambie | Gambia | Гамбия | غامبيا | 冈比亚
GNB | Guinea-Bissau | Guinée-Bissau | Guinea Bissau | Гвинея-Бисау | غينيا بيساو | 几内亚比绍
GNQ | Equatorial Guinea | Guinée équatoriale | Guinea Ecuatorial | Экваториальная Гвинея | غينيا الاستوائية | 赤道几内亚
GRC | Greece | Grèce | Grecia | Греция | اليونان | 希腊
GRD | Grenada | Grenade | Granada | Гренада | غرينادا | 格林纳达
GTM | Guatemala | Guatemala | Guatemala | Гватемала | غواتيمالا | 危地马拉
GUY | Guyana | Guyana | Guyana | Гайана | غيانا | 圭亚那
HND | Honduras | Honduras | Honduras | Гондурас | هندوراس | 洪都拉斯
HRV | Croatia | Croatie | Croacia | Хорватия | كرواتيا | 克罗地亚
HTI | Haiti | Haïti | Haití | Гаити | هايتي | 海地
HUN | Hungary | Hongrie | Hungría | Венгрия | المجر | 匈牙利
IDN | Indonesia | Indonésie | Indonesia | Индонезия | إندونيسيا | 印尼
IND | India | Inde | India | Индия | الهند | 印度
IRL | Ireland | Irlande | Irlanda | Ирландия | أيرلندا | 爱尔兰
IRN | Islamic Republic of Iran; Iran | Iran | Irán; República Islámica de Irán | Иран | إيران | 伊朗
IRQ | Iraq | Irak | Iraq | Ирак | العراق | 伊拉克
ISL | Iceland | Islande | Islandia | Исландия | آيسلندا | 冰岛
ISR | Israel | Israël | Israel | Израиль | إسرائيل | 以色列
ITA | Italy | Italie | Italia | Италия | إيطاليا | 意大利
JAM | Jamaica | Jamaïque | Jamaica | Ямайка | جامايكا | 牙买加
JOR | Jordan | Jordanie | Jordania | Иордания | الأردن | 约旦
JPN | Japan | Japon | Japón | Япония | اليابان | 日本
KAZ | Kazakhstan | Kazakhstan | Kazajistán | Казахстан | كازاخستان | 哈萨克斯坦
KEN | Kenya | Kenya | Kenia | Кения | كينيا | 肯尼亚
KGZ | Kyrgyzstan | Kirghizistan | Kirguistán | Киргизия | قيرغيزستان | 吉尔吉斯斯坦
KHM | Cambodia | Cambodge | Camboya | Камбоджа | كمبوديا | 柬埔寨
KIR | Kiribati | Kiribati | Kiribati | Кирибати | كيريباتي | 基里巴斯
KNA | Saint Kitts and Nevis | Saint-Christophe-et-Niévès | Saint Kitts y Nevis | Сент-Китс и Невис | سانت كيتس ونيفيس | 圣基茨和尼维斯
KOR | South Korea; Korea, Republic of; Republic of Korea | Corée du Sud | República de Corea | Республика Корея | كوريا الجنوبية | 韩国
KWT | Kuwait | Koweït | Kuwait | Кувейт | الكويت | 科威特
LAO | Lao People's Democratic Republic | Laos | República Democrática Popular de Lao | Лаос | لاوس | 老挝
LBN | Lebanon | Liban | Líbano | Ливан | لبنان | 黎巴嫩
LBR | Liberia | Libéria | Liberia | Либерия | ليبيريا | 利比里亚
LBY | Libya | Libye | Libia | Ливия | ليبيا | 利比亚
LCA | Saint Lucia | Sainte-Lucie | Santa Lucía | Сент-Люсия | سانت لوسيا | 圣卢西亚
LIE | Liechtenstein | Liechtenstein | Liechtenstein | Лихтенштейн | ليختنشتاين | 列支敦士登
LKA | Sri Lanka | Sri Lanka | Sri Lanka | Шри-Ланка | سريلانكا | 斯里兰卡
LSO | Lesotho | Lesotho | Lesoto | Лесото | ليسوتو | 莱索托
LTU | Lithuania | Lituanie | Lituania | Литва | ليتوانيا | 立陶宛
LUX | Luxembourg | Luxembourg | Luxemburgo | Люксембург | لوكسمبورغ | 卢森堡
LVA | Latvia | Lettonie | Letonia | Латвия | لاتفيا | 拉脱维亚
MAR | Morocco | Maroc | Marruecos | Марокко | المغرب | 摩洛哥
MCO | Monaco | Monaco | Mónaco | Монако | موناكو | 摩纳哥
MDA | Moldova, Republic of | Moldavie | Moldavia | Молдавия | مولدوفا | 摩尔多瓦
MDG | Madagascar | Madagascar | Madagascar | Мадагаскар | مدغشقر | 马达加斯加
MDV | Maldives | Maldives | Maldivas | Мальдивы | جزر المالديف | 马尔代夫
MEX | Mexico | Mexique | México | Мексика | المكسيك | 墨西哥
MHL | Marshall Islands | Îles Marshall | Islas Marshall | Маршалловы Острова | جزر مارشال | 马绍尔群岛
MKD | The Republic of North Macedonia; North Macedonia | Macédoine du Nord | Macedonia del Norte | Северная Македония | مقدونيا الشمالية | 北马其顿
MLI | Mali | Mali | Malí | Мали | مالي | 马里
MLT | Malta | Malte | Malta | Мальта | مالطا | 马耳他
MMR | Myanmar | Myanmar | Myanmar | Мьянма | بورما | 缅甸
MNE | Montenegro | Monténégro | Montenegro | Черногория | الجبل الأسود | 黑山
MNG | Mongolia | Mongolie | Mongolia | Монголия | منغوليا | 蒙古
MOZ | Mozambique | Mozambique | Mozambique | Мозамбик | موزمبيق | 莫桑比克
MRT | Mauritania | Mauritanie | Mauritania | Мавритания | موريتانيا | 毛里塔尼亚
MUS | Mauritius | Maurice | Mauricio | Маврикий | موريشيوس | 毛里求斯
MWI | Malawi | Malawi | Malaui | Малави | مالاوي | 马拉维
MYS | Malaysia | Malaisie | Malasia | Малайзия | ماليزيا | 马来西亚
NAM | Namibia | Namibie | Namibia | Намибия | ناميبيا | 纳米比亚
NER | Niger | Niger | Níger | Нигер | النيجر | 尼日尔
NGA | Nigeria | Nigéria | Nigeria | Нигерия | نيجيريا | 尼日利亚
NIC | Nicaragua | Nicaragua | Nicaragua | Никарагуа | نيكاراغوا | 尼加拉瓜
NIU | Niue | Niué | Niue | Ниуэ | نييوي | 纽埃
NLD | Netherlands; The Netherlands; Netherlands (Kingdom of the) | Pays-Bas | Países Bajos | Нидерланды | هولندا | 荷兰
NOR | Norway | Norvège | Noruega | Норвегия | النرويج | 挪威
NPL | Nepal | Népal | Nepal | Непал | نيبال | 尼泊尔
NRU | Nauru | Nauru | Nauru | Науру | ناورو | 瑙鲁
NZL | New Zealand | Nouvelle-Zélande | Nueva Zelanda | Новая Зеландия | نيوزيلندا | 新西兰
OMN | Oman | Oman | Omán | Оман | عمان | 阿曼
PAK | Pakistan | Pakistan | Pakistán | Пакистан | باكستان | 巴基斯坦
PAN | Panama | Panama | Panamá | Панама | بنما | 巴拿马
PER | Peru | Pérou | Perú | Перу | بيرو | 秘鲁
PHL | Philippines | Philippines | Filipinas | Филиппины | الفلبين | 菲律宾
PLW | Palau | Palaos | Palau | Палау | بالاو | 帕劳
PNG | Papua New Guinea | Papouasie-Nouvelle-Guinée | Papua Nueva Guinea | Папуа — Новая Гвинея | بابوا غينيا الجديدة | 巴布亚新几内亚
POL | Poland | Pologne | Polonia | Польша | بولندا | 波兰
PRK | North Korea | Corée du Nord | República Popular Democrática de Corea | КНДР (Корейская Народно-Демократическая Республика) | كوريا الشمالية | 朝鲜
PRT | Portugal | Portugal | Portugal | Португалия | البرتغال | 葡萄牙
PRY | Paraguay | Paraguay | Paraguay | Парагвай | باراغواي | 巴拉圭
PSE | State of Palestine; Palestine | Palestine | Palestina | Государство Палестина | فلسطين | 巴勒斯坦
QAT | Qatar | Qatar | Catar | Катар | قطر | 卡塔尔
ROU | Romania | Roumanie | Rumanía | Румыния | رومانيا | 罗马尼亚
RUS | Russian Federation; Russia | Russie | Rusia | Российская Федерация; Россия | روسيا | 俄罗斯
RWA | Rwanda | Rwanda | Ruanda | Руанда | رواندا | 卢旺达
SAU | Saudi Arabia | Arabie Saoudite | Arabia Saudita | Саудовская Аравия | السعودية | 沙特阿拉伯
SDN | Sudan | Soudan | Sudán | Судан | السودان | 苏丹
SEN | Senegal | Sénégal | Senegal | Сенегал | السنغال | 塞内加尔
SGP | Singapore | Singapour | Singapur | Сингапур | سنغافورة | 新加坡
SLB | Solomon Islands | Îles Salomon | Islas Salomón | Соломоновы Острова | جزر سليمان | 所罗门群岛
SLE | Sierra Leone | Sierra Leone | Sierra Leona | Сьерра-Леоне | سيراليون | 塞拉利昂
SLV | El Salvador | El Salvador | El Salvador | Сальвадор | السلفادور | 萨尔瓦多
SMR | San Marino | Saint-Marin | San Marino | Сан-Марино | سان مارينو | 圣马力诺
SOM | Somalia | Somalie | Somalia | Сомали | الصومال | 索马里
SRB | Serbia | Serbie | Serbia | Сербия | صربيا | 塞尔维亚
SSD | South Sudan | Soudan du Sud | Sudán del Sur | Южный Судан | جنوب السودان | 南苏丹
STP | Sao Tome and Principe | São Tomé-et-Principe | Santo Tomé y Príncipe | Сан-Томе и Принсипи | ساو تومي وبرينسيب | 圣多美和普林西比
SUR | Suriname | Suriname | Suriname | Суринам | سورينام | 苏里南
SVK | Slovakia | Slovaquie | Eslovaquia | Словакия | سلوفاكيا | 斯洛伐克
SVN | Slovenia | Slovénie | Eslovenia | Словения | سلوفينيا | 斯洛文尼亚
SWE | Sweden | Suède | Suecia | Швеция | السويد | 瑞典
SWZ | Eswatini | Royaume d'Eswatini | Esuatini | Эсватини | سوازيلاند | 斯威士兰
SYC | Seychelles | Seychelles | Seychelles | Сейшельские Острова | سيشل | 塞舌尔
SYR | Syrian Arab Republic | Syrie | República Árabe Siria | Сирия | سوريا | 叙利亚
TCD | Chad | Tchad | Chad | Чад | تشاد | 乍得
TGO | Togo | Togo | Togo | Того | توغو | 多哥
THA | Thailand | Thaïlande | Tailandia | Таиланд | تايلاند | 泰国
TJK | Tajikistan | Tadjikistan | Tayikistán | Таджикистан | طاجيكستان | 塔吉克斯坦
TKM | Turkmenistan | Turkménistan | Turkmenistán | Туркмения | تركمانستان | 土库曼斯坦
TLS | Timor-Leste | Timor-Leste | Timor-Leste | Восточный Тимор | تيمور الشرقية | 东帝汶
TON | Tonga | Tonga | Tonga | Тонга | تونغا | 汤加
TTO | Trinidad and Tobago | Trinité-et-Tobago | Trinidad y Tobago | Тринидад и Тобаго | ترينيداد وتوباغو | 特立尼达和多巴哥
TUN | Tunisia | Tunisie | Túnez | Тунис | تونس | 突尼斯
TUR | Türkiye; Turkey | Turquie | Turquía | Турция | تركيا | 土耳其
TUV | Tuvalu | Tuvalu | Tuvalu | Тувалу | توفالو | 图瓦卢
TZA | United Republic of Tanzania; Tanzania | République unie de Tanzanie | Tanzania | Танзания | تانزانيا | 坦桑尼亚
UGA | Uganda | Ouganda | Uganda | Уганда | أوغندا | 乌干达
UKR | Ukraine | Ukraine | Ucrania | Украина | أوكرانيا | 乌克兰
URY | Uruguay | Uruguay | Uruguay | Уругвай | الأوروغواي | 乌拉圭
USA | United States of America; United States; USA; U.S.A.; US; U.S. | États-Unis d'Amérique | Estados Unidos | США | الولايات المتحدة | 美国
UZB | Uzbekistan | Ouzbékistan | Uzbekistán | Узбекистан | أوزبكستان | 乌兹别克斯坦
VAT | Holy See (Vatican City State) | Saint-Siège (Vatican) | Santa Sede | Ватикан | الفاتيكان | 梵蒂冈
VCT | Saint Vincent and the Grenadines | Saint-Vincent-et-les-Grenadines | San Vicente y las Granadinas | Сент-Винсент и Гренадины | سانت فينسنت والغرينادين | 圣文森特和格林纳丁斯
VEN | Venezuela | Venezuela | Venezuela | Венесуэла | فنزويلا | 委内瑞拉
VNM | Vietnam | Vietnam | Vietnam | Вьетнам | فيتنام | 越南
VUT | Vanuatu | Vanuatu | Vanuatu | Вануату | فانواتو | 瓦努阿图
WSM | Samoa | Samoa | Samoa | Самоа | ساموا | 萨摩亚
YEM | Yemen | Yémen | Yemen | Йемен | اليمن | 也门
ZAF | South Africa | Afrique du Sud | Sudáfrica | ЮАР | جنوب أفريقيا | 南非
ZMB | Zambia | Zambie | Zambia | Замбия | زامبيا | 赞比亚
ZWE | Zimbabwe | Zimbabwe | Zimbabue | Зимбабве | زيمبابوي | 津巴布韦
`;
