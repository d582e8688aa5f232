import { Button, Card, Form, message } from 'antd'
import { useMutation } from 'urql'
import { ConsoleRecordTender } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { useKey } from '../../parts/key.ts'
import { useWords } from '../../words/words.tsx'
import { isWanting, TenderFields } from './TenderFields.tsx'
import { empty, inputOf, type Typed } from './typed.ts'

/** 登记招标项目: what is typed stays until it is recorded. */
export function NewTender({ made }: { made: (id: string) => void }) {
  const { t } = useWords()
  const [draft, setDraft, clear] = useDraft<Typed>('tender', empty)
  const [{ error, fetching }, record] = useMutation(ConsoleRecordTender)
  const key = useKey('tender')
  const send = async () => {
    const input = inputOf(draft)
    const { data } = await record({ input, key: key.of(input) })
    if (!data?.recordTender?.id) return
    key.done()
    clear()
    message.success(t('已登记'))
    made(data.recordTender.id)
  }
  return (
    <Card className="section no-print" title={<h2>{t('登记新的项目')}</h2>}>
      <Form layout="vertical">
        <TenderFields draft={draft} set={(part) => setDraft({ ...draft, ...part })} />
        {error && <Faults error={error} />}
        <Button type="primary" loading={fetching} disabled={isWanting(draft)} onClick={() => void send()}>
          {t('登记')}
        </Button>
      </Form>
    </Card>
  )
}
