import { Badge, Button, Card, message, Space, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  ConsoleAcceptRepair,
  ConsoleDecideRepair,
  ConsoleRepairs,
  type ConsoleRepairsQuery,
} from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { Cite } from '../../../parts/Cite.tsx'
import { HandedIn } from '../../../parts/proofs/HandedIn.tsx'
import { tones } from '../../../parts/tones.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Notices } from './Notices.tsx'
import { Reasoned } from './Reasoned.tsx'

type Repair = NonNullable<ConsoleRepairsQuery['repairWorklist']>[number]
type Deed = 'ACCEPT' | 'TURN_AWAY' | 'GRANT' | 'REFUSE'

const deeds: Readonly<Record<Deed, string>> = {
  ACCEPT: '受理',
  TURN_AWAY: '不予受理',
  GRANT: '准予修复',
  REFUSE: '不予修复',
}

/** 信用修复办理: applications with their clocks and what stands in the way, and where a repair has still to reach. */
export default function Repairs() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleRepairs })
  const [done, count] = useState(0)
  const [doing, setDoing] = useState<{ repair: Repair; deed: Deed } | null>(null)
  const send = async (repair: Repair, deed: Deed, reason: string) => {
    const id = repair.id ?? ''
    const answer =
      deed === 'ACCEPT' || deed === 'TURN_AWAY'
        ? await client.mutation(ConsoleAcceptRepair, { id, accept: deed === 'ACCEPT', reason }).toPromise()
        : await client.mutation(ConsoleDecideRepair, { id, grant: deed === 'GRANT', reason }).toPromise()
    if (answer.error) return answer.error
    message.success(`${t('已办理')}：${t(deeds[deed])}`)
    again()
    // A grant makes notices for those who hold the fact: they are asked for anew.
    count((before) => before + 1)
  }
  const actions = (repair: Repair): Deed[] =>
    repair.state === 'APPLIED' ? ['ACCEPT', 'TURN_AWAY'] : repair.state === 'ACCEPTED' ? ['GRANT', 'REFUSE'] : []
  return (
    <>
      <Typography.Title level={1}>{t('信用修复办理')}</Typography.Title>
      <Card title={<h2>{t('待办申请')}</h2>}>
        <Asked data={data?.repairWorklist} error={error} fetching={fetching} again={again} empty="没有待办的修复申请">
          {(repairs) => (
            <Table
              size="small"
              scroll={{ x: true }}
              rowKey={({ id }) => id ?? ''}
              dataSource={repairs}
              locale={{ emptyText: t('没有待办的修复申请') }}
              pagination={{ pageSize: 15, hideOnSinglePage: true }}
              expandable={{ columnTitle: t('详情'), expandedRowRender: (repair) => <AppliedOn repair={repair} /> }}
              columns={[
                { title: t('文号'), render: (_, { decision }) => decision?.docNo },
                { title: t('严重程度'), render: (_, { decision }) => t(named('Severity', decision?.severity)) },
                { title: t('状态'), render: (_, { state }) => <Tag>{t(named('RepairState', state))}</Tag> },
                { title: t('申请日期'), dataIndex: 'appliedOn' },
                {
                  title: t('期限'),
                  render: (_, { state, acceptBy, decideBy, workingDaysLeft, late }) => (
                    <Badge
                      status={late ? 'error' : 'processing'}
                      text={`${(state === 'APPLIED' ? acceptBy : decideBy) ?? t('未知')} · ${t('剩余工作日')} ${workingDaysLeft ?? t('未知')}`}
                    />
                  ),
                },
                {
                  title: t('障碍'),
                  render: (_, { blockers }) =>
                    blockers && blockers.length > 0
                      ? blockers.map((one) => (
                          <Tag color={tones.soon} key={one}>
                            {t(named('RepairBlocker', one))}
                          </Tag>
                        ))
                      : t('无'),
                },
                { title: t('最早可修复'), render: (_, { eligibleOn }) => eligibleOn },
                { title: t('依据'), render: (_, { basis }) => <Cite clause={basis} /> },
                { title: t('证明材料'), render: (_, { proofs }) => `${proofs?.length ?? 0} ${t('份')}` },
                {
                  title: t('办理'),
                  render: (_, repair) => (
                    <Space>
                      {actions(repair).map((deed) => (
                        <Button
                          key={deed}
                          size="small"
                          autoInsertSpace={false}
                          type={deed === 'ACCEPT' || deed === 'GRANT' ? 'primary' : 'default'}
                          aria-label={`${t(deeds[deed])} ${repair.decision?.docNo ?? ''}`}
                          onClick={() => setDoing({ repair, deed })}
                        >
                          {t(deeds[deed])}
                        </Button>
                      ))}
                    </Space>
                  ),
                },
              ]}
            />
          )}
        </Asked>
      </Card>
      <Overdue data={data} />
      <Notices key={done} />
      {doing && (
        <Reasoned
          name={`repair ${doing.repair.id} ${doing.deed}`}
          title={`${t(deeds[doing.deed])} · ${doing.repair.decision?.docNo ?? ''}`}
          optional={doing.deed === 'ACCEPT' || doing.deed === 'GRANT'}
          send={(reason) => send(doing.repair, doing.deed, reason)}
          close={() => setDoing(null)}
        />
      )}
    </>
  )
}

/** What an application rests on: the decision as it was made, the commitment and its files. */
function AppliedOn({ repair: { decision, commitmentId, proofs } }: { repair: Repair }) {
  const { t } = useWords()
  return (
    <>
      <Typography.Paragraph>{`${t('违法事实')}：${decision?.breachFacts ?? t('无')}`}</Typography.Paragraph>
      <Typography.Paragraph>{`${t('处罚内容')}：${decision?.content ?? t('无')}`}</Typography.Paragraph>
      <Typography.Paragraph>{`${t('信用承诺')}：${commitmentId ?? t('无')}`}</Typography.Paragraph>
      <HandedIn proofs={proofs} by="UNIT" about={decision?.docNo ?? ''} />
      <Typography.Paragraph type="secondary">
        {t(
          '材料不全或有疑问的，选“不予受理”并在理由里写明还缺什么：当事人在“我的信用”里看到理由，补齐后可以重新申请。',
        )}
      </Typography.Paragraph>
    </>
  )
}

/** 逾期未传导: repairs that have not reached every place by their day. */
function Overdue({ data }: { data: ConsoleRepairsQuery | undefined }) {
  const { t } = useWords()
  const targets = (data?.repairsOverdue ?? []).flatMap(({ id, decision, propagation }) =>
    (propagation ?? []).filter(({ overdue }) => overdue).map((one) => ({ ...one, id, docNo: decision?.docNo })),
  )
  if (targets.length === 0) return null
  return (
    <Card className="section" title={<h2>{t('逾期未传导')}</h2>}>
      <Table
        size="small"
        scroll={{ x: true }}
        rowKey={({ id, target }) => `${id} ${target}`}
        dataSource={targets}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        columns={[
          { title: t('文号'), dataIndex: 'docNo' },
          { title: t('对象'), dataIndex: 'target' },
          { title: t('类别'), render: (_, { kind }) => t(named('PropagationKind', kind)) },
          { title: t('责任单位'), dataIndex: 'owner' },
          { title: t('传导期限'), dataIndex: 'requiredBy' },
        ]}
      />
    </Card>
  )
}
