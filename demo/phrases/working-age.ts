// Short feedback on the services for people of working age.
import { about, type LinePhrases } from './phrase.ts'

export const workingAge: LinePhrases = {
  thanks: {
    fi: {
      openings: [
        'Sain ajan nopeammin kuin odotin.',
        'Minua kuunneltiin rauhassa.',
        'Asiat selitettiin selkeästi, ilman virastokieltä.',
        'Ensimmäistä kertaa joku kysyi, mitä itse haluan.',
        'Puhelimeen vastattiin heti.',
        'Työntekijä oli perehtynyt asiaani etukäteen.',
        'Sain apua sellaiseenkin, mitä en osannut pyytää.',
        'Työntekijä hoiti lupaamansa asian loppuun asti.',
        'Kohtelu oli ystävällistä ja asiallista.',
        about(['supplementary-assistance', 'social-credit'], 'Päätös tuli nopeasti ja siinä oli perustelut.'),
        about(['debt-referral', 'social-credit'], 'Laskuista puhuttiin niin, ettei tarvinnut hävetä.'),
        about(['social-rehabilitation', 'rehabilitative-work'], 'Ryhmässä on hyvä henki ja sinne on kiva tulla.'),
        about(['immigrant-services'], 'Tulkki oli paikalla ajoissa ja ehdin kysyä kaiken.'),
        about(['supported-housing'], 'Sain avaimet ja ohjaaja tuli mukaan katsomaan asuntoa.'),
      ],
      continuations: [
        'Siitä jäi hyvä mieli.',
        'Se oli iso apua vaikeassa tilanteessa.',
        'Olin ajatellut, ettei kukaan ehdi paneutua asiaani.',
        'Nyt tiedän, miten tästä jatketaan.',
        'Olo keveni heti.',
        'Tällaista palvelun pitäisi olla aina.',
        'Uskallan pyytää apua toistekin.',
        'Välittäkää kiitos eteenpäin.',
        'Vuosi sitten en olisi uskonut.',
      ],
      answers: [
        'Kiitos, että kerroit. Välitän kiitoksesi eteenpäin jo tänään.',
        'Lämmin kiitos sinulle. Luemme viestisi tiimin palaverissa maanantaina.',
        'Kiitos! Tällainen palaute auttaa meitä tekemään samoin jatkossakin. Kaikkea hyvää sinulle.',
        'Kiitos viestistäsi. On tärkeää tietää, mikä auttoi, jotta muutkin saavat samaa.',
      ],
    },
    sv: {
      openings: [
        'Jag fick en tid snabbare än jag väntade mig.',
        'Någon lyssnade på mig i lugn och ro.',
        'Allt förklarades tydligt och på svenska.',
        'Jag blev vänligt bemött.',
        'Medarbetaren gjorde det som hade lovats.',
      ],
      continuations: [
        'Det kändes bra.',
        'Det var en stor hjälp i en svår situation.',
        'Nu vet jag hur det går vidare.',
        'Hälsa och tacka från mig.',
      ],
      answers: [
        'Tack för att du berättar. Jag framför ditt tack redan i dag.',
        'Varmt tack! Vi läser upp ditt meddelande på teamets möte på måndag.',
      ],
    },
    en: {
      openings: [
        'I got an appointment sooner than I expected.',
        'Somebody really listened to me.',
        'Everything was explained in words I understand.',
        'People were friendly and respectful.',
      ],
      continuations: [
        'It helped a lot.',
        'Now I know what to do next.',
        'Please pass on my thanks.',
        'I feel less alone.',
      ],
      answers: [
        'Thank you for telling us. I will pass on your thanks today.',
        'Thank you! We will read your message together at our meeting on Monday.',
      ],
    },
  },
  criticism: {
    fi: {
      openings: [
        'Soitin kolme kertaa eikä kukaan vastannut.',
        'Luvattua takaisinsoittoa ei tullut.',
        'Työntekijä vaihtui taas eikä siitä kerrottu.',
        'Jouduin kertomaan saman asian kolmelle eri ihmiselle.',
        'Tapaamiselle oli varattu niin vähän aikaa, että tärkein jäi sanomatta.',
        'Kirjeen kieli oli niin vaikeaa, etten ymmärtänyt, mitä pitäisi tehdä.',
        'Tuntui, että työntekijällä oli kiire päästä minusta eroon.',
        'Samoja liitteitä pyydettiin moneen kertaan.',
        'Minut lähetettiin luukulta toiselle.',
        'Ajan saaminen kesti viikkoja.',
        'Odotustilassa kuulee kaiken, mitä tiskillä puhutaan.',
        about(['supplementary-assistance', 'social-credit'], 'Päätös oli kielteinen eikä perusteluista saanut selvää.'),
        about(
          ['rehabilitative-work', 'social-rehabilitation'],
          'Tekemistä on liian vähän ja päivät tuntuvat tyhjiltä.',
        ),
        about(['immigrant-services'], 'Tulkki puuttui ja tapaaminen piti perua.'),
        about(['supported-housing'], 'Asunnon viasta on ilmoitettu kahdesti eikä mitään ole tapahtunut.'),
      ],
      continuations: [
        'Toivon, että tähän mietitään jokin ratkaisu.',
        'Siitä jäi olo, ettei minun asiallani ole väliä.',
        'En ole varmasti ainoa, jolle käy näin.',
        'En jaksa hoitaa tätä yksin.',
        'Haluaisin tietää, mitä aiotte tehdä asialle.',
        'Ymmärrän, että teillä on kiire, mutta näin tämä ei toimi.',
        'Tilanne on minulle muutenkin raskas.',
        'Se vei voimia.',
        'Ennen tämä toimi paremmin.',
      ],
      answers: [
        'Kiitos, että kerroit. Olen pahoillani, että kävi näin. Otin asian tänään esille tiimissä, ja sovimme, ' +
          'kuka huolehtii siitä, ettei sama toistu. Jos se toistuu, soita 010 000 0100 ja pyydä minua.',
        'Kiitos suorista sanoista. Näin ei pitänyt käydä. Jos asiasi on vielä kesken, soita 010 000 0100 ja pyydä ' +
          'minua, niin hoidetaan se yhdessä.',
        'Olen pahoillani. Ymmärrän, että tämä vei sinulta voimia. Kävimme läpi, missä kohdassa asia jäi jumiin. ' +
          'Korjaamme sen kahden viikon kuluessa.',
        'Kiitos palautteesta, tämä on meille tärkeä tieto. Sovimme eilen, kuka tästä jatkossa vastaa, jotta sama ' +
          'ei toistu.',
      ],
    },
    sv: {
      openings: [
        'Ingen svarade i telefonen fast jag försökte tre gånger.',
        'Jag fick berätta samma sak för tre olika personer.',
        'Brevet kom bara på finska.',
        'Det tog flera veckor att få en tid.',
        'Medarbetaren byttes ut igen utan att någon sade till.',
      ],
      continuations: [
        'Jag hoppas att ni hittar en lösning.',
        'Det kändes som om mitt ärende inte var viktigt.',
        'Jag vill veta vad ni tänker göra åt saken.',
        'Jag orkar inte sköta det här ensam.',
      ],
      answers: [
        'Tack för att du berättar, och förlåt att det gick så här. Jag tog upp det i teamet i dag, och vi kom ' +
          'överens om vem som ser till att det inte händer igen. Om det gör det, ring 010 000 0100 och be att få ' +
          'tala med mig.',
        'Tack för dina raka ord. Om ditt ärende ännu är öppet, ring 010 000 0100 och be att få tala med mig, så ' +
          'sköter vi det tillsammans.',
      ],
    },
    en: {
      openings: [
        'I called three times and nobody answered.',
        'I had to tell the same story to three people.',
        'The letter was so difficult that I did not know what to do.',
        'It took weeks to get an appointment.',
      ],
      continuations: [
        'I hope you find a way to fix this.',
        'It made me feel that my matter is not important.',
        'I would like to know what you will do.',
        'I cannot manage this alone.',
      ],
      answers: [
        'Thank you for telling us, and I am sorry. I took this up with the team today, and we agreed who makes ' +
          'sure that it does not happen again. If it does, call 010 000 0100 and ask for me.',
        'Thank you for your plain words. If your matter is still open, call 010 000 0100 and ask for me. We will ' +
          'sort it out together.',
      ],
    },
  },
  suggestion: {
    fi: {
      openings: [
        'Ajan voisi varata myös netissä.',
        'Vastaanotto voisi olla auki yhtenä iltana viikossa.',
        'Odotustilaan voisi laittaa kahvia ja vettä.',
        'Puhelimeen voisi saada takaisinsoiton jonottamisen sijasta.',
        'Lomakkeista voisi tehdä selkokieliset versiot.',
        'Neuvontaa voisi olla myös kirjastossa.',
        'Kirjeissä voisi kertoa heti alussa, mitä minun pitää tehdä.',
        'Tapaamisesta voisi saada mukaan lapun, jossa lukee, mitä sovittiin.',
        'Tekstiviestimuistutus edellisenä päivänä auttaisi muistamaan ajan.',
        'Kaikki työikäisten palvelut voisi koota yhdelle sivulle.',
        about(['social-rehabilitation', 'rehabilitative-work'], 'Ryhmässä voisi välillä tehdä jotain ulkona.'),
        about(
          ['debt-referral', 'social-credit'],
          'Raha-asioista voisi pitää yhteisen illan, jossa saa kysyä nimettömänä.',
        ),
      ],
      continuations: [
        'Se helpottaisi monen arkea.',
        'Ei se varmaan paljon maksaisi.',
        'Olen nähnyt sen toimivan muualla.',
        'Moni jättää nyt tulematta.',
        'Itse olisin hyötynyt siitä paljon.',
        'Voitte kokeilla sitä vaikka kuukauden.',
        'Kysykää muiltakin, mitä he ajattelevat.',
        'Muuten palvelu on ollut hyvää.',
      ],
      answers: [
        'Kiitos ehdotuksesta. Vein sen eilen tiimin palaveriin. Kokeilemme sitä ensi kuussa ja päätämme sitten, ' +
          'jääkö se käyttöön.',
        'Hyvä ajatus, kiitos! Selvitin, mitä se vaatii. Emme ehdi siihen tänä vuonna, mutta se on nyt ensi ' +
          'vuoden suunnitelmassa.',
        'Kiitos. Samaa on toivonut muutama muukin, joten aloitamme pienestä kokeilusta.',
        'Kiitos, että mietit tätä. Ihan näin emme pysty tekemään, mutta etsimme toisen tavan päästä samaan.',
      ],
    },
    sv: {
      openings: [
        'Man kunde få boka tid på nätet.',
        'Mottagningen kunde vara öppen en kväll i veckan.',
        'Blanketterna kunde finnas på lättläst svenska.',
        'Rådgivning kunde ordnas också på biblioteket.',
      ],
      continuations: [
        'Det skulle hjälpa många.',
        'Det kostar säkert inte mycket.',
        'Jag har sett att det fungerar på andra ställen.',
        'I övrigt har servicen varit bra.',
      ],
      answers: [
        'Tack för förslaget. Jag tog det till teamets möte i går. Vi provar nästa månad och beslutar sedan om vi ' +
          'fortsätter så.',
        'En bra tanke, tack! Jag tog reda på vad som behövs. Vi hinner inte i år, men nu finns det i planen för ' +
          'nästa år.',
      ],
    },
    en: {
      openings: [
        'You could let people book appointments online.',
        'It would be good to be open one evening a week.',
        'The forms could be in plain English too.',
      ],
      continuations: ['It would help many people.', 'It cannot cost much.', 'I have seen it work elsewhere.'],
      answers: [
        'Thank you for the idea. I took it to our team meeting yesterday. We will try it next month and then ' +
          'decide if it stays.',
        'A good thought, thank you! I found out what it takes. We cannot do it this year, but it is in the plan ' +
          'for next year now.',
      ],
    },
  },
  question: {
    fi: {
      openings: [
        'Mistä tiedän, kuka on oma työntekijäni?',
        'Kuinka kauan ajan saamista pitää yleensä odottaa?',
        'Voiko tapaamiseen ottaa ystävän mukaan?',
        'Saako työntekijän vaihtaa, jos yhteistyö ei suju?',
        'Mihin aikaan puhelimessa on vähiten ruuhkaa?',
        'Voinko hoitaa asian puhelimessa, jos en pääse paikalle?',
        'Mitä papereita tapaamiseen pitää ottaa mukaan?',
        'Voiko teille tulla ilman ajanvarausta?',
        about(['supplementary-assistance'], 'Mihin menoihin täydentävää tukea voi hakea?'),
        about(['debt-referral', 'social-credit'], 'Autatteko, jos velka on jo ulosotossa?'),
        about(['supported-housing'], 'Kuinka pitkään tuetussa asunnossa voi asua?'),
        about(['rehabilitative-work', 'social-rehabilitation'], 'Voiko mukaan tulla kesken kauden?'),
      ],
      continuations: [
        'En löytänyt tästä tietoa nettisivuilta.',
        'Kysyn täällä, koska soittaminen on minulle vaikeaa.',
        'Olen kuullut asiasta kahdenlaista tietoa.',
        'En halua vaivata turhaan.',
        'Olisi hyvä tietää ajoissa.',
        'Tämä koskee varmasti monia muitakin.',
        'Minulle tämä on ensimmäinen kerta.',
        'Vastaukseksi riittää lyhytkin neuvo.',
      ],
      answers: [
        'Kiitos kysymyksestä, et vaivaa turhaan. Vastaus riippuu vähän tilanteesta, joten soita neuvontaan 010 ' +
          '000 0100 arkisin kello 9–15. Nimeäsi ei tarvitse kertoa.',
        'Hyvä kysymys. Lisäämme vastauksen nettisivuille, koska moni miettii samaa. Sillä välin neuvonta auttaa ' +
          'numerossa 010 000 0100.',
        'Kiitos, että kysyit täällä. Saat vastauksen helpoimmin vastaanotolta, jonne voi tulla ilman aikaa ' +
          'arkisin kello 9–11. Voit ottaa jonkun mukaasi.',
      ],
    },
    sv: {
      openings: [
        'Hur lång tid tar det vanligtvis att få en tid?',
        'Får jag ta en vän med mig till mötet?',
        'Kan jag byta medarbetare om samarbetet inte fungerar?',
        'Vilka papper ska jag ta med?',
      ],
      continuations: [
        'Jag hittade ingen information på webbplatsen.',
        'Jag frågar här eftersom det är svårt för mig att ringa.',
        'Det vore bra att veta på förhand.',
        'Det här är första gången för mig.',
      ],
      answers: [
        'Tack för frågan. Svaret beror lite på situationen, så ring rådgivningen på 010 000 0100, vardagar kl. ' +
          '9–15. Du behöver inte säga ditt namn.',
        'Bra fråga. Vi lägger ut svaret på webbplatsen, för många undrar samma sak. Fram till dess hjälper ' +
          'rådgivningen på 010 000 0100.',
      ],
    },
    en: {
      openings: [
        'How long does it usually take to get an appointment?',
        'May I bring a friend to the meeting?',
        'Can I have another worker if it does not go well?',
      ],
      continuations: [
        'I could not find this on your website.',
        'I ask here because calling is hard for me.',
        'This is my first time.',
      ],
      answers: [
        'Thank you for asking. It depends a little on your situation, so call 010 000 0100 on weekdays from 9 to ' +
          '15. You do not have to give your name.',
        'A good question. We will put the answer on our website, because many people wonder about it. Until then, ' +
          'call 010 000 0100.',
      ],
    },
  },
}
