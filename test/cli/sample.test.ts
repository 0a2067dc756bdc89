import { readFileSync } from 'node:fs';
import { makeSample } from '../../samples/make-sample';
import { SAMPLE } from './addendum';

test('the sample workbook is what its script makes, byte for byte', async () => {
  const made = await makeSample();
  expect(Buffer.compare(Buffer.from(made), readFileSync(SAMPLE))).toBe(0);
});
