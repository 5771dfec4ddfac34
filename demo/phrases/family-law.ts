// Short feedback on the family law services.
import { about, type LinePhrases } from './phrase.ts'

export const familyLaw: LinePhrases = {
  thanks: {
    fi: {
      openings: [
        'Meitä molempia kuunneltiin yhtä paljon.',
        'Tapaaminen oli rauhallinen, vaikka aihe oli vaikea.',
        'Lapsen etu pidettiin koko ajan esillä.',
        'Asia hoitui yhdellä käynnillä.',
        'Kaikki vaihtoehdot selitettiin ymmärrettävästi.',
        'Saimme miettiä rauhassa ennen allekirjoittamista.',
        'Työntekijä oli puolueeton ja lämmin.',
        'Paperit tulivat niin kuin luvattiin.',
        about(['supervised-contact'], 'Tapaamispaikassa lapsella oli turvallinen olo.'),
      ],
      continuations: [
        'Se helpotti meitä kaikkia.',
        'Olin pelännyt riitaa, mutta sitä ei tullut.',
        'Lapsikin on nyt rauhallisempi.',
        'Kiitos asiantuntevasta avusta.',
        'Pystymme taas puhumaan keskenämme.',
        'Suosittelen tulemaan ajoissa.',
        'Siitä jäi luottavainen olo.',
        'Näin vaikeasta asiasta tuli selkeä.',
      ],
      answers: [
        'Kiitos, että kerroit. Sovun rakentaminen on teidän työtänne, ja hienoa, että pystyimme auttamaan.',
        'Lämmin kiitos. Välitän tämän työntekijälle. Kaikkea hyvää teille ja lapselle.',
      ],
    },
    sv: {
      openings: [
        'Vi blev båda lika mycket hörda.',
        'Mötet var lugnt fast ämnet var svårt.',
        'Alla alternativ förklarades tydligt.',
      ],
      continuations: ['Det var en lättnad för oss alla.', 'Barnet är lugnare nu.', 'Tack för sakkunnig hjälp.'],
      answers: [
        'Tack för att du berättar. Det är ni som har kommit överens, och det är fint att vi kunde hjälpa till.',
      ],
    },
    en: {
      openings: [
        'We were both heard equally.',
        'The meeting was calm although the subject was hard.',
        'All the choices were explained clearly.',
      ],
      continuations: ['It was a relief to us all.', 'Our child is calmer now.', 'Thank you for your help.'],
      answers: ['Thank you for telling us. You two did the work of agreeing, and we are glad that we could help.'],
    },
  },
  criticism: {
    fi: {
      openings: [
        'Aikaa sai odottaa yli kaksi kuukautta.',
        'Tuntui, että toista vanhempaa kuunneltiin enemmän.',
        'Tapaamisessa oli kova kiire.',
        'Paperissa oli virhe, ja sen korjaaminen kesti viikkoja.',
        'En saanut etukäteen tietää, mitä tapaamisessa tapahtuu.',
        'Neuvonnan puhelinaika on liian lyhyt.',
        'Tapaaminen jouduttiin siirtämään kahdesti.',
        'Termejä ei selitetty, eikä niitä kehdannut kysyä.',
        about(['supervised-contact'], 'Tapaamisaikoja on vain arkisin, kun olen töissä.'),
      ],
      continuations: [
        'Lapsi joutuu odottamaan eniten.',
        'Se teki vaikeasta asiasta vielä vaikeamman.',
        'Jäi epäselväksi, miten tästä jatketaan.',
        'Toivon, että seuraavalla kerralla sujuu paremmin.',
        'Ymmärrän, että jonoa on, mutta tilanne on vaikea.',
        'Olisin kaivannut enemmän selittämistä.',
        'Haluaisin tietää, mitä asialle tehdään.',
        'Tilanne on kaikille muutenkin raskas.',
      ],
      answers: [
        'Kiitos, että kerroit. Olen pahoillani. Lapsen asioissa odottaminen on raskasta. Soita 010 000 0109, niin ' +
          'katsotaan, mitä voimme nopeuttaa.',
        'Kiitos palautteesta. Otan tämän esille yksikön kokouksessa. Sinulla on oikeus käydä asia läpi uudestaan: ' +
          'voit pyytää siihen ajan numerosta 010 000 0109.',
      ],
    },
    sv: {
      openings: [
        'Jag fick vänta över två månader på en tid.',
        'Det kändes som om den andra föräldern blev mer hörd.',
        'Det var mycket bråttom på mötet.',
      ],
      continuations: [
        'Barnet får vänta mest.',
        'Det blev oklart hur vi går vidare.',
        'Jag hade behövt mer förklaringar.',
      ],
      answers: ['Tack för att du berättar, och jag beklagar. Ring 010 000 0109 så ser vi vad vi kan göra snabbare.'],
    },
    en: {
      openings: [
        'We waited over two months for an appointment.',
        'It felt that the other parent was heard more.',
        'The meeting was very rushed.',
      ],
      continuations: [
        'The child has to wait the most.',
        'I do not know how we go on from here.',
        'I needed more explaining.',
      ],
      answers: ['Thank you for telling us, and I am sorry. Call 010 000 0109 and we will see what can be made faster.'],
    },
  },
  suggestion: {
    fi: {
      openings: [
        'Ajan voisi varata verkossa.',
        'Iltavastaanotto sopisi työssä käyville.',
        'Tapaamisen voisi pitää etänä, jos toinen asuu kaukana.',
        'Etukäteen voisi lähettää listan asioista, joista puhutaan.',
        'Vanhemmat voisivat odottaa eri tiloissa.',
        'Lapselle voisi olla oma vihko, jossa kerrotaan, mitä nyt tapahtuu.',
        'Sopimuksen mallin voisi nähdä etukäteen.',
        'Sovittelusta voisi kertoa enemmän.',
      ],
      continuations: [
        'Se rauhoittaisi tilannetta.',
        'Silloin ehtisi miettiä valmiiksi.',
        'Moni riita jäisi syntymättä.',
        'Meille siitä olisi ollut hyötyä.',
        'Ei se vaadi paljon.',
        'Lapsen kannalta se olisi parempi.',
        'Muuten kaikki toimi.',
        'Toivottavasti tätä mietitään.',
      ],
      answers: [
        'Kiitos hyvästä ehdotuksesta. Puhuimme siitä yksikön kokouksessa. Kokeilemme sitä kolme kuukautta ja ' +
          'kysymme sitten vanhemmilta, oliko siitä apua.',
        'Kiitos! Tätä pystymme kokeilemaan heti ensi kuussa.',
      ],
    },
    sv: {
      openings: [
        'Man kunde få boka tid på nätet.',
        'Föräldrarna kunde vänta i olika rum.',
        'Ni kunde berätta mer om medling.',
      ],
      continuations: ['Det skulle lugna situationen.', 'Det vore bättre för barnet.', 'I övrigt fungerade allt.'],
      answers: [
        'Tack för ett bra förslag. Vi talade om det på enhetens möte. Vi provar i tre månader och frågar sedan ' +
          'föräldrarna om det hjälpte.',
      ],
    },
    en: {
      openings: [
        'One could book an appointment online.',
        'Parents could wait in separate rooms.',
        'You could tell more about mediation.',
      ],
      continuations: ['It would calm things down.', 'It would be better for the child.', 'Everything else worked.'],
      answers: [
        'Thank you for a good idea. We talked about it at our meeting. We will try it for three months and then ' +
          'ask parents if it helped.',
      ],
    },
  },
  question: {
    fi: {
      openings: [
        'Pitääkö meidän tulla yhdessä?',
        'Mitä tapahtuu, jos emme pääse sopuun?',
        'Voiko sopimusta muuttaa myöhemmin?',
        'Kuullaanko lasta, ja minkä ikäisenä?',
        'Mitä papereita pitää ottaa mukaan?',
        'Kuinka pitkä jono tällä hetkellä on?',
        'Onko palvelu maksutonta?',
        'Saako mukaan tulla tukihenkilö?',
      ],
      continuations: [
        'Meillä on ensimmäinen aika tulossa.',
        'Olen lukenut asiasta ristiriitaista tietoa.',
        'En haluaisi tehdä mitään väärin.',
        'Kumpikaan meistä ei tiedä.',
        'Toivoisin vastausta selkokielellä.',
        'Asialla ei ole kova kiire.',
        'Sivuilta en löytänyt vastausta.',
        'Haluamme valmistautua hyvin.',
      ],
      answers: [
        'Kiitos kysymyksestä. Neuvomme puhelimessa aamuisin kello 9–10, 010 000 0109. Nimeä ei tarvitse kertoa, ' +
          'ja kumpikin vanhempi voi soittaa erikseen.',
        'Hyvä, että kysyit etukäteen. Lisäämme vastauksen aikavarausviestiin. Jos jokin jää mietityttämään, soita ' +
          '010 000 0109.',
      ],
    },
    sv: {
      openings: ['Måste vi komma tillsammans?', 'Kan avtalet ändras senare?', 'Vad händer om vi inte kommer överens?'],
      continuations: [
        'Vi har vår första tid snart.',
        'Jag vill inte göra något fel.',
        'Jag hittade inget svar på webbplatsen.',
      ],
      answers: [
        'Tack för frågan. Vi ger råd per telefon på morgnarna kl. 9–10, 010 000 0109. Du behöver inte säga ditt namn.',
      ],
    },
    en: {
      openings: ['Must we come together?', 'Can the agreement be changed later?', 'What happens if we do not agree?'],
      continuations: [
        'Our first appointment is soon.',
        'I do not want to do anything wrong.',
        'I found no answer on your website.',
      ],
      answers: [
        'Thank you for asking. We give advice by phone in the mornings from 9 to 10, 010 000 0109. You do not ' +
          'have to give your name.',
      ],
    },
  },
}
