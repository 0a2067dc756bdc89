/**
 * The words of the trade in the six languages, from the terminology of the United Nations and its published documents.
 *
 * A line of the table is a term; ` | ` parts its fields: en, fr, es, ru, ar, zh, the languages whose term is less sure, and those
 * whose term was seen in a published text of the United Nations. ` / ` parts variants, of which the first is used.
 */
import { LANGUAGES, type Language, type Translations } from './language';

export interface Term {
  /** The English term as a whole, by which a Terms sheet names it. */
  readonly name: string;
  readonly en: string;
  readonly fr: string;
  readonly es: string;
  readonly ru: string;
  readonly ar: string;
  readonly zh: string;
  /** Other terms in use, by language; not printed. */
  readonly variants: { readonly [L in Language]: readonly string[] };
  /** Languages whose term is less sure: to be looked over by a reader of that language. */
  readonly lessSure: readonly Language[];
  /** Languages whose term was seen in a published text of the United Nations. */
  readonly seen: readonly Language[];
}

// to confirm with a native reader (ar): In-session documentation as وثائق الدورة, which may mean all three kinds, or الوثائق الصادرة أثناء الدورة?
// to confirm with a native reader: Staff costs zh, 工作人员费用 (newer budgets) before 人事费?
const TABLE = `
Implementation Support Unit | Unité d’appui à l’application | Dependencia de Apoyo para la Aplicación / Dependencia de Apoyo a la Aplicación | Группа имплементационной поддержки | وحدة دعم التنفيذ | 执行支助股 | es | fr zh
Estimated costs | Coûts estimatifs | Gastos estimados / Estimaciones de gastos | Сметные расходы | التكاليف المقدرة / التكاليف التقديرية | 估计费用 |  | fr es ar zh
Revised estimated costs | Coûts estimatifs révisés | Gastos estimados revisados | Пересмотренные сметные расходы | التكاليف المقدرة المنقحة | 订正估计费用 | es ru ar zh | fr
Final expenditures | Dépenses définitives / Dépenses finales | Gastos finales | Окончательные расходы | النفقات النهائية | 最后开支 | fr es ru ar | zh
Actual expenditure/costs | Dépenses effectives | Gastos efectivos | Фактические расходы | النفقات الفعلية | 实际开支 |  | zh
Meeting (of the HCPs) | Réunion (des Hautes Parties contractantes) | Reunión | Совещание | اجتماع | 会议 / 缔约方会议 |  | fr zh
Annual Conference | Conférence annuelle | Conferencia Anual | ежегодная Конференция | المؤتمر السنوي | 年度会议 |  | fr es ar zh
Meeting of experts | Réunion d’experts | Reunión de Expertos | Совещание экспертов | اجتماع الخبراء | 专家会议 |  | fr zh
Group of Governmental Experts | Groupe d’experts gouvernementaux | Grupo de Expertos Gubernamentales | Группа правительственных экспертов | فريق الخبراء الحكوميين | 政府专家组 |  | fr es ar
Variance | Écart | Diferencia / Variación | Разница | الفرق | 差异 / 差额 | ru |
Balance | Solde | Saldo | Остаток | الرصيد | 余额 |  |
Over-expenditure | Dépassement | Exceso de gastos | Перерасход | تجاوز في الإنفاق | 超支 | es ar |
Savings | Économies | Economías | Экономия | وفورات | 节余 |  |
Pre-session documentation | Documentation d’avant-session | Documentación anterior al período de sesiones | Предсессионная документация | وثائق ما قبل الدورة | 会前文件 |  | ar zh
In-session documentation | Documents de session | Documentación del período de sesiones | Сессионная документация | وثائق الدورة | 会期文件 | ar | zh
Post-session documentation | Documentation d’après-session | Documentación posterior al período de sesiones | Послесессионная документация | وثائق ما بعد الدورة | 会后文件 |  | zh
Interpretation | Interprétation | Interpretación | Устный перевод | الترجمة الشفوية | 口译 |  | ar zh
Meeting servicing | Service des séances | Servicios de reuniones | Обслуживание заседаний | خدمة الاجتماعات | 会议服务 | fr es |
Translation | Traduction | Traducción | Письменный перевод | الترجمة التحريرية | 笔译 |  | ar
Summary records | Comptes rendus analytiques | Actas resumidas | Краткие отчеты | المحاضر الموجزة | 简要记录 |  | ar zh
Support services | Services d’appui | Servicios de apoyo | Вспомогательное обслуживание | خدمات الدعم | 支助服务 / 支助事务 | ru | zh
Other requirements | Autres dépenses / besoins | Otras necesidades | Прочие потребности | احتياجات أخرى | 其他所需经费 | fr es ru ar zh |
Programme support costs | Dépenses d’appui au programme | Gastos de apoyo a los programas | Вспомогательные расходы по программам | تكاليف دعم البرامج | 方案支助费用 |  | es ru ar
Contingency | Provision pour imprévus | Imprevistos | Непредвиденные расходы | طوارئ / اعتماد للطوارئ | 应急费用 | fr ar zh |
Staff costs | Dépenses de personnel | Gastos de personal | Расходы по персоналу | تكاليف الموظفين | 人事费 / 工作人员费用 |  | zh
Travel of staff | Voyages du personnel | Viajes del personal | Поездки персонала | سفر الموظفين | 工作人员差旅费 |  | zh
Subtotal | Total partiel | Subtotal | Итого / Промежуточный итог | المجموع الفرعي | 小计 | ru | zh
Total | Total | Total | Всего | المجموع | 共计 / 合计 |  | zh
Grand total | Total général | Total general | Общий итог | المجموع الكلي | 总计 | ru |
United States dollars | dollars des États-Unis | dólares de los Estados Unidos | доллары США | دولارات الولايات المتحدة | 美元 |  | fr zh
Rate of exchange | Taux de change | Tipo de cambio | Обменный курс | سعر الصرف | 汇率 |  | fr zh
Addendum | Additif | Adición | Добавление | إضافة | 增编 |  | es zh
Annex | Annexe | Anexo | Приложение | مرفق | 附件 |  | es ar zh
Note by the Secretariat | Note du secrétariat | Nota de la Secretaría | Записка Секретариата | مذكرة من الأمانة | 秘书处的说明 |  | fr es ru
Report of the ISU | Rapport de l’Unité d’appui à l’application | Informe de la Dependencia de Apoyo para la Aplicación | Доклад Группы имплементационной поддержки | تقرير وحدة دعم التنفيذ | 执行支助股的报告 | es | zh
Submitted by … | Document soumis par | Presentado por | Представлено … | مقدم(ة) من | …提交 |  | fr es ar
High Contracting Party | Haute Partie contractante | Alta Parte Contratante | Высокая Договаривающаяся Сторона | الطرف المتعاقد السامي | 缔约方 |  | fr ar zh
Amended Protocol II | Protocole II modifié | Protocolo II Enmendado | дополненный Протокол II | البروتوكول الثاني المعدل | 经修正后的第二号议定书 | ru | fr es zh
Protocol V | Protocole V | Protocolo V | Протокол V | البروتوكول الخامس | 第五号议定书 |  | fr ar zh
National (annual) report | Rapport (annuel) national | Informe (anual) nacional | Национальный (ежегодный) доклад | التقرير الوطني (السنوي) | 国家(年度)报告 |  | zh
Compliance report | Rapport sur le respect des dispositions | Informe sobre el cumplimiento | Доклад о соблюдении | تقرير الامتثال | 遵约报告 | fr ar | zh
Submitted | Soumis | Presentado | Представлен | قُدِّم | 已提交 |  |
Never submitted | Jamais soumis | Nunca presentado | Никогда не представлялся | لم يُقدَّم قط | 从未提交 |  | zh
Not submitted for [year] | Non soumis pour [année] | No presentado respecto de [año] | Не представлен за [год] год | لم يُقدَّم عن عام [ ] | 尚未提交[ ]年度报告 |  | zh
Late / overdue | En retard | Con retraso | С опозданием | متأخر | 逾期 |  |
Scale of assessments | Barème des quotes-parts | Escala de cuotas | Шкала взносов | جدول الأنصبة المقررة | 分摊比额表 / 会费分摊比额表 |  | fr es ru ar
Assessment notice | Avis de recouvrement | Aviso de cuota | Уведомление о начисленных взносах | إشعار بالأنصبة المقررة | 摊款通知 | es ru zh | fr ar
`;

export const TERMS: readonly Term[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [en = '', fr = '', es = '', ru = '', ar = '', zh = '', lessSure = '', seen = ''] = line.split(/ \| ?/);
    return {
      name: en,
      en: first(en),
      fr: first(fr),
      es: first(es),
      ru: first(ru),
      ar: first(ar),
      zh: first(zh),
      variants: { en: rest(en), fr: rest(fr), es: rest(es), ru: rest(ru), ar: rest(ar), zh: rest(zh) },
      lessSure: languagesOf(lessSure),
      seen: languagesOf(seen),
    };
  });

function first(field: string): string {
  return field.split(' / ')[0] ?? '';
}

function rest(field: string): string[] {
  return field.split(' / ').slice(1);
}

function languagesOf(field: string): Language[] {
  return LANGUAGES.filter((language) => field.split(' ').includes(language));
}

/** The term of an English name: as a whole, its first spelling or a variant, without regard to case. */
export function findTerm(english: string): Term | undefined {
  const wanted = english.trim().toLowerCase();
  return TERMS.find((term) => [term.name, term.en, ...term.variants.en].some((name) => name.toLowerCase() === wanted));
}

/**
 * What is printed for an English term: by `overrides` (a Terms sheet; by `Term.name`), else by the table.
 * English itself where neither has it.
 */
export function term(english: string, language: Language, overrides: ReadonlyMap<string, Translations>): string {
  const known = findTerm(english);
  const override = overrides.get(known?.name ?? english)?.[language];
  return override || known?.[language] || english;
}
