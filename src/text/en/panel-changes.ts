// What comes of what a clients' council says: a point's page, all that came of it, what was sent on to the staff, and thoughts between meetings.
export const panelChanges = {
  origin: { of: 'From the meeting of {panel} in {month}.', undated: 'From a meeting of {panel}.', memo: 'Read the memo of the meeting' },
  kinds: { improvement: 'Improvement', question: 'Question for a survey', greeting: 'Greeting', homework: 'Homework', note: 'Note to the staff' },
  standings: { waiting: 'Waits for an answer', refused: 'Will not be done', working: 'Is being worked on', done: 'Done', 'done-late': 'Done, later than promised' },
  point: {
    title: 'What was said', of: 'From {meeting}', came: 'What came of it', none: 'Nothing has come of it yet.',
    sendTitle: 'Send it on', sendText: 'Somebody of the staff takes it up, or says why not. You read the answer here.',
    kind: 'What should come of it?', words: 'What is sent on', wordsHint: 'Write it so that somebody who was not there understands it. No names, nothing by which somebody could be recognised.',
    send: 'Send on', sent: 'It has been sent on. You read the answer here.', already: 'This waits for an answer already. It was not sent twice.',
    options: {
      improvement: 'An improvement', improvementHint: 'Something should be done otherwise.', question: 'A question for a survey', questionHint: 'Others should be asked about this.',
      note: 'A note to those who look after the feedback', noteHint: 'They should know this.',
    },
    ownTitle: 'You may do this yourself', write: 'Write it as an improvement', join: 'Add it to an improvement that is there', joinField: 'Improvement', joinButton: 'Add', joined: 'It is part of that improvement now.',
    askTitle: 'Add it to a survey as a question', askField: 'Survey', askText: 'The question', askButton: 'Add the question', asked: 'The question stands in the draft of the survey now.',
    otherTitle: 'Or make of it', greeting: 'Greetings to the units', homework: 'Homework', idea: 'This is an idea that nobody has taken up yet.', take: 'Take the idea up', taken: 'The idea has been taken up. It is gone through at the next meeting.',
    notYours: 'It could not be added there.',
  },
  list: {
    title: 'What came of it', lede: 'Everything that came of what the council said, the newest first.', open: 'What came of it', none: 'Nothing has been sent on yet. Open a point of a memo: there you send it on.', noneSuch: 'There is nothing like that.',
    wordTitle: 'The council’s word is asked for', wordText: 'These are marked as done. Talk about it: has it really changed?', say: 'Say whether it has changed',
    ideas: 'Ideas that wait', ideasText: 'Nobody has taken these up yet. Whoever leads the council can do so.', all: 'All', season: 'Season', state: 'Where it stands', show: 'Show', filter: 'Show only some',
    sentOn: 'Sent on {day}', answeredOn: 'Answered on {day}', madeOn: 'From {day}', dueBy: 'Promised by {day}', late: 'The promised day has passed.', moved: 'First promised by {day}, now by {due}', doneOn: 'Done on {day}', promisedBy: 'Promised by {day}',
    answer: 'The answer', why: 'Why not', states: {
      considered: 'It has been taken up and is being considered.', decided: 'It has been decided that it will be done.', 'under-way': 'It is under way.', done: 'It is marked as done.', 'not-done': 'It will not be done.',
    },
    notShown: 'It is not on the public pages yet.', says: { changed: 'The council says: it has changed.', 'not-changed': 'The council says: it has not changed.' },
    survey: { draft: 'It stands in the draft of the survey “{name}”.', asked: 'It was asked in the survey “{name}”.', gone: 'It was left out of the survey “{name}”.' },
    note: 'The staff have read it.', see: 'See {name}', pointGone: 'The point was removed from the memo.', toPoint: 'See the point',
  },
  proposals: {
    title: 'From the client councils', lede: 'Councils sent these on to you. Take each up, or say why not: the council reads what you answer. Nobody is named, and nothing else of the council is shown here.',
    none: 'Nothing waits.', waiting: 'Waits', answered: 'Answered', head: { what: 'What', panel: 'Council', since: 'Sent' }, count: { one: '1 thing waits for an answer', other: '{count} things wait for an answer' },
    words: 'What the council says', take: 'Take it up', write: 'Write it as an improvement', or: 'Or add it to one that is there', question: 'The question', questionHint: 'To be answered in one’s own words. You word it further in the draft. The council’s own language is enough; before it is asked, it is put into Finnish.',
    noSurveys: 'There is no survey that you may ask. Make one first.', makeSurvey: 'Make a survey', noteAnswer: 'Your answer', noteHint: 'What you do with it, or to whom you gave it. No names of clients.', noteButton: 'I have read it and passed it on',
    refuseTitle: 'Not taken up', why: 'Why not', whyHint: 'The council reads this as it stands. Plain words, no names.', refuse: 'Answer that it is not taken up',
    done: { refused: 'The council reads why not.', taken: 'It has been taken up. The council sees that.' }, gone: 'Somebody has answered this already.', answer: 'The answer', came: 'What came of it', seeImprovement: 'See the improvement', seeSurvey: 'See the survey',
    problems: { why: 'Write why it is not taken up.', long: 'The text may have {limit} characters at most.', improvement: 'Choose an improvement.', survey: 'Choose a survey.', words: 'Write what is sent on.', kind: 'Choose what should come of it.', notYours: 'You may not write that improvement.' },
  },
  thoughts: {
    title: 'Between meetings', lede: 'Read what is new, and write down a thought for the next meeting. Everyone on the council sees the thought; nobody sees who wrote it.',
    newest: 'The newest', none: 'There is nothing here yet.', all: 'See all', commentOne: 'Comment on this', comment: 'Write a thought about this', read: 'To read', untitled: 'Feedback, {month}',
    places: {
      published: 'Published feedback', changes: 'You said, we did', statistics: 'Statistics', silence: 'Silence map', surveys: 'Results of surveys', drafts: 'Drafts of surveys to look at', bulletins: 'Bulletins', other: 'Something else',
    },
    about: {
      published: 'What clients said, and what was answered.', changes: 'What has been done because of feedback.', statistics: 'How much feedback comes, and how it is answered.', silence: 'Where little feedback comes from.',
      surveys: 'What was asked, and what people answered.', drafts: 'Questions that the council is asked to check before others are asked.', bulletins: 'What is told in waiting rooms and in newsletters.', other: 'What is on your mind.',
    },
    writeTitle: 'Write a thought', aboutField: 'What is it about?', words: 'Your thought', wordsHint: 'A sentence or two are enough. No names. Nobody sees who wrote it.', button: 'Put it down for the next meeting',
    done: 'Your thought is there for the next meeting.', undo: 'Take it back', undoText: 'You can take it back now, for a quarter of an hour. After that whoever leads the council goes through it with you all.', undone: 'The thought has been taken back.', tooLate: 'It can be taken back no more.',
    waiting: 'Thoughts for the next meeting', waitingNone: 'There are no thoughts for the next meeting yet.', onDay: '{place}, on {day}',
    take: 'Take it to the meeting', aside: 'Set it aside', meeting: 'Which meeting', taken: 'The thought stands in the memo of the meeting now.', setAside: 'The thought has been set aside.', noMeeting: 'Plan a meeting with its agenda first: then thoughts can be taken there.',
    earlier: 'Thoughts gone through', states: { taken: 'Taken to a meeting', aside: 'Set aside' }, changed: 'Somebody else has done something with this thought already.',
    problems: { words: 'Write your thought.', long: 'A thought may have {limit} characters at most.', about: 'Choose what it is about.' },
  },
}
