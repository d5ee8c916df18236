import { codeList } from './code-list.ts'

export const renewalMode = codeList({
  name: 'RenewalMode',
  title: 'Mode of renewal',
  description: 'How an agreement goes on after its set term.',
  source: 'Treaty practice on duration clauses (UN Treaty Handbook)',
  codes: [
    { code: 'none', label: 'None', definition: 'The agreement ends with its term.' },
    {
      code: 'tacit',
      label: 'Tacit',
      definition: 'The agreement goes on for a further term unless a party gives notice against it.',
    },
    {
      code: 'by-agreement',
      label: 'By agreement',
      definition: 'The agreement goes on only if the parties agree to it anew.',
    },
  ],
})
