/** Findings with their messages, as the JSON documents list them. */
import type { MessagedDiagnostic } from '../core/annex/annex-json';
import type { Diagnostic } from '../core/values/diagnostic';
import type { Voice } from '../adapters/messages/voice';

export const messaged = (diagnostics: readonly Diagnostic[], voice: Voice): MessagedDiagnostic[] =>
  diagnostics.map((diagnostic) => ({ ...diagnostic, message: voice.message(diagnostic) }));

export const diagnosticsJson = (diagnostics: readonly Diagnostic[], voice: Voice): object[] =>
  messaged(diagnostics, voice).map(({ code, severity, at, values, message }) => ({
    code,
    severity,
    at,
    values,
    message,
  }));
