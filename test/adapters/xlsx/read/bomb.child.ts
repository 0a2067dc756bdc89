/** Opens the file named and prints how it ended and the most memory that the process ever held, in megabytes. */
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../../../src/cli/node-inflate';
import { Refusal } from '../../../../src/core/values/diagnostic';

const [, , path, host] = process.argv;

openWorkbook(readFileSync(path!), { file: 'bomb.xlsx', ...(host === 'node' ? { inflate: nodeInflate } : {}) })
  .then(() => 'read')
  .catch((error: unknown) => (error instanceof Refusal ? error.diagnostic.code : String(error)))
  .then((outcome) => {
    process.stdout.write(JSON.stringify({ outcome, megabytes: process.resourceUsage().maxRSS / 1024 }));
  })
  .catch(() => process.exit(1));
