import { Button, Input, Space, Typography } from 'antd'
import { useState } from 'react'
import { type Client, useClient } from 'urql'
import { ConsoleSubjectFound, ConsoleTruckFound } from '../../ask/generated.ts'
import { useWords } from '../../words/words.tsx'
import { soughtOf } from '../subjectKey.ts'

/** A subject that was found; what it is called is null for a person. */
interface Found {
  id: string
  called: string | null
}

type Outcome = Found | 'NONE' | 'UNASKED'

/** Who is meant by what was typed; null where there is none, undefined where it could not be asked. */
async function foundBy(client: Client, typed: string): Promise<Found | null | undefined> {
  const sought = soughtOf(typed)
  if ('plate' in sought) {
    const { data, error } = await client.query(ConsoleTruckFound, sought).toPromise()
    if (error) return undefined
    return data?.vehicleByPlate ? { id: data.vehicleByPlate.id, called: data.vehicleByPlate.plate } : null
  }
  const { data, error } = await client.query(ConsoleSubjectFound, sought).toPromise()
  if (error) return undefined
  const one = data?.subject
  if (!one) return null
  return { id: one.id, called: 'name' in one ? one.name : 'plate' in one ? one.plate : null }
}

/** 主体: looked up by what a clerk knows of it. What is given on is its id, once it is found; what is typed anew is nobody yet. */
export function SubjectField({ id, value, change }: { id: string; value: string; change: (id: string) => void }) {
  const { t } = useWords()
  const client = useClient()
  const [typed, setTyped] = useState(value)
  /** What came of looking; null where what is typed was not looked for. */
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [busy, setBusy] = useState(false)
  // A form that was sent is empty again, and so is what was typed for it.
  const [shown, setShown] = useState(value)
  if (value !== shown) {
    setShown(value)
    if (value === '' && (outcome !== null || typed === shown)) {
      setTyped('')
      setOutcome(null)
    }
  }
  const find = async () => {
    if (typed.trim() === '' || busy) return
    setBusy(true)
    const found = await foundBy(client, typed)
    setBusy(false)
    setOutcome(found === null ? 'NONE' : (found ?? 'UNASKED'))
    change(found?.id ?? '')
  }
  return (
    <>
      <Space.Compact style={{ width: '100%' }}>
        <Input
          id={id}
          value={typed}
          placeholder={t('企业全称、字号、统一社会信用代码、号牌或者主体编号')}
          onChange={({ target }) => {
            setTyped(target.value)
            setOutcome(null)
            if (value !== '') change('')
          }}
          onBlur={() => outcome === null && void find()}
          onPressEnter={() => void find()}
        />
        <Button loading={busy} onClick={() => void find()}>
          {t('查找')}
        </Button>
      </Space.Compact>
      <Typography.Text role="status" type="secondary">
        {outcome === 'NONE' && t('没有这个主体')}
        {outcome === 'UNASKED' && t('没有查到，请稍后再试')}
        {typeof outcome === 'object' && outcome && `${t('已找到')}：${outcome.called ?? ''} ${outcome.id}`}
      </Typography.Text>
    </>
  )
}
