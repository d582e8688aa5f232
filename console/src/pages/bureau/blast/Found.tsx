import { Alert, Card, Statistic, Typography } from 'antd'
import { useWords } from '../../../words/words.tsx'
import type { Told } from '../Blast.tsx'
import { Part } from './Part.tsx'
import { callerOf, said } from './words.ts'

/** What a tried file would change, part by part, with what lies behind it. */
export function Found({ told, place }: { told: Told; place: string }) {
  const { t } = useWords()
  const considered = [
    ['重放的操作', told.operationsConsidered],
    ['其中可信操作', told.trustedConsidered],
    ['来访组合', told.callersConsidered],
    ['有效授权', told.grantsConsidered],
    ['日志记录', told.entriesConsidered],
  ] as const
  const behind = [
    { title: '日志记录', of: ({ answers }: { answers: number | null }) => answers },
    { title: '涉及主体', of: ({ subjects }: { subjects: number | null }) => subjects },
  ]
  const change = { title: '变化', of: (row: { change: string | null }) => t(said(row.change)) }
  const caller = { title: '来访者', of: (row: { caller: string | null }) => callerOf(row.caller, t) }
  const step = [
    { title: '原', of: ({ from }: { from: string | null }) => t(said(from)) },
    { title: '现', of: ({ to }: { to: string | null }) => t(said(to)) },
  ]
  return (
    <>
      <Alert
        type={told.changed ? 'warning' : 'success'}
        showIcon
        title={t(told.changed ? '会有变化' : '没有变化')}
        description={`${t('试改')} ${place}，${told.against ? `${t('对照现行')} ${told.against}` : t('没有更早的版本，全部为新增')}`}
      />
      <Card className="section" title={<h2>{t('查找范围')}</h2>}>
        <div className="figures">
          {considered.map(([label, value]) => (
            <Statistic key={label} title={t(label)} value={value ?? 0} />
          ))}
        </div>
      </Card>
      <Part
        title="来访变化"
        rows={told.callers}
        count={told.callerCount}
        columns={[caller, change, ...step, { title: '已超出的人日', of: ({ over }) => over }, ...behind]}
      />
      <Part
        title="可信操作和已记录的操作"
        rows={told.operations}
        count={told.operationCount}
        columns={[
          { title: '操作', of: ({ name }) => name },
          { title: '可信', of: ({ trusted }) => t(trusted ? '是' : '否') },
          caller,
          ...step,
          ...behind,
        ]}
      />
      <Part
        title="字段"
        rows={told.fields}
        count={told.fieldCount}
        columns={[
          caller,
          { title: '坐标', of: ({ coordinate }) => coordinate },
          { title: '行范围', of: ({ scope }) => t(said(scope)) },
          change,
          ...step,
          { title: '操作数', of: ({ operations }) => operations },
          ...behind,
        ]}
      />
      <Part
        title="有效授权"
        rows={told.grants}
        count={told.grantCount}
        columns={[
          { title: '授权', of: ({ id, kind }) => `${id} ${kind}` },
          { title: '机构', of: ({ org }) => org },
          change,
          { title: '原因', of: ({ reason }) => t(said(reason)) },
          { title: '坐标', of: ({ coordinates }) => coordinates?.join(' ') },
          ...behind,
        ]}
      />
      <Part
        title="信息类别"
        rows={told.classes}
        count={told.classCount}
        columns={[
          caller,
          { title: '类别', of: (row) => t(said(row.class)) },
          { title: '使用方式', of: ({ usage }) => t(said(usage)) },
          ...step,
        ]}
      />
      <Part
        title="数值和条文"
        rows={told.values}
        count={told.valueCount}
        columns={[
          { title: '文件', of: ({ file }) => file },
          { title: '位置', of: ({ place: at }) => at ?? t('文件本身') },
          change,
          ...step,
        ]}
      />
      <Part
        title="最近依据该版本作出的答复"
        rows={told.resting}
        count={told.resting?.length ?? 0}
        columns={[
          { title: '操作', of: ({ name }) => name },
          { title: '可信', of: ({ trusted }) => t(trusted ? '是' : '否') },
          ...behind,
        ]}
      />
      <Typography.Paragraph className="section">
        {t('逐个主体重放（谁的等级、名单、措施会变），用下面的命令；说法与本页相同：')}
      </Typography.Paragraph>
      <pre className="code">
        {place === 'schema/policy'
          ? 'npx xinlu policy diff schema/policy.yaml NEW.yaml'
          : place.startsWith('db/rules/')
            ? 'npx xinlu policy diff db/rules NEW-RULES'
            : 'npx xinlu rules try NEW.yaml'}
      </pre>
    </>
  )
}
