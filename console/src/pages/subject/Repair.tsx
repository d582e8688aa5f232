import { Alert, Button, Card, Form, Input, message, Space, Typography } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useMutation, useQuery } from 'urql'
import {
  ApplyForRepair,
  type ApplyForRepairMutation,
  ConsoleMakeCommitment,
  ConsoleMyCredit,
} from '../../ask/generated.ts'
import { Asked, Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { type Proof, Proofs } from '../../parts/proofs/Proofs.tsx'
import { Send } from '../../parts/Send.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Closed, Held } from './RepairStanding.tsx'
import type { Decision } from './What.tsx'

/** 申请信用修复: what it is about, the promise, the proofs, and then the application; nothing typed is lost on the way. */
export default function Repair() {
  const { t } = useWords()
  const { decision: id = '' } = useParams()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyCredit, variables: {} })
  const decisions = data?.mySubject?.profile?.enforcement?.decisions
  return (
    <>
      <Typography.Title level={1}>{t('申请信用修复')}</Typography.Title>
      <Link className="back no-print" to="/mine">
        {t('返回我的信用')}
      </Link>
      <Asked
        data={data && (decisions?.find((one) => one.id === id) ?? null)}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty="您没有这个决定。请从“我的信用”里选择要修复的决定。"
      >
        {(decision) => (
          <>
            <Held decision={decision} />
            <Application decision={decision} sent={() => again()} />
          </>
        )}
      </Asked>
    </>
  )
}

interface Typed {
  text: string
  commitment: string
  proofs: readonly Proof[]
}
const empty: Typed = { text: '', commitment: '', proofs: [] }
const open: readonly string[] = ['ELIGIBLE', 'TOO_EARLY', 'NOT_ACCEPTED', 'REFUSED']

function Application({ decision: { id, repair }, sent }: { decision: Decision; sent: () => void }) {
  const { t } = useWords()
  const [draft, setDraft, clear] = useDraft<Typed>(`repair ${id}`, empty)
  const [promised, promise] = useMutation(ConsoleMakeCommitment)
  const [applied, apply] = useMutation(ApplyForRepair)
  const [answer, setAnswer] = useState<ApplyForRepairMutation['applyForRepair'] | null>(null)
  if (!open.includes(repair?.state ?? '')) return <Closed repair={repair} />
  const commit = async () => {
    const { data } = await promise({ input: { kind: 'REPAIR', about: id, text: draft.text.trim() } })
    if (data?.makeCommitment) setDraft({ ...draft, commitment: data.makeCommitment.id })
  }
  const send = async () => {
    const proofs = draft.proofs.map((one) => one.id)
    const { data } = await apply({ decision: id, commitment: draft.commitment, proofs })
    setAnswer(data?.applyForRepair ?? null)
    if (data?.applyForRepair?.state !== 'APPLIED') return
    clear()
    message.success(t('已提交信用修复申请'))
    sent()
  }
  const lacking = [
    ...(draft.commitment === '' ? ['第一步的信用承诺（写好后点“作出承诺”）'] : []),
    ...(draft.proofs.length === 0 ? ['第二步的证明材料'] : []),
  ]
  return (
    <>
      {repair?.state === 'TOO_EARLY' && (
        <Alert
          className="section"
          type="info"
          showIcon
          title={`${t('现在还不能申请，可以申请的日期是')} ${repair.eligibleOn}`}
          description={t('可以先把承诺和材料备好，都会保留；提前提交不会留下不良记录。')}
        />
      )}
      <Card className="section" title={<h2>{t('第一步：信用承诺')}</h2>}>
        {draft.commitment === '' ? (
          <Form layout="vertical">
            <Form.Item
              label={t('承诺书')}
              htmlFor="promise"
              required
              extra={t(
                '写明已经履行的义务和今后怎样守法经营，例如：已于某月某日缴清罚款并完成整改，今后依法经营，再有违反愿承担责任。作出之后不能改写。',
              )}
            >
              <Input.TextArea
                id="promise"
                rows={4}
                maxLength={2000}
                showCount
                value={draft.text}
                onChange={({ target }) => setDraft({ ...draft, text: target.value })}
              />
            </Form.Item>
            {promised.error && <Faults error={promised.error} />}
            <Button disabled={draft.text.trim() === ''} loading={promised.fetching} onClick={() => void commit()}>
              {t('作出承诺')}
            </Button>
          </Form>
        ) : (
          <Alert type="success" showIcon title={t('已作出承诺')} description={draft.text} />
        )}
      </Card>
      <Card className="section" title={<h2>{t('第二步：证明材料')}</h2>}>
        <Typography.Paragraph>
          {t('能证明义务已经履行的材料，如罚款缴款凭证、整改完成的照片或验收单。')}
        </Typography.Paragraph>
        <Proofs by="SUBJECT" proofs={draft.proofs} change={(proofs) => setDraft({ ...draft, proofs })} />
      </Card>
      <Card className="section" title={<h2>{t('第三步：申请')}</h2>}>
        {applied.error && <Faults error={applied.error} />}
        {answer && answer.state !== 'APPLIED' && (
          <Alert
            className="section"
            type="warning"
            showIcon
            title={
              answer.state === 'TOO_EARLY'
                ? `${t('时间未到，可以申请的日期是')} ${answer.eligibleOn}。${t('已作出的承诺和已上传的材料保留到那时。')}`
                : t(named('RepairState', answer.state))
            }
            description={answer.blockers?.map((one) => t(named('RepairBlocker', one))).join('、')}
          />
        )}
        <Space direction="vertical">
          <Typography.Text>{t('提交后显示受理期限和办结期限；修复前公示照常。')}</Typography.Text>
          <Send label="提交修复申请" lacking={lacking} sending={applied.fetching} send={() => void send()} />
        </Space>
      </Card>
    </>
  )
}
