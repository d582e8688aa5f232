import { Button, Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import {
  ConsoleAppointLiaison,
  ConsoleAppointMember,
  ConsoleEndMember,
  ConsoleGroup,
  type GroupRole,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard, useDeeds } from '../../../parts/deed/Deed.tsx'
import { orNull, reason } from '../../../parts/deed/fields.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Liaisons } from '../plan/Liaisons.tsx'

/** 领导小组与联络员: who is in office, appointed and released by the office of the group. */
export default function Group() {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleGroup })
  const units = Object.entries(unitNames).map(([value, label]) => ({ value, label: t(label) }))
  return (
    <>
      <Typography.Title level={1}>{t('领导小组与联络员')}</Typography.Title>
      <Rows
        title="领导小组成员"
        asked={{ error, fetching, again: () => again() }}
        rows={data?.leaderGroup}
        empty="还没有任命成员"
        rowKey={({ id }) => id ?? ''}
        columns={[
          { title: t('姓名'), dataIndex: 'name' },
          { title: t('领导小组职务'), render: (_, { role }) => t(named('GroupRole', role)) },
          { title: t('单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
          { title: t('任职自'), dataIndex: 'inOfficeFrom' },
          {
            title: t('办理'),
            render: (_, { id, name }) => (
              <Button
                size="small"
                aria-label={`${t('免去')} ${name}`}
                onClick={() =>
                  open({
                    name: `end ${id}`,
                    title: `${t('免去成员')} · ${name}`,
                    fields: [{ key: 'until', label: '任职至', kind: 'day' }, reason],
                    send: ({ given: { until = '', reason: why = '' } }) =>
                      client.mutation(ConsoleEndMember, { id: id ?? '', until, reason: why }).toPromise(),
                    done: () => again(),
                  })
                }
              >
                {t('免去')}
              </Button>
            ),
          },
        ]}
      />
      {data?.liaisons && <Liaisons liaisons={data.liaisons} />}
      <DeedCard
        name="member"
        title={t('任命领导小组成员')}
        fields={[
          { key: 'name', label: '姓名' },
          { key: 'role', label: '领导小组职务', kind: 'choice', options: choicesOf('GroupRole', t) },
          { key: 'unit', label: '单位', kind: 'choice', options: units },
          { key: 'since', label: '任职自', kind: 'day' },
        ]}
        send={({ given: { name = '', role, unit = '', since = '' } }) =>
          client.mutation(ConsoleAppointMember, { input: { name, role: role as GroupRole, unit, since } }).toPromise()
        }
        okText="任命"
        done={() => again()}
      />
      <DeedCard
        name="liaison"
        title={t('任命联络员')}
        fields={[
          { key: 'unit', label: '单位', kind: 'choice', options: units },
          { key: 'name', label: '姓名' },
          { key: 'account', label: '账号' },
          { key: 'deputy', label: '替补', optional: true },
          { key: 'deputyAccount', label: '替补账号', optional: true },
          { key: 'since', label: '任职自', kind: 'day' },
          { key: 'handOver', label: '交接事项', kind: 'text', optional: true, extra: '有前任的必须填写' },
        ]}
        send={({ given: { unit = '', name = '', account = '', deputy, deputyAccount, since = '', handOver } }) =>
          client
            .mutation(ConsoleAppointLiaison, {
              input: {
                ...{ unit, name, account, since },
                ...{ deputy: orNull(deputy), deputyAccount: orNull(deputyAccount), handOver: orNull(handOver) },
              },
            })
            .toPromise()
        }
        okText="任命"
        done={() => again()}
      />
      {shown}
    </>
  )
}
