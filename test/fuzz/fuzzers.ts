/** All fuzzers by name. */
import type { Fuzzer } from './case';
import { csvFuzz } from './csv-fuzz';
import { documentFuzz } from './document-fuzz';
import { jobFuzz } from './job-fuzz';
import { markupFuzz, packageFuzz } from './package-fuzz';
import { sheetFuzz } from './sheet-fuzz';

export const FUZZERS: Readonly<Record<string, Fuzzer>> = {
  package: packageFuzz,
  markup: markupFuzz,
  sheet: sheetFuzz,
  csv: csvFuzz,
  document: documentFuzz,
  job: jobFuzz,
};
