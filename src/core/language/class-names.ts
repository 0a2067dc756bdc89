/** What the classes, and the other things that a stated count may count, are called in the six languages. */
import type { Language } from '../language/language';
import { headingKey } from '../values/code-key';
import type { CountedClass } from '../values/status-classes';

type Names = { readonly [C in CountedClass]: string };

export const CLASS_NAMES: { readonly [L in Language]: Names } = {
  en: {
    'not a party': 'not a party',
    'not yet due': 'not yet due',
    'on time': 'on time',
    late: 'late',
    'not this year': 'not submitted',
    never: 'never submitted',
    'not recorded': 'not recorded',
    voluntary: 'voluntary',
    submitted: 'submitted',
    uploaded: 'uploaded',
    public: 'public',
    parties: 'parties',
  },
  fr: {
    'not a party': 'non partie',
    'not yet due': 'pas encore attendu',
    'on time': 'dans les délais',
    late: 'en retard',
    'not this year': 'non soumis',
    never: 'jamais soumis',
    'not recorded': 'non consigné',
    voluntary: 'à titre volontaire',
    submitted: 'soumis',
    uploaded: 'mis en ligne',
    public: 'public',
    parties: 'parties',
  },
  es: {
    'not a party': 'no es parte',
    'not yet due': 'plazo no vencido',
    'on time': 'a tiempo',
    late: 'con retraso',
    'not this year': 'no presentado ese año',
    never: 'nunca presentado',
    'not recorded': 'no registrado',
    voluntary: 'voluntario',
    submitted: 'presentado',
    uploaded: 'publicado en línea',
    public: 'público',
    parties: 'partes',
  },
  ru: {
    'not a party': 'не участник',
    'not yet due': 'срок не наступил',
    'on time': 'в срок',
    late: 'с опозданием',
    'not this year': 'не представлено',
    never: 'ни разу не представлено',
    'not recorded': 'не учитывалось',
    voluntary: 'добровольно',
    submitted: 'представлено',
    uploaded: 'размещено',
    public: 'открытый', // to confirm with a native reader: «открыто», one gender with «представлено», «размещено»?
    parties: 'участники',
  },
  ar: {
    'not a party': 'ليست طرفا',
    'not yet due': 'لم يحل الموعد',
    'on time': 'في الموعد',
    late: 'متأخر',
    'not this year': 'لم يقدم عن تلك السنة',
    never: 'لم يقدم قط',
    'not recorded': 'غير مسجل',
    voluntary: 'طوعي',
    submitted: 'مقدم',
    uploaded: 'محمّل',
    public: 'علني',
    parties: 'الأطراف',
  },
  zh: {
    'not a party': '非缔约方',
    'not yet due': '尚未到期',
    'on time': '按时提交',
    late: '逾期提交',
    'not this year': '该年未提交', // to confirm with a native reader: 该年未提交 or 未提交?
    never: '从未提交',
    'not recorded': '无记录',
    voluntary: '自愿提交',
    submitted: '已提交',
    uploaded: '已上传',
    public: '公开',
    parties: '缔约方',
  },
};

/** Names that earlier versions printed: they are still read. */
const FORMER_NAMES: readonly (readonly [CountedClass, readonly string[]])[] = [
  ['on time', ['按时']],
  ['late', ['逾期']],
  [
    'not this year',
    ['not this year', 'pas cette année', 'no este año', 'не в этом году', 'ليس هذا العام', '本年未提交'],
  ],
  ['never', ['never', 'jamais', 'nunca', 'никогда', 'لم يقدم قط', '从未提交']],
  ['public', ['открытый']],
];

const BY_KEY = new Map([
  ...FORMER_NAMES.flatMap(([name, texts]) => texts.map((text) => [headingKey(text), name] as const)),
  ...Object.values(CLASS_NAMES).flatMap((names) =>
    Object.entries(names).map(([name, said]) => [headingKey(said), name as CountedClass] as const),
  ),
]);

/** The class that a text names, in any language. */
export const classNamed = (text: string): CountedClass | undefined => BY_KEY.get(headingKey(text));
