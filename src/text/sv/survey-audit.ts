// Vad loggen säger om enkäter: för vem lapparnas ord visades och vem som läste texter.
export const surveyAudit = {
  sentences: {
    'slips-made': '{who} gjorde möteslappar',
    'slips-seen': '{who} såg orden på möteslappar',
    'survey-texts-read': '{who} läste vad som skrivits i en enkät',
    'survey-few-read': '{who} läste vad som lämnats bara till en enhet',
    'invitations-made': '{who} skickade inbjudningar till en lista',
    'invitations-erased': '{who} raderade adresser för inbjudningar',
    'survey-thrown-away': '{who} kastade ett utkast till en enkät',
  },
  whats: {
    'slips-made': 'Möteslappar gjordes',
    'slips-seen': 'Orden på möteslappar sågs',
    'survey-texts-read': 'Texter i en enkät lästes',
    'survey-few-read': 'Det som lämnats till en enhet lästes',
    'invitations-made': 'Inbjudningar skickades',
    'invitations-erased': 'Adresser för inbjudningar raderades',
    'survey-thrown-away': 'Ett enkätutkast kastades',
  },
  details: {
    round: 'Enkät {first} – {last}, {of}',
    block: 'Bunt {number}',
    slips: 'Lappar: {count}',
    invited: 'Adresser: {count}',
    as: { slips: 'Som lappar', letters: 'Som brev' },
    thrownAway: { survey: 'Hela enkäten, som ingen hade fått', questions: 'Ändringar i frågorna', round: 'En omgång som inte öppnats', day: 'En responsdag då ingen hade frågats, med utkastet till dess löfte' },
  },
}
