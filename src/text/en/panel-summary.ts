// The summary of a council's season or year: what was said, tried, promised and done.
export const panelSummary = {
  title: 'The year of the council', lede: 'The summary of a season or a year is made automatically from what was said and what came of it. The chair or the secretary completes and publishes it.',
  seasons: 'Seasons', years: 'Calendar years', none: 'No season has been planned yet.', published: 'Published on {day}', draft: 'Not published', withdrawn: 'Removed on {day}',
  report: '{panel}: what was said and done', year: 'Year {year}', file: 'council-summary', newsFile: 'for-the-paper',
  met: { one: 'The council met once.', other: 'The council met {count} times.' }, members: { one: 'It has 1 member.', other: 'It has {count} members.' },
  membersFew: 'It is a small group.', presentFew: 'A few people were present.',
  came: { one: 'One thing the council said was sent on.', other: '{count} things the council said were sent on.' }, cameNone: 'Nothing the council said has been sent on yet.', doneCount: { one: 'One of them is done.', other: '{count} of them are done.' },
  sections: { meetings: 'Meetings', traces: 'What was said, and what came of it', trial: 'Trials', homework: 'Homework', greeting: 'Greetings', opening: 'Introduction', closing: 'In closing' },
  meeting: 'Meeting {number}, {day}', theme: 'Theme: {theme}', present: { one: '1 person was present.', other: '{count} people were present.' },
  trace: '{number}. {kind} ({standing})', titled: 'It became: {title}.', promised: 'It was promised by {day}.', dueMoved: 'It was first promised by {day}. The day was moved to {due}.', doneOn: 'It was done on {day}.', because: 'Why not: {why}', late: 'The promised day has passed.',
  says: { changed: 'The council says that it has changed.', 'not-changed': 'The council says that it has not changed.' }, survey: { draft: 'The question is in the draft of a survey.', asked: 'The question was asked in the survey “{name}”.', gone: 'The question was not asked.' },
  can: 'The summary says what the council talked about, and what has come of it.',
  cannot: {
    membersFew: 'The council is a small group, whose members chose to join. It does not speak for all clients.',
    members: { one: 'The council has 1 member, who chose to join. It does not speak for all clients.', other: 'The council has {count} members, who chose to join. It does not speak for all clients.' },
    absent: 'It cannot speak for those who cannot or do not want to come to a meeting, or who use another language.',
    few: 'Fewer than five people were present at some meetings. What was said there is the view of a few people.',
  },
  news: {
    title: 'Text for the local paper', lede: 'A local paper may print this as it is.', fi: 'In Finnish', sv: 'In Swedish', copy: 'Copy the text', copied: 'Copied', written: 'The text is written in Finnish and in Swedish.',
    headline: { one: 'One thing from the client council was sent on', other: '{count} things from the client council were sent on' }, headlineNone: 'The client council has met', lead: '{panel}, a council of clients of social services, has gone through its season.', leadYear: '{panel}, a council of clients of social services, has gone through its year.',
    themes: 'The council talked about: {themes}.', item: '“{remark}” {came}', more: 'The whole summary: {address}',
    states: { waiting: 'This is waiting for an answer.', refused: 'This will not be done.', working: 'This is in progress.', done: 'This has been done.', 'done-late': 'This has been done, later than promised.' },
  },
  files: { title: 'Take it along', pdf: 'As a document (PDF)', print: 'Print' },
  desk: {
    formTitle: 'Your own words', formText: 'Everything else is made automatically. If you leave a field empty, that part is left out of the summary.', opening: 'Introduction', openingHint: 'Write a few sentences in the language of the council.', closing: 'In closing', closingHint: 'What stayed with you, and who you want to thank. Do not write members’ names.',
    remarks: 'What was said', remark: 'Remark {number}', remarkHint: 'This is how everybody reads it. No names, and nothing else by which somebody could be recognised.', news: 'Text for the local paper', newsHint: 'Made automatically. Once you change it, it stays as you wrote it.',
    save: 'Save', publish: 'Publish', again: 'Publish it as it is now', withdraw: 'Remove it from the public pages', saved: 'Saved. Nobody else sees it yet.', savedPublic: 'Saved. Until you publish again, everybody still reads what was published before.', publishedNow: 'Everybody can now read it.', withdrawnNow: 'It is no longer on the public pages.',
    see: 'See the public page', publishHint: 'What is published stays as it was on that day, and so does the text for the paper. Before that, the program looks for names and numbers in it.', before: 'This is how everybody will read the summary. Show it to the council before you publish it.', back: 'All seasons and years',
  },
  public: { published: 'Published on {day}', all: 'What has been done because of feedback' },
}
