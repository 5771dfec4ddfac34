// Stories from child welfare: from children, young people, parents and those close to them.
import { answer, askBack, reply, story } from './draft.ts'

export const childWelfareStories = [
  story({
    kind: 'criticism', service: 'open-care-support', unit: 'open-care', daysAgo: 40, reader: 'supervisor',
    speaker: 'client',
    text: 'En saanut sanoa omaa mielipidettäni palaverissa. Päätös tuntui tehdyn valmiiksi.',
    turns: [
      answer(3, 'Kiitos, että kerroit tämän suoraan minulle. Sinulla on oikeus sanoa mielipiteesi ennen kuin ' +
        'mitään päätetään. Olen pahoillani, ettei se toteutunut.\n\nVoit edetä näin: Pyydä uutta tapaamista, niin ' +
        'tulen itse mukaan. Numeroni on 010 000 0136. Jos asiasta on tehty päätös, siihen voi hakea muutosta ' +
        'päätöksen mukana tulleen ohjeen mukaan ja siinä sanotussa ajassa. Jos haluat kohtelustasi virallisen ' +
        'kirjallisen vastauksen, voit tehdä muistutuksen. Sosiaaliasiavastaava auttaa siinä maksutta, 010 000 ' +
        '0128.\n\nPuhun tiimin kanssa siitä, että jokaisen palaverin alussa kysytään ensin lapselta ja vanhemmalta.'),
    ],
  }),
  story({
    kind: 'thanks', service: 'open-care-support', unit: 'open-care', daysAgo: 8, speaker: 'client', channel: 'sms',
    text: 'Mun sosiaalityöntekijä kuunteli ekaa kertaa oikeesti. Se auttoi.',
    turns: [
      answer(2, 'Kiitos kun kerroit. Sulla on oikeus tulla kuulluksi joka kerta, ei vain kerran. Vien terveisesi ' +
        'eteenpäin. Jos joskus tuntuu, ettei kukaan kuuntele, kirjoita tänne uudestaan.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'open-care-support', unit: 'open-care', daysAgo: 11, reader: 'supervisor',
    speaker: 'client',
    text: 'Työntekijä Virtanen kertoi asioistani tyttäreni Liisan opettajalle Harjulan koulussa.',
    turns: [
      answer(1, 'Kiitos, että kerroit. Tämä on vakava asia. Perheen asioista ei saa kertoa koululle ilman lupaa, ' +
        'ellei laki siihen velvoita.\n\nOlen aloittanut selvityksen tänään ja ilmoittanut asiasta ' +
        'tietosuojavastaavalle. Voit tehdä asiasta myös muistutuksen, johon saat kirjallisen vastauksen. ' +
        'Sosiaaliasiavastaava auttaa siinä maksutta, 010 000 0128. Palautettasi ei näytetä työntekijälle, eikä ' +
        'sitä julkaista. Jos haluat puhua kanssani, soita 010 000 0136. Kerron tässä keskustelussa, mitä ' +
        'selvityksessä tehtiin, viimeistään kahden viikon päästä.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'substitute-care', unit: 'substitute-and-after-care', daysAgo: 199,
    reader: 'supervisor', speaker: 'client',
    answers: [
      'Tapaamiseen tuli uusi työntekijä, joka ei tiennyt lapsen allergiasta eikä siitä, että lapsi pelkää koiria. ' +
        'Menimme koirapuistoon.',
      'Soitin etukäteen ja jätin viestin. Kukaan ei ollut kuunnellut sitä.',
      'Yksi ihminen, joka vastaa puhelimeen.',
      'Että lapsi ei joudu kertomaan itse uudestaan joka aikuiselle.',
    ],
    turns: [
      answer(2, 'Olen pahoillani sinun ja lapsen puolesta. Olit tehnyt kaiken oikein ja soittanut ' +
        'etukäteen.\n\nTästä lähtien jokaisella lapsella on yhden sivun kuvaus, jonka lapsi ja vanhempi saavat ' +
        'itse tehdä kanssamme: mistä tykkään, mitä pelkään, mitä minusta pitää tietää. Jokainen uusi työntekijä ' +
        'lukee sen ennen tapaamista. Vastaajaan jätetyt viestit kuunnellaan nyt kahdesti päivässä.\n\nVoimme ' +
        'tehdä lapsen sivun heti seuraavalla tapaamisella.'),
      reply(5, 'Se sivu tehtiin. Lapsi piirsi siihen kissan.'),
      answer(1, 'Kissa kuulostaa hyvältä. Kiitos, että kerroit, ja kiitos taiteilijalle.'),
    ],
  }),
  story({
    kind: 'thanks', service: 'after-care', unit: 'substitute-and-after-care', daysAgo: 72, publish: true,
    pseudonym: 'eka oma avain',
    answers: [
      'Kun muutin, ohjaaja tuli kantamaan patjaa ja jäi syömään makaronia lattialle.',
      'Se sano et soita vaikka ei ois mitään asiaa.',
      'Osaan maksaa vuokran. Melkein aina ajallaan.',
    ],
    turns: [
      answer(2, 'Onnea omaan kotiin! Makaroni lattialla on hyvä alku. Kerroin ohjaajalle, mitä kirjoitit. Ja se ' +
        'pitää edelleen: saa soittaa, vaikka ei ois mitään asiaa.'),
    ],
  }),
  story({
    kind: 'suggestion', service: 'substitute-care', unit: 'substitute-and-after-care', daysAgo: 345, publish: true,
    speaker: 'client',
    answers: [
      'Palavereissa lapsella vois olla oma kortti jonka nostaa kun haluu et kaikki on hetken hiljaa.',
      'Silloin kun aikuiset alko riidellä mun kouluasiasta.',
      'Se et saa ottaa kaverin mukaan.',
    ],
    turns: [
      answer(4, 'Tämä on tosi hyvä idea. Teimme kortteja, ja niitä on nyt joka neuvotteluhuoneen pöydällä. ' +
        'Kokeilemme kolme kuukautta ja kysymme sitten teiltä, onko niistä apua. Haluatko kertoa, minkä värinen ' +
        'kortin pitäisi olla?'),
      reply(3, 'keltanen'),
      answer(2, 'Keltainen siitä tulee.'),
    ],
  }),
  story({
    kind: 'question', service: 'open-care-support', unit: 'open-care', daysAgo: 28, speaker: 'client',
    answers: [
      'Meistä on tehty lastensuojeluilmoitus. Mitä nyt tapahtuu?',
      'Että lapset viedään.',
      'Kirjeessä oli vain aika ja paikka.',
    ],
    turns: [
      answer(1, 'Ymmärrän, että pelottaa. Ensin tavataan ja jutellaan: mitä teille kuuluu ja tarvitaanko apua. ' +
        'Useimmiten lapset asuvat koko ajan kotona ja perhe saa tukea, tai sitten todetaan, ettei meitä tarvita. ' +
        'Arviointi kestää enintään kolme kuukautta.\n\nSinulla on yleensä oikeus tietää, mitä ilmoituksessa ' +
        'lukee. Saat ottaa mukaan tukihenkilön ja sanoa oman näkemyksesi. Voit soittaa jo ennen tapaamista 010 ' +
        '000 0107 ja kysyä mitä vain.\n\nPyysin, että kirjeeseen lisätään nämä asiat. Uusi kirje on käytössä ensi ' +
        'kuussa.'),
      reply(2, 'Kiitos. Nukuin viime yönä.'),
      answer(1, 'Hyvä. Nähdään tapaamisessa, ja soita sitä ennen, jos jokin painaa.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'intensive-family-work', unit: 'open-care', daysAgo: 430, speaker: 'close-person',
    text: 'Olen lasten isoäiti. Kotona kävi viidessä viikossa kahdeksan eri ihmistä. Kukaan ei kysynyt, voisinko ' +
      'minä auttaa.',
    turns: [
      askBack(3, 'Kiitos, että kirjoitit. Kahdeksan ihmistä on lapsille paljon. En voi kertoa perheen asioista, ' +
        'mutta haluan ymmärtää, miten läheiset saataisiin paremmin mukaan. Millaista apua sinä olisit voinut ja ' +
        'halunnut antaa?'),
      reply(4, 'Hakea koulusta kahtena päivänä ja olla yötä. Olisin halunnut, että kysytään.'),
      answer(4, 'Kiitos. Kysymme tästä lähtien aina työskentelyn alussa perheeltä, ketkä läheiset voisivat ' +
        'auttaa, ja kutsumme heidät mukaan, jos perhe sitä haluaa. Sovimme myös, että samassa perheessä käy ' +
        'enintään kolme työntekijää. Voit itse ehdottaa apuasi perheelle tai työntekijälle milloin vain.'),
    ],
  }),
  story({
    kind: 'criticism', service: 'substitute-care', unit: 'substitute-and-after-care', daysAgo: 19, language: 'sv',
    reader: 'supervisor',
    speaker: 'client',
    text: 'Vi bad om att mötet skulle hållas på svenska. Det hölls på finska och mitt barn satt tyst hela tiden.',
    turns: [
      answer(3, 'Tack för att du skriver, och förlåt. Barnet har rätt att förstå och bli förstått på sitt eget ' +
        'språk, och ni hade bett om det.\n\nJag ordnar gärna ett nytt möte på svenska: ring mig på 010 000 0137 ' +
        'eller be er egen socialarbetare om det. Vi lägger nu in språket i varje kallelse, så att ingen kommer ' +
        'till ett möte på fel språk.'),
    ],
  }),
]
