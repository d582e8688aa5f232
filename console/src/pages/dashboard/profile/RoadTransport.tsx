import { Table, Tag } from 'antd'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Domain, type ProfileParts } from './Domain.tsx'
import { Points } from './Points.tsx'

type Part = ProfileParts['roadTransport']

/** 道路运输: yearly results of a business, or the running cycle of a driver, each with why it is so. */
export function RoadTransport({ part, person }: { part: Part | undefined; person: boolean }) {
  return (
    <Domain title="道路运输" freshAt={part?.freshAt} there={part}>
      {person ? <Cycle part={part} /> : <Assessments part={part} />}
    </Domain>
  )
}

function Assessments({ part }: { part: Part | undefined }) {
  const { t } = useWords()
  return (
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
  )
}

/** 诚信考核: a driver's latest cycle. */
function Cycle({ part }: { part: Part | undefined }) {
  const { t } = useWords()
  const cycle = part?.integrity
  if (!cycle) return t('没有考核结果')
  const { explanation } = cycle
  return (
    <>
      <p>
        {`${t('考核周期自')} ${cycle.cycleStartOn} · ${t('计分')} ${cycle.points ?? t('无')} · ${t('等级')} `}
        <Tag>{cycle.grade ?? t('无数据')}</Tag>
      </p>
      {explanation && (
        <Points
          said={`${t('考核规则')}：${explanation.edition}。${t('基础分')} ${explanation.baseScore}，${t('合计')} ${explanation.total}。`}
          points={explanation.contributions ?? []}
          bounds={(explanation.vetoes ?? []).map(({ code, clause }) => ({ name: `${t('否决')} ${code}`, clause }))}
          ways={explanation.wayBack ?? []}
        />
      )}
    </>
  )
}
