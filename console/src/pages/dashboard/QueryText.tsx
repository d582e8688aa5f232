import { Button, Modal, Spin, Typography } from 'antd'
import { useState } from 'react'
import { useWords } from '../../words/words.tsx'

/** 取数查询: the trusted operation that something is asked by, its name, and its text where somebody opens it. */
export function QueryText({ name }: { name: string }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState<string | null>(null)
  const show = () => {
    setOpen(true)
    void import('../../ask/texts/generated.ts')
      .then(({ texts }) => setText(texts[name] ?? t('没有这个查询的文本')))
      .catch(() => setText(t('连接不上服务，请稍后重试')))
  }
  return (
    <>
      <Button size="small" type="link" className="query no-print" aria-haspopup="dialog" onClick={show}>
        {`${t('取数查询')} ${name}`}
      </Button>
      <Modal
        open={open}
        width={720}
        title={`${t('取数查询')} ${name}`}
        onCancel={() => setOpen(false)}
        footer={<Button onClick={() => setOpen(false)}>{t('关闭')}</Button>}
      >
        <Typography.Paragraph>
          {t('这是登记在册的可信操作，页面只按编号调用，文本供核对；注释说明它取什么、遮盖什么。')}
        </Typography.Paragraph>
        {text === null ? (
          <Spin />
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
          <pre className="query-text" tabIndex={0}>
            {text}
          </pre>
        )}
      </Modal>
    </>
  )
}
