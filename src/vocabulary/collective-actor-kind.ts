import { codeList } from './code-list.ts'

export const collectiveActorKind = codeList({
  name: 'CollectiveActorKind',
  title: 'Kind of collective actor',
  description: 'What a body that acts as one is at the day for which the dossier speaks.',
  source: 'Usage of international law and diplomacy',
  codes: [
    {
      code: 'state',
      label: 'State',
      definition:
        'A body with a permanent population, a defined territory, a government and the capacity to enter into relations with states.',
      source: 'Montevideo Convention 1933, art. 1',
    },
    {
      code: 'government',
      label: 'Government',
      definition:
        'The authority that acts for a state and that at least some states deal with as its government.',
    },
    {
      code: 'de-facto-authority',
      label: 'De facto authority',
      definition:
        'An authority that governs a territory in fact without being generally recognised as its government.',
    },
    {
      code: 'state-body',
      label: 'State body',
      definition: 'A ministry, agency, legislature, court or other organ of a state or of its government.',
    },
    {
      code: 'armed-forces',
      label: 'Armed forces',
      definition: 'The regular military of a state, or a branch, command or unit of it.',
      source: 'Additional Protocol I to the Geneva Conventions 1977, art. 43',
    },
    {
      code: 'armed-group',
      label: 'Armed group',
      definition:
        'An organised group that uses armed force and does not belong to the armed forces of a state.',
      source: 'Additional Protocol II to the Geneva Conventions 1977, art. 1(1)',
    },
    {
      code: 'intergovernmental-organization',
      label: 'Intergovernmental organization',
      definition:
        'An organization that states or other such organizations set up by agreement and that has organs of its own.',
      source: 'Vienna Convention on the Law of Treaties 1986, art. 2(1)(i)',
    },
    {
      code: 'organization',
      label: 'Organization',
      definition:
        'Any other organised body, such as an association, a foundation, a research institute or a non-governmental organization.',
    },
    { code: 'company', label: 'Company', definition: 'A business enterprise, whoever owns it.' },
    {
      code: 'political-party',
      label: 'Political party',
      definition: 'An organization that seeks political office or influence under a name of its own.',
    },
    {
      code: 'media-organization',
      label: 'Media organization',
      definition: 'A publisher, broadcaster, news agency or outlet that makes reports public.',
    },
    {
      code: 'religious-body',
      label: 'Religious body',
      definition: 'A church, order, council or other organised authority of a religion.',
    },
    {
      code: 'territory',
      label: 'Territory',
      definition:
        'A dependent, autonomous or disputed territory that acts or is spoken of under its own name.',
    },
    {
      code: 'community',
      label: 'Community',
      definition: 'A people, tribe, clan or local community that acts or is affected as a group.',
    },
  ],
})
