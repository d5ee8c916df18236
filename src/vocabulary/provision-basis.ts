import { codeList } from './code-list.ts'

export const provisionBasis = codeList({
  name: 'ProvisionBasis',
  title: 'Basis of a provision',
  description: 'Whether a provision is read from the text of the agreement or known only from reports.',
  source: 'Historical source criticism: primary and secondary sources',
  codes: [
    {
      code: 'text',
      label: 'Text',
      definition: 'The provision stands in the text of the agreement, which the recorder has seen.',
    },
    {
      code: 'reported',
      label: 'Reported',
      definition: 'A source reports the provision and the recorder has not seen it in the text.',
    },
  ],
})
