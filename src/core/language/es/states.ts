/** The United Nations' names of States in Spanish. Made by `npm run state-names` from the list that docs/language/state-names.md tells of: not by hand. */
export const STATES = `
AFG | Afganistán (el) | la República Islámica del Afganistán
AGO | Angola | la República de Angola
ALB | Albania | la República de Albania
AND | Andorra | el Principado de Andorra
ARE | Emiratos Árabes Unidos (los) | los Emiratos Árabes Unidos
ARG | Argentina (la) | la República Argentina
ARM | Armenia | la República de Armenia
ATG | Antigua y Barbuda | Antigua y Barbuda
AUS | Australia | Australia
AUT | Austria | la República de Austria
AZE | Azerbaiyán | la República de Azerbaiyán
BDI | Burundi | la República de Burundi
BEL | Bélgica | el Reino de Bélgica
BEN | Benin | la República de Benin
BFA | Burkina Faso | Burkina Faso
BGD | Bangladesh | la República Popular de Bangladesh
BGR | Bulgaria | la República de Bulgaria
BHR | Bahrein | el Reino de Bahrein
BHS | Bahamas (las) | el Commonwealth de las Bahamas
BIH | Bosnia y Herzegovina | Bosnia y Herzegovina
BLR | Belarús | la República de Belarús
BLZ | Belice | Belice
BOL | Bolivia (Estado Plurinacional de) | el Estado Plurinacional de Bolivia
BRA | Brasil (el) | la República Federativa del Brasil
BRB | Barbados | Barbados
BRN | Brunei Darussalam | Brunei Darussalam
BTN | Bhután | el Reino de Bhután
BWA | Botswana | la República de Botswana
CAF | República Centroafricana (la) | la República Centroafricana
CAN | Canadá (el) | el Canadá
CHE | Suiza | la Confederación Suiza
CHL | Chile | la República de Chile
CHN | China | la República Popular China
CIV | Côte d’Ivoire | la República de Côte d’Ivoire
CMR | Camerún (el) | la República del Camerún
COD | República Democrática del Congo (la) | la República Democrática del Congo
COG | Congo (el) | la República del Congo
COK | Islas Cook (las) | las Islas Cook
COL | Colombia | la República de Colombia
COM | Comoras (las) | la Unión de las Comoras
CPV | Cabo Verde | la República de Cabo Verde
CRI | Costa Rica | la República de Costa Rica
CUB | Cuba | la República de Cuba
CYP | Chipre | la República de Chipre
CZE | Chequia | la República Checa
DEU | Alemania | la República Federal de Alemania
DJI | Djibouti | la República de Djibouti
DMA | Dominica | el Commonwealth de Dominica
DNK | Dinamarca | el Reino de Dinamarca
DOM | República Dominicana (la) | la República Dominicana
DZA | Argelia | la República Argelina Democrática y Popular
ECU | Ecuador (el) | la República del Ecuador
EGY | Egipto | la República Árabe de Egipto
ERI | Eritrea | el Estado de Eritrea
ESP | España | el Reino de España
EST | Estonia | la República de Estonia
ETH | Etiopía | la República Democrática Federal de Etiopía
EUE | Unión Europea (la) | la Unión Europea
FIN | Finlandia | la República de Finlandia
FJI | Fiji | la República de Fiji
FRA | Francia | la República Francesa
FSM | Micronesia (Estados Federados de) | los Estados Federados de Micronesia
GAB | Gabón (el) | la República Gabonesa
GBR | Reino Unido de Gran Bretaña e Irlanda del Norte (el) | el Reino Unido de Gran Bretaña e Irlanda del Norte
GEO | Georgia | Georgia
GHA | Ghana | la República de Ghana
GIN | Guinea | la República de Guinea
GMB | Gambia | la República de Gambia
GNB | Guinea-Bissau | la República de Guinea-Bissau
GNQ | Guinea Ecuatorial | la República de Guinea Ecuatorial
GRC | Grecia | la República Helénica
GRD | Granada | Granada
GTM | Guatemala | la República de Guatemala
GUY | Guyana | la República Cooperativa de Guyana
HND | Honduras | la República de Honduras
HRV | Croacia | la República de Croacia
HTI | Haití | la República de Haití
HUN | Hungría | Hungría
IDN | Indonesia | la República de Indonesia
IND | India (la) | la República de la India
IRL | Irlanda | Irlanda
IRN | Irán (República Islámica del) | la República Islámica del Irán
IRQ | Iraq (el) | la República del Iraq
ISL | Islandia | la República de Islandia
ISR | Israel | el Estado de Israel
ITA | Italia | la República Italiana
JAM | Jamaica | Jamaica
JOR | Jordania | el Reino Hachemita de Jordania
JPN | Japón (el) | el Japón
KAZ | Kazajstán | la República de Kazajstán
KEN | Kenya | la República de Kenya
KGZ | Kirguistán | la República Kirguisa
KHM | Camboya | el Reino de Camboya
KIR | Kiribati | la República de Kiribati
KNA | Saint Kitts y Nevis | Saint Kitts y Nevis
KOR | República de Corea (la) | la República de Corea
KWT | Kuwait | el Estado de Kuwait
LAO | República Democrática Popular Lao (la) | la República Democrática Popular Lao
LBN | Líbano (el) | la República Libanesa
LBR | Liberia | la República de Liberia
LBY | Libia | el Estado de Libia
LCA | Santa Lucía | Santa Lucía
LIE | Liechtenstein | el Principado de Liechtenstein
LKA | Sri Lanka | la República Socialista Democrática de Sri Lanka
LSO | Lesotho | el Reino de Lesotho
LTU | Lituania | la República de Lituania
LUX | Luxemburgo | el Gran Ducado de Luxemburgo
LVA | Letonia | la República de Letonia
MAR | Marruecos | el Reino de Marruecos
MCO | Mónaco | el Principado de Mónaco
MDA | República de Moldova (la) | la República de Moldova
MDG | Madagascar | la República de Madagascar
MDV | Maldivas | la República de Maldivas
MEX | México | los Estados Unidos Mexicanos
MHL | Islas Marshall (las) | la República de las Islas Marshall
MKD | Macedonia del Norte | la República de Macedonia del Norte
MLI | Malí | la República de Malí
MLT | Malta | la República de Malta
MMR | Myanmar | la República de la Unión de Myanmar
MNE | Montenegro | Montenegro
MNG | Mongolia | Mongolia
MOZ | Mozambique | la República de Mozambique
MRT | Mauritania | la República Islámica de Mauritania
MUS | Mauricio | la República de Mauricio
MWI | Malawi | la República de Malawi
MYS | Malasia | Malasia
NAM | Namibia | la República de Namibia
NER | Níger (el) | la República del Níger
NGA | Nigeria | la República Federal de Nigeria
NIC | Nicaragua | la República de Nicaragua
NIU | Niue | Niue
NLD | Países Bajos (Reino de los) | el Reino de los Países Bajos
NOR | Noruega | el Reino de Noruega
NPL | Nepal | Nepal
NRU | Nauru | la República de Nauru
NZL | Nueva Zelandia | Nueva Zelandia
OMN | Omán | la Sultanía de Omán
PAK | Pakistán (el) | la República Islámica del Pakistán
PAN | Panamá | la República de Panamá
PER | Perú (el) | la República del Perú
PHL | Filipinas | la República de Filipinas
PLW | Palau | la República de Palau
PNG | Papua Nueva Guinea | el Estado Independiente de Papua Nueva Guinea
POL | Polonia | la República de Polonia
PRK | República Popular Democrática de Corea (la) | la República Popular Democrática de Corea
PRT | Portugal | la República Portuguesa
PRY | Paraguay (el) | la República del Paraguay
PSE | Estado de Palestina (el) | el Estado de Palestina
QAT | Qatar | el Estado de Qatar
ROU | Rumania | Rumania
RUS | Federación de Rusia (la) | la Federación de Rusia
RWA | Rwanda | la República de Rwanda
SAU | Arabia Saudita (la) | el Reino de la Arabia Saudita
SDN | Sudán (el) | la República del Sudán
SEN | Senegal (el) | la República del Senegal
SGP | Singapur | la República de Singapur
SLB | Islas Salomón (las) | las Islas Salomón
SLE | Sierra Leona | la República de Sierra Leona
SLV | El Salvador | la República de El Salvador
SMR | San Marino | la República de San Marino
SOM | Somalia | la República Federal de Somalia
SRB | Serbia | la República de Serbia
SSD | Sudán del Sur | la República de Sudán del Sur
STP | Santo Tomé y Príncipe | la República Democrática de Santo Tomé y Príncipe
SUR | Suriname | la República de Suriname
SVK | Eslovaquia | la República Eslovaca
SVN | Eslovenia | la República de Eslovenia
SWE | Suecia | el Reino de Suecia
SWZ | Eswatini | el Reino de Eswatini
SYC | Seychelles | la República de Seychelles
SYR | República Árabe Siria (la) | la República Árabe Siria
TCD | Chad (el) | la República del Chad
TGO | Togo (el) | la República Togolesa
THA | Tailandia | el Reino de Tailandia
TJK | Tayikistán | la República de Tayikistán
TKM | Turkmenistán | Turkmenistán
TLS | Timor-Leste | la República Democrática de Timor-Leste
TON | Tonga | el Reino de Tonga
TTO | Trinidad y Tabago | la República de Trinidad y Tabago
TUN | Túnez | la República de Túnez
TUR | Türkiye | la República de Türkiye
TUV | Tuvalu | Tuvalu
TZA | República Unida de Tanzanía (la) | la República Unida de Tanzanía
UGA | Uganda | la República de Uganda
UKR | Ucrania | Ucrania
URY | Uruguay (el) | la República Oriental del Uruguay
USA | Estados Unidos de América (los) | los Estados Unidos de América
UZB | Uzbekistán | la República de Uzbekistán
VAT | Santa Sede (la) | la Santa Sede
VCT | San Vicente y las Granadinas | San Vicente y las Granadinas
VEN | Venezuela (República Bolivariana de) | la República Bolivariana de Venezuela
VNM | Viet Nam | la República Socialista de Viet Nam
VUT | Vanuatu | la República de Vanuatu
WSM | Samoa | el Estado Independiente de Samoa
YEM | Yemen (el) | la República del Yemen
ZAF | Sudáfrica | la República de Sudáfrica
ZMB | Zambia | la República de Zambia
ZWE | Zimbabwe | la República de Zimbabwe
`;
