import { Alert, Button, Card, Descriptions, Progress, Typography, Upload } from 'antd'
import { type ReactNode, useMemo, useSyncExternalStore } from 'react'
import { useSession } from '../../app/session.tsx'
import { useWords } from '../../words/words.tsx'
import { Faults } from '../Asked.tsx'
import { Told } from '../Told.tsx'
import { FaultyRows } from './FaultyRows.tsx'
import { type FaultyRow, intakeAt, type Sending } from './run.ts'

/** A file that is dropped, sent part by part, and what could not be taken of it, to be mended where it stands. */
export function FileIntake({
  name,
  size,
  send,
  counts,
  settle,
}: {
  /** What is imported, as drafts are named. */
  name: string
  size: number
  send: Sending
  /** The counts of a part and what they are called. */
  counts: Readonly<Record<string, string>>
  /** How a row that contradicts another is settled; `done` once it is. */
  settle?: (row: FaultyRow, done: () => void) => ReactNode
}) {
  const { t } = useWords()
  const { person } = useSession()
  const intake = useMemo(() => intakeAt(`xinlu.intake ${person?.key ?? ''} ${name}`, size), [person?.key, name, size])
  const run = useSyncExternalStore(intake.subscribe, intake.snapshot)
  const busy = run?.state === 'READING' || run?.state === 'SENDING'
  return (
    <>
      <Upload.Dragger
        accept=".csv,.xlsx"
        showUploadList={false}
        disabled={busy}
        beforeUpload={(file) => {
          void intake.take(file, send)
          return false
        }}
      >
        <Typography.Paragraph>{t('把文件拖到这里，或者点这里选择')}</Typography.Paragraph>
        <Typography.Text type="secondary">
          {t('CSV（UTF-8 或 GB18030）或 XLSX；分批发送，可以离开本页，刷新后重新选择同一文件即从断点继续')}
        </Typography.Text>
      </Upload.Dragger>
      <div aria-live="polite">
        {intake.stop && 'door' in intake.stop && <Faults error={intake.stop.door} />}
        {intake.stop && 'file' in intake.stop && (
          <Alert
            className="section"
            type="error"
            showIcon
            title={t('文件无法导入')}
            description={typeof intake.stop.file === 'string' ? intake.stop.file : <Told {...intake.stop.file} />}
          />
        )}
        {run?.state === 'STOPPED' && (
          <Alert
            className="section"
            type="warning"
            showIcon
            title={
              run.sent === 0
                ? `${run.fileName}：${t('一行也没有导入；按上面说的改好后，重新选择文件')}`
                : `${run.fileName}：${t('已发送')} ${run.sent} / ${run.total}，${t('请重新选择同一文件继续')}`
            }
          />
        )}
      </div>
      {run && run.state !== 'READING' && (
        <Card className="section" title={<h2>{run.fileName}</h2>}>
          <Progress
            aria-label={t('进度')}
            percent={run.total === 0 ? 0 : Math.round((run.sent / run.total) * 100)}
            status={run.state === 'STOPPED' ? 'exception' : run.state === 'DONE' ? 'success' : 'active'}
          />
          <Descriptions
            size="small"
            column={{ xs: 1, sm: 2, md: 4 }}
            items={[
              { key: 'sent', label: t('已发送行数'), children: run.sent },
              ...Object.entries(counts).map(([key, label]) => ({
                key,
                label: t(label),
                children: run.counts[key] ?? 0,
              })),
              { key: 'faulty', label: t('待改正行数'), children: run.faulty.length },
            ]}
          />
          {!busy && (
            <Button className="no-print" onClick={() => intake.clear()}>
              {t('清除本页记录')}
            </Button>
          )}
        </Card>
      )}
      {run && run.faulty.length > 0 && (
        <FaultyRows
          key={run.sha256}
          run={run}
          busy={busy}
          again={(rows) => intake.again(rows, send)}
          {...(settle && { settle: (row: FaultyRow) => settle(row, () => row.id && intake.settled(row.id)) })}
        />
      )}
    </>
  )
}
