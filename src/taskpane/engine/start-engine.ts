/** Starts the engine. The worker's file is named here alone, since only the bundler understands it. */
import { Engine } from './engine';

export const startEngine = (): Engine =>
  new Engine(() => new Worker(/* webpackChunkName: "engine" */ new URL('./engine-worker.ts', import.meta.url)));
