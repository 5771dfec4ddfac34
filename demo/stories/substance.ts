// Stories from the substance use and addiction services.
import { answer, reply, story } from './draft.ts'

export const substanceStories = [
  story({
    kind: 'thanks', service: 'outpatient-rehabilitation', unit: 'ankkuripaikka', daysAgo: 57, publish: true,
    speaker: 'client',
    text: 'Ovi oli auki vaikka olin retkahtanut. Kohtelu oli kunnioittavaa.',
    turns: [
      answer(2, 'Kiitos, että tulit, ja kiitos, että kerroit. Ovi on auki myös silloin, kun on vaikeinta. Tämä ' +
        'luettiin aamupalaverissa ääneen.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'outpatient-rehabilitation', unit: 'ankkuripaikka', daysAgo: 140, publish: true,
    speaker: 'client',
    answers: [
      'Odotustilassa kaikki kuulevat nimen kun huudetaan. Se hävettää.',
      'Olisin halunnut, että joku tulee hakemaan hiljaa.',
      'Numerolaput tai vaikka värit.',
    ],
    turns: [
      answer(2, 'Olet oikeassa, ja kiitos, että sanoit sen. Lopetimme nimien huutamisen samana päivänä, kun luin ' +
        'viestisi. Nyt saat ilmoittautuessa värikortin, ja työntekijä tulee hakemaan. Kirjoita meille, jos joku ' +
        'vielä huutaa.'),
      reply(9, 'Sain vihreän. Parempi.'),
      answer(2, 'Hyvä kuulla. Kiitos, että kerroit.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'detox-referral', unit: 'ankkuripaikka', daysAgo: 15, reader: 'supervisor',
    speaker: 'client', channel: 'sms',
    text: 'Pyysin katkolle perjantaina. Sanottiin soita maanantaina. Viikonloppu on pitkä aika.',
  }),
  story({
    kind: 'thanks', service: 'close-ones', unit: 'ankkuripaikka', daysAgo: 93, publish: true, speaker: 'close-person',
    answers: [
      'Ystävä käski. Luulin, että täällä puhutaan vain siitä, joka juo.',
      'Minulta kysyttiin: mitä sinä tarvitset? En osannut vastata. Itkin.',
      'Käyn keskiviikkoisin. Osaan jo vastata.',
    ],
    turns: [
      answer(3, 'Kiitos sinulle. Se on iso matka, siitä ettei osaa vastata siihen, että osaa. Kerroin tästä ' +
        'ryhmän vetäjille. Nähdään keskiviikkona, jos niin haluat.'),
    ],
  }),
  story({
    kind: 'suggestion', service: 'recovery-housing', unit: 'ankkuripaikka', daysAgo: 287, speaker: 'client',
    channel: 'feedback-day',
    text: 'Yhteinen keittiö voisi olla auki yöllä. Yöllä on pahinta ja silloin tekisi mieli keittää puuroa eikä ' +
      'lähteä ulos.',
    turns: [
      answer(5, 'Puuro keskellä yötä on hyvä suunnitelma. Keittiö on nyt auki ympäri vuorokauden, kokeilemme ' +
        'kolme kuukautta. Sovimme asukkaiden kanssa, että yöllä ollaan hiljaa ja hella tarkistetaan. Kaapissa on ' +
        'kaurahiutaleita.'),
    ],
  }),
  story({
    kind: 'question', service: 'outpatient-rehabilitation', unit: 'ankkuripaikka', daysAgo: 1, speaker: 'client',
    text: 'Jos pelaan nettikasinoilla niin onko tää oikea paikka? En juo.',
  }),
  story({
    kind: 'criticism', service: 'outpatient-rehabilitation', unit: 'ankkuripaikka', daysAgo: 1, speaker: 'client',
    text: 'Aika peruttiin jo kolmannen kerran. En jaksa enää elää, jos tätä pitää odottaa vielä kuukausi.',
  }),
]
