/**
 * A test runner for Stryker: all tests of a room bundled into one script, which is evaluated anew for each mutant within one process. Jest itself takes
 * seconds to load a room for each mutant, and there are thousands. Tests are those of the repository, unchanged, with Jest's own `expect` and `each`.
 */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { PluginKind, commonTokens, declareFactoryPlugin, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const BUNDLE = '.mutation-bundle.cjs';
const DURATIONS = '.mutation-durations.json';
/** Loaded once: what is not the repository's own, and costs time. */
const SHARED = ['fast-check', 'expect', 'jest-each', 'jest-mock', 'esbuild'];

/** Properties are tried with so few cases, always the same: a mutant that lives is met by all of them. */
const MOST_CASES = 10;
/** Milliseconds; slower tests are left to the full suite. A mutant that lives has to pass all of them. */
const SLOW = Number(process.env.MUTATION_SLOW ?? 20_000);

const here = createRequire(path.join(process.cwd(), 'package.json'));
/** What the bundle requires. */
const required = (name) => (name === 'fast-check' ? fewCases(here(name)) : here(name));
const fewCases = (fc) => {
  const assert = (property, given = {}) =>
    fc.assert(property, { ...given, seed: 1, numRuns: Math.min(given.numRuns ?? 100, MOST_CASES) });
  return { ...fc, assert, default: { ...fc, assert } };
};
const stryker = () => (globalThis.__stryker__ ??= {});

/** Test files under the folders (or beginning with the names) given, without those that only Jest can run. */
function testFiles(places) {
  const files = places.flatMap((place) => {
    if (existsSync(place) && statSync(place).isDirectory())
      return readdirSync(place, { recursive: true }).map((name) => path.join(place, name));
    const folder = path.dirname(place);
    return readdirSync(folder)
      .map((name) => path.join(folder, name))
      .filter((file) => file.startsWith(place));
  });
  const own = [...new Set(files)].filter((file) => file.endsWith('.test.ts'));
  return own.sort().filter((file) => !/jest\.mock\(|@jest-environment/.test(readFileSync(file, 'utf8')));
}

async function bundle(files) {
  await here('esbuild').build({
    stdin: {
      contents: files
        .map((file) => `__suite(${JSON.stringify(file)}, () => require(${JSON.stringify(`./${file}`)}));`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: BUNDLE,
    external: SHARED,
    logLevel: 'error',
    plugins: [
      {
        name: 'places',
        setup(build) {
          build.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path: file }) => ({
            contents: readFileSync(file, 'utf8')
              .replaceAll('__dirname', JSON.stringify(path.dirname(file)))
              // Where nothing is mocked all that is required is actual.
              .replace(/jest\.requireActual(?:<[^>]*>)?\(/g, 'require('),
            loader: 'ts',
          }));
        },
      },
    ],
  });
}

/** What `describe` and `test` of one evaluation have declared. */
class Suite {
  constructor(name, parent) {
    this.name = parent?.name ? `${parent.name} ${name}` : name;
    this.parent = parent;
    this.hooks = { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
    this.begun = undefined;
  }

  chain() {
    return this.parent ? [...this.parent.chain(), this] : [this];
  }

  /** Once, whatever comes of it. */
  begin() {
    this.begun ??= (async () => {
      await this.parent?.begin();
      for (const hook of this.hooks.beforeAll) await call(hook);
    })();
    return this.begun;
  }
}

const call = (work) =>
  work.length > 0
    ? new Promise((resolve, reject) => void work((error) => (error ? reject(error) : resolve())))
    : work();

/** Evaluates the bundle; gives its tests, none of them run. */
function evaluate(script) {
  const tests = [];
  const root = new Suite('', undefined);
  let suite = root;
  const inside = (name, declare) => {
    const before = suite;
    suite = new Suite(name, before);
    declare();
    suite = before;
  };
  const add = (name, work) =>
    tests.push({ id: `${suite.name} ${name} #${tests.length}`, name: `${suite.name} ${name}`, work, suite });
  const none = () => undefined;
  const { bind } = here('jest-each');
  const each =
    (declare) =>
    (...table) =>
    (name, work) =>
      bind(declare, false)(...table)(name, work);
  const test = Object.assign((name, work) => add(name, work), {
    skip: Object.assign(none, { each: () => none }),
    todo: none,
  });
  test.each = each((name, work) => add(name, work));
  const describe = Object.assign(inside, { skip: Object.assign(none, { each: () => none }) });
  describe.each = each(inside);
  const hook = (kind) => (work) => void suite.hooks[kind].push(work);
  const mocker = new (here('jest-mock').ModuleMocker)(globalThis);
  const { expect } = here('expect');
  const globals = {
    ...{ test, it: test, describe, expect, __suite: inside },
    ...Object.fromEntries(['beforeAll', 'afterAll', 'beforeEach', 'afterEach'].map((kind) => [kind, hook(kind)])),
    jest: {
      setTimeout: none,
      fn: mocker.fn.bind(mocker),
      spyOn: mocker.spyOn.bind(mocker),
      restoreAllMocks: () => mocker.restoreAllMocks(),
    },
  };
  Object.assign(globalThis, globals);
  const module = { exports: {} };
  script.runInThisContext()(required, module, module.exports);
  return tests;
}

async function runTest({ work, suite }) {
  const chain = suite.chain();
  await suite.begin();
  try {
    for (const each of chain) for (const hook of each.hooks.beforeEach) await call(hook);
    await call(work);
  } finally {
    for (const each of chain.reverse()) for (const hook of each.hooks.afterEach) await call(hook);
  }
}

class BundleRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    if (!existsSync(BUNDLE)) await bundle(testFiles(process.env.MUTATION_TESTS.split(',')));
    const code = readFileSync(BUNDLE, 'utf8');
    this.script = new vm.Script(`(function (require, module, exports) {${code}\n})`, {
      filename: path.resolve(BUNDLE),
    });
    this.durations = existsSync(DURATIONS) ? JSON.parse(readFileSync(DURATIONS, 'utf8')) : {};
  }

  async dryRun({ coverageAnalysis }) {
    const ns = stryker();
    delete ns.activeMutant;
    delete ns.mutantCoverage;
    delete ns.currentTestId;
    const tests = evaluate(this.script);
    const results = await this.run(tests, false);
    this.durations = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(DURATIONS, JSON.stringify(this.durations));
    return {
      status: DryRunStatus.Complete,
      tests: results,
      ...(coverageAnalysis === 'off' ? {} : { mutantCoverage: ns.mutantCoverage ?? { static: {}, perTest: {} } }),
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const ns = stryker();
    ns.activeMutant = activeMutant.id;
    ns.hitLimit = hitLimit;
    ns.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      const wanted = testFilter && new Set(testFilter);
      let results;
      try {
        const tests = evaluate(this.script).filter(({ id }) => wanted === undefined || wanted.has(id));
        const soon = tests.filter(({ id }) => (this.durations[id] ?? 0) < SLOW);
        soon.sort((a, b) => (this.durations[a.id] ?? 0) - (this.durations[b.id] ?? 0));
        results = await this.run(soon, !disableBail);
      } catch (error) {
        results = [
          { id: 'load', name: 'load', status: TestStatus.Failed, timeSpentMs: 0, failureMessage: String(error) },
        ];
      }
      const timeOut = determineHitLimitReached(ns.hitCount, ns.hitLimit);
      return timeOut ?? toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
    } finally {
      delete ns.activeMutant;
      delete ns.hitLimit;
    }
  }

  async run(tests, bail) {
    const ns = stryker();
    const results = [];
    for (const test of tests) {
      const start = performance.now();
      ns.currentTestId = test.id;
      let failure;
      try {
        await runTest(test);
      } catch (error) {
        failure = String(error?.message ?? error).slice(0, 500);
      }
      const own = { id: test.id, name: test.name, timeSpentMs: Math.ceil(performance.now() - start) };
      results.push(
        failure === undefined
          ? { ...own, status: TestStatus.Success }
          : { ...own, status: TestStatus.Failed, failureMessage: failure || 'failed' },
      );
      if (failure !== undefined && bail) break;
    }
    delete ns.currentTestId;
    return results;
  }
}

const makeRunner = () => new BundleRunner();
makeRunner.inject = tokens(commonTokens.injector);
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundle', makeRunner)];
