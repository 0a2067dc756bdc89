/// <reference types="office-js" />
/** All that sheets are apart from their cells' values: their facts, and what their fonts do to what is shown. */
import type { ExcelSheet } from './excel-book';
import type { LoadedSheet } from './load-facts';
import { loadFacts } from './load-facts';
import { FontSearch } from './load-fonts';

export interface WholeSheets {
  readonly sheets: readonly ExcelSheet[];
  /** Names of sheets whose fonts were not all looked at. */
  readonly fontsUnread: readonly string[];
}

export async function loadWhole(
  context: Excel.RequestContext,
  loaded: readonly LoadedSheet[],
  signal: AbortSignal | undefined,
): Promise<WholeSheets> {
  let search: FontSearch | undefined;
  const facts = await loadFacts(context, loaded, () => (search = new FontSearch(context, loaded)));
  const fonts = await search!.finish(signal);
  return {
    sheets: facts.map((sheet, n) => ({ ...sheet, fonts: fonts[n]!.fonts, raised: fonts[n]!.raised })),
    fontsUnread: facts.flatMap(({ name }, n) => (fonts[n]!.isUnread ? [name] : [])),
  };
}
