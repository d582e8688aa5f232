import { Alert, Button, Card, DatePicker, Form, Input, message, Steps, Typography } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { type CombinedError, useMutation } from 'urql'
import { clientFor } from '../../ask/client.ts'
import { CadreCheck, type CadreCheckQuery, OpenCadreCheck } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { useKey } from '../../parts/key.ts'
import { useWords } from '../../words/words.tsx'
import { Found } from './CadreFound.tsx'

const empty = {
  code: '',
  authority: '',
  tellOn: '',
  opened: null as { id: string; validUntil: string | null } | null,
}

/** 干部诚信核查: opened under a written authority, one person, to the end of the day; the person is told of it. */
export default function Cadre() {
  const { t } = useWords()
  const [draft, setDraft, clear] = useDraft('cadre check', empty)
  const [{ error, fetching }, open] = useMutation(OpenCadreCheck)
  const key = useKey('cadre check')
  const [refused, setRefused] = useState<CombinedError | null>(null)
  const [running, setRunning] = useState(false)
  const [found, setFound] = useState<CadreCheckQuery | null>(null)
  const { code, authority, tellOn, opened } = draft
  const set = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part })
  const begin = async () => {
    const asked = { code: code.trim(), authority: authority.trim(), tellOn: tellOn || null }
    const { data } = await open({ ...asked, key: key.of(asked) })
    const made = data?.openCadreCheck
    if (!made?.id) return
    key.done()
    message.success(t('核查已开启'))
    set({ opened: { id: made.id, validUntil: made.validUntil } })
  }
  const run = async () => {
    setRunning(true)
    const answer = await clientFor('CADRE_CHECK', opened?.id).query(CadreCheck, { citizenId: code.trim() }).toPromise()
    setRunning(false)
    setRefused(answer.error ?? null)
    setFound(answer.data ?? null)
  }
  const finish = () => {
    clear()
    setFound(null)
    setRefused(null)
  }
  return (
    <>
      <Typography.Title level={1}>{t('干部诚信核查')}</Typography.Title>
      <Typography.Paragraph>
        {t('凭书面授权一次核查一人，当日有效。只列在有效期内的记录，没有分数。每次核查都会告知本人，并留有签名回执。')}
      </Typography.Paragraph>
      <Steps
        className="section no-print"
        current={opened ? (found ? 2 : 1) : 0}
        items={[{ title: t('凭授权开启') }, { title: t('查询') }, { title: t('告知本人') }]}
      />
      <Card className="section no-print" title={<h2>{t('书面授权')}</h2>}>
        <Form layout="vertical">
          <Form.Item label={t('授权文号')} htmlFor="authority" required>
            <Input
              id="authority"
              disabled={opened !== null}
              placeholder="文组函〔2026〕12号"
              value={authority}
              onChange={({ target }) => set({ authority: target.value })}
            />
          </Form.Item>
          <Form.Item label={t('公民身份号码')} htmlFor="code" required>
            <Input
              id="code"
              autoComplete="off"
              disabled={opened !== null}
              value={code}
              onChange={({ target }) => set({ code: target.value })}
            />
          </Form.Item>
          <Form.Item
            label={t('告知本人日期')}
            htmlFor="tell"
            extra={t('不填即时告知；授权文件写明推迟告知的，填写该日期。')}
          >
            <DatePicker
              id="tell"
              disabled={opened !== null}
              value={tellOn ? dayjs(tellOn) : null}
              onChange={(day) => set({ tellOn: day?.format('YYYY-MM-DD') ?? '' })}
            />
          </Form.Item>
          {error && <Faults error={error} />}
          {!opened && (
            <Button
              type="primary"
              loading={fetching}
              disabled={code.trim() === '' || authority.trim() === ''}
              onClick={() => void begin()}
            >
              {t('开启核查')}
            </Button>
          )}
        </Form>
      </Card>
      {opened && (
        <Card className="section" title={<h2>{t('核查结果')}</h2>}>
          <Alert
            type="info"
            showIcon
            title={`${t('授权编号')} ${opened.id} · ${t('有效期至')} ${dayjs(opened.validUntil).format('YYYY-MM-DD HH:mm')}`}
            description={`${t('授权文号')} ${authority} · ${t('告知本人')} ${tellOn || t('即时')}`}
          />
          <p className="no-print">
            <Button type="primary" loading={running} onClick={() => void run()}>
              {t('查询这个人')}
            </Button>{' '}
            <Button onClick={finish}>{t('结束核查，清除填写内容')}</Button>
          </p>
          <section aria-live="polite">
            {refused && <Faults error={refused} />}
            {found && <Found found={found} />}
          </section>
        </Card>
      )}
    </>
  )
}
