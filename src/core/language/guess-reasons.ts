/** Why something of a foreign table is guessed, as a message with the holes `by` and `count`; and where a text says it, with the hole `text`. */
import type { Language } from './language';

export const GUESS_REASONS: { readonly [L in Language]: string } = {
  en: '{by, select, heading {its heading says so} values {{count, plural, one {# value is} other {# values are}} in the register} sums {it adds up with the other columns} deciding_values {its values say so} labels {the column of labels} sheets_alike {{count, plural, one {# sheet is} other {# sheets are}} laid out alike} groups_alike {each label has the same lines below it} spanning_heading {the upper headings span planned and spent} only_one {there is no other} said {you said so} other {nothing says it: a guess}}',
  fr: '{by, select, heading {son intitulé le dit} values {{count, plural, one {# valeur figure} many {# de valeurs figurent} other {# valeurs figurent}} au registre} sums {le compte y est avec les autres colonnes} deciding_values {ses valeurs le disent} labels {la colonne des libellés} sheets_alike {{count, plural, one {# feuille a} many {# de feuilles ont} other {# feuilles ont}} la même présentation} groups_alike {les mêmes postes suivent chaque intitulé} spanning_heading {les intitulés du haut couvrent prévu et dépensé} only_one {il n’y en a pas d’autre} said {vous l’avez dit} other {rien ne le dit : une supposition}}',
  es: '{by, select, heading {lo dice su encabezamiento} values {{count, plural, one {# valor figura} many {# de valores figuran} other {# valores figuran}} en el registro} sums {cuadra con las demás columnas} deciding_values {lo dicen sus valores} labels {la columna de los rótulos} sheets_alike {{count, plural, one {# hoja tiene} many {# de hojas tienen} other {# hojas tienen}} la misma disposición} groups_alike {bajo cada rótulo están las mismas partidas} spanning_heading {los encabezamientos de arriba abarcan previsto y gastado} only_one {no hay otra} said {lo dijo usted} other {nada lo dice: una suposición}}',
  ru: '{by, select, heading {так говорит заголовок} values {{count, plural, one {# значение есть} few {# значения есть} many {# значений есть} other {# значения есть}} в реестре} sums {сходится с другими столбцами} deciding_values {так говорят значения} labels {столбец с подписями} sheets_alike {{count, plural, one {# лист устроен} few {# листа устроены} many {# листов устроены} other {# листа устроены}} одинаково} groups_alike {под каждой подписью те же статьи} spanning_heading {верхние заголовки стоят над планом и фактом} only_one {другого нет} said {указано вами} other {ничто этого не говорит: предположение}}',
  ar: '{by, select, heading {عنوانه يدل على ذلك} values {{count, plural, zero {لا قيم} one {قيمة واحدة} two {قيمتان} few {# قيم} many {# قيمة} other {# قيمة}} في السجل} sums {يتفق حسابيا مع الأعمدة الأخرى} deciding_values {قيمه تدل على ذلك} labels {عمود التسميات} sheets_alike {{count, plural, zero {لا أوراق} one {ورقة واحدة} two {ورقتان} few {# أوراق} many {# ورقة} other {# ورقة}} بالترتيب نفسه} groups_alike {البنود نفسها تحت كل تسمية} spanning_heading {العناوين العليا تشمل المخطط والمنفق} only_one {لا يوجد غيره} said {حددته أنت} other {لا شيء يدل على ذلك: تخمين}}',
  zh: '{by, select, heading {列标题表明} values {{count, plural, other {#}}个值在登记表中} sums {与其他列相加吻合} deciding_values {其值表明} labels {名称列} sheets_alike {{count, plural, other {#}}个工作表格式相同} groups_alike {每个分组标题下项目相同} spanning_heading {上层列标题之下有计划和实际} only_one {没有其他} said {由您指定} other {无从得知：推测}}',
};

export const GUESS_REASON_TEXTS: { readonly [L in Language]: string } = {
  en: '“{text}” says so',
  fr: '« {text} » le dit',
  es: 'lo dice «{text}»',
  ru: 'так говорит «{text}»',
  ar: '"{text}" يدل على ذلك',
  zh: '“{text}”表明',
};
