import type { Block } from '@xinlu/schema/documents'
import type { Citation } from '../evaluation/types.ts'
import type { CheckedBidder, CheckedTender } from './table.ts'

/** What a receipt says, as a report repeats it. */
export interface ReportReceipt {
  id: string
  at: string
  operationHash: string
  resultHash: string
  policyVersion: string
  logIndex: number
}

/** What a report is made from. */
export interface Reported extends CheckedTender {
  tenderId: string
  openedAt: string
  name: string
  tenderee: string
  sections: readonly { no: string; name: string }[]
  receipt: ReportReceipt
}

export const reportTitle = '评标报告附件：投标人信用核查表'

const provisionalNote = '（样例或暂定：标有“暂定”的规则尚未以正式文本核对，本附件不得作为正式依据）'

/** 评标报告附件 as paragraphs: the table of bidders, the rules applied, and the receipt by which the table is proven. */
export function reportBlocks(report: Reported): Block[] {
  const line = (text: string): Block => ({ style: 'line', text })
  const { receipt } = report
  return [
    ...(report.rules.some(({ provisional }) => provisional) ? [{ style: 'note', text: provisionalNote } as const] : []),
    { style: 'title', text: reportTitle },
    line(`招标项目：${report.name}（${report.tenderId}）`),
    line(`招标人：${report.tenderee}`),
    line(`合同段：${report.sections.map(({ no, name }) => `${no} ${name}`).join('；')}`),
    line(`开标时刻：${report.openedAt}（全部投标人均以该时刻已知的信息为准）`),
    { style: 'heading', text: '一、投标人信用核查结果' },
    ...report.bidders.flatMap((one, i) => bidderLines(one, i + 1).map(line)),
    { style: 'heading', text: '二、适用规则' },
    ...report.rules.map((rule, i) => line(`${i + 1}. ${ruleText(rule)}`)),
    { style: 'heading', text: '三、回执' },
    line(`回执编号：${receipt.id}`),
    line(`签发时刻：${receipt.at}`),
    line(`日志序号：${receipt.logIndex}`),
    line(`结果摘要：${receipt.resultHash}`),
    line(`语句摘要：${receipt.operationHash}`),
    line(`策略版本：${receipt.policyVersion}`),
    { style: 'body', text: '上表与该回执的结果摘要一致；回执可凭公钥离线核验（xinlu verify）。' },
  ]
}

function bidderLines(one: CheckedBidder, n: number): string[] {
  const { bidderCode, name, uscc, grade, bound, authority, validAtOpening, restrictions, creditUse } = one
  const said = [
    `${n}. ${bidderCode} ${name}（${uscc}）`,
    `信用等级：${grade ?? `未知${bound ? `，不高于${bound}` : ''}`}；评价机关：${authority ?? '无'}；开标时${validAtOpening ? '有效' : '无有效评价'}`,
  ]
  if (one.consortiumRule)
    said.push(`联合体：${one.members.map((m) => `${m.name ?? m.uscc} ${m.standing.grade ?? '未知'}`).join('；')}`)
  if (one.newcomerRule) said.push(`新进入企业：${ruleText(one.newcomerRule)}`)
  for (const { listName, basis, until } of restrictions) said.push(`投标限制：${listName}，依据${basis}，至${until}`)
  if (restrictions.length === 0) said.push('投标限制：开标时有效名单中无')
  if (creditUse) said.push(`招标文件的信用使用：${usedText(creditUse)}`)
  return said
}

function usedText({
  points,
  bidBondShare,
  performanceBondShare,
  lots,
}: NonNullable<CheckedBidder['creditUse']>): string {
  const said = [
    points === null ? null : `评标加分${points}`,
    bidBondShare === null ? null : `投标保证金比例${bidBondShare}`,
    performanceBondShare === null ? null : `履约保证金比例${performanceBondShare}`,
    lots === null ? null : `最多${lots}个标段`,
  ].filter((one) => one !== null)
  return said.length > 0 ? said.join('；') : '对该等级未作规定'
}

const ruleText = ({ edition, at, text, provisional }: Citation): string =>
  `${edition}${at ?? ''}${text ? `“${text}”` : ''}${provisional ? '（暂定）' : ''}`
