import { Button, Card, Select, Table, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { ConsoleOwnerScore, ConsoleSectionsToScore, type ConsoleSectionsToScoreQuery } from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { Deed } from '../../../parts/deed/Deed.tsx'
import { orNull } from '../../../parts/deed/fields.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

type Section = NonNullable<ConsoleSectionsToScoreQuery['sectionsToScore']>[number]

/** 建设单位评价: of the sections of which the subject is the owner, with what was found of each. */
export function Sections() {
  const { t } = useWords()
  const client = useClient()
  const last = new Date().getFullYear() - 1
  const [year, setYear] = useState(last)
  const [looking, setLooking] = useState<Section | null>(null)
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleSectionsToScore, variables: { year } })
  return (
    <Card className="section" title={<h2>{t('作为建设单位的评价')}</h2>}>
      <Select
        className="no-print"
        aria-label={t('年度')}
        value={year}
        onChange={setYear}
        options={[last, last - 1, last - 2].map((value) => ({ value, label: value }))}
      />
      <Asked
        data={data?.sectionsToScore}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty="这一年度没有要您评价的合同段"
      >
        {(sections) => (
          <Table
            className="section"
            size="small"
            scroll={{ x: true }}
            rowKey={({ contractId }) => contractId ?? ''}
            dataSource={sections}
            locale={{ emptyText: t('这一年度没有要您评价的合同段') }}
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
            expandable={{
              columnTitle: t('详情'),
              expandedRowRender: ({ conducts }) =>
                conducts?.length ? (
                  conducts.map(({ factId, code, text, occurredOn, times, correctedOn }) => (
                    <Typography.Paragraph key={factId}>
                      {`${occurredOn} ${code} ${text} × ${times} ${correctedOn ? `${t('整改日期')} ${correctedOn}` : ''}`}
                    </Typography.Paragraph>
                  ))
                ) : (
                  <Typography.Paragraph>{t('没有归集到履约行为')}</Typography.Paragraph>
                ),
            }}
            columns={[
              { title: t('项目'), dataIndex: 'project' },
              { title: t('合同段'), dataIndex: 'section' },
              { title: t('从业类别'), render: (_, { role }) => t(named('ConstructionRole', role)) },
              { title: t('截止日期'), render: (_, { dueOn }) => dueOn ?? t('未知') },
              {
                title: t('办理'),
                render: (_, section) =>
                  section.answeredOn ? (
                    `${t('已评价')} ${section.answeredOn}`
                  ) : (
                    <Button size="small" onClick={() => setLooking(section)}>
                      {t('评价')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Asked>
      {looking && (
        <Deed
          key={looking.contractId}
          name={`owner ${looking.contractId} ${year}`}
          title={`${t('建设单位评价')} · ${looking.section}`}
          fields={[{ key: 'note', label: '评价说明', kind: 'text', optional: true }]}
          send={({ given }) =>
            client
              .mutation(ConsoleOwnerScore, { contract: looking.contractId ?? '', year, note: orNull(given.note) })
              .toPromise()
          }
          said="已评价"
          done={() => again()}
          close={() => setLooking(null)}
        >
          <Typography.Paragraph>{t('提交表示您已核对这个合同段本年度的全部履约行为。')}</Typography.Paragraph>
        </Deed>
      )}
    </Card>
  )
}
