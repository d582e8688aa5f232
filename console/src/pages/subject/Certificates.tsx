import { Button, Card, Popconfirm, Space, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { CertificateWithdraw, ConsoleMyKind, MyCertificates, type MyCertificatesQuery } from '../../ask/generated.ts'
import { Asked, Faults } from '../../parts/Asked.tsx'
import { countyTime } from '../../parts/instant.ts'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { businessParts, driverParts } from './certifiable.ts'
import { Issue } from './Issue.tsx'
import { Shown } from './Shown.tsx'

type Listed = NonNullable<NonNullable<MyCertificatesQuery['myCertificates']>['nodes']>[number]

/** 信用证明: issues them with chosen parts and days, shows each with its code, takes one back. */
export default function Certificates() {
  const { t } = useWords()
  const turning = useTurn()
  const [opened, setOpened] = useState<string | null>(null)
  const [{ data: own }] = useQuery({ query: ConsoleMyKind, variables: {} })
  const [{ data, error, fetching }, again] = useQuery({ query: MyCertificates, variables: { after: turning.after } })
  const mine = own?.mySubject
  return (
    <>
      <Typography.Title level={1}>{t('信用证明')}</Typography.Title>
      <Typography.Paragraph className="no-print">
        {t('您自己决定出示哪些公开信息、给谁看、有效几天。对方不用登录就能核验；事实有变化时证明自动失效。')}
      </Typography.Paragraph>
      {mine && (
        <Issue
          parts={mine.__typename === 'Practitioner' ? driverParts : businessParts}
          issued={(id) => {
            setOpened(id)
            again()
          }}
        />
      )}
      {opened && <Shown id={opened} close={() => setOpened(null)} />}
      <Card className="section no-print" title={<h2>{t('已开具的证明')}</h2>}>
        <Asked
          data={data?.myCertificates}
          error={error}
          fetching={fetching}
          again={() => again()}
          empty="还没有开具过证明"
        >
          {({ nodes, pageInfo }) => (
            <>
              <List certificates={nodes ?? []} open={setOpened} changed={() => again()} />
              <Turn turning={turning} pageInfo={pageInfo} />
            </>
          )}
        </Asked>
      </Card>
    </>
  )
}

function List({
  certificates,
  open,
  changed,
}: {
  certificates: readonly Listed[]
  open: (id: string) => void
  changed: () => void
}) {
  const { t } = useWords()
  const [{ error }, withdraw] = useMutation(CertificateWithdraw)
  const take = async (id: string) => {
    const { data } = await withdraw({ id })
    if (data?.withdrawCertificate) changed()
  }
  return (
    <>
      {error && <Faults error={error} />}
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ id }) => id ?? ''}
        dataSource={certificates as Listed[]}
        locale={{ emptyText: t('还没有开具过证明') }}
        columns={[
          { title: t('开具时刻'), render: (_, { issuedAt }) => countyTime(issuedAt) },
          { title: t('有效期至'), render: (_, { validUntil }) => countyTime(validUntil) },
          {
            title: t('状态'),
            render: (_, { state, changedParts }) => (
              <>
                <Tag>{t(named('CertificateState', state))}</Tag>
                {(changedParts ?? []).map((part) => t(named('CertificatePart', part))).join('、')}
              </>
            ),
          },
          {
            title: t('办理'),
            render: (_, { id, state }) => (
              <Space wrap>
                <Button size="small" onClick={() => open(id ?? '')}>
                  {t('查看和出示')}
                </Button>
                {state === 'VALID' && (
                  <Popconfirm
                    title={t('收回之后，任何人核验都会看到它已失效。')}
                    okText={t('收回')}
                    cancelText={t('不收回')}
                    onConfirm={() => take(id ?? '')}
                  >
                    <Button size="small">{t('收回')}</Button>
                  </Popconfirm>
                )}
              </Space>
            ),
          },
        ]}
      />
    </>
  )
}
