/** Russian: words by which tables of amounts head their amounts, totals and what stands beside them. */
import type { AMOUNTS as ENGLISH } from '../en/amounts';

export const AMOUNTS: typeof ENGLISH = {
  total: 'Всего; Общий итог; Итог; Сумма; Общая сумма; Всего расходов; Итого расходов',
  subtotal: 'Итого; Промежуточный итог; Подытог; Промежуточная сумма; Итого по разделу',
  Estimates: 'Смета; Сметные расходы; Сметная сумма; Бюджет; Стоимость; Расходы; Общая сумма',
  Expenditures: 'Расход; Расходы; Фактические расходы; Факт; Стоимость; Общая сумма; Всего расходов',
  ofBoth: 'Разница; Отклонение; Остаток; Процент; % исполнения; Процент исполнения; Экономия',
  builtEstimate: 'Смета',
};
