/** Four meetings in euros, one cancelled and one postponed, in English, French, Arabic and Chinese, with what is shared, unmatched, committed and explained. */
export const MEETINGS_IN_EUROS = `
# Settings
Setting | Value | Value (fr) | Value (ar) | Value (zh)
Reporting year | 2018
Currency | EUR
Figures | provisional
As at | 2018-12-31
Rounding | 100
Convention | Convention on Certain Conventional Weapons
Body | Review Conference | Conférence d’examen | المؤتمر الاستعراضي | 审议大会
Session | Ninth | Neuvième | الدورة التاسعة | 第九届
Place | Vienna | Vienne | فيينا | 维也纳
Dates | 4-8 March 2019 | 4-8 mars 2019 | 4-8 آذار/مارس 2019 | 2019年3月4日至8日
Agenda item | 7. Financial matters | 7. Questions financières | 7- المسائل المالية | 7. 财务事项
Document symbol | CCW/CONF.IX/5
Mandate | At its eighth session, the Conference requested this report by 1 February 2019. | À sa huitième session, la Conférence a demandé que le présent rapport soit établi le 1er février 2019 au plus tard. | وطلب المؤتمر في دورته الثامنة إعداد هذا التقرير بحلول 1 شباط/فبراير 2019. | 审议大会第八届会议要求在2019年2月1日之前提交本报告。
Submitted by | Secretariat | le secrétariat | الأمانة | 秘书处

# Meetings
Code | Title | Title (fr) | Title (ar) | Title (zh) | Start | End | Status
P1 | Preparatory Committee | Comité préparatoire | اللجنة التحضيرية | 筹备委员会 | 2018-02-26 | 2018-03-02 | held
G1 | Group of Governmental Experts | Groupe d’experts gouvernementaux | فريق الخبراء الحكوميين | 政府专家小组 | 2018-06-11 | 2018-06-15 | held
C1 | Informal Consultations | Consultations informelles | المشاورات غير الرسمية | 非正式磋商 | 2018-09-03 | 2018-09-04 | cancelled
W1 | Regional Seminar | Séminaire régional | الحلقة الدراسية الإقليمية | 区域研讨会 | 2018-10-08 | 2018-10-09 | postponed

# BudgetLines
Code | Title | Title (fr) | Title (ar) | Title (zh) | Part | Kind | Rate | Base
A1 | Interpretation and meeting servicing | Interprétation et services de séance | الترجمة الشفوية وخدمة الاجتماعات | 口译和会议服务 | A
A2 | Translation | Traduction | الترجمة التحريرية | 笔译 | A
A3 | Summary records | Comptes rendus analytiques | المحاضر الموجزة | 简要记录 | A
B1 | Staff travel | Voyages du personnel | سفر الموظفين | 工作人员差旅 | B
B2 | Equipment | Matériel | المعدات | 设备 | B
PSC | Support costs | Dépenses d’appui | تكاليف الدعم | 支助费用 | B | support cost | 7 | A; B

# ExchangeRates
Currency | From | Units per US dollar
EUR | 2018-01-01 | 0.834
CHF | 2018-01-01 | 0.975
EUR | 2018-06-01 | 0.861
CHF | 2018-06-01 | 0.990

# Estimates
Meeting | Line | Amount | Currency | Version | Adopted on | Document
P1 | A1 | 18250 | EUR | original | 2017-11-24 | CCW/2017/3
P1 | A2 | 41180.5 | EUR | original | 2017-11-24 | CCW/2017/3
P1 | A3 | 0 | EUR | original | 2017-11-24 | CCW/2017/3
P1 | B1 | 3999.99 | EUR | original | 2017-11-24 | CCW/2017/3
P1 | PSC | 4440.14 | EUR | original | 2017-11-24 | CCW/2017/3
G1 | A1 | 27750 | EUR | original | 2017-11-24 | CCW/2017/3
G1 | A1 | 29900 | EUR | revised 1 | 2018-04-10 | CCW/2018/1
G1 | A2 | 61234.56 | EUR | revised 1 | 2018-04-10 | CCW/2018/1
G1 | A3 | 8800 | EUR | revised 1 | 2018-04-10 | CCW/2018/1
G1 | B2 | 1200 | EUR | revised 1 | 2018-04-10 | CCW/2018/1
G1 | PSC | 7079.42 | EUR | revised 1 | 2018-04-10 | CCW/2018/1
C1 | A1 | 9000 | EUR | original | 2017-11-24 | CCW/2017/3
C1 | A2 | 2500 | EUR | original | 2017-11-24 | CCW/2017/3
W1 | A1 | 7700 | EUR | original | 2017-11-24 | CCW/2017/3
W1 | B1 | 5100 | EUR | original | 2017-11-24 | CCW/2017/3

# Mapping
Column | Value | Meeting | Line | Share
Cost object | JOINT | P1 | A2 | 2/5
Cost object | JOINT | G1 | A2 | 3/5

# Expenditures
Posting date | Meeting | Line | Cost object | Amount | Currency | Stage
2018-03-05 | P1 | A1 | | 17015.33 | EUR
2018-03-05 | P1 | A2 | | 38777.01 | CHF
2018-03-20 | P1 | A3 | | 610 | EUR
2018-03-20 | P1 | B1 | | 4455.2 | EUR
2018-03-31 | P1 | PSC | | 4204.62 | EUR
2018-06-30 | G1 | A1 | | 33120.9 | EUR
2018-06-30 | G1 | A2 | | 54000.1 | EUR
2018-06-30 | G1 | A3 | | 8800 | EUR
2018-07-15 | G1 | B2 | | 1711.18 | EUR
2018-07-15 | G1 | PSC | | 6921.03 | EUR
2018-07-20 | G1 | A2 | | 950 | EUR | commitment
2018-08-01 | | | JOINT | 5000 | EUR
2018-09-01 | C1 | A1 | | 640.25 | EUR
2018-10-01 | X1 | A1 | | 333.33 | EUR
2018-10-02 | | | ODD | 120 | EUR

# Explanations
Meeting | Line | Reason | Text (en) | Text (fr) | Text (ar) | Text (zh)
G1 | A1 | more | Two night meetings were added on 13 and 14 June. | Deux séances de nuit ont été ajoutées les 13 et 14 juin. | أضيفت جلستان ليليتان في 13 و14 حزيران/يونيه. | 6月13日和14日增加了两次夜会。
G1 | A2 | less | Fewer pages were translated into Arabic. | Moins de pages ont été traduites en arabe. | تُرجم عدد أقل من الصفحات إلى العربية. | 译成阿拉伯文的页数较少。
C1 | A1 | cancelled | The consultations were cancelled for lack of funds. | Les consultations ont été annulées faute de fonds. | ألغيت المشاورات لعدم توفر الأموال. | 因缺乏资金，磋商被取消。
`;
