import { codeList } from './code-list.ts'

export const agreementSubject = codeList({
  name: 'AgreementSubject',
  title: 'Subject of an agreement',
  description: 'What the agreement is about, in two levels joined by a dot.',
  source:
    'UN Treaty Series subject terms; World Treaty Index topics; PA-X Peace Agreements Database categories',
  open: true,
  codes: [
    { code: 'defence', label: 'Defence', definition: 'Military cooperation in general.' },
    {
      code: 'defence.maintenance-repair',
      label: 'Defence: maintenance and repair',
      definition: 'Upkeep, repair and modernisation of military equipment.',
    },
    {
      code: 'defence.arms-transfer',
      label: 'Defence: arms transfer',
      definition: 'Sale, gift, loan or lease of weapons and military equipment.',
    },
    {
      code: 'defence.industry',
      label: 'Defence: industry',
      definition: 'Joint development, production or licensing of military equipment.',
    },
    {
      code: 'defence.training',
      label: 'Defence: training',
      definition: 'Military education, training and advice.',
    },
    { code: 'defence.exercises', label: 'Defence: exercises', definition: 'Joint military exercises.' },
    {
      code: 'defence.basing',
      label: 'Defence: basing',
      definition: 'Bases, access, transit and stationing of forces.',
    },
    {
      code: 'defence.status-of-forces',
      label: 'Defence: status of forces',
      definition: 'Legal status of the forces of one side in the territory of another.',
    },
    {
      code: 'defence.intelligence',
      label: 'Defence: intelligence',
      definition: 'Sharing and protection of intelligence and classified information.',
    },
    { code: 'alliance', label: 'Alliance', definition: 'Political and military alignment in general.' },
    {
      code: 'alliance.mutual-defence',
      label: 'Alliance: mutual defence',
      definition: 'A duty or promise to help a side that is attacked.',
    },
    {
      code: 'alliance.consultation',
      label: 'Alliance: consultation',
      definition: 'A duty or promise to consult when a threat arises.',
    },
    {
      code: 'alliance.non-aggression',
      label: 'Alliance: non-aggression',
      definition: 'A promise not to attack or not to help an attacker.',
    },
    {
      code: 'alliance.security-guarantee',
      label: 'Alliance: security guarantee',
      definition: 'An assurance by one side of the security or neutrality of another.',
    },
    { code: 'ceasefire', label: 'Ceasefire', definition: 'An end or pause of fighting.' },
    {
      code: 'ceasefire.monitoring',
      label: 'Ceasefire: monitoring',
      definition: 'Observation and verification of a ceasefire.',
    },
    {
      code: 'ceasefire.withdrawal',
      label: 'Ceasefire: withdrawal of forces',
      definition: 'Pull-back, separation or withdrawal of forces.',
    },
    { code: 'peace', label: 'Peace', definition: 'A settlement of a conflict.' },
    {
      code: 'peace.process',
      label: 'Peace: process',
      definition: 'Talks, agenda and rules on the way to a settlement.',
    },
    {
      code: 'peace.transitional-justice',
      label: 'Peace: transitional justice',
      definition: 'Amnesty, accountability, reparation and truth after a conflict.',
    },
    {
      code: 'detainee-exchange',
      label: 'Detainee exchange',
      definition: 'Release or exchange of prisoners, hostages and detainees.',
    },
    {
      code: 'arms-control',
      label: 'Arms control',
      definition: 'Limits, bans and transparency for weapons in general.',
    },
    {
      code: 'arms-control.conventional',
      label: 'Arms control: conventional weapons',
      definition: 'Limits and bans for conventional weapons, landmines and cluster munitions included.',
    },
    {
      code: 'arms-control.mass-destruction',
      label: 'Arms control: weapons of mass destruction',
      definition: 'Limits and bans for nuclear, chemical and biological weapons.',
    },
    { code: 'nuclear', label: 'Nuclear', definition: 'Nuclear matters in general.' },
    {
      code: 'nuclear.safeguards',
      label: 'Nuclear: safeguards',
      definition: 'Verification that nuclear material stays in peaceful use.',
    },
    {
      code: 'security',
      label: 'Security',
      definition: 'Internal and international security other than defence.',
    },
    {
      code: 'security.counter-terrorism',
      label: 'Security: counter-terrorism',
      definition: 'Prevention and prosecution of terrorism.',
    },
    {
      code: 'security.police',
      label: 'Security: police',
      definition: 'Police cooperation and the fight against crime and drugs.',
    },
    {
      code: 'security.cyber',
      label: 'Security: cyber',
      definition: 'Conduct and cooperation in cyberspace.',
    },
    {
      code: 'justice',
      label: 'Justice',
      definition: 'Cooperation of courts and legal authorities in general.',
    },
    {
      code: 'justice.extradition',
      label: 'Justice: extradition',
      definition: 'Surrender of accused and sentenced persons.',
    },
    {
      code: 'justice.legal-assistance',
      label: 'Justice: legal assistance',
      definition: 'Help between authorities in criminal or civil proceedings.',
    },
    {
      code: 'diplomatic-relations',
      label: 'Diplomatic relations',
      definition: 'Relations between states and governments, recognition and missions.',
    },
    {
      code: 'diplomatic-relations.consular',
      label: 'Diplomatic relations: consular',
      definition: 'Consulates and help to nationals.',
    },
    { code: 'territory', label: 'Territory', definition: 'Title to territory and its transfer.' },
    {
      code: 'territory.boundary',
      label: 'Territory: boundary',
      definition: 'Course, marking and management of a land boundary.',
    },
    {
      code: 'territory.maritime',
      label: 'Territory: maritime zones',
      definition: 'Boundaries and rights at sea.',
    },
    {
      code: 'human-rights',
      label: 'Human rights',
      definition: 'Protection of human rights and of minorities.',
    },
    { code: 'humanitarian', label: 'Humanitarian', definition: 'Aid, access and protection of civilians.' },
    { code: 'trade', label: 'Trade', definition: 'Trade in goods and services.' },
    {
      code: 'trade.free-trade',
      label: 'Trade: free trade',
      definition: 'Removal of tariffs and other barriers between the sides.',
    },
    {
      code: 'trade.sanctions',
      label: 'Trade: sanctions',
      definition: 'Imposition, easing or lifting of sanctions and release of frozen assets.',
    },
    { code: 'investment', label: 'Investment', definition: 'Promotion and protection of investments.' },
    { code: 'finance', label: 'Finance', definition: 'Loans, grants, debt, payments and banking.' },
    {
      code: 'finance.taxation',
      label: 'Finance: taxation',
      definition: 'Double taxation and exchange of tax information.',
    },
    { code: 'energy', label: 'Energy', definition: 'Production, supply and transit of energy.' },
    { code: 'mining', label: 'Mining', definition: 'Minerals and other raw materials.' },
    { code: 'transport', label: 'Transport', definition: 'Transport, transit and infrastructure.' },
    {
      code: 'transport.aviation',
      label: 'Transport: aviation',
      definition: 'Air services and use of airspace.',
    },
    { code: 'environment', label: 'Environment', definition: 'Protection of nature and the environment.' },
    {
      code: 'environment.climate',
      label: 'Environment: climate',
      definition: 'Climate change and emissions.',
    },
    {
      code: 'environment.water',
      label: 'Environment: water',
      definition: 'Shared rivers, lakes and groundwater.',
    },
    { code: 'agriculture', label: 'Agriculture', definition: 'Farming, food and fisheries.' },
    { code: 'migration', label: 'Migration', definition: 'Movement and status of persons across borders.' },
    {
      code: 'migration.readmission',
      label: 'Migration: readmission',
      definition: 'Return and readmission of persons.',
    },
    {
      code: 'migration.refugees',
      label: 'Migration: refugees',
      definition: 'Protection, hosting and return of refugees.',
    },
    { code: 'health', label: 'Health', definition: 'Public health and medicine.' },
    { code: 'education', label: 'Education', definition: 'Education and recognition of diplomas.' },
    { code: 'culture', label: 'Culture', definition: 'Culture, media, sport and heritage.' },
    { code: 'science', label: 'Science', definition: 'Science, technology and space.' },
    {
      code: 'institution',
      label: 'Institution',
      definition: 'Foundation, membership and seat of an international organization.',
    },
  ],
})
