export { DIALECTS, type Dialect } from './dialects.ts'
export type { JsonSchema } from './json-schema.ts'
export { llmProfile, type ProfileSchema } from './llm.ts'
export { PROFILES, type Profile, profilePath } from './profiles.ts'
export {
  allSchemas,
  buildSchema,
  CONCEPTS,
  CONTAINERS,
  type Concept,
  type Form,
  schemaPath,
} from './published.ts'
