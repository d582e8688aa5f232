import { Button, Card, Timeline } from 'antd'
import { useMemo, useState } from 'react'
import { useWords } from '../../../words/words.tsx'
import type { ProfileParts } from './Domain.tsx'
import { eventsOf } from './events.ts'

/** How many are shown before somebody asks for all. */
const few = 12

/** 时间线: what happened over all domains as it was known at the instant, the latest first. */
export function Happenings({ parts }: { parts: ProfileParts | null }) {
  const { t } = useWords()
  const [all, showAll] = useState(false)
  const events = useMemo(() => (parts ? eventsOf(parts) : []), [parts])
  return (
    <Card className="section" title={<h2>{t('时间线')}</h2>}>
      {events.length === 0 && t('没有记载')}
      <Timeline
        items={(all ? events : events.slice(0, few)).map(({ on, what, about, grave }, place) => ({
          key: `${on} ${what} ${place}`,
          color: grave ? 'red' : 'blue',
          content: `${on} ${t(what)} ${about.split(' ').map(t).join(' ')}`,
        }))}
      />
      {events.length > few && (
        <Button size="small" className="no-print" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? t('收起') : `${t('全部')} ${events.length}`}
        </Button>
      )}
    </Card>
  )
}
