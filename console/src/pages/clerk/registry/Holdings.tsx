import { Button, Space, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  ConsoleCorrectHolding,
  ConsoleHoldings,
  type ConsoleHoldingsQuery,
  ConsoleStateHolding,
  ConsoleWithdrawHolding,
  type HoldingKind,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { useDeeds } from '../../../parts/deed/Deed.tsx'
import { type Field, orNull, reason } from '../../../parts/deed/fields.ts'
import { LookUp } from '../../../parts/LookUp.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

type Vehicle = NonNullable<ConsoleHoldingsQuery['vehicleByPlate']>
type Holding = NonNullable<Vehicle['holdings']>[number]

/** 车辆持有登记: who owns, leases or has attached the vehicle of a plate. */
export default function Holdings() {
  const { t } = useWords()
  const [plate, setPlate] = useState('')
  return (
    <>
      <Typography.Title level={1}>{t('车辆持有登记')}</Typography.Title>
      <LookUp id="plate" label={t('号牌')} button={t('查看持有记录')} asked={setPlate} />
      {plate !== '' && <Of key={plate} plate={plate} />}
    </>
  )
}

function Of({ plate }: { plate: string }) {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleHoldings, variables: { plate } })
  const vehicle = data?.vehicleByPlate
  const done = () => again()
  const fields: Field[] = [
    { key: 'holder', label: '持有人', kind: 'subject' },
    { key: 'kind', label: '持有方式', kind: 'choice', options: choicesOf('HoldingKind', t) },
    { key: 'from', label: '起始日期', kind: 'day' },
    { key: 'to', label: '终止日期', kind: 'day', optional: true },
    reason,
  ]
  const state = ({ id }: Vehicle) =>
    open({
      ...{ name: `holding ${id}`, title: `${t('登记持有')} · ${plate}`, fields, done },
      send: ({ given: { holder = '', kind, from = '', to, reason: why = '' } }) =>
        client
          .mutation(ConsoleStateHolding, {
            ...{ vehicle: id, holder, kind: kind as HoldingKind, from, to: orNull(to), reason: why },
          })
          .toPromise(),
    })
  const correct = ({ id, holder, kind, validFrom, validTo }: Holding) =>
    open({
      ...{ name: `correct ${id}`, title: `${t('更正持有')} · ${plate}`, fields, done },
      first: { holder: holder?.id ?? '', kind: kind ?? '', from: validFrom ?? '', to: validTo ?? '' },
      send: ({ given: { holder: whose = '', kind: how, from = '', to, reason: why = '' } }) =>
        client
          .mutation(ConsoleCorrectHolding, {
            ...{ id: id ?? '', holder: whose, kind: how as HoldingKind, from, to: orNull(to), reason: why },
          })
          .toPromise(),
    })
  const withdraw = ({ id }: Holding) =>
    open({
      ...{ name: `never ${id}`, title: `${t('撤销持有')} · ${plate}`, fields: [reason], done },
      children: <p>{t('撤销表示这项持有从来没有过；已经结束的，请更正终止日期。')}</p>,
      send: ({ given }) =>
        client.mutation(ConsoleWithdrawHolding, { id: id ?? '', reason: given.reason ?? '' }).toPromise(),
    })
  return (
    <>
      <Rows
        title="持有记录"
        asked={{ error, fetching, again: done }}
        rows={vehicle ? (vehicle.holdings ?? []) : vehicle}
        empty="没有挂这个号牌的车辆"
        rowKey={({ id }) => id ?? ''}
        columns={[
          { title: t('持有人'), render: (_, { holder }) => holder?.id },
          { title: t('持有方式'), render: (_, { kind }) => t(named('HoldingKind', kind)) },
          { title: t('起始日期'), dataIndex: 'validFrom' },
          { title: t('终止日期'), render: (_, { validTo }) => validTo ?? t('未定') },
          {
            title: t('办理'),
            render: (_, one) => (
              <Space>
                <Button size="small" onClick={() => correct(one)}>
                  {t('更正持有')}
                </Button>
                <Button size="small" onClick={() => withdraw(one)}>
                  {t('撤销持有')}
                </Button>
              </Space>
            ),
          },
        ]}
      />
      {vehicle && (
        <Button className="no-print" type="primary" onClick={() => state(vehicle)}>
          {t('登记持有')}
        </Button>
      )}
      {shown}
    </>
  )
}
