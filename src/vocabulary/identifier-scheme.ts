import { codeList } from './code-list.ts'

export const identifierScheme = codeList({
  name: 'IdentifierScheme',
  title: 'Identifier scheme',
  description: 'The register that gives out an identifier.',
  source: 'The register that each definition names',
  open: true,
  codes: [
    { code: 'wikidata', label: 'Wikidata', definition: 'An item of Wikidata, the letter Q and a number.' },
    {
      code: 'iso-3166-1',
      label: 'ISO 3166-1',
      definition: 'A country code of two letters, three letters or three digits.',
    },
    {
      code: 'iso-3166-2',
      label: 'ISO 3166-2',
      definition:
        'A subdivision code, a country code of two letters, a hyphen and one to three letters or digits.',
    },
    {
      code: 'un-m49',
      label: 'UN M49',
      definition: 'An area code of the United Nations Statistics Division, three digits.',
    },
    {
      code: 'cow',
      label: 'Correlates of War',
      definition: 'A state number of the Correlates of War project, one to three digits.',
    },
    {
      code: 'lei',
      label: 'LEI',
      definition:
        'A Legal Entity Identifier, twenty letters and digits of which the last two are check digits.',
      source: 'ISO 17442',
    },
    {
      code: 'isni',
      label: 'ISNI',
      definition:
        'An International Standard Name Identifier, sixteen digits of which the last is a check character.',
      source: 'ISO 27729',
    },
    {
      code: 'orcid',
      label: 'ORCID iD',
      definition:
        'An identifier of a researcher, four groups of four digits of which the last is a check character.',
    },
    {
      code: 'viaf',
      label: 'VIAF',
      definition: 'A cluster number of the Virtual International Authority File.',
    },
    {
      code: 'ror',
      label: 'ROR',
      definition:
        'An identifier of the Research Organization Registry, nine characters that begin with zero.',
    },
    {
      code: 'opensanctions',
      label: 'OpenSanctions',
      definition: 'An entity identifier of the OpenSanctions database.',
    },
    {
      code: 'un-sanctions',
      label: 'UN sanctions list',
      definition:
        'A permanent reference number of the UN Security Council consolidated list, such as three letters, a dot and three digits.',
    },
    {
      code: 'unts',
      label: 'UNTS',
      definition:
        'A registration number of the United Nations Treaty Series, I or II, a hyphen and a number.',
    },
    {
      code: 'celex',
      label: 'CELEX',
      definition: 'A number of a document in EUR-Lex, a sector, a year, letters for the type and a number.',
    },
    { code: 'eli', label: 'ELI', definition: 'A European Legislation Identifier, an http address.' },
    {
      code: 'doi',
      label: 'DOI',
      definition: 'A Digital Object Identifier, a prefix that begins with 10, a slash and a suffix.',
      source: 'ISO 26324',
    },
    {
      code: 'isbn',
      label: 'ISBN',
      definition:
        'An International Standard Book Number, ten or thirteen digits of which the last is a check character.',
      source: 'ISO 2108',
    },
    {
      code: 'issn',
      label: 'ISSN',
      definition:
        'An International Standard Serial Number, eight digits of which the last is a check character.',
      source: 'ISO 3297',
    },
    {
      code: 'imo',
      label: 'IMO number',
      definition: 'A ship or company number of the International Maritime Organization, seven digits.',
    },
    { code: 'geonames', label: 'GeoNames', definition: 'A feature number of the GeoNames database.' },
  ],
})
