import { codeList } from './code-list.ts'

export const provisionKind = codeList({
  name: 'ProvisionKind',
  title: 'Kind of provision',
  description: 'What a provision does to those it addresses.',
  source: 'Deontic categories of legal theory: ought, ought not, may',
  codes: [
    { code: 'obligation', label: 'Obligation', definition: 'Someone is to do something.' },
    { code: 'prohibition', label: 'Prohibition', definition: 'Someone is not to do something.' },
    { code: 'permission', label: 'Permission', definition: 'Someone may do something.' },
    { code: 'condition', label: 'Condition', definition: 'Something else depends on this being met.' },
    {
      code: 'procedure',
      label: 'Procedure',
      definition: 'A way of deciding, reporting, settling disputes or carrying out is laid down.',
    },
    {
      code: 'declaration',
      label: 'Declaration',
      definition: 'A view, an aim, a fact or a definition is stated.',
    },
  ],
})
