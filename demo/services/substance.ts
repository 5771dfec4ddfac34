// Substance use and addiction services.
import type { ServiceContent } from '../services.ts'

export const substance = {
  'outpatient-rehabilitation': {
    name: { fi: 'Avokuntoutus', sv: 'Öppenrehabilitering', en: 'Outpatient rehabilitation' },
    description: {
      fi: 'Keskusteluja, ryhmiä ja tukea, kun haluat vähentää tai lopettaa.',
      sv: 'Samtal, grupper och stöd när du vill minska eller sluta.',
      en: 'Talks, groups and support when you want to cut down or stop.',
    },
    everydayWords: {
      fi: 'alkoholi, juominen, huumeet, kamat, pelaaminen, rahapelit, a-klinikka, retkahdus, raittius',
      sv: 'alkohol, supa, droger, spelande, a-kliniken, återfall, nykterhet',
      en: 'alcohol, drinking, drugs, gambling, relapse, sober, addiction clinic',
    },
  },
  'detox-referral': {
    name: {
      fi: 'Katkaisu- ja vieroitushoitoon ohjaus',
      sv: 'Hänvisning till avgiftning',
      en: 'Detox referral',
    },
    description: {
      fi: 'Autamme sinut katkaisuhoitoon ja mietimme, mitä sen jälkeen.',
      sv: 'Vi hjälper dig till avgiftning och funderar på vad som kommer sedan.',
      en: 'We help you into detox and think about what comes after.',
    },
    everydayWords: {
      fi: 'katkolle, katkaisu, vieroitus, vieroitusoireet, putki päällä, korvaushoito',
      sv: 'avgiftning, avvänjning, abstinens, på fyllan länge, substitutionsvård',
      en: 'detox, withdrawal, bender, substitution treatment',
    },
  },
  'recovery-housing': {
    name: {
      fi: 'Päihdekuntoutujien asuminen',
      sv: 'Boende för personer i missbruksrehabilitering',
      en: 'Housing in recovery',
    },
    description: {
      fi: 'Päihteetön koti ja tukea sen arkeen, kun olet toipumassa.',
      sv: 'Ett drogfritt hem och stöd i vardagen när du är på väg att bli bättre.',
      en: 'A home free of substances, and support in daily life, while you recover.',
    },
    everydayWords: {
      fi: 'päihteetön asunto, tukiasunto, kuntoutuskoti, kuivilla, toipuminen',
      sv: 'drogfri bostad, stödbostad, rehabiliteringshem, nykter, tillfrisknande',
      en: 'sober housing, dry house, recovery home, staying clean',
    },
  },
  'close-ones': {
    name: { fi: 'Läheisten tuki', sv: 'Stöd för närstående', en: 'Support for close ones' },
    description: {
      fi: 'Tukea sinulle, jonka läheinen juo, käyttää huumeita tai pelaa liikaa.',
      sv: 'Stöd för dig vars närstående dricker, använder droger eller spelar för mycket.',
      en: 'Support for you when someone close drinks, uses drugs or gambles too much.',
    },
    everydayWords: {
      fi: 'puoliso juo, lapsi käyttää huumeita, isä juo, läheinen, vertaistuki, pelkään kotona',
      sv: 'maken dricker, barnet använder droger, pappa super, anhörig, kamratstöd, rädd hemma',
      en: 'partner drinks, child uses drugs, father drinks, relative, afraid at home',
    },
  },
} satisfies Record<string, ServiceContent>
