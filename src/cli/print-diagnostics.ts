/** Findings for the terminal: grouped by code, the worst first, with their places; what is not shown is counted. */
import type { Place } from '../core/values/address';
import type { Diagnostic, DiagnosticCode, Severity } from '../core/values/diagnostic';
import type { Voice } from '../adapters/messages/voice';
import { safe } from './terminal';
import type { Colour, Terminal } from './terminal';

const SEVERITIES = ['error', 'warning', 'note'] as const;
const COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', note: 'dim' };

/** How many findings there are of a severity. */
export const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.reduce((count, diagnostic) => count + (diagnostic.severity === severity ? 1 : 0), 0);

/** `2 errors, 1 warning, no notes` */
export function countsText(diagnostics: readonly Diagnostic[]): string {
  const parts = SEVERITIES.map((severity) => {
    const count = countOf(diagnostics, severity);
    return `${count === 0 ? 'no' : count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return parts.join(', ');
}

/** All findings in full. */
export function printAll(terminal: Terminal, diagnostics: readonly Diagnostic[], voice: Voice): void {
  for (const group of groupsOf(diagnostics)) printGroup(terminal, group, voice, group.length);
  terminal.line(summary(terminal, diagnostics));
}

/** The first findings of each code, and how many more there are. */
export function printFirst(terminal: Terminal, diagnostics: readonly Diagnostic[], voice: Voice): void {
  for (const group of groupsOf(diagnostics)) printGroup(terminal, group, voice, SHOWN);
  terminal.line(summary(terminal, diagnostics));
}

/** Findings of each code that a job prints beside its own result; `check` prints all. */
const SHOWN = 20;

/** Errors in full and the others as counts. */
export function printBriefly(terminal: Terminal, diagnostics: readonly Diagnostic[], voice: Voice): void {
  if (diagnostics.length === 0) return;
  for (const group of groupsOf(diagnostics)) {
    if (group[0]!.severity === 'error') printGroup(terminal, group, voice, SHOWN);
    else terminal.line(head(terminal, group, voice));
  }
  terminal.line(`${summary(terminal, diagnostics)} (addendum check lists them all)`);
}

function summary(terminal: Terminal, diagnostics: readonly Diagnostic[]): string {
  const worst = SEVERITIES.find((severity) => countOf(diagnostics, severity) > 0);
  return terminal.paint(worst === 'error' || worst === 'warning' ? COLOURS[worst] : 'green', countsText(diagnostics));
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

function head(terminal: Terminal, group: readonly Diagnostic[], voice: Voice): string {
  const { code, severity } = group[0]!;
  return `${terminal.paint(COLOURS[severity], severity.padEnd(7))} ${voice.title(code)}: ${group.length} [${code}]`;
}

function printGroup(terminal: Terminal, group: readonly Diagnostic[], voice: Voice, most: number): void {
  terminal.line(head(terminal, group, voice));
  for (const diagnostic of group.slice(0, most)) {
    const places = diagnostic.at.map(placeText).filter((place) => place !== '');
    const [first, ...others] = places;
    const also = others.length === 0 ? '' : ` (${others.join(', ')})`;
    terminal.line(`  ${first === undefined ? '' : `${first}  `}${safe(voice.message(diagnostic))}${also}`);
  }
  if (group.length > most) terminal.line(`  … and ${group.length - most} more of these`);
  const hint = voice.hint(group[0]!.code);
  if (hint !== '') terminal.line(terminal.paint('dim', `  → ${hint}`));
  terminal.line();
}

/** `costs.xlsx › Estimates!C14` */
export function placeText({ file, sheet, cell }: Place): string {
  const inside = cell === '' ? sheet : `${sheet}!${cell}`;
  return safe([file, inside].filter((part) => part !== '').join(' › '));
}
