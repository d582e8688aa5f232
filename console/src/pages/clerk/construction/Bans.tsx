import { Alert, Typography } from 'antd'
import { useState } from 'react'
import { useClient } from 'urql'
import { type BanClause, ConsoleLiftBan, ConsoleRecordBan } from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard } from '../../../parts/deed/Deed.tsx'
import { reason } from '../../../parts/deed/fields.ts'
import { useWords } from '../../../words/words.tsx'

/** 取消投标资格: a decision that bars a firm from tenders, and its end before its day. */
export default function Bans() {
  const { t } = useWords()
  const client = useClient()
  const [recorded, setRecorded] = useState('')
  return (
    <>
      <Typography.Title level={1}>{t('取消投标资格')}</Typography.Title>
      <DeedCard
        name="ban"
        title={t('登记取消投标资格的决定')}
        fields={[
          { key: 'uscc', label: '统一社会信用代码' },
          { key: 'clause', label: '情形', kind: 'choice', options: choicesOf('BanClause', t) },
          { key: 'authority', label: '决定机关' },
          { key: 'docNo', label: '文号' },
          { key: 'decidedOn', label: '决定日期', kind: 'day' },
          { key: 'until', label: '截止日期', kind: 'day' },
        ]}
        send={async ({ given: { uscc = '', clause, authority = '', docNo = '', decidedOn = '', until = '' } }) => {
          const answer = await client
            .mutation(ConsoleRecordBan, {
              input: { uscc, clause: clause as BanClause, authority, docNo, decidedOn, until },
            })
            .toPromise()
          setRecorded(answer.data?.recordBiddingBan?.id ?? '')
          return answer
        }}
        said="已登记"
        okText="登记"
      />
      {recorded !== '' && <Alert className="section" type="success" showIcon title={`${t('登记编号')} ${recorded}`} />}
      <DeedCard
        name="ban lifted"
        title={t('解除取消投标资格')}
        fields={[
          { key: 'id', label: '编号', extra: '登记时给出的编号' },
          { key: 'on', label: '解除日期', kind: 'day' },
          reason,
        ]}
        send={({ given: { id = '', on = '', reason: why = '' } }) =>
          client.mutation(ConsoleLiftBan, { id, on, reason: why }).toPromise()
        }
        okText="解除"
      />
    </>
  )
}
