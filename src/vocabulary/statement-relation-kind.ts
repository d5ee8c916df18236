import { codeList } from './code-list.ts'

export const statementRelationKind = codeList({
  name: 'StatementRelationKind',
  title: 'Relation between statements',
  description: 'What this statement does to another one, read from this statement to the other.',
  source: 'Citation Typing Ontology (CiTO); Rhetorical Structure Theory',
  codes: [
    {
      code: 'corroborates',
      label: 'Corroborates',
      definition: 'It confirms the other from a source of its own.',
      source: 'CiTO: confirms',
    },
    {
      code: 'repeats',
      label: 'Repeats',
      definition: 'It says the same on the word of the other.',
      source: 'CiTO: repeats nothing new; compare obtains support from',
    },
    {
      code: 'contradicts',
      label: 'Contradicts',
      definition: 'It says something that cannot be true together with the other.',
      source: 'CiTO: disagrees with',
    },
    {
      code: 'denies',
      label: 'Denies',
      definition: 'Its speaker says that the other is untrue.',
      source: 'CiTO: refutes',
    },
    {
      code: 'qualifies',
      label: 'Qualifies',
      definition: 'It limits the other or adds a condition.',
      source: 'CiTO: qualifies',
    },
    {
      code: 'corrects',
      label: 'Corrects',
      definition: 'It puts right an error in the other.',
      source: 'CiTO: corrects',
    },
    {
      code: 'retracts',
      label: 'Retracts',
      definition: 'It takes back the other, said earlier by the same side.',
      source: 'CiTO: retracts',
    },
    {
      code: 'elaborates',
      label: 'Elaborates',
      definition: 'It adds detail to the other.',
      source: 'CiTO: extends',
    },
    {
      code: 'replies-to',
      label: 'Replies to',
      definition: 'It answers the other.',
      source: 'CiTO: replies to',
    },
    {
      code: 'translates',
      label: 'Translates',
      definition: 'It gives the other in another language.',
      source: 'DCMI Metadata Terms: hasVersion',
    },
    {
      code: 'based-on',
      label: 'Based on',
      definition: 'It draws its content or its conclusion from the other.',
      source: 'PROV-O: wasDerivedFrom',
    },
  ],
})
