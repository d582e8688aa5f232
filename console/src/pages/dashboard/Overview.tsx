import { Col, Row, Typography } from 'antd'
import dayjs from 'dayjs'
import { Link } from 'react-router'
import { useWords } from '../../words/words.tsx'
import { CoverageOf } from './sources.tsx'
import { CasesTile } from './tiles/Cases.tsx'
import { ContractsTile } from './tiles/Contracts.tsx'
import { CoverageTile } from './tiles/Coverage.tsx'
import { GradesTile } from './tiles/Grades.tsx'
import { ListTile } from './tiles/List.tsx'
import { OverdueTile } from './tiles/Overdue.tsx'
import { PublicityTile } from './tiles/Publicity.tsx'
import { QuarterTile } from './tiles/Quarter.tsx'
import { SupervisionTile } from './tiles/Supervision.tsx'
import { TownshipsTile } from './tiles/Townships.tsx'
import { TrendTile } from './tiles/Trend.tsx'
import { UnitsTile } from './tiles/Units.tsx'

/** 全县概览: what the county's credit looks like, tile by tile, each by its own query. */
export default function Overview() {
  const { t } = useWords()
  return (
    <CoverageOf year={dayjs().year()}>
      <Typography.Title level={1}>{t('全县概览')}</Typography.Title>
      <Typography.Paragraph>
        {t('每一块各自取数，一块取不到不影响其他。')}
        {t('每块下方写明查询时刻、来源报送到哪一天，点“取数查询”看它的查询。')}
      </Typography.Paragraph>
      <Typography.Paragraph>
        {t(
          '看本月变化：“超限趋势”和“公示及时率逐月”写明比上月变好还是变差，“信用信息归集覆盖”看哪个单位迟报缺报，名单最前面是最近列入的主体。要看某个企业在十月底等过去某一天已知的情况，打开它的档案，选已知时刻。',
        )}
      </Typography.Paragraph>
      <Typography.Paragraph>
        <Link to="/subjects">{t('查看单个企业')}</Link>
      </Typography.Paragraph>
      <Row gutter={16}>
        <Col xs={24} lg={12}>
          <GradesTile />
        </Col>
        <Col xs={24} lg={12}>
          <TownshipsTile />
        </Col>
        <Col xs={24}>
          <CoverageTile />
        </Col>
        <Col xs={24}>
          <ListTile />
        </Col>
        <Col xs={24} lg={12}>
          <UnitsTile />
          <TrendTile />
          <ContractsTile />
        </Col>
        <Col xs={24} lg={12}>
          <PublicityTile />
          <SupervisionTile />
          <CasesTile />
          <OverdueTile />
        </Col>
        <Col xs={24}>
          <QuarterTile />
        </Col>
      </Row>
    </CoverageOf>
  )
}
