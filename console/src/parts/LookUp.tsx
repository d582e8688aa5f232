import { Button, Form, Input, Space } from 'antd'
import { type ReactNode, useState } from 'react'
import { useWords } from '../words/words.tsx'

interface Asked {
  id: string
  label: string
  button: string
  /** What is looked for is a party, by a name or a code. */
  party?: true
  extra?: ReactNode
  className?: string
  /** Not what the page is for. */
  beside?: true
  /** Hears what was typed, without the blanks around it. */
  asked: (text: string) => void
}

/** One line that says what is to be looked at, and a button. */
export function LookUp({ id, label, button, party, extra, className = 'no-print', beside, asked }: Asked) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  return (
    <Form layout="vertical" className={className} onFinish={() => asked(typed.trim())}>
      <Form.Item label={label} htmlFor={id} {...(extra !== undefined && { extra })}>
        <Space.Compact>
          <Input
            id={id}
            value={typed}
            {...(party && {
              placeholder: t('企业全称、字号或统一社会信用代码'),
              style: { minWidth: 'min(280px, 45vw)' },
            })}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button htmlType="submit" {...(!beside && { type: 'primary' as const })}>
            {button}
          </Button>
        </Space.Compact>
      </Form.Item>
    </Form>
  )
}
