import { Badge, Card, Segmented, Table, Tag, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { useSession } from '../../app/session.tsx'
import { PublicityWorklist } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Batches } from './desks/Batches.tsx'

/** 公示工作清单: what must be published, by when, the late ones first. */
export default function Publicity() {
  const { t } = useWords()
  const { person } = useSession()
  const [whose, setWhose] = useState<'own' | 'all'>('own')
  const unit = whose === 'own' ? (person?.unit ?? null) : null
  const [{ data, error, fetching }, again] = useQuery({ query: PublicityWorklist, variables: { unit } })
  const rows = data?.publicityWorklist
  const late = useMemo(() => rows?.filter(({ publicity }) => publicity?.state === 'LATE').length ?? 0, [rows])
  return (
    <>
      <Typography.Title level={1}>{t('公示工作清单')}</Typography.Title>
      <Segmented
        value={whose}
        onChange={setWhose}
        options={[
          { value: 'own', label: t('本单位') },
          { value: 'all', label: t('全部单位') },
        ]}
      />
      <Card className="section">
        <Asked data={rows} error={error} fetching={fetching} again={again} empty="没有待公示的决定">
          {(due) => (
            <>
              <Typography.Paragraph>{`${t('待公示')} ${due.length}，${t('其中逾期')} ${late}`}</Typography.Paragraph>
              <Typography.Paragraph type="secondary">
                {t(
                  '怎样公示：在下面选网站和模板，生成批次并下载文件，上传到该网站，再登记已报送；网站给出回执后登记回执，清单里就不再列出。',
                )}
              </Typography.Paragraph>
              <Table
                size="small"
                rowKey={({ id }) => id}
                dataSource={due}
                scroll={{ x: true }}
                locale={{ emptyText: t('没有待公示的决定') }}
                pagination={{ pageSize: 15, hideOnSinglePage: true }}
                columns={[
                  {
                    title: t('状态'),
                    render: (_, { publicity }) => (
                      <Badge
                        status={publicity?.state === 'LATE' ? 'error' : 'processing'}
                        text={t(named('PublicityState', publicity?.state))}
                      />
                    ),
                  },
                  { title: t('文号'), dataIndex: 'docNo' },
                  { title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
                  { title: t('决定日期'), dataIndex: 'decidedOn' },
                  { title: t('公示期限'), render: (_, { publicity }) => publicity?.dueOn },
                  {
                    title: t('剩余工作日'),
                    render: (_, { publicity }) => {
                      const left = publicity?.workingDaysLeft ?? null
                      return left !== null && left < 0 ? `${t('已逾期')} ${-left}` : left
                    },
                  },
                  {
                    title: t('公示网站'),
                    render: (_, { publicity }) =>
                      publicity?.sites?.map((site) => <Tag key={site}>{t(named('PublicitySite', site))}</Tag>),
                  },
                ]}
              />
            </>
          )}
        </Asked>
      </Card>
      {person?.role === 'clerk' && <Batches />}
    </>
  )
}
