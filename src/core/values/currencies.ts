/**
 * The currencies that amounts may be in, with the decimals of their minor unit (ISO 4217, list one).
 * A code that is not here is refused.
 */
const TWO =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK ' +
  'DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK ' +
  'LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON ' +
  'RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST ' +
  'XCD YER ZAR ZMW ZWG';
const NONE = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const THREE = 'BHD IQD JOD KWD LYD OMR TND';

/** Codes withdrawn since 2000, for the books of those years (ISO 4217, list three). */
const PAST = 'AZM BGL CUC CYP EEK GHC HRK LTL LVL MGF MRO MTL MZM ROL SDD SIT SKK SLL SRG STD TMM VEB VEF ZMK ZWD ZWL';
const PAST_WITHOUT = 'BYR TRL';

const DECIMALS: ReadonlyMap<string, number> = new Map([
  ...TWO.split(' ').map((code) => [code, 2] as const),
  ...PAST.split(' ').map((code) => [code, 2] as const),
  ...PAST_WITHOUT.split(' ').map((code) => [code, 0] as const),
  ...NONE.split(' ').map((code) => [code, 0] as const),
  ...THREE.split(' ').map((code) => [code, 3] as const),
]);

export const CURRENCY_CODES: readonly string[] = [...DECIMALS.keys()];

/** Decimals of the currency's minor unit; `undefined` for a code that is none. */
export const currencyDecimals = (code: string): number | undefined => DECIMALS.get(code);
