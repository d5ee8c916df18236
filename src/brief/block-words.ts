/** How paragraphs are headed in which the author judges. */
const ANALYSIS =
  'analysis,our analysis,assessment,our assessment,our view,comment,commentary,opinion,outlook,editorial,takeaway,takeaways,' +
  'key takeaways,what it means,what this means,why it matters,bottom line,the bottom line,implications,analyst comment,' +
  'analyse,einschätzung,bewertung,kommentar,einordnung,ausblick,fazit,analyse et perspectives,commentaire,décryptage,perspectives,' +
  'análisis,valoración,comentario,opinión,perspectivas,análise,avaliação,comentário,analisi,commento,valutazione,analiza,komentarz,' +
  'анализ,аналитика,оценка,комментарий,выводы,мнение,аналіз,оцінка,коментар,висновки,yorum,analiz,değerlendirme,' +
  'تحليل,تعليق,تقييم,تحلیل,ارزیابی,دیدگاه,تبصره,分析,评论,評論,解读,解讀,点评,分析与评论,分析・評価,解説,論評,評価,분석,논평,해설'

const NAMES = new Set(ANALYSIS.split(','))

/** Whether a heading says that judgement follows. */
export function isAnalysisHeading(line: string): boolean {
  return line.length <= 100 && NAMES.has(headingName(line))
}

/** Length of a label such as "Analysis: " before the words of a paragraph; 0 where there is none. */
export function analysisLabelLength(paragraph: string): number {
  const label = /^[\s*_]*([^\s:：*_][^:：\n]{0,40}?)[*_]*\s?[:：][\s*_]*/.exec(paragraph)
  return label && NAMES.has(headingName(label[1]!)) && label[0].length < paragraph.length
    ? label[0].length
    : 0
}

function headingName(line: string): string {
  return line
    .replace(/^[\s#*_>=【[(]{0,20}/, '')
    .replace(/[\s#*_:：=】\])]{1,20}$/, '')
    .toLowerCase()
}

/** "By A. Writer", "Von …", „Автор: …“. */
export const BYLINE =
  /^[\s*_]*(?:by|von|par|por|di|door|av|автор:?|текст:?|نویسنده:|بقلم|کاتب:|文[／/:：]|作者[:：]|记者|記者)[\s*_]+(?=[\p{Lu}\p{Lo}])/iu

export const CAPTION =
  /^\s*(?:!\[|[[(]?(?:photo|photograph|image|picture|caption|foto|bild|figure|chart|map|фото|рис\.|图|圖|写真|صورة|عکس)(?: credit)?[\])]?\s?[:：])/iu

/** "CITY X, 3 Sept (Agency) — " before the first words. */
export const DATELINE =
  /^(?=\p{Lu}{2}[\p{Lu} .'’-]{0,30}[\p{Lu}.](?![\p{Ll}]))\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:,[^—–\n()]{1,40})?(?:\s?\([^()\n]{1,40}\))?\s[—–]\s/u

/** A line that is a date and nothing else. */
export const DATE_LINE =
  /^[\s*_]*(?:\p{L}{3,12},?\s)?(?:[0-9]{1,2}(?:\.|st|nd|rd|th)?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?[0-9]{4}(?:\sг\.?)?|\p{L}{3,12}\.?\s[0-9]{1,2},?\s[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)[\s*_]*$/u
