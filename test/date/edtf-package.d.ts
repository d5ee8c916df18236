/** The part of the npm package `edtf` that the differential test uses; the package ships no types. */
declare module 'edtf' {
  /** Milliseconds since 1970; infinite for an open end, null for an unknown one. Throws when the text is no EDTF date. */
  export default function edtf(text: string): { type: string; min: number | null; max: number | null }
}
