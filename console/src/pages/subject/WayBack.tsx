import { Tag, Timeline, Typography } from 'antd'
import { useWords } from '../../words/words.tsx'

/** One change that gives a better grade. */
interface Way {
  change?: string | null | undefined
  earliestOn?: string | null | undefined
  resultingGrade?: string | null | undefined
}

/** 怎样提升: each change that gives a better grade, and the earliest day. */
export function WayBack({ ways }: { ways: readonly Way[] }) {
  const { t } = useWords()
  return (
    <>
      <Typography.Title level={4}>{t('怎样提升')}</Typography.Title>
      {ways.length === 0 ? (
        <Typography.Paragraph>{t('目前没有能提升等级的单项改变。')}</Typography.Paragraph>
      ) : (
        <Timeline
          items={ways.map(({ change, earliestOn, resultingGrade }) => ({
            content: (
              <>
                <strong>{earliestOn}</strong> {changeIn(change ?? '', t)} → <Tag color="blue">{resultingGrade}</Tag>
              </>
            ),
          }))}
        />
      )}
    </>
  )
}

const changes: Readonly<Record<string, string>> = {
  NO_FURTHER_DEDUCTIONS: '不再有新的扣分',
  NO_FURTHER_CONDUCT: '不再有新的失信行为',
  PERFORM_A_SECTION: '履行一个合同段',
  CORRECT_ALL: '把能纠正的全部纠正',
  DRIVER_SHARE: '提高诚信考核合格驾驶员的比例',
}

/** What has to change, in words; the code of the line stands as it is. */
function changeIn(change: string, t: (chinese: string) => string): string {
  const [, line] = /^CORRECT:(.+)$/.exec(change) ?? []
  if (line) return `${t('纠正')} ${line}`
  const [, hours] = /^EDUCATION_(\d+)_HOURS$/.exec(change) ?? []
  if (hours) return `${t('完成继续教育（学时）')} ${hours}`
  return t(changes[change] ?? change)
}
