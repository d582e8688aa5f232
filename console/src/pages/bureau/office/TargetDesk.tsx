import { Button, Select, Space, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  ConsoleDecideTarget,
  ConsoleDisputeTarget,
  ConsoleFinaliseTarget,
  ConsoleFreezeTarget,
  ConsoleTargets,
} from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { useDeeds } from '../../../parts/deed/Deed.tsx'
import { reason } from '../../../parts/deed/fields.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Targets } from '../plan/Targets.tsx'

/** 目标责任考核办理: frozen and signed by the office, open to dispute by units, then final. */
export default function TargetDesk() {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const now = new Date().getFullYear()
  const [year, setYear] = useState(now)
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleTargets, variables: { year } })
  const result = data?.targetComparison
  const id = result?.id ?? ''
  const done = () => again()
  const freeze = () =>
    open({
      name: `freeze ${year}`,
      title: `${t('冻结考核结果')} · ${year}`,
      fields: [],
      children: <p>{t('冻结后签名，之后的数据不再改变这份结果。')}</p>,
      send: () => client.mutation(ConsoleFreezeTarget, { year }).toPromise(),
      done,
    })
  const dispute = () =>
    open({
      name: `dispute ${id}`,
      title: t('对考核结果提出异议'),
      fields: [reason],
      send: ({ given }) => client.mutation(ConsoleDisputeTarget, { id, reason: given.reason ?? '' }).toPromise(),
      done,
    })
  const finalise = () =>
    open({
      name: `finalise ${id}`,
      title: t('确定考核结果'),
      fields: [],
      send: () => client.mutation(ConsoleFinaliseTarget, { id }).toPromise(),
      done,
    })
  const decide = (disputed: string, uphold: boolean) =>
    open({
      name: `decide ${disputed} ${uphold}`,
      title: t(uphold ? '异议成立' : '异议不成立'),
      fields: [reason],
      send: ({ given }) =>
        client.mutation(ConsoleDecideTarget, { id: disputed, uphold, reason: given.reason ?? '' }).toPromise(),
      done,
    })
  return (
    <>
      <Typography.Title level={1}>{t('目标责任考核办理')}</Typography.Title>
      <Space className="no-print" wrap>
        <Select
          aria-label={t('年度')}
          value={year}
          onChange={setYear}
          options={[now, now - 1].map((value) => ({ value, label: value }))}
        />
        <Button onClick={freeze}>{t('冻结考核结果')}</Button>
        {result?.state === 'FROZEN' && (
          <>
            <Button onClick={dispute}>{t('对考核结果提出异议')}</Button>
            <Button onClick={finalise}>{t('确定考核结果')}</Button>
          </>
        )}
      </Space>
      <Asked
        data={data?.targetIndicators}
        error={error}
        fetching={fetching}
        again={done}
        empty="考核结果不对您的单位开放"
      >
        {(indicators) => <Targets indicators={indicators} result={result ?? null} />}
      </Asked>
      {(result?.disputes ?? []).length > 0 && (
        <Rows
          title="考核结果的异议"
          asked={{ error: undefined, fetching, again: done }}
          rows={result?.disputes}
          empty="没有异议"
          rowKey={({ id: key }) => key ?? ''}
          columns={[
            { title: t('提出单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
            { title: t('异议理由'), dataIndex: 'ground' },
            { title: t('状态'), render: (_, { state }) => t(named('TargetDisputeState', state)) },
            { title: t('处理理由'), dataIndex: 'reason' },
            {
              title: t('办理'),
              render: (_, { id: disputed, state }) =>
                state === 'FILED' && (
                  <Space>
                    <Button size="small" onClick={() => decide(disputed ?? '', true)}>
                      {t('异议成立')}
                    </Button>
                    <Button size="small" onClick={() => decide(disputed ?? '', false)}>
                      {t('异议不成立')}
                    </Button>
                  </Space>
                ),
            },
          ]}
        />
      )}
      {shown}
    </>
  )
}
