// What could tell who somebody is: the words that stand in its place, and the page on which a person decides about each suggestion.
export const redaction = {
  /** In brackets, in the middle of somebody's sentence. */
  inItsPlace: {
    name: 'name', worker: 'worker’s name', 'personal-code': 'identity code', phone: 'telephone number', email: 'e-mail address', address: 'address',
    plate: 'plate number', iban: 'account number', date: 'day', place: 'place', passage: 'taken away',
  },
  kinds: {
    name: 'A name', worker: 'A worker’s name', 'personal-code': 'A personal identity code', phone: 'A telephone number', email: 'An e-mail address', address: 'An address',
    plate: 'The plate number of a car', iban: 'An account number', date: 'A day', place: 'A rare place',
  },
  decide: {
    text: 'The text, with what could tell who somebody is',
    mark: 'Suggestion {number}',
    markEnds: 'ends',
    legend: 'What is taken away',
    hint: 'The numbers are those in the text. What you do not choose stays.',
    perhaps: 'Perhaps: read the sentence around it.',
    goes: 'Goes always. Only thanks may keep the name of a worker.',
    goesCode: 'Goes always. Nobody’s identity code is published.',
    goesThanks: 'Goes always. A surname never stands here, and a first name only where its worker has said so.',
    stays: 'May stay: this worker has said that their first name may stand in published thanks.',
    goesTitle: 'Taken away in any case',
    none: 'Nothing was found that could tell who somebody is. Read the text yourself all the same: a story can tell it without a name.',
    story: 'What is found is what looks like a name or a number. A story can tell who somebody is without either. Read the whole text as somebody would who knows the place.',
    also: 'What else is taken away',
    alsoHint: 'Write each passage on a line of its own, exactly as it stands in the text.',
    notThere: 'This does not stand in the text as it is written here: {words}',
    stale: 'The text or the suggestions have changed since you opened the page. Look through them once more.',
  },
  consent: {
    title: 'Your name in published thanks',
    label: 'My first name may stand in published thanks',
    hint: 'When thanks are published, your first name is taken away unless you say here that it may stand. Your surname never stands there. In criticism, suggestions and questions your name is always taken away.',
    mayStand: 'First name in published thanks',
    yes: 'May stand, said on {day}',
    no: 'Is taken away',
    save: 'Save',
    saved: 'Saved. It holds for what is published from now on.',
  },
}
