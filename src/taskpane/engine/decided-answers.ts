/** What was decided, told from the rows that keep it and from what is remembered of corrected cells. Loaded when it is first asked. */
import type { Voice } from '../../adapters/messages/voice';
import { cellAt } from '../../core/edits/cell-at';
import type { Decision, DecisionKind } from '../../core/edits/decisions';
import { decisionsOf } from '../../core/edits/decisions';
import type { Language } from '../../core/language/language';
import { isWaivable } from '../../core/checks/waivers';
import type { CellEdit, EditValue } from '../../core/plan/sheet-edit';
import { cellAddress } from '../../core/values/address';
import type { DecidedAsk, ShownDecided } from './decided-questions';
import type { Opened } from './opened';

/** Columns that say what a row is about, and those that say what was decided. */
const PARTS: { readonly [K in DecisionKind]: readonly [about: readonly string[], said: readonly string[]] } = {
  Waivers: [
    ['Code', 'Key'],
    ['Reason', 'By'],
  ],
  Explanations: [['Meeting', 'Line'], []],
  Mapping: [
    ['Column', 'Value'],
    ['Meeting', 'Line'],
  ],
  Settings: [['Setting'], ['Value']],
  Reading: [
    ['Sheet', 'Table', 'Column'],
    ['Is', 'Value'],
  ],
  Corrections: [
    ['Sheet', 'Cell', 'Held'],
    ['Read as', 'Reason'],
  ],
  Meetings: [['Code'], ['Title']],
  BudgetLines: [['Code'], ['Title']],
  ExchangeRates: [['Currency'], ['Units per US dollar']],
};

export function decided({ editable, setUp }: Opened, ask: DecidedAsk, voice: Voice): ShownDecided[] {
  const rows = decisionsOf(editable, setUp !== undefined).map((each): ShownDecided => {
    const { kind, at, texts, canTakeBack } = each;
    const [about, said] = PARTS[kind];
    const named = about.map((column) => nameOf(column, texts[column] ?? '', voice));
    return {
      kind,
      at,
      about: joined(named),
      said: kind === 'Explanations' ? explanationIn(each, ask.language) : joined(said.map((column) => texts[column])),
      back: canTakeBack ? { does: 'take back', kind, at } : undefined,
    };
  });
  const corrected = ask.corrected.flatMap((edit): ShownDecided[] => {
    const { sheet, row, column, before, value } = edit;
    const file = editable[0]?.file ?? '';
    const at = { file, sheet, cell: cellAddress(row, column) };
    if (cellAt(editable, at)?.value !== value) return [];
    return [
      { kind: 'Corrected', at, about: shown(before), said: shown(value), back: { does: 'put back', cells: [edit] } },
    ];
  });
  return [...rows, ...corrected];
}

/** As what they were before; where one is no longer what it was corrected to, whoever makes the change refuses it. */
export const putBack = (cells: readonly CellEdit[]): CellEdit[] =>
  cells.map(({ sheet, row, column, before, value }) => ({ sheet, row, column, before: value, value: before }));

const joined = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join(' · ');

/** A waived finding by its title. */
function nameOf(column: string, text: string, voice: Voice): string {
  const code = text.trim().toLowerCase();
  return column === 'Code' && isWaivable(code) ? voice.title(code) : text;
}

/** In the pane's language where it was written in it. */
function explanationIn({ texts }: Decision, language: Language): string {
  const own = texts[`Text ${language}`];
  const all = Object.entries(texts).filter(([column, text]) => column.startsWith('Text ') && text !== '');
  return own !== undefined && own !== '' ? own : (all[0]?.[1] ?? '');
}

const shown = (value: EditValue): string => (value === undefined ? '' : String(value));
