import { Alert, Button, Card, Descriptions, Space, Steps, Table, Tag, Typography } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { Link } from 'react-router'
import { type CombinedError, useClient } from 'urql'
import { ConsoleCaseDocument, ConsoleCloseDecision, ConsoleMakeDocuments } from '../../../ask/generated.ts'
import { Faults } from '../../../parts/Asked.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { bytesOf, save } from '../save.ts'
import { type Case, caseOf } from './case.ts'
import { Service } from './Service.tsx'

const order = ['RECORDED', 'DOCUMENTED', 'SERVED', 'CLOSED']

/** 办理: where a case stands, what comes next, and what keeps it from being closed. */
export function Course({ open, changed, leave }: { open: Case; changed: (one: Case) => void; leave: () => void }) {
  const { t } = useWords()
  const client = useClient()
  const [fault, setFault] = useState<CombinedError | null>(null)
  const [busy, setBusy] = useState('')
  const missing = open.missingDocuments ?? []
  const doing = async (what: string, deed: () => Promise<CombinedError | undefined>) => {
    setBusy(what)
    setFault((await deed()) ?? null)
    setBusy('')
  }
  const make = () =>
    doing('make', async () => {
      const { data, error } = await client.mutation(ConsoleMakeDocuments, { decision: open.id }).toPromise()
      if (data?.makeDocuments)
        changed({
          ...open,
          documents: data.makeDocuments,
          state: open.state === 'SERVED' || open.state === 'CLOSED' ? open.state : 'DOCUMENTED',
        })
      return error
    })
  const download = (id: string) =>
    doing(id, async () => {
      const { data, error } = await client.query(ConsoleCaseDocument, { id }).toPromise()
      const { fileName, mediaType, content } = data?.caseDocument ?? {}
      if (content) save(fileName ?? id, mediaType ?? 'application/octet-stream', bytesOf(content))
      return error
    })
  const close = () =>
    doing('close', async () => {
      const { data, error } = await client.mutation(ConsoleCloseDecision, { id: open.id }).toPromise()
      const one = caseOf(data?.closeDecision)
      if (one) changed(one)
      return error
    })
  return (
    <>
      <Card
        title={<h2>{open.docNo}</h2>}
        extra={<Button onClick={leave}>{t(open.state === 'CLOSED' ? '登记下一件' : '先放下，回到清单')}</Button>}
      >
        <Steps
          size="small"
          current={Math.max(0, order.indexOf(open.state ?? 'RECORDED'))}
          items={order.map((state) => ({ title: t(named('CourseState', state)) }))}
        />
        <Descriptions
          className="section"
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'kind', label: t('类别'), children: t(named('DecisionKind', open.kind)) },
            { key: 'on', label: t('决定日期'), children: open.decidedOn },
            {
              key: 'due',
              label: t('公示期限'),
              children: open.publicity?.barredBy
                ? `${t('依法不公示')}：${t(named('NotForPublicity', open.publicity.barredBy))}`
                : (open.publicity?.dueOn ?? t('见公示工作清单')),
            },
            {
              key: 'until',
              label: t('最长公示至'),
              children: (!open.publicity?.barredBy && open.publicity?.latestEndOn) || '—',
            },
            { key: 'repair', label: t('最早可修复'), children: open.repair?.eligibleOn ?? '—' },
          ]}
        />
        {fault && <Faults error={fault} />}
        {open.state === 'CLOSED' && (
          <>
            <Alert type="success" showIcon title={t('已结案')} />
            <Typography.Paragraph className="section">
              {open.publicity?.barredBy ? (
                t('这个决定依法不公示，办理到此为止。')
              ) : (
                <Link to="/publicity">{t('下一步：在公示工作清单里按网站导出并报送')}</Link>
              )}
            </Typography.Paragraph>
          </>
        )}
        {open.state !== 'CLOSED' && missing.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('还不能结案：下列文书没有与决定书同日送达')}
            description={missing.map((one) => <Tag key={one}>{t(named('DocumentKind', one))}</Tag>)}
          />
        )}
      </Card>
      {open.kind === 'PENALTY' && (
        <Card className="section" title={<h2>{t('三书')}</h2>}>
          {open.documents.length === 0 ? (
            <Typography.Paragraph>{t('还没有列出文书；未变更的案件再次制作得到同样的文书。')}</Typography.Paragraph>
          ) : (
            <Table
              size="small"
              scroll={{ x: true }}
              pagination={false}
              rowKey={({ id }) => id ?? ''}
              dataSource={open.documents}
              columns={[
                { title: t('文书'), render: (_, { kind }) => t(named('DocumentKind', kind)) },
                { title: t('格式'), dataIndex: 'format' },
                { title: t('制作时间'), render: (_, { madeAt }) => madeAt && dayjs(madeAt).format('YYYY-MM-DD HH:mm') },
                {
                  title: t('下载'),
                  render: (_, { id, kind, format }) => (
                    <Button
                      size="small"
                      autoInsertSpace={false}
                      loading={busy === id}
                      aria-label={`${t('下载')} ${t(named('DocumentKind', kind))} ${format}`}
                      onClick={() => id && void download(id)}
                    >
                      {t('下载')}
                    </Button>
                  ),
                },
              ]}
            />
          )}
          <Button className="section" loading={busy === 'make'} onClick={() => void make()}>
            {t('制作三书')}
          </Button>
        </Card>
      )}
      {open.kind === 'PENALTY' && <Service key={open.id} open={open} changed={changed} />}
      {open.state !== 'CLOSED' && (
        <Space className="section">
          <Button type="primary" disabled={missing.length > 0} loading={busy === 'close'} onClick={() => void close()}>
            {t('结案')}
          </Button>
          {missing.length > 0 && <Typography.Text>{t('登记三书同日送达后才能结案')}</Typography.Text>}
        </Space>
      )}
    </>
  )
}
