/** Budgets of events as offices write them, made by chance, with what they must come to. */

const WORDS = [
  ['Event', 'Item', 'Budget', 'Actual', 'Variance', 'Total', 'Subtotal', 'Notes', 'No.'],
  ['Conférence', 'Rubrique', 'Budget prévu', 'Dépenses réelles', 'Écart', 'Total', 'Sous-total', 'Observations', 'N°'],
  ['Reunión', 'Partida', 'Presupuesto', 'Gasto real', 'Diferencia', 'Total', 'Subtotal', 'Notas', 'N.º'],
  ['Совещание', 'Статья', 'План', 'Факт', 'Отклонение', 'Итого', 'Промежуточный итог', 'Примечания', '№'],
  ['会议', '项目', '预算', '实际支出', '差额', '合计', '小计', '备注', '序号'],
  ['الاجتماع', 'البند', 'الميزانية', 'المصروف الفعلي', 'الفرق', 'المجموع', 'المجموع الفرعي', 'ملاحظات', 'رقم'],
] as const;
const LINES = ['Interpretation', 'Translation', 'Venue', 'Travel', 'Catering', 'Security'];
const EVENTS = ['Spring session', 'Autumn session', 'Experts workshop'];

export const FORMS = ['one', 'column', 'filled down', 'sheets', 'titles', 'groups', 'spanned'] as const;
/** What stands in a workbook that must not count: each makes a question, or is left out. */
export const TRAPS = ['none', 'remark', 'summary', 'copy', 'rate'] as const;
export const UNITS = ['whole', 'headings', 'caption', 'one heading'] as const;

export interface Made {
  readonly form: (typeof FORMS)[number];
  readonly trap: (typeof TRAPS)[number];
  readonly unit: (typeof UNITS)[number];
  readonly language: number;
  readonly lines: number;
  readonly events: number;
  readonly hasVariance: boolean;
  readonly hasNotes: boolean;
  readonly hasNumbers: boolean;
  readonly hasTotals: boolean;
  /** Totals have no label. */
  readonly isBare: boolean;
  /** In cents, planned and spent, for as many rows as are asked for. */
  readonly amounts: readonly (readonly [number, number])[];
}

type Pair = readonly [number, number];
const sumOf = (pairs: readonly Pair[]): Pair => [
  pairs.reduce((sum, [plan]) => sum + plan, 0),
  pairs.reduce((sum, [, actual]) => sum + actual, 0),
];

/** The workbook as text, what it comes to, and of how many events. */
export function madeBudget(made: Made): { text: string; totals: readonly [string, string]; events: number } {
  const { form, trap, unit, hasNotes, hasNumbers, hasTotals } = made;
  const [event, item, plan, actual, variance, total, subtotal, notes, number] = WORDS[made.language]!;
  const hasVariance = made.hasVariance && unit !== 'one heading' && form !== 'spanned';
  const lines = LINES.slice(0, made.lines);
  const events = EVENTS.slice(0, form === 'one' ? 1 : Math.max(2, made.events));
  const data = events.map((_, e) => lines.map((__, i) => made.amounts[(e * lines.length + i) % made.amounts.length]!));
  const scale = unit === 'whole' ? 1 : 1000;
  const spent = (cents: number): number => (unit === 'one heading' ? (cents * 1000) / 100 : cents / 100);
  const heads = [
    unit === 'headings' || unit === 'one heading' ? `${plan} (k USD)` : plan,
    unit === 'headings' ? `${actual} (k USD)` : unit === 'one heading' ? `${actual} (USD)` : actual,
  ];
  const caption = unit === 'caption' ? ['(in thousands of US dollars)'] : [];
  const hasColumn = form === 'column' || form === 'filled down';
  let counted = 0;
  const row = (of: string, label: string, [p, a]: Pair, isTotal = false): string =>
    [
      ...(hasNumbers ? [isTotal ? '' : String(++counted)] : []),
      ...(hasColumn ? [of] : []),
      label,
      ...[p / 100, spent(a), ...(hasVariance ? [(p - a) / 100] : [])].map(String),
      ...(hasNotes ? [isTotal ? '' : 'see file'] : []),
    ].join(' | ');
  const head = [
    ...(hasNumbers ? [number] : []),
    ...(hasColumn ? [event] : []),
    item,
    ...heads,
    ...(hasVariance ? [variance] : []),
    ...(hasNotes ? [notes] : []),
  ].join(' | ');
  const rowsOf = (of: string, e: number): string[] =>
    lines.map((line, i) => row(form === 'filled down' && i > 0 ? '' : of, line, data[e]![i]!));
  const totalOf = (label: string, pairs: readonly Pair[]): string[] =>
    hasTotals ? [row('', made.isBare && form !== 'groups' ? '' : label, sumOf(pairs), true)] : [];
  const all = data.flat();
  const out: string[] = form === 'sheets' ? [] : ['# Costs', ...caption];
  if (form === 'spanned') {
    const at = caption.length + 1;
    const merges = events.map((_, n) => `@merge ${'BDF'[n]!}${at}:${'CEG'[n]!}${at}`);
    out.splice(1, 0, ...merges);
    out.push(['', ...events.flatMap((of) => [of, ''])].join(' | '));
    out.push([item, ...events.flatMap(() => heads)].join(' | '));
    lines.forEach((line, i) =>
      out.push([line, ...data.flatMap((pairs) => [pairs[i]![0] / 100, spent(pairs[i]![1])])].join(' | ')),
    );
  } else if (form === 'sheets' || form === 'titles') {
    events.forEach((of, e) => {
      out.push(...(form === 'sheets' ? [`# ${of}`, ...caption] : [of]), head);
      counted = 0;
      out.push(...rowsOf(of, e), ...totalOf(total, data[e]!));
    });
  } else {
    out.push(head);
    events.forEach((of, e) => {
      if (form === 'groups') out.push(hasNumbers ? ` | ${of}` : of);
      out.push(...rowsOf(of, e));
      if (form !== 'one') out.push(...totalOf(subtotal, data[e]!));
    });
    out.push(...totalOf(total, all));
  }
  const blanks = `${hasNumbers ? ' | ' : ''}${hasColumn ? ' | ' : ''}`;
  if (trap === 'rate') out.push(`${blanks}Rate of exchange | 0.92`);
  if (trap === 'copy') out.push(...out.map((line) => (line.startsWith('# ') ? `${line} (2)` : line)));
  if (trap === 'remark') out.push('', 'Prepared on 5 March 2014 by the finance unit');
  if (trap === 'summary' && form !== 'one') {
    out.push('# Summary', 'Event | Budget | Actual');
    events.forEach((of, e) => out.push([of, ...sumOf(data[e]!).map((cents) => (cents * scale) / 100)].join(' | ')));
  }
  const [planned, paid] = sumOf(all).map((cents) => String((cents * scale) / 100)) as [string, string];
  return { text: out.join('\n'), totals: [planned, paid], events: events.length };
}
