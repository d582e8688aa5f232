import { Button, Card, Col, DatePicker, Form, Row, Select, Table, Tag, Typography, Upload } from 'antd'
import dayjs from 'dayjs'
import { useMutation } from 'urql'
import { ConsoleRecordService, type DocumentKind, type ServiceMethod } from '../../../ask/generated.ts'
import { Faults } from '../../../parts/Asked.tsx'
import { choicesOf } from '../../../parts/choices.ts'
import { useDraft } from '../../../parts/draft.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { sha256Of } from '../save.ts'
import { type Case, caseOf, documentKinds } from './case.ts'

interface Typed {
  kinds: DocumentKind[]
  servedOn: string
  method: ServiceMethod
  evidence: string
  fileName: string
}

const blank: Typed = { kinds: [...documentKinds], servedOn: '', method: 'DIRECT', evidence: '', fileName: '' }

/** 登记送达: which documents, when, how, and the fingerprint of the evidence; the file itself stays here. */
export function Service({ open, changed }: { open: Case; changed: (one: Case) => void }) {
  const { t } = useWords()
  const [typed, setTyped, clear] = useDraft<Typed>(`service ${open.id}`, blank)
  const [{ error, fetching }, record] = useMutation(ConsoleRecordService)
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const ready = typed.kinds.length > 0 && typed.servedOn !== '' && typed.evidence !== ''
  const send = async () => {
    const { kinds, servedOn, method, evidence } = typed
    const services = kinds.map((kind) => ({ kind, servedOn, method, evidenceSha256: evidence }))
    const { data } = await record({ input: { decisionId: open.id, services } })
    const one = caseOf(data?.recordService)
    if (!one) return
    clear()
    changed(one)
  }
  return (
    <Card className="section" title={<h2>{t('送达')}</h2>}>
      {open.services.length > 0 && (
        <Table
          size="small"
          scroll={{ x: true }}
          pagination={false}
          rowKey={({ kind }) => kind ?? ''}
          dataSource={open.services}
          columns={[
            { title: t('文书'), render: (_, { kind }) => t(named('DocumentKind', kind)) },
            { title: t('送达日期'), dataIndex: 'servedOn' },
            { title: t('送达方式'), render: (_, { method }) => t(named('ServiceMethod', method)) },
            {
              title: t('期限'),
              render: (_, { dueOn, late }) => (
                <>
                  {dueOn} {late && <Tag color="red">{t('逾期')}</Tag>}
                </>
              ),
            },
          ]}
        />
      )}
      {open.state === 'CLOSED' || open.state === 'RECORDED' || open.state === null ? (
        <Typography.Paragraph className="section">
          {t(open.state === 'CLOSED' ? '已结案，不再登记送达。' : '先制作三书，再登记送达。')}
        </Typography.Paragraph>
      ) : (
        <Form layout="vertical" className="section">
          <Row gutter={16}>
            <Col xs={24} md={12}>
              <Form.Item label={t('送达的文书')} htmlFor="kinds" required>
                <Select
                  id="kinds"
                  mode="multiple"
                  value={typed.kinds}
                  onChange={(kinds) => set({ kinds })}
                  options={choicesOf('DocumentKind', t)}
                />
              </Form.Item>
            </Col>
            <Col xs={24} md={6}>
              <Form.Item label={t('送达日期')} htmlFor="servedOn" required>
                <DatePicker
                  id="servedOn"
                  value={typed.servedOn ? dayjs(typed.servedOn) : null}
                  onChange={(day) => set({ servedOn: day?.format('YYYY-MM-DD') ?? '' })}
                />
              </Form.Item>
            </Col>
            <Col xs={24} md={6}>
              <Form.Item label={t('送达方式')} htmlFor="method" required>
                <Select
                  id="method"
                  value={typed.method}
                  onChange={(method) => set({ method })}
                  options={choicesOf('ServiceMethod', t)}
                />
              </Form.Item>
            </Col>
          </Row>
          <Form.Item label={t('送达证据（只取指纹，文件不上传）')} required>
            <Upload
              showUploadList={false}
              beforeUpload={(file) => {
                void sha256Of(file).then((evidence) => set({ evidence, fileName: file.name }))
                return false
              }}
            >
              <Button>{t('选择送达回证')}</Button>
            </Upload>{' '}
            {typed.evidence !== '' && (
              <Typography.Text>{`${typed.fileName} · ${typed.evidence.slice(0, 16)}…`}</Typography.Text>
            )}
          </Form.Item>
          {error && <Faults error={error} />}
          <Button type="primary" disabled={!ready} loading={fetching} onClick={() => void send()}>
            {t('登记送达')}
          </Button>
        </Form>
      )}
    </Card>
  )
}
