// The summary of a council's season or year: what was said, tried, promised and done.
export const panelSummary = {
  title: 'The year of the council', lede: 'A summary of a season or a year is made by itself of what was said and what came of it. Whoever leads the council adds words, and publishes it.',
  seasons: 'Seasons', years: 'Calendar years', none: 'No season has been planned yet.', published: 'Published on {day}', draft: 'Not published', withdrawn: 'Taken away on {day}',
  report: '{panel}: what was said and done', of: 'Summary: {season}', year: 'Year {year}', file: 'council-summary', newsFile: 'for-the-paper',
  met: { one: 'The council met once.', other: 'The council met {count} times.' }, members: { one: 'It has 1 member.', other: 'It has {count} members.' },
  came: { one: 'One thing that it said was sent on.', other: '{count} things that it said were sent on.' }, cameNone: 'Nothing that it said has been sent on yet.', doneCount: { one: 'One of them is done.', other: '{count} of them are done.' },
  sections: { meetings: 'Meetings', traces: 'What was said, and what came of it', trial: 'Trials', homework: 'Homework', greeting: 'Greetings', opening: 'To begin with', closing: 'To end with' },
  meeting: 'Meeting {number}, {day}', theme: 'Theme: {theme}', present: { one: '1 person was present.', other: '{count} people were present.' },
  trace: '{number}. {kind} ({standing})', tried: '“{name}” was tried in {units}, {from} – {until}.', units: { one: '1 unit', other: '{count} units' }, triedCame: 'The council decided: {decision}.', triedWhy: 'The council decided: {decision}. {why}', titled: 'It became: {title}.', promised: 'It was promised by {day}.', dueMoved: 'It was first promised by {day}; the day was moved to {due}.', doneOn: 'It was done on {day}.', because: 'Why not: {why}', late: 'The promised day has passed.',
  says: { changed: 'The council says that it has changed.', 'not-changed': 'The council says that it has not changed.' }, survey: { draft: 'The question stands in a draft of a survey.', asked: 'The question was asked in the survey “{name}”.', gone: 'The question was not asked.' },
  can: 'The summary tells what the council talked about, and what has come of it.',
  cannot: {
    members: { one: 'The council has 1 member, who chose to join. It does not speak for all clients.', other: 'The council has {count} members, who chose to join. It does not speak for all clients.' },
    absent: 'It cannot speak for those who cannot or do not want to come to a meeting, or who use another language.',
    few: 'At some meetings fewer than five were present: what was said there is the word of a few.',
  },
  news: {
    title: 'Text for the town’s paper', lede: 'A local paper may print this as it is.', fi: 'In Finnish', sv: 'In Swedish', copy: 'Copy the text', copied: 'Copied', written: 'The text is written in Finnish and in Swedish.',
    headline: { one: 'The client council said one thing that was sent on', other: 'The client council said {count} things that were sent on' }, headlineNone: 'The client council has met', lead: '{panel}, a council of clients of social services, has gone through its season.', leadYear: '{panel}, a council of clients of social services, has gone through its year.',
    themes: 'It talked about these: {themes}.', item: '“{remark}” {came}', more: 'The whole summary: {address}',
    states: { waiting: 'This waits for an answer.', refused: 'This will not be done.', working: 'This is being worked on.', done: 'This has been done.', 'done-late': 'This has been done, later than promised.' },
  },
  files: { title: 'Take it along', pdf: 'As a document (PDF)', print: 'Print' },
  desk: {
    formTitle: 'Your own words', formText: 'Everything else is made by itself. Leave a remark empty, and it does not stand in the summary.', opening: 'To begin with', openingHint: 'A few sentences, in the language of the council.', closing: 'To end with', closingHint: 'What stayed in mind, and whom you thank. No names of members.',
    remarks: 'What was said', remark: 'Remark {number}', remarkHint: 'As everybody reads it. No names, nothing by which somebody could be recognised.', news: 'Text for the town’s paper', newsHint: 'Made by itself. Once you change it, it stays as you wrote it.',
    save: 'Save', publish: 'Publish', again: 'Publish as it stands now', withdraw: 'Take it away from the public pages', saved: 'Saved. Nobody else sees it yet.', savedPublic: 'Saved. Everybody still reads what was published before, until you publish again.', publishedNow: 'Everybody can read it now.', withdrawnNow: 'It is not on the public pages any more.',
    see: 'See the public page', publishHint: 'What is published stands as it is on that day, with the text for the paper. Before that, the program looks for names and numbers in it.', before: 'This is how everybody will read it. Publish once the council has seen it.', back: 'All seasons and years',
  },
  public: { lede: 'What was said and tried in a season or a year, what was promised, and what came of it.', published: 'Published on {day}', all: 'What has been done because of feedback' },
}
