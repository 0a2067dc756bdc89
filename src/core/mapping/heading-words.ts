/**
 * Words by which the headings of budgets, ledgers and lists of costs say what is below them; in the six languages, with those of the usual templates and
 * accounting programs. Data. They only make guesses, which are shown as such: a closed list decides what is read without asking.
 */
import { readPeriodText } from '../records/heading-periods';

/** What was planned. */
export const PLAN_WORDS =
  /budget|\baward|planned|\bplan(?:kosten|werte?)?\b|estimat|projected|forecast|appropriat|allocat|allotment|approved|geplant|preventiv|stanzia(?:t|ment)|orçad|begroot|adopted|propos|expected|anticipated|prévu|prévision|estimé|crédits|crédito\s(?:definitiv|inicial|vigente|total|presupuest|aprobad)|presupuest|previst|planificad|estimad|aprobad|asignad|смет|бюджет|план|утвержд|ассигнов|مقدر|ميزانية|مخطط|تقدير|معتمد|مخصص|预算|计划|估计|核定|批款/iu;

/** What was spent. */
export const ACTUAL_WORDS =
  /actual|\bact\.|spent|\bist(?:kosten|werte?)?\b|ausgaben|consuntiv|effettiv|\bspes[eoi]\b|werkelijk|uitgaven|spend|expend|expens|incurred|\bpaid\b|payments?\b|disburs|realis|realiz|outturn|year.to.date|\bytd\b|dépens|paiements?\b|mandaté|mandats\s(?:émis|payés)|réel|réalisé|effecti|payé|décaiss|gast(?:o|os|ado)\b|e[jx]ecutad|realizad|\bpagament[io]s?\b|efectiv|ejercid|pagad|\bpagos?\b|obligaciones reconocidas|desembols|факт|расход|израсход|исполн|оплач|فعلي|نفق|مصروف|منصرف|实际|支出|开支|决算|已付/iu;

/** Of a plan that was changed, or is not the one adopted. */
export const OTHER_PLAN_WORDS =
  /revis|forecast|projected|propos|amend|supplement|original|initial|révis|projet|ajust|propuest|уточн|пересмотр|прогноз|проект|первонач|منقح|مقترح|أصلي|معدل|修订|订正|预测|拟议|调整|原/iu;

/** Of money that is bound, and not spent yet. */
export const COMMITTED_WORDS =
  /commit|obligat|obligaci|obligo\b|encumb|engag[eé]|\bimpegn[oi]\b|compromis|comprometid|comprometer|обязательств|التزام|承付|承诺/iu;

/** Of sums from the beginning on. */
export const CUMULATIVE_WORDS = /cumul|acumulad|нарастающ|накоплен|تراكمي|累计/iu;

/** What comes of both. */
export const DIFFERENCE_WORDS =
  /varianc|differen|abweichung|scostament|desvi|afwijking|remain|balance|over.{0,3}under|under.{0,3}over|available|\bleft\b|saving|unspent|surplus|deficit|écart|différence|\breste|solde|disponible|remanente|diferencia|variación|saldo|restante|отклон|разниц|остат|экономи|فرق|متبق|رصيد|وفر|差额|差异|余额|结余|剩余|节余/iu;

/** Of numbers that are no row's own amount: a price, what one of something costs, what rows above came to, the ends of a range, a quantity. */
export const NO_AMOUNT_WORDS =
  /\bper\s+(?!cent)\p{L}|\/\s?(?:hour|day|page|person|unit|month)\b|\bunit (?:cost|price|rate|value)|\bprices?\b|\btariff|\bdaily rate|cumulat|\brunning\b|^(?:low|high|min|max|minimum|maximum|lower|upper)\b|\bpar (?:jour|heure|page|personne|participant|unité|mois)|coût unitaire|prix|tarif|cumul|\bpor (?:día|hora|página|persona|participante|unidad|mes)|costo unitario|precio|tarifa|acumulad|за (?:день|час|страницу|единицу|человека|месяц)|цена|тариф|нарастающ|накоплен|سعر|لكل |تراكمي|单价|价格|每[天日页人小个]|累计|^(?:#|№|(?:nb|nbre|nombre|n[o°º]|number|núm(?:ero)?|no)\.? (?:of|de|d[’']) ?(?:units?|unités|unidades))|^(?:hours?|days?|nights?|weeks?|quantity|quantities|qty|units|nb\.?|no\.? of|nos?\.? of|number of|participants?|persons?|people|pages?|words?|delegates?|heures?|jours?|quantité|nombre|horas?|días?|cantidad|número de|participantes?|páginas?|час|дн|количество|число|участник|страниц|ساعات|أيام|عدد|كمية|小时|天数|数量|人数|页数)(?!\p{L})/iu;

export const PERCENT_WORDS = /%|per ?cent|\bpct\b|pourcent|porcent|процент|نسبة|百分|执行率|\brate\b/iu;

/** Of money that comes in. */
export const INCOME_WORDS =
  /\bincome|revenue|receipts?\b|contribution|funding|donation|sponsor|ticket|registration fees|recette|revenu|produits?\b|financement|ingreso|aporte|contribuci|доход|поступлен|взнос|выручк|إيراد|دخل|اشتراك|تبرع|收入|缴款|捐款/iu;

/** Of what others bear without money. */
export const IN_KIND_WORDS = /in[- ]kind|en nature|en especie|в натуре|натуральн|عيني|实物/iu;

/** Of sheets and tables that say again what others say. */
export const SUMMARY_WORDS =
  /summary|overview|dashboard|recap|at a glance|synthèse|récapitul|résumé|tableau de bord|resumen|sinopsis|panel|свод|обзор|итоги|ملخص|موجز|لوحة|摘要|汇总|总览|概览/iu;

/** Of meetings by their name; then of what may stand for one. */
export const MEETING_WORDS =
  /meeting|conference|\bevent|session|workshop|seminar|réunion|conférence|événement|atelier|séminaire|reunión|conferencia|evento|taller|seminario|sesión|совещ|конференц|мероприят|сесси|семинар|اجتماع|مؤتمر|فعالية|دورة|حلقة|ندوة|会议|大会|活动|届会|研讨/iu;
export const PLACE_OF_COST_WORDS =
  /project|programme|program\b|department|\bdept|entity|\bgrant|\bfund\b|cost cent|division|\bunit\b|\boffice\b|\bevent|projet|département|entité|subvention|centre de co|proyecto|programa|departamento|entidad|subvención|centro de co|проект|программ|подраздел|отдел|грант|مشروع|برنامج|إدارة|كيان|منحة|项目名|部门|方案|单位|实体/iu;

/** Of budget lines by their name; then of what may stand for one. */
export const LINE_WORDS =
  /\bline\b|\bitem|account|categor|cost type|expense type|object of|commitment item|g\/?l\b|\btask|\bactivity|particular|konto|kostenart|poste|rubrique|compte|nature|catégorie|partida|rubro|concepto|cuenta|categoría|стать|счет|счёт|категор|вид|наименован|بند|حساب|فئة|项目|科目|类别|名目/iu;
export const LABEL_WORDS =
  /descri|detail|title|name|label|bezeichnung|libellé|intitulé|désignation|descripción|nombre|título|описан|назван|وصف|اسم|عنوان|说明|摘要|名称/iu;

export const SUPPORT_WORDS =
  /support cost|overhead|indirect|\bpsc\b|dépenses d.appui|frais généraux|coûts indirects|gastos de apoyo|gastos generales|costos indirectos|вспомогательн|накладн|косвенн|دعم البرامج|تكاليف غير مباشرة|支助费用|间接费/iu;
export const CONTINGENCY_WORDS = /contingenc|imprévu|imprevist|непредвиденн|طوارئ|应急|意外/iu;

/** Whether a heading is a month or a quarter, with or without a year (`Jan`, `Jan-13`, `Q1 2013`, `2013-01`). */
export const isPeriod = (text: string): boolean => readPeriodText(text) !== undefined;

/** Of columns whose numbers are codes. */
export const CODE_WORDS =
  /\bcode|account|\bno\.?$|number|\bid\b|_id$|\bline\b|object|g\/?l\b|konto|nummer|compte|numéro|cuenta|número|код|номер|счет|счёт|رمز|رقم|حساب|科目|编号|代码/iu;

/** Of rows that come of others, without a word for a total: income less cost. */
export const RESULT_WORDS =
  /^\s*(?:net\b|surplus|deficit|profit|loss|balance|result|bottom line|cash flow|résultat|excédent|déficit|solde|superávit|déficit|resultado|saldo|сальдо|прибыль|убыток|результат|صافي|الفائض|العجز|الرصيد|净|盈余|赤字|结余)/iu;

/** Of rows that are a part of the row above them, carry sums from page to page and money from year to year, or are a mean or per cent of other rows. */
export const NO_LINE_WORDS =
  /^[\s\-–—•*·(]*(?:(?:of|from|out of) which|thereof|davon|darunter|dont|de l[oa]s cuales|d[ae] cui|waarvan|в том числе|в т\. ?ч\.|из них|منها|其中)(?![\p{L}\p{N}])|^[\s\-–—•*·(]*其中|(?<!\p{L})(?:(?:carried|brought|carry|bring) ?-?(?:forward|down)|[bc]\s?\/\s?[fd]|(?:total|montant|somme)? ?à reporter|reports? (?:de la page|à nouveau)|(?:suma|total) (?:y sigue|anterior)|übertrag|vortrag)(?!\p{L})|перенос(?:ится)? (?:на|с|со|из) |перенесено|المرحل|ما قبله|承前|转下页|过次页|承前页|^(?:average|moyenne|promedio|среднее|المتوسط|平均)(?!\p{L})|^(?:%|(?:per ?cent(?:age)?|pourcentage|porcentaje|процент)(?: (?:of|used|spent|du|de|от|исполнения)|$)|النسبة المئوية|百分比)/iu;

/** Of what only tells entries apart. */
export const DOCUMENT_WORDS =
  /transaction|document|voucher|invoice|reference|\bref\b|posting|entry|receipt|cheque|check no|beleg|buchung|pièce|facture|référence|écriture|documento|factura|referencia|asiento|документ|проводк|счет-фактур|квитанц|وثيقة|فاتورة|مرجع|قيد|凭证|发票|参考|单据|\bdate\b|fecha|дата|تاريخ|日期/iu;

/** Of one of several versions of the same sheet: a copy, an earlier or a later one. */
export const VERSION_WORDS =
  /(?<!\p{L})(?:copy(?: of)?|draft|backup|bak|old|new|final|original|revised|updated?|previous|superseded|rev\.?\s?\d{0,2}|v(?:ersion|er)?\.?\s?\d{1,2}(?:\.\d)?|copie(?: de)?|brouillon|ancien(?:ne)?|nouveau|nouvelle|révisée?s?|initiale?s?|définiti(?:f|ve)s?|copia(?: de)?|borrador|antigu[oa]s?|nuev[oa]s?|revisad[oa]s?|inicial(?:es)?|definitiv[oa]s?|kopie(?: von)?|entwurf|alt|neu|копия|черновик|стар(?:ый|ая|ое)|нов(?:ый|ая|ое)|пересмотр\p{L}*|исходн\p{L}*|окончат\p{L}*|версия\s?\d|نسخة(?: من)?|مسودة|قديم|جديد|منقح|أصلي|نهائي)(?!\p{L})|副本|草案|草稿|旧|新版|修订|原始|最终|定稿/iu;

/** Of a row below a table that tells something of its figures. */
export const NOTE_WORDS =
  /\brate\b|exchange|\bnotes?\b|\bsource\b|\btaux\b|\bchange\b|remarque|\bnota\b|tipo de cambio|\btasa\b|fuente|курс|примечан|источник|سعر|صرف|ملاحظ|مصدر|汇率|兑换|注[:：]|备注|来源/iu;

/** Of what was paid, in whatever year it was spent. */
export const PAID_WORDS =
  /\bpaid\b|\bpayments?\b|disburs|payé|paiement|décaiss|pagad|\bpagos?\b|desembols|bezahlt|zahlung|pagat|pagament|оплач|выплач|مدفوع|已付|支付/iu;

/** Of what went out of an account and what came in, beside its balance. */
export const PAID_OUT_WORDS =
  /^(?:(?:paid|money|cash) out|withdrawals?|debits?|outflows?|payments?|sorties?|retraits?|débits?|salidas?|egresos?|cargos?|retiros?|uscite|ausgänge?|lastschrift(?:en)?|расход|списани[ея]|списано|مدفوعات|مسحوبات|سحب|支出|付款|取出)(?: \(?\p{Lu}{3}\)?)?$/iu;
export const PAID_IN_WORDS =
  /^(?:(?:paid|money|cash) in|deposits?|lodge?ments?|credits?|inflows?|receipts?|entrées?|versements?|crédits?|entradas?|ingresos?|abonos?|depósitos?|entrate|eingänge?|gutschrift(?:en)?|приход|поступлени[ея]|зачислени[ея]|зачислено|مقبوضات|إيداعات|إيداع|收入|收款|存入)(?: \(?\p{Lu}{3}\)?)?$/iu;

/** Of amounts with or without taxes. */
export const TAX_WORDS =
  /(?<!\p{L})(?:vat|gst|tax(?:es)?|tva|ttc|h\.?t\.?|hors taxes?|iva|impuestos?|mwst|netto|brutto|ндс)(?!\p{L})|ضريبة|含税|税/iu;
