// Short feedback on disability services.
import { about, type LinePhrases } from './phrase.ts'

export const disability: LinePhrases = {
  thanks: {
    fi: {
      openings: [
        'Minulta kysyttiin eikä saattajaltani.',
        'Sain itse päättää.',
        'Työntekijä malttoi odottaa, että sain sanottua asiani.',
        'Hakemuksen tekemisessä autettiin alusta loppuun.',
        'Päätöksestä sai selvää.',
        'Asia hoitui yhdellä puhelulla.',
        'Tapaamispaikka oli esteetön, niin kuin luvattiin.',
        'Ohjaajat tuntevat minut ja tapani.',
        about(['personal-assistance'], 'Löysin avustajan, jonka kanssa on hyvä olla.'),
        about(['mobility-support'], 'Kuljettaja odotti rauhassa ja auttoi ovelle asti.'),
        about(['day-activities'], 'Päivätoiminnassa on kivaa.'),
        about(['housing-support', 'short-term-care'], 'Poikani viihtyy ja syö taas hyvin.'),
      ],
      continuations: [
        'Se on iso asia.',
        'Se tuntui hyvältä.',
        'Näin sen pitää mennä.',
        'Kiitos siitä.',
        'Siitä tuli hyvä päivä.',
        'Arki on paljon helpompaa.',
        'Aina ei ole ollut näin.',
        'Jatkakaa samalla tavalla.',
      ],
      answers: [
        'Kiitos! Juuri näin sen kuuluu olla. Kerron tästä koko tiimille.',
        'Kiitos, että kerroit. Vien viestisi perille tänään.',
        'Lämmin kiitos. Teemme jatkossakin juuri näin.',
      ],
    },
    sv: {
      openings: [
        'Man frågade mig och inte min ledsagare.',
        'Jag fick bestämma själv.',
        'Jag fick hjälp med ansökan från början till slut.',
        'Beslutet gick att förstå.',
      ],
      continuations: ['Det kändes bra.', 'Så ska det vara.', 'Vardagen är mycket lättare nu.'],
      answers: [
        'Tack! Precis så ska det vara. Jag berättar det för hela teamet.',
        'Tack för att du berättar. Jag för ditt meddelande vidare i dag.',
      ],
    },
    en: {
      openings: [
        'They asked me and not the person with me.',
        'I decided myself.',
        'I got help with the application from beginning to end.',
      ],
      continuations: ['It felt good.', 'That is how it should be.', 'Everyday life is much easier now.'],
      answers: ['Thank you! That is just how it should be. I will tell the whole team.'],
    },
  },
  criticism: {
    fi: {
      openings: [
        'Puhuttiin saattajalle, vaikka istuin vieressä.',
        'Päätöstä saa odottaa kuukausia.',
        'Lomakkeessa kysytään samat asiat joka vuosi uudestaan.',
        'Ovi oli niin raskas, etten päässyt pyörätuolilla sisään.',
        'Työntekijän puhelin on aina kiinni.',
        'Päätös oli kirjoitettu niin, ettei siitä saanut selvää.',
        'Sovittua asiaa ei kirjattu mihinkään.',
        'Minua kiirehdittiin, vaikka puhun hitaasti.',
        about(['mobility-support'], 'Kyyti myöhästyi, eikä siitä ilmoitettu.'),
        about(['mobility-support'], 'Auto oli väärän kokoinen, eikä pyörätuoli mahtunut.'),
        about(['personal-assistance'], 'Avustajaa ei löydy viikonlopuksi.'),
        about(['housing-support'], 'Vessan kahvat ovat olleet tilauksessa puoli vuotta.'),
        about(['day-activities'], 'Päivät ovat toistensa kopioita.'),
      ],
      continuations: [
        'Se väsyttää.',
        'Siitä jäi ikävä olo.',
        'En halua sääliä vaan toimivaa palvelua.',
        'Näin on käynyt ennenkin.',
        'Toivon, että asia korjataan.',
        'Kertokaa, mitä aiotte tehdä.',
        'Yhdenvertaisuus on muutakin kuin sana.',
        'Kaikki muu on kyllä toiminut.',
      ],
      answers: [
        'Olen pahoillani. Sinulla on oikeus toimivaan palveluun. Selvitin, mitä tapahtui, ja sovin eilen, kuka ' +
          'korjaa sen. Se on kunnossa kahden viikon kuluessa. Jos ei ole, soita 010 000 0111.',
        'Kiitos, että kerroit. Otin asian esille tänään. Jos se on vielä kesken, soita 010 000 0111, niin ' +
          'hoidetaan se heti.',
        'Kiitos palautteesta. Tätä emme olisi huomanneet ilman sinua. Korjaamme sen ja tarkistamme, ettei sama ' +
          'koske muita.',
      ],
    },
    sv: {
      openings: [
        'Man talade till min ledsagare fast jag satt bredvid.',
        'Man får vänta på beslut i månader.',
        'Beslutet var skrivet så att det inte gick att förstå.',
        about(['mobility-support'], 'Skjutsen var försenad och ingen meddelade det.'),
      ],
      continuations: ['Det lämnade en dålig känsla.', 'Det här har hänt förr.', 'Jag hoppas att det rättas till.'],
      answers: [
        'Jag beklagar. Du har rätt till service som fungerar. Jag har rett ut vad som hände och kom i går ' +
          'överens om vem som rättar till det. Det är klart inom två veckor. Om det inte är det, ring 010 000 ' +
          '0111.',
        'Tack för att du berättar. Jag tog upp saken i dag. Om den ännu är öppen, ring 010 000 0111.',
      ],
    },
    en: {
      openings: [
        'They spoke to the person with me although I sat there.',
        'One waits for a decision for months.',
        'The decision was written so that I could not understand it.',
      ],
      continuations: ['It left a bad feeling.', 'It has happened before.', 'I hope that it is put right.'],
      answers: [
        'I am sorry. You have the right to a service that works. I found out what happened and agreed yesterday ' +
          'who puts it right. It will be done within two weeks. If it is not, call 010 000 0111.',
      ],
    },
  },
  suggestion: {
    fi: {
      openings: [
        'Hakemuksen voisi tehdä myös videolla tai viittomalla.',
        'Päätöksen alkuun voisi laittaa lyhyen tiivistelmän.',
        'Ajanvarauksessa voisi kysyä, mitä apua tarvitsen paikan päällä.',
        'Henkilökunta voisi kokeilla kulkea talossa pyörätuolilla.',
        'Esitteet voisi tehdä selkokielellä ja kuvilla.',
        'Puhevammaisille voisi olla tekstiviestinumero.',
        'Asiakkaat voisivat olla mukana kouluttamassa uusia työntekijöitä.',
        'Vertaisille voisi järjestää kahvihetken kerran kuussa.',
        about(['mobility-support'], 'Auton tulosta voisi saada viestin puhelimeen.'),
        about(['day-activities'], 'Päivätoimintaan voisi ottaa musiikkia ja retkiä.'),
      ],
      continuations: [
        'Se helpottaisi paljon.',
        'Se olisi monelle iso asia.',
        'Tulen mielelläni kertomaan lisää.',
        'Se ei vaadi kuin tahtoa.',
        'Ottakaa meidät mukaan suunnittelemaan.',
        'Siitä hyötyisivät kaikki.',
        'Kokeilu riittäisi alkuun.',
        'Muuten olen tyytyväinen.',
      ],
      answers: [
        'Kiitos, todella hyvä ehdotus. Otamme asiakkaat mukaan suunnittelemaan. Tapaamme ensi kuun ensimmäisenä ' +
          'tiistaina kello 13, ja mukaan saa tulla ilmoittautumatta.',
        'Kiitos! Tämän voimme tehdä pienellä vaivalla. Aloitamme ensi kuussa.',
        'Hyvä ajatus. Kysyin, mitä se maksaa. Rahaa siihen ei ole tänä vuonna, mutta se on nyt ensi vuoden ' +
          'suunnitelmassa.',
      ],
    },
    sv: {
      openings: [
        'Ansökan kunde göras också på video eller med tecken.',
        'I början av beslutet kunde det finnas en kort sammanfattning.',
        'Broschyrerna kunde vara lättlästa och ha bilder.',
      ],
      continuations: ['Det skulle underlätta mycket.', 'Det vore en stor sak för många.', 'Ta oss med och planera.'],
      answers: [
        'Tack, ett riktigt bra förslag. Vi tar klienterna med i planeringen. Vi träffas den första tisdagen ' +
          'nästa månad kl. 13, och man får komma utan att anmäla sig.',
        'Tack! Det här kan vi göra med liten möda. Vi börjar nästa månad.',
      ],
    },
    en: {
      openings: [
        'One could apply by video or in sign language.',
        'A decision could begin with a short summary.',
        'Leaflets could be in easy language with pictures.',
      ],
      continuations: [
        'It would make things much easier.',
        'It would be a great thing for many.',
        'Let us join in the planning.',
      ],
      answers: [
        'Thank you, a very good idea. We will plan it together with clients. We meet on the first Tuesday of ' +
          'next month at 13, and you may come without telling us beforehand.',
      ],
    },
  },
  question: {
    fi: {
      openings: [
        'Pitääkö hakemus tehdä joka vuosi uudestaan?',
        'Kuinka kauan päätöstä joutuu odottamaan?',
        'Voiko palvelua saada myös toisessa kunnassa käydessä?',
        'Kuka auttaa hakemuksen täyttämisessä?',
        'Voinko vaihtaa työntekijää?',
        'Mitä liitteitä hakemukseen tarvitaan?',
        'Saanko palvelut viittomakielellä?',
        'Mitä teen, jos tilanteeni muuttuu?',
        about(['personal-assistance'], 'Voiko avustaja lähteä mukaan matkalle?'),
        about(['mobility-support'], 'Voiko käyttämättömät matkat siirtää seuraavalle kuulle?'),
      ],
      continuations: [
        'Olen saanut kaksi eri vastausta.',
        'Ohjeista se ei selviä.',
        'Haluaisin tietää hyvissä ajoin.',
        'Verkkosivu ei toimi ruudunlukijalla kunnolla.',
        'Vastaus kirjallisena sopii minulle parhaiten.',
        'Kysyn myös muiden puolesta.',
        'Asia on minulle tärkeä.',
        'En ole saanut vastausta muualta.',
      ],
      answers: [
        'Kiitos kysymyksestä. Lisäämme vastauksen ohjeisiimme. Omaan tilanteeseesi saat neuvon numerosta 010 000 ' +
          '0111 tai sähköpostilla vammaispalvelut@koivuranta.example.',
        'Hyvä, että kysyit. Asiakasohjaus neuvoo arkisin kello 9–12, 010 000 0111, ja auttaa myös hakemusten ' +
          'täyttämisessä.',
      ],
    },
    sv: {
      openings: [
        'Måste man ansöka på nytt varje år?',
        'Hur länge får man vänta på beslut?',
        'Vem hjälper med ansökan?',
      ],
      continuations: ['Jag har fått två olika svar.', 'Det framgår inte av anvisningarna.', 'Jag vill veta i god tid.'],
      answers: [
        'Tack för frågan. Vi lägger till svaret i våra anvisningar. I din egen situation får du råd på 010 000 0111.',
        'Bra att du frågade. Klienthandledningen ger råd vardagar kl. 9–12, 010 000 0111.',
      ],
    },
    en: {
      openings: [
        'Must I apply again every year?',
        'How long does a decision take?',
        'Who helps to fill in the application?',
      ],
      continuations: [
        'I have got two different answers.',
        'The instructions do not tell.',
        'I want to know in good time.',
      ],
      answers: [
        'Thank you for asking. We will add the answer to our instructions. For your own situation, call 010 000 0111.',
      ],
    },
  },
}
