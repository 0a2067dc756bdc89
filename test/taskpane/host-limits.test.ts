/** Small things that Excel on the web withholds: a clipboard for frames, and one store for all sites. */
import { copyText } from '../../src/taskpane/copy-text';
import { MachineMemory } from '../../src/taskpane/memory';

type Globals = Record<string, unknown>;
const globals = globalThis as unknown as Globals;
const put = (values: Globals): void => {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(globals, name, { value, configurable: true, writable: true });
};
const names = ['navigator', 'document', 'localStorage', 'Office'];
const before = names.map((name) => Object.getOwnPropertyDescriptor(globals, name));
afterEach(() => {
  for (const [n, name] of names.entries()) {
    Reflect.deleteProperty(globals, name);
    if (before[n]) Object.defineProperty(globals, name, before[n]);
  }
});

/** A page in which only the older way of copying is open, or none. */
function closeClipboard(copies: boolean): string[] {
  const copied: string[] = [];
  const fields: { value: string }[] = [];
  put({
    navigator: { clipboard: { writeText: async () => Promise.reject(new Error('NotAllowedError')) } },
    document: {
      activeElement: null,
      body: { append: (field: { value: string }) => fields.push(field) },
      createElement: () => ({
        value: '',
        style: {},
        setAttribute: () => 0,
        select: () => 0,
        remove: () => fields.pop(),
      }),
      execCommand: () => {
        if (copies) copied.push(fields[0]!.value);
        return copies;
      },
    },
  });
  return copied;
}

test('where the clipboard is closed, a text is copied the older way; where that is closed too, it is said', async () => {
  const copied = closeClipboard(true);
  expect([await copyText('a\nb'), copied]).toEqual([true, ['a\nb']]);
  closeClipboard(false);
  expect(await copyText('a')).toBe(false);
});

test('what is kept on this machine is kept apart as Excel on the web asks', () => {
  const kept = new Map<string, string>();
  put({ localStorage: { getItem: (name: string) => kept.get(name) ?? null, setItem: kept.set.bind(kept) } });
  new MachineMemory().set('step', 'check');
  put({ Office: { context: { partitionKey: 'tenant-' } } });
  expect(new MachineMemory().get('step')).toBeUndefined();
  new MachineMemory().set('step', 'annex');
  expect([...kept]).toEqual([
    ['addendum.step', 'check'],
    ['tenant-addendum.step', 'annex'],
  ]);
});
