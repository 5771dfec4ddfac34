// Short feedback on the services for older people.
import { about, type LinePhrases } from './phrase.ts'

export const older: LinePhrases = {
  thanks: {
    fi: {
      openings: [
        'Äidille puhutaan kauniisti ja kunnioittavasti.',
        'Asiat hoidettiin niin kuin sovittiin.',
        'Puhelimessa oli ystävällinen ja kärsivällinen ihminen.',
        'Minulta kysyttiin, miten haluan asiat tehtävän.',
        'Isä tuntee olonsa turvalliseksi.',
        'Apu järjestyi nopeasti sairaalan jälkeen.',
        'Huumori pelastaa päivän, ja sitä teillä on.',
        'Omaisellekin soitettiin ja kerrottiin, missä mennään.',
        about(['home-care'], 'Hoitajat muistavat, miten haluan aamukahvini.'),
        about(['home-care', 'service-housing'], 'Hoitajat ovat kiireestä huolimatta lempeitä.'),
        about(['home-care', 'service-housing'], 'Hoitaja huomasi, että olin alakuloinen, ja jäi hetkeksi juttelemaan.'),
        about(['home-care'], 'Sama tuttu hoitaja on käynyt nyt monta viikkoa.'),
        about(['support-services'], 'Ruoka tulee ajallaan ja tuoja toivottaa aina hyvää päivää.'),
        about(['informal-care'], 'Sain pitää ensimmäisen vapaani puoleen vuoteen.'),
        about(['service-housing'], 'Palvelukodissa tuoksuu pulla ja siellä on kodin tuntu.'),
        about(['client-guidance'], 'Asiakasohjaaja tuli kotiin ja kävi kaiken rauhassa läpi.'),
      ],
      continuations: [
        'Siitä on ollut suuri apu koko perheelle.',
        'Se merkitsee meille paljon.',
        'Olo on paljon turvallisempi.',
        'Toivottavasti näin on jatkossakin.',
        'Tästä on hyvä jatkaa.',
        'Kertokaa se työntekijöille.',
        'Se keventää arkea.',
        'Teette arvokasta työtä.',
        'Sen huomaa joka päivä.',
      ],
      answers: [
        'Lämmin kiitos! Kerron tämän työntekijöille jo tänään.',
        'Kiitos, että kirjoitit. Viestisi on nyt taukohuoneen seinällä, ja se on luettu monta kertaa.',
        'Kiitos kauniista sanoista. Pyrimme siihen, että näin on joka päivä.',
        'Kiitos! Tällaiset viestit kantavat pitkälle. Kaikkea hyvää teille.',
      ],
    },
    sv: {
      openings: [
        'Man talar vänligt och respektfullt med mamma.',
        'Allt sköttes så som vi hade kommit överens.',
        'Vi fick hjälp på svenska hela vägen.',
        'Pappa känner sig trygg.',
        about(['home-care', 'service-housing'], 'Vårdarna är varma fast de har bråttom.'),
        about(['support-services'], 'Maten kommer i tid och alltid med ett leende.'),
      ],
      continuations: [
        'Det betyder mycket för oss.',
        'Det har varit en stor hjälp för hela familjen.',
        'Hälsa personalen det.',
        'Hoppas att det fortsätter så.',
        'Ni gör ett värdefullt arbete.',
      ],
      answers: [
        'Varmt tack! Jag berättar det för personalen redan i dag.',
        'Tack för de fina orden. Vi försöker se till att det är så varje dag.',
      ],
    },
    en: {
      openings: [
        'My mother is treated kindly and with respect.',
        'Everything was done as agreed.',
        'They asked how I want things done.',
      ],
      continuations: [
        'It means a lot to us.',
        'It has been a great help to the whole family.',
        'Please tell the staff.',
      ],
      answers: [
        'Warm thanks! I will tell the staff today.',
        'Thank you for your kind words. We try to make it so every day.',
      ],
    },
  },
  criticism: {
    fi: {
      openings: [
        'Kukaan ei vastaa puhelimeen iltapäivällä.',
        'Omaiselle ei kerrottu muutoksesta mitään.',
        'Sovittua asiaa on saanut muistuttaa monta kertaa.',
        'Äidistä puhutaan hänen päänsä yli.',
        'Suunnitelma on tehty puoli vuotta sitten eikä vastaa enää tilannetta.',
        'Lasku oli väärin eikä siitä saa selvää.',
        'Kiire näkyy ja kuuluu.',
        'Paperit tulevat niin pienellä tekstillä, etten näe lukea.',
        about(['home-care'], 'Käynnin aika vaihtelee joka päivä.'),
        about(['home-care'], 'Hoitaja vaihtuu melkein joka käynnillä.'),
        about(['home-care', 'service-housing'], 'Suihku on jäänyt väliin kahdella viikolla.'),
        about(['home-care', 'service-housing'], 'Ulos pääsee aivan liian harvoin.'),
        about(['service-housing'], 'Iltapala on jo viideltä ja yö on pitkä.'),
        about(['support-services'], 'Ateria oli kylmä ja myöhässä.'),
        about(['support-services'], 'Siivous tehdään niin nopeasti, että nurkat jäävät.'),
        about(['informal-care'], 'Lakisääteiset vapaat jäävät pitämättä, kun sijaista ei löydy.'),
        about(['client-guidance'], 'Neuvonnasta soitettiin takaisin vasta viikon päästä.'),
      ],
      continuations: [
        'Toivon, että asiaan tulee muutos.',
        'Se tuntuu pahalta ja huolestuttaa.',
        'En haluaisi valittaa, mutta näin ei voi jatkua.',
        'Työntekijät tekevät parhaansa, mutta heitä on liian vähän.',
        'Kertoisitteko, miten tämä korjataan?',
        'Siitä on tullut paha mieli koko perheelle.',
        'Olemme puhuneet tästä jo aiemmin.',
        'Toivon edes lyhyttä vastausta.',
        'Kyllä vanhan ihmisen pitäisi saada parempaa.',
      ],
      answers: [
        'Kiitos, että kerroit. Olen pahoillani. Kävimme asian tänään läpi työntekijöiden kanssa ja sovimme, kuka ' +
          'huolehtii siitä. Jos sama toistuu, soita 010 000 0113.',
        'Kiitos viestistä. Huolesi on aiheellinen. Soita minulle, niin katsotaan yhdessä, miten tämä ' +
          'hoidetaan teillä: 010 000 0113.',
        'Pahoittelen. Näin emme ole sopineet. Otin asian esille heti, ja seuraamme kahden viikon ajan, että se toimii.',
        'Kiitos palautteesta. Et valita turhaan: ilman tällaista tietoa emme voi korjata asioita. Annoin asian ' +
          'tänään sille, joka voi korjata sen, ja tarkistan sen itse viikon päästä.',
      ],
    },
    sv: {
      openings: [
        'Ingen svarar i telefonen på eftermiddagarna.',
        'Man talar över huvudet på mamma.',
        'Vi anhöriga fick inte veta något om ändringen.',
        about(['home-care'], 'Det kommer en ny vårdare nästan varje gång.'),
        about(['home-care', 'service-housing'], 'På kvällarna finns det ingen som talar svenska.'),
        about(['support-services'], 'Maten var kall och kom för sent.'),
      ],
      continuations: [
        'Jag hoppas på en förändring.',
        'Det känns illa och jag är orolig.',
        'Personalen gör sitt bästa men är för få.',
        'Kan ni berätta hur det här rättas till?',
      ],
      answers: [
        'Tack för att du berättar, och jag beklagar. Vi gick i dag igenom saken med personalen och kom överens ' +
          'om vem som ser till den. Om det händer igen, ring 010 000 0113.',
        'Tack för ditt meddelande. Din oro är befogad. Ring mig på 010 000 0113 så ser vi tillsammans hur det ' +
          'ordnas hos er.',
      ],
    },
    en: {
      openings: [
        'Nobody answers the phone in the afternoon.',
        'They talk over my mother’s head.',
        'We were told nothing about the change.',
        about(['home-care'], 'A new carer comes almost every time.'),
      ],
      continuations: [
        'I hope that this changes.',
        'It worries us.',
        'The staff do their best, but there are too few of them.',
      ],
      answers: [
        'Thank you for telling us, and I am sorry. We went through this with the staff today and agreed who sees ' +
          'to it. If it happens again, call 010 000 0113.',
        'Thank you for your message. You are right to worry. Call me on 010 000 0113 and we will see together how ' +
          'to put it right.',
      ],
    },
  },
  suggestion: {
    fi: {
      openings: [
        'Omaisille voisi lähettää kerran kuussa lyhyen kuulumisviestin.',
        'Puhelinnumerot voisi antaa isolla tekstillä jääkaapin oveen.',
        'Voisiko ulkoilukaveriksi pyytää vapaaehtoisia?',
        'Kirjeissä voisi olla isompi teksti.',
        'Läheisille voisi pitää yhteisen illan pari kertaa vuodessa.',
        'Musiikkia voisi olla enemmän.',
        'Uusi työntekijä voisi esitellä itsensä ja näyttää nimilapun.',
        'Asiat voisi kirjoittaa vihkoon, jota läheisetkin näkevät.',
        about(['home-care'], 'Käynnin ajan voisi ilmoittaa tekstiviestillä omaiselle.'),
        about(['home-care'], 'Aamukäynnin järjestystä voisi vaihtaa: ensin kahvi, sitten pesut.'),
        about(['service-housing'], 'Ruoan voisi välillä laittaa yhdessä asukkaiden kanssa.'),
        about(['support-services'], 'Ruokalistan voisi saada viikoksi etukäteen.'),
        about(['informal-care'], 'Omaishoitajille voisi olla kahvila, johon voi tulla hoidettavan kanssa.'),
      ],
      continuations: [
        'Se toisi turvaa ja iloa.',
        'Pienellä muutoksella saisi paljon.',
        'Se ei veisi paljon aikaa.',
        'Autan mielelläni, jos voin.',
        'Näin tehtiin ennenkin.',
        'Kysykää muiltakin läheisiltä.',
        'Siitä hyötyisivät myös työntekijät.',
        'Muuten olemme olleet tyytyväisiä.',
      ],
      answers: [
        'Kiitos, kaunis ajatus. Kokeilemme sitä kuukauden ja kysymme sitten, miltä se tuntui.',
        'Kiitos ehdotuksesta. Puhuimme siitä henkilökunnan kokouksessa. Ajatuksesta pidettiin, ja kokeilemme ' +
          'sitä ensi kuussa.',
        'Hyvä idea, ja helppo toteuttaa. Aloitamme ensi kuun alusta.',
        'Kiitos. Rahaa siihen ei ole tänä vuonna, mutta osan voimme tehdä heti. Aloitamme ensi viikolla siitä, ' +
          'mikä ei maksa mitään.',
      ],
    },
    sv: {
      openings: [
        'Ni kunde skicka en kort hälsning till de anhöriga en gång i månaden.',
        'Breven kunde ha större text.',
        'Det kunde vara mer musik.',
        'Frivilliga kunde följa med ut på promenad.',
      ],
      continuations: [
        'Det skulle ge trygghet och glädje.',
        'En liten ändring skulle göra mycket.',
        'Jag hjälper gärna till om jag kan.',
        'I övrigt har vi varit nöjda.',
      ],
      answers: [
        'Tack, en fin tanke. Vi provar i en månad och frågar sedan hur det kändes.',
        'Tack för förslaget. Vi talade om det på personalmötet. Alla tyckte om tanken, och vi provar nästa månad.',
      ],
    },
    en: {
      openings: [
        'You could send the family a short message once a month.',
        'The letters could have larger print.',
        'There could be more music.',
      ],
      continuations: [
        'It would bring comfort and joy.',
        'A small change would do a lot.',
        'I would gladly help if I can.',
      ],
      answers: [
        'Thank you, a lovely thought. We will try it for a month and then ask how it felt.',
        'Thank you for the idea. We talked about it at the staff meeting. People liked it, and we will try it ' +
          'next month.',
      ],
    },
  },
  question: {
    fi: {
      openings: [
        'Kenelle soitan, jos äidin kunto muuttuu?',
        'Kuka tekee suunnitelman, ja voiko läheinen olla mukana?',
        'Mistä näen, mitä palveluista maksetaan?',
        'Voiko apua saada myös viikonloppuna?',
        'Mitä tehdään, jos isä ei suostu ottamaan apua vastaan?',
        'Kuinka usein suunnitelma tarkistetaan?',
        'Voiko läheinen hoitaa asioita puolesta, jos muisti pettää?',
        'Mistä saa neuvoa muistisairauden alkuvaiheessa?',
        about(['home-care'], 'Voiko käynnin aikaa siirtää myöhemmäksi?'),
        about(['support-services'], 'Voiko turvapuhelinta kokeilla ensin?'),
        about(['informal-care'], 'Mitä omaishoidon tuen hakemiseen tarvitaan?'),
        about(['service-housing'], 'Saako palvelukotiin tuoda oman sängyn?'),
      ],
      continuations: [
        'Emme löytäneet tästä selvää tietoa.',
        'Tilanne on meille uusi.',
        'Kukaan meistä ei ole hoitanut tällaista ennen.',
        'Asun toisella paikkakunnalla.',
        'Olisi hyvä saada vastaus ennen seuraavaa käyntiä.',
        'Kysyn varmuuden vuoksi.',
        'En tiedä, olenko oikeassa paikassa kysymässä.',
        'Haluamme tehdä asiat oikein.',
      ],
      answers: [
        'Kiitos kysymyksestä, tulit oikeaan paikkaan. Senioriluotsi auttaa tässä numerossa 010 000 0113 arkisin ' +
          'kello 9–15. Voit soittaa myös läheisenä.',
        'Hyvä, että kysyt ajoissa. Vastaus riippuu tilanteesta, joten käydään se läpi puhelimessa: 010 000 0113. ' +
          'Läheinenkin saa kysyä yleisesti.',
        'Kiitos. Tätä kysytään usein, joten lisäämme vastauksen nettisivuille ja paperiesitteeseen. Siihen asti ' +
          'Senioriluotsi neuvoo, 010 000 0113.',
      ],
    },
    sv: {
      openings: [
        'Vem ringer jag om mammas tillstånd förändras?',
        'Kan man få hjälp också på veckosluten?',
        'Får en anhörig vara med när planen görs?',
        'Var ser jag vad servicen kostar?',
      ],
      continuations: [
        'Vi hittade ingen tydlig information.',
        'Situationen är ny för oss.',
        'Jag bor på en annan ort.',
        'Jag frågar för säkerhets skull.',
      ],
      answers: [
        'Tack för frågan, du har kommit rätt. Seniorlotsen hjälper på 010 000 0113, vardagar kl. 9–15. Du kan ' +
          'ringa också som anhörig.',
        'Bra att du frågar i tid. Svaret beror på situationen, så vi går igenom det per telefon: 010 000 0113.',
      ],
    },
    en: {
      openings: [
        'Whom do I call if my mother gets worse?',
        'Is there help on weekends too?',
        'May a family member be there when the plan is made?',
      ],
      continuations: ['We could not find clear information.', 'All this is new to us.', 'I live in another town.'],
      answers: [
        'Thank you for asking, you came to the right place. Senioriluotsi helps on 010 000 0113, weekdays from 9 ' +
          'to 15. Family may call too.',
        'It is good that you ask in time. The answer depends on the situation, so let us go through it on the ' +
          'phone: 010 000 0113.',
      ],
    },
  },
}
