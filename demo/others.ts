// What others give where people get lost between organisers. Of the real world only what everybody may know: who pays what is
// the law's; telephones are invented ones.
import type { Trilingual } from './organisation.ts'

type Other = { organiser: Trilingual; name: Trilingual; description: Trilingual; everydayWords: Trilingual; phone?: string; website?: Trilingual }

const byKey = {
  'basic-assistance': {
    organiser: { fi: 'Kansaneläkelaitos', sv: 'Folkpensionsanstalten', en: 'The Social Insurance Institution of Finland' },
    name: { fi: 'Perustoimeentulotuki (Kela)', sv: 'Grundläggande utkomststöd (FPA)', en: 'Basic social assistance (Kela)' },
    description: {
      fi: 'Rahaa välttämättömiin menoihin. Perusosa haetaan ensin Kelasta; meiltä voi sen jälkeen hakea täydentävää tukea.',
      sv: 'Pengar för det nödvändigaste. Grunddelen söks först hos FPA; hos oss kan du därefter söka kompletterande stöd.',
      en: 'Money for what cannot be done without. The basic part is first applied for at Kela; we can give more after that.',
    },
    everydayWords: {
      fi: 'kela, toimeentulotuki, sossun raha, rahat loppu, vuokra maksamatta, ei rahaa ruokaan, hakemus hylättiin, toimeentulotukipäätös',
      sv: 'fpa, utkomststöd, pengarna är slut, hyran obetald, inga pengar till mat, ansökan avslogs',
      en: 'kela, social assistance, benefit, money has run out, cannot pay the rent, no money for food',
    },
    website: { fi: 'https://www.kela.fi/toimeentulotuki', sv: 'https://www.fpa.fi/utkomststod', en: 'https://www.kela.fi/social-assistance' },
  },
  'employment-services': {
    organiser: { fi: 'Koivurannan työllisyysalue', sv: 'Björkstrands sysselsättningsområde', en: 'Koivuranta employment area' },
    name: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Employment services' },
    description: {
      fi: 'Työttömäksi ilmoittautuminen, työnhaku ja koulutukset. Kunnat järjestävät nämä.',
      sv: 'Anmälan som arbetslös, jobbsökning och utbildningar. Kommunerna ordnar dem.',
      en: 'Registering as unemployed, looking for work, and training. The municipalities arrange these.',
    },
    everydayWords: {
      fi: 'työtön, työpaikka, te-toimisto, työkkäri, irtisanottiin, potkut, työnhaku, työttömyyskorvaus',
      sv: 'arbetslös, jobb, arbetskraftsbyrå, uppsagd, söka arbete, arbetslöshetsersättning',
      en: 'unemployed, job, lost my job, looking for work, unemployment benefit',
    },
    phone: '010 000 0140',
  },
  'crisis-line': {
    organiser: { fi: 'Koivurannan kriisikeskus ry', sv: 'Björkstrands kriscenter rf', en: 'Koivuranta Crisis Centre (association)' },
    name: { fi: 'Kriisipuhelin', sv: 'Kristelefonen', en: 'Crisis helpline' },
    description: {
      fi: 'Joku kuuntelee, kun on vaikeinta. Voit soittaa nimettömästi.',
      sv: 'Någon lyssnar när det är som svårast. Du kan ringa anonymt.',
      en: 'Somebody listens when it is hardest. You need not say your name.',
    },
    everydayWords: {
      fi: 'en jaksa, haluan kuolla, itsemurha, ahdistaa, paniikki, yksin, kriisi, väkivalta, pelkään',
      sv: 'jag orkar inte, vill dö, självmord, ångest, panik, ensam, kris, våld, rädd',
      en: 'cannot cope, cannot go on, want to die, suicide, anxiety, panic, alone, crisis, violence, afraid',
    },
    phone: '010 000 0141',
  },
  shelter: {
    organiser: { fi: 'Koivurannan ensi- ja turvakoti ry', sv: 'Björkstrands skyddshem rf', en: 'Koivuranta Shelter (association)' },
    name: { fi: 'Turvakoti', sv: 'Skyddshem', en: 'Shelter' },
    description: {
      fi: 'Turvallinen paikka, jos kotona on väkivaltaa tai sen uhkaa. Auki aina, maksuton, ilman lähetettä.',
      sv: 'En trygg plats om det finns våld eller hot om våld hemma. Alltid öppet, gratis, utan remiss.',
      en: 'A safe place if there is violence at home or a threat of it. Always open, free of charge, no referral needed.',
    },
    everydayWords: {
      fi: 'turvakoti, mies lyö, vaimo lyö, väkivalta kotona, pelkään mennä kotiin, pakoon',
      sv: 'skyddshem, mannen slår, våld hemma, rädd att gå hem, fly',
      en: 'shelter, he hits me, violence at home, afraid to go home, escape',
    },
    phone: '010 000 0142',
  },
  'memory-association': {
    organiser: { fi: 'Koivurannan muistiyhdistys ry', sv: 'Björkstrands minnesförening rf', en: 'Koivuranta Memory Association' },
    name: { fi: 'Muistiyhdistyksen neuvonta', sv: 'Minnesföreningens rådgivning', en: 'Advice of the memory association' },
    description: {
      fi: 'Tietoa ja vertaistukea muistisairaalle ja läheisille.',
      sv: 'Information och kamratstöd för den som har en minnessjukdom och för närstående.',
      en: 'Information and peer support for people with a memory disorder and those close to them.',
    },
    everydayWords: {
      fi: 'muisti, muistisairaus, dementia, unohtaa, äiti unohtelee, alzheimer, eksyy',
      sv: 'minne, minnessjukdom, demens, glömmer, mamma glömmer, alzheimer, går vilse',
      en: 'memory, dementia, forgets, mother forgets, alzheimer, gets lost',
    },
    phone: '010 000 0143',
  },
} satisfies Record<string, Other>

export type OtherKey = keyof typeof byKey
export const others = Object.entries<Other>(byKey).map(([key, one]) => ({ key: key as OtherKey, ...one }))
