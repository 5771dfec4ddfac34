// Mitä loki kertoo kyselyistä: kenelle lappujen sanat näkyivät ja kuka luki tekstejä.
export const surveyAudit = {
  sentences: {
    'slips-made': '{who} teki tapaamislappuja',
    'slips-seen': '{who} näki tapaamislappujen sanat',
    'survey-texts-read': '{who} luki, mitä kyselyyn oli kirjoitettu',
    'survey-few-read': '{who} luki, mitä oli jätetty vain yksikölle',
    'invitations-made': '{who} lähetti kutsut listalle',
    'invitations-erased': '{who} poisti kutsujen osoitteita',
    'survey-thrown-away': '{who} heitti pois kyselyn luonnoksen',
  },
  whats: {
    'slips-made': 'Tapaamislappuja tehtiin',
    'slips-seen': 'Tapaamislappujen sanat nähtiin',
    'survey-texts-read': 'Kyselyn tekstejä luettiin',
    'survey-few-read': 'Vain yksikölle jätetty luettiin',
    'invitations-made': 'Kutsuja lähetettiin',
    'invitations-erased': 'Kutsujen osoitteita poistettiin',
    'survey-thrown-away': 'Kyselyn luonnos heitettiin pois',
  },
  details: {
    round: 'Kysely {first} – {last}, {of}',
    block: 'Nippu {number}',
    slips: 'Lappuja: {count}',
    invited: 'Osoitteita: {count}',
    as: { slips: 'Lappuina', letters: 'Kirjeinä' },
    thrownAway: { survey: 'Koko kysely, jota ei kysytty keneltäkään', questions: 'Muutokset kysymyksiin', round: 'Kierros, jota ei avattu', day: 'Palautepäivä, jona keneltäkään ei kysytty, ja sen lupauksen luonnos' },
  },
}
