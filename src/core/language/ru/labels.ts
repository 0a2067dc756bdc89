/** Russian: short names as they stand in tables, lists and charts. */
import type { ChartWords } from '../chart-words';
import type { ClassNames } from '../class-names';
import type { FindingHeads } from '../finding-heads';
import type { GuessReasons } from '../guess-reasons';
import type { NoticeClassNames } from '../notice-classes';
import type { LeftOutReasons, UnmatchedReasons } from '../reasons';

export const LEFT_OUT_REASONS: LeftOutReasons = {
  'total-row': 'итог или промежуточный итог',
  unreadable: 'не читается',
  'other-year': 'совещание другого года',
  unmatched: 'не отнесено',
  commitment: 'обязательство',
  'other-version': 'другой вариант сметы',
  'not-adopted': 'не утверждено',
  'set-aside': 'исключено параметром',
  'other-side': 'относится к другой стороне (план или факт)',
  unclear: 'требует ответа',
  unrecognised: 'не является записью',
};

export const UNMATCHED_REASONS: UnmatchedReasons = {
  'meeting-missing': 'совещание не указано',
  'meeting-unknown': 'неизвестное совещание',
  'line-missing': 'статья бюджета не указана',
  'line-unknown': 'неизвестная статья бюджета',
  'mapping-shares': 'сумма долей не равна 1',
};

export const CLASS_NAMES: ClassNames = {
  'not a party': 'не участник',
  'not yet due': 'срок не наступил',
  'on time': 'в срок',
  late: 'с опозданием',
  'not this year': 'не представлено',
  never: 'ни разу не представлено',
  'not recorded': 'не учитывалось',
  voluntary: 'добровольно',
  submitted: 'представлено',
  uploaded: 'размещено',
  public: 'открытый', // to confirm with a native reader: «открыто», one gender with «представлено», «размещено»?
  parties: 'участники',
};

export const NOTICE_CLASS_NAMES: NoticeClassNames = {
  assessment: 'взнос',
  final: 'окончательный расчет',
  credit: 'кредитовый остаток',
  overdue: 'просроченный взнос',
};

export const GUESS_REASONS: GuessReasons = {
  why: '{by, select, heading {так говорит заголовок} values {{count, plural, one {# значение есть} few {# значения есть} many {# значений есть} other {# значения есть}} в реестре} sums {сходится с другими столбцами} deciding_values {так говорят значения} labels {столбец с подписями} sheets_alike {{count, plural, one {# лист устроен} few {# листа устроены} many {# листов устроены} other {# листа устроены}} одинаково} groups_alike {под каждой подписью те же статьи} spanning_heading {верхние заголовки стоят над планом и фактом} only_one {другого нет} one_of_several {есть и другие} said {указано вами} other {ничто этого не говорит: предположение}}',
  text: 'так говорит «{text}»',
};

export const CHART_WORDS: ChartWords = {
  fromEstimateToFinal: 'От сметных расходов к фактическим',
  less: 'меньше сметы',
  more: 'больше сметы',
  axisBegins: 'Ось начинается с {amount}.',
  rateByYear: 'Представленные доклады, в процентах от подлежавших представлению, по годам',
  estimateByPart: 'Сметные расходы по частям и годам',
  builtElseCompared: 'По совещаниям с указанными объемами — исчисленная смета, по остальным — сопоставляемый вариант.',
};

export const FINDING_HEADS: FindingHeads = {
  title: 'Замечания',
  severity: 'Важность',
  code: 'Код',
  what: 'Замечание',
  message: 'Подробно',
  hint: 'Что сделать',
  file: 'Файл',
  sheet: 'Лист',
  cell: 'Ячейка',
};
