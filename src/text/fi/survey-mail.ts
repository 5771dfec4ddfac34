// Kyselyistä henkilöstölle ja asiakasraadille lähtevät viestit. Niissä ei kerrota, mitä kysytään tai vastattiin.
export const surveyMails = {
  'survey-due': {
    subject: 'Kyselyn lupauksen päivä lähestyy',
    text: 'Hei!\n\nKyselyysi vastanneille on luvattu jotakin päivään mennessä, joka on kahden viikon sisällä: että vastaukset käsitellään, että tulokset näytetään tai että kerrotaan, mitä niistä seurasi. Katso, mitä on tekemättä:\n\n{link}\n\nKun päivä on ohi, kaikki näkevät, ettei lupausta pidetty.',
  },
  'survey-late': {
    subject: 'Kyselyn lupaus on myöhässä',
    text: 'Hei!\n\nKyselyysi vastanneille on luvattu jotakin päivään mennessä, joka on ohi. Sitä ei ole vielä tehty, ja kaikki näkevät sen. Tee se nyt ja kerro, mitä seurasi, myös silloin kun mikään ei muuttunut:\n\n{link}\n\nKirjoitamme jokaisesta päivästä kerran.',
  },
  'survey-look': {
    subject: 'Kyselyn luonnos odottaa arviotasi',
    text: 'Hei!\n\nKyselyä tehdään, ja sen tekijä pyytää asiakasraatia katsomaan kysymykset viimeistään {due}. Voit kertoa, mitkä kysymykset ovat selviä, mitkä tärkeitä ja mitkä voivat loukata:\n\n{link}\n\nSaat itse päättää, vastaatko. Nimeäsi ei tallenneta arviosi kanssa, ja voit katsoa niin monta kysymystä kuin haluat.',
  },
  'survey-look-again': {
    subject: 'Kyselyn luonnosta voi arvioida vielä muutaman päivän',
    text: 'Hei!\n\nTekeillä olevan kyselyn kysymyksiä voi vielä arvioida. Viimeinen päivä on {due}:\n\n{link}\n\nJos olet jo kertonut, mitä ajattelet, sinun ei tarvitse tehdä mitään. Nimiä ei tallenneta, joten emme tiedä, kuka on jo kertonut. Muistutamme kerran.',
  },
  'survey-marked': {
    subject: 'Kyselysi luonnosta on arvioitu',
    text: 'Hei!\n\nJoku asiakasraadista on katsonut kysymyksiä kyselystä, jota olet tekemässä. Katso, mitä sanottiin, ja kirjoita epäselvät kysymykset toisin:\n\n{link}\n\nKirjoitamme enintään kerran päivässä, aina seuraavana työpäivänä, emmekä kerro, kuka arvioi tai kuinka moni. Älä yritä saada sitä selville.',
  },
}
