/** What stands around the words of a unit, whether they name a scale or a currency. */

/** Words that were found in a text. */
export interface Found {
  readonly at: number;
  readonly words: string;
}

/** Without any of these no prefix of a currency is looked for. */
export const MONEY_SIGN = /USD|EUR|CHF|GBP|[$€£]/;

/** Words that lead in a unit. */
export const LEADS =
  /(?:^|[([:：=,;|–-]|(?<!\p{L})(?:in|en|em|of|de|d'|в|по|на|units?|unités?|currency|monnaie|devise|moneda|валюта|us|usd|chf|eur)|单位|以|\$|€|£)\s*$/iu;
export const TRAILS = /^\s*(?:$|[)\],.;:；，。|/])|^\s+[–-]/u;
