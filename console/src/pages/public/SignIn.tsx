import { Alert, Button, Card, Col, Row, Space, Typography } from 'antd'
import { Navigate, useSearchParams } from 'react-router'
import { homeOf } from '../../app/places.ts'
import { useSession } from '../../app/session.tsx'
import { sampleNames } from '../../words/samples.ts'
import { useWords } from '../../words/words.tsx'

/** Why a sign-in came to nothing, as the door says it in the address. */
const failures: Readonly<Record<string, string>> = {
  DENIED: '您在统一身份认证页面取消了登录，或者认证没有通过。可以再试一次。',
  ISSUER_UNAVAILABLE: '统一身份认证暂时连接不上，请稍后再试。填写的内容仍保留在本标签页。',
  OTHER: '这次登录没有完成（可能停留太久，或从别处打开）。请重新登录。',
}

/** Why somebody who was signed in is no longer. */
const overs: Readonly<Record<string, string>> = {
  CUT_OFF: '登录已过期，或已在另一个标签页退出。填写的内容保留在本标签页，重新登录后回到原来的页面。',
  TOKEN_EXPIRED: '登录已过期，或已在另一个标签页退出。填写的内容保留在本标签页，重新登录后回到原来的页面。',
  TOKEN_INVALID: '身份认证已通过，但您的账号不能用于本系统（没有角色或令牌不被接受）。请联系单位的系统管理员。',
}

/** 登录: at the issuer, or, on a machine for trying things out, as a sample person. */
export default function SignIn() {
  const { t } = useWords()
  const { way, people, person, ended, begin, beSample, look } = useSession()
  const [params] = useSearchParams()
  const wanted = params.get('to')
  const failed = params.get('failed')
  const why = failed === null ? ended && (overs[ended] ?? overs.TOKEN_INVALID) : (failures[failed] ?? failures.OTHER)
  if (person) return <Navigate to={wanted ?? homeOf(person)} replace />
  return (
    <Card>
      <Typography.Title level={1}>{t('登录')}</Typography.Title>
      {why !== undefined && <Alert className="section" type="warning" showIcon title={t(why)} />}
      {way === 'ISSUER' && (
        <Button type="primary" onClick={() => begin(wanted ?? '/')}>
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
          <Typography.Paragraph>
            {t('法定期限（如陈述期限）过后才能办的事，可以让试用系统的时钟提前几天再启动：')}
            <Typography.Text code>XINLU_DAYS_AHEAD=8 npm start</Typography.Text>
          </Typography.Paragraph>
          <Row gutter={[16, 12]}>
            {people.map((name) => (
              <Col key={name} xs={24} md={12}>
                <Space>
                  <Button onClick={() => void beSample(name)} aria-describedby={`sample-${name}`}>
                    {name}
                  </Button>
                  <span id={`sample-${name}`}>{t(sampleNames[name] ?? '')}</span>
                </Space>
              </Col>
            ))}
          </Row>
        </>
      )}
      {way === null && (
        <Alert
          type="warning"
          showIcon
          title={t('暂时无法登录，请稍后重试')}
          action={
            <Button size="small" onClick={() => void look()}>
              {t('重试')}
            </Button>
          }
        />
      )}
    </Card>
  )
}
