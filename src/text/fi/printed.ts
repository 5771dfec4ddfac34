// The texts of ../en/printed.ts in Finnish.
import type { printed as Source } from '../en/printed.ts'

export const printed: typeof Source = {
  products: {
    'poster-a4': 'Juliste, A4',
    'poster-a3': 'Juliste, A3',
    tent: 'Pöytäkortti, taitettava A4',
    cards: 'Kortit, neljä A6:ta sivulla',
    slips: 'Laput, kahdeksan sivulla',
  },
  sets: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi', 'fi-sv': 'suomeksi ja ruotsiksi' },

  paper: {
    headline: 'Miten meni?',
    invite: 'Kerro, mikä auttoi ja minkä pitäisi olla toisin.',
    anonymous: 'Ilman nimeä ja kirjautumista. Aikaa menee noin kaksi minuuttia.',
    answered: 'Ihminen lukee palautteesi ja vastaa sinulle. Luet vastauksen kuittitunnuksellasi.',
    scan: 'Kuvaa tämä puhelimellasi',
    type: 'tai avaa osoite ja kirjoita koodi',
    offline: 'Eikö sinulla ole nettiä? Soita ja kerro koodi.',
    picture: 'QR-koodi, joka avaa osoitteen {address}',
  },

  page: {
    print: 'Valitse selaimessa sama paperikoko, ei reunuksia eikä selaimen ylä- ja alatunnisteita.',
    fold: 'Taita keskeltä viivaa pitkin.',
    cut: 'Leikkaa viivoja pitkin.',
    pdf: 'Lataa PDF-tiedostona',
    noPdf: 'Tällä palvelimella ei voi tehdä PDF-tiedostoa. Voit tulostaa tämän sivun selaimesta.',
    noAddress: 'Ohjelma ei tiedä omaa osoitettaan',
    noAddressText: 'Paperiin tarvitaan osoite, joka pysyy. Pyydä palvelun ylläpitäjää asettamaan PUBLIC_URL. Sitten julisteet, kortit ja laput voi tulostaa.',
  },
}
