import { Button, Card, DatePicker, Empty, Form, Input, message, Select, Typography } from 'antd'
import dayjs from 'dayjs'
import { useMutation, useQuery } from 'urql'
import { useSession } from '../../app/session.tsx'
import { Opinions, ReceiveOpinion } from '../../ask/generated.ts'
import { Asked, Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Incident } from './Incident.tsx'

const empty = { title: '', source: '', content: '', foundOn: '', unit: '' }

/** 政务失信舆情: what is said of the bureau's own faith; each step with its clock. */
export default function Incidents() {
  const { t } = useWords()
  const { person } = useSession()
  const [{ data, error, fetching }, again] = useQuery({ query: Opinions, variables: {} })
  const receives = ['wenshui-office', 'wenshui-personnel'].includes(person?.unit ?? '')
  return (
    <>
      <Typography.Title level={1}>{t('政务失信舆情处置')}</Typography.Title>
      <Typography.Paragraph>
        {t('由局办公室或党建人事股登记和回应，涉及单位核实，另一人办结。每一步都有期限。')}
      </Typography.Paragraph>
      {receives && <Receive received={() => again()} />}
      <Asked
        data={data?.opinionWorklist}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty="没有待处置的舆情"
      >
        {(incidents) =>
          incidents.length === 0 ? (
            <Empty description={t('没有待处置的舆情')} image={Empty.PRESENTED_IMAGE_SIMPLE} />
          ) : (
            incidents.map((one) => <Incident key={one.id} incident={one} receives={receives} changed={() => again()} />)
          )
        }
      </Asked>
    </>
  )
}

function Receive({ received }: { received: () => void }) {
  const { t } = useWords()
  const [draft, setDraft, clear] = useDraft('incident', empty)
  const [{ error, fetching }, receive] = useMutation(ReceiveOpinion)
  const set = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part })
  const send = async () => {
    const { data } = await receive({ input: draft })
    if (!data?.receiveOpinion) return
    message.success(`${t('已登记，核实期限')} ${data.receiveOpinion.dueOn ?? ''}`)
    clear()
    received()
  }
  return (
    <Card className="section no-print" title={<h2>{t('登记舆情')}</h2>}>
      <Form layout="vertical">
        <Form.Item label={t('标题')} htmlFor="title" required>
          <Input id="title" value={draft.title} onChange={({ target }) => set({ title: target.value })} />
        </Form.Item>
        <Form.Item label={t('来源')} htmlFor="source" required>
          <Input id="source" value={draft.source} onChange={({ target }) => set({ source: target.value })} />
        </Form.Item>
        <Form.Item label={t('反映内容')} htmlFor="content" required>
          <Input.TextArea
            id="content"
            rows={3}
            value={draft.content}
            onChange={({ target }) => set({ content: target.value })}
          />
        </Form.Item>
        <Form.Item label={t('发现日期')} htmlFor="found" required>
          <DatePicker
            id="found"
            value={draft.foundOn ? dayjs(draft.foundOn) : null}
            onChange={(day) => set({ foundOn: day?.format('YYYY-MM-DD') ?? '' })}
          />
        </Form.Item>
        <Form.Item label={t('涉及单位')} htmlFor="concerned" required>
          <Select
            id="concerned"
            style={{ maxWidth: 240 }}
            value={draft.unit || null}
            onChange={(unit) => set({ unit: unit ?? '' })}
            options={Object.entries(unitNames).map(([value, label]) => ({ value, label: t(label) }))}
          />
        </Form.Item>
        {error && <Faults error={error} />}
        <Button
          type="primary"
          loading={fetching}
          disabled={Object.values(draft).some((text) => text.trim() === '')}
          onClick={() => void send()}
        >
          {t('登记')}
        </Button>
      </Form>
    </Card>
  )
}
