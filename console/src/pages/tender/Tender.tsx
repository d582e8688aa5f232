import { Alert, Button, Card, Descriptions, Popconfirm, Space, Tag, Typography } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useClient, useMutation, useQuery } from 'urql'
import { ConsoleCancelTender, ConsoleOpenTender, ConsoleTender, type ConsoleTenderQuery } from '../../ask/generated.ts'
import { Asked, Faults } from '../../parts/Asked.tsx'
import { Cite } from '../../parts/Cite.tsx'
import { Deed } from '../../parts/deed/Deed.tsx'
import { reason } from '../../parts/deed/fields.ts'
import { Held } from '../../parts/Held.tsx'
import { countyTime } from '../../parts/instant.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { AmendTender } from './AmendTender.tsx'
import { Bidders } from './Bidders.tsx'
import { Evaluators } from './Evaluators.tsx'
import { Report } from './Report.tsx'

/** A tender as its own unit meets it. */
export type Told = NonNullable<ConsoleTenderQuery['tender']>

/** 招标项目: what it says, its bidders by their codes, its evaluators, the opening, the report. */
export default function Tender() {
  const { t } = useWords()
  const { id = '' } = useParams()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleTender, variables: { id } })
  return (
    <>
      <Typography.Title level={1}>{t('招标项目')}</Typography.Title>
      <Link className="back no-print" to="/tenders">
        {t('返回全部项目')}
      </Link>
      <Asked
        data={data?.tender}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty="没有这个项目，或者不是您单位登记的"
      >
        {(tender) => (
          <>
            <Said tender={tender} error={error} />
            {tender.state === 'RECORDED' && <Opening tender={tender} changed={() => again()} />}
            <Bidders tender={tender} changed={() => again()} />
            <Evaluators tender={tender} changed={() => again()} />
            {(tender.state === 'OPENED' || tender.state === 'CLOSED') && (
              <Report tender={tender} changed={() => again()} />
            )}
          </>
        )}
      </Asked>
    </>
  )
}

function Said({ tender, error }: { tender: Told; error: Parameters<typeof Held>[0]['error'] }) {
  const { t } = useWords()
  const { creditUse } = tender
  return (
    <Card className="section">
      <Descriptions
        column={{ xs: 1, md: 2 }}
        title={<h2>{tender.name}</h2>}
        items={[
          { key: 'state', label: t('状态'), children: <Tag>{t(named('TenderState', tender.state))}</Tag> },
          { key: 'at', label: t('开标时刻'), children: countyTime(tender.opensAt) },
          { key: 'role', label: t('从业类别'), children: t(named('ConstructionRole', tender.role)) },
          { key: 'by', label: t('招标人'), children: tender.tenderee },
          {
            key: 'price',
            label: t('估算价（元）'),
            children: <Held value={tender.estimatedPrice} error={error} path="tender.estimatedPrice" />,
          },
          {
            key: 'sections',
            label: t('合同段'),
            children: (tender.sections ?? []).map(({ no, name }) => `${no} ${name}`).join('、'),
          },
          {
            key: 'use',
            label: t('信用使用'),
            children: creditUse ? (
              <>
                {[
                  ...(creditUse.points ?? []).map((one) => `${one.grade} +${one.points}`),
                  ...(creditUse.bidBond ? [`${t('投标保证金比例')} ${creditUse.bidBond.share}`] : []),
                  ...(creditUse.performanceBond ? [`${t('履约保证金比例')} ${creditUse.performanceBond.share}`] : []),
                  ...(creditUse.words ?? []),
                ].join('；')}{' '}
                {(creditUse.caps ?? []).map((clause) => (
                  <Cite key={`${clause.edition} ${clause.at}`} clause={clause} />
                ))}
              </>
            ) : (
              t('招标文件没有使用信用等级')
            ),
          },
        ]}
      />
    </Card>
  )
}

function Opening({ tender, changed }: { tender: Told; changed: () => void }) {
  const { id, opensAt } = tender
  const { t } = useWords()
  const [opened, open] = useMutation(ConsoleOpenTender)
  const client = useClient()
  const [doing, setDoing] = useState<'AMEND' | 'CANCEL' | null>(null)
  const openNow = async () => {
    const { data } = await open({ id: id ?? '' })
    if (data?.openTender) changed()
  }
  return (
    <Card className="section no-print" title={<h2>{t('开标')}</h2>}>
      <Alert
        type="info"
        showIcon
        title={`${t('到这个时刻才能开标，核查以这个时刻已知的信息为准')}：${countyTime(opensAt)}`}
      />
      {opened.error && <Faults error={opened.error} />}
      <Space className="section" wrap>
        <Popconfirm
          title={t('开标之后，投标人、评标专家和招标文件不能再改。')}
          okText={t('开标')}
          cancelText={t('先不开标')}
          onConfirm={openNow}
        >
          <Button type="primary" loading={opened.fetching}>
            {t('现在开标')}
          </Button>
        </Popconfirm>
        <Button onClick={() => setDoing('AMEND')}>{t('修改项目')}</Button>
        <Button danger onClick={() => setDoing('CANCEL')}>
          {t('终止招标')}
        </Button>
      </Space>
      {doing === 'AMEND' && <AmendTender tender={tender} done={changed} close={() => setDoing(null)} />}
      {doing === 'CANCEL' && (
        <Deed
          name={`cancel ${id}`}
          title={t('终止招标')}
          fields={[reason]}
          send={({ given }) =>
            client.mutation(ConsoleCancelTender, { id: id ?? '', reason: given.reason ?? '' }).toPromise()
          }
          done={changed}
          close={() => setDoing(null)}
        >
          <Typography.Paragraph>{t('终止之后不能恢复。')}</Typography.Paragraph>
        </Deed>
      )}
    </Card>
  )
}
