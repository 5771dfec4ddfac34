// Services for older people.
import type { ServiceContent } from '../services.ts'

export const older = {
  'client-guidance': {
    name: { fi: 'Asiakasohjaus', sv: 'Klienthandledning', en: 'Client guidance' },
    description: {
      fi: 'Asiakasohjaaja selvittää kanssasi, mitä apua tarvitset ja mistä sen saa.',
      sv: 'En klienthandledare reder ut med dig vilken hjälp du behöver och var den finns.',
      en: 'An adviser finds out with you what help you need and where to get it.',
    },
    everydayWords: {
      fi: 'huoli vanhemmasta, äiti ei pärjää kotona, muisti, ikäneuvo, seniorineuvonta, mistä apua, vanhus, ' +
        'vanhukset, vanhuspalvelut, vanhustenhuolto, ikäihminen, ikäihmiset, palveluohjaus, palveluohjaaja, ' +
        'dementia, kaatui, kaatunut',
      sv: 'oro för förälder, mamma klarar sig inte hemma, minne, seniorrådgivning, var finns hjälp, äldre, åldring, ' +
        'åldringar, gammal, äldreomsorg, äldrevård, demens, glömsk, föll, ramlade',
      en: 'worried about a parent, worried about father, mother cannot cope at home, memory, senior advice, ' +
        'elderly, old people, aged, dementia, forgetful, fell, fallen, a fall',
    },
  },
  'home-care': {
    name: { fi: 'Kotihoito', sv: 'Hemvård', en: 'Home care' },
    description: {
      fi: 'Hoitaja käy kotona auttamassa esimerkiksi lääkkeiden ottamisessa, peseytymisessä ja pukeutumisessa.',
      sv: 'En vårdare kommer hem och hjälper dig till exempel med mediciner, att tvätta dig och att klä på dig.',
      en: 'A carer visits your home and helps, for instance with medicines, washing and dressing.',
    },
    everydayWords: {
      fi: 'hoitajat, mummo, kotihoito, kotisairaanhoito, lääkkeet, suihku, käynnit, kotipalvelu, vanhus, ' +
        'kotihoitaja, hoitaja, lääkejako, vaippa, haava, mummi, vaari',
      sv: 'vårdare, mormor, farfar, hemvård, hemsjukvård, mediciner, dusch, besök, hemtjänst, hemvårdare, vårdaren, ' +
        'åldring, farmor, morfar, sår',
      en: 'carers, grandmother, home nurse, medicines, shower, visits, elderly, carer, home help, nurse, diaper, ' +
        'grandfather, wound',
    },
  },
  'support-services': {
    name: {
      fi: 'Tukipalvelut (ateria, turva, siivous)',
      sv: 'Stödtjänster (måltider, trygghet, städning)',
      en: 'Support services (meals, safety, cleaning)',
    },
    description: {
      fi: 'Ateriat kotiin, turvapuhelin, siivous ja kauppa-apu.',
      sv: 'Måltider hem, trygghetstelefon, städning och hjälp med inköp.',
      en: 'Meals at home, a safety phone, cleaning and help with shopping.',
    },
    everydayWords: {
      fi: 'ateriapalvelu, ruoka kotiin, turvapuhelin, turvaranneke, siivous, kauppa-apu, pyykki, ateria, lounas, ' +
        'kylmä ruoka, siivooja, hälytys',
      sv: 'måltidsservice, mat hem, trygghetstelefon, larm, städning, handla mat, tvätt, måltid, kall mat, städare, ' +
        'trygghetsarmband',
      en: 'meals on wheels, food at home, safety alarm, wristband, cleaning, shopping, laundry, meals, cold food, ' +
        'cleaner, alarm',
    },
  },
  'informal-care': {
    name: { fi: 'Omaishoidon tuki', sv: 'Stöd för närståendevård', en: 'Informal care support' },
    description: {
      fi: 'Palkkio, vapaata ja tukea sinulle, joka hoidat läheistäsi kotona.',
      sv: 'Arvode, ledighet och stöd för dig som vårdar en närstående hemma.',
      en: 'A fee, days off and support for you who care for someone close at home.',
    },
    everydayWords: {
      fi: 'omaishoitaja, hoidan puolisoa, omaishoidon vapaat, hoitopalkkio, väsynyt omainen, omaishoito, ' +
        'omaishoitosopimus, hoidan äitiä, hoidan miestäni',
      sv: 'närståendevårdare, vårdar make, lediga dagar, vårdarvode, trött anhörig, anhörigvårdare, anhörigvård, ' +
        'vårdar mamma, närståendevård',
      en: 'family carer, caring for husband or wife, days off, carer’s fee, tired relative, caregiver, ' +
        'carer’s allowance, looking after my mother, respite',
    },
  },
  'service-housing': {
    name: {
      fi: 'Ympärivuorokautinen palveluasuminen',
      sv: 'Serviceboende med heldygnsomsorg',
      en: '24-hour service housing',
    },
    description: {
      fi: 'Koti, jossa hoitaja on paikalla päivin ja öin.',
      sv: 'Ett hem där det finns vårdare på plats dag och natt.',
      en: 'A home where carers are present day and night.',
    },
    everydayWords: {
      fi: 'palvelukoti, hoivakoti, vanhainkoti, hoivapaikka, muistisairaan asuminen, yöhoito, palvelutalo, ' +
        'asumispalvelu, asumispalvelut, hoitokoti, laitos, dementia, muistisairas, vanhus, vanhukset, hoitajat, ' +
        'makuuhaavat',
      sv: 'servicehem, vårdhem, åldringshem, vårdplats, boende för minnessjuka, nattvård, ålderdomshem, ' +
        'äldreboende, servicehus, servicehuset, demens, demensboende, åldring, liggsår',
      en: 'care home, nursing home, old people’s home, dementia care, night care, service home, elderly, dementia, ' +
        'memory disorder, retirement home, assisted living, bedsores',
    },
  },
} satisfies Record<string, ServiceContent>
