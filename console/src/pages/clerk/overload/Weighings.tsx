import { Table, Tag, Typography } from 'antd'
import dayjs from 'dayjs'
import { useQuery } from 'urql'
import { ConsoleWeighings } from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { Cite } from '../../../parts/Cite.tsx'
import { Held } from '../../../parts/Held.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** 称重记录: the violations of a subject, those among them marked on which its case rests. */
export function Weighings({ subject, evidence }: { subject: string; evidence: readonly string[] }) {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleWeighings, variables: { id: subject } })
  const found = data?.subject
  const overload = found && 'profile' in found ? found.profile?.overload : undefined
  return (
    <>
      <Typography.Paragraph>
        {`${t('证据')} ${evidence.length} ${t('件')}：`}
        <span className="code">{evidence.join('、') || t('无')}</span>
      </Typography.Paragraph>
      <Asked data={overload} error={error} fetching={fetching} again={again} empty="登记中没有这个主体的称重记录">
        {({ violations }) => (
          <Table
            size="small"
            scroll={{ x: true }}
            rowKey={({ id }) => id ?? ''}
            dataSource={violations?.nodes ?? []}
            locale={{ emptyText: t('没有违法超限检测记录') }}
            pagination={{ pageSize: 5, hideOnSinglePage: true }}
            columns={[
              {
                title: t('检测编号'),
                render: (_, { id }) => (
                  <>
                    <span className="code">{id}</span>{' '}
                    {id && evidence.includes(id) && <Tag color="blue">{t('证据')}</Tag>}
                  </>
                ),
              },
              { title: t('检测站点'), dataIndex: 'station' },
              {
                title: t('检测时间'),
                render: (_, { weighedAt }) => weighedAt && dayjs(weighedAt).format('YYYY-MM-DD HH:mm'),
              },
              { title: t('号牌'), render: (_, { plate }) => <Held value={plate} /> },
              {
                title: t('总质量 / 限值（千克）'),
                render: (_, { grossKg, limitKg }) => `${grossKg ?? '—'} / ${limitKg ?? '—'}`,
              },
              { title: t('超限（千克）'), dataIndex: 'excessKg' },
              { title: t('超限程度'), render: (_, { tier }) => t(named('ExcessTier', tier)) },
              { title: t('是否计入'), render: (_, { counts }) => t(counts ? '计入' : '不计入') },
              { title: t('限值依据'), render: (_, { limitBasis }) => <Cite clause={limitBasis} /> },
            ]}
          />
        )}
      </Asked>
    </>
  )
}
