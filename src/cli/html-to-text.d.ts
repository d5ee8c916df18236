// The package ships no types; this is the part that we use.
declare module 'html-to-text' {
  export interface HtmlToTextOptions {
    wordwrap?: number | false
    decodeEntities?: boolean
    limits?: { maxInputLength?: number }
    selectors?: { selector: string; format?: string; options?: object }[]
  }

  /** The text of a page. */
  export function convert(html: string, options?: HtmlToTextOptions): string
}
