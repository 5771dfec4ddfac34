// Short feedback on the services for families with children.
import { about, type LinePhrases } from './phrase.ts'

export const families: LinePhrases = {
  thanks: {
    fi: {
      openings: [
        'Apua tuli juuri silloin, kun voimat olivat lopussa.',
        'Kukaan ei tuominnut, vaikka kotona oli sotkuista.',
        'Lapsi puhui teistä vielä illalla.',
        'Minultakin kysyttiin, miten jaksan.',
        'Saimme konkreettisia neuvoja, joita pystyi heti kokeilemaan.',
        'Työntekijä osasi puhua lapselle lapsen tavalla.',
        'Isä otettiin mukaan yhtä lailla kuin äiti.',
        'Ajan sai nopeasti ja siitä muistutettiin.',
        about(['family-home-service'], 'Sain nukkua kaksi tuntia, kun joku oli vauvan kanssa.'),
        about(['family-work'], 'Perhetyöntekijä keksi, miten aamut saa sujumaan.'),
        about(['peer-groups', 'divorce-support'], 'Ryhmässä huomasin, etten ole ainoa.'),
        about(['support-persons'], 'Tukihenkilö käy lapsen kanssa uimassa, ja lapsi odottaa sitä koko viikon.'),
      ],
      continuations: [
        'Kotona on nyt kevyempi hengittää.',
        'Siitä on jäänyt lämmin muisto.',
        'Kiitos, että teitä on.',
        'Uskallan taas luottaa siihen, että selviämme.',
        'Suosittelen muillekin perheille.',
        'Olisi pitänyt pyytää apua aikaisemmin.',
        'Toivottavasti moni muukin perhe saa saman.',
        'Pienikin apu tuntui suurelta.',
      ],
      answers: [
        'Kiitos sinulle! Kerron tämän koko tiimille. Avun pyytäminen on rohkeaa, ja teit sen.',
        'Lämmin kiitos. Tällaiset viestit luetaan meillä ääneen. Kaikkea hyvää perheellenne.',
        'Kiitos, että kerroit. On hienoa kuulla, että siitä oli apua. Tulkaa uudestaan, jos tarvitsette.',
      ],
    },
    sv: {
      openings: [
        'Hjälpen kom precis när krafterna var slut.',
        'Ingen dömde oss.',
        'Vi fick konkreta råd som gick att prova genast.',
        'Barnet talade om er ännu på kvällen.',
      ],
      continuations: [
        'Det är lättare att andas hemma nu.',
        'Tack för att ni finns.',
        'Jag rekommenderar er till andra familjer.',
      ],
      answers: [
        'Tack! Jag berättar det för hela teamet. Det är modigt att be om hjälp, och det gjorde du.',
        'Varmt tack. Sådana här meddelanden läser vi högt för varandra. Allt gott till er familj.',
      ],
    },
    en: {
      openings: [
        'Help came just when we had no strength left.',
        'Nobody judged us.',
        'We got advice that we could try at once.',
      ],
      continuations: [
        'It is easier to breathe at home now.',
        'Thank you for being there.',
        'I would recommend it to other families.',
      ],
      answers: [
        'Thank you! I will tell the whole team. It takes courage to ask for help, and you did.',
        'Warm thanks. We read messages like this aloud to each other. All the best to your family.',
      ],
    },
  },
  criticism: {
    fi: {
      openings: [
        'Tapaaminen peruttiin samana aamuna.',
        'Jonotimme apua monta kuukautta.',
        'Työntekijä vaihtui juuri, kun lapsi oli alkanut luottaa.',
        'Tuntui, että minua arvosteltiin vanhempana.',
        'Saimme paljon neuvoja, mutta apua arkeen ei ollut tarjolla.',
        'Kaikki ajat olivat keskellä työpäivää.',
        'Palaverissa puhuttiin lapsesta eikä lapsen kanssa.',
        'Viestiin vastattiin vasta kahden viikon päästä.',
        'Lapsen kuullen puhuttiin asioita, jotka eivät kuulu lapselle.',
        about(['family-home-service'], 'Kotipalvelua luvattiin viisi kertaa ja saimme kaksi.'),
        about(['peer-groups'], 'Ryhmä peruttiin, eikä siitä ilmoitettu etukäteen.'),
        about(['support-persons'], 'Tukiperhettä on odotettu jo vuosi.'),
      ],
      continuations: [
        'Meille jäi yksinäinen olo.',
        'Voimat alkavat olla lopussa.',
        'Toivon, että tästä puhutaan teillä.',
        'Se harmitti varsinkin lapsen puolesta.',
        'Luottamus sai kolauksen.',
        'Haluaisin tietää, miten jatketaan.',
        'Muuten yhteistyö on sujunut hyvin.',
        'Pieni selitys olisi auttanut.',
      ],
      answers: [
        'Kiitos, että kerroit, vaikka olet väsynyt. Olen pahoillani. Soita 010 000 0105, niin sovitaan, miten ' +
          'teillä jatketaan jo tällä viikolla.',
        'Olen pahoillani, että jäitte yksin. Puhuimme tästä eilen tiimissä. Haluamme korjata asian teidän ' +
          'kanssanne: soita 010 000 0105, niin saatte uuden ajan viikon sisään.',
        'Kiitos palautteesta. Noin sen ei pidä mennä. Käymme läpi, mitä tapahtui, ja sovimme, miten siitä ' +
          'jatkossa kerrotaan perheille ajoissa.',
      ],
    },
    sv: {
      openings: [
        'Mötet ställdes in samma morgon.',
        'Vi köade i flera månader.',
        'Alla tider var mitt på arbetsdagen.',
        'Medarbetaren byttes just när barnet hade börjat lita på henne.',
      ],
      continuations: ['Vi kände oss ensamma.', 'Krafterna börjar ta slut.', 'Jag vill veta hur vi går vidare.'],
      answers: [
        'Tack för att du berättar fast du är trött. Jag beklagar. Ring 010 000 0105 så kommer vi överens om hur ' +
          'det går vidare redan den här veckan.',
        'Jag beklagar att ni blev ensamma. Vi talade om det i teamet i går. Vi vill rätta till saken tillsammans ' +
          'med er: ring 010 000 0105, så får ni en ny tid inom en vecka.',
      ],
    },
    en: {
      openings: [
        'The meeting was cancelled the same morning.',
        'We waited for months.',
        'All the appointments were in the middle of the working day.',
      ],
      continuations: ['We felt alone.', 'We are running out of strength.', 'I would like to know how we go on.'],
      answers: [
        'Thank you for telling us although you are tired. I am sorry. Call 010 000 0105 and we will agree how to ' +
          'go on, this week already.',
        'I am sorry that you were left alone. We talked about it in the team yesterday. We want to put it right ' +
          'with you: call 010 000 0105, and you get a new appointment within a week.',
      ],
    },
  },
  suggestion: {
    fi: {
      openings: [
        'Iltaryhmä sopisi paremmin työssä käyville.',
        'Tapaamisen voisi pitää myös etänä.',
        'Odotustilaan voisi hankkia leluja isommillekin lapsille.',
        'Vauvaperheille voisi kertoa palveluista jo neuvolassa.',
        'Isille voisi olla oma ryhmä.',
        'Lapsille voisi tehdä kuvallisen kertomuksen siitä, mitä tapaamisessa tapahtuu.',
        'Sisaruksille voisi olla hoito tapaamisen ajan.',
        'Viestejä voisi vaihtaa työntekijän kanssa muutenkin kuin soittamalla.',
      ],
      continuations: [
        'Se madaltaisi kynnystä tulla.',
        'Meitä se olisi auttanut paljon.',
        'Muutkin vanhemmat ovat toivoneet samaa.',
        'Sitä voisi kokeilla vaikka yhden kevään.',
        'Pienet asiat ratkaisevat.',
        'Kysykää myös lapsilta.',
        'Tulisin heti mukaan.',
        'Itse palvelu on hyvää.',
      ],
      answers: [
        'Kiitos, tämä on hyvä ehdotus. Kysymme muiltakin perheiltä tämän kuun aikana. Ensi kuussa päätös on ' +
          'luettavissa sivuillamme ja perhekeskuksen ilmoitustaululla.',
        'Kiitos! Tästä on toivottu ennenkin, ja nyt teemme sille jotain. Aloitamme kokeilulla.',
        'Hyvä ajatus. Vien sen perhekeskuksen kokoukseen ensi viikolla.',
      ],
    },
    sv: {
      openings: [
        'En kvällsgrupp skulle passa bättre för dem som jobbar.',
        'Man kunde ordna träffar också på distans.',
        'Papporna kunde ha en egen grupp.',
      ],
      continuations: ['Det skulle sänka tröskeln.', 'Det hade hjälpt oss mycket.', 'Fråga barnen också.'],
      answers: [
        'Tack, ett bra förslag. Vi frågar andra familjer också den här månaden. Nästa månad kan man läsa på ' +
          'webbplatsen och på familjecentrets anslagstavla vad vi beslutade.',
        'Tack! Det här har önskats förut, och nu börjar vi med ett försök.',
      ],
    },
    en: {
      openings: [
        'An evening group would suit working parents better.',
        'Meetings could be online too.',
        'Fathers could have a group of their own.',
      ],
      continuations: [
        'It would make it easier to come.',
        'It would have helped us a lot.',
        'Ask the children as well.',
      ],
      answers: [
        'Thank you, a good idea. We will ask other families too this month. Next month you can read what we ' +
          'decided on our website and on the notice board of the family centre.',
        'Thank you! Others have wished for this as well. We will start with a trial.',
      ],
    },
  },
  question: {
    fi: {
      openings: [
        'Pitääkö kummankin vanhemman tulla paikalle?',
        'Maksaako palvelu jotain?',
        'Tuleeko tästä merkintä jonnekin?',
        'Kuinka nopeasti apua voi saada?',
        'Voiko lapsi tulla juttelemaan yksin?',
        'Onko ryhmissä tilaa kesken kauden?',
        'Miten apua haetaan, jos asumme kahdessa kunnassa?',
        'Voiko palvelun keskeyttää ja jatkaa myöhemmin?',
      ],
      continuations: [
        'En löytänyt vastausta sivuiltanne.',
        'Kynnys soittaa on vähän korkea.',
        'Olemme miettineet tätä jo pitkään.',
        'Päiväkodista neuvottiin kysymään teiltä.',
        'Lapsen takia haluaisin tietää ajoissa.',
        'Tämä on meille uutta.',
        'Ystävälle sanottiin yhtä ja meille toista.',
        'Asialla on meille merkitystä.',
      ],
      answers: [
        'Kiitos kysymyksestä. Helpointa on soittaa perhekeskukseen 010 000 0105: saat vastauksen heti, eikä nimeä ' +
          'tarvitse kertoa.',
        'Hyvä, että kysyit. Vastaus riippuu siitä, mistä palvelusta on kyse. Meiltä voi kysyä numerosta 010 000 ' +
          '0105 arkisin, eikä soitto sido mihinkään.',
        'Kiitos! Tätä miettii moni, joten lisäämme vastauksen sivuillemme. Perhekeskukseen voi myös piipahtaa ' +
          'kysymään.',
      ],
    },
    sv: {
      openings: ['Måste båda föräldrarna komma?', 'Kostar servicen något?', 'Hur snabbt kan man få hjälp?'],
      continuations: [
        'Jag hittade inget svar på webbplatsen.',
        'Tröskeln att ringa är lite hög.',
        'Det här är nytt för oss.',
      ],
      answers: [
        'Tack för frågan. Det är lättast att ringa familjecentret på 010 000 0105: du får svar genast och behöver ' +
          'inte säga ditt namn.',
        'Bra att du frågade. Många undrar det här, så vi lägger ut svaret på webbplatsen.',
      ],
    },
    en: {
      openings: ['Must both parents come?', 'Does the service cost anything?', 'How soon can we get help?'],
      continuations: ['I found no answer on your website.', 'Calling feels hard.', 'This is new to us.'],
      answers: [
        'Thank you for asking. It is easiest to call the family centre on 010 000 0105: you get an answer at once ' +
          'and do not have to give your name.',
        'It is good that you asked. Many wonder about this, so we will put the answer on our website.',
      ],
    },
  },
}
