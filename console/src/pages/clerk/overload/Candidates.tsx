import { Alert, Card, Descriptions, Select, Table, Tag, Typography } from 'antd'
import dayjs from 'dayjs'
import { useQuery } from 'urql'
import { ConsoleOverloadQuarter } from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { Cite } from '../../../parts/Cite.tsx'
import { useDraft } from '../../../parts/draft.ts'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { ListingDeeds, type QuarterRow } from './ListingDeeds.tsx'
import { Party } from './Party.tsx'
import { Weighings } from './Weighings.tsx'

/** The last eight quarters, this one first. */
const quarters = () =>
  Array.from({ length: 8 }, (_, back) => {
    const day = dayjs().subtract(back * 3, 'month')
    return `${day.year()}-Q${Math.floor(day.month() / 3) + 1}`
  })

/** 失信名单候选: who meets which circumstance in a quarter, on what, and how far its case has come. */
export default function Candidates() {
  const { t } = useWords()
  const [quarter, setQuarter] = useDraft('quarter', quarters()[1] ?? '')
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleOverloadQuarter,
    variables: { quarter, after: turning.after },
  })
  return (
    <>
      <Typography.Title level={1}>{t('失信名单办理')}</Typography.Title>
      <Alert
        className="section"
        type="info"
        showIcon
        title={t('告知和认定必须由两人办理；移出由没有参与过该名单办理的单位和人员决定。')}
      />
      <Typography.Paragraph>
        {t(
          '责任主体按名称或者号牌列出，个人另列编号；展开详情可见每一次称重，点依据可见这一失信情形的原文。办理顺序：告知当事人，陈述期限过后由另一人认定。',
        )}
      </Typography.Paragraph>
      <label htmlFor="quarter">{t('季度')} </label>
      <Select
        id="quarter"
        value={quarter}
        onChange={(value) => {
          setQuarter(value)
          turning.to([null])
        }}
        options={quarters().map((value) => ({ value, label: value }))}
      />
      <Card className="section" title={<h2>{`${quarter} ${t('候选与办理')}`}</h2>}>
        <Asked data={data?.overloadQuarter} error={error} fetching={fetching} again={again} empty="本季度没有候选">
          {({ nodes, pageInfo }) => (
            <>
              <Table
                size="small"
                scroll={{ x: true }}
                rowKey={({ subject, circumstance, case: one }) => `${subject?.id} ${circumstance} ${one?.id}`}
                dataSource={nodes ?? []}
                locale={{ emptyText: t('本季度没有候选') }}
                pagination={false}
                expandable={{ columnTitle: t('详情'), expandedRowRender: (row) => <Grounds row={row} /> }}
                columns={[
                  {
                    title: t('责任主体'),
                    render: (_, { subject }) => <Party id={subject?.id} registered={subject?.registered} />,
                  },
                  { title: t('类型'), render: (_, { subject }) => t(named('OverloadSubjectType', subject?.type)) },
                  { title: t('失信情形'), render: (_, { circumstance }) => `${t('第')} ${circumstance} ${t('项')}` },
                  {
                    title: t('认定值 / 标准'),
                    render: (_, { candidate, case: one }) => {
                      const found = candidate ?? one?.finding
                      return found
                        ? `${t(named('OverloadMeasure', found.measure))} ${found.measured} / ${found.threshold}`
                        : t('不再符合')
                    },
                  },
                  {
                    title: t('依据'),
                    render: (_, { candidate, case: one }) => <Cite clause={(candidate ?? one)?.basis?.[0]} />,
                  },
                  {
                    title: t('状态'),
                    render: (_, { case: one }) =>
                      one ? <Tag>{t(named('ListingState', one.state))}</Tag> : t('尚未告知'),
                  },
                  {
                    title: t('陈述期限'),
                    render: (_, { candidate, case: one }) => one?.notice?.endsOn ?? candidate?.noticeEndsOn,
                  },
                  {
                    title: t('办理'),
                    render: (_, row) => <ListingDeeds row={row} quarter={quarter} done={() => again()} />,
                  },
                ]}
              />
              <Turn turning={turning} pageInfo={pageInfo} />
            </>
          )}
        </Asked>
      </Card>
    </>
  )
}

/** What a candidate or a case rests on: the count, what the subject said, and the weighings. */
function Grounds({ row: { subject, candidate, case: one } }: { row: QuarterRow }) {
  const { t } = useWords()
  const evidence = candidate?.evidence ?? one?.finding?.evidence ?? []
  return (
    <>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 3 }}
        items={[
          { key: 'met', label: t('成立日期'), children: candidate?.metOn ?? '—' },
          { key: 'count', label: t('计数'), children: candidate?.count ?? one?.finding?.count ?? '—' },
          { key: 'fleet', label: t('货运车辆总数'), children: candidate?.fleet ?? '—' },
          { key: 'notice', label: t('告知日期'), children: one?.notice?.givenOn ?? '—' },
          { key: 'said', label: t('陈述申辩'), children: one?.statements?.join('；') || t('无') },
          { key: 'reason', label: t('决定理由'), children: one?.reason ?? '—' },
          { key: 'until', label: t('公示截止日期'), children: one?.publicUntil ?? '—' },
          { key: 'removed', label: t('移出原因'), children: one?.removalReason ?? '—' },
        ]}
      />
      {subject?.id && <Weighings subject={subject.id} evidence={evidence} />}
    </>
  )
}
