/** Why a folder cannot be made: the true reason, which Node hides where folders within folders are asked for. */
import type * as fs from 'node:fs';
import path from 'node:path';
import { writeOutputs } from '../../src/cli/write-outputs';

jest.mock('node:fs', () => {
  const real = jest.requireActual<typeof fs>('node:fs');
  return {
    ...real,
    // As Node does it on a disk that is read-only.
    mkdirSync: (_: string, options?: { recursive?: boolean }): never => {
      const code = options?.recursive ? 'ENOENT' : 'EROFS';
      throw Object.assign(new Error(code), { code });
    },
  };
});

test('of a disk that is read-only', () => {
  const file = { path: path.join(__dirname, 'a', 'b', 'x.csv'), bytes: new Uint8Array(1), isOurs: () => true };
  let refusal: unknown;
  try {
    writeOutputs([file], { inputs: [], force: false });
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({ message: 'folderNotMade', values: { reason: 'the disk is read-only' } });
});
