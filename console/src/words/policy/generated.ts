/** One line of the policy. */
export interface PolicyLine {
  roles: readonly string[]
  purpose: string
  rows: string | null
  grant: string | null
  /** Whether it is for people on the duty of the case alone. */
  onDuty: boolean
  clause: string
  classes: Readonly<Record<string, string>>
  /** What a grant may open at most. */
  opens: Readonly<Record<string, string>>
}

/** The version that these lines are of. */
export const policyVersion = "2026-11-23"

/** The lines, in the order of the policy. */
export const policyLines: readonly PolicyLine[] = [
  {
    "roles": [
      "ALL"
    ],
    "purpose": "PUBLIC_QUERY",
    "rows": null,
    "grant": null,
    "onDuty": false,
    "clause": "open-government-information 第十九条",
    "classes": {
      "PUBLIC": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "subject"
    ],
    "purpose": "SUBJECT_SELF",
    "rows": "OWN_SUBJECT",
    "grant": null,
    "onDuty": false,
    "clause": "personal-information 第四十五条",
    "classes": {
      "PUBLIC": "SEE",
      "INTERNAL": "SEE",
      "PERSONAL": "SEE",
      "SENSITIVE_PERSONAL": "MASK",
      "TRADE_SECRET": "SEE",
      "OWN": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "dashboard"
    ],
    "purpose": "STATUTORY_SUPERVISION",
    "rows": null,
    "grant": null,
    "onDuty": false,
    "clause": "personal-information 第三十四条",
    "classes": {
      "PUBLIC": "SEE",
      "INTERNAL": "SEE",
      "PERSONAL": "MASK",
      "TRADE_SECRET": "AGGREGATE",
      "INVESTIGATION": "AGGREGATE"
    },
    "opens": {}
  },
  {
    "roles": [
      "dashboard"
    ],
    "purpose": "STATUTORY_SUPERVISION",
    "rows": "OWN_DOMAIN",
    "grant": null,
    "onDuty": false,
    "clause": "business-environment 第五十三条",
    "classes": {
      "SUPERVISION": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "tender-evaluator"
    ],
    "purpose": "TENDER_EVALUATION",
    "rows": "BIDDERS",
    "grant": null,
    "onDuty": false,
    "clause": "business-environment 第五十三条",
    "classes": {
      "PUBLIC": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "tender-evaluator"
    ],
    "purpose": "TENDER_EVALUATION",
    "rows": null,
    "grant": null,
    "onDuty": false,
    "clause": "tendering 第四十六条",
    "classes": {
      "EVALUATE": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "department"
    ],
    "purpose": "DATA_SHARING",
    "rows": null,
    "grant": null,
    "onDuty": false,
    "clause": "government-data-sharing 第二十一条",
    "classes": {
      "PUBLIC": "SEE",
      "REQUEST": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "department"
    ],
    "purpose": "DATA_SHARING",
    "rows": "GRANT",
    "grant": "DATA_REQUEST",
    "onDuty": false,
    "clause": "government-data-sharing 第二十一条",
    "classes": {
      "PUBLIC": "SEE"
    },
    "opens": {
      "INTERNAL": "SEE",
      "PERSONAL": "MASK",
      "SENSITIVE_PERSONAL": "MASK",
      "TRADE_SECRET": "SEE"
    }
  },
  {
    "roles": [
      "department"
    ],
    "purpose": "JOINT_MEASURES",
    "rows": null,
    "grant": null,
    "onDuty": false,
    "clause": "government-data-sharing 第二十五条",
    "classes": {
      "PUBLIC": "SEE",
      "EXECUTE": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "clerk"
    ],
    "purpose": "STATUTORY_SUPERVISION",
    "rows": null,
    "grant": null,
    "onDuty": false,
    "clause": "personal-information 第三十四条",
    "classes": {
      "PUBLIC": "SEE",
      "INTERNAL": "SEE",
      "PERSONAL": "MASK",
      "RECORD": "SEE",
      "REQUEST": "SEE",
      "APPROVE": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "clerk"
    ],
    "purpose": "STATUTORY_SUPERVISION",
    "rows": "OWN_UNIT",
    "grant": null,
    "onDuty": false,
    "clause": "personal-information 第三十四条",
    "classes": {
      "PERSONAL": "SEE",
      "SENSITIVE_PERSONAL": "MASK",
      "SUPERVISION": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "clerk"
    ],
    "purpose": "STATUTORY_SUPERVISION",
    "rows": "OWN_UNIT",
    "grant": null,
    "onDuty": true,
    "clause": "administrative-penalty 第五十条",
    "classes": {
      "SENSITIVE_PERSONAL": "SEE",
      "TRADE_SECRET": "SEE",
      "INVESTIGATION": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "clerk"
    ],
    "purpose": "EMERGENCY",
    "rows": "GRANT",
    "grant": "EMERGENCY",
    "onDuty": false,
    "clause": "personal-information 第十三条",
    "classes": {
      "PUBLIC": "SEE",
      "INTERNAL": "SEE",
      "PERSONAL": "SEE",
      "SENSITIVE_PERSONAL": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "leader"
    ],
    "purpose": "STATISTICS",
    "rows": null,
    "grant": null,
    "onDuty": false,
    "clause": "data-security 第三十八条",
    "classes": {
      "PUBLIC": "SEE",
      "INTERNAL": "AGGREGATE",
      "PERSONAL": "AGGREGATE",
      "TRADE_SECRET": "AGGREGATE",
      "SUPERVISION": "AGGREGATE",
      "INVESTIGATION": "AGGREGATE"
    },
    "opens": {}
  },
  {
    "roles": [
      "personnel"
    ],
    "purpose": "CADRE_CHECK",
    "rows": null,
    "grant": null,
    "onDuty": false,
    "clause": "data-security 第三十八条",
    "classes": {
      "REQUEST": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "personnel"
    ],
    "purpose": "CADRE_CHECK",
    "rows": "GRANT",
    "grant": "AUTHORITY",
    "onDuty": false,
    "clause": "data-security 第三十八条",
    "classes": {
      "PUBLIC": "SEE",
      "INTERNAL": "SEE",
      "PERSONAL": "MASK",
      "SENSITIVE_PERSONAL": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "auditor"
    ],
    "purpose": "AUDIT",
    "rows": null,
    "grant": null,
    "onDuty": false,
    "clause": "data-security 第三十九条",
    "classes": {
      "PUBLIC": "SEE",
      "INTERNAL": "SEE",
      "PERSONAL": "MASK",
      "SENSITIVE_PERSONAL": "MASK",
      "TRADE_SECRET": "MASK",
      "SUPERVISION": "SEE",
      "LEDGER": "SEE",
      "REQUEST": "SEE",
      "APPROVE": "SEE"
    },
    "opens": {}
  },
  {
    "roles": [
      "auditor"
    ],
    "purpose": "AUDIT",
    "rows": null,
    "grant": "PAIR",
    "onDuty": false,
    "clause": "data-security 第三十九条",
    "classes": {
      "INVESTIGATION": "SEE"
    },
    "opens": {}
  }
]
