// Mails about surveys to the staff and to the client council. None says what a survey asks, or what was answered.
export const surveyMails = {
  'survey-due': {
    subject: 'The day of a survey’s promise is near',
    text: 'Hello,\n\nwhoever answered a survey of yours was promised something by a day that comes within two weeks: that the answers are handled, that the results are shown, or that it is told what followed. See what is left to do:\n\n{link}\n\nOnce the day has passed, everybody sees that the promise was broken.',
  },
  'survey-late': {
    subject: 'A survey’s promise is late',
    text: 'Hello,\n\nwhoever answered a survey of yours was promised something by a day that has passed. It has not been done yet, and everybody sees it. Do it now, and tell what followed, also if nothing changed:\n\n{link}\n\nWe write about each day once.',
  },
  'survey-look': {
    subject: 'A draft survey waits for your eyes',
    text: 'Hello,\n\na survey is being made, and whoever makes it asks the client council to look at its questions by {due}. You may say which questions are clear, which matter and which may hurt somebody:\n\n{link}\n\nIt is up to you. Your name is not kept with what you say, and you may look at as many questions as you like.',
  },
  'survey-look-again': {
    subject: 'A draft survey can be looked at for a few days more',
    text: 'Hello,\n\nthe questions of a survey that is being made can be looked at until {due}:\n\n{link}\n\nIf you have told what you think already, you need do nothing: names are not kept, so we do not know who has. We remind you once.',
  },
  'survey-marked': {
    subject: 'Somebody has looked at your draft survey',
    text: 'Hello,\n\nsomebody of the client council has looked at the questions of a survey that you are making. See what was said, and put into other words what was unclear:\n\n{link}\n\nWe write once a day at most, on the working day after, and tell neither who it was nor how many. Do not try to find out.',
  },
}
