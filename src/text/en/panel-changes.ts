// What comes of what a clients' council says: a point's page, all that came of it, what was sent on to the staff, and thoughts between meetings.
export const panelChanges = {
  origin: { of: 'From the council meeting in {month}: {panel}.', undated: 'From a council meeting: {panel}.', memo: 'Read the memo of the meeting' },
  kinds: { improvement: 'Improvement', question: 'Question for a survey', greeting: 'Greeting', homework: 'Homework', trial: 'Trial with a checklist', note: 'Note to the staff' },
  standings: { waiting: 'Waiting for an answer', refused: 'Will not be done', working: 'In progress', done: 'Done', 'done-late': 'Done, later than promised' },
  point: {
    title: 'What was said', of: 'From {meeting}', came: 'What came of it', none: 'Nothing has come of it yet.',
    sendTitle: 'Send it on', sendText: 'A member of staff takes it up, or says why not. The answer will appear on this page.',
    kind: 'What should come of it?', words: 'What is sent on', wordsHint: 'Write so that somebody who was not there understands it. No names, and nothing else by which somebody could be recognised.',
    send: 'Send on', sent: 'It has been sent on. The answer will appear on this page.', already: 'This is already waiting for an answer. It was not sent again.',
    options: {
      improvement: 'An improvement', improvementHint: 'Something should be done differently.', question: 'A question for a survey', questionHint: 'Others should be asked about this too.',
      note: 'A note to those who look after the feedback', noteHint: 'It would be good for them to know this.',
    },
    ownTitle: 'You can also do this yourself', write: 'Write it as an improvement', join: 'Add it to an existing improvement', joinField: 'Improvement', joinButton: 'Add', joined: 'It is now part of that improvement.',
    askTitle: 'Add it to a survey as a question', askField: 'Survey', askText: 'The question', askButton: 'Add the question', asked: 'The question is now in the draft of the survey.',
    otherTitle: 'Or make this into', greeting: 'Greetings to the units', homework: 'Homework', trial: 'A checklist that the units try out', idea: 'This is an idea that nobody has taken up yet.', take: 'Take up the idea', taken: 'The idea has been taken up. It will come up at the next meeting.',
    notYours: 'It could not be added there.',
  },
  list: {
    title: 'What came of it', lede: 'What has come of what the council said. The newest is first.', open: 'What came of it?', none: 'Nothing has been sent on yet. Open a point in a memo: you can send it on from there.', noneSuch: 'Nothing matches.',
    wordTitle: 'Questions to the council', wordText: 'These are marked as done. Talk about it: has it really changed?', say: 'Say whether it has changed',
    ideas: 'Waiting ideas', ideasText: 'Nobody has taken these up yet. The chair or the secretary can do so.', all: 'All', season: 'Season', state: 'Status', show: 'Show', filter: 'Show only some',
    sentOn: 'Sent on {day}', answeredOn: 'Answered on {day}', madeOn: 'Begun on {day}', dueBy: 'Promised by {day}', late: 'The promised day has passed.', moved: 'First promised by {day}, now by {due}', doneOn: 'Done on {day}', promisedBy: 'It had been promised by {day}',
    answer: 'The answer', why: 'Why not', states: {
      considered: 'It has been taken up and is being considered.', decided: 'It has been decided that it will be done.', 'under-way': 'It is under way.', done: 'It is marked as done.', 'not-done': 'It will not be done.',
    },
    notShown: 'It is not on the public pages yet.', says: { changed: 'The council says: it has changed.', 'not-changed': 'The council says: it has not changed.' },
    survey: { draft: 'It is in the draft of the survey “{name}”.', asked: 'It was asked in the survey “{name}”.', gone: 'It was left out of the survey “{name}”.' },
    note: 'The staff have read it.', see: 'See {name}', pointGone: 'The point was removed from the memo.', toPoint: 'See the point',
  },
  proposals: {
    waits: { one: '1 thing from a client council waits for an answer', other: '{count} things from client councils wait for an answer' },
    title: 'From the client councils', lede: 'Councils have sent these to the staff. Take each one up, or say why not: the council reads your answer. It does not say who suggested it, and nothing else about the council is shown here.',
    none: 'Nothing is waiting.', waiting: 'Waiting', answered: 'Answered', head: { what: 'What', panel: 'Council', since: 'Sent' }, count: { one: '1 matter is waiting for an answer', other: '{count} matters are waiting for an answer' },
    words: 'What the council says', take: 'Take it up', write: 'Write it as an improvement', or: 'Or add it to an existing one', question: 'The question', questionHint: 'It is answered in people’s own words. You can reword it in the draft.',
    noSurveys: 'There is no survey you can add the question to. Make a survey first.', makeSurvey: 'Make a survey', noteAnswer: 'Your answer', noteHint: 'Say what you will do about it, or who you passed it on to. Do not write clients’ names.', noteButton: 'I have read it and passed it on',
    refuseTitle: 'Not taken up', why: 'Why not', whyHint: 'The council reads this as you write it. Use plain words and no names.', refuse: 'Answer that it is not taken up',
    done: { refused: 'The council can now read why not.', taken: 'It has been taken up. The council sees that.' }, gone: 'Somebody has already answered this.', answer: 'The answer', came: 'What came of it', seeImprovement: 'See the improvement', seeSurvey: 'See the survey',
    problems: { why: 'Write why it is not taken up.', long: 'The text may have {limit} characters at most.', improvement: 'Choose an improvement.', survey: 'Choose a survey.', words: 'Write what is sent on.', kind: 'Choose what should come of it.', notYours: 'You cannot change that improvement.' },
  },
  thoughts: {
    title: 'Between meetings', lede: 'Read what is new, and write down a thought for the next meeting. Everybody on the council sees the thought. It is not recorded who wrote it.',
    newest: 'The newest', none: 'There is nothing here yet.', all: 'See all', commentOne: 'Comment on this', comment: 'Write a thought about this', read: 'To read', untitled: 'Feedback, {month}',
    places: {
      published: 'Published feedback', changes: 'You said, we did', statistics: 'Statistics', silence: 'Silence map', surveys: 'Results of surveys', drafts: 'Drafts of surveys to check', bulletins: 'Bulletins', other: 'Something else',
    },
    about: {
      published: 'What clients said, and what was answered.', changes: 'What has been done because of feedback.', statistics: 'How much feedback comes, and how it is answered.', silence: 'Where little feedback comes from.',
      surveys: 'What was asked, and what people answered.', drafts: 'Questions the council is asked to check before others answer them.', bulletins: 'What is shown in waiting rooms and newsletters.', other: 'What is on your mind.',
    },
    writeTitle: 'Write a thought', aboutField: 'What is it about?', words: 'Your thought', wordsHint: 'A sentence or two is enough. Do not write names. Yours is not stored either. A council is small: somebody may recognise you by what you write.', button: 'Save the thought',
    done: 'Your thought has been saved for the next meeting.', undo: 'Take it back', undoText: 'You can take it back on this page for a quarter of an hour. After that, only the chair or the secretary can set it aside.', undone: 'The thought has been taken back.', tooLate: 'It can no longer be taken back.',
    waiting: 'Thoughts for the next meeting', waitingNone: 'There are no thoughts for the next meeting yet.', onDay: '{place}, in the week of {day}',
    take: 'Take it to the meeting', aside: 'Set it aside', meeting: 'Which meeting', taken: 'The thought is now in the memo of the meeting.', setAside: 'The thought has been set aside.', noMeeting: 'First plan a meeting and its agenda. Then thoughts can be taken there.',
    earlier: 'Thoughts gone through', states: { taken: 'Taken to a meeting', aside: 'Set aside' }, changed: 'Somebody else has already dealt with this thought.',
    problems: { words: 'Write your thought.', long: 'A thought may have {limit} characters at most.', about: 'Choose what it is about.' },
  },
}
