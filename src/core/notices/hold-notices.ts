/** Which notices an error of the letters themselves bears on: those of its wording, or of its language, and no other. */
import { isEnglishLeft } from '../checks/left-in-english';
import type { Wording } from '../letters/letter-records';
import { codeKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import type { DiagnosticCode } from '../values/diagnostics/findings';
import type { FilledNotice } from './fill-notices';

/** Errors that are of one wording, whether anybody gets it or not. */
const OF_WORDING: ReadonlySet<DiagnosticCode> = new Set([
  'letter-wording-missing',
  'letter-wording-doubled',
  'letter-hole-unknown',
  'letter-hole-empty',
]);

/** What bears on each notice, in step with them; `stops`: what bears on all, since nothing says on which. */
export function lettersHeld(
  notices: readonly FilledNotice[],
  found: readonly Diagnostic[],
  keyOf: (each: Diagnostic) => string,
): { readonly because: readonly (readonly Diagnostic[])[]; readonly stops: readonly Diagnostic[] } {
  const errors = found.filter(({ severity }) => severity === 'error');
  const english = found.filter(isEnglishLeft);
  const because = notices.map((notice) => {
    const own = new Set(notice.found.map(keyOf));
    return [
      ...errors.filter((each) => own.has(keyOf(each)) || isOfWording(each, notice.wording)),
      ...english.filter(({ values }) => (values as { readonly language?: string }).language === notice.language),
    ];
  });
  return { because, stops: errors.filter(({ code }) => !OF_WORDING.has(code)) };
}

function isOfWording({ code, values, at }: Diagnostic, wording: Wording): boolean {
  if (code === 'letter-wording-doubled') {
    const { letter, language } = values as { readonly letter: string; readonly language: string };
    return language === wording.language && codeKey(letter) === codeKey(wording.key);
  }
  if (code !== 'letter-hole-unknown') return false;
  const places = Object.values(wording.at);
  return at.some((each) =>
    places.some((own) => own.file === each.file && own.sheet === each.sheet && own.cell === each.cell),
  );
}
