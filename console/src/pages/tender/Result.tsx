import { Alert, Button, Card, Descriptions, Space, Table, Tag, Typography } from 'antd'
import type { TenderCheckQuery } from '../../ask/generated.ts'
import { Cite } from '../../parts/Cite.tsx'
import { countyTime } from '../../parts/instant.ts'
import { ReceiptCode } from '../../parts/ReceiptCode.tsx'
import { save } from '../../parts/save.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

type Told = NonNullable<TenderCheckQuery['tenderCheck']>
type Bidder = NonNullable<Told['bidders']>[number]

/** The rules that some bidder is met by, each once, with its sentence: on paper nothing can be opened. */
function rulesOf(bidders: readonly Bidder[]) {
  const rules = bidders.flatMap(({ newcomerRule, consortiumRule }) =>
    [newcomerRule, consortiumRule].flatMap((one) => (one ? [one] : [])),
  )
  return [...new Map(rules.map((one) => [`${one.edition} ${one.at}`, one])).values()]
}

/** 核查结果: a line for each bidder, the rules with their sentences, and the receipt for the report. */
export function Result({
  check: { openedAt, bidders, receipt },
  whole,
}: {
  check: Told
  /** The receipt with all that proves it, as it comes beside the answer. */
  whole: unknown
}) {
  const { t } = useWords()
  const rules = rulesOf(bidders ?? [])
  return (
    <>
      <Alert
        className="section"
        type="info"
        showIcon
        title={t('结果按盲码给出，以免名称影响评审。')}
        description={t(
          '哪个盲码是哪一家投标人，由负责招标的单位在开标后对应，并列在评标报告附件里。把下面的回执编号交给该单位，附件由它依编号制作。',
        )}
      />
      <Card className="section" title={<h2>{`${t('核查结果')} · ${t('开标时刻')} ${countyTime(openedAt)}`}</h2>}>
        <Table
          size="small"
          pagination={false}
          scroll={{ x: true }}
          rowKey={({ bidderCode }) => bidderCode ?? ''}
          dataSource={bidders ?? []}
          locale={{ emptyText: t('没有投标人') }}
          columns={[
            { title: t('盲码'), render: (_, { bidderCode }) => <span className="code">{bidderCode}</span> },
            { title: t('信用等级'), render: (_, { grade }) => <Tag>{grade ?? t('未知')}</Tag> },
            { title: t('评价机关'), render: (_, { authority }) => authority ?? t('无') },
            {
              title: t('开标时有效'),
              render: (_, { validAtOpening, newcomerRule }) =>
                t(validAtOpening ? '有效' : newcomerRule ? '没有评价过，等级按新进入企业规则定' : '已过有效期'),
            },
            {
              title: t('适用规则'),
              render: (_, { newcomerRule, consortiumRule }) => (
                <Space wrap>
                  {newcomerRule && (
                    <span>
                      {t('新进入企业')} <Cite clause={newcomerRule} />
                    </span>
                  )}
                  {consortiumRule && (
                    <span>
                      {t('联合体')} <Cite clause={consortiumRule} />
                    </span>
                  )}
                </Space>
              ),
            },
            {
              title: t('投标限制'),
              render: (_, { restrictions }) =>
                (restrictions ?? []).length === 0
                  ? t('无')
                  : (restrictions ?? []).map(({ code, basis, listName, until }) => (
                      <div key={`${code} ${until}`}>
                        <Tag color="red">{t(named('RestrictionCode', code))}</Tag>
                        {`${listName}，${basis}，${t('截止')} ${until}`}
                      </div>
                    )),
            },
          ]}
        />
      </Card>
      {rules.length > 0 && (
        <Card className="section" title={<h2>{t('规则原文')}</h2>}>
          <ul>
            {rules.map(({ edition, at, text }) => (
              <li key={`${edition} ${at}`}>{`${edition} ${at ?? ''}：${text ?? t('条文原文未录入')}`}</li>
            ))}
          </ul>
        </Card>
      )}
      {receipt && (
        <Card className="section" title={<h2>{t('回执')}</h2>}>
          <Typography.Paragraph>
            {t(
              '打印这一页附入评标报告，并保存回执文件。以后任何人不用登录，在“核验回执”里输入编号、拖入文件或扫码，就能证明这次核查是本系统在当时给出的，没有改动。',
            )}
          </Typography.Paragraph>
          <Descriptions
            column={1}
            items={[
              { key: 'id', label: t('回执编号'), children: <span className="code">{receipt.id}</span> },
              { key: 'policy', label: t('策略版本'), children: receipt.policyVersion },
              { key: 'editions', label: t('规则版本'), children: receipt.editions?.join('、') },
              { key: 'hash', label: t('结果摘要'), children: <span className="code">{receipt.resultHash}</span> },
              { key: 'sign', label: t('签名'), children: <span className="code">{receipt.signature}</span> },
              { key: 'index', label: t('日志序号'), children: receipt.logIndex },
              { key: 'code', label: t('扫码核验'), children: <ReceiptCode id={receipt.id ?? ''} /> },
            ]}
          />
          <Space className="no-print" wrap>
            <Button onClick={() => window.print()}>{t('打印')}</Button>
            <Button
              onClick={() =>
                save(`xinlu-receipt-${receipt.id}.json`, 'application/json', JSON.stringify(whole ?? receipt, null, 2))
              }
            >
              {t('保存回执')}
            </Button>
          </Space>
        </Card>
      )}
    </>
  )
}
