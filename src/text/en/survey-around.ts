// What stands around answering a survey: the list, words that are typed, one that cannot be answered, paper, and the desk's form of a code.
export const surveyAround = {
  list: {
    title: 'Surveys',
    lede: 'What we ask just now. You need no name and no sign-in, and you may leave any question unanswered.',
    open: 'Open just now',
    none: 'No survey is open to everybody just now.',
    noneText: 'You can give feedback at any time.',
    until: 'Until {day}',
    code: 'Do you have words on a slip, or an answer that you have begun?',
    codeLabel: 'Your words',
    codeHint: 'Three words from the slip that you were given, or four words if you have begun an answer. Capitals, spaces and hyphens do not matter.',
    go: 'Go on',
    past: 'What came of earlier ones',
    resultsOn: 'Results {day}',
    told: 'It is told what changed.',
    home: 'Surveys that are open',
    all: 'All surveys',
    give: 'Give feedback',
  },

  codes: {
    missing: 'Write the words.',
    unknown: 'We do not know these words. Look at the slip once more: there are three words on it. Of an answer that you have begun there are four.',
    used: 'An answer has already been given with this slip. Each slip is good for one answer. If that was not you, or you have more to say, give ordinary feedback: it needs no slip.',
    expired: 'The days of this slip are over. You can still give ordinary feedback. It needs no slip, and it is answered.',
    otherRound: 'This slip is of another survey, or of an earlier time of asking. Type it on the page of all surveys: it leads to the right one.',
    busy: 'Many words have been tried from your network. Wait for ten minutes and try again.',
    gone: 'Nothing is kept under these four words. It was sent or erased, or its 30 days are over.',
    receipt: 'Six words are a receipt. It opens your conversation about feedback.',
    openReceipt: 'Open the conversation',
  },

  over: {
    unknown: 'There is no such survey',
    unknownText: 'Perhaps the address was cut off on the way. All surveys that are open are on one page.',
    soon: 'This survey is not open yet',
    soonText: 'It opens on {day}.',
    ended: 'This survey has ended',
    endedText: 'It could be answered until {day}. Thank you to everybody who answered.',
    promised: 'Results are here by {day}.',
    while: 'This survey ended while you were answering',
    whileText: 'It could be answered until {day}, so your answers were not taken in. What you wrote is not lost: you can send it as feedback, and it will be answered.',
    draft: 'The survey that you had begun is no longer open. What you wrote is not lost: you can send it as feedback, and it will be answered.',
    nothing: 'You had not written anything in your own words.',
    more: 'You can give feedback at any time. It is answered.',
  },

  reminder: { summary: 'Answer', description: 'You wanted to be reminded of this.', fileName: 'reminder.ics' },

  paper: {
    invite: 'Answer a short survey, and tell what you think.',
    anonymous: 'No name and no sign-in needed.',
    answered: 'Before the first question you read why we ask, who goes through the answers and when you see the results.',
    promiseTitle: 'How you stay anonymous',
    promise: 'Who answered, when and from which device is not stored. Results are shown only when enough people have answered.',
    guess: 'You may leave any question unanswered.',
  },

  desk: { survey: 'Survey', surveyHint: 'Then the code leads to this survey, about the unit that you choose, and not to the feedback form.', noSurvey: 'None: the feedback form', about: 'Survey: {survey}', open: 'Open where it leads' },
}
