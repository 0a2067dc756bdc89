/** Two meetings in Swiss francs, with titles in Spanish and Russian, an explanation, a shared cost, a posting without a place, and what variances come of. */
export const TWO_MEETINGS = `
# Settings
Setting | Value | Value (es) | Value (ru)
Reporting year | 2013
Currency | CHF
Rounding | 1
Variance split | yes
Convention | Convention on Certain Conventional Weapons
Body | Meeting of the High Contracting Parties | Reunión de las Altas Partes Contratantes | Совещание Высоких Договаривающихся Сторон
Session | 2014
Place | Geneva
Dates | 13-14 November 2014
Agenda item | 9. Costs | 9. Costos | 9. Расходы
Document symbol | CCW/MSP/2014/9
Mandate | The Meeting asked for this report by 1 March 2014. | La Reunión pidió el presente informe antes del 1 de marzo de 2014. | Совещание запросило настоящий доклад к 1 марта 2014 года.
Submitted by | Implementation Support Unit

# Meetings
Code | Title | Title (es) | Title (ru) | Start | End
M1 | Group of Experts | Grupo de Expertos | Группа экспертов | 2013-04-08 | 2013-04-09
M2 | Annual Conference | Conferencia Anual | Ежегодная конференция | 2013-11-14 | 2013-11-15

# BudgetLines
Code | Title | Title (es) | Title (ru) | Part | Kind | Rate | Base
A1 | Interpretation | Interpretación | Устный перевод | A
A2 | Documentation | Documentación | Документация | A
B1 | Travel of staff | Viajes del personal | Поездки персонала | B
PSC | Programme support costs | Gastos de apoyo | Вспомогательные расходы | B | support cost | 13 | A; B

# UnitCosts
Item | Unit | Factors | Rate | Currency
INT | day | Days; Teams | 811.37 | CHF
DOC | page | Pages; Languages | 188.51 | USD
TRV | trip | Trips | 1499.99 | CHF

# Volumes
Meeting | Line | Item | Version | Days | Teams | Pages | Languages | Trips
M1 | A1 | INT | | 2 | 2
M1 | A1 | INT | used | 3 | 2
M1 | A2 | DOC | | | | 12 | 6
M1 | A2 | DOC | used | | | 10 | 6
M1 | B1 | TRV | | | | | | 2
M2 | A1 | INT | | 2 | 3
M2 | A1 | INT | used | 2 | 3
M2 | A2 | DOC | | | | 20 | 6
M2 | A2 | DOC | used | | | 23 | 6

# ExchangeRates
Currency | From | Units per US dollar
CHF | 2013-01-01 | 0.931
CHF | 2013-11-01 | 0.9043

# Estimates
Meeting | Line | Amount | Currency | Adopted on | Document
M1 | A1 | 3300 | CHF | 2013-01-15 | CCW/2012/7
M1 | A2 | 12700 | CHF | 2013-01-15 | CCW/2012/7
M1 | B1 | 3000 | CHF | 2013-01-15 | CCW/2012/7
M1 | PSC | 2470 | CHF | 2013-01-15 | CCW/2012/7
M2 | A1 | 4900 | CHF | 2013-01-15 | CCW/2012/7
M2 | A2 | 21100 | CHF | 2013-01-15 | CCW/2012/7
M2 | PSC | 3380 | CHF | 2013-01-15 | CCW/2012/7

# Mapping
Column | Value | Meeting | Line | Share
Cost object | BOTH | M1 | A1 | 1/4
Cost object | BOTH | M2 | A1 | 3/4

# Expenditures
Posting date | Meeting | Line | Cost object | Amount | Currency
2013-04-30 | M1 | A1 | | 4911.43 | CHF
2013-04-30 | M1 | A2 | | 11310.27 | USD
2013-05-30 | M1 | B1 | | 2911.52 | CHF
2013-05-30 | M1 | PSC | | 2601.17 | CHF
2013-11-30 | M2 | A1 | | 4868.02 | CHF
2013-11-30 | M2 | A2 | | 26041.55 | USD
2013-12-30 | M2 | PSC | | 4377.49 | CHF
2013-12-30 | | | BOTH | 400 | CHF
2013-12-31 | M9 | A1 | | 77.7 | CHF

# Explanations
Meeting | Line | Reason | Text (en) | Text (es) | Text (ru)
M2 | A2 | more | Working papers were submitted late. | Los documentos de trabajo se presentaron tarde. | Рабочие документы были представлены поздно.
`;
