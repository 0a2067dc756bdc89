/** The engine in a worker of its own, so that the pane stays at hand while a ledger is read. */
import type { EngineReply, EngineRequest } from './engine-messages';
import { serveDesk } from './serve-desk';

const take = serveDesk((message: EngineReply) => postMessage(message));
onmessage = ({ data }: MessageEvent<EngineRequest>) => take(data);
