import { Col, Row, Typography } from 'antd'
import { useWords } from '../../words/words.tsx'
import { CasesTile } from '../dashboard/tiles/Cases.tsx'
import { ContractsTile } from '../dashboard/tiles/Contracts.tsx'
import { OverdueTile } from '../dashboard/tiles/Overdue.tsx'
import { PublicityTile } from '../dashboard/tiles/Publicity.tsx'
import { SupervisionTile } from '../dashboard/tiles/Supervision.tsx'

/** 全县汇总: what leaders see of the county, figures alone. */
export default function Figures() {
  const { t } = useWords()
  return (
    <>
      <Typography.Title level={1}>{t('全县汇总')}</Typography.Title>
      <Typography.Paragraph>{t('只有汇总数字，没有任何单个主体的信息。')}</Typography.Paragraph>
      <Row gutter={16}>
        <Col xs={24} lg={12}>
          <PublicityTile />
          <ContractsTile />
          <OverdueTile />
        </Col>
        <Col xs={24} lg={12}>
          <SupervisionTile />
          <CasesTile />
        </Col>
      </Row>
    </>
  )
}
