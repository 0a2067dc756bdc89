/** Puts an engine's desk behind a port: one question after the other, in the order they came. */
import { Refusal } from '../../core/values/diagnostic';
import { EngineDesk } from './engine-desk';
import type { EngineReply, EngineRequest } from './engine-messages';

/** Returns what takes the requests. */
export function serveDesk(reply: (message: EngineReply) => void): (request: EngineRequest) => void {
  let current = 0;
  let last = Promise.resolve();
  const desk = new EngineDesk((progress) => reply({ id: current, progress }));
  const answer = async ({ id, question, ask }: EngineRequest): Promise<void> => {
    current = id;
    try {
      const job = desk[question].bind(desk) as (ask: unknown) => Promise<unknown>;
      reply({ id, answer: await job(ask) });
    } catch (error) {
      if (error instanceof Refusal) reply({ id, refusal: error.diagnostic });
      else reply({ id, error: error instanceof Error ? error.message : String(error) });
    }
  };
  return (request) => {
    last = last.then(async () => answer(request));
  };
}
