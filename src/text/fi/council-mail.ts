// The texts of ../en/council-mail.ts in Finnish.
import type { councilMails as Source } from '../en/council-mail.ts'

export const councilMails: typeof Source = {
  'council-homework': {
    subject: 'Yksi asia odottaa sinua',
    text: 'Hei,\n\nyhden sovitun asian ehtii tehdä vielä enintään kolmen päivän ajan. Löydät sen, kun kirjaudut sisään:\n\n{link}\n\nJos et ehdi, sinun ei tarvitse tehdä mitään. Muistutamme kerran.',
  },
  'research-withdrawn': {
    subject: 'Suostumus on peruttu',
    text: 'Hei,\n\nsinulle näytettiin niiden yhteystiedot, jotka olivat tarjoutuneet tutkimukseesi tai haastatteluusi. Yksi heistä on perunut suostumuksensa. Älä ota yhteyttä kehenkään luettelon henkilöistä, ennen kuin olet kysynyt asiakasraadin sihteeriltä, mikä yhteystieto poistetaan. Poista se kaikkialta, missä säilytät sitä.\n\nTämä viesti ei tarkoituksella nimeä ketään.',
  },
}
