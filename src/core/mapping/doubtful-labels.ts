/** Labels of rows that may be no cost of the meetings: numbers that are no money, what others bear, and money of other years. */
import { isYear } from '../workbook/captions';
import type { RowFacts, TableFacts } from './column-facts';
import type { ColumnGuess } from './guess';
import { IN_KIND_WORDS } from './heading-words';

/** What an account held at a day. */
export const BALANCE_WORDS =
  /^(?:the )?(?:opening|closing|beginning|ending|starting)(?: (?:cash|bank|fund))? balances?(?!\p{L})|^(?:cash|bank|funds?)(?: balance)? (?:at|as at|on|in hand|on hand)(?!\p{L})|^(?:trésorerie|solde de trésorerie|avoirs en banque) (?:au|à)|^(?:efectivo|caja|bancos?) (?:al?|en) \d|^(?:anfangs|end|kassen|bank)(?:bestand|saldo|guthaben)|^(?:saldo|giacenza) (?:iniziale|finale|di cassa)|^(?:входящий|исходящий|начальный|конечный) остаток|^(?:الرصيد|رصيد) (?:الافتتاحي|الختامي|افتتاحي|ختامي|أول|آخر)|^期[初末](?:余额|结余|现金)/iu;

const RATES =
  /(?<!\p{L})(?:exchange rates?|rates? of exchange|(?:operational|conversion|inflation|vacancy|interest) rate|rate (?:usd|eur|chf|gbp)|taux (?:de change|d.inflation|de conversion)|tipos? de cambio|tasa de (?:cambio|inflación)|wechselkurs|tasso di cambio|taxa de câmbio|обменный курс|курс (?:обмена|валют\p{L}*|доллара|евро))(?!\p{L})|سعر الصرف|汇率/iu;
const OF_RATES =
  /loss|gain|differen|adjust|fluctuat|variation|perte|écart|pérdida|ganancia|diferenci|fluctuaci|verlust|perdit|разниц|убыт|خسائر|فروق|损|差/iu;
const QUANTITIES =
  /^(?:total )?(?:number|no\.|nos\.|nr\.?|nb\.?) of(?!\p{L})|^(?:average )?(?:cost|price|amount)s? per (?!cent)\p{L}|^(?:participants|delegates|attendees|headcount|pages|words|(?:working|meeting|person)[ -]?days|fte)(?: \([^)]*\))?$|^(?:nombre|effectif) (?:de|d.|des)(?!\p{L})|^coût (?:moyen )?par (?!cent)|^(?:número|cantidad) de(?!\p{L})|^costo (?:medio )?por (?!ciento)|^(?:anzahl|zahl) (?:der|von)?(?!\p{L})|^numero (?:di|dei|delle)(?!\p{L})|^(?:количество|число|численность)(?!\p{L})|^стоимость на одного|^عدد |^(?:人数|人次|数量|页数|会议次数)/iu;
/** What was left of an earlier year, or goes to a later one or back to those who gave it. */
const OTHER_YEARS =
  /(?<!\p{L})(?:carr(?:y|ied)[ -]?over|roll(?:ed)?[ -]?over|prior[ -]years?.? (?:balance|surplus|savings)|(?:unspent|unused|remaining) (?:balances?|funds?)|credits? (?:to|for) (?:the )?(?:states|members?|parties|donors?)|(?:refund(?:ed|s)?|returned|reimbursed|repa(?:id|yment)) to (?:the )?(?:states|members?|parties|donors?)|reports? (?:de (?:l.exercice|l.année)|\d{4})|solde reporté|crédits? (?:aux|à) (?:états|donateurs)|remanente|saldo (?:del ejercicio )?anterior|créditos? a (?:los )?(?:estados|donantes)|übertrag|avanzo|saldo transitado|переходящий остаток|остаток (?:на начало|прошлого)|возврат (?:донорам|государствам))(?!\p{L})|المرحّ?ل|رصيد مدور|上年结[转余]|结转/iu;
/** A part of the row above it, or what only stands there for the record. */
const PARTS_AND_MEMOS =
  /^[\s\-–—•*·(]*(?:incl(?:uding|udes|\.)|inclus|y compris|incluid[oa]s?|incluye|einschließlich|inkl\.|compres[oi]|включая|memo(?:randum)?(?: items?)?(?![\p{L}])|pour mémoire|pro memoria|para memoria|справочно|nachrichtlich)|^包括|^بما في ذلك/iu;
/** Taken off, though it has no minus sign. */
const LESS =
  /^[\s\-–—•*·(]*(?:less|minus|deduct(?:ion)?s?|moins|à déduire|déduction|menos|a deducir|deducci(?:ón|ones)|abzüglich|abzgl\.|meno|dedotto|за вычетом|минус|вычет\p{L}*)(?!\p{L})|^(?:ناقص|يطرح|减[:：去]?)/iu;
const MOST = 3;

/** Labels that have to be said to count, or not to. */
export function doubtfulLabels(
  facts: TableFacts,
  columns: readonly ColumnGuess[],
  amounts: ReadonlySet<number>,
): string[] {
  const line = columns.find(({ is }) => is === 'Line')?.facts;
  // Entries with days are described by what they are for.
  if (!line || facts.columns.some(({ days }) => days > 1)) return [];
  const isFilled = ({ numbers }: RowFacts): boolean => [...amounts].some((column) => (numbers.get(column) ?? 0) !== 0);
  const isPositive = ({ numbers }: RowFacts): boolean =>
    [...amounts].every((column) => (numbers.get(column) ?? 0) >= 0);
  const taken = facts.rows.filter((row) => isFilled(row) && isPositive(row)).map(({ texts }) => texts.get(line.column));
  const labels = facts.rows.flatMap((row) => (!row.isTotal && isFilled(row) ? (row.texts.get(line.column) ?? []) : []));
  const isNone = (label: string): boolean =>
    (RATES.test(label) && !OF_RATES.test(label)) ||
    QUANTITIES.test(label) ||
    OTHER_YEARS.test(label) ||
    PARTS_AND_MEMOS.test(label) ||
    (LESS.test(label) && taken.includes(label));
  return [
    ...new Set([
      ...labels.filter((label) => IN_KIND_WORDS.test(label)).slice(0, MOST),
      ...labels.filter(isNone).slice(0, MOST),
      ...belowYears(facts.rows, line.column, amounts),
    ]),
  ];
}

/** Labels from a row on of which all amounts are years one after the other: they head another table. */
function belowYears(rows: readonly RowFacts[], line: number, amounts: ReadonlySet<number>): string[] {
  const at = rows.findIndex(({ numbers, texts }) => {
    const years = [...amounts].flatMap((column) => numbers.get(column) ?? []).sort((a, b) => a - b);
    return texts.has(line) && years.length > 1 && years.every((year, n) => isYear(year) && year === years[0]! + n);
  });
  return at < 0 ? [] : rows.slice(at, at + MOST).flatMap(({ texts }) => texts.get(line) ?? []);
}
