import { Card, Table, Tag } from 'antd'
import dayjs from 'dayjs'
import type { PlanPageQuery } from '../../../ask/generated.ts'
import { tones } from '../../../parts/tones.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** 联络员: who answers for each unit, and the holes. */
export function Liaisons({ liaisons }: { liaisons: NonNullable<PlanPageQuery['liaisons']> }) {
  const { t } = useWords()
  return (
    <Card className="section" title={<h2>{t('联络员')}</h2>}>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ unit }) => unit ?? ''}
        dataSource={liaisons}
        locale={{ emptyText: t('没有单位') }}
        columns={[
          { title: t('单位'), dataIndex: 'unitName' },
          { title: t('联络员'), render: (_, { name }) => name ?? t('无') },
          { title: t('替补'), render: (_, { deputy }) => deputy ?? t('无') },
          { title: t('任职自'), dataIndex: 'inOfficeFrom' },
          {
            title: t('最近报送'),
            render: (_, { lastReportAt }) =>
              lastReportAt ? dayjs(lastReportAt).format('YYYY-MM-DD') : t('没有报送过'),
          },
          {
            title: t('空缺'),
            render: (_, { holes, missingReports }) =>
              holes?.length
                ? holes.map((hole) => (
                    <Tag key={hole} color={tones.bad}>
                      {t(named('LiaisonHole', hole))}
                      {hole === 'REPORT_MISSING' && ` ${missingReports?.join('、')}`}
                    </Tag>
                  ))
                : t('无'),
          },
        ]}
      />
    </Card>
  )
}
