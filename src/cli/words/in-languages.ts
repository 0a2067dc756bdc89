/** The command line's words, a file for each language, fetched when it is first spoken. */
import type { Language } from '../../core/language/language';
import type { CliWords } from './cli-words';

export async function cliWords(language: Language): Promise<CliWords> {
  const fetched: { readonly WORDS: CliWords } = await import(
    /* webpackChunkName: "[request]", webpackInclude: /[\\/][a-z]{2}\.ts$/ */ `./${language}.ts`
  );
  return fetched.WORDS;
}
