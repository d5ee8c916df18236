import { spanOf } from '../../derive/quotation-comparison.ts'
import type { Statement } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import type { Place } from '../rule.ts'
import { shorten } from '../wording.ts'
import { shown } from './difference.ts'

/** Where a statement stands in the text that is held: the line and the sentence. Empty when that is not known. */
export function inTheText(
  { appearsIn, text }: Statement,
  dossier: DossierIndex,
): (Place & { message: string })[] {
  const record = appearsIn && dossier.source(appearsIn.source)
  const held = record && dossier.heldText(record.id)
  const span = held && (spanOf(appearsIn, held) ?? spanOf({ exact: text }, held))
  if (!span) return []
  const start = held.prepared().offsets.toUtf16(span.start)
  const sentence = held.sentences().find((one) => one.end > start)
  if (!sentence) return []
  const line = held.text.slice(0, sentence.start).split('\n').length
  const { index } = sentence.block
  return [
    {
      record,
      path: index === undefined ? ['id'] : ['text', 'blocks', index, 'text'],
      message: `Line ${line} of "${shorten(record.id)}": "${shown(sentence.text)}"`,
    },
  ]
}
