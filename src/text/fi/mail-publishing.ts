// The texts of ../en/mail-publishing.ts in Finnish.
import type { publishingMails as Source } from '../en/mail-publishing.ts'

export const publishingMails: typeof Source = {
  'to-check': {
    subject: 'Tarkistettavaa ennen julkaisemista',
    text: 'Hei,\n\nkaikkien luettavaksi on valmisteltu jotakin: palaute ja sen vastaus tai lainaus kyselystä. Jonkun muun kuin valmistelijan on tarkistettava, ettei ketään voi tunnistaa. Näet sen, minkä kaikki näkisivät:\n\n{link}',
  },
  'piece-reported': {
    subject: 'Julkaistusta palautteesta on ilmoitettu',
    text: 'Hei,\n\njoku julkaistun palautteen lukija kertoo, että siinä on jotakin vialla. Lue, mitä ilmoitettiin, ja päätä, jääkö palaute julkiseksi. Siihen asti se näkyy kuten ennenkin. Uusista ilmoituksista samasta syystä ei tule viestiä:\n\n{link}',
  },
  'may-comment': {
    subject: 'Yksikköäsi koskeva palaute tulee julkiseksi: sananne?',
    text: 'Hei,\n\nyksikköäsi koskeva palaute ja sen vastaus on tarkistettu, ja ne tulevat pian julkisiksi. Sitä ennen voit lisätä, mitä kaikkien pitäisi lisäksi tietää. Pakko ei ole:\n\n{link}',
  },
}
