// The texts of ../en/unit-picture.ts in Finnish.
import type { unitPicture as Source } from '../en/unit-picture.ts'

export const unitPicture: typeof Source = {
  title: 'Mitä sanotaan: {unit}',
  lede: 'Oma-aloitteinen palaute, kyselyt ja muilla tavoin kerätty: rinnakkain.',
  list: 'Mitä yksiköistä sanotaan',
  listLede: 'Jokaisella yksiköllä on yksi sivu: palaute, kyselyt ja muualla kerätty.',
  noUnits: 'Hakemistossa ei ole vielä yhtään yksikköä.',
  feedback: 'Oma-aloitteinen palaute',
  feedbackText: 'Neljän kuukauden jaksoina, uusin ensin.',
  noFeedback: 'Yksikään jakso ei ole vielä päättynyt ja julkaistu.',
  head: { period: 'Jakso', came: 'Tuli', thanks: 'Kiitoksia', criticism: 'Moitteita', inTime: 'Ajallaan', changed: 'Muutti jotain' },
  surveys: 'Kyselyt',
  noSurveys: 'Mikään kysely, jossa yksikkö on mukana, ei ole vielä näyttänyt tuloksiaan.',
  elsewhere: 'Muilla tavoin kerätty',
  noElsewhere: 'Mitään muualla kerättyä ei ole tuotu tänne.',
  surveyHead: { survey: 'Kysely', days: 'Milloin', answers: 'Vastauksia', agree: 'Samaa mieltä, kaikki väittämät', recommend: 'Suositteluindeksi' },
  done: 'Mikä on muuttunut',
  noDone: 'Mistään ei ole vielä kerrottu.',
  monitoring: 'Mitä yksikkö havaitsi ja tekee: omavalvonnan raportit',
  unit: 'Yksikkö ja sen palvelut',
  caution: 'Luvut tulevat eri ihmisiltä, joilta on kysytty eri tavoin. Jos ne kertovat samaa, se merkitsee jotain. Jos eivät, kysy miksi ennen kuin päättelet.',
}
