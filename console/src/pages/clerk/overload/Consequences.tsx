import { Alert, Button, Card, Typography } from 'antd'
import { useState } from 'react'
import { type CombinedError, useClient, useQuery } from 'urql'
import {
  ConsoleConsequences,
  ConsoleLinkDecision,
  ConsoleRetellDecisions,
  type ViolationPart,
} from '../../../ask/generated.ts'
import { Faults } from '../../../parts/Asked.tsx'
import { choicesOf } from '../../../parts/choices.ts'
import { useDeeds } from '../../../parts/deed/Deed.tsx'
import { countyTime } from '../../../parts/instant.ts'
import { LookUp } from '../../../parts/LookUp.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** 一超四罚: what followed from a violation, for truck, driver, firm and source; and asking again what became of it. */
export default function Consequences() {
  const { t } = useWords()
  const [violation, setViolation] = useState('')
  return (
    <>
      <Typography.Title level={1}>{t('一超四罚')}</Typography.Title>
      <LookUp id="violation" label={t('违法编号')} button={t('查看处罚后果')} asked={setViolation} />
      {violation !== '' && <Of key={violation} violation={violation} />}
      <Retold />
    </>
  )
}

function Of({ violation }: { violation: string }) {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleConsequences, variables: { violation } })
  const link = () =>
    open({
      name: `link ${violation}`,
      title: t('关联处罚决定'),
      fields: [
        { key: 'part', label: '处罚环节', kind: 'choice', options: choicesOf('ViolationPart', t) },
        { key: 'decision', label: '决定编号' },
      ],
      send: ({ given: { part, decision = '' } }) =>
        client.mutation(ConsoleLinkDecision, { violation, part: part as ViolationPart, decision }).toPromise(),
      done: () => again(),
    })
  return (
    <>
      <Rows
        title="处罚后果"
        asked={{ error, fetching, again: () => again() }}
        rows={data?.violationConsequences}
        empty="还没有关联处罚决定"
        rowKey={({ part, decisionId }) => `${part} ${decisionId}`}
        columns={[
          { title: t('处罚环节'), render: (_, { part }) => t(named('ViolationPart', part)) },
          { title: t('决定编号'), dataIndex: 'decisionId' },
          { title: t('处罚类别'), render: (_, { penaltyKinds }) => penaltyKinds?.join('、') },
          { title: t('罚款金额（元）'), dataIndex: 'fine' },
          { title: t('决定日期'), dataIndex: 'decidedOn' },
          { title: t('效力'), render: (_, { standing }) => t(named('DecisionStanding', standing)) },
          { title: t('告知时刻'), render: (_, { toldAt }) => countyTime(toldAt) },
        ]}
      />
      <Button className="no-print" type="primary" onClick={link}>
        {t('关联处罚决定')}
      </Button>
      {shown}
    </>
  )
}

/** 重新核对决定: page by page until all were asked about. */
function Retold() {
  const { t } = useWords()
  const client = useClient()
  const [told, setTold] = useState<{ asked: number; changed: readonly string[] } | null>(null)
  const [fault, setFault] = useState<CombinedError | null>(null)
  const [busy, setBusy] = useState(false)
  const retell = async () => {
    setBusy(true)
    let after: string | null = null
    let asked = 0
    const changed: string[] = []
    do {
      const answer: Awaited<ReturnType<typeof ask>> = await ask(after)
      setFault(answer.error ?? null)
      const page = answer.data?.retellDecisions
      asked += page?.asked ?? 0
      changed.push(...(page?.changed ?? []))
      after = page?.pageInfo?.hasNextPage ? (page.pageInfo.endCursor ?? null) : null
      setTold({ asked, changed: [...changed] })
    } while (after !== null)
    setBusy(false)
  }
  const ask = (after: string | null) => client.mutation(ConsoleRetellDecisions, { after }).toPromise()
  return (
    <Card className="section no-print" title={<h2>{t('重新核对决定')}</h2>}>
      <Typography.Paragraph>{t('向执法办案核对已关联的决定是否仍然有效，有变化的另作记录。')}</Typography.Paragraph>
      {fault && <Faults error={fault} />}
      {told && (
        <Alert
          className="section"
          type="success"
          showIcon
          title={`${t('核对数')} ${told.asked} · ${t('有变化的决定')} ${told.changed.length}`}
          description={told.changed.join('、')}
        />
      )}
      <Button loading={busy} onClick={() => void retell()}>
        {t('重新核对')}
      </Button>
    </Card>
  )
}
