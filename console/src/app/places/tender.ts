import { lazy } from 'react'
import type { Place } from './place.ts'

const unit = { roles: ['clerk'], units: ['wenshui-construction'], purpose: 'STATUTORY_SUPERVISION' } as const

/** Pages of tenders: of the unit that records them, and of their evaluators. */
export const tenderPlaces: readonly Place[] = [
  {
    ...unit,
    path: '/tenders',
    title: '招标项目',
    listed: true,
    page: lazy(() => import('../../pages/tender/Tenders.tsx')),
  },
  {
    ...unit,
    path: '/tenders/:id',
    title: '招标项目',
    listed: false,
    page: lazy(() => import('../../pages/tender/Tender.tsx')),
  },
  {
    path: '/tender-check',
    title: '招标信用核查',
    roles: ['tender-evaluator'],
    purpose: 'TENDER_EVALUATION',
    listed: true,
    page: lazy(() => import('../../pages/tender/Check.tsx')),
  },
]
