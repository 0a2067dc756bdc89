/** Edits that another person tried, in each language and kind of place: what they say counts, not by which words. */
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { expectedOf, reconciled, unchanged } from './documents';
import { editsOf, withEdit, type TextEdit } from './edits';

let reconciliation: Reconciliation;
beforeAll(async () => {
  reconciliation = await reconciled();
});

const errors = (edit: TextEdit): string[] => {
  const expected = expectedOf(reconciliation, edit.language);
  return verifyDocument(expected, withEdit(unchanged(expected), edit))
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, values }) => `${code} ${Object.values(values).join(' | ')}`);
};
const nameOf = ({ language, from, to }: TextEdit): string => `${language}: ${from} → ${to}`;

const OF_MEANING = editsOf(
  `
  en | three meetings of 2013 → two meetings of 2013
  en | meetings of 2013. Table 1 → meetings of 2012. Table 1
  en | tables 2 to 4 the breakdown → tables 2 to 3 the breakdown
  en | by $7,957.97, or 9.7 per cent → by $7,957.97, or 9.7 percentage points
  en | by $7,957.97, or 9.7 per cent → by at least $7,957.97, or 9.7 per cent
  en | Expenditures were below the estimate for three meetings → Expenditures were not above the estimate for three meetings
  en | (largest difference: interpretation, $12,000.00) → (largest saving: translation, $12,000.00)
  en | Preparatory Committee, by $703.21 → the Group of Experts, by $703.21
  en | by $703.21, or 5.9 per cent → by $149.19, or 1.0 per cent
  en | interpretation ($15,687.48); programme support ($1,091.66); travel → interpretation ($1,091.66); programme support ($15,687.48); travel
  en | translation ($7,599.90); documentation ($713.32) → translation ($7,599.90 thousand); documentation ($713.32)
  en | they are shown separately and are not included → they are included
  en | Costs shared by several meetings were → Costs shared by several meetings were not
  en | Costs shared by several meetings were apportioned in the proportions given in the notes to the tables. → Costs shared by several meetings were borne by the host Government.
  en | (11-15 November)b → (11-15 December)b
  en | (2-6 September)a → (2-7 September)a
  en | adopted on 1 June 2012 → adopted on 1 June 2013
  en | original, adopted → original, proposed
  en | (1/3); Meeting of States Parties (1/3) → (1/3); Meeting of States Parties (1/2)
  en | (7/8); Meeting of States Parties (1/8) → (1/8); Meeting of States Parties (7/8)
  en | no meeting given (1); unknown meeting (1) → no meeting given (2)
  en | Conference of Invented Parties → Conference of Other Parties
  en | Original: English → Original: French
  en | Non-conference-servicing → Conference-servicing
  en | per cent, below the estimated costs of → per cent, more than the estimated costs of
  en | amounted to $100,815.98, which is → are expected to amount to $100,815.98, which is
  en | Total including unmatched → Total excluding unmatched
  fr | des trois réunions de 2013 → des trois réunions de 2014
  fr | (écart le plus important : interprétation, 3 564,02 → (écart le plus faible : interprétation, 3 564,02
  fr | de 703,21 dollars, soit 5,9 % → de 703,21 euros, soit 5,9 %
  fr | adoptée le 1er juin 2012 → adoptée le 11 juin 2012
  fr | dollars (8,0 %) de moins que → dollars (8,0 %) au-dessus de
  fr | n'entrent dans les chiffres d'aucune réunion → entrent dans les chiffres de chaque réunion
  fr | 8 810,37 dollars (8,0 %) → 8 810,37 millions de dollars (8,0 %)
  fr | Dépenses non rattachéesc → Dépenses rattachéesc
  es | correspondientes a las tres reuniones → correspondientes a las dos reuniones
  es | el 9,7 % (mayor diferencia → el 9,7 % (menor diferencia
  es | en 149,19 dólares → en 149,19 pesos
  es | no se incluyen en las cifras → se incluyen en las cifras
  es | no se incluyen en las cifras de ninguna reunión → no quedan excluidos de las cifras de todas las reuniones
  es | fueron superiores a lo estimado sobre todo en traducción → no alcanzaron lo estimado sobre todo en traducción
  es | aprobada el 1 de junio → aprobada el 1 de julio
  es | Gastos estimados | x → Gastos estimados | x
  ru | трех совещаний 2013 года → двух совещаний 2013 года
  ru | (наибольшая разница: письменный перевод → (наименьшая разница: письменный перевод
  ru | на 703,21 долл. США → на 703,21 тыс. долл. США
  ru | Выше сметных расходы оказались → Ниже сметных расходы оказались
  ru | и не включены в показатели → и включены в показатели
  ru | утверждена 1 июня 2012 → утверждена 1 июля 2012
  ru | первоначальная, утверждена → пересмотренная, утверждена
  ar | ثلاثة اجتماعات: → أربعة اجتماعات:
  ar | أكبر فرق: الترجمة التحريرية → أصغر فرق: الترجمة التحريرية
  ar | 703.21 دولارات → 703.21 جنيهات
  ar | ولا يدخل في أرقام → ويدخل في أرقام
  ar | 1 حزيران/يونيه 2012 → 1 تموز/يوليه 2012
  ar | وكانت أكبر حالات تجاوز النفقات للتقديرات → وكانت أكبر حالات انخفاض النفقات عن التقديرات
  ar | أي 9.7 في المائة → أي 9.7 في الألف
  zh | 2013年三次会议 → 2013年两次会议
  zh | 703.21美元，即5.9% → 703.21元，即5.9%
  zh | 不计入任何会议的数字 → 计入各会议的数字
  zh | 开支超过估计费用的主要有 → 开支低于估计费用的主要有
  zh | 2012年6月1日通过 → 2012年7月1日通过
  zh | 最大差异：口译，3 564.02 → 最小差异：口译，3 564.02
  zh | 8 810.37美元，即8.0% → 8 810.37万美元，即8.0%
  zh | 原版，2012 → 订正版，2012
`.replace(/^.*\| x →.*\n/m, ''),
);

test.each(OF_MEANING.map((edit) => [nameOf(edit), edit] as const))('found: %s', (_, edit) => {
  expect(errors(edit)).not.toEqual([]);
});

const OF_WORDING = editsOf(`
  en | The final expenditures amounted to $100,815.98, which is $8,810.37, or 8.0 per cent, below the estimated costs of $109,626.35. → Against estimated costs of $109,626.35, final expenditures came to $100,815.98, a saving of $8,810.37 (8.0 per cent).
  en | The final expenditures amounted to $100,815.98, which is $8,810.37, or 8.0 per cent, below the estimated costs of $109,626.35. → Final expenditures stood at $100,815.98. This represents $8,810.37, or 8.0 per cent, less than the estimated costs of $109,626.35.
  en | The final expenditures amounted to $100,815.98, which is $8,810.37, or 8.0 per cent, below the estimated costs of $109,626.35. → The actual costs were $100,815.98, or $8,810.37 (8.0%) under the estimated costs of $109,626.35.
  en | Expenditures were below the estimate for three meetings → Three meetings cost less than estimated
  en | Expenditures were below the estimate for three meetings → Expenditures fell short of the estimate for three meetings
  en | Expenditures were below the estimate for three meetings → For three meetings expenditures came in under the estimate
  en | Expenditures were below the estimate for three meetings → In the case of three meetings, expenditures did not reach the estimate
  en | (largest difference: interpretation, $3,564.02) → (chiefly interpretation, $3,564.02)
  en | (largest difference: interpretation, $3,564.02) → (the main difference being interpretation, at $3,564.02)
  en | By budget line, the largest amounts below the estimates were under: → The greatest savings by budget line were made under
  en | By budget line, the largest amounts above the estimates were under: → The greatest overruns by budget line occurred under
  en | could not be matched to a meeting → could not be linked to a meeting
  en | There are two expenditure entries ($132.89 in total) that could not be matched → It was not possible to match two expenditure entries ($132.89 in total)
  en | they are shown separately and are not included in the figures of any meeting → these are shown apart and do not form part of the figures of any meeting
  en | they are shown separately and are not included in the figures of any meeting → they appear separately and have been left out of the figures of all meetings
  en | Costs shared by several meetings were apportioned in the proportions given in the notes to the tables. → The notes to the tables give the proportions in which costs shared by several meetings were apportioned.
  en | set out the estimated costs → present the estimated costs
  en | of the three meetings of 2013 → of the three meetings held in 2013
  en | Table 1 gives a summary by meeting → Table 1 provides a summary by meeting
  en | adopted on 1 June 2012. → as adopted on 1 June 2012.
  en | $109,626.35. → US$109,626.35.
  fr | Le montant des dépenses définitives est de 100 815,98 dollars, soit 8 810,37 dollars (8,0 %) de moins que celui des coûts estimatifs (109 626,35 dollars). → Les dépenses définitives se sont élevées à 100 815,98 dollars, contre des coûts estimatifs de 109 626,35 dollars, soit une économie de 8 810,37 dollars (8,0 %).
  fr | Le montant des dépenses définitives est de 100 815,98 dollars, soit 8 810,37 dollars (8,0 %) de moins que celui des coûts estimatifs (109 626,35 dollars). → Le montant des dépenses définitives, soit 100 815,98 dollars, est en deçà de celui des coûts estimatifs (109 626,35 dollars), la différence étant de 8 810,37 dollars (8,0 %).
  fr | Les dépenses ont été inférieures aux coûts estimatifs pour trois réunions → Trois réunions ont coûté moins que prévu
  fr | Les dépenses ont été inférieures aux coûts estimatifs pour trois réunions → Les dépenses n'ont pas atteint les coûts estimatifs pour trois réunions
  fr | (écart le plus important : interprétation, → (principalement au titre de l'interprétation :
  fr | (écart le plus important : interprétation, → (dont le plus gros écart : interprétation,
  fr | qui n'ont pas pu être rattachées → qu'il n'a pas été possible de rattacher
  fr | elles sont présentées à part et n'entrent dans les chiffres d'aucune réunion → elles figurent séparément et ne sont comprises dans les chiffres d'aucune réunion
  fr | ont été réparties selon les clés indiquées → ont été ventilées selon les clés figurant
  fr | 109 626,35 dollars). → 109 626,35 $).
  fr | présentent les coûts estimatifs → indiquent les coûts estimatifs
  es | El total de gastos finales ascendió a 100.815,98 dólares, es decir, 8.810,37 dólares (el 8,0 %) menos que el total de gastos estimados, de 109.626,35 dólares. → Los gastos finales sumaron 100.815,98 dólares, 8.810,37 dólares (8,0 %) por debajo de los gastos estimados (109.626,35 dólares).
  es | El total de gastos finales ascendió a 100.815,98 dólares, es decir, 8.810,37 dólares (el 8,0 %) menos que el total de gastos estimados, de 109.626,35 dólares. → Frente a unos gastos estimados de 109.626,35 dólares, los gastos finales fueron de 100.815,98 dólares, con un ahorro de 8.810,37 dólares (8,0 %).
  es | Los gastos fueron inferiores a lo estimado en tres reuniones → Tres reuniones costaron menos de lo estimado
  es | Los gastos fueron inferiores a lo estimado en tres reuniones → Los gastos no llegaron a lo estimado en tres reuniones
  es | (mayor diferencia: interpretación, → (la diferencia más grande corresponde a interpretación:
  es | (mayor diferencia: interpretación, → (principalmente en interpretación:
  es | que no se han podido asignar → que no ha sido posible asignar
  es | se repartieron en las proporciones → se prorratearon en las proporciones
  es | no se incluyen en las cifras de ninguna reunión → quedan excluidos de las cifras de todas las reuniones
  ru | В общей сложности окончательные расходы составили 100 815,98 долл. США, что на 8 810,37 долл. США (8,0 процента) меньше, чем сметные расходы (109 626,35 долл. США). → Окончательные расходы составили 100 815,98 долл. США при сметных расходах в 109 626,35 долл. США; экономия – 8 810,37 долл. США (8,0 процента).
  ru | В общей сложности окончательные расходы составили 100 815,98 долл. США, что на 8 810,37 долл. США (8,0 процента) меньше, чем сметные расходы (109 626,35 долл. США). → Окончательные расходы в размере 100 815,98 долл. США оказались на 8 810,37 долл. США, или на 8,0 процента, ниже сметных расходов в размере 109 626,35 долл. США.
  ru | По трем совещаниям расходы оказались ниже сметных → По трем совещаниям расходы не достигли сметных
  ru | По трем совещаниям расходы оказались ниже сметных → Три совещания обошлись дешевле, чем предусматривала смета
  ru | (наибольшая разница: устный перевод, → (главным образом устный перевод –
  ru | (наибольшая разница: устный перевод, → (самая большая разница – устный перевод:
  ru | не отнесенные к какому-либо совещанию → которые не удалось отнести к какому-либо совещанию
  ru | они указаны отдельно и не включены в показатели по совещаниям → они показаны отдельно и в показатели по совещаниям не входят
  ar | وبلغ مجموع النفقات النهائية 100 815.98 دولارا، في حين بلغ مجموع التكاليف المقدرة 109 626.35 دولارا، فكانت النفقات أقل من التقديرات بمقدار 8 810.37 دولارات، أي 8.0 في المائة. → وبلغ مجموع النفقات النهائية 100 815.98 دولارا، أي أقل بمقدار 8 810.37 دولارات (8.0 في المائة) من مجموع التكاليف المقدرة البالغ 109 626.35 دولارا.
  ar | وكانت النفقات أقل من التقديرات بالنسبة إلى ثلاثة اجتماعات → وفي ثلاثة اجتماعات كانت النفقات دون التقديرات
  ar | (أكبر فرق: الترجمة الشفوية، 3 564.02 → (الفرق الأكبر: الترجمة الشفوية، 3 564.02
  ar | تعذر ربطهما → لم يتسن ربطهما
  ar | ويرد ذلك على حدة ولا يدخل → ويظهر ذلك منفصلا ولا يدخل
  ar | ووُزعت التكاليف المشتركة → وقُسمت التكاليف المشتركة
  zh | 最后开支为100 815.98美元，比估计费用(109 626.35美元)少8 810.37美元，即8.0%。 → 估计费用为109 626.35美元，最后开支为100 815.98美元，节省8 810.37美元(8.0%)。
  zh | 最后开支为100 815.98美元，比估计费用(109 626.35美元)少8 810.37美元，即8.0%。 → 最后开支100 815.98美元，较估计费用109 626.35美元减少8 810.37美元，降幅为8.0%。
  zh | 三次会议的开支低于估计费用 → 三次会议的开支未达到估计费用
  zh | (最大差异：口译，3 564.02 → (主要为口译，3 564.02
  zh | 未归入本报告任何会议的任何项目 → 无法归入本报告任何会议的任何项目
  zh | 这些开支单独列出，不计入任何会议的数字 → 这些开支单列，未计入任何会议的数字
  zh | 按各表注释所列比例分摊 → 根据各表注释中的比例分摊
`);

test.each(OF_WORDING.map((edit) => [nameOf(edit), edit] as const))('not blamed: %s', (_, edit) => {
  expect(errors(edit)).toEqual([]);
});
