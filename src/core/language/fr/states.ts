/** The United Nations' names of States in French. Made by `npm run state-names` from the list that docs/language/state-names.md tells of: not by hand. */
export const STATES = `
AFG | Afghanistan (l’) | la République islamique d’Afghanistan
AGO | Angola (l’) | la République d’Angola
ALB | Albanie (l’) | la République d’Albanie
AND | Andorre (l’) | la Principauté d’Andorre
ARE | Émirats arabes unis (les) | les Émirats arabes unis
ARG | Argentine (l’) | la République argentine
ARM | Arménie (l’) | la République d’Arménie
ATG | Antigua-et-Barbuda | Antigua-et-Barbuda
AUS | Australie (l’) | l’Australie
AUT | Autriche (l’) | la République d’Autriche
AZE | Azerbaïdjan (l’) | la République d’Azerbaïdjan
BDI | Burundi (le) | la République du Burundi
BEL | Belgique (la) | le Royaume de Belgique
BEN | Bénin (le) | la République du Bénin
BFA | Burkina Faso (le) | le Burkina Faso
BGD | Bangladesh (le) | la République populaire du Bangladesh
BGR | Bulgarie (la) | la République de Bulgarie
BHR | Bahreïn | le Royaume de Bahreïn
BHS | Bahamas (les) | le Commonwealth des Bahamas
BIH | Bosnie-Herzégovine (la) | la Bosnie-Herzégovine
BLR | Bélarus (le) | la République du Bélarus
BLZ | Belize (le) | le Belize
BOL | Bolivie (État plurinational de) | l’État plurinational de Bolivie
BRA | Brésil (le) | la République fédérative du Brésil
BRB | Barbade (la) | la Barbade
BRN | Brunéi Darussalam (le) | le Brunéi Darussalam
BTN | Bhoutan (le) | le Royaume du Bhoutan
BWA | Botswana (le) | la République du Botswana
CAF | République centrafricaine (la) | la République centrafricaine
CAN | Canada (le) | le Canada
CHE | Suisse (la) | la Confédération suisse
CHL | Chili (le) | la République du Chili
CHN | Chine (la) | la République populaire de Chine
CIV | Côte d’Ivoire (la) | la République de Côte d’Ivoire
CMR | Cameroun (le) | la République du Cameroun
COD | République démocratique du Congo (la) | la République démocratique du Congo
COG | Congo (le) | la République du Congo
COK | Îles Cook (les) | les Îles Cook
COL | Colombie (la) | la République de Colombie
COM | Comores (les) | l’Union des Comores
CPV | Cabo Verde | la République de Cabo Verde
CRI | Costa Rica (le) | la République du Costa Rica
CUB | Cuba | la République de Cuba
CYP | Chypre | la République de Chypre
CZE | Tchéquie (la) | la République tchèque
DEU | Allemagne (l’) | la République fédérale d’Allemagne
DJI | Djibouti | la République de Djibouti
DMA | Dominique (la) | le Commonwealth de Dominique
DNK | Danemark (le) | le Royaume du Danemark
DOM | République dominicaine (la) | la République dominicaine
DZA | Algérie (l’) | la République algérienne démocratique et populaire
ECU | Équateur (l’) | la République de l’Équateur
EGY | Égypte (l’) | la République arabe d’Égypte
ERI | Érythrée (l’) | l’État d’Érythrée
ESP | Espagne (l’) | le Royaume d’Espagne
EST | Estonie (l’) | la République d’Estonie
ETH | Éthiopie (l’) | la République fédérale démocratique d’Éthiopie
EUE | Union européenne (l’) | l’Union européenne
FIN | Finlande (la) | la République de Finlande
FJI | Fidji (les) | la République des Fidji
FRA | France (la) | la République française
FSM | Micronésie (États fédérés de) | les États fédérés de Micronésie
GAB | Gabon (le) | la République gabonaise
GBR | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord (le) | le Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
GEO | Géorgie (la) | la Géorgie
GHA | Ghana (le) | la République du Ghana
GIN | Guinée (la) | la République de Guinée
GMB | Gambie (la) | la République de Gambie
GNB | Guinée-Bissau (la) | la République de Guinée-Bissau
GNQ | Guinée équatoriale (la) | la République de Guinée équatoriale
GRC | Grèce (la) | la République hellénique
GRD | Grenade (la) | la Grenade
GTM | Guatemala (le) | la République du Guatemala
GUY | Guyana (le) | la République coopérative du Guyana
HND | Honduras (le) | la République du Honduras
HRV | Croatie (la) | la République de Croatie
HTI | Haïti | la République d’Haïti
HUN | Hongrie (la) | la Hongrie
IDN | Indonésie (l’) | la République d’Indonésie
IND | Inde (l’) | la République de l’Inde
IRL | Irlande (l’) | l’Irlande
IRN | Iran (République islamique d’) | la République islamique d’Iran
IRQ | Iraq (l’) | la République d’Iraq
ISL | Islande (l’) | la République d’Islande
ISR | Israël | l’État d’Israël
ITA | Italie (l’) | la République italienne
JAM | Jamaïque (la) | la Jamaïque
JOR | Jordanie (la) | le Royaume hachémite de Jordanie
JPN | Japon (le) | le Japon
KAZ | Kazakhstan (le) | la République du Kazakhstan
KEN | Kenya (le) | la République du Kenya
KGZ | Kirghizistan (le) | la République kirghize
KHM | Cambodge (le) | le Royaume du Cambodge
KIR | Kiribati | la République de Kiribati
KNA | Saint-Kitts-et-Nevis | Saint-Kitts-et-Nevis
KOR | République de Corée (la) | la République de Corée
KWT | Koweït (le) | l’État du Koweït
LAO | République démocratique populaire lao (la) | la République démocratique populaire lao
LBN | Liban (le) | la République libanaise
LBR | Libéria (le) | la République du Libéria
LBY | Libye (la) | l’État de Libye
LCA | Sainte-Lucie | Sainte-Lucie
LIE | Liechtenstein (le) | la Principauté du Liechtenstein
LKA | Sri Lanka | la République socialiste démocratique de Sri Lanka
LSO | Lesotho (le) | le Royaume du Lesotho
LTU | Lituanie (la) | la République de Lituanie
LUX | Luxembourg (le) | le Grand-Duché de Luxembourg
LVA | Lettonie (la) | la République de Lettonie
MAR | Maroc (le) | le Royaume du Maroc
MCO | Monaco | la Principauté de Monaco
MDA | République de Moldova (la) | la République de Moldova
MDG | Madagascar | la République de Madagascar
MDV | Maldives (les) | la République des Maldives
MEX | Mexique (le) | les États-Unis du Mexique
MHL | Îles Marshall (les) | la République des Îles Marshall
MKD | Macédoine du Nord (la) | la République de Macédoine du Nord
MLI | Mali (le) | la République du Mali
MLT | Malte | la République de Malte
MMR | Myanmar (le) | la République de l’Union du Myanmar
MNE | Monténégro (le) | le Monténégro
MNG | Mongolie (la) | la Mongolie
MOZ | Mozambique (le) | la République du Mozambique
MRT | Mauritanie (la) | la République islamique de Mauritanie
MUS | Maurice | la République de Maurice
MWI | Malawi (le) | la République du Malawi
MYS | Malaisie (la) | la Malaisie
NAM | Namibie (la) | la République de Namibie
NER | Niger (le) | la République du Niger
NGA | Nigéria (le) | la République fédérale du Nigéria
NIC | Nicaragua (le) | la République du Nicaragua
NIU | Nioué | Nioué
NLD | Pays-Bas (Royaume des) | le Royaume des Pays-Bas
NOR | Norvège (la) | le Royaume de Norvège
NPL | Népal (le) | le Népal
NRU | Nauru | la République de Nauru
NZL | Nouvelle-Zélande (la) | la Nouvelle-Zélande
OMN | Oman | le Sultanat d’Oman
PAK | Pakistan (le) | la République islamique du Pakistan
PAN | Panama (le) | la République du Panama
PER | Pérou (le) | la République du Pérou
PHL | Philippines (les) | la République des Philippines
PLW | Palaos (les) | la République des Palaos
PNG | Papouasie-Nouvelle-Guinée (la) | l’État indépendant de Papouasie-Nouvelle-Guinée
POL | Pologne (la) | la République de Pologne
PRK | République populaire démocratique de Corée (la) | la République populaire démocratique de Corée
PRT | Portugal (le) | la République portugaise
PRY | Paraguay (le) | la République du Paraguay
PSE | État de Palestine (l’) | l’État de Palestine
QAT | Qatar (le) | l’État du Qatar
ROU | Roumanie (la) | la Roumanie
RUS | Fédération de Russie (la) | la Fédération de Russie
RWA | Rwanda (le) | la République du Rwanda
SAU | Arabie saoudite (l’) | le Royaume d’Arabie saoudite
SDN | Soudan (le) | la République du Soudan
SEN | Sénégal (le) | la République du Sénégal
SGP | Singapour | la République de Singapour
SLB | Îles Salomon (les) | les Îles Salomon
SLE | Sierra Leone (la) | la République de Sierra Leone
SLV | El Salvador | la République d’El Salvador
SMR | Saint-Marin | la République de Saint-Marin
SOM | Somalie (la) | la République fédérale de Somalie
SRB | Serbie (la) | la République de Serbie
SSD | Soudan du Sud (le) | la République du Soudan du Sud
STP | Sao Tomé-et-Principe | la République démocratique de Sao Tomé-et-Principe
SUR | Suriname (le) | la République du Suriname
SVK | Slovaquie (la) | la République slovaque
SVN | Slovénie (la) | la République de Slovénie
SWE | Suède (la) | le Royaume de Suède
SWZ | Eswatini (l’) | le Royaume d’Eswatini
SYC | Seychelles (les) | la République des Seychelles
SYR | République arabe syrienne (la) | la République arabe syrienne
TCD | Tchad (le) | la République du Tchad
TGO | Togo (le) | la République togolaise
THA | Thaïlande (la) | le Royaume de Thaïlande
TJK | Tadjikistan (le) | la République du Tadjikistan
TKM | Turkménistan (le) | le Turkménistan
TLS | Timor-Leste (le) | la République démocratique du Timor-Leste
TON | Tonga (les) | le Royaume des Tonga
TTO | Trinité-et-Tobago (la) | la République de Trinité-et-Tobago
TUN | Tunisie (la) | la République tunisienne
TUR | Türkiye (la) | la République de Türkiye
TUV | Tuvalu (les) | les Tuvalu
TZA | République-Unie de Tanzanie (la) | la République-Unie de Tanzanie
UGA | Ouganda (l’) | la République de l’Ouganda
UKR | Ukraine (l’) | l’Ukraine
URY | Uruguay (l’) | la République orientale de l’Uruguay
USA | États-Unis d’Amérique (les) | les États-Unis d’Amérique
UZB | Ouzbékistan (l’) | la République d’Ouzbékistan
VAT | Saint-Siège (le) | le Saint-Siège
VCT | Saint-Vincent-et-les Grenadines | Saint-Vincent-et-les Grenadines
VEN | Venezuela (République bolivarienne du) | la République bolivarienne du Venezuela
VNM | Viet Nam (le) | la République socialiste du Viet Nam
VUT | Vanuatu | la République de Vanuatu
WSM | Samoa (le) | l’État indépendant du Samoa
YEM | Yémen (le) | la République du Yémen
ZAF | Afrique du Sud (l’) | la République sud-africaine
ZMB | Zambie (la) | la République de Zambie
ZWE | Zimbabwe (le) | la République du Zimbabwe
`;
