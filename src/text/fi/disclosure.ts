// The texts of ../en/disclosure.ts in Finnish.
import type { disclosure as Source } from '../en/disclosure.ts'

export const disclosure: typeof Source = {
  hidden: 'Näytämme luvun vasta, kun kukaan ei voi päätellä siitä, kuka vastasi.',
  notShown: 'ei näytetä',
  lost: {
    numbers: { one: 'Yksi tilastojen luku, jota emme näytä, voidaan päätellä tarkemmin kuin pitäisi siitä, mitä on kerrottu aiemmin.', other: '{count} tilastojen lukua, joita emme näytä, voidaan päätellä tarkemmin kuin pitäisi siitä, mitä on kerrottu aiemmin.' },
    rounds: { one: 'Yhdestä kyselykierroksesta kerrotaan tavallista vähemmän, koska muuten salattu luku voitaisiin päätellä.', other: '{count} kyselykierroksesta kerrotaan tavallista vähemmän, koska muuten salattu luku voitaisiin päätellä.' },
    what: 'Mitä tämä tarkoittaa',
    text: [
      'Kerrottua ei voi perua: se on jo luettu. Aina kun lukuja julkaistaan, ohjelma katsoo niitä kaikkia yhdessä.',
      'Useimmiten luvun voi arvata tarkemmin vain se, joka itse on siinä mukana: viidestä kirjoittaneesta hän tietää yhden.',
      'Mitään uutta ei kerrota, mikä veisi ketään lähemmäs, eikä tarkempia lukuja sen vierestä. Sinun ei tarvitse tehdä mitään.',
      'Mitkä luvut ne ovat, ei lue missään, jottei mikään lista johda ihmisiin. Ohjelman mukana tuleva ohje docs/disclosure.md kertoo, miten se selvitetään.',
    ],
  },
}
