import { sha256 } from '../../text/sha256.ts'
import type { Source } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { type RuleExamples, source } from '../example.ts'
import { dossierRule, type Finding } from '../rule.ts'
import { sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/hash-mismatch',
  since: '0.1.0',
  severity: 'error',
  summary: 'The text that is held is not the text whose digest (SHA-256) was recorded.',
  why: 'The text was changed after it was recorded, or it is another text, so nothing compared with it is proved.',
  fix: 'Restore the text that was recorded, or compute the digest anew after looking at what changed.',
  check(dossier, report) {
    for (const source of dossier.sources) {
      const finding = mismatchOf(source, dossier)
      if (finding) report(finding)
    }
  },
})

function mismatchOf(record: Source, dossier: DossierIndex): Finding | undefined {
  const { textSha256, archive } = record
  if (textSha256 === undefined && archive?.sha256 === undefined) return undefined
  const held = dossier.heldText(record.id)
  if (!held) return undefined
  const { snapshot, text } = held
  const ofBytes = snapshot?.sha256
  // The digest of the archived bytes says nothing of a text that is stored in the record.
  if (archive?.sha256 !== undefined && ofBytes !== undefined && ofBytes !== archive.sha256)
    return textSha256 !== undefined && (ofBytes === textSha256 || sha256(text) === textSha256)
      ? undefined
      : mismatch(record, ['archive', 'sha256'], archive.sha256, ofBytes)
  if (textSha256 === undefined || ofBytes === textSha256) return undefined
  // Bytes that are the archived ones are right, however their text was read.
  if (ofBytes !== undefined && ofBytes === archive?.sha256) return undefined
  const ofText = sha256(text)
  return ofText === textSha256 ? undefined : mismatch(record, ['textSha256'], textSha256, ofText)
}

function mismatch(record: Source, path: Finding['path'], recorded: string, found: string): Finding {
  return {
    record,
    path,
    message: `The digest of the text is ${found.slice(0, 12)}…, the recorded one ${recorded.slice(0, 12)}….`,
    suggestion: found,
  }
}

const text = 'State A and State B signed the agreement in Geneva.'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'text-changed-after-it-was-recorded',
      dossier: {
        sources: [sourceWithText('a', `${text} `, { textSha256: sha256(text) })],
      },
    },
  ],
  passing: [
    {
      title: 'text-as-it-was-recorded',
      dossier: { sources: [sourceWithText('a', text, { textSha256: sha256(text) })] },
    },
  ],
  nearMiss: [
    {
      title: 'text-not-held',
      dossier: { sources: [source('a', { textSha256: sha256(text) })] },
    },
    {
      title: 'digest-of-the-archived-bytes',
      dossier: {
        sources: [
          sourceWithText('a', text, {
            archive: { url: 'https://example.org/copy', captured: '2024-09-04', sha256: sha256('<html>') },
          }),
        ],
      },
    },
  ],
}
