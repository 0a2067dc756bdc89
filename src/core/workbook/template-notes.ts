/** What the empty workbook says about its columns, in the six languages. */
import { LANGUAGES } from '../language/language';
import type { Language } from '../language/language';
import type { ColumnType, SheetKind } from './layout';

/** Whether a column must be filled, and with what kind of value. */
export const NOTE_WORDS: {
  readonly [L in Language]: { readonly [W in 'required' | 'optional' | ColumnType]: string };
} = {
  en: {
    required: 'Required',
    optional: 'Optional',
    text: 'text',
    code: 'code',
    amount: 'amount, as a number',
    number: 'number',
    day: 'date',
    choice: 'one of',
  },
  fr: {
    required: 'Obligatoire',
    optional: 'Facultatif',
    text: 'texte',
    code: 'code',
    amount: 'montant, sous forme de nombre',
    number: 'nombre',
    day: 'date',
    choice: 'au choix',
  },
  es: {
    required: 'Obligatorio',
    optional: 'Opcional',
    text: 'texto',
    code: 'código',
    amount: 'importe, en forma de número',
    number: 'número',
    day: 'fecha',
    choice: 'uno de los siguientes',
  },
  ru: {
    required: 'Обязательно',
    optional: 'Необязательно',
    text: 'текст',
    code: 'код',
    amount: 'сумма в виде числа',
    number: 'число',
    day: 'дата',
    choice: 'одно из следующих',
  },
  ar: {
    required: 'إلزامي',
    optional: 'اختياري',
    text: 'نص',
    code: 'رمز',
    amount: 'مبلغ في شكل رقم',
    number: 'رقم',
    day: 'تاريخ',
    choice: 'أحد الخيارات التالية',
  },
  zh: {
    required: '必填',
    optional: '选填',
    text: '文本',
    code: '代码',
    amount: '金额(数字)',
    number: '数字',
    day: '日期',
    choice: '任选其一',
  },
};

/**
 * What is not plain from a column's heading. A line is sheet (`*` = any), column, and the note in en, fr, es, ru, ar, zh.
 */
const NOTES = `
BudgetLines | Part | A: conference-servicing; B: non-conference-servicing | A\u00a0: services de conférence\u00a0; B\u00a0: dépenses autres que les services de conférence | A: servicios de conferencias; B: no relacionados con los servicios de conferencias | A: конференционное обслуживание; B: расходы, не связанные с ним | A (ألف): احتياجات خدمات المؤتمرات؛ B (باء): الاحتياجات غير المتصلة بخدمات المؤتمرات | A：会议服务；B：非会议服务
BudgetLines | Rate | Per cent of the base, for support costs and contingencies | Pourcentage de la base, pour les dépenses d’appui et les imprévus | Porcentaje de la base, para gastos de apoyo e imprevistos | Процент от базы для вспомогательных и непредвиденных расходов | نسبة مئوية من الأساس، لتكاليف الدعم والطوارئ | 基数的百分比，用于支助费用和应急费用
BudgetLines | Base | Codes or parts that the rate applies to, separated by ; | Codes ou parties auxquels le taux s’applique, séparés par\u00a0; | Códigos o partes a los que se aplica la tasa, separados por ; | Коды или части, к которым применяется ставка, через ; | الرموز أو الأجزاء التي تطبق عليها النسبة، مفصولة بـ ; | 适用该比率的代码或部分，以 ; 分隔
BudgetLines | Order | Budget lines are printed in this order | Ordre d’impression des postes budgétaires | Orden de impresión de las partidas | Порядок печати статей | ترتيب طباعة البنود | 各项目按此顺序印出
Meetings | Closed on | Date on which the accounts of the meeting were closed | Jour de la clôture des comptes de la réunion | Día de cierre de las cuentas de la reunión | День закрытия счетов совещания | يوم إقفال حسابات الاجتماع | 会议账目结账日
Estimates | Version | original, revised 1, … | original, revised 1, … | original, revised 1, … | original, revised 1, … | original, revised 1, … | original, revised 1, …
Estimates | Adopted on | The adopted version with the latest date is the one compared | C’est la version adoptée la plus récente qui est comparée | Se compara la versión aprobada más reciente | Сравнивается последний утвержденный вариант | النسخة المعتمدة الأحدث تاريخا هي التي تُقارن | 以最近通过的版本作比较
* | Meeting | Code from the sheet of meetings | Code figurant dans la feuille Réunions | Código de la hoja de reuniones | Код из листа совещаний | رمز من ورقة الاجتماعات | “会议”工作表中的代码
* | Line | Code from the sheet of budget lines | Code figurant dans la feuille Postes budgétaires | Código de la hoja de partidas | Код из листа статей бюджета | رمز من ورقة بنود الميزانية | “预算项目”工作表中的代码
Expenditures | Rate | Units of the currency per US dollar, if stated on the row | Unités de la monnaie par dollar, si elles figurent sur la ligne | Unidades de la moneda por dólar, si constan en la fila | Единиц валюты за доллар США, если указано в строке | وحدات العملة لكل دولار، إن ذُكرت في الصف | 每美元折合该货币单位数(如该行列出)
Expenditures | Amount USD | If blank, the amount is converted at the rate of the posting date | Si vide, le montant est converti au taux de la date de comptabilisation | Si está vacío, el importe se convierte al tipo de la fecha de contabilización | Если пусто, сумма пересчитывается по курсу на дату проводки | إذا تُرك فارغا يحوَّل المبلغ بسعر تاريخ القيد | 若为空，则按记账日期的汇率折算
Expenditures | Stage | Blank means final | Vide\u00a0: définitif | Vacío: definitivo | Пусто означает окончательную сумму | إذا تُركت فارغة فالمبلغ نهائي | 空白表示“最后”
Mapping | Value | Exact, or a prefix ending in * | Valeur exacte, ou préfixe terminé par * | Valor exacto, o prefijo terminado en * | Точное значение или префикс, оканчивающийся на * | قيمة مطابقة أو بادئة تنتهي بـ * | 确切值，或以 * 结尾的前缀
Mapping | Share | A number, a per cent or 1/3; the shares of one value add up to 1 | Nombre, pourcentage ou 1/3\u00a0; la somme des parts d’une valeur est 1 | Número, porcentaje o 1/3; las proporciones de un valor suman 1 | Число, процент или 1/3; доли одного значения в сумме дают 1 | رقم أو نسبة مئوية أو 1/3؛ مجموع حصص القيمة الواحدة 1 | 数字、百分比或1/3；同一值的各份额之和为1
ExchangeRates | From | Applies until the next date given for that currency | Valable jusqu’à la date suivante indiquée pour cette monnaie | Vigente hasta la fecha siguiente de la moneda | Действует до следующей даты для этой валюты | يسري حتى التاريخ التالي المذكور لتلك العملة | 有效至该货币的下一日期
ControlTotals | Meeting | Blank: all meetings | Vide\u00a0: toutes les réunions | Vacío: todas las reuniones | Пусто: все совещания | إذا تُركت فارغة: جميع الاجتماعات | 空白：所有会议
ControlTotals | Line | Blank: all budget lines | Vide\u00a0: tous les postes budgétaires | Vacío: todas las partidas | Пусто: все статьи | إذا تُركت فارغة: جميع البنود | 空白：所有项目
ControlTotals | Amount | Must equal the expenditure that was read | Doit être égal aux dépenses lues | Debe ser igual a los gastos leídos | Должна равняться прочитанным расходам | يجب أن يساوي النفقات المقروءة | 必须等于读取的开支
Explanations | Line | Blank: the meeting as a whole | Vide\u00a0: la réunion dans son ensemble | Vacío: la reunión en su conjunto | Пусто: совещание в целом | إذا تُركت فارغة: الاجتماع بأكمله | 空白：整个会议
Waivers | Code | Code of the finding, as Check shows it | Code de la constatation, tel que «\u00a0Vérifier\u00a0» l’affiche | Código de la observación, tal como la muestra «Comprobar» | Код замечания, как его показывает «Проверка» | رمز الملاحظة كما يظهر في خطوة التحقق | 检查结果的代码
Waivers | Finding | What is waived, in words; not read | Ce à quoi il est dérogé, en toutes lettres\u00a0; n’est pas lu | De qué se exime, en palabras; no se lee | Что именно снято, словами; не читается | موضوع الإعفاء بالكلمات؛ لا يُقرأ | 以文字说明豁免何事；不读取
Waivers | Key | A cell (Expenditures!E14), a meeting, or meeting/line; blank: every finding of this code | Cellule (Dépenses!E14), réunion, ou réunion/poste budgétaire\u00a0; vide\u00a0: toutes les constatations de ce code | Una celda (Gastos!E14), una reunión, o reunión/partida; vacío: todas las observaciones de este código | Ячейка (Расходы!E14), совещание или совещание/статья; если пусто — все замечания с этим кодом | خلية (النفقات!E14)، أو اجتماع، أو اجتماع/بند؛ وإذا تُركت فارغة: كل ملاحظة بهذا الرمز | 单元格(如“开支!E14”)、会议，或会议/项目；空白：该代码的所有检查结果
Corrections | File | Name of the file, as it was given; blank: any file that has the sheet | Nom du fichier, tel qu’il a été donné\u00a0; vide\u00a0: tout fichier qui contient la feuille | Nombre del archivo, tal como se dio; vacío: cualquier archivo que tenga la hoja | Имя файла, каким оно было; если пусто — любой файл с этим листом | اسم الملف كما ورد؛ وإذا تُرك فارغا: أي ملف فيه هذه الورقة | 所给文件的名称；空白：任何含该工作表的文件
Corrections | Cell | Such as E14 | Par exemple E14 | Por ejemplo, E14 | Например, E14 | مثل E14 | 如E14
Corrections | Held | What is in the cell. If it holds anything else, nothing is corrected, and that is an error | Ce qui figure dans la cellule. Si elle contient autre chose, rien n’est corrigé et c’est une erreur | Lo que hay en la celda. Si hay otra cosa, no se corrige nada y eso es un error | Что стоит в ячейке. Если там стоит другое, ничего не исправляется, и это ошибка | ما يرد في الخلية. وإذا كان فيها غير ذلك فلا يصحح شيء، ويُعد ذلك خطأ | 单元格中的内容。若内容不同，则不作更正，并视为错误
Corrections | Read as | What is read instead; a number as 1234.56, or 1234.56 CHF; a date as 2013-04-08 | Ce qui est lu à la place\u00a0; un nombre sous la forme 1234.56 ou 1234.56 CHF\u00a0; une date sous la forme 2013-04-08 | Lo que se lee en su lugar; un número como 1234.56 o 1234.56 CHF; una fecha como 2013-04-08 | Что читается вместо этого; число в виде 1234.56 или 1234.56 CHF; дата в виде 2013-04-08 | ما يُقرأ بدلا منه؛ الرقم بصيغة 1234.56 أو 1234.56 CHF؛ والتاريخ بصيغة 2013-04-08 | 代之读取的内容；数字如1234.56或1234.56 CHF；日期如2013-04-08
Corrections | As | blank, with nothing in Read as: the cell is read as empty | vide, sans rien dans Lire\u00a0: lue comme si la cellule était vide | vacía, sin nada en Léase: se lee como si no hubiera nada en la celda | пусто, без значения в «Читать как»: читается, как если бы в ячейке ничего не было | فارغ، ولا شيء في عمود يُقرأ: تُقرأ كأن الخلية خالية | 空白，且“读作”栏留空：视为单元格中没有内容
Terms | Term | English term whose translation is replaced | Terme anglais dont la traduction est remplacée | Término inglés cuya traducción se sustituye | Английский термин, перевод которого заменяется | المصطلح الإنكليزي الذي تُستبدل ترجمته | 其译文被替换的英文术语
* | State | ISO 3166 alpha-3 code | Code ISO 3166 alpha-3 | Código ISO 3166 alfa-3 | Код ISO 3166 альфа-3 | رمز ISO 3166 ثلاثي الحروف | ISO 3166三字母代码
States | Aliases | Other names, separated by ; | Autres noms, séparés par\u00a0; | Otros nombres, separados por ; | Другие названия через ; | أسماء أخرى، مفصولة بـ ; | 其他名称，以 ; 分隔
Parties | Entry into force | For that State | Pour cet État | Para ese Estado | Для этого государства | بالنسبة إلى تلك الدولة | 对该国生效的日期
ReportingDuties | Due | Day and month, such as 31 March | Jour et mois, par exemple 31 mars | Día y mes, por ejemplo 31 de marzo | День и месяц, например 31 марта | اليوم والشهر، مثل 31 آذار/مارس | 月和日，如3月31日
ReportingDuties | First due after | Number of days from entry into force | Jours à compter de l’entrée en vigueur | Días desde la entrada en vigor | Дней со вступления в силу | عدد الأيام من بدء النفاذ | 生效后的天数
Contacts | Language | Of letters to this contact | Langue des lettres à ce contact | Idioma de las cartas a este contacto | Язык писем этому адресату | لغة الرسائل الموجهة إلى جهة الاتصال | 致该联系人信函的语文
Letters | Key | The class of States that the letter is for, such as never submitted, or any name; the first such name serves all other classes | Catégorie d’États à laquelle la lettre est destinée (par exemple jamais soumis), ou un nom quelconque\u00a0; le premier de ces noms sert à toutes les autres catégories | Clase de Estados a los que se dirige la carta (por ejemplo, «nunca presentado»), o cualquier nombre; el primero de esos nombres sirve para las demás clases | Категория государств, для которой предназначено письмо (например, «ни разу не представлено»), или любое название; первое из таких названий используется для всех остальных категорий | فئة الدول التي توجه إليها الرسالة، مثل لم يقدم قط، أو أي اسم؛ ويُستخدم أول اسم من هذا القبيل لسائر الفئات | 信函所针对的国家类别(如“从未提交”)，或任意名称；其中第一个任意名称的信函用于其他各类
Letters | Body | Lines are paragraphs. Names in braces are filled in: {State}, {Year}, {Due}, {Missing} and others | Chaque ligne est un paragraphe. Les noms entre accolades sont remplacés par leur valeur\u00a0: {État}, {Année}, {Échéance}, {Manquant} et d’autres | Cada línea es un párrafo. Los nombres entre llaves se rellenan: {Estado}, {Año}, {Fecha límite}, {Pendiente} y otros | Каждая строка — абзац. Названия в фигурных скобках заменяются значениями: {Государство}, {Год}, {Срок}, {Недостает} и другие | كل سطر فقرة. وتُملأ الأسماء الواردة بين الأقواس المعقوفة: {الدولة}، {السنة}، {الموعد المحدد}، {الناقص} وغيرها | 每行为一段。大括号内的名称将被填入：{国家}、{年份}、{到期日}、{缺交}等
LetterRegister | Letter | Key of the wording | Clé du texte | Clave del texto | Ключ текста | مفتاح النص | 文本的键
Reports | Year | The year in which the report is due | Année au cours de laquelle le rapport est attendu | Año en que corresponde presentar el informe | Год, в котором следует представить доклад | السنة التي يحل فيها موعد التقرير | 应提交报告的年份
BudgetLines | Service | Row of the printed table of estimated costs | Ligne du tableau imprimé des coûts estimatifs | Fila del cuadro impreso de gastos estimados | Строка печатной таблицы сметных расходов | صف جدول التكاليف المقدرة المطبوع | 印发的估计费用表中的行
BudgetLines | Head | Column of the printed table of estimated costs | Colonne du tableau imprimé des coûts estimatifs | Columna del cuadro impreso de gastos estimados | Графа печатной таблицы сметных расходов | عمود جدول التكاليف المقدرة المطبوع | 印发的估计费用表中的栏
Meetings | Scale year | If blank, the year in which the meeting starts | Si vide, l’année où la réunion commence | Si está vacío, el año en que comienza la reunión | Если пусто, год начала совещания | إذا تُركت فارغة: سنة بدء الاجتماع | 若为空，则为会议开始的年份
Meetings | Funds by | If blank, so many days before the start as Settings say | Si vide, autant de jours avant le début que l’indiquent les paramètres | Si está vacío, los días antes del inicio que indique la configuración | Если пусто, за столько дней до начала, сколько указано в параметрах | إذا تُركت فارغة: قبل البداية بعدد الأيام المبين في الإعدادات | 若为空，则为开始日期前设置中所列天数
Estimates | Rates as at | Date of the rates of exchange of the estimate | Date des taux de change des coûts estimatifs | Fecha de los tipos de cambio de la estimación | Дата обменных курсов сметы | تاريخ أسعار الصرف المستخدمة في التقدير | 概算所用汇率的日期
UnitCosts | Factors | Columns of the volumes that are multiplied, separated by ; | Colonnes des volumes qui sont multipliées, séparées par\u00a0; | Columnas de los volúmenes que se multiplican, separadas por ; | Столбцы объемов, которые перемножаются, через ; | أعمدة أحجام العمل التي تُضرب، مفصولة بـ ; | 相乘的工作量各栏，以 ; 分隔
UnitCosts | Rate | Cost of one unit | Coût d’une unité | Costo de una unidad | Стоимость одной единицы | تكلفة الوحدة الواحدة | 每单位费用
UnitCosts | Rate from | Applies to meetings that start on this date or later | Valable pour les réunions qui commencent à cette date ou après | Se aplica a las reuniones que comienzan en esta fecha o después | Для совещаний, начинающихся в этот день или позже | يسري على الاجتماعات التي تبدأ في هذا التاريخ أو بعده | 适用于该日或其后开始的会议
Volumes | Item | Code from the sheet of unit costs | Code figurant dans la feuille Coûts unitaires | Código de la hoja de costos unitarios | Код из листа расценок | رمز من ورقة تكاليف الوحدة | “单位费用”工作表中的代码
Volumes | Version | Blank means original; used: what was used | Vide\u00a0: original\u00a0; utilisé\u00a0: ce qui a été utilisé | Vacío: original; utilizado: lo que se utilizó | Пусто — первоначальный вариант; использовано — фактические объемы | إذا تُركت فارغة: الأصلية؛ المستخدم: ما استُخدم فعلا | 空白表示“原版”；“实际使用”表示实际用量
Scale | Rate | Per cent of the scale | Pourcentage du barème | Porcentaje de la escala | Процент по шкале | النسبة المئوية في الجدول | 比额表所列百分比
Scale | Floor | Least per cent for that State | Pourcentage minimum pour cet État | Porcentaje mínimo para ese Estado | Наименьший процент для этого государства | أدنى نسبة مئوية لتلك الدولة | 该国最低百分比
Scale | Ceiling | Greatest per cent for that State | Pourcentage maximum pour cet État | Porcentaje máximo para ese Estado | Наибольший процент для этого государства | أعلى نسبة مئوية لتلك الدولة | 该国最高百分比
Invoices | Amount | Negative for credits and write-offs | Négatif pour les avoirs et les annulations de créances | Negativo para abonos y cancelaciones de deuda | Отрицательная для кредитовых сумм и списаний | سالب للأرصدة الدائنة والمبالغ المشطوبة | 贷项和注销为负数
Invoices | Due on | If blank, so many days after the date of issue as Settings say | Si vide, autant de jours après l’émission que l’indiquent les paramètres | Si está vacío, los días después de la emisión que indique la configuración | Если пусто, через столько дней после выставления, сколько указано в параметрах | إذا تُركت فارغة: بعد الإصدار بعدد الأيام المبين في الإعدادات | 若为空，则为开具日期后设置中所列天数
Receipts | Meeting | Blank: not assigned yet | Vide\u00a0: pas encore affecté | Vacío: aún no asignado | Пусто: еще не распределено | إذا تُركت فارغة: لم تخصص بعد | 空白：尚未分配
Receipts | Amount | Negative for refunds | Négatif pour les remboursements | Negativo para los reembolsos | Отрицательная для возвратов | سالب للمبالغ المردودة | 退款为负数
`;

const TABLE: ReadonlyMap<string, readonly string[]> = new Map(
  NOTES.trim()
    .split('\n')
    .map((line) => {
      const [sheet = '', column = '', ...notes] = line.split(' | ').map((field) => field.trim());
      return [`${sheet}.${column}`, notes] as const;
    }),
);

/** The note of a column, the sheet's own before that of any sheet; blank where its heading says it all. */
export function columnNote(kind: SheetKind, column: string, language: Language): string {
  const notes = TABLE.get(`${kind}.${column}`) ?? TABLE.get(`*.${column}`);
  return notes?.[LANGUAGES.indexOf(language)] ?? '';
}
