/** A plan comes from the worker in pieces, and is the same plan. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataSheet } from '../../src/core/plan/data-sheet';
import type { PlannedWorkbook } from '../../src/core/plan/sheet-plan';
import { Engine } from '../../src/taskpane/engine/engine';
import type { EnginePort } from '../../src/taskpane/engine/engine';
import { EngineDesk } from '../../src/taskpane/engine/engine-desk';
import type { EngineReply } from '../../src/taskpane/engine/engine-messages';
import { cutPlan, joinPlan } from '../../src/taskpane/engine/plan-pieces';
import { serveDesk } from '../../src/taskpane/engine/serve-desk';

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'ccw-2013.xlsx');
const CHOICES = { languages: ['en'], layout: 'by meeting', rounding: 100 } as const;

test('a long sheet is cut, none of its pieces is long, and no row is lost or moved', () => {
  const rows = Array.from({ length: 2500 }, (_, n) => [`row ${n}`, n]);
  const columns = [
    { heading: 'Name', width: 10 },
    { heading: 'Number', width: 10 },
  ];
  const sheets = [
    dataSheet('Long', 'tblLong', columns, rows, 'Long'),
    dataSheet('Short', 'tblShort', columns, [], 'Short'),
  ];
  const plan: PlannedWorkbook = { title: 'a', subject: 'b', description: 'c', version: '0', sheets };
  const { pieces, rest } = cutPlan(plan);
  expect(pieces.map(({ sheet, rows: { length } }) => [sheet, length])).toEqual([
    [0, 1000],
    [0, 1000],
    [0, 503],
    [1, 4],
  ]);
  expect(rest.sheets.map(({ rows: { length } }) => length)).toEqual([0, 0]);
  expect(joinPlan(rest, pieces)).toEqual(plan);
});

test('what the pane is given is what the desk planned', async () => {
  const replies: EngineReply[] = [];
  const engine = new Engine(() => {
    const port: EnginePort = { postMessage: (request) => take(request), onmessage: null, terminate: () => undefined };
    const take = serveDesk((reply) => {
      replies.push(reply);
      port.onmessage?.({ data: structuredClone(reply) } as MessageEvent<EngineReply>);
    });
    return port;
  });
  const files = () => [{ name: 'ccw-2013.xlsx', bytes: new Uint8Array(readFileSync(SAMPLE)) }];
  await engine.ask('open', { files: files() });
  const desk = new EngineDesk();
  await desk.open({ files: files() });
  const plan = await engine.ask('annexSheets', CHOICES);
  expect(plan).toEqual(await desk.annexSheets(CHOICES));
  expect(replies.filter((reply) => 'piece' in reply).length).toBe(plan.sheets.length);
});
