import { Card, Form, Select, Space, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useCalled } from '../../../parts/called.ts'
import { classNames, named } from '../../../words/domain.ts'
import { type PolicyLine, policyLines, policyVersion } from '../../../words/policy/generated.ts'
import { roleNames } from '../../../words/roles.ts'
import { useWords } from '../../../words/words.tsx'

const verdicts: Readonly<Record<string, string>> = { SEE: '可见', MASK: '脱敏', AGGREGATE: '仅汇总' }

/** What people may do, beside the classes of what they may see. */
const deeds: Readonly<Record<string, string>> = {
  OWN: '本人办理',
  REQUEST: '申请与答复',
  RECORD: '登记',
  APPROVE: '审批',
  EVALUATE: '评标回避声明',
  EXECUTE: '执行反馈',
}

const rowNames: Readonly<Record<string, string>> = {
  OWN_SUBJECT: '只限本人',
  OWN_UNIT: '只限本单位登记的',
  OWN_DOMAIN: '只限本领域的',
  BIDDERS: '只限本项目的投标人',
  GRANT: '只限授权写明的',
}

const grantNames: Readonly<Record<string, string>> = {
  DATA_REQUEST: '共享申请获同意后',
  EMERGENCY: '应急开启后',
  AUTHORITY: '凭书面授权开启后',
  PAIR: '双人开启后',
}

/** 各角色能看什么: the lines of the policy for one role; what stands on no line is refused. */
export function Lines() {
  const { t } = useWords()
  const called = useCalled()
  const [role, setRole] = useState('tender-evaluator')
  const lines = policyLines.filter(({ roles }) => roles.includes(role) || roles.includes('ALL'))
  const what = (classes: PolicyLine['classes']) =>
    Object.entries(classes).map(([one, verdict]) => (
      <Tag key={one}>{`${t(classNames[one] ?? deeds[one] ?? one)}：${t(verdicts[verdict] ?? verdict)}`}</Tag>
    ))
  const condition = ({ rows, grant, onDuty }: PolicyLine) =>
    [rows && (rowNames[rows] ?? rows), grant && (grantNames[grant] ?? grant), onDuty ? '承担案件职责的人员' : null]
      .filter((one) => one !== null)
      .map((one) => t(one))
      .join('，') || t('不限')
  return (
    <Card className="section" title={<h2>{t('各角色能看什么')}</h2>}>
      <Typography.Paragraph>
        {t('没有列出的信息一律拒绝；同一人符合几行的，按他声明的使用目的逐行判断。')}
      </Typography.Paragraph>
      <Form layout="vertical" className="no-print">
        <Form.Item label={t('角色')} htmlFor="policy-role">
          <Select
            id="policy-role"
            style={{ maxWidth: 240 }}
            value={role}
            onChange={setRole}
            options={Object.entries(roleNames).map(([value, label]) => ({ value, label: t(label) }))}
          />
        </Form.Item>
      </Form>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={(line) =>
          `${line.purpose} ${line.rows} ${line.grant} ${line.clause} ${Object.keys(line.classes).join()}`
        }
        dataSource={lines}
        columns={[
          { title: t('使用目的'), render: (_, { purpose }) => t(named('Purpose', purpose)) },
          { title: t('条件'), render: (_, line) => condition(line) },
          {
            title: t('能看什么'),
            render: (_, { classes, opens }) => (
              <Space wrap size={4}>
                {what(classes)}
                {what(opens)}
              </Space>
            ),
          },
          { title: t('依据'), render: (_, { clause }) => called.clause(clause) },
        ]}
      />
      <Typography.Paragraph className="section" type="secondary">
        {`${t('策略版本')} ${policyVersion}`}
      </Typography.Paragraph>
    </Card>
  )
}
