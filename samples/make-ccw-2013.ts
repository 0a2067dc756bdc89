/** Writes the sample workbook: to a file, in a language (English where none is named). */
import { writeFileSync } from 'node:fs';
import type { Language } from '../src/core/language/language';
import { makeSample } from './make-sample';

const [, , target = '', language = 'en'] = process.argv;
makeSample(language as Language)
  .then((bytes) => writeFileSync(target, bytes))
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
