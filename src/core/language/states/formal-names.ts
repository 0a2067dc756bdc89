/**
 * Formal names of States in the six languages, by their ISO 3166 alpha-3 codes: what a letter calls a State whose short name will not do. A line is a
 * State; ` | ` parts the languages, in the order en, fr, es, ru, ar, zh. A State that has no other name than its short one stands with that.
 *
 * Source: the npm package world-countries 5.1.0 (mledoze/countries, Open Database License 1.0, https://opendatacommons.org/licenses/odbl/1.0/),
 * corrected after the usage of the United Nations (Terminology Bulletin No. 347/Rev.1 and its changes since). This table is made available under
 * that same licence.
 */
export const FORMAL_NAMES = `
AFG | Islamic Republic of Afghanistan | République islamique d'Afghanistan | República Islámica del Afganistán | Исламская Республика Афганистан | جمهورية أفغانستان الإسلامية | 阿富汗伊斯兰共和国
AGO | Republic of Angola | République d'Angola | República de Angola | Республика Ангола | جمهورية أنغولا | 安哥拉共和国
ALB | Republic of Albania | République d'Albanie | República de Albania | Республика Албания | جمهورية ألبانيا | 阿尔巴尼亚共和国
AND | Principality of Andorra | Principauté d'Andorre | Principado de Andorra | Княжество Андорра | إمارة أندورا | 安道尔公国
ARE | United Arab Emirates | Émirats arabes unis | Emiratos Árabes Unidos | Объединенные Арабские Эмираты | الإمارات العربية المتحدة | 阿拉伯联合酋长国
ARG | Argentine Republic | République argentine | República Argentina | Аргентинская Республика | جمهورية الأرجنتين | 阿根廷共和国
ARM | Republic of Armenia | République d'Arménie | República de Armenia | Республика Армения | جمهورية أرمينيا | 亚美尼亚共和国
ATG | Antigua and Barbuda | Antigua-et-Barbuda | Antigua y Barbuda | Антигуа и Барбуда | أنتيغوا وباربودا | 安提瓜和巴布达
AUS | Commonwealth of Australia | Commonwealth d'Australie | Commonwealth de Australia | Австралийский Союз | كومونولث أستراليا | 澳大利亚联邦
AUT | Republic of Austria | République d'Autriche | República de Austria | Австрийская Республика | جمهورية النمسا | 奥地利共和国
AZE | Republic of Azerbaijan | République d'Azerbaïdjan | República de Azerbaiyán | Азербайджанская Республика | جمهورية أذربيجان | 阿塞拜疆共和国
BDI | Republic of Burundi | République du Burundi | República de Burundi | Республика Бурунди | جمهورية بوروندي | 布隆迪共和国
BEL | Kingdom of Belgium | Royaume de Belgique | Reino de Bélgica | Королевство Бельгия | مملكة بلجيكا | 比利时王国
BEN | Republic of Benin | République du Bénin | República de Benin | Республика Бенин | جمهورية بنين | 贝宁共和国
BFA | Burkina Faso | Burkina Faso | Burkina Faso | Буркина-Фасо | بوركينا فاسو | 布基纳法索
BGD | People's Republic of Bangladesh | République populaire du Bangladesh | República Popular de Bangladesh | Народная Республика Бангладеш | جمهورية بنغلاديش الشعبية | 孟加拉人民共和国
BGR | Republic of Bulgaria | République de Bulgarie | República de Bulgaria | Республика Болгария | جمهورية بلغاريا | 保加利亚共和国
BHR | Kingdom of Bahrain | Royaume de Bahreïn | Reino de Bahrein | Королевство Бахрейн | مملكة البحرين | 巴林王国
BHS | Commonwealth of the Bahamas | Commonwealth des Bahamas | Commonwealth de las Bahamas | Содружество Багамских Островов | كومنولث جزر البهاما | 巴哈马国
BIH | Bosnia and Herzegovina | Bosnie-Herzégovine | Bosnia y Herzegovina | Босния и Герцеговина | البوسنة والهرسك | 波斯尼亚和黑塞哥维那
BLR | Republic of Belarus | République du Bélarus | República de Belarús | Республика Беларусь | جمهورية بيلاروس | 白俄罗斯共和国
BLZ | Belize | Belize | Belice | Белиз | بليز | 伯利兹
BOL | Plurinational State of Bolivia | État plurinational de Bolivie | Estado Plurinacional de Bolivia | Многонациональное Государство Боливия | دولة بوليفيا المتعددة القوميات | 多民族玻利维亚国
BRA | Federative Republic of Brazil | République fédérative du Brésil | República Federativa del Brasil | Федеративная Республика Бразилия | جمهورية البرازيل الاتحادية | 巴西联邦共和国
BRB | Barbados | Barbade | Barbados | Барбадос | باربادوس | 巴巴多斯
BRN | Brunei Darussalam | Brunéi Darussalam | Brunei Darussalam | Бруней-Даруссалам | بروني دار السلام | 文莱达鲁萨兰国
BTN | Kingdom of Bhutan | Royaume du Bhoutan | Reino de Bután | Королевство Бутан | مملكة بوتان | 不丹王国
BWA | Republic of Botswana | République du Botswana | República de Botswana | Республика Ботсвана | جمهورية بوتسوانا | 博茨瓦纳共和国
CAF | Central African Republic | République centrafricaine | República Centroafricana | Центральноафриканская Республика | جمهورية أفريقيا الوسطى | 中非共和国
CAN | Canada | Canada | Canadá | Канада | كندا | 加拿大
CHE | Swiss Confederation | Confédération suisse | Confederación Suiza | Швейцарская Конфедерация | الاتحاد السويسري | 瑞士联邦
CHL | Republic of Chile | République du Chili | República de Chile | Республика Чили | جمهورية تشيلي | 智利共和国
CHN | People's Republic of China | République populaire de Chine | República Popular de China | Китайская Народная Республика | جمهورية الصين الشعبية | 中华人民共和国
CIV | Republic of Côte d'Ivoire | République de Côte d'Ivoire | República de Côte d'Ivoire | Республика Кот-д'Ивуар | جمهورية كوت ديفوار | 科特迪瓦共和国
CMR | Republic of Cameroon | République du Cameroun | República del Camerún | Республика Камерун | جمهورية الكاميرون | 喀麦隆共和国
COD | Democratic Republic of the Congo | République démocratique du Congo | República Democrática del Congo | Демократическая Республика Конго | جمهورية الكونغو الديمقراطية | 刚果民主共和国
COG | Republic of the Congo | République du Congo | República del Congo | Республика Конго | جمهورية الكونغو | 刚果共和国
COK | Cook Islands | Îles Cook | Islas Cook | Острова Кука | جزر كوك | 库克群岛
COL | Republic of Colombia | République de Colombie | República de Colombia | Республика Колумбия | جمهورية كولومبيا | 哥伦比亚共和国
COM | Union of the Comoros | Union des Comores | Unión de las Comoras | Союз Коморских Островов | اتحاد جزر القمر | 科摩罗联盟
CPV | Republic of Cabo Verde | République de Cabo Verde | República de Cabo Verde | Республика Кабо-Верде | جمهورية كابو فيردي | 佛得角共和国
CRI | Republic of Costa Rica | République du Costa Rica | República de Costa Rica | Республика Коста-Рика | جمهورية كوستاريكا | 哥斯达黎加共和国
CUB | Republic of Cuba | République de Cuba | República de Cuba | Республика Куба | جمهورية كوبا | 古巴共和国
CYP | Republic of Cyprus | République de Chypre | República de Chipre | Республика Кипр | جمهورية قبرص | 塞浦路斯共和国
CZE | Czech Republic | République tchèque | República Checa | Чешская Республика | الجمهورية التشيكية | 捷克共和国
DEU | Federal Republic of Germany | République fédérale d'Allemagne | República Federal de Alemania | Федеративная Республика Германия | جمهورية ألمانيا الاتحادية | 德意志联邦共和国
DJI | Republic of Djibouti | République de Djibouti | República de Djibouti | Республика Джибути | جمهورية جيبوتي | 吉布提共和国
DMA | Commonwealth of Dominica | Commonwealth de la Dominique | Commonwealth de Dominica | Содружество Доминики | كومونولث دومينيكا | 多米尼克国
DNK | Kingdom of Denmark | Royaume du Danemark | Reino de Dinamarca | Королевство Дания | مملكة الدانمرك | 丹麦王国
DOM | Dominican Republic | République dominicaine | República Dominicana | Доминиканская Республика | الجمهورية الدومينيكية | 多米尼加共和国
DZA | People's Democratic Republic of Algeria | République algérienne démocratique et populaire | República Argelina Democrática y Popular | Алжирская Народная Демократическая Республика | الجمهورية الجزائرية الديمقراطية الشعبية | 阿尔及利亚人民民主共和国
ECU | Republic of Ecuador | République de l'Équateur | República del Ecuador | Республика Эквадор | جمهورية إكوادور | 厄瓜多尔共和国
EGY | Arab Republic of Egypt | République arabe d'Égypte | República Árabe de Egipto | Арабская Республика Египет | جمهورية مصر العربية | 阿拉伯埃及共和国
ERI | State of Eritrea | État d'Érythrée | Estado de Eritrea | Государство Эритрея | دولة إريتريا | 厄立特里亚国
ESP | Kingdom of Spain | Royaume d'Espagne | Reino de España | Королевство Испания | مملكة إسبانيا | 西班牙王国
EST | Republic of Estonia | République d'Estonie | República de Estonia | Эстонская Республика | جمهورية إستونيا | 爱沙尼亚共和国
ETH | Federal Democratic Republic of Ethiopia | République fédérale démocratique d'Éthiopie | República Democrática Federal de Etiopía | Федеративная Демократическая Республика Эфиопия | جمهورية إثيوبيا الديمقراطية الاتحادية | 埃塞俄比亚联邦民主共和国
FIN | Republic of Finland | République de Finlande | República de Finlandia | Финляндская Республика | جمهورية فنلندا | 芬兰共和国
FJI | Republic of Fiji | République des Fidji | República de Fiji | Республика Фиджи | جمهورية فيجي | 斐济共和国
FRA | French Republic | République française | República Francesa | Французская Республика | الجمهورية الفرنسية | 法兰西共和国
FSM | Federated States of Micronesia | États fédérés de Micronésie | Estados Federados de Micronesia | Федеративные Штаты Микронезии | ولايات ميكرونيزيا الموحدة | 密克罗尼西亚联邦
GAB | Gabonese Republic | République gabonaise | República Gabonesa | Габонская Республика | جمهورية الغابون | 加蓬共和国
GBR | United Kingdom of Great Britain and Northern Ireland | Royaume-Uni de Grande-Bretagne et d'Irlande du Nord | Reino Unido de Gran Bretaña e Irlanda del Norte | Соединенное Королевство Великобритании и Северной Ирландии | المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية | 大不列颠及北爱尔兰联合王国
GEO | Georgia | Géorgie | Georgia | Грузия | جورجيا | 格鲁吉亚
GHA | Republic of Ghana | République du Ghana | República de Ghana | Республика Гана | جمهورية غانا | 加纳共和国
GIN | Republic of Guinea | République de Guinée | República de Guinea | Республика Гвинея | جمهورية غينيا | 几内亚共和国
GMB | Republic of the Gambia | République de Gambie | República de Gambia | Республика Гамбия | جمهورية غامبيا | 冈比亚共和国
GNB | Republic of Guinea-Bissau | République de Guinée-Bissau | República de Guinea-Bissau | Республика Гвинея-Бисау | جمهورية غينيا بيساو | 几内亚比绍共和国
GNQ | Republic of Equatorial Guinea | République de Guinée équatoriale | República de Guinea Ecuatorial | Республика Экваториальная Гвинея | جمهورية غينيا الاستوائية | 赤道几内亚共和国
GRC | Hellenic Republic | République hellénique | República Helénica | Греческая Республика | الجمهورية الهيلينية | 希腊共和国
GRD | Grenada | Grenade | Granada | Гренада | غرينادا | 格林纳达
GTM | Republic of Guatemala | République du Guatemala | República de Guatemala | Республика Гватемала | جمهورية غواتيمالا | 危地马拉共和国
GUY | Co-operative Republic of Guyana | République coopérative du Guyana | República Cooperativa de Guyana | Кооперативная Республика Гайана | جمهورية غيانا التعاونية | 圭亚那合作共和国
HND | Republic of Honduras | République du Honduras | República de Honduras | Республика Гондурас | جمهورية هندوراس | 洪都拉斯共和国
HRV | Republic of Croatia | République de Croatie | República de Croacia | Республика Хорватия | جمهورية كرواتيا | 克罗地亚共和国
HTI | Republic of Haiti | République d'Haïti | República de Haití | Республика Гаити | جمهورية هايتي | 海地共和国
HUN | Hungary | Hongrie | Hungría | Венгрия | هنغاريا | 匈牙利
IDN | Republic of Indonesia | République d'Indonésie | República de Indonesia | Республика Индонезия | جمهورية إندونيسيا | 印度尼西亚共和国
IND | Republic of India | République de l'Inde | República de la India | Республика Индия | جمهورية الهند | 印度共和国
IRL | Ireland | Irlande | Irlanda | Ирландия | أيرلندا | 爱尔兰
IRN | Islamic Republic of Iran | République islamique d'Iran | República Islámica del Irán | Исламская Республика Иран | جمهورية إيران الإسلامية | 伊朗伊斯兰共和国
IRQ | Republic of Iraq | République d'Iraq | República del Iraq | Республика Ирак | جمهورية العراق | 伊拉克共和国
ISL | Iceland | Islande | Islandia | Исландия | آيسلندا | 冰岛
ISR | State of Israel | État d'Israël | Estado de Israel | Государство Израиль | دولة إسرائيل | 以色列国
ITA | Italian Republic | République italienne | República Italiana | Итальянская Республика | الجمهورية الإيطالية | 意大利共和国
JAM | Jamaica | Jamaïque | Jamaica | Ямайка | جامايكا | 牙买加
JOR | Hashemite Kingdom of Jordan | Royaume hachémite de Jordanie | Reino Hachemita de Jordania | Иорданское Хашимитское Королевство | المملكة الأردنية الهاشمية | 约旦哈希姆王国
JPN | Japan | Japon | Japón | Япония | اليابان | 日本国
KAZ | Republic of Kazakhstan | République du Kazakhstan | República de Kazajstán | Республика Казахстан | جمهورية كازاخستان | 哈萨克斯坦共和国
KEN | Republic of Kenya | République du Kenya | República de Kenya | Республика Кения | جمهورية كينيا | 肯尼亚共和国
KGZ | Kyrgyz Republic | République kirghize | República Kirguisa | Кыргызская Республика | الجمهورية القيرغيزية | 吉尔吉斯斯坦共和国
KHM | Kingdom of Cambodia | Royaume du Cambodge | Reino de Camboya | Королевство Камбоджа | مملكة كمبوديا | 柬埔寨王国
KIR | Republic of Kiribati | République de Kiribati | República de Kiribati | Республика Кирибати | جمهورية كيريباتي | 基里巴斯共和国
KNA | Saint Kitts and Nevis | Saint-Kitts-et-Nevis | Saint Kitts y Nevis | Сент-Китс и Невис | سانت كيتس ونيفس | 圣基茨和尼维斯
KOR | Republic of Korea | République de Corée | República de Corea | Республика Корея | جمهورية كوريا | 大韩民国
KWT | State of Kuwait | État du Koweït | Estado de Kuwait | Государство Кувейт | دولة الكويت | 科威特国
LAO | Lao People's Democratic Republic | République démocratique populaire lao | República Democrática Popular Lao | Лаосская Народно-Демократическая Республика | جمهورية لاو الديمقراطية الشعبية | 老挝人民民主共和国
LBN | Lebanese Republic | République libanaise | República Libanesa | Ливанская Республика | الجمهورية اللبنانية | 黎巴嫩共和国
LBR | Republic of Liberia | République du Libéria | República de Liberia | Республика Либерия | جمهورية ليبيريا | 利比里亚共和国
LBY | State of Libya | État de Libye | Estado de Libia | Государство Ливия | دولة ليبيا | 利比亚国
LCA | Saint Lucia | Sainte-Lucie | Santa Lucía | Сент-Люсия | سانت لوسيا | 圣卢西亚
LIE | Principality of Liechtenstein | Principauté du Liechtenstein | Principado de Liechtenstein | Княжество Лихтенштейн | إمارة لختنشتاين | 列支敦士登公国
LKA | Democratic Socialist Republic of Sri Lanka | République démocratique socialiste du Sri Lanka | República Democrática Socialista de Sri Lanka | Демократическая Социалистическая Республика Шри-Ланка | جمهورية سري لانكا الاشتراكية الديمقراطية | 斯里兰卡民主社会主义共和国
LSO | Kingdom of Lesotho | Royaume du Lesotho | Reino de Lesotho | Королевство Лесото | مملكة ليسوتو | 莱索托王国
LTU | Republic of Lithuania | République de Lituanie | República de Lituania | Литовская Республика | جمهورية ليتوانيا | 立陶宛共和国
LUX | Grand Duchy of Luxembourg | Grand-Duché de Luxembourg | Gran Ducado de Luxemburgo | Великое Герцогство Люксембург | دوقية لكسمبرغ الكبرى | 卢森堡大公国
LVA | Republic of Latvia | République de Lettonie | República de Letonia | Латвийская Республика | جمهورية لاتفيا | 拉脱维亚共和国
MAR | Kingdom of Morocco | Royaume du Maroc | Reino de Marruecos | Королевство Марокко | المملكة المغربية | 摩洛哥王国
MCO | Principality of Monaco | Principauté de Monaco | Principado de Mónaco | Княжество Монако | إمارة موناكو | 摩纳哥公国
MDA | Republic of Moldova | République de Moldova | República de Moldova | Республика Молдова | جمهورية مولدوفا | 摩尔多瓦共和国
MDG | Republic of Madagascar | République de Madagascar | República de Madagascar | Республика Мадагаскар | جمهورية مدغشقر | 马达加斯加共和国
MDV | Republic of Maldives | République des Maldives | República de Maldivas | Мальдивская Республика | جمهورية ملديف | 马尔代夫共和国
MEX | United Mexican States | États-Unis du Mexique | Estados Unidos Mexicanos | Мексиканские Соединенные Штаты | الولايات المتحدة المكسيكية | 墨西哥合众国
MHL | Republic of the Marshall Islands | République des Îles Marshall | República de las Islas Marshall | Республика Маршалловы Острова | جمهورية جزر مارشال | 马绍尔群岛共和国
MKD | Republic of North Macedonia | République de Macédoine du Nord | República de Macedonia del Norte | Республика Северная Македония | جمهورية مقدونيا الشمالية | 北马其顿共和国
MLI | Republic of Mali | République du Mali | República de Malí | Республика Мали | جمهورية مالي | 马里共和国
MLT | Republic of Malta | République de Malte | República de Malta | Республика Мальта | جمهورية مالطا | 马耳他共和国
MMR | Republic of the Union of Myanmar | République de l'Union du Myanmar | República de la Unión de Myanmar | Республика Союза Мьянма | جمهورية اتحاد ميانمار | 缅甸联邦共和国
MNE | Montenegro | Monténégro | Montenegro | Черногория | الجبل الأسود | 黑山
MNG | Mongolia | Mongolie | Mongolia | Монголия | منغوليا | 蒙古
MOZ | Republic of Mozambique | République du Mozambique | República de Mozambique | Республика Мозамбик | جمهورية موزمبيق | 莫桑比克共和国
MRT | Islamic Republic of Mauritania | République islamique de Mauritanie | República Islámica de Mauritania | Исламская Республика Мавритания | الجمهورية الإسلامية الموريتانية | 毛里塔尼亚伊斯兰共和国
MUS | Republic of Mauritius | République de Maurice | República de Mauricio | Республика Маврикий | جمهورية موريشيوس | 毛里求斯共和国
MWI | Republic of Malawi | République du Malawi | República de Malawi | Республика Малави | جمهورية مالاوي | 马拉维共和国
MYS | Malaysia | Malaisie | Malasia | Малайзия | ماليزيا | 马来西亚
NAM | Republic of Namibia | République de Namibie | República de Namibia | Республика Намибия | جمهورية ناميبيا | 纳米比亚共和国
NER | Republic of the Niger | République du Niger | República del Níger | Республика Нигер | جمهورية النيجر | 尼日尔共和国
NGA | Federal Republic of Nigeria | République fédérale du Nigéria | República Federal de Nigeria | Федеративная Республика Нигерия | جمهورية نيجيريا الاتحادية | 尼日利亚联邦共和国
NIC | Republic of Nicaragua | République du Nicaragua | República de Nicaragua | Республика Никарагуа | جمهورية نيكاراغوا | 尼加拉瓜共和国
NIU | Niue | Niue | Niue | Ниуэ | نييوي | 纽埃
NLD | Kingdom of the Netherlands | Royaume des Pays-Bas | Reino de los Países Bajos | Королевство Нидерландов | مملكة هولندا | 荷兰王国
NOR | Kingdom of Norway | Royaume de Norvège | Reino de Noruega | Королевство Норвегия | مملكة النرويج | 挪威王国
NPL | Federal Democratic Republic of Nepal | République fédérale démocratique du Népal | República Democrática Federal de Nepal | Федеративная Демократическая Республика Непал | جمهورية نيبال الديمقراطية الاتحادية | 尼泊尔联邦民主共和国
NRU | Republic of Nauru | République de Nauru | República de Nauru | Республика Науру | جمهورية ناورو | 瑙鲁共和国
NZL | New Zealand | Nouvelle-Zélande | Nueva Zelandia | Новая Зеландия | نيوزيلندا | 新西兰
OMN | Sultanate of Oman | Sultanat d'Oman | Sultanato de Omán | Султанат Оман | سلطنة عمان | 阿曼苏丹国
PAK | Islamic Republic of Pakistan | République islamique du Pakistan | República Islámica del Pakistán | Исламская Республика Пакистан | جمهورية باكستان الإسلامية | 巴基斯坦伊斯兰共和国
PAN | Republic of Panama | République du Panama | República de Panamá | Республика Панама | جمهورية بنما | 巴拿马共和国
PER | Republic of Peru | République du Pérou | República del Perú | Республика Перу | جمهورية بيرو | 秘鲁共和国
PHL | Republic of the Philippines | République des Philippines | República de las Filipinas | Республика Филиппины | جمهورية الفلبين | 菲律宾共和国
PLW | Republic of Palau | République des Palaos | República de Palau | Республика Палау | جمهورية بالاو | 帕劳共和国
PNG | Independent State of Papua New Guinea | État indépendant de Papouasie-Nouvelle-Guinée | Estado Independiente de Papúa Nueva Guinea | Независимое Государство Папуа — Новая Гвинея | دولة بابوا غينيا الجديدة المستقلة | 巴布亚新几内亚独立国
POL | Republic of Poland | République de Pologne | República de Polonia | Республика Польша | جمهورية بولندا | 波兰共和国
PRK | Democratic People's Republic of Korea | République populaire démocratique de Corée | República Popular Democrática de Corea | Корейская Народно-Демократическая Республика | جمهورية كوريا الشعبية الديمقراطية | 朝鲜民主主义人民共和国
PRT | Portuguese Republic | République portugaise | República Portuguesa | Португальская Республика | الجمهورية البرتغالية | 葡萄牙共和国
PRY | Republic of Paraguay | République du Paraguay | República del Paraguay | Республика Парагвай | جمهورية باراغواي | 巴拉圭共和国
PSE | State of Palestine | État de Palestine | Estado de Palestina | Государство Палестина | دولة فلسطين | 巴勒斯坦国
QAT | State of Qatar | État du Qatar | Estado de Qatar | Государство Катар | دولة قطر | 卡塔尔国
ROU | Romania | Roumanie | Rumania | Румыния | رومانيا | 罗马尼亚
RUS | Russian Federation | Fédération de Russie | Federación de Rusia | Российская Федерация | الاتحاد الروسي | 俄罗斯联邦
RWA | Republic of Rwanda | République rwandaise | República de Rwanda | Республика Руанда | جمهورية رواندا | 卢旺达共和国
SAU | Kingdom of Saudi Arabia | Royaume d'Arabie saoudite | Reino de la Arabia Saudita | Королевство Саудовская Аравия | المملكة العربية السعودية | 沙特阿拉伯王国
SDN | Republic of the Sudan | République du Soudan | República del Sudán | Республика Судан | جمهورية السودان | 苏丹共和国
SEN | Republic of Senegal | République du Sénégal | República del Senegal | Республика Сенегал | جمهورية السنغال | 塞内加尔共和国
SGP | Republic of Singapore | République de Singapour | República de Singapur | Республика Сингапур | جمهورية سنغافورة | 新加坡共和国
SLB | Solomon Islands | Îles Salomon | Islas Salomón | Соломоновы Острова | جزر سليمان | 所罗门群岛
SLE | Republic of Sierra Leone | République de Sierra Leone | República de Sierra Leona | Республика Сьерра-Леоне | جمهورية سيراليون | 塞拉利昂共和国
SLV | Republic of El Salvador | République d'El Salvador | República de El Salvador | Республика Эль-Сальвадор | جمهورية السلفادور | 萨尔瓦多共和国
SMR | Republic of San Marino | République de Saint-Marin | República de San Marino | Республика Сан-Марино | جمهورية سان مارينو | 圣马力诺共和国
SOM | Federal Republic of Somalia | République fédérale de Somalie | República Federal de Somalia | Федеративная Республика Сомали | جمهورية الصومال الاتحادية | 索马里联邦共和国
SRB | Republic of Serbia | République de Serbie | República de Serbia | Республика Сербия | جمهورية صربيا | 塞尔维亚共和国
SSD | Republic of South Sudan | République du Soudan du Sud | República de Sudán del Sur | Республика Южный Судан | جمهورية جنوب السودان | 南苏丹共和国
STP | Democratic Republic of Sao Tome and Principe | République démocratique de Sao Tomé-et-Principe | República Democrática de Santo Tomé y Príncipe | Демократическая Республика Сан-Томе и Принсипи | جمهورية ساو تومي وبرينسيب الديمقراطية | 圣多美和普林西比民主共和国
SUR | Republic of Suriname | République du Suriname | República de Suriname | Республика Суринам | جمهورية سورينام | 苏里南共和国
SVK | Slovak Republic | République slovaque | República Eslovaca | Словацкая Республика | الجمهورية السلوفاكية | 斯洛伐克共和国
SVN | Republic of Slovenia | République de Slovénie | República de Eslovenia | Республика Словения | جمهورية سلوفينيا | 斯洛文尼亚共和国
SWE | Kingdom of Sweden | Royaume de Suède | Reino de Suecia | Королевство Швеция | مملكة السويد | 瑞典王国
SWZ | Kingdom of Eswatini | Royaume d'Eswatini | Reino de Eswatini | Королевство Эсватини | مملكة إسواتيني | 斯威士兰王国
SYC | Republic of Seychelles | République des Seychelles | República de las Seychelles | Республика Сейшельские Острова | جمهورية سيشيل | 塞舌尔共和国
SYR | Syrian Arab Republic | République arabe syrienne | República Árabe Siria | Сирийская Арабская Республика | الجمهورية العربية السورية | 阿拉伯叙利亚共和国
TCD | Republic of Chad | République du Tchad | República del Chad | Республика Чад | جمهورية تشاد | 乍得共和国
TGO | Togolese Republic | République togolaise | República Togolesa | Тоголезская Республика | جمهورية توغو | 多哥共和国
THA | Kingdom of Thailand | Royaume de Thaïlande | Reino de Tailandia | Королевство Таиланд | مملكة تايلند | 泰王国
TJK | Republic of Tajikistan | République du Tadjikistan | República de Tayikistán | Республика Таджикистан | جمهورية طاجيكستان | 塔吉克斯坦共和国
TKM | Turkmenistan | Turkménistan | Turkmenistán | Туркменистан | تركمانستان | 土库曼斯坦
TLS | Democratic Republic of Timor-Leste | République démocratique du Timor-Leste | República Democrática de Timor-Leste | Демократическая Республика Тимор-Лешти | جمهورية تيمور - ليشتي الديمقراطية | 东帝汶民主共和国
TON | Kingdom of Tonga | Royaume des Tonga | Reino de Tonga | Королевство Тонга | مملكة تونغا | 汤加王国
TTO | Republic of Trinidad and Tobago | République de Trinité-et-Tobago | República de Trinidad y Tabago | Республика Тринидад и Тобаго | جمهورية ترينيداد وتوباغو | 特立尼达和多巴哥共和国
TUN | Republic of Tunisia | République tunisienne | República de Túnez | Тунисская Республика | الجمهورية التونسية | 突尼斯共和国
TUR | Republic of Türkiye | République de Türkiye | República de Türkiye | Турецкая Республика | جمهورية تركيا | 土耳其共和国
TUV | Tuvalu | Tuvalu | Tuvalu | Тувалу | توفالو | 图瓦卢
TZA | United Republic of Tanzania | République-Unie de Tanzanie | República Unida de Tanzanía | Объединенная Республика Танзания | جمهورية تنزانيا المتحدة | 坦桑尼亚联合共和国
UGA | Republic of Uganda | République de l'Ouganda | República de Uganda | Республика Уганда | جمهورية أوغندا | 乌干达共和国
UKR | Ukraine | Ukraine | Ucrania | Украина | أوكرانيا | 乌克兰
URY | Eastern Republic of Uruguay | République orientale de l'Uruguay | República Oriental del Uruguay | Восточная Республика Уругвай | جمهورية الأوروغواي الشرقية | 乌拉圭东岸共和国
USA | United States of America | États-Unis d'Amérique | Estados Unidos de América | Соединенные Штаты Америки | الولايات المتحدة الأمريكية | 美利坚合众国
UZB | Republic of Uzbekistan | République d'Ouzbékistan | República de Uzbekistán | Республика Узбекистан | جمهورية أوزبكستان | 乌兹别克斯坦共和国
VAT | Holy See | Saint-Siège | Santa Sede | Святой Престол | الكرسي الرسولي | 教廷
VCT | Saint Vincent and the Grenadines | Saint-Vincent-et-les Grenadines | San Vicente y las Granadinas | Сент-Винсент и Гренадины | سانت فنسنت وجزر غرينادين | 圣文森特和格林纳丁斯
VEN | Bolivarian Republic of Venezuela | République bolivarienne du Venezuela | República Bolivariana de Venezuela | Боливарианская Республика Венесуэла | جمهورية فنزويلا البوليفارية | 委内瑞拉玻利瓦尔共和国
VNM | Socialist Republic of Viet Nam | République socialiste du Viet Nam | República Socialista de Viet Nam | Социалистическая Республика Вьетнам | جمهورية فييت نام الاشتراكية | 越南社会主义共和国
VUT | Republic of Vanuatu | République de Vanuatu | República de Vanuatu | Республика Вануату | جمهورية فانواتو | 瓦努阿图共和国
WSM | Independent State of Samoa | État indépendant du Samoa | Estado Independiente de Samoa | Независимое Государство Самоа | دولة ساموا المستقلة | 萨摩亚独立国
YEM | Republic of Yemen | République du Yémen | República del Yemen | Йеменская Республика | الجمهورية اليمنية | 也门共和国
ZAF | Republic of South Africa | République sud-africaine | República de Sudáfrica | Южно-Африканская Республика | جمهورية جنوب أفريقيا | 南非共和国
ZMB | Republic of Zambia | République de Zambie | República de Zambia | Республика Замбия | جمهورية زامبيا | 赞比亚共和国
ZWE | Republic of Zimbabwe | République du Zimbabwe | República de Zimbabwe | Республика Зимбабве | جمهورية زيمبابوي | 津巴布韦共和国
`;
