/** The paragraph on reports, in six languages, by its figures. */
import { say } from '../../../src/adapters/messages/say';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import { reportParagraphs } from '../../../src/core/status/report-paragraph';
import { checked } from './status-of';

const BOUND = '2000-01-01';

interface Counts {
  readonly onTime?: number;
  readonly late?: number;
  readonly earlier?: number;
  readonly never?: number;
  readonly toCome?: number;
  readonly voluntary?: number;
  readonly notUploaded?: number;
  /** Uploaded after the day as at which it is told. */
  readonly uploadedLater?: number;
}

/** A list with so many States of each kind. */
function text(counts: Counts, language: Language): string {
  const states: string[] = [];
  const parties: string[] = [];
  const reports: string[] = [];
  const add = (count: number | undefined, entry: string, report: string): void => {
    for (let n = 0; n < (count ?? 0); n++) {
      const code = `S${states.length}`;
      states.push(`${code} | State ${code}`);
      if (entry !== '') parties.push(`${code} | P5 | ${entry}`);
      if (report !== '') reports.push(`${code} | P5 | ${report}`);
    }
  };
  add(counts.onTime, BOUND, '2013 | 2013-03-01 | 2013-03-01');
  add(counts.late, BOUND, '2013 | 2013-05-01 | 2013-05-01');
  add(counts.earlier, BOUND, '2010 | 2010-03-01 | 2010-03-01');
  add(counts.never, BOUND, '');
  add(counts.toCome, '2013-03-31', '');
  add(counts.voluntary, '', '2013 | 2013-03-01 | 2013-03-01');
  add(counts.notUploaded, BOUND, '2013 | 2013-03-01 |');
  add(counts.uploadedLater, BOUND, '2013 | 2013-03-01 | 2014-01-01');
  const book = `
# States
State | Name
${states.join('\n')}
# Reporting duties
Instrument | Title | Title (fr) | Title (es) | Title (ru) | Title (ar) | Title (zh) | Due | From year
P5 | National report | Rapport national | Informe nacional | Национальный доклад | التقرير الوطني | 国家报告 | 31 March | 2010
# Parties
State | Instrument | Entry into force
${parties.join('\n')}
# Reports
State | Instrument | Year | Submitted on | Uploaded on
${reports.join('\n')}
`;
  const { status } = checked(book, '2013-12-31', 2013);
  const [first] = reportParagraphs(status, language, say);
  return first!.text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/ (?:The corresponding rate for|Pour 2012|La tasa|За 2012|وبلغت النسبة).*$|2012年.*$/, '');
}

const ALL = { onTime: 18, late: 6, earlier: 4, never: 2, toCome: 1, voluntary: 1, notUploaded: 3 };

test.each<[Language, string]>([
  [
    'en',
    'National report, 2013: as at 31 December 2013, 27 of the 33 States from which a report was due had submitted it (81.8 per cent). Of these reports, 21 were submitted on time and 6 late. Of the other States, four had reported for an earlier year and two had never reported. No report was yet due from one other State. In addition, one State that is not bound submitted a report. Of the reports submitted, three had not been uploaded.',
  ],
  [
    'fr',
    'Rapport national, 2013\u00a0: au 31 décembre 2013, 27 des 33 États dont un rapport était attendu l’avaient présenté (81,8\u00a0%). Parmi ces rapports, 21 ont été présentés dans les délais et 6 en retard. Parmi les autres États, quatre avaient présenté un rapport pour une année antérieure et deux n’en avaient jamais présenté. Pour un autre État, aucun rapport n’était encore attendu. En outre, un État non partie a présenté un rapport à titre volontaire. Parmi les rapports présentés, trois n’avaient pas été mis en ligne.',
  ],
  [
    'es',
    'Informe nacional, 2013: al 31 de diciembre de 2013, 27 de los 33 Estados que debían presentar un informe lo habían presentado (81,8\u00a0%). De esos informes, 21 se presentaron a tiempo y 6 con retraso. De los demás Estados, cuatro habían presentado un informe correspondiente a un año anterior y dos no habían presentado nunca ninguno. Respecto de otro Estado no había vencido aún el plazo. Además, un Estado que no está obligado presentó un informe. De los informes presentados, tres no se habían publicado en línea.',
  ],
  [
    'ru',
    'Национальный доклад, 2013 год: по состоянию на 31 декабря 2013 года 27 из 33 государств, которые должны были представить доклад, представили его (81,8 процента). Из этих докладов 21 поступил в срок и 6 — с опозданием. Из остальных государств четыре представляли доклад за один из предыдущих годов, а два ни разу не представляли докладов. Для одного государства срок представления доклада еще не наступил. Кроме того, доклад представило одно государство, не связанное таким обязательством. Из представленных докладов три не были размещены в Интернете.',
  ],
  [
    'ar',
    'التقرير الوطني، 2013: حتى 31 كانون الأول/ديسمبر 2013، قدمت التقرير 27 دولة من أصل 33 دولة كان يتعين عليها تقديمه (81.8 في المائة). وورد من هذه التقارير 21 تقريرا في الموعد و6 تقارير بعده. ومن بين بقية الدول، سبق أن قدمت أربع دول تقريرا عن سنة سابقة، وهناك دولتان لم يسبق لهما أن قدمتا أي تقرير. وهناك دولة واحدة لم يحل بعد موعد تقديم تقريرها. وإضافة إلى ذلك، قدمت تقريرا دولة واحدة غير ملزمة بذلك. ومن بين التقارير المقدمة ثلاثة تقارير لم تُحمَّل بعد.',
  ],
  [
    'zh',
    '国家报告，2013年：截至2013年12月31日，应提交报告的33个国家中有27个已提交报告(81.8%)。其中21份按时提交，6份逾期提交。其余国家中，四个曾提交过以往年度的报告，两个从未提交过报告。另有一个国家的报告尚未到期。此外，有一个不受约束的国家自愿提交了报告。已提交的报告中有三份尚未上传。',
  ],
])('in %s', (language, expected) => expect(text(ALL, language)).toBe(expected));

test.each<[Counts, string]>([
  [{ toCome: 2 }, 'as at 31 December 2013, no report had fallen due. No report was yet due from two States.'],
  [{ onTime: 1 }, 'the one State from which a report was due had submitted it. The report was submitted on time.'],
  [{ late: 1 }, 'the one State from which a report was due had submitted it. The report was submitted late.'],
  [{ never: 1 }, 'the one State from which a report was due had not submitted it.'],
  [{ never: 12 }, 'none of the 12 States from which a report was due had submitted it. None had ever reported.'],
  [
    { earlier: 2, never: 1 },
    'none of the three States from which a report was due had submitted it. Of these States, two had reported for an earlier year and one had never reported.',
  ],
  [
    { onTime: 2, never: 1 },
    'two of the three States from which a report was due had submitted it (66.7 per cent). Both of these reports were submitted on time. The other State had never reported.',
  ],
  [
    { late: 5, earlier: 5 },
    '5 of the 10 States from which a report was due had submitted it (50 per cent). All of these reports were submitted late. The other five States had reported for an earlier year.',
  ],
  [{ onTime: 2, voluntary: 2 }, 'In addition, two States that are not bound submitted a report.'],
  [{ never: 2 }, 'neither of the two States from which a report was due had submitted it. Neither had ever reported.'],
  [{ late: 1, never: 2 }, 'The report was submitted late. Neither of the other two States had ever reported.'],
  [{ onTime: 1, late: 1 }, 'Of these reports, one was submitted on time and one late.'],
  [{ earlier: 2, toCome: 3 }, 'Both had reported for an earlier year. No report was yet due from three other States.'],
])('%j: %s', (counts, expected) => expect(text(counts, 'en')).toContain(expected));

const OPENING = 'National report, 2013: as at 31 December 2013, the one State from which a report was due had';

test.each<[Counts, string]>([
  [{ never: 1 }, `${OPENING} not submitted it.`],
  [{ earlier: 1 }, `${OPENING} not submitted it.`],
  [{ late: 1 }, `${OPENING} submitted it. The report was submitted late.`],
  [
    { uploadedLater: 1 },
    `${OPENING} submitted it. The report was submitted on time. The report submitted had not been uploaded.`,
  ],
])('of one State alone no more is said: %j', (counts, expected) =>
  expect(text(counts, 'en').replace(/ ?Reports for years before \d+ are not recorded\.$/, '')).toBe(expected),
);

test.each<[Counts, string]>([
  [
    { onTime: 1, never: 20 },
    '1 из 21 государства, которые должны были представить доклад, представило его (4,8 процента). Этот доклад поступил в срок. Ни одно из остальных 20 государств',
  ],
  [{ onTime: 4, late: 1 }, 'пять из пяти государств'],
  [{ onTime: 21 }, '21 из 21 государства'],
  [
    { onTime: 2, never: 4 },
    'два из шести государств, которые должны были представить доклад, представили его (33,3 процента). Все эти доклады поступили в срок. Ни одно из остальных четырех государств ни разу не представляло',
  ],
  [{ onTime: 1, earlier: 3 }, 'Остальные три государства представляли доклад'],
  [{ onTime: 1, voluntary: 5 }, 'доклад представили пять государств, не связанных таким обязательством'],
  [{ onTime: 9, late: 1 }, '(100 процентов). Из этих докладов девять поступили в срок и один — с опозданием.'],
])('Russian cases and numbers: %j', (counts, expected) => expect(text(counts, 'ru')).toContain(expected));

test.each<[Counts, string]>([
  [
    { onTime: 2, never: 1 },
    'قدمت التقرير دولتان من أصل ثلاث دول كان يتعين عليها تقديمه (66.7 في المائة). وورد التقريران في الموعد. أما الدولة الأخرى فلم يسبق لها أن قدمت أي تقرير.',
  ],
  [{ never: 2 }, 'لم تقدم التقرير أي دولة من أصل دولتين كان'],
  [{ onTime: 10, late: 1 }, 'قدمت التقرير 11 دولة من أصل 11 دولة'],
  [{ onTime: 10, late: 1 }, 'وورد من هذه التقارير 10 تقارير في الموعد وتقرير واحد بعده.'],
  [{ onTime: 100, late: 3 }, 'قدمت التقرير 103 دول من أصل 103 دول'],
  [{ onTime: 100, late: 2 }, 'وورد من هذه التقارير 100 تقرير في الموعد وتقريران بعده.'],
  [{ onTime: 1, earlier: 1, never: 1 }, 'ومن بين الدولتين الأخريين، سبق أن قدمت دولة واحدة'],
  [{ onTime: 1, earlier: 2, never: 1 }, 'ومن بين بقية الدول، سبق أن قدمت دولتان'],
])('Arabic numbers: %j', (counts, expected) => expect(text(counts, 'ar')).toContain(expected));

/** Words and figures of one sentence: all words, or all figures. */
test.each<[Language, Counts, string, string]>([
  ['en', { onTime: 9, late: 1 }, 'nine were submitted on time and one late', ''],
  ['en', { onTime: 18, late: 6 }, '18 were submitted on time and 6 late', 'six'],
  ['en', { never: 3, earlier: 30 }, 'none of the 33 States', ''],
  ['en', { late: 3, earlier: 30 }, '3 of the 33 States', 'three of'],
  ['fr', { onTime: 18, late: 6 }, '18 ont été présentés dans les délais et 6 en retard', 'six'],
  // Ten has a word in Spanish.
  ['es', { onTime: 10, late: 6 }, 'diez se presentaron a tiempo y seis con retraso', '10 '],
  ['es', { onTime: 11, late: 10 }, '11 se presentaron a tiempo y 10 con retraso', 'diez'],
  ['ru', { onTime: 18, late: 6 }, '18 поступили в срок и 6 — с опозданием', 'шесть'],
  ['ar', { onTime: 18, late: 6 }, '18 تقريرا في الموعد و6 تقارير بعده', 'ستة'],
  ['zh', { onTime: 18, late: 6 }, '18份按时提交，6份逾期提交', '六'],
])('in %s %j: %s', (language, counts, expected, mixed) => {
  const said = text(counts, language);
  expect(said).toContain(expected);
  if (mixed !== '') expect(said).not.toContain(mixed);
});

test('a sentence without large numbers keeps its words beside one that has them', () => {
  const said = text({ onTime: 18, late: 6, earlier: 4, never: 2 }, 'en');
  expect(said).toContain('four had reported for an earlier year and two had never reported');
});

test.each<[Language, string]>([
  ['en', 'The report submitted had not been uploaded.'],
  ['fr', 'Le rapport présenté n’avait pas été mis en ligne.'],
  ['es', 'El informe presentado no se había publicado en línea.'],
  ['ru', 'Представленный доклад не был размещен в Интернете.'],
  ['ar', 'ولم يُحمَّل التقرير المقدم بعد.'],
  ['zh', '提交的报告尚未上传。'],
])('a single report that was not uploaded, in %s', (language, expected) =>
  expect(text({ notUploaded: 1, never: 1 }, language)).toContain(expected),
);

test('the rate of the year before, and an instrument without a duty has no paragraph', () => {
  const book = (from: string): string => `
# States
State | Name
AAA | Aland
# Reporting duties
Instrument | Title | Due | From year | To year
P5 | National report | 31 March | ${from}
# Parties
State | Instrument | Entry into force
AAA | P5 | 2000-01-01
# Reports
State | Instrument | Year | Submitted on | Uploaded on
AAA | P5 | 2012 | 2012-03-01 | 2012-03-01
`;
  const of = (from: string) => reportParagraphs(checked(book(from), '2013-12-31', 2013).status, 'en', say);
  expect(of('2010 |')[0]!.text).toMatch(
    / The corresponding rate for 2012 was 100 per cent\. Reports for years before 2012 are not recorded\.$/,
  );
  expect(of('2013 |')[0]!.text).not.toMatch(/2012/);
  expect(of('2012 |')[0]!.text).not.toMatch(/recorded/);
  expect(of('2010 | 2012')).toEqual([]);
});

test.each(LANGUAGES)('no hole is left, whatever the figures, in %s', (language) => {
  for (const n of [0, 1, 3, 21]) {
    for (const m of [0, 1, 2]) {
      expect(
        text({ onTime: n, late: m, earlier: m, never: n, toCome: m, voluntary: n, notUploaded: m }, language),
      ).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});
