import { Alert, Card } from 'antd'
import type { ReactNode } from 'react'
import type { ProfilePageQuery } from '../../../ask/generated.ts'
import { countyTime } from '../../../parts/instant.ts'
import { useWords } from '../../../words/words.tsx'

export type Subject = NonNullable<ProfilePageQuery['subject']>
export type ProfileParts = NonNullable<Subject['profile']>

/** One domain's part, with how fresh it is; a part that did not come says so. */
export function Domain({
  title,
  freshAt,
  there,
  children,
}: {
  title: string
  freshAt: string | null | undefined
  there: unknown
  children: ReactNode
}) {
  const { t } = useWords()
  return (
    <Card
      className="section"
      title={<h2>{t(title)}</h2>}
      extra={freshAt ? `${t('数据截至')} ${countyTime(freshAt).slice(0, 10)}` : t('来源未报告截止时间')}
    >
      {there ? children : <Alert type="warning" showIcon title={t('这一部分暂时取不到，请稍后重试')} />}
    </Card>
  )
}
