// At the desk: requests that people made under their own name about their own records.
export const recordsDesk = {
  title: 'Requests about one’s own records',
  lede: 'Clients ask under their own name to have their records put right, or to get them. Each opening is written down. Open only what you handle.',
  closed: { title: 'Requests cannot be handled here', text: 'The database connection of this room has not been set up. Whoever runs the system knows more.' },
  views: { open: 'Open', decided: 'Decided', label: 'Which requests' },
  none: { open: 'There are no open requests.', decided: 'There are no decided requests.' },
  head: { reference: 'Code', kind: 'Request', unit: 'Unit', arrived: 'Arrived', due: 'Due', state: 'State', decided: 'Decided' },
  unitUnknown: 'Not known', writeDown: 'Write a request down for a client', handlersLink: 'Who handles requests',
  next: 'More requests',
  one: {
    logged: 'That you opened this was written down.', who: 'Asked by', code: 'Personal identity code', noCode: 'Not known', way: 'How it came', ways: { 'signed-in': 'With strong identification', desk: 'At an office', paper: 'On paper' },
    writtenBy: 'Written down by', checked: 'How the identity was checked', language: 'Language', languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' }, reply: 'Wants the decision', address: 'Address or telephone',
    document: 'Entry or document', when: 'Date', wrong: 'What it is about', proposed: 'What it should say', evidence: 'What shows it',
    asked: 'What was asked', replies: { here: 'Reads it here', letter: 'By letter', telephone: 'By telephone' },
    maker: 'Who asked', turns: { message: 'Message', extension: 'More time', decision: 'Decision' },
    message: 'Write to whoever asked', messageHint: 'They read it when they sign in. If the request came on paper, get in touch another way.', send: 'Send',
    passOn: 'Pass on to another unit', passOnHint: 'When another unit wrote the entry. The last day stays.', unit: 'Unit', choose: 'Choose a unit', pass: 'Pass on',
    extend: 'Take more time', extendHint: 'Two months at most, and only if the matter is difficult or there are many requests. Whoever asked sees why. New last day: {day}.', because: 'Why is more time needed?', extendButton: 'Take more time',
    decide: 'Decide', decideHint: 'Write the reasons so that whoever asked understands them. If you do not grant the request, tell why. A decision cannot be changed afterwards.', outcome: 'Decision', reasons: 'Reasons, and what was done', decideButton: 'Save the decision', noUnit: 'First pass the request on to the unit that wrote the entry.',
    outcomes: { granted: 'Granted', partly: 'Partly granted', refused: 'Not granted' },
    print: 'Print the request', letter: 'Decision as a letter', done: 'Saved.', tooLate: 'This can no longer be done: the request has changed meanwhile.',
  },
  down: {
    title: 'Write a request down for a client', lede: 'When a client cannot or will not sign in. First check who they are. Write their words, not yours.',
    name: 'Name of who asks', code: 'Personal identity code', codeHint: 'If it is needed to find the right records.', checked: 'How was the identity checked?', checkedHint: 'For example: driving licence, passport, or known at the office for long.',
    way: 'How did the request come?', arrived: 'When did the request arrive?', arrivedHint: 'The month begins with this day.', language: 'In which language is the decision given?', save: 'Save the request',
    doneTitle: 'The request is written down', doneText: 'Its code is {reference}. Give it to who asked. The decision comes by {day}.', another: 'Write another one down',
  },
  handlers: {
    title: 'Who handles requests', lede: 'The supervisor of a unit handles requests about records. You can name other workers of the unit besides you.',
    none: 'You are not the supervisor of any unit.', named: 'Named', nobody: 'Nobody besides the supervisor.', person: 'Who is named?', choose: 'Choose a person', add: 'Name', remove: 'Remove {name}', nobodyLeft: 'All workers of the unit are named.',
  },
}
