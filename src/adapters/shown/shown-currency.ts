/** Which currency a number format shows. */
import { currencyDecimals } from '../../core/values/currencies';

/** Signs of one currency alone. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['USD', /(?<!\p{L})(?:US\s?\$|\$\s?US|U\.S\.\s?\$)(?!\p{L})/u],
  ['HKD', /(?<!\p{L})HK\$/u],
  ['TWD', /(?<!\p{L})NT\$/u],
  ['NZD', /(?<!\p{L})NZ\$/u],
  ['CAD', /(?<!\p{L})(?:CAN?\s?\$|C\$|\$\s?CAN?(?!\p{L}))/u],
  ['AUD', /(?<!\p{L})(?:AU?\$|\$\s?AU(?!\p{L}))/u],
  ['SGD', /(?<!\p{L})S\$/u],
  ['BRL', /(?<!\p{L})R\$/u],
  ['CHF', /(?<!\p{L})(?:s\.?\s?)?fr(?:s|\.)?(?!\p{L})/iu],
  ['EUR', /€/u],
  ['GBP', /£/u],
  ['RUB', /₽|(?<!\p{L})руб/iu],
  ['INR', /₹/u],
  ['KRW', /₩|￦|원/u],
  ['ILS', /₪/u],
  ['THB', /฿/u],
  ['VND', /₫/u],
  ['UAH', /₴|(?<!\p{L})грн/iu],
  ['TRY', /₺|(?<!\p{L})TL(?!\p{L})/u],
  ['NGN', /₦/u],
  ['PHP', /₱/u],
  ['KZT', /₸/u],
  ['GEL', /₾/u],
  ['AZN', /₼/u],
  ['MNT', /₮/u],
  ['CRC', /₡/u],
  ['PYG', /₲/u],
  ['GHS', /₵/u],
  ['LAK', /₭/u],
  ['KHR', /៛/u],
  ['BDT', /৳/u],
  ['CNY', /元|人民币|(?<!\p{L})RMB(?!\p{L})/u],
  ['JPY', /円/u],
  ['PLN', /(?<!\p{L})zł/iu],
  ['CZK', /(?<!\p{L})Kč/iu],
  ['HUF', /(?<!\p{L})Ft(?!\p{L})/u],
  ['BGN', /(?<!\p{L})лв/iu],
  ['IDR', /(?<!\p{L})Rp(?!\p{L})/u],
  ['MYR', /(?<!\p{L})RM(?!\p{L})/u],
  ['SAR', /ر\.?س/u],
  ['AED', /د\.?إ/u],
  ['EGP', /ج\.?م/u],
];

/** Signs that several currencies share; without a country they stand for themselves. */
const SHARED: readonly (readonly [string, RegExp])[] = [
  ['$', /[$＄﹩]/u],
  ['¥', /[¥￥]/u],
  ['kr', /(?<!\p{L})kr(?!\p{L})/iu],
  ['Rs', /₨|(?<!\p{L})Rs(?!\p{L})/iu],
];

/** Currencies of the countries whose signs are shared, by the language code that formats carry, or by the country where they name that. */
const BY_LOCALE: ReadonlyMap<string, string> = new Map(
  (
    'USD 409 540A US|CAD 1009 C0C CA|AUD C09 AU|NZD 1409 481 NZ|SGD 1004 4804 4809 SG|HKD C04 3C09 HK|TWD 404 TW|MOP 1404 MO|' +
    'MXN 80A MX|ARS 2C0A AR|CLP 340A CL|COP 240A CO|UYU 380A UY|JMD 2009 JM|TTD 2C09 TT|BZD 2809 BZ|DOP 1C0A DO|' +
    'JPY 411 JP|CNY 804 478 480 451 CN|SEK 41D 81D SE|NOK 414 814 NO|DKK 406 438 DK|ISK 40F IS|' +
    'INR 4009 439 449 IN|PKR 420 PK|NPR 461 NP|LKR 45B LK'
  )
    .split('|')
    .flatMap((entry) => {
      const [currency = '', ...places] = entry.split(' ');
      return places.map((place) => [place, currency] as const);
    }),
);

/**
 * The currency that stands in what a format adds to its digits; `locale` as `[$…-807]` has it, else empty.
 * A sign that several share (`$`, `¥`, `kr`, `Rs`) and no country settles stands for itself.
 */
export function currencyIn(text: string, locale: string): string | undefined {
  for (const [word] of text.matchAll(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu)) {
    if (currencyDecimals(word) !== undefined) return word;
  }
  const own = SIGNS.find(([, sign]) => sign.test(text));
  if (own) return own[0];
  const shared = SHARED.find(([, sign]) => sign.test(text));
  if (!shared) return undefined;
  return BY_LOCALE.get(placeOf(locale)) ?? shared[0];
}

/** `409` of `2000409`, `US` of `en-US`. */
function placeOf(locale: string): string {
  if (!/^[0-9a-f]{3,8}$/i.test(locale)) return /-([A-Za-z]{2})(?:,|$)/.exec(locale)?.[1]!.toUpperCase() ?? '';
  return (parseInt(locale, 16) & 0xffff).toString(16).toUpperCase();
}
