/** Spanish: short names as they stand in tables, lists and charts. */
import type { ChartWords } from '../chart-words';
import type { ClassNames } from '../class-names';
import type { FindingHeads } from '../finding-heads';
import type { GuessReasons } from '../guess-reasons';
import type { NoticeClassNames } from '../notice-classes';
import type { LeftOutReasons, UnmatchedReasons } from '../reasons';

export const LEFT_OUT_REASONS: LeftOutReasons = {
  'total-row': 'total o subtotal',
  unreadable: 'no se puede leer',
  'other-year': 'reunión de otro año',
  unmatched: 'sin asignar',
  commitment: 'compromiso',
  'other-version': 'otra versión de los gastos estimados',
  'not-adopted': 'no aprobado',
  'set-aside': 'excluido por una configuración',
  'other-side': 'de la otra parte (previsto o gastado)',
  unclear: 'por aclarar',
  unrecognised: 'no es un registro',
};

export const UNMATCHED_REASONS: UnmatchedReasons = {
  'meeting-missing': 'reunión no indicada',
  'meeting-unknown': 'reunión desconocida',
  'line-missing': 'partida presupuestaria no indicada',
  'line-unknown': 'partida presupuestaria desconocida',
  'mapping-shares': 'proporciones que no suman 1',
};

export const CLASS_NAMES: ClassNames = {
  'not a party': 'no es parte',
  'not yet due': 'plazo no vencido',
  'on time': 'a tiempo',
  late: 'con retraso',
  'not this year': 'no presentado ese año',
  never: 'nunca presentado',
  'not recorded': 'no registrado',
  voluntary: 'voluntario',
  submitted: 'presentado',
  uploaded: 'publicado en línea',
  public: 'público',
  parties: 'partes',
};

export const NOTICE_CLASS_NAMES: NoticeClassNames = {
  assessment: 'cuota',
  final: 'liquidación final',
  credit: 'saldo acreedor',
  overdue: 'cuota vencida',
};

export const GUESS_REASONS: GuessReasons = {
  why: '{by, select, heading {lo dice su encabezamiento} values {{count, plural, one {# valor figura} many {# de valores figuran} other {# valores figuran}} en el registro} sums {cuadra con las demás columnas} deciding_values {lo dicen sus valores} labels {la columna de los rótulos} sheets_alike {{count, plural, one {# hoja tiene} many {# de hojas tienen} other {# hojas tienen}} la misma disposición} groups_alike {bajo cada rótulo están las mismas partidas} spanning_heading {los encabezamientos de arriba abarcan previsto y gastado} only_one {no hay otra} one_of_several {hay varias} said {lo dijo usted} other {nada lo dice: una suposición}}',
  text: 'lo dice «{text}»',
};

export const CHART_WORDS: ChartWords = {
  fromEstimateToFinal: 'De los gastos estimados a los gastos definitivos',
  less: 'menos de lo estimado',
  more: 'más de lo estimado',
  axisBegins: 'El eje comienza en {amount}.',
  rateByYear: 'Informes presentados, en porcentaje de los debidos, por año',
  estimateByPart: 'Gastos estimados por parte y año',
  builtElseCompared:
    'De las reuniones con cantidades, la estimación calculada; de las demás, la versión que se compara.',
};

export const FINDING_HEADS: FindingHeads = {
  title: 'Observaciones',
  severity: 'Gravedad',
  code: 'Código',
  what: 'Asunto',
  message: 'Detalle',
  hint: 'Qué hacer',
  file: 'Archivo',
  sheet: 'Hoja',
  cell: 'Celda',
};
