// The texts of ../en/unit-picture.ts in Finnish.
import type { unitPicture as Source } from '../en/unit-picture.ts'

export const unitPicture: typeof Source = {
  title: 'Mitä sanotaan: {unit}',
  lede: 'Oma-aloitteinen palaute, kyselyt ja muilla tavoin kerätty: rinnakkain.',
  list: 'Mitä yksiköistä sanotaan',
  listLede: 'Jokaisella yksiköllä on yksi sivu: palaute, kyselyt ja muualla kerätty.',
  noUnits: 'Hakemistossa ei ole vielä yhtään yksikköä.',
  feedback: 'Oma-aloitteinen palaute',
  noFeedback: 'Yksikään jakso ei ole vielä päättynyt ja julkaistu.',
  head: { period: 'Jakso', came: 'Tuli', thanks: 'Kiitoksia', criticism: 'Moitteita', answered: 'Vastattiin', inTime: 'Ajallaan', changed: 'Muutti jotain' },
  surveys: 'Kyselyt',
  noSurveys: 'Mikään kysely, jossa yksikkö on mukana, ei ole vielä näyttänyt tuloksiaan.',
  elsewhere: 'Muilla tavoin kerätty',
  noElsewhere: 'Mitään muualla kerättyä ei ole tuotu tänne.',
  surveyHead: { survey: 'Kysely', answers: 'Vastauksia', agree: 'Samaa mieltä, kaikki väittämät', recommend: 'Suositteluindeksi' },
  done: 'Mikä on muuttunut',
  noDone: 'Mistään ei ole vielä kerrottu.',
  monitoring: 'Mitä yksikkö havaitsi ja tekee: omavalvonnan raportit',
  unit: 'Yksikkö ja sen palvelut',
  caution: 'Luvut tulevat eri ihmisiltä, joilta on kysytty eri tavoin. Jos ne kertovat samaa, se merkitsee jotain. Jos eivät, kysy miksi ennen kuin päättelet.',
  periodsTable: 'Palautteet neljän kuukauden jaksoina',
  newest: 'Näistä näytetään {count} uusinta.',
  roundsTable: 'Uusin ensin',
  agreeTable: 'Samaa mieltä olevien osuus kyselyittäin, uusin ensin',
  explain: {
    feedback: {
      definition: 'Kuinka paljon palautetta neljän kuukauden aikana tuli, kuinka moni oli kiitos ja kuinka moni moite, kuinka moneen vastattiin, kuinka suureen osaan ajoissa ja kuinka monesta seurasi muutos. Vastattu tai muuttanut palaute on voinut tulla aiemmin.',
      source: 'Palautteet, jotka laskettiin kerran, kun niiden kuukausi oli ohi. Viiva on poikki siitä, missä lukua ei näytetä.',
    },
    surveys: {
      definition: 'Kuinka moni vastasi, ja kuinka suuri osa heistä oli väittämien kanssa jokseenkin tai täysin samaa mieltä, kaikki väittämät yhdessä. Indeksi on suosittelevien osuus (9 tai 10), josta on vähennetty ei-suosittelevien osuus (0–6).',
      source: 'Vastaukset kyselyyn, jonka tulokset kaikki näkevät, tai muualla tehdystä keruusta tuodut luvut.',
      leftOut: ['”En osaa sanoa”.', 'Kysymykset, joihin vastasi liian harva.'],
    },
  },
}
