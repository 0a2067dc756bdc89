/**
 * The sentences of the paragraph on reports, in the six languages: ICU messages (see `Say`). Beside each number, such as `late`, stand its words for
 * those under ten: `lateWord` as what is counted stands by itself, `ofWord` and `forWord` as it stands after *of* and *for*. `rest` is the number of
 * States that have not submitted, `reports` that of all reports for the year.
 */
import type { Language } from '../language/language';

export interface ParagraphWords {
  /** One to nine (in Spanish to ten): of States, of reports, after *of the*, after *for*. */
  readonly states: string;
  readonly reports: string;
  readonly of: string;
  readonly for: string;
  /** Nobody had anything due. */
  readonly nothingDue: string;
  /** One State alone had a report due, and sent it, or did not. */
  readonly oneSubmitted: string;
  readonly oneMissing: string;
  readonly noneSubmitted: string;
  readonly submitted: string;
  readonly allOnTime: string;
  readonly allLate: string;
  readonly onTimeAndLate: string;
  readonly others: string;
  readonly othersEarlier: string;
  readonly othersNever: string;
  /** The same where no State has submitted. */
  readonly all: string;
  readonly allEarlier: string;
  readonly allNever: string;
  readonly notYetDue: string;
  readonly voluntary: string;
  readonly notUploaded: string;
  readonly yearBefore: string;
  /** The year itself lies before the first of which reports are recorded. */
  readonly notRecorded: string;
  readonly recordedSince: string;
}

const ENGLISH = 'one two three four five six seven eight nine';
const FRENCH = 'un deux trois quatre cinq six sept huit neuf';
const SPANISH = 'uno dos tres cuatro cinco seis siete ocho nueve diez';
const CHINESE = '一 两 三 四 五 六 七 八 九';
const FEMININE = 'واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع';
const MASCULINE = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة';
const GENITIVE = 'одного двух трех четырех пяти шести семи восьми девяти';

/** Arabic nouns take their form by number; one and two stand without a word for it. */
const arabic = (number: string, one: string, two: string, few: string, many: string, other: string): string =>
  `{${number}, plural, one {${one}} two {${two}} few {{${number}Word} ${few}} many {{${number}Word} ${many}} other {{${number}Word} ${other}}}`;
const arabicStates = (number: string, two = 'دولتان'): string =>
  arabic(number, 'دولة واحدة', two, 'دول', 'دولة', 'دولة');
const arabicReports = (number: string): string => arabic(number, 'تقرير واحد', 'تقريران', 'تقارير', 'تقريرا', 'تقرير');
const russianPercent =
  '{rate, number} {rateNumber, plural, one {процент} few {процента} many {процентов} other {процента}}';

export const PARAGRAPH_WORDS: { readonly [L in Language]: ParagraphWords } = {
  en: {
    states: ENGLISH,
    reports: ENGLISH,
    of: ENGLISH,
    for: ENGLISH,
    nothingDue: '{title}, {year}: as at {asAt, date}, no report had fallen due.',
    oneSubmitted: '{title}, {year}: as at {asAt, date}, the one State from which a report was due had submitted it.',
    oneMissing: '{title}, {year}: as at {asAt, date}, the one State from which a report was due had not submitted it.',
    noneSubmitted:
      '{title}, {year}: as at {asAt, date}, {due, plural, =2 {neither} other {none}} of the {ofWord} States from which a report was due had submitted it.',
    submitted:
      '{title}, {year}: as at {asAt, date}, {submittedWord} of the {ofWord} States from which a report was due had submitted it ({rate, number} per cent).',
    allOnTime:
      '{onTime, plural, one {The report was} =2 {Both of these reports were} other {All of these reports were}} submitted on time.',
    allLate:
      '{late, plural, one {The report was} =2 {Both of these reports were} other {All of these reports were}} submitted late.',
    onTimeAndLate:
      'Of these reports, {onTimeWord} {onTime, plural, one {was} other {were}} submitted on time and {lateWord} late.',
    others: 'Of the other States, {earlierWord} had reported for an earlier year and {neverWord} had never reported.',
    othersEarlier:
      '{earlier, plural, one {The other State} other {The other {earlierWord} States}} had reported for an earlier year.',
    othersNever:
      '{never, plural, one {The other State had never reported} other {{never, plural, =2 {Neither} other {None}} of the other {neverWord} States had ever reported}}.',
    all: 'Of these States, {earlierWord} had reported for an earlier year and {neverWord} had never reported.',
    allEarlier: '{earlier, plural, =2 {Both} other {All}} had reported for an earlier year.',
    allNever: '{never, plural, =2 {Neither} other {None}} had ever reported.',
    notYetDue:
      'No report was yet due from {forWord} {due, plural, =0 {{notYetDue, plural, one {State} other {States}}} other {{notYetDue, plural, one {other State} other {other States}}}}.',
    voluntary:
      'In addition, {voluntary, plural, one {one State that is not bound} other {{voluntaryWord} States that are not bound}} submitted a report.',
    notUploaded:
      '{reports, plural, one {The report submitted had} other {Of the reports submitted, {notUploadedWord} had}} not been uploaded.',
    yearBefore: 'The corresponding rate for {before} was {rate, number} per cent.',
    notRecorded: '{title}, {year}: reports for years before {since} are not recorded.',
    recordedSince: 'Reports for years before {since} are not recorded.',
  },
  fr: {
    states: FRENCH,
    reports: FRENCH,
    of: FRENCH,
    for: FRENCH,
    nothingDue: '{title}, {year} : au {asAt, date}, aucun rapport n’était encore attendu.',
    oneSubmitted: '{title}, {year} : au {asAt, date}, le seul État dont un rapport était attendu l’avait présenté.',
    oneMissing:
      '{title}, {year} : au {asAt, date}, le seul État dont un rapport était attendu ne l’avait pas présenté.',
    noneSubmitted:
      '{title}, {year} : au {asAt, date}, aucun des {ofWord} États dont un rapport était attendu ne l’avait présenté.',
    submitted:
      '{title}, {year} : au {asAt, date}, {submittedWord} des {ofWord} États dont un rapport était attendu {submitted, plural, one {l’avait} other {l’avaient}} présenté ({rate, number} %).',
    allOnTime:
      '{onTime, plural, one {Le rapport a été présenté} =2 {Ces deux rapports ont été présentés} other {Tous ces rapports ont été présentés}} dans les délais.',
    allLate:
      '{late, plural, one {Le rapport a été présenté} =2 {Ces deux rapports ont été présentés} other {Tous ces rapports ont été présentés}} en retard.',
    onTimeAndLate:
      'Parmi ces rapports, {onTimeWord} {onTime, plural, one {a été présenté} other {ont été présentés}} dans les délais et {lateWord} en retard.',
    others:
      'Parmi les autres États, {earlierWord} {earlier, plural, one {avait} other {avaient}} présenté un rapport pour une année antérieure et {neverWord} {never, plural, one {n’en avait} other {n’en avaient}} jamais présenté.',
    othersEarlier:
      '{earlier, plural, one {L’autre État avait} other {Les {earlierWord} autres États avaient}} présenté un rapport pour une année antérieure.',
    othersNever:
      '{never, plural, one {L’autre État n’avait jamais présenté de rapport} other {Aucun des {neverWord} autres États n’avait jamais présenté de rapport}}.',
    all: 'Parmi ces États, {earlierWord} {earlier, plural, one {avait} other {avaient}} présenté un rapport pour une année antérieure et {neverWord} {never, plural, one {n’en avait} other {n’en avaient}} jamais présenté.',
    allEarlier: '{earlier, plural, =2 {Tous deux} other {Tous}} avaient présenté un rapport pour une année antérieure.',
    allNever: '{never, plural, =2 {Aucun des deux} other {Aucun}} n’avait jamais présenté de rapport.',
    notYetDue:
      'Pour {forWord} {due, plural, =0 {{notYetDue, plural, one {État} other {États}}} other {{notYetDue, plural, one {autre État} other {autres États}}}}, aucun rapport n’était encore attendu.',
    voluntary:
      'En outre, {voluntary, plural, one {un État non partie a présenté} other {{voluntaryWord} États non parties ont présenté}} un rapport à titre volontaire.',
    notUploaded:
      '{reports, plural, =1 {Le rapport présenté n’avait pas été mis} other {Parmi les rapports présentés, {notUploadedWord} {notUploaded, plural, one {n’avait pas été mis} other {n’avaient pas été mis}}}} en ligne.',
    yearBefore: 'Pour {before}, le taux était de {rate, number} %.',
    notRecorded: '{title}, {year} : les rapports relatifs aux années antérieures à {since} ne sont pas consignés.',
    recordedSince: 'Les rapports relatifs aux années antérieures à {since} ne sont pas consignés.',
  },
  es: {
    states: SPANISH,
    reports: SPANISH,
    of: SPANISH,
    for: SPANISH,
    nothingDue: '{title}, {year}: al {asAt, date}, no había vencido el plazo de ningún informe.',
    oneSubmitted:
      '{title}, {year}: al {asAt, date}, el único Estado que debía presentar un informe lo había presentado.',
    oneMissing:
      '{title}, {year}: al {asAt, date}, el único Estado que debía presentar un informe no lo había presentado.',
    noneSubmitted:
      '{title}, {year}: al {asAt, date}, ninguno de los {ofWord} Estados que debían presentar un informe lo había presentado.',
    submitted:
      '{title}, {year}: al {asAt, date}, {submittedWord} de los {ofWord} Estados que debían presentar un informe {submitted, plural, one {lo había} other {lo habían}} presentado ({rate, number}\u00a0%).',
    allOnTime:
      '{onTime, plural, one {El informe se presentó} =2 {Los dos informes se presentaron} other {Todos esos informes se presentaron}} a tiempo.',
    allLate:
      '{late, plural, one {El informe se presentó} =2 {Los dos informes se presentaron} other {Todos esos informes se presentaron}} con retraso.',
    onTimeAndLate:
      'De esos informes, {onTimeWord} {onTime, plural, one {se presentó} other {se presentaron}} a tiempo y {lateWord} con retraso.',
    others:
      'De los demás Estados, {earlierWord} {earlier, plural, one {había} other {habían}} presentado un informe correspondiente a un año anterior y {neverWord} no {never, plural, one {había} other {habían}} presentado nunca ninguno.',
    othersEarlier:
      '{earlier, plural, one {El otro Estado había} other {Los otros {earlierWord} Estados habían}} presentado un informe correspondiente a un año anterior.',
    othersNever:
      '{never, plural, one {El otro Estado no había presentado nunca un informe} other {Ninguno de los otros {neverWord} Estados había presentado nunca un informe}}.',
    all: 'De esos Estados, {earlierWord} {earlier, plural, one {había} other {habían}} presentado un informe correspondiente a un año anterior y {neverWord} no {never, plural, one {había} other {habían}} presentado nunca ninguno.',
    allEarlier:
      '{earlier, plural, =2 {Los dos} other {Todos}} habían presentado un informe correspondiente a un año anterior.',
    allNever: 'Ninguno había presentado nunca un informe.',
    notYetDue:
      'Respecto de {due, plural, =0 {{notYetDue, plural, one {un Estado} other {{forWord} Estados}}} other {{notYetDue, plural, one {otro Estado} other {otros {forWord} Estados}}}} no había vencido aún el plazo.',
    voluntary:
      'Además, {voluntary, plural, one {un Estado que no está obligado presentó} other {{voluntaryWord} Estados que no están obligados presentaron}} un informe.',
    notUploaded:
      '{reports, plural, =1 {El informe presentado no se había} other {De los informes presentados, {notUploadedWord} no se {notUploaded, plural, one {había} other {habían}}}} publicado en línea.',
    yearBefore: 'La tasa correspondiente a {before} fue del {rate, number}\u00a0%.',
    notRecorded:
      '{title}, {year}: no se dispone de registro de los informes correspondientes a años anteriores a {since}.',
    recordedSince: 'No se dispone de registro de los informes correspondientes a años anteriores a {since}.',
  },
  ru: {
    states: 'одно два три четыре пять шесть семь восемь девять',
    reports: 'один два три четыре пять шесть семь восемь девять',
    of: GENITIVE,
    for: GENITIVE,
    nothingDue: '{title}, {year} год: по состоянию на {asAt, date} срок представления докладов не наступил.',
    oneSubmitted:
      '{title}, {year} год: по состоянию на {asAt, date} единственное государство, которое должно было представить доклад, представило его.',
    oneMissing:
      '{title}, {year} год: по состоянию на {asAt, date} единственное государство, которое должно было представить доклад, не представило его.',
    noneSubmitted:
      '{title}, {year} год: по состоянию на {asAt, date} ни одно из {ofWord} {due, plural, one {государства, которые должны были} other {государств, которые должны были}} представить доклад, не представило его.',
    submitted: `{title}, {year} год: по состоянию на {asAt, date} {submittedWord} из {ofWord} {due, plural, one {государства, которые должны были} other {государств, которые должны были}} представить доклад, {submitted, plural, one {представило} other {представили}} его (${russianPercent}).`,
    allOnTime: '{onTime, plural, =1 {Этот доклад поступил} other {Все эти доклады поступили}} в срок.',
    allLate: '{late, plural, =1 {Этот доклад поступил} other {Все эти доклады поступили}} с опозданием.',
    onTimeAndLate:
      'Из этих докладов {onTimeWord} {onTime, plural, one {поступил} other {поступили}} в срок и {lateWord} — с опозданием.',
    others:
      'Из остальных государств {earlierWord} {earlier, plural, one {представляло} other {представляли}} доклад за один из предыдущих годов, а {neverWord} ни разу не {never, plural, one {представляло} other {представляли}} докладов.',
    othersEarlier:
      '{earlier, plural, =1 {Оставшееся государство представляло} one {Остальные {earlierWord} государство представляли} few {Остальные {earlierWord} государства представляли} other {Остальные {earlierWord} государств представляли}} доклад за один из предыдущих годов.',
    othersNever:
      '{never, plural, =1 {Оставшееся государство ни разу не представляло докладов} one {Ни одно из остальных {ofNeverWord} государства ни разу не представляло докладов} other {Ни одно из остальных {ofNeverWord} государств ни разу не представляло докладов}}.',
    all: 'Из этих государств {earlierWord} {earlier, plural, one {представляло} other {представляли}} доклад за один из предыдущих годов, а {neverWord} ни разу не {never, plural, one {представляло} other {представляли}} докладов.',
    allEarlier: 'Все они представляли доклад за один из предыдущих годов.',
    allNever: 'Ни одно из них ни разу не представляло докладов.',
    notYetDue:
      'Для {forWord} {notYetDue, plural, one {государства} other {государств}} срок представления доклада еще не наступил.',
    voluntary:
      'Кроме того, доклад {voluntary, plural, one {представило {voluntaryWord} государство, не связанное} few {представили {voluntaryWord} государства, не связанные} other {представили {voluntaryWord} государств, не связанных}} таким обязательством.',
    notUploaded:
      '{reports, plural, =1 {Представленный доклад не был размещен} other {Из представленных докладов {notUploadedWord} не {notUploaded, plural, one {был размещен} other {были размещены}}}} в Интернете.',
    yearBefore: `За {before} год соответствующий показатель составлял ${russianPercent}.`,
    notRecorded: '{title}, {year} год: доклады за годы до {since} года не учитывались.',
    recordedSince: 'Доклады за годы до {since} года не учитывались.',
  },
  ar: {
    states: FEMININE,
    reports: MASCULINE,
    of: FEMININE,
    for: FEMININE,
    nothingDue: '{title}، {year}: حتى {asAt, date}، لم يكن قد حل موعد تقديم أي تقرير.',
    oneSubmitted: '{title}، {year}: حتى {asAt, date}، كانت الدولة الوحيدة التي يتعين عليها تقديم تقرير قد قدمته.',
    oneMissing: '{title}، {year}: حتى {asAt, date}، لم تكن الدولة الوحيدة التي يتعين عليها تقديم تقرير قد قدمته.',
    noneSubmitted: `{title}، {year}: حتى {asAt, date}، لم تقدم التقرير أي دولة من أصل ${arabicStates('due', 'دولتين')} كان يتعين {due, plural, two {عليهما} other {عليها}} تقديمه.`,
    submitted: `{title}، {year}: حتى {asAt, date}، قدمت التقرير ${arabicStates('submitted')} من أصل ${arabicStates('due', 'دولتين')} كان يتعين {due, plural, two {عليهما} other {عليها}} تقديمه ({rate, number} في المائة).`,
    allOnTime:
      '{onTime, plural, one {وورد هذا التقرير} two {وورد التقريران} other {ووردت هذه التقارير جميعها}} في الموعد.',
    allLate:
      '{late, plural, one {وورد هذا التقرير} two {وورد التقريران} other {ووردت هذه التقارير جميعها}} بعد الموعد.',
    onTimeAndLate: `وورد من {submitted, plural, two {هذين التقريرين} other {هذه التقارير}} ${arabicReports('onTime')} في الموعد و${arabicReports('late')} بعده.`,
    others: `ومن بين {rest, plural, two {الدولتين الأخريين} other {بقية الدول}}، سبق أن قدمت ${arabicStates('earlier')} تقريرا عن سنة سابقة، وهناك ${arabic('never', 'دولة واحدة لم يسبق لها أن قدمت', 'دولتان لم يسبق لهما أن قدمتا', 'دول لم يسبق لها أن قدمت', 'دولة لم يسبق لها أن قدمت', 'دولة لم يسبق لها أن قدمت')} أي تقرير.`,
    othersEarlier:
      '{earlier, plural, one {أما الدولة الأخرى فقد سبق لها أن قدمت} two {أما الدولتان الأخريان فقد سبق لهما أن قدمتا} few {أما بقية الدول، وعددها {earlierWord} دول، فقد سبق لها أن قدمت} many {أما بقية الدول، وعددها {earlierWord} دولة، فقد سبق لها أن قدمت} other {أما بقية الدول، وعددها {earlierWord} دولة، فقد سبق لها أن قدمت}} تقريرا عن سنة سابقة.',
    othersNever:
      '{never, plural, one {أما الدولة الأخرى فلم يسبق لها أن قدمت} two {أما الدولتان الأخريان فلم يسبق لهما أن قدمتا} few {أما بقية الدول، وعددها {neverWord} دول، فلم يسبق لأي منها أن قدمت} many {أما بقية الدول، وعددها {neverWord} دولة، فلم يسبق لأي منها أن قدمت} other {أما بقية الدول، وعددها {neverWord} دولة، فلم يسبق لأي منها أن قدمت}} أي تقرير.',
    all: `ومن بين {due, plural, two {هاتين الدولتين} other {هذه الدول}}، سبق أن قدمت ${arabicStates('earlier')} تقريرا عن سنة سابقة، وهناك ${arabic('never', 'دولة واحدة لم يسبق لها أن قدمت', 'دولتان لم يسبق لهما أن قدمتا', 'دول لم يسبق لها أن قدمت', 'دولة لم يسبق لها أن قدمت', 'دولة لم يسبق لها أن قدمت')} أي تقرير.`,
    allEarlier: 'وسبق أن قدمت {due, plural, two {كلتاهما} other {جميعها}} تقريرا عن سنة سابقة.',
    allNever: 'ولم يسبق لأي {due, plural, two {منهما} other {منها}} أن قدمت تقريرا.',
    notYetDue: `وهناك ${arabic('notYetDue', 'دولة واحدة لم يحل بعد موعد تقديم تقريرها', 'دولتان لم يحل بعد موعد تقديم تقريريهما', 'دول لم يحل بعد موعد تقديم تقاريرها', 'دولة لم يحل بعد موعد تقديم تقاريرها', 'دولة لم يحل بعد موعد تقديم تقاريرها')}.`,
    voluntary: `وإضافة إلى ذلك، قدمت تقريرا ${arabic('voluntary', 'دولة واحدة غير ملزمة', 'دولتان غير ملزمتين', 'دول غير ملزمة', 'دولة غير ملزمة', 'دولة غير ملزمة')} بذلك.`,
    notUploaded: `{reports, plural, one {ولم يُحمَّل التقرير المقدم} other {ومن بين التقارير المقدمة ${arabic('notUploaded', 'تقرير واحد لم يُحمَّل', 'تقريران لم يُحمَّلا', 'تقارير لم تُحمَّل', 'تقريرا لم يُحمَّل', 'تقرير لم يُحمَّل')}}} بعد.`,
    yearBefore: 'وبلغت النسبة المقابلة عن عام {before} ما قدره {rate, number} في المائة.',
    notRecorded: '{title}، {year}: تقارير السنوات السابقة لعام {since} غير مسجلة.',
    recordedSince: 'وتقارير السنوات السابقة لعام {since} غير مسجلة.',
  },
  zh: {
    states: CHINESE,
    reports: CHINESE,
    of: CHINESE,
    for: CHINESE,
    nothingDue: '{title}，{year}年：截至{asAt, date}，尚无报告到期。',
    oneSubmitted: '{title}，{year}年：截至{asAt, date}，唯一应提交报告的国家已提交报告。',
    oneMissing: '{title}，{year}年：截至{asAt, date}，唯一应提交报告的国家尚未提交报告。',
    noneSubmitted: '{title}，{year}年：截至{asAt, date}，应提交报告的{ofWord}个国家均未提交报告。',
    submitted:
      '{title}，{year}年：截至{asAt, date}，应提交报告的{ofWord}个国家中有{submittedWord}个已提交报告({rate, number}%)。',
    allOnTime: '{onTime, plural, =1 {该报告} other {这些报告均}}按时提交。',
    allLate: '{late, plural, =1 {该报告} other {这些报告均}}逾期提交。',
    onTimeAndLate: '其中{onTimeWord}份按时提交，{lateWord}份逾期提交。',
    others: '其余国家中，{earlierWord}个曾提交过以往年度的报告，{neverWord}个从未提交过报告。',
    othersEarlier: '其余{earlierWord}个国家曾提交过以往年度的报告。',
    othersNever: '其余{neverWord}个国家从未提交过报告。',
    all: '这些国家中，{earlierWord}个曾提交过以往年度的报告，{neverWord}个从未提交过报告。',
    allEarlier: '这些国家均曾提交过以往年度的报告。',
    allNever: '这些国家均从未提交过报告。',
    notYetDue: '{due, plural, =0 {} other {另}}有{forWord}个国家的报告尚未到期。',
    voluntary: '此外，有{voluntaryWord}个不受约束的国家自愿提交了报告。',
    notUploaded: '{reports, plural, =1 {提交的报告} other {已提交的报告中有{notUploadedWord}份}}尚未上传。',
    yearBefore: '{before}年的提交率为{rate, number}%。',
    notRecorded: '{title}，{year}年：{since}年以前的报告没有记录。',
    recordedSince: '{since}年以前的报告没有记录。',
  },
};
