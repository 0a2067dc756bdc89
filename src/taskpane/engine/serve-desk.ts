/** Puts an engine's desk behind a port: one question after the other, in the order they came. */
import { Refusal } from '../../core/values/diagnostic';
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import type { EngineDesk } from './engine-desk';
import type { EngineReply, EngineRequest } from './engine-messages';
import { cutPlan, isPlan } from './plan-pieces';

/** Returns what takes the requests. */
export function serveDesk(reply: (message: EngineReply) => void): (request: EngineRequest) => void {
  let current = 0;
  let last = Promise.resolve();
  // The rules by which workbooks are read come apart from the pane's start, and are asked for at once.
  const loading = import(/* webpackChunkName: "desk" */ './engine-desk');
  let desk: EngineDesk | undefined;
  const answer = async ({ id, question, ask }: EngineRequest): Promise<void> => {
    current = id;
    try {
      const { EngineDesk: Desk } = await loading;
      desk ??= new Desk((progress) => reply({ id: current, progress }));
      const job = desk[question].bind(desk) as (ask: unknown) => Promise<unknown>;
      const answer = await job(ask);
      if (!isPlan(question)) {
        reply({ id, answer });
        return;
      }
      const { pieces, rest } = cutPlan(answer as PlannedWorkbook);
      for (const piece of pieces) reply({ id, piece });
      reply({ id, answer: rest });
    } catch (error) {
      if (error instanceof Refusal) reply({ id, refusal: error.diagnostic });
      else if (error instanceof Error) reply({ id, error: error.message, stack: error.stack ?? '' });
      else reply({ id, error: String(error), stack: '' });
    }
  };
  return (request) => {
    last = last.then(async () => answer(request));
  };
}
