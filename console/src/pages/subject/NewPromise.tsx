import { Card, DatePicker, Form, Input, message, Select } from 'antd'
import dayjs from 'dayjs'
import { useMutation } from 'urql'
import { type CommitmentKind, ConsoleMakeCommitment } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { Send } from '../../parts/Send.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** Kinds that a subject makes of its own accord; the others are made where what rests on them is applied for. */
const kinds: readonly CommitmentKind[] = [
  'VOLUNTARY_DISCLOSURE',
  'SELF_DISCIPLINE',
  'APPROVAL_SUBSTITUTE',
  'INCOMPLETE_ACCEPTANCE',
  'PROOF_SUBSTITUTE',
]

interface Typed {
  kind: CommitmentKind
  about: string
  text: string
  liability: string
  validUntil: string
}
const empty: Typed = { kind: 'VOLUNTARY_DISCLOSURE', about: '', text: '', liability: '', validUntil: '' }

/** 作出承诺: what is typed stays until it is made. */
export function NewPromise({ made }: { made: () => void }) {
  const { t } = useWords()
  const [draft, setDraft, clear] = useDraft<Typed>('promise', empty)
  const [{ error, fetching }, make] = useMutation(ConsoleMakeCommitment)
  const set = (part: Partial<Typed>) => setDraft({ ...draft, ...part })
  const send = async () => {
    const { kind, about, text, liability, validUntil } = draft
    const { data } = await make({
      input: {
        ...{ kind, about: about.trim(), text: text.trim() },
        ...(liability.trim() !== '' && { liability: liability.trim() }),
        ...(validUntil !== '' && { validUntil }),
      },
    })
    if (!data?.makeCommitment) return
    clear()
    message.success(t(data.makeCommitment.onPublicPage ? '已作出承诺，从现在起公示' : '已作出承诺'))
    made()
  }
  const lacking = [...(draft.about.trim() === '' ? ['承诺事由'] : []), ...(draft.text.trim() === '' ? ['承诺书'] : [])]
  return (
    <Card className="section no-print" title={<h2>{t('作出新的承诺')}</h2>}>
      <Form layout="vertical">
        <Form.Item
          label={t('承诺类型')}
          htmlFor="kind"
          required
          extra={t('主动公示型和行业自律型对所有人公示；信用修复的承诺在申请修复时作出。')}
        >
          <Select
            id="kind"
            value={draft.kind}
            onChange={(kind) => set({ kind })}
            options={kinds.map((value) => ({ value, label: t(named('CommitmentKind', value)) }))}
          />
        </Form.Item>
        <Form.Item
          label={t('承诺事由')}
          htmlFor="about"
          required
          extra={t('为哪件事作出承诺，例如：公开资质与经营信息')}
        >
          <Input id="about" value={draft.about} onChange={({ target }) => set({ about: target.value })} />
        </Form.Item>
        <Form.Item
          label={t('承诺书')}
          htmlFor="text"
          required
          extra={t('写明做到什么、做到哪一天；以后按它认定履约还是违诺。')}
        >
          <Input.TextArea
            id="text"
            rows={5}
            maxLength={2000}
            showCount
            value={draft.text}
            onChange={({ target }) => set({ text: target.value })}
          />
        </Form.Item>
        <Form.Item label={t('违诺责任')} htmlFor="liability" extra={t('做不到时愿意承担什么；可以不填')}>
          <Input id="liability" value={draft.liability} onChange={({ target }) => set({ liability: target.value })} />
        </Form.Item>
        <Form.Item label={t('有效期（不填为长期）')} htmlFor="valid-until">
          <DatePicker
            id="valid-until"
            value={draft.validUntil ? dayjs(draft.validUntil) : null}
            onChange={(day) => set({ validUntil: day?.format('YYYY-MM-DD') ?? '' })}
          />
        </Form.Item>
        {error && <Faults error={error} />}
        <Send label="作出承诺" lacking={lacking} sending={fetching} send={() => void send()} />
      </Form>
    </Card>
  )
}
