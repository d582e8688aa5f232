import { Button, Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import {
  ConsoleOversizePermit,
  ConsolePlateDoubts,
  type ConsolePlateDoubtsQuery,
  ConsoleSettlePlate,
} from '../../../ask/generated.ts'
import { DeedCard, useDeeds } from '../../../parts/deed/Deed.tsx'
import { reason } from '../../../parts/deed/fields.ts'
import { countyTime } from '../../../parts/instant.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { useWords } from '../../../words/words.tsx'

type Doubt = NonNullable<ConsolePlateDoubtsQuery['plateDoubts']>[number]

/** 疑似套牌与通行证: which of two weighings of one plate were of its truck, and what a permit allows. */
export default function Plates() {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsolePlateDoubts })
  const passing = (one: Doubt['earlier']) => `${countyTime(one?.weighedAt)} ${one?.station ?? ''}`
  const settle = ({ id, plate, earlier, later }: Doubt) =>
    open({
      name: `plate ${id}`,
      title: `${t('认定疑似套牌')} · ${plate}`,
      fields: [
        {
          key: 'genuine',
          label: '真实检测',
          kind: 'choice',
          options: [
            { value: 'earlier', label: `${t('先一次检测')} ${passing(earlier)}` },
            { value: 'later', label: `${t('后一次检测')} ${passing(later)}` },
            { value: 'both', label: t('两次都真实') },
            { value: 'none', label: t('两次都不真实') },
          ],
        },
        reason,
      ],
      send: ({ given: { genuine, reason: why = '' } }) =>
        client
          .mutation(ConsoleSettlePlate, {
            id: id ?? '',
            genuine: [
              ...(genuine === 'earlier' || genuine === 'both' ? [earlier?.weighingId ?? ''] : []),
              ...(genuine === 'later' || genuine === 'both' ? [later?.weighingId ?? ''] : []),
            ],
            reason: why,
          })
          .toPromise(),
      done: () => again(),
    })
  return (
    <>
      <Typography.Title level={1}>{t('疑似套牌与通行证')}</Typography.Title>
      <Rows
        title="疑似套牌"
        asked={{ error, fetching, again: () => again() }}
        rows={data?.plateDoubts}
        empty="没有待认定的疑似套牌"
        rowKey={({ id }) => id ?? ''}
        columns={[
          { title: t('号牌'), dataIndex: 'plate' },
          { title: t('先一次检测'), render: (_, { earlier }) => passing(earlier) },
          { title: t('后一次检测'), render: (_, { later }) => passing(later) },
          {
            title: t('办理'),
            render: (_, one) => (
              <Button size="small" aria-label={`${t('认定')} ${one.plate}`} onClick={() => settle(one)}>
                {t('认定')}
              </Button>
            ),
          },
        ]}
      />
      <DeedCard
        name="oversize permit"
        title={t('登记超限运输车辆通行证')}
        fields={[
          { key: 'permitNo', label: '通行证编号' },
          { key: 'authority', label: '发证机关' },
          { key: 'plate', label: '号牌' },
          { key: 'massKg', label: '许可总质量（千克）' },
          { key: 'roads', label: '许可路线', extra: '用顿号或空格分开，如 G307' },
          { key: 'validFrom', label: '有效期起', kind: 'day' },
          { key: 'validTo', label: '有效期止', kind: 'day' },
          {
            ...{ key: 'corrects', label: '是否更正已登记的通行证', kind: 'choice', optional: true },
            options: [{ value: 'yes', label: t('是') }],
          },
        ]}
        send={({ given: { permitNo = '', authority = '', plate = '', massKg, roads = '', validFrom = '', ...rest } }) =>
          client
            .mutation(ConsoleOversizePermit, {
              input: {
                ...{ permitNo, authority, plate, massKg: Number(massKg), validFrom, validTo: rest.validTo ?? '' },
                roads: roads.split(/[\s、,，]+/).filter((road) => road !== ''),
                corrects: rest.corrects === 'yes',
              },
            })
            .toPromise()
        }
        said="已登记，之前的检测按通行证重新判定"
        okText="登记"
      />
      {shown}
    </>
  )
}
