import { Alert, Typography } from 'antd'
import { useState } from 'react'
import { useClient } from 'urql'
import { ConsoleConfirmOpening, ConsoleOpenPair } from '../../../ask/generated.ts'
import { DeedCard } from '../../../parts/deed/Deed.tsx'
import { reason } from '../../../parts/deed/fields.ts'
import { useKey } from '../../../parts/key.ts'
import { useWords } from '../../../words/words.tsx'
import { Unconfirmed } from './Unconfirmed.tsx'

/** 双人开启与确认: two auditors open cases that are still open together; and emergencies that wait for a second person. */
export default function Pair() {
  const { t } = useWords()
  const client = useClient()
  const key = useKey('pair')
  const [opened, setOpened] = useState('')
  return (
    <>
      <Typography.Title level={1}>{t('双人开启与确认')}</Typography.Title>
      <Unconfirmed />
      <DeedCard
        name="pair"
        title={t('双人开启')}
        fields={[reason]}
        send={async ({ given }) => {
          const asked = { reason: given.reason ?? '' }
          const answer = await client.mutation(ConsoleOpenPair, { ...asked, key: key.of(asked) }).toPromise()
          if (answer.data?.openPair) key.done()
          setOpened(answer.data?.openPair?.id ?? '')
          return answer
        }}
        said="已提出，由另一名审计人员在24小时内确认"
        okText="提出开启"
      >
        {opened !== '' && <Alert type="success" showIcon title={`${t('开启编号')} ${opened}`} />}
      </DeedCard>
      <DeedCard
        name="pair confirmed"
        title={t('确认他人的双人开启')}
        fields={[
          { key: 'id', label: '开启编号' },
          { ...reason, label: '确认意见' },
        ]}
        send={({ given: { id = '', reason: why = '' } }) =>
          client.mutation(ConsoleConfirmOpening, { id, reason: why }).toPromise()
        }
        said="已确认"
        okText="确认"
      />
    </>
  )
}
