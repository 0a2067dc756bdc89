/** Which languages run from right to left is asked in one place: a seventh language needs no other. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { directionOf, isRightToLeft } from '../../../src/core/language/direction';
import { LANGUAGES } from '../../../src/core/language/language';

const SOURCE = path.join(__dirname, '..', '..', '..', 'src');
test('Arabic runs from right to left, and no other of the six', () => {
  expect(LANGUAGES.filter(isRightToLeft)).toEqual(['ar']);
  expect(LANGUAGES.map(directionOf).filter((direction) => direction === 'rtl')).toHaveLength(1);
});

test('nothing else asks for Arabic to know a direction', () => {
  const asking = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && /[!=]== 'ar'/.test(readFileSync(path.join(SOURCE, file), 'utf8')));
  expect(asking).toEqual([]);
});
