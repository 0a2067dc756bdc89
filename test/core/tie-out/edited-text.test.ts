/** Sentences that an editor changed: what says something else is an error, what says the same in other words is not. */
import { LANGUAGES } from '../../../src/core/language/language';
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

const OF_MEANING = editsOf(`
  en | below the estimated costs of → above the estimated costs of
  en | Expenditures were below the estimate for three → Expenditures exceeded the estimate for three
  en | Expenditures were below the estimate for three → The estimate was below expenditures for three
  en | the largest amounts above → the largest amounts below
  en | (largest difference: translation → (smallest difference: translation
  en | $100,815.98, which → €100,815.98, which
  en | $100,815.98, which → 100,815.98, which
  en | $100,815.98, which → CHF 100,815.98, which
  en | or 8.0 per cent, below → or $8.0, below
  en | $8,810.37, or 8.0 per cent → 8,810.37 per cent, or $8.0
  en | by $149.19 → by $149.19 million
  en | final expenditures amounted to $100,815.98 → estimated costs amounted to $100,815.98
  en | The final expenditures amounted to $100,815.98, which is $8,810.37, or 8.0 per cent, below the estimated costs of $109,626.35. → The estimated costs amounted to $100,815.98, which is $8,810.37, or 8.0 per cent, below the final expenditures of $109,626.35.
  en | The final expenditures amounted to $100,815.98, which is $8,810.37, or 8.0 per cent, below the estimated costs of $109,626.35. → The final expenditures amounted to $109,626.35, which is $8,810.37, or 8.0 per cent, below the estimated costs of $100,815.98.
  en | Meeting of States Parties, by $7,957.97 → Group of Experts, by $7,957.97
  en | (largest difference: translation → (largest difference: travel
  en | interpretation ($15,687.48); programme support ($1,091.66) → programme support ($15,687.48); interpretation ($1,091.66)
  en | interpretation ($15,687.48); programme support → programme support
  en | that could not be matched → that could be matched
  en | are not included in the figures → are included in the figures
  en | are not included in the figures of any meeting → are included in the figures of the Group of Experts
  en | two expenditure entries → three expenditure entries
  en | for three meetings: → for two meetings:
  en | Estimate: revised 1, adopted on 1 February 2013 → Estimate: original, adopted on 1 February 2013
  en | adopted on 1 February 2013 → adopted on 2 February 2013
  en | adopted on 1 February 2013 → adopted on 1 March 2013
  en | a Estimate: original → b Estimate: original
  en | a Estimate: original → Estimate: original
  en | Preparatory Committee (1/3) → Preparatory Committee (2/3)
  en | (United States dollars) → (Euros)
  en | Costs shared by several meetings were → Costs shared by several meetings in Vienna were
  en | Documentationa → Documentation
  en | Documentationa → Documentationb
  en | Item [...] of the provisional → Item 7 of the provisional
  en | of the provisional agenda → of the agenda
  fr | dollars (8,0 %) de moins que → dollars (8,0 %) de plus que
  fr | ont été inférieures aux coûts estimatifs pour → ont été supérieures aux coûts estimatifs pour
  fr | dépenses définitives est de 100 815,98 → coûts estimatifs est de 100 815,98
  fr | 100 815,98 dollars → 100 815,98 euros
  fr | Meeting of States Parties, de 7 957,97 → Group of Experts, de 7 957,97
  fr | interprétation (15 687,48 → voyages (15 687,48
  fr | n'ont pas pu être → ont pu être
  fr | version révisée 1 → version initiale
  es | (el 8,0 %) menos que → (el 8,0 %) más que
  es | fueron inferiores a lo estimado en tres → fueron superiores a lo estimado en tres
  es | gastos finales ascendió a 100 → gastos estimados ascendió a 100
  es | 100.815,98 dólares → 100.815,98 euros
  es | en interpretación (15.687,48 → en viajes (15.687,48
  es | que no se han podido → que se han podido
  ru | процента) меньше, чем → процента) больше, чем
  ru | расходы оказались ниже сметных: → расходы оказались выше сметных:
  ru | окончательные расходы составили 100 815,98 → сметные расходы составили 100 815,98
  ru | 100 815,98 долл. США → 100 815,98 евро
  ru | устный перевод (15 687,48 → поездки (15 687,48
  ru | не отнесенные → отнесенные
  ar | فكانت النفقات أقل من التقديرات → فكانت النفقات أكثر من التقديرات
  ar | فكانت النفقات أقل من التقديرات → فكانت التقديرات أقل من النفقات
  ar | وكانت النفقات أقل من → وتجاوزت النفقات
  ar | 100 815.98 دولارا → 100 815.98 يورو
  ar | الترجمة الشفوية، 15 687.48 → السفر، 15 687.48
  ar | مجموع النفقات النهائية 100 815.98 → مجموع التكاليف المقدرة 100 815.98
  ar | تعذر ربطهما → تم ربطهما
  zh | (109 626.35美元)少8 → (109 626.35美元)多8
  zh | 开支低于估计费用： → 开支超过估计费用：
  zh | 最后开支为100 815.98 → 估计费用为100 815.98
  zh | 100 815.98美元，比 → 100 815.98欧元，比
  zh | 即8.0% → 即8.0美元
  zh | 口译(15 687.48 → 差旅(15 687.48
  zh | 最大差异：笔译 → 最大差异：差旅
  zh | 未归入本报告 → 归入本报告
`);

test.each(OF_MEANING.map((edit) => [nameOf(edit), edit] as const))('found: %s', (_, edit) => {
  expect(errors(edit)).not.toEqual([]);
});

const OF_WORDING = editsOf(`
  en | amounted to $100,815.98, which is $8,810.37, or 8.0 per cent, below → were $100,815.98, that is $8,810.37 (8.0%) less than
  en | The final expenditures amounted to $100,815.98, which is $8,810.37, or 8.0 per cent, below the estimated costs of $109,626.35. → Compared with the estimated costs of $109,626.35, the final expenditures of $100,815.98 were lower by $8,810.37, or 8.0 per cent.
  en | The final expenditures amounted to $100,815.98, which is $8,810.37, or 8.0 per cent, below the estimated costs of $109,626.35. → The estimated costs of $109,626.35 exceeded the final expenditures of $100,815.98 by $8,810.37, or 8.0 per cent.
  en | The final expenditures amounted to $100,815.98, which is $8,810.37, or 8.0 per cent, below the estimated costs of $109,626.35. → In all, $100,815.98 was spent: $8,810.37 (8.0 percent) under-expenditure against an estimate of $109,626.35.
  en | amounted to $100,815.98, which → totalled US$ 100,815.98, which
  en | $109,626.35. → 109,626.35 United States dollars.
  en | There are two expenditure entries → There are 2 expenditure entries
  en | There are two expenditure entries ($132.89 in total) that could not be matched → Two expenditure entries (in total $132.89) could not be matched
  en | and are not included in the figures of any meeting → and are not counted in the figures of any meeting
  en | Costs shared by several meetings were apportioned in the proportions given → Costs that several meetings shared were divided in the proportions shown
  en | The tables below set out → The following tables set out
  en | set out the estimated costs and the final expenditures of → show the final expenditures and the estimated costs of
  en | Expenditures were below the estimate for → Expenditures were lower than the estimate for
  en | (largest difference: interpretation, $3,564.02) → (the largest difference being under interpretation: $3,564.02)
  en | Group of Experts, by $149.19, or 1.0 per cent → Group of Experts: by 1.0 per cent, or $149.19
  en | interpretation ($15,687.48); programme support ($1,091.66); travel ($344.45) → travel ($344.45), programme support ($1,091.66) and interpretation ($15,687.48)
  en | Table 1 gives a summary by meeting, and → Table 1 gives a summary by meeting and
  en | a Estimate: original, adopted → (a) Estimate: original, adopted
  en | Estimate: revised 1, adopted on → Estimate (revised 1), as adopted on
  en | Group of Experts (8-10 April)a → Group of Experts (8–10 April) a
  en | Conference-servicing requirements → Conference servicing requirements
  fr | soit 8 810,37 dollars (8,0 %) de moins que celui des coûts estimatifs (109 626,35 dollars) → ce qui est inférieur de 8 810,37 dollars, ou 8,0 pour cent, aux coûts estimatifs, qui étaient de 109 626,35 dollars
  fr | Les dépenses ont été inférieures aux coûts estimatifs pour trois réunions → Pour trois réunions, les dépenses ont été inférieures aux coûts estimatifs
  fr | Il y a deux écritures → On compte 2 écritures
  fr | présentent les coûts estimatifs → font apparaître les coûts estimatifs
  fr | donne un récapitulatif par réunion et les → donne une vue d'ensemble par réunion et les
  es | es decir, 8.810,37 dólares (el 8,0 %) menos que el total de gastos estimados, de 109.626,35 dólares → lo que supone 8.810,37 dólares, o el 8,0 por ciento, menos que el total de gastos estimados (109.626,35 dólares)
  es | se repartieron en las proporciones indicadas → se distribuyeron según las proporciones que se indican
  es | Los gastos fueron inferiores a lo estimado en tres reuniones → En tres reuniones, los gastos fueron inferiores a lo estimado
  ru | что на 8 810,37 долл. США (8,0 процента) меньше, чем сметные расходы (109 626,35 долл. США) → то есть на 8 810,37 долл. США, или 8,0%, меньше сметных расходов, составлявших 109 626,35 долл. США
  ru | По трем совещаниям расходы оказались ниже сметных → Расходы по трем совещаниям были ниже сметных
  ru | были распределены в долях → распределены в тех долях
  ar | فيما يتعلق بالاجتماعات → بالنسبة إلى الاجتماعات
  ar | وبلغ مجموع النفقات النهائية → وقد بلغ مجموع النفقات النهائية
  ar | بمقدار 8 810.37 دولارات، أي 8.0 في المائة → بمقدار 8 810.37 دولارات (8.0%)
  zh | 最后开支为100 815.98美元，比估计费用(109 626.35美元)少8 810.37美元，即8.0% → 最后开支共计100 815.98美元，较估计费用109 626.35美元少8 810.37美元(8.0%)
  zh | 三次会议的开支低于估计费用 → 有三次会议的开支低于估计费用
  zh | 有两笔开支 → 共有两笔开支
`);

test.each(OF_WORDING.map((edit) => [nameOf(edit), edit] as const))('not blamed: %s', (_, edit) => {
  expect(errors(edit)).toEqual([]);
});

test.each(LANGUAGES)('%s: nothing is found where only signs between words were changed', (language) => {
  const expected = expectedOf(reconciliation, language);
  const document = unchanged(expected);
  const blocks = document.blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, text: block.text.replace(/[.。]$/, '').replace(/:$/, ' :') } : block,
  );
  expect(verifyDocument(expected, { ...document, blocks }).diagnostics).toEqual([]);
});
