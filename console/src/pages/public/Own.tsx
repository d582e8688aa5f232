import { Button, Card, Space } from 'antd'
import { useNavigate } from 'react-router'
import { isFor, places } from '../../app/places.ts'
import { useSession } from '../../app/session.tsx'
import { useWords } from '../../words/words.tsx'

/** 您可以办理: where whoever is signed in goes from here; nothing for a stranger. */
export function Own() {
  const { t } = useWords()
  const { person } = useSession()
  const go = useNavigate()
  const own = places.filter((place) => place.roles !== 'ALL' && place.listed === true && isFor(place, person))
  if (own.length === 0) return null
  return (
    <Card className="section no-print" title={<h2>{t('您可以办理')}</h2>}>
      <Space wrap>
        {own.map(({ path, title }) => (
          <Button key={path} onClick={() => go(path)}>
            {t(title)}
          </Button>
        ))}
      </Space>
    </Card>
  )
}
