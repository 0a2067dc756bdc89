/** Commands that read the workbook, write into it, and show what they wrote. What stood in the way comes back in plain words. */
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import type { Diagnostic } from '../../core/values/diagnostic';
import type { Engine } from '../engine/engine';
import type { Outline } from '../engine/engine-messages';
import type { Memory } from '../memory';
import type { Speech } from '../speech';
import { keptChoices, keptFrozen } from '../steps/kept-choices';
import { troubleOf } from '../trouble';
import { stepWords } from '../words/in-languages';
import type { WorkbookHost } from '../workbook-host';

export interface CommandStart {
  readonly engine: Engine;
  readonly host: WorkbookHost;
  readonly memory: Memory;
  readonly speech: Speech;
}

/** Milliseconds: https://learn.microsoft.com/office/dev/add-ins/testing/runtimes */
const LONGEST = 240_000;

/** Each gives `undefined` where all went well. */
export class RibbonCommands {
  private signal = new AbortController().signal;

  constructor(private readonly start: CommandStart) {}

  /** With the choices made in the pane last; a draft where there are errors. */
  writeAnnex = async (): Promise<string | undefined> =>
    this.run(async (outline) => {
      const { engine, memory, speech } = this.start;
      const { language } = speech;
      if (outline.missing.length > 0 || outline.meetings.length === 0) {
        return (await stepWords(language)).annex.nothingToPrint;
      }
      const { layout, rounding } = outline;
      const choices = { languages: [language], layout, rounding, ...keptChoices(memory) };
      return this.write(outline, await engine.ask('annexSheets', choices), keptFrozen(memory));
    });

  writeStatus = async (): Promise<string | undefined> =>
    this.run(async (outline) => {
      const { engine, speech } = this.start;
      const { language, say, sheet } = speech;
      const words = (await stepWords(language)).status;
      const status = await engine.ask('status', { language });
      if (status.instruments.length === 0) {
        return say(words.notHere, { kinds: status.missing.map(sheet).join(', ') });
      }
      if (status.asAt === undefined) return words.whichDay;
      return this.write(outline, await engine.ask('statusSheets', { language }), false);
    });

  private async run(job: (outline: Outline) => Promise<string | undefined>): Promise<string | undefined> {
    const { engine, host } = this.start;
    // Excel ends the page after five minutes, in the middle of whatever it does: what is not done by then is taken back.
    const stopper = new AbortController();
    const timer = setTimeout(() => stopper.abort(new DOMException('stopped', 'AbortError')), LONGEST);
    this.signal = stopper.signal;
    try {
      return await job(await host.read(engine, { signal: stopper.signal, onProgress: () => undefined }));
    } catch (error) {
      return await this.said(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Shows the first sheet that was written; names those that were left alone. */
  private async write(outline: Outline, plan: PlannedWorkbook, frozen: boolean): Promise<string | undefined> {
    const { host } = this.start;
    const { signal } = this;
    const outcomes = await host.writer!.write(plan, { frozen, signal, onProgress: () => undefined });
    const written = outcomes.find(({ does }) => does !== 'refuse');
    if (written) await host.show({ file: outline.files[0] ?? '', sheet: written.sheet, cell: '' });
    const refusals = outcomes.flatMap(({ refusal }) => refusal ?? []);
    const said = await Promise.all(refusals.map(async (diagnostic) => this.saidOf(diagnostic)));
    return said.length === 0 ? undefined : said.join('\n');
  }

  private async said(error: unknown): Promise<string> {
    const trouble = troubleOf(error, 'writing-stopped');
    const { words } = this.start.speech;
    if (trouble.kind === 'refusal') return this.saidOf(trouble.diagnostic);
    return trouble.kind === 'failed' ? `${words.failed} ${trouble.text}` : words.writingStopped;
  }

  private async saidOf(diagnostic: Diagnostic): Promise<string> {
    const { engine, speech } = this.start;
    const { message, hint } = await engine.ask('say', { diagnostic, language: speech.language });
    return `${message} ${hint}`;
  }
}
