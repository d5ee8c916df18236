export { DIALECTS, type Dialect } from './dialects.ts'
export type { JsonSchema } from './json-schema.ts'
export { llmProfile, PROFILES, type Profile, type ProfileSchema, profilePath } from './llm.ts'
export {
  allSchemas,
  buildSchema,
  CONCEPTS,
  CONTAINERS,
  type Concept,
  type Form,
  schemaPath,
} from './published.ts'
