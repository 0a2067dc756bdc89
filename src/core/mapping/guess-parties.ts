/** Lists of the parties to a treaty as depositaries publish them: participants, days of signature, days of deposit with a letter for the action. */
import type { ReadingRow } from '../records/reading';
import { columnOf } from '../workbook/heading-index';
import type { TableFacts } from './column-facts';

const STATES =
  /participant|\bstate|country|états?\b|pays|estado|país|государств|участник|الدولة|المشارك|国家|参加|缔约/iu;
const DEPOSITS =
  /ratif|accession|acceptance|approval|adhésion|acceptation|approbation|adhesión|aceptación|aprobación|ратифик|присоедин|принятие|одобрение|تصديق|انضمام|قبول|موافقة|批准|加入|接受|核准/iu;
const SIGNATURES = /signature|signed|firma|подписа|توقيع|签署/iu;
const DEPOSIT = /\d{4}\s*\(?(?:AA|A|a|d)\)?$/u;

export interface PartiesGuess {
  readonly rows: readonly ReadingRow[];
  /** The instrument of all rows has to be said. */
  readonly lacksInstrument: boolean;
}

/** The answers by which such a list is read; `instruments` are those of the register. `undefined` where the table is none such, or names all by itself. */
export function guessParties({ table, columns }: TableFacts, instruments: readonly string[]): PartiesGuess | undefined {
  const state = columns.find(({ heading, texts }) => texts > 0 && STATES.test(heading));
  const deposit =
    columns.find(({ values }) => values.some((value) => DEPOSIT.test(value))) ??
    columns.find(({ heading }) => DEPOSITS.test(heading) && columnOf('Parties', heading) === undefined);
  if (!state || !deposit || state === deposit) return undefined;
  const row = (column: string, is: string, value = ''): ReadingRow => ({
    sheet: table.sheet.name,
    table: '',
    column,
    is,
    value,
  });
  const rows = [row('', 'Parties')];
  if (columnOf('Parties', state.heading) !== 'State') rows.push(row(state.heading, 'State'));
  rows.push(row(deposit.heading, 'Deposited on'));
  for (const { heading } of columns)
    if (SIGNATURES.test(heading) && heading !== deposit.heading) rows.push(row(heading, 'left out'));
  const hasInstrument = columns.some(({ heading }) => columnOf('Parties', heading) === 'Instrument');
  const [only, ...others] = instruments;
  if (!hasInstrument && only !== undefined && others.length === 0) rows.push(row('', 'Instrument', only));
  return { rows, lacksInstrument: !hasInstrument && (only === undefined || others.length > 0) };
}

/** Months after a deposit at which the instruments enter into force for a State, as their own texts say it: the Convention on Certain Conventional Weapons and its Protocols. */
export const monthsToEntry = (instruments: readonly string[]): number | undefined =>
  instruments.length > 0 &&
  instruments.every((code) => /^(?:CCW|AP ?II|(?:CCW )?Protocol (?:I|II|III|IV|V)|P[- ]?V)$/iu.test(code.trim()))
    ? 6
    : undefined;
