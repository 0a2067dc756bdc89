/** Names that a masthead often holds, as the United Nations writes them in its languages: cities of its offices, and treaties. */
import { headingKey } from '../values/code-key';
import { LANGUAGES, type Language } from './language';

/** A line is a name in en, fr, es, ru, ar, zh. */
// to confirm with a native reader (ar): the short name as اتفاقية الأسلحة التقليدية, or الاتفاقية المتعلقة بأسلحة تقليدية معينة?
const TABLE = `
Geneva | Genève | Ginebra | Женева | جنيف | 日内瓦
New York | New York | Nueva York | Нью-Йорк | نيويورك | 纽约
Vienna | Vienne | Viena | Вена | فيينا | 维也纳
Nairobi | Nairobi | Nairobi | Найроби | نيروبي | 内罗毕
The Hague | La Haye | La Haya | Гаага | لاهاي | 海牙
Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects | Convention sur l’interdiction ou la limitation de l’emploi de certaines armes classiques qui peuvent être considérées comme produisant des effets traumatiques excessifs ou comme frappant sans discrimination | Convención sobre Prohibiciones o Restricciones del Empleo de Ciertas Armas Convencionales que Puedan Considerarse Excesivamente Nocivas o de Efectos Indiscriminados | Конвенция о запрещении или ограничении применения конкретных видов обычного оружия, которые могут считаться наносящими чрезмерные повреждения или имеющими неизбирательное действие | اتفاقية حظر أو تقييد استعمال أسلحة تقليدية معينة يمكن اعتبارها مفرطة الضرر أو عشوائية الأثر | 《禁止或限制使用某些可被认为具有过分伤害力或滥杀滥伤作用的常规武器公约》
Convention on Certain Conventional Weapons | Convention sur certaines armes classiques | Convención sobre Ciertas Armas Convencionales | Конвенция по конкретным видам обычного оружия | اتفاقية الأسلحة التقليدية | 《特定常规武器公约》
`;

const NAMES = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map((fields) => [keyOf(fields[0]!), fields] as const),
);

function keyOf(name: string): string {
  return headingKey(name);
}

/** The name in another language; `undefined` for one that is not known. */
export const knownName = (english: string, language: Language): string | undefined =>
  NAMES.get(keyOf(english))?.[LANGUAGES.indexOf(language)];

/** All of them in a language. */
export const namesIn = (language: Language): string[] =>
  [...NAMES.values()].map((fields) => fields[LANGUAGES.indexOf(language)]!);
