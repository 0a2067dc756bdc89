/** Signs and codes that stand beside an amount: which currency they name, and which they speak against. */
import { currencyDecimals } from './currencies';

/** Signs that several currencies share stand for themselves, with the currencies that they may be. */
const SHARED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    $:
      'USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD SRG TTD TWD XCD ZWD ZWG ZWL ' +
      'ARS CLP COP CUC CUP CVE DOP MXN NIO TOP UYU WST',
    '¥': 'JPY CNY',
    kr: 'DKK EEK ISK NOK SEK',
    Rs: 'INR LKR MUR NPR PKR SCR',
    Fr: 'CHF BIF CDF DJF GNF KMF RWF XAF XOF XPF',
    CFA: 'XAF XOF',
  }).map(([sign, codes]) => [sign, new Set(codes.split(' '))] as const),
);

/** What names one currency, or a shared sign, beside its ISO code; letters in lower case, without points and spaces. */
const SIGNS = new Map(
  `
  USD us$ $us u$s usdollar usdollars dollarsus 美元 долларсша долларасша долларовсша доллсша
  $ $ dollar dollars دولار دولارات доллар доллара долларов долл dólares
  EUR € euro euros يورو евро 欧元
  GBP £ 英镑
  CHF sfr swissfranc swissfrancs francsuisse francssuisses francossuizos швфр швфранков швейцарскихфранков 瑞士法郎
  JPY jp¥ 日元
  CNY cn¥ rmb 人民币
  CAD ca$ c$ can$
  AUD au$ a$
  NZD nz$
  HKD hk$
  SGD s$
  TWD nt$
  MXN mx$ mex$
  BRL r$
  RUB ₽ руб р рублей
  INR ₹
  KRW ₩
  TRY ₺
  UAH ₴ грн
  ILS ₪
  VND ₫
  NGN ₦
  PHP ₱
  THB ฿
  KZT ₸
  PYG ₲
  CRC ₡
  GHS ₵
  LAK ₭
  MNT ₮
  AZN ₼
  GEL ₾
  AMD ֏
  AFN ؋
  BDT ৳
  KHR ៛
  PLN zł
  CZK kč
  HUF ft
  ¥ ¥
  kr kr
  Rs rs
  Fr fr franc francs francos франк франка франков 法郎
  CFA cfa fcfa
  `
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [currency = '', ...names] = line.trim().split(' ');
      return names.map((name) => [name, currency] as const);
    }),
);

/** The ISO code that a sign or code names, or the shared sign itself; `undefined` where it is neither. Codes are in capitals. */
export function currencySign(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/[\s.]/g, '');
  if (/^[A-Z]{3}$/.test(plain) && currencyDecimals(plain) !== undefined) return plain;
  return SIGNS.get(plain.toLowerCase());
}

/** Whether it is a sign that several currencies share. */
export const isSharedSign = (sign: string): boolean => SHARED.has(sign);

/** Whether an amount beside that sign (or code) cannot be in the currency: `$` speaks only against what is no dollar. */
export const contradicts = (sign: string, currency: string): boolean =>
  sign !== currency && SHARED.get(sign)?.has(currency) !== true;

/** What two signs beside one amount say together; `null` where they contradict each other. */
export function joinSigns(one: string | undefined, other: string | undefined): string | undefined | null {
  if (one === undefined || other === undefined || one === other) return one ?? other;
  if (!isSharedSign(other) && !contradicts(one, other)) return other;
  return !isSharedSign(one) && !contradicts(other, one) ? one : null;
}
