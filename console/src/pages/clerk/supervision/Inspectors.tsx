import { Button, Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import { useSession } from '../../../app/session.tsx'
import {
  type ConflictKind,
  ConsoleInspectorConflict,
  ConsoleInspectors,
  type ConsoleInspectorsQuery,
  ConsoleRecordInspector,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard, useDeeds } from '../../../parts/deed/Deed.tsx'
import { orNull } from '../../../parts/deed/fields.ts'
import { Held } from '../../../parts/Held.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

type Inspector = NonNullable<NonNullable<ConsoleInspectorsQuery['inspectors']>['nodes']>[number]

/** 检查人员名录: who may be drawn, whom they may not visit, and a new one of the unit. */
export default function Inspectors() {
  const { t } = useWords()
  const client = useClient()
  const { person, way } = useSession()
  const { open, shown } = useDeeds()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleInspectors, variables: { after: turning.after } })
  const page = data?.inspectors
  const avoid = ({ id, certificateNo }: Inspector) =>
    open({
      name: `conflict ${id}`,
      title: `${t('申报回避')} · ${certificateNo}`,
      fields: [
        { key: 'subject', label: '主体', kind: 'subject' },
        { key: 'kind', label: '回避情形', kind: 'choice', options: choicesOf('ConflictKind', t) },
        { key: 'from', label: '起始日期', kind: 'day' },
        { key: 'until', label: '截止日期', kind: 'day', optional: true },
      ],
      send: ({ given: { subject = '', kind, from = '', until } }) =>
        client
          .mutation(ConsoleInspectorConflict, {
            input: {
              ...{ inspectorId: id ?? '', subjectId: subject, kind: kind as ConflictKind, from },
              until: orNull(until),
            },
          })
          .toPromise(),
      said: '已登记',
      done: () => again(),
    })
  return (
    <>
      <Typography.Title level={1}>{t('检查人员名录')}</Typography.Title>
      <Rows
        title="全部检查人员"
        asked={{ error, fetching, again: () => again() }}
        rows={page && (page.nodes ?? [])}
        empty="还没有登记检查人员"
        rowKey={({ id }) => id ?? ''}
        detail={({ conflicts }) => (
          <Typography.Paragraph>
            {(conflicts ?? [])
              .map((one) => `${one.subjectId} ${t(named('ConflictKind', one.kind))} ${one.from} ~ ${one.until ?? ''}`)
              .join('；') || t('没有可以显示的回避情形')}
          </Typography.Paragraph>
        )}
        columns={[
          { title: t('执法证号'), dataIndex: 'certificateNo' },
          {
            title: t('姓名'),
            render: (_, { name }) => <Held value={name} error={error} path="inspectors.nodes.name" />,
          },
          { title: t('单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
          { title: t('起始日期'), dataIndex: 'from' },
          { title: t('截止日期'), render: (_, { until }) => until ?? t('长期') },
          {
            title: t('办理'),
            render: (_, one) =>
              one.unit === person?.unit && (
                <Button size="small" aria-label={`${t('申报回避')} ${one.certificateNo}`} onClick={() => avoid(one)}>
                  {t('申报回避')}
                </Button>
              ),
          },
        ]}
      />
      <Turn turning={turning} pageInfo={page?.pageInfo} />
      <DeedCard
        name="inspector"
        title={t('登记本单位的检查人员')}
        fields={[
          { key: 'certificateNo', label: '执法证号', extra: '同一证号再次登记即更正' },
          { key: 'name', label: '姓名' },
          {
            key: 'person',
            label: '账号',
            extra:
              way === 'SAMPLES'
                ? '检查人员登录本系统的账号，他凭它看到自己的检查任务；样例人员的账号是 sample- 加登录页上的名字，例如 sample-squad-clerk'
                : '检查人员登录本系统的账号，他凭它看到自己的检查任务；还没有账号的，写将来分配的账号',
          },
          { key: 'from', label: '起始日期', kind: 'day' },
          { key: 'until', label: '截止日期', kind: 'day', optional: true },
        ]}
        send={({ given: { certificateNo = '', name = '', person: account = '', from = '', until } }) =>
          client
            .mutation(ConsoleRecordInspector, {
              input: { certificateNo, name, person: account, from, until: orNull(until) },
            })
            .toPromise()
        }
        said="已登记"
        okText="登记"
        done={() => again()}
      />
      {shown}
    </>
  )
}
