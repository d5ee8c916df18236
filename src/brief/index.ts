export type { BriefNote } from './notes.ts'
export type { KnownReference, ReadBriefOptions } from './options.ts'
export { type ReadBrief, readBrief } from './read.ts'
export { type RenderBriefOptions, renderBrief } from './render.ts'
