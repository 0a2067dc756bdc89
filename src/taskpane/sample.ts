/** The sample workbook that is served beside the pane. */
const ADDRESS = 'samples/ccw-2013.xlsx';

export const SAMPLE = {
  name: 'ccw-2013.xlsx',
  bytes: async (): Promise<Uint8Array> => new Uint8Array(await (await fetch(ADDRESS)).arrayBuffer()),
};
