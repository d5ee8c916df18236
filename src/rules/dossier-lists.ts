/** The keys of a dossier behind which its records stand, in canonical order. */
export const DOSSIER_LISTS = ['actors', 'agreements', 'statements', 'citations', 'sources'] as const

/** Whether a key is one of them. */
export function isDossierList(key: unknown): key is (typeof DOSSIER_LISTS)[number] {
  return (DOSSIER_LISTS as readonly unknown[]).includes(key)
}
