import { codeList } from './code-list.ts'

export const claimModality = codeList({
  name: 'ClaimModality',
  title: 'Modality of a claim',
  description: 'Whether a claim speaks of what is, of what will be or of what would be.',
  source: 'Modality in linguistics',
  codes: [
    { code: 'actual', label: 'Actual', definition: 'The claim speaks of what is or was the case.' },
    { code: 'future', label: 'Future', definition: 'The claim speaks of what is to come.' },
    { code: 'conditional', label: 'Conditional', definition: 'The claim holds only if something else does.' },
    { code: 'desired', label: 'Desired', definition: 'The claim speaks of what someone wants.' },
  ],
})
