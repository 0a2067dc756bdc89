/** What of an annex goes by number, by unit, or by the typography of its language: each read in all six. */
import { say } from '../../../src/adapters/messages/say';
import { annexCsv } from '../../../src/core/annex/annex-csv';
import type { Annex } from '../../../src/core/annex/annex';
import { annexSheet } from '../../../src/core/annex/annex-sheet';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { exactSheet } from '../../../src/core/annex/exact-sheet';
import { proofSheet } from '../../../src/core/annex/proof-sheet';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import { ANNEX_WORDS } from '../../../src/core/language/annex-words';
import { languageOf } from '../../../src/core/tie-out/language-of';
import type { Minor } from '../../../src/core/values/money';
import { CCW_2013 } from './ccw-2013';
import type { Rows } from './make-reconciliation';
import { makeReconciliation } from './make-reconciliation';

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '').replace(/\u00a0/g, '_');
const annexOf = (rows: Rows, language: Language, rounding?: Minor): Annex =>
  buildAnnex(makeReconciliation(rows), { language, say, draft: false, rounding }).value;
/** A text of the annex in each language. */
const inEach = (rows: Rows, textOf: (annex: Annex) => string, rounding?: Minor): string[] =>
  LANGUAGES.map((language) => plain(textOf(annexOf(rows, language, rounding))));

/** One line at so many meetings, with an amount that no unit leaves as it is. */
function meetings(count: number, settings: Rows['settings'] = {}): Rows {
  const codes = Array.from({ length: count }, (_, at) => `M${at + 1}`);
  return {
    meetings: codes.map((code) => ({ code, title: `Meeting ${code}` })),
    lines: [{ code: 'A1', title: 'Interpretation' }],
    estimates: codes.map((code) => [code, 'A1', '1234567.89'] as const),
    expenditures: codes.map((code) => [code, 'A1', '1234567.89'] as const),
    settings,
  };
}

describe('the title', () => {
  test.each<[number, string[]]>([
    [
      1,
      [
        'Estimated costs and final expenditures of the meeting of 2013',
        'Coûts estimatifs et dépenses définitives de la réunion de 2013',
        'Gastos estimados y gastos finales de la reunión de 2013',
        'Сметные расходы и окончательные расходы по совещанию 2013 года',
        'التكاليف المقدرة والنفقات النهائية لاجتماع عام 2013',
        '2013年会议估计费用和最后开支',
      ],
    ],
    [
      2,
      [
        'Estimated costs and final expenditures of the meetings of 2013',
        'Coûts estimatifs et dépenses définitives des réunions de 2013',
        'Gastos estimados y gastos finales de las reuniones de 2013',
        'Сметные расходы и окончательные расходы по совещаниям 2013 года',
        'التكاليف المقدرة والنفقات النهائية لاجتماعي عام 2013',
        '2013年会议估计费用和最后开支',
      ],
    ],
  ])('of %d meetings', (count, expected) => expect(inEach(meetings(count), ({ title }) => title)).toEqual(expected));

  test.each([0, 3, 21, 101])('of %d meetings is of several', (count) => {
    const several = inEach(meetings(3), ({ title }) => title);
    expect(inEach(meetings(count), ({ title }) => title)).toEqual(several);
  });

  test('without a year, provisional', () => {
    const said = (count: number) =>
      LANGUAGES.map((language) => plain(say(ANNEX_WORDS[language].titleProvisional, { year: '', count }, language)));
    expect(said(1)[0]).toBe('Estimated costs and actual expenditure of the meeting');
    expect(said(1)[4]).toBe('التكاليف المقدرة والنفقات الفعلية للاجتماع');
    expect(said(2)[4]).toBe('التكاليف المقدرة والنفقات الفعلية للاجتماعين');
    expect(said(2)[1]).toBe('Coûts estimatifs et dépenses effectives des réunions');
  });
});

describe('an estimate of which the workbook gives no version', () => {
  const unnamed = (language: Language, isDated: boolean): string => {
    const made = makeReconciliation(meetings(1));
    const estimates = made.records.estimates.map((row) => ({
      ...row,
      version: '',
      ...(isDated ? {} : { adoptedOn: undefined }),
    }));
    const reconciliation = {
      ...made,
      records: { ...made.records, estimates },
      meetings: made.meetings.map((meeting) => ({ ...meeting, version: '' })),
    };
    const { value } = buildAnnex(reconciliation, { language, say, draft: false });
    return plain(value.tables[0]!.notes.map(({ text }) => text).find((text) => text.includes('CCW/MSP'))!);
  };

  test('is not called estimated costs twice', () => {
    expect(LANGUAGES.map((language) => unnamed(language, true))).toEqual([
      'Estimate adopted on 16 November 2012 (CCW/MSP/2012/9).',
      'Coûts estimatifs adoptés le 16 novembre 2012 (CCW/MSP/2012/9).',
      'Estimación aprobada el 16 de noviembre de 2012 (CCW/MSP/2012/9).',
      'Смета, утвержденная 16 ноября 2012 года (CCW/MSP/2012/9).',
      'التقديرات المعتمدة في 16 تشرين الثاني/نوفمبر 2012 (CCW/MSP/2012/9).',
      '估计费用：2012年11月16日通过(CCW/MSP/2012/9)。',
    ]);
    for (const language of LANGUAGES) {
      const name = ANNEX_WORDS[language].estimatedCosts;
      expect(unnamed(language, true).split(name).length).toBeLessThanOrEqual(2);
    }
  });

  test('without a day', () => {
    expect(LANGUAGES.map((language) => unnamed(language, false))).toEqual([
      'Estimate (CCW/MSP/2012/9).',
      'Coûts estimatifs (CCW/MSP/2012/9).',
      'Estimación (CCW/MSP/2012/9).',
      'Смета (CCW/MSP/2012/9).',
      'التقديرات (CCW/MSP/2012/9).',
      '估计费用(CCW/MSP/2012/9)。',
    ]);
  });
});

describe('the note on rounding says the unit', () => {
  const rounded = (settings: Rows['settings'], unit: number): string[] =>
    inEach(
      meetings(1, settings),
      ({ tables }) => {
        const texts = tables[0]!.notes.map(({ text }) => text);
        return texts.find((text) => !text.includes('CCW/MSP'))!.split(/[;؛；]/)[0]!;
      },
      unit as Minor,
    );

  test.each<[string, number, string[]]>([
    [
      'USD',
      100_000,
      [
        'Figures are rounded to the nearest thousand dollars',
        'Les chiffres sont arrondis au millier de dollars le plus proche_',
        'Las cifras se han redondeado al millar de dólares más próximo',
        'Цифры округлены до тысяч долларов',
        'الأرقام مقربة إلى أقرب ألف دولار',
        '数字四舍五入至最接近的1_000美元',
      ],
    ],
    [
      'USD',
      50_000,
      [
        'Figures are rounded to the nearest 500 dollars',
        'Les chiffres sont arrondis à 500_dollars près_',
        'Las cifras se han redondeado al múltiplo de 500_dólares más próximo',
        'Цифры округлены с точностью до 500_долл. США',
        'الأرقام مقربة إلى أقرب 500 دولار',
        '数字四舍五入至最接近的500美元',
      ],
    ],
    [
      'CHF',
      100_000,
      [
        'Figures are rounded to the nearest 1,000 Swiss francs',
        'Les chiffres sont arrondis à 1_000_francs suisses près_',
        'Las cifras se han redondeado al múltiplo de 1.000_francos suizos más próximo',
        'Цифры округлены с точностью до 1_000_шв. франков',
        'الأرقام مقربة إلى أقرب 1_000 فرنك سويسري',
        '数字四舍五入至最接近的1_000瑞士法郎',
      ],
    ],
  ])('%s, %d', (currency, unit, expected) => expect(rounded({ currency }, unit)).toEqual(expected));

  test('in Arabic the noun goes by the number', () => {
    expect(rounded({}, 1_000)[4]).toContain('10 دولارات');
    expect(rounded({}, 5_000)[4]).toContain('50 دولارا');
  });
});

describe('letters of notes', () => {
  const marks = (language: Language): string[] =>
    annexOf(CCW_2013, language).tables.flatMap(({ notes }) => notes.map(({ letter }) => letter));
  const HAN_OR_ARABIC_LETTER = /^\p{L}+$/u;

  test('stand in parentheses in Arabic, where they would join the word before them', () => {
    expect(marks('ar')).toContain('(أ)');
    expect(marks('ar').filter((mark) => HAN_OR_ARABIC_LETTER.test(mark))).toEqual([]);
    for (const row of annexOf(CCW_2013, 'ar').tables.flatMap(({ rows }) => rows))
      for (const mark of row.notes) expect(mark).toMatch(/^\(\p{Script=Arabic}+\)$/u);
  });

  test('stand alone in the others, and the star of a moved figure everywhere', () => {
    expect(marks('fr')).toContain('a');
    expect(marks('zh')).toContain('a');
    const moved = annexOf(CCW_2013, 'ar', 100 as Minor).tables[0]!.notes.map(({ letter }) => letter);
    expect(moved).toContain('*');
  });

  test('are the same at the row, before the note, on the sheet and as delimited text', () => {
    const annex = annexOf(CCW_2013, 'ar');
    const sheet = annexSheet(annex, exactSheet(makeReconciliation(CCW_2013), 'by meeting'));
    const cells = sheet.rows.flatMap((row) => row.cells);
    expect(cells.flatMap((cell) => cell?.raised ?? [])).toContain('(ب)');
    expect(cells.flatMap((cell) => cell?.raisedBefore ?? [])).toContain('(ب)');
    expect(annexCsv(annex)).toMatch(/,\(أ\)\r\n/);
  });

  test('a document is known by its notes, with the letters of now and of earlier versions', () => {
    const annexes = LANGUAGES.map((language) => annexOf(CCW_2013, language));
    const [note] = annexes[4]!.tables[1]!.notes.filter(({ letter }) => letter !== '').map(
      ({ letter, text }) => `${letter} ${text}`,
    );
    expect(note).toMatch(/^\(أ\) /);
    expect(languageOf([note!], annexes)).toBe('ar');
    expect(languageOf([note!.replace('(أ)', 'أ')], annexes)).toBe('ar');
    expect(languageOf([note!.replace('(أ)', '(ك)')], annexes)).toBeUndefined();
  });
});

describe('lists in notes', () => {
  const rows: Rows = {
    ...CCW_2013,
    lines: CCW_2013.lines.map((line) => (line.code === 'PSC' ? { ...line, base: ['STF', 'INT', 'A'] } : line)),
  };
  const support = ({ tables }: Annex): string =>
    tables[1]!.notes.map(({ text }) => text).find((text) => text.includes('13'))!;

  test('the base of a support cost: small first letters, the comma of the language', () => {
    const said = inEach(rows, support);
    expect(said[0]).toBe(
      '13 per cent of the following: staff costs, interpretation, conference-servicing requirements.',
    );
    // A title that stands in from English is cited as it is.
    expect(said[1]).toMatch(/: Staff costs, interprétation, services de conférence\.$/);
    expect(said[4]).toMatch(/: تكاليف الموظفين، الترجمة الشفوية، احتياجات خدمات المؤتمرات\.$/);
    expect(said[5]).toBe('按以下项目总额的13%计算：工作人员费用、口译、会议服务所需经费。');
    for (const text of said.slice(4)) expect(text).not.toContain(', ');
  });
});

describe('the Proof sheet', () => {
  const cells = (language: Language): string[] => {
    const made = makeReconciliation(CCW_2013);
    const { expenditure } = made.totals;
    const { amount } = expenditure;
    const at = { file: 'costs.xlsx', sheet: 'ControlTotals', cell: 'A2' };
    const control = { meeting: '', line: '', stated: amount, computed: amount, known: true, holds: true, at };
    const reasons = new Map([['commitment', 2]] as const);
    const sheets = made.proof.sheets.map((sheet) => ({ ...sheet, reasons }));
    const reconciliation = { ...made, proof: { ...made.proof, sheets, controls: [control] } };
    const annex = annexOf(CCW_2013, language);
    const sheet = proofSheet(annex, reconciliation, [], exactSheet(reconciliation, 'by meeting'));
    return sheet.rows.flatMap((row) => row.cells.map((cell) => String(cell?.value ?? '')));
  };

  test.each<[Language, string, string, string]>([
    ['en', 'All meetings', 'All budget lines', 'commitment (2)'],
    ['fr', 'Toutes les réunions', 'Tous les postes budgétaires', 'engagement (2)'],
    ['es', 'Todas las reuniones', 'Todas las partidas', 'compromiso (2)'],
    ['ru', 'Все совещания', 'Все статьи', 'обязательство (2)'],
    ['ar', 'جميع الاجتماعات', 'جميع بنود الميزانية', 'التزام (2)'],
    ['zh', '所有会议', '所有项目', '承付款(2)'],
  ])('says in %s what a control total is of, and why rows were left out', (language, ofMeetings, ofLines, reason) => {
    expect(cells(language)).toEqual(expect.arrayContaining([ofMeetings, ofLines, reason]));
    // Not a total under the head of meetings.
    expect(cells(language).filter((text) => text === ANNEX_WORDS[language].total)).toHaveLength(1);
  });
});
