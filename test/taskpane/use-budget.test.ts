/** @jest-environment jsdom */
/** The budget's state between two workbooks: what was chosen for the one says nothing of the other, and no answer is shown of another's sheets. */
import type { BudgetFaces } from '../../src/taskpane/engine/budget-questions';
import type { Engine } from '../../src/taskpane/engine/engine';
import type { GivenFile, Outline } from '../../src/taskpane/engine/engine-messages';
import { useBudget } from '../../src/taskpane/use-budget';
import { Awaited, mountHook } from './mount-hook';

const outline = (file: string, setUp?: string): Outline =>
  ({ files: setUp === undefined ? [file] : [file, setUp], setUp }) as unknown as Outline;
const faces = (currency: string): BudgetFaces => ({ currency }) as unknown as BudgetFaces;
const given = (name: string): GivenFile => ({ name, bytes: new Uint8Array() });
const OLD = [given('2012.xlsx')];

interface Asked {
  readonly question: string;
  readonly ask: Readonly<Record<string, unknown>>;
  readonly answer: Awaited<unknown>;
}

function mounted(isAtHand = true) {
  const asked: Asked[] = [];
  const troubles: unknown[] = [];
  const engine = {
    ask: (question: string, ask: Asked['ask']) => {
      const answer = new Awaited<unknown>();
      asked.push({ question, ask, answer });
      return answer.promise;
    },
  } as unknown as Engine;
  const props = {
    engine,
    outline: undefined,
    language: 'en' as const,
    isAtHand,
    onTrouble: troubles.push.bind(troubles),
  };
  const { now, does, render } = mountHook(useBudget, props as Parameters<typeof useBudget>[0]);
  const of = (question: string): Asked[] => asked.filter((each) => each.question === question);
  return {
    now,
    does,
    troubles,
    of,
    show: (next: Outline | undefined, more: Partial<typeof props> = {}) => render({ ...props, ...more, outline: next }),
    answer: (question: string, at: number, value: unknown) => does(() => of(question)[at]!.answer.resolve(value)),
  };
}

test('it is asked for when the job is at hand and something was read, and shown of that reading alone', async () => {
  const { show, of, now, answer } = mounted();
  expect(of('budget')).toEqual([]);
  const a = outline('a.xlsx');
  show(a, { isAtHand: false });
  expect(of('budget')).toEqual([]);
  show(a);
  expect(of('budget').map(({ ask }) => ask)).toEqual([
    { asAt: undefined, version: undefined, past: '', language: 'en' },
  ]);
  await answer('budget', 0, faces('CHF'));
  expect(now().budget?.currency).toBe('CHF');
  // The same files read anew are another reading.
  show(outline('a.xlsx'));
  expect(now().budget).toBeUndefined();
  await answer('budget', 1, faces('USD'));
  expect(now().budget?.currency).toBe('USD');
  show(undefined);
  expect(now().budget).toBeUndefined();
});

test('of two days the answer for the one chosen last is shown', async () => {
  const { show, of, now, answer, does } = mounted();
  show(outline('a.xlsx'));
  await does(() => now().chooseBudget({ asAt: '2014-01-31' }));
  await does(() => now().chooseBudget({ version: 'revised 1' }));
  expect(of('budget').map(({ ask }) => [ask['asAt'], ask['version']])).toEqual([
    [undefined, undefined],
    ['2014-01-31', undefined],
    ['2014-01-31', 'revised 1'],
  ]);
  await answer('budget', 2, faces('last'));
  await answer('budget', 0, faces('first'));
  await answer('budget', 1, faces('second'));
  expect(now().budget?.currency).toBe('last');
});

test('one choice leaves the others as they are', async () => {
  const { show, now, does } = mounted();
  show(outline('a.xlsx'));
  await does(() => now().chooseBudget({ on: 'final', whatIf: { CHF: '0.9' } }));
  await does(() => now().chooseBudget({ asAt: '2014-01-31' }));
  expect(now().budgetChoice).toEqual({ on: 'final', whatIf: { CHF: '0.9' }, asAt: '2014-01-31' });
});

const CHOSEN = { on: 'final', whatIf: { CHF: '0.9' }, asAt: '2014-01-31', version: 'revised 1' } as const;

test.each<[string, Outline, boolean]>([
  ['the same workbook read anew', outline('a.xlsx'), true],
  ['the same with its set-up workbook beside it', outline('a.xlsx', 'addendum-set-up.xlsx'), true],
  ['another workbook', outline('b.xlsx'), false],
])('what was chosen for a workbook, of %s', async (_, next, isKept) => {
  const { show, now, does } = mounted();
  show(outline('a.xlsx'));
  await does(() => now().chooseBudget(CHOSEN));
  await does(() => now().earlierYears.choose(OLD));
  show(next);
  expect([now().budgetChoice, now().earlierYears.files]).toEqual(
    isKept ? [CHOSEN, OLD] : [{ on: 'estimate', whatIf: {} }, []],
  );
});

test('what was chosen is forgotten too where another workbook comes after one that was refused', async () => {
  const { show, now, does } = mounted();
  show(outline('a.xlsx'));
  await does(() => now().chooseBudget(CHOSEN));
  show(undefined);
  expect(now().budgetChoice).toEqual(CHOSEN);
  show(outline('b.xlsx'));
  expect(now().budgetChoice).toEqual({ on: 'estimate', whatIf: {} });
});

describe('earlier years', () => {
  test('are known once they are read, are given to the engine where it has them not, and to each reading again', async () => {
    const { show, now, does, of, answer } = mounted();
    const a = outline('a.xlsx');
    show(a);
    await does(() => now().earlierYears.choose(OLD));
    expect([now().earlierYears.key, now().earlierYears.files]).toEqual(['', OLD]);
    expect(of('pastYears').map(({ ask }) => ask)).toEqual([{ key: '1' }]);
    await answer('pastYears', 0, false);
    expect(of('pastYears')[1]!.ask).toEqual({ key: '1', files: OLD });
    expect(now().earlierYears.key).toBe('');
    await answer('pastYears', 1, true);
    expect(now().earlierYears.key).toBe('1');
    expect(of('budget').at(-1)!.ask['past']).toBe('1');
    // Another reading asks whether the engine, which may have been stopped, still has them.
    show(outline('a.xlsx'));
    expect(now().earlierYears.key).toBe('');
    await answer('pastYears', 2, true);
    expect([now().earlierYears.key, of('pastYears').length]).toEqual(['1', 3]);
  });

  test('others take their place under another name; none is no name', async () => {
    const { show, now, does, answer, of } = mounted();
    show(outline('a.xlsx'));
    await does(() => now().earlierYears.choose(OLD));
    await does(() => now().earlierYears.choose([given('2011.xlsx')]));
    await answer('pastYears', 0, true);
    expect(now().earlierYears.key).toBe('');
    await answer('pastYears', 1, true);
    expect([now().earlierYears.key, now().earlierYears.files[0]?.name]).toEqual(['2', '2011.xlsx']);
    await does(() => now().earlierYears.choose([]));
    expect([now().earlierYears.key, now().earlierYears.files, of('pastYears').length]).toEqual(['', [], 2]);
  });

  test('that were read are not meant any more as soon as others are chosen', async () => {
    const { show, now, does, answer } = mounted();
    show(outline('a.xlsx'));
    await does(() => now().earlierYears.choose(OLD));
    await answer('pastYears', 0, true);
    expect(now().earlierYears.key).toBe('1');
    await does(() => now().earlierYears.choose([given('2011.xlsx')]));
    expect(now().earlierYears.key).toBe('');
  });

  test('of which one cannot be read are given up as a whole, and told', async () => {
    const { show, now, does, of, troubles } = mounted();
    show(outline('a.xlsx'));
    await does(() => now().earlierYears.choose(OLD));
    await does(() => of('pastYears')[0]!.answer.reject(new Error('no workbook')));
    expect([now().earlierYears.files, now().earlierYears.key, troubles.map(String)]).toEqual([
      [],
      '',
      ['Error: no workbook'],
    ]);
  });

  test('stay where the engine was stopped, which is not told of them', async () => {
    const { show, now, does, of, troubles } = mounted();
    show(outline('a.xlsx'));
    await does(() => now().earlierYears.choose(OLD));
    await does(() => of('pastYears')[0]!.answer.reject(Object.assign(new Error('stopped'), { name: 'AbortError' })));
    expect([now().earlierYears.files, troubles]).toEqual([OLD, []]);
  });
});
