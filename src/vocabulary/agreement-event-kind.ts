import { codeList } from './code-list.ts'

export const agreementEventKind = codeList({
  name: 'AgreementEventKind',
  title: 'Kind of agreement event',
  description: 'What happens in the life of an agreement.',
  source: 'UN Treaty Collection glossary; Vienna Convention on the Law of Treaties 1969',
  codes: [
    {
      code: 'proposed',
      label: 'Proposed',
      definition: 'A side proposes to conclude the agreement or offers a draft.',
      source: 'Diplomatic practice',
    },
    {
      code: 'negotiation',
      label: 'Negotiation',
      definition: 'The sides hold talks on the text.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 2(1)(e)',
    },
    {
      code: 'text-agreed',
      label: 'Text agreed',
      definition: 'The negotiators settle the wording, before any formal step confirms it.',
      source: 'Diplomatic practice',
    },
    {
      code: 'initialling',
      label: 'Initialling',
      definition: 'Negotiators put their initials to the text to mark it as the one they settled.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 10(b) and 12(2)(a)',
    },
    {
      code: 'adoption',
      label: 'Adoption',
      definition: 'Those who drew up the text settle its form and content by a formal act.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 9',
    },
    {
      code: 'opened-for-signature',
      label: 'Opened for signature',
      definition: 'The agreement becomes available for signature, often for a set period.',
      source: 'UN Treaty Handbook',
    },
    {
      code: 'signature',
      label: 'Signature',
      definition:
        'A representative signs the text, and the record leaves open whether this binds or awaits a further step.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 10, 12 and 18',
    },
    {
      code: 'signature-ad-referendum',
      label: 'Signature ad referendum',
      definition:
        'A representative signs subject to confirmation, which makes the signature full once it is given.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 10(b) and 12(2)(b)',
    },
    {
      code: 'definitive-signature',
      label: 'Definitive signature',
      definition: 'A representative signs and by that act alone the side consents to be bound.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 12(1)',
    },
    {
      code: 'announcement',
      label: 'Announcement',
      definition: 'A side makes known to the public that the agreement exists or will be concluded.',
      source: 'Diplomatic practice',
    },
    {
      code: 'publication',
      label: 'Publication',
      definition: 'The text is made public officially.',
      source: 'UN Charter, art. 102; Vienna Convention on the Law of Treaties 1969, art. 80',
    },
    {
      code: 'leak',
      label: 'Leak',
      definition: 'The text or part of it becomes public without the consent of the sides.',
      source: 'Journalistic usage',
    },
    {
      code: 'domestic-approval',
      label: 'Domestic approval',
      definition: 'A parliament, court, cabinet or electorate gives the consent that domestic law asks for.',
      source: 'UN Treaty Handbook',
    },
    {
      code: 'domestic-rejection',
      label: 'Domestic rejection',
      definition:
        'A parliament, court, cabinet or electorate refuses the consent that domestic law asks for.',
      source: 'UN Treaty Handbook',
    },
    {
      code: 'ratification',
      label: 'Ratification',
      definition: 'A state that signed confirms on the international plane that it consents to be bound.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 2(1)(b) and 14',
    },
    {
      code: 'acceptance',
      label: 'Acceptance',
      definition:
        'A state or organization consents to be bound by an act called acceptance, with the effect of ratification.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 2(1)(b) and 14(2)',
    },
    {
      code: 'approval',
      label: 'Approval',
      definition:
        'A state or organization consents to be bound by an act called approval, with the effect of ratification.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 2(1)(b) and 14(2)',
    },
    {
      code: 'formal-confirmation',
      label: 'Formal confirmation',
      definition:
        'An international organization consents to be bound by the act that corresponds to the ratification of a state.',
      source: 'Vienna Convention on the Law of Treaties 1986, art. 2(1)(b bis) and 14',
    },
    {
      code: 'accession',
      label: 'Accession',
      definition: 'A state or organization that did not sign consents to be bound by one act.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 2(1)(b) and 15',
    },
    {
      code: 'succession',
      label: 'Succession',
      definition: 'A successor state declares itself bound by an agreement of its predecessor.',
      source: 'Vienna Convention on Succession of States in respect of Treaties 1978, art. 2(1)(g) and 17',
    },
    {
      code: 'exchange-of-instruments',
      label: 'Exchange of instruments',
      definition:
        'The sides hand each other the instruments or notes that constitute their agreement or their consent.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 13 and 16(a)',
    },
    {
      code: 'deposit',
      label: 'Deposit',
      definition: 'An instrument of consent or another act is lodged with the depositary.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 16(b)',
    },
    {
      code: 'notification',
      label: 'Notification',
      definition:
        'A side tells the others or the depositary formally of an act or a fact under the agreement.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 16(c) and 78',
    },
    {
      code: 'provisional-application',
      label: 'Provisional application',
      definition: 'The agreement or part of it is applied before it enters into force.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 25',
    },
    {
      code: 'entry-into-force',
      label: 'Entry into force',
      definition: 'The agreement begins to bind, as a whole or for the actors named.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 24',
    },
    {
      code: 'territorial-application',
      label: 'Territorial application',
      definition: 'A state extends the agreement to a territory or excludes one from it.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 29',
    },
    {
      code: 'registration',
      label: 'Registration',
      definition: 'The agreement is entered in the register of the United Nations or of another body.',
      source: 'UN Charter, art. 102; Vienna Convention on the Law of Treaties 1969, art. 80',
    },
    {
      code: 'reservation',
      label: 'Reservation',
      definition:
        'A state or organization declares, when it signs or consents, that a provision is to have no effect or a changed effect for itself.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 2(1)(d) and 19 to 23',
    },
    {
      code: 'reservation-withdrawal',
      label: 'Withdrawal of a reservation',
      definition: 'A state or organization takes back a reservation in whole or in part.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 22(1)',
    },
    {
      code: 'interpretative-declaration',
      label: 'Interpretative declaration',
      definition:
        'A state or organization declares how it understands a provision and does not purport to change its effect.',
      source:
        'International Law Commission, Guide to Practice on Reservations to Treaties, 2011, guideline 1.2',
    },
    {
      code: 'objection',
      label: 'Objection',
      definition:
        'A state or organization opposes the reservation of another, or its notice to suspend or leave the agreement.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 20 to 23 and 65(3)',
    },
    {
      code: 'objection-withdrawal',
      label: 'Withdrawal of an objection',
      definition: 'A state or organization takes back its objection.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 22(2)',
    },
    {
      code: 'implementation',
      label: 'Implementation',
      definition: 'A side takes a step that carries the agreement out.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 26',
    },
    {
      code: 'extension',
      label: 'Extension',
      definition: 'The sides prolong the agreement, or a phase of it, beyond its set end.',
      source: 'Treaty practice on duration clauses',
    },
    {
      code: 'renewal',
      label: 'Renewal',
      definition: 'The agreement starts a further term after one has run out.',
      source: 'Treaty practice on duration clauses',
    },
    {
      code: 'amendment',
      label: 'Amendment',
      definition: 'The sides change provisions of the agreement.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 39 to 41',
    },
    {
      code: 'correction',
      label: 'Correction',
      definition: 'An error in the authentic text is put right.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 79',
    },
    {
      code: 'suspension',
      label: 'Suspension',
      definition: 'The operation of the agreement or part of it is halted for a time.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 57 to 60 and 72',
    },
    {
      code: 'resumption',
      label: 'Resumption',
      definition: 'A suspended agreement operates again.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 72',
    },
    {
      code: 'breach-alleged',
      label: 'Alleged breach',
      definition: 'An actor accuses another of breaking the agreement.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 60',
    },
    {
      code: 'denunciation',
      label: 'Denunciation',
      definition:
        'A party gives notice that it ends its participation, which ends a bilateral agreement altogether.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 56',
    },
    {
      code: 'withdrawal',
      label: 'Withdrawal',
      definition: 'A party gives notice that it leaves an agreement, which goes on among the others.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 54 and 56',
    },
    {
      code: 'withdrawal-rescinded',
      label: 'Withdrawal rescinded',
      definition:
        'A party takes back its notice of denunciation or withdrawal before the notice takes effect.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 68',
    },
    {
      code: 'termination',
      label: 'Termination',
      definition:
        'The agreement ends by consent of the parties, under its own terms or on another ground in law.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 54 to 62',
    },
    {
      code: 'expiry',
      label: 'Expiry',
      definition: 'The agreement ends because its set term runs out.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 54(a)',
    },
    {
      code: 'supersession',
      label: 'Supersession',
      definition: 'A later agreement takes the place of this one.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 59',
    },
    {
      code: 'invalidation',
      label: 'Invalidation',
      definition: 'The agreement is held void or its invalidity is established.',
      source: 'Vienna Convention on the Law of Treaties 1969, art. 46 to 53 and 69',
    },
  ],
})
