/**
 * Dialects of structured output. `openai`: strict mode of OpenAI. `anthropic`: structured outputs of Anthropic.
 * `portable`: what both accept, for other providers as well.
 */
export const PROFILES = ['portable', 'openai', 'anthropic'] as const
export type Profile = (typeof PROFILES)[number]

/** The path of a profile below `schemas/v1/`. */
export function profilePath(profile: Profile): string {
  return `llm/${profile}.json`
}
