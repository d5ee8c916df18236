import { codeList } from './code-list.ts'

export const sourceBlockKind = codeList({
  name: 'SourceBlockKind',
  title: 'Kind of text block',
  description: 'What part a block plays in the text of a source.',
  source: 'Journalistic layout terms; NewsML-G2 and NITF block elements',
  codes: [
    { code: 'headline', label: 'Headline', definition: 'The title line of the text.' },
    { code: 'byline', label: 'Byline', definition: 'The line that names the author, the place or the date.' },
    { code: 'heading', label: 'Heading', definition: 'A heading inside the text.' },
    { code: 'lede', label: 'Lede', definition: 'The opening paragraph that sums up the news.' },
    { code: 'paragraph', label: 'Paragraph', definition: 'A paragraph of the running text.' },
    { code: 'list', label: 'List', definition: 'A list of items.' },
    {
      code: 'pull-quote',
      label: 'Pull quote',
      definition:
        "A line lifted from the text or written for display, which is not evidence of anyone's words.",
    },
    {
      code: 'analysis',
      label: 'Analysis',
      definition: 'A passage in which the author judges or interprets.',
    },
    { code: 'caption', label: 'Caption', definition: 'The text that goes with an image, chart or video.' },
    { code: 'references', label: 'References', definition: 'The list of the sources that the text cites.' },
    { code: 'other', label: 'Other', definition: 'Any other part of the text.' },
  ],
})
