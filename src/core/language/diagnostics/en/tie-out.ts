import type { SomeDiagnosticTexts } from '../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Versions of two years',
    message:
      'The older version is of {before, select, blank {a year that is not known} other {{before}}}, the newer of {after, select, blank {a year that is not known} other {{after}}}: meetings are paired by series, and rows only where their day is the same.',
    hint: 'Read added and dropped rows as those of two years.',
  },
  'comparison-currencies': {
    title: 'Versions in two currencies',
    message: 'The older version is in {before}, the newer in {after}: their figures cannot be set against each other.',
    hint: 'Compare versions in one currency.',
  },
  'comparison-unproved': {
    title: 'Differences that do not add up',
    message: 'The figure {figure} differs by {difference, number}, but the rows behind it by {explained, number}.',
    hint: 'Do not rely on this comparison; this is a fault of the program.',
  },
} satisfies SomeDiagnosticTexts;
