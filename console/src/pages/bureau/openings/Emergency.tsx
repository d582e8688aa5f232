import { Alert, Card, Descriptions, Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import { ConsoleEmergencySubject, ConsoleOpenEmergency } from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { DeedCard } from '../../../parts/deed/Deed.tsx'
import { useDraft } from '../../../parts/draft.ts'
import { Held } from '../../../parts/Held.tsx'
import { countyTime } from '../../../parts/instant.ts'
import { useKey } from '../../../parts/key.ts'
import { Purpose } from '../../../parts/Purpose.tsx'
import { useWords } from '../../../words/words.tsx'
import { Unconfirmed } from './Unconfirmed.tsx'

interface Opened {
  id: string
  subject: string
  validUntil: string | null
  confirmUntil: string | null
}

const none: Opened | null = null

/** 应急查阅: one subject for thirty minutes, and what other people opened and somebody has yet to confirm. */
export default function Emergency() {
  const { t } = useWords()
  const client = useClient()
  const [opened, setOpened] = useDraft<Opened | null>('emergency opened', none)
  const key = useKey('emergency')
  return (
    <>
      <Typography.Title level={1}>{t('应急查阅')}</Typography.Title>
      <Alert
        type="warning"
        showIcon
        title={t(
          '只在紧急情况下使用：一次一个主体，最长三十分钟；24小时内须由第二人确认，并告知本人。每次查阅都留有记录。',
        )}
      />
      <DeedCard
        name="emergency"
        title={t('开启应急查阅')}
        fields={[
          { key: 'subject', label: '主体编号' },
          { key: 'reason', label: '紧急事由', kind: 'text' },
        ]}
        send={async ({ given: { subject = '', reason = '' } }) => {
          const asked = { subject, reason }
          const answer = await client.mutation(ConsoleOpenEmergency, { ...asked, key: key.of(asked) }).toPromise()
          const { id, validUntil = null, confirmUntil = null } = answer.data?.openEmergency ?? {}
          if (!id) return answer
          key.done()
          setOpened({ id, subject, validUntil, confirmUntil })
          return answer
        }}
        said="已开启"
        okText="开启"
      />
      {opened && (
        <Purpose purpose="EMERGENCY" grant={opened.id}>
          <Sight opened={opened} />
        </Purpose>
      )}
      <Unconfirmed />
    </>
  )
}

/** What was opened: how the subject is reached. */
function Sight({ opened }: { opened: Opened }) {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleEmergencySubject,
    variables: { id: opened.subject },
  })
  return (
    <Card className="section" title={<h2>{t('查阅结果')}</h2>}>
      <Typography.Paragraph>
        {`${t('有效期至')} ${countyTime(opened.validUntil)}；${t('确认期限')} ${countyTime(opened.confirmUntil)}`}
      </Typography.Paragraph>
      <Asked data={data?.subject} error={error} fetching={fetching} again={() => again()} empty="没有这个主体">
        {(subject) => (
          <Descriptions
            column={1}
            items={[
              ['主体编号', subject.id],
              ...('uscc' in subject
                ? ([
                    ['名称', subject.name],
                    ['统一社会信用代码', subject.uscc],
                  ] as const)
                : []),
              ...('address' in subject
                ? ([
                    ['住所', subject.address],
                    ['法定代表人', subject.legalRepresentative?.displayName],
                  ] as const)
                : []),
              ...('operator' in subject ? ([['经营者', subject.operator?.displayName]] as const) : []),
              ...('phone' in subject
                ? ([
                    ['姓名', subject.displayName],
                    ['联系电话', subject.phone],
                    ['公民身份号码', subject.citizenId],
                  ] as const)
                : []),
            ].map(([label, value]) => ({
              key: `${label}`,
              label: t(`${label}`),
              children: <Held value={value} error={error} path="subject" />,
            }))}
          />
        )}
      </Asked>
    </Card>
  )
}
