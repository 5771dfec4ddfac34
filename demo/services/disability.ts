// Disability services.
import type { ServiceContent } from '../services.ts'

export const disability = {
  'personal-assistance': {
    name: { fi: 'Henkilökohtainen apu', sv: 'Personlig assistans', en: 'Personal assistance' },
    description: {
      fi: 'Avustaja auttaa sinua niissä asioissa, joita et vamman vuoksi pysty itse tekemään.',
      sv: 'En assistent hjälper dig med sådant som du på grund av funktionsnedsättning inte klarar själv.',
      en: 'An assistant helps with things that you cannot do yourself because of a disability.',
    },
    everydayWords: {
      fi: 'avustaja, avustajatunnit, henkilökohtainen avustaja, apua harrastukseen, työnantajamalli, vammainen, ' +
        'vammaiset, vamma, vammaispalvelu, pyörätuoli',
      sv: 'assistent, assistanstimmar, personlig assistent, hjälp på fritiden, arbetsgivarmodell, funktionshinder, ' +
        'funktionsnedsättning, funktionsnedsatt, handikappad, rullstol',
      en: 'assistant, hours of assistance, carer, help with hobbies, employer model, disabled, disability, ' +
        'handicapped, personal assistant, wheelchair',
    },
  },
  'mobility-support': {
    name: { fi: 'Liikkumisen tuki', sv: 'Stöd för rörlighet', en: 'Mobility support' },
    description: {
      fi: 'Kuljetuksia ja muuta tukea, kun bussilla kulkeminen ei onnistu.',
      sv: 'Färdtjänst och annat stöd när det inte går att åka buss.',
      en: 'Rides and other support when you cannot use a bus.',
    },
    everydayWords: {
      fi: 'taksi, taksikortti, kuljetuspalvelu, vammaistaksi, invataksi, kyyti, matkat, pyörätuoli, rollaattori, ' +
        'apuväline, matkapalvelu, kuljetus, vammainen',
      sv: 'taxi, taxikort, färdtjänst, invataxi, skjuts, resor, rullstol, rollator, hjälpmedel, transport, ' +
        'färdtjänstresor',
      en: 'taxi, taxi card, transport service, accessible taxi, ride, trips, wheelchair, walker, transport, travel, ' +
        'disabled',
    },
  },
  'housing-support': {
    name: { fi: 'Asumisen tuki', sv: 'Stöd för boende', en: 'Support for housing' },
    description: {
      fi: 'Apua asumiseen omassa kodissa tai asumisyksikössä sekä kodin muutostöihin.',
      sv: 'Hjälp med att bo i eget hem eller i en boendeenhet och med ändringsarbeten i hemmet.',
      en: 'Help with living in your own home or in a housing unit, and with alterations to your home.',
    },
    everydayWords: {
      fi: 'asumisyksikkö, ryhmäkoti, palveluasuminen, kodin muutostyöt, ramppi, ohjaajat, asumispalvelu, ' +
        'asumispalvelut, kehitysvamma, kehitysvammainen, autismi, autisti, vammainen',
      sv: 'boendeenhet, gruppboende, serviceboende, ändringsarbeten, ramp, handledare, boendeservice, ' +
        'utvecklingsstörning, utvecklingsstörd, autism, funktionshindrad',
      en: 'group home, housing unit, home alterations, ramp, instructors, autism, autistic, learning disability, ' +
        'intellectual disability, supported living, disabled',
    },
  },
  'day-activities': {
    name: { fi: 'Päivätoiminta', sv: 'Dagverksamhet', en: 'Day activities' },
    description: {
      fi: 'Mielekästä tekemistä ja seuraa päiviin.',
      sv: 'Meningsfulla saker att göra och sällskap på dagarna.',
      en: 'Things worth doing, and company, by day.',
    },
    everydayWords: {
      fi: 'päivätoiminta, työtoiminta, toimintakeskus, askartelu, musiikki, retket, kaverit, kehitysvammainen, ' +
        'kehitysvamma, autismi, päiväkeskus, työkeskus',
      sv: 'dagverksamhet, arbetsverksamhet, aktivitetscenter, pyssel, musik, utflykter, vänner, ' +
        'utvecklingsstörning, utvecklingsstörd, autism, dagcenter',
      en: 'day centre, crafts, music, outings, friends, work activities, autism, learning disability, work centre',
    },
  },
  'short-term-care': {
    name: { fi: 'Lyhytaikainen huolenpito', sv: 'Kortvarig omsorg', en: 'Short-term care' },
    description: {
      fi: 'Hoitoa muutamaksi tunniksi tai päiväksi, jotta läheinen voi levätä.',
      sv: 'Vård några timmar eller dagar så att en närstående kan vila.',
      en: 'Care for some hours or days so that a family member can rest.',
    },
    everydayWords: {
      fi: 'tilapäishoito, lyhytaikaishoito, hoitopaikka lomalle, omaisen vapaa, aamu- ja iltapäivähoito, ' +
        'omaishoitajan vapaa, hengähdys, intervalli',
      sv: 'tillfällig vård, korttidsvård, plats under semestern, ledigt för anhöriga, eftermiddagsvård, avlastning, ' +
        'intervallvård',
      en: 'respite care, short stay, place for the holidays, time off for family, relief, carer’s break',
    },
  },
} satisfies Record<string, ServiceContent>
