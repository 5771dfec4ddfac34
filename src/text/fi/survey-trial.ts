// The texts of ../en/survey-trial.ts in Finnish.
import type { surveyTrial as Source } from '../en/survey-trial.ts'

export const surveyTrial: typeof Source = {
  link: 'Kokeile vastaajana',
  title: 'Koekierros: {name}',
  banner: 'Tämä on koekierros',
  bannerText: 'Näet sen, minkä vastaaja näkee. Mitään, mitä vastaat, ei lähetetä eikä tallenneta.',
  language: 'Koekierroksen kieli',
  noPromise: 'Lupausta ei ole vielä kirjoitettu. Kun kyselykierrosta kirjoitetaan, se on tässä.',
  later: 'Koekierroksella mitään ei jää talteen. Vastaaja voi jatkaa tästä toisena päivänä.',
  around: 'Mitä tuli mieleen?',
  aroundText: 'Jokaisen kysymyksen alle voit kirjoittaa, mikä siinä oli vaikeaa, epäselvää tai hyvää. Se tallennetaan kysymyksen yhteyteen ilman nimeäsi, kun olet päässyt loppuun.',
  commentHint: 'Kirjoita kysymyksestä, älä ihmisistä.',
  noComments: 'Nämä kysymykset on jo kysytty. Voit kokeilla niitä, mutta kommentteja tallennetaan vain luonnoksesta.',
  toEnd: 'Lopeta tähän',
  toSummary: 'Lopeta tähän ja katso, mitä kirjoitit',
  onPhone: 'Näin se on puhelimessa',

  summary: {
    title: 'Koekierros päättyi',
    took: { one: 'Se kesti {count} minuutin, kommentit mukaan lukien.', other: 'Se kesti {count} minuuttia, kommentit mukaan lukien.' },
    goal: 'Kaksi minuuttia on hyvä pituus: pidempi kysely jää usein kesken.',
    told: 'Vastaajalle kerrotaan: {minutes}.',
    tooLong: 'Sivu oli auki niin kauan, ettei aika kerro mitään.',
    comments: 'Mitä tuli mieleen',
    none: 'Et kirjoittanut mitään. Sekin on hyvä: myös aika kertoo jotain.',
    keep: 'Tallenna kommentit ja aika',
    keepTime: 'Tallenna aika',
    notKeptAnyMore: 'Kyselyä ei enää arvioida, tai se on jo avattu. Mitään ei tallennettu. Voit kopioida, mitä kirjoitit.',
    notKept: 'Mitään ei tallenneta eikä ole tallennettu: nämä kysymykset on jo kysytty.',
    back: 'Takaisin kysymyksiin',
    toReview: 'Käy kysymykset läpi yksi kerrallaan',
  },
  thanks: 'Kiitos. Se, mitä sanoit, on tallessa kysymysten yhteydessä ilman nimeäsi.',
  changed: 'Osa kysymyksistä on sillä välin muuttunut',
  changedText: 'Kirjoittamasi on yhä sivulla. Katso merkityt kysymykset ja tallenna uudelleen.',
  problems: { old: 'Tämä koekierros aloitettiin yli vuorokausi sitten. Kirjoittamasi on yhä tässä: tallenna uudelleen.' },

  maker: {
    title: 'Koekierrokset',
    none: 'Kukaan ei ole kokeillut näitä kysymyksiä alusta loppuun.',
    typical: { one: 'Tavallisesti {count} minuutti', other: 'Tavallisesti {count} minuuttia' },
    range: { one: '{count} koekierros', other: '{count} koekierrosta, {least}–{most} minuuttia' },
    inTrial: 'koekierroksella',
  },
}
