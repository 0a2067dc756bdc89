/** The sample in each language: the same figures, findings and documents, read from sheets that their reader would have filled in so. */
import { makeSample } from '../../samples/make-sample';
import { say } from '../../src/adapters/messages/say';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { annexDocument } from '../../src/core/annex/annex-document';
import { buildAnnex } from '../../src/core/annex/build-annex';
import { checkStatus } from '../../src/core/check-status';
import { estimateWorkbooks } from '../../src/core/estimate-costs';
import { statusDocument } from '../../src/core/status/status-document';
import { contributionsJson } from '../../src/core/budget/contributions/contributions-json';
import { estimateJson } from '../../src/core/budget/estimate/estimate-json';
import { sharesJson } from '../../src/core/budget/shares/shares-json';
import type { Language } from '../../src/core/language/language';
import { LANGUAGES } from '../../src/core/language/language';
import { shareWorkbooks } from '../../src/core/share-costs';
import { splitWorkbooks } from '../../src/core/split-variances';
import { trackContributions } from '../../src/core/track-contributions';
import { dayFromIso } from '../../src/core/values/calendar';
import type { Diagnostic } from '../../src/core/values/diagnostic';
import { headingOf } from '../../src/core/workbook/heading-index';
import type { Workbook } from '../../src/core/workbook/workbook';
import { showDocument } from '../core/annex/show-document';

const opened = async (language: Language): Promise<Workbook> =>
  openWorkbook(await makeSample(language), { file: 'sample.xlsx' });

const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code).sort();
/** Without names of sheets and instruments, which are the language's. */
const figures = (value: unknown): string =>
  JSON.stringify(value, (name, each: unknown) =>
    ['at', 'rows', 'instrument', 'title', 'unit', 'sheet', 'cell', 'factors'].includes(name) ? undefined : each,
  );

function said(book: Workbook, language: Language) {
  const { value, diagnostics } = splitWorkbooks([book]);
  const annex = buildAnnex(value, { language, say, draft: false });
  const document = annexDocument(annex.value, value, { say, version: '1' });
  const asAt = dayFromIso('2014-04-30')!;
  const status = checkStatus([book], { asAt, year: 2013 });
  const estimate = estimateWorkbooks([book], {});
  const shares = shareWorkbooks([book], { on: 'estimate' });
  const tracked = trackContributions([book], { asAt });
  const plan = statusDocument(status.value!, language, { say, version: '1', draft: '' })!;
  return {
    annex: showDocument(document.value),
    status: showDocument({ plan, figures: [], names: [] }),
    estimate: figures(estimateJson(estimate.value, estimate.value.records)),
    shares: figures(sharesJson(shares.value.shares, shares.value.records)),
    contributions: figures(contributionsJson(tracked.value!.contributions, tracked.value!.records)),
    findings: [diagnostics, annex.diagnostics, document.diagnostics, status.diagnostics, shares.diagnostics].map(codes),
  };
}

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  '%s: all that is made of it is what is made of the English one',
  async (language) => {
    const book = await opened(language);
    const english = await opened('en');
    // Notices and documents in either language.
    for (const made of [language, 'en'] as const) {
      const [own, other] = [said(book, made), said(english, made)];
      for (const part of ['findings', 'annex', 'status', 'estimate', 'shares', 'contributions'] as const)
        expect([part, own[part]]).toEqual([part, other[part]]);
    }
    const [about, settings] = book.sheets;
    expect(about!.name).not.toBe('About');
    expect(settings!.name).toBe(headingOf('Settings', '', language));
  },
  60_000,
);

test('its reader’s own texts stand before the English ones, and are the only ones of the ledger', async () => {
  const book = await opened('fr');
  const textsOf = (name: string): string[][] => {
    const { cells } = book.sheets.find((sheet) => sheet.name === name)!;
    return Array.from({ length: cells.rowCount }, (_, row) =>
      Array.from({ length: cells.start(row + 1) - cells.start(row) }, (_, at) => cells.textId(cells.start(row) + at))
        .filter((id) => id >= 0)
        .map((id) => book.texts.text(id)),
    );
  };
  expect(textsOf(headingOf('Meetings', '', 'fr'))[0]!.slice(0, 3)).toEqual(['Code', 'Titre (fr)', 'Titre (en)']);
  expect(textsOf(headingOf('Meetings', '', 'fr'))[1]![1]).toBe('Groupe d’experts du Protocole II modifié');
  const ledger = textsOf(headingOf('Expenditures', '', 'fr'))
    .flat()
    .join(' ');
  expect(ledger).toContain('Interprètes indépendants, honoraires');
  expect(ledger).not.toMatch(/interpreters|Translation of|disbursement/);
});
