import { Alert, Typography } from 'antd'
import { useState } from 'react'
import { useClient } from 'urql'
import { ConsoleMergeSubjects, ConsoleSplitSubject, ConsoleUndoIdentity } from '../../../ask/generated.ts'
import { DeedCard } from '../../../parts/deed/Deed.tsx'
import { reason } from '../../../parts/deed/fields.ts'
import { useWords } from '../../../words/words.tsx'

interface Change {
  id: string | null
  memberId: string | null
  was: string | null
  is: string | null
}

/** 主体合并与拆分: which identities are one subject; every change can be undone by its number. */
export default function Identities() {
  const { t } = useWords()
  const client = useClient()
  const [change, setChange] = useState<Change | null>(null)
  return (
    <>
      <Typography.Title level={1}>{t('主体合并与拆分')}</Typography.Title>
      <Alert type="info" showIcon title={t('以前所作的记录留在原处；合并、拆分都可以按变更编号撤销。')} />
      {change && (
        <Alert
          className="section"
          type="success"
          showIcon
          title={`${t('变更编号')} ${change.id}`}
          description={`${change.memberId}：${change.was} → ${change.is}`}
        />
      )}
      <DeedCard
        name="merge"
        title={t('合并主体')}
        fields={[{ key: 'from', label: '被并入的主体编号' }, { key: 'into', label: '保留的主体编号' }, reason]}
        send={async ({ given: { from = '', into = '', reason: why = '' } }) => {
          const answer = await client.mutation(ConsoleMergeSubjects, { from, into, reason: why }).toPromise()
          setChange(answer.data?.mergeSubjects ?? null)
          return answer
        }}
        okText="合并"
      />
      <DeedCard
        name="split"
        title={t('拆分主体')}
        fields={[{ key: 'id', label: '要拆出的身份编号' }, reason]}
        send={async ({ given: { id = '', reason: why = '' } }) => {
          const answer = await client.mutation(ConsoleSplitSubject, { id, reason: why }).toPromise()
          setChange(answer.data?.splitSubject ?? null)
          return answer
        }}
        okText="拆分"
      />
      <DeedCard
        name="identity undone"
        title={t('撤销合并或拆分')}
        fields={[{ key: 'id', label: '变更编号' }, reason]}
        send={async ({ given: { id = '', reason: why = '' } }) => {
          const answer = await client.mutation(ConsoleUndoIdentity, { id, reason: why }).toPromise()
          setChange(answer.data?.undoIdentityChange ?? null)
          return answer
        }}
        okText="撤销"
      />
    </>
  )
}
