import type { Source } from '../types.ts'

/** A text that the model was given. */
export interface DraftSource {
  /**
   * What the draft calls the text: `brief` for the text that it takes apart, `reference-1` for what that text cites as
   * [1], any other short name for a further text. It becomes the id: `source:brief`, `source:reference-1`.
   */
  label: string
  /** The text, exactly as the model saw it. */
  text: string
  /** What is known of the source beside its text. */
  record?: Partial<Omit<Source, 'type' | 'id' | 'text'>>
}

/** What `fromDraft` is to know beside the draft. */
export interface FromDraftOptions {
  /** Every text that the model was given. */
  sources: readonly DraftSource[]
  /** The label of the text that the draft takes apart: `brief` where absent, or that of the only text. */
  brief?: string | undefined
  /** Id of the dossier, with or without `dossier:`; made from the title where absent. */
  id?: string | undefined
  /** The day up to which the dossier tells the story, EDTF. */
  asOf?: string | undefined
  /** Whether the dossier keeps the texts; true where absent. Without them a later check needs them beside it. */
  storeTexts?: boolean | undefined
}
