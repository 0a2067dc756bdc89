import type { BudgetDocumentWords } from '../budget-document-words';

export const BUDGET_DOCUMENTS: BudgetDocumentWords = {
  estimateTitle:
    '{count, plural, =1 {{meeting}} other {各次会议}}的{revised, select, yes {订正估计费用} other {估计费用}}',
  sharesTitle:
    '各国在{count, plural, =1 {{meeting}} other {各次会议}}{on, select, final {最后费用} other {估计费用}}中的分摊额',
  contributionsTitle: '截至{day}的缴款情况',

  estimateIntro: '下列各表列出以下会议的估计费用：',
  estimateItem: '{meeting}：{amount}',
  meetingHeld: '{meeting}{dates, select, blank {} other {，{dates}}}{place, select, blank {} other {，{place}}}',
  basis:
    '估计费用依据预期工作量和单位费用编制{rates, select, blank {} other {，采用{day, select, blank {} other {{day}的}}汇率：{rates}}}。',
  rateItem: '1美元兑{rate}\u00a0{currency}',
  actualCosts: '实际费用将在会议闭幕、确切工作量已知后确定。各国的缴款将作相应调整。',
  formula:
    '费用由缔约国和参加会议的非缔约国按照{years, select, blank {} other {{years}年}}联合国会费分摊比额表分摊，比额根据缴款国数目作了调整{limits, select, yes {，并以适用的最低和最高比额为限} other {}}。',
  notices: '估计费用通过后，向各国发出缴款通知。',
  noRegularBudget: '任何费用均不由联合国经常预算承担。收到足够资金后，会议工作方可开始。',
  totalConferenceServicing: '会议服务共计',
  computedLine: '{line}({amount}的{perCent}%)',
  service: '服务',
  item: '项目',

  sharesIntro:
    '{tables, plural, =1 {下表} other {下列各表}}列出各国在以下会议{on, select, final {最后费用} other {估计费用}}中的分摊额：',
  sharesItem:
    '{meeting}：{amount}，由{number}个国家按{year}年会费分摊比额表分摊{day, select, blank {} other {；缔约国情况截至{day}}}',
  exactRates:
    '分摊额按精确的调整后比额计算，其和等于总额{rest, select, yes {减去表下所列未分摊的金额} other {}}。表中比额舍入至四位小数。',
  bills: '应开账单的金额为分摊额减去先前已开账单的金额。括号内的金额为贷项。',
  proposed: '以下估计费用为拟议数，尚未通过：{list}。',
  withoutShares: '以下会议未列分摊额：{list}。',
  noteParticipant: '参加会议的非缔约国。',
  noteFormerPayer: '先前已开账单，现不再缴款。',

  contributionsIntro:
    '下列各表列出截至{day}各国对会议费用的缴款。应缴金额为截至该日已开账单的金额。逾期金额为在该日之前到期而尚未收到的金额。',
  contributionsTotals: '应缴：{assessed}；已收：{received}；未缴：{outstanding}，其中逾期：{overdue}；贷项：{credit}。',
  creditsApart: '一国的贷项从不抵减另一国的欠款。因此，未缴金额和贷项分别列出。',
  fundingIntro: '各次会议的资金情况如下(可用资金为应缴额以内的缴款和自愿捐款)：',
  fundingItem:
    '{meeting}：{by, select, blank {} other {{by}前}}需{required}；{result, select, funded {{on, select, blank {} other {{on}}}资金已到位} open {迄今可用{cash}，尚缺{short}} not_funded {资金未到位：届时可用{cash}，缺{short}} cancelled {会议已取消} other {情况不详}}',
  notePaid: '全额缴付的国家：{paid}；部分缴付：{part}；未缴付：{none}。',
  noteProof: '核对：{text}。',
};
