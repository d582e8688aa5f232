import { Tooltip } from 'antd'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { useWords } from '../words/words.tsx'

/** Why a value is not shown, as the door says it at its place. */
interface Withheld {
  reason?: string
  unlockedBy?: string | null
}

/** A masked value looks masked: it holds the signs that stand for what was left out, or is a name made up for this asker. */
export const isMasked = (text: string) => /[*＊]{2}|[*＊]$|^#[0-9a-f]{10}$/.test(text)

/**
 * One value in one of its four states: there, none, withheld with its reason, or not to be had now. `path` is where it stands in the
 * answer, without the places in lists.
 */
export function Held({
  value,
  error,
  path,
  none = '无',
}: {
  value: ReactNode
  error?: CombinedError | undefined
  path?: string
  none?: string
}) {
  const { t } = useWords()
  if (value !== null && value !== undefined && value !== '') {
    if (typeof value === 'string' && isMasked(value))
      return (
        <Tooltip title={t('已脱敏')}>
          <span className="masked">{value}</span>
        </Tooltip>
      )
    return <>{value}</>
  }
  const fault = path === undefined ? undefined : faultAt(error, path)
  if (fault?.code === 'FIELD_WITHHELD')
    return (
      <Tooltip
        title={fault.unlockedBy ? `${t('解锁条件')}: ${fault.unlockedBy}` : t(reasons[fault.reason ?? ''] ?? '')}
      >
        <span className="withheld">{t('不予显示')}</span>
      </Tooltip>
    )
  if (fault) return <span className="withheld">{t('暂时取不到')}</span>
  return <>{t(none)}</>
}

function faultAt(error: CombinedError | undefined, path: string): (Withheld & { code?: string }) | undefined {
  return error?.graphQLErrors.find((one) => {
    const at = (one.path ?? []).filter((step) => typeof step === 'string').join('.')
    return at === path || path.startsWith(`${at}.`)
  })?.extensions as (Withheld & { code?: string }) | undefined
}

/** Why something is withheld, in words. */
export const reasons: Readonly<Record<string, string>> = {
  CLASS: '该类信息不对您的角色开放',
  ROW: '不在您可查看的范围内',
  PURPOSE: '本次使用目的不包括该信息',
  SMALL_CELL: '涉及主体过少，为避免识别不予显示',
}
