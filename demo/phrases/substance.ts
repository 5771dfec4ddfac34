// Short feedback on the substance use and addiction services, from clients and from those close to them.
import { about, type LinePhrases } from './phrase.ts'

export const substance: LinePhrases = {
  thanks: {
    fi: {
      openings: [
        'Minua ei kohdeltu kuin ongelmaa vaan kuin ihmistä.',
        'Sai tulla sellaisena kuin on.',
        'Ensimmäisellä kerralla tarjottiin kahvia ja annettiin aikaa.',
        'Kukaan ei saarnannut.',
        'Sain ajan jo seuraavaksi päiväksi.',
        'Työntekijä oli rehellinen eikä luvannut liikaa.',
        'Minuun uskottiin silloin, kun en itse uskonut.',
        'Tuntui hyvältä, että soititte perään.',
        about(['outpatient-rehabilitation'], 'Retkahduksen jälkeenkin ovi oli auki.'),
        about(['close-ones'], 'Läheisenä sain viimein puhua siitä, miltä minusta tuntuu.'),
      ],
      continuations: [
        'Siksi tulen uudestaan.',
        'Se pelasti paljon.',
        'Elämässä on taas suunta.',
        'Sitä ei voi rahassa mitata.',
        'Hävetä ei tarvinnut.',
        'Kiitos teille kaikille.',
        'Päivä kerrallaan tästä mennään.',
        'Sanokaa työntekijöille terveisiä.',
      ],
      answers: [
        'Kiitos, että kerroit. Sinä teit sen vaikeimman eli tulit. Tervetuloa aina.',
        'Lämmin kiitos. Luimme tämän yhdessä aamupalaverissa. Päivä kerrallaan.',
        'Kiitos viestistä, se antaa voimaa meillekin.',
      ],
    },
    sv: {
      openings: [
        'Jag blev bemött som en människa, inte som ett problem.',
        'Man fick komma som man är.',
        'Ingen moraliserade.',
      ],
      continuations: ['Därför kommer jag igen.', 'Det räddade mycket.', 'Tack till er alla.'],
      answers: ['Tack för att du berättar. Du gjorde det svåraste, du kom. Du är alltid välkommen.'],
    },
    en: {
      openings: ['I was treated as a person, not as a problem.', 'I could come as I am.', 'Nobody preached.'],
      continuations: ['That is why I will come again.', 'It saved a lot.', 'Thanks to all of you.'],
      answers: ['Thank you for telling us. You did the hardest part: you came. You are always welcome.'],
    },
  },
  criticism: {
    fi: {
      openings: [
        'Odotustilassa joutuu istumaan kaikkien katsottavana.',
        'Apua pyytäessä vastattiin, että soita ensi viikolla.',
        'Työntekijä vaihtui kesken kaiken.',
        'Ovella kysyttiin asiaa niin kovaa, että muut kuulivat.',
        'Aika peruttiin eikä uutta tarjottu.',
        'Minua puhuteltiin kuin lasta.',
        'Viikonloppuna ei ole ketään, jolle soittaa.',
        'Yhdestä myöhästymisestä meni koko aika.',
        about(['recovery-housing'], 'Asumisyksikössä on levotonta, ja se vie yöunet.'),
      ],
      continuations: [
        'Siitä tuli olo, ettei minulla ole väliä.',
        'Se hävetti.',
        'Seuraavan kerran kynnys on vielä korkeampi.',
        'Toivon, että tähän löytyy toinen tapa.',
        'Silloin ihminen on heikoimmillaan.',
        'Kyllä ihmistä voi kohdella paremmin.',
        'Tiedän, ettei se ole yhden työntekijän vika.',
        'Haluaisin kuulla, mitä aiotte tehdä.',
      ],
      answers: [
        'Kiitos, että kerroit, ja kiitos, ettet antanut periksi. Olen pahoillani. Sovimme eilen yhdessä, miten ' +
          'tästä lähtien toimitaan. Jos sama toistuu, soita minulle 010 000 0139.',
        'Olen pahoillani. Häpeää ei pidä joutua kokemaan meillä. Otin asian esille tänään. Voit soittaa minulle ' +
          '010 000 0139, jos haluat jutella lisää.',
        'Kiitos suorasta palautteesta. Käymme tämän läpi yhdessä, ja mietimme myös sitä, mitä apua on silloin, ' +
          'kun ovet ovat kiinni.',
      ],
    },
    sv: {
      openings: [
        'I väntrummet ser alla en.',
        'Jag bad om hjälp och fick svaret att ringa nästa vecka.',
        'Man talade till mig som till ett barn.',
      ],
      continuations: ['Jag var nära att gå.', 'Det kändes skamligt.', 'Jag hoppas att ni hittar ett annat sätt.'],
      answers: [
        'Tack för att du berättar och inte gav upp. Jag beklagar. Vi kom i går överens om hur vi gör från och ' +
          'med nu. Om det händer igen, ring mig på 010 000 0139.',
      ],
    },
    en: {
      openings: [
        'Everybody sees you in the waiting room.',
        'I asked for help and was told to call next week.',
        'They spoke to me as to a child.',
      ],
      continuations: ['I almost left.', 'I felt ashamed.', 'I hope that you find another way.'],
      answers: [
        'Thank you for telling us and for not giving up. I am sorry. Yesterday we agreed how we do things from ' +
          'now on. If it happens again, call me: 010 000 0139.',
      ],
    },
  },
  suggestion: {
    fi: {
      openings: [
        'Aukioloa voisi olla lauantaisin.',
        'Sisäänkäynti voisi olla sivukadun puolella.',
        'Ajan voisi varata tekstiviestillä.',
        'Toipuneet voisivat tulla kertomaan omasta matkastaan.',
        'Ryhmiä voisi olla myös naisille erikseen.',
        'Aulassa voisi olla jotain syötävää.',
        'Läheisille voisi olla oma puhelinaika.',
        'Pelaamisesta voisi puhua enemmän.',
      ],
      continuations: [
        'Silloin olisi helpompi tulla.',
        'Monelle se olisi ratkaisevaa.',
        'Moni jää nyt tulematta.',
        'Itse olisin tarvinnut sitä vuosi sitten.',
        'Voin auttaa, jos tarvitaan.',
        'Kokeilkaa edes.',
        'Porukka on muuten hyvä.',
        'Se voisi auttaa jotakuta pysymään mukana.',
      ],
      answers: [
        'Kiitos ajatuksesta. Selvitimme, mitä se vaatii. Se onnistuu kokeiluna, joka alkaa ensi kuussa.',
        'Hyvä ehdotus. Tästä puhutaan asiakkaiden kanssa talon kokouksessa. Tule mukaan, jos haluat.',
      ],
    },
    sv: {
      openings: [
        'Ni kunde ha öppet på lördagar.',
        'Man kunde få boka tid med sms.',
        'De närstående kunde ha en egen telefontid.',
      ],
      continuations: ['Då vore det lättare att komma.', 'För många vore det avgörande.', 'Prova åtminstone.'],
      answers: [
        'Tack för tanken. Vi har tagit reda på vad som behövs. Det går att ordna som ett försök som börjar nästa ' +
          'månad.',
      ],
    },
    en: {
      openings: [
        'You could be open on Saturdays.',
        'One could book an appointment by text message.',
        'Families could have a phone hour of their own.',
      ],
      continuations: ['It would be easier to come.', 'It would mean a lot to many.', 'Give it a try.'],
      answers: [
        'Thank you for the thought. We found out what it takes. It can be done as a trial that begins next ' +
          'month.',
      ],
    },
  },
  question: {
    fi: {
      openings: [
        'Pitääkö olla selvin päin, kun tulee?',
        'Tuleeko tieto käynnistä työpaikalle?',
        'Tarvitaanko lähete?',
        'Voiko läheinen tulla mukaan?',
        'Kuinka pian ajan voi saada?',
        'Autatteko myös, jos ongelma on lääkkeet?',
        'Voiko teille tulla nimettömänä?',
        'Mitä ensimmäisellä kerralla tapahtuu?',
      ],
      continuations: [
        'Olen miettinyt soittamista jo pitkään.',
        'En löytänyt tästä tietoa.',
        'Hävettää kysyä.',
        'Kysyn nyt, kun uskallan.',
        'Tilanne on mennyt huonommaksi.',
        'Vastaus ratkaisee, tulenko.',
        'Kyse ei ole vain minusta.',
        'En tiedä, olenko teille oikea asiakas.',
      ],
      answers: [
        'Hyvä, että kysyit. Voit tulla suoraan ovelle arkisin kello 8–15. Lähetettä ei tarvita, ja saat tulla ' +
          'juuri sellaisena kuin olet. Puhelin on 010 000 0110.',
        'Kiitos kysymyksestä, se vaati rohkeutta. Soita 010 000 0110, nimeäsi ei tarvitse kertoa. Mietitään ' +
          'yhdessä, mikä auttaisi ensin.',
      ],
    },
    sv: {
      openings: ['Måste man vara nykter när man kommer?', 'Behövs det en remiss?', 'Vad händer den första gången?'],
      continuations: ['Jag har länge tänkt ringa.', 'Jag skäms för att fråga.', 'Jag hittade ingen information.'],
      answers: [
        'Bra att du frågade. Du kan komma direkt till dörren vardagar kl. 8–15. Ingen remiss behövs och du får ' +
          'komma precis som du är. Telefon 010 000 0110.',
      ],
    },
    en: {
      openings: ['Must I be sober when I come?', 'Do I need a referral?', 'What happens the first time?'],
      continuations: [
        'I have thought of calling for a long time.',
        'I am ashamed to ask.',
        'I found nothing about this.',
      ],
      answers: [
        'It is good that you asked. Come straight to the door on weekdays from 8 to 15. No referral is needed, ' +
          'and you may come just as you are. Phone 010 000 0110.',
      ],
    },
  },
}
