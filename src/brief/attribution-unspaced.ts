import type { SpeechAct } from '../types.ts'
import { type NamedSpeaker, OPEN, type ReadAttribution } from './attribution.ts'
import type { QuotedWords } from './quotations.ts'
import { withoutQuotations } from './tokens.ts'

const ACTS: readonly (readonly [RegExp, SpeechAct])[] = [
  [/^(?:宣布|宣佈|公布|発表)/, 'announce'],
  [/^(?:警告|警示)/, 'warn'],
  [/^(?:否认|否認|否定)/, 'deny'],
  [/^(?:证实|證實|确认|確認)/, 'confirm'],
  [/^(?:解释|解釋|説明)/, 'explain'],
]
const PRONOUN = /^(?:他|她|他们|她们|他們|她們|彼|彼女|彼ら)$/
const NAME = '[^\\u0001\\s，,。、；;：:！？!?（）()]{1,20}'

const CHINESE_VERBS =
  '表示|称|稱|说|說|指出|宣布|宣佈|强调|強調|警告|否认|否認|透露|证实|證實|解释|解釋|认为|認為|写道|寫道'
const CHINESE_BEFORE = new RegExp(
  `(?:^|[，,。；;])(${NAME}?)(?:[也还還又则則]|对此|對此)?(${CHINESE_VERBS})(?:[，,：:]|\\u0001)`,
  'g',
)
const CHINESE_AFTER = new RegExp(`\\u0001[，,]?(${NAME}?)(${CHINESE_VERBS})(?:[。.！!]|$)`, 'g')
const CHINESE_SOURCE = new RegExp(`(?:^|[，,])(?:据|據)(${NAME}?)(?:报道|報道|報導|称|稱|消息|的消息)`)

const JAPANESE_VERBS = '述べ|語っ|話し|発表し|強調し|主張し|警告し|説明し|否定し|明らかにし|言っ|いう|という'
const JAPANESE_TOPIC = new RegExp(
  `(?:^|[、。])(${NAME}?)(?:は|が)[^。]{0,80}?\\u0001と[^。\\u0001]{0,20}?(${JAPANESE_VERBS})`,
  'g',
)
const JAPANESE_AFTER = new RegExp(`\\u0001と[、]?(${NAME}?)(?:は|が)(${JAPANESE_VERBS})`, 'g')
const JAPANESE_SOURCE = new RegExp(`(?:^|[、。])(${NAME}?)によると`)

/** Reads who speaks in a Chinese or Japanese sentence. Names are taken as they are written. */
export function attributeUnspaced(
  text: string,
  quotations: readonly QuotedWords[],
  language: 'zh' | 'ja',
): ReadAttribution {
  const outer = withoutQuotations(text, quotations).replace(/\u0001+/g, '\u0001')
  const patterns = language === 'zh' ? [CHINESE_BEFORE, CHINESE_AFTER] : [JAPANESE_TOPIC, JAPANESE_AFTER]
  const found = patterns.flatMap((pattern) => [...outer.matchAll(pattern)])
  const [match] = found
  if (found.some(([, name]) => name !== match![1])) return 'several'
  if (match) {
    const act = ACTS.find(([verb]) => verb.test(match[2]!))?.[1]
    const rest = outer.replace(match[0], '').replace(/[\u0001\s\p{P}]/gu, '').length
    const beside = match[0].includes('\u0001') || outer.startsWith('\u0001', match.index + match[0].length)
    const length = quotations.reduce((sum, { words }) => sum + words.length, 0)
    return {
      speakers: [speaker(match[1]!)],
      ...(act && { act }),
      whole: length > 0 && beside && rest <= Math.min(8, length),
    }
  }
  const source = (language === 'zh' ? CHINESE_SOURCE : JAPANESE_SOURCE).exec(outer)
  return source ? { speakers: [speaker(source[1]!)], whole: false } : undefined
}

function speaker(name: string): NamedSpeaker {
  if (name === '') return OPEN
  return { naming: PRONOUN.test(name) ? 'pronoun' : 'named', name, asWritten: name }
}
