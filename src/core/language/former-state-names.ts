/**
 * Former names of States, with the last year of their use: changes notified to the United Nations, and States that have ceased to be, by the States of
 * today that continue or succeeded them (Treaty Section, Historical Information; UNTERM). A line: codes, last year, names in any of the six languages.
 */
export const FORMER_NAMES = `
BEN | 1975 | Dahomey; Dahomé; Дагомея; داهومي; 达荷美
BFA | 1984 | Upper Volta; Haute-Volta; Alto Volta; Верхняя Вольта; فولتا العليا; 上沃尔特
BLR | 1991 | Byelorussia; Belorussia; Byelorussian Soviet Socialist Republic; Byelorussian SSR; RSS de Biélorussie; Белорусская ССР; Белорусская Советская Социалистическая Республика; 白俄罗斯苏维埃社会主义共和国
BLZ | 1973 | British Honduras; Honduras britannique; Honduras Británica; Британский Гондурас
BOL | 2009 | Republic of Bolivia; République de Bolivie; República de Bolivia; Республика Боливия; جمهورية بوليفيا
CIV | 1986 | Ivory Coast; Берег Слоновой Кости; 象牙海岸
COD | 1997 | Zaire; Zaïre; Republic of Zaire; Заир; زائير; 扎伊尔
CPV | 2013 | Cape Verde; Republic of Cape Verde; Cap-Vert; Cabo Verde Islands; Острова Зеленого Мыса; الرأس الأخضر
CZE SVK | 1992 | Czechoslovakia; Tchécoslovaquie; Checoslovaquia; Чехословакия; تشيكوسلوفاكيا; 捷克斯洛伐克; Czech and Slovak Federal Republic
DEU | 1990 | German Democratic Republic; République démocratique allemande; República Democrática Alemana; Германская Демократическая Республика; ГДР; الجمهورية الديمقراطية الألمانية; 德意志民主共和国; East Germany; West Germany; GDR; RDA; DDR
EGY SYR | 1971 | United Arab Republic; République arabe unie; República Árabe Unida; Объединенная Арабская Республика; الجمهورية العربية المتحدة; 阿拉伯联合共和国
ETH | 1975 | Abyssinia; Abyssinie; Abisinia; Абиссиния; الحبشة
FJI | 2011 | Republic of the Fiji Islands; Fiji Islands; Îles Fidji; Islas Fiji
GHA | 1957 | Gold Coast; Côte de l'Or; Costa de Oro; Золотой Берег
GNQ | 1968 | Spanish Guinea; Guinée espagnole; Guinea Española
IRN | 1935 | Persia; Perse; Персия; بلاد فارس; 波斯
JOR | 1949 | Transjordan; Transjordanie; Transjordania; Трансиордания
KGZ | 1991 | Kirghizia; Kirgizia; Kirghizistan
KHM | 1990 | Kampuchea; Democratic Kampuchea; Kampuchéa démocratique; Kampuchea Democrática; Демократическая Кампучия; كمبوتشيا الديمقراطية; 民主柬埔寨; Khmer Republic; République khmère; República Khmer
KNA | 1986 | Saint Christopher and Nevis; San Cristóbal y Nieves
LBY | 2011 | Libyan Arab Jamahiriya; Socialist People's Libyan Arab Jamahiriya; Jamahiriya arabe libyenne; Jamahiriya Árabe Libia; Ливийская Арабская Джамахирия; الجماهيرية العربية الليبية; 阿拉伯利比亚民众国; Libyan Arab Republic
LKA | 1972 | Ceylon; Ceylan; Ceilán; Цейлон; سيلان; 锡兰
LSO | 1966 | Basutoland; Bassoutoland; Basutolandia; Басутоленд
BWA | 1966 | Bechuanaland; Betchouanaland; Bechuanalandia; Бечуаналенд
MDA | 1991 | Moldavia; Moldavian SSR; Молдавская ССР
MDG | 1975 | Malagasy Republic; République malgache; República Malgache; Малагасийская Республика
MDV | 1969 | Maldive Islands; Îles Maldives
MKD | 2019 | the former Yugoslav Republic of Macedonia; FYROM; FYR Macedonia; TFYR of Macedonia; TFYR Macedonia; Macedonia, the former Yugoslav Republic of; Macedonia; Republic of Macedonia; ex-République yougoslave de Macédoine; l'ex-République yougoslave de Macédoine; ARYM; Macédoine; ex República Yugoslava de Macedonia; la ex República Yugoslava de Macedonia; бывшая югославская Республика Македония; Македония; جمهورية مقدونيا اليوغوسلافية السابقة; مقدونيا; 前南斯拉夫的马其顿共和国; 马其顿
MMR | 1989 | Burma; Union of Burma; Birmanie; Birmania; Бирма; بورما
MWI | 1964 | Nyasaland; Nyassaland; Nyasalandia; Ньясаленд
MYS | 1963 | Federation of Malaya; Malaya; Fédération de Malaisie; Малайская Федерация
NAM | 1968 | South West Africa; Sud-Ouest africain; África Sudoccidental; Юго-Западная Африка
NRU | 2026 | Republic of Nauru; Науру; Республика Науру
RUS | 1991 | Soviet Union; Union of Soviet Socialist Republics; USSR; URSS; Union des Républiques socialistes soviétiques; Unión de Repúblicas Socialistas Soviéticas; Союз Советских Социалистических Республик; СССР; اتحاد الجمهوريات الاشتراكية السوفياتية; 苏维埃社会主义共和国联盟; 苏联
SRB | 2006 | Serbia and Montenegro; Serbie-et-Monténégro; Serbia y Montenegro; Сербия и Черногория; صربيا والجبل الأسود; 塞尔维亚和黑山
SRB | 2003 | Federal Republic of Yugoslavia; FR Yugoslavia; FRY; République fédérale de Yougoslavie; República Federativa de Yugoslavia; Союзная Республика Югославия; جمهورية يوغوسلافيا الاتحادية; 南斯拉夫联盟共和国
BIH HRV MKD MNE SRB SVN | 2003 | Yugoslavia; Yougoslavie; Югославия; يوغوسلافيا; 南斯拉夫; Socialist Federal Republic of Yugoslavia; République fédérative socialiste de Yougoslavie; República Federativa Socialista de Yugoslavia; Социалистическая Федеративная Республика Югославия
SUR | 1975 | Dutch Guiana; Surinam; Guyane néerlandaise
SWZ | 2018 | Swaziland; Kingdom of Swaziland; Royaume du Swaziland; Swazilandia; Suazilandia; Свазиленд; سوازيلند; سوازيلاند; Королевство Свазиленд; Reino de Swazilandia
THA | 1949 | Siam; Сиам; سيام; 暹罗
TLS | 2002 | East Timor; Timor oriental; Timor Oriental; Восточный Тимор; تيمور الشرقية
TUR | 2022 | Turkey; Republic of Turkey; Turquie; République turque; République de Turquie; Turquía; República de Turquía
TUV | 1975 | Ellice Islands; Îles Ellice; Islas Ellice
TZA | 1964 | Tanganyika; Zanzibar; United Republic of Tanganyika and Zanzibar; Танганьика; Занзибар; Tanganica; Zanzíbar
UKR | 1991 | Ukrainian SSR; Ukrainian Soviet Socialist Republic; RSS d'Ukraine; Украинская ССР; Украинская Советская Социалистическая Республика; 乌克兰苏维埃社会主义共和国
VNM | 1976 | South Viet Nam; North Viet Nam; Republic of Viet-Nam; Democratic Republic of Viet-Nam
VUT | 1980 | New Hebrides; Nouvelles-Hébrides; Nuevas Hébridas; Новые Гебриды
WSM | 1997 | Western Samoa; Samoa-Occidental; Samoa Occidental; Западное Самоа; ساموا الغربية; 西萨摩亚
YEM | 1990 | Democratic Yemen; People's Democratic Republic of Yemen; Yemen Arab Republic; South Yemen; North Yemen; Yémen démocratique; Yemen Democrático; Демократический Йемен; اليمن الديمقراطية; 民主也门
ZMB | 1964 | Northern Rhodesia; Rhodésie du Nord; Rhodesia del Norte; Северная Родезия
ZWE | 1980 | Rhodesia; Rodesia; Southern Rhodesia; Rhodésie; Rhodésie du Sud; Rhodesia del Sur; Южная Родезия; روديسيا; 罗得西亚
`;
