import { Button, Card, Descriptions, Grid, Space, Steps, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useMutation } from 'urql'
import { FileObjection } from '../../ask/generated.ts'
import { Deed } from '../../parts/deed/Deed.tsx'
import { HandedIn } from '../../parts/proofs/HandedIn.tsx'
import { tones } from '../../parts/tones.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { briefOf, type Decision, What } from './What.tsx'

/** Repair is on its way or was decided: there is something to look at, and nothing to apply for. */
const underWay: readonly string[] = ['APPLIED', 'ACCEPTED', 'GRANTED', 'COMPLETED']
const mayApply: readonly string[] = ['ELIGIBLE', 'TOO_EARLY', 'NOT_ACCEPTED', 'REFUSED']

/** An objection to it is not decided yet: a second one would say the same. */
const isContested = ({ objections }: Decision) =>
  (objections ?? []).some(({ state }) => state === 'FILED' || state === 'ASKED')

/** What is never published has no days of publicity. */
const dayOf = (publicity: Decision['publicity'], day: string | null | undefined) =>
  publicity?.state === 'NOT_FOR_PUBLICITY' ? '—' : day

/** Penalties first: they are what most come for. */
const penaltiesFirst = (decisions: readonly Decision[]) => [
  ...decisions.filter(({ kind }) => kind === 'PENALTY'),
  ...decisions.filter(({ kind }) => kind !== 'PENALTY'),
]

/** 我的处罚与许可: how long each is shown, when it can be repaired and what stands against it, how far a repair has come. */
export function Decisions({ decisions, changed }: { decisions: readonly Decision[]; changed: () => void }) {
  const { t } = useWords()
  const go = useNavigate()
  const [objecting, setObjecting] = useState<Decision | null>(null)
  const [, file] = useMutation(FileObjection)
  // On a phone the days stand below the line, so that what can be done stands beside its number.
  const narrow = Grid.useBreakpoint().md === false
  return (
    <Card className="section" title={<h3>{t('行政决定、公示与修复')}</h3>}>
      <Table
        size="small"
        // With so few columns the lines break instead of running out of the page.
        className={narrow ? 'fits' : ''}
        scroll={narrow ? {} : { x: true }}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        rowKey={({ id }) => id}
        dataSource={penaltiesFirst(decisions)}
        locale={{ emptyText: t('没有记录') }}
        expandable={{
          columnTitle: t('详情'),
          columnWidth: 56,
          expandedRowRender: (decision) => (
            <>
              {narrow && <Days decision={decision} />}
              <What decision={decision} />
              <Blockers repair={decision.repair} />
              {decision.repair?.proofs && (
                <HandedIn proofs={decision.repair.proofs} by="SUBJECT" about={decision.docNo ?? ''} />
              )}
              <Steps
                size="small"
                direction="vertical"
                items={(decision.repair?.propagation ?? []).map(({ target, requiredBy, confirmedAt }) => ({
                  title: target ?? '',
                  description: confirmedAt
                    ? `${t('已确认')} ${confirmedAt.slice(0, 10)}`
                    : `${t('应于')} ${requiredBy} ${t('前完成')}`,
                  status: confirmedAt ? ('finish' as const) : ('process' as const),
                }))}
              />
            </>
          ),
        }}
        columns={[
          {
            title: t('文号'),
            render: (_, { docNo, objections }) => (
              <>
                {docNo}{' '}
                {(objections ?? []).map(({ id, state, dueOn }) => (
                  <Tag key={id} color={tones.soon}>
                    {`${t('异议')}：${t(named('ObjectionState', state))}${dueOn ? ` · ${t('答复期限')} ${dueOn}` : ''}`}
                  </Tag>
                ))}
              </>
            ),
          },
          { responsive: ['md'], title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
          { responsive: ['md'], title: t('内容'), render: (_, decision) => briefOf(decision, t) },
          {
            responsive: ['md'],
            title: t('公示'),
            render: (_, { publicity }) => t(named('PublicityState', publicity?.state)),
          },
          {
            responsive: ['md'],
            title: t('最短公示至'),
            render: (_, { publicity }) => dayOf(publicity, publicity?.earliestEndOn),
          },
          {
            responsive: ['md'],
            title: t('最长公示至'),
            render: (_, { publicity }) => dayOf(publicity, publicity?.latestEndOn),
          },
          {
            responsive: ['md'],
            title: t('修复'),
            render: (_, { kind, repair }) =>
              kind === 'PENALTY' && repair ? <Tag>{t(named('RepairState', repair.state))}</Tag> : '—',
          },
          {
            responsive: ['md'],
            title: t('最早可修复'),
            render: (_, { publicity, repair }) => dayOf(publicity, repair?.eligibleOn),
          },
          {
            title: t('办理'),
            render: (_, decision) => (
              <Space wrap>
                {mayApply.includes(decision.repair?.state ?? '') && (
                  <Button size="small" onClick={() => go(`/repair/${decision.id}`)}>
                    {t('信用修复')}
                  </Button>
                )}
                {underWay.includes(decision.repair?.state ?? '') && (
                  <Button size="small" onClick={() => go(`/repair/${decision.id}`)}>
                    {t('修复进度')}
                  </Button>
                )}
                {isContested(decision) ? (
                  <Button size="small" onClick={() => go('/my-objections')}>
                    {t('查看异议')}
                  </Button>
                ) : (
                  <Button size="small" onClick={() => setObjecting(decision)}>
                    {t('提出异议')}
                  </Button>
                )}
              </Space>
            ),
          },
        ]}
      />
      {objecting && (
        <Deed
          name={`objection ${objecting.id}`}
          title={`${t('提出异议')} · ${objecting.docNo}`}
          by="SUBJECT"
          fields={[
            { key: 'ground', label: '异议理由和事实', kind: 'text' },
            { key: 'proofs', label: '证明材料', kind: 'proofs', optional: true },
          ]}
          send={({ given, proofs }) => file({ fact: objecting.id, ground: given.ground ?? '', proofs })}
          said="异议已提交，答复期限见这个决定的文号旁边"
          done={changed}
          close={() => setObjecting(null)}
        >
          <Typography.Paragraph>
            {t(
              '写明哪一处不对、实际是怎样的。提交后显示最迟答复日期；由没有经手这个决定的单位核查，核查期间公示处标注“有异议”，可以随时撤回。',
            )}
          </Typography.Paragraph>
        </Deed>
      )}
    </Card>
  )
}

/** The days of a decision, where there is no room for them in its line. */
function Days({ decision: { kind, publicity, repair } }: { decision: Decision }) {
  const { t } = useWords()
  const items: [string, string | null | undefined][] = [
    ['类别', t(named('DecisionKind', kind))],
    ['修复', kind === 'PENALTY' && repair ? t(named('RepairState', repair.state)) : null],
    ['公示', t(named('PublicityState', publicity?.state))],
    ['最短公示至', dayOf(publicity, publicity?.earliestEndOn)],
    ['最长公示至', dayOf(publicity, publicity?.latestEndOn)],
    ['最早可修复', dayOf(publicity, repair?.eligibleOn)],
  ]
  return (
    <Descriptions
      size="small"
      column={1}
      items={items.flatMap(([label, children]) => (children ? [{ key: label, label: t(label), children }] : []))}
    />
  )
}

/** What stands against a repair: what still has to be handed in, or why there is none. */
export function Blockers({ repair }: { repair: Decision['repair'] }) {
  const { t } = useWords()
  const blockers = (repair?.blockers ?? []).filter((one) => one !== 'NOT_A_PENALTY')
  if (blockers.length === 0) return null
  const said = blockers.map((one) => t(named('RepairBlocker', one))).join('、')
  return (
    <Typography.Paragraph>
      {repair?.state === 'ELIGIBLE'
        ? t('现在可以申请；申请时要作出信用承诺，并附已履行义务的证明（如缴款凭证、整改材料）。')
        : `${t('尚不能修复的原因')}：${said}`}
    </Typography.Paragraph>
  )
}
