import { Button, Space } from 'antd'
import { useWords } from '../words/words.tsx'

/** Leafs through an answer that comes in pages; `places` are the cursors of the pages before this one, null for the first. */
export function Pages({
  places,
  next,
  go,
}: {
  places: readonly (string | null)[]
  next: string | null | undefined
  go: (places: (string | null)[]) => void
}) {
  const { t } = useWords()
  if (places.length === 1 && !next) return null
  return (
    <Space className="section no-print">
      <Button disabled={places.length === 1} onClick={() => go(places.slice(0, -1))}>
        {t('上一页')}
      </Button>
      <Button disabled={!next} onClick={() => next && go([...places, next])}>
        {t('下一页')}
      </Button>
    </Space>
  )
}
