import type { Dossier, Statement } from '../types.ts'
import type { BriefText } from './brief-text.ts'

/** A text made of the statements of a dossier, one to a line under its title, for a dossier that stores none. */
export function textOfStatements(dossier: Dossier): BriefText {
  if (dossier.statements.length === 0) return { text: '', blocks: [], places: [] }
  const title = `${oneLine(dossier.title)}\n\n`
  const blocks: BriefText['blocks'] = [{ kind: 'headline', start: 0, end: title.length }]
  const places: BriefText['places'] = []
  let text = title
  for (const statement of statementsToWrite(dossier)) {
    const words = oneLine(statement.text)
    const start = text.length
    text += `${words}\n`
    blocks.push({ kind: 'paragraph', start, end: text.length })
    if (words !== '') places.push({ start, end: start + words.length, citations: statement.citations ?? [] })
  }
  return { text, blocks, places }
}

/** Those of the brief where it is named and says something, else all. */
function statementsToWrite({ brief, statements }: Dossier): readonly Statement[] {
  const own = statements.filter(({ appearsIn }) => brief !== undefined && appearsIn?.source === brief)
  return own.length > 0 ? own : statements
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
