import { Card, Empty, List, Typography } from 'antd'
import { Link } from 'react-router'
import { isFor, places } from '../../app/places.ts'
import { useSession } from '../../app/session.tsx'
import { useWords } from '../../words/words.tsx'

/** 更多办理: the pages that stand not in the head, as far as they are for who is signed in. */
export default function More() {
  const { t } = useWords()
  const { person } = useSession()
  const further = places.filter((place) => place.listed === 'MORE' && isFor(place, person))
  return (
    <>
      <Typography.Title level={1}>{t('更多办理')}</Typography.Title>
      <Card>
        {further.length === 0 ? (
          <Empty description={t('没有更多办理事项；请先登录')} image={Empty.PRESENTED_IMAGE_SIMPLE} />
        ) : (
          <List
            grid={{ gutter: 16, xs: 1, sm: 2, md: 3 }}
            dataSource={further}
            renderItem={({ path, title }) => (
              <List.Item>
                <Link to={path}>{t(title)}</Link>
              </List.Item>
            )}
          />
        )}
      </Card>
    </>
  )
}
