/**
 * The sentences of the paragraph on reports, in the six languages: ICU messages (see `Say`). Beside each number, such as `late`, stand its words for
 * those under ten: `lateWord` as what is counted stands by itself, `ofWord` and `forWord` as it stands after *of* and *for*.
 */
import type { Language } from '../language/language';

export interface ParagraphWords {
  /** One to nine: of States, of reports, after *of the*, after *for*. */
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
}

const ENGLISH = 'one two three four five six seven eight nine';
const FRENCH = 'un deux trois quatre cinq six sept huit neuf';
const SPANISH = 'uno dos tres cuatro cinco seis siete ocho nueve';
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
      '{title}, {year}: as at {asAt, date}, none of the {ofWord} States from which a report was due had submitted it.',
    submitted:
      '{title}, {year}: as at {asAt, date}, {submittedWord} of the {ofWord} States from which a report was due had submitted it ({rate, number} per cent).',
    allOnTime: '{onTime, plural, one {The report} other {All of these reports}} came on time.',
    allLate: '{late, plural, one {The report} other {All of these reports}} came late.',
    onTimeAndLate: 'Of these reports, {onTimeWord} came on time and {lateWord} late.',
    others: 'Of the other States, {earlierWord} had reported for an earlier year and {neverWord} had never reported.',
    othersEarlier:
      '{earlier, plural, one {The other State} other {The other {earlierWord} States}} had reported for an earlier year.',
    othersNever:
      '{never, plural, one {The other State had never reported} other {None of the other {neverWord} States had ever reported}}.',
    all: 'Of these States, {earlierWord} had reported for an earlier year and {neverWord} had never reported.',
    allEarlier: 'All had reported for an earlier year.',
    allNever: 'None had ever reported.',
    notYetDue: 'From {forWord} {notYetDue, plural, one {more State} other {more States}} no report was due yet.',
    voluntary:
      'In addition, {voluntary, plural, one {one State that is not bound} other {{voluntaryWord} States that are not bound}} submitted a report.',
    notUploaded: 'Of the reports submitted, {notUploadedWord} had not been uploaded.',
    yearBefore: 'The rate for {before} is {rate, number} per cent.',
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
      '{title}, {year} : au {asAt, date}, {submittedWord} des {ofWord} États dont un rapport était attendu {submitted, plural, one {l’avait} other {l’avaient}} présenté ({rate, number} pour cent).',
    allOnTime: '{onTime, plural, one {Le rapport est arrivé} other {Tous ces rapports sont arrivés}} dans les délais.',
    allLate: '{late, plural, one {Le rapport est arrivé} other {Tous ces rapports sont arrivés}} en retard.',
    onTimeAndLate:
      'Parmi ces rapports, {onTimeWord} {onTime, plural, one {est arrivé} other {sont arrivés}} dans les délais et {lateWord} en retard.',
    others:
      'Parmi les autres États, {earlierWord} {earlier, plural, one {avait} other {avaient}} présenté un rapport pour une année antérieure et {neverWord} {never, plural, one {n’en avait} other {n’en avaient}} jamais présenté.',
    othersEarlier:
      '{earlier, plural, one {L’autre État avait} other {Les {earlierWord} autres États avaient}} présenté un rapport pour une année antérieure.',
    othersNever:
      '{never, plural, one {L’autre État n’avait jamais présenté de rapport} other {Aucun des {neverWord} autres États n’avait jamais présenté de rapport}}.',
    all: 'Parmi ces États, {earlierWord} {earlier, plural, one {avait} other {avaient}} présenté un rapport pour une année antérieure et {neverWord} {never, plural, one {n’en avait} other {n’en avaient}} jamais présenté.',
    allEarlier: 'Tous avaient présenté un rapport pour une année antérieure.',
    allNever: 'Aucun n’avait jamais présenté de rapport.',
    notYetDue:
      'Pour {forWord} {notYetDue, plural, one {autre État} other {autres États}}, aucun rapport n’était encore attendu.',
    voluntary:
      'En outre, {voluntary, plural, one {un État qui n’est pas lié a présenté} other {{voluntaryWord} États qui ne sont pas liés ont présenté}} un rapport.',
    notUploaded:
      'Parmi les rapports présentés, {notUploadedWord} {notUploaded, plural, one {n’avait pas été mis} other {n’avaient pas été mis}} en ligne.',
    yearBefore: 'Pour {before}, le taux est de {rate, number} pour cent.',
  },
  es: {
    states: SPANISH,
    reports: SPANISH,
    of: SPANISH,
    for: SPANISH,
    nothingDue: '{title}, {year}: al {asAt, date} no había vencido el plazo de ningún informe.',
    oneSubmitted:
      '{title}, {year}: al {asAt, date}, el único Estado que debía presentar un informe lo había presentado.',
    oneMissing:
      '{title}, {year}: al {asAt, date}, el único Estado que debía presentar un informe no lo había presentado.',
    noneSubmitted:
      '{title}, {year}: al {asAt, date}, ninguno de los {ofWord} Estados que debían presentar un informe lo había presentado.',
    submitted:
      '{title}, {year}: al {asAt, date}, {submittedWord} de los {ofWord} Estados que debían presentar un informe {submitted, plural, one {lo había} other {lo habían}} presentado ({rate, number} por ciento).',
    allOnTime: '{onTime, plural, one {El informe llegó} other {Todos esos informes llegaron}} a tiempo.',
    allLate: '{late, plural, one {El informe llegó} other {Todos esos informes llegaron}} con retraso.',
    onTimeAndLate:
      'De esos informes, {onTimeWord} {onTime, plural, one {llegó} other {llegaron}} a tiempo y {lateWord} con retraso.',
    others:
      'De los demás Estados, {earlierWord} {earlier, plural, one {había} other {habían}} presentado un informe correspondiente a un año anterior y {neverWord} no {never, plural, one {había} other {habían}} presentado nunca ninguno.',
    othersEarlier:
      '{earlier, plural, one {El otro Estado había} other {Los otros {earlierWord} Estados habían}} presentado un informe correspondiente a un año anterior.',
    othersNever:
      '{never, plural, one {El otro Estado no había presentado nunca un informe} other {Ninguno de los otros {neverWord} Estados había presentado nunca un informe}}.',
    all: 'De esos Estados, {earlierWord} {earlier, plural, one {había} other {habían}} presentado un informe correspondiente a un año anterior y {neverWord} no {never, plural, one {había} other {habían}} presentado nunca ninguno.',
    allEarlier: 'Todos habían presentado un informe correspondiente a un año anterior.',
    allNever: 'Ninguno había presentado nunca un informe.',
    notYetDue:
      'Respecto de {notYetDue, plural, one {otro Estado} other {otros {forWord} Estados}} no había vencido aún el plazo.',
    voluntary:
      'Además, {voluntary, plural, one {un Estado que no está obligado presentó} other {{voluntaryWord} Estados que no están obligados presentaron}} un informe.',
    notUploaded:
      'De los informes presentados, {notUploadedWord} no se {notUploaded, plural, one {había} other {habían}} publicado en línea.',
    yearBefore: 'La tasa correspondiente a {before} es del {rate, number} por ciento.',
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
      '{title}, {year} год: по состоянию на {asAt, date} ни одно из {ofWord} {due, plural, one {государства, которое должно было} other {государств, которые должны были}} представить доклад, не представило его.',
    submitted: `{title}, {year} год: по состоянию на {asAt, date} {submittedWord} из {ofWord} {due, plural, one {государства, которое должно было} other {государств, которые должны были}} представить доклад, {submitted, plural, one {представило} other {представили}} его (${russianPercent}).`,
    allOnTime: '{onTime, plural, =1 {Этот доклад поступил} other {Все эти доклады поступили}} в срок.',
    allLate: '{late, plural, =1 {Этот доклад поступил} other {Все эти доклады поступили}} с опозданием.',
    onTimeAndLate:
      'Из этих докладов {onTimeWord} {onTime, plural, one {поступил} other {поступили}} в срок и {lateWord} — с опозданием.',
    others:
      'Из остальных государств {earlierWord} {earlier, plural, one {представляло} other {представляли}} доклад за один из предыдущих годов и {neverWord} не {never, plural, one {представляло} other {представляли}} докладов ни разу.',
    othersEarlier:
      '{earlier, plural, =1 {Еще одно государство представляло} one {Остальные {earlierWord} государство представляли} few {Остальные {earlierWord} государства представляли} other {Остальные {earlierWord} государств представляли}} доклад за один из предыдущих годов.',
    othersNever:
      '{never, plural, =1 {Еще одно государство не представляло докладов ни разу} one {Ни одно из остальных {ofNeverWord} государства не представляло докладов ни разу} other {Ни одно из остальных {ofNeverWord} государств не представляло докладов ни разу}}.',
    all: 'Из этих государств {earlierWord} {earlier, plural, one {представляло} other {представляли}} доклад за один из предыдущих годов и {neverWord} не {never, plural, one {представляло} other {представляли}} докладов ни разу.',
    allEarlier: 'Все они представляли доклад за один из предыдущих годов.',
    allNever: 'Ни одно из них не представляло докладов ни разу.',
    notYetDue:
      'Для {forWord} {notYetDue, plural, one {другого государства} other {других государств}} срок представления доклада еще не наступил.',
    voluntary:
      'Кроме того, доклад {voluntary, plural, one {представило {voluntaryWord} государство, не связанное} few {представили {voluntaryWord} государства, не связанные} other {представили {voluntaryWord} государств, не связанных}} таким обязательством.',
    notUploaded:
      'Из представленных докладов {notUploadedWord} не {notUploaded, plural, one {был размещен} other {были размещены}} в Интернете.',
    yearBefore: `За {before} год этот показатель составляет ${russianPercent}.`,
  },
  ar: {
    states: FEMININE,
    reports: MASCULINE,
    of: FEMININE,
    for: FEMININE,
    nothingDue: '{title}، {year}: حتى {asAt, date}، لم يكن قد حل موعد تقديم أي تقرير.',
    oneSubmitted: '{title}، {year}: حتى {asAt, date}، كانت الدولة الوحيدة التي يتعين عليها تقديم تقرير قد قدمته.',
    oneMissing: '{title}، {year}: حتى {asAt, date}، لم تكن الدولة الوحيدة التي يتعين عليها تقديم تقرير قد قدمته.',
    noneSubmitted: `{title}، {year}: حتى {asAt, date}، لم تقدم التقرير أي دولة من أصل ${arabicStates('due', 'دولتين')} كان يتعين عليها تقديمه.`,
    submitted: `{title}، {year}: حتى {asAt, date}، قدمت التقرير ${arabicStates('submitted')} من أصل ${arabicStates('due', 'دولتين')} كان يتعين عليها تقديمه ({rate, number} في المائة).`,
    allOnTime:
      '{onTime, plural, one {وورد هذا التقرير} two {وورد التقريران} other {ووردت هذه التقارير جميعها}} في الموعد.',
    allLate:
      '{late, plural, one {وورد هذا التقرير} two {وورد التقريران} other {ووردت هذه التقارير جميعها}} بعد الموعد.',
    onTimeAndLate: `وورد من هذه التقارير ${arabicReports('onTime')} في الموعد و${arabicReports('late')} بعده.`,
    others: `ومن بين الدول الأخرى، سبق أن قدمت ${arabicStates('earlier')} تقريرا عن سنة سابقة، ولم تقدم ${arabicStates('never')} أي تقرير قط.`,
    othersEarlier: `وسبق أن قدمت ${arabicStates('earlier')} أخرى تقريرا عن سنة سابقة.`,
    othersNever: `ولم تقدم ${arabicStates('never')} أخرى أي تقرير قط.`,
    all: `ومن بين هذه الدول، سبق أن قدمت ${arabicStates('earlier')} تقريرا عن سنة سابقة، ولم تقدم ${arabicStates('never')} أي تقرير قط.`,
    allEarlier: 'وسبق أن قدمت جميعها تقريرا عن سنة سابقة.',
    allNever: 'ولم يسبق لأي منها أن قدمت تقريرا.',
    notYetDue: `ولم يحل بعد موعد تقديم التقرير بالنسبة إلى ${arabicStates('notYetDue', 'دولتين')}.`,
    voluntary: `وإضافة إلى ذلك، قدمت تقريرا ${arabic('voluntary', 'دولة واحدة غير ملزمة', 'دولتان غير ملزمتين', 'دول غير ملزمة', 'دولة غير ملزمة', 'دولة غير ملزمة')} بذلك.`,
    notUploaded: `ولم يكن قد حُمِّل من التقارير المقدمة ${arabicReports('notUploaded')}.`,
    yearBefore: 'وتبلغ النسبة عن عام {before} ما قدره {rate, number} في المائة.',
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
      '{title}，{year}年：截至{asAt, date}，应提交报告的{ofWord}个国家中有{submittedWord}个已提交报告（百分之{rate, number}）。',
    allOnTime: '这些报告均按时提交。',
    allLate: '这些报告均逾期提交。',
    onTimeAndLate: '其中{onTimeWord}份按时提交，{lateWord}份逾期提交。',
    others: '其余国家中，{earlierWord}个曾提交以往年度的报告，{neverWord}个从未提交报告。',
    othersEarlier: '其余{earlierWord}个国家曾提交以往年度的报告。',
    othersNever: '其余{neverWord}个国家从未提交报告。',
    all: '这些国家中，{earlierWord}个曾提交以往年度的报告，{neverWord}个从未提交报告。',
    allEarlier: '这些国家均曾提交以往年度的报告。',
    allNever: '这些国家均从未提交报告。',
    notYetDue: '另有{forWord}个国家的报告尚未到期。',
    voluntary: '此外，{voluntaryWord}个不受约束的国家提交了报告。',
    notUploaded: '已提交的报告中有{notUploadedWord}份尚未上传。',
    yearBefore: '{before}年的比率为百分之{rate, number}。',
  },
};
