/** @jest-environment jsdom */
/** Where the officer stands: which step of which job, also the next time; a cell that was gone to, and the way back; keys that work anywhere. */
import { HiddenSheet } from '../../src/adapters/excel/select-place';
import type { Place } from '../../src/core/values/address';
import type { Memory } from '../../src/taskpane/memory';
import type { Step } from '../../src/taskpane/steps-of-jobs';
import type { Trouble } from '../../src/taskpane/trouble';
import { useKeys } from '../../src/taskpane/use-keys';
import { usePlace } from '../../src/taskpane/use-place';
import { useStanding } from '../../src/taskpane/use-standing';
import type { WorkbookHost } from '../../src/taskpane/workbook-host';
import { mountHook } from './mount-hook';

const memoryOf = (kept: Record<string, string> = {}): Memory => ({
  get: (name) => kept[name],
  set: (name, value) => void (kept[name] = value),
  settle: () => undefined,
});

function standing(kept: Record<string, string> = {}, first?: Step) {
  const memory = memoryOf(kept);
  const hook = mountHook(({ step }: { step: Step | undefined }) => useStanding(memory, step), { step: first });
  return { ...hook, kept, at: () => `${hook.now().job} ${hook.now().step}` };
}

describe('the step', () => {
  test.each<[string, Record<string, string>, Step | undefined, string]>([
    ['nothing is kept', {}, undefined, 'report data'],
    ['a step is kept', { step: 'annex' }, undefined, 'report annex'],
    ['a step and its job are kept', { step: 'shares', job: 'budget' }, undefined, 'budget shares'],
    ['a step of both jobs is kept, and a job', { step: 'check', job: 'budget' }, undefined, 'budget check'],
    ['a step is kept that is not of the job that is', { step: 'annex', job: 'budget' }, undefined, 'report annex'],
    ['what is kept is no step and no job', { step: 'nowhere', job: 'none' }, undefined, 'report data'],
    ['the ribbon asks for another than is kept', { step: 'annex' }, 'shares', 'budget shares'],
    ['the ribbon asks for one of both jobs', { step: 'shares', job: 'budget' }, 'check', 'budget check'],
  ])('where %s', (_, kept, first, wanted) => {
    expect(standing(kept, first).at()).toBe(wanted);
  });

  test('that is gone to is kept, and so is the job that is chosen', async () => {
    const { now, does, kept, at } = standing();
    await does(() => now().goTo('reconcile'));
    expect([at(), kept]).toEqual(['report reconcile', { step: 'reconcile' }]);
    await does(() => now().chooseJob('budget'));
    expect([at(), kept]).toEqual(['budget estimate', { step: 'estimate', job: 'budget' }]);
    await does(() => now().goTo('check'));
    expect(at()).toBe('budget check');
    await does(() => now().chooseJob('report'));
    expect([at(), kept]).toEqual(['report check', { step: 'check', job: 'report' }]);
  });

  test('of another job takes the job along', async () => {
    const { now, does, at } = standing();
    await does(() => now().goTo('shares'));
    expect(at()).toBe('budget shares');
  });
});

const place = (cell: string): Place => ({ file: 'a.xlsx', sheet: 'Ledger', cell });

function places() {
  const shown: Place[] = [];
  let before: Place | undefined = place('A1');
  let refuses: Error | undefined;
  const troubles: (Trouble | undefined)[] = [];
  const onTrouble = (trouble: Trouble | undefined): void => void troubles.push(trouble);
  const host = {
    show: (to: Place) => {
      if (refuses) return Promise.reject(refuses);
      shown.push(to);
      const from = before;
      before = to;
      return Promise.resolve(from);
    },
  } as unknown as WorkbookHost;
  const hook = mountHook(() => usePlace(host, onTrouble), {});
  return {
    ...hook,
    troubles,
    cells: () => shown.map(({ sheet, cell }) => `${sheet}!${cell}`),
    refuse: (error: Error | undefined) => void (refuses = error),
    nowhere: () => void (before = undefined),
  };
}

describe('a cell', () => {
  test('that is gone to, and others after it: the way back leads to where the officer was at first, once', async () => {
    const { now, does, cells } = places();
    await does(() => now().show(place('C5')));
    await does(() => now().show(place('C9')));
    expect(now().cameFrom).toEqual(place('A1'));
    await does(() => now().back());
    expect([cells(), now().cameFrom]).toEqual([['Ledger!C5', 'Ledger!C9', 'Ledger!A1'], undefined]);
    await does(() => now().back());
    expect(cells()).toHaveLength(3);
  });

  test('that cannot be gone to says why, and leads nowhere back', async () => {
    const { now, does, refuse, troubles } = places();
    refuse(new HiddenSheet('Ledger'));
    await does(() => now().show(place('C5')));
    expect([now().cameFrom, troubles]).toEqual([undefined, [{ kind: 'hidden', sheet: 'Ledger' }]]);
    refuse(undefined);
    await does(() => now().show(place('C5')));
    expect([now().cameFrom?.cell, troubles.at(-1)]).toEqual(['A1', undefined]);
  });

  test('from where nothing was shown has no way back', async () => {
    const { now, does, nowhere } = places();
    nowhere();
    await does(() => now().show(place('C5')));
    expect(now().cameFrom).toBeUndefined();
  });

  test('to which one cannot go back any more: it is told, and not tried again', async () => {
    const { now, does, refuse, troubles } = places();
    await does(() => now().show(place('C5')));
    refuse(new HiddenSheet('Ledger'));
    await does(() => now().back());
    expect([now().cameFrom, troubles.at(-1)?.kind]).toEqual([undefined, 'hidden']);
  });

  test('of an earlier reading is no way back', async () => {
    const { now, does } = places();
    await does(() => now().show(place('C5')));
    await does(() => now().forget());
    expect(now().cameFrom).toBeUndefined();
  });

  test('a sheet that was written is gone to, with a way back; where it cannot be, one stays and nothing is told', async () => {
    const { now, does, refuse, troubles, cells } = places();
    await does(() => now().standOn('a.xlsx', 'Annex'));
    expect([cells(), now().cameFrom?.cell]).toEqual([['Annex!'], 'A1']);
    refuse(new HiddenSheet('Annex'));
    await does(() => now().standOn('a.xlsx', 'Annex'));
    expect([now().cameFrom?.cell, troubles]).toEqual(['A1', []]);
  });
});

describe('keys', () => {
  function keys(canUndo = true) {
    document.body.innerHTML =
      '<main><div class="step"><div role="search"><input id="search"></div><button id="plain">b</button></div></main><textarea id="text"></textarea><dialog><button id="asked">c</button></dialog>';
    const done: string[] = [];
    const props = { canUndo };
    const hook = mountHook(
      ({ canUndo: can }: typeof props) =>
        useKeys({ onHelp: () => done.push('help'), onUndo: can ? () => done.push('undo') : undefined }),
      props,
    );
    const press = (init: KeyboardEventInit, at = 'plain'): boolean => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
      document.getElementById(at)!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return { ...hook, done, press };
  }

  test.each<[string, KeyboardEventInit, string, string[]]>([
    ['Ctrl+Z', { key: 'z', ctrlKey: true }, 'plain', ['undo']],
    ['Cmd+Z', { key: 'Z', metaKey: true }, 'plain', ['undo']],
    ['Ctrl+Shift+Z', { key: 'z', ctrlKey: true, shiftKey: true }, 'plain', []],
    ['Ctrl+Alt+Z', { key: 'z', ctrlKey: true, altKey: true }, 'plain', []],
    ['z', { key: 'z' }, 'plain', []],
    ['Ctrl+Z in a text', { key: 'z', ctrlKey: true }, 'text', []],
    ['Ctrl+Z in what is asked over all', { key: 'z', ctrlKey: true }, 'asked', []],
    ['?', { key: '?', shiftKey: true }, 'plain', ['help']],
    ['Ctrl+?', { key: '?', ctrlKey: true }, 'plain', []],
    ['? in a text', { key: '?' }, 'text', []],
  ])('%s', (_, init, at, wanted) => {
    const { press, done, unmount } = keys();
    expect([press(init, at), done]).toEqual([wanted.length > 0, wanted]);
    unmount();
    expect([press(init, at), done]).toEqual([false, wanted]);
  });

  test('/ goes to the search of the step, where there is one', () => {
    const { press, unmount } = keys();
    expect([press({ key: '/' }), document.activeElement?.id]).toEqual([true, 'search']);
    document.querySelector('[role=search]')!.remove();
    expect(press({ key: '/' })).toBe(false);
    unmount();
  });

  test('where nothing can be taken back, Ctrl+Z is the host’s own; from then on when something can', () => {
    const { press, done, render, unmount } = keys(false);
    expect([press({ key: 'z', ctrlKey: true }), done]).toEqual([false, []]);
    render({ canUndo: true });
    expect([press({ key: 'z', ctrlKey: true }), done]).toEqual([true, ['undo']]);
    unmount();
  });
});
