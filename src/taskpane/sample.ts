/** The sample workbook, in its reader's language: the English one is served beside the pane, any other is made when it is asked for. */
import type { Language } from '../core/language/language';

const ADDRESS = 'samples/ccw-2013.xlsx';

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const served = async (): Promise<SampleFile> => ({
  name: 'ccw-2013.xlsx',
  bytes: new Uint8Array(await (await fetch(ADDRESS)).arrayBuffer()),
});

export async function sampleFile(language: Language): Promise<SampleFile> {
  if (language === 'en') return served();
  try {
    const { makeSample } = await import(/* webpackChunkName: "sample" */ '../../samples/make-sample');
    return { name: `ccw-2013.${language}.xlsx`, bytes: await makeSample(language) };
  } catch {
    // What makes it may be out of reach.
    return served();
  }
}
