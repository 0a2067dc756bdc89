/** The delimited text: no code or title of it is a formula to a spreadsheet, and numbers stay numbers. */
import { say } from '../../../src/adapters/messages/say';
import { annexCsv } from '../../../src/core/annex/annex-csv';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { makeReconciliation } from './make-reconciliation';

const FORMULAS = ['=1+1', '+A', '-A', '@A', '\uff1dA', '\tA'];

/** Meeting, line, part and title are all the same text. */
function rowsOf(text: string, layout: 'by meeting' | 'matrix'): string[][] {
  const reconciliation = makeReconciliation({
    meetings: [{ code: text, title: text }],
    lines: [
      { code: text, title: text, part: text },
      { code: `${text}2`, title: text, part: `${text}2` },
    ],
    estimates: [
      [text, text, '10.00'],
      [text, `${text}2`, '5.00'],
    ],
    expenditures: [],
  });
  const { value } = buildAnnex(reconciliation, { language: 'en', say, draft: false, layout });
  const [, ...lines] = annexCsv(value).trimEnd().split('\r\n');
  return lines.map((line) => line.split(','));
}

describe.each(['by meeting', 'matrix'] as const)('%s', (layout) => {
  test.each(FORMULAS)('%j', (text) => {
    const cells = rowsOf(text, layout).flatMap(([, , meeting, part, line, label]) => [meeting!, part!, line!, label!]);
    expect(cells).toEqual(expect.arrayContaining([`'${text}`, `'${text}2`]));
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\uff1d]/);
  });

  test.each(['-5', '+7', '007', '12.50'])('a plain number stays as it is: %s', (text) => {
    const [, , meeting, part, line, label] = rowsOf(text, layout).find(
      ([, role, , , code]) => role === 'line' && code === text,
    )!;
    expect([meeting, part, line, label]).toEqual([text, text, text, text]);
  });
});
