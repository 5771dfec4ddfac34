// Vihjeitä hyvään kysymiseen: mitä kysymyksen sanoista löytyi ja mitä sille voi tehdä. Ne neuvovat, eivät estä.
export const surveyHints = {
  title: 'Mitä sanoissa kannattaa miettiä',
  none: 'Mitään ei pistä silmään. Lue kysymys silti kerran ääneen.',
  lede: 'Nämä löytyivät säännöillä. Ne tuntevat sanat, eivät sitä, mitä tarkoitat: sinä päätät.',
  strong: 'Muuta tämä',
  mild: 'Mieti tätä',
  found: 'Löytyi: {words}',
  inLanguage: { fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi' },
  count: { one: '{count} vihje', other: '{count} vihjettä' },
  plainer: 'Selkeämmin: {plainer}',
  kinds: {
    double: { name: 'Kaksi asiaa yhdessä', text: 'Se, joka on yhdestä samaa ja toisesta eri mieltä, ei voi vastata. Tee siitä kaksi kysymystä tai jätä toinen pois.' },
    leading: { name: 'Siitä kuulee, mitä toivot', text: 'Kysy niin, että huono vastaus on yhtä helppo antaa kuin hyvä.' },
    'double-negation': { name: 'Kaksi kieltoa', text: 'On vaikea tietää, mitä ”ei” tässä tarkoittaa. Sano se ilman yhtään kieltoa.' },
    negation: { name: 'Kielto', text: 'Kieltosanan lukee helposti ohi ja vastaa väärin päin. Sano, miten asia on, jos voit.' },
    officialese: { name: 'Virastokielen sana', text: 'Kaikki eivät tunne sitä. On selkeämpikin.' },
    long: { name: '{count} sanaa', text: 'Pitkä kysymys unohtuu ennen loppuaan. Sano se lyhyemmin tai tee siitä kaksi.' },
    hard: { name: 'Raskas lukea', text: 'Sanat ovat pitkiä. Käytä lyhyempiä, ja verbiä substantiivin sijasta.' },
    absolute: { name: 'Aina, koskaan, kaikki', text: 'Yksi kerta riittää tekemään siitä epätoden, joten harva voi olla samaa mieltä. Kysy, miten yleensä on.' },
    explain: { name: 'Kaipaa selitystä', text: 'Kerro ohjeessa, mitä sana tarkoittaa, tai kirjoita, mitä silloin tehdään.' },
  },
  survey: {
    many: 'Kysymyksiä on yli {most}. Moni lopettaa kesken: minkä niistä perusteella aiot toimia?',
    'no-words': 'Missään ei voi sanoa mitään omin sanoin. Yksi sellainen kysymys kertoo sen, mitä et arvannut kysyä.',
  },
}
