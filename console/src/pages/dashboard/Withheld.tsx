import { Alert } from 'antd'
import type { CombinedError } from 'urql'
import { reasons } from '../../parts/Held.tsx'
import { useWords } from '../../words/words.tsx'

interface Said {
  code?: string
  reason?: string
  unlockedBy?: string | null
}

/** 不予显示的内容: each place of an answer that is withheld, why, and what would open it; nothing where all is there. */
export function Withheld({ error }: { error: CombinedError | undefined }) {
  const { t } = useWords()
  const places = new Map<string, Said>()
  for (const { path, extensions } of error?.graphQLErrors ?? [])
    if ((extensions as Said).code === 'FIELD_WITHHELD')
      places.set((path ?? []).filter((step) => typeof step === 'string').join('.'), extensions as Said)
  if (places.size === 0) return null
  return (
    <Alert
      className="section"
      type="info"
      showIcon
      title={t('不予显示的内容')}
      description={
        <ul className="withheld-list">
          {[...places].map(([place, { reason = '', unlockedBy }]) => (
            <li key={place}>
              <span className="code">{place}</span>
              {` ${t(reasons[reason] ?? '该类信息不对您的角色开放')}`}
              {unlockedBy && ` · ${t('解锁条件')}: ${unlockedBy}`}
            </li>
          ))}
        </ul>
      }
    />
  )
}
