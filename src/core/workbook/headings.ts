/**
 * What sheets, columns, settings and their values are called in the six languages: the data by which a workbook is recognised, and
 * from which an empty one is written.
 *
 * The first name of a language is the one that we write; all are read, without regard to case, accents, spaces or width.
 * In the tables below a line is a row, ` | ` parts its fields and `; ` the names of one language, in the order en, fr, es, ru, ar, zh.
 */

import { names } from './names';
import type { Names } from './names';
import { SHEET_NAMES } from './sheet-names';

export interface Heading {
  /** The sheet that the column belongs to; `*` = any sheet. A sheet's own row adds to that of `*`. */
  readonly sheet: string;
  /** Blank for the name of the sheet itself. */
  readonly column: string;
  readonly names: Names;
}

// To confirm with a native reader: in Russian, is Commitment item «Финансовая позиция» in Umoja (now read, but not written)?
// To confirm with a native reader: in Spanish, is Commitment item «Posición presupuestaria», as in SAP, beside «Partida» of the budget?
// to confirm with a native reader (ar): Cost object as هدف التكلفة, or غرض التكلفة, in the usage of Umoja?
// To confirm with a native reader (fr, Commitment item): in Umoja “Compte budgétaire” or “Article budgétaire”?
const COLUMNS = `
* | Code | Code | Code | Código | Код | الرمز | 代码; 编号
* | Title | Title; Title (en) | Titre; Intitulé; Titre (en) | Título; Título (en) | Название; Наименование; Название (en) | العنوان; العنوان (en) | 名称; 标题; 名称 (en)
* | Title fr | Title (fr); French title | Titre (fr); Titre français | Título (fr); Título francés | Название (fr); Название на французском | العنوان (fr); العنوان بالفرنسية | 名称 (fr); 法文名称
* | Title es | Title (es); Spanish title | Titre (es); Titre espagnol | Título (es); Título español | Название (es); Название на испанском | العنوان (es); العنوان بالإسبانية | 名称 (es); 西班牙文名称
* | Title ru | Title (ru); Russian title | Titre (ru); Titre russe | Título (ru); Título ruso | Название (ru); Название на русском | العنوان (ru); العنوان بالروسية | 名称 (ru); 俄文名称
* | Title ar | Title (ar); Arabic title | Titre (ar); Titre arabe | Título (ar); Título árabe | Название (ar); Название на арабском | العنوان (ar); العنوان بالعربية | 名称 (ar); 阿拉伯文名称
* | Title zh | Title (zh); Chinese title | Titre (zh); Titre chinois | Título (zh); Título chino | Название (zh); Название на китайском | العنوان (zh); العنوان بالصينية | 名称 (zh); 中文名称
* | Meeting | Meeting; Meeting code | Réunion; Code de la réunion | Reunión; Código de la reunión | Совещание; Код совещания | الاجتماع; رمز الاجتماع | 会议; 会议编号
* | Line | Line; Budget line; Budget line code; Line code; Budget item | Poste; Poste budgétaire; Ligne | Partida; Partida presupuestaria | Статья; Статья бюджета | البند; بند الميزانية | 项目; 预算项目
* | Amount | Amount | Montant | Importe; Monto | Сумма | المبلغ | 金额
* | Currency | Currency | Monnaie; Devise | Moneda | Валюта | العملة | 货币
* | Rate | Rate; Rate of exchange; Exchange rate; Exch. rate; Exch. rate applied; Exchange rate applied | Taux; Taux de change | Tipo; Tipo de cambio | Курс; Ставка | السعر; سعر الصرف | 汇率; 比率
* | Document | Document; Document number; Document No. | Document; Numéro de document | Documento; Número de documento | Документ; Номер документа | الوثيقة; رقم الوثيقة | 文件; 文件号; 凭证号
* | Note | Note | Note; Remarque | Nota | Примечание | ملاحظة | 备注
* | Reason | Reason | Motif | Motivo | Причина | السبب | 原因
* | Text en | Text (en); Text | Texte (en); Texte | Texto (en); Texto | Текст (en); Текст | النص (en); النص | 文本 (en); 文本
* | State | State; Country; State code | État; Pays | Estado; País | Государство; Страна | الدولة; البلد | 国家
* | Name | Name; Name (en) | Nom; Nom (en) | Nombre; Nombre (en) | Название; Название (en) | الاسم; الاسم (en) | 名称; 名称 (en)
* | Instrument | Instrument | Instrument | Instrumento | Договор; Документ | الصك | 文书
* | Forms | Forms | Formulaires | Formularios | Формы | الاستمارات | 表格
* | Year | Year; Reporting year | Année | Año | Год | السنة | 年份; 年度
* | Text fr | Text (fr); French text | Texte (fr); Texte français | Texto (fr); Texto francés | Текст (fr); Текст на французском | النص (fr); النص بالفرنسية | 文本 (fr); 法文文本
* | Text es | Text (es); Spanish text | Texte (es); Texte espagnol | Texto (es); Texto español | Текст (es); Текст на испанском | النص (es); النص بالإسبانية | 文本 (es); 西班牙文文本
* | Text ru | Text (ru); Russian text | Texte (ru); Texte russe | Texto (ru); Texto ruso | Текст (ru); Текст на русском | النص (ru); النص بالروسية | 文本 (ru); 俄文文本
* | Text ar | Text (ar); Arabic text | Texte (ar); Texte arabe | Texto (ar); Texto árabe | Текст (ar); Текст на арабском | النص (ar); النص بالعربية | 文本 (ar); 阿拉伯文文本
* | Text zh | Text (zh); Chinese text | Texte (zh); Texte chinois | Texto (zh); Texto chino | Текст (zh); Текст на китайском | النص (zh); النص بالصينية | 文本 (zh); 中文文本
* | Name fr | Name (fr); French name | Nom (fr); Nom français | Nombre (fr); Nombre francés | Название (fr); Название на французском | الاسم (fr); الاسم بالفرنسية | 名称 (fr); 法文名称
* | Name es | Name (es); Spanish name | Nom (es); Nom espagnol | Nombre (es); Nombre español | Название (es); Название на испанском | الاسم (es); الاسم بالإسبانية | 名称 (es); 西班牙文名称
* | Name ru | Name (ru); Russian name | Nom (ru); Nom russe | Nombre (ru); Nombre ruso | Название (ru); Название на русском | الاسم (ru); الاسم بالروسية | 名称 (ru); 俄文名称
* | Name ar | Name (ar); Arabic name | Nom (ar); Nom arabe | Nombre (ar); Nombre árabe | Название (ar); Название на арабском | الاسم (ar); الاسم بالعربية | 名称 (ar); 阿拉伯文名称
* | Name zh | Name (zh); Chinese name | Nom (zh); Nom chinois | Nombre (zh); Nombre chino | Название (zh); Название на китайском | الاسم (zh); الاسم بالصينية | 名称 (zh); 中文名称
Settings | Setting | Setting | Paramètre | Parámetro | Параметр | الإعداد | 设置项
Settings | Value | Value; Value (en) | Valeur; Valeur (en) | Valor; Valor (en) | Значение; Значение (en) | القيمة; القيمة (en) | 值; 值 (en)
Settings | Value fr | Value (fr); French value | Valeur (fr); Valeur en français | Valor (fr); Valor en francés | Значение (fr); Значение на французском | القيمة (fr); القيمة بالفرنسية | 值 (fr); 法文值
Settings | Value es | Value (es); Spanish value | Valeur (es); Valeur en espagnol | Valor (es); Valor en español | Значение (es); Значение на испанском | القيمة (es); القيمة بالإسبانية | 值 (es); 西班牙文值
Settings | Value ru | Value (ru); Russian value | Valeur (ru); Valeur en russe | Valor (ru); Valor en ruso | Значение (ru); Значение на русском | القيمة (ru); القيمة بالروسية | 值 (ru); 俄文值
Settings | Value ar | Value (ar); Arabic value | Valeur (ar); Valeur en arabe | Valor (ar); Valor en árabe | Значение (ar); Значение на арабском | القيمة (ar); القيمة بالعربية | 值 (ar); 阿拉伯文值
Settings | Value zh | Value (zh); Chinese value | Valeur (zh); Valeur en chinois | Valor (zh); Valor en chino | Значение (zh); Значение на китайском | القيمة (zh); القيمة بالصينية | 值 (zh); 中文值
Reading | Sheet | Sheet | Feuille | Hoja | Лист | الورقة | 工作表
Reading | Table | Table | Tableau | Cuadro; Tabla | Таблица | الجدول | 表
Reading | Column | Column | Colonne | Columna | Столбец | العمود | 列
Reading | Is | Is; Means | Est; Signifie | Es; Significa | Это; Означает | هو; يعني | 是; 含义
Reading | Value | Value | Valeur | Valor | Значение | القيمة | 值
BudgetLines | Part | Part | Partie | Parte | Часть | الجزء | 部分
BudgetLines | Kind | Kind | Nature | Clase | Вид | النوع | 类别
BudgetLines | Base | Base | Base | Base | База | الأساس | 基数
BudgetLines | Order | Order | Ordre | Orden | Порядок | الترتيب | 顺序
BudgetLines | Rate | Rate; Per cent; Rate (per cent) | Taux; Pourcentage; Taux (%) | Tasa; Porcentaje; Tasa (%) | Ставка; Процент; Ставка (%) | النسبة; النسبة المئوية | 比率; 百分比
Meetings | Instrument | Instrument | Instrument | Instrumento | Договор; Документ | الصك | 文书
Meetings | Kind | Kind | Nature; Type | Clase; Tipo | Вид | النوع | 类别
Meetings | Start | Start; Start date; From | Début; Date de début | Inicio; Fecha de inicio | Начало; Дата начала | البداية; تاريخ البداية | 开始日期; 开始
Meetings | End | End; End date; To | Fin; Date de fin | Fin; Fecha de fin | Окончание; Дата окончания | النهاية; تاريخ النهاية | 结束日期; 结束
Meetings | Place | Place; Venue | Lieu | Lugar | Место | المكان | 地点
Meetings | Status | Status | État; Statut | Estado | Статус | الحالة | 状态
Meetings | Closed on | Closed on | Comptes clos le; Clôturé le | Cerrada el | Счета закрыты; Закрыто | تاريخ الإقفال; تاريخ الإغلاق | 结账日期
Estimates | Version | Version | Version | Versión | Вариант; Версия | النسخة | 版本
Estimates | Status | Status | État; Statut | Estado | Статус | الحالة | 状态
Estimates | Adopted on | Adopted on | Adopté le | Aprobado el | Дата утверждения; Утверждено | تاريخ الاعتماد | 通过日期
BudgetLines | Service | Service | Service; Prestation | Servicio | Услуга; Вид обслуживания | الخدمة | 服务; 服务项目
BudgetLines | Head | Head; Column head; Head of column | Colonne; Rubrique | Rúbrica; Columna | Графа; Рубрика | العمود; عنوان العمود | 栏目; 栏
Meetings | Scale year | Scale year; Year of the scale | Année du barème | Año de la escala | Год шкалы | سنة جدول الأنصبة | 比额表年度
Meetings | Funds by | Funds by; Funds needed by | Fonds attendus le; Fonds requis pour le | Fondos antes del; Fondos necesarios para el | Средства к дате; Средства необходимы к | التمويل حتى تاريخ; موعد توافر الأموال | 资金到位日期
Estimates | Rates as at | Rates as at; Rates of exchange as at | Taux de change au; Taux au | Tipos de cambio al; Tipos al | Курсы на дату; Обменные курсы на | أسعار الصرف في تاريخ | 汇率日期; 汇率截至
Expenditures | Posting date | Posting date; Date | Date de comptabilisation; Date | Fecha de contabilización; Fecha | Дата проводки; Дата | تاريخ القيد; التاريخ | 记账日期; 日期
Expenditures | Cost object | Cost object; WBS element; Internal order | Objet de coût; Élément d’OTP; Élément d'OTP | Objeto de costo; Objeto de gasto | Объект затрат | هدف التكلفة | 成本对象
Expenditures | Commitment item | Commitment item | Article budgétaire | Partida de compromiso | Статья обязательств; Финансовая позиция | بند الالتزام | 承付项目
Expenditures | Description | Description | Description; Libellé | Descripción | Описание | الوصف | 摘要; 说明
Expenditures | Amount USD | Amount USD; Amount (USD); USD equivalent; USD equiv.; Equivalent in USD; Equiv. in USD; US dollar equivalent; Amount in US dollars | Montant USD; Montant (USD); Équivalent en USD; Équivalent USD; Montant en dollars | Importe USD; Importe (USD); Equivalente en USD; Equivalente USD; Importe en dólares | Сумма (долл. США); Сумма USD; Эквивалент в долл. США; Сумма в долларах | المبلغ بدولارات الولايات المتحدة; المبلغ USD; المعادل بالدولار | 金额(美元); 美元金额; 折合美元; 美元等值
Expenditures | Stage | Stage | Stade | Etapa | Стадия | المرحلة | 阶段
* | Debit/credit | Debit/credit; Debit or credit; D/C; DC; Dr/Cr; Debit/credit ind.; Debit/credit indicator; D/C indicator; Sign; +/-; S/H; Soll/Haben; Soll/Haben-Kennzeichen; SHKZG; Posting key | Débit/crédit; Débit ou crédit; Sens; Signe | Debe/haber; D/H; Débito/crédito; Cargo/abono; Signo | Дебет/кредит; Д/К; Дт/Кт; Знак | مدين/دائن; مدين أو دائن; الإشارة | 借/贷; 借贷; 借贷方向; 符号
* | Debit | Debit; Debits; Debit amount; Soll; Sollbetrag | Débit; Débits; Montant au débit; Montant débit | Debe; Débito; Débitos; Cargo; Importe debe | Дебет; Дт; Сумма по дебету | مدين; المدين; مبلغ مدين | 借方; 借方金额
* | Credit | Credit; Credits; Credit amount; Haben; Habenbetrag | Crédit; Crédits; Montant au crédit; Montant crédit | Haber; Crédito; Créditos; Abono; Importe haber | Кредит; Кт; Сумма по кредиту | دائن; الدائن; مبلغ دائن | 贷方; 贷方金额
* | Type | Type; Plan/actual; Budget/actual; Value type; Amount type; Record type; Scenario | Type; Type de montant; Prévu/réalisé; Nature du montant | Tipo de importe; Previsto/ejecutado | Тип; Тип суммы; План/факт | نوع المبلغ; مخطط/فعلي | 类型; 金额类型; 计划/实际
* | Unit | Unit; Units; Amount unit | Unité; Unité monétaire | Unidad; Unidad monetaria | Единица; Денежная единица | الوحدة; وحدة المبلغ | 单位; 金额单位
Estimates | Year | Fiscal year; Financial year; FY; Budget year | Exercice; Exercice budgétaire | Ejercicio; Ejercicio fiscal | Финансовый год; Бюджетный год | السنة المالية | 财政年度; 会计年度; 财年
Expenditures | Year | Fiscal year; Financial year; FY; Posting year | Exercice; Exercice budgétaire | Ejercicio; Ejercicio fiscal | Финансовый год; Бюджетный год | السنة المالية | 财政年度; 会计年度; 财年
Expenditures | Entry status | Status; Posting status; Document status; Entry status | Statut; État | Estado; Situación | Статус; Состояние | الحالة | 状态
Mapping | Column | Column | Colonne | Columna | Столбец | العمود | 列
Mapping | Value | Value | Valeur | Valor | Значение | القيمة | 值
Mapping | Share | Share | Part; Quote-part | Proporción | Доля | الحصة | 份额
ExchangeRates | From | From; Effective from | À compter du | A partir de | С даты | اعتبارا من | 生效日期
ExchangeRates | Units per US dollar | Units per US dollar | Unités par dollar | Unidades por dólar | Единиц за доллар США | وحدات لكل دولار | 每美元单位数
ControlTotals | Source | Source | Source | Fuente | Источник | المصدر | 来源
Waivers | Key | Key; Waived for | Clé; Objet | Clave; Objeto | Ключ; Предмет | المفتاح; موضوع الإعفاء | 键; 豁免对象
Waivers | Finding | Finding; What is waived | Constatation | Observación | Замечание | الملاحظة | 检查结果
Waivers | By | By; Waived by; Granted by | Par; Accordée par | Concedida por; Por | Кем; Кем разрешено | مانح الإعفاء; بواسطة; منحه | 批准人
Waivers | On | On; Waived on; Granted on | Le; Accordée le | Concedida el; El | Когда; Дата | في; بتاريخ | 批准日期; 日期
Corrections | File | File | Fichier | Archivo | Файл | الملف | 文件名
Corrections | Sheet | Sheet | Feuille | Hoja | Лист | الورقة | 工作表
Corrections | Cell | Cell | Cellule | Celda | Ячейка | الخلية | 单元格
Corrections | Held | Held; In the cell | Contenu; Contenu de la cellule | Contenido; Contenido de la celda | Содержимое; Что стоит в ячейке | المحتوى; محتوى الخلية | 原内容
Corrections | Read as | Read as; Read instead | Lire; À lire; Lire à la place | Léase; Leer en su lugar | Читать как; Читать вместо этого | يُقرأ; يُقرأ بدلا منه | 读作
Corrections | As | As; As a | En tant que | Como | В виде | بوصفه | 作为
Corrections | By | By; Corrected by | Par; Corrigée par | Por; Corregida por | Кем; Кем исправлено | بواسطة; صححه | 更正人
Corrections | On | On; Corrected on | Le; Corrigée le | El; Corregida el | Когда; Дата | في; بتاريخ | 更正日期; 日期
Terms | Term | Term; English | Terme; Anglais | Término; Inglés | Термин; Английский | المصطلح; الإنكليزية | 术语; 英文
Terms | fr | fr; French | fr; Français | fr; Francés | fr; Французский | fr; الفرنسية | fr; 法文
Terms | es | es; Spanish | es; Espagnol | es; Español | es; Испанский | es; الإسبانية | es; 西班牙文
Terms | ru | ru; Russian | ru; Russe | ru; Ruso | ru; Русский | ru; الروسية | ru; 俄文
Terms | ar | ar; Arabic | ar; Arabe | ar; Árabe | ar; Арабский | ar; العربية | ar; 阿拉伯文
Terms | zh | zh; Chinese | zh; Chinois | zh; Chino | zh; Китайский | zh; الصينية | zh; 中文
States | Aliases | Aliases; Other names | Autres noms | Otros nombres | Другие названия | أسماء أخرى | 别名
States | Group | Group; Regional group | Groupe; Groupe régional | Grupo; Grupo regional | Группа | المجموعة | 组别; 区域组
Parties | Entry into force | Entry into force | Entrée en vigueur | Entrada en vigor | Вступление в силу | بدء النفاذ | 生效日期; 生效
Parties | Until | Until | Jusqu’au; Jusqu'au | Hasta | До | حتى | 终止日期; 截至
Parties | Deposited on | Deposited on; Date of deposit; Deposit | Date de dépôt; Déposé le; Dépôt | Fecha de depósito; Depositado el; Depósito | Дата сдачи на хранение; Сдано на хранение | تاريخ الإيداع; أودع في | 交存日期; 交存
ReportingDuties | Months to entry into force | Months to entry into force | Mois jusqu’à l’entrée en vigueur; Mois jusqu'à l'entrée en vigueur | Meses hasta la entrada en vigor | Месяцев до вступления в силу | الأشهر حتى بدء النفاذ | 距生效月数
ReportingDuties | Due | Due; Due day | Échéance | Fecha límite | Срок | الموعد المحدد | 到期日; 截止日期
ReportingDuties | First due after | First due after (days); First due after | Première échéance après (jours); Première échéance après | Primer plazo tras (días); Primer plazo tras | Первый срок через (дней); Первый срок через | الموعد الأول بعد (بالأيام); الموعد الأول بعد | 首次到期天数
ReportingDuties | From year | From year | À partir de l’année; À partir de l'année | Desde el año | С года | من سنة | 起始年份
ReportingDuties | To year | To year | Jusqu’à l’année; Jusqu'à l'année | Hasta el año | По год | إلى سنة | 终止年份
Reports | Submitted on | Submitted on; Date submitted; Submitted | Soumis le; Date de soumission | Presentado el; Fecha de presentación | Представлен; Дата представления | تاريخ التقديم | 提交日期
Reports | Uploaded on | Uploaded on | Mis en ligne le | Publicado el | Размещен | تاريخ التحميل | 上传日期
Reports | Public | Public | Public | Público | Открытый | علني | 公开
Reports | Cover page only | Cover page only | Page de couverture seulement | Solo portada | Только титульный лист | صفحة الغلاف فقط | 仅封面
Reports | Language | Language | Langue | Idioma | Язык | اللغة | 语文
Reports | Link | Link; Symbol | Lien; Cote | Enlace; Signatura | Ссылка | الرابط | 链接
Contacts | Addressee | Addressee; Contact | Destinataire | Destinatario | Адресат | المرسل إليه | 收件人
Contacts | Office | Office; Mission; Ministry | Bureau; Service; Mission | Oficina; Misión; Ministerio | Учреждение; Представительство | المكتب; البعثة; الوزارة | 机构; 代表团
Contacts | Language | Language | Langue | Idioma | Язык | اللغة | 语文
Contacts | Address | Address | Adresse | Dirección | Адрес | العنوان; العنوان البريدي | 地址
Contacts | E-mail | E-mail; Email; E-mail address | Adresse électronique; Courriel; E-mail | Correo electrónico | Электронная почта; Эл. почта | البريد الإلكتروني | 电子邮件; 电子邮箱
Letters | Key | Key | Clé | Clave | Ключ | المفتاح | 键
Letters | Language | Language | Langue | Idioma | Язык | اللغة | 语文
Letters | Subject | Subject | Objet | Asunto | Тема | الموضوع | 主题; 事由
Letters | Salutation | Salutation | Formule d’appel; Formule d'appel; Appel | Saludo; Encabezamiento | Обращение | التحية | 称谓
Letters | Body | Body | Corps; Corps du texte | Cuerpo; Cuerpo de la carta | Текст; Текст письма | المتن; نص الرسالة | 正文
Letters | Closing | Closing; Complimentary close | Formule de politesse | Despedida | Заключение; Заключительная формула | الخاتمة | 结束语
Letters | Signatory | Signatory; Signed by | Signataire | Firmante; Signatario | Подписавший; Подписант | الموقِّع; صاحب التوقيع | 签署人
Letters | Title of signatory | Title of signatory; Signatory's title | Titre du signataire; Qualité du signataire | Cargo del firmante | Должность подписавшего | صفة الموقِّع; منصب الموقع | 签署人职衔
LetterRegister | Class | Class | Catégorie | Clase | Категория | الفئة | 类别
LetterRegister | Letter | Letter | Lettre | Carta | Письмо | الرسالة | 信函
LetterRegister | Language | Language | Langue | Idioma | Язык | اللغة | 语文
LetterRegister | On | On; Date | Le; Date | Fecha; El | Дата | في; التاريخ | 日期
LetterRegister | Addressee | Addressee | Destinataire | Destinatario | Адресат | المرسل إليه | 收件人
StatedCounts | Amount | Amount; Number; Count | Nombre cité; Montant | Cifra; Importe; Monto | Число; Сумма | العدد; المبلغ | 数目; 金额
StatedCounts | Class | Class | Catégorie | Clase | Категория | الفئة | 类别
StatedCounts | Source | Source | Source | Fuente | Источник | المصدر | 来源
* | Item | Item; Cost item | Élément de coût; Élément | Elemento de costo; Elemento | Элемент затрат; Элемент | عنصر التكلفة; العنصر | 费用要素; 费用项目代码
UnitCosts | Unit | Unit; Unit of measure | Unité; Unité de mesure | Unidad; Unidad de medida | Единица; Единица измерения | الوحدة; وحدة القياس | 单位; 计量单位
UnitCosts | Factors | Factors | Facteurs | Factores | Множители; Сомножители | العوامل; عوامل الكمية | 乘数; 因数
UnitCosts | Rate | Rate; Unit cost; Cost per unit | Coût unitaire; Taux | Costo unitario; Tarifa; Tasa | Расценка; Ставка | تكلفة الوحدة; السعر | 单价; 单位费用
UnitCosts | Rate from | From; Effective from; In force from | À compter du | A partir de | С даты; Действует с | اعتبارا من | 生效日期
UnitCosts | Source | Source | Source | Fuente | Источник | المصدر | 来源
Volumes | Version | Version | Version | Versión | Вариант; Версия | النسخة | 版本
Volumes | Days | Days | Jours | Días | Дни; Дней | الأيام; عدد الأيام | 天数
Volumes | Meetings a day | Meetings a day; Meetings per day | Séances par jour | Sesiones por día; Sesiones diarias | Заседаний в день | الجلسات في اليوم; عدد الجلسات في اليوم | 每日会议数; 每天会议次数
Volumes | Teams | Teams | Équipes | Equipos | Бригады; Бригад | الأفرقة; عدد الأفرقة | 组数; 小组数
Volumes | Languages | Languages | Langues | Idiomas | Языки; Языков | اللغات; عدد اللغات | 语文数; 语种数
Volumes | Pages | Pages | Pages | Páginas | Страницы; Страниц | الصفحات; عدد الصفحات | 页数
Volumes | Months | Months | Mois | Meses | Месяцы; Месяцев | الأشهر; عدد الأشهر | 月数
Volumes | Persons | Persons | Personnes | Personas | Лица; Человек | الأشخاص; عدد الأشخاص | 人数
Volumes | Trips | Trips | Voyages | Viajes | Поездки; Поездок | الرحلات; عدد الرحلات | 出差次数; 行程数
Volumes | Quantity | Quantity | Quantité | Cantidad | Количество | الكمية | 数量
Scale | State | State; Member State; Country; State code; Party | État; État membre; Pays; Partie | Estado; Estado miembro; País; Parte | Государство; Государство-член; Страна | الدولة; الدولة العضو; البلد | 国家; 会员国
Scale | Rate | Rate; Per cent; Rate (per cent); Assessment rate | Quote-part; Taux; Pourcentage; Taux (%) | Cuota; Tasa; Porcentaje; Tasa (%) | Ставка взноса; Ставка; Процент | النصيب المقرر; النسبة; النسبة المئوية | 比额; 百分比; 比率
Scale | From year | From year; From | À partir de l’année; À partir de l'année | Desde el año | С года | من سنة | 起始年份
Scale | To year | To year; To | Jusqu’à l’année; Jusqu'à l'année | Hasta el año | По год | إلى سنة | 终止年份
Scale | Floor | Floor; Minimum | Plancher; Taux minimum | Límite mínimo; Mínimo | Нижний предел; Минимум | الحد الأدنى | 下限; 最低比额
Scale | Ceiling | Ceiling; Maximum | Plafond; Taux maximum | Límite máximo; Máximo | Верхний предел; Максимум | الحد الأقصى | 上限; 最高比额
Scale | Source | Source | Source | Fuente | Источник | المصدر | 来源
Invoices | Kind | Kind; Type | Nature; Type | Clase; Tipo | Вид; Тип | النوع | 类别; 类型
Invoices | Issued on | Issued on; Issue date; Invoice date | Émise le; Date d’émission; Date d'émission | Emitida el; Fecha de emisión | Дата выставления; Выставлен | تاريخ الإصدار | 开具日期; 签发日期
Invoices | Due on | Due on; Due date; Due | Échéance; Exigible le | Vencimiento; Fecha de vencimiento | Срок оплаты; Срок | تاريخ الاستحقاق | 到期日; 付款到期日
Invoices | Number | Number; Invoice number; Invoice No. | Numéro; Numéro de facture | Número; Número de factura | Номер; Номер счета | الرقم; رقم الفاتورة | 编号; 账单号
Receipts | Received on | Received on; Date received; Receipt date; Value date | Reçu le; Date d’encaissement; Date d'encaissement | Recibido el; Fecha de cobro | Дата поступления; Получено | تاريخ القبض; تاريخ الاستلام | 收款日期; 收到日期
Receipts | Rate | Rate; Rate of exchange; Exchange rate | Taux; Taux de change | Tipo de cambio; Tipo | Курс; Обменный курс | سعر الصرف; السعر | 汇率
Receipts | Amount USD | Amount USD; Amount (USD); USD equivalent; Amount in US dollars | Montant USD; Montant (USD); Équivalent en USD; Montant en dollars | Importe USD; Importe (USD); Equivalente en USD; Importe en dólares | Сумма (долл. США); Сумма USD; Сумма в долларах | المبلغ بدولارات الولايات المتحدة; المبلغ USD | 金额(美元); 美元金额
Receipts | Kind | Kind; Type | Nature; Type | Clase | Вид; Тип | النوع | 类别; 类型
`;

/** The fields of each line, trimmed. */
const fieldsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((field) => field.trim()));

export const HEADINGS: readonly Heading[] = [
  ...Object.entries(SHEET_NAMES).map(([sheet, own]) => ({ sheet, column: '', names: own })),
  ...fieldsOf(COLUMNS).map(([sheet = '', column = '', ...rest]) => ({ sheet, column, names: names(...rest) })),
];

/**
 * How Excel, LibreOffice and Numbers name a new sheet before its number (`Sheet1`, `Feuil2`, `Sheet 1 - Table 1`):
 * such a name says nothing about what the sheet holds.
 */
export const DEFAULT_SHEET_NAMES: readonly string[] = [
  ...['Sheet', 'Feuil', 'Feuille', 'Hoja', 'Лист', 'ورقة', '工作表', 'シート', '시트'],
  ...['Tabelle', 'Foglio', 'Planilha', 'Plan', 'Folha', 'Blad', 'Ark', 'Arkusz', 'Taul', 'Taulukko', 'List', 'Hárok'],
  ...[
    'Munka',
    'Munkalap',
    'Sayfa',
    'Φύλλο',
    'Аркуш',
    'Работен лист',
    'Foaie',
    'Leht',
    'Lapa',
    'Lapas',
    'Full',
    'Folla',
  ],
  ...['Orria', 'גיליון', 'แผ่นงาน', 'Trang_tính', 'Trang tính', 'Table', 'Tableau'],
];
