/** A comparison for the terminal: what was added, dropped and changed, and which figures moved by which rows. */
import { formatAmount, formatRate, NOT_AVAILABLE } from '../core/language/format';
import type { Language } from '../core/language/language';
import type { Comparison, MovedFigure, Reason, RecordChange, Register } from '../core/comparison/comparison';
import { REGISTERS } from '../core/comparison/comparison';
import { fieldName, keyName, registerName } from '../core/comparison/field-names';
import { movedName } from '../core/comparison/moved-name';
import type { Figure } from '../core/reconciliation/reconciliation';
import type { Place } from '../core/values/address';
import { ANNEX_WORDS } from '../core/language/annex-words';
import { placeText } from './print-diagnostics';
import type { Speech } from './speech';
import type { Terminal } from './terminal';
import { apart, safe } from './terminal';
import { printTable } from './text-table';
import type { TextRow } from './text-table';

/** Records of a register, and rows behind a figure, that are listed; all stand in the JSON and on the sheets. */
const SHOWN = 10;

export function printComparison(terminal: Terminal, comparison: Comparison, speech: Speech): void {
  for (const name of REGISTERS) printRegister(terminal, comparison, name, speech);
  if (comparison.paired.length > 0) {
    const pairs = comparison.paired.map(({ before, after, by }) => {
      const values = { before, after, by: by.replaceAll(' ', '-') };
      return `  ${speech.line('pairedBy', values)}`;
    });
    terminal.line(speech.line('paired'));
    for (const pair of pairs) terminal.line(pair);
    terminal.line();
  }
  if (comparison.figures.length === 0) {
    const { sameCurrency, samePrinting } = comparison;
    terminal.line(
      speech.line(!sameCurrency ? 'nothingCompared' : samePrinting ? 'nothingDiffers' : 'onlyPrintingDiffers'),
    );
  } else printFigures(terminal, comparison, speech);
}

function printRegister(terminal: Terminal, { registers }: Comparison, name: Register, speech: Speech): void {
  const { added, dropped, changed, unchanged } = registers[name];
  if (added.length + dropped.length + changed.length === 0) return;
  const { language, signs } = speech;
  const counts = { added: added.length, dropped: dropped.length, changed: changed.length, unchanged };
  const head = `${apart(registerName(name, language))}${signs.colon}`;
  terminal.line(
    `${terminal.paint('bold', head.trimEnd())}${head.endsWith(' ') ? ' ' : ''}${speech.line('changes', counts)}`,
  );
  const listed = [
    ...added.map((change) => `+ ${changeText(name, change, language)}`),
    ...dropped.map((change) => `- ${changeText(name, change, language)}`),
    ...changed.map((change) => `~ ${changeText(name, change, language)}`),
  ];
  for (const line of listed.slice(0, SHOWN)) terminal.line(`  ${line}`);
  if (listed.length > SHOWN) terminal.line(`  ${speech.line('more', { count: listed.length - SHOWN })}`);
  terminal.line();
}

function changeText(register: Register, { key, before, after, fields }: RecordChange, language: Language): string {
  const isChanged = !(before === undefined) === !(after === undefined);
  const text = (value: string): string => apart(safe(value || '–'));
  const said = isChanged
    ? fields
        .map(({ field, before: old, after: now }) => {
          const change = `${text(old)} → ${text(now)}`;
          // A setting is its own field.
          return register === 'settings' ? change : `${apart(fieldName(register, field, language))} ${change}`;
        })
        .join(', ')
    : fields.flatMap(({ field, before: old, after: now }) => (field === 'amount' ? [text(old || now)] : [])).join('');
  const where = placesText(before, after);
  return [apart(safe(keyName(register, key, language))), said, where === '' ? '' : `(${where})`]
    .filter((part) => part !== '')
    .join('  ');
}

function printFigures(terminal: Terminal, comparison: Comparison, speech: Speech): void {
  const { decimals } = comparison.after;
  const { language } = speech;
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
      label: reasonText(reason, speech),
      isOurs: true,
      cells: amountsOf(reason).map((amount) => (typeof amount === 'string' ? amount : text(amount, measure))),
      colour: 'dim',
    }));
    const more = reasons.length - behind.length;
    const rest: TextRow = {
      label: `      ${speech.line('moreRows', { count: more })}`,
      isOurs: true,
      cells: [],
      colour: 'dim',
    };
    return [
      { label: safe(movedName(figure)), cells, ...(colour ? { colour } : {}) },
      ...behind,
      ...(more > 0 ? [rest] : []),
    ];
  });
  const { difference, proof } = ANNEX_WORDS[language];
  printTable(terminal, ['', speech.say('before'), speech.say('after'), difference, proof], rows);
  terminal.line();
  terminal.line(
    comparison.holds
      ? terminal.paint('green', speech.line('differencesHold'))
      : terminal.paint('red', speech.line('differencesBroken')),
  );
}

/** What a row added before and after, and the difference; what cannot be read is not taken for nothing. */
const amountsOf = ({ was, is }: Reason): readonly (number | string)[] => [
  was ?? NOT_AVAILABLE,
  is ?? NOT_AVAILABLE,
  was === undefined || is === undefined ? '' : is - was,
];

function reasonText({ cause, key, before, after }: Reason, speech: Speech): string {
  return `      ${speech.line('cause', { cause })}  ${apart(safe(key))}  (${placesText(before, after)})`;
}

/** One place where both are the same cell of one file. */
function placesText(before: Place | undefined, after: Place | undefined): string {
  const texts = [before, after].flatMap((place) => (place === undefined ? [] : [placeText(place)]));
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => apart(text))
    .join(' → ');
}
