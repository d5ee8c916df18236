import { codeList } from './code-list.ts'

export const speechAct = codeList({
  name: 'SpeechAct',
  title: 'Speech act',
  description: 'What the speaker does by saying the words.',
  source: 'Searle, A Taxonomy of Illocutionary Acts, 1975; CAMEO event codebook, verbal categories',
  codes: [
    {
      code: 'conclude',
      label: 'Conclude',
      definition: 'The speaker declares an agreement made or a matter settled.',
    },
    {
      code: 'announce',
      label: 'Announce',
      definition: 'The speaker makes something new known to the public.',
    },
    { code: 'support', label: 'Support', definition: 'The speaker backs an actor, an act or a position.' },
    {
      code: 'concede',
      label: 'Concede',
      definition: 'The speaker admits or grants something against its own interest.',
    },
    {
      code: 'request',
      label: 'Request',
      definition: 'The speaker asks for something and leaves the answer open.',
    },
    { code: 'demand', label: 'Demand', definition: 'The speaker asks for something and insists on it.' },
    { code: 'accuse', label: 'Accuse', definition: 'The speaker holds an actor responsible for a wrong.' },
    {
      code: 'deny',
      label: 'Deny',
      definition: 'The speaker says that something alleged or reported is untrue.',
    },
    {
      code: 'reject',
      label: 'Reject',
      definition: 'The speaker refuses a proposal, a demand or a claim of right.',
    },
    {
      code: 'threaten',
      label: 'Threaten',
      definition: 'The speaker announces harm of its own doing if something is or is not done.',
    },
    { code: 'warn', label: 'Warn', definition: 'The speaker points out a danger to the addressee.' },
    { code: 'promise', label: 'Promise', definition: 'The speaker commits itself to a future act.' },
    {
      code: 'offer',
      label: 'Offer',
      definition: 'The speaker puts forward an act that takes effect if the other accepts.',
    },
    {
      code: 'predict',
      label: 'Predict',
      definition: 'The speaker says what will happen beyond its own control.',
    },
    { code: 'explain', label: 'Explain', definition: 'The speaker gives reasons, background or meaning.' },
    {
      code: 'confirm',
      label: 'Confirm',
      definition: 'The speaker says that something alleged, reported or expected is true.',
    },
    { code: 'correct', label: 'Correct', definition: 'The speaker puts right an earlier statement.' },
    { code: 'apologise', label: 'Apologise', definition: 'The speaker expresses regret for its own act.' },
  ],
})
