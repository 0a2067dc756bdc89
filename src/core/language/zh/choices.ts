/** Chinese: what may stand in a column, or as the value of a setting, with a closed list. The first spelling is written, all are read. */
import type { CHOICES as ENGLISH } from '../en/choices';

export const CHOICES: typeof ENGLISH = {
  Figures: {
    final: '最后; 最终',
    provisional: '暂定; 临时',
  },
  Layout: {
    'by meeting': '按会议',
    matrix: '矩阵',
  },
  'Date order': {
    'day first': '先日后月; 日月年',
    'month first': '先月后日; 月日年',
  },
  'Rate of months': {
    'first day': '首日',
    'last day': '末日',
  },
  'Looked over': {
    yes: '是',
    no: '否',
  },
  'Per cent decimals': {
    0: '0; 无',
    1: '1; 一位',
  },
  'Variance split': {
    yes: '是',
    no: '否',
  },
  'Estimate version': {
    adopted: '已通过; 通过',
  },
  'BudgetLines.Kind': {
    direct: '直接; 直接费用',
    'support cost': '支助; 支助费用; 方案支助费用',
    contingency: '应急; 应急费用',
  },
  'Meetings.Status': {
    held: '已举行',
    cancelled: '取消; 已取消',
    postponed: '推迟; 已推迟; 延期',
  },
  'Estimates.Status': {
    adopted: '通过; 已通过; 核定',
    proposed: '提议; 拟议',
  },
  'Expenditures.Stage': {
    commitment: '承付; 承付款; 承付款项; 未清偿债务',
    disbursement: '付款; 支付',
    final: '最后; 最终',
    reversal: '冲销; 冲回',
  },
  'Mapping.Column': {},
  'Corrections.As': {
    text: '文本',
    number: '数字',
    day: '日期',
    blank: '空白; 空; 无',
  },
  Column: {
    'left out': '不读取; 不计入; 未采用; 忽略',
  },
  'Reading.Is': {
    'Estimates and expenditures': '估计费用和开支',
    Estimate: '估计费用; 估计数',
    Actual: '实际数',
    Difference: '差额; 余额',
    Total: '合计',
    decides: '决定',
    'left out': '不读取; 不计入; 未采用; 忽略',
    counted: '计入',
  },
  'Reading.Value': {
    'sheet name': '工作表名',
    'file name': '文件名',
    title: '表标题',
    heading: '列标题',
    'group label': '分组标题',
    'filled down': '向下填充',
  },
  'Debit/credit': {
    debit: '借; 借方',
    credit: '贷; 贷方',
  },
  Type: {
    plan: '计划; 预算; 估计; 核定; 估计费用; 核定预算; 概算',
    actual: '实际; 支出; 开支; 决算; 实际支出; 实际费用; 最终支出',
    doubtful:
      '预测; 贷项通知单; 报销; 追回; 采购订单; 采购申请; 应计; 拨款; 预付款; 预留; 增加; 减少; 原; 订正; 退款; 红字; 收入; 缴款',
  },
  'Entry status': {
    counts:
      '已记账; 已付; 最终; 未清; 已清; 已批准; 已结; 有效; 确认; 已处理; 已完成; 已核对; 已授权; 已支付; 已执行; 已登记; 已接受; 已核实; 实际',
    doubtful:
      '已取消; 取消; 已冲销; 作废; 草稿; 已拒绝; 已删除; 待定; 提议; 不计; 重复; 平均; 平均值; 平均数; 中位数; 期初余额; 期末余额; 余额; 结转; 上年结转; 承前页; 过次页; 撤回; 已撤回; 已取代; 未核准; 不包括; 暂定; 初步; 暂估; 未记账; 有争议; 暂停; 暂扣; 错误; 有误; 待更正',
  },
  Answer: {
    'left out': '不计入; 未采用; 不读取; 忽略; 不计',
    counted: '计入; 计算在内',
  },
  'Below zero': {
    costs: '费用; 开支; 支出',
  },
  'yes/no': {
    yes: '是',
    no: '否',
  },
  'Payers as at': {
    'first day': '首日; 第一天',
    'last day': '末日; 最后一天',
    '1 January': '1月1日',
  },
  Credits: {
    hold: '保留',
    'same State': '同一国家; 本国',
  },
  'Unassigned receipts': {
    hold: '保留',
    'oldest first': '先旧后新; 先到期先抵',
  },
  'Invoices.Kind': {
    estimate: '概算; 估计; 分摊',
    revised: '订正',
    final: '最后; 最终',
    correction: '更正',
    'write-off': '注销; 核销',
  },
  'Receipts.Kind': {
    payment: '付款; 缴款',
    refund: '退款',
    transfer: '转账; 结转',
    voluntary: '自愿; 自愿捐款',
  },
  'Volume version': {
    used: '实际使用; 实际',
    original: '原版; 原',
  },
  'Rounding direction': {
    up: '向上',
  },
};
