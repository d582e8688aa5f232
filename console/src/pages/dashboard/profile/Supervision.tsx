import { Descriptions, Table, Tag } from 'antd'
import type { CombinedError } from 'urql'
import { Cite } from '../../../parts/Cite.tsx'
import { Held } from '../../../parts/Held.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Domain, type ProfileParts } from './Domain.tsx'

/** 信用监管: class, measures in force, commitments. */
export function Supervision({
  part,
  error,
}: {
  part: ProfileParts['supervision'] | undefined
  error: CombinedError | undefined
}) {
  const { t } = useWords()
  return (
    <Domain title="信用监管" freshAt={part?.freshAt} there={part}>
      <Descriptions
        column={1}
        items={[
          {
            key: 'class',
            label: t('监管等级'),
            children: part?.supervisionClass?.length ? (
              part.supervisionClass.map(({ industry, title, basis }) => (
                <div key={industry}>
                  {`${t(named('SupervisedIndustry', industry))} ${title ?? ''} `}
                  <Cite clause={basis} />
                </div>
              ))
            ) : (
              <Held value={null} error={error} path="subject.profile.supervision.supervisionClass" />
            ),
          },
        ]}
      />
      <Table
        title={() => t('奖惩措施')}
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ id }) => id}
        dataSource={part?.measures ?? []}
        locale={{ emptyText: t('没有生效的措施') }}
        columns={[
          { title: t('类别'), render: (_, { kind }) => t(named('MeasureKind', kind)) },
          { title: t('措施'), dataIndex: 'measure' },
          { title: t('依据'), dataIndex: 'basis' },
          { title: t('决定机关'), dataIndex: 'authority' },
          { title: t('起止'), render: (_, { since, until }) => `${since} — ${until ?? t('未定')}` },
        ]}
      />
      <Table
        title={() => t('信用承诺')}
        size="small"
        pagination={{ pageSize: 5, hideOnSinglePage: true }}
        scroll={{ x: true }}
        rowKey={({ id }) => id}
        dataSource={part?.commitments ?? []}
        locale={{ emptyText: t('没有信用承诺') }}
        columns={[
          { title: t('类别'), render: (_, { kind }) => t(named('CommitmentKind', kind)) },
          { title: t('承诺内容'), dataIndex: 'text' },
          { title: t('签署日期'), dataIndex: 'signedOn' },
          { title: t('履行期限'), render: (_, { validUntil }) => validUntil ?? t('未定') },
          { title: t('状态'), render: (_, { state }) => <Tag>{t(named('CommitmentState', state))}</Tag> },
        ]}
      />
    </Domain>
  )
}
