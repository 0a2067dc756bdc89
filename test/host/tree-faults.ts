/** What the accessibility tree of a page or frame tells amiss, as the browser itself makes it: names, groups, lists, headings. */
import type { CDPSession, Frame, Page } from 'playwright-core';

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

/** What is pressed, chosen or typed into. */
const CONTROLS: ReadonlySet<string> = new Set(
  'button link checkbox radio textbox searchbox combobox spinbutton slider switch tab menuitem DisclosureTriangle Date'.split(
    ' ',
  ),
);
/** What sets things apart and has to say what they are. */
const NAMED: ReadonlySet<string> = new Set('group region form dialog grid tablist radiogroup figure'.split(' '));
/** Within one of these no two controls are called alike. */
const SCOPES: ReadonlySet<string> = new Set(
  'form dialog article tablist radiogroup group listitem row banner contentinfo RootWebArea'.split(' '),
);
const LISTS: ReadonlySet<string> = new Set(['list', 'tablist', 'grid', 'table']);

const roleOf = ({ role }: AxNode): string => String(role?.value ?? '');
const nameOf = ({ name }: AxNode): string => String(name?.value ?? '').trim();

/** One line for each fault. The page is asked by its own protocol; a frame of the same process is part of it. */
export async function treeFaults(page: Page, frame?: Frame): Promise<string[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  try {
    const frameId = frame && (await frameIdOf(session, frame));
    const { nodes } = (await session.send('Accessibility.getFullAXTree', frameId ? { frameId } : {})) as unknown as {
      readonly nodes: readonly AxNode[];
    };
    return faultsOf(nodes);
  } finally {
    await session.detach();
  }
}

async function frameIdOf(session: CDPSession, frame: Frame): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const all = [frameTree.frame, ...(frameTree.childFrames ?? []).map((child) => child.frame)];
  return all.find(({ url }) => frame.url().startsWith(url))!.id;
}

export function faultsOf(nodes: readonly AxNode[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const faults: string[] = [];
  let level = 0;
  /** Children that are told, past those that are not. */
  const childrenOf = (node: AxNode): AxNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      return child.ignored || roleOf(child) === 'none' || roleOf(child) === 'generic' ? childrenOf(child) : [child];
    });
  const textOf = (node: AxNode): string => nameOf(node) + childrenOf(node).map(textOf).join('');
  const visit = (node: AxNode, path: string, scope: Map<string, string>): void => {
    const role = roleOf(node);
    const name = nameOf(node);
    const where = `${path} > ${role}${name === '' ? '' : ` “${name.slice(0, 60)}”`}`;
    const children = childrenOf(node);
    if (CONTROLS.has(role) && name === '') faults.push(`no name: ${where}`);
    // What unfolds is called by its summary.
    const unfolds = children[0] !== undefined && roleOf(children[0]) === 'DisclosureTriangle';
    if (NAMED.has(role) && name === '' && !unfolds) faults.push(`${role} without a name: ${where}`);
    if (CONTROLS.has(role) && name !== '') {
      const key = `${role} ${name}`;
      if (scope.has(key)) faults.push(`called alike: ${where}`);
      scope.set(key, where);
    }
    if (NAMED.has(role) && children.length === 0) faults.push(`empty: ${where}`);
    if (LISTS.has(role) && children.length === 0) faults.push(`empty: ${where}`);
    if (role === 'list') {
      const strays = children.filter((child) => roleOf(child) !== 'listitem');
      if (strays.length > 0) faults.push(`no item of the list: ${where} > ${roleOf(strays[0]!)}`);
    }
    // What is before everything else has its own beginning.
    if (role === 'dialog') level = 1;
    if (role === 'heading') {
      const next = Number(node.properties?.find((each) => each.name === 'level')?.value.value ?? 0);
      if (textOf(node).trim() === '') faults.push(`empty: ${where}`);
      if (next > level + 1) faults.push(`heading of level ${next} after ${level}: ${where}`);
      level = next;
    }
    const own = SCOPES.has(role) ? new Map<string, string>() : scope;
    for (const child of children) visit(child, role === 'RootWebArea' ? '' : where, own);
  };
  const [root] = nodes;
  if (root) visit(root, '', new Map());
  return faults;
}
