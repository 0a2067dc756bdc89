/** What the sample says in words that have no columns for other languages: a line is a text in en, fr, es, ru, ar, zh. Data. */
import type { Language } from '../src/core/language/language';
import { LANGUAGES } from '../src/core/language/language';

const TABLE = `
Amended Protocol II | Protocole II modifié | Protocolo II Enmendado | Дополненный протокол II | البروتوكول الثاني المعدل | 经修正后的第二号议定书
Protocol V | Protocole V | Protocolo V | Протокол V | البروتوكول الخامس | 第五号议定书
Convention | Convention | Convención | Конвенция | الاتفاقية | 《公约》
Group of Experts | Groupe d’experts | Grupo de Expertos | Группа экспертов | فريق الخبراء | 专家组
Meeting of Experts | Réunion d’experts | Reunión de Expertos | Совещание экспертов | اجتماع الخبراء | 专家会议
Conference | Conférence | Conferencia | Конференция | المؤتمر | 会议
Annual Conference | Conférence annuelle | Conferencia Anual | Ежегодная конференция | المؤتمر السنوي | 年度会议
Meeting of the High Contracting Parties | Réunion des Hautes Parties contractantes | Reunión de las Altas Partes Contratantes | Совещание Высоких Договаривающихся Сторон | اجتماع الأطراف المتعاقدة السامية | 缔约方会议
Meeting of the High Contracting Parties to the Convention | Réunion des Hautes Parties contractantes à la Convention | Reunión de las Altas Partes Contratantes en la Convención | Совещание Высоких Договаривающихся Сторон Конвенции | اجتماع الأطراف المتعاقدة السامية في الاتفاقية | 《公约》缔约方会议
Implementation Support Unit | Unité d’appui à l’application | Dependencia de Apoyo para la Aplicación | Группа имплементационной поддержки | وحدة دعم التنفيذ | 执行支助股
Report of the Implementation Support Unit | Rapport de l’Unité d’appui à l’application | Informe de la Dependencia de Apoyo para la Aplicación | Доклад Группы имплементационной поддержки | تقرير وحدة دعم التنفيذ | 执行支助股的报告
31 March | 31 mars | 31 de marzo | 31 марта | 31 آذار/مارس | 3月31日
Freelance interpreters, fees | Interprètes indépendants, honoraires | Intérpretes independientes, honorarios | Внештатные устные переводчики, гонорары | مترجمون شفويون مستقلون، أتعاب | 自由口译员，酬金
Interpreters, staff time | Interprètes fonctionnaires, temps de travail | Intérpretes de plantilla, tiempo de trabajo | Штатные устные переводчики, рабочее время | مترجمون شفويون موظفون، وقت العمل | 在职口译员，工时
Freelance interpreters, daily subsistence | Interprètes indépendants, indemnités journalières | Intérpretes independientes, dietas | Внештатные устные переводчики, суточные | مترجمون شفويون مستقلون، بدل الإقامة | 自由口译员，每日生活津贴
Freelance interpreters, travel claim | Interprètes indépendants, frais de voyage | Intérpretes independientes, gastos de viaje | Внештатные устные переводчики, путевые расходы | مترجمون شفويون مستقلون، مصاريف السفر | 自由口译员，差旅报销
Translation of pre-session documents | Traduction des documents d’avant-session | Traducción de documentos anteriores al período de sesiones | Перевод предсессионных документов | ترجمة وثائق ما قبل الدورة | 会前文件翻译
Contractual translation, pre-session | Traduction contractuelle, avant la session | Traducción por contrata, antes del período de sesiones | Перевод по контрактам, до сессии | ترجمة تعاقدية، قبل الدورة | 会前合同翻译
Reproduction and distribution, pre-session | Reproduction et distribution, avant la session | Reproducción y distribución, antes del período de sesiones | Размножение и распространение, до сессии | استنساخ وتوزيع، قبل الدورة | 会前复制和分发
Translation of in-session documents | Traduction des documents de session | Traducción de documentos del período de sesiones | Перевод сессионных документов | ترجمة وثائق الدورة | 会期文件翻译
Contractual translation, in-session | Traduction contractuelle, pendant la session | Traducción por contrata, durante el período de sesiones | Перевод по контрактам, в ходе сессии | ترجمة تعاقدية، أثناء الدورة | 会期合同翻译
Reproduction and distribution, in-session | Reproduction et distribution, pendant la session | Reproducción y distribución, durante el período de sesiones | Размножение и распространение, в ходе сессии | استنساخ وتوزيع، أثناء الدورة | 会期复制和分发
Translation of the report | Traduction du rapport | Traducción del informe | Перевод доклада | ترجمة التقرير | 报告翻译
Reproduction and distribution, report | Reproduction et distribution, rapport | Reproducción y distribución, informe | Размножение и распространение, доклад | استنساخ وتوزيع، التقرير | 报告复制和分发
Précis-writing | Rédaction des comptes rendus analytiques | Redacción de actas resumidas | Составление кратких отчетов | تحرير المحاضر الموجزة | 编写简要记录
Translation of summary records | Traduction des comptes rendus analytiques | Traducción de actas resumidas | Перевод кратких отчетов | ترجمة المحاضر الموجزة | 简要记录翻译
Conference officers and ushers | Préposés aux conférences et huissiers | Oficiales de conferencias y ujieres | Сотрудники по обслуживанию конференций и дежурные | موظفو المؤتمرات والحجاب | 会议干事和引导员
Sound operators and technicians | Opérateurs du son et techniciens | Operadores de sonido y técnicos | Звукооператоры и техники | مشغلو الصوت والفنيون | 音响操作员和技术员
Supplies and communications | Fournitures et communications | Suministros y comunicaciones | Принадлежности и связь | لوازم واتصالات | 用品和通信
General temporary assistance | Personnel temporaire (autre que pour les réunions) | Personal temporario general | Временный персонал общего назначения | المساعدة المؤقتة العامة | 一般临时人员
Air travel | Voyages par avion | Viajes en avión | Авиаперелеты | سفر جوي | 航空旅行
Daily subsistence allowance | Indemnité journalière de subsistance | Dietas | Суточные | بدل الإقامة اليومي | 每日生活津贴
Coordination and technical support, April | Coordination et appui technique, avril | Coordinación y apoyo técnico, abril | Координация и техническая поддержка, апрель | تنسيق ودعم تقني، نيسان/أبريل | 协调和技术支助，4月
Security and reception, April | Sécurité et accueil, avril | Seguridad y recepción, abril | Охрана и прием участников, апрель | أمن واستقبال، نيسان/أبريل | 安保和接待，4月
Telephone and network, April | Téléphone et réseau, avril | Teléfono y red, abril | Телефон и сеть, апрель | هاتف وشبكة، نيسان/أبريل | 电话和网络，4月
Coordination and technical support, November | Coordination et appui technique, novembre | Coordinación y apoyo técnico, noviembre | Координация и техническая поддержка, ноябрь | تنسيق ودعم تقني، تشرين الثاني/نوفمبر | 协调和技术支助，11月
Security and reception, November | Sécurité et accueil, novembre | Seguridad y recepción, noviembre | Охрана и прием участников, ноябрь | أمن واستقبال، تشرين الثاني/نوفمبر | 安保和接待，11月
Telephone and network, November | Téléphone et réseau, novembre | Teléfono y red, noviembre | Телефон и сеть, ноябрь | هاتف وشبكة، تشرين الثاني/نوفمبر | 电话和网络，11月
Printing of badges and room signs | Impression des badges et des panneaux de salle | Impresión de distintivos y carteles de sala | Печать пропусков и табличек | طباعة الشارات ولافتات القاعات | 印制胸牌和会议室标牌
Supplies and communications, November | Fournitures et communications, novembre | Suministros y comunicaciones, noviembre | Принадлежности и связь, ноябрь | لوازم واتصالات، تشرين الثاني/نوفمبر | 用品和通信，11月
Programme support costs | Dépenses d’appui au programme | Gastos de apoyo a los programas | Вспомогательные расходы по программам | تكاليف دعم البرامج | 方案支助费用
Programme of work (illustrative) | Programme de travail (à titre d’exemple) | Programa de trabajo (ejemplo) | Программа работы (пример) | برنامج العمل (على سبيل المثال) | 工作方案(示例)
Revised document list (illustrative) | Liste révisée des documents (à titre d’exemple) | Lista revisada de documentos (ejemplo) | Пересмотренный перечень документов (пример) | قائمة الوثائق المنقحة (على سبيل المثال) | 订正文件清单(示例)
Final accounts, 30 April 2014 (illustrative) | Comptes définitifs, 30 avril 2014 (à titre d’exemple) | Cuentas finales, 30 de abril de 2014 (ejemplo) | Окончательные счета, 30 апреля 2014 года (пример) | الحسابات النهائية، 30 نيسان/أبريل 2014 (على سبيل المثال) | 最后账目，2014年4月30日(示例)
Report of the Unit on its activities (illustrative) | Rapport d’activité de l’Unité (à titre d’exemple) | Informe de actividades de la Dependencia (ejemplo) | Доклад Группы о ее деятельности (пример) | تقرير الوحدة عن أنشطتها (على سبيل المثال) | 支助股活动报告(示例)
National reports under Protocol V submitted for 2013 | Rapports nationaux au titre du Protocole V présentés pour 2013 | Informes nacionales con arreglo al Protocolo V presentados correspondientes a 2013 | Национальные доклады по Протоколу V, представленные за 2013 год | التقارير الوطنية بموجب البروتوكول الخامس المقدمة عن عام 2013 | 已提交的2013年第五号议定书国家报告
Annual reports under Amended Protocol II submitted on time | Rapports annuels au titre du Protocole II modifié présentés dans les délais | Informes anuales con arreglo al Protocolo II Enmendado presentados a tiempo | Ежегодные доклады по дополненному Протоколу II, представленные в срок | التقارير السنوية بموجب البروتوكول الثاني المعدل المقدمة في الموعد | 按时提交的经修正后的第二号议定书年度报告
Scale of assessments 2013–2015 | Barème des quotes-parts 2013-2015 | Escala de cuotas 2013-2015 | Шкала взносов на 2013–2015 годы | جدول الأنصبة المقررة للفترة 2013-2015 | 2013–2015年分摊比额表
illustrative | à titre d’exemple | ejemplo | пример | على سبيل المثال | 示例
meeting not stated | réunion non indiquée | reunión no indicada | совещание не указано | لم يذكر الاجتماع | 未注明会议
team and meeting | équipe et séance | equipo y sesión | бригада и заседание | الفريق والجلسة | 组、次会议
page and language | page et langue | página e idioma | страница и язык | الصفحة واللغة | 页、语文
sum | somme | suma | сумма | مبلغ | 总额
Western European and other States | États d’Europe occidentale et autres États | Estados de Europa Occidental y otros Estados | Западноевропейские и другие государства | دول أوروبا الغربية ودول أخرى | 西欧和其他国家
Eastern European States | États d’Europe orientale | Estados de Europa Oriental | Восточноевропейские государства | دول أوروبا الشرقية | 东欧国家
Latin American and Caribbean States | États d’Amérique latine et des Caraïbes | Estados de América Latina y el Caribe | Государства Латинской Америки и Карибского бассейна | دول أمريكا اللاتينية ومنطقة البحر الكاريبي | 拉丁美洲和加勒比国家
Asia-Pacific States | États d’Asie et du Pacifique | Estados de Asia y el Pacífico | Государства Азии и Тихого океана | دول آسيا والمحيط الهادئ | 亚太国家
African States | États d’Afrique | Estados de África | Государства Африки | الدول الأفريقية | 非洲国家
Fewer documents | Moins de documents | Menos documentos | Меньше документов | وثائق أقل | 文件较少
Shorter report | Rapport plus court | Informe más breve | Более короткий доклад | تقرير أقصر | 报告较短
Lower unit costs | Coûts unitaires moins élevés | Costos unitarios inferiores | Более низкие удельные расходы | انخفاض التكلفة الإفرادية | 单位费用较低
Evening meeting and documents | Séance du soir et documents | Sesión nocturna y documentos | Вечернее заседание и документы | جلسة مسائية ووثائق | 晚间会议和文件
Evening meeting | Séance du soir | Sesión nocturna | Вечернее заседание | جلسة مسائية | 晚间会议
Late documents | Documents tardifs | Documentos tardíos | Поздние документы | وثائق متأخرة | 文件提交较晚
Interpretation | Interprétation | Interpretación | Устный перевод | الترجمة الشفوية | 口译
Translation | Traduction | Traducción | Письменный перевод | الترجمة التحريرية | 笔译
Lump sum | Montant forfaitaire | Suma global | Единовременная сумма | مبلغ إجمالي | 一次总付
Costs of meetings held in 2013 (illustrative) | Coûts des réunions tenues en 2013 (à titre d’exemple) | Gastos de las reuniones celebradas en 2013 (ejemplo) | Расходы на совещания, проведенные в 2013 году (пример) | تكاليف الاجتماعات المعقودة في عام 2013 (على سبيل المثال) | 2013年所举行会议的费用(示例)
About | À propos | Acerca de | О примере | نبذة | 本例说明
`;

const SAID = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map((texts) => [texts[0]!, texts] as const),
);

/** The text in the language; `undefined` where it has no other. */
export const sampleText = (english: string, language: Language): string | undefined =>
  SAID.get(english)?.[LANGUAGES.indexOf(language)];

/** The sheet that says what the sample is, paragraph by paragraph. */
export const ABOUT: { readonly [L in Language]: readonly string[] } = {
  en: [
    'Illustrative workbook: costs of meetings held in 2013',
    'The meetings, their titles and their dates are those of the meetings held in Geneva in 2013 under the Convention on Certain Conventional Weapons (the dates of the two April meetings are probable, not certain).',
    'Every amount, exchange rate, volume, unit cost, document number, symbol, explanation, entry into force, report, invoice, receipt and contact of a State in this workbook is invented for illustration; only the scale is that of 2013–2015. Nothing here says anything about what a meeting cost, or about any State.',
    'The sheets are those that Addendum reads. Several files may each hold some of them. Headings may be in any of the six official languages, and columns in any order.',
    'The estimates have two versions, of which the one adopted last is compared. Expenditure entries are matched to their meeting and budget line through the sheet Mapping; costs that the meetings of one week share are split there.',
  ],
  fr: [
    'Classeur d’exemple\u00a0: coûts des réunions tenues en 2013',
    'Les réunions, leurs titres et leurs dates sont ceux des réunions tenues à Genève en 2013 au titre de la Convention sur certaines armes classiques (les dates des deux réunions d’avril sont probables, et non certaines).',
    'Tous les montants, taux de change, volumes, coûts unitaires, numéros de document, cotes, explications, dates d’entrée en vigueur, rapports, factures, encaissements et coordonnées d’États de ce classeur sont inventés à titre d’exemple\u00a0; seul le barème est celui de 2013-2015. Rien n’a été tiré d’un compte ou d’un registre, et rien ne dit ce qu’une réunion a réellement coûté ou ce qu’un État a réellement fait.',
    'Les feuilles sont celles que lit Addendum. Plusieurs fichiers peuvent en contenir chacun quelques-unes. Les en-têtes peuvent être dans l’une quelconque des six langues officielles, et les colonnes dans n’importe quel ordre.',
    'Les coûts estimatifs ont deux versions\u00a0; celle qui a été adoptée en dernier est comparée. Les écritures de dépenses sont rattachées à leur réunion et à leur poste par la feuille des correspondances\u00a0; les coûts communs aux réunions d’une même semaine y sont répartis.',
  ],
  es: [
    'Libro de ejemplo: gastos de las reuniones celebradas en 2013',
    'Las reuniones, sus títulos y sus fechas son los de las reuniones celebradas en Ginebra en 2013 en el marco de la Convención sobre Ciertas Armas Convencionales (las fechas de las dos reuniones de abril son probables, no seguras).',
    'Todos los importes, tipos de cambio, volúmenes, costos unitarios, números de documento, signaturas, explicaciones, fechas de entrada en vigor, informes, facturas, cobros y datos de contacto de Estados de este libro son inventados a modo de ejemplo; solo la escala es la de 2013-2015. Nada procede de ninguna cuenta ni registro, y nada dice lo que costó realmente una reunión ni lo que hizo realmente un Estado.',
    'Las hojas son las que lee Addendum. Varios archivos pueden contener algunas cada uno. Los encabezados pueden estar en cualquiera de los seis idiomas oficiales, y las columnas en cualquier orden.',
    'Los gastos estimados tienen dos versiones, de las cuales se compara la aprobada en último lugar. Los asientos de gastos se vinculan a su reunión y su partida mediante la hoja de correspondencias; los gastos comunes a las reuniones de una misma semana se reparten en ella.',
  ],
  ru: [
    'Книга-пример: расходы на совещания, проведенные в 2013 году',
    'Совещания, их названия и даты соответствуют совещаниям, проведенным в Женеве в 2013 году в рамках Конвенции по конкретным видам обычного оружия (даты двух апрельских совещаний вероятны, но не бесспорны).',
    'Все суммы, обменные курсы, объемы, удельные расходы, номера документов, условные обозначения, пояснения, даты вступления в силу, доклады, счета, поступления и контактные данные государств в этой книге вымышлены для примера; подлинной является только шкала 2013–2015 годов. Ничто не взято из каких-либо счетов или реестров и ничего не говорит о том, сколько на деле стоило то или иное совещание или что сделало то или иное государство.',
    'Листы – те, которые читает Addendum. Несколько файлов могут содержать по нескольку таких листов. Заголовки могут быть на любом из шести официальных языков, а столбцы могут идти в любом порядке.',
    'У сметы два варианта; сопоставляется тот, который утвержден последним. Записи о расходах относятся к совещанию и статье по листу соответствий; там же распределяются расходы, общие для совещаний одной недели.',
  ],
  ar: [
    'مصنف توضيحي: تكاليف الاجتماعات المعقودة في عام 2013',
    'الاجتماعات وعناوينها وتواريخها هي اجتماعات عُقدت في جنيف في عام 2013 في إطار اتفاقية الأسلحة التقليدية (تاريخا اجتماعي نيسان/أبريل محتملان وغير مؤكدين).',
    'كل ما في هذا المصنف من مبالغ وأسعار صرف وأحجام عمل وتكاليف إفرادية وأرقام وثائق ورموز وتعليلات وتواريخ بدء نفاذ وتقارير وفواتير ومقبوضات وبيانات اتصال بالدول مختلق على سبيل المثال؛ وجدول الأنصبة وحده هو جدول الفترة 2013-2015. ولم يؤخذ شيء منه من أي حساب أو سجل، ولا يدل على ما كلفه أي اجتماع فعلا أو ما فعلته أي دولة فعلا.',
    'الأوراق هي التي يقرؤها Addendum. ويجوز أن تتوزع على عدة ملفات. ويجوز أن تكون العناوين بأي من اللغات الرسمية الست، والأعمدة بأي ترتيب.',
    'للتقديرات نسختان، تُقارن منهما النسخة المعتمدة أخيرا. وتُنسب قيود النفقات إلى اجتماعها وبند ميزانيتها بواسطة ورقة الربط؛ وفيها تُقسم التكاليف المشتركة بين اجتماعات الأسبوع الواحد.',
  ],
  zh: [
    '示例工作簿：2013年所举行会议的费用',
    '各次会议及其名称和日期均为2013年根据《特定常规武器公约》在日内瓦举行的会议(4月两次会议的日期为可能日期，并非确定)。',
    '本工作簿中的所有金额、汇率、工作量、单位费用、文件编号、文号、说明、生效日期、报告、账单、收款和各国联系方式均为示例而虚构；只有比额表是2013–2015年的。所有内容都不是取自任何账目或登记册，也不说明任何会议的实际费用或任何国家的实际行为。',
    '各工作表均为Addendum所读取的工作表。可由几个文件各载其中一部分。标题可使用六种正式语文中的任何一种，各列可按任何顺序排列。',
    '估计费用有两个版本，比较的是最后通过的版本。支出记录通过对应表与会议和预算项目对应；同一周各次会议共有的费用也在该表中分摊。',
  ],
};
