// Stories from disability services.
import { answer, askBack, reply, story } from './draft.ts'

export const disabilityStories = [
  story({
    kind: 'criticism', service: 'mobility-support', unit: 'disability-guidance', daysAgo: 10, speaker: 'client',
    answers: [
      'Kuljetuspalvelun auto myöhästyi taas puoli tuntia ja jäin sateeseen.',
      '',
      'Viesti kännykkään, että auto on myöhässä. Olisin odottanut sisällä.',
      'Että joku puhuu kuljettajien firman kanssa.',
    ],
    turns: [
      answer(3, 'Olen pahoillani. Puoli tuntia sateessa on liikaa.\n\nKyydit ajaa meille ulkopuolinen yritys, ' +
        'mutta vastuu on meidän. Otin palautteesi esille yrityksen kanssa tänään ja vaadin selvityksen tämän kuun ' +
        'myöhästymisistä. Viestit myöhästymisestä ovat luvassa, kun uusi tilausjärjestelmä tulee käyttöön. Siihen ' +
        'asti: jos auto ei ole tullut kymmenessä minuutissa, soita kyytien tilausnumeroon ja pyydä heitä ' +
        'ilmoittamaan, milloin se on ovella. Odota sisällä.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'personal-assistance', unit: 'disability-guidance', daysAgo: 66, speaker: 'client',
    text: 'Avustajatunnit laskettiin enkä ymmärrä miksi. Haluan että päätös muutetaan.',
    turns: [
      answer(1, 'Kiitos viestistä. Vastaan nopeasti, koska muutosta on haettava määräajassa.\n\nPalautteella ei ' +
        'valitettavasti voi muuttaa päätöstä. Päätöksen lopussa on ohje, miten siihen haetaan muutosta ja mihin ' +
        'päivään mennessä. Tee se ohjeen mukaan. Apua kirjoittamiseen saat maksutta sosiaaliasiavastaavalta, 010 ' +
        '000 0128.\n\nSinulla on myös oikeus saada perustelut niin, että ymmärrät ne. Soita minulle 010 000 0140, ' +
        'niin käydään päätös läpi rivi riviltä. Se ei estä hakemasta muutosta.'),
      reply(2, 'Soitin ja ymmärrän nyt. Hain silti muutosta.'),
      answer(1, 'Hyvä, se on sinun oikeutesi. Kiitos, että soitit.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'personal-assistance', unit: 'disability-guidance', daysAgo: 175, speaker: 'client',
    publish: true,
    text: 'Lomake ei toimi ruudunlukijalla, lähetä-nappia ei löydy.',
    turns: [
      askBack(2, 'Kiitos, tämä on tärkeä tieto. Haluan viedä vian eteenpäin oikein. Mikä lomake oli kyseessä, ja ' +
        'mitä ruudunlukijaa käytät?'),
      reply(2, 'Henkilökohtaisen avun hakemus. NVDA ja Firefox.'),
      answer(5, 'Kiitos. Napilta puuttui nimi, jonka ruudunlukija lukee. Se on nyt korjattu, ja testasimme ' +
        'lomakkeen NVDA:lla alusta loppuun. Tarkistamme samalla muut vammaispalvelujen lomakkeet tämän kuun ' +
        'aikana. Jos hakemuksesi jäi tekemättä, voit tehdä sen myös puhelimitse numerossa 010 000 0111.'),
      reply(3, 'Nyt toimi. Kiitos!'),
      answer(1, 'Kiitos sinulle. Vika olisi jäänyt meiltä huomaamatta.'),
    ],
  }),
  story({
    kind: 'thanks', service: 'day-activities', unit: 'paivansini', daysAgo: 3, publish: true, speaker: 'helped',
    channel: 'paper',
    text: 'Kiva paikka. Lisää aikaa.',
    turns: [answer(1, 'Kiitos! Kiva, että viihdyt. Puhutaan yhdessä, mihin haluat lisää aikaa. Terveisin ' +
      'Päivänsinin väki.')],
  }),
  story({
    kind: 'suggestion', service: 'day-activities', unit: 'paivansini', daysAgo: 220, publish: true, speaker: 'helped',
    channel: 'feedback-day',
    text: 'Haluan bändin. Minä soitan rumpuja. Ei joka päivä palapeliä.',
    turns: [
      answer(3, 'Bändi on hyvä idea! Torstaina kello 13 on ensimmäinen harjoitus. Rummut on lainattu ' +
        'nuorisotalolta. Palapeliä saa tehdä se, joka haluaa.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'housing-support', unit: 'paivansini', daysAgo: 17, reader: 'supervisor',
    speaker: 'close-person',
    answers: [
      'Sisareni suihkupäivä siirrettiin aamuun, koska se sopii vuoroille. Hän on aina käynyt illalla.',
      'Häneltä ei kysytty. Hän näyttää kyllä selvästi, jos joku ei käy, kun antaa aikaa.',
      'Kuvat ovat auttaneet ennen.', 'Että ilta palautetaan.',
    ],
  }),
  story({
    kind: 'thanks', service: 'personal-assistance', unit: 'disability-guidance', daysAgo: 240, publish: true,
    speaker: 'client',
    answers: [
      'Kävin ensimmäistä kertaa kuoroharjoituksissa ilman, että äiti odotti autossa. Olen 34.',
      'Avustajan valitsin itse. Hän on huono laulamaan, mutta ei se haittaa.',
      'Sen että kysyttiin mitä haluan tehdä illalla eikä vain mitä tarvitsen.',
    ],
    turns: [
      answer(2, 'Tämä ilahdutti koko tiimiä. Hauskoja harjoituksia, ja terveisiä avustajalle. Ehkä hänkin vielä ' +
        'oppii laulamaan.'),
    ],
  }),
  story({
    kind: 'question', service: 'short-term-care', unit: 'disability-guidance', daysAgo: 4, speaker: 'close-person',
    text: 'Voiko lyhytaikaisen hoidon paikan vaihtaa, jos poikamme ei viihdy? Emme halua vaikuttaa kiittämättömiltä.',
    turns: [
      answer(1, 'Kyllä voi, eikä se ole kiittämättömyyttä. Poikanne viihtyminen on tärkeintä. Soittakaa 010 000 0111, ' +
        'niin käydään läpi, mikä siellä ei toimi ja mitä muita paikkoja on. Uuteen paikkaan voi tutustua ensin ' +
        'päiväseltään.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'mobility-support', unit: 'disability-guidance', daysAgo: 310, language: 'sv',
    speaker: 'client',
    text: 'Chauffören talade bara finska och körde fel. Jag kom inte i tid till läkaren.',
    turns: [
      answer(3, 'Jag beklagar. Ingen ska komma för sent till läkaren på grund av skjutsen. Du kan be om en ' +
        'svenskspråkig chaufför när du beställer, och det ska antecknas så att du inte behöver säga det varje ' +
        'gång. Jag har tagit upp saken med trafikbolaget. Ring mig på 010 000 0158 om det händer igen, så följer ' +
        'jag upp det.'),
    ],
  }),
  story({
    kind: 'suggestion', service: 'housing-support', unit: 'paivansini', daysAgo: 5, language: 'sv',
    speaker: 'close-person', publish: true,
    answers: [
      'Att de boende inte får välja mat. Nu kommer menyn färdig. Fredagarna kunde vara deras.',
      'Min son kunde handla och laga tacos. Han kan det hemma.',
      'De boende själva. Och kocken.',
    ],
    turns: [
      answer(1, 'Tack, vilket bra förslag! Vi tar upp det på de boendes möte på onsdag och provar från och med ' +
        'nästa månad. Tacos låter som en bra början.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'housing-support', unit: 'disability-guidance', daysAgo: 365, language: 'en',
    speaker: 'close-person',
    text: 'My husband’s ramp was promised two months ago. He cannot get down the steps, and he has been inside ' +
      'ever since.',
    turns: [
      answer(1, 'I am very sorry. Two months inside is not acceptable, and we should have told you about the ' +
        'delay. I called the builder today. A temporary ramp will be put in this week, on Thursday or Friday, and ' +
        'the permanent one next month. If nobody has come by Friday noon, call me directly: 010 000 0140.'),
      reply(4, 'The temporary ramp is here. We went to see the sea.'),
      answer(1, 'Thank you for telling me. That made my day.'),
    ],
  }),
]
