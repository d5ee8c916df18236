export type { Draft } from '../types.ts'
export { type FromDraft, fromDraft } from './from-draft.ts'
export type { DraftSource, FromDraftOptions } from './options.ts'
export { repairPrompt } from './repair-prompt.ts'
