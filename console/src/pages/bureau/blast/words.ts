import { classNames, named } from '../../../words/domain.ts'
import { roleNames } from '../../../words/roles.ts'

/** What the closed words of a blast radius are called; a value that is none of them is itself. */
const words: Readonly<Record<string, string>> = {
  // verdicts
  SEE: '可见',
  AGGREGATE: '仅汇总',
  REFUSE: '拒绝',
  ABSENT: '对其不存在',
  GONE: '已不存在',
  ALLOW: '全部答复',
  PARTIAL: '答复其余',
  REJECT: '整条拒绝',
  INVALID: '语句无效',
  JOINED: '可用',
  PURPOSE_REFUSED: '目的不可用',
  // changes
  LOSES: '少看到',
  GAINS: '多看到',
  MASK: '脱敏',
  EXISTENCE: '是否存在',
  CLAUSE: '依据',
  PURPOSE: '使用目的',
  OBLIGATION: '义务',
  ANSWER: '答复方式',
  AUDIENCE: '可见范围',
  ROWS: '行范围',
  FACTS: '有效期内',
  BREAKS: '失效',
  MENDED: '恢复',
  BEGINS: '新增',
  ENDS: '删除',
  CHANGES: '改变',
  // classes
  ...classNames,
  // rows
  ANY: '所有行',
  OTHER_UNITS: '其他单位的行',
  OWN_UNIT: '本单位的行',
  OWN_DOMAIN: '本领域的行',
  // reasons
  PURPOSE_CLOSED: '目的已关闭',
  OPERATION_INVALID: '语句无效',
  COORDINATE_GONE: '字段已不存在',
  CLASS_NOT_OPENABLE: '该类信息不能再开启',
  FIELD_CLOSED: '字段已关闭',
  // usages
  READ: '查看',
  SEARCH: '查找',
  WRITE: '办理',
  none: '无',
}

export const said = (word: string | null): string => (word === null ? '' : (words[word] ?? word))

/** 来访者: role and purpose in words; a duty or an opening as the policy has it. */
export function callerOf(label: string | null, t: (chinese: string) => string): string {
  const [caller = '', ...more] = (label ?? '').split(', ')
  const [role = '', purpose = ''] = caller.split(' / ')
  const name = role === 'anonymous' ? '任何人' : (roleNames[role] ?? role)
  return [`${t(name)} / ${t(named('Purpose', purpose))}`, ...more.map((one) => t(said(one)))].join('，')
}
