/** What may stand in a column, or as the value of a setting, with a closed list; in the six languages. Data. */
import type { Names } from './names';
import { HEADINGS } from './headings';
import { names } from './names';

/** Names of a column of Expenditures, its own and those of any sheet. */
function columnNames(column: string): Names {
  const found = HEADINGS.filter(
    (heading) => heading.column === column && (heading.sheet === 'Expenditures' || heading.sheet === '*'),
  );
  const all = (language: keyof Names): readonly string[] => found.flatMap((heading) => heading.names[language]);
  return { en: all('en'), fr: all('fr'), es: all('es'), ru: all('ru'), ar: all('ar'), zh: all('zh') };
}

/** The values that a setting or a column with a closed list allows. A list is named for its setting, or its sheet and column. */
export const CHOICES = {
  Figures: {
    final: names(
      'final',
      'définitifs; définitif; finals',
      'definitivas; definitivo; finales',
      'окончательные',
      'نهائية; نهائي',
      '最后; 最终',
    ),
    provisional: names(
      'provisional',
      'provisoires; provisoire',
      'provisionales; provisional',
      'предварительные',
      'مؤقتة; مؤقت',
      '暂定; 临时',
    ),
  },
  Layout: {
    'by meeting': names('by meeting', 'par réunion', 'por reunión', 'по совещаниям', 'حسب الاجتماع', '按会议'),
    matrix: names('matrix', 'matrice', 'matriz', 'матрица', 'مصفوفة', '矩阵'),
  },
  'Date order': {
    'day first': names(
      'day first; day, month; day month year; DMY',
      "jour d'abord; jour, mois; le jour d'abord; JMA",
      'día primero; día, mes; DMA',
      'сначала день; день, месяц; ДМГ',
      'اليوم أولا; اليوم ثم الشهر',
      '先日后月; 日月年',
    ),
    'month first': names(
      'month first; month, day; month day year; MDY',
      "mois d'abord; mois, jour; le mois d'abord; MJA",
      'mes primero; mes, día; MDA',
      'сначала месяц; месяц, день; МДГ',
      'الشهر أولا; الشهر ثم اليوم',
      '先月后日; 月日年',
    ),
  },
  'Rate of months': {
    'first day': names('first day', 'premier jour', 'primer día', 'первый день', 'اليوم الأول', '首日'),
    'last day': names('last day', 'dernier jour', 'último día', 'последний день', 'اليوم الأخير', '末日'),
  },
  'Looked over': {
    yes: names('yes; y; true', 'oui; o; vrai', 'sí; s; verdadero', 'да; истина', 'نعم', '是'),
    no: names('no; n; false', 'non; n; faux', 'no; n; falso', 'нет; ложь', 'لا', '否'),
  },
  'Per cent decimals': {
    0: names('0; none', '0; aucune', '0; ninguno', '0; без знаков', '0; بلا خانات', '0; 无'),
    1: names('1; one', '1; une', '1; uno', '1; один', '1; خانة واحدة', '1; 一位'),
  },
  'Variance split': {
    yes: names('yes; y; true', 'oui; o; vrai', 'sí; s; verdadero', 'да; истина', 'نعم', '是'),
    no: names('no; n; false', 'non; n; faux', 'no; n; falso', 'нет; ложь', 'لا', '否'),
  },
  'Estimate version': {
    adopted: names(
      'adopted',
      'adoptée; adopté',
      'aprobada; aprobado',
      'утвержденный',
      'المعتمدة; معتمد',
      '已通过; 通过',
    ),
  },
  'BudgetLines.Kind': {
    direct: names(
      'direct; direct cost',
      'directe; direct; dépenses directes; coût direct',
      'directo; gasto directo; gastos directos',
      'прямые; прямые расходы; прямой',
      'مباشر; تكاليف مباشرة; مباشرة',
      '直接; 直接费用',
    ),
    'support cost': names(
      'support cost; support costs; programme support costs',
      "appui; dépenses d’appui; dépenses d’appui au programme; dépenses d'appui; dépenses d'appui au programme",
      'apoyo; gastos de apoyo; gastos de apoyo a los programas',
      'вспомогательные; вспомогательные расходы',
      'دعم; تكاليف الدعم; تكاليف دعم البرامج',
      '支助; 支助费用; 方案支助费用',
    ),
    contingency: names(
      'contingency; contingencies',
      'imprévus; provision pour imprévus',
      'imprevistos',
      'непредвиденные; непредвиденные расходы',
      'طوارئ; اعتماد للطوارئ',
      '应急; 应急费用',
    ),
  },
  'Meetings.Status': {
    held: names(
      'held',
      'tenue; tenu',
      'celebrada; celebrado',
      'состоялось; проведено; проведена',
      'عُقد; انعقد',
      '已举行',
    ),
    cancelled: names(
      'cancelled; canceled',
      'annulée; annulé',
      'cancelada; cancelado',
      'отменено; отменена',
      'أُلغي; ملغى',
      '取消; 已取消',
    ),
    postponed: names(
      'postponed',
      'reportée; reporté; ajournée',
      'aplazada; aplazado',
      'перенесено; отложено; отложена',
      'أُجّل; مؤجل',
      '推迟; 已推迟; 延期',
    ),
  },
  'Estimates.Status': {
    adopted: names(
      'adopted; approved',
      'adopté; adoptée; adoptés; approuvé',
      'aprobado; aprobada; aprobados',
      'утверждено; утверждена; утвержденный; принято',
      'معتمد; معتمدة',
      '通过; 已通过; 核定',
    ),
    proposed: names(
      'proposed',
      'proposé; proposée; proposés',
      'propuesto; propuesta; propuestos',
      'предложено; предложена; предлагаемый',
      'مقترح; مقترحة',
      '提议; 拟议',
    ),
  },
  'Expenditures.Stage': {
    commitment: names(
      'commitment; obligation; commitments; obligations; committed; obligated; encumbrance; encumbered; unliquidated obligation; outstanding commitment',
      'engagement; engagé; engagée; engagements; engagement non réglé',
      'compromiso; obligación; comprometido; comprometida; compromisos; obligaciones; obligación por liquidar',
      'обязательство; обязательства; непогашенное обязательство',
      'التزام; التزامات; التزام غير مصفى',
      '承付; 承付款; 承付款项; 未清偿债务',
    ),
    disbursement: names(
      'disbursement; payment',
      'décaissement; paiement',
      'desembolso; pago',
      'выплата; платеж',
      'صرف; دفع',
      '付款; 支付',
    ),
    final: names(
      'final',
      'définitif; final; définitive',
      'definitivo; final',
      'окончательно; окончательный; окончательные',
      'نهائي; نهائية',
      '最后; 最终',
    ),
    reversal: names(
      'reversal',
      'contre-passation; contrepassation; annulation',
      'anulación; reversión; contrapartida',
      'сторно; сторнирование',
      'عكس القيد; قيد عكسي; إلغاء',
      '冲销; 冲回',
    ),
  },
  'Mapping.Column': {
    'Cost object': columnNames('Cost object'),
    'Commitment item': columnNames('Commitment item'),
    Description: columnNames('Description'),
    Document: columnNames('Document'),
    Meeting: columnNames('Meeting'),
    Line: columnNames('Line'),
  },
  'Corrections.As': {
    text: names('text', 'texte', 'texto', 'текст', 'نص', '文本'),
    number: names('number', 'nombre', 'número', 'число', 'رقم', '数字'),
    day: names('date; day', 'date; jour', 'fecha; día', 'дата; день', 'تاريخ; يوم', '日期'),
    blank: names(
      'blank; nothing; empty',
      'vide; rien',
      'vacía; vacío; nada; en blanco',
      'пусто; пустая; ничего',
      'فارغ; فارغة; خال',
      '空白; 空; 无',
    ),
  },
  /** What a Settings row may say of a column, beside the name of one of ours. */
  Column: {
    'left out': names(
      'left out; ignored',
      'écartée; écarté; laissée de côté; ignorée',
      'omitida; excluida; ignorada',
      'не читать; исключить; пропустить',
      'مستبعد; متروك; يترك',
      '不读取; 不计入; 未采用; 忽略',
    ),
  },
  /** What a row of the sheet Reading may say beside the names of our sheets and columns. */
  'Reading.Is': {
    'Estimates and expenditures': names(
      'Estimates and expenditures; Estimated costs and expenditures; Budget and actual',
      'Coûts estimatifs et dépenses; Estimations et dépenses',
      'Gastos estimados y gastos efectivos; Estimaciones y gastos',
      'Сметные и фактические расходы; Смета и расходы',
      'التكاليف المقدرة والنفقات',
      '估计费用和开支',
    ),
    Estimate: names(
      'Estimate',
      'Coûts estimatifs; Coût estimatif; Estimation',
      'Estimación; Gasto estimado',
      'Смета',
      'التقدير',
      '估计费用; 估计数',
    ),
    Actual: names(
      'Actual; Expenditure',
      'Réel; Dépense effective',
      'Efectivo; Gasto efectivo',
      'Факт',
      'الفعلي',
      '实际数',
    ),
    Difference: names(
      'Difference; Variance; Balance',
      'Différence; Écart; Solde',
      'Diferencia; Saldo',
      'Разница; Остаток',
      'الفرق; الرصيد',
      '差额; 余额',
    ),
    Total: names('Total', 'Total', 'Total', 'Итог; Всего', 'المجموع', '合计'),
    decides: names('decides', 'décide', 'decide', 'решает', 'يحدد', '决定'),
    'left out': names(
      'left out; ignored',
      'écartée; écarté; laissée de côté; ignorée',
      'omitida; excluida; ignorada',
      'не читать; исключить; пропустить',
      'مستبعد; متروك; يترك',
      '不读取; 不计入; 未采用; 忽略',
    ),
    counted: names(
      'counted; counts',
      'comptée; compté',
      'contada; contado',
      'учитывать; учтено',
      'محتسب; يحسب',
      '计入',
    ),
  },
  /** Where the meeting or budget line of a row is written, where not in a column of its own; data of the sheet Reading. */
  'Reading.Value': {
    'sheet name': names('sheet name', 'nom de la feuille', 'nombre de la hoja', 'имя листа', 'اسم الورقة', '工作表名'),
    title: names('title', 'titre', 'título', 'заголовок таблицы', 'عنوان الجدول', '表标题'),
    heading: names('heading', 'intitulé; en-tête', 'encabezamiento', 'заголовок столбца', 'رأس العمود', '列标题'),
    'group label': names(
      'group label',
      'intitulé du groupe',
      'título del grupo',
      'заголовок группы',
      'عنوان المجموعة',
      '分组标题',
    ),
    'filled down': names(
      'filled down',
      'répété vers le bas',
      'repetido hacia abajo',
      'повторять вниз',
      'مكرر نحو الأسفل',
      '向下填充',
    ),
  },
  /** Which way an amount goes: a credit is taken off. */
  'Debit/credit': {
    debit: names(
      'debit; d; dr; s; soll; +; 1; +1; 40; db',
      'débit; d; debit',
      'debe; d; débito; cargo',
      'дебет; д; дт',
      'مدين; م',
      '借; 借方',
    ),
    credit: names(
      'credit; c; cr; h; haben; -1; \u22121; -; \u2212; \u2013; 50; ct',
      'crédit; c; credit',
      'haber; h; crédito; abono',
      'кредит; к; кт',
      'دائن; د',
      '贷; 贷方',
    ),
  },
  /** Whether a row is of what was planned or of what was spent. */
  Type: {
    plan: names(
      'plan; planned; budget; budgeted; estimate; estimated; estimates; appropriation; approved; adopted; estimated cost; estimated costs; cost estimates; approved budget; approved estimates',
      'plan; prévu; budget; estimation; prévision; crédits ouverts; approuvé; coût estimatif; coûts estimatifs; dépenses prévues; budget approuvé',
      'plan; previsto; presupuesto; presupuestado; estimación; estimado; aprobado; costo estimado; costos estimados; gastos previstos; presupuesto aprobado',
      'план; бюджет; смета; запланировано; утверждено; сметные расходы; плановые расходы; утвержденная смета',
      'مخطط; ميزانية; تقدير; معتمد; التكاليف المقدرة; الميزانية المعتمدة',
      '计划; 预算; 估计; 核定; 估计费用; 核定预算; 概算',
    ),
    actual: names(
      'actual; actuals; spent; expenditure; expenditures; expense; final; realised; realized; paid; actual cost; actual costs; actual expenditure; actual expenditures; final cost; final costs; final expenditure; final expenditures',
      'réel; réalisé; dépensé; dépense; dépenses; définitif; coût effectif; coûts effectifs; dépenses effectives; dépenses définitives; dépenses réelles',
      'real; ejecutado; gastado; gasto; gastos; ejercido; definitivo; costo real; costos reales; gastos reales; gastos efectivos; gastos definitivos',
      'факт; фактически; расход; расходы; израсходовано; исполнено; фактические расходы; окончательные расходы',
      'فعلي; نفقات; منفق; مصروف; النفقات الفعلية; النفقات النهائية; التكاليف الفعلية',
      '实际; 支出; 开支; 决算; 实际支出; 实际费用; 最终支出',
    ),
    /** Neither adopted nor spent, or a credit that may have no sign. */
    doubtful: names(
      'forecast; outlook; revised forecast; projection; refunds; reimbursement; reimbursements; recovery; recoveries; requisition; purchase requisition; purchase order; po; accrual; accruals; statistical; statistical actual; allotment; advance; advances; reservation; funds reservation; pre-commitment; precommitment; transfer in; transfer out; increase; decrease; supplementary; original; revised; credit note; credit memo; credit; refund; income; revenue; receipt; receipts; contribution; gutschrift; storno',
      'projection; avoir; note de crédit; remboursements; recouvrement; bon de commande; demande d’achat; provision; allocation; avance; avances; préengagement; virement reçu; virement cédé; augmentation; diminution; initial; révisé; remboursement; recette; recettes; revenu; produit; contribution',
      'proyección; nota de crédito; reembolsos; recuperación; pedido; orden de compra; solicitud de compra; devengo; asignación; anticipo; anticipos; reserva; precompromiso; aumento; disminución; original; revisado; abono; reembolso; ingreso; ingresos; contribución',
      'прогноз; кредит-нота; возмещение; возвраты; заявка; заказ на закупку; начисление; ассигнование; аванс; резервирование; увеличение; уменьшение; первоначальная; пересмотренная; возврат; доход; доходы; поступление; поступления; взнос',
      'توقع; إشعار دائن; سداد; استرداد مبالغ; أمر شراء; طلب شراء; مستحق; مخصص; سلفة; حجز; زيادة; نقصان; أصلي; منقح; استرداد; إيراد; إيرادات; اشتراك',
      '预测; 贷项通知单; 报销; 追回; 采购订单; 采购申请; 应计; 拨款; 预付款; 预留; 增加; 减少; 原; 订正; 退款; 红字; 收入; 缴款',
    ),
  },
  /** What became of an entry; one that does not count is never added without a word. */
  'Entry status': {
    counts: names(
      'posted; paid; final; open; cleared; booked; approved; closed; active; settled; confirmed; ok; valid; processed; completed; complete; done; reconciled; authorised; authorized; certified; released; disbursed; executed; recorded; accepted; validated; verified; actual; expended; spent',
      'comptabilisé; payé; définitif; ouvert; soldé; approuvé; clos; actif; confirmé; valable; traité; terminé; rapproché; autorisé; certifié; décaissé; exécuté; enregistré; accepté; validé; vérifié; réel; dépensé; payée; approuvée; confirmée; comptabilisée',
      'contabilizado; pagado; definitivo; abierto; compensado; aprobado; cerrado; activo; confirmado; procesado; terminado; completado; conciliado; autorizado; certificado; desembolsado; ejecutado; registrado; aceptado; validado; verificado; real; gastado; pagada; aprobada',
      'проведено; оплачено; окончательно; открыто; закрыто; утверждено; активно; подтверждено; обработано; завершено; выполнено; сверено; разрешено; исполнено; записано; принято; проверено; фактически; израсходовано',
      'مرحل; مدفوع; نهائي; مفتوح; مقفل; معتمد; مؤكد; معالج; مكتمل; منجز; مسوى; مأذون به; مصروف; منفذ; مسجل; مقبول; متحقق منه; فعلي',
      '已记账; 已付; 最终; 未清; 已清; 已批准; 已结; 有效; 确认; 已处理; 已完成; 已核对; 已授权; 已支付; 已执行; 已登记; 已接受; 已核实; 实际',
    ),
    doubtful: names(
      'cancelled; canceled; reversed; void; voided; draft; rejected; deleted; parked; blocked; pending; proposed; do not count; not adopted; outstanding; storno; inactive; duplicate; average; mean; median; mittelwert; durchschnitt; opening balance; closing balance; balance brought forward; balance carried forward; brought forward; carried forward; b/f; c/f; withdrawn; superseded; obsolete; replaced; not approved; not included; provisional; preliminary; tentative; estimated; unposted; not posted; disputed; in dispute; on hold; withheld; error; wrong; incorrect; to be corrected; anfangsbestand; endbestand; übertrag; saldovortrag',
      'annulé; annulée; extourné; contre-passé; nul; brouillon; projet; rejeté; supprimé; en attente; proposé; ne pas compter; doublon; moyenne; médiane; extournée; annulées; solde initial; solde final; report; report à nouveau; à reporter; solde reporté; retiré; retirée; remplacé; remplacée; caduc; caduque; non approuvé; non inclus; provisoire; préliminaire; estimatif; non comptabilisé; contesté; contestée; en suspens; retenu; erreur; erroné; erronée; à corriger',
      'anulado; anulada; cancelado; revertido; nulo; borrador; rechazado; eliminado; pendiente; propuesto; no contar; duplicado; promedio; media; mediana; cancelada; saldo inicial; saldo final; saldo; saldo anterior; suma y sigue; remanente; retirado; retirada; sustituido; sustituida; obsoleto; no aprobado; no incluido; provisional; preliminar; estimado; no contabilizado; impugnado; en disputa; en suspenso; retenido; error; erróneo; errónea; por corregir',
      'отменено; аннулировано; сторнировано; недействительно; черновик; проект; отклонено; удалено; ожидает; предложено; не учитывать; дубликат; среднее; в среднем; медиана; отменен; отменена; аннулирован; сторно; входящий остаток; исходящий остаток; остаток; сальдо; сальдо начальное; сальдо конечное; перенос; отозвано; заменено; устарело; не утверждено; не включено; предварительно; предварительная; не проведено; оспаривается; приостановлено; удержано; ошибка; ошибочно; исправить',
      'ملغى; معكوس; باطل; مسودة; مرفوض; محذوف; معلق; مقترح; لا يحسب; مكرر; المتوسط; متوسط; الوسيط; ملغاة; ملغي; رصيد افتتاحي; رصيد ختامي; رصيد; رصيد مرحل; رصيد منقول; مسحوب; مستبدل; متقادم; غير معتمد; غير مشمول; مؤقت; أولي; تقديري; غير مرحل; متنازع عليه; موقوف; محتجز; خطأ; للتصحيح',
      '已取消; 取消; 已冲销; 作废; 草稿; 已拒绝; 已删除; 待定; 提议; 不计; 重复; 平均; 平均值; 平均数; 中位数; 期初余额; 期末余额; 余额; 结转; 上年结转; 承前页; 过次页; 撤回; 已撤回; 已取代; 未核准; 不包括; 暂定; 初步; 暂估; 未记账; 有争议; 暂停; 暂扣; 错误; 有误; 待更正',
    ),
  },
  /** What the officer says of a table, or of the rows with a value. */
  Answer: {
    'left out': names(
      'left out; ignored; leave out',
      'écartée; écarté; laissée de côté; ignorée; laissé de côté',
      'excluida; excluido; omitida; ignorada; omitido',
      'исключить; исключено; не читать; пропустить',
      'مستبعد; متروك; يترك',
      '不计入; 未采用; 不读取; 忽略; 不计',
    ),
    counted: names(
      'counted; counts; read',
      'comptée; compté; à compter',
      'contada; contado; cuenta',
      'учитывать; учтено',
      'محتسب; يحسب',
      '计入; 计算在内',
    ),
  },
  /** Of Reports: Public, Cover page only. */
  'yes/no': {
    yes: names('yes; y; true', 'oui; o; vrai', 'sí; s; verdadero', 'да; истина', 'نعم', '是'),
    no: names('no; n; false', 'non; n; faux', 'no; n; falso', 'нет; ложь', 'لا', '否'),
  },
  /** The day on which it is looked who pays. */
  'Payers as at': {
    'first day': names('first day', 'premier jour', 'primer día', 'первый день', 'اليوم الأول', '首日; 第一天'),
    'last day': names('last day', 'dernier jour', 'último día', 'последний день', 'اليوم الأخير', '末日; 最后一天'),
    '1 January': names('1 January', '1er janvier', '1 de enero', '1 января', '1 كانون الثاني/يناير', '1月1日'),
  },
  Credits: {
    hold: names('hold', 'conserver; en attente', 'retener; mantener', 'удерживать', 'إبقاء; يُحتفظ بها', '保留'),
    'same State': names(
      'same State',
      'même État',
      'mismo Estado',
      'то же государство',
      'الدولة نفسها',
      '同一国家; 本国',
    ),
  },
  'Unassigned receipts': {
    hold: names('hold', 'conserver; en attente', 'retener; mantener', 'удерживать', 'إبقاء; يُحتفظ بها', '保留'),
    'oldest first': names(
      'oldest first',
      'les plus anciens d’abord; plus anciens d’abord',
      'los más antiguos primero',
      'сначала старейшие; сначала более ранние',
      'الأقدم أولا',
      '先旧后新; 先到期先抵',
    ),
  },
  'Invoices.Kind': {
    estimate: names(
      'estimate; assessment',
      'coûts estimatifs; estimation; contribution; quote-part',
      'estimación; cuota',
      'смета; взнос',
      'تقدير; اشتراك',
      '概算; 估计; 分摊',
    ),
    revised: names('revised', 'révision; révisée; révisé', 'revisión; revisada', 'пересмотр', 'تنقيح; منقح', '订正'),
    final: names(
      'final',
      'décompte final; définitif; définitive',
      'liquidación final; definitiva',
      'окончательный расчет; окончательный',
      'تسوية نهائية; نهائي',
      '最后; 最终',
    ),
    correction: names('correction', 'correction; rectification', 'corrección', 'исправление', 'تصويب', '更正'),
    'write-off': names(
      'write-off; write off',
      'passation par profits et pertes; annulation de créance',
      'paso a pérdidas y ganancias; cancelación de deuda',
      'списание',
      'شطب',
      '注销; 核销',
    ),
  },
  'Receipts.Kind': {
    payment: names('payment', 'paiement', 'pago', 'платеж; оплата', 'دفع; مدفوعات', '付款; 缴款'),
    refund: names('refund', 'remboursement', 'reembolso', 'возврат', 'رد; استرداد', '退款'),
    transfer: names('transfer', 'virement; transfert', 'transferencia', 'перенос; перевод', 'تحويل', '转账; 结转'),
    voluntary: names(
      'voluntary; voluntary contribution',
      'volontaire; contribution volontaire',
      'voluntaria; contribución voluntaria',
      'добровольный; добровольный взнос',
      'طوعي; تبرع',
      '自愿; 自愿捐款',
    ),
  },
  /** Versions of Volumes that are not an estimate's own name. */
  'Volume version': {
    used: names(
      'used; actual',
      'utilisé; utilisés; réel',
      'utilizado; utilizados; real',
      'использовано; факт',
      'المستخدم; الفعلي',
      '实际使用; 实际',
    ),
    original: names(
      'original',
      'initial; initiale',
      'original',
      'первоначальный; первоначальная',
      'أصلي; الأصلية',
      '原版; 原',
    ),
  },
  /** Behind the unit of `Estimate rounding`. */
  'Rounding direction': {
    up: names('up', 'vers le haut; supérieur', 'hacia arriba', 'вверх; с избытком', 'إلى أعلى', '向上'),
  },
} satisfies { readonly [List: string]: { readonly [Value: string]: Names } };

export type ChoiceList = keyof typeof CHOICES;
