/** Of ledgers that have each amount twice: whether a heading is of the currency of the document, or of that in which the books are kept. */

/** As accounting programs print it: what was invoiced, in whatever currency that was. */
const OF_DOCUMENT =
  /(?<!\p{L})(?:doc(?:ument|\.)?[ -]?curr|trans(?:action|\.)?[ -]?curr|(?:foreign|orig(?:inal|\.)?|invoice|entered|source)[ -]?curr|(?:FC|DC|TC|FCY)(?!\p{L})|devise (?:de )?(?:la )?(?:pièce|document|facture|transaction)|devise (?:du document|d['’]origine|étrangère|originale)|monnaie (?:d['’]origine|étrangère|de transaction|du document)|moneda (?:doc|del documento|de documento|original|origen|extranjera|de (?:la )?transacción)|valuta documento|valuta estera)|(?:beleg|transaktions|fremd|original)währ|(?:валют\p{L}* (?:документа|операции|договора|плат)|иностранн\p{L}* валют|ин\. валют)|عملة (?:المستند|الوثيقة|المعاملة|الفاتورة|أجنبية)|العملة (?:الأجنبية|الأصلية)|单据货币|凭证货币|交易货币|原币|外币/iu;
/** What the books are kept in, or reported in. */
const OF_BOOKS =
  /(?<!\p{L})(?:loc(?:al|\.)?[ -]?curr|(?:company|home|base|functional|reporting|group|accounting|book|ledger|accounted)(?: code)?[ -]?curr|(?:LC|LC1|LCY|HC|RC)(?!\p{L})|devise (?:interne|locale|de base|société|de tenue|de référence|de comptabilité|de la société)|monnaie (?:locale|interne|nationale|de tenue|de présentation|fonctionnelle)|moneda (?:local|nacional|base|interna|funcional|de (?:la )?sociedad|de presentación|del grupo)|valuta (?:interna|locale|di conto))|(?:haus|konzern|landes|buchungs|berichts)währ|(?:внутр\p{L}*\.? валют|национальн\p{L}* валют|местн\p{L}* валют|валют\p{L}* (?:учета|учёта|балансов|отчетности|отчётности|БЕ(?!\p{L})))|العملة (?:المحلية|الأساسية|الوظيفية)|عملة (?:الشركة|التقرير|الدفاتر)|本币|本位币|记账货币|报告货币/iu;

export type CurrencyOfAmounts = 'document' | 'books';

/** `undefined`: it says neither, or both. */
export function currencyOfAmounts(heading: string): CurrencyOfAmounts | undefined {
  if (heading.length > 80) return undefined;
  const [document, books] = [OF_DOCUMENT.test(heading), OF_BOOKS.test(heading)];
  return document === books ? undefined : document ? 'document' : 'books';
}

/** `Curr.`, `LCurr`, `Doc. currency`: the codes of currencies themselves. */
export const isHeadOfCodes = (heading: string): boolean =>
  /^(?:\p{L}{1,9}\.? ?)?(?:curr(?:ency)?|crcy|ccy|währ\p{L}*|devise|monnaie|moneda|валюта|вал|العملة|عملة|币种|货币)\.?(?: \p{L}{1,12}\.?)?$/iu.test(
    heading.trim(),
  );
