/** A comparison for the terminal: what was added, dropped and changed, and which figures moved by which rows. */
import { formatAmount, formatRate, NOT_AVAILABLE } from '../core/language/format';
import type { Language } from '../core/language/language';
import type { Comparison, MovedFigure, Reason, RecordChange, Register } from '../core/comparison/comparison';
import { REGISTERS } from '../core/comparison/comparison';
import { movedName } from '../core/comparison/moved-name';
import type { Figure } from '../core/reconciliation/reconciliation';
import type { Place } from '../core/values/address';
import { placeText } from './print-diagnostics';
import type { Terminal } from './terminal';
import { safe } from './terminal';
import { printTable } from './text-table';
import type { TextRow } from './text-table';

/** Records of a register, and rows behind a figure, that are listed; all stand in the JSON and on the sheets. */
const SHOWN = 10;

export function printComparison(terminal: Terminal, comparison: Comparison, language: Language): void {
  for (const name of REGISTERS) printRegister(terminal, comparison, name);
  if (comparison.paired.length > 0) {
    const pairs = comparison.paired.map(({ before, after, by }) => `${before} → ${after} (by ${by})`);
    terminal.line(`Meetings treated as the same: ${safe(pairs.join(', '))}`);
    terminal.line();
  }
  if (comparison.figures.length === 0) {
    terminal.line(comparison.sameCurrency ? 'No published figure differs.' : 'No figure was compared.');
  } else printFigures(terminal, comparison, language);
}

function printRegister(terminal: Terminal, { registers }: Comparison, name: Register): void {
  const { added, dropped, changed, unchanged } = registers[name];
  if (added.length + dropped.length + changed.length === 0) return;
  const counts = `${added.length} added, ${dropped.length} dropped, ${changed.length} changed, ${unchanged} unchanged`;
  terminal.line(`${terminal.paint('bold', name)}: ${counts}`);
  const listed = [
    ...added.map((change) => `+ ${changeText(change)}`),
    ...dropped.map((change) => `- ${changeText(change)}`),
    ...changed.map((change) => `~ ${changeText(change)}`),
  ];
  for (const line of listed.slice(0, SHOWN)) terminal.line(`  ${line}`);
  if (listed.length > SHOWN) terminal.line(`  … and ${listed.length - SHOWN} more`);
  terminal.line();
}

function changeText({ key, before, after, fields }: RecordChange): string {
  const isChanged = !(before === undefined) === !(after === undefined);
  const said = isChanged
    ? fields.map(({ field, before: old, after: now }) => `${field} ${old || '–'} → ${now || '–'}`).join(', ')
    : fields.flatMap(({ field, before: old, after: now }) => (field === 'amount' ? [old || now] : [])).join('');
  const where = placesText(before, after);
  return [safe(key), safe(said), where === '' ? '' : `(${where})`].filter((part) => part !== '').join('  ');
}

function printFigures(terminal: Terminal, comparison: Comparison, language: Language): void {
  const { decimals } = comparison.after;
  const text = (amount: number, measure: MovedFigure['measure']): string =>
    measure === 'rate' ? formatRate(amount, language) : formatAmount(BigInt(amount), { decimals, language });
  const value = ({ state, amount }: Figure, measure: MovedFigure['measure']): string =>
    state === 'unknown' ? NOT_AVAILABLE : state === 'nil' ? '–' : text(amount, measure);
  const rows = comparison.figures.flatMap((figure): TextRow[] => {
    const { measure, before, after, difference, reasons, holds } = figure;
    const change = difference === undefined ? '' : text(difference, measure);
    const cells = [value(before, measure), value(after, measure), change, holds === undefined ? '' : holds ? '✓' : '✗'];
    const colour = figure.level === 'line' ? undefined : ('bold' as const);
    const behind = reasons.slice(0, SHOWN).map((reason): TextRow => ({
      label: reasonText(reason),
      cells: [text(reason.was, measure), text(reason.is, measure), text(reason.is - reason.was, measure)],
      colour: 'dim',
    }));
    const more = reasons.length - behind.length;
    return [
      { label: safe(movedName(figure)), cells, ...(colour ? { colour } : {}) },
      ...behind,
      ...(more > 0 ? [{ label: `      … and ${more} more rows`, cells: [], colour: 'dim' as const }] : []),
    ];
  });
  printTable(terminal, ['', 'Before', 'After', 'Difference', 'Proof'], rows);
  terminal.line();
  terminal.line(
    comparison.holds
      ? terminal.paint('green', 'Every difference equals the sum of its rows.')
      : terminal.paint('red', 'Some differences do not equal the sum of their rows.'),
  );
}

function reasonText({ cause, key, before, after }: Reason): string {
  return `      ${cause}  ${safe(key)}  (${placesText(before, after)})`;
}

/** One place where both are the same cell of one file. */
function placesText(before: Place | undefined, after: Place | undefined): string {
  const texts = [before, after].flatMap((place) => (place === undefined ? [] : [placeText(place)]));
  return [...new Set(texts)].filter((text) => text !== '').join(' → ');
}
