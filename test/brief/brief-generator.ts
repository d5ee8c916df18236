/** A deterministic generator of briefs in many styles, for properties that hold of every text. */

export interface GeneratedBrief {
  seed: number
  text: string
}

type Pick = <T>(items: readonly T[]) => T

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const SENTENCES = [
  'State A and State B have signed an agreement on the repair of weapons',
  'Officials said the partnership is intended to deepen ties between the two states',
  'He said State C will "soon no longer dare" to attack',
  '“We have opened a new chapter,” Foreign Minister Anna Example told reporters',
  'The agreement was signed in City X in early September 2024',
  'According to the ministry, the text will stay secret until the end of 2025',
  'Gen. Bruno Sample met Mr. C. Example at 10 a.m. on 3 Sept. 2024 in the U.S. mission',
  'The deal could change the balance of the region 🤝 for good',
  'Article 3(2) of the pact covers 5 km² and 10³ troops',
  'Стороны подписали договор № 45/2024 о сотрудничестве',
  '«Мы готовы», — заявил министр обороны',
  'دولت الف و دولت ب توافق‌نامه‌ای امضا کردند',
  'وقال وزير الدفاع إن النص لن ينشر',
  '„Wir sind bereit“, sagte die Ministerin am 3. September',
  '« Nous tournons la page », a déclaré le ministre',
  '甲国与乙国签署防务合作协议',
  '甲国の外相は「新しい章が始まった」と述べた',
  'Re\u0301publique A et l’E\u0301tat B coope\u0300rent',
  '\u200fהמדינות\u200f חתמו על ההסכם',
  'A [linked](https://example.org/a_(b)) word and `code[1]` and **bold** text',
  'An “unclosed quotation and a stray ] bracket [ here',
  'x',
  '[sic] was added by the editors',
]
const STOPS = ['.', '.', '.', '.', '!', '?', '…', '', '。', '؟', ' .']
const HEADINGS = [
  'Analysis',
  '## Background',
  '# Pact signed',
  'What they say:',
  'Quellen',
  'Анализ',
  'State A and State B sign pact',
]
const LISTS = [
  ['- one item [1].', '- another item', '  that goes on'],
  ['1. First.', '2. Second [2].', '3. Third'],
  ['* eins', '* zwei'],
]
const REFERENCES = [
  [
    'References',
    '1. “Pact signed”, The Daily Example, 3 September 2024, https://daily.example.org/pact',
    '2. https://news.example.com/b',
  ],
  [
    'Sources:',
    '[1] https://example.org/one',
    '[2] https://t.me/example/2',
    '[3] Title, Example Weekly, 2024',
  ],
  ['[^1]: [Title](https://example.org/one), Example News, 3 May 2024', '[^note]: https://example.com/two'],
  ['Источники', '1. «Договор», Пример, 3 сентября 2024 г., https://example.ru/a'],
  ['[1]: https://example.org/one', '[2]: https://example.org/two'],
]
const ODD = [
  '\t',
  '---',
  '***',
  '| a | b |',
  '|---|---|',
  '```',
  '<!-- note -->',
  '![photo](a.png)',
  '> “A quoted line.”',
  '“A pull quote.”',
  '\u2028',
  '   ',
  '[1]',
  '\u00a0',
  '====',
]

function marker(next: () => number, pick: Pick): string {
  const id = 1 + Math.floor(next() * 4)
  return pick([
    '',
    '',
    ` [${id}]`,
    ` [${id}, ${id + 1}]`,
    `[${id}-${id + 2}]`,
    ` [${id}][${id + 1}]`,
    '¹',
    '²·³',
    `[^${id}]`,
    '[^note]',
    ` [${id}; ${id + 2}]`,
    '［１、２］',
    '[۱، ۲]',
    ' [2015]',
    ' [a]',
  ])
}

function sentence(next: () => number, pick: Pick): string {
  const words = pick(SENTENCES)
  const stop = pick(STOPS)
  const cited = marker(next, pick)
  return next() < 0.6 ? words + cited + stop : words + stop + cited
}

function paragraph(next: () => number, pick: Pick, breaks: string): string {
  const sentences = Array.from({ length: 1 + Math.floor(next() * 4) }, () => sentence(next, pick))
  const text = sentences.join(pick([' ', ' ', '  ', '']))
  return next() < 0.25 ? wrap(text, 40 + Math.floor(next() * 50), breaks) : text
}

function wrap(text: string, width: number, breaks: string): string {
  let line = 0
  return text
    .split(' ')
    .map((word) => {
      const over = line > 0 && line + word.length + 1 > width
      const lead = line === 0 ? '' : over ? breaks : ' '
      line = over ? word.length : line + word.length + 1
      return lead + word
    })
    .join('')
}

/** The brief of a seed. The same seed gives the same text. */
export function generateBrief(seed: number): GeneratedBrief {
  const next = random(seed)
  const pick: Pick = (items) => items[Math.floor(next() * items.length)]!
  const breaks = pick(['\n', '\n', '\n', '\r\n', '\r\n', '\r'])
  const between = pick([breaks, breaks + breaks, breaks + breaks, `${breaks} \t${breaks}`, breaks.repeat(4)])
  const parts: string[] = []
  if (next() < 0.5) parts.push(pick(HEADINGS))
  if (next() < 0.2) parts.push(pick(['By A. Writer', '3 September 2024', 'Von B. Beispiel']))
  const length = Math.floor(next() * 7)
  for (let i = 0; i < length; i++) {
    const kind = next()
    if (kind < 0.7) parts.push(paragraph(next, pick, breaks))
    else if (kind < 0.8) parts.push(pick(LISTS).join(breaks))
    else if (kind < 0.88) parts.push(pick(HEADINGS))
    else parts.push(pick(ODD))
  }
  if (next() < 0.5) parts.push(pick(REFERENCES).join(breaks))
  const text = parts.join(between)
  const start = pick(['', '', '', '', '\ufeff', breaks, '  '])
  const end = pick(['', breaks, breaks, breaks.repeat(3), '  ', `${breaks}\t`, '\u00a0'])
  return { seed, text: start + text + end }
}
