/** Chinese: words by which tables of amounts head their amounts, totals and what stands beside them. */
import type { AMOUNTS as ENGLISH } from '../en/amounts';

export const AMOUNTS: typeof ENGLISH = {
  total: '共计; 合计; 总计; 总额; 总数; 总和; 總計; 合計; 共計',
  subtotal: '小计; 分计; 小計',
  Estimates: '估计; 估计费用; 估计数; 预算; 费用; 数额',
  Expenditures: '支出; 开支; 实际开支; 实际支出; 实际; 费用; 数额',
  ofBoth: '差额; 差异; 余额; 结余; 百分比; 执行率; 节余',
  builtEstimate: '概算',
};
