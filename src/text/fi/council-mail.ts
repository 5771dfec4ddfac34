// The texts of ../en/council-mail.ts in Finnish.
import type { councilMails as Source } from '../en/council-mail.ts'

export const councilMails: typeof Source = {
  'council-homework': {
    subject: 'Yksi asia odottaa sinua',
    text: 'Hei,\n\nyksi sovittu asia on vielä tekemättä, ja aikaa on enintään kolme päivää. Löydät sen, kun kirjaudut sisään:\n\n{link}\n\nJos et ehdi, sinun ei tarvitse tehdä mitään. Emme muistuta tästä toista kertaa.',
  },
  'research-withdrawn': {
    subject: 'Suostumus on peruttu',
    text: 'Hei,\n\nsinulle näytettiin niiden yhteystiedot, jotka olivat tarjoutuneet tutkimukseesi tai haastatteluusi. Yksi heistä on perunut suostumuksensa. Älä ota yhteyttä kehenkään luettelon henkilöistä, ennen kuin olet kysynyt asiakasraadin sihteeriltä, kenen yhteystiedot pitää poistaa. Poista ne kaikkialta, missä säilytät niitä.\n\nTässä viestissä ei tarkoituksella mainita nimiä.',
  },
}
