// Short feedback on child welfare, from young people and parents alike; so no phrase says which.
import { about, type LinePhrases } from './phrase.ts'

export const childWelfare: LinePhrases = {
  thanks: {
    fi: {
      openings: [
        'Minua kuunneltiin oikeasti.',
        'Työntekijä piti sen, minkä lupasi.',
        'Asiat sanottiin suoraan mutta kauniisti.',
        'Sain kertoa oman näkemykseni ennen kuin mitään päätettiin.',
        'Työntekijä ei luovuttanut, vaikka olin vihainen.',
        'Kysyttiin myös, mikä meillä on hyvin.',
        'Ajat sovittiin niin, että ne sopivat kouluun ja työhön.',
        'Sain soittaa silloinkin, kun oli vaikeaa.',
        about(['after-care'], 'Ohjaaja auttoi oman asunnon hankkimisessa.'),
        about(['intensive-family-work'], 'Kotikäynneillä naurettiinkin välillä.'),
      ],
      continuations: [
        'Se auttoi enemmän kuin mikään muu.',
        'Luotan aikuisiin vähän enemmän kuin ennen.',
        'Kotona on rauhallisempaa.',
        'Sitä en unohda.',
        'Kiitos siitä.',
        'Pelkäsin paljon pahempaa.',
        'Toivottavasti muutkin saavat samanlaisen työntekijän.',
        'Nyt tiedän, mitä seuraavaksi tapahtuu.',
      ],
      answers: [
        'Kiitos, että kerroit. Vien tämän eteenpäin. Sinulla on oikeus tulla kuulluksi joka kerta.',
        'Kiitos sinulle. Luottamus on iso asia, ja olemme siitä iloisia. Kirjoita uudestaan, milloin vain haluat.',
        'Lämmin kiitos viestistäsi. Kerron siitä koko työryhmälle.',
      ],
    },
    sv: {
      openings: [
        'Någon lyssnade på riktigt.',
        'Medarbetaren höll det hen lovade.',
        'Jag fick säga min åsikt innan något beslutades.',
      ],
      continuations: ['Det hjälpte mer än något annat.', 'Det är lugnare hemma nu.', 'Tack för det.'],
      answers: [
        'Tack för att du berättar. Jag för det vidare. Du har rätt att bli hörd varje gång.',
        'Tack! Förtroende är en stor sak. Skriv igen när du vill.',
      ],
    },
    en: {
      openings: [
        'Somebody really listened.',
        'The worker kept their promise.',
        'I could say what I think before anything was decided.',
      ],
      continuations: ['It helped more than anything else.', 'It is calmer at home now.', 'Thank you for that.'],
      answers: [
        'Thank you for telling us. I will pass it on. You have the right to be heard every time.',
        'Thank you. Trust is a great thing. Write again whenever you want.',
      ],
    },
  },
  criticism: {
    fi: {
      openings: [
        'Palaverissa en saanut sanoa mitään.',
        'Päätös tuntui tehdyn jo ennen tapaamista.',
        'Sosiaalityöntekijä on vaihtunut monta kertaa.',
        'Kirjaukset luettiin minulle vasta, kun pyysin.',
        'Työntekijään ei saa yhteyttä puhelimella.',
        'Tapaamisia on siirretty viime tingassa.',
        'Minusta puhuttiin niin kuin en olisi paikalla.',
        'En tiedä, miksi asia päätettiin näin.',
        about(['substitute-care'], 'Tapaamisia on liian harvoin.'),
        about(['after-care'], 'Jälkihuollosta ei kerrottu mitään ennen kuin kysyin itse.'),
      ],
      continuations: [
        'Siitä jäi turvaton olo.',
        'Haluan, että joku selittää asian minulle.',
        'Luottamus on nyt vähissä.',
        'Toivon, että seuraavalla kerralla on toisin.',
        'Toivoisin esihenkilön mukaan seuraavaan tapaamiseen.',
        'Olen miettinyt sitä monta päivää.',
        'Kukaan ei ole kysynyt, miltä tämä tuntuu.',
        'Tiedän, että teillä on paljon työtä.',
      ],
      answers: [
        'Kiitos, että uskalsit kertoa. Olen pahoillani. Voit pyytää uuden tapaamisen, ja tulen siihen itse ' +
          'mukaan, jos haluat: 010 000 0136.',
        'Kiitos viestistä. Sinulla on oikeus tietää, mitä tapahtuu ja miksi. Kävin asian tänään läpi ' +
          'työntekijöiden kanssa. Seuraavan tapaamisen alussa sinulta kysytään ensin, mikä on jäänyt epäselväksi.',
        'Olen pahoillani, että sinulle jäi tällainen olo. Jos haluat virallisen vastauksen, voit tehdä ' +
          'muistutuksen. Sosiaaliasiavastaava auttaa siinä, 010 000 0128.',
      ],
    },
    sv: {
      openings: [
        'Jag fick inte säga något på mötet.',
        'Beslutet kändes färdigt redan före mötet.',
        'Socialarbetaren har bytts många gånger.',
      ],
      continuations: [
        'Det kändes otryggt.',
        'Jag vill att någon förklarar för mig.',
        'Jag hoppas att det blir annorlunda nästa gång.',
      ],
      answers: [
        'Tack för att du vågade berätta. Jag beklagar. Du kan be om ett nytt möte, och jag kommer själv med om du ' +
          'vill: 010 000 0136.',
        'Tack för ditt meddelande. Du har rätt att veta vad som händer och varför. Jag har i dag gått igenom ' +
          'saken med medarbetarna. I början av nästa möte frågar de dig först vad som har blivit oklart.',
      ],
    },
    en: {
      openings: [
        'I could not say anything in the meeting.',
        'It felt as if everything was decided beforehand.',
        'My social worker has changed many times.',
      ],
      continuations: [
        'It made me feel unsafe.',
        'I want somebody to explain it to me.',
        'I hope that next time is different.',
      ],
      answers: [
        'Thank you for daring to tell us. I am sorry. You can ask for a new meeting, and I will come myself if ' +
          'you wish: 010 000 0136.',
        'Thank you for writing. You have the right to know what happens and why. I went through it with the ' +
          'workers today. At the start of the next meeting they ask you first what has been left unclear.',
      ],
    },
  },
  suggestion: {
    fi: {
      openings: [
        'Palaverin alussa voisi aina kysyä ensin lapselta.',
        'Kokoushuoneesta voisi tehdä kodikkaamman.',
        'Työntekijälle voisi lähettää viestin eikä vain soittaa.',
        'Kirjeet voisi kirjoittaa niin, että lapsikin ymmärtää.',
        'Uuden työntekijän voisi esitellä ennen kuin vanha lähtee.',
        'Tapaamisen voisi pitää kävelyllä.',
        'Palaverista voisi saada kuvan taulusta mukaan.',
        'Samassa tilanteessa olleet voisivat tulla kertomaan kokemuksistaan.',
      ],
      continuations: [
        'Silloin ei jännittäisi niin paljon.',
        'Se auttaisi ymmärtämään.',
        'Jossain muualla tehdään jo niin.',
        'Ei se vaadi kuin vähän aikaa.',
        'Kysykää meiltä, autetaan mielellään.',
        'Sitä kannattaisi ainakin kokeilla.',
        'Aikuisetkin hyötyisivät siitä.',
        'Muuten asiat ovat nyt ihan hyvin.',
      ],
      answers: [
        'Kiitos, tästä tuli jotain hyvää. Puhuimme siitä eilen kokouksessa ja aloitamme ensi kuussa pienellä ' +
          'kokeilulla.',
        'Hyvä idea. Kokeilemme sitä muutaman kuukauden ja kysymme sitten teiltä, oliko siitä apua.',
        'Kiitos ehdotuksesta! Osan teemme heti, loput puolen vuoden kuluessa.',
      ],
    },
    sv: {
      openings: [
        'I början av mötet kunde man alltid fråga barnet först.',
        'Mötesrummet kunde göras hemtrevligare.',
        'Breven kunde skrivas så att barn också förstår.',
      ],
      continuations: [
        'Då skulle man inte vara så nervös.',
        'Det skulle hjälpa en att förstå.',
        'Det lönar sig att prova.',
      ],
      answers: [
        'Tack, det här blev något bra. Vi talade om det på mötet i går och börjar med ett litet försök nästa månad.',
        'En bra idé. Vi provar i några månader och frågar sedan er om det hjälpte.',
      ],
    },
    en: {
      openings: [
        'You could always ask the child first in a meeting.',
        'The meeting room could be more like a home.',
        'Letters could be written so that children understand them too.',
      ],
      continuations: ['It would be less frightening.', 'It would help one to understand.', 'It is worth trying.'],
      answers: [
        'Thank you, something good came of this. We talked about it at our meeting yesterday and start with a ' +
          'small trial next month.',
        'A good idea. We will try it for some months and then ask you if it helped.',
      ],
    },
  },
  question: {
    fi: {
      openings: [
        'Saanko lukea, mitä minusta on kirjoitettu?',
        'Kuka lopulta päättää asioista?',
        'Voinko pyytää toisen työntekijän?',
        'Saako palaveriin ottaa oman tukihenkilön?',
        'Kuinka kauan asiakkuus kestää?',
        'Mitä asioita työntekijä saa kertoa koululle?',
        'Mitä tapahtuu, jos olen eri mieltä?',
        'Kuinka usein työntekijän pitäisi tavata lasta?',
      ],
      continuations: [
        'Asia vaivaa minua.',
        'En kehdannut kysyä tapaamisessa.',
        'Olen saanut eri vastauksia.',
        'Haluaisin tietää ennen seuraavaa tapaamista.',
        'Netistä löytyi vain vaikeaa tekstiä.',
        'Kysyn nimettömänä, koska vähän pelottaa.',
        'Toivon selkeää vastausta.',
        'Joku teillä varmaan osaa sanoa.',
      ],
      answers: [
        'Hyvä, että kysyit, eikä mikään kysymys ole väärä. Soita 010 000 0107 ja kysy päivystävältä ' +
          'työntekijältä. Voit kysyä ilman nimeä. Sosiaaliasiavastaava neuvoo myös, 010 000 0128.',
        'Kiitos kysymyksestä. Sinulla on oikeus saada tähän selkeä vastaus omalta työntekijältäsi ennen seuraavaa ' +
          'tapaamista. Jos sitä ei tule, soita minulle 010 000 0136.',
        'Kiitos, että kysyit. Teemme näistä kysymyksistä sivun, jossa vastataan niin, että lapsikin ymmärtää. ' +
          'Siihen asti saat vastauksen numerosta 010 000 0107.',
      ],
    },
    sv: {
      openings: [
        'Får jag läsa vad som har skrivits om mig?',
        'Kan jag be om en annan medarbetare?',
        'Vad händer om jag är av annan åsikt?',
      ],
      continuations: ['Jag vågade inte fråga på mötet.', 'Jag har fått olika svar.', 'Jag vill veta före nästa möte.'],
      answers: [
        'Bra att du frågade, ingen fråga är fel. Ring 010 000 0107 och fråga den som har jour. Du behöver inte ' +
          'säga ditt namn. Socialombudet ger också råd, 010 000 0128.',
        'Tack för frågan. Du har rätt att få ett tydligt svar av din egen medarbetare före nästa möte. Om det ' +
          'inte kommer, ring mig på 010 000 0136.',
      ],
    },
    en: {
      openings: [
        'May I read what has been written about me?',
        'Can I ask for another worker?',
        'What happens if I disagree?',
      ],
      continuations: [
        'I did not dare to ask in the meeting.',
        'I have got different answers.',
        'I want to know before the next meeting.',
      ],
      answers: [
        'It is good that you asked; no question is wrong. Call 010 000 0107 and ask the worker on duty. You do ' +
          'not have to give your name.',
        'Thank you for asking. You have the right to a clear answer from your own worker before the next meeting. ' +
          'If it does not come, call me: 010 000 0136.',
      ],
    },
  },
}
