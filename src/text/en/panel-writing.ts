// A meeting of the clients' council: planning what it goes through, writing the memo together, and approving it at the next meeting.
export const panelWriting = {
  done: {
    saved: 'Saved.', added: 'Added.', removed: 'Removed.', back: 'The point is back in its place.', begun: 'The memo has been begun. Everybody on the council can read it.', finished: 'The memo is written. It will be approved at the next meeting.',
    resumed: 'You can continue writing.', approved: 'The memo has been approved. It can no longer be changed.', amended: 'The change is in the memo. The reason is given below.', settled: 'It has been marked as settled.', carried: 'It continues in this memo.',
  },
  refused: {
    'changed-meanwhile': 'Somebody else has changed this in the meantime. See how it looks now, and press again.',
    closed: 'This memo is not being written now, so nothing was changed.', 'not-yet': 'The memo can be begun on the day of the meeting.', full: 'The memo is full. Remove something before you add more.',
    used: 'Something already continues from this point, so it cannot be removed.', unknown: 'This place is no longer there. See how the memo looks now.', removed: 'Somebody else has removed this point in the meantime.',
    'not-yours': 'You can read this memo, and not write in it any more. What you wrote is here: give it to whoever leads the council.', gone: 'Somebody else has removed this meanwhile. What you wrote is here.',
    'no-meeting': 'A memo is approved at the next meeting. Begin the memo of that meeting first.', same: 'Nothing would change. Write the new text.', 'has-points': 'Something is written there, so it cannot be removed.',
  },
  agenda: {
    title: 'Plan the meeting', lede: 'When and where the council meets, what it goes through, and with which questions.',
    details: 'Time, place and theme', theme: 'Theme', day: 'Day', dayHint: 'For example 18.10.2026. Leave it empty if no day has been agreed.', from: 'Begins at', until: 'Ends at', timeHint: 'For example 14.00.', where: 'Place', chair: 'Chair', secretary: 'Secretary',
    printedAs: 'As it should appear in the memo: a first name or a role.', save: 'Save',
    sections: 'What we go through', none: 'Nothing has been planned yet.', usual: 'Begin with the usual agenda', usualText: 'Opening, agenda, the last meeting, a theme, next meetings, other matters and a closing round. You can change all of them.',
    add: 'Add a section', edit: 'Change', up: 'Move up', down: 'Move down', remove: 'Remove', hasPoints: 'Something has been written here.', questions: { one: '1 question', other: '{count} questions' }, headings: { one: '1 heading', other: '{count} headings' },
    problems: { day: 'Write the day like this: 18.10.2026.', from: 'Write when the meeting begins, for example 14.00.', until: 'Write when the meeting ends, for example 16.00. It must end after it begins.', times: 'Write the day, and when the meeting begins and ends.', held: 'The memo has been begun, so the meeting must have a day.', agreed: 'Members have been told of this day. Write another day, or cancel the meeting in the season’s plan.', },
  },
  section: {
    now: 'As it stands now', nowText: 'Somebody else changed this while you typed. Their version is here, and yours is in the fields. What you save replaces it.', newTitle: 'New section', title: 'Section {number}', name: 'Title', lead: 'A sentence under the title', leadHint: 'For example: We approached the theme with these questions.', part: 'Part of the meeting', kind: 'What is added automatically',
    kinds: {
      words: 'Nothing', recap: 'What is left from earlier meetings', theme: 'Nothing: this is the theme of the meeting', dates: 'Coming meetings', other: 'Nothing: other matters', 'closing-round': 'Nothing: what stayed with people',
    },
    questions: 'Guiding questions', questionsHint: 'Empty a field to remove the question.', question: 'Question {number}', newQuestion: 'New question', headings: 'Headings for notes', headingsHint: 'What is said is noted under these. Empty a field to remove the heading.',
    heading: 'Heading {number}', newHeading: 'New heading', save: 'Save', saveAndGoOn: 'Save and add more', up: 'Save and move up', down: 'Save and move down', headingUsed: 'Something is written under this heading, so it cannot be removed.', titleMissing: 'Write a title.', tooMany: 'There can be at most 30 questions and 30 headings.',
  },
  memo: {
    title: 'Memo: meeting {number}', present: 'How many members are present', presentShort: 'Present', presentHint: 'Just the number: the memo does not list members by name.', presentProblem: 'Write how many are present, from 0 to 1000.',
    notBegun: 'The memo has not been begun.', beginText: 'Begin the memo when the meeting begins. Several people can write at once.', begin: 'Begin the memo', waitText: 'The memo can be begun on the day of the meeting, {day}.',
    settings: 'Who writes, and how many are present', membersWrite: 'Members also write', membersWriteHint: 'Every member who signs in can add and change points while the memo is being written. It is not recorded who wrote what.', save: 'Save',
    time: 'Time and place', chair: 'Chair', secretary: 'Secretary', members: { one: '1 member', other: '{count} members' },
    add: 'Add', newPoint: 'New point: {under}', change: 'Change', states: { said: 'Said', open: 'Continues next time', idea: 'Waiting idea', settled: 'Settled' },
    removedNotice: 'The point was removed.', bringBack: 'Bring it back', finish: 'Everything is written', finishText: 'After this, changes need a reason. The memo is approved at the next meeting.', resume: 'Continue writing', resumeText: 'You can continue writing today, as long as nothing has been changed afterwards.',
    readOnly: 'The chair and the secretary write the memo. The text appears here as they write.', written: 'The memo is written.', toApproval: 'Changes and approval', approved: 'The council approved this memo on {day}.',
    problems: { words: 'Write what was said.', tooLong: 'The point is too long: at most {limit} characters. Split it in two.' },
  },
  live: {
    saved: 'Saved at {time}', kept: 'Not saved: no network. The text is kept on this device, encrypted. It opens only when you have signed in. We keep trying to save it.', unkept: 'Not saved: no network. Keep this page open. We keep trying to save it.',
    signedOut: 'Not saved: you have been signed out. Sign in again, and what you wrote is saved.', signIn: 'Sign in', closed: 'The memo is closed, so this text is on this device only. Copy it, or remove it.', away: 'Not saved: you can no longer write in this memo. The text is on this device only.', tooLong: 'Not saved: a point is too long. Split it in two.', full: 'Not saved: the memo is full.',
    backAgain: 'Everything is saved again.', waiting: 'Not saved yet', forget: 'Remove unsaved text from this device', forgetSure: 'Remove the unsaved text from this device? It cannot be brought back.', forgotten: 'The unsaved text was removed from this device.', clash: 'Somebody else changed the same point. Both texts are here.', gone: 'Somebody else removed this point. Your text is here.',
    yours: 'Yours', theirs: 'Somebody else’s', keepMine: 'Keep mine', keepTheirs: 'Keep the other', keepBoth: 'Keep both', addAgain: 'Add it as a new point', leaveOut: 'Leave it out', ready: 'Done', more: 'Mark, move or remove', written: 'Everything is written: this memo was closed.', enter: 'Enter begins the next point. What you write is saved automatically.', leftover: 'Not saved in the memo',
  },
  point: {
    title: 'Change a point', words: 'What was said', state: 'What happens to it', stateHints: { said: 'It has been noted.', open: 'We come back to it at the next meeting.', idea: 'It waits until somebody takes it up. Nobody has to take it on yet.', settled: 'We do not come back to it.' },
    at: 'Where it is', save: 'Save', up: 'Move up', down: 'Move down', remove: 'Remove the point', back: 'Back to the memo',
    clashTitle: 'Somebody else changed the same point', clashText: 'Nothing is lost: their text is first, and yours is in the field.', theirs: 'Their text', keepMine: 'Keep mine', keepTheirs: 'Keep theirs', keepBoth: 'Keep both',
    removedText: 'Somebody else removed this point. Your text is in the field: you can add it as a new point.', addAgain: 'Add as a new point',
  },
  recap: {
    promises: 'Promised to everybody', morePromises: { one: 'and 1 more on the public page', other: 'and {count} more on the public page' },
    waiting: 'Left from earlier meetings', since: 'From meeting {number}, {day}', settle: 'This is settled', carry: 'This continues', none: 'Nothing is left open.', previousMemo: 'The memo of meeting {number}, {day}', toApprove: 'The memo is written. Go through it and approve it.', approvedOn: 'Approved on {day}.', notWritten: 'Not written yet.',
    toCome: 'Coming meetings', dayOpen: 'no day yet', noMeetings: 'No more meetings are planned for this season.', perspective: 'Perspective for all themes', beginsWith: 'The meeting begins with this',
  },
  approval: {
    title: 'Changes and approval: meeting {number}', lede: 'The council goes through the memo at its next meeting, and approves it as it is or with changes.', points: 'The memo', change: 'Change', add: 'Add what was left out', none: 'Nothing has been changed.', history: 'Changes',
    approve: 'Approve the memo', approveText: 'Press this when the council has approved the memo. After that it can no longer be changed.', approvedIn: 'Approved on {day} at meeting {number}.', notYet: 'The memo is approved at the next meeting, once the memo of that meeting has been begun.', toMemo: 'To the memo of meeting {number}', noNext: 'The next meeting has not been planned yet.', toSeason: 'To the plan of the season', publish: 'Publish the memo', approvedAfterEnd: 'Approved on {day} by whoever led the council, after it had ended.', approveEnded: 'The council has ended, and no meeting comes after this one. You who led it approve the memo. After that nothing in it changes.',
    kinds: { changed: 'Changed', added: 'Added', struck: 'Struck out' }, before: 'Before', after: 'After', why: 'Why', inMeeting: '{day}, at meeting {number}',
    one: 'Change the memo', newOne: 'Add to the memo', now: 'Now it says', words: 'New text', wordsHint: 'Empty the field to strike the point out.', whyHint: 'One sentence is enough. Everybody on the council can read it.', at: 'Where', save: 'Change the memo', whyMissing: 'Write why.', wordsMissing: 'Write what was left out.',
  },
}
