/** What the pane keeps between two openings: where the officer stood, and what was chosen. Texts by short names. */
export interface Memory {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  /** Keeps it with the workbook too, where there is one that is being changed anyway. */
  settle(): void;
}

/** Excel on the web keeps what a machine holds apart by the site that it is opened from. */
const prefix = (): string => {
  const { Office } = globalThis as { readonly Office?: { readonly context?: { readonly partitionKey?: string } } };
  return `${Office?.context?.partitionKey ?? ''}addendum.`;
};

/** Kept on this machine, where the browser lets us; else until the pane is closed. */
export class MachineMemory implements Memory {
  private readonly own = new Map<string, string>();

  get(name: string): string | undefined {
    try {
      return localStorage.getItem(prefix() + name) ?? this.own.get(name);
    } catch {
      return this.own.get(name);
    }
  }

  set(name: string, value: string): void {
    this.own.set(name, value);
    try {
      localStorage.setItem(prefix() + name, value);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  }

  settle(): void {
    // There is no workbook to keep it in.
  }
}
