import { codeList } from './code-list.ts'

export const tenureStatus = codeList({
  name: 'TenureStatus',
  title: 'Status of a tenure',
  description: 'In what standing a person holds an office.',
  source: 'Constitutional practice on the holding of public office',
  codes: [
    { code: 'incumbent', label: 'Incumbent', definition: 'The person holds the office in full standing.' },
    {
      code: 'acting',
      label: 'Acting',
      definition: 'The person carries out the office without having been given it in full standing.',
    },
    {
      code: 'interim',
      label: 'Interim',
      definition: 'The person holds the office for a transition until a successor is installed.',
    },
    {
      code: 'caretaker',
      label: 'Caretaker',
      definition: 'The person stays in office with limited powers after the mandate has ended.',
    },
    {
      code: 'designate',
      label: 'Designate',
      definition: 'The person has been chosen for the office and has not yet taken it up.',
    },
    {
      code: 'suspended',
      label: 'Suspended',
      definition: 'The person keeps the office and is barred from exercising it for a time.',
    },
    {
      code: 'contested',
      label: 'Contested',
      definition: 'The person claims the office while others deny the claim or claim it as well.',
    },
    { code: 'former', label: 'Former', definition: 'The person has left the office.' },
  ],
})
