// Mikä päättyy, kun joku lähtee, ja mitä muiden on otettava hoitaakseen.
export const leaving = {
  ends: 'Samalla hetkellä {name} menettää kaikki istuntonsa, roolinsa, salasanansa, toiset vaiheensa ja linkkinsä. Myös muille järjestelmille tehdyt avaimet päättyvät, sillä hän on nähnyt ne.',
  key: 'Toisen järjestelmän avain ”{key}” päättyy: tee ensin uusi, tai järjestelmä ei enää pysty kertomaan mitään.',
  toKeys: 'Avaimiin',
  tablet: 'Tabletti ”{tablet}” jää käyttöön: siinä voi olla asiakkaiden antamaa. Palautepäivän pitäjät huolehtivat, että laite on heillä.',
  roomTablet: 'Odotustilan tabletti ”{tablet}” jää käyttöön: siinä voi olla asiakkaiden antamaa. Odotustilasta huolehtivat pitävät huolta siitäkin.',
  host: 'Hän on vastaanottajana palautepäivässä: {of}, {day}. Siihen tarvitaan joku toinen.',
  toDay: 'Päivään',
  councils: 'Kuka istuu asiakasraadissa, ei näy täällä. Jos hän vetää raatia, se päättyy, ja koordinaattorit näkevät, että tarvitaan toinen.',
  giverLeft: 'Antaja on lähtenyt tai lähdössä: varmista, että laite on teillä, tai poista se käytöstä.',
  lacks: { secretary: 'Sihteeri puuttuu: nimeä uusi' },
}
