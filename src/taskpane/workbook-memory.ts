/// <reference types="office-js" />
/** What the pane keeps in the workbook's own document settings, so that it goes where the workbook goes. */
import type { Memory } from './memory';
import { MachineMemory } from './memory';

const PREFIX = 'addendum.';

/**
 * The workbook's word goes before this machine's. Looking around changes no workbook: what is kept goes into it when something else is written in
 * it.
 */
export class WorkbookMemory implements Memory {
  private readonly machine = new MachineMemory();
  private readonly unsettled = new Map<string, string>();

  get(name: string): string | undefined {
    const kept: unknown = Office.context.document.settings.get(PREFIX + name);
    return this.unsettled.get(name) ?? (typeof kept === 'string' ? kept : this.machine.get(name));
  }

  set(name: string, value: string): void {
    this.unsettled.set(name, value);
    this.machine.set(name, value);
  }

  settle(): void {
    const { settings } = Office.context.document;
    for (const [name, value] of this.unsettled) settings.set(PREFIX + name, value);
    // Where Excel keeps nothing, this machine does.
    if (this.unsettled.size > 0) settings.saveAsync(() => undefined);
  }
}
