/**
 * Entries whose description or remark says that they are none (a test, a duplicate, a part of another, something carried forward), or not as they should be
 * (unpaid, booked by mistake, of another year), or names another
 * currency than they are counted in, where nothing says in which the amounts are. They count, and are asked about.
 */
import { isOnlyUnit } from '../values/units';
import { BEYOND_ASCII, lettersOf } from '../workbook/text-letters';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer, subjectOfValue, UNIT } from './answers';
import { unitOf } from './table-units';
import { headingAt } from './table-cells';
import type { SheetRows } from './sheet-rows';

const ASCII_WORDS = [
  'test',
  'ignore',
  'dummy',
  'duplicate',
  'do not',
  'not to be',
  'doublon',
  'ignorar',
  'duplicado',
  'no contar',
  'of which',
  'thereof',
  'dont',
  'davon',
  'de los cuales',
  'de las cuales',
  'less',
  'moins',
  'menos',
  'minus',
  'forward',
  'reporter',
  'to be ',
  'extourner',
  'annuler',
  'contrepasser',
  'anular',
  'revertir',
  'will be ',
  'pending rev',
  'saldo ',
  'suma y sigue',
  'include',
  'b/f',
  'c/f',
  'unpaid',
  'not paid',
  'not yet ',
  'wrong',
  'incorrect',
  'error',
  'mistake',
  'should ',
  'prior ',
  'previous ',
  'last year',
  'impay',
  'non pay',
  'pas encore',
  'erreur',
  'erron',
  'anterior',
  'precedente',
  'impag',
  'no pag',
  'por error',
  'superseded',
  'replaced',
  'remplac',
  'sustituid',
  'reemplazad',
  'obsolete',
  'cancel',
  'void',
  'deleted',
];
const ASCII_LETTERS = ASCII_WORDS.map(lettersOf);
const WORDS = new RegExp(
  [
    '^(?:test|essai|prueba|тест|проба|اختبار|测试)(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])(?:test (?:entry|posting|record)|ignore|dummy|duplicate|do not (?:use|count|pay|include)|not to be (?:counted|charged|included))(?![\\p{L}])',
    '(?<!\\p{L})(?:à ignorer|ne pas (?:compter|tenir compte|utiliser)|doublon|ignorar|no (?:contar|tener en cuenta|utilizar)|duplicado)(?!\\p{L})',
    '(?<!\\p{L})(?:superseded|replaced) by(?!\\p{L})|^(?:superseded|replaced|obsolete|cancell?ed|void(?:ed)?|deleted)(?:\\s*[,;:–(-]|$)|(?<!\\p{L})(?:remplacée?s? par|annulée?s? et remplacée?s?|(?:sustituid|reemplazad)[oa]s? por|заменен\\p{L}* на)(?!\\p{L})|استبدل ب|由.{1,20}取代|已被取代',
    '(?<!\\p{L})(?:не учитывать|игнорировать|дубликат|задвоен\\p{L}*)(?!\\p{L})',
    '(?<!\\p{L})(?:(?:to|will) be (?:reversed|cancell?ed|voided|deleted|credited|refunded|removed)|pending reversal|à (?:extourner|annuler|contrepasser)|por (?:anular|revertir))(?!\\p{L})|подлежит (?:сторнированию|отмене)|待冲销|سيُ?لغى|سيُ?عكس',
    'يُ?هم[لَ]|تجاهل|لا يُ?حتسب|مكرر|忽略|不计入|重复|作废',
  ].join('|'),
  'iu',
);

/** An amount that was not paid. Where a column of stages says what is only committed, that is what it says. */
const UNPAID =
  /(?<!\p{L})(?:unpaid|not (?:yet )?(?:paid|invoiced)|impayée?s?|(?:non|pas encore) (?:payée?s?|facturée?s?)|impagad[oa]s?|no pagad[oa]s?|не оплачен\p{L}*|неоплачен\p{L}*)(?!\p{L})|غير مدفوع|لم يُ?دفع|لم يُ?سدد|未支付|尚未付|未付款/iu;

/** An amount that is booked wrongly, or belongs to another year, as a remark beside it says. */
const DISPUTED = new RegExp(
  [
    '(?<!\\p{L})(?:(?:charged|booked|posted|entered|paid) (?:in error|by mistake|(?:to|under|on) the wrong)|by mistake|(?:wrong|incorrect) (?:meeting|line|amount|account|code|charge|year|rate|currency|sign|entry|posting)|should (?:be|read|have been) (?:[$€£]|\\p{Lu}{3})?\\s?\\d[\\d.,’]*\\d{2}|should (?:be|have been) (?:charged|booked|posted|reversed|credited|on|under))(?!\\p{L})',
    "(?<!\\p{L})(?:prior|previous|last)[ -](?:year|period|biennium)(?:[’']?s)? (?:adjustment|correction|charge|invoice|expenditure|entry|obligation)s?(?!\\p{L})",
    "(?<!\\p{L})(?:(?:imputée?s?|comptabilisée?s?|saisie?s?) par erreur|(?:montant|ligne|réunion|compte|taux|imputation) (?:erroné|incorrect)e?|(?:ajustement|régularisation|facture|dépense) (?:de l’|de l'|d’|d')(?:exercice|année) (?:précédente?|antérieure?))(?!\\p{L})",
    '(?<!\\p{L})(?:(?:registrad|contabilizad|imputad|cargad)[oa]s? por error|(?:importe|línea|reunión|cuenta|tipo) (?:erróne|incorrect)[oa]|(?:ajuste|factura|gasto) del? (?:año|ejercicio) anterior)(?!\\p{L})',
    '(?<!\\p{L})(?:(?:проведен|внесен|отнесен)\\p{L}* (?:ошибочно|по ошибке)|ошибочн\\p{L}+ (?:сумм|строк|совещани|счет|проводк|запис)\\p{L}*|(?:корректировк|счет|расход)\\p{L}* (?:за )?(?:предыдущ|прошл)\\p{L}+ (?:год|период)\\p{L}*)',
    'سُ?ج[ّ]?ل خطأ|قُ?ي[ّ]?د خطأ|تسوية (?:ال)?سنة سابقة|误记|记错|错记|上年(?:度)?调整|以前年度',
  ].join('|'),
  'iu',
);

/** A part of another entry, what is taken off, what comes from or goes to another year: the sum is wrong if it counts as it stands. */
const NO_ENTRY = new RegExp(
  [
    '^(?:(?:of|from|out of) which|thereof|included? above|dont|davon|de l[oa]s cuales|incluidos? (?:arriba|en)|в том числе|из них|منها|من ضمنها)(?![\\p{L}\\p{N}])',
    '^(?:less|minus|moins|menos|за вычетом|يخصم|ناقصا)(?:\\s*[:：–-]\\s*\\p{L}|\\s+(?:reimburse|refund|recover|credit|deduct|contribution|advance|discount|rebate|income|remboursement|avance|remise|reembolso|contribuci|anticipo|descuento|возмещ|взнос|аванс))|^(?:其中|减[:：]|扣除)',
    '(?<!\\p{L})(?:(?:carried|brought|carry|bring) ?-?forward|[bc]/f|à reporter|report de l’exercice|saldo (?:anterior|trasladado)|suma y sigue)(?!\\p{L})|перенос остатка|остаток на начало|رصيد مرحل|结转|承前',
  ].join('|'),
  'iu',
);

/** Money that comes back, which is below zero where nobody forgot the sign: in words, and as the kind of document that SAP calls a vendor's credit memo. */
const CREDIT = new RegExp(
  [
    "(?<!\\p{L})(?:credit (?:memo|note)s?|refunds? (?:from|received|by)|rebates? (?:from|received)|gutschrift(?:en)?|notes? de crédit|facture d[’']avoir|nota de (?:crédito|abono)|reembolso (?:recibido|de (?:hotel|proveedor))|devolución recibida)(?!\\p{L})",
    '^(?:reversals?|reversed|reversing|storno|stornierung|extourne|contre-?passation|extorno|reversi[óo]n|сторно|сторнирование)(?!\\p{L})|^عكس (?:قيد|القيد)|^冲销',
    '^avoir(?!\\p{L})|кредит-нот|кредитов\\p{L}+ (?:нот|авизо)|возврат (?:средств )?от(?!\\p{L})|إشعار دائن|مذكرة دائنة|استرداد من|贷项通知|贷记通知|红字|收到退款',
  ].join('|'),
  'iu',
);
const CREDIT_LETTERS = [
  'revers',
  'storn',
  'extourn',
  'extorn',
  'contre',
  'credit',
  'refund',
  'rebate',
  'gutschrift',
  'avoir',
  'nota de abono',
  'reembolso',
  'kg',
].map(lettersOf);

/** What says more is no remark. */
const LONGEST = 200;

/** Currencies that a description of another one may name; other codes are words as well. */
const CURRENCY = /(?<![\p{L}\p{N}])(?:USD|EUR|CHF|GBP)(?![\p{L}])|€|£/gu;
const CURRENCY_LETTERS = ['usd', 'eur', 'chf', 'gbp'].map(lettersOf);
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' };

const NEW = 0;
const JUDGED = 1;
/** Money that comes back, below zero wherever it was met. */
const CREDIT_SO_FAR = 2;

export class EntryWords {
  /** By id of the text, what was found of it (`NEW`, `JUDGED`, `CREDIT_SO_FAR`). */
  private readonly judged: Uint8Array;
  /** The column of descriptions, and those that no heading of ours names: remarks, notes, what was paid for. */
  private readonly columns: readonly number[];
  /** A column, a heading or Settings say in which currency the amounts are. */
  private readonly saysCurrency: boolean;

  constructor(
    private readonly rows: SheetRows,
    private readonly registers: CostRegisters,
  ) {
    const { columns, unknownColumns, workbook } = rows.found;
    const description = columns.get('Description');
    this.columns = description === undefined ? unknownColumns : [description, ...unknownColumns];
    this.judged = new Uint8Array(this.columns.length === 0 ? 0 : workbook.texts.count);
    this.saysCurrency = columns.has('Currency') || unitOf(rows.found, registers.answers).currency !== undefined;
  }

  /** Looks at the texts of the row at hand, which counts in that currency with that amount; the same text is reported once. */
  look(currency: string | undefined, amount: number | undefined): void {
    const { rows, judged, columns } = this;
    for (let n = 0; n < columns.length; n++) {
      const column = columns[n]!;
      const id = rows.textId(column);
      if (id < 0 || judged[id] === JUDGED) continue;
      if (judged[id] === NEW) {
        const isTold = this.judge(id, column, currency);
        judged[id] = !isTold && this.isCredit(id) ? CREDIT_SO_FAR : JUDGED;
      }
      // Below zero it is as it should be; the next amount with that text may not be.
      if (judged[id] === CREDIT_SO_FAR && amount !== undefined && amount > 0) {
        judged[id] = JUDGED;
        this.askCredit(id, column);
      }
    }
  }

  private saysNone(text: string): boolean {
    if (NO_ENTRY.test(text) || WORDS.test(text) || DISPUTED.test(text)) return true;
    return !this.rows.found.columns.has('Stage') && UNPAID.test(text);
  }

  private isCredit(id: number): boolean {
    const letters = this.rows.found.workbook.texts.letters(id);
    if ((letters & BEYOND_ASCII) === 0 && !CREDIT_LETTERS.some((word) => (letters & word) === word)) return false;
    const text = this.rows.found.workbook.texts.text(id).trim();
    return text === 'KG' || (text.length <= LONGEST && CREDIT.test(text));
  }

  private askCredit(id: number, column: number): void {
    const { rows, registers } = this;
    const { workbook, sheet, kind } = rows.found;
    const found = workbook.texts.text(id).trim();
    const heading = headingAt(rows.found, column);
    const subject = subjectOfValue(heading, found);
    if (registers.answers.answer(sheet.name, kind, subject) !== undefined) return;
    const setting = settingOfAnswer(sheet.name, subject);
    registers.findings.add('entry-says-no', rows.place(column), { found, setting });
  }

  /** Whether its words say that it is no entry, asked about or answered. */
  private judge(id: number, column: number, currency: string | undefined): boolean {
    const { rows, registers } = this;
    const { workbook, sheet, kind } = rows.found;
    const letters = workbook.texts.letters(id);
    const has = (word: number): boolean => (letters & word) === word;
    const isForeign = (letters & BEYOND_ASCII) !== 0;
    const mayBeNone = isForeign || ASCII_LETTERS.some(has);
    const mayBeForeign = !this.saysCurrency && (isForeign || CURRENCY_LETTERS.some(has));
    if (!mayBeNone && !mayBeForeign) return false;
    const found = workbook.texts.text(id).trim();
    if (found.length > LONGEST) return false;
    const { findings } = registers;
    if (mayBeNone && this.saysNone(found)) {
      const subject = subjectOfValue(headingAt(rows.found, column), found);
      const setting = settingOfAnswer(sheet.name, subject);
      const isAnswered = registers.answers.answer(sheet.name, kind, subject) !== undefined;
      if (!isAnswered) findings.add('entry-says-no', rows.place(column), { found, setting });
      return true;
    }
    if (!mayBeForeign || currency === undefined) return false;
    const other = otherCurrency(found, currency);
    // Last, since it is dearer than all else here.
    if (other !== undefined && !isOnlyUnit(found)) {
      const values = { found, other, currency, setting: settingOfAnswer(sheet.name, UNIT) };
      findings.addOnce(`${sheet.name}\n${rows.found.headingRow}`, 'entry-says-currency', rows.place(column), values);
    }
    return false;
  }
}

/** The currency that a text names; `undefined` where it names that one too: then it says what the one comes to in the other. */
function otherCurrency(text: string, currency: string): string | undefined {
  const named = [...text.matchAll(CURRENCY)].map(([sign]) => SIGNS[sign] ?? sign);
  return named.includes(currency) ? undefined : named[0];
}
