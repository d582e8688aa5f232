export interface SheetColumn {
  name: string
  needed: string
  form: string
  /** The longest text in characters, where there is one. */
  max?: number
}

/** The sheets that pages take, by template or table. */
export const sheets: Readonly<Record<string, { title: string | null; columns: readonly SheetColumn[] }>> = {
  "PENALTY_2018": {
    "title": "行政处罚（2018版）",
    "columns": [
      {
        "name": "行政相对人名称",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "行政相对人类别",
        "needed": "ALWAYS",
        "form": "PARTY_KIND"
      },
      {
        "name": "行政相对人代码_1(统一社会信用代码)",
        "needed": "BY_PARTY",
        "form": "USCC"
      },
      {
        "name": "行政相对人代码_2(工商注册号)",
        "needed": "BY_PARTY",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "行政相对人代码_3(组织机构代码)",
        "needed": "OPTIONAL",
        "form": "ORG_CODE"
      },
      {
        "name": "行政相对人代码_4(税务登记号)",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "行政相对人代码_5(事业单位证书号)",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "行政相对人代码_6(社会组织登记证号)",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "法定代表人",
        "needed": "BY_PARTY",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "法定代表人证件类型",
        "needed": "BY_PARTY",
        "form": "ID_KIND"
      },
      {
        "name": "法定代表人证件号码",
        "needed": "BY_PARTY",
        "form": "ID_NO"
      },
      {
        "name": "自然人证件类型",
        "needed": "BY_PARTY",
        "form": "ID_KIND"
      },
      {
        "name": "自然人证件号码",
        "needed": "BY_PARTY",
        "form": "ID_NO"
      },
      {
        "name": "行政处罚决定书文号",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 128
      },
      {
        "name": "违法行为类型",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 2000
      },
      {
        "name": "违法事实",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 2000
      },
      {
        "name": "处罚依据",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 2048
      },
      {
        "name": "处罚类别",
        "needed": "ALWAYS",
        "form": "PENALTY_KINDS"
      },
      {
        "name": "处罚内容",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 4000
      },
      {
        "name": "罚款金额（万元）",
        "needed": "BY_PENALTY",
        "form": "AMOUNT"
      },
      {
        "name": "没收违法所得、没收非法财物的金额（万元）",
        "needed": "BY_PENALTY",
        "form": "AMOUNT"
      },
      {
        "name": "暂扣或吊销证照名称及编号",
        "needed": "BY_PENALTY",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "处罚决定日期",
        "needed": "ALWAYS",
        "form": "DATE"
      },
      {
        "name": "处罚有效期",
        "needed": "ALWAYS",
        "form": "DATE"
      },
      {
        "name": "公示截止期",
        "needed": "OPTIONAL",
        "form": "DATE"
      },
      {
        "name": "处罚机关",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "处罚机关统一社会信用代码",
        "needed": "ALWAYS",
        "form": "USCC"
      },
      {
        "name": "数据来源单位",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "数据来源单位统一社会信用代码",
        "needed": "ALWAYS",
        "form": "USCC"
      },
      {
        "name": "备注",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 4000
      }
    ]
  },
  "LICENCE_2018": {
    "title": "行政许可（2018版）",
    "columns": [
      {
        "name": "行政相对人名称",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "行政相对人类别",
        "needed": "ALWAYS",
        "form": "PARTY_KIND"
      },
      {
        "name": "行政相对人代码_1(统一社会信用代码)",
        "needed": "BY_PARTY",
        "form": "USCC"
      },
      {
        "name": "行政相对人代码_2(工商注册号)",
        "needed": "BY_PARTY",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "行政相对人代码_3(组织机构代码)",
        "needed": "OPTIONAL",
        "form": "ORG_CODE"
      },
      {
        "name": "行政相对人代码_4(税务登记号)",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "行政相对人代码_5(事业单位证书号)",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "行政相对人代码_6(社会组织登记证号)",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "法定代表人",
        "needed": "BY_PARTY",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "法定代表人证件类型",
        "needed": "BY_PARTY",
        "form": "ID_KIND"
      },
      {
        "name": "法定代表人证件号码",
        "needed": "BY_PARTY",
        "form": "ID_NO"
      },
      {
        "name": "证件类型",
        "needed": "BY_PARTY",
        "form": "ID_KIND"
      },
      {
        "name": "证件号码",
        "needed": "BY_PARTY",
        "form": "ID_NO"
      },
      {
        "name": "行政许可决定文书名称",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "行政许可决定文书号",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 128
      },
      {
        "name": "许可类别",
        "needed": "ALWAYS",
        "form": "LICENCE_KIND"
      },
      {
        "name": "许可证书名称",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "许可编号",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 128
      },
      {
        "name": "许可内容",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 4000
      },
      {
        "name": "许可决定日期",
        "needed": "ALWAYS",
        "form": "DATE"
      },
      {
        "name": "有效期自",
        "needed": "ALWAYS",
        "form": "DATE"
      },
      {
        "name": "有效期至",
        "needed": "ALWAYS",
        "form": "DATE"
      },
      {
        "name": "许可机关",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "许可机关统一社会信用代码",
        "needed": "ALWAYS",
        "form": "USCC"
      },
      {
        "name": "当前状态",
        "needed": "ALWAYS",
        "form": "STATUS"
      },
      {
        "name": "数据来源单位",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "数据来源单位统一社会信用代码",
        "needed": "ALWAYS",
        "form": "USCC"
      },
      {
        "name": "备注",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 4000
      }
    ]
  },
  "OTHER_ACT": {
    "title": "行政行为（通用）",
    "columns": [
      {
        "name": "行政相对人名称",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "行政相对人类别",
        "needed": "ALWAYS",
        "form": "PARTY_KIND"
      },
      {
        "name": "行政相对人代码_1(统一社会信用代码)",
        "needed": "BY_PARTY",
        "form": "USCC"
      },
      {
        "name": "行政相对人代码_2(工商注册号)",
        "needed": "BY_PARTY",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "行政相对人代码_3(组织机构代码)",
        "needed": "OPTIONAL",
        "form": "ORG_CODE"
      },
      {
        "name": "行政相对人代码_4(税务登记号)",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "行政相对人代码_5(事业单位证书号)",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "行政相对人代码_6(社会组织登记证号)",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "法定代表人",
        "needed": "BY_PARTY",
        "form": "TEXT",
        "max": 50
      },
      {
        "name": "法定代表人证件类型",
        "needed": "BY_PARTY",
        "form": "ID_KIND"
      },
      {
        "name": "法定代表人证件号码",
        "needed": "BY_PARTY",
        "form": "ID_NO"
      },
      {
        "name": "证件类型",
        "needed": "BY_PARTY",
        "form": "ID_KIND"
      },
      {
        "name": "证件号码",
        "needed": "BY_PARTY",
        "form": "ID_NO"
      },
      {
        "name": "行政行为类别",
        "needed": "ALWAYS",
        "form": "ACT_KIND"
      },
      {
        "name": "行政行为文书名称",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "行政行为文书号",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 128
      },
      {
        "name": "行政行为事项",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 2000
      },
      {
        "name": "行政行为依据",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 2048
      },
      {
        "name": "行政行为内容",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 4000
      },
      {
        "name": "行政行为决定日期",
        "needed": "ALWAYS",
        "form": "DATE"
      },
      {
        "name": "有效期自",
        "needed": "OPTIONAL",
        "form": "DATE"
      },
      {
        "name": "有效期至",
        "needed": "OPTIONAL",
        "form": "DATE"
      },
      {
        "name": "行政机关",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "行政机关统一社会信用代码",
        "needed": "ALWAYS",
        "form": "USCC"
      },
      {
        "name": "数据来源单位",
        "needed": "ALWAYS",
        "form": "TEXT",
        "max": 200
      },
      {
        "name": "数据来源单位统一社会信用代码",
        "needed": "ALWAYS",
        "form": "USCC"
      },
      {
        "name": "备注",
        "needed": "OPTIONAL",
        "form": "TEXT",
        "max": 4000
      }
    ]
  },
  "CONDUCT": {
    "title": null,
    "columns": [
      {
        "name": "行为编号",
        "needed": "ALWAYS",
        "form": "TEXT"
      },
      {
        "name": "统一社会信用代码",
        "needed": "ALWAYS",
        "form": "USCC"
      },
      {
        "name": "企业名称",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "从业类别",
        "needed": "ALWAYS",
        "form": "ROLE"
      },
      {
        "name": "行为代码",
        "needed": "ALWAYS",
        "form": "TEXT"
      },
      {
        "name": "行为名称",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "行为类别",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "合同编号",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "投标编号",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "发生日期",
        "needed": "ALWAYS",
        "form": "DATE"
      },
      {
        "name": "认定日期",
        "needed": "OPTIONAL",
        "form": "DATE"
      },
      {
        "name": "次数",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "整改日期",
        "needed": "OPTIONAL",
        "form": "DATE"
      },
      {
        "name": "认定单位",
        "needed": "ALWAYS",
        "form": "TEXT"
      },
      {
        "name": "认定文号",
        "needed": "ALWAYS",
        "form": "TEXT"
      },
      {
        "name": "公布日期",
        "needed": "OPTIONAL",
        "form": "DATE"
      }
    ]
  },
  "CONTRACT": {
    "title": null,
    "columns": [
      {
        "name": "合同编号",
        "needed": "ALWAYS",
        "form": "TEXT"
      },
      {
        "name": "统一社会信用代码",
        "needed": "ALWAYS",
        "form": "USCC"
      },
      {
        "name": "企业名称",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "从业类别",
        "needed": "ALWAYS",
        "form": "ROLE"
      },
      {
        "name": "合同段编号",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "项目名称",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "合同段名称",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "发包人",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "签订日期",
        "needed": "ALWAYS",
        "form": "DATE"
      },
      {
        "name": "开始日期",
        "needed": "OPTIONAL",
        "form": "DATE"
      },
      {
        "name": "结束日期",
        "needed": "OPTIONAL",
        "form": "DATE"
      },
      {
        "name": "合同价（元）",
        "needed": "ALWAYS",
        "form": "YUAN"
      },
      {
        "name": "联合体牵头人",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "联合体份额",
        "needed": "OPTIONAL",
        "form": "TEXT"
      }
    ]
  },
  "PERFORMANCE": {
    "title": null,
    "columns": [
      {
        "name": "合同编号",
        "needed": "ALWAYS",
        "form": "TEXT"
      },
      {
        "name": "统一社会信用代码",
        "needed": "OPTIONAL",
        "form": "USCC"
      },
      {
        "name": "企业名称",
        "needed": "OPTIONAL",
        "form": "TEXT"
      },
      {
        "name": "年度",
        "needed": "ALWAYS",
        "form": "YEAR"
      },
      {
        "name": "完成比例",
        "needed": "ALWAYS",
        "form": "TEXT"
      },
      {
        "name": "开工日期",
        "needed": "OPTIONAL",
        "form": "DATE"
      },
      {
        "name": "完工日期",
        "needed": "OPTIONAL",
        "form": "DATE"
      },
      {
        "name": "参加履约评价",
        "needed": "ALWAYS",
        "form": "TEXT"
      },
      {
        "name": "参加投标评价",
        "needed": "ALWAYS",
        "form": "TEXT"
      }
    ]
  }
}
