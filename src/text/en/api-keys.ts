// Keys for the organisation's other systems.

export const apiKeys = {
  title: 'Keys of other systems',
  lede: 'With a key another system of the organisation may tell this one something by itself, such as how many client relationships ended last month, or hand on feedback that was given there. It opens no feedback and no answers.',
  list: 'Keys',
  head: { name: 'System', begins: 'The key begins', scopes: 'Good for', made: 'Made', used: 'Last used', state: 'State', action: 'What to do' },
  never: 'Never',
  endedOn: 'Ended {day}',
  none: 'There are no keys yet.',
  end: 'End',
  endOf: 'End the key of {name}, {begins}…',
  replace: 'Replace',
  replaceOf: 'Replace the key of {name}, {begins}…',
  hint: 'End a key that is not needed any more. Replace a key that may be in wrong hands, and the others now and then.',
  ended: 'The key is ended. Whatever comes with it is refused.',
  wasOver: 'The key had been ended or replaced already. Make another one, if the system still needs one.',
  readOnly: 'An administrator makes, replaces and ends keys.',
  inUse: 'In use',
  lastsUntil: 'Replaced, good until {day}',
  lasted: 'Replaced, was good until {day}',
  scopes: {
    'relationship-changes': { label: 'Tells how many client relationships ended and how many changed worker', short: 'Ends and changes of worker' },
    open311: { label: 'Sends feedback by Open311 (GeoReport v2)', short: 'Feedback by Open311' },
  },

  make: {
    title: 'Make a key',
    name: 'Which system is it for?',
    nameHint: 'For example “Client information system”. Supervisors see it beside the numbers that come with the key.',
    nameMissing: 'Write which system the key is for.',
    scopes: 'What may it do?',
    scopesMissing: 'Choose what the key may do.',
    button: 'Make the key',
  },

  change: {
    title: 'Replace the key of {name}',
    lede: 'You get a new key that is good for the same as the old one ({begins}…).',
    until: 'Until which day is the old key good?',
    untilHint: 'Write the day like this: 30.9.2026, at most {days} days from now. Then there is time to put the new key into the system without a break. If the old key may be in wrong hands, leave this empty: it ends at once.',
    wrongDay: 'Write the day like this: 30.9.2026. It is today, or at most {days} days from now.',
    button: 'Replace the key',
    back: 'Do not replace it',
  },

  made: {
    title: 'The key of {name}',
    text: 'Copy it now and put it into the system. It is shown this once, and is nowhere to be found afterwards: whoever loses it replaces it.',
    label: 'The key',
    how: 'The system sends it in the header Authorization: Bearer, and by Open311 as api_key in the body, never in an address. The description of the door for programs says what to send.',
    description: 'Description for programs',
    back: 'To the keys',
  },
}
