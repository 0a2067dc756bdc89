/** Asks the engine's worker, and keeps each answer with its question. */
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import { Refusal } from '../../core/values/diagnostic';
import type { EngineReply, EngineRequest, Question, Questions } from './engine-messages';
import { isPlan, joinPlan } from './plan-pieces';
import type { PlanPiece } from './plan-pieces';

/** A `Worker`, or what stands in for one. */
export interface EnginePort {
  postMessage(message: EngineRequest, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<EngineReply>) => void) | null;
  terminate(): void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((part: number) => void) | undefined;
  /** Of a plan: what came of it so far. */
  readonly pieces: PlanPiece[] | undefined;
}

export class Engine {
  private next = 1;
  private readonly waiting = new Map<number, Waiting>();

  private port: EnginePort;

  constructor(private readonly start: () => EnginePort) {
    this.port = this.connect();
  }

  /** Gives up what is being done, and all that was read: questions that wait reject with an `AbortError`. */
  stop(): void {
    this.port.terminate();
    this.port = this.connect();
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(new DOMException('stopped', 'AbortError'));
  }

  /** Rejects with a `Refusal` where the workbook cannot be read whole. `transfer` is given away, not copied. */
  ask<Q extends Question>(
    question: Q,
    ask: Questions[Q]['ask'],
    transfer: Transferable[] = [],
    onProgress?: (part: number) => void,
  ): Promise<Questions[Q]['answer']> {
    const id = this.next++;
    return new Promise<Questions[Q]['answer']>((resolve, reject) => {
      this.waiting.set(id, {
        resolve: resolve as Waiting['resolve'],
        reject,
        onProgress,
        pieces: isPlan(question) ? [] : undefined,
      });
      this.port.postMessage({ id, question, ask } as EngineRequest, transfer);
    });
  }

  private connect(): EnginePort {
    const port = this.start();
    port.onmessage = ({ data }) => this.take(data);
    return port;
  }

  private take(reply: EngineReply): void {
    const waiting = this.waiting.get(reply.id);
    if (!waiting) return;
    if ('progress' in reply) {
      waiting.onProgress?.(reply.progress);
      return;
    }
    if ('piece' in reply) {
      waiting.pieces?.push(reply.piece);
      return;
    }
    this.waiting.delete(reply.id);
    if ('refusal' in reply) waiting.reject(new Refusal(reply.refusal));
    else if ('error' in reply) waiting.reject(errorOf(reply));
    else waiting.resolve(waiting.pieces ? joinPlan(reply.answer as PlannedWorkbook, waiting.pieces) : reply.answer);
  }
}

/** The engine's error, with the place where it happened there. */
function errorOf({ error, stack }: { readonly error: string; readonly stack: string }): Error {
  const made = new Error(error);
  if (stack !== '') made.stack = stack;
  return made;
}
