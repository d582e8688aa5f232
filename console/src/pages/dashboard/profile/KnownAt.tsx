import { Button, Card, DatePicker, Slider, Space, Typography } from 'antd'
import dayjs from 'dayjs'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useWords } from '../../../words/words.tsx'

/** Months that the slider goes back. */
const months = 36

const dayBack = (back: number) => dayjs().subtract(back, 'month').format('YYYY-MM-DD')

/** The day up to whose end it is asked what was known, as the address says it; null for now. */
export function useKnownOn(): [string | null, (day: string | null) => void] {
  const [params, setParams] = useSearchParams()
  const said = params.get('at')
  const day = said !== null && dayjs(said).format('YYYY-MM-DD') === said && said < dayBack(0) ? said : null
  return [day, (at) => setParams(at === null ? {} : { at }, { replace: true })]
}

/** The last moment of a day of the county, or null for now. */
export const endOf = (day: string | null) => (day === null ? null : `${day}T23:59:59+08:00`)

/** 已知时刻: a slider over the months back; the day that it stands on is in the address. */
export function KnownAt({ day, choose }: { day: string | null; choose: (day: string | null) => void }) {
  const { t } = useWords()
  const standing = day === null ? 0 : Math.min(months, dayjs().startOf('day').diff(day, 'month'))
  const [back, setBack] = useState(standing)
  useEffect(() => setBack(standing), [standing])
  return (
    <Card className="section no-print">
      <Typography.Text strong>{t('已知时刻')}</Typography.Text>{' '}
      {back === standing ? (day ?? t('现在')) : back === 0 ? t('现在') : dayBack(back)}{' '}
      {day !== null && (
        <Button size="small" onClick={() => choose(null)}>
          {t('回到现在')}
        </Button>
      )}
      <Slider
        className="instants"
        min={0}
        max={months}
        reverse
        value={back}
        marks={{ 0: t('现在'), 12: `12 ${t('个月前')}`, 24: `24 ${t('个月前')}`, 36: `36 ${t('个月前')}` }}
        onChange={setBack}
        onChangeComplete={(n) => choose(n === 0 ? null : dayBack(n))}
        tooltip={{ formatter: (n) => (n === 0 ? t('现在') : `${n} ${t('个月前')}`) }}
        ariaLabelForHandle={t('已知时刻')}
      />
      <Space wrap>
        {t('拖动滑块，或者选一天，看到那天结束时已经知道的情况；后来才知道或更正的内容不在其中。')}
        <label htmlFor="known-on">{t('选一天')}</label>
        <DatePicker
          id="known-on"
          value={day === null ? null : dayjs(day)}
          maxDate={dayjs().subtract(1, 'day')}
          onChange={(one) => choose(one?.format('YYYY-MM-DD') ?? null)}
        />
      </Space>
    </Card>
  )
}
