/** Tables of numbers that are no money: posts, people, pages, indicators. They have what was planned and what came of it, too. */
import { isAmounts } from './column-kinds';
import type { TableFacts } from './column-facts';

const THINGS =
  /^(?:(?:number of )?(?:posts?|positions?|grades?|staffing|staff (?:numbers|level)|headcount|participants?|delegates?|attendance|attendees|indicators?|kpis?|pages|publications?|meetings? held|visits?|languages?)|effectifs?|indicateurs?|plazas?|participantes?|indicador(?:es)?|stellen|teilnehmer|kennzahl(?:en)?|indicator[ei]|partecipanti|должност[ьи]|участник[и]?|показател[ьи]|وظائف|المشاركون|مؤشر(?:ات)?|职位|员额|与会者|指标)$/iu;
/** Whole numbers up to that one are what is counted more often than money. */
const MOST = 1000;

/** Whether its labels are of such things, and no number of it can only be money. */
export function isOfCounted({ table, columns, rows }: TableFacts): boolean {
  const label = columns.find(({ texts }) => texts > 0)?.heading ?? '';
  if (![table.sheet.name, label].some((name) => THINGS.test(name.trim()))) return false;
  const counted = columns.filter(isAmounts).map(({ column }) => column);
  const isWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= MOST;
  return rows.every(({ numbers }) => counted.every((column) => isWhole(numbers.get(column) ?? 0)));
}
