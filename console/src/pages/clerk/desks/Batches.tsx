import { Alert, Button, Card, DatePicker, Form, message, Radio, Select, Space, Table } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useClient, useMutation, useQuery } from 'urql'
import {
  type ActTemplate,
  type BatchAction,
  ConsoleBatches,
  type ConsoleBatchesQuery,
  ConsoleConfirmBatch,
  ConsoleMakeBatch,
  ConsoleSendBatch,
  type PublicitySite,
} from '../../../ask/generated.ts'
import { Asked, Faults } from '../../../parts/Asked.tsx'
import { choicesOf } from '../../../parts/choices.ts'
import { csvOf } from '../../../parts/csv.ts'
import { useDraft } from '../../../parts/draft.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { save } from '../save.ts'
import { Reasoned } from './Reasoned.tsx'

type Batch = NonNullable<NonNullable<ConsoleBatchesQuery['publicityBatches']>['nodes']>[number]

/** 公示批次: for each site a file of what it must show or take off; then that it was sent, and what the site answered. */
export function Batches() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleBatches, variables: { first: 30 } })
  const [confirming, setConfirming] = useState<Batch | null>(null)
  const [confirmedOn, setConfirmedOn] = useDraft('receipt day', '')
  const [{ error: sendError }, sendBatch] = useMutation(ConsoleSendBatch)
  const sent = async (id: string) => {
    const answer = await sendBatch({ id })
    if (!answer.error) again()
  }
  const confirm = async (batch: Batch, receiptNo: string) => {
    const answer = await client
      .mutation(ConsoleConfirmBatch, { id: batch.id ?? '', receiptNo, confirmedOn })
      .toPromise()
    if (answer.error) return answer.error
    message.success(t('已登记回执'))
    again()
  }
  return (
    <>
      <MakeBatch made={() => again()} />
      <Card className="section" title={<h2>{t('公示批次')}</h2>}>
        {sendError && <Faults error={sendError} />}
        {(data?.withdrawalsDue?.length ?? 0) > 0 && (
          <Alert
            type="warning"
            showIcon
            title={`${t('变更或撤销后待撤下')}：${data?.withdrawalsDue?.map(({ docNo }) => docNo).join('、')}`}
          />
        )}
        <Asked data={data?.publicityBatches} error={error} fetching={fetching} again={again} empty="还没有批次">
          {({ nodes }) => (
            <Table
              size="small"
              scroll={{ x: true }}
              rowKey={({ id }) => id ?? ''}
              dataSource={nodes ?? []}
              locale={{ emptyText: t('还没有批次') }}
              pagination={{ pageSize: 10, hideOnSinglePage: true }}
              columns={[
                { title: t('公示网站'), render: (_, { site }) => t(named('PublicitySite', site)) },
                { title: t('种类'), render: (_, { action }) => t(named('BatchAction', action)) },
                { title: t('条数'), dataIndex: 'count' },
                { title: t('状态'), render: (_, { state }) => t(named('BatchState', state)) },
                {
                  title: t('文件指纹'),
                  render: (_, { sheetHash }) => <span className="code">{sheetHash?.slice(0, 12)}…</span>,
                },
                { title: t('回执编号'), dataIndex: 'receiptNo' },
                { title: t('回执日期'), dataIndex: 'confirmedOn' },
                {
                  title: t('办理'),
                  render: (_, batch) => (
                    <Space>
                      {batch.state === 'MADE' && (
                        <Button size="small" onClick={() => batch.id && void sent(batch.id)}>
                          {t('登记已报送')}
                        </Button>
                      )}
                      {batch.state === 'SENT' && (
                        <Button size="small" onClick={() => setConfirming(batch)}>
                          {t('登记回执')}
                        </Button>
                      )}
                    </Space>
                  ),
                },
              ]}
            />
          )}
        </Asked>
      </Card>
      {confirming && (
        <Reasoned
          name={`receipt ${confirming.id}`}
          title={`${t('登记回执')} · ${t(named('PublicitySite', confirming.site))}`}
          label="网站回执编号"
          ready={confirmedOn !== ''}
          send={(receiptNo) => confirm(confirming, receiptNo)}
          close={() => setConfirming(null)}
        >
          <Form.Item label={t('回执日期')} htmlFor="confirmedOn" required>
            <DatePicker
              id="confirmedOn"
              value={confirmedOn ? dayjs(confirmedOn) : null}
              onChange={(day) => setConfirmedOn(day?.format('YYYY-MM-DD') ?? '')}
            />
          </Form.Item>
        </Reasoned>
      )}
    </>
  )
}

interface Choice {
  site: PublicitySite
  action: BatchAction
  template: ActTemplate
}

/** 生成批次: the file that one site is sent, kept at once. */
function MakeBatch({ made }: { made: () => void }) {
  const { t } = useWords()
  const [choice, setChoice] = useDraft<Choice>('batch', {
    site: 'CREDIT_CHINA',
    action: 'PUBLISH',
    template: 'PENALTY_2018',
  })
  const [{ error, fetching }, make] = useMutation(ConsoleMakeBatch)
  const send = async () => {
    const { data } = await make({ input: choice })
    const batch = data?.makePublicityBatch
    if (!batch) return
    const { columns, rows } = batch.sheet ?? {}
    const name = `${named('PublicitySite', batch.site)}-${named('BatchAction', batch.action)}-${batch.id}.csv`
    save(name, 'text/csv;charset=utf-8', csvOf(columns ?? [], rows ?? []))
    message.success(`${t('已生成并下载，条数')} ${batch.count}`)
    made()
  }
  return (
    <Card className="section" title={<h2>{t('按网站导出')}</h2>}>
      <Form layout="vertical">
        <Space wrap align="end">
          <Form.Item label={t('公示网站')} htmlFor="site">
            <Select
              id="site"
              popupMatchSelectWidth={false}
              value={choice.site}
              onChange={(site) => setChoice({ ...choice, site })}
              options={choicesOf('PublicitySite', t)}
            />
          </Form.Item>
          <Form.Item label={t('模板')} htmlFor="template">
            <Select
              id="template"
              popupMatchSelectWidth={false}
              value={choice.template}
              onChange={(template) => setChoice({ ...choice, template })}
              options={choicesOf('ActTemplate', t)}
            />
          </Form.Item>
          <Form.Item label={t('种类')}>
            <Radio.Group
              aria-label={t('种类')}
              value={choice.action}
              onChange={({ target }) => setChoice({ ...choice, action: target.value })}
              options={choicesOf('BatchAction', t)}
            />
          </Form.Item>
          <Form.Item>
            <Button type="primary" loading={fetching} onClick={() => void send()}>
              {t('生成批次并下载')}
            </Button>
          </Form.Item>
        </Space>
        {error && <Faults error={error} />}
      </Form>
    </Card>
  )
}
