// Stories from the services for families, and from the family law unit.
import { answer, askBack, reply, story } from './draft.ts'

export const familyStories = [
  story({
    kind: 'thanks', service: 'family-home-service', unit: 'tuulimylly', daysAgo: 45, publish: true, speaker: 'client',
    text: 'Kotipalvelusta tuli apua juuri kun voimat loppuivat. Tuntui ettei tuomittu.',
    turns: [
      answer(2, 'Kiitos, että kirjoitit. Avun pyytäminen silloin, kun voimat loppuvat, on rohkea teko. Luin ' +
        'viestisi tiimille ääneen. Toivottavasti teillä on nyt vähän enemmän unta.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'family-work', unit: 'tuulimylly', daysAgo: 13, speaker: 'client',
    answers: [
      'Perhetyön tapaamiset on peruttu kahdesti samana aamuna. Olin jo järjestänyt töistä vapaata.',
      'Tiedon edes edellisenä iltana.',
      'Itse tapaamiset ovat olleet hyviä.',
      'Uuden ajan, joka pitää.',
    ],
    turns: [
      answer(3, 'Kiitos, että kerroit. Kaksi perumista samana aamuna on liikaa, varsinkin kun olit ottanut ' +
        'vapaata töistä. Olen pahoillani.\n\nMolemmilla kerroilla työntekijä sairastui eikä sijaista ollut. ' +
        'Sovimme, että tästä lähtien sairastumisesta soitetaan heti, ja perhe saa samassa puhelussa uuden ajan ' +
        'viikon sisään, tarvittaessa toisen työntekijän kanssa. Saat uuden ajan soittamalla 010 000 0105.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'family-social-work', unit: 'tuulimylly', daysAgo: 24, reader: 'supervisor',
    speaker: 'client',
    answers: [
      'Palaverissa oli kuusi aikuista ja minä. Kaikki tunsivat toisensa. Minulta kysyttiin vasta lopussa, onko ' +
        'lisättävää.',
      'Jonkun, joka olisi istunut minun puolellani pöytää.',
      '', 'Että ensi kerralla saisin puhua ensin.',
    ],
  }),
  story({
    kind: 'thanks', service: 'family-counselling', unit: 'lintukoto', daysAgo: 133, publish: true, speaker: 'client',
    answers: [
      'Kun psykologi istui lattialle ja rakensi lapsen kanssa majaa. Sen jälkeen lapsi alkoi puhua.',
      'Meillä nukutaan. Ei joka yö, mutta useimmiten.',
      'Sen, että myös vanhemmalta kysytään, miten hän voi.',
    ],
    turns: [
      answer(3, 'Kiitos tästä kuvasta: maja, ja sitten puhe. Se on paras palaute, jonka voimme saada. Hyviä öitä ' +
        'teille kaikille.'),
    ],
  }),
  story({
    kind: 'suggestion', service: 'peer-groups', unit: 'lintukoto', daysAgo: 180, publish: true,
    pseudonym: 'Iltavuoron isä',
    answers: [
      'Eroryhmä myös illalla tai lauantaina. Nyt se on tiistaina kello 13, silloin kaikki työssä käyvät isät ' +
        'puuttuvat.',
      'Silloin alussa, kun olin ihan yksin asian kanssa.',
      'Ryhmän vetäjät.',
    ],
    turns: [
      answer(5, 'Kiitos, olet oikeassa. Katsoimme osallistujia: päiväryhmässä on ollut kahdeksasta vanhemmasta ' +
        'yksi isä. Kokeilemme ensi kuusta alkaen iltaryhmää keskiviikkoisin kello 17.30, ja lapsille on silloin ' +
        'hoito. Ilmoittautua voi numerossa 010 000 0106. Arvioimme kokeilun kolmen kuukauden päästä ja kerromme ' +
        'tuloksen sivuillamme.'),
      reply(8, 'Hienoa. Ilmoittauduin.'),
      answer(1, 'Tervetuloa! Ilman sinua ryhmää ei olisi.'),
    ],
  }),
  story({
    kind: 'question', service: 'support-persons', unit: 'tuulimylly', daysAgo: 7, speaker: 'client',
    text: 'Olemme odottaneet tukiperhettä neljä kuukautta. Mistä tietää, kuinka kauan siinä yleensä menee?',
    turns: [
      askBack(2, 'Kiitos kysymyksestä. Odotus on nyt valitettavan pitkä, tavallisesti puolesta vuodesta vuoteen, ' +
        'koska tukiperheistä on pulaa. Minkä ikäiselle lapselle toivotte perhettä? Pelkkä ikä riittää. Kerron ' +
        'sitten tarkemmin, ja mietin, voisiko tukihenkilö tai lyhytaikainen apu auttaa sillä välin.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'family-home-service', unit: null, daysAgo: 302, speaker: 'client', channel: 'phone',
    text: 'Asiakas kertoo puhelimessa, että hakemukseen vastattiin vasta, kun vauva oli jo puolivuotias. Apua ' +
      'olisi tarvittu heti synnytyksen jälkeen.',
    turns: [
      answer(4, 'Kiitos, että soitit ja kerroit. Vauvan ensimmäiset viikot menivät teiltä ilman apua, ja siitä ' +
        'olen pahoillani. Vastauksen olisi pitänyt tulla viikossa.\n\nSelvitimme, että hakemuksia odotti silloin ' +
        'kolmen viikon pino. Nyt joku lukee hakemukset joka arkipäivä, ja alle puolivuotiaiden perheet otetaan ensin.'),
    ],
  }),
  story({
    kind: 'thanks', service: 'family-work', unit: 'myllykyla-service-point', daysAgo: 88, language: 'sv',
    publish: true, speaker: 'client',
    answers: [
      'När familjearbetaren skrattade med oss vid matbordet i stället för att anteckna.',
      'Vi äter middag tillsammans igen. Fyraåringen också, ibland.',
    ],
    turns: [
      answer(2, 'Stort tack för att du berättar! Jag läser upp det på teamets möte på måndag. Ibland är skrattet ' +
        'det viktigaste verktyget vi har. Hälsa fyraåringen.'),
    ],
  }),
  story({
    kind: 'suggestion', service: 'divorce-support', unit: 'tuulimylly', daysAgo: 10, language: 'sv',
    text: 'Barnen borde få en egen broschyr om skilsmässa på svenska. Nu fick vi en för vuxna och en på finska.',
  }),
  story({
    kind: 'criticism', service: 'custody', unit: 'family-law-unit', daysAgo: 164, speaker: 'client',
    text: 'Lastenvalvoja oli tasapuolinen, mutta aikaa sai odottaa yli kaksi kuukautta.',
    turns: [
      answer(4, 'Kiitos, että kerroit kummankin puolen. Kaksi kuukautta on pitkä aika, kun lapsen asiat ovat ' +
        'auki.\n\nMeiltä puuttui pitkään yksi lastenvalvoja. Uusi aloitti tässä kuussa, ja odotusaika on nyt noin ' +
        'viisi viikkoa. Tavoitteemme on kolme. Peruutusaikoja voi kysyä aamuisin kello 9–10 numerosta 010 000 0109.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'custody', unit: 'family-law-unit', daysAgo: 5, reader: 'supervisor', speaker: 'client',
    answers: [
      'Toinen vanhempi sai puhua ensin ja pitkään. Kun minun vuoroni tuli, aika oli melkein loppu.',
      'Sen, miltä vaihdot lapsesta tuntuvat.',
      'Että vaihtopaikka olisi muualla kuin kerrostalon pihassa.',
      'Toisen tapaamisen, jossa on enemmän aikaa.',
    ],
  }),
  story({
    kind: 'thanks', service: 'supervised-contact', unit: 'family-law-unit', daysAgo: 255, speaker: 'client',
    text: 'Tapaamispaikassa oli pelejä ja hämärä lamppu, ei mikään virasto. Työntekijä osasi olla näkymätön ja ' +
      'silti siinä.',
    turns: [
      answer(3, 'Kiitos kauniista sanoista. ”Näkymätön ja silti siinä” on täsmälleen se, mitä tavoittelemme. ' +
        'Kirjoitin sen taukohuoneen seinälle.'),
    ],
  }),
  story({
    kind: 'question', service: 'family-mediation', unit: 'family-law-unit', daysAgo: 51, speaker: 'client',
    text: 'Voiko sovitteluun tulla, jos toinen vanhempi asuu ulkomailla?',
    turns: [
      answer(2, 'Kyllä voi. Sovittelu onnistuu etäyhteydellä, ja tarvittaessa mukana on tulkki. Molempien pitää suostua ' +
        'sovitteluun. Soita 010 000 0109, niin katsotaan yhdessä, milloin kello sopii kumpaankin maahan.'),
    ],
  }),
]
