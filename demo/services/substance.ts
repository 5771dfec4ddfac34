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
      fi: 'alkoholi, juominen, huumeet, kamat, pelaaminen, rahapelit, a-klinikka, retkahdus, raittius, viina, ' +
        'alkoholismi, alkoholisti, ryyppy, päihteet, päihdeongelma, päihdehuolto, riippuvuus, peliriippuvuus, ' +
        'pillerit',
      sv: 'alkohol, supa, droger, spelande, a-kliniken, återfall, nykterhet, sprit, brännvin, alkoholism, ' +
        'alkoholist, knark, narkotika, missbruk, beroende, spelberoende, spelmissbruk',
      en: 'alcohol, drinking, drugs, gambling, relapse, sober, addiction clinic, booze, alcoholism, alcoholic, ' +
        'substance abuse, addiction, gambling addiction, pills, drunk',
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
      fi: 'katkolle, katkaisu, vieroitus, vieroitusoireet, putki päällä, korvaushoito, selviämishoito, katko, ' +
        'krapula',
      sv: 'avgiftning, avvänjning, abstinens, på fyllan länge, substitutionsvård, avgiftas, tillnyktring, bakfull',
      en: 'detox, withdrawal, bender, substitution treatment, sobering up, hangover, detoxification',
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
      fi: 'päihteetön asunto, tukiasunto, kuntoutuskoti, kuivilla, toipuminen, päihdekuntoutuja',
      sv: 'drogfri bostad, stödbostad, rehabiliteringshem, nykter, tillfrisknande, nykterhetsboende',
      en: 'sober housing, dry house, recovery home, staying clean, halfway house',
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
      fi: 'puoliso juo, lapsi käyttää huumeita, isä juo, läheinen, vertaistuki, pelkään kotona, mies juo, ' +
        'vaimo juo, äiti juo, alkoholistin läheinen, väkivalta, väkivaltainen mies, perheväkivalta',
      sv: 'maken dricker, barnet använder droger, pappa super, anhörig, kamratstöd, rädd hemma, mannen dricker, ' +
        'mamma dricker, våld, våldsam man, rädd för min man',
      en: 'partner drinks, child uses drugs, father drinks, relative, afraid at home, husband drinks, wife drinks, ' +
        'mother drinks, violence, violent husband, domestic violence',
    },
  },
} satisfies Record<string, ServiceContent>
