// Services for people of working age.
import type { ServiceContent } from '../services.ts'

export const workingAge = {
  'social-guidance': {
    name: { fi: 'Sosiaalineuvonta', sv: 'Socialrådgivning', en: 'Advice on social services' },
    description: {
      fi: 'Saat neuvoa, mistä apua löytyy ja miten sitä haetaan, puhelimessa tai paikan päällä.',
      sv: 'Du får råd om var hjälpen finns och hur du söker den, per telefon eller på plats.',
      en: 'Advice on where help is found and how to ask for it, by phone or in person.',
    },
    everydayWords: {
      fi: 'neuvonta, mistä apua, en tiedä keneltä kysyä, neuvontapuhelin, sossun neuvonta, lomakkeet, apua, apu, ' +
        'kenelle soitan, ohjaus, Kela',
      sv: 'rådgivning, vart ska jag vända mig, vem kan jag fråga, rådgivningstelefon, blanketter, socialen, hjälp, ' +
        'behöver hjälp, vem ska jag ringa, FPA',
      en: 'advice, where to get help, who to ask, helpline, forms, first contact, help, I need help, whom to call, ' +
        'Kela',
    },
  },
  'needs-assessment': {
    name: { fi: 'Palvelutarpeen arviointi', sv: 'Bedömning av servicebehov', en: 'Service needs assessment' },
    description: {
      fi: 'Työntekijä selvittää kanssasi, millaista apua tarvitset.',
      sv: 'En medarbetare reder tillsammans med dig ut vilken hjälp du behöver.',
      en: 'A worker finds out together with you what help you need.',
    },
    everydayWords: {
      fi: 'arviointi, alkukartoitus, ensimmäinen tapaaminen, mitä apua voin saada, selvitys, palvelutarve, hakemus, ' +
        'päätös, käsittelyaika, odotan päätöstä',
      sv: 'bedömning, kartläggning, första mötet, vilken hjälp kan jag få, utredning, servicebehov, ansökan, ' +
        'beslut, handläggningstid, väntar på beslut',
      en: 'assessment, first meeting, what help can I get, evaluation, application, decision, still waiting, ' +
        'eligibility',
    },
  },
  'adult-social-work': {
    name: { fi: 'Aikuissosiaalityö', sv: 'Vuxensocialarbete', en: 'Adult social work' },
    description: {
      fi: 'Oma sosiaalityöntekijä auttaa, kun elämäntilanne on mennyt vaikeaksi.',
      sv: 'En egen socialarbetare hjälper när livssituationen har blivit svår.',
      en: 'A social worker of your own helps when life has become difficult.',
    },
    everydayWords: {
      fi: 'sossu, sosiaalityöntekijä, sossun täti, elämä solmussa, yksinäisyys, vaikea tilanne, sosiaalityö, ' +
        'en jaksa, väsynyt, uupunut, ahdistus, masennus, mielenterveys, yksin, väkivalta, turvakoti, vankila',
      sv: 'socialen, socialarbetare, svår situation, ensamhet, livet har trasslat sig, socialarbete, orkar inte, ' +
        'trött, utmattad, ångest, depression, psykisk hälsa, mental hälsa, ensam, våld, skyddshem, fängelse',
      en: 'social worker, hard times, crisis, loneliness, life is a mess, cannot cope, exhausted, anxiety, ' +
        'depression, mental health, lonely, violence, shelter, prison',
    },
  },
  'social-counselling': {
    name: { fi: 'Sosiaaliohjaus', sv: 'Socialhandledning', en: 'Social counselling' },
    description: {
      fi: 'Ohjaaja kulkee rinnallasi arjen asioissa: hakemuksissa, laskuissa, virastoissa.',
      sv: 'En handledare går bredvid dig i vardagens ärenden: ansökningar, räkningar, myndigheter.',
      en: 'A counsellor walks beside you in everyday matters: applications, bills, offices.',
    },
    everydayWords: {
      fi: 'ohjaaja, paperiasiat, hakemukset, laskut, virastoasiat, arki, apua lomakkeisiin, kela-asiat, eläke, ' +
        'nettiasiointi, tuki asioihin',
      sv: 'handledare, papper, ansökningar, räkningar, myndigheter, vardagen, hjälp med blanketter, FPA-ärenden, ' +
        'pension, e-tjänster',
      en: 'counsellor, paperwork, applications, bills, offices, everyday help, Kela forms, pension, online forms',
    },
  },
  'social-rehabilitation': {
    name: { fi: 'Sosiaalinen kuntoutus', sv: 'Social rehabilitering', en: 'Social rehabilitation' },
    description: {
      fi: 'Ryhmiä ja yksilöllistä tukea, joilla arki ja päivärytmi palautuvat.',
      sv: 'Grupper och individuellt stöd för att få tillbaka vardagen och dygnsrytmen.',
      en: 'Groups and individual support that bring back daily life and its rhythm.',
    },
    everydayWords: {
      fi: 'ryhmä, päivärytmi, kotoa ulos, kuntoutus, jaksaminen, syrjäytyminen, masennus, mielenterveys, ' +
        'mielenterveyskuntoutuja, nuori aikuinen, yksinäinen',
      sv: 'grupp, dygnsrytm, komma ut hemifrån, rehabilitering, ork, isolering, depression, psykisk hälsa, ' +
        'mental hälsa, ung vuxen, ensam',
      en: 'group, daily rhythm, getting out of the house, rehabilitation, coping, depression, mental health, ' +
        'young adult, isolation, lonely',
    },
  },
  'rehabilitative-work': {
    name: {
      fi: 'Kuntouttava työtoiminta',
      sv: 'Arbetsverksamhet i rehabiliteringssyfte',
      en: 'Rehabilitative work',
    },
    description: {
      fi: 'Työtä omaan tahtiin ja ohjatusti, kun olet ollut pitkään ilman työtä.',
      sv: 'Handlett arbete i din egen takt när du länge har varit utan jobb.',
      en: 'Guided work at your own pace when you have long been without a job.',
    },
    everydayWords: {
      fi: 'kuntouttava, työpaja, paja, pitkäaikaistyötön, aktivointi, työttömyys, työtön, työkokeilu, ei töitä, ' +
        'kuntouttavassa',
      sv: 'rehabiliterande arbete, verkstad, långtidsarbetslös, aktivering, arbetslöshet, arbetslös, utan jobb, ' +
        'arbetsprövning',
      en: 'workshop, long-term unemployed, activation, work trial, unemployed, no job, unemployment, out of work',
    },
  },
  'supplementary-assistance': {
    name: {
      fi: 'Täydentävä ja ehkäisevä toimeentulotuki',
      sv: 'Kompletterande och förebyggande utkomststöd',
      en: 'Supplementary and preventive social assistance',
    },
    description: {
      fi: 'Rahallista apua erityisiin menoihin, kun Kelan perustoimeentulotuki ei riitä.',
      sv: 'Ekonomisk hjälp för särskilda utgifter när FPA:s grundläggande utkomststöd inte räcker till.',
      en: 'Money for special costs when basic social assistance from Kela is not enough.',
    },
    everydayWords: {
      fi: 'rahat loppu, toimeentulotuki, toimari, lasku, vuokrarästi, sossun raha, ruokaraha, raha, rahaa, ' +
        'ei rahaa, rahahuolet, köyhyys, sähkölasku, silmälasit, ruoka-apu, nälkä',
      sv: 'pengarna slut, utkomststöd, räkning, hyresskuld, pengar till mat, socialhjälp, pengar, inga pengar, ' +
        'fattig, elräkning, glasögon, mathjälp, hungrig',
      en: 'no money, benefit, unpaid bill, rent arrears, money for food, income support, money, poor, poverty, ' +
        'electricity bill, glasses, hungry, food aid, welfare',
    },
  },
  'social-credit': {
    name: { fi: 'Sosiaalinen luototus', sv: 'Social kreditgivning', en: 'Social credit' },
    description: {
      fi: 'Pieni laina kohtuullisin ehdoin, kun pankki ei lainaa.',
      sv: 'Ett litet lån på rimliga villkor när banken inte lånar ut.',
      en: 'A small loan on fair terms when a bank will not lend.',
    },
    everydayWords: {
      fi: 'laina, luotto, pikavippi, velka, maksuhäiriö, ulosotto, järjestelylaina, lainaa, luottotiedot, korot',
      sv: 'lån, kredit, snabblån, skuld, betalningsanmärkning, utsökning, lånet, kreditupplysning, ränta',
      en: 'loan, credit, payday loan, debt, bad credit record, enforcement, interest, credit rating',
    },
  },
  'supported-housing': {
    name: { fi: 'Tuettu asuminen', sv: 'Stödboende', en: 'Supported housing' },
    description: {
      fi: 'Asunto ja tukea asumiseen, kun oma koti on mennyt tai menossa.',
      sv: 'En bostad och stöd i boendet när det egna hemmet har gått förlorat eller är hotat.',
      en: 'A home and support in living there when you have lost yours or are about to.',
    },
    everydayWords: {
      fi: 'asunto, häätö, asunnoton, koditon, tukiasunto, vuokra, asunnottomuus, asumisneuvonta, kadulla, ' +
        'vuokravelka, häädetty, ei kotia',
      sv: 'bostad, vräkning, bostadslös, hemlös, stödbostad, hyra, bostadslöshet, på gatan, hyresskulder, vräkt, ' +
        'inget hem',
      en: 'flat, eviction, homeless, supported flat, rent, nowhere to live, homelessness, on the street, evicted, ' +
        'housing, losing my home',
    },
  },
  'immigrant-services': {
    name: {
      fi: 'Maahanmuuttajien sosiaalipalvelut',
      sv: 'Socialservice för invandrare',
      en: 'Social services for immigrants',
    },
    description: {
      fi: 'Tukea alkuun Suomessa: asuminen, arki, asiointi ja tulkkaus.',
      sv: 'Stöd i början i Finland: boende, vardag, ärenden och tolkning.',
      en: 'Support for a start in Finland: housing, daily life, dealing with offices, interpreting.',
    },
    everydayWords: {
      fi: 'maahanmuuttaja, pakolainen, tulkki, kotoutuminen, oleskelulupa, perheenyhdistäminen, turvapaikanhakija, ' +
        'ulkomaalainen, ukrainalainen, tulkkaus',
      sv: 'invandrare, flykting, tolk, integration, uppehållstillstånd, familjeåterförening, asylsökande, ' +
        'utlänning, ukrainare, tolkning',
      en: 'immigrant, refugee, interpreter, integration, residence permit, moving to Finland, asylum seeker, ' +
        'foreigner, Ukrainian, migrant, interpreting',
    },
  },
  'debt-referral': {
    name: {
      fi: 'Talous- ja velkaneuvontaan ohjaus',
      sv: 'Hänvisning till skuldrådgivning',
      en: 'Debt-advice referral',
    },
    description: {
      fi: 'Käymme kanssasi läpi raha-asiat ja autamme sinut velkaneuvojan luo.',
      sv: 'Vi går igenom din ekonomi med dig och hjälper dig till en skuldrådgivare.',
      en: 'We go through your money matters with you and help you reach a debt adviser.',
    },
    everydayWords: {
      fi: 'velka, velat, laskupino, ulosotto, perintä, velkajärjestely, pikavippi, pelivelka, velkaantunut, ' +
        'maksuvaikeudet, velkaneuvonta, karhukirje',
      sv: 'skuld, skulder, räkningar i en hög, utsökning, indrivning, skuldsanering, snabblån, skuldsatt, ' +
        'betalningssvårigheter, skuldrådgivning, indrivningsbrev',
      en: 'debt, pile of bills, enforcement, collection, debt restructuring, gambling debt, debts, in debt, ' +
        'cannot pay, bailiff',
    },
  },
} satisfies Record<string, ServiceContent>
