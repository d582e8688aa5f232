import { Alert, Button, Card, Descriptions } from 'antd'
import { useEffect, useState } from 'react'
import type { ConsoleDrawQuery } from '../../../ask/generated.ts'
import { useWords } from '../../../words/words.tsx'
import { save } from '../save.ts'

type Draw = NonNullable<ConsoleDrawQuery['draw']>

/** 复核: this page itself computes whether the seed is the one that was committed to; the files replay the rest. */
export function Replay({ draw, file }: { draw: Draw; file: string | null }) {
  const { t } = useWords()
  const [holds, setHolds] = useState<boolean | null>(null)
  const { seedReveal, seedCommitment } = draw
  useEffect(() => {
    let current = true
    setHolds(null)
    if (seedReveal)
      void sha256OfHex(seedReveal).then((digest) => {
        if (current) setHolds(digest === seedCommitment)
      })
    return () => {
      current = false
    }
  }, [seedReveal, seedCommitment])
  return (
    <Card className="section" title={<h2>{t('承诺与复核')}</h2>}>
      <Descriptions
        size="small"
        column={1}
        items={[
          ['commitment', '种子承诺', seedCommitment],
          ['population', '总体摘要', draw.populationHash],
          ['reveal', '种子公开', seedReveal ?? t('抽取后公开')],
          ['public', '种子公开部分', draw.publicPart ?? t('抽取后公开')],
        ].map(([key = '', label, children]) => ({
          key: String(key),
          label: t(String(label)),
          children: <span className="code">{children}</span>,
        }))}
      />
      {holds !== null && (
        <Alert
          type={holds ? 'success' : 'error'}
          showIcon
          title={t(holds ? '种子与事先的承诺相符（由本页计算）' : '种子与事先的承诺不符')}
        />
      )}
      {draw.opening && (
        <Button
          className="section"
          onClick={() => save(`${draw.id}-opening.json`, 'application/json', draw.opening ?? '')}
        >
          {t('下载核对文件')}
        </Button>
      )}{' '}
      {file && (
        <Button className="section" onClick={() => save(`${draw.id}.json`, 'application/json', file)}>
          {t('下载公开文件（xinlu draw verify 可复核全过程）')}
        </Button>
      )}
    </Card>
  )
}

async function sha256OfHex(text: string): Promise<string> {
  const bytes = Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
