/** The United Nations' names of States in English. Made by `npm run state-names` from the list that docs/language/state-names.md tells of: not by hand. */
export const STATES = `
AFG | Afghanistan | the Islamic Republic of Afghanistan
AGO | Angola | the Republic of Angola
ALB | Albania | the Republic of Albania
AND | Andorra | the Principality of Andorra
ARE | United Arab Emirates (the) | the United Arab Emirates
ARG | Argentina | the Argentine Republic
ARM | Armenia | the Republic of Armenia
ATG | Antigua and Barbuda | Antigua and Barbuda
AUS | Australia | Australia
AUT | Austria | the Republic of Austria
AZE | Azerbaijan | the Republic of Azerbaijan
BDI | Burundi | the Republic of Burundi
BEL | Belgium | the Kingdom of Belgium
BEN | Benin | the Republic of Benin
BFA | Burkina Faso | Burkina Faso
BGD | Bangladesh | the People’s Republic of Bangladesh
BGR | Bulgaria | the Republic of Bulgaria
BHR | Bahrain | the Kingdom of Bahrain
BHS | Bahamas (the) | the Commonwealth of the Bahamas
BIH | Bosnia and Herzegovina | Bosnia and Herzegovina
BLR | Belarus | the Republic of Belarus
BLZ | Belize | Belize
BOL | Bolivia (Plurinational State of) | the Plurinational State of Bolivia
BRA | Brazil | the Federative Republic of Brazil
BRB | Barbados | Barbados
BRN | Brunei Darussalam | Brunei Darussalam
BTN | Bhutan | the Kingdom of Bhutan
BWA | Botswana | the Republic of Botswana
CAF | Central African Republic (the) | the Central African Republic
CAN | Canada | Canada
CHE | Switzerland | the Swiss Confederation
CHL | Chile | the Republic of Chile
CHN | China | the People’s Republic of China
CIV | Côte d’Ivoire | the Republic of Côte d’Ivoire
CMR | Cameroon | the Republic of Cameroon
COD | Democratic Republic of the Congo (the) | the Democratic Republic of the Congo
COG | Congo (the) | the Republic of the Congo
COK | Cook Islands (the) | the Cook Islands
COL | Colombia | the Republic of Colombia
COM | Comoros (the) | the Union of the Comoros
CPV | Cabo Verde | the Republic of Cabo Verde
CRI | Costa Rica | the Republic of Costa Rica
CUB | Cuba | the Republic of Cuba
CYP | Cyprus | the Republic of Cyprus
CZE | Czechia | the Czech Republic
DEU | Germany | the Federal Republic of Germany
DJI | Djibouti | the Republic of Djibouti
DMA | Dominica | the Commonwealth of Dominica
DNK | Denmark | the Kingdom of Denmark
DOM | Dominican Republic (the) | the Dominican Republic
DZA | Algeria | the People’s Democratic Republic of Algeria
ECU | Ecuador | the Republic of Ecuador
EGY | Egypt | the Arab Republic of Egypt
ERI | Eritrea | the State of Eritrea
ESP | Spain | the Kingdom of Spain
EST | Estonia | the Republic of Estonia
ETH | Ethiopia | the Federal Democratic Republic of Ethiopia
EUE | European Union (the) | the European Union
FIN | Finland | the Republic of Finland
FJI | Fiji | the Republic of Fiji
FRA | France | the French Republic
FSM | Micronesia (Federated States of) | the Federated States of Micronesia
GAB | Gabon | the Gabonese Republic
GBR | United Kingdom of Great Britain and Northern Ireland (the) | the United Kingdom of Great Britain and Northern Ireland
GEO | Georgia | Georgia
GHA | Ghana | the Republic of Ghana
GIN | Guinea | the Republic of Guinea
GMB | Gambia (the) | the Republic of the Gambia
GNB | Guinea-Bissau | the Republic of Guinea-Bissau
GNQ | Equatorial Guinea | the Republic of Equatorial Guinea
GRC | Greece | the Hellenic Republic
GRD | Grenada | Grenada
GTM | Guatemala | the Republic of Guatemala
GUY | Guyana | the Co-operative Republic of Guyana
HND | Honduras | the Republic of Honduras
HRV | Croatia | the Republic of Croatia
HTI | Haiti | the Republic of Haiti
HUN | Hungary | Hungary
IDN | Indonesia | the Republic of Indonesia
IND | India | the Republic of India
IRL | Ireland | Ireland
IRN | Iran (Islamic Republic of) | the Islamic Republic of Iran
IRQ | Iraq | the Republic of Iraq
ISL | Iceland | the Republic of Iceland
ISR | Israel | the State of Israel
ITA | Italy | the Republic of Italy
JAM | Jamaica | Jamaica
JOR | Jordan | the Hashemite Kingdom of Jordan
JPN | Japan | Japan
KAZ | Kazakhstan | the Republic of Kazakhstan
KEN | Kenya | the Republic of Kenya
KGZ | Kyrgyzstan | the Kyrgyz Republic
KHM | Cambodia | the Kingdom of Cambodia
KIR | Kiribati | the Republic of Kiribati
KNA | Saint Kitts and Nevis | Saint Kitts and Nevis
KOR | Republic of Korea (the) | the Republic of Korea
KWT | Kuwait | the State of Kuwait
LAO | Lao People’s Democratic Republic (the) | the Lao People’s Democratic Republic
LBN | Lebanon | the Lebanese Republic
LBR | Liberia | the Republic of Liberia
LBY | Libya | the State of Libya
LCA | Saint Lucia | Saint Lucia
LIE | Liechtenstein | the Principality of Liechtenstein
LKA | Sri Lanka | the Democratic Socialist Republic of Sri Lanka
LSO | Lesotho | the Kingdom of Lesotho
LTU | Lithuania | the Republic of Lithuania
LUX | Luxembourg | the Grand Duchy of Luxembourg
LVA | Latvia | the Republic of Latvia
MAR | Morocco | the Kingdom of Morocco
MCO | Monaco | the Principality of Monaco
MDA | Republic of Moldova (the) | the Republic of Moldova
MDG | Madagascar | the Republic of Madagascar
MDV | Maldives | the Republic of Maldives
MEX | Mexico | the United Mexican States
MHL | Marshall Islands (the) | the Republic of the Marshall Islands
MKD | North Macedonia | the Republic of North Macedonia
MLI | Mali | the Republic of Mali
MLT | Malta | the Republic of Malta
MMR | Myanmar | the Republic of the Union of Myanmar
MNE | Montenegro | Montenegro
MNG | Mongolia | Mongolia
MOZ | Mozambique | the Republic of Mozambique
MRT | Mauritania | the Islamic Republic of Mauritania
MUS | Mauritius | the Republic of Mauritius
MWI | Malawi | the Republic of Malawi
MYS | Malaysia | Malaysia
NAM | Namibia | the Republic of Namibia
NER | Niger (the) | the Republic of the Niger
NGA | Nigeria | the Federal Republic of Nigeria
NIC | Nicaragua | the Republic of Nicaragua
NIU | Niue | Niue
NLD | Netherlands (Kingdom of the) | the Kingdom of the Netherlands
NOR | Norway | the Kingdom of Norway
NPL | Nepal | Nepal
NRU | Naoero | the Republic of Naoero
NZL | New Zealand | New Zealand
OMN | Oman | the Sultanate of Oman
PAK | Pakistan | the Islamic Republic of Pakistan
PAN | Panama | the Republic of Panama
PER | Peru | the Republic of Peru
PHL | Philippines (the) | the Republic of the Philippines
PLW | Palau | the Republic of Palau
PNG | Papua New Guinea | the Independent State of Papua New Guinea
POL | Poland | the Republic of Poland
PRK | Democratic People’s Republic of Korea (the) | the Democratic People’s Republic of Korea
PRT | Portugal | the Portuguese Republic
PRY | Paraguay | the Republic of Paraguay
PSE | State of Palestine (the) | the State of Palestine
QAT | Qatar | the State of Qatar
ROU | Romania | Romania
RUS | Russian Federation (the) | the Russian Federation
RWA | Rwanda | the Republic of Rwanda
SAU | Saudi Arabia | the Kingdom of Saudi Arabia
SDN | Sudan (the) | the Republic of the Sudan
SEN | Senegal | the Republic of Senegal
SGP | Singapore | the Republic of Singapore
SLB | Solomon Islands | Solomon Islands
SLE | Sierra Leone | the Republic of Sierra Leone
SLV | El Salvador | the Republic of El Salvador
SMR | San Marino | the Republic of San Marino
SOM | Somalia | the Federal Republic of Somalia
SRB | Serbia | the Republic of Serbia
SSD | South Sudan | the Republic of South Sudan
STP | Sao Tome and Principe | the Democratic Republic of Sao Tome and Principe
SUR | Suriname | the Republic of Suriname
SVK | Slovakia | the Slovak Republic
SVN | Slovenia | the Republic of Slovenia
SWE | Sweden | the Kingdom of Sweden
SWZ | Eswatini | the Kingdom of Eswatini
SYC | Seychelles | the Republic of Seychelles
SYR | Syrian Arab Republic (the) | the Syrian Arab Republic
TCD | Chad | the Republic of Chad
TGO | Togo | the Togolese Republic
THA | Thailand | the Kingdom of Thailand
TJK | Tajikistan | the Republic of Tajikistan
TKM | Turkmenistan | Turkmenistan
TLS | Timor-Leste | the Democratic Republic of Timor-Leste
TON | Tonga | the Kingdom of Tonga
TTO | Trinidad and Tobago | the Republic of Trinidad and Tobago
TUN | Tunisia | the Republic of Tunisia
TUR | Türkiye | the Republic of Türkiye
TUV | Tuvalu | Tuvalu
TZA | United Republic of Tanzania (the) | the United Republic of Tanzania
UGA | Uganda | the Republic of Uganda
UKR | Ukraine | Ukraine
URY | Uruguay | the Eastern Republic of Uruguay
USA | United States of America (the) | the United States of America
UZB | Uzbekistan | the Republic of Uzbekistan
VAT | Holy See (the) | the Holy See
VCT | Saint Vincent and the Grenadines | Saint Vincent and the Grenadines
VEN | Venezuela (Bolivarian Republic of) | the Bolivarian Republic of Venezuela
VNM | Viet Nam | the Socialist Republic of Viet Nam
VUT | Vanuatu | the Republic of Vanuatu
WSM | Samoa | the Independent State of Samoa
YEM | Yemen | the Republic of Yemen
ZAF | South Africa | the Republic of South Africa
ZMB | Zambia | the Republic of Zambia
ZWE | Zimbabwe | the Republic of Zimbabwe
`;
