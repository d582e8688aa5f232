import type { ConstructionRole, Industry } from './types.ts'

/** What every firm name and trade name of the sample bears. */
export const sampleMark = '（样例）'

/** 乡镇 of 文水县. */
export const townships = [
  '凤城镇',
  '开栅镇',
  '南庄镇',
  '南安镇',
  '刘胡兰镇',
  '下曲镇',
  '孝义镇',
  '南武乡',
  '西城乡',
  '北张乡',
  '马西乡',
  '西槽头乡',
] as const

/** Common surnames, the most common ones several times, as chance then meets them more often. */
export const surnames = [
  ...'王王王王王李李李李李张张张张张刘刘刘刘陈陈陈杨杨杨赵赵赵吴吴周周徐徐孙孙马马朱胡郭郭郭何高高林罗郑梁梁',
  ...'谢宋宋唐许韩韩冯冯邓曹曹彭曾肖田田董董潘袁蔡蒋余于杜杜叶程魏魏苏吕吕丁任任沈姚姚卢姜崔崔谭陆汪范范石石',
  ...'廖贾贾夏韦付方邹孟孟白白秦秦武武武成温乔乔霍燕郝郝',
]

/** Characters of men's given names. */
export const menNames = [
  ...'伟强磊军勇杰涛明超平刚峰辉建国志文斌俊鹏飞海波林龙成宏亮健东旭飞凯晓瑞永福生贵保全有根旺红兵卫民忠',
]

/** Characters of women's given names. */
export const womenNames = [...'芳娜敏静丽艳娟霞秀英玲燕红梅雪琴莉萍丹婷慧颖倩洁玉珍桂兰凤改变爱润花晓']

/** First and second characters of a 字号, each once: with three words and two endings they name 30,000 firms apart. */
export const tradeFirst = [
  ...new Set([
    ...'恒鑫宏盛兴隆瑞祥福泰顺达通安和诚信义德仁永久长远大中华东晋汾文水昌荣丰裕富源泉海河江川峰岳岭',
    ...'金银玉宝珠光明辉耀阳晨旭天宇星辰云腾飞鹏龙凤麒麟虎骏驰速捷运路',
  ]),
]
export const tradeSecond = [
  ...new Set([
    ...'通达顺运安泰盛兴隆昌荣丰源恒瑞祥福和诚信义德仁永久远大鑫宏裕富金玉宝光明辉耀阳晨旭宇星辰云腾飞鹏龙',
    ...'驰速捷路程途畅行利益友谊联合众强力创新业成功伟杰卓越美佳洁润泽康宁平',
  ]),
]

/** 行业表述 in a firm's name, by what it does first. */
export const tradeWords: Record<Exclude<Industry, 'CONSTRUCTION'>, readonly string[]> = {
  FREIGHT: ['货运', '物流', '运输', '汽车运输'],
  COACH_LINE: ['客运', '长途客运', '汽车客运'],
  COACH_CHARTER: ['旅游客运', '包车客运', '旅游汽车'],
  TAXI: ['出租汽车', '出租车客运', '城市出租'],
  BUS: ['公共交通', '城乡公交', '公交客运'],
  REPAIR: ['汽车维修', '汽修', '汽车服务'],
  SOURCE_UNIT: ['洗煤', '焦化', '建材', '水泥', '煤业'],
}

/** What a 建设 firm is called by its role. */
export const roleWords: Record<ConstructionRole, readonly string[]> = {
  CONTRACTOR: ['路桥工程', '公路工程', '建设工程'],
  DESIGNER: ['公路勘察设计', '交通设计咨询', '路桥设计'],
  SUPERVISOR: ['公路工程监理', '工程建设监理', '交通监理'],
  TESTING: ['公路试验检测', '交通工程检测', '路桥检测'],
}
