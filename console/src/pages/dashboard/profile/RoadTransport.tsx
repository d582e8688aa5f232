import { Table, Tag } from 'antd'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Domain, type ProfileParts } from './Domain.tsx'
import { Points } from './Points.tsx'

/** 道路运输: yearly grades, each with why it is so. */
export function RoadTransport({ part }: { part: ProfileParts['roadTransport'] | undefined }) {
  const { t } = useWords()
  return (
    <Domain title="道路运输" freshAt={part?.freshAt} there={part}>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ id }) => id}
        dataSource={part?.assessments ?? []}
        locale={{ emptyText: t('没有考核结果') }}
        expandable={{
          columnTitle: t('由来'),
          rowExpandable: ({ explanation }) => Boolean(explanation),
          expandedRowRender: ({ explanation, grade }) => (
            <Points
              said={`${t('考核规则')}：${explanation?.edition}。${t('基础分')} ${explanation?.baseScore}，${t('合计')} ${explanation?.total}，${t('等级')} ${grade ?? t('无数据')}。`}
              points={explanation?.contributions ?? []}
              bounds={[
                ...(explanation?.vetoes ?? []).map(({ code, clause }) => ({ name: `${t('否决')} ${code}`, clause })),
                ...(explanation?.unmet ?? []).map(({ grade: missed, code, clause }) => ({
                  name: `${t('未满足')} ${missed} ${code}`,
                  clause,
                })),
              ]}
              ways={explanation?.wayBack ?? []}
            />
          ),
        }}
        columns={[
          { title: t('年度'), dataIndex: 'year' },
          { title: t('类别'), render: (_, { scheme }) => t(named('AssessmentScheme', scheme)) },
          { title: t('等级'), render: (_, { grade }) => <Tag>{grade ?? t('无数据')}</Tag> },
          { title: t('得分'), dataIndex: 'score' },
          { title: t('状态'), render: (_, { state }) => t(named('AssessmentState', state)) },
          { title: t('考核机关'), dataIndex: 'authority' },
        ]}
      />
    </Domain>
  )
}
