/** From the empty workbook to the status of contributions, by what the commands themselves say is to be done next. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContributionsJson } from '../../src/core/budget/contributions/contributions-json';
import type { EstimateJson } from '../../src/core/budget/estimate/estimate-json';
import type { SharesJson } from '../../src/core/budget/shares/shares-json';
import { addendum } from './addendum';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'journey-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => addendum(args, { cwd: folder });
const files = new Set<string>();
const write = (name: string, text: string): void => {
  writeFileSync(path.join(folder, `${name}.csv`), text);
  files.add(`${name}.csv`);
};

/** The rows that are proposed, as they are copied into the workbook. */
const estimates = ({ meetings }: EstimateJson, status: string): string =>
  [
    'Meeting,Line,Amount,Currency,Version,Status',
    ...meetings.flatMap(({ code, version, lines }) =>
      lines.map(({ line, amount }) => [code, line, amount, 'USD', version, status].join(',')),
    ),
  ].join('\n');

test('five lines, one of them in francs, shared among States, and three receipts', async () => {
  files.clear();
  expect(await run('template', '--out', 'my.xlsx')).toMatchObject({ code: 0 });
  write(
    'BudgetLines',
    'Code,Title,Part,Kind,Rate,Base,Order\nA1,Interpretation,A,,,,1\nA2,Documentation,A,,,,2\nB1,Travel,B,,,,3\nPSC,Support,B,support cost,13,A; B,4\nCON,Contingency,C,contingency,15,A; B; PSC,5\n',
  );
  write('Meetings', 'Code,Title,Instrument,Start,End\nMSP,Meeting of States Parties,CCM,2025-09-16,2025-09-19\n');
  write(
    'UnitCosts',
    'Item,Unit,Factors,Rate,Currency\nINT,team-day,Days; Teams,5074,CHF\nTRA,page,Pages; Languages,250,USD\nTRV,trip,Trips,2600,USD\n',
  );
  write(
    'Volumes',
    'Meeting,Line,Item,Days,Teams,Languages,Pages,Trips\nMSP,A1,INT,4,2,,,\nMSP,A2,TRA,,,6,144,\nMSP,B1,TRV,,,,,3\n',
  );
  const all = (): string[] => ['my.xlsx', ...files];

  const dayless = await run('estimate', ...all());
  expect([dayless.code, dayless.stdout]).toEqual([
    1,
    expect.stringContaining('Give “Rates as at” on the Settings sheet'),
  ]);
  write('Settings', 'Setting,Value\nRates as at,2025-02-01\n');
  expect((await run('estimate', ...all())).stdout).toContain('Add the rate to the sheet Exchange rates');
  write('ExchangeRates', 'Currency,From,Units per US dollar\nCHF,2025-01-01,0.907\n');

  // The empty sheets of the template are joined with nothing; its settings have names.
  const early = await run('shares', ...all());
  expect(early.stdout).toContain('MSP has no estimate to share.');
  expect(early.stdout).toContain('addendum estimate --out');
  expect(early.stdout.match(/was read together/g)).toEqual(['was read together']);

  const built = await run('estimate', ...all(), '--out', 'out');
  expect([built.code, built.stdout]).toEqual([
    0,
    expect.stringContaining('Next: copy the rows of the sheet Estimates in estimate.xlsx into the workbook'),
  ]);
  const estimate = JSON.parse(readFileSync(path.join(folder, 'out', 'estimate.json'), 'utf8')) as EstimateJson;
  expect(estimate.meetings[0]!.lines.map(({ amount }) => amount)).toEqual([
    ...['44800.00', '216000.00', '7800.00', '34900.00', '45500.00'],
  ]);
  write('Estimates', estimates(estimate, 'proposed'));
  expect((await run('shares', ...all())).stdout).toContain('set the status of an estimate to adopted');
  write('Estimates', estimates(estimate, 'adopted'));

  write('Parties', 'State,Instrument,Entry into force\nCHE,CCM,2011-01-01\nFRA,CCM,2011-01-01\nDEU,CCM,2011-01-01\n');
  write('Scale', 'State,Rate,From year,To year\nCHE,1.05,2013,2015\nFRA,5.6,2013,2015\nDEU,7.14,2013,2015\n');
  expect((await run('shares', ...all())).stdout).toContain('or say in Scale year');
  write('Settings', 'Setting,Value\nRates as at,2025-02-01\nScale year,2013\n');
  const issue = ['--issue', '2025-04-01', '--due', '2025-06-30', '--out', 'shares'];
  const shared = await run('shares', ...all(), ...issue);
  expect([shared.code, shared.stdout]).toEqual([
    0,
    expect.stringContaining('From now on give invoices.2025-04-01.xlsx together with the workbook'),
  ]);
  const list = JSON.parse(readFileSync(path.join(folder, 'shares', 'shares.json'), 'utf8')) as SharesJson;
  expect(list.meetings[0]!.sums).toEqual({ share: '349000.00', invoiced: '0.00', bill: '349000.00' });

  write(
    'Receipts',
    'Received on,State,Meeting,Amount,Currency,Document\n2025-05-02,FRA,MSP,20000,USD,1\n2025-05-20,Germany,MSP,27000,USD,2\n2025-06-03,CHE,MSP,3500,CHF,3\n',
  );
  const told = await run(
    'contributions',
    ...all(),
    'shares/invoices.2025-04-01.xlsx',
    '--as-at',
    '2025-07-01',
    '--json',
  );
  const status = JSON.parse(told.stdout) as ContributionsJson & { diagnostics: { code: string }[] };
  expect(status.meetings[0]).toMatchObject({ assessed: '349000.00', received: '50858.88', outstanding: '298141.12' });
  expect(status.proof.holds).toBe(true);
  expect(status.diagnostics.filter(({ code }) => code === 'sheet-joined')).toHaveLength(1);
});
