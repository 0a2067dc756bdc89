/** Words by which a caption says that the table below it is not to be counted as the one above: as headings are compared, in the six languages. Data. */

const WORDS = [
  ...[
    'cancelled',
    'canceled',
    'void',
    'reversed entries',
    'not adopted',
    'not approved',
    'proposed',
    'proposal',
    'draft',
    'previous year',
    'prior year',
  ],
  ...[
    'last year',
    'outstanding commitments',
    'open commitments',
    'do not count',
    'not counted',
    'for information',
    'superseded',
    'duplicate',
    'example',
  ],
  ...[
    'unliquidated obligation',
    'open purchase order',
    'encumbrance',
    'previous biennium',
    'prior biennium',
    'not charged',
    'paid by the host',
    'paid by host',
    'charged to regular budget',
    'charged to the regular budget',
    'engagements non liquidés',
    'exercice biennal précédent',
    'non imputé',
    'obligaciones por liquidar',
    'bienio anterior',
    'не отнесено',
    'предыдущий двухгодичный',
    'التزامات غير مصفاة',
    'فترة السنتين السابقة',
    '未清偿债务',
    '上一两年期',
  ],
  ...[
    'subject to change',
    'sous réserve de modification',
    'sujeto a cambios',
    'figures to be confirmed',
    'цифры уточняются',
  ],
  ...['memo items', 'memorandum', 'forecast', 'withdrawn', 'obsolete', 'to be deleted', 'not included', 'excluded'],
  ...[
    'annulé',
    'annulées',
    'non adopté',
    'non approuvé',
    'proposé',
    'projet',
    'année précédente',
    'exercice précédent',
    'engagements non soldés',
  ],
  ...[
    'ne pas compter',
    'pour information',
    'pour mémoire',
    'remplacé',
    'doublon',
    'exemple',
    'retiré',
    'non inclus',
    'exclu',
  ],
  ...[
    'anulado',
    'anuladas',
    'cancelado',
    'canceladas',
    'no aprobado',
    'no aprobadas',
    'propuesto',
    'propuestas',
    'borrador',
    'proyecto',
    'año anterior',
  ],
  ...[
    'ejercicio anterior',
    'compromisos pendientes',
    'no contar',
    'para información',
    'sustituido',
    'duplicado',
    'ejemplo',
    'no incluido',
    'excluido',
  ],
  ...[
    'отменен',
    'аннулирован',
    'не утвержден',
    'предлагаем',
    'предложен',
    'проект',
    'предыдущий год',
    'предыдущего года',
    'прошлый год',
    'прошлого года',
  ],
  ...[
    'непогашенные обязательства',
    'не учитывать',
    'для информации',
    'справочно',
    'заменен',
    'дубликат',
    'пример',
    'не включено',
    'исключено',
  ],
  ...[
    'ملغ',
    'غير معتمد',
    'مقترح',
    'مسودة',
    'مشروع',
    'السنة السابقة',
    'العام السابق',
    'التزامات غير مسددة',
    'التزامات قائمة',
    'لا يحسب',
    'لا تحسب',
    'للعلم',
    'مثال',
  ],
  ...[
    '取消',
    '作废',
    '未通过',
    '未核准',
    '拟议',
    '草案',
    '草稿',
    '上年',
    '上一年',
    '前一年',
    '未清承付款',
    '未结承付',
    '不计',
    '仅供参考',
    '示例',
    '重复',
  ],
];

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();

/** Words that say so where a caption is nothing else: within a sentence or a title they may be anything. */
const WHOLE: ReadonlySet<string> = new Set(
  [
    'provisional|provisional figures|preliminary|preliminary figures|interim|interim figures|incomplete|not final|provisoire|chiffres provisoires|preliminaire|incomplet|cifras provisionales|preliminar|cifras preliminares|incompleto',
    'предварительно|предварительные данные|неполно|неполные данные|مؤقت|أرقام مؤقتة|أولي|أرقام أولية|غير مكتمل|初步|初步数字|暂定|不完整',
    'income|revenue|revenues|receipts|refund|refunds|refunds received|credits|pledges|contributions|contributions received|in kind|reversed|reversals|errors|pending',
    'original|original budget|original estimate|original estimates|alternative|test|tests|old version|obligations|commitments|encumbrances|purchase orders|open purchase orders|advances|to be recovered',
    'recettes|revenus|remboursements|credits|contributions|en nature|erreurs|en attente|budget initial|ancienne version|engagements|avances|a recouvrer',
    'ingresos|reembolsos|creditos|contribuciones|en especie|errores|pendientes|presupuesto original|version anterior|compromisos|obligaciones|anticipos|por recuperar',
    'доходы|поступления|возвраты|взносы|взносы натурой|ошибки|ожидают|первоначальная смета|прежний вариант|обязательства|авансы',
    'إيرادات|الإيرادات|المبالغ المستردة|الاشتراكات|عينية|أخطاء|معلقة|التزامات|الالتزامات|سلف|الميزانية الأصلية',
    '收入|退款|缴款|会费|实物|错误|待定|原预算|旧版|承付款|预付款',
  ].flatMap((list) => list.split('|').map((word) => letters(word))),
);

/** Words that are also a name for an undertaking: they say that a table is a draft only alone, in brackets, or of a budget. */
const PROJECTS = ['projet', 'proyecto', 'проект', 'مشروع'];
const OF_BUDGET =
  /^(?:projet|proyecto|проект|مشروع)(?:de|d'|del|dela|des)?(?:budget|presupuesto|бюджет|смет|estim|coûts|couts|dépenses|depenses|gastos|decisi|décision|решени|الميزانية|ميزانية|مقرر)/u;

/** Before such a word, it says the contrary. */
const CONTRARY =
  /(?<!\p{L})(?:not|non|no|without|excluding|excl\.?|except|net of|sans|hors|excepté|sin|excepto|не|без|кроме|غير|دون|باستثناء)\s+(?:the |les |los )?$|(?:未|非|不含|不包括)$/u;

/** A word as it begins in a text; Latin ones end there, but for the endings of number and gender. */
const PATTERNS = WORDS.map((word) => {
  const plain = letters(word);
  const escaped = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s*');
  const isLatin = /^[a-z]/.test(plain);
  const isChinese = /[\u3400-\u9fff]/.test(plain);
  const isProject = PROJECTS.includes(plain);
  return {
    isProject,
    pattern: new RegExp(
      `${isChinese ? '' : '(?<!\\p{L})(?:وال|ال)?'}${escaped}${isLatin ? '(?:s|es|e|ed|ees)?(?!\\p{L})' : ''}`,
      'gu',
    ),
  };
});

/** Without the brackets, colons and stops around it. */
function within(text: string): string {
  const isSign = (at: number): boolean => '()[]:. '.includes(text.charAt(at));
  let [from, to] = [0, text.length];
  while (from < to && isSign(from)) from++;
  while (to > from && isSign(to - 1)) to--;
  return text.slice(from, to);
}

/** Whether a caption says that what stands below it does not count. */
export function isDoubtful(caption: string): boolean {
  if (caption.length > 200) return false;
  const text = letters(caption);
  if (WHOLE.has(within(text.replace(/^(?:less|moins|menos) ?:? /u, '')))) return true;
  return PATTERNS.some(({ pattern, isProject }) =>
    [...text.matchAll(pattern)].some(({ 0: found, index }) => {
      if (CONTRARY.test(text.slice(0, index))) return false;
      if (!isProject) return true;
      const rest = text.slice(index).replaceAll(' ', '');
      return text === found || new RegExp(`[([–-]\\s*${found}\\s*[)\\]]?$`, 'u').test(text) || OF_BUDGET.test(rest);
    }),
  );
}

/** Words that a caption may have beside a year and still say nothing else: that what follows is of that year. */
const YEAR_WORDS = new Set(
  letters(
    'financial fiscal budget budgetary reporting accounting calendar year years fy period ended ending end at as for the of in and from to on during until through ' +
      'ledger postings journal list sheet report data export accounts umoja sap expenditure expenditures estimate estimates estimated actual actuals cost costs final accounts account total totals all table part ' +
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 ' +
      'exercice exercices financier budgetaire annee annees clos close le la les du de des au pour en depenses depense estimations couts cout definitifs periode ' +
      'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
      'ejercicio ejercicios financiero economico presupuestario ano anos terminado cerrado el los las del al para gastos gasto estimaciones costos periodo ' +
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
      'финансовый финансового финансовом бюджетный отчетный год года году годы г гг за на в к период расходы расходов смета закончившийся ' +
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь ' +
      'السنة سنة لسنة لعام عام العام المالية المالي للسنة في نفقات النفقات التكاليف المقدرة المنتهية المنتهي ديسمبر يناير',
  ).split(' '),
);
const CHINESE_YEAR_WORDS = /财政|财务|会计|年度|年|月|日|截至|支出|开支|费用|估计|概算|决算|度|的|期间/g;
/** `2012/13`, `2012–2013`: the years from the one to the other. */
const YEARS = /(?<![\d.,/])((?:19|20)\d{2})(?:\s*[/–-]\s*((?:19|20)?\d{2}))?(?![\d.,/-]*\d)/gu;
const YEAR_END =
  /end(?:ed|ing)|clos|terminado|cerrado|закончи|المنتهي|截至|31\s*(?:st )?(?:de |of )?(?:dec|dicie|дек|ديسمبر)|december 31|12月31/u;
const LONGEST = 100;

/** The years that a caption says what follows is of; none where it says more than that. */
export function yearsOfCaption(caption: string): readonly number[] {
  if (caption.length > LONGEST) return [];
  const text = letters(caption).replace(/fy\s*(?=\d)/gu, 'fy ');
  const years: number[] = [];
  const rest = text.replace(YEARS, (_, first: string, second: string | undefined) => {
    const from = Number(first);
    const to = second === undefined ? from : Number(second.length === 2 ? first.slice(0, 2) + second : second);
    for (let year = from; year <= to && year - from < 10; year++) years.push(year);
    return ' ';
  });
  if (years.length === 0) return [];
  const words = rest.replace(CHINESE_YEAR_WORDS, ' ').match(/\p{L}+\d*|\d+/gu) ?? [];
  const isPlain = words.every((word) => YEAR_WORDS.has(word) || /^(?:[12]?\d|3[01])$/.test(word));
  // A day says when, not of which year; the last of a year says both.
  const hasDay = words.some((word) => /^\d+$/.test(word));
  return isPlain && (!hasDay || YEAR_END.test(text)) ? years : [];
}
