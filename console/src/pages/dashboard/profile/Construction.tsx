import { Table, Tag } from 'antd'
import type { CombinedError } from 'urql'
import { Held } from '../../../parts/Held.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Domain, type ProfileParts } from './Domain.tsx'
import { Points } from './Points.tsx'

/** 工程建设: grades by role and year, each with why it is so; what would tell of prices is withheld. */
export function Construction({
  part,
  error,
}: {
  part: ProfileParts['construction'] | undefined
  error: CombinedError | undefined
}) {
  const { t } = useWords()
  return (
    <Domain title="工程建设" freshAt={part?.freshAt} there={part}>
      <Table
        size="small"
        pagination={{ pageSize: 5, hideOnSinglePage: true }}
        scroll={{ x: true }}
        rowKey={({ id }) => id}
        dataSource={part?.grades ?? []}
        locale={{ emptyText: t('没有评价结果') }}
        expandable={{
          columnTitle: t('由来'),
          rowExpandable: ({ explanation }) => Boolean(explanation),
          expandedRowRender: ({ explanation, wayBack }) => (
            <Points
              said={`${t('评价标准')}：${explanation?.edition}。${t('基准分')} ${explanation?.baseScore}，${t('综合得分')} ${explanation?.exact}，${t('得分对应等级')} ${explanation?.gradeByScore ?? t('无')}。`}
              points={explanation?.contributions ?? []}
              effect={(place) => (
                <Held
                  value={explanation?.contributions?.[place]?.effect}
                  error={error}
                  path="subject.profile.construction.grades.explanation.contributions.effect"
                />
              )}
              bounds={(explanation?.bounds ?? []).map(({ kind, grade, clause }) => ({
                name: `${t(named('EvaluationBoundKind', kind))} ${grade ?? ''}`,
                clause,
              }))}
              ways={wayBack ?? []}
            />
          ),
        }}
        columns={[
          { title: t('年度'), dataIndex: 'year' },
          { title: t('从业类别'), render: (_, { role }) => t(named('ConstructionRole', role)) },
          { title: t('评价机关'), dataIndex: 'authority' },
          { title: t('等级'), render: (_, { grade }) => <Tag>{grade}</Tag> },
          { title: t('得分'), render: (_, { score }) => score ?? t('无') },
          { title: t('有效期至'), dataIndex: 'validTo' },
        ]}
      />
    </Domain>
  )
}
