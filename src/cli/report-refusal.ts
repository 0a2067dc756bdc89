/** Says why a command could not run: a file that is refused, or a reason of the command line's own. */
import type { Language } from '../core/language/language';
import { Refusal } from '../core/values/diagnostic';
import type { CannotRun } from './cannot-run';
import { jsonText } from './json-text';
import { placeText } from './print-diagnostics';
import { safe } from './terminal';
import { VERSION } from './version';
import { voiceOf } from '../adapters/messages/voice';

export async function refusalText(error: Refusal | CannotRun, language: Language): Promise<string> {
  if (!(error instanceof Refusal)) return `addendum: ${error.message}\n`;
  const { diagnostic } = error;
  const voice = await voiceOf(language);
  const place = diagnostic.at.map(placeText).filter((text) => text !== '');
  return `addendum: ${[place[0], safe(voice.message(diagnostic))].filter((part) => part !== undefined).join('  ')} [${diagnostic.code}]\n  → ${voice.hint(diagnostic.code)}\n`;
}

export async function refusalJson(error: Refusal | CannotRun, language: Language): Promise<string> {
  if (!(error instanceof Refusal)) return jsonText({ addendum: VERSION, error: error.message, diagnostics: [] });
  const { code, severity, at, values } = error.diagnostic;
  const message = (await voiceOf(language)).message(error.diagnostic);
  return jsonText({ addendum: VERSION, diagnostics: [{ code, severity, at, values, message }] });
}
