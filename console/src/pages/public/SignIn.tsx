import { Alert, Button, Card, Space, Typography } from 'antd'
import { Navigate, useSearchParams } from 'react-router'
import { useSession } from '../../app/session.tsx'
import { useWords } from '../../words/words.tsx'

/** 登录: at the issuer, or, on a machine for trying things out, as a sample person. */
export default function SignIn() {
  const { t } = useWords()
  const { way, people, person, begin, beSample } = useSession()
  const [params] = useSearchParams()
  const to = params.get('to') ?? '/'
  if (person) return <Navigate to={to} replace />
  return (
    <Card>
      <Typography.Title level={1}>{t('登录')}</Typography.Title>
      {way === 'ISSUER' && (
        <Button type="primary" onClick={() => begin(to)}>
          {t('统一身份认证登录')}
        </Button>
      )}
      {way === 'SAMPLES' && (
        <>
          <Alert
            className="section"
            type="info"
            showIcon
            title={t('这是试用系统：以下均为样例人员，不是真实个人。生产环境使用统一身份认证。')}
          />
          <Space wrap>
            {people.map((name) => (
              <Button key={name} onClick={() => void beSample(name)}>
                {name}
              </Button>
            ))}
          </Space>
        </>
      )}
      {way === null && <Alert type="warning" showIcon title={t('暂时无法登录，请稍后重试')} />}
    </Card>
  )
}
