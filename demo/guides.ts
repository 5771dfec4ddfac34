// How the services that people look for most begin, for whom they are and what they cost: in plain words, and some in easy language.
// What law says of prices is only named, never promised.
import type { Trilingual } from './organisation.ts'
import type { ServiceKey } from './services.ts'

export type Guide = { forWhom: Trilingual; howToBegin: Trilingual; cost: Trilingual; easy?: Trilingual; telephone?: 'guidance' | 'seniors' | 'families' }

const free: Trilingual = { fi: 'Maksuton.', sv: 'Gratis.', en: 'Free of charge.' }
const byIncome: Trilingual = {
  fi: 'Maksu riippuu tuloista ja avun määrästä. Saat siitä päätöksen ennen kuin mitään laskutetaan.',
  sv: 'Avgiften beror på inkomsterna och hur mycket hjälp du får. Du får ett beslut innan något faktureras.',
  en: 'What you pay depends on your income and on how much help you get. You get a decision before anything is billed.',
}
const call = (fi: string, sv: string, en: string): Trilingual => ({
  fi: `Soita neuvontaan tai tule käymään. ${fi}`, sv: `Ring rådgivningen eller kom på besök. ${sv}`, en: `Call for advice, or come by. ${en}`,
})

export const guides: Partial<Record<ServiceKey, Guide>> = {
  'social-guidance': {
    forWhom: { fi: 'Kaikille, jotka eivät tiedä, mistä apua saisi.', sv: 'För alla som inte vet var de kan få hjälp.', en: 'For everybody who does not know where help could be had.' },
    howToBegin: call('Et tarvitse ajanvarausta. Kerro, mikä painaa; yhdessä selvitetään, mihin kannattaa hakea.', 'Du behöver ingen tid. Berätta vad som tynger; tillsammans reder vi ut vart du ska vända dig.', 'You need no appointment. Tell what weighs on you; together we find out where to turn.'),
    cost: free, telephone: 'guidance',
    easy: {
      fi: 'Sosiaalineuvonta auttaa, kun et tiedä, mistä saat apua.\n\nVoit soittaa tai tulla käymään. Et tarvitse aikaa etukäteen.\n\nTyöntekijä kuuntelee sinua. Hän kertoo, mistä saat apua.\n\nNeuvonta ei maksa mitään.',
      sv: 'Socialrådgivningen hjälper dig när du inte vet var du får hjälp.\n\nDu kan ringa eller komma på besök. Du behöver inte boka tid.\n\nArbetaren lyssnar på dig. Hen berättar var du får hjälp.\n\nRådgivningen kostar inget.',
      en: 'Social guidance helps when you do not know where to get help.\n\nYou can call or come by. You do not need an appointment.\n\nThe worker listens to you. They tell you where to get help.\n\nIt costs nothing.',
    },
  },
  'adult-social-work': {
    forWhom: { fi: 'Yli 18-vuotiaalle, jonka elämässä on monta solmua yhtä aikaa.', sv: 'För dig över 18 år som har många knutar i livet på en gång.', en: 'For people over 18 with several knots in their life at once.' },
    howToBegin: call('Ensin tehdään palvelutarpeen arviointi: tapaaminen, jossa kuunnellaan. Sen jälkeen saat oman työntekijän.', 'Först bedöms ditt servicebehov vid en träff där någon lyssnar. Därefter får du en egen kontaktperson.', 'First your need of services is assessed, at a meeting where somebody listens. After that you get a worker of your own.'),
    cost: free, telephone: 'guidance',
    easy: {
      fi: 'Aikuissosiaalityö auttaa, kun elämässä on monta ongelmaa.\n\nEsimerkiksi rahat eivät riitä tai koti on vaarassa.\n\nSoita neuvontaan. Saat ajan työntekijälle.\n\nTyöntekijä auttaa sinua tekemään suunnitelman.',
      sv: 'Vuxensocialarbetet hjälper när du har många problem i livet.\n\nTill exempel när pengarna inte räcker eller du kan förlora ditt hem.\n\nRing rådgivningen. Du får en tid hos en arbetare.\n\nArbetaren hjälper dig att göra en plan.',
      en: 'Adult social work helps when there are many problems in your life.\n\nFor example, your money is not enough, or you may lose your home.\n\nCall for advice. You get a time with a worker.\n\nThe worker helps you make a plan.',
    },
  },
  'supplementary-assistance': {
    forWhom: { fi: 'Sinulle, jolla on päätös perustoimeentulotuesta ja menoja, joita se ei kata.', sv: 'För dig som har fått ett beslut om grundläggande utkomststöd och har utgifter som det inte täcker.', en: 'For you who have a decision on basic social assistance, and expenses that it does not cover.' },
    howToBegin: { fi: 'Hae ensin perustoimeentulotukea Kelasta. Tuo Kelan päätös mukanasi, tai pyydä Kelaa siirtämään hakemuksesi meille.', sv: 'Sök först grundläggande utkomststöd hos FPA. Ta med FPA:s beslut eller be FPA föra över ansökan till oss.', en: 'Apply to Kela for basic social assistance first. Bring Kela’s decision with you, or ask Kela to pass your application on to us.' },
    cost: free, telephone: 'guidance',
  },
  'social-credit': {
    forWhom: { fi: 'Sinulle, joka et saa lainaa pankista ja pystyt maksamaan pienen lainan takaisin.', sv: 'För dig som inte får lån i bank och som kan betala tillbaka ett litet lån.', en: 'For you who get no loan from a bank and can pay a small one back.' },
    howToBegin: call('Käytte läpi tulosi, menosi ja velkasi. Ota mukaan viimeiset tiliotteet, jos voit.', 'Ni går igenom dina inkomster, utgifter och skulder. Ta med de senaste kontoutdragen om du kan.', 'You go through your income, expenses and debts. Bring your last bank statements if you can.'),
    cost: { fi: 'Lainasta maksetaan pieni korko. Neuvonta on maksutonta.', sv: 'På lånet betalar du en liten ränta. Rådgivningen är gratis.', en: 'You pay a small interest on the loan. The advice is free of charge.' }, telephone: 'guidance',
  },
  'family-home-service': {
    forWhom: { fi: 'Perheelle, jossa voimat eivät riitä arkeen: vauva, monta lasta, sairaus tai ero.', sv: 'För familjer där krafterna inte räcker i vardagen: en baby, flera barn, sjukdom eller skilsmässa.', en: 'For families whose strength does not last through the day: a baby, many children, illness, a separation.' },
    howToBegin: { fi: 'Soita perheiden neuvontaan. Apua voi saada jo muutamassa päivässä, ilman lastensuojelua.', sv: 'Ring familjerådgivningen. Du kan få hjälp inom några dagar, utan att bli klient hos barnskyddet.', en: 'Call the families’ advice line. Help may come within days, and without child welfare.' },
    cost: byIncome, telephone: 'families',
  },
  'family-counselling': {
    forWhom: { fi: 'Alle 18-vuotiaiden vanhemmille ja lapsille.', sv: 'För föräldrar till barn under 18 år och för barnen.', en: 'For parents of children under 18, and for the children.' },
    howToBegin: { fi: 'Soita itse. Lähetettä ei tarvita, ja nuori voi soittaa myös yksin.', sv: 'Ring själv. Ingen remiss behövs, och en ung person kan också ringa ensam.', en: 'Call yourself. No referral is needed, and a young person may call alone, too.' },
    cost: free, telephone: 'families',
  },
  'open-care-support': {
    forWhom: { fi: 'Lapselle ja perheelle, kun lapsen hyvinvointi on vaarassa.', sv: 'För barnet och familjen när barnets välfärd är i fara.', en: 'For a child and the family when the child’s wellbeing is in danger.' },
    howToBegin: { fi: 'Soita, jos olet huolissasi omasta tai toisen lapsesta. Voit kysyä neuvoa kertomatta, kenestä on kyse.', sv: 'Ring om du är orolig för ditt eget eller någon annans barn. Du kan fråga om råd utan att säga vem det gäller.', en: 'Call if you are worried about your own child or another’s. You may ask for advice without saying whom it is about.' },
    cost: free, telephone: 'families',
  },
  'outpatient-rehabilitation': {
    forWhom: { fi: 'Sinulle, joka haluat vähentää tai lopettaa: alkoholin, huumeet, lääkkeet tai pelaamisen.', sv: 'För dig som vill minska eller sluta: alkohol, droger, läkemedel eller spel.', en: 'For you who want to cut down or stop: alcohol, drugs, medicines or gambling.' },
    howToBegin: { fi: 'Soita tai tule Ankkuripaikkaan. Lähetettä ei tarvita, eikä sinun tarvitse olla selvin päin soittaaksesi.', sv: 'Ring eller kom till Ankkuripaikka. Ingen remiss behövs, och du behöver inte vara nykter för att ringa.', en: 'Call or come to Ankkuripaikka. No referral is needed, and you need not be sober to call.' },
    cost: free,
  },
  'personal-assistance': {
    forWhom: { fi: 'Sinulle, joka tarvitset vamman tai sairauden vuoksi toisen apua arjessa.', sv: 'För dig som på grund av funktionsnedsättning eller sjukdom behöver någons hjälp i vardagen.', en: 'For you who need another’s help in everyday life because of a disability or illness.' },
    howToBegin: { fi: 'Soita asiakasohjaukseen. Työntekijä tulee tarvittaessa kotiisi, ja teette hakemuksen yhdessä.', sv: 'Ring klienthandledningen. Arbetaren kommer vid behov hem till dig och ni gör ansökan tillsammans.', en: 'Call client guidance. If need be the worker comes to your home, and you make the application together.' },
    cost: free,
  },
  'client-guidance': {
    forWhom: { fi: 'Ikääntyvälle ja hänen läheiselleen, kun kotona pärjääminen huolettaa.', sv: 'För äldre och närstående när det oroar hur det ska gå hemma.', en: 'For older people and those close to them, when managing at home is a worry.' },
    howToBegin: { fi: 'Soita Senioriluotsiin. Kerrot tilanteesi vain kerran, ja sama työntekijä selvittää, mikä auttaa.', sv: 'Ring Seniorlotsen. Du berättar bara en gång, och samma arbetare reder ut vad som hjälper.', en: 'Call Senioriluotsi. You tell your situation only once, and the same worker finds out what helps.' },
    cost: free, telephone: 'seniors',
    easy: {
      fi: 'Senioriluotsi auttaa, kun olet jo vanha ja tarvitset apua kotiin.\n\nMyös läheisesi voi soittaa.\n\nKerro, missä tarvitset apua. Työntekijä kertoo, mitä apua on.\n\nSoittaminen maksaa saman kuin muutkin puhelut.',
      sv: 'Seniorlotsen hjälper när du är gammal och behöver hjälp hemma.\n\nEn närstående kan också ringa.\n\nBerätta vad du behöver hjälp med. Arbetaren berättar vilken hjälp som finns.\n\nSamtalet kostar lika mycket som andra samtal.',
      en: 'Senioriluotsi helps when you are old and need help at home.\n\nSomebody close to you can call, too.\n\nTell what you need help with. The worker tells you what help there is.\n\nA call costs the same as other calls.',
    },
  },
  'home-care': {
    forWhom: { fi: 'Sinulle, joka tarvitset toistuvasti apua kotona iän, sairauden tai vamman vuoksi.', sv: 'För dig som på grund av ålder, sjukdom eller funktionsnedsättning ofta behöver hjälp hemma.', en: 'For you who need help at home again and again because of age, illness or disability.' },
    howToBegin: { fi: 'Soita Senioriluotsiin, vaikka olisit nuorempi. Kotiin tullaan katsomaan, mitä tarvitset.', sv: 'Ring Seniorlotsen, också om du är yngre. Någon kommer hem till dig och ser vad du behöver.', en: 'Call Senioriluotsi, also if you are younger. Somebody comes to your home to see what you need.' },
    cost: byIncome, telephone: 'seniors',
  },
  'immigrant-services': {
    forWhom: { fi: 'Sinulle, joka olet muuttanut Suomeen ja tarvitset tukea alkuun.', sv: 'För dig som har flyttat till Finland och behöver stöd i början.', en: 'For you who have moved to Finland and need support to begin with.' },
    howToBegin: call('Tulkki tilataan sinulle. Kerro vain, mitä kieltä puhut.', 'Vi beställer en tolk åt dig. Berätta bara vilket språk du talar.', 'We order an interpreter for you. Just say which language you speak.'),
    cost: free, telephone: 'guidance',
  },
}

export const languagesOf: Partial<Record<ServiceKey, string[]>> = {
  'social-guidance': ['fi', 'sv', 'en'], 'immigrant-services': ['fi', 'sv', 'en', 'uk', 'ar', 'so'], 'client-guidance': ['fi', 'sv'], 'family-counselling': ['fi', 'sv', 'en'],
}
