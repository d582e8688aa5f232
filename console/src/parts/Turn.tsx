import { Button, Space } from 'antd'
import { useState } from 'react'
import { useWords } from '../words/words.tsx'

/** Where one is in a list that is read page by page. */
export interface Turning {
  after: string | null
  places: readonly (string | null)[]
  to(places: readonly (string | null)[]): void
}

/** The place of a list from its beginning on. */
export function useTurn(): Turning {
  const [places, to] = useState<readonly (string | null)[]>([null])
  return { after: places.at(-1) ?? null, places, to }
}

/** 上一页, 下一页: nothing where there is one page alone. */
export function Turn({
  turning: { places, to },
  pageInfo,
}: {
  turning: Turning
  pageInfo: { endCursor?: string | null | undefined; hasNextPage?: boolean | null | undefined } | null | undefined
}) {
  const { t } = useWords()
  if (places.length < 2 && !pageInfo?.hasNextPage) return null
  return (
    <Space className="section no-print">
      <Button disabled={places.length < 2} onClick={() => to(places.slice(0, -1))}>
        {t('上一页')}
      </Button>
      <Button disabled={!pageInfo?.hasNextPage} onClick={() => to([...places, pageInfo?.endCursor ?? null])}>
        {t('下一页')}
      </Button>
    </Space>
  )
}
