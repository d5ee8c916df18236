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
      definition: 'This statement confirms the other from a source of its own.',
      source: 'CiTO: confirms',
    },
    {
      code: 'repeats',
      label: 'Repeats',
      definition: 'This statement says the same on the word of the other.',
      source: 'Journalistic practice: an echo is not a second source',
    },
    {
      code: 'contradicts',
      label: 'Contradicts',
      definition: 'This statement says something that cannot be true together with the other.',
      source: 'CiTO: disagrees with',
    },
    {
      code: 'denies',
      label: 'Denies',
      definition: 'The speaker of this statement says that the other is untrue.',
      source: 'CiTO: refutes',
    },
    {
      code: 'qualifies',
      label: 'Qualifies',
      definition: 'This statement limits the other or adds a condition.',
      source: 'CiTO: qualifies',
    },
    {
      code: 'corrects',
      label: 'Corrects',
      definition: 'This statement puts right an error in the other.',
      source: 'CiTO: corrects',
    },
    {
      code: 'retracts',
      label: 'Retracts',
      definition: 'This statement takes back the other, said earlier by the same side.',
      source: 'CiTO: retracts',
    },
    {
      code: 'elaborates',
      label: 'Elaborates',
      definition: 'This statement adds detail to the other.',
      source: 'CiTO: extends',
    },
    {
      code: 'replies-to',
      label: 'Replies to',
      definition: 'This statement answers the other.',
      source: 'CiTO: replies to',
    },
    {
      code: 'translates',
      label: 'Translates',
      definition: 'This statement gives the other in another language.',
      source: 'Schema.org: translationOfWork',
    },
    {
      code: 'based-on',
      label: 'Based on',
      definition: 'This statement draws its content or its conclusion from the other.',
      source: 'PROV-O: wasDerivedFrom',
    },
  ],
})
