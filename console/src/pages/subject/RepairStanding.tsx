import { Alert, Card, Descriptions, Tag } from 'antd'
import { Cite } from '../../parts/Cite.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Blockers } from './Decisions.tsx'
import { type Decision, What } from './What.tsx'

/** What a repair is about, and how far it has come. */
export function Held({ decision }: { decision: Decision }) {
  const { t } = useWords()
  const { docNo, publicity, repair } = decision
  return (
    <Card className="section">
      <Descriptions
        column={1}
        title={<h2>{docNo}</h2>}
        items={[
          { key: 'state', label: t('修复'), children: <Tag>{t(named('RepairState', repair?.state))}</Tag> },
          {
            key: 'from',
            label: t('最早可修复'),
            children: (
              <>
                {repair?.eligibleOn ?? t('未定')} <Cite clause={repair?.basis} />
              </>
            ),
          },
          { key: 'until', label: t('最长公示至'), children: publicity?.latestEndOn ?? t('未定') },
          ...(repair?.acceptBy ? [{ key: 'accept', label: t('受理期限'), children: repair.acceptBy }] : []),
          ...(repair?.decideBy ? [{ key: 'decide', label: t('办结期限'), children: repair.decideBy }] : []),
          ...(repair?.refusalReason
            ? [{ key: 'refused', label: t('不予受理或不予修复理由'), children: repair.refusalReason }]
            : []),
        ]}
      />
      <What decision={decision} />
    </Card>
  )
}

/** How an application stands that is not open any more, and what happens next. */
const standing: Readonly<Record<string, string>> = {
  APPLIED: '已经提交，现在不用再做什么：受理期限前告知是否受理，办结期限前告知结果；期间公示照常。',
  ACCEPTED: '已经受理，现在不用再做什么：办结期限前告知结果；期间公示照常。',
  GRANTED: '已准予修复，正在通知各处停止公示；各处是否完成，在“我的信用”里点开这个决定可以看到。',
  COMPLETED: '修复已经完成，各处都已停止公示。',
}

/** Why nothing can be applied for now, and what happens next. */
export function Closed({ repair }: { repair: Decision['repair'] }) {
  const { t } = useWords()
  const said = standing[repair?.state ?? '']
  return (
    <Alert
      className="section"
      type={said ? 'success' : 'info'}
      showIcon
      title={t(said ?? '这个决定不能申请修复')}
      description={!said && <Blockers repair={repair} />}
    />
  )
}
