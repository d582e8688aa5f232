import { Alert, Button, Card, Form, Input, Space, Typography } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useClient } from 'urql'
import { ConsoleFileComplaint } from '../../ask/generated.ts'
import { DeedCard } from '../../parts/deed/Deed.tsx'
import { useWords } from '../../words/words.tsx'

/** 招标投诉: a new one, and the way to one that was made. */
export default function Complaints() {
  const { t } = useWords()
  const go = useNavigate()
  const client = useClient()
  const [id, setId] = useState('')
  return (
    <>
      <Typography.Title level={1}>{t('招标投诉')}</Typography.Title>
      <Alert
        type="info"
        showIcon
        title={t('投标人或联合体成员自知道或者应当知道之日起十日内可以投诉。请记下投诉编号，凭它查看进展。')}
      />
      <DeedCard
        name="complaint"
        title={t('提出投诉')}
        fields={[
          { key: 'tender', label: '招标项目编号', extra: '在招标文件或开标记录中' },
          { key: 'knewOn', label: '知道日期', kind: 'day' },
          { key: 'ground', label: '投诉事由', kind: 'text' },
        ]}
        send={async ({ given: { tender = '', knewOn = '', ground = '' } }) => {
          const answer = await client.mutation(ConsoleFileComplaint, { tender, knewOn, ground }).toPromise()
          if (answer.data?.fileTenderComplaint?.id) go(`/complaints/${answer.data.fileTenderComplaint.id}`)
          return answer
        }}
        said="投诉已提交"
        okText="提交投诉"
      />
      <Card className="section no-print" title={<h2>{t('查看已提出的投诉')}</h2>}>
        <Form layout="vertical" onFinish={() => id.trim() !== '' && go(`/complaints/${id.trim()}`)}>
          <Form.Item label={t('投诉编号')} htmlFor="complaint">
            <Space.Compact>
              <Input id="complaint" value={id} onChange={({ target }) => setId(target.value)} />
              <Button htmlType="submit">{t('查看')}</Button>
            </Space.Compact>
          </Form.Item>
        </Form>
      </Card>
    </>
  )
}
