import { Button, Space, Table, Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import {
  ConsoleComplaints,
  type ConsoleComplaintsQuery,
  ConsoleDecideComplaint,
  ConsoleTakeComplaint,
} from '../../ask/generated.ts'
import { Due } from '../../parts/Due.tsx'
import { useDeeds } from '../../parts/deed/Deed.tsx'
import { orNull, reason } from '../../parts/deed/fields.ts'
import { Rows } from '../../parts/Rows.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

type Complaint = NonNullable<ConsoleComplaintsQuery['tenderComplaintWorklist']>[number]

/** 招标投诉办理: whether one is taken up, and then its answer; why each grade was what it was is shown once it is taken up. */
export default function ComplaintDesk() {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleComplaints })
  const take = ({ id }: Complaint, accept: boolean) =>
    open({
      name: `complaint ${id} ${accept}`,
      title: `${t(accept ? '受理投诉' : '不予受理')} · ${id}`,
      fields: [{ ...reason, optional: accept }],
      send: ({ given }) =>
        client.mutation(ConsoleTakeComplaint, { id: id ?? '', accept, reason: orNull(given.reason) }).toPromise(),
      done: () => again(),
    })
  const decide = ({ id }: Complaint, uphold: boolean) =>
    open({
      name: `complaint ${id} decided ${uphold}`,
      title: `${t(uphold ? '投诉成立' : '投诉不成立')} · ${id}`,
      fields: [{ ...reason, label: '处理理由' }],
      send: ({ given }) =>
        client.mutation(ConsoleDecideComplaint, { id: id ?? '', uphold, reason: given.reason ?? '' }).toPromise(),
      done: () => again(),
    })
  return (
    <>
      <Typography.Title level={1}>{t('招标投诉办理')}</Typography.Title>
      <Rows
        title="待办理的投诉"
        asked={{ error, fetching, again: () => again() }}
        rows={data?.tenderComplaintWorklist}
        empty="没有本单位可以办理的投诉"
        rowKey={({ id }) => id ?? ''}
        detail={(complaint) => <Grounds complaint={complaint} />}
        columns={[
          { title: t('招标项目编号'), dataIndex: 'tenderId' },
          { title: t('盲码'), dataIndex: 'bidderCode' },
          { title: t('状态'), render: (_, { state }) => t(named('TenderComplaintState', state)) },
          { title: t('提出日期'), dataIndex: 'filedOn' },
          {
            title: t('办理期限'),
            render: (_, { state, acceptBy, decideBy, late, basis }) => (
              <Due on={state === 'FILED' ? acceptBy : decideBy} late={late} basis={basis} />
            ),
          },
          {
            title: t('办理'),
            render: (_, one) => (
              <Space>
                {one.state === 'FILED' && (
                  <>
                    <Button size="small" onClick={() => take(one, true)}>
                      {t('受理投诉')}
                    </Button>
                    <Button size="small" onClick={() => take(one, false)}>
                      {t('不予受理')}
                    </Button>
                  </>
                )}
                {one.state === 'ACCEPTED' && (
                  <>
                    <Button size="small" onClick={() => decide(one, true)}>
                      {t('投诉成立')}
                    </Button>
                    <Button size="small" onClick={() => decide(one, false)}>
                      {t('投诉不成立')}
                    </Button>
                  </>
                )}
              </Space>
            ),
          },
        ]}
      />
      {shown}
    </>
  )
}

/** 等级说明: of each bidder at the opening; nothing before the complaint is taken up. */
function Grounds({ complaint: { ground, knewOn, explanations } }: { complaint: Complaint }) {
  const { t } = useWords()
  return (
    <>
      <Typography.Paragraph>{`${t('投诉事由')}：${ground}（${t('知道日期')} ${knewOn}）`}</Typography.Paragraph>
      {explanations && (
        <Table
          size="small"
          scroll={{ x: true }}
          pagination={false}
          rowKey={({ bidderCode, uscc }) => `${bidderCode} ${uscc}`}
          dataSource={explanations}
          columns={[
            { title: t('盲码'), dataIndex: 'bidderCode' },
            { title: t('统一社会信用代码'), dataIndex: 'uscc' },
            { title: t('年度'), dataIndex: 'year' },
            { title: t('等级'), dataIndex: 'grade' },
            { title: t('评价机关'), dataIndex: 'authority' },
            {
              title: t('扣分行为'),
              render: (_, { conducts }) =>
                (conducts ?? []).map((one) => `${one.occurredOn ?? ''} ${one.title} ${one.points}`).join('；') ||
                t('无'),
            },
          ]}
        />
      )}
    </>
  )
}
