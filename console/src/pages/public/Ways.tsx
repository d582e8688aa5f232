import { Button, Card, Typography } from 'antd'
import { useNavigate } from 'react-router'
import { useSession } from '../../app/session.tsx'
import { useWords } from '../../words/words.tsx'

/** 异议与修复: how whoever is concerned goes about it, and where the days stand. */
export function Ways() {
  const { t } = useWords()
  const { person } = useSession()
  const go = useNavigate()
  const steps = [
    '认为公示信息有误：登录后在“我的信用”里对该决定提出异议。提交后立即显示最迟答复日期；核查期间公示处标注“有异议”，由没有经手该决定的单位办理。',
    '已经纠正失信行为：从上表“最早可修复”之日起，登录后在“我的信用”里申请信用修复。申请需要一份信用承诺和履行义务的证明材料；提交后显示受理和办结的日期。',
    '日期未到：申请时会告诉您可以申请的日期，不会留下不良记录。到“最长公示至”之日，公示自动结束，不需要申请。',
  ]
  return (
    <Card className="section" title={<h3>{t('怎样提出异议、怎样修复')}</h3>}>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <Typography.Paragraph>{t(step)}</Typography.Paragraph>
          </li>
        ))}
      </ol>
      {person?.role !== 'subject' && (
        <Button className="no-print" onClick={() => go('/sign-in?to=/mine')}>
          {t('我是当事人，去登录办理')}
        </Button>
      )}
    </Card>
  )
}
