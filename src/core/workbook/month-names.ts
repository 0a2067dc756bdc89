import { LANGUAGES, TRAITS } from '../language/language';

/** What the twelve months are called in cells, in whatever language: full names, the usual short ones, and Russian cases. */
const TABLE = `
January; Jan; janvier; janv; enero; ene; январь; января; янв; كانون الثاني; يناير; كانون الثاني/يناير; 一月
February; Feb; février; févr; fév; febrero; feb; февраль; февраля; фев; شباط; فبراير; شباط/فبراير; 二月
March; Mar; mars; marzo; март; марта; мар; آذار; مارس; آذار/مارس; 三月
April; Apr; avril; avr; abril; abr; апрель; апреля; апр; نيسان; أبريل; نيسان/أبريل; 四月
May; mai; mayo; май; мая; أيار; مايو; أيار/مايو; 五月
June; Jun; juin; junio; июнь; июня; июн; حزيران; يونيه; يونيو; حزيران/يونيه; حزيران/يونيو; 六月
July; Jul; juillet; juil; julio; июль; июля; июл; تموز; يوليه; يوليو; تموز/يوليه; تموز/يوليو; 七月
August; Aug; août; agosto; ago; август; августа; авг; آب; أغسطس; آب/أغسطس; 八月
September; Sep; Sept; septembre; septiembre; setiembre; sept; сентябрь; сентября; сен; أيلول; سبتمبر; أيلول/سبتمبر; 九月
October; Oct; octobre; octubre; октябрь; октября; окт; تشرين الأول; أكتوبر; تشرين الأول/أكتوبر; 十月
November; Nov; novembre; noviembre; ноябрь; ноября; ноя; تشرين الثاني; نوفمبر; تشرين الثاني/نوفمبر; 十一月
December; Dec; décembre; déc; diciembre; dic; декабрь; декабря; дек; كانون الأول; ديسمبر; كانون الأول/ديسمبر; 十二月
`;

export const MONTH_NAMES: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((line, month) => [...new Set([...line.split('; '), ...namesInDates(month)])]);

/** As the dates of each language have it, where that is a name. */
function namesInDates(month: number): string[] {
  return LANGUAGES.map((language) => TRAITS[language].dates.months[month]!).filter((name) => !/\d/.test(name));
}
