// Stories from the services for older people.
import { answer, askBack, reply, story } from './draft.ts'

export const olderStories = [
  story({
    kind: 'criticism', service: 'home-care', unit: 'home-care-saarisalmi', daysAgo: 104, speaker: 'close-person',
    publish: true,
    text: 'Hoitajat ovat mukavia mutta kiire on niin kova ettei ehdi istua alas.',
    turns: [
      answer(3, 'Kiitos, että sanoit tämän näin. Hoitajat sanovat samaa. Emme saa lisää väkeä heti, mutta ' +
        'muutamme listaa: kerran viikossa jokaisella on yksi pidempi käynti, jolla ehtii istua alas. Aloitamme ' +
        'ensi kuun alusta ja kysymme sinulta kahden kuukauden päästä, tuntuuko se.'),
      reply(30, 'Se tuntuu. Viime viikolla katseltiin valokuvia.'),
      answer(2, 'Kiitos, että tulit kertomaan. Pidämme listan tällaisena.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'support-services', unit: 'home-care-saarisalmi', daysAgo: 80, reader: 'supervisor',
    speaker: 'close-person',
    text: 'Äiti oli jäänyt yöksi lattialle kun turvapuhelin ei toiminut.',
    turns: [
      answer(0, 'Tämä on vakava asia, ja olen hyvin pahoillani äitisi ja sinun puolesta. Jos äidilläsi on kipuja ' +
        'tai hän on huonossa kunnossa, soita heti päivystysapuun tai 112.\n\nOlen tehnyt tästä tänään ' +
        'vaaratapahtumailmoituksen. Tarkistamme kaikkien alueen turvapuhelinten toiminnan huomiseen mennessä. En ' +
        'näe, keistä on kyse: soita minulle numeroon 010 000 0143, niin vaihdamme laitteen jo tänään. Sinulla on ' +
        'oikeus tehdä asiasta myös muistutus. Sosiaaliasiavastaava neuvoo, 010 000 0128.'),
      reply(1, 'Laite vaihdettiin. Äiti on kunnossa. Mistä vika johtui?'),
      answer(4, 'Hyvä kuulla, että äitisi on kunnossa. Laitteen akku oli loppu eikä hälytys siitä mennyt ' +
        'kenellekään. Laitteita oli samasta erästä yhteensä yksitoista, ja ne kaikki on nyt vaihdettu. Laitteet ' +
        'testataan tästä lähtien kerran kuussa.'),
    ],
  }),
  story({
    kind: 'thanks', service: 'home-care', unit: 'home-care-saarisalmi', daysAgo: 6, publish: true,
    speaker: 'close-person', channel: 'in-person',
    answers: [
      'Hoitaja lauloi isän kanssa lääkkeitä jakaessa. Isä muisti kaikki sanat.',
      'Isä oli illalla vielä hyvällä tuulella. Se on nykyään harvinaista.',
      'Laulua.',
    ],
    turns: [
      answer(2, 'Voi miten hienoa! Kerroin hoitajille, ja heillä on nyt tekeillä laululista. Mitä isäsi eniten ' +
        'laulaisi?'),
    ],
  }),
  story({
    kind: 'criticism', service: 'home-care', unit: 'home-care-saarisalmi', daysAgo: 14, speaker: 'client',
    channel: 'paper',
    answers: [
      'Aamukäynti on luvattu kello 8. Tulevat milloin 8, milloin 11.',
      'En uskalla syödä ennen kuin sokeri on mitattu. Olen jo kaksi kertaa tullut heikoksi.',
      'Että minulla on sokeritauti. Se kyllä lukee papereissa.',
      'Saman kellonajan joka aamu.',
    ],
  }),
  story({
    kind: 'question', service: 'informal-care', unit: 'senioriluotsi', daysAgo: 21, speaker: 'close-person',
    text: 'Hoidan vaimoani. Jos otan vapaapäivän, niin kuka meillä käy ja maksaako se?',
    turns: [
      answer(2, 'Hyvä, että kysyt, sillä vapaat on tarkoitettu pidettäviksi. Vaihtoehtoja on kolme: vaimosi voi ' +
        'olla hetken hoitopaikassa, hoitaja voi tulla teille kotiin, tai sijaisena voi olla teille tuttu ihminen, ' +
        'jonka kanssa teemme sopimuksen. Hoidosta peritään pieni päivämaksu.\n\nSoita 010 000 0113. Katsotaan ' +
        'teille sopiva tapa, ja voitte kokeilla sitä ensin yhden päivän.'),
      reply(3, 'Soitin ja kävin ongella. Kiitos.'),
      answer(1, 'Hienoa! Pidä seuraavakin vapaa.'),
    ],
  }),
  story({
    kind: 'suggestion', service: 'support-services', unit: 'senioriluotsi', daysAgo: 160, publish: true,
    speaker: 'client', channel: 'paper',
    text: 'Ateriapaketissa on niin tiukka kansi, ettei näillä sormilla saa auki. Leikkasin puukolla. Jokin läppä ' +
      'siihen.',
    turns: [
      answer(4, 'Kiitos, tämä on tärkeä asia, ja puukko kuulostaa vaaralliselta. Pyysin keittiötä kokeilemaan ' +
        'pakkausta, jossa on vetoliuska. Sitä testataan nyt kahdella reitillä. Jos kansi vielä tekee tiukkaa, ' +
        'pyydä kuljettajaa avaamaan se. Olen sopinut asiasta heidän kanssaan.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'service-housing', unit: 'lehtola', daysAgo: 2, reader: 'supervisor',
    speaker: 'close-person',
    answers: [
      'Äidin omat villatakit ovat hävinneet pyykissä. Päällä on nyt jonkun muun takki.',
      'Hän nyppii hihaa ja sanoo, että tämä ei ole minun.',
      'Että siniset takit hän on kutonut itse.',
      'Että ne etsittäisiin.',
    ],
  }),
  story({
    kind: 'thanks', service: 'service-housing', unit: 'lehtola', daysAgo: 360, publish: true, speaker: 'close-person',
    text: 'Isä kuoli teillä viime kuussa. Yöhoitaja istui vieressä, kunnes ehdimme paikalle. Siitä emme osaa ' +
      'kiittää tarpeeksi.',
    turns: [
      answer(2, 'Otamme osaa suruunne. Kiitos, että kirjoititte kaiken keskellä. Yöhoitaja on lukenut viestinne. ' +
        'Hän pyysi sanomaan, että oli kunnia saada istua siinä.'),
    ],
  }),
  story({
    kind: 'suggestion', service: 'service-housing', unit: 'lehtola', daysAgo: 9, publish: true, speaker: 'close-person',
    answers: [
      'Ulos joka päivä edes kymmeneksi minuutiksi.',
      'Aamupäivällä, silloin äiti on pirteimmillään.',
      'Hoitajien huumori.',
    ],
    turns: [
      askBack(2, 'Kiitos, toive on hyvä ja samaa toivovat monet asukkaat. Meillä ulkoillaan nyt kahdesti ' +
        'viikossa. Mietin vapaaehtoisia ulkoilukavereita aamupäiviin. Miltä se sinusta kuulostaisi: olisiko vieras ' +
        'kaveri äidillesi mukava vai vaikea asia?'),
    ],
  }),
  story({
    kind: 'criticism', service: 'client-guidance', unit: 'senioriluotsi', daysAgo: 490, speaker: 'close-person',
    channel: 'email',
    text: 'Asioin äidin puolesta. Minut yhdistettiin neljä kertaa eteenpäin ja joka kerta selitin asian alusta. ' +
      'Lopulta linja katkesi.',
    turns: [
      answer(4, 'Pahoittelen. Neljä siirtoa ja katkennut linja on uuvuttavaa, kun on jo valmiiksi ' +
        'huolissaan.\n\nMuutimme puhelinpalvelua. Se, joka vastaa ensin, kirjaa asian ja soittaa itse takaisin ' +
        'oikean tiedon kanssa. Sinua ei enää yhdistetä eteenpäin. Suora numeromme on 010 000 0113.'),
    ],
  }),
  story({
    kind: 'thanks', service: 'client-guidance', unit: 'senioriluotsi', daysAgo: 27, publish: true, speaker: 'client',
    pseudonym: 'Tyytyväinen mummo',
    text: 'Ohjaaja puhui minulle eikä tyttärelleni, vaikka tytär istui vieressä. Siitä plussa.',
    turns: [
      answer(2, 'Kiitos, tämä oli hyvä kuulla! Sinun asiasi, sinun sanasi. Vien plussan perille.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'home-care', unit: 'home-care-saarisalmi', daysAgo: 415, speaker: 'close-person',
    text: 'Kahdessa kuukaudessa kävi niin monta sijaista, etten pysynyt laskuissa. Yksi tuli väärään kotiin. Ukki ' +
      'lukitsee nyt oven.',
    turns: [
      answer(7, 'Anteeksi, että tämä vastaus tuli myöhässä. Kirjoitit asiasta, joka koskee turvallisuutta kotona, ' +
        'ja vastauksen olisi pitänyt tulla nopeammin.\n\nSe aika meni huonosti. Sijaisia oli liikaa ja perehdytys ' +
        'jäi lyhyeksi. Nyt jokaisella kodilla on oma pieni tiimi, viisi nimeä, ja lista heistä jätetään kotiin. ' +
        'Uusi hoitaja tulee ensin tutun kanssa. Oveen koputetaan sovitulla tavalla. Ukki saa itse päättää, miten.'),
      reply(5, 'Kolme koputusta ja sen jälkeen nimi. Nyt se taas avaa.'),
      answer(1, 'Kolme koputusta ja nimi. Niin teemme. Terveisiä ukille.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'home-care', unit: 'home-care-saarisalmi', daysAgo: 36, language: 'sv',
    speaker: 'close-person',
    answers: [
      'Pappa får inte hjälp på svenska på kvällarna. Han svarar ja fast han inte förstår.',
      'Han tog dubbel medicin en kväll. Det gick bra den här gången.',
      'Att finskan har försvunnit i och med minnessjukdomen.',
      'Någon som talar svenska, varje kväll.',
    ],
    turns: [
      answer(1, 'Tack för att du berättar, det här är viktigt för pappas säkerhet. Jag har gjort en anmälan om ' +
        'tillbudet med medicinen. Från och med i morgon delar vi medicinerna i en låst dosett, och kvällsbesöken ' +
        'går till vårdare som talar svenska. Ring mig på 010 000 0159 i dag, så att vi vet att det gäller er.'),
      reply(2, 'Tack. Nu sjunger de snapsvisor.'),
      answer(1, 'Det låter precis som det ska. Hälsa pappa!'),
    ],
  }),
  story({
    kind: 'thanks', service: 'support-services', unit: 'home-care-saarisalmi', daysAgo: 142, language: 'sv',
    publish: true, speaker: 'client', channel: 'paper',
    text: 'Den som kommer med maten frågar alltid hur jag har sovit. Vissa dagar är det den enda som frågar något.',
    turns: [
      answer(3, 'Tack för dina fina ord. Jag har berättat det för den som kommer med maten. Om du vill ha mer ' +
        'sällskap finns det en vän- och besöksgrupp i Ösund. Säg till när maten kommer, så hjälper vi dig dit.'),
    ],
  }),
  story({
    kind: 'suggestion', service: 'client-guidance', unit: 'senioriluotsi', daysAgo: 275, language: 'en',
    speaker: 'close-person',
    text: 'Please put the steps on one page: first call, visit, decision, start. I live abroad and try to help my ' +
      'mother in another time zone.',
    turns: [
      answer(4, 'Thank you, that must be hard to do from far away. We wrote the steps on one page, in three ' +
        'languages, and it is now on our website. You can also send your questions by e-mail to ' +
        'senioriluotsi@koivuranta.example, and with your mother’s permission we can arrange a video call at an ' +
        'hour that suits you both.'),
    ],
  }),
]
