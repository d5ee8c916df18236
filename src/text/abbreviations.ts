/**
 * What a full stop after a word means, per language. Entries are written without their last full stop and are
 * separated by spaces; a lower-case entry also covers its capitalised form.
 */
export interface Abbreviations {
  /** Never the end of a sentence: titles and connectives ("Gen.", "e.g."). */
  joining: string
  /** Joined to a following number, otherwise the end ("No. 45", "Sept. 3"). */
  numbered: string
  /** The end only before a word from `starters` ("the U.S. The …", "Acme Inc. They …"). */
  loose: string
  /** Words that open a sentence often and follow a name or an abbreviation inside a sentence hardly ever. */
  starters: string
  /** Words that open a date or a time: "In Sept. State A …" is one sentence. */
  leads: string
  /** Verbs that attribute a quotation: “Will you come?” Ms. A asked. */
  speech: string
  /** A number with a full stop is an ordinal: "am 3. September". */
  ordinals?: boolean
}

const NONE: Abbreviations = { joining: '', numbered: '', loose: '', starters: '', leads: '', speech: '' }

/** By language subtag. Cyrillic, Arabic and Devanagari lists apply to text in those scripts whatever its language. */
export const ABBREVIATIONS: Record<string, Abbreviations> = {
  en: {
    joining:
      'Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Lt Col Maj Capt Cpt Cmdr Cdr Comdr Adm Brig Sgt Cpl Pvt Pfc Sen Rep Reps Sens ' +
      'Gov Hon Rt Sec Op op Rev Fr Amb Atty Pres Supt Insp Det Dir Msgr Mt Ft Gens Cols St Ste Sr-Lt Rear-Adm vs cf viz e.g i.e ' +
      'approx esp incl resp Ph Comm Spc Ayat Sheik Eng',
    numbered:
      'no nos No Nos p pp art arts Art Arts sec secs ch cit ibid est Ch vol vols Vol fig figs Fig para paras Para par res Res ' +
      'doc Doc c ca r fol Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
    loose:
      'Inc Ltd Co Corp Bros Jr Sr Esq Dept Univ Ave Blvd Rd Bldg Assn Intl Govt Okla Calif Mass Conn Va Ariz Ala Ark ' +
      'Colo Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Ore Pa Tenn Tex Vt Wash Wis Wyo al et',
    starters:
      'the a an this that these those he she it they we you i in on at by for from with as after before but and or if ' +
      'when while although however meanwhile its his her their our there here no not both several some many most all ' +
      'also according since during under despite following two three what who why how',
    leads:
      'in on since by until till from after before early late mid between at around about during last next',
    speech:
      'said says asked asks added adds told tells wrote writes replied warned demanded insisted declared announced ' +
      'claimed stated exclaimed shouted cried wondered noted explained',
  },
  de: {
    joining:
      'Dr Prof Hr Fr Frl Gen Oberst Maj Hptm Lt Obstlt St Dipl Ing bzw vgl z u a d i u.a z.B d.h i.d.R o.ä sog ggf inkl ' +
      'exkl ca evtl geb gest Abg Bf phil jur med rer nat hl ehem stellv s',
    numbered:
      'Nr Nrn S Bd Bde Art Abs Kap Ziff Anm Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Do Sa So',
    loose: 'Co Inc Ltd Str Jr',
    starters:
      'der die das ein eine er sie es wir ich in im am an auf aus bei nach vor mit von zu zur und aber doch dies diese ' +
      'dieser dieses sein seine ihr ihre auch wenn als wie laut damit dabei dort',
    leads: 'im in am seit bis ab vom von vor nach anfang mitte ende um',
    speech: '',
    ordinals: true,
  },
  fr: {
    joining: 'M MM Mme Mmes Mlle Dr Pr Me gén col cap lt cdt St Ste cf c.-à-d p.ex ex env av apr J.-C S.E',
    numbered: 'n no nos p pp art arts vol chap al fig janv févr avr juill sept oct nov déc',
    loose: 'Cie Sté Inc',
    starters:
      'le la les un une des ce cet cette ces il elle ils elles nous vous on en dans à au aux par pour avec après avant ' +
      'mais et ou si selon leur leurs son sa ses depuis lors',
    leads: 'en au le depuis dès avant après vers début fin',
    speech: '',
  },
  es: {
    joining:
      'Sr Sra Sres Srta Dr Dra Gral Cnel Col Cap Tte Lic Ing Prof Pdte Mons Sto Sta D Dña EE FF Rvdo p a ej p.ej cf',
    numbered: 'núm nros nro n.º pág págs art arts vol cap fig ene feb abr jun jul ago sept sep oct nov dic',
    loose: 'UU AA Cía Inc Ltda Ud Uds',
    starters:
      'el la los las un una unos unas este esta estos estas él ella ellos ellas en de con por para según tras antes ' +
      'después pero y o si su sus no al del desde',
    leads: 'en el desde hasta antes después a hacia',
    speech: '',
  },
  pt: {
    joining: 'Sr Sra Srs Dr Dra Gen Cel Cap Ten Maj Prof Profa Eng D Exmo Exma p.ex cf',
    numbered: 'n nº pág págs art arts vol cap fig jan fev mar abr mai jun jul ago set out nov dez',
    loose: 'Cia Ltda Inc',
    starters:
      'o a os as um uma este esta ele ela eles elas em de com por para segundo após antes mas e ou se seu sua não no na ao',
    leads: 'em no desde até antes após a',
    speech: '',
  },
  it: {
    joining: 'sig Sig sigg dott dr prof gen col cap ten on avv ing mons S p.es cfr',
    numbered: 'n nn pag pagg art artt vol fig feb mar apr mag giu lug ago set sett ott nov dic',
    loose: 'Inc',
    starters:
      'il lo la i gli le un una questo questa egli ella essi in di con per secondo dopo prima ma e o se suo sua non nel nella al',
    leads: 'in nel il dal fino prima dopo a',
    speech: '',
  },
  nl: {
    joining: 'dhr mevr dr mr ir ing prof gen kol kap lt st o.a m.b.t d.w.z bijv bv m.n t.o.v incl resp ca',
    numbered: 'nr nrs blz art artt hfst fig jan feb mrt apr jun jul aug sept okt nov dec',
    loose: 'Co Inc',
    starters:
      'de het een dit deze die hij zij ze wij we in op met van voor na volgens maar en of als zijn haar hun er',
    leads: 'in op sinds tot voor na vanaf begin eind',
    speech: '',
  },
  pl: {
    joining: 'dr prof gen płk ppłk mjr kpt por sierż inż mgr ks św ul tzw tj np m.in al',
    numbered: 'nr art ust pkt poz str s t rozdz',
    loose: '',
    starters: 'w we na z ze do od po przed o to ten ta on ona oni jego jej ich ale i a według podczas',
    leads: 'w we od do przed po',
    speech: '',
    ordinals: true,
  },
  tr: {
    joining: 'Dr Prof Doç Org Gen Alb Yrb Bnb Yzb Av Sn Hz vb',
    numbered: 'No s',
    loose: 'Ltd Şti A.Ş',
    starters: 'bu bir o ve ama ancak',
    leads: '',
    speech: '',
    ordinals: true,
  },
  sv: {
    joining: 'dr prof gen t.ex bl.a s.k dvs d.v.s ca kl f.d jfr',
    numbered: 'nr s art kap jan febr mars apr aug sept okt nov dec',
    loose: '',
    starters: 'den det de en ett han hon vi i på av för från med efter före men och enligt',
    leads: 'i den sedan till före efter',
    speech: '',
  },
  cs: {
    ...NONE,
    joining: 'p pí dr Dr Ing Mgr prof gen plk tzv tj např sv ul',
    numbered: 'č čl odst str',
    ordinals: true,
  },
  hu: { ...NONE, joining: 'dr Dr ún pl', numbered: 'sz', ordinals: true },
  da: { ...NONE, joining: 'dr prof gen f.eks bl.a dvs ca', numbered: 'nr s art', ordinals: true },
  nb: { ...NONE, joining: 'dr prof gen f.eks bl.a dvs ca', numbered: 'nr s art', ordinals: true },
  fi: { ...NONE, joining: 'tri prof kenr esim ts mm', numbered: 's nro', ordinals: true },
  cyrillic: {
    joining:
      'е ген полк подполк майор кап лейт акад проф доц канд докт св им ул просп пл пер обл р-н пос дер см ср напр ' +
      'т.е т.н т.к н зам нач тов г-н г-жа Дж Дм Вл Ал Юр Ю.В тзв ім вул пор',
    numbered:
      'ст п пп ч гл стр с рис табл т тт № янв февр фев мар апр июн июл авг сент сен окт нояб ноя дек січ лют берез квіт ' +
      'трав черв лип серп верес жовт листоп груд д кв корп стор',
    loose: '',
    starters: '',
    leads: 'в во с со к ко на до от по после перед около летом зимой весной осенью у з із від після',
    speech: '',
  },
  arabic: { ...NONE, joining: 'أ.د د.م م.م' },
  devanagari: { ...NONE, joining: 'डॉ श्री प्रो पं कु सुश्री', numbered: 'सं पृ' },
}

/** Month names that follow an ordinal, in the languages that write "3. September". */
export const ORDINAL_MONTHS = new Set(
  (
    'januar jänner februar märz april mai juni juli august september oktober november dezember ' +
    'ledna února března dubna května června července srpna září října listopadu prosince'
  ).split(' '),
)
