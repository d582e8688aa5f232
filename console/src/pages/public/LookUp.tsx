import { Alert, Input, Skeleton, Typography } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { ConsoleLookup } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { useWords } from '../../words/words.tsx'
import { soughtBy } from './asked.ts'
import { Own } from './Own.tsx'
import type { Found } from './Published.tsx'

/** Tables come with the first subject that is found, so that the first page of all is there at once. */
const Published = lazy(() => import('./Published.tsx').then((it) => ({ default: it.Published })))

/** 公众查询: what is published of one subject, by its exact name or code. */
export default function LookUp() {
  const { t } = useWords()
  // A firm's name or code is public; nothing else stands in the address.
  const [params, setParams] = useSearchParams()
  const asked = params.get('q')?.trim() ?? ''
  const [isNumber, setIsNumber] = useState(false)
  const { key } = soughtBy(asked)
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleLookup,
    variables: { key },
    pause: asked === '',
  })
  const subject = data?.subject
  const look = (text: string) => {
    const { text: sought, barred } = soughtBy(text)
    setIsNumber(barred)
    setParams(sought === '' || barred ? {} : { q: sought })
  }
  return (
    <>
      <Typography.Title level={1}>{t('公众查询')}</Typography.Title>
      <Typography.Paragraph>
        {t(
          '输入企业全称、个体工商户字号或统一社会信用代码，查询依法公示的信用信息。自然人信息不公开，不能按姓名查询。',
        )}
      </Typography.Paragraph>
      <Input.Search
        size="large"
        defaultValue={asked}
        aria-label={t('企业全称、字号或统一社会信用代码')}
        placeholder={t('企业全称、字号或统一社会信用代码')}
        enterButton={t('查询')}
        onSearch={look}
      />
      {isNumber && (
        <Alert
          className="section"
          type="info"
          showIcon
          title={t('不能按身份证号查询。请输入企业或个体工商户的名称或代码。')}
        />
      )}
      {asked === '' && <Own />}
      {asked !== '' && (
        <section className="section" aria-live="polite">
          <Asked
            data={data && (subject && 'name' in subject ? (subject as Found) : null)}
            error={error}
            fetching={fetching}
            again={() => again({ requestPolicy: 'network-only' })}
            empty="没有名称或代码完全相同的企业或个体工商户。请核对全称，或改用统一社会信用代码（18 位，发票上称纳税人识别号，营业执照上也有）。查不到只说明本系统没有登记，不说明信用好坏。"
          >
            {(found) => (
              <Suspense fallback={<Skeleton active />}>
                <Published found={found} />
              </Suspense>
            )}
          </Asked>
        </section>
      )}
    </>
  )
}
