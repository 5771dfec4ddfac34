// People of working age: much of what weighs is finding help and getting through.
import type { Asked } from '../../src/directory/common-questions.ts'
import type { OfferedKind } from '../../src/feedback/case.ts'

export const workingAge: Record<OfferedKind, Asked[]> = {
  thanks: [
    {
      question: {
        fi: 'Mikä kohtaamisessa auttoi sinua eteenpäin?',
        sv: 'Vad i mötet hjälpte dig vidare?',
        en: 'What in the meeting helped you on?',
      },
      hint: {
        fi: 'Esimerkiksi että asia selitettiin, että sinulle oli aikaa tai että joku soitti puolestasi.',
        sv: 'Till exempel att saken förklarades, att det fanns tid för dig eller att någon ringde för dig.',
        en: 'For example that things were explained, that there was time for you, or that somebody made a call ' +
          'for you.',
      },
    },
    {
      question: {
        fi: 'Mikä on nyt selvempää tai kevyempää?',
        sv: 'Vad är klarare eller lättare nu?',
        en: 'What is clearer or lighter now?',
      },
    },
    {
      question: {
        fi: 'Mitä meidän kannattaisi tehdä samalla tavalla kaikille?',
        sv: 'Vad borde vi göra på samma sätt för alla?',
        en: 'What should we do the same way for everybody?',
      },
    },
  ],
  criticism: [
    {
      question: {
        fi: 'Missä kohdassa asiasi jäi jumiin?',
        sv: 'Var körde ditt ärende fast?',
        en: 'Where did your matter get stuck?',
      },
      hint: {
        fi: 'Esimerkiksi puhelimessa, hakemuksessa, tapaamisessa tai työntekijän vaihtuessa. Nimiä ei tarvita.',
        sv: 'Till exempel i telefonen, i ansökan, på mötet eller när medarbetaren byttes. Inga namn behövs.',
        en: 'For example on the phone, in an application, in a meeting, or when a worker changed. No names are needed.',
      },
    },
    {
      question: {
        fi: 'Mitä jouduit hoitamaan yksin, vaikka olisit tarvinnut apua?',
        sv: 'Vad fick du sköta ensam fast du hade behövt hjälp?',
        en: 'What did you have to manage alone although you needed help?',
      },
    },
    {
      question: {
        fi: 'Oliko hetkeä, jolloin sinua autettiin hyvin?',
        sv: 'Fanns det någon stund då du fick bra hjälp?',
        en: 'Was there a moment when you were helped well?',
      },
      hint: {
        fi: 'Jos oli, kerro siitä. Sitä haluamme lisää.',
        sv: 'Om det fanns, berätta. Det vill vi ha mer av.',
        en: 'If there was, tell us. We want more of that.',
      },
    },
    {
      question: {
        fi: 'Mitä toivot nyt?',
        sv: 'Vad önskar du nu?',
        en: 'What do you hope for now?',
      },
      hint: {
        fi: 'Voit toivoa selitystä, korjausta tai muutosta. Voit myös toivoa vain, että tämä tiedetään.',
        sv: 'Du kan önska en förklaring, en rättelse eller en förändring. Du kan också bara önska att vi vet om ' +
          'det här.',
        en: 'You can ask for an explanation, for something to be put right, or for a change. Or you may only want us ' +
          'to know.',
      },
    },
  ],
  suggestion: [
    {
      question: {
        fi: 'Mikä tekisi avun saamisesta helpompaa?',
        sv: 'Vad skulle göra det lättare att få hjälp?',
        en: 'What would make it easier to get help?',
      },
      hint: {
        fi: 'Esimerkiksi aukioloajat, puhelin, lomakkeet, tilat tai se, mistä tieto löytyy.',
        sv: 'Till exempel öppettider, telefon, blanketter, lokaler eller var informationen finns.',
        en: 'For example opening hours, the phone, forms, rooms, or where information is found.',
      },
    },
    {
      question: {
        fi: 'Mistä itse etsit apua ensin?',
        sv: 'Var sökte du själv hjälp först?',
        en: 'Where did you look for help first?',
      },
      hint: {
        fi: 'Näin tiedämme, missä meidän pitäisi näkyä.',
        sv: 'Då vet vi var vi borde synas.',
        en: 'Then we know where we should be seen.',
      },
    },
    {
      question: {
        fi: 'Mikä toimii jo nyt niin hyvin, ettei sitä pidä muuttaa?',
        sv: 'Vad fungerar redan så bra att det inte ska ändras?',
        en: 'What already works so well that it should not be changed?',
      },
    },
  ],
  question: [
    {
      question: {
        fi: 'Mitä apua tai tietoa etsit?',
        sv: 'Vilken hjälp eller information söker du?',
        en: 'What help or information are you looking for?',
      },
      hint: {
        fi: 'Emme tiedä, kuka olet, joten emme näe omia tietojasi. Kerromme, miten asia yleensä menee ja keneltä ' +
          'voit kysyä.',
        sv: 'Vi vet inte vem du är, så vi ser inte dina uppgifter. Vi berättar hur det brukar gå till och vem du ' +
          'kan fråga.',
        en: 'We do not know who you are, so we cannot see your records. We can tell you how things usually go and ' +
          'whom to ask.',
      },
    },
    {
      question: {
        fi: 'Mistä olet jo kysynyt tai etsinyt?',
        sv: 'Var har du redan frågat eller letat?',
        en: 'Where have you asked or looked already?',
      },
    },
    {
      question: {
        fi: 'Mikä siinä oli vaikea ymmärtää tai löytää?',
        sv: 'Vad var svårt att förstå eller hitta?',
        en: 'What was hard to understand or to find?',
      },
      hint: {
        fi: 'Kysymyksesi auttaa meitä kertomaan asiasta paremmin kaikille.',
        sv: 'Din fråga hjälper oss att berätta bättre om saken för alla.',
        en: 'Your question helps us to explain it better to everybody.',
      },
    },
  ],
}
