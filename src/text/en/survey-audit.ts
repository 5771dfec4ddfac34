// What the audit says of surveys: whose slips' words were shown to whom, and who read texts.
export const surveyAudit = {
  sentences: {
    'slips-made': '{who} made slips',
    'slips-seen': '{who} saw the words of slips',
    'survey-texts-read': '{who} read what was written in answer to a survey',
    'survey-few-read': '{who} read what was left for a unit alone',
    'invitations-made': '{who} sent a list of invitations',
    'invitations-erased': '{who} erased addresses of invitations',
    'survey-thrown-away': '{who} threw away a draft of a survey',
  },
  whats: {
    'slips-made': 'Slips were made',
    'slips-seen': 'The words of slips were seen',
    'survey-texts-read': 'Texts of a survey were read',
    'survey-few-read': 'What was left for a unit was read',
    'invitations-made': 'Invitations were sent',
    'invitations-erased': 'Addresses of invitations were erased',
    'survey-thrown-away': 'A draft of a survey was thrown away',
  },
  details: {
    round: 'Survey {first} – {last}, {of}',
    block: 'Block {number}',
    slips: 'Slips: {count}',
    invited: 'Addresses: {count}',
    as: { slips: 'As slips', letters: 'As letters' },
    thrownAway: { survey: 'All of it: nobody was asked', questions: 'Changes to its questions', round: 'A round that was not opened', day: 'A feedback day on which nobody was asked, with the draft of its promise' },
  },
}
