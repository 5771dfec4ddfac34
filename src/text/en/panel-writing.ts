// A meeting of the clients' council: planning what it goes through, writing the memo together, and approving it at the next meeting.
export const panelWriting = {
  done: {
    saved: 'Saved.', added: 'Added.', removed: 'Removed.', back: 'It is back.', begun: 'The memo has begun. Everybody on the council can read it.', finished: 'The memo is written. It waits for the next meeting to approve it.',
    resumed: 'You can go on writing.', approved: 'The memo is approved. Nothing in it changes any more.', amended: 'The change is in the memo, and below with its reason.', settled: 'It is marked as settled.', carried: 'It goes on in this memo.',
  },
  refused: {
    'changed-meanwhile': 'Somebody else has changed this meanwhile. Look at how it is now, and press again.',
    closed: 'This memo is not being written now, so nothing was changed.', 'not-yet': 'The memo is begun on the day of the meeting.', full: 'The memo is full. Take something away before you add more.',
    used: 'Something already goes on from this point, so it stays.', unknown: 'There is no such place any more. Look at how it is now.', removed: 'Somebody else has removed this point meanwhile.',
    'not-yours': 'You can read this memo, and not write in it any more. What you wrote is here: give it to whoever leads the council.', gone: 'Somebody else has removed this meanwhile. What you wrote is here.',
    'no-meeting': 'A memo is approved at the next meeting. Begin the memo of that meeting first.', same: 'Nothing would change. Write the new words.', 'has-points': 'Something is written there, so it stays.',
  },
  agenda: {
    title: 'Plan the meeting', lede: 'When and where the council meets, what is gone through, and with which questions.',
    details: 'Time, place and theme', theme: 'Theme', day: 'Day', dayHint: 'For example 18.10.2026. Leave empty if it is not agreed.', from: 'Begins at', until: 'Ends at', timeHint: 'For example 14.00.', where: 'Place', chair: 'Chair', secretary: 'Secretary',
    printedAs: 'As it is printed in the memo: a first name or a role.', save: 'Save',
    sections: 'What is gone through', none: 'Nothing has been planned yet.', usual: 'Begin with what is usual', usualText: 'Opening, agenda, the last meeting, a theme, next meetings, other matters and a closing round. You can change them all.',
    add: 'Add a section', edit: 'Change', up: 'Move up', down: 'Move down', remove: 'Remove', hasPoints: 'Something is written here.', questions: { one: '1 question', other: '{count} questions' }, headings: { one: '1 heading', other: '{count} headings' },
    problems: { day: 'Write the day like 18.10.2026.', from: 'Write when it begins, like 14.00.', until: 'Write when it ends, like 16.00, later than it begins.', times: 'Write the day, and when it begins and ends.', agreed: 'Members have been told of this day. Write another day, or cancel the meeting in the season’s plan.', held: 'The memo has begun, so the meeting keeps its day.' },
  },
  section: {
    now: 'As it stands now', nowText: 'Somebody else changed this while you typed. Their version is here, and yours is in the fields. What you save replaces it.', newTitle: 'New section', title: 'Section {number}', name: 'Title', lead: 'A sentence under the title', leadHint: 'For example: We approached the theme with these questions.', part: 'Part of the meeting', kind: 'What the page adds by itself',
    kinds: {
      words: 'Nothing', recap: 'What is left from earlier meetings', theme: 'Nothing: this is the theme of the meeting', dates: 'The meetings to come', other: 'Nothing: other matters', 'closing-round': 'Nothing: what stayed in mind',
    },
    questions: 'Guiding questions', questionsHint: 'Empty a field to remove the question.', question: 'Question {number}', newQuestion: 'New question', headings: 'Headings for notes', headingsHint: 'What is said is gathered under these. Empty a field to remove the heading.',
    heading: 'Heading {number}', newHeading: 'New heading', save: 'Save', saveAndGoOn: 'Save and add more', up: 'Save and move up', down: 'Save and move down', headingUsed: 'Something is written under this heading, so it stays.', titleMissing: 'Write a title.', tooMany: 'There are at most 30 questions and 30 headings.',
  },
  memo: {
    title: 'Memo: meeting {number}', present: 'How many members are present', presentShort: 'Present', presentHint: 'A number only: the memo names nobody.', presentProblem: 'Write how many are present, from 0 to 1000.',
    notBegun: 'The memo has not been begun.', beginText: 'Begin the memo when the meeting begins. It can be written by several people at once.', begin: 'Begin the memo', waitText: 'The memo can be begun on the day of the meeting, {day}.',
    settings: 'Who writes, and how many are present', membersWrite: 'Members write too', membersWriteHint: 'Every member who signs in can add and change points while the memo is written. Nobody sees who wrote what.', save: 'Save',
    time: 'Time and place', chair: 'Chair', secretary: 'Secretary', members: { one: '1 member', other: '{count} members' },
    add: 'Add', newPoint: 'New point: {under}', change: 'Change', states: { said: 'Said', open: 'Goes on next time', idea: 'An idea that waits', settled: 'Settled' },
    removedNotice: 'The point was removed.', bringBack: 'Bring it back', finish: 'All is written', finishText: 'After this the memo changes only with a reason, and the next meeting approves it.', resume: 'Go on writing', resumeText: 'You can go on writing today, as long as nothing has been changed afterwards.',
    readOnly: 'Whoever leads the council writes the memo. What is written appears here.', written: 'The memo is written.', toApproval: 'Changes and approval', approved: 'The council approved this memo on {day}.',
    problems: { words: 'Write what was said.', tooLong: 'The point is too long: at most {limit} characters. Divide it into two.' },
  },
  live: {
    saved: 'Saved {time}', kept: 'Not saved: there is no network. The text is kept on this device, readable only by you when you have signed in. Saving is tried again.', unkept: 'Not saved: there is no network. Keep this page open. Saving is tried again.',
    signedOut: 'Not saved: you have been signed out. Sign in again, and what you wrote is saved.', signIn: 'Sign in', closed: 'The memo is closed, so this text is on this device only. Copy it, or remove it.', away: 'Not saved: you cannot write in this memo any more. The text is on this device only.', tooLong: 'Not saved: a point is too long. Divide it into two.', full: 'Not saved: the memo is full.',
    backAgain: 'Everything is saved again.', waiting: 'Not saved yet', forget: 'Remove unsaved text from this device', forgotten: 'The unsaved text was removed from this device.', clash: 'Somebody else changed the same point. Both texts are here.', gone: 'Somebody else removed this point. Your text is here.',
    yours: 'Yours', theirs: 'Somebody else’s', keepMine: 'Keep mine', keepTheirs: 'Keep the other', keepBoth: 'Keep both', ready: 'Done', more: 'Mark, move or remove', written: 'All is written: this memo was closed.', enter: 'Enter begins the next point. What you write is saved by itself.', leftover: 'Not saved in the memo',
  },
  point: {
    title: 'Change a point', words: 'What was said', state: 'What becomes of it', stateHints: { said: 'It is noted.', open: 'It is gone through again at the next meeting.', idea: 'It waits until somebody takes it up. Nobody has to own it.', settled: 'It is done with.' },
    at: 'Where it stands', save: 'Save', up: 'Move up', down: 'Move down', remove: 'Remove the point', back: 'Back to the memo',
    clashTitle: 'Somebody else changed the same point', clashText: 'Nothing is lost: their text is first, and yours is in the field.', theirs: 'Their text', keepMine: 'Keep mine', keepTheirs: 'Keep theirs', keepBoth: 'Keep both',
    removedText: 'Somebody else removed this point. Your text is in the field: you can add it as a new point.', addAgain: 'Add as a new point',
  },
  recap: {
    waiting: 'Left from earlier meetings', since: 'From meeting {number}, {day}', settle: 'It is settled', carry: 'It goes on', none: 'Nothing is left open.', previousMemo: 'The memo of meeting {number}, {day}', toApprove: 'Written. Go through it and approve it.', approvedOn: 'Approved on {day}.', notWritten: 'Not written yet.',
    toCome: 'Meetings to come', dayOpen: 'day still open', noMeetings: 'No more meetings are planned in this season.', perspective: 'What runs through all themes',
  },
  approval: {
    title: 'Changes and approval: meeting {number}', lede: 'The council goes through the memo at its next meeting, and approves it as it is or with changes.', points: 'The memo', change: 'Change', add: 'Add what was left out', none: 'Nothing has been changed.', history: 'Changes',
    approve: 'Approve the memo', approveText: 'Press this when the council has agreed. After that nothing in the memo changes.', approvedIn: 'Approved on {day} at meeting {number}.', approvedAfterEnd: 'Approved on {day} by whoever led the council, after it had ended.', approveEnded: 'The council has ended, and no meeting comes after this one. You who led it approve the memo. After that nothing in it changes.', notYet: 'It is approved at the next meeting, when the memo of that meeting has begun.',
    kinds: { changed: 'Changed', added: 'Added', struck: 'Struck out' }, before: 'Before', after: 'After', why: 'Why', inMeeting: '{day}, at meeting {number}',
    one: 'Change the memo', newOne: 'Add to the memo', now: 'Now it says', words: 'New words', wordsHint: 'Empty the field to strike the point out.', whyHint: 'One sentence that everybody on the council can read.', at: 'Where', save: 'Change the memo', whyMissing: 'Write why.', wordsMissing: 'Write what was left out.',
  },
}
