import { Alert, Button, Card, Descriptions, Form, Input, message, Space, Tag, Typography } from 'antd'
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
import { Cite } from '../../parts/Cite.tsx'
import { useDraft } from '../../parts/draft.ts'
import { type Proof, Proofs } from '../../parts/proofs/Proofs.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import type { Mine } from './MyCredit.tsx'

type Decision = NonNullable<NonNullable<NonNullable<Mine['profile']>['enforcement']>['decisions']>[number]

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

function Held({ decision: { docNo, publicity, repair } }: { decision: Decision }) {
  const { t } = useWords()
  return (
    <Card className="section">
      <Descriptions
        column={1}
        title={<h2>{docNo}</h2>}
        items={[
          { key: 'state', label: t('修复'), children: <Tag>{t(named('RepairState', repair?.state))}</Tag> },
          {
            key: 'from',
            label: t('最早可修复'),
            children: (
              <>
                {repair?.eligibleOn ?? t('未定')} <Cite clause={repair?.basis} />
              </>
            ),
          },
          { key: 'until', label: t('最长公示至'), children: publicity?.latestEndOn ?? t('未定') },
          ...(repair?.acceptBy ? [{ key: 'accept', label: t('受理期限'), children: repair.acceptBy }] : []),
          ...(repair?.decideBy ? [{ key: 'decide', label: t('办结期限'), children: repair.decideBy }] : []),
          ...(repair?.refusalReason
            ? [{ key: 'refused', label: t('不予受理或不予修复理由'), children: repair.refusalReason }]
            : []),
        ]}
      />
    </Card>
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
  if (!open.includes(repair?.state ?? ''))
    return (
      <Alert
        className="section"
        type="info"
        showIcon
        title={t('这个决定现在不能申请修复，或者已经申请')}
        description={repair?.blockers?.map((one) => t(named('RepairBlocker', one))).join('、')}
      />
    )
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
  return (
    <>
      <Card className="section" title={<h2>{t('第一步：信用承诺')}</h2>}>
        {draft.commitment === '' ? (
          <Form layout="vertical">
            <Form.Item
              label={t('承诺书')}
              htmlFor="promise"
              required
              extra={t('写明已经履行的义务和今后怎样守法经营。作出之后不能改写。')}
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
          <Button
            type="primary"
            loading={applied.fetching}
            disabled={draft.commitment === '' || draft.proofs.length === 0}
            onClick={() => void send()}
          >
            {t('提交修复申请')}
          </Button>
        </Space>
      </Card>
    </>
  )
}
