import { list, optional } from './define.ts'
import { Extensions } from './extensions.ts'
import { CitationId } from './id.ts'

/** The list of citations that a record or part rests on. */
export const citations = optional(list(CitationId), 'The citations that support this.')

/** The last key of every record. */
export const extensions = optional(Extensions, 'Facts outside this format.')
