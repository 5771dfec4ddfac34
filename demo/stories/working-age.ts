// Stories from the services for people of working age.
import { answer, askBack, reply, story } from './draft.ts'

export const workingAgeStories = [
  story({
    kind: 'thanks', service: 'adult-social-work', unit: 'social-station', daysAgo: 4, publish: true, speaker: 'client',
    text: 'Sain ajan jo samalle viikolle ja työntekijä selitti asiat niin, että minäkin ymmärsin. Kiitos.',
    turns: [
      answer(1, 'Kiitos, että kerroit tämän. Välitän kiitoksesi eteenpäin tänään. Meille on tärkeää kuulla, että ' +
        'aikaa löytyi ja että asiat tulivat ymmärrettäviksi. Voimia sinulle!'),
    ],
  }),
  story({
    kind: 'criticism', service: 'adult-social-work', unit: 'social-station', daysAgo: 61, reader: 'supervisor',
    speaker: 'client', receiptIsTold: true,
    answers: [
      'Kolmas työntekijä vuoden sisään. Joka kerta pitää kertoa kaikki alusta.',
      'Olen itse kirjoittanut paperille, mitä on sovittu, ettei se katoa.',
      'Edellinen työntekijä kyllä kuunteli. Siksi se lähteminen kirpaisi.',
      'Että joku kertoisi etukäteen, kun työntekijä vaihtuu, ja että uusi olisi lukenut paperit.',
    ],
    turns: [
      answer(3, 'Kiitos, että kerroit. On raskasta aloittaa kolmatta kertaa alusta, eikä sinun olisi pitänyt ' +
        'joutua itse pitämään kirjaa siitä, mitä on sovittu. Olen pahoillani.\n\nSovimme tiimissä eilen kahdesta ' +
        'asiasta. Kun työntekijä vaihtuu, vanha ja uusi työntekijä tapaavat sinut yhdessä tai soittavat yhdessä. ' +
        'Uusi työntekijä lukee suunnitelmasi ennen ensimmäistä tapaamista. Aloitamme tämän heti.\n\nTuntuuko ' +
        'sinusta, että tästä on apua? Voit vastata tähän.'),
      reply(4, 'Kiitos kun vastasit kunnolla. Toivottavasti näin myös tehdään. Voiko sen yhteisen soiton saada ' +
        'vielä nyt jälkikäteen?'),
      answer(1, 'Kyllä voi. En tiedä, kuka olet, joten pyydä sitä omalta työntekijältäsi ja sano, että esihenkilö on ' +
        'luvannut. Jos et halua pyytää itse, soita minulle numeroon 010 000 0131, niin järjestän sen.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'social-guidance', unit: 'social-station', daysAgo: 2, speaker: 'client',
    text: 'Puhelinaika on tunti aamulla ja linja on aina varattu. Takaisinsoittoa ei tullut.',
  }),
  story({
    kind: 'suggestion', service: 'social-counselling', unit: 'social-station', daysAgo: 118, publish: true,
    answers: [
      'Neuvonta oli ystävällistä, mutta hakemus piti silti etsiä itse netistä monen klikkauksen takaa. Voisiko ' +
        'lomakkeet saada samalla kertaa käteen tai linkkinä?',
      'Etsin puhelimella. Sieltä ei löytynyt mitään järkevää.',
      'Neuvojan tapa puhua. Ei kiirettä.',
    ],
    turns: [
      answer(4, 'Kiitos, hyvä ehdotus ja helppo toteuttaa. Olemme tulostaneet tavallisimmat lomakkeet neuvonnan ' +
        'pöydälle, ja niitä saa nyt pyytää mukaan. Lisäksi pyysimme viestintää kokoamaan kaikki lomakkeet yhdelle ' +
        'sivulle. Sen on määrä valmistua kuun lopussa. Kerron neuvojille, mitä kirjoitit heidän tavastaan puhua.'),
      reply(6, 'No niin sitä pitää! Hain eilen ja sain paperit mukaan.'),
      answer(1, 'Mukava kuulla. Kiitos, että kävit kertomassa.'),
    ],
  }),
  story({
    kind: 'suggestion', service: 'social-rehabilitation', unit: 'kipina', daysAgo: 210, publish: true,
    pseudonym: 'Kipinän kanta-asiakas', channel: 'paper',
    text: 'Kahvi on hyvää ja siellä saa olla oma itsensä. Aukiolo myös kesällä olisi hyvä.',
    turns: [
      answer(5, 'Kiitos! Täällä saa olla oma itsensä, juuri niin. Kysyin kesästä: ensi kesänä pidämme ovet auki ' +
        'tiistaisin ja torstaisin koko heinäkuun. Ajat tulevat oveen hyvissä ajoin. Kahvia on silloinkin.'),
    ],
  }),
  story({
    kind: 'thanks', service: 'social-rehabilitation', unit: 'kipina', daysAgo: 1, publish: true, channel: 'kiosk',
    text: 'Tulin ekaa kertaa. Joku sanoi moi ja kysyi haluanko keittoa. Siitä tuli hyvä päivä.',
  }),
  story({
    kind: 'criticism', service: 'supplementary-assistance', unit: 'harjula-team', daysAgo: 33, speaker: 'client',
    text: 'Kelan perustoimeentulotuki on ollut kaksi viikkoa käsittelyssä.',
    turns: [
      answer(2, 'Kaksi viikkoa on pitkä aika, kun rahat ovat vähissä. Perustoimeentulotuen käsittelee Kela, joten ' +
        'emme näe hakemustasi emmekä voi nopeuttaa sitä. Kysy Kelasta, puuttuuko hakemuksesta jokin liite, ja ' +
        'pyydä käsittelyä kiireellisenä, jos sinulla ei ole rahaa ruokaan tai lääkkeisiin.\n\nJos rahat ovat ' +
        'lopussa jo tänään, soita meille numeroon 010 000 0102. Voimme katsoa, onko ehkäisevästä ' +
        'toimeentulotuesta apua odottaessa.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'supplementary-assistance', unit: 'social-station', daysAgo: 16, reader: 'supervisor',
    speaker: 'client',
    answers: [
      'Hain tukea silmälaseihin. Pyydettiin samoja tiliotteita kolmeen kertaan.',
      'Tulostin ne kirjastossa joka kerta ja maksoin tulosteet itse.',
      '', 'Että liitteet pyydettäisiin kerralla ja kerrottaisiin, jos ne ovat jo tulleet.',
    ],
  }),
  story({
    kind: 'question', service: 'social-credit', unit: 'social-station', daysAgo: 9, speaker: 'client',
    answers: [
      'Voiko sosiaalisen luoton saada, jos on maksuhäiriömerkintä?',
      'Pankista. Sanoivat ei.', 'Sivulla puhutaan maksukyvystä, mutta en tiedä mitä se minun kohdallani tarkoittaa.',
    ],
    turns: [
      answer(3, 'Maksuhäiriömerkintä ei yksin estä luottoa. Katsomme, riittävätkö tulosi lyhennyksiin, kun ' +
        'asuminen, ruoka ja muut välttämättömät menot on maksettu. Sitä maksukyky tarkoittaa.\n\nHelpoin tapa on ' +
        'varata aika puhelimitse, 010 000 0101. Ota mukaan viimeisin palkka- tai etuuspäätös ja tiedot veloista. ' +
        'Jos luotto ei sovi tilanteeseesi, mietimme samalla käynnillä muita keinoja.'),
    ],
  }),
  story({
    kind: 'thanks', service: 'debt-referral', unit: 'kipina', daysAgo: 390, publish: true, speaker: 'client',
    answers: [
      'Toin muovikassillisen avaamattomia kirjeitä. Ohjaaja ei hämmästellyt vaan avasi ne minun kanssa pöydälle ' +
        'kasoihin.',
      'Tiedän paljonko on velkaa. Pystyn taas avaamaan postilaatikon.',
      'Ei mitään saarnaa. Sitä kannattaa jatkaa.',
    ],
    turns: [
      answer(2, 'Kiitos, että kerroit. Se kassi oli raskas kantaa, ja sinä toit sen ovesta sisään. Kerroin tämän ' +
        'koko porukalle, ja se lämmitti. Jos kirjeitä alkaa taas kertyä, tule sellaisena kuin olet.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'rehabilitative-work', unit: 'harjula-team', daysAgo: 268, speaker: 'client',
    channel: 'sms',
    text: 'Pajalla ei oo tarpeeks tekemistä. Istutaan kännykällä neljä tuntia. Haluisin oppia jotain.',
    turns: [
      askBack(2, 'Kiitos suorasta palautteesta. Haluan, että aika pajalla on sinulle hyödyksi. Mitä sinä ' +
        'haluaisit oppia? Kerro vaikka kaksi asiaa, niin selvitän, mitä pystymme järjestämään.'),
      reply(3, 'Hitsausta tai trukkikortti'),
      answer(6, 'Kiitos vastauksesta. Trukkikorttiin järjestämme ryhmän, joka alkaa ensi kuussa, ja siihen pääsee ' +
        'kuusi. Kerro ohjaajalle pajalla, että haluat mukaan. Hitsausta emme pysty järjestämään, koska tilat ' +
        'eivät siihen sovi. Kysyin oppilaitokselta tutustumispäivää ja kerron pajalla, kun päivä on selvillä.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'needs-assessment', unit: 'harjula-team', daysAgo: 96, reader: 'supervisor',
    speaker: 'client',
    text: 'Kirjauksissa lukee että en tullut tapaamiseen, vaikka se peruttiin teidän puolelta.',
    turns: [
      answer(2, 'Kiitos, että huomasit ja kerroit. Väärä merkintä omissa tiedoissa tuntuu pahalta, ja se kuuluu ' +
        'korjata.\n\nEn näe tästä palautteesta, kuka olet, eikä palautetta yhdistetä tietoihisi. Siksi ' +
        'tarvitsemme sinulta oikaisupyynnön. Voit tehdä sen vapaamuotoisesti: kerro, mikä merkintä on väärä ja ' +
        'miten asia oli. Apua siihen saat työntekijältä tai tietosuojavastaavalta, 010 000 0129. Saat vastauksen ' +
        'kuukauden kuluessa.\n\nMuistutin tiimiä siitä, että peruutus kirjataan aina sen mukaan, kumpi perui.'),
    ],
  }),
  story({
    kind: 'suggestion', service: 'social-guidance', unit: 'myllykyla-service-point', daysAgo: 6,
    text: 'Sosiaalityöntekijä voisi olla Myllykylän kirjastolla vaikka kerran kuussa iltapäivällä. Bussilla ' +
      'Koivurantaan menee koko päivä.',
  }),
  story({
    kind: 'criticism', service: 'supported-housing', unit: 'social-station', daysAgo: 447, speaker: 'client',
    text: 'Avaimet luvattiin maanantaina ja sain ne perjantaina. Nukuin kaverin lattialla. Kukaan ei ilmoittanut ' +
      'mitään.',
    turns: [
      answer(2, 'Olen pahoillani. Kun koti on luvattu, viisi päivää lattialla on pitkä aika, ja ilmoittamatta ' +
        'jättäminen oli virhe.\n\nSelvitin asian. Remontti venyi, ja tieto jäi vuokranantajan ja meidän väliin. ' +
        'Tästä lähtien työntekijä varmistaa avaimet edellisenä arkipäivänä ja soittaa asukkaalle itse, jos jokin ' +
        'muuttuu. Jos koti viivästyy, järjestämme yöpaikan siksi aikaa.'),
      reply(1, 'ok. kiitos kun et selitellyt'),
      answer(2, 'Kiitos sinulle, että sanoit suoraan. Hyvää alkua uuteen kotiin.'),
    ],
  }),
  story({
    kind: 'question', service: 'adult-social-work', unit: 'harjula-team', daysAgo: 12, speaker: 'close-person',
    text: 'Veljeni ei enää avaa ovea eikä vastaa puhelimeen muille kuin minulle. Voinko minä ottaa teihin ' +
      'yhteyttä hänen puolestaan, vai pitääkö hänen itse?',
    turns: [
      answer(2, 'Voit ottaa yhteyttä, ja on hyvä, että kysyt. Soita 010 000 0102 ja kerro huolesi. Sinun ei ' +
        'tarvitse tietää, mitä apua veljesi tarvitsee. Emme voi kertoa sinulle hänen asioistaan ilman hänen ' +
        'lupaansa, mutta voimme kuunnella ja ottaa häneen yhteyttä.\n\nJos pelkäät hänen henkensä puolesta, soita ' +
        'heti 112. Kerro myös itsestäsi, kun soitat: sinäkin voit tarvita tukea.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'adult-social-work', unit: 'myllykyla-service-point', daysAgo: 152, language: 'sv',
    speaker: 'client',
    text: 'Ingen ringde tillbaka fast det lovades. Jag väntade hemma hela dagen.',
    turns: [
      answer(2, 'Tack för att du berättar. Ett löfte om att ringa ska hållas, och jag beklagar att din dag gick ' +
        'till att vänta.\n\nVi har nu en gemensam lista över samtal som ska ringas upp. Den gås igenom klockan 15 ' +
        'varje dag, så att ingen blir utan. Jag ser inte vem du är, men ring mig gärna på 010 000 0133 så tar vi ' +
        'ditt ärende direkt.'),
    ],
  }),
  story({
    kind: 'thanks', service: 'social-guidance', unit: 'social-station', daysAgo: 325, language: 'sv', publish: true,
    speaker: 'client',
    text: 'Tack för att jag fick service på svenska hela vägen.',
    turns: [
      answer(1, 'Tack för att du skrev! Det är din rätt, och det gläder oss att det fungerade hela vägen. Jag ' +
        'berättar det för alla i rådgivningen.'),
    ],
  }),
  story({
    kind: 'question', service: 'supplementary-assistance', unit: 'myllykyla-service-point', daysAgo: 3, language: 'sv',
    speaker: 'client',
    text: 'Kan jag få hjälp med tandläkarräkningen av er eller ska jag söka hos FPA? Jag har blivit hänvisad åt ' +
      'båda hållen.',
  }),
  story({
    kind: 'criticism', service: 'immigrant-services', unit: 'social-station', daysAgo: 74, language: 'en',
    speaker: 'client',
    text: 'Interpreter was late and the meeting was cut short. I could not ask my questions.',
    turns: [
      answer(3, 'Thank you for telling us. A short meeting without time for your questions is not a proper ' +
        'meeting, and I am sorry.\n\nYou have the right to a new one. Call 010 000 0101 and say that you need a ' +
        'new appointment because the interpreter was late. From now on we keep a phone interpreter ready in case ' +
        'somebody is late, and the time lost is added to the end.'),
      reply(5, 'I got a new appointment and it was good. Thank you for answering.'),
      answer(1, 'I am glad. Thank you for coming back to tell us.'),
    ],
  }),
  story({
    kind: 'thanks', service: 'immigrant-services', unit: 'social-station', daysAgo: 231, language: 'en', publish: true,
    answers: [
      'She drew the whole system on one paper. Who pays what, where to go first.',
      'I still have the paper on my fridge.',
    ],
    turns: [
      answer(2, 'What a good thing to hear, thank you. I showed your message to the team. We liked the drawing so ' +
        'much that we are making a printed one, so that everybody who comes can take it home.'),
    ],
  }),
  story({
    kind: 'question', service: 'immigrant-services', unit: 'social-station', daysAgo: 20, language: 'en',
    speaker: 'client',
    text: 'My letter says I must come to a meeting. If I cannot come because of my language course, do I lose ' +
      'something?',
    turns: [
      askBack(2, 'Thank you for asking before the meeting. Usually you can simply change the time and nothing is ' +
        'lost. To be sure: does the letter come from us (Koivuranta Wellbeing Services County) or from Kela or ' +
        'the employment services? Do not write your name here, only who sent it.'),
    ],
  }),
  story({
    kind: 'question', service: 'social-guidance', daysAgo: 1, speaker: 'client', topicOpen: true,
    text: 'En tiedä kenelle tämä kuuluu. Sain kirjeen jossa pyydetään tulemaan arviointiin, mutta siinä ei lue minne eikä kenen luo.',
  }),
  story({
    kind: 'suggestion', service: 'social-guidance', daysAgo: 5, speaker: 'close-person', topicOpen: true,
    text: 'Toimitalon ala-aulan ovi on niin raskas, etten saa sitä auki rollaattorin kanssa. Voisiko siihen laittaa napin?',
  }),
  story({
    kind: 'suggestion', service: 'adult-social-work', unit: 'social-station', daysAgo: 1, speaker: 'client',
    text: 'Voisiko ajan varata myös tekstiviestillä? En pysty soittamaan virka-aikana, kun töissä ei saa pitää puhelinta esillä.',
  }),
]
