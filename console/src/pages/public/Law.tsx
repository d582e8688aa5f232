import { Card, Form, Select, Typography } from 'antd'
import { useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { ConsoleInstruments, type ConsoleInstrumentsQuery } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { useWords } from '../../words/words.tsx'
import { Beside } from './law/Beside.tsx'
import { Held } from './law/Held.tsx'

type Instrument = NonNullable<ConsoleInstrumentsQuery['instruments']>[number]

/** 法规版本: every text that numbers here rest on; two of its editions beside each other, with their sentences. */
export default function Law() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleInstruments, variables: {} })
  return (
    <>
      <Typography.Title level={1}>{t('法规版本')}</Typography.Title>
      <Typography.Paragraph>
        {t('本系统的每个期限和数值都出自这里的某一条。选一个文件，看它的规定和原文；有两个以上版本的，可以并排对照。')}
      </Typography.Paragraph>
      <Asked data={data?.instruments} error={error} fetching={fetching} again={() => again()} empty="没有法规文件">
        {(instruments) => <Chosen instruments={instruments} />}
      </Asked>
    </>
  )
}

const titleOf = ({ editions }: Instrument) => editions?.at(-1)?.title ?? ''

function Chosen({ instruments }: { instruments: readonly Instrument[] }) {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const instrument = instruments.find(({ name }) => name === params.get('text'))
  const days = (instrument?.editions ?? []).map(({ effectiveOn }) => effectiveOn ?? '')
  const newer = days.find((day) => day === params.get('newer')) ?? days.at(-1) ?? ''
  const before = days.filter((day) => day < newer)
  const older = params.get('older') === '' ? null : (before.find((day) => day === params.get('older')) ?? before.at(-1))
  const choose = (text: string | undefined) => setParams(text ? { text } : {})
  const compare = (of: { older?: string; newer?: string }) =>
    setParams({ text: instrument?.name ?? '', newer, ...(older && { older }), ...of })
  const option = (day: string) => ({ value: day, label: `${day} ${t('起施行')}` })
  return (
    <>
      <Card className="section no-print">
        <Form layout="vertical">
          <Form.Item label={t('法规文件')} htmlFor="law-text">
            <Select
              id="law-text"
              showSearch={{ optionFilterProp: 'label' }}
              allowClear
              placeholder={t('输入名称查找')}
              value={instrument?.name ?? null}
              onChange={(name) => choose(name ?? undefined)}
              options={instruments.map((one) => ({ value: one.name ?? '', label: `${titleOf(one)} · ${one.name}` }))}
            />
          </Form.Item>
          {instrument && (
            <div className="figures">
              <Form.Item label={t('较早版本')} htmlFor="law-older">
                <Select
                  id="law-older"
                  style={{ width: 220 }}
                  value={older ?? ''}
                  onChange={(day) => compare({ older: day })}
                  options={[{ value: '', label: t('不对照') }, ...before.map(option)]}
                />
              </Form.Item>
              <Form.Item label={t('较新版本')} htmlFor="law-newer">
                <Select
                  id="law-newer"
                  style={{ width: 220 }}
                  value={newer}
                  onChange={(day) => setParams({ text: instrument.name ?? '', newer: day })}
                  options={days.map(option)}
                />
              </Form.Item>
            </div>
          )}
        </Form>
      </Card>
      {instrument ? (
        <Beside instrument={instrument.name ?? ''} older={older ?? null} newer={newer} />
      ) : (
        <Held instruments={instruments} choose={choose} />
      )}
    </>
  )
}
