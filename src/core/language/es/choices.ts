/** Spanish: what may stand in a column, or as the value of a setting, with a closed list. The first spelling is written, all are read. */
import type { CHOICES as ENGLISH } from '../en/choices';

export const CHOICES: typeof ENGLISH = {
  Figures: {
    final: 'definitivas; definitivo; finales',
    provisional: 'provisionales; provisional',
  },
  Layout: {
    'by meeting': 'por reunión',
    matrix: 'matriz',
  },
  'Date order': {
    'day first': 'día primero; día, mes; DMA',
    'month first': 'mes primero; mes, día; MDA',
  },
  'Rate of months': {
    'first day': 'primer día',
    'last day': 'último día',
  },
  'Looked over': {
    yes: 'sí; s; verdadero',
    no: 'no; n; falso',
  },
  'Per cent decimals': {
    0: '0; ninguno',
    1: '1; uno',
  },
  'Variance split': {
    yes: 'sí; s; verdadero',
    no: 'no; n; falso',
  },
  'Estimate version': {
    adopted: 'aprobada; aprobado',
  },
  'BudgetLines.Kind': {
    direct: 'directo; gasto directo; gastos directos',
    'support cost': 'apoyo; gastos de apoyo; gastos de apoyo a los programas',
    contingency: 'imprevistos',
  },
  'Meetings.Status': {
    held: 'celebrada; celebrado',
    cancelled: 'cancelada; cancelado',
    postponed: 'aplazada; aplazado',
  },
  'Estimates.Status': {
    adopted: 'aprobado; aprobada; aprobados',
    proposed: 'propuesto; propuesta; propuestos',
  },
  'Expenditures.Stage': {
    commitment:
      'compromiso; obligación; comprometido; comprometida; compromisos; obligaciones; obligación por liquidar',
    disbursement: 'desembolso; pago',
    final: 'definitivo; final',
    reversal: 'anulación; reversión; contrapartida',
  },
  'Mapping.Column': {},
  'Corrections.As': {
    text: 'texto',
    number: 'número',
    day: 'fecha; día',
    blank: 'vacía; vacío; nada; en blanco',
  },
  Column: {
    'left out': 'omitida; excluida; ignorada',
  },
  'Reading.Is': {
    'Estimates and expenditures': 'Gastos estimados y gastos efectivos; Estimaciones y gastos',
    Estimate: 'Estimación; Gasto estimado',
    Actual: 'Efectivo; Gasto efectivo',
    Difference: 'Diferencia; Saldo',
    Total: 'Total',
    decides: 'decide',
    'left out': 'omitida; excluida; ignorada',
    counted: 'contada; contado',
  },
  'Reading.Value': {
    'sheet name': 'nombre de la hoja',
    'file name': 'nombre del archivo',
    title: 'título',
    heading: 'encabezamiento',
    'group label': 'título del grupo',
    'filled down': 'repetido hacia abajo',
  },
  'Debit/credit': {
    debit: 'debe; d; débito; cargo',
    credit: 'haber; h; crédito; abono',
  },
  Type: {
    plan: 'plan; previsto; presupuesto; presupuestado; estimación; estimado; aprobado; costo estimado; costos estimados; gastos previstos; presupuesto aprobado',
    actual:
      'real; ejecutado; gastado; gasto; gastos; ejercido; definitivo; costo real; costos reales; gastos reales; gastos efectivos; gastos definitivos',
    doubtful:
      'proyección; nota de crédito; reembolsos; recuperación; pedido; orden de compra; solicitud de compra; devengo; asignación; anticipo; anticipos; reserva; precompromiso; aumento; disminución; original; revisado; abono; reembolso; ingreso; ingresos; contribución',
  },
  'Entry status': {
    counts:
      'contabilizado; pagado; definitivo; abierto; compensado; aprobado; cerrado; activo; confirmado; procesado; terminado; completado; conciliado; autorizado; certificado; desembolsado; ejecutado; registrado; aceptado; validado; verificado; real; gastado; pagada; aprobada',
    doubtful:
      'anulado; anulada; cancelado; revertido; nulo; borrador; rechazado; eliminado; pendiente; propuesto; no contar; duplicado; promedio; media; mediana; cancelada; saldo inicial; saldo final; saldo; saldo anterior; suma y sigue; remanente; retirado; retirada; sustituido; sustituida; obsoleto; no aprobado; no incluido; provisional; preliminar; estimado; no contabilizado; impugnado; en disputa; en suspenso; retenido; error; erróneo; errónea; por corregir',
  },
  Answer: {
    'left out': 'excluida; excluido; omitida; ignorada; omitido',
    counted: 'contada; contado; cuenta',
  },
  'Below zero': {
    costs: 'gastos; gasto; costos; costes',
  },
  'yes/no': {
    yes: 'sí; s; verdadero',
    no: 'no; n; falso',
  },
  'Payers as at': {
    'first day': 'primer día',
    'last day': 'último día',
    '1 January': '1 de enero',
  },
  Credits: {
    hold: 'retener; mantener',
    'same State': 'mismo Estado',
  },
  'Unassigned receipts': {
    hold: 'retener; mantener',
    'oldest first': 'los más antiguos primero',
  },
  'Invoices.Kind': {
    estimate: 'estimación; cuota',
    revised: 'revisión; revisada',
    final: 'liquidación final; definitiva',
    correction: 'corrección',
    'write-off': 'paso a pérdidas y ganancias; cancelación de deuda',
  },
  'Receipts.Kind': {
    payment: 'pago',
    refund: 'reembolso',
    transfer: 'transferencia',
    voluntary: 'voluntaria; contribución voluntaria',
  },
  'Volume version': {
    used: 'utilizado; utilizados; real',
    original: 'original',
  },
  'Rounding direction': {
    up: 'hacia arriba',
  },
};
