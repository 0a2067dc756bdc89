/** A small invented workbook of a budget: two meetings with volumes, payers, invoices and receipts. */
import { workbookOf } from '../../workbook-of';

export const BUDGET = `
# Settings
Setting         | Value
Convention      | Convention on Certain Conventional Weapons
Body            | Meeting of the High Contracting Parties to the Convention
Session         | 2014
Place           | Geneva
Dates           | 13-14 November 2014
Agenda item     | 9
Document symbol | CCW/MSP/2014/99
Estimate symbol | CCW/MSP/2014/5
Shares symbol   | CCW/MSP/2014/6
Contributions symbol | CCW/MSP/2014/7
Submitted by    | Implementation Support Unit
Mandate         | As requested for the report.
Estimate mandate | As requested by the Meeting.
Shares mandate   | As decided by the Meeting.
Currency        | USD
Reporting year  | 2014
Figures         | final
Rates as at     | 2013-10-15

# BudgetLines
Code | Title                     | Title fr               | Title es               | Title ru             | Title ar         | Title zh | Part | Kind         | Rate | Base      | Order | Service                     | Head
A1   | Interpretation            | Interprétation         | Interpretación         | Устный перевод       | الترجمة الشفوية  | 口译     | A    | direct       |      |           | 1     | Meeting servicing           | Meeting servicing
A2   | Pre-session documentation | Documents d’avant-session | Documentación anterior | Предсессионные документы | وثائق ما قبل الدورة | 会前文件 | A | direct    |      |           | 2     | Translation                 | Pre-session documentation
B1   | Travel of staff           | Voyages                | Viajes                 | Поездки персонала    | سفر الموظفين     | 工作人员旅费 | B | direct       |      |           | 3     |                             |
B2   | Staff                     | Personnel              | Personal               | Персонал             | الموظفون         | 工作人员 | B    | direct       |      |           | 4     |                             |
PSC  | Programme support costs   | Appui aux programmes   | Apoyo a los programas  | Вспомогательное обслуживание программ | دعم البرامج | 方案支助 | B | support cost | 13 | B | 5 | |
CON  | Contingency               | Imprévus               | Imprevistos            | Резерв               | الطوارئ          | 应急     | C    | contingency  | 15   | A; B; PSC | 6     |                             |

# Meetings
Code | Title              | Title fr            | Title es              | Title ru              | Title ar      | Title zh | Instrument | Start      | End        | Place  | Status | Closed on
M1   | Group of Experts   | Groupe d’experts    | Grupo de Expertos     | Группа экспертов      | فريق الخبراء  | 专家组   | CONV       | 2014-04-01 | 2014-04-02 | Geneva | held   | 2014-06-01
M2   | Meeting of Parties | Réunion des Parties | Reunión de las Partes | Совещание участников  | اجتماع الأطراف | 缔约国会议 | CONV     | 2014-11-13 | 2014-11-14 | Geneva |        |

# UnitCosts
Item | Title          | Unit | Factors          | Rate   | Currency
IP   | Interpretation | day  | Days; Teams      | 5074   | CHF
TR   | Translation    | page | Pages; Languages | 233.75 | CHF
TV   | Travel         | trip | Trips            | 2600   | USD
ST   | Staff          | month | Months          | 12000  | USD

# Volumes
Meeting | Line | Item | Days | Teams | Pages | Languages | Trips | Months
M1      | A1   | IP   | 2    | 2     |       |           |       |
M1      | A2   | TR   |      |       | 40    | 5         |       |
M1      | B1   | TV   |      |       |       |           | 3     |
M2      | A1   | IP   | 2    | 3     |       |           |       |
M2      | A2   | TR   |      |       | 144   | 5         |       |
M2      | B1   | TV   |      |       |       |           | 2     |
M2      | B2   | ST   |      |       |       |           |       | 4

# ExchangeRates
Currency | From       | Units per US dollar
CHF      | 2013-10-01 | 0.934

# Estimates
Meeting | Line | Amount | Version  | Status   | Adopted on
M1      | A1   | 1000   | original | adopted  | 2013-11-15
M2      | A1   | 2000   | original | proposed |

# Expenditures
Posting date | Meeting | Line | Amount USD | Stage
2014-04-15   | M1      | A1   | 700.01     | final

# States
State | Name
AFG   | Afghanistan
FRA   | France
EGY   | Egypt
CHN   | China

# Parties
State | Instrument | Entry into force
AFG   | CONV       | 2001-01-01
FRA   | CONV       | 2001-01-01
EGY   | CONV       | 2001-01-01

# Participants
Meeting | State
M1      | CHN

# Scale
State | Rate  | From year
AFG   | 0.005 | 2013
FRA   | 5.593 | 2013
EGY   | 0.134 | 2013
CHN   | 5.148 | 2013

# Invoices
Meeting | State | Kind      | Amount | Issued on  | Due on     | Number
M1      | AFG   | estimate  | 0.46   | 2013-12-01 | 2014-01-01 | 1
M1      | FRA   | estimate  | 514.05 | 2013-12-01 | 2014-01-01 | 2
M1      | EGY   | estimate  | 12.32  | 2013-12-01 | 2014-01-01 | 3
M1      | CHN   | estimate  | 473.17 | 2013-12-01 | 2014-01-01 | 4
M1      | AFG   | write-off | -0.46  | 2014-05-01 | 2014-05-01 | 5

# Receipts
Received on | State | Meeting | Amount | Kind      | Document
2013-12-20  | FRA   | M1      | 514.05 | payment   | R-1
2014-03-01  | EGY   | M1      | 5.00   | payment   | R-2
2014-03-02  | EGY   |         | 1.00   | payment   | R-3
2014-03-03  | CHN   | M1      | 600.00 | payment   | R-4
2014-03-04  | FRA   | M1      | 20.00  | voluntary | R-5
2014-09-01  | EGY   | M1      | 7.32   | payment   | R-6
`;

export const budgetBook = (change: (text: string) => string = (text) => text) => workbookOf(change(BUDGET));
