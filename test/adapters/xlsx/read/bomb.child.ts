/** Opens the file named and prints how it ended and the most memory that the process ever held, in megabytes. */
import { existsSync, readFileSync } from 'node:fs';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../../../src/cli/node-inflate';
import { Refusal } from '../../../../src/core/values/diagnostic';

const [, , path, host] = process.argv;

openWorkbook(readFileSync(path!), { file: 'bomb.xlsx', ...(host === 'node' ? { inflate: nodeInflate } : {}) })
  .then(() => 'read')
  .catch((error: unknown) => (error instanceof Refusal ? error.diagnostic.code : String(error)))
  .then((outcome) => {
    process.stdout.write(JSON.stringify({ outcome, megabytes: mostKilobytes() / 1024 }));
  })
  .catch(() => process.exit(1));

/** Linux hands the most memory of whoever started a process on to it; its own stands in `/proc`. */
function mostKilobytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}
