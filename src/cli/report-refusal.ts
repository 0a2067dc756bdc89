/** Says why a command could not run: a file that is refused, or a reason of the command line's own. */
import type { Language } from '../core/language/language';
import type { Refusal } from '../core/values/diagnostic';
import { voiceOf } from '../adapters/messages/voice';
import { CannotRun } from './cannot-run';
import { jsonText } from './json-text';
import { placeText } from './print-diagnostics';
import { inDirection, speechOf } from './speech';
import { VERSION } from './version';

export async function refusalText(error: Refusal | CannotRun, language: Language): Promise<string> {
  const speech = await speechOf(language);
  if (error instanceof CannotRun) return `addendum: ${inDirection(speech.reason(error), language)}\n`;
  const { diagnostic } = error;
  const { voice } = speech;
  const place = diagnostic.at.map(placeText).filter((text) => text !== '');
  return `addendum: ${[place[0], voice.message(diagnostic)].filter((part) => part !== undefined).join('  ')} [${diagnostic.code}]\n  → ${voice.hint(diagnostic.code)}\n`;
}

export async function refusalJson(error: Refusal | CannotRun, language: Language): Promise<string> {
  if (error instanceof CannotRun) {
    return jsonText({ addendum: VERSION, error: (await speechOf(language)).reason(error), diagnostics: [] });
  }
  const { code, severity, at, values } = error.diagnostic;
  const message = (await voiceOf(language)).message(error.diagnostic);
  return jsonText({ addendum: VERSION, diagnostics: [{ code, severity, at, values, message }] });
}
