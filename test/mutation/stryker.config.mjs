/** How `npm run mutate` runs Stryker; which files, and which tests, it says in the environment. */
const { MUTATED = '', MUTATION_REPORT = 'out/mutation.json' } = process.env;

export default {
  plugins: [new URL('./bundle-runner.mjs', import.meta.url).pathname],
  testRunner: 'bundle',
  coverageAnalysis: 'perTest',
  mutate: MUTATED.split(','),
  // Texts are held by types, by goldens in six languages and by tests of the tables; as mutants they would be half of all.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What is made once when a module is loaded (tables of words above all): each such mutant would need all tests.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'out', 'assets', 'samples', 'test/mutation/node_modules'],
  concurrency: 1,
  // On a busy machine the tests of a room take some minutes when all of them are watched.
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  tempDirName: 'out/mutation-tmp',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: MUTATION_REPORT },
  allowConsoleColors: false,
};
