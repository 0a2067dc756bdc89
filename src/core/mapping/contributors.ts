/** Tables of who gives the money, and of what each has paid: what is paid there is no cost. */
import { INCOME_WORDS } from './heading-words';
import { isAmounts } from './column-kinds';
import type { TableFacts } from './column-facts';

const CONTRIBUTORS =
  /^(?:(?:member |contributing )?states?(?: part(?:y|ies))?|part(?:y|ies)|members?|countr(?:y|ies)|donors?|contributors?|sponsors?|états?(?: parties?)?|parties?|pays|donateurs?|contributeurs?|bailleurs?|estados?(?: partes?)?|partes?|países|país|donantes?|contribuyentes?|staat|staaten|geber|государств[оа]|государства?-участники?|участники?|стран[аы]|доноры?|الدول(?:ة|ة الطرف)?|البلد|المانح(?:ون|ين)?|(?:缔约)?国家?|捐助[者方国])$/iu;
const OWED =
  /assess|pledg|\bdue\b|owed|outstanding|arrears|received|collected|credited|quote-?part|à recevoir|reçus?|arriérés|impayé|cuota|prorrateo|adeudad|recibid|pendiente|начислен|задолженност|получен|مقرر|مستحق|متأخر|مقبوض|分摊|应缴|未缴|已收|认捐/iu;

/** Whether each row is of who pays, and a column says what they owe or gave. */
export function isOfContributors({ columns }: TableFacts): boolean {
  const says = (words: RegExp): boolean =>
    columns.some((column) => isAmounts(column) && column.parts.some((part) => words.test(part)));
  return (
    columns.some(({ heading, texts }) => texts > 0 && CONTRIBUTORS.test(heading.trim())) &&
    (says(OWED) || says(INCOME_WORDS))
  );
}
