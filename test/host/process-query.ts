/** Carries out a batch of Excel's API: the `ProcessQuery` requests of the unmodified client, over a workbook in memory. */
import type { BookModel } from './book-model';
import { HostError, InternalService, WireObject, Workbook } from './excel-objects';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}
interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: object;
}

const pascal = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));
const isEvent = (name: string): boolean => /^_(?:Un)?[Rr]egister\w*Event$/.test(name);

export class QueryProcessor {
  /** Members that were used, as `Range.Values`. */
  readonly used = new Set<string>();
  private readonly references = new Map<string, WireObject>();
  private lastReference = 0;

  constructor(private readonly book: BookModel) {}

  process(batch: Batch): BatchAnswer {
    const run = new Run(batch, this.book, this.references, this.used, () => `reference ${++this.lastReference}`);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [n, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.act(action) });
      } catch (error) {
        // What is wrong with the stand-in itself must not pass for an answer of Excel's.
        const { code, message } =
          error instanceof HostError ? error : new HostError('StandInFailed', `stand-in: ${String(error)}`);
        return {
          Results: results,
          Error: { Code: code, Message: message, HttpStatusCode: 400, ActionIndex: n, Location: action.Name },
        };
      }
    }
    return { Results: results };
  }
}

class Run {
  private readonly resolved = new Map<number, WireObject | null>();
  private readonly kept = new Set<number>();

  constructor(
    private readonly batch: Batch,
    private readonly book: BookModel,
    private readonly references: Map<string, WireObject>,
    private readonly used: Set<string>,
    private readonly newReference: () => string,
  ) {}

  act(action: Action): unknown {
    const { ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo } = action;
    if (ActionType === 5) return null;
    const object = this.resolve(ObjectPathId);
    switch (ActionType) {
      case 1:
        return object && this.instantiate(object, ObjectPathId);
      case 2:
      case 7:
        return object && this.read(object, QueryInfo?.Select ?? []);
      case 3: {
        if (Name === '_KeepReference') {
          this.kept.add(ObjectPathId);
          return null;
        }
        if (!object) throw new HostError('InvalidObjectPath', 'The object path is invalid: the object is null.');
        return this.call(object, Name, this.argumentsOf(ArgumentInfo));
      }
      default:
        throw new HostError('StandInLacks', `stand-in: action of type ${ActionType} is not implemented`);
    }
  }

  private instantiate(object: WireObject, path: number): object {
    const value: Record<string, unknown> = {};
    if ('Id' in object) value['Id'] = object.Id;
    if (object.isTracked && (this.batch.AutoKeepReference === true || this.kept.has(path))) {
      const id = this.newReference();
      this.references.set(id, object);
      value['_ReferenceId'] = id;
    }
    return value;
  }

  private resolve(id: number): WireObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `object path ${id} is not in the request`);
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    const object = this.follow(path, parent);
    this.resolved.set(id, object);
    return object;
  }

  private follow({ ObjectPathType, Name, ArgumentInfo }: ObjectPath, parent: WireObject | null): WireObject | null {
    switch (ObjectPathType) {
      case 1:
        return new Workbook(this.book, this.references);
      case 2:
        if (Name === 'Microsoft.InternalService.AddinInternalService') return new InternalService();
        throw new HostError('StandInLacks', `stand-in: new ${Name} is not implemented`);
      case 3:
        return parent && (this.call(parent, Name, this.argumentsOf(ArgumentInfo)) as WireObject | null);
      case 4:
        return parent && (this.get(parent, Name) as WireObject);
      case 5:
        return parent && (this.call(parent, 'Indexer', this.argumentsOf(ArgumentInfo)) as WireObject);
      case 6: {
        const object = this.references.get(Name);
        if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return object;
      }
      case 7:
        return null;
      default:
        throw new HostError('StandInLacks', `stand-in: object path of type ${ObjectPathType} is not implemented`);
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, n) =>
      typeof ids[n] === 'number' && ids[n] > 0 ? this.resolve(ids[n]) : value,
    );
  }

  private call(object: WireObject, name: string, args: unknown[]): unknown {
    if (isEvent(name)) return null;
    const method = this.get(object, name);
    if (typeof method !== 'function') throw lacks(object, `${name}()`);
    return (method as (...args: unknown[]) => unknown).apply(object, args);
  }

  private get(object: WireObject, name: string): unknown {
    if (!(name in object)) throw lacks(object, name);
    this.used.add(`${object.constructor.name}.${name}`);
    return (object as unknown as Readonly<Record<string, unknown>>)[name];
  }

  /** What a load asks for; of a collection, of each of its items. */
  private read(object: WireObject, select: readonly string[]): object {
    const { items } = object;
    if (items) {
      const inner = select.filter((one) => one !== '$none').map((one) => one.replace(/^items\//i, ''));
      return { _Items: items.map((item) => this.read(item, inner)) };
    }
    const value: Record<string, unknown> = {};
    if ('Id' in object) value['Id'] = object.Id;
    const below = new Map<string, string[]>();
    for (const name of select) {
      const [head = '', ...rest] = name.split('/');
      if (head === '$none') continue;
      if (rest.length === 0) value[pascal(head)] = this.scalar(object, pascal(head));
      else below.set(pascal(head), [...(below.get(pascal(head)) ?? []), rest.join('/')]);
    }
    for (const [name, inner] of below) value[name] = this.read(this.get(object, name) as WireObject, inner);
    return value;
  }

  private scalar(object: WireObject, name: string): unknown {
    const value = this.get(object, name);
    if (value instanceof WireObject) throw new HostError('StandInLacks', `stand-in: ${name} is loaded as a whole`);
    return value;
  }
}

const lacks = (object: WireObject, member: string): HostError =>
  new HostError('StandInLacks', `stand-in: ${object.constructor.name}.${member} is not implemented`);
