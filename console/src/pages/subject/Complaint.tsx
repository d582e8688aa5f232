import { Button, Card, Descriptions, Popconfirm, Tag, Typography } from 'antd'
import { Link, useParams } from 'react-router'
import { useMutation, useQuery } from 'urql'
import { ConsoleComplaint, ConsoleWithdrawComplaint } from '../../ask/generated.ts'
import { Asked, Faults } from '../../parts/Asked.tsx'
import { Cite } from '../../parts/Cite.tsx'
import { named, unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** 一件招标投诉: how it stands, by when it is answered, and taking it back before it is decided. */
export default function Complaint() {
  const { t } = useWords()
  const { id = '' } = useParams()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleComplaint, variables: { id } })
  const [withdrawn, withdraw] = useMutation(ConsoleWithdrawComplaint)
  const take = async () => {
    const answer = await withdraw({ id })
    if (answer.data?.withdrawTenderComplaint) again()
  }
  return (
    <>
      <Typography.Title level={1}>{t('招标投诉')}</Typography.Title>
      <Link className="back no-print" to="/complaints">
        {t('返回招标投诉')}
      </Link>
      <Asked
        data={data?.tenderComplaint}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty="没有这件投诉，或者不是您提出的"
      >
        {(one) => (
          <Card className="section">
            {withdrawn.error && <Faults error={withdrawn.error} />}
            <Descriptions
              column={1}
              title={<h2>{one.id}</h2>}
              items={[
                ['状态', <Tag key="state">{t(named('TenderComplaintState', one.state))}</Tag>],
                ['招标项目编号', one.tenderId],
                ['盲码', one.bidderCode],
                ['投诉事由', one.ground],
                ['知道日期', one.knewOn],
                ['提出日期', one.filedOn],
                ['受理期限', one.acceptBy],
                ['办结期限', one.decideBy],
                [
                  '期限依据',
                  (one.basis ?? []).map((clause) => <Cite key={`${clause.edition} ${clause.at}`} clause={clause} />),
                ],
                ['办理单位', one.handledBy && t(unitNames[one.handledBy] ?? one.handledBy)],
                ['理由', one.reason],
              ].flatMap(([label, children]) =>
                children === null || children === '' ? [] : [{ key: `${label}`, label: t(`${label}`), children }],
              )}
            />
            {(one.state === 'FILED' || one.state === 'ACCEPTED') && (
              <Popconfirm title={t('撤回之后不再办理。')} okText={t('撤回')} cancelText={t('不撤回')} onConfirm={take}>
                <Button className="no-print" loading={withdrawn.fetching}>
                  {t('撤回投诉')}
                </Button>
              </Popconfirm>
            )}
          </Card>
        )}
      </Asked>
    </>
  )
}
