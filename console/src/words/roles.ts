/** The roles of the policy as people call them. */
export const roleNames: Readonly<Record<string, string>> = {
  clerk: '经办人',
  dashboard: '数据看板',
  'tender-evaluator': '评标专家',
  department: '其他部门',
  subject: '信用主体',
  auditor: '审计',
  leader: '领导小组',
  personnel: '人事',
}
