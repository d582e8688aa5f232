import { Col, Row, Typography } from 'antd'
import { Link } from 'react-router'
import { useWords } from '../../words/words.tsx'
import { CasesTile } from './tiles/Cases.tsx'
import { ContractsTile } from './tiles/Contracts.tsx'
import { CoverageTile } from './tiles/Coverage.tsx'
import { OverdueTile } from './tiles/Overdue.tsx'
import { PublicityTile } from './tiles/Publicity.tsx'
import { QuarterTile } from './tiles/Quarter.tsx'
import { SupervisionTile } from './tiles/Supervision.tsx'

/** 全县概览: what the county's credit looks like, tile by tile, each by its own query. */
export default function Overview() {
  const { t } = useWords()
  return (
    <>
      <Typography.Title level={1}>{t('全县概览')}</Typography.Title>
      <Typography.Paragraph>{t('每一块各自取数，一块取不到不影响其他。')}</Typography.Paragraph>
      <Typography.Paragraph>
        <Link to="/subjects">{t('查看单个企业')}</Link>
      </Typography.Paragraph>
      <Row gutter={16}>
        <Col xs={24} lg={12}>
          <PublicityTile more />
          <ContractsTile />
          <OverdueTile />
        </Col>
        <Col xs={24} lg={12}>
          <SupervisionTile />
          <CasesTile />
        </Col>
        <Col xs={24}>
          <CoverageTile />
          <QuarterTile />
        </Col>
      </Row>
    </>
  )
}
