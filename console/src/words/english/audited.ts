/** The English of what auditors and the leader group are told besides. */
export const audited: Readonly<Record<string, string>> = {
  '测量值只来自可信查询，不能手填。显示“还没有测量”的，请领导小组办公室在终端运行 xinlu plan measure，测量后这里就有数值和回执。':
    'What is measured comes from trusted queries alone. Where nothing is measured yet, the office runs xinlu plan measure at a terminal; the value and its receipt then stand here.',
  各单位进度: 'Unit by unit',
  牵头或负责的任务: 'Items led or answered for',
  已完成: 'Done',
  临近期限: 'Due soon',
  '要查谁看过某一家企业：由该企业在“谁看过我”里查看，它的每一条都有回执，凭回执在这里和“核验回执”里核对目的和依据。':
    'Who looked at one firm is seen by that firm itself at “Who looked at me”: each entry has a receipt, by which purpose and basis are checked here and at “Verify a receipt”.',
  保存检查点: 'Save the checkpoint',
  '现行文件请向系统管理员要：权限策略是 schema/policy.yaml，法规版本在 db/rules 下面；在副本上改好后拖到这里，下面选同名的文件。':
    'Ask the administrator for the present file: the policy is schema/policy.yaml, editions are below db/rules. Change a copy, drop it here, and choose the file of its name below.',
  各角色能看什么: 'What each role may see',
  '没有列出的信息一律拒绝；同一人符合几行的，按他声明的使用目的逐行判断。':
    'What is not listed is refused; where several lines fit somebody, they are judged one by one for the purpose that is claimed.',
  条件: 'Condition',
  能看什么: 'What may be seen',
  策略版本: 'Version of the policy',
  不限: 'none',
  承担案件职责的人员: 'people on the duty of the case',
  只限本人: 'one’s own only',
  只限本单位登记的: 'what the own unit stated only',
  只限本领域的: 'of the own domain only',
  只限本项目的投标人: 'bidders of the tender only',
  只限授权写明的: 'what the grant names only',
  共享申请获同意后: 'after a data request was granted',
  应急开启后: 'after an emergency was opened',
  凭书面授权开启后: 'after a check was opened under a written authority',
  双人开启后: 'after two have opened it',
  本人办理: 'own deeds',
  申请与答复: 'requests and answers',
  审批: 'approval',
  评标回避声明: 'declaration of interest',
  执行反馈: 'feedback on execution',
  选一个常用查询: 'Choose a query',
  '说明的是以您的身份、按所选目的会得到什么；其他角色能看什么，见上面各角色的规则。':
    'It says what you would get for the purpose chosen; what other roles may see stand above.',
  从可信操作里选: 'Choose a trusted operation',
  企业信用档案: 'The profile of a firm',
  失信名单候选: 'Candidates of the list',
  现行措施与承诺: 'Measures and commitments in force',
  投标人信用核查: 'The check of bidders',
  '选一个常用查询，或者写好查询语句后，点“会得到什么？”。说明不读取任何数据。':
    'Choose a query, or write one, and press “What would I get?”. Explaining reads no data.',
}
