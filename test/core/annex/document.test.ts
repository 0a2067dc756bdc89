import { join } from 'node:path';
import { say } from '../../../src/adapters/messages/say';
import type { AnnexDocument, DocumentOptions } from '../../../src/core/annex/annex-document';
import { annexDocument } from '../../../src/core/annex/annex-document';
import type { AnnexOptions } from '../../../src/core/annex/build-annex';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import { formatAmount } from '../../../src/core/language/format';
import { dayFromIso } from '../../../src/core/values/calendar';
import type { Diagnostic } from '../../../src/core/values/diagnostic';
import type { Minor } from '../../../src/core/values/money';
import { CCW_2013 } from './ccw-2013';
import type { Rows, SETTINGS } from './make-reconciliation';
import { cents, makeReconciliation } from './make-reconciliation';
import { showDocument } from './show-document';
import { expectGolden } from '../../golden';

const DOLLAR = 100 as Minor;

interface Made extends AnnexDocument {
  readonly found: readonly Diagnostic[];
}

function make(
  rows: Rows,
  language: Language = 'en',
  options: Partial<AnnexOptions> = {},
  more: Partial<DocumentOptions> = {},
): Made {
  const reconciliation = makeReconciliation(rows);
  const annex = buildAnnex(reconciliation, { language, say, draft: false, ...options });
  const { value, diagnostics } = annexDocument(annex.value, reconciliation, { say, version: '1', ...more });
  return { ...value, found: diagnostics };
}

/** The paragraphs of a style, each as its text. */
const paragraphs = ({ plan }: AnnexDocument, ...styles: readonly string[]): string[] =>
  plan.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' && styles.includes(block.style) ? [block.runs] : []))
    .map((runs) => runs.map(({ text }) => text).join(''));

const running = (made: AnnexDocument): string[] => paragraphs(made, 'numbered', 'lettered');

/** What is printed, as it was read by people. */
const isGolden = (name: string, text: string): void => expectGolden(join(__dirname, 'golden', name), text);

/** Meetings `M1`, `M2` … on one line, each with an estimate and an expenditure; a blank one has no row. */
function meetings(...amounts: readonly (readonly [string, string])[]): Rows {
  const codes = amounts.map((_, at) => `M${at + 1}`);
  const rows = (side: 0 | 1) =>
    amounts.flatMap((pair, at): [string, string, string][] =>
      pair[side] === '' ? [] : [[codes[at]!, 'A1', pair[side]]],
    );
  return {
    meetings: codes.map((code) => ({ code, title: `Meeting ${code}` })),
    lines: [{ code: 'A1', title: 'Interpretation' }],
    estimates: rows(0),
    expenditures: rows(1),
    settings: { mandate: 'As requested.' },
  };
}

const repeated = (count: number, pair: readonly [string, string]): (readonly [string, string])[] =>
  Array.from({ length: count }, () => pair);

describe('the document', () => {
  it.each(LANGUAGES)('is as it should be in %s', (language) => {
    const made = make(CCW_2013, language, { rounding: DOLLAR }, { date: dayFromIso('2014-09-15')!, chart: true });
    isGolden(`document.${language}.txt`, showDocument(made));
  });

  it('sets the matrix on pages that lie, the text on pages that stand', () => {
    const made = make(CCW_2013, 'en', { layout: 'matrix', draft: true });
    expect(made.plan.sections.map(({ landscape, head }) => [landscape, head.draft])).toEqual([
      [false, 'DRAFT'],
      [true, 'DRAFT'],
    ]);
  });

  it('parts a table that no page is wide enough for, with heads and notes where they belong', () => {
    const rows = meetings(...repeated(14, ['1000.00', '2.00']));
    const made = make(rows, 'en', { layout: 'matrix' });
    expect(paragraphs(made, 'table-number').filter((caption) => caption.startsWith('Table 2'))).toEqual([
      'Table 2',
      'Table 2 (continued)',
    ]);
    const widths = made.plan.sections
      .filter(({ landscape }) => landscape)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? [block.widths.reduce((sum, width) => sum + width, 0)] : []));
    expect(new Set(widths)).toEqual(new Set([14_570]));
    const columns = made.figures.filter(({ name }) => name.measure === 'estimate' && name.role === 'total');
    expect(new Set(columns.map(({ name }) => name.meeting)).size).toBe(15);
  });

  it('keeps a short table on one page, and lets a row break that is longer than one', () => {
    const long = { ...CCW_2013, meetings: [{ code: 'M1', title: 'long '.repeat(900) }] };
    const rowsOf = (made: Made) =>
      made.plan.sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((b) => (b.kind === 'table' && b.look === 'figures' ? b.rows : []));
    expect(rowsOf(make(long)).some(({ mayBreak }) => mayBreak)).toBe(true);
    const short = rowsOf(make(CCW_2013));
    expect(short.some(({ mayBreak }) => mayBreak)).toBe(false);
    expect(short.filter(({ isHead }) => !isHead).filter(({ keepWithNext }) => !keepWithNext)).toEqual([]);
  });
});

describe('what is said of the figures', () => {
  it.each([
    [
      'below',
      ['100.00', '90.00'],
      'The final expenditures amounted to $90.00, which is $10.00, or 10.0 per cent, below the estimated costs of $100.00.',
    ],
    [
      'above',
      ['100.00', '100.01'],
      'The final expenditures amounted to $100.01, which is $0.01 above the estimated costs of $100.00.',
    ],
    ['equal', ['100.00', '100.00'], 'The final expenditures amounted to $100.00, as estimated.'],
    ['no estimate', ['', '5.00'], 'The final expenditures amounted to $5.00; no estimate was made.'],
    ['no spending', ['5.00', ''], 'No expenditure was recorded; the estimated costs amounted to $5.00.'],
    [
      'unknown',
      ['5.00', '?'],
      'The totals cannot be compared, since some of the amounts on which they are based are not available.',
    ],
  ] as const)('%s', (_, pair, said) => {
    expect(running(make(meetings(pair)))[1]).toBe(said);
  });

  it('another currency is named, dollars have their sign', () => {
    const rows = { ...meetings(['10.00', '9.00']), settings: { currency: 'CHF', mandate: 'x' } };
    expect(running(make(rows))[1]).toContain('CHF\u00a09.00');
    expect(running(make(rows, 'ru'))[1]).toContain('9,00\u00a0шв. франков');
  });

  it.each([
    ['en', 1, 'one meeting'],
    ['en', 9, 'nine meetings'],
    ['en', 10, '10 meetings'],
    ['fr', 1, 'une réunion'],
    ['es', 5, 'cinco reuniones'],
    ['ru', 1, 'одному совещанию'],
    ['ru', 3, 'трем совещаниям'],
    ['ru', 21, '21 совещанию'],
    ['ru', 25, '25 совещаниям'],
    ['ar', 1, 'اجتماع واحد'],
    ['ar', 2, 'اجتماعين'],
    ['ar', 3, 'ثلاثة اجتماعات'],
    ['ar', 11, '11 اجتماعا'],
    ['ar', 100, '100 اجتماع'],
    ['zh', 2, '两次会议'],
    ['zh', 12, '12次会议'],
  ] as const)('in %s %d meetings are counted as %s', (language, count, said) => {
    const made = make(meetings(...repeated(count, ['10.00', '9.00'])), language);
    expect(running(made).some((text) => text.includes(said))).toBe(true);
  });

  it.each([
    // With decimals Spanish has the plural.
    ['1.00', '1.00 دولار', '1,00\u00a0dollar', '1,00\u00a0dólares'],
    ['3.00', '3.00 دولارات', '3,00\u00a0dollars', '3,00\u00a0dólares'],
    ['11.00', '11.00 دولارا', '11,00\u00a0dollars', '11,00\u00a0dólares'],
    ['100.00', '100.00 دولار', '100,00\u00a0dollars', '100,00\u00a0dólares'],
    ['1000000.00', '1\u00a0000\u00a0000.00 دولار', '1\u00a0000\u00a0000,00\u00a0dollars', '1.000.000,00\u00a0dólares'],
  ])('%s dollars', (amount, ar, fr, es) => {
    const said = (language: Language) => running(make(meetings(['', amount]), language))[1];
    expect(said('ar')).toContain(ar);
    expect(said('fr')).toContain(fr);
    expect(said('es')).toContain(es);
  });

  it.each([
    ['1.00', '1\u00a0dólar,'],
    ['30000000.00', '30.000.000\u00a0de dólares,'],
    ['30000001.00', '30.000.001\u00a0dólares,'],
  ])('%s in whole dollars, in Spanish', (amount, said) => {
    expect(running(make(meetings(['', amount]), 'es', { rounding: DOLLAR }))[1]).toContain(said.replace(',', ''));
  });

  it('names a single meeting in the same sentence, in English with its article', () => {
    const named = (title: string, language: Language = 'en'): string => {
      const rows = meetings(['100.00', '90.00']);
      return running(make({ ...rows, meetings: [{ code: 'M1', title }] }, language))[2]!;
    };
    expect(named('Meeting of the Parties')).toBe(
      'Expenditures were below the estimate for one meeting, the Meeting of the Parties, by $10.00, or 10.0 per cent (largest difference: interpretation, $10.00).',
    );
    expect(named('2013 Meeting of Experts')).toContain('one meeting, the 2013 Meeting of Experts, by');
    expect(named('The Hague talks')).toContain('one meeting, The Hague talks, by');
    expect(named('')).toContain('one meeting, M1, by');
    expect(named('Meeting of the Parties', 'fr')).toContain('pour une réunion\u00a0: Meeting of the Parties, de');
    expect(named('缔约方会议', 'zh')).toMatch(/^一次会议的开支低于估计费用：缔约方会议，/);
  });

  it('lists several meetings after a colon, without an article', () => {
    const [intro, first] = running(make(meetings(['100.00', '90.00'], ['100.00', '80.00']))).slice(2);
    expect(intro).toBe('Expenditures were below the estimate for two meetings:');
    expect(first).toMatch(/^Meeting M2, by /);
  });

  it('has the number of the lines that are listed', () => {
    const said = (language: Language) => running(make(meetings(['100.00', '90.00']), language)).at(-1)!;
    expect(said('en')).toBe(
      'By budget line, the largest amount below the estimates was under: interpretation ($10.00).',
    );
    expect(said('ru')).toContain('по следующей статье: ');
    const two = { ...meetings(['100.00', '90.00']), lines: [{ code: 'A1' }, { code: 'A2' }] };
    const more = make({ ...two, estimates: [...two.estimates, ['M1', 'A2', '5.00']] }, 'ru');
    expect(running(more).at(-1)).toContain('по следующим статьям: ');
  });

  it('leaves a space after a Latin stop before Chinese', () => {
    const [first] = running(make(meetings(['1.00', '1.00']), 'zh'));
    expect(first).toMatch(/^As requested\. 下列/);
    const chinese = { ...meetings(['1.00', '1.00']), settings: { mandate: '应缔约方请求' } };
    expect(running(make(chinese, 'zh'))[0]).toMatch(/^应缔约方请求。下列/);
  });

  it('lists the largest differences first, and how many there are beside them', () => {
    const pairs = Array.from({ length: 8 }, (_, at) => ['100.00', `${90 - at}.00`] as const);
    const listed = paragraphs(make(meetings(...pairs)), 'lettered');
    expect(listed[0]).toBe('Meeting M8, by $17.00, or 17.0 per cent (largest difference: interpretation, $17.00);');
    expect(listed).toHaveLength(6);
    expect(listed[5]).toBe('three more meetings, shown in table 1.');
  });

  it('says what is provisional, unmatched, postponed, and what was not compared', () => {
    const rows = meetings(['100.00', '90.00'], ['', '1.00']);
    const made = make({
      ...rows,
      meetings: [rows.meetings[0]!, { ...rows.meetings[1]!, status: 'postponed' }],
      expenditures: [...rows.expenditures, ['M1', 'A1', '7.00', 'commitment'], ['', 'A1', '2.00'], ['', 'A1', '3.00']],
      settings: { figures: 'provisional', asAt: dayFromIso('2014-04-30'), mandate: 'x' },
    });
    expect(running(made).slice(3)).toEqual([
      'By budget line, the largest amount below the estimates was under: interpretation.',
      'The following meeting was cancelled or postponed: Meeting M2.',
      'There are two expenditure entries ($5.00 in total) that could not be matched to a meeting and a budget line; they are shown separately and are not included in the figures of any meeting.',
      'The figures are provisional as at 30 April 2014; the expenditure includes $7.00 committed but not yet paid.',
    ]);
  });

  it('a year without meetings has its summary and says so', () => {
    const made = make({
      meetings: [],
      lines: [],
      estimates: [],
      expenditures: [],
      settings: { mandate: 'As requested' },
    });
    expect(running(made)).toEqual(['As requested. There was no meeting in 2013.']);
    expect(paragraphs(made, 'table-number')).toEqual(['Table 1']);
  });
});

describe('figures', () => {
  const NUMBER = /\d+(?:[.,\u00a0]\d+)*/g;

  it.each(LANGUAGES)('every number of the %s document is one of them', (language) => {
    const { plan, figures } = make(CCW_2013, language, { rounding: DOLLAR }, { date: dayFromIso('2014-09-15')! });
    const printed = plan.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        if (block.kind === 'paragraph') return [block.runs];
        return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ runs }) => runs)) : [];
      })
      .flatMap((runs) => runs.flatMap(({ text }) => text.match(NUMBER) ?? []));
    const listed = figures.flatMap(({ text }) => text.match(NUMBER) ?? []);
    expect(listed).toEqual(printed);
    expect(printed.length).toBeGreaterThan(100);
  });

  it('stand where they say', () => {
    const { plan, figures } = make(CCW_2013);
    const blocks = plan.sections.flatMap((section) => section.blocks);
    for (const { place, text } of figures) {
      const block = blocks[place.block]!;
      const runs =
        block.kind === 'table'
          ? block.rows[place.row]!.cells[place.cell]!.runs
          : block.kind === 'paragraph'
            ? block.runs
            : [];
      expect(runs[place.run]!.text).toContain(text);
    }
  });

  it('have the amount of their rows', () => {
    const { figures } = make(CCW_2013);
    const found = figures.find(
      ({ name }) => name.measure === 'estimate' && name.meeting === 'PV-C7' && name.line === 'PRE',
    );
    expect(found?.text).toBe(formatAmount(cents('42500.50'), { decimals: 2, language: 'en' }));
    expect(figures.filter(({ name }) => name.role === 'unmatched').map(({ text }) => text)).toContain('113.45');
  });
});

describe('settings', () => {
  const rows = meetings(['1.00', '1.00']);
  const block = (settings: Partial<typeof SETTINGS>, language: Language = 'en', more: Partial<Rows> = {}): Made =>
    make({ ...rows, ...more, settings: { ...rows.settings, ...settings } }, language);

  it('that are missing leave room, and are told', () => {
    const made = block({ place: '', session: '', documentSymbol: '', parentSymbol: '' });
    expect(paragraphs(made, 'session', 'session-place')).toEqual([
      '[…]',
      '[…], 13–14 November 2014',
      'Item 13 of the provisional agenda',
    ]);
    expect(made.plan.subject).toBe('[…]');
    expect(made.found.map(({ code, values }) => [code, values])).toEqual([
      ['document-incomplete', { settings: 'Session, Place, Document symbol' }],
    ]);
    expect(block({}).found).toEqual([]);
  });

  it('the symbol is the parent’s with /Add.1 where there is no other', () => {
    expect(block({ documentSymbol: '' }).plan.subject).toBe('CCW/MSP/2014/9/Add.1');
    expect(block({ documentSymbol: 'X/1' }).plan.subject).toBe('X/1');
  });

  it.each([
    ['13–14 November 2014', '13 et 14 novembre 2014'],
    ['30 October to 1 November 2014', '30 octobre-1er novembre 2014'],
    ['2014-11-13', '13 novembre 2014'],
    ['28 December 2013 - 3 January 2014', '28 décembre 2013-3 janvier 2014'],
  ])('days (%s) are written as the language writes them', (dates, french) => {
    expect(paragraphs(block({ dates }, 'fr'), 'session-place')[0]).toBe(`Genève, ${french}`);
  });

  it('what cannot be read as days is printed as it stands, and told', () => {
    const made = block({ dates: 'in spring' }, 'fr');
    expect(paragraphs(made, 'session-place')[0]).toBe('Genève, in spring');
    expect(made.found.map(({ values }) => values)).toContainEqual({ setting: 'Dates', language: 'fr' });
  });

  it.each([
    ['13', 'Item 13 of the provisional agenda', []],
    ['Item 7 (b): Other matters', 'Item 7 (b) of the provisional agenda', ['Other matters']],
    ['Other matters', 'Item […] of the provisional agenda', ['Other matters']],
  ] as const)('an agenda item (%s) has a number and a title', (agendaItem, number, title) => {
    const made = block({ agendaItem });
    expect(paragraphs(made, 'session-place')[1]).toBe(number);
    expect(paragraphs(made, 'agenda-item')).toEqual(title);
  });

  it('are translated by the Terms sheet, by our terms, by titles of meetings, and told where they are not', () => {
    const body = 'Meeting M1';
    const terms = [
      { term: 'Third session', texts: { fr: 'Troisième session' }, at: { file: '', sheet: 'Terms', cell: 'A2' } },
    ];
    const titled = { meetings: [{ ...rows.meetings[0]!, titles: { fr: 'Réunion M1' } }], records: { terms } };
    const made = block({ body, session: 'Third session', mandate: 'As decided' }, 'fr', titled);
    expect(paragraphs(made, 'session', 'title')).toEqual([
      'Troisième session',
      'Rapport de l’Unité d’appui à l’application',
    ]);
    expect(showDocument(made)).toContain('Réunion M1 | Distr. générale');
    expect(showDocument(made)).toContain('<en: As decided.>');
    expect(made.found.map(({ code, values }) => [code, values])).toEqual([
      ['setting-untranslated', { setting: 'Mandate', language: 'fr' }],
    ]);
  });

  it('a document of a treaty body has neither the name of the organization nor a distribution', () => {
    const shown = (distribution: string): string => showDocument(block({ distribution, jobNumber: 'GE.14-12345' }));
    expect(shown('')).not.toMatch(/United Nations|Distr\./);
    expect(shown('General')).toMatch(/United Nations[^]*Distr\.: General/);
    expect(shown('Limited')).toMatch(/Distr\.: Limited/);
    expect(block({ jobNumber: 'GE.14-12345' }).plan.sections.map(({ head }) => head.job)).toContain('GE.14-12345');
  });

  it('are as the Settings sheet has them in the language, before all else', () => {
    const translations = new Map([
      ['Mandate', { fr: 'Comme décidé' }],
      ['Body', { fr: 'Assemblée' }],
      ['Agenda item', { fr: '13. Questions diverses' }],
    ]);
    const settings = { mandate: 'As decided', body: 'Meeting M1', agendaItem: '13. Other matters', translations };
    const made = block(settings, 'fr');
    expect(showDocument(made)).toContain('Comme décidé. ');
    expect(showDocument(made)).toContain('Assemblée');
    expect(paragraphs(made, 'agenda-item')).toEqual(['Questions diverses']);
    expect(made.found.map(({ values }) => values)).toEqual([{ setting: 'Session', language: 'fr' }]);
    expect(block(settings, 'es').found.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning setting-untranslated',
      'warning setting-untranslated',
      'warning setting-untranslated',
      'warning setting-untranslated',
    ]);
  });

  it('the Terms sheet has the last word on any term of the first page', () => {
    const own = (term: string, fr: string) => ({ term, texts: { fr }, at: { file: '', sheet: 'Terms', cell: 'A2' } });
    const terms = [
      own('Addendum', 'Complément'),
      own('Report of the ISU', 'Rapport de l’Unité'),
      own('Submitted by …', 'Par …'),
    ];
    const made = block({}, 'fr', { records: { terms: [...terms, own('Implementation Support Unit', 'Unité')] } });
    expect(paragraphs(made, 'title', 'subtitle', 'submitted-by')).toEqual([
      'Rapport de l’Unité',
      'Complément',
      'Par Unité',
    ]);
  });

  it('a name that is not the Unit’s follows a colon, and the title is the agenda item’s', () => {
    const made = block({ submittedBy: 'Switzerland', agendaItem: '5. Costs' });
    expect(paragraphs(made, 'title', 'submitted-by')).toEqual(['Costs', 'Submitted by: Switzerland']);
    const untitled = block({ submittedBy: 'Switzerland', agendaItem: '5' });
    expect(paragraphs(untitled, 'title', 'heading')).toEqual([untitled.plan.title]);
  });
});

test('tables rounded to thousands print thousands, text the whole amount', () => {
  const rows = meetings(['126400.00', '118200.00']);
  const inThousands = (currency: string, language: Language = 'en') =>
    make({ ...rows, settings: { mandate: 'x', currency } }, language, { rounding: (1000 * DOLLAR) as Minor });
  const made = inThousands('USD');
  expect(paragraphs(made, 'headnote')[0]).toBe('(Thousands of United States dollars)');
  expect(showDocument(made)).toMatch(/ {2}Total \| 126 \| 118 \| 8 \|/);
  expect(running(made)[1]).toContain('amounted to $118,000');
  expect(paragraphs(inThousands('CHF'), 'headnote')[0]).toBe('(Swiss francs, thousands)');
  expect(paragraphs(inThousands('CHF', 'zh'), 'headnote')[0]).toBe('(瑞士法郎，千)');
});

test('tables are numbered once and referred to, and pages are turned at most once', () => {
  const made = make(CCW_2013, 'en', {}, { chart: true });
  const counted = made.plan.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    .flatMap(({ text, counted: own }) => (own ? [`${own.isReference ? 'see' : 'is'} ${own.of} ${text}`] : []));
  expect(counted).toEqual([
    ...['see table 1', 'see table 2', 'see table 4'],
    ...['is table 1', 'is figure I', 'is table 2', 'is table 3', 'is table 4'],
  ]);
  const matrix = make(CCW_2013, 'en', { layout: 'matrix' });
  expect(matrix.plan.sections.map(({ landscape }) => landscape)).toEqual([false, true]);
});

describe('the body and the treaty in the masthead', () => {
  const mastheadOf = (body: string, convention: string, language: Language = 'en'): string[] => {
    const { plan } = make({ ...CCW_2013, settings: { ...CCW_2013.settings, body, convention } }, language);
    const table = plan.sections[0]!.blocks.find((block) => block.kind === 'table')!;
    if (table.kind !== 'table') return [];
    return table.rows.slice(1).map(({ cells }) => cells[1]!.runs.map(({ text }) => text).join(''));
  };

  test.each([
    [
      'Meeting of the Parties to the Convention',
      'Convention on Mines',
      ['Meeting of the Parties to the Convention on Mines'],
    ],
    [
      'Meeting of the Parties to the convention',
      'Convention on Mines',
      ['Meeting of the Parties to the Convention on Mines'],
    ],
    // Words that only begin alike, or end elsewhere, are no one title.
    ['Meeting of the Parties', 'Convention on Mines', ['Meeting of the Parties', 'Convention on Mines']],
    ['Convention', 'Convention on Mines', ['Convention', 'Convention on Mines']],
    ['Meeting under the Convention', 'Convention', ['Meeting under the Convention', 'Convention']],
    ['Meeting of the Conventional', 'Convention on Mines', ['Meeting of the Conventional', 'Convention on Mines']],
  ])('%s, %s', (body, convention, rows) => expect(mastheadOf(body, convention)).toEqual(rows));

  test('one that is English in another language is not joined with one that is not', () => {
    const rows = mastheadOf(
      'Meeting of the Parties to the Convention',
      'Convention on Certain Conventional Weapons',
      'fr',
    );
    expect(rows).toHaveLength(2);
  });
});
