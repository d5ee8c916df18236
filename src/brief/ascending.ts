/** Numbers by size; names stay in their order. */
export function ascending(ids: readonly string[]): string[] {
  const numeric = ids.every((id) => /^[0-9]{1,9}$/.test(id))
  return numeric ? [...ids].sort((a, b) => Number(a) - Number(b)) : [...ids]
}
