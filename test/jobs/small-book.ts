/** A small invented workbook with all that makes figures: two versions, four currencies, prefixes, shares, reversals. */
import { bookFromText } from './book';

export const SMALL_BOOK = bookFromText(`
Settings
Setting        | Value
Body           | Conference of Invented Parties
Reporting year | 2013
Currency       | USD
Figures        | final

BudgetLines
Code | Title                  | Title fr                | Title es                 | Title ru        | Title ar      | Title zh | Part | Kind         | Rate | Base | Order
INT  | Interpretation         | Interprétation          | Interpretación           | Устный перевод  | الترجمة الشفوية | 口译       | A    | direct       |      |      | 1
TRA  | Translation            | Traduction              | Traducción               | Письменный перевод | الترجمة التحريرية | 笔译      | A    | direct       |      |      | 2
DOC  | Documentation          | Documents               | Documentación            | Документация    | الوثائق        | 文件        | A    | direct       |      |      | 3
TVL  | Travel                 | Voyages                 | Viajes                   | Поездки         | السفر          | 差旅       | B    | direct       |      |      | 4
PSC  | Programme support      | Appui aux programmes    | Apoyo a los programas    | Поддержка программ | دعم البرامج   | 方案支助    | B    | direct       |      |      | 5

Meetings
Code  | Title                      | Start      | End        | Status
GE-01 | Group of Experts           | 2013-04-08 | 2013-04-10 | held
MSP   | Meeting of States Parties  | 2013-11-11 | 2013-11-15 | held
PREP  | Preparatory Committee      | 2013-09-02 | 2013-09-06 | held
OLD   | Earlier Conference         | 2012-11-05 | 2012-11-09 | held

Estimates
Meeting | Line | Amount    | Version   | Status   | Adopted on
GE-01   | INT  | 10000     | original  | adopted  | 2012-06-01
GE-01   | TRA  | 5000.55   | original  | adopted  | 2012-06-01
GE-01   | DOC  | 700.45    | original  | adopted  | 2012-06-01
MSP     | INT  | 99999     | original  | adopted  | 2012-06-01
MSP     | TRA  | 88888     | original  | adopted  | 2012-06-01
MSP     | INT  | 40000.10  | revised 1 | adopted  | 2013-02-01
MSP     | TRA  | 30000.20  | revised 1 | adopted  | 2013-02-01
MSP     | TVL  | 2500      | revised 1 | adopted  | 2013-02-01
MSP     | PSC  | 9425.05   | revised 1 | adopted  | 2013-02-01
MSP     | INT  | 1         | revised 2 | proposed | 2013-05-01
PREP    | INT  | 12000     | original  |          | 2012-06-01
PREP    | DOC  | 0         | original  |          | 2012-06-01
OLD     | INT  | 55555     | original  | adopted  | 2011-06-01

Expenditures
Posting date | Document | Meeting | Line | Cost object | Commitment item | Description        | Currency | Amount    | Rate   | Amount USD | Stage
2013-04-10   | D-001    | GE-01   | INT  |             |                 | booths             | USD      | 9876.54   |        |            | final
2013-04-11   | D-002    | GE-01   | TRA  |             |                 | drafts             | CHF      | 4321.05   |        |            | final
2013-04-12   | D-003    | GE-01   | DOC  |             |                 | printing           | CHF      | 600.35    | 0.95   |            | disbursement
2013-05-02   | D-004    | GE-01   | DOC  |             |                 | printing           | CHF      | -100.35   |        |            | reversal
2013-11-15   | D-005    | MSP     | INT  |             |                 | booths             | JPY      | 3456789   |        |            | final
2013-11-15   | D-006    | MSP     | TRA  |             |                 | night team         | KWD      | 7654.321  |        |            | final
2013-11-16   | D-007    | MSP     | TVL  |             |                 | fares              | CHF      | 2000      |        | 2155.55    | final
2013-11-18   | D-008    |         |      | MSP-2013-X  | 7110            | overtime           | USD      | 1234.56   |        |            |
2013-11-18   | D-009    |         | PSC  | MSP-2013-Y  |                 | support            | USD      | 8000.01   |        |            |
2013-09-06   | D-010    | PREP    |      |             | 7110-02         | booths             | USD      | 11000.25  |        |            |
2013-12-01   | D-011    |         |      | SHARED      | 7220            | common documents   | USD      | 1000      |        |            |
2013-12-01   | D-012    |         |      | SHARED      | 7220            | common documents   | CHF      | -100.01   |        |            | reversal
2013-12-02   | D-013    |         | PSC  | HALVES      |                 | common support     | USD      | 0.05      |        |            |
2013-12-03   | D-014    |         | PSC  | PERCENT     |                 | common support     | USD      | 333.33    |        |            |
2013-12-04   | D-015    |         |      | NOWHERE     | 7110            | a stray            | USD      | 77.70     |        |            |
2013-12-05   | D-016    | XX-99   | INT  |             |                 | another stray      | CHF      | 50        |        |            |
2012-11-09   | D-017    | OLD     | INT  |             |                 | long ago           | USD      | 44444     |        |            |
2013-11-19   | D-018    | MSP     | INT  |             |                 | not yet paid       | USD      | 5000      |        |            | commitment

Mapping
Column          | Value    | Meeting | Line | Share
Cost object     | MSP-*    | MSP     |      |
Cost object     | SHARED   | GE-01   | DOC  | 1/3
Cost object     | SHARED   | MSP     | DOC  | 1/3
Cost object     | SHARED   | PREP    | DOC  | 1/3
Cost object     | HALVES   | MSP     |      | 0.5
Cost object     | HALVES   | GE-01   |      | 0.5
Cost object     | PERCENT  | MSP     |      | 12.5%
Cost object     | PERCENT  | GE-01   |      | 87.5 %
Commitment item | 7110     |         | INT  |
Commitment item | 7110-*   |         | TRA  |
Commitment item | 71*      |         | DOC  |

ExchangeRates
Currency | From       | Units per US dollar
CHF      | 2013-01-01 | 0.925
CHF      | 2013-04-01 | 0.947
CHF      | 2013-05-01 | 0.931
CHF      | 2013-11-01 | 0.902
CHF      | 2013-12-01 | 0.906
JPY      | 2013-11-01 | 98.2
KWD      | 2013-11-01 | 0.2831
`);
