// The texts of ../en/call-back.ts in Finnish.
import type { callBack as Source } from '../en/call-back.ts'

export const callBack: typeof Source = {
  title: 'Pyydä meitä soittamaan',
  lede: 'Soitamme sinulle viimeistään {date}. Jos emme tavoita sinua, jätämme vastauksen siihen mennessä. Saat kuitin, jolla voit lukea sen.',
  number: 'Numero, johon saamme soittaa',
  numberHint: 'Soitto voi tulla myös tuntemattomasta tai salatusta numerosta.',
  name: 'Ketä kysymme',
  nameHint: 'Mikä tahansa nimi käy. Jos joku muu voi vastata puhelimeen, kysymme vain tätä nimeä emmekä kerro, mistä on kyse.',
  when: 'Milloin sinulle sopii',
  whenHint: 'Esimerkiksi: aamupäivisin, ei keskiviikkoisin.',
  about: 'Mistä on kyse',
  aboutHint: 'Muutama sana, jos haluat. Ei henkilötunnusta.',
  whoSees: 'Tämä pyyntö ei ole nimetön: ne, jotka hoitavat sen, näkevät numerosi. Sitä ei anneta muille, ja se poistetaan muun mukana, kun säilytysaika on ohi.',
  send: 'Lähetä soittopyyntö',
  asked: 'Toivon, että minulle soitetaan.',
  askedWhen: 'Milloin sopii: {when}',
  askedAbout: 'Mistä on kyse: {about}',
  numberMissing: 'Kirjoita puhelinnumero, johon saamme soittaa.',
  notNumber: 'Tämä ei näytä puhelinnumerolta. Kirjoita se esimerkiksi näin: 040 123 4567.',
  tooLong: 'Kirjoita tähän enintään {limit} merkkiä.',
}
