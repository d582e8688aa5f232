/** A catalogue of measures: its entries, null where its contents are not known. */
export interface Catalogue {
  name: string
  title: string
  effective: string
  entries: readonly { code: string; measure: string }[] | null
}

/** The catalogues that a release comes with. */
export const catalogues: readonly Catalogue[] = [
  {
    "name": "city",
    "title": "吕梁市失信惩戒措施清单（2024年版）",
    "effective": "2025-01-01",
    "entries": null
  },
  {
    "name": "county-joint",
    "title": "文水县交通运输局违法违规行为联合惩戒制度（试行）措施清单",
    "effective": "2024-01-01",
    "entries": []
  },
  {
    "name": "county-sample",
    "title": "（样例）文水县交通运输局惩戒与激励措施清单",
    "effective": "2024-09-29",
    "entries": [
      {
        "code": "P-01",
        "measure": "（样例）不适用告知承诺和容缺受理"
      },
      {
        "code": "P-02",
        "measure": "（样例）纳入重点监管范围"
      },
      {
        "code": "P-03",
        "measure": "（样例）不享受绿色通道"
      },
      {
        "code": "P-04",
        "measure": "（样例）限制参加评先评优"
      },
      {
        "code": "R-01",
        "measure": "（样例）优先办理许可和容缺受理"
      }
    ]
  },
  {
    "name": "national",
    "title": "全国失信惩戒措施基础清单（2024年版）",
    "effective": "2024-04-01",
    "entries": null
  },
  {
    "name": "province",
    "title": "山西省省级失信惩戒措施清单（2023年版）",
    "effective": "2024-01-01",
    "entries": null
  }
]
