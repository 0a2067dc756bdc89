/**
 * The objects of Excel's API that the pane uses, as Microsoft's reference describes each: https://learn.microsoft.com/javascript/api/excel (the page
 * of a class is `excel.` and its name in small letters). A member that is not here fails loudly. Classes have the API's own names, by which the
 * requirement set of each member is known.
 */

/** What Excel answers a request with that it cannot do: codes of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** An object on the wire; its members have the client's names in Pascal case. */
export abstract class WireObject {
  /** Of a collection. */
  get items(): readonly WireObject[] | undefined {
    return undefined;
  }
  /** Ranges live on under a reference while a batch runs. */
  get isTracked(): boolean {
    return false;
  }
}

export const missing = (): never => {
  throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
};
export const invalid = (why = ''): never => {
  throw new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. ${why}`);
};
export const denied = (): never => {
  throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
};
export const taken = (): never => {
  throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
};

type Class = abstract new (...args: never[]) => { readonly kept: Record<string, unknown> };

/** Gives a class members that are kept as they are set, with what each is before it was. */
export function keeps(kind: Class, members: Readonly<Record<string, unknown>>): void {
  for (const [name, first] of Object.entries(members))
    Object.defineProperty(kind.prototype, name, {
      get(this: { kept: Record<string, unknown>; path?: string }) {
        return this.kept[`${this.path ?? ''}${name}`] ?? first;
      },
      set(this: { kept: Record<string, unknown>; path?: string }, value: unknown) {
        this.kept[`${this.path ?? ''}${name}`] = value;
      },
    });
}
