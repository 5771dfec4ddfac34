// The texts of ../en/legal.ts in Finnish.
import type { legal as Source } from '../en/legal.ts'

export const legal: typeof Source = {
  editable: {
    urgentHelp: 'Palautetta ei lueta ympäri vuorokauden. Hätätilanteessa soita 112. Jos tarvitset kiireellistä apua sosiaalihuollosta, soita sosiaalipäivystykseen.',
    threatHelp: 'Jos joku on vaarassa nyt, soita poliisille: 112. Kerro asiasta esihenkilöllesi vielä tänään ja puhu siitä jonkun kanssa. Organisaation työsuojelu ja työterveyshuolto auttavat sinua. Kirjaa, mitä tapahtui, ja tee siitä vaaratapahtumailmoitus.',
    notAComplaint: 'Palaute ei ole muistutus, kantelu eikä muutoksenhaku. Palautteella ei voi muuttaa päätöstä, eikä sitä tallenneta asiakastietoihisi. Jos haluat virallisen, kirjallisen vastauksen kohtelustasi, tee muistutus. Jos päätös on mielestäsi väärä, hae muutosta päätöksen mukana tulleiden ohjeiden mukaan määräajassa. Jos tiedoissasi on virhe, pyydä niiden oikaisua. Sosiaaliasiavastaava neuvoo maksutta.',
    privacy: 'Palautteesta vastaa organisaatio, jolle sen annat. Palautetta käsitellään, jotta voimme vastata sinulle ja parantaa palveluja.',
    ombudsperson: 'Sosiaaliasiavastaava neuvoo maksutta, jos olet tyytymätön kohteluusi, ja voi auttaa sinua tekemään muistutuksen. Hän on yksiköstä riippumaton. Yhteystiedot löydät hyvinvointialueesi verkkosivuilta, tai voit kysyä niitä puhelinvaihteesta.',
    legalBasis: 'Palautteen käsittely kuuluu organisaation lakisääteisiin tehtäviin (EU:n yleisen tietosuoja-asetuksen 6 artiklan 1 kohta). Organisaatio kertoo pyynnöstä, mihin lakeihin se perustuu.',
    dataProtection: 'Kysy organisaation tietosuojavastaavalta. Yhteystiedot saat organisaation verkkosivuilta tai puhelinvaihteesta.',
    rightsReasons: 'Se kertoo toisesta ihmisestä (tietosuoja-asetus, 15 artiklan 4 kohta).\nSe paljastaa, kuka palautteen antoi.\nSe on sosiaalihuollon asiakasta koskeva salassa pidettävä tieto (julkisuuslaki, 24 §).',
    recordsAppeal: 'Voit viedä asian tietosuojavaltuutetulle (tietosuoja.fi). Se on maksutonta. Voit myös pyytää neuvoa sosiaaliasiavastaavalta. Joissakin asioissa voi hakea muutosta tuomioistuimelta: silloin päätöksen mukana tulevat erilliset ohjeet.',
    accessibility: 'Tavoitteemme on verkkosisällön saavutettavuusohjeiden (WCAG) version 2.2 AA-taso. Sivuja tarkistetaan axe-työkalulla aina, kun niitä muutetaan. Ulkopuolista arviointia ei ole tehty.\n\nJos jokin ei toimi sinulla, kerro siitä meille. Saavutettavuuspalautteeseen on lain mukaan vastattava 14 päivän kuluessa.\n\nJos et ole tyytyväinen vastaukseen tai et saa vastausta 14 päivässä, voit ottaa yhteyttä Traficomiin, joka valvoo saavutettavuutta Suomessa.',
  },
  promise: {
    title: 'Näin se toimii',
    lede: 'Mitä palautteellesi tapahtuu, kuka sen näkee, mitä tallennetaan ja mitä ei.',
    sections: [
      {
        title: 'Kuka sen lukee',
        paragraphs: [
          'Palautteesi menee ihmiselle, joka vastaa kyseisestä palvelusta. Näet ennen lähettämistä, kenelle se menee: nimen tai tehtävän. Jos hän on myöhemmin poissa tai asia kuuluu toiselle, palaute siirtyy sille, joka siitä vastaa.',
          'Myös yksikön ja palvelutehtävän esihenkilöt ja heidän johtajansa voivat lukea sen. Voit valita, että sen lukevat vain esihenkilöt ja palautekoordinaattori. Silloin työntekijät eivät näe sitä tässä järjestelmässä.',
          'Palautekoordinaattori voi avata jokaisen palautteen, jotta yksikään ei unohdu. Järjestelmä kirjaa, kuka henkilökunnasta on avannut minkäkin palautteen.',
          'Ne, jotka saavat lukea koko palautteesi, voivat kirjoittaa toisilleen muistiinpanoja siitä, miten asia hoidetaan. Muistiinpanot eivät näy keskustelussasi. Sinulla on oikeus pyytää nähdä, mitä niissä sanotaan sinusta. Pyyntöä varten meidän on tiedettävä, kuka olet ja että palaute on sinun. Laki voi rajoittaa sitä, mitä saamme näyttää.',
          'Organisaation tietokoneiden ylläpitäjillä on avaimet, joilla tekstit on lukittu. He voisivat lukea tekstit, mutta heitä sitoo salassapito.',
        ],
      },
      {
        title: 'Vastaus ja mitä sitten',
        paragraphs: [
          'Jos kukaan ei ole vielä reagoinut palautteeseesi, käsittelijä saa siitä muistutusviestejä työpäivinä. Jos luvattu päivä menee ohi, siitä kerrotaan myös käsittelijän esihenkilölle tai palautekoordinaattorille. Hän voi silloin lukea palautteesi, ja sinä näet, että hänelle on kerrottu.',
          'Kun olet saanut vastauksen, kysymme, tulitko kuulluksi. Jos et tullut, asia avautuu uudelleen, eikä sinun tarvitse kertoa syytä. Jos sanot niin uudelleen, pyydämme muutaman sanan siitä, mitä vielä puuttuu. Jos et kerro mitään, asia päättyy jonkin ajan kuluttua itsestään tai käsittelijä päättää sen. Voit silti kirjoittaa, ja asia avautuu uudelleen. Asiaa, johon ei ole vastattu, ei voi päättää.',
          'Kun ensimmäisestä vastauksesta on neljä viikkoa ja kun siitä on kaksitoista viikkoa, kysymme keskustelusivulla, onko jokin muuttunut ja huonontuiko jokin sinun kannaltasi. Jos jätit sähköpostiosoitteen, saat siitä viestin. Voit ohittaa kysymykset. Vastauksiasi ei näytetä käsittelijälle eikä yksikölle. Jos jokin huonontui, voit kertoa siitä yksikön yläpuolelle. Se, jolle kerrotaan, voi lukea keskustelusi.',
          'Voit pyytää keskusteluun mukaan esihenkilön, toisen työntekijän tai tukihenkilön. Näet, kuka tulee tai miksi ei.',
        ],
      },
      {
        title: 'Mitä tallennetaan',
        paragraphs: [
          'Se, mitä kirjoitat ja valitset, ja aika, jolloin palaute tuli. Kun asia on päättynyt, kellonaika poistetaan ja jäljelle jää vain päivä.',
          'Tekstit tallennetaan salattuina. Avain ei ole tietokannassa. {keeping}',
          'Jos jätät sähköpostiosoitteen tai puhelinnumeron, se pidetään erillään tekstistäsi ja poistetaan {contactDays} päivää sen jälkeen, kun asia on päättynyt. Jos palautteeseen ei ole vastattu, yhteystietoa ei vielä poisteta.',
        ],
      },
      {
        title: 'Mitä ei tallenneta',
        paragraphs: [
          'Emme tallenna IP-osoitettasi emmekä laitteesi tietoja. Nämä sivut eivät käytä evästeitä eivätkä hae mitään ulkopuolisilta palveluilta.',
          'Häirinnän estämiseksi laskemme lyhyen aikaa, montako viestiä kustakin verkosta tulee. Luku on tallessa koodilla, josta osoitetta ei näe ja joka vaihtuu joka päivä.',
          'Tämä järjestelmä ei yhdistä palautettasi asiakastietoihisi. Palaute ei saa vaikuttaa sinua koskeviin päätöksiin eikä huonontaa palveluasi.',
        ],
      },
      {
        title: 'Mitä emme voi luvata',
        paragraphs: [
          'Jos kerrot asioita, jotka vain harva tietää, lukija voi arvata, kuka olet. Sinun ei tarvitse kertoa nimiä, päivämääriä tai paikkoja.',
          'Oma laitteesi, selaimesi historia tai verkko, jota käytät (esimerkiksi työpaikan verkko), voi muistaa, että kävit tällä sivustolla.',
          'Jos joku on vaarassa, laki voi velvoittaa henkilökunnan toimimaan lukemansa perusteella.',
        ],
      },
      {
        title: 'Kuittitunnuksesi',
        paragraphs: [
          'Kun olet lähettänyt palautteen, saat kuusi sanaa. Niillä luet vastauksen ja kirjoitat lisää, millä laitteella tahansa.',
          'Ilman sanoja emme voi avata keskustelua sinulle, emmekä voi antaa sanoja kenellekään: meillä on vain sanoista laskettu tunniste, josta sanoja ei saa selville.',
        ],
      },
    ],
    notTitle: 'Mitä palaute ei ole',
    privacyTitle: 'Kuka vastaa palautteesta',
    urgentTitle: 'Kiireellinen apu',
    ombudspersonTitle: 'Sosiaaliasiavastaava',
  },
  accessibility: {
    title: 'Saavutettavuus',
    lede: 'Nämä sivut on tehty niin, että ne toimisivat kaikilla: vanhalla puhelimella, ilman hiirtä, ruudunlukijalla, isolla tekstillä ja ilman JavaScriptiä.',
    give: 'Anna palautetta saavutettavuudesta',
  },
}
