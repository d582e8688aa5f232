import { Form, Select, Table, Typography } from 'antd'
import { useState } from 'react'
import { useQuery } from 'urql'
import { type SupervisedIndustry, SupervisionFigures } from '../../../ask/generated.ts'
import { named, supervisionClasses } from '../../../words/domain.ts'
import { enums } from '../../../words/generated.ts'
import { useWords } from '../../../words/words.tsx'
import { Figure, Tile, WhyWithheld } from '../Tile.tsx'

/** 分级分类监管: firms of one industry by class, and how many of each industry were inspected. */
export function SupervisionTile() {
  const { t } = useWords()
  const [industry, choose] = useState<SupervisedIndustry>('FREIGHT')
  const [{ data, error, fetching }, again] = useQuery({ query: SupervisionFigures, variables: { industry } })
  return (
    <Tile
      title="分级分类监管"
      query="console-supervision-figures"
      rooms={['supervision', 'road-transport', 'construction']}
      asked={{ data: data?.classes && { classes: data.classes, inspections: data.inspections ?? [] }, error, fetching }}
      again={() => again()}
      empty="没有监管分级数据"
    >
      {({ classes, inspections }) => (
        <>
          <Form layout="inline">
            <Form.Item label={t('行业')} htmlFor="supervised">
              <Select<SupervisedIndustry>
                id="supervised"
                style={{ width: 180 }}
                value={industry}
                onChange={choose}
                options={Object.entries(enums.SupervisedIndustry ?? {}).map(([value, label]) => ({
                  value: value as SupervisedIndustry,
                  label: t(label),
                }))}
              />
            </Form.Item>
          </Form>
          <Table
            className="section"
            size="small"
            pagination={false}
            loading={fetching}
            scroll={{ x: true }}
            rowKey={({ by }) => by ?? ''}
            dataSource={classes}
            columns={[
              { title: t('监管等级'), render: (_, { by }) => t(supervisionClasses[by ?? ''] ?? by ?? '') },
              {
                title: t('企业数'),
                render: (_, { subjects, withheld }) => <Figure withheld={withheld} value={subjects} />,
              },
            ]}
          />
          <Typography.Title level={3}>{t('各行业受检主体')}</Typography.Title>
          <Table
            size="small"
            pagination={false}
            scroll={{ x: true }}
            rowKey={({ by }) => by ?? ''}
            dataSource={inspections}
            columns={[
              { title: t('行业'), render: (_, { by }) => t(named('Industry', by)) },
              {
                title: t('受检主体数'),
                render: (_, { subjects, withheld }) => <Figure withheld={withheld} value={subjects} />,
              },
            ]}
          />
          <WhyWithheld any={[...classes, ...inspections].some(({ withheld }) => withheld)} />
        </>
      )}
    </Tile>
  )
}
