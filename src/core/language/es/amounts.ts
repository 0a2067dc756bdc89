/** Spanish: words by which tables of amounts head their amounts, totals and what stands beside them. */
import type { AMOUNTS as ENGLISH } from '../en/amounts';

export const AMOUNTS: typeof ENGLISH = {
  total: 'Total; Totales; Total general; Suma; Suma total; Gasto total; Total de gastos; Importe total',
  subtotal: 'Subtotal; Total parcial; Subtotales; Sub-total; Suma parcial',
  Estimates:
    'Estimación; Gasto estimado; Gastos estimados; Costo estimado; Importe estimado; Presupuesto; Previsión; Costo; Coste; Valor; Importe total',
  Expenditures:
    'Gasto; Gastos; Gastos efectivos; Gastos reales; Costo real; Real; Costo; Coste; Valor; Importe total; Gasto total',
  ofBoth: 'Diferencia; Variación; Saldo; Disponible; Variación %; Tasa de ejecución; Porcentaje; Economías',
  builtEstimate: 'Estimación',
};
