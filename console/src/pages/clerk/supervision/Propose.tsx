import { AutoComplete, Button, Card, Col, Form, Input, message, Row, Select, Typography } from 'antd'
import { useMutation } from 'urql'
import { ConsoleProposeMeasure, type MeasureInput } from '../../../ask/generated.ts'
import { Faults } from '../../../parts/Asked.tsx'
import { choicesOf } from '../../../parts/choices.ts'
import { useDraft } from '../../../parts/draft.ts'
import { catalogues } from '../../../words/catalogues/generated.ts'
import { useWords } from '../../../words/words.tsx'
import { FindParty } from './FindParty.tsx'

const blank: MeasureInput = {
  subjectId: '',
  catalogue: '',
  code: '',
  causeKind: 'LISTING',
  causeId: '',
  reason: '',
}

const lines = [
  ['subjectId', '主体编号'],
  ['catalogue', '措施清单'],
  ['code', '清单条目'],
  ['causeId', '事由编号'],
] as const

/** 提出措施: by an entry of a catalogue in force, of a cause in force. */
export function Propose({ proposed }: { proposed: () => void }) {
  const { t } = useWords()
  const [typed, setTyped, clear] = useDraft<MeasureInput>('measure', blank)
  const [{ error, fetching }, propose] = useMutation(ConsoleProposeMeasure)
  // What is known is offered; what the house has besides may still be typed.
  const choices: Readonly<Record<string, { value: string; label: string }[]>> = {
    catalogue: catalogues.map(({ name, title, entries }) => ({
      value: name,
      label: `${name} · ${title}${entries && entries.length > 0 ? '' : `（${t('没有可用的条目')}）`}`,
    })),
    code: (catalogues.find(({ name }) => name === typed.catalogue)?.entries ?? []).map(({ code, measure }) => ({
      value: code,
      label: `${code} · ${measure}`,
    })),
  }
  const ready = lines.every(([key]) => typed[key].trim() !== '') && typed.reason.trim() !== ''
  const send = async () => {
    const { data } = await propose({ input: typed })
    if (!data?.proposeMeasure) return
    clear()
    message.success(`${t('已提出，陈述期限')} ${data.proposeMeasure.statedUntil ?? t('无')}`)
    proposed()
  }
  return (
    <Card className="section" title={<h2>{t('提出措施')}</h2>}>
      <Typography.Paragraph>
        {t('没有清单就没有惩戒：只能按现行清单的条目、以现行有效的事由提出；惩戒由另一人决定。')}
      </Typography.Paragraph>
      <FindParty
        take={({ subjectId, penalty }) =>
          setTyped({ ...typed, subjectId, ...(penalty && { causeId: penalty, causeKind: 'PENALTY' }) })
        }
      />
      <Form layout="vertical">
        <Row gutter={16}>
          {lines.map(([key, label]) => (
            <Col key={key} xs={24} md={12}>
              <Form.Item label={t(label)} htmlFor={key} required>
                <AutoComplete
                  id={key}
                  value={typed[key]}
                  options={choices[key] ?? []}
                  onChange={(given: string) => setTyped({ ...typed, [key]: given })}
                />
              </Form.Item>
            </Col>
          ))}
          <Col xs={24} md={12}>
            <Form.Item label={t('事由类别')} htmlFor="causeKind" required>
              <Select
                id="causeKind"
                value={typed.causeKind}
                onChange={(causeKind) => setTyped({ ...typed, causeKind })}
                options={choicesOf('MeasureCauseKind', t)}
              />
            </Form.Item>
          </Col>
          <Col xs={24}>
            <Form.Item label={t('提出理由')} htmlFor="measureReason" required>
              <Input.TextArea
                id="measureReason"
                rows={3}
                value={typed.reason}
                onChange={({ target }) => setTyped({ ...typed, reason: target.value })}
              />
            </Form.Item>
          </Col>
        </Row>
        {error && <Faults error={error} />}
        <Button type="primary" disabled={!ready} loading={fetching} onClick={() => void send()}>
          {t('提出措施')}
        </Button>
      </Form>
    </Card>
  )
}
