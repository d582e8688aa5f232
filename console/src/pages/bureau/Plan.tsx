import { Alert, Button, Card, Form, Select, Statistic, Table, Tag, Typography } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useQuery } from 'urql'
import { PlanPage, type PlanPageQuery } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { named, unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Liaisons } from './plan/Liaisons.tsx'
import { Targets } from './plan/Targets.tsx'
import { UnitStandings } from './plan/UnitStandings.tsx'
import { WorkItems } from './plan/WorkItems.tsx'

/** Years that have a plan, this one first. */
const years = Array.from({ length: dayjs().year() - 2023 }, (_, back) => dayjs().year() - back)

/** 工作要点: fifteen points measured from data, who answers for each unit, what units are measured by. */
export default function Plan() {
  const { t } = useWords()
  const [year, choose] = useState(years[0] ?? dayjs().year())
  const [{ data, error, fetching }, again] = useQuery({ query: PlanPage, variables: { year } })
  return (
    <>
      <Typography.Title level={1}>{t('工作要点推进情况')}</Typography.Title>
      <Form layout="inline" className="no-print">
        <Form.Item label={t('年度')} htmlFor="year">
          <Select
            id="year"
            style={{ width: 120 }}
            value={year}
            onChange={choose}
            options={years.map((value) => ({ value, label: `${value}` }))}
          />
        </Form.Item>
      </Form>
      <Asked
        data={data?.workPlan}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty="这一年没有工作要点，请换一个年度"
      >
        {(items) => (
          <>
            {fetching && <Alert type="info" title={t('正在查询')} />}
            <Typography.Paragraph className="no-print">
              {t(
                '测量值只来自可信查询，不能手填。显示“还没有测量”的，请领导小组办公室在终端运行 xinlu plan measure，测量后这里就有数值和回执。',
              )}{' '}
              <Button size="small" onClick={() => window.print()}>
                {t('打印')}
              </Button>
            </Typography.Paragraph>
            {data?.planFigures && <Mechanism figures={data.planFigures} />}
            <UnitStandings items={items} />
            <WorkItems items={items} />
            <Liaisons liaisons={data?.liaisons ?? []} />
            <Targets indicators={data?.targetIndicators ?? []} result={data?.targetComparison ?? null} />
            <Card className="section" title={<h2>{t('领导小组')}</h2>}>
              <Table
                size="small"
                pagination={false}
                scroll={{ x: true }}
                rowKey={({ id }) => id ?? ''}
                dataSource={data?.leaderGroup ?? []}
                locale={{ emptyText: t('还没有登记成员，请由领导小组办公室任命') }}
                columns={[
                  { title: t('职务'), render: (_, { role }) => <Tag>{t(named('GroupRole', role))}</Tag> },
                  { title: t('姓名'), dataIndex: 'name' },
                  { title: t('单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
                ]}
              />
            </Card>
          </>
        )}
      </Asked>
    </>
  )
}

function Mechanism({ figures }: { figures: NonNullable<PlanPageQuery['planFigures']> }) {
  const { t } = useWords()
  const shown: [string, number | null][] = [
    ['组长与副组长', figures.leaders],
    ['办公室人数', figures.office],
    ['无联络员单位', figures.unitsWithoutLiaison],
    ['无替补单位', figures.unitsWithoutDeputy],
    ['应报报告', figures.reportsDue],
    ['缺报报告', figures.reportsMissing],
    ['逾期未确认应急查阅', figures.unconfirmedEmergencies],
    ['已定考核', figures.finalTargets],
  ]
  return (
    <Card className="section" title={<h2>{t('工作机制')}</h2>}>
      <div className="figures">
        {shown.map(([title, value]) => (
          <Statistic key={title} title={t(title)} value={value ?? t('无')} />
        ))}
      </div>
    </Card>
  )
}
