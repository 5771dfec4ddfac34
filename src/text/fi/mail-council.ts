// The texts of ../en/mail-council.ts in Finnish.
import type { councilMessages as Source } from '../en/mail-council.ts'

export const councilMessages: typeof Source = {
  'trial-asked': {
    subject: 'Asiakasraati pyytää jotakin yksiköltäsi',
    text: 'Hei!\n\nAsiakasraati pyytää yksikköäsi kokeilemaan jotakin. Lue, mistä on kyse, ja kerro, osallistuuko yksikkö. Voitte myös kieltäytyä: kerro silloin raadille, miksi.\n\n{link}\n\nTämä viesti lähetetään yksikön esihenkilölle, ja vain kerran.',
  },
  'trial-began': {
    subject: 'Yksikössäsi on alkanut kokeilu',
    text: 'Hei!\n\nYksikössäsi kokeillaan jotakin, mitä asiakasraati pyysi. Voit joka päivä merkitä kahdella painalluksella, käytitkö sitä. Nimeäsi ei tallenneta. Raati näkee luvut vain kaikkien kokeilevien yksiköiden yhteislukuina.\n\n{link}\n\nKirjoitamme vielä kerran, ennen kuin kommenttien aika päättyy.',
  },
  'trial-comments': {
    subject: 'Asiakasraati kuulisi mielellään ajatuksesi',
    text: 'Hei!\n\nYksikkösi kokeilusta voi antaa kommentteja vielä muutaman päivän. Jos sinulla on sanottavaa, lyhyt lause riittää. Se menee asiakasraadille ilman nimeäsi ja yksikkösi nimeä.\n\n{link}\n\nEmme muistuta tästä enää.',
  },
  'trial-decided': {
    subject: 'Asiakasraati on päättänyt kokeilusta',
    text: 'Hei!\n\nAsiakasraati on päättänyt, mitä yksikkösi kokeilusta seuraa, ja kertoo miksi. Kiitos, että kokeilitte. Lue päätös täältä:\n\n{link}',
  },
  'greeting-arrived': {
    subject: 'Terveisiä asiakasraadilta',
    text: 'Hei!\n\nAsiakasraati on lähettänyt terveisiä yksiköllesi tai viestin sinulle. Terveiset voi tulostaa: esitelkää ne seuraavassa palaverissanne ja kertokaa raadille, mitä niistä sanottiin. Viestiin voit vastata samalla sivulla.\n\n{link}\n\nSaat tämän viestin kerran.',
  },
  'greeting-waits': {
    subject: 'Asiakasraati odottaa vielä vastaustasi',
    text: 'Hei!\n\nAsiakasraati lähetti kolme viikkoa sitten terveisiä tai viestin, eikä vastausta ole vielä tullut. Kerro, mitä palaverissanne sanottiin tai miksi terveisiä ei esitelty: yksi lause riittää.\n\n{link}\n\nEmme muistuta tästä enää.',
  },
  'proposal-arrived': {
    subject: 'Asiakasraati on lähettänyt jotakin vastattavaksi',
    text: 'Hei!\n\nAsiakasraati on lähettänyt henkilöstölle jotakin, mikä odottaa vastausta. Ota se työn alle tai kerro, miksi et. Raati lukee vastauksesi.\n\n{link}\n\nKerromme tästä enintään kerran päivässä. Sama viesti menee kaikille koordinaattoreille.',
  },
  'proposal-waits': {
    subject: 'Asiakasraati odottaa yhä vastausta',
    text: 'Hei!\n\nAsiakasraati lähetti yli kaksi viikkoa sitten jotakin, mihin kukaan ei ole vielä vastannut. Ota se työn alle tai kerro, miksi et: muutama sana riittää.\n\n{link}\n\nEmme muistuta tästä enää.',
  },
}
