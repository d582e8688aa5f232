import { Alert, Button, Card, Form, Input, Select, Table, Typography } from 'antd'
import { useState } from 'react'
import { type CombinedError, useClient, useQuery } from 'urql'
import { ExplainAccess, type Purpose, Purposes } from '../../ask/generated.ts'
import { Asked, Faults } from '../../parts/Asked.tsx'
import { useCalled } from '../../parts/called.ts'
import { useDraft } from '../../parts/draft.ts'
import { type Explanation, Verdicts } from '../../parts/Verdicts.tsx'
import { enums } from '../../words/generated.ts'
import { roleNames } from '../../words/roles.ts'
import { useWords } from '../../words/words.tsx'
import { explainable } from './policy/explainable.ts'
import { Lines } from './policy/Lines.tsx'

const empty = { operation: '', purpose: 'AUDIT' as Purpose }

/** 权限矩阵: who may ask for which purpose under which clause, and what any operation would give. */
export default function Policy() {
  const { t } = useWords()
  const called = useCalled()
  const [{ data, error, fetching }, again] = useQuery({ query: Purposes, variables: {} })
  return (
    <>
      <Typography.Title level={1}>{t('权限矩阵')}</Typography.Title>
      <Card className="section" title={<h2>{t('目的与角色')}</h2>}>
        <Asked data={data?.purposes} error={error} fetching={fetching} again={() => again()} empty="没有使用目的">
          {(purposes) => (
            <Table
              size="small"
              pagination={false}
              scroll={{ x: true }}
              rowKey={({ purpose }) => purpose ?? ''}
              dataSource={purposes}
              columns={[
                { title: t('使用目的'), render: (_, { title }) => t(title ?? '') },
                ...Object.entries(roleNames).map(([role, name]) => ({
                  title: t(name),
                  key: role,
                  render: (_: unknown, { roles }: (typeof purposes)[number]) =>
                    roles?.includes(role) || roles?.includes('ALL') ? t('可') : '—',
                })),
                { title: t('依据'), render: (_, { bases }) => bases?.map((one) => called.clause(one)).join('；') },
                {
                  title: t('有不可见内容时'),
                  render: (_, { answer }) => t(answer === 'REJECT' ? '整条拒绝' : '答复其余'),
                },
              ]}
            />
          )}
        </Asked>
      </Card>
      <Lines />
      <Explain />
    </>
  )
}

/** 逐项说明: the verdict on each coordinate of one operation, for the viewer and a purpose; no data is touched. */
function Explain() {
  const { t } = useWords()
  const client = useClient()
  const [draft, setDraft] = useDraft('explained', empty)
  const [explained, setExplained] = useState<Explanation | null>(null)
  const [refused, setRefused] = useState<CombinedError | null>(null)
  const take = async (name: string) => {
    const { texts } = await import('../../ask/explained/generated.ts')
    setDraft({ operation: texts[name] ?? '', purpose: (explainable[name]?.purpose ?? 'AUDIT') as Purpose })
    setExplained(null)
    setRefused(null)
  }
  const explain = async () => {
    const answer = await client.query(ExplainAccess, draft).toPromise()
    setExplained(answer.data?.explainAccess ?? null)
    setRefused(answer.error ?? null)
  }
  return (
    <Card className="section" title={<h2>{t('逐项说明')}</h2>}>
      <Form layout="vertical" className="no-print">
        <Form.Item
          label={t('选一个常用查询')}
          htmlFor="explained-choice"
          extra={t('说明的是以您的身份、按所选目的会得到什么；其他角色能看什么，见上面各角色的规则。')}
        >
          <Select
            id="explained-choice"
            style={{ maxWidth: 360 }}
            placeholder={t('从可信操作里选')}
            value={null}
            onChange={(name: string) => void take(name)}
            options={Object.entries(explainable).map(([value, { title }]) => ({ value, label: t(title) }))}
          />
        </Form.Item>
        <Form.Item label={t('查询语句（GraphQL）')} htmlFor="explained">
          <Input.TextArea
            id="explained"
            className="code"
            rows={6}
            spellCheck={false}
            value={draft.operation}
            onChange={({ target }) => setDraft({ ...draft, operation: target.value })}
          />
        </Form.Item>
        <Form.Item label={t('使用目的')} htmlFor="explained-purpose">
          <Select<Purpose>
            id="explained-purpose"
            style={{ maxWidth: 240 }}
            value={draft.purpose}
            onChange={(purpose) => setDraft({ ...draft, purpose })}
            options={Object.entries(enums.Purpose ?? {}).map(([value, label]) => ({
              value: value as Purpose,
              label: t(label),
            }))}
          />
        </Form.Item>
        <Button type="primary" disabled={draft.operation.trim() === ''} onClick={() => void explain()}>
          {t('会得到什么？')}
        </Button>
      </Form>
      <section className="section" aria-live="polite">
        {refused && <Faults error={refused} />}
        {explained ? (
          <Verdicts explained={explained} />
        ) : (
          !refused && (
            <Alert
              type="info"
              showIcon
              title={t('选一个常用查询，或者写好查询语句后，点“会得到什么？”。说明不读取任何数据。')}
            />
          )
        )}
      </section>
    </Card>
  )
}
