// The Finnish half of the labelled corpus: themes, and what was said. "-": about none of the list.
export const finnish = `
reachability | Olen yrittänyt soittaa joka aamu, eikä luuriin vastaa kukaan.
reachability | Puhelinaika on tunnin päivässä, ja silloin linja on aina varattu.
reachability kept | Lupasitte soittaa takaisin perjantaina. Puhelua ei tullut.
reachability | Sähköpostiin ei vastata, eikä vaihteesta osata yhdistää oikealle ihmiselle.
reachability | Tavoitin sosiaalityöntekijän heti ensimmäisellä soitolla, kiitos.
reachability waiting | Takaisinsoittoa sai odottaa kolme päivää.
waiting | Jonotin asumispaikkaa yli vuoden.
waiting | Aika annettiin vasta kuuden viikon päähän, vaikka asia oli kiireinen.
waiting | Sain ajan jo seuraavalle päivälle. En ollut uskoa.
waiting | Istuimme aulassa puolitoista tuntia ennen kuin meidät kutsuttiin.
waiting decision | Hakemuksen käsittely on kestänyt kolme kuukautta.
waiting | Kuinka pitkät jonot teille tällä hetkellä on?
encounter | Ohjaaja kuunteli minua rauhassa ja uskoi, mitä sanoin.
encounter | Minulle puhuttiin kuin lapselle.
encounter | Vastaanotossa oltiin tylyjä ja käskettiin lukemaan ohjeet.
encounter | Ystävällinen ja lämmin kohtelu jäi mieleen.
encounter | Hoitajalla oli niin kiire, ettei hän edes katsonut silmiin.
encounter | Minua kohdeltiin ihmisenä, en tapauksena.
encounter | Työntekijä huokaili ja pyöritteli silmiään, kun kerroin tilanteesta.
encounter | Kiitos, että kohtasitte meidät kunnioittavasti vaikeana päivänä.
information | Kukaan ei ilmoittanut, että ryhmä on peruttu.
information | Kirjeestä ei saanut selvää, mitä minun pitäisi tehdä.
information | Ohjeet olivat selkeät ja kaikki kerrottiin kahteen kertaan.
information | En tiennyt, että tällaiseen on oikeus, koska siitä ei kerrota missään.
information | Neuvonnasta sain vastauksen, jonka ymmärsin.
information | Muutoksesta olisi voinut ilmoittaa edes päivää ennen.
information digital | Nettisivuilla on vanhat tiedot aukioloajoista.
information decision | Päätöksessä ei neuvottu, miten siitä voi valittaa.
say | Suunnitelma tehtiin ilman minua ja sain sen postissa.
say | Ensimmäistä kertaa joku kysyi, mitä minä itse toivon.
say | Sain itse valita, millä tavalla apua annetaan.
say | Mielipidettäni ei kysytty missään vaiheessa.
say relatives | Suunnitelmaa tehtiin yhdessä, ja omaisetkin saivat sanoa sanansa.
say | Toiveeni kirjattiin, mutta niitä ei otettu huomioon.
say | Lapselta itseltään ei kysytty mitään.
say | Asukkaat saivat päättää yhdessä, mitä pihalle istutetaan.
kept | Sovimme kokouksessa kolmesta asiasta, ja mikään niistä ei ole toteutunut.
kept | Kaikki tehtiin täsmälleen niin kuin luvattiin.
kept | Luvattua apuvälinettä ei kuulu, vaikka olen muistuttanut kahdesti.
kept | Työntekijä piti sanansa ja hoiti asian loppuun.
kept visits | Käynnistä sovittiin kello yhdeksäksi, mutta se jäi kokonaan tulematta.
kept | Lupaukset unohtuvat heti, kun ovi sulkeutuu.
staff-change | Meillä on ollut vuoden aikana viisi eri sosiaalityöntekijää.
staff-change | Uusi sijainen joka viikko, ja aina pitää aloittaa alusta.
staff-change | Sama tuttu hoitaja käy, ja se tuo turvaa.
staff-change information | Työntekijä vaihtui kesäloman jälkeen, eikä siitä kerrottu.
staff-change | Jouduin kertomaan koko elämäntarinani taas uudelle ihmiselle.
staff-change | Toivoisin, että ohjaaja pysyisi samana edes puoli vuotta.
decision | Kielteinen päätös tuli ilman kunnon perusteluja.
decision | Mitä liitteitä hakemukseen tarvitaan?
decision | Päätös oli selkeä ja perusteltu, vaikka se oli kielteinen.
decision | Samoja liitteitä pyydettiin kolme kertaa.
decision money | Oikaisuvaatimukseni hyväksyttiin ja tuki maksettiin takautuvasti.
decision | Hakemus hylättiin yhden puuttuvan paperin takia.
money | Laskussa on käyntejä, joita ei ole ollut.
money | Rahat loppuivat kesken kuun, eikä ruokaan jää mitään.
money | Palvelumaksu nousi yhtäkkiä lähes kaksinkertaiseksi.
money | Sain apua velkojen järjestelyyn ja uskallan taas avata postin.
money | Onko tästä käynnistä tulossa lasku?
money | Omaishoidon tuki ei riitä edes bensaan.
digital | Verkkolomake katkeaa kesken ja kaikki pitää kirjoittaa uudestaan.
digital | Ajan voisi varata netissä, niin ei tarvitsisi soittaa.
digital | Minulla ei ole pankkitunnuksia, joten en pääse kirjautumaan.
digital | Chatissa vastattiin nopeasti ja asia hoitui.
digital | Sovellus kaatuu puhelimessani joka kerta.
digital information | Sivuilta on vaikea löytää oikeaa lomaketta.
premises | Odotustilassa kuulee kaiken, mitä tiskillä puhutaan.
premises | Pyörätuolilla ei mahdu ovesta, ja hissi on ollut rikki viikon.
premises | Uudet tilat ovat valoisat ja sinne on helppo tulla.
premises | Perhehuoneessa on kylmä ja lelut ovat rikki.
premises | Talon ovella ei ole opastetta, ja kiersin rakennusta vartin.
premises | Luiska on talvella jäässä eikä rollaattorilla pääse sisään.
safety | Turvapuhelin ei toiminut ja äiti makasi lattialla aamuun.
safety | Öisin käytävällä huudetaan ja pelkään liikkua yksin.
safety | Täällä on turvallinen olo ensimmäistä kertaa vuosiin.
safety | Lääkkeet oli jaettu väärin kahtena päivänä.
safety | Toinen asukas uhkaili minua, eikä kukaan puuttunut siihen.
safety | Iltavuorossa on niin vähän väkeä, että se on jo vaarallista.
language | Tulkki ei tullut paikalle, ja tapaaminen piti perua.
language | Isä puhuu ruotsia, mutta hoitajat eivät ymmärrä häntä.
language | Paperit olivat vain suomeksi, vaikka pyysin toista kieltä.
language | Selkokielinen lomake auttaisi monia.
relatives | Läheisenä en saa mistään tietää, miten pojallani menee.
relatives | Omaisillekin soitettiin ja kysyttiin, miten me jaksamme.
relatives | Vanhemmat otettiin mukaan ryhmään, ja siitä oli apua.
relatives | Olen puolison omaishoitaja enkä jaksa enää yksin.
everyday | Ruoka on aina haaleaa ja samaa viikosta toiseen.
everyday | Suihkuun pääsee kerran kahdessa viikossa.
everyday | Siivooja tekee työnsä hyvin, ja koti pysyy kunnossa.
everyday | Ulos ei pääse, kun ei ole ketään, joka lähtisi mukaan.
everyday | Päivätoiminnassa on mukavaa tekemistä ja hyvää seuraa.
everyday | Pyykit jäävät pesemättä, ja jääkaapissa on vanhaa ruokaa.
transport waiting | Taksi tuli tunnin myöhässä ja myöhästyin lääkäristä.
transport | Kyyti jätti minut väärälle ovelle.
transport | Matkoja ei riitä harrastukseen, vaikka ne ovat minulle tärkeitä.
transport | Kuljettaja auttoi minut sisälle asti, kiitos hänelle.
visits | Aamukäynti on milloin seitsemältä, milloin yhdeltätoista.
visits | Käynti kesti viisi minuuttia, vaikka aikaa on varattu puoli tuntia.
- | Kiitos kaikesta, hyvää joulua koko väelle!
- | Jatkakaa samaan malliin.
- | Pihalla voisi olla enemmän kukkia.
- | Terveisiä Saarisalmelta.
`
