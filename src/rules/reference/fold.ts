/** An id without capital letters and without signs at its end: ids that agree in this look alike. */
export function fold(id: string): string {
  return id.replace(/[._~/-]+$/, '').toLowerCase()
}
