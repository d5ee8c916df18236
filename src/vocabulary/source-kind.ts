import { codeList } from './code-list.ts'

export const sourceKind = codeList({
  name: 'SourceKind',
  title: 'Kind of source',
  description: 'What sort of document, publication or recording a source is.',
  source: 'Citation Style Language (CSL) 1.0.2, item types',
  codes: [
    {
      code: 'article-newspaper',
      label: 'Newspaper article',
      definition: 'An article of a newspaper or news site.',
    },
    { code: 'article-magazine', label: 'Magazine article', definition: 'An article of a magazine.' },
    { code: 'article-journal', label: 'Journal article', definition: 'An article of a scholarly journal.' },
    { code: 'webpage', label: 'Web page', definition: 'A page of a website that is no article.' },
    { code: 'post', label: 'Post', definition: 'A post on a social network, channel, blog or forum.' },
    { code: 'broadcast', label: 'Broadcast', definition: 'A radio, television or streamed programme.' },
    {
      code: 'interview',
      label: 'Interview',
      definition: 'A conversation in which a person answers questions.',
    },
    { code: 'speech', label: 'Speech', definition: 'A spoken address or its prepared text.' },
    {
      code: 'report',
      label: 'Report',
      definition: 'A report by an organization, research institute or public body.',
    },
    { code: 'treaty', label: 'Treaty', definition: 'The official text of an agreement.' },
    { code: 'legislation', label: 'Legislation', definition: 'A law, decree or other act of domestic law.' },
    {
      code: 'press-release',
      label: 'Press release',
      definition: 'A text that an organization or public body hands to the press.',
      source: 'Not an item type of CSL, which files it under document or article',
    },
    {
      code: 'transcript',
      label: 'Transcript',
      definition: 'A written record of spoken words.',
      source: 'Not an item type of CSL, which files it under interview, speech or hearing',
    },
    {
      code: 'wire-report',
      label: 'Wire report',
      definition: 'A report distributed by a news agency to its subscribers.',
      source: 'Not an item type of CSL, which files it under article',
    },
    { code: 'dataset', label: 'Dataset', definition: 'A structured collection of data.' },
    { code: 'book', label: 'Book', definition: 'A book or a part of one.' },
    { code: 'document', label: 'Document', definition: 'Any other document.' },
    {
      code: 'unspecified',
      label: 'Unspecified',
      definition: 'A source of which the kind is not known.',
      source: 'Not an item type of CSL',
    },
  ],
})
