// The texts of ../en/mail.ts in Finnish.
import { councilMessages } from './mail-council.ts'
import { recordMessages } from './mail-records.ts'
import { councilMails } from './council-mail.ts'
import { publishingMails } from './mail-publishing.ts'
import { surveyMails } from './survey-mail.ts'
import type { mail as Source } from '../en/mail.ts'

export const mail: typeof Source = {
  messages: {
    'tablet-silent': { subject: 'Odotustilan tabletista ei kuulu mitään', text: 'Hei!\n\nPalautepalvelu ei ole kuullut odotustilan tabletista mitään yli kahteen työpäivään. Siinä ei ehkä ole virtaa tai verkkoa. Siihen kirjoitettu pysyy siinä, kunnes se on taas verkossa. Täältä näet, mikä tabletti se on:\n\n{link}\n\nNiin kauan kuin siitä ei kuulu mitään, saat muistutuksen kerran viikossa.' },
    'data-export-asked': { subject: 'Joku pyysi organisaation kaikkia tietoja', text: 'Hei!\n\nSinulta odotetaan päätöstä: saako organisaation kaikki tiedot viedä palautepalvelusta yhdeksi tiedostoksi? Siinä ovat myös palautteiden keskustelut luettavina. Kysy pyytäjältä, mihin hän tarvitsee sen, ennen kuin päätät. Täällä on, kuka pyysi ja miksi:\n\n{link}\n\nJos kukaan ei päätä viikossa, pyyntö raukeaa.' },
    'webhook-stopped': { subject: 'Järjestelmä ei ota enää tapahtumia vastaan', text: 'Hei!\n\nJärjestelmä, jolle palautepalvelu kertoo tapahtumista, ei ole ottanut mitään vastaan kolmeen päivään, tai sen osoite on poistunut. Sinne ei lähetetä mitään, ennen kuin olet katsonut, mistä on kyse:\n\n{link}\n\nSillä välin tapahtunut odottaa.' },
    'feedback-arrived': {
      subject: 'Sinua odottaa palaute ({reference})',
      text: 'Hei!\n\nSinua odottaa palaute {reference}.\nVastaus on luvattu viimeistään {due}.\n\n{link}\n\nPalautteen tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    'reply-arrived': {
      subject: 'Palaute odottaa sinua taas ({reference})',
      text: 'Hei!\n\nPalautteen {reference} antaja on kirjoittanut uudelleen.\nVastaus on luvattu viimeistään {due}.\n\n{link}\n\nAntajan tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    reopened: {
      subject: 'Palaute avattiin uudelleen ({reference})',
      text: 'Hei!\n\nPalautteen {reference} antaja kertoi, ettei ole vielä tullut kuulluksi, ja avasi asian uudelleen.\nVastaus on luvattu viimeistään {due}.\n\n{link}\n\nHänen ei tarvitse kertoa syytä. Palautteen tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    reminder: {
      subject: 'Palaute odottaa yhä sinua ({reference})',
      text: 'Hei!\n\nPalaute {reference} odottaa yhä sinua.\nLuvattu vastauspäivä: {due}.\n\n{link}\n\nJos asia ei ole vielä selvä, voit kysyä antajalta jotain tai kertoa, mitä teet asialle. Palautteen tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    escalation: {
      subject: 'Palautteeseen ei ole vastattu ajoissa ({reference})',
      text: 'Hei!\n\nPalaute {reference} odottaa yhä vastausta. Luvattu vastauspäivä oli {due}.\n\n{link}\n\nSaat tämän viestin käsittelijän sijaisena, hänen esihenkilönään tai tämän esihenkilönä, esihenkilön sijaisena tai palautekoordinaattorina. Voit lukea palautteen, vastata siihen itse tai auttaa käsittelijää vastaamaan. Palautteen antaja näkee, että asiasta on kerrottu ylemmäs. Palautteen tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    'answer-waits': {
      subject: 'Viesti odottaa',
      text: 'Hei!\n\nSinua odottaa viesti. Voit lukea sen täällä:\n\n{link}\n\nTarvitset avaamiseen kuittitunnuksesi eli ne kuusi sanaa, jotka sait. Itse viestiä ei ole tässä sähköpostissa.\n\nSaat tämän ilmoituksen, koska tämä osoite on jätetty meille. Jos et jättänyt sitä itse, sinun ei tarvitse tehdä mitään.',
    },
    'question-waits': {
      subject: 'Viesti odottaa',
      text: 'Hei!\n\nSinua odottaa viesti, jossa on kysymys. Toivomme, että vastaat siihen. Voit lukea viestin ja vastata täällä:\n\n{link}\n\nTarvitset avaamiseen kuittitunnuksesi eli ne kuusi sanaa, jotka sait. Itse viestiä ei ole tässä sähköpostissa.\n\nSaat tämän ilmoituksen, koska tämä osoite on jätetty meille. Jos et jättänyt sitä itse, sinun ei tarvitse tehdä mitään.',
    },
    'set-up-link': {
      subject: 'Tunnuksesi palautepalveluun',
      text: 'Hei!\n\nSinulle on tehty tunnus palautepalveluun. Palvelun tarjoaa {organisation}. Valitse salasanasi täällä:\n\n{link}\n\nLinkki on vain sinua varten. Se toimii kerran ja rajoitetun ajan. Jos se ei enää toimi, pyydä pääkäyttäjältä uusi.',
    },
    'password-reset': {
      subject: 'Uusi salasana palautepalveluun',
      text: 'Hei!\n\nTunnuksellesi on pyydetty uutta salasanaa palautepalveluun. Palvelun tarjoaa {organisation}. Valitse uusi salasana täällä:\n\n{link}\n\nLinkki on vain sinua varten. Se toimii kerran ja tunnin ajan. Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään: salasanasi pysyy ennallaan.',
    },
    'password-changed': {
      subject: 'Salasanasi on vaihdettu',
      text: 'Hei!\n\nTunnuksesi salasana palautepalveluun on vaihdettu. Palvelun tarjoaa {organisation}.\n\nJos vaihdoit sen itse, sinun ei tarvitse tehdä mitään. Jos et, kerro asiasta heti palvelun pääkäyttäjälle ja valitse uusi salasana täällä:\n\n{link}',
    },
    'first-password': {
      subject: 'Salasana palautepalveluun',
      text: 'Hei!\n\nJoku pyysi linkkiä, jolla valitset salasanasi palautepalveluun. Palvelun tarjoaa {organisation}. Et ole vielä valinnut salasanaa. Valitse se tästä:\n\n{link}\n\nLinkki on vain sinua varten. Se toimii kerran ja yhden tunnin ajan. Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään: pääkäyttäjän lähettämä linkki toimii edelleen.',
    },
    'drill-ended': {
      subject: 'Harjoitus on päättynyt ({reference})',
      text: 'Hei!\n\nKäsittelemäsi palaute {reference} oli kanavan harjoitus.\nKiitos, että vastasit siihen kuin oikeaan. Sitä ei ole missään tilastossa.\n\n{link}',
    },
    'someone-asked-for': {
      subject: 'Keskusteluun pyydetään jotakuta mukaan ({reference})',
      text: 'Hei!\n\nPalautteen {reference} antaja pyytää jotakuta mukaan keskusteluun. Saat tämän viestin, koska päätät, kuka tulee mukaan, käsittelet palautetta tai sinut on valittu mukaan.\n\n{link}\n\nKirjaudu sisään ja katso, mitä sinulta odotetaan. Palautteen tekstiä ei ole tässä viestissä.',
    },
    'told-above': {
      subject: 'Jokin odottaa vain sinua',
      text: 'Hei!\n\nSinulle on kerrottu jotain, mitä ei ole kerrottu muille. Se on merkittynä luettelossasi:\n\n{list}\n\nÄlä välitä tätä viestiä eteenpäin, ja lue asia siellä, missä kukaan muu ei näe näyttöäsi. Tekstiä ei ole tässä viestissä.',
    },
    'follow-up': {
      subject: 'Viesti odottaa',
      text: 'Hei!\n\nSinua odottaa jotain. Voit katsoa sen täällä:\n\n{link}\n\nTarvitset avaamiseen kuittitunnuksesi eli ne kuusi sanaa, jotka sait. Voit myös jättää tämän sikseen: kirjoitamme tästä enintään kaksi kertaa.\n\nSaat tämän ilmoituksen, koska tämä osoite on jätetty meille. Jos et jättänyt sitä itse, sinun ei tarvitse tehdä mitään.',
    },
    'confirm-contact': {
      subject: 'Ovatko yhteystietosi oikein?',
      text: 'Hei!\n\nVastaat jostakin palautepalvelussa. Palvelun tarjoaa {organisation}. Kysymme neljännesvuosittain, ovatko yhteystietosi oikein. Katso ja vahvista ne täällä:\n\n{link}\n\nLinkki näyttää omat tietosi eikä mitään muuta. Se toimii kerran ja kuuden viikon ajan. Jos emme kuule sinusta, uudet palautteet menevät sijaisellesi tai jollekulle ylemmäs, kunnes vahvistat tietosi.',
    },
    'dead-ends': {
      subject: 'Palautteiden ohjauksessa on umpikuja',
      text: 'Hei!\n\nÖinen ohjauksen harjoitus löysi palvelun, jonka palaute ei tavoittaisi ketään lähellä. Täältä näet, mistä on kyse ja missä sen voi korjata:\n\n{link}',
    },
    'thanks-arrived': { subject: 'Sinulle on tullut kiitos', text: 'Hei!\n\nSinulle on tullut kiitos. Voit lukea sen omalta sivultasi:\n\n{link}\n\nKiitoksen sanoja ei ole tässä viestissä. Lue ne kirjautumalla sisään.' },
    'answer-proposed': {
      subject: 'Vastaus odottaa, että luet sen ({reference})',
      text: 'Hei,\n\ntyökaverisi on kirjoittanut vastauksen palautteeseen {reference}. Lue se ennen kuin se lähtee.\nVastaus on luvattu viimeistään {due}.\n\n{link}\n\nKirjoitettua ei ole tässä viestissä. Kirjaudu sisään ja lue se.',
    },
    'answer-sent-back': {
      subject: 'Vastaus palasi sinulle ({reference})',
      text: 'Hei,\n\nvastauksesi palautteeseen {reference} on luettu, ja se palasi sinulle viestin kanssa.\nVastaus on luvattu viimeistään {due}.\n\n{link}\n\nKirjoitettua ei ole tässä viestissä. Kirjaudu sisään ja lue se.',
    },
    informed: {
      subject: 'Palaute tiedoksi ({reference})',
      text: 'Hei!\n\nPalaute {reference} annettiin sinulle tiedoksi. Voit lukea sen; toinen ihminen vastaa siihen.\n\n{link}\n\nPalautteen tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    'moved-to-you': {
      subject: 'Palaute siirtyi sinulle ({reference})',
      text: 'Hei!\n\nPalaute {reference} siirtyi sinulle, koska sen käsittelijä on poissa pidempään kuin vastaus voi odottaa.\nVastaus on luvattu viimeistään {due}.\n\n{link}\n\nPalautteen tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    'plan-due': {
      subject: 'Kerro, mitä suunnitelmasta tuli ({reference})',
      text: 'Hei!\n\nPalautteen {reference} antajalle on kerrottu, että muutos on suunnitteilla. Olemme luvanneet kertoa pian, mitä suunnitelmasta tuli.\n\n{link}\n\nSen voi kertoa, vaikka asia on jo päätetty, ja myös silloin, kun mitään ei muutettu. Palautteen tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    'nobody-above': {
      subject: 'Palaute on myöhässä, eikä käsittelijän yläpuolella ole ketään ({reference})',
      text: 'Hei!\n\nPalautteeseen {reference} luvattiin vastaus viimeistään {due}, eikä siihen ole vastattu. Käsittelijän yläpuolella ei ole ketään, jolle voisi kertoa. Saat tämän pääkäyttäjänä: et voi lukea palautetta, mutta voit nimetä esihenkilön tai toisen koordinaattorin.\n\n{link}',
    },
    'lane-permitted': {
      subject: 'Antaja kertoi, saako tekstin siirtää ({reference})',
      text: 'Hei!\n\nPalautteen {reference} antaja on kertonut, saako hänen tekstinsä siirtää niille, joille asia kuuluu. Katso, mitä hän vastasi, ja jatka sen mukaan:\n\n{link}\n\nPalautteen tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    'lane-reminder': {
      subject: 'Oma määräaika: {due} ({reference})',
      text: 'Hei!\n\nPalaute {reference} on merkitty asiaksi, jolla on oma määräaikansa: {due}.\nKukaan ei ole vielä kertonut, että asia on hoidettu.\n\n{link}\n\nHoida asia, kirjaa siirto tai merkitse asia hoidetuksi. Palautteen tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    'lane-late': {
      subject: 'Oma määräaika on mennyt ({reference})',
      text: 'Hei!\n\nPalautteella {reference} on oma määräaika, joka päättyi {due}. Kukaan ei ole kertonut, että asia on hoidettu.\n\n{link}\n\nSaat tämän viestin, koska olet käsittelijän esihenkilö tai hänestä seuraava. Voit lukea palautteen ja auttaa hoitamaan asian. Palautteen tekstiä ei ole tässä viestissä. Lue se kirjautumalla sisään.',
    },
    'side-told': {
      subject: 'Työntekijä on kertonut oman näkökulmansa ({reference})',
      text: 'Hei,\n\ntyöntekijä on kertonut oman näkökulmansa palautteeseen {reference}. Päätä, mitä siitä lähtee palautteen antajalle.\n\n{link}\n\nSaat tämän, koska pyysit näkökulmaa, käsittelet palautetta tai päätät asiasta, kun he ovat poissa. Kirjoitettua ei ole tässä viestissä. Kirjaudu sisään ja lue se.',
    },
    'stood-in': {
      subject: 'Sijaisesi toimii puolestasi',
      text: 'Hei,\n\nSijaisesi on alkanut toimia puolestasi poissaolosi aikana. Hän näkee ja tekee sen, mitä sinä saat nähdä ja tehdä, siihen asti kun palaat. Vain sinulle tarkoitettua hänelle ei näytetä.\n\nKaikki, mitä puolestasi tehdään, on lokissa, ja löydät sen omista tiedoistasi:\n\n{link}\n\nJos et tiedä tästä mitään, kerro siitä tämän palvelun pääkäyttäjälle.',
    },
    'second-factor-changed': {
      subject: 'Kirjautumisesi toinen vaihe on muuttunut',
      text: 'Hei!\n\nKirjautumisesi toinen vaihe palautepalveluun on muuttunut: jotakin on lisätty, poistettu tai nollattu yhdessä pääkäyttäjän kanssa. Palvelun tarjoaa {organisation}.\n\nJos se olit sinä, sinun ei tarvitse tehdä mitään. Jos et, kerro asiasta heti palvelun pääkäyttäjälle. Täältä näet, mitä on käytössä:\n\n{link}',
    },
    'second-factor-guessed': {
      subject: 'Joku tietää salasanasi',
      text: 'Hei!\n\nJoku on antanut oikean salasanan tunnuksellesi palautepalvelussa ja sen jälkeen monta kertaa väärän koodin. Häntä ei päästetty sisään. Palvelun tarjoaa {organisation}.\n\nJos se olit sinä, sinun ei tarvitse tehdä mitään. Jos et, joku tietää salasanasi. Valitse täällä uusi ja kerro asiasta palvelun pääkäyttäjälle:\n\n{link}',
    },
    'unusual-reading': {
      subject: 'Lokista löytyi poikkeama',
      text: 'Hei,\n\nLokista löytyi lukemista, joka poikkeaa arjesta. Katso, mistä on kyse, ja merkitse, mitä siitä seurasi:\n\n{link}\n\nTässä viestissä ei ole nimiä. Kirjaudu sisään, niin näet enemmän.',
    },
    'sign-in-linked': {
      subject: 'Organisaation tunnus liitettiin sinuun',
      text: 'Hei!\n\nPalautepalveluun on kirjauduttu organisaation tunnuksella, jossa on sinun sähköpostiosoitteesi. Tästä lähtien sillä tunnuksella pääsee palveluun sinun nimelläsi. Palvelun tarjoaa {organisation}.\n\nJos se olit sinä, sinun ei tarvitse tehdä mitään. Jos et, kerro asiasta heti palvelun pääkäyttäjälle. Omat tietosi ovat täällä:\n\n{link}',
    },
    'role-opened': {
      subject: 'Joku sai roolin, joka avaa paljon',
      text: 'Hei!\n\nJollekulle on annettu rooli, joka avaa paljon: koko organisaation tai palvelutehtävän palautteet, kaikki henkilöt tai lokin. Voi myös olla, että tällaista roolia jatkettiin tai että siihen liitettiin ryhmä. Palvelun tarjoaa {organisation}.\n\nTällainen rooli odottaa toista katsojaa. Kirjaudu sisään, katso, kuka roolin sai ja kuka sen antoi, ja anna sen alkaa tai torju se:\n\n{link}\n\nTässä viestissä ei ole nimiä. Jos kukaan ei katso, rooli alkaa itsestään kahden työpäivän päästä. Jos et tiedä sen syytä, kysy ennen sitä.',
    },
    'joined-your-unit': {
      subject: 'Yksikössäsi annettiin rooli',
      text: 'Hei!\n\nJollekulle on annettu rooli yksikössä, jonka esihenkilö olet. Hän voi lukea sen palautteita niin pitkälle kuin rooli antaa. Palvelun tarjoaa {organisation}.\n\nKatso, kuka työskentelee missäkin:\n\n{link}\n\nJos joukossa on joku, jota et tunne, kerro siitä heti palvelun pääkäyttäjälle tai tietosuojavastaavalle. Tässä viestissä ei ole nimiä.',
    },
    'nobody-stands-in': {
      subject: 'Poissa olevalla ei ole sijaista',
      text: 'Hei!\n\nJoku on poissa, eikä kukaan ole nyt hänen sijaisensa: hänellä ei ole sijaista, tai sijainenkin on poissa tai ei voi hoitaa työtä täällä. Saat tämän hänen esihenkilönään tai, jos kukaan esihenkilö ei voi lukea tätä, pääkäyttäjänä.\n\nNäet luettelosi yläpuolelta, kenestä on kyse:\n\n{link}\n\nPääkäyttäjä voi nimetä sijaisen. Sopikaa yhdessä, kuka hoitaa työtä siihen asti. Tässä viestissä ei ole nimiä.',
    },
    upkeep: {
      subject: 'Palveluhakemisto: pitävätkö tiedot yhä paikkansa?',
      text: 'Hei,\n\nsinulla on palveluhakemistossa tietoja, joita kukaan ei ole vahvistanut kolmeen kuukauteen. Käy ne läpi ja kerro, että ne pitävät paikkansa. Jos jokin on väärin, kerro siitä sille, joka muokkaa hakemistoa. Siihen menee muutama minuutti, ja asiakkaat löytävät perille niiden avulla:\n\n{link}\n\nSaat tämän viestin enintään kerran neljännesvuodessa.',
    },
    ...publishingMails,
    ...surveyMails,
    ...councilMails,
    'ends-asked': {
      subject: 'Kysytäänkö aina? Viime kuun luvut',
      text: 'Hei!\n\nYksikössäsi ei ole merkitty viime kuun lukua, tai lappuja oli vähemmän kuin asiakkaita, joiden asiakkuus päättyi tai työntekijä vaihtui. Merkitse luku tai kysy yksikössä, mistä oli kyse. Vaje ei ole arvio kenestäkään:\n\n{link}\n\nKirjoitamme tästä enintään kerran kuussa.',
    },
    'improvement-yours': {
      subject: 'Toimenpide on sinun vastuullasi',
      text: 'Hei!\n\nRoolisi vastaa toimenpiteestä, jonka joku on tehnyt tai antanut sille: jotain muutetaan palautteen takia. Sillä on päivä, johon mennessä se on tehty tai kerrottu, miksi ei. Katso, mistä on kyse:\n\n{link}\n\nSe kuuluu roolillesi eikä sinulle: kun jätät roolin, seuraava saa sen.',
    },
    'monitoring-due': {
      subject: 'Omavalvonnan raportti odottaa sinua',
      text: 'Hei!\n\nNeljän kuukauden jakso on päättynyt, ja sen luvut on julkaistu. Ainakin yksi jakson omavalvonnan raportti odottaa, että kirjoitat, mitä havaittiin ja mitä tehdään. Luvut ja ensimmäinen luonnos ovat valmiina:\n\n{link}\n\nRaporttien pitäisi olla julkisia kuukauden kuluttua jakson päättymisestä. Saat tämän viestin enintään kahdesti: kun luvut on julkaistu ja viikkoa ennen määräpäivää. Jos sait tämän sijaisena, valitse työpöydällä ensin, kenen puolesta toimit.',
    },
    'monitoring-late': {
      subject: 'Omavalvonnan raportti on myöhässä',
      text: 'Hei!\n\nViimeisimmän neljän kuukauden jakson omavalvonnan raporttien piti olla jo julkisia, ja ainakin yksi puuttuu. Saat tämän, koska kirjoitat raportin tai olet palautekoordinaattori. Täältä näet, mitkä puuttuvat:\n\n{link}\n\nEmme muistuta tästä jaksosta enää. Jos sait tämän sijaisena, valitse työpöydällä ensin, kenen puolesta toimit.',
    },
    ...councilMessages, ...recordMessages,
    'improvement-due': {
      subject: 'Toimenpiteen päivä lähestyy',
      text: 'Hei!\n\nRoolisi vastaa ainakin yhdestä toimenpiteestä, jonka päivä on kahden viikon sisällä. Katso, missä mennään. Jos se ei valmistu, siirrä päivää ja kerro syy, tai kerro, miksi sitä ei tehdä:\n\n{link}\n\nKun päivä on ohi, kaikki näkevät, että se on myöhässä.',
    },
    'improvement-late': {
      subject: 'Toimenpide on myöhässä',
      text: 'Hei!\n\nRoolisi vastaa ainakin yhdestä toimenpiteestä, jonka päivä on ohi. Jos toimenpide näytetään kaikille, kaikki näkevät, että se on myöhässä. Kerro, missä mennään, siirrä päivää ja kerro syy, tai kerro, miksi sitä ei tehdä:\n\n{link}\n\nKirjoitamme tästä enintään kerran kuukaudessa.',
    },
    'improvement-disputed': {
      subject: 'Joku ei näe muutosta',
      text: 'Hei!\n\nRoolisi vastaa toimenpiteestä, joka on merkitty tehdyksi, mutta joku siitä palautetta antanut tai asiakasraati ei näe muutosta. Katso, pitäisikö työtä jatkaa:\n\n{link}\n\nKenellekään ei kerrota, kuka vastasi. Älä yritä selvittää sitä: hän voi olla sinusta riippuvainen.',
    },
  },
  automatic: 'Tämä ilmoitus on lähetetty automaattisesti. Siihen ei voi vastata.\n\n{organisation}',
  moreMayWait: 'Sinua voi odottaa muukin palaute kuin tämä. Kaikki näkyvät luettelossasi:\n\n{list}',
}
