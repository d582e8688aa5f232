import { Alert, Button, Card, Empty, Form, Input, Space, Typography, Upload } from 'antd'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { ConsoleCheckpoint, VerifyReceipt, type VerifyReceiptQuery } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { save } from '../../parts/save.ts'
import { useWords } from '../../words/words.tsx'
import { codeInFile } from './code.ts'
import { receiptIn } from './receipt.ts'
import { receiptOf, type Standing, standingOf } from './receiptFile.ts'
import { Scan } from './Scan.tsx'

/** 核验回执: whether a receipt is as it was issued and stands in the log; by its number, or from the file that was handed on. */
export default function Verify() {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const [fault, setFault] = useState<string | null>(null)
  const id = params.get('receipt') ?? ''
  const [{ data, error, fetching }, again] = useQuery({ query: VerifyReceipt, variables: { id }, pause: id === '' })
  // What the file says besides its number is held here and compared with the log; it goes nowhere.
  const [file, setFile] = useState<Record<string, unknown> | null>(null)
  const take = (text: string | null, none: string) => {
    const found = text === null ? null : receiptIn(text)
    setFault(found ? null : none)
    setFile(found && text !== null ? receiptOf(text) : null)
    if (found) setParams({ receipt: found })
  }
  const read = async (file: File) => {
    if (file.type.startsWith('image/'))
      take(await codeInFile(file), '这张图里没有回执的二维码。请换一张更清楚的，或者输入回执编号。')
    else take(await file.text(), '这个文件里没有回执。请选择保存的回执（JSON）。')
  }
  return (
    <>
      <Typography.Title level={1}>{t('核验回执')}</Typography.Title>
      <Typography.Paragraph>
        {t(
          '每份正式答复都有签名回执，登记在只增不改的日志里。输入回执编号，拖入回执文件，或者扫描回执上的二维码。文件只在本机读取，不会上传。',
        )}
      </Typography.Paragraph>
      <Card className="no-print">
        <Form layout="vertical">
          <Form.Item
            label={t('回执编号')}
            htmlFor="receipt"
            extra={t('32 位数字和字母，印在回执或报告末尾，例如 1bc363ba…')}
          >
            <Input.Search
              id="receipt"
              key={id}
              defaultValue={id}
              enterButton={t('核验')}
              onSearch={(text) => {
                const typed = text.normalize('NFKC').replace(/\s+/g, '')
                setFile(null)
                const receipt = /^[0-9a-f]{32}$/i.test(typed) ? typed.toLowerCase() : typed
                setParams(typed === '' ? {} : { receipt })
              }}
            />
          </Form.Item>
        </Form>
        <Upload.Dragger
          accept=".json,application/json,image/*"
          showUploadList={false}
          beforeUpload={(file) => {
            void read(file)
            return false
          }}
        >
          <p>{t('把回执文件（JSON）或回执二维码的图片拖到这里，或者点击选择')}</p>
        </Upload.Dragger>
        <div className="section">
          <Scan found={(text) => take(text, '这个二维码不是回执的。信用证明请到“核验信用证明”。')} />
        </div>
        {fault && <Alert className="section" type="error" showIcon title={t(fault)} />}
      </Card>
      {id !== '' && (
        <section className="section" aria-live="polite">
          <Asked data={data?.verifyReceipt} error={error} fetching={fetching} again={again} empty="没有这个编号的回执">
            {(check) => <Verdict id={id} check={check} file={file?.id === id ? file : null} />}
          </Asked>
        </section>
      )}
      <Checkpoint />
    </>
  )
}

/** Why a receipt does not hold, as the ledger says it, in Chinese. */
const unproved: Readonly<Record<string, string>> = {
  'no such receipt was issued': '没有签发过这个编号的回执：请核对编号是否抄错或不完整，或者直接拖入回执文件。',
  'the receipt is not that of its leaf': '回执的内容和签发时登记的不一样。',
  'the record was changed': '日志里的记录被改过。',
}

const standings: Readonly<Record<Standing, { type: 'success' | 'error' | 'info'; said: string }>> = {
  AS_ISSUED: { type: 'success', said: '这个文件的内容和日志里登记的一致，没有改动。' },
  CHANGED: {
    type: 'error',
    said: '这个文件被改过：编号是真的，但文件里的内容和日志里登记的不一样。不要采信这个文件。',
  },
  PARTIAL: {
    type: 'info',
    said: '这个文件不是完整的回执，只能核验编号，不能核对它的内容。请向出示的人要“保存回执”得到的文件。',
  },
}

type Check = NonNullable<VerifyReceiptQuery['verifyReceipt']>

/** What is found of a receipt, and of the file that was handed on: its number may be right and the rest of it not. */
function Verdict({ id, check, file }: { id: string; check: Check; file: Record<string, unknown> | null }) {
  const { t } = useWords()
  const [standing, stand] = useState<Standing | null>(null)
  const { valid, reasons } = check
  useEffect(() => {
    stand(null)
    if (!file || !valid) return
    let wanted = true
    void standingOf(file, check).then((found) => wanted && stand(found))
    return () => {
      wanted = false
    }
  }, [file, check, valid])
  if (valid && file && !standing) return null
  const compared = standing && standings[standing]
  return (
    <>
      {standing !== 'CHANGED' && (
        <Alert
          type={valid ? 'success' : 'error'}
          showIcon
          title={`${t(valid ? '回执有效' : '回执无效')}：${id}`}
          description={valid ? <Proved /> : reasons?.map((one) => t(unproved[one] ?? one)).join('；')}
        />
      )}
      {compared && <Alert className="section" type={compared.type} showIcon title={t(compared.said)} />}
    </>
  )
}

/** What a receipt that holds proves, and what it does not. */
function Proved() {
  const { t } = useWords()
  return (
    <>
      {t('与签发时一致，并且仍在日志中。')}{' '}
      {t('证明这份答复是本系统在当时给出的；答复之后的变化不在其中，今天的情况请另行查询。')}
    </>
  )
}

/** 日志检查点: the newest signed head of the log; whoever keeps it can prove later that nothing was taken out. */
function Checkpoint() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleCheckpoint, variables: {} })
  const head = data && (data.ledgerCheckpoint ?? '')
  return (
    <Card className="section" title={<h2>{t('日志检查点')}</h2>}>
      <Typography.Paragraph>
        {t(
          '供愿意长期监督的人使用，一般核验不需要。这是日志最新的签名检查点：保存下来，以后用离线程序核对，就能证明此前的记录没有被删改。离线核对的命令：',
        )}{' '}
        <Typography.Text code>npx xinlu verify</Typography.Text>
      </Typography.Paragraph>
      <Asked data={head} error={error} fetching={fetching} again={again} empty="日志还是空的">
        {(text) =>
          text === '' ? (
            <Empty description={t('日志还是空的')} image={Empty.PRESENTED_IMAGE_SIMPLE} />
          ) : (
            <>
              <pre className="checkpoint">{text}</pre>
              <Space className="no-print">
                <Button onClick={() => save('xinlu-checkpoint.txt', 'text/plain', text)}>{t('保存检查点')}</Button>
                <Button onClick={again}>{t('取最新的')}</Button>
              </Space>
            </>
          )
        }
      </Asked>
    </Card>
  )
}
