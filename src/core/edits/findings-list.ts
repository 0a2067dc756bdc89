/** All findings as a list that can be taken along: as a sheet, and as delimited text. */
import { directionOf } from '../language/direction';
import type { FindingHeads } from '../language/finding-heads';
import type { Language } from '../language/language';
import { SEVERITY_WORDS } from '../language/severity-words';
import { csvField, guarded } from '../plan/csv-field';
import type { PlannedSheet } from '../plan/sheet-plan';
import { dataSheet } from '../plan/data-sheet';
import type { Diagnostic } from '../values/diagnostic';
import type { DiagnosticCode } from '../values/diagnostics/findings';

/** How findings are said, given by the shell. */
export interface FindingVoice {
  title(code: DiagnosticCode): string;
  message(diagnostic: Diagnostic): string;
  hint(code: DiagnosticCode): string;
}

export function findingsSheet(
  found: readonly Diagnostic[],
  language: Language,
  voice: FindingVoice,
  heads: FindingHeads,
): PlannedSheet {
  const { title, severity, code, what, message, hint, sheet, cell } = heads;
  const columns = [
    { heading: severity, width: 12 },
    { heading: what, width: 34 },
    { heading: message, width: 60 },
    { heading: hint, width: 60 },
    { heading: sheet, width: 18 },
    { heading: cell, width: 10 },
    { heading: code, width: 24 },
  ];
  const rows = found.map((each) => [
    SEVERITY_WORDS[language][each.severity].name,
    voice.title(each.code),
    plain(voice.message(each)),
    voice.hint(each.code),
    each.at[0]?.sheet,
    each.at[0]?.cell,
    each.code,
  ]);
  const planned = dataSheet(title, 'AddendumFindings', columns, rows, title);
  return { ...planned, language, direction: directionOf(language) };
}

/** RFC 4180, UTF-8 without a mark, CRLF; a text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function findingsCsv(found: readonly Diagnostic[], voice: FindingVoice): string {
  const rows = found.map((each) => {
    const { file = '', sheet = '', cell = '' } = each.at[0] ?? {};
    return [each.severity, each.code, file, sheet, cell, plain(voice.message(each)), voice.hint(each.code)];
  });
  return [['severity', 'code', 'file', 'sheet', 'cell', 'message', 'hint'], ...rows]
    .map((row) => `${row.map((text) => csvField(guarded(text))).join(',')}\r\n`)
    .join('');
}

/** Isolating marks are for a line of running text. */
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
