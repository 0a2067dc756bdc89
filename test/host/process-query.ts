/** Carries out a batch of Excel's API: the `ProcessQuery` requests of the unmodified client, over a workbook in memory. */
import type { BookModel } from './book-model';
import { HostError, WireObject } from './objects/wire-object';
import { AddinInternalService, Workbook } from './objects/workbook';
import { isWithin, setOf } from './requirement-sets';

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
const isEvent = (name: string): boolean => /^_(?:Un)?[Rr]egister(?:\w*Event|EventNameChanged)$/.test(name);

export class QueryProcessor {
  /** Members that were used, as `Range.Values`. */
  readonly used = new Set<string>();
  private readonly references = new Map<string, WireObject>();
  private lastReference = 0;

  constructor(
    private readonly book: BookModel,
    /** Of ExcelApi. */
    private readonly version: string,
  ) {}

  /**
   * What was done before an action that fails stays done: Excel takes nothing back. `until`: the action before which a fault strikes.
   * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
   */
  process(batch: Batch, fault?: { readonly code: string; readonly until: number }): BatchAnswer {
    const { version } = this;
    const newReference = (): string => `reference ${++this.lastReference}`;
    const run = new Run(batch, {
      book: this.book,
      references: this.references,
      used: this.used,
      version,
      newReference,
    });
    const answer = this.carryOut(batch, run, fault);
    this.book.calculateNow();
    return answer;
  }

  private carryOut(
    batch: Batch,
    run: Run,
    fault: { readonly code: string; readonly until: number } | undefined,
  ): BatchAnswer {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [n, action] of batch.Actions.entries()) {
      try {
        if (n === fault?.until) throw new HostError(fault.code, `Excel says: ${fault.code}`);
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
    if (fault && fault.until >= batch.Actions.length) {
      const Error = { Code: fault.code, Message: `Excel says: ${fault.code}`, HttpStatusCode: 400 };
      return { Results: results, Error };
    }
    return { Results: results };
  }
}

interface Surroundings {
  readonly book: BookModel;
  readonly references: Map<string, WireObject>;
  readonly used: Set<string>;
  readonly version: string;
  readonly newReference: () => string;
}

class Run {
  private readonly resolved = new Map<number, WireObject | null>();
  private readonly kept = new Set<number>();

  constructor(
    private readonly batch: Batch,
    private readonly host: Surroundings,
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
      case 4:
        if (!object) throw new HostError('InvalidObjectPath', 'The object path is invalid: the object is null.');
        this.set(object, Name, this.argumentsOf(ArgumentInfo)[0]);
        return null;
      default:
        throw new HostError('StandInLacks', `stand-in: action of type ${ActionType} is not implemented`);
    }
  }

  private instantiate(object: WireObject, path: number): object {
    const value: Record<string, unknown> = {};
    if ('Id' in object) value['Id'] = object.Id;
    if (object.isTracked && (this.batch.AutoKeepReference === true || this.kept.has(path))) {
      const id = this.host.newReference();
      this.host.references.set(id, object);
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
        return new Workbook(this.host.book, this.host.references);
      case 2:
        if (Name === 'Microsoft.InternalService.AddinInternalService') return new AddinInternalService();
        throw new HostError('StandInLacks', `stand-in: new ${Name} is not implemented`);
      case 3:
        return parent && (this.call(parent, Name, this.argumentsOf(ArgumentInfo)) as WireObject | null);
      case 4:
        return parent && (this.get(parent, Name) as WireObject);
      case 5:
        return parent && (this.call(parent, 'Indexer', this.argumentsOf(ArgumentInfo)) as WireObject);
      case 6: {
        const object = this.host.references.get(Name);
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

  private set(object: WireObject, name: string, value: unknown): void {
    this.check(object, name);
    (object as unknown as Record<string, unknown>)[name] = value;
  }

  private get(object: WireObject, name: string): unknown {
    this.check(object, name);
    return (object as unknown as Readonly<Record<string, unknown>>)[name];
  }

  /** That the member is there, and in this version of Excel. */
  private check(object: WireObject, name: string): void {
    if (!(name in object)) throw lacks(object, name);
    const member = `${object.constructor.name}.${name}`;
    this.host.used.add(member);
    const set = setOf(member) ?? '1.1';
    if (!/^[\d.]+$/.test(set) || !isWithin(set, this.host.version))
      throw new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member} (${set}).`);
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
