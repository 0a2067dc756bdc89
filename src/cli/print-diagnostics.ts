/** Findings for the terminal: grouped by code, the worst first, with their places; what is not shown is counted. */
import { isEnglishLeft } from '../core/checks/left-in-english';
import { formatCount } from '../core/language/format';
import { SEVERITY_WORDS } from '../core/language/severity-words';
import type { Place } from '../core/values/address';
import type { Diagnostic } from '../core/values/diagnostic';
import type { Severity } from '../core/values/diagnostics/finding-kind';
import type { DiagnosticCode } from '../core/values/diagnostics/findings';
import type { Speech } from './speech';
import { inDirection } from './speech';
import { apart, pad, safe, widthOf } from './terminal';
import type { Colour, Terminal } from './terminal';

const SEVERITIES = ['error', 'warning', 'note'] as const;
const COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', note: 'dim' };
const NONE = { error: 'noErrors', warning: 'noWarnings', note: 'noNotes' } as const;

/** How many findings there are of a severity. */
export const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.reduce((count, diagnostic) => count + (diagnostic.severity === severity ? 1 : 0), 0);

/** `2 errors, 1 warning, no notes` */
export function countsText(diagnostics: readonly Diagnostic[], speech: Speech): string {
  const { language } = speech;
  const parts = SEVERITIES.map((severity) => {
    const count = countOf(diagnostics, severity);
    return count === 0 ? speech.say(NONE[severity]) : speech.counted(severity, count);
  });
  return inDirection(parts.join(speech.signs.comma), language);
}

/** All findings in full. */
export function printAll(terminal: Terminal, diagnostics: readonly Diagnostic[], speech: Speech): void {
  for (const group of groupsOf(diagnostics)) printGroup(terminal, group, speech, group.length);
  terminal.line(summary(terminal, diagnostics, speech));
}

/** The first findings of each code, and how many more there are. */
export function printFirst(terminal: Terminal, diagnostics: readonly Diagnostic[], speech: Speech): void {
  for (const group of groupsOf(diagnostics)) printGroup(terminal, group, speech, SHOWN);
  terminal.line(summary(terminal, diagnostics, speech));
}

/** Findings of each code that a job prints beside its own result; `check` prints all. */
const SHOWN = 20;

/** In full: errors, and what documents wait for, which `check` does not look for. The others as counts. */
export function printBriefly(terminal: Terminal, diagnostics: readonly Diagnostic[], speech: Speech): void {
  if (diagnostics.length === 0) return;
  for (const group of groupsOf(diagnostics)) {
    if (group[0]!.severity === 'error' || isEnglishLeft(group[0]!)) printGroup(terminal, group, speech, SHOWN);
    else terminal.line(head(terminal, group, speech));
  }
  const all = speech.line('allListed', { command: 'addendum check' });
  terminal.line(`${summary(terminal, diagnostics, speech)} ${all}`);
}

function summary(terminal: Terminal, diagnostics: readonly Diagnostic[], speech: Speech): string {
  const worst = SEVERITIES.find((severity) => countOf(diagnostics, severity) > 0);
  const colour = worst === 'error' || worst === 'warning' ? COLOURS[worst] : 'green';
  return terminal.paint(colour, countsText(diagnostics, speech));
}

function groupsOf(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups = new Map<DiagnosticCode, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.code);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.code, [diagnostic]);
  }
  const rank = (group: Diagnostic[]): number => SEVERITIES.indexOf(group[0]!.severity);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function head(terminal: Terminal, group: readonly Diagnostic[], { language, signs, voice }: Speech): string {
  const { code, severity } = group[0]!;
  const names = SEVERITIES.map((each) => SEVERITY_WORDS[language][each].name.toLocaleLowerCase(language));
  const name = apart(names[SEVERITIES.indexOf(severity)]!);
  const word = pad(name, Math.max(...names.map(widthOf)), 'left');
  const counted = inDirection(`${voice.title(code)}${signs.colon}${formatCount(group.length, language)}`, language);
  return `${terminal.paint(COLOURS[severity], word)} ${counted} [${code}]`;
}

function printGroup(terminal: Terminal, group: readonly Diagnostic[], speech: Speech, most: number): void {
  const { voice } = speech;
  terminal.line(head(terminal, group, speech));
  for (const diagnostic of group.slice(0, most)) {
    const places = diagnostic.at.map((place) => apart(placeIn(place, speech))).filter((place) => place !== '');
    const [first, ...others] = places;
    const also = others.length === 0 ? '' : ` (${others.join(', ')})`;
    terminal.line(`  ${first === undefined ? '' : `${first}  `}${voice.message(diagnostic)}${also}`);
  }
  if (group.length > most) terminal.line(`  ${speech.line('moreFindings', { count: group.length - most })}`);
  const hint = voice.hint(group[0]!.code);
  if (hint !== '') terminal.line(terminal.paint('dim', `  → ${hint}`));
  terminal.line();
}

/** What a document read back calls its parts, in a language: `annex.fr.docx › tableau 3!C4`. A sheet of a workbook keeps its name. */
function placeIn(place: Place, speech: Speech): string {
  const [, part = '', number = ''] = /^(table|paragraph|head|properties)(?: (\d+))?$/.exec(place.sheet) ?? [];
  if (part === '' || !/\.docx$/i.test(place.file)) return placeText(place);
  const counted = { number: Number(number) };
  const said = {
    table: () => speech.say('placeTable', counted),
    paragraph: () => speech.say('placeParagraph', counted),
    head: () => speech.say('placeHeads'),
    properties: () => speech.say('placeProperties'),
  }[part as 'table' | 'paragraph' | 'head' | 'properties']();
  // Said by us: apart from the file and the cell, with its marks of direction.
  const inside = place.cell === '' ? apart(said) : `${apart(said)}!${place.cell}`;
  return `${placeText({ ...place, sheet: '', cell: '' })} › ${inside}`;
}

/** `costs.xlsx › Estimates!C14` */
export function placeText({ file, sheet, cell }: Place): string {
  const inside = cell === '' ? sheet : `${sheet}!${cell}`;
  return safe([file, inside].filter((part) => part !== '').join(' › '));
}
