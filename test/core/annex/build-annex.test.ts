import { join } from 'node:path';
import { say } from '../../../src/adapters/messages/say';
import { annexCsv } from '../../../src/core/annex/annex-csv';
import { reconciliationJson } from '../../../src/core/annex/annex-json';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { LANGUAGES } from '../../../src/core/language/language';
import { ANNEX_WORDS } from '../../../src/core/language/annex-words';
import { dayFromIso } from '../../../src/core/values/calendar';
import type { Minor } from '../../../src/core/values/money';
import { CCW_2013 } from './ccw-2013';
import { makeReconciliation } from './make-reconciliation';
import { showAnnex } from './show-annex';
import { expectGolden } from '../../golden';

/** What is printed, as it was read by people. */
const isGolden = (name: string, text: string): void => expectGolden(join(__dirname, 'golden', name), text);

const DOLLAR = 100 as Minor;
const THOUSAND = 100_000 as Minor;

describe('the annex by meeting', () => {
  const reconciliation = makeReconciliation(CCW_2013);

  it.each(LANGUAGES)('is as it should be in %s', (language) => {
    const { value } = buildAnnex(reconciliation, { language, say, draft: false, rounding: DOLLAR });
    isGolden(`by-meeting.${language}.txt`, showAnnex(value));
  });

  it('prints exact cents unchanged and unmarked', () => {
    const { value, diagnostics } = buildAnnex(reconciliation, { language: 'en', say, draft: false });
    expect(diagnostics).toEqual([]);
    const cells = value.tables.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
    for (const cell of cells)
      if ('amount' in cell) {
        expect(cell.amount.printed).toBe(cell.amount.figure.amount);
        expect(cell.amount.adjusted).toBe(false);
      }
    expect(value.tables.flatMap(({ notes }) => notes).map(({ letter }) => letter)).not.toContain('*');
  });

  it('prints a figure the same in the summary and in the table of its meeting', () => {
    const { value } = buildAnnex(reconciliation, { language: 'en', say, draft: false, rounding: THOUSAND });
    const [summary, ...meetings] = value.tables;
    meetings.forEach((table, at) => expect(table.rows.at(-1)!.figures).toEqual(summary!.rows[at]!.figures));
  });

  it('names each title that has no translation once, and how many figures were moved', () => {
    const { diagnostics } = buildAnnex(reconciliation, { language: 'fr', say, draft: false, rounding: DOLLAR });
    const codes = diagnostics.filter(({ code }) => code === 'title-untranslated').map(({ values }) => values);
    const named = codes.map((values) => ('code' in values ? values.code : ''));
    // The last PV-C7 is its explanation.
    expect(named).toEqual(['PV-C7', 'MHCP', 'STF', 'PSC', 'PV-C7', 'SUM']);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'rounding-adjusted', severity: 'note' });
  });

  it('counts a figure that was moved once, in however many tables it stands', () => {
    const { value, diagnostics } = buildAnnex(reconciliation, {
      language: 'en',
      say,
      draft: false,
      rounding: THOUSAND,
    });
    const moved = value.tables.flatMap(({ columns, rows }) =>
      rows.flatMap(({ role, key, figures }) =>
        figures.flatMap((cell, at) => {
          const of = role === 'line' || role === 'total' ? '' : `${role} ${key.part}`;
          const name = `${key.meetingIndex} ${key.lineIndex} ${of} ${columns[at]!.measure}`;
          return 'amount' in cell && cell.amount.adjusted ? [name] : [];
        }),
      ),
    );
    expect(moved.length).toBeGreaterThan(new Set(moved).size);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'rounding-adjusted', values: { count: new Set(moved).size } });
  });

  it('says the day that was chosen, before that of the Settings sheet', () => {
    const asAt = (chosen?: string) => {
      const settings = { figures: 'provisional' as const, asAt: dayFromIso('2013-10-31') };
      const provisional = makeReconciliation({ ...CCW_2013, settings: { ...CCW_2013.settings, ...settings } });
      const options = {
        language: 'en',
        say,
        draft: false,
        asAt: chosen === undefined ? undefined : dayFromIso(chosen),
      } as const;
      return showAnnex(buildAnnex(provisional, options).value);
    };
    expect(asAt()).toContain('31 October 2013');
    expect(asAt('2013-11-30')).toContain('30 November 2013');
    expect(asAt('2013-11-30')).not.toContain('31 October 2013');
  });

  it('prints an overridden term in its place', () => {
    const { value } = buildAnnex(reconciliation, { language: 'fr', say, draft: false });
    expect(value.tables[0]!.columns.map(({ heading }) => heading)).toContain('Différence');
  });

  it('says a draft is one', () => {
    const { value } = buildAnnex(reconciliation, { language: 'es', say, draft: true });
    expect([value.draft, value.draftWord]).toEqual([true, 'BORRADOR']);
  });
});

describe('provisional figures', () => {
  const rows = {
    ...CCW_2013,
    expenditures: [...CCW_2013.expenditures, ['MHCP', 'INT', '500.00', 'commitment'] as const],
    settings: { ...CCW_2013.settings, figures: 'provisional' as const },
  };

  it('are headed actual, with what is only committed, and dated', () => {
    const { value } = buildAnnex(makeReconciliation(rows), { language: 'en', say, draft: false });
    isGolden('provisional.en.txt', showAnnex(value));
  });
});

describe('a figure that is not available', () => {
  const rows = { ...CCW_2013, expenditures: [...CCW_2013.expenditures, ['MHCP', 'INT', '?'] as const] };

  it('is two dots, in every total above it too, and null in the JSON', () => {
    const reconciliation = makeReconciliation(rows);
    const { value } = buildAnnex(reconciliation, { language: 'en', say, draft: true, rounding: DOLLAR });
    isGolden('unknown.en.txt', showAnnex(value));
    const json = reconciliationJson(reconciliation, { version: '0', inputs: [], diagnostics: [] });
    expect(json.totals).toMatchObject({
      estimate: '410411.34',
      expenditure: null,
      variance: null,
      implementationRate: null,
    });
  });
});

describe('the matrix', () => {
  it('has lines down and meetings across, and the same totals as the summary', () => {
    const { value } = buildAnnex(makeReconciliation(CCW_2013), {
      language: 'en',
      say,
      draft: false,
      rounding: THOUSAND,
      layout: 'matrix',
    });
    isGolden('matrix.en.txt', showAnnex(value));
    isGolden('matrix.csv', annexCsv(value));
  });
});

describe('machine forms', () => {
  it('gives the annex as delimited text', () => {
    const { value } = buildAnnex(makeReconciliation(CCW_2013), { language: 'en', say, draft: false, rounding: DOLLAR });
    isGolden('by-meeting.csv', annexCsv(value));
  });

  it('keeps text that looks like a formula from being one, and quotes what must be', () => {
    const rows = makeReconciliation({
      meetings: [{ code: '=1+1', title: '@SUM(A1), "quoted"' }],
      lines: [{ code: '-5' }],
      estimates: [['=1+1', '-5', '1.00']],
      expenditures: [],
    });
    const csv = annexCsv(buildAnnex(rows, { language: 'en', say, draft: false }).value);
    expect(csv.split('\r\n')[1]).toBe(`1,line,'=1+1,,,"'@SUM(A1), ""quoted"" (8–9 April)",1.00,,,1.00,0.0,,`);
    expect(csv.split('\r\n')[3]).toContain(",'=1+1,,-5,-5,1.00");
  });

  it('gives the reconciliation as one JSON document', () => {
    const json = reconciliationJson(makeReconciliation(CCW_2013), {
      version: '0.1.0',
      inputs: [{ file: 'costs.xlsx', sha256: 'ab' }],
      diagnostics: [],
    });
    isGolden('by-meeting.json', `${JSON.stringify(json, null, 1)}\n`);
  });
});

describe('the words', () => {
  it.each(LANGUAGES)('have a text for every key in %s', (language) => {
    const words = ANNEX_WORDS[language];
    for (const text of Object.values(words)) expect(text).not.toBe('');
    expect(Object.keys(words).sort()).toEqual(Object.keys(ANNEX_WORDS.en).sort());
  });
});
